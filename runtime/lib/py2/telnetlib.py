"""A client of the Telnet protocol: Library Reference, telnetlib; RFC 854.

    >>> from telnetlib import Telnet
    >>> tn = Telnet('www.python.org', 79)   # connect to finger port
    >>> tn.write('guido\\r\\n')
    >>> print tn.read_all()
"""

import errno
import re
import select
import socket
import sys
from time import time as _time

__all__ = ["Telnet"]

DEBUGLEVEL = 0
TELNET_PORT = 23

# Bytes of the protocol.
IAC = chr(255)      # interpret as command
DONT = chr(254)
DO = chr(253)
WONT = chr(252)
WILL = chr(251)
theNULL = chr(0)

SE = chr(240)       # subnegotiation end
NOP = chr(241)
DM = chr(242)       # data mark
BRK = chr(243)      # break
IP = chr(244)       # interrupt process
AO = chr(245)       # abort output
AYT = chr(246)      # are you there
EC = chr(247)       # erase character
EL = chr(248)       # erase line
GA = chr(249)       # go ahead
SB = chr(250)       # subnegotiation begin

# Options, as assigned by the IANA.
BINARY, ECHO, RCP, SGA, NAMS, STATUS, TM, RCTE, NAOL, NAOP = map(chr, range(10))
NAOCRD, NAOHTS, NAOHTD, NAOFFD, NAOVTS, NAOVTD, NAOLFD, XASCII, LOGOUT, BM = map(chr, range(10, 20))
DET, SUPDUP, SUPDUPOUTPUT, SNDLOC, TTYPE, EOR, TUID, OUTMRK, TTYLOC, VT3270REGIME = map(chr, range(20, 30))
X3PAD, NAWS, TSPEED, LFLOW, LINEMODE, XDISPLOC, OLD_ENVIRON, AUTHENTICATION, ENCRYPT, NEW_ENVIRON = map(chr, range(30, 40))
TN3270E, XAUTH, CHARSET, RSP, COM_PORT_OPTION, SUPPRESS_LOCAL_ECHO, TLS, KERMIT, SEND_URL, FORWARD_X = map(chr, range(40, 50))
PRAGMA_LOGON, SSPI_LOGON, PRAGMA_HEARTBEAT = map(chr, range(138, 141))
EXOPL = chr(255)
NOOPT = chr(0)


class Telnet:
    """Telnet interface class.

    An instance represents a connection to a Telnet server, made by the constructor if a host is given, or by open().
    The read methods differ in how they wait:

        read_until(match, timeout), read_all(), expect(list, timeout): until there is what is asked for
        read_some(): until there is something
        read_very_eager(): all that can be had without blocking
        read_eager(): something that can be had without blocking
        read_lazy(): what has been received, whether or not more waits
        read_very_lazy(): what has been received and processed

    The last four and read_until() raise EOFError if the connection is closed and nothing is left to be returned.
    """

    def __init__(self, host=None, port=0, timeout=socket._GLOBAL_DEFAULT_TIMEOUT):
        """Constructor.

        When called without arguments, create an unconnected instance.
        With a hostname argument, it connects the instance; port number
        and timeout are optional.
        """
        self.debuglevel = DEBUGLEVEL
        self.host = host
        self.port = port
        self.timeout = timeout
        self.sock = None
        self.rawq = ''          # received
        self.irawq = 0          # how much of it is processed
        self.cookedq = ''       # processed, not yet handed out
        self.eof = 0
        self.iacseq = ''        # a command that has begun
        self.sb = 0             # within a subnegotiation
        self.sbdataq = ''       # its data
        self.option_callback = None
        self._has_poll = hasattr(select, 'poll')
        if host is not None:
            self.open(host, port, timeout)

    def open(self, host, port=0, timeout=socket._GLOBAL_DEFAULT_TIMEOUT):
        """Connect to a host.

        The optional second argument is the port number, which
        defaults to the standard telnet port (23).

        Don't try to reopen an already connected instance.
        """
        self.eof = 0
        self.host = host
        self.port = port or TELNET_PORT
        self.timeout = timeout
        self.sock = socket.create_connection((host, self.port), timeout)

    def __del__(self):
        """Destructor -- close the connection."""
        self.close()

    def msg(self, msg, *args):
        """Print a debug message, when the debug level is > 0.

        If extra arguments are present, they are substituted in the
        message using the standard string formatting operator.
        """
        if self.debuglevel > 0:
            print 'Telnet(%s,%s):' % (self.host, self.port),
            print msg % args if args else msg

    def set_debuglevel(self, debuglevel):
        """Set the debug level.

        The higher it is, the more debug output you get (on sys.stdout).
        """
        self.debuglevel = debuglevel

    def close(self):
        """Close the connection."""
        sock = self.sock
        self.sock = 0
        self.eof = 1
        self.iacseq = ''
        self.sb = 0
        if sock:
            sock.close()

    def get_socket(self):
        """Return the socket object used internally."""
        return self.sock

    def fileno(self):
        """Return the fileno() of the socket object used internally."""
        return self.sock.fileno()

    def write(self, buffer):
        """Write a string to the socket, doubling any IAC characters.

        Can block if the connection is blocked.  May raise
        socket.error if the connection is closed.
        """
        if IAC in buffer:
            buffer = buffer.replace(IAC, IAC + IAC)
        self.msg("send %r", buffer)
        self.sock.sendall(buffer)

    def read_until(self, match, timeout=None):
        """Read until a given string is encountered or until timeout.

        When no match is found, return whatever is available instead,
        possibly the empty string.  Raise EOFError if the connection
        is closed and no cooked data is available.
        """
        return self._wait_for(lambda queue, start: self._find_text(match, start), timeout)[1]

    def _find_text(self, match, start):
        at = self.cookedq.find(match, max(0, start - len(match)))
        return None if at < 0 else (at + len(match),)

    def _wait_for(self, find, timeout):
        """Reads until find(queue, where new data begins) gives a tuple that begins with where to cut, or the timeout is
        over. The tuple and the text up to there; without one, None and all there is."""
        deadline = None if timeout is None else _time() + timeout
        self.process_rawq()
        start = 0
        while True:
            found = find(self.cookedq, start)
            if found is not None:
                text = self.cookedq[:found[0]]
                self.cookedq = self.cookedq[found[0]:]
                return found, text
            if self.eof:
                break
            start = len(self.cookedq)
            if not self._readable(deadline):
                break
            self.fill_rawq()
            self.process_rawq()
        return None, self.read_very_lazy()

    def _readable(self, deadline):
        """Waits for data, or the end of the connection. False when the deadline comes first."""
        while True:
            left = None if deadline is None else max(0, deadline - _time())
            try:
                return bool(select.select([self], [], [], left)[0])
            except select.error as e:
                if e.args[0] != errno.EINTR:
                    raise

    def read_all(self):
        """Read all data until EOF; block until connection closed."""
        self.process_rawq()
        while not self.eof:
            self.fill_rawq()
            self.process_rawq()
        return self._take()

    def _take(self):
        text, self.cookedq = self.cookedq, ''
        return text

    def read_some(self):
        """Read at least one byte of cooked data unless EOF is hit.

        Return '' if EOF is hit.  Block if no data is immediately
        available.
        """
        self.process_rawq()
        while not self.cookedq and not self.eof:
            self.fill_rawq()
            self.process_rawq()
        return self._take()

    def read_very_eager(self):
        """Read everything that's possible without blocking in I/O (eager).

        Raise EOFError if connection closed and no cooked data
        available.  Return '' if no cooked data available otherwise.
        Don't block unless in the midst of an IAC sequence.
        """
        self.process_rawq()
        while not self.eof and self.sock_avail():
            self.fill_rawq()
            self.process_rawq()
        return self.read_very_lazy()

    def read_eager(self):
        """Read readily available data.

        Raise EOFError if connection closed and no cooked data
        available.  Return '' if no cooked data available otherwise.
        Don't block unless in the midst of an IAC sequence.
        """
        self.process_rawq()
        while not self.cookedq and not self.eof and self.sock_avail():
            self.fill_rawq()
            self.process_rawq()
        return self.read_very_lazy()

    def read_lazy(self):
        """Process and return data that's already in the queues (lazy).

        Raise EOFError if connection closed and no data available.
        Return '' if no cooked data available otherwise.  Don't block
        unless in the midst of an IAC sequence.
        """
        self.process_rawq()
        return self.read_very_lazy()

    def read_very_lazy(self):
        """Return any data available in the cooked queue (very lazy).

        Raise EOFError if connection closed and no data available.
        Return '' if no cooked data available otherwise.  Don't block.
        """
        text = self._take()
        if not text and self.eof and not self.rawq:
            raise EOFError('telnet connection closed')
        return text

    def read_sb_data(self):
        """Return any data available in the SB ... SE queue.

        Return '' if no SB ... SE available. Should only be called
        after seeing a SB or SE command. When a new SB command is
        found, old unread SB data will be discarded. Don't block.
        """
        data, self.sbdataq = self.sbdataq, ''
        return data

    def set_option_negotiation_callback(self, callback):
        """Provide a callback function called after each receipt of a telnet option."""
        self.option_callback = callback

    def process_rawq(self):
        """Transfer from raw queue to cooked queue.

        Set self.eof when connection is closed.  Don't block unless in
        the midst of an IAC sequence.
        """
        texts = ['', '']        # data; data of a subnegotiation
        try:
            while self.rawq:
                c = self.rawq_getchar()
                if not self.iacseq:
                    if c == IAC:
                        self.iacseq = c
                    elif c != theNULL and c != "\021":
                        texts[self.sb] += c
                elif len(self.iacseq) == 1:
                    if c in (DO, DONT, WILL, WONT):
                        self.iacseq += c
                        continue
                    self.iacseq = ''
                    if c == IAC:
                        texts[self.sb] += c
                        continue
                    if c == SB:
                        self.sb = 1
                        self.sbdataq = ''
                    elif c == SE:
                        self.sb = 0
                        self.sbdataq += texts[1]
                        texts[1] = ''
                    if self.option_callback:
                        # Other data of a subnegotiation is had by read_sb_data().
                        self.option_callback(self.sock, c, NOOPT)
                    else:
                        self.msg('IAC %d not recognized' % ord(c))
                else:
                    command, self.iacseq = self.iacseq[1], ''
                    self._negotiate(command, c)
        except EOFError:
            self.iacseq = ''    # the connection ended within a command
            self.sb = 0
        self.cookedq += texts[0]
        self.sbdataq += texts[1]

    def _negotiate(self, command, option):
        """Refuses what the other side asks or offers, if there is no callback to decide."""
        asked = command in (DO, DONT)
        self.msg('IAC %s %d', {DO: 'DO', DONT: 'DONT', WILL: 'WILL', WONT: 'WONT'}[command], ord(option))
        if self.option_callback:
            self.option_callback(self.sock, command, option)
        else:
            self.sock.sendall(IAC + (WONT if asked else DONT) + option)

    def rawq_getchar(self):
        """Get next char from raw queue.

        Block if no data is immediately available.  Raise EOFError
        when connection is closed.
        """
        if not self.rawq:
            self.fill_rawq()
            if self.eof:
                raise EOFError
        c = self.rawq[self.irawq]
        self.irawq += 1
        if self.irawq >= len(self.rawq):
            self.rawq = ''
            self.irawq = 0
        return c

    def fill_rawq(self):
        """Fill raw queue from exactly one recv() system call.

        Block if no data is immediately available.  Set self.eof when
        connection is closed.
        """
        if self.irawq >= len(self.rawq):
            self.rawq = ''
            self.irawq = 0
        # The buffer of a read is small: most of what comes is lines.
        data = self.sock.recv(50)
        self.msg("recv %r", data)
        self.eof = not data
        self.rawq += data

    def sock_avail(self):
        """Test whether data is available on the socket."""
        return select.select([self], [], [], 0) == ([self], [], [])

    def interact(self):
        """Interaction function, emulates a very dumb telnet client."""
        while True:
            ready, _, _ = select.select([self, sys.stdin], [], [])
            if self in ready:
                try:
                    text = self.read_eager()
                except EOFError:
                    print '*** Connection closed by remote host ***'
                    break
                if text:
                    sys.stdout.write(text)
                    sys.stdout.flush()
            if sys.stdin in ready:
                line = sys.stdin.readline()
                if not line:
                    break
                self.write(line)

    def mt_interact(self):
        """Multithreaded version of interact()."""
        import thread
        thread.start_new_thread(self.listener, ())
        while True:
            line = sys.stdin.readline()
            if not line:
                break
            self.write(line)

    def listener(self):
        """Helper for mt_interact() -- this executes in the other thread."""
        while True:
            try:
                data = self.read_eager()
            except EOFError:
                print '*** Connection closed by remote host ***'
                return
            if data:
                sys.stdout.write(data)
            else:
                sys.stdout.flush()

    def expect(self, list, timeout=None):
        """Read until one from a list of a regular expressions matches.

        The first argument is a list of regular expressions, either
        compiled (re.RegexObject instances) or uncompiled (strings).
        The optional second argument is a timeout, in seconds; default
        is no timeout.

        Return a tuple of three items: the index in the list of the
        first regular expression that matches; the match object
        returned; and the text read up till and including the match.

        If EOF is read and no text was read, raise EOFError.
        Otherwise, when nothing matches, return (-1, None, text) where
        text is the text received so far (may be the empty string if a
        timeout happened).

        If a regular expression ends with a greedy match (e.g. '.*')
        or if more than one expression can match the same input, the
        results are undeterministic, and may depend on the I/O timing.
        """
        patterns = [p if hasattr(p, "search") else re.compile(p) for p in list]

        def find(queue, start):
            for index, pattern in enumerate(patterns):
                match = pattern.search(queue)
                if match:
                    return match.end(), index, match

        found, text = self._wait_for(find, timeout)
        return (-1, None, text) if found is None else (found[1], found[2], text)
