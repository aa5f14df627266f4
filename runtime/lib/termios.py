"""This module provides an interface to the Posix calls for tty I/O control.

For a complete description of these calls, see the Posix or Unix manual
pages. It is only available for those Unix versions that support Posix
termios style tty I/O control (and then only if configured at installation
time).

All functions in this module take a file descriptor fd as their first
argument. This can be an integer file descriptor, such as returned by
sys.stdin.fileno(), or a file object, such as sys.stdin itself."""

import sys


class error(Exception):
    __module__ = 'termios'


@native
def _tcgetattr(fd, /): ...


@native
def _tcsetattr(fd, when: cint, modes, /): ...


@native
def _tc(operation: cint, fd, argument: cint, /): ...


def _done(code):
    if code:
        import os
        raise error(code, os.strerror(code))


def tcgetattr(fd):
    """Get the tty attributes for file descriptor fd.

Returns a list [iflag, oflag, cflag, lflag, ispeed, ospeed, cc]
where cc is a list of the tty special characters (each a string of
length 1, except the items with indices VMIN and VTIME, which are
integers when these fields are defined).  The interpretation of the
flags and the speeds as well as the indexing in the cc array must be
done using the symbolic constants defined in this module."""
    modes = _tcgetattr(fd)
    if isinstance(modes, int):
        _done(modes)
    characters = modes[6]
    if not modes[3] & ICANON:
        characters[VMIN], characters[VTIME] = ord(characters[VMIN]), ord(characters[VTIME])
    return modes


def tcsetattr(fd, when, attributes):
    """Set the tty attributes for file descriptor fd.

The attributes to be set are taken from the attributes argument, which
is a list like the one returned by tcgetattr(). The when argument
determines when the attributes are changed: TCSANOW to
change immediately, TCSADRAIN to change after transmitting all queued
output, or TCSAFLUSH to change after transmitting all queued output and
discarding all queued input. """
    if not isinstance(attributes, list) or len(attributes) != 7:
        raise TypeError('tcsetattr, arg 3: must be 7 element list')
    characters = attributes[6]
    if not isinstance(characters, list) or len(characters) != NCCS:
        raise TypeError('tcsetattr: attributes[6] must be %d element list' % NCCS)
    values = []
    for character in characters:
        if isinstance(character, bytes) and len(character) == 1:
            values.append(ord(character))
        elif isinstance(character, int):
            values.append(character)
        else:
            raise TypeError('tcsetattr: elements of attributes must be characters or integers')
    _done(_tcsetattr(fd, when, tuple(attributes[:6] + values)))


def tcsendbreak(fd, duration):
    """Send a break on file descriptor fd.

A zero duration sends a break for 0.25-0.5 seconds; a nonzero duration
has a system dependent meaning."""
    _done(_tc(0, fd, duration))


def tcdrain(fd):
    """Wait until all output written to file descriptor fd has been transmitted."""
    _done(_tc(1, fd, 0))


def tcflush(fd, queue):
    """Discard queued data on file descriptor fd.

The queue selector specifies which queue: TCIFLUSH for the input queue,
TCOFLUSH for the output queue, or TCIOFLUSH for both queues."""
    _done(_tc(2, fd, queue))


def tcflow(fd, action):
    """Suspend or resume input or output on file descriptor fd.

The action argument can be TCOOFF to suspend output, TCOON to restart output,
TCIOFF to suspend input, or TCION to restart input."""
    _done(_tc(3, fd, action))


if sys.version_info[0] > 2:
    def _window(fd, request, data):
        import fcntl
        try:
            return fcntl.ioctl(fd, request, data)
        except OSError as e:
            failed = e.errno, e.strerror
        raise error(*failed)

    def tcgetwinsize(fd):
        """Get the tty winsize for file descriptor fd.

Returns a tuple (ws_row, ws_col)."""
        size = _window(fd, TIOCGWINSZ, bytes(8))
        return int.from_bytes(size[:2], sys.byteorder), int.from_bytes(size[2:4], sys.byteorder)

    def tcsetwinsize(fd, winsize):
        """Set the tty winsize for file descriptor fd to a two-item tuple (ws_row, ws_col)."""
        winsize = tuple(winsize)
        if len(winsize) != 2:
            raise TypeError('tcsetwinsize, arg 2: must be a two-item sequence')
        size = b''.join([n.to_bytes(2, sys.byteorder) for n in winsize])
        _window(fd, TIOCSWINSZ, size + _window(fd, TIOCGWINSZ, bytes(8))[4:])


B0 = 0
B110 = 3
B115200 = 0x1002
B1200 = 9
B134 = 4
B150 = 5
B1800 = 10
B19200 = 14
B200 = 6
B230400 = 0x1003
B2400 = 11
B300 = 7
B38400 = 15
B460800 = 0x1004
B4800 = 12
B50 = 1
B57600 = 0x1001
B600 = 8
B75 = 2
B9600 = 13
BRKINT = 2
BS0 = 0
BS1 = 0x2000
BSDLY = 0x2000
CBAUD = 0x100f
CBAUDEX = 0x1000
CDSUSP = 25
CEOF = 4
CEOL = 0
CEOT = 4
CERASE = 127
CFLUSH = 15
CIBAUD = 0x100f0000
CINTR = 3
CKILL = 21
CLNEXT = 22
CLOCAL = 0x800
CQUIT = 28
CR0 = 0
CR1 = 0x200
CR2 = 0x400
CR3 = 0x600
CRDLY = 0x600
CREAD = 128
CRPRNT = 18
CRTSCTS = 0x80000000
CS5 = 0
CS6 = 16
CS7 = 32
CS8 = 48
CSIZE = 48
CSTART = 17
CSTOP = 19
CSTOPB = 64
CSUSP = 26
CWERASE = 23
ECHO = 8
ECHOCTL = 0x200
ECHOE = 16
ECHOK = 32
ECHOKE = 0x800
ECHONL = 64
ECHOPRT = 0x400
EXTA = 14
EXTB = 15
FF0 = 0
FF1 = 0x8000
FFDLY = 0x8000
FIOASYNC = 0x5452
FIOCLEX = 0x5451
FIONBIO = 0x5421
FIONCLEX = 0x5450
FIONREAD = 0x541b
FLUSHO = 0x1000
HUPCL = 0x400
ICANON = 2
ICRNL = 0x100
IEXTEN = 0x8000
IGNBRK = 1
IGNCR = 128
IGNPAR = 4
IMAXBEL = 0x2000
INLCR = 64
INPCK = 16
IOCSIZE_MASK = 0x3fff0000
IOCSIZE_SHIFT = 16
ISIG = 1
ISTRIP = 32
IUCLC = 0x200
IXANY = 0x800
IXOFF = 0x1000
IXON = 0x400
NCC = 8
NCCS = 32
NL0 = 0
NL1 = 0x100
NLDLY = 0x100
NOFLSH = 128
N_MOUSE = 2
N_PPP = 3
N_SLIP = 1
N_STRIP = 4
N_TTY = 0
OCRNL = 8
OFDEL = 128
OFILL = 64
OLCUC = 2
ONLCR = 4
ONLRET = 32
ONOCR = 16
OPOST = 1
PARENB = 0x100
PARMRK = 8
PARODD = 0x200
PENDIN = 0x4000
TAB0 = 0
TAB1 = 0x800
TAB2 = 0x1000
TAB3 = 0x1800
TABDLY = 0x1800
TCFLSH = 0x540b
TCGETA = 0x5405
TCGETS = 0x5401
TCIFLUSH = 0
TCIOFF = 2
TCIOFLUSH = 2
TCION = 3
TCOFLUSH = 1
TCOOFF = 0
TCOON = 1
TCSADRAIN = 1
TCSAFLUSH = 2
TCSANOW = 0
TCSBRK = 0x5409
TCSBRKP = 0x5425
TCSETA = 0x5406
TCSETAF = 0x5408
TCSETAW = 0x5407
TCSETS = 0x5402
TCSETSF = 0x5404
TCSETSW = 0x5403
TCXONC = 0x540a
TIOCCONS = 0x541d
TIOCEXCL = 0x540c
TIOCGETD = 0x5424
TIOCGICOUNT = 0x545d
TIOCGLCKTRMIOS = 0x5456
TIOCGPGRP = 0x540f
TIOCGSERIAL = 0x541e
TIOCGSOFTCAR = 0x5419
TIOCGWINSZ = 0x5413
TIOCINQ = 0x541b
TIOCLINUX = 0x541c
TIOCMBIC = 0x5417
TIOCMBIS = 0x5416
TIOCMGET = 0x5415
TIOCMIWAIT = 0x545c
TIOCMSET = 0x5418
TIOCM_CAR = 64
TIOCM_CD = 64
TIOCM_CTS = 32
TIOCM_DSR = 0x100
TIOCM_DTR = 2
TIOCM_LE = 1
TIOCM_RI = 128
TIOCM_RNG = 128
TIOCM_RTS = 4
TIOCM_SR = 16
TIOCM_ST = 8
TIOCNOTTY = 0x5422
TIOCNXCL = 0x540d
TIOCOUTQ = 0x5411
TIOCPKT = 0x5420
TIOCPKT_DATA = 0
TIOCPKT_DOSTOP = 32
TIOCPKT_FLUSHREAD = 1
TIOCPKT_FLUSHWRITE = 2
TIOCPKT_NOSTOP = 16
TIOCPKT_START = 8
TIOCPKT_STOP = 4
TIOCSCTTY = 0x540e
TIOCSERCONFIG = 0x5453
TIOCSERGETLSR = 0x5459
TIOCSERGETMULTI = 0x545a
TIOCSERGSTRUCT = 0x5458
TIOCSERGWILD = 0x5454
TIOCSERSETMULTI = 0x545b
TIOCSERSWILD = 0x5455
TIOCSER_TEMT = 1
TIOCSETD = 0x5423
TIOCSLCKTRMIOS = 0x5457
TIOCSPGRP = 0x5410
TIOCSSERIAL = 0x541f
TIOCSSOFTCAR = 0x541a
TIOCSTI = 0x5412
TIOCSWINSZ = 0x5414
TOSTOP = 0x100
VDISCARD = 13
VEOF = 4
VEOL = 11
VEOL2 = 16
VERASE = 2
VINTR = 0
VKILL = 3
VLNEXT = 15
VMIN = 6
VQUIT = 1
VREPRINT = 12
VSTART = 8
VSTOP = 9
VSUSP = 10
VSWTC = 7
VSWTCH = 7
VT0 = 0
VT1 = 0x4000
VTDLY = 0x4000
VTIME = 5
VWERASE = 14
XCASE = 4
XTABS = 0x1800
if sys.version_info[0] > 2:
    B1000000 = 0x1008
    B1152000 = 0x1009
    B1500000 = 0x100a
    B2000000 = 0x100b
    B2500000 = 0x100c
    B3000000 = 0x100d
    B3500000 = 0x100e
    B4000000 = 0x100f
    B500000 = 0x1005
    B576000 = 0x1006
    B921600 = 0x1007
