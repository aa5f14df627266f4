"""What module _socket is made of: sockets, and the names of hosts and services. The two versions show different parts."""


@native
@cpp("socket_socket")
@module2("socket")
@module("_socket")
class socket(object):
    """socket([family[, type[, proto]]]) -> socket object

Open a socket of the given type.  The family argument specifies the address family; it is normally AF_INET, sometimes
AF_UNIX or AF_INET6.  The type argument specifies whether this is a stream (SOCK_STREAM, this is the default) or datagram
(SOCK_DGRAM) socket.  The protocol argument defaults to 0, specifying the default protocol.  Keyword arguments are accepted."""

    @native
    def __new__(cls, /, *args, **kwargs): ...

    @native
    def __init__(self, family: cint = -1, type: cint = -1, proto: cint = -1, fileno=None) -> None: ...

    @native
    def __repr__(self, /): ...

    @native
    def accept(self, /):
        """accept() -> (socket object, address info)

Wait for an incoming connection.  Return a new socket representing the connection, and the address of the client."""

    @native
    def _accept(self, /):
        """_accept() -> (integer, address info)

Wait for an incoming connection.  Return a new socket file descriptor representing the connection, and the address of the
client."""

    @native
    def bind(self, address, /) -> None:
        """bind(address)

Bind the socket to a local address.  For IP sockets, the address is a pair (host, port); the host must refer to the local
host."""

    @native
    def close(self, /) -> None:
        """close()

Close the socket.  It cannot be used after this call."""

    @native
    def _retain(self, /) -> None:
        """One more user of the connection, who will call _release()."""

    @native
    def _release(self, /) -> None:
        """close(), if no other user is left."""

    @native
    def connect(self, address, /) -> None:
        """connect(address)

Connect the socket to a remote address.  For IP sockets, the address is a pair (host, port)."""

    @native
    def connect_ex(self, address, /) -> int:
        """connect_ex(address) -> errno

This is like connect(address), but returns an error code (the errno value) instead of raising an exception when an error
occurs."""

    @native
    def detach(self, /) -> int:
        """detach()

Close the socket object without closing the underlying file descriptor.  The object cannot be used after this call, but
the file descriptor can be reused for other purposes.  The file descriptor is returned."""

    @native
    def dup(self, /):
        """dup() -> socket object

Return a new socket object connected to the same system resource."""

    @native
    def makefile(self, mode=..., bufsize=-1, /):
        """makefile([mode[, buffersize]]) -> file object

Return a regular file object corresponding to the socket.  The mode and buffersize arguments are as for the built-in open()
function."""

    @native
    def fileno(self, /) -> int:
        """fileno() -> integer

Return the integer file descriptor of the socket."""

    @native
    def getpeername(self, /):
        """getpeername() -> address info

Return the address of the remote endpoint."""

    @native
    def getsockname(self, /):
        """getsockname() -> address info

Return the address of the local endpoint."""

    @native
    def getsockopt(self, level: cint, option: cint, buffersize: cint = 0, /):
        """getsockopt(level, option[, buffersize]) -> value

Get a socket option.  If a nonzero buffersize argument is given, the return value is a string of that length; otherwise it
is an integer."""

    @native
    def setsockopt(self, /, *args) -> None:
        """setsockopt(level, option, value)

Set a socket option.  The value argument can either be an integer or a string."""

    @native
    def gettimeout(self, /):
        """gettimeout() -> timeout

Returns the timeout in seconds (float) associated with socket operations. A timeout of None indicates that timeouts on
socket operations are disabled."""

    @native
    def settimeout(self, timeout, /) -> None:
        """settimeout(timeout)

Set a timeout on socket operations.  'timeout' can be a float, giving in seconds, or None.  Setting a timeout of None
disables the timeout feature and is equivalent to setblocking(1).  Setting a timeout of zero is the same as
setblocking(0)."""

    @native
    def setblocking(self, flag, /) -> None:
        """setblocking(flag)

Set the socket to blocking (flag is true) or non-blocking (false).  setblocking(True) is equivalent to settimeout(None);
setblocking(False) is equivalent to settimeout(0.0)."""

    @native
    def getblocking(self, /) -> bool:
        """getblocking()

Returns True if socket is in blocking mode, or False if it is in non-blocking mode."""

    @native
    def listen(self, /, *args) -> None:
        """listen([backlog])

Enable a server to accept connections.  If backlog is specified, it must be at least 0 (if it is lower, it is set to 0); it
specifies the number of unaccepted connections that the system will allow before refusing new connections."""

    @native
    def recv(self, buffersize: cint, flags: cint = 0, /):
        """recv(buffersize[, flags]) -> data

Receive up to buffersize bytes from the socket.  For the optional flags argument, see the Unix manual.  When no data is
available, block until at least one byte is available or until the remote end is closed.  When the remote end is closed and
all data is read, return the empty string."""

    @native
    def recvfrom(self, buffersize: cint, flags: cint = 0, /):
        """recvfrom(buffersize[, flags]) -> (data, address info)

Like recv(buffersize, flags) but also return the sender's address info."""

    @native
    def recv_into(self, buffer, nbytes: ssize = 0, flags: cint = 0) -> int:
        """recv_into(buffer, [nbytes[, flags]]) -> nbytes_read

A version of recv() that stores its data into a buffer rather than creating a new string.  Receive up to buffersize bytes
from the socket.  If buffersize is not specified (or 0), receive up to the size available in the given buffer."""

    @native
    def recvfrom_into(self, buffer, nbytes: ssize = 0, flags: cint = 0):
        """recvfrom_into(buffer[, nbytes[, flags]]) -> (nbytes, address info)

Like recv_into(buffer[, nbytes[, flags]]) but also return the sender's address info."""

    @native
    def send(self, data, flags: cint = 0, /) -> int:
        """send(data[, flags]) -> count

Send a data string to the socket.  For the optional flags argument, see the Unix manual.  Return the number of bytes sent;
this may be less than len(data) if the network is busy."""

    @native
    def sendall(self, data, flags: cint = 0, /) -> None:
        """sendall(data[, flags])

Send a data string to the socket.  For the optional flags argument, see the Unix manual.  This calls send() repeatedly
until all data is sent.  If an error occurs, it's impossible to tell how much data has been sent."""

    @native
    def sendto(self, /, *args) -> int:
        """sendto(data, [flags,] address) -> count

Like send(data, flags) but allows specifying the destination address.  For IP sockets, the address is a pair
(hostaddr, port)."""

    @native
    def shutdown(self, flag: cint, /) -> None:
        """shutdown(flag)

Shut down the reading side of the socket (flag == SHUT_RD), the writing side of the socket (flag == SHUT_WR), or both ends
(flag == SHUT_RDWR)."""

    @native
    @property
    def family(self):
        """the socket family"""

    @native
    @property
    def type(self):
        """the socket type"""

    @native
    @property
    def proto(self):
        """the socket protocol"""

    @native
    @property
    def timeout(self):
        """the socket timeout"""


@native
def _errors(error, herror, gaierror, timeout, /) -> None:
    """Sets the classes of what is raised."""


@native
def _socketpair(family: cint, type: cint, proto: cint, /):
    """Two descriptors."""


@native
def _dup(fd: cint, /) -> int:
    """A copy of a socket's descriptor."""


@native
def _close(fd: cint, /) -> None:
    """Closes a socket's descriptor."""


@native
def getdefaulttimeout():
    """getdefaulttimeout() -> timeout

Returns the default timeout in seconds (float) for new socket objects.
A value of None indicates that new socket objects have no timeout.
When the socket module is first imported, the default is None."""


@native
def setdefaulttimeout(timeout, /) -> None:
    """setdefaulttimeout(timeout)

Set the default timeout in seconds (float) for new socket objects.
A value of None indicates that new socket objects have no timeout.
When the socket module is first imported, the default is None."""


@native
def getaddrinfo(host, port, family: cint = 0, type: cint = 0, proto: cint = 0, flags: cint = 0):
    """getaddrinfo(host, port [, family, type, proto, flags])
    -> list of (family, type, proto, canonname, sockaddr)

Resolve host and port into addrinfo struct."""


@native
def getnameinfo(sockaddr, flags: cint, /):
    """getnameinfo(sockaddr, flags) --> (host, port)

Get host and port for a sockaddr."""


@native
def gethostbyname(host, /):
    """gethostbyname(host) -> address

Return the IP address (a string of the form '255.255.255.255') for a host."""


@native
def gethostbyname_ex(host, /):
    """gethostbyname_ex(host) -> (name, aliaslist, addresslist)

Return the true host name, a list of aliases, and a list of IP addresses,
for a host.  The host argument is a string giving a host name or IP number."""


@native
def gethostbyaddr(host, /):
    """gethostbyaddr(host) -> (name, aliaslist, addresslist)

Return the true host name, a list of aliases, and a list of IP addresses,
for a host.  The host argument is a string giving a host name or IP number."""


@native
def gethostname():
    """gethostname() -> string

Return the current host name."""


@native
def sethostname(name, /) -> None:
    """sethostname(name)

Sets the hostname to name."""


@native
def getservbyname(servicename: text, protocolname: text = None, /) -> int:
    """getservbyname(servicename[, protocolname]) -> integer

Return a port number from a service name and protocol name.
The optional protocol name, if given, should be 'tcp' or 'udp',
otherwise any protocol will match."""


@native
def getservbyport(port: cint, protocolname: text = None, /):
    """getservbyport(port[, protocolname]) -> string

Return the service name from a port number and protocol name.
The optional protocol name, if given, should be 'tcp' or 'udp',
otherwise any protocol will match."""


@native
def getprotobyname(name: text, /) -> int:
    """getprotobyname(name) -> integer

Return the protocol number for the named protocol.  (Rarely used.)"""


@native
def inet_aton(string: text, /):
    """inet_aton(string) -> bytes giving packed 32-bit IP representation

Convert an IP address in string format (123.45.67.89) to the 32-bit packed
binary format used in low-level network functions."""


@native
def inet_ntoa(packed_ip, /):
    """inet_ntoa(packed_ip) -> ip_address_string

Convert an IP address from 32-bit packed binary format to string format"""


@native
def inet_pton(af: cint, ip: text, /):
    """inet_pton(af, ip) -> packed IP address string

Convert an IP address from string format to a packed string suitable
for use with low-level network functions."""


@native
def inet_ntop(af: cint, packed_ip, /):
    """inet_ntop(af, packed_ip) -> string formatted IP address

Convert a packed IP address of the given family to string format."""


@native
def if_nametoindex(oname: text, /) -> int:
    """if_nametoindex(if_name)

Returns the interface index corresponding to the interface name if_name."""


@native
def if_indextoname(if_index: cint, /):
    """if_indextoname(if_index)

Returns the interface name corresponding to the interface index if_index."""


def _swapped(name, x):
    # Both processors that programs are compiled for keep the lowest byte first.
    if x < 0:
        raise OverflowError("%s: can't convert negative Python int to C 16-bit unsigned integer" % name)
    if x > 0xffff:
        raise OverflowError("%s: Python int too large to convert to C 16-bit unsigned integer" % name)
    return x >> 8 | (x & 0xff) << 8


def htons(x):
    """htons(integer) -> integer

Convert a 16-bit unsigned integer from host to network byte order."""
    return _swapped("htons", x)


def ntohs(x):
    """ntohs(integer) -> integer

Convert a 16-bit unsigned integer from network to host byte order."""
    return _swapped("ntohs", x)


def _swapped_long(x):
    if x < 0:
        raise OverflowError("can't convert negative value to unsigned int")
    if x > 0xffffffff:
        raise OverflowError("int larger than 32 bits")
    return x >> 24 | x >> 8 & 0xff00 | (x & 0xff00) << 8 | (x & 0xff) << 24


def htonl(x):
    """htonl(integer) -> integer

Convert a 32-bit integer from host to network byte order."""
    return _swapped_long(x)


def ntohl(x):
    """ntohl(integer) -> integer

Convert a 32-bit integer from network to host byte order."""
    return _swapped_long(x)


has_ipv6 = True
