"""A client of SMTP and ESMTP: Library Reference, smtplib; RFC 2821, 1869, 2554.

    >>> import smtplib
    >>> s = smtplib.SMTP("localhost")
    >>> s.sendmail("me@my.org", ["one@one.org", "two@two.org"], message)
    >>> s.quit()
"""

import base64
import email.utils
import hmac
import re
import socket
from email.base64mime import encode as encode_base64
from sys import stderr

__all__ = ["SMTPException", "SMTPServerDisconnected", "SMTPResponseException", "SMTPSenderRefused", "SMTPRecipientsRefused",
           "SMTPDataError", "SMTPConnectError", "SMTPHeloError", "SMTPAuthenticationError", "quoteaddr", "quotedata", "SMTP"]

SMTP_PORT = 25
SMTP_SSL_PORT = 465
LMTP_PORT = 2003
CRLF = "\r\n"
_MAXLINE = 8192

OLDSTYLE_AUTH = re.compile(r"auth=(.*)", re.I)


class SMTPException(Exception):
    """Base class for all exceptions raised by this module."""


class SMTPServerDisconnected(SMTPException):
    """Not connected to any SMTP server.

    This exception is raised when the server unexpectedly disconnects,
    or when an attempt is made to use the SMTP instance before
    connecting it to a server.
    """


class SMTPResponseException(SMTPException):
    """Base class for all exceptions that include an SMTP error code.

    These exceptions are generated in some instances when the SMTP
    server returns an error code.  The error code is stored in the
    `smtp_code' attribute of the error, and the `smtp_error' attribute
    is set to the error message.
    """

    def __init__(self, code, msg):
        self.smtp_code = code
        self.smtp_error = msg
        self.args = (code, msg)


class SMTPSenderRefused(SMTPResponseException):
    """Sender address refused.

    In addition to the attributes set by on all SMTPResponseException
    exceptions, this sets `sender' to the string that the SMTP refused.
    """

    def __init__(self, code, msg, sender):
        self.smtp_code = code
        self.smtp_error = msg
        self.sender = sender
        self.args = (code, msg, sender)


class SMTPRecipientsRefused(SMTPException):
    """All recipient addresses refused.

    The errors for each recipient are accessible through the attribute
    'recipients', which is a dictionary of exactly the same sort as
    SMTP.sendmail() returns.
    """

    def __init__(self, recipients):
        self.recipients = recipients
        self.args = (recipients,)


class SMTPDataError(SMTPResponseException):
    """The SMTP server didn't accept the data."""


class SMTPConnectError(SMTPResponseException):
    """Error during connection establishment."""


class SMTPHeloError(SMTPResponseException):
    """The server refused our HELO reply."""


class SMTPAuthenticationError(SMTPResponseException):
    """Authentication error.

    Most probably the server didn't accept the username/password
    combination provided.
    """


def quoteaddr(addr):
    """Quote a subset of the email addresses defined by RFC 821.

    Should be able to handle anything rfc822.parseaddr can handle.
    """
    name = (None, None)
    try:
        name = email.utils.parseaddr(addr)[1]
    except AttributeError:
        pass
    if name == (None, None):
        return "<%s>" % addr
    return "<>" if name is None else "<%s>" % (name or addr)


def _addr_only(addrstring):
    name, addr = email.utils.parseaddr(addrstring)
    return addrstring if (name, addr) == ('', '') else addr


def quotedata(data):
    """Quote data for email.

    Double leading '.', and change Unix newline '\\n', or Mac '\\r' into
    Internet CRLF end-of-line.
    """
    return re.sub(r'(?m)^\.', '..', re.sub(r'(?:\r\n|\n|\r(?!\n))', CRLF, data))


class SMTP:
    """This class manages a connection to an SMTP or ESMTP server.

    Attributes: helo_resp, ehlo_resp (the answers to these commands), does_esmtp, esmtp_features (a dictionary from the names
    of extensions, in lower case, to their parameters).

    sendmail() does all there is to do; the other methods are single commands, of which most give the pair of the answer's
    code and text.
    """

    debuglevel = 0
    file = None
    helo_resp = None
    ehlo_msg = "ehlo"
    ehlo_resp = None
    does_esmtp = 0
    default_port = SMTP_PORT

    def __init__(self, host='', port=0, local_hostname=None, timeout=socket._GLOBAL_DEFAULT_TIMEOUT):
        """Initialize a new instance.

        If specified, `host' is the name of the remote host to which to
        connect.  If specified, `port' specifies the port to which to connect.
        By default, smtplib.SMTP_PORT is used.  If a host is specified the
        connect method is called, and if it returns anything other than a
        success code an SMTPConnectError is raised.  If specified,
        `local_hostname` is used as the FQDN of the local host for the
        HELO/EHLO command.  Otherwise, the local hostname is found using
        socket.getfqdn().
        """
        self.timeout = timeout
        self.esmtp_features = {}
        if host:
            code, msg = self.connect(host, port)
            if code != 220:
                self.close()
                raise SMTPConnectError(code, msg)
        if local_hostname is not None:
            self.local_hostname = local_hostname
            return
        # RFC 2821 wants a name with a domain, or the address in brackets.
        name = socket.getfqdn()
        if '.' not in name:
            try:
                name = '[%s]' % socket.gethostbyname(socket.gethostname())
            except socket.gaierror:
                name = '[127.0.0.1]'
        self.local_hostname = name

    def set_debuglevel(self, debuglevel):
        """Set the debug output level.

        A non-false value results in debug messages for connection and for all
        messages sent to and received from the server.
        """
        self.debuglevel = debuglevel

    def _get_socket(self, host, port, timeout):
        # SMTP over TLS overrides this.
        if self.debuglevel > 0:
            print >>stderr, 'connect:', (host, port)
        return socket.create_connection((host, port), timeout)

    def connect(self, host='localhost', port=0):
        """Connect to a host on a given port.

        If the hostname ends with a colon (`:') followed by a number, and
        there is no port specified, that suffix will be stripped off and the
        number interpreted as the port number to use.

        Note: This method is automatically invoked by __init__, if a host is
        specified during instantiation.
        """
        if not port and host.find(':') == host.rfind(':') >= 0:
            host, _, number = host.partition(':')
            try:
                port = int(number)
            except ValueError:
                raise socket.error("nonnumeric port")
        if not port:
            port = self.default_port
        if self.debuglevel > 0:
            print >>stderr, 'connect:', (host, port)
        self.sock = self._get_socket(host, port, self.timeout)
        code, msg = self.getreply()
        if self.debuglevel > 0:
            print >>stderr, "connect:", msg
        return code, msg

    def send(self, str):
        """Send `str' to the server."""
        if self.debuglevel > 0:
            print >>stderr, 'send:', repr(str)
        if not (hasattr(self, 'sock') and self.sock):
            raise SMTPServerDisconnected('please run connect() first')
        try:
            self.sock.sendall(str)
        except socket.error:
            self.close()
            raise SMTPServerDisconnected('Server not connected')

    def putcmd(self, cmd, args=""):
        """Send a command to the server."""
        self.send('%s%s' % (cmd, CRLF) if args == "" else '%s %s%s' % (cmd, args, CRLF))

    def getreply(self):
        """Get a reply from the server.

        Returns a tuple consisting of:

          - server response code (e.g. '250', or such, if all goes well)
            Note: returns -1 if it can't read response code.

          - server response string corresponding to response code (multiline
            responses are converted to a single, multiline string).

        Raises SMTPServerDisconnected if end-of-file is reached.
        """
        lines = []
        if self.file is None:
            self.file = self.sock.makefile('rb')
        while True:
            try:
                line = self.file.readline(_MAXLINE + 1)
            except socket.error as e:
                self.close()
                raise SMTPServerDisconnected("Connection unexpectedly closed: " + str(e))
            if line == '':
                self.close()
                raise SMTPServerDisconnected("Connection unexpectedly closed")
            if self.debuglevel > 0:
                print >>stderr, 'reply:', repr(line)
            if len(line) > _MAXLINE:
                raise SMTPResponseException(500, "Line too long.")
            lines.append(line[4:].strip())
            try:
                code = int(line[:3])
            except ValueError:
                code = -1
                break
            if line[3:4] != "-":
                break
        message = "\n".join(lines)
        if self.debuglevel > 0:
            print >>stderr, 'reply: retcode (%s); Msg: %s' % (code, message)
        return code, message

    def docmd(self, cmd, args=""):
        """Send a command, and return its response code."""
        self.putcmd(cmd, args)
        return self.getreply()

    def helo(self, name=''):
        """SMTP 'helo' command.
        Hostname to send for this command defaults to the FQDN of the local
        host.
        """
        code, msg = self.docmd("helo", name or self.local_hostname)
        self.helo_resp = msg
        return code, msg

    def ehlo(self, name=''):
        """ SMTP 'ehlo' command.
        Hostname to send for this command defaults to the FQDN of the local
        host.
        """
        self.esmtp_features = {}
        code, msg = self.docmd(self.ehlo_msg, name or self.local_hostname)
        # Some servers close the connection instead of answering.
        if code == -1 and len(msg) == 0:
            self.close()
            raise SMTPServerDisconnected("Server not connected")
        self.ehlo_resp = msg
        if code != 250:
            return code, msg
        self.does_esmtp = 1
        for line in msg.split('\n')[1:]:
            # RFC 1869 says a blank, older servers say '='.
            old = OLDSTYLE_AUTH.match(line)
            if old:
                self.esmtp_features["auth"] = self.esmtp_features.get("auth", "") + " " + old.groups(0)[0]
                continue
            match = re.match(r'(?P<feature>[A-Za-z0-9][A-Za-z0-9\-]*) ?', line)
            if match:
                feature = match.group("feature").lower()
                params = match.string[match.end("feature"):].strip()
                if feature == "auth":
                    params = self.esmtp_features.get(feature, "") + " " + params
                self.esmtp_features[feature] = params
        return code, msg

    def has_extn(self, opt):
        """Does the server support a given SMTP service extension?"""
        return opt.lower() in self.esmtp_features

    def help(self, args=''):
        """SMTP 'help' command.
        Returns help text from server."""
        return self.docmd("help", args)[1]

    def rset(self):
        """SMTP 'rset' command -- resets session."""
        return self.docmd("rset")

    def noop(self):
        """SMTP 'noop' command -- doesn't do anything :>"""
        return self.docmd("noop")

    def mail(self, sender, options=[]):
        """SMTP 'mail' command -- begins mail xfer session."""
        words = ' ' + ' '.join(options) if options and self.does_esmtp else ''
        self.putcmd("mail", "FROM:%s%s" % (quoteaddr(sender), words))
        return self.getreply()

    def rcpt(self, recip, options=[]):
        """SMTP 'rcpt' command -- indicates 1 recipient for this mail."""
        words = ' ' + ' '.join(options) if options and self.does_esmtp else ''
        self.putcmd("rcpt", "TO:%s%s" % (quoteaddr(recip), words))
        return self.getreply()

    def data(self, msg):
        """SMTP 'DATA' command -- sends message data to server.

        Automatically quotes lines beginning with a period per rfc821.
        Raises SMTPDataError if there is an unexpected reply to the
        DATA command; the return value from this method is the final
        response code received when the all data is sent.
        """
        code, reply = self.docmd("data")
        if self.debuglevel > 0:
            print >>stderr, "data:", (code, reply)
        if code != 354:
            raise SMTPDataError(code, reply)
        text = quotedata(msg)
        if text[-2:] != CRLF:
            text = text + CRLF
        self.send(text + "." + CRLF)
        code, msg = self.getreply()
        if self.debuglevel > 0:
            print >>stderr, "data:", (code, msg)
        return code, msg

    def verify(self, address):
        """SMTP 'verify' command -- checks for address validity."""
        return self.docmd("vrfy", _addr_only(address))
    vrfy = verify

    def expn(self, address):
        """SMTP 'expn' command -- expands a mailing list."""
        return self.docmd("expn", _addr_only(address))

    def ehlo_or_helo_if_needed(self):
        """Call self.ehlo() and/or self.helo() if needed.

        If there has been no previous EHLO or HELO command this session, this
        method tries ESMTP EHLO first.

        This method may raise the following exceptions:

         SMTPHeloError            The server didn't reply properly to
                                  the helo greeting.
        """
        if self.helo_resp is None and self.ehlo_resp is None:
            if not 200 <= self.ehlo()[0] <= 299:
                code, resp = self.helo()
                if not 200 <= code <= 299:
                    raise SMTPHeloError(code, resp)

    def login(self, user, password):
        """Log in on an SMTP server that requires authentication.

        The arguments are:
            - user:     The user name to authenticate with.
            - password: The password for the authentication.

        If there has been no previous EHLO or HELO command this session, this
        method tries ESMTP EHLO first.

        This method will return normally if the authentication was successful.

        This method may raise the following exceptions:

         SMTPHeloError            The server didn't reply properly to
                                  the helo greeting.
         SMTPAuthenticationError  The server didn't accept the username/
                                  password combination.
         SMTPException            No suitable authentication method was
                                  found.
        """
        self.ehlo_or_helo_if_needed()
        if not self.has_extn("auth"):
            raise SMTPException("SMTP AUTH extension not supported by server.")
        offered = self.esmtp_features["auth"].split()
        for method in "CRAM-MD5", "PLAIN", "LOGIN":
            if method in offered:
                break
        else:
            raise SMTPException("No suitable authentication method found.")
        if method == "CRAM-MD5":
            code, resp = self.docmd("AUTH", "CRAM-MD5")
            if code != 503:                     # already authenticated
                digest = hmac.HMAC(password, base64.decodestring(resp)).hexdigest()
                code, resp = self.docmd(encode_base64(user + " " + digest, eol=""))
        elif method == "PLAIN":
            code, resp = self.docmd("AUTH", "PLAIN " + encode_base64("\0%s\0%s" % (user, password), eol=""))
        else:
            code, resp = self.docmd("AUTH", "LOGIN " + encode_base64(user, eol=""))
            if code != 334:
                raise SMTPAuthenticationError(code, resp)
            code, resp = self.docmd(encode_base64(password, eol=""))
        if code not in (235, 503):
            raise SMTPAuthenticationError(code, resp)
        return code, resp

    def sendmail(self, from_addr, to_addrs, msg, mail_options=[], rcpt_options=[]):
        """This command performs an entire mail transaction.

        The arguments are:
            - from_addr    : The address sending this mail.
            - to_addrs     : A list of addresses to send this mail to.  A bare
                             string will be treated as a list with 1 address.
            - msg          : The message to send.
            - mail_options : List of ESMTP options (such as 8bitmime) for the
                             mail command.
            - rcpt_options : List of ESMTP options (such as DSN commands) for
                             all the rcpt commands.

        If there has been no previous EHLO or HELO command this session, this
        method tries ESMTP EHLO first.  If the server does ESMTP, message size
        and each of the specified options will be passed to it.  If EHLO
        fails, HELO will be tried and ESMTP options suppressed.

        This method will return normally if the mail is accepted for at least
        one recipient.  It returns a dictionary, with one entry for each
        recipient that was refused.  Each entry contains a tuple of the SMTP
        error code and the accompanying error message sent by the server.

        This method may raise the following exceptions:

         SMTPHeloError          The server didn't reply properly to
                                the helo greeting.
         SMTPRecipientsRefused  The server rejected ALL recipients
                                (no mail was sent).
         SMTPSenderRefused      The server didn't accept the from_addr.
         SMTPDataError          The server replied with an unexpected
                                error code (other than a refusal of
                                a recipient).

        Note: the connection will be open even after an exception is raised.
        """
        self.ehlo_or_helo_if_needed()
        options = []
        if self.does_esmtp:
            if self.has_extn('size'):
                options.append("size=%d" % len(msg))
            options += mail_options
        code, resp = self.mail(from_addr, options)
        if code != 250:
            self.rset()
            raise SMTPSenderRefused(code, resp, from_addr)
        if isinstance(to_addrs, basestring):
            to_addrs = [to_addrs]
        refused = {}
        for each in to_addrs:
            code, resp = self.rcpt(each, rcpt_options)
            if code != 250 and code != 251:
                refused[each] = (code, resp)
        if len(refused) == len(to_addrs):
            self.rset()
            raise SMTPRecipientsRefused(refused)
        code, resp = self.data(msg)
        if code != 250:
            self.rset()
            raise SMTPDataError(code, resp)
        return refused

    def close(self):
        """Close the connection to the SMTP server."""
        try:
            file, self.file = self.file, None
            if file:
                file.close()
        finally:
            sock = getattr(self, 'sock', None)
            self.sock = None
            if sock:
                sock.close()

    def quit(self):
        """Terminate the SMTP session."""
        result = self.docmd("quit")
        self.ehlo_resp = self.helo_resp = None
        self.esmtp_features = {}
        self.does_esmtp = False
        self.close()
        return result


class LMTP(SMTP):
    """LMTP - Local Mail Transfer Protocol: RFC 2033.

    For a host that begins with a '/' the connection is a local socket of that name.
    """

    ehlo_msg = "lhlo"

    def __init__(self, host='', port=LMTP_PORT, local_hostname=None):
        """Initialize a new instance."""
        SMTP.__init__(self, host, port, local_hostname)

    def connect(self, host='localhost', port=0):
        """Connect to the LMTP daemon, on either a Unix or a TCP socket."""
        if host[0] != '/':
            return SMTP.connect(self, host, port)
        try:
            self.sock = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
            self.file = None
            self.sock.connect(host)
        except socket.error:
            if self.debuglevel > 0:
                print >>stderr, 'connect fail:', host
            if self.sock:
                self.sock.close()
            self.sock = None
            raise
        code, msg = self.getreply()
        if self.debuglevel > 0:
            print >>stderr, "connect:", msg
        return code, msg
