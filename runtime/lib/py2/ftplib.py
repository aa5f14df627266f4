"""A client of FTP: Library Reference, ftplib; RFC 959.

    >>> from ftplib import FTP
    >>> ftp = FTP('ftp.python.org')     # connect to host, default port
    >>> ftp.login()                     # default, i.e.: user anonymous, passwd anonymous@
    >>> ftp.retrlines('LIST')           # list directory contents
    >>> ftp.quit()
"""

import os
import re
import socket
import sys

__all__ = ["FTP", "Netrc"]

MSG_OOB = 0x1                   # process data out of band
FTP_PORT = 21
MAXLINE = 8192                  # what a server may send in one line


class Error(Exception):
    pass


class error_reply(Error):
    """An unexpected [123]xx reply."""


class error_temp(Error):
    """A 4xx error."""


class error_perm(Error):
    """A 5xx error."""


class error_proto(Error):
    """A response that does not begin with [1-5]."""


all_errors = (Error, IOError, EOFError)

CRLF = '\r\n'


class FTP:
    """An FTP client class.

    To create a connection, call the class using these arguments:
            host, user, passwd, acct, timeout

    The first four arguments are all strings, and have default value ''.
    timeout must be numeric and defaults to None if not passed,
    meaning that no timeout will be set on any ftp socket(s)
    If a timeout is passed, then this is now the default timeout for all ftp
    socket operations for this instance.

    Then use self.connect() with optional host and port argument.

    To download a file, use ftp.retrlines('RETR ' + filename),
    or ftp.retrbinary() with slightly different arguments.
    To upload a file, use ftp.storlines() or ftp.storbinary(),
    which have an open file as argument (see their definitions
    below for details).
    The download/upload functions first issue appropriate TYPE
    and PORT or PASV commands.
    """

    debugging = 0
    host = ''
    port = FTP_PORT
    maxline = MAXLINE
    sock = None
    file = None
    welcome = None
    passiveserver = 1
    # Whether the address in the answer to PASV is used: a server could make us connect to others.
    trust_server_pasv_ipv4_address = False

    def __init__(self, host='', user='', passwd='', acct='', timeout=socket._GLOBAL_DEFAULT_TIMEOUT):
        self.timeout = timeout
        if host:
            self.connect(host)
            if user:
                self.login(user, passwd, acct)

    def connect(self, host='', port=0, timeout=-999):
        """Connect to host.  Arguments are:
         - host: hostname to connect to (string, default previous host)
         - port: port to connect to (integer, default previous port)
        """
        if host != '':
            self.host = host
        if port > 0:
            self.port = port
        if timeout != -999:
            self.timeout = timeout
        self.sock = socket.create_connection((self.host, self.port), self.timeout)
        self.af = self.sock.family
        self.file = self.sock.makefile('rb')
        self.welcome = self.getresp()
        return self.welcome

    def getwelcome(self):
        """Get the welcome message from the server.
        (this is read and squirreled away by connect())"""
        if self.debugging:
            print '*welcome*', self.sanitize(self.welcome)
        return self.welcome

    def set_debuglevel(self, level):
        """Set the debugging level.
        The required argument level means:
        0: no debugging output (default)
        1: print commands and responses but not body text etc.
        2: also print raw lines read and sent before stripping CR/LF"""
        self.debugging = level
    debug = set_debuglevel

    def set_pasv(self, val):
        """Use passive or active mode for data transfers.
        With a false argument, use the normal PORT mode,
        With a true argument, use the PASV command."""
        self.passiveserver = val

    def sanitize(self, s):
        """What is shown of a line: no passwords."""
        if s[:5] in ('pass ', 'PASS '):
            text = s.rstrip('\r\n')
            s = s[:5] + '*' * (len(text) - 5) + s[len(text):]
        return repr(s)

    def putline(self, line):
        """Internal: send one line to the server, appending CRLF"""
        if '\r' in line or '\n' in line:
            raise ValueError('an illegal newline character should not be contained')
        line = line + CRLF
        if self.debugging > 1:
            print '*put*', self.sanitize(line)
        self.sock.sendall(line)

    def putcmd(self, line):
        """Internal: send one command to the server (through putline())"""
        if self.debugging:
            print '*cmd*', self.sanitize(line)
        self.putline(line)

    def getline(self):
        """Internal: return one line from the server, stripping CRLF.
        Raise EOFError if the connection is closed"""
        line = self.file.readline(self.maxline + 1)
        if len(line) > self.maxline:
            raise Error("got more than %d bytes" % self.maxline)
        if self.debugging > 1:
            print '*get*', self.sanitize(line)
        if not line:
            raise EOFError
        if line[-2:] == CRLF:
            return line[:-2]
        return line[:-1] if line[-1:] in CRLF else line

    def getmultiline(self):
        """Internal: get a response from the server, which may possibly
        consist of multiple lines.  Return a single string with no
        trailing CRLF.  If the response consists of multiple lines,
        these are separated by '\\n' characters in the string"""
        line = self.getline()
        if line[3:4] != '-':
            return line
        code = line[:3]
        lines = [line]
        while not (line[:3] == code and line[3:4] != '-') or len(lines) == 1:
            line = self.getline()
            lines.append(line)
        return '\n'.join(lines)

    def getresp(self):
        """Internal: get a response from the server.
        Raise various errors if the response indicates an error"""
        resp = self.getmultiline()
        if self.debugging:
            print '*resp*', self.sanitize(resp)
        self.lastresp = resp[:3]
        kind = resp[:1]
        if kind in ('1', '2', '3'):
            return resp
        if kind == '4':
            raise error_temp(resp)
        if kind == '5':
            raise error_perm(resp)
        raise error_proto(resp)

    def voidresp(self):
        """Expect a response beginning with '2'."""
        resp = self.getresp()
        if resp[:1] != '2':
            raise error_reply(resp)
        return resp

    def abort(self):
        """Abort a file transfer.  Uses out-of-band data.
        This does not follow the procedure from the RFC to send Telnet
        IP and Synch; that doesn't seem to work with the servers I've
        tried.  Instead, just send the ABOR command as OOB data."""
        line = 'ABOR' + CRLF
        if self.debugging > 1:
            print '*put urgent*', self.sanitize(line)
        self.sock.sendall(line, MSG_OOB)
        resp = self.getmultiline()
        if resp[:3] not in ('426', '225', '226'):
            raise error_proto(resp)

    def sendcmd(self, cmd):
        """Send a command and return the response."""
        self.putcmd(cmd)
        return self.getresp()

    def voidcmd(self, cmd):
        """Send a command and expect a response beginning with '2'."""
        self.putcmd(cmd)
        return self.voidresp()

    def sendport(self, host, port):
        """Send a PORT command with the current host and the given
        port number.
        """
        return self.voidcmd('PORT ' + ','.join(host.split('.') + [repr(port // 256), repr(port % 256)]))

    def sendeprt(self, host, port):
        """Send an EPRT command with the current host and the given port number."""
        kind = {socket.AF_INET: 1, socket.AF_INET6: 2}.get(self.af)
        if kind is None:
            raise error_proto('unsupported address family')
        return self.voidcmd('EPRT ' + '|'.join(['', repr(kind), host, repr(port), '']))

    def makeport(self):
        """Create a new socket and send a PORT command for it."""
        failure = None
        sock = None
        for family, kind, protocol, _, address in socket.getaddrinfo(None, 0, self.af, socket.SOCK_STREAM, 0, socket.AI_PASSIVE):
            try:
                sock = socket.socket(family, kind, protocol)
                sock.bind(address)
                break
            except socket.error as failure:
                if sock:
                    sock.close()
                sock = None
        if sock is None:
            raise failure if failure is not None else socket.error("getaddrinfo returns an empty list")
        sock.listen(1)
        port = sock.getsockname()[1]
        host = self.sock.getsockname()[0]
        if self.af == socket.AF_INET:
            self.sendport(host, port)
        else:
            self.sendeprt(host, port)
        if self.timeout is not socket._GLOBAL_DEFAULT_TIMEOUT:
            sock.settimeout(self.timeout)
        return sock

    def makepasv(self):
        if self.af != socket.AF_INET:
            return parse229(self.sendcmd('EPSV'), self.sock.getpeername())
        host, port = parse227(self.sendcmd('PASV'))
        return (host if self.trust_server_pasv_ipv4_address else self.sock.getpeername()[0]), port

    def ntransfercmd(self, cmd, rest=None):
        """Initiate a transfer over the data connection.

        If the transfer is active, send a port command and the
        transfer command, and accept the connection.  If the server is
        passive, send a pasv command, connect to it, and start the
        transfer command.  Either way, return the socket for the
        connection and the expected size of the transfer.  The
        expected size may be None if it could not be determined.

        Optional `rest' argument can be a string that is sent as the
        argument to a REST command.  This is essentially a server
        marker used to tell the server to skip over any data up to the
        given marker.
        """
        if self.passiveserver:
            waiting = conn = socket.create_connection(self.makepasv(), self.timeout)
        else:
            waiting = self.makeport()
        try:
            if rest is not None:
                self.sendcmd("REST %s" % rest)
            resp = self.sendcmd(cmd)
            if resp[0] == '2':
                resp = self.getresp()       # some servers answer to what REST says first
            if resp[0] != '1':
                raise error_reply(resp)
            if not self.passiveserver:
                conn, _ = waiting.accept()
                if self.timeout is not socket._GLOBAL_DEFAULT_TIMEOUT:
                    conn.settimeout(self.timeout)
        except:
            waiting.close()
            raise
        if not self.passiveserver:
            waiting.close()
        # Some say how long the file is.
        return conn, parse150(resp) if resp[:3] == '150' else None

    def transfercmd(self, cmd, rest=None):
        """Like ntransfercmd() but returns only the socket."""
        return self.ntransfercmd(cmd, rest)[0]

    def login(self, user='', passwd='', acct=''):
        """Login, default anonymous."""
        user = user or 'anonymous'
        if user == 'anonymous' and passwd in ('', '-'):
            # RFC 1635 wants the address of who it is; that is nobody's business.
            passwd = passwd + 'anonymous@'
        resp = self.sendcmd('USER ' + user)
        if resp[0] == '3':
            resp = self.sendcmd('PASS ' + (passwd or ''))
        if resp[0] == '3':
            resp = self.sendcmd('ACCT ' + (acct or ''))
        if resp[0] != '2':
            raise error_reply(resp)
        return resp

    def retrbinary(self, cmd, callback, blocksize=8192, rest=None):
        """Retrieve data in binary mode.  A new port is created for you.

        Args:
          cmd: A RETR command.
          callback: A single parameter callable to be called on each
                    block of data read.
          blocksize: The maximum number of bytes to read from the
                     socket at one time.  [default: 8192]
          rest: Passed to transfercmd().  [default: None]

        Returns:
          The response code.
        """
        self.voidcmd('TYPE I')
        conn = self.transfercmd(cmd, rest)
        while True:
            data = conn.recv(blocksize)
            if not data:
                break
            callback(data)
        conn.close()
        return self.voidresp()

    def retrlines(self, cmd, callback=None):
        """Retrieve data in line mode.  A new port is created for you.

        Args:
          cmd: A RETR, LIST, NLST, or MLSD command.
          callback: An optional single parameter callable that is called
                    for each line with the trailing CRLF stripped.
                    [default: print_line()]

        Returns:
          The response code.
        """
        if callback is None:
            callback = print_line
        self.sendcmd('TYPE A')
        conn = self.transfercmd(cmd)
        fp = conn.makefile('rb')
        while True:
            line = fp.readline(self.maxline + 1)
            if len(line) > self.maxline:
                raise Error("got more than %d bytes" % self.maxline)
            if self.debugging > 2:
                print '*retr*', repr(line)
            if not line:
                break
            if line[-2:] == CRLF:
                line = line[:-2]
            elif line[-1:] == '\n':
                line = line[:-1]
            callback(line)
        fp.close()
        conn.close()
        return self.voidresp()

    def storbinary(self, cmd, fp, blocksize=8192, callback=None, rest=None):
        """Store a file in binary mode.  A new port is created for you.

        Args:
          cmd: A STOR command.
          fp: A file-like object with a read(num_bytes) method.
          blocksize: The maximum data size to read from fp and send over
                     the connection at once.  [default: 8192]
          callback: An optional single parameter callable that is called on
                    each block of data after it is sent.  [default: None]
          rest: Passed to transfercmd().  [default: None]

        Returns:
          The response code.
        """
        self.voidcmd('TYPE I')
        conn = self.transfercmd(cmd, rest)
        while True:
            block = fp.read(blocksize)
            if not block:
                break
            conn.sendall(block)
            if callback:
                callback(block)
        conn.close()
        return self.voidresp()

    def storlines(self, cmd, fp, callback=None):
        """Store a file in line mode.  A new port is created for you.

        Args:
          cmd: A STOR command.
          fp: A file-like object with a readline() method.
          callback: An optional single parameter callable that is called on
                    each line after it is sent.  [default: None]

        Returns:
          The response code.
        """
        self.voidcmd('TYPE A')
        conn = self.transfercmd(cmd)
        while True:
            line = fp.readline(self.maxline + 1)
            if len(line) > self.maxline:
                raise Error("got more than %d bytes" % self.maxline)
            if not line:
                break
            if line[-2:] != CRLF:
                if line[-1] in CRLF:
                    line = line[:-1]
                line = line + CRLF
            conn.sendall(line)
            if callback:
                callback(line)
        conn.close()
        return self.voidresp()

    def acct(self, password):
        """Send new account name."""
        return self.voidcmd('ACCT ' + password)

    def nlst(self, *args):
        """Return a list of files in a given directory (default the current)."""
        files = []
        self.retrlines(' '.join(('NLST',) + args), files.append)
        return files

    def dir(self, *args):
        """List a directory in long form.
        By default list current directory to stdout.
        Optional last argument is callback function; all
        non-empty arguments before it are concatenated to the
        LIST command.  (This *should* only be used for a pathname.)"""
        func = None
        if args and not isinstance(args[-1], str):
            args, func = args[:-1], args[-1]
        self.retrlines(' '.join(['LIST'] + [arg for arg in args if arg]), func)

    def rename(self, fromname, toname):
        """Rename a file."""
        resp = self.sendcmd('RNFR ' + fromname)
        if resp[0] != '3':
            raise error_reply(resp)
        return self.voidcmd('RNTO ' + toname)

    def delete(self, filename):
        """Delete a file."""
        resp = self.sendcmd('DELE ' + filename)
        if resp[:3] not in ('250', '200'):
            raise error_reply(resp)
        return resp

    def cwd(self, dirname):
        """Change to a directory."""
        if dirname == '..':
            try:
                return self.voidcmd('CDUP')
            except error_perm as msg:
                if msg.args[0][:3] != '500':
                    raise
        return self.voidcmd('CWD ' + (dirname or '.'))

    def size(self, filename):
        """Retrieve the size of a file."""
        resp = self.sendcmd('SIZE ' + filename)
        return int(resp[3:].strip()) if resp[:3] == '213' else None

    def mkd(self, dirname):
        """Make a directory, return its full pathname."""
        return parse257(self.sendcmd('MKD ' + dirname))

    def rmd(self, dirname):
        """Remove a directory."""
        return self.voidcmd('RMD ' + dirname)

    def pwd(self):
        """Return current working directory."""
        return parse257(self.sendcmd('PWD'))

    def quit(self):
        """Quit, and close the connection."""
        resp = self.voidcmd('QUIT')
        self.close()
        return resp

    def close(self):
        """Close the connection without assuming anything about it."""
        file, self.file = self.file, None
        try:
            if file is not None:
                file.close()
        finally:
            sock, self.sock = self.sock, None
            if sock is not None:
                sock.close()


def parse150(resp):
    """Parse the '150' response for a RETR request.
    Returns the expected transfer size or None; size is not guaranteed to
    be present in the 150 message.
    """
    if resp[:3] != '150':
        raise error_reply(resp)
    match = re.match(r"150 .* \((\d+) bytes\)", resp, re.IGNORECASE)
    return int(match.group(1)) if match else None


def parse227(resp):
    """Parse the '227' response for a PASV request.
    Raises error_proto if it does not contain '(h1,h2,h3,h4,p1,p2)'
    Return ('host.addr.as.numbers', port#) tuple."""
    if resp[:3] != '227':
        raise error_reply(resp)
    match = re.search(r'(\d+),(\d+),(\d+),(\d+),(\d+),(\d+)', resp)
    if not match:
        raise error_proto(resp)
    numbers = match.groups()
    return '.'.join(numbers[:4]), (int(numbers[4]) << 8) + int(numbers[5])


def parse229(resp, peer):
    """Parse the '229' response for an EPSV request.
    Raises error_proto if it does not contain '(|||port|)'
    Return ('host.addr.as.numbers', port#) tuple."""
    if resp[:3] != '229':
        raise error_reply(resp)
    left = resp.find('(')
    right = resp.find(')', left + 1)
    if left < 0 or right < 0 or resp[left + 1] != resp[right - 1]:
        raise error_proto(resp)
    parts = resp[left + 1:right].split(resp[left + 1])
    if len(parts) != 5:
        raise error_proto(resp)
    return peer[0], int(parts[3])


def parse257(resp):
    """Parse the '257' response for a MKD or PWD request.
    This is a response to a MKD or PWD request: a directory name.
    Returns the directoryname in the 257 reply."""
    if resp[:3] != '257':
        raise error_reply(resp)
    if resp[3:5] != ' "':
        return ''                   # not as RFC 959 says, but met with
    match = re.match(r'((?:[^"]|"")*)("|$)', resp[5:])
    return match.group(1).replace('""', '"')


def print_line(line):
    """Default retrlines callback to print a line."""
    print line


def ftpcp(source, sourcename, target, targetname='', type='I'):
    """Copy file from one FTP-instance to another."""
    if not targetname:
        targetname = sourcename
    command = 'TYPE ' + type
    source.voidcmd(command)
    target.voidcmd(command)
    host, port = parse227(source.sendcmd('PASV'))
    target.sendport(host, port)
    # RFC 959: the one that listens is told first.
    for ftp, command in (target, 'STOR ' + targetname), (source, 'RETR ' + sourcename):
        if ftp.sendcmd(command)[:3] not in ('125', '150'):
            raise error_proto
    source.voidresp()
    target.voidresp()


class Netrc:
    """Class to parse & provide access to 'netrc' format files: hosts, and macros."""

    __defuser = None
    __defpasswd = None
    __defacct = None

    def __init__(self, filename=None):
        if filename is None:
            if "HOME" not in os.environ:
                raise IOError("specify file to load or set $HOME")
            filename = os.path.join(os.environ["HOME"], ".netrc")
        self.__hosts = {}
        self.__macros = {}
        with open(filename, "r") as fp:
            self.__read(fp)

    def __read(self, fp):
        macro = None
        for line in iter(lambda: fp.readline(MAXLINE + 1), ''):
            if len(line) > MAXLINE:
                raise Error("got more than %d bytes" % MAXLINE)
            if macro is not None:
                if line.strip():
                    macro.append(line)
                else:
                    macro = None
                continue
            words = iter(line.split())
            host = user = password = account = None
            default = False
            for word in words:
                if word == 'default':
                    default = True
                elif word == 'machine':
                    host = next(words, '').lower() or None
                elif word == 'login':
                    user = next(words, None)
                elif word == 'password':
                    password = next(words, None)
                elif word == 'account':
                    account = next(words, None)
                elif word == 'macdef':
                    name = next(words, None)
                    if name:
                        macro = self.__macros[name] = []
                        break
            if default:
                self.__defuser = user or self.__defuser
                self.__defpasswd = password or self.__defpasswd
                self.__defacct = account or self.__defacct
            if host:
                old = self.__hosts.get(host, (None, None, None))
                self.__hosts[host] = (user or old[0], password or old[1], account or old[2])

    def get_hosts(self):
        """Return a list of hosts mentioned in the .netrc file."""
        return self.__hosts.keys()

    def get_account(self, host):
        """Returns login information for the named host.

        The return value is a triple containing userid,
        password, and the accounting field.
        """
        user, password, account = self.__hosts.get(host.lower(), (None, None, None))
        return user or self.__defuser, password or self.__defpasswd, account or self.__defacct

    def get_macros(self):
        """Return a list of all defined macro names."""
        return self.__macros.keys()

    def get_macro(self, macro):
        """Return a sequence of lines which define a named macro."""
        return self.__macros[macro]
