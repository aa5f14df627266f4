"""Implementation module for socket operations.

See the socket module for documentation."""

from _extension import c_int as _c_int
from _socket_constants import *
from _socket_shared import (_dup, _errors, _socketpair, getaddrinfo, getdefaulttimeout, gethostbyaddr, gethostbyname,
                            gethostbyname_ex, gethostname, getnameinfo, getprotobyname, getservbyname, getservbyport,
                            has_ipv6, htonl, inet_aton, inet_ntoa, inet_ntop, inet_pton, ntohl,
                            setdefaulttimeout, socket)

SocketType = socket


def _swapped(x):
    x = _c_int(x)
    if x < 0:
        raise OverflowError("can't convert negative number to unsigned long")
    return x >> 8 & 0xff | (x & 0xff) << 8  # of its lowest 16 bits, whatever else there is


def htons(integer):
    """htons(integer) -> integer

Convert a 16-bit integer from host to network byte order."""
    return _swapped(integer)


def ntohs(integer):
    """ntohs(integer) -> integer

Convert a 16-bit integer from network to host byte order."""
    return _swapped(integer)


class error(IOError):
    __module__ = "socket"


class herror(error):
    __module__ = "socket"


class gaierror(error):
    __module__ = "socket"


class timeout(error):
    __module__ = "socket"


_errors(error, herror, gaierror, timeout)


def fromfd(fd, family, type, proto=0):
    """fromfd(fd, family, type[, proto]) -> socket object

Create a socket object from a duplicate of the given
file descriptor.
The remaining arguments are the same as for socket()."""
    return socket(family, type, proto, _dup(fd))


def socketpair(family=AF_UNIX, type=SOCK_STREAM, proto=0):
    """socketpair([family[, type[, proto]]]) -> (socket object, socket object)

Create a pair of socket objects from the sockets returned by the platform
socketpair() function.
The arguments are the same as for socket() except the default family is
AF_UNIX if defined on the platform; otherwise, the default is AF_INET."""
    return _socketpair(family, type, proto)
