"""Implementation module for socket operations.

See the socket module for documentation."""

from _socket_constants import *
from _socket_constants_more import *
from _socket_shared import (_close, _dup, _errors, _socketpair, getaddrinfo, getdefaulttimeout, gethostbyaddr,
                            gethostbyname, gethostbyname_ex, gethostname, getnameinfo, getprotobyname, getservbyname,
                            getservbyport, has_ipv6, htonl, htons, if_indextoname, if_nametoindex, inet_aton, inet_ntoa,
                            inet_ntop, inet_pton, ntohl, ntohs, setdefaulttimeout, sethostname, socket)

SocketType = socket
error = OSError
timeout = TimeoutError


class herror(OSError):
    __module__ = "socket"


class gaierror(OSError):
    __module__ = "socket"


_errors(error, herror, gaierror, timeout)


def close(fd, /):
    """close(integer) -> None

Close an integer socket file descriptor.  This is like os.close(), but for
sockets; on some platforms os.close() won't work for socket file descriptors."""
    _close(fd)


def dup(fd, /):
    """dup(integer) -> integer

Duplicate an integer socket file descriptor.  This is like os.dup(), but for
sockets; on some platforms os.dup() won't work for socket file descriptors."""
    return _dup(fd)


def socketpair(family=AF_UNIX, type=SOCK_STREAM, proto=0, /):
    """socketpair([family[, type [, proto]]]) -> (socket object, socket object)

Create a pair of socket objects from the sockets returned by the platform
socketpair() function.
The arguments are the same as for socket() except the default family is
AF_UNIX if defined on the platform; otherwise, the default is AF_INET."""
    return _socketpair(family, type, proto)
