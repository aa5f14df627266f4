"""This module provides socket operations and some related functions.
On Unix, it supports IP (Internet Protocol) and Unix domain sockets.
On other systems, it only supports IP. Functions specific for a
socket are available as methods of the socket object."""

# A socket here is an object around one of module _socket, so that it can be closed while others still use the connection:
# files that makefile() made, and results of dup(). Library Reference, socket: "Socket Objects".

import _socket
import errno
import os
from _socket import *
from _socket import error, gaierror, herror, timeout

EBADF = errno.EBADF
EINTR = errno.EINTR

__all__ = ["getfqdn", "create_connection"] + [name for name in dir(_socket) if not name.startswith("_")]

_realsocket = socket


def getfqdn(name=''):
    """Get fully qualified domain name from name.

    An empty argument is interpreted as meaning the local host.

    First the hostname returned by gethostbyaddr() is checked, then
    possibly existing aliases. In case no FQDN is available, hostname
    from gethostname() is returned.
    """
    name = name.strip()
    if not name or name == '0.0.0.0':
        name = gethostname()
    try:
        found, aliases, _ = gethostbyaddr(name)
    except error:
        return name
    for candidate in [found] + aliases:
        if '.' in candidate:
            return candidate
    return found


_delegate_methods = ("recv", "recvfrom", "recv_into", "recvfrom_into", "send", "sendto")


class _closedsocket(object):
    __slots__ = []

    def _dummy(*args):
        raise error(EBADF, 'Bad file descriptor')

    send = recv = recv_into = sendto = recvfrom = recvfrom_into = _dummy
    __getattr__ = _dummy


class _socketobject(object):
    __doc__ = _realsocket.__doc__

    __slots__ = ["_sock", "__weakref__"] + list(_delegate_methods)

    def __init__(self, family=AF_INET, type=SOCK_STREAM, proto=0, _sock=None):
        if _sock is None:
            _sock = _realsocket(family, type, proto)
        self._use(_sock)

    def _use(self, sock):
        self._sock = sock
        self.recv = sock.recv
        self.recvfrom = sock.recvfrom
        self.recv_into = sock.recv_into
        self.recvfrom_into = sock.recvfrom_into
        self.send = sock.send
        self.sendto = sock.sendto

    def close(self, _closedsocket=_closedsocket):
        # The connection itself is closed when nothing uses it any more; what still does holds a count of its own.
        sock = self._sock
        self._use(_closedsocket())
        _release(sock)
    close.__doc__ = _realsocket.close.__doc__

    def accept(self):
        sock, addr = self._sock.accept()
        return _socketobject(_sock=sock), addr
    accept.__doc__ = _realsocket.accept.__doc__

    def dup(self):
        """dup() -> socket object

        Return a new socket object connected to the same system resource."""
        _retain(self._sock)
        return _socketobject(_sock=self._sock)

    def makefile(self, mode='r', bufsize=-1):
        """makefile([mode[, bufsize]]) -> file object

        Return a regular file object corresponding to the socket.  The mode
        and bufsize arguments are as for the built-in open() function."""
        _retain(self._sock)
        return _fileobject(self._sock, mode, bufsize)

    family = property(lambda self: self._sock.family, doc="the socket family")
    type = property(lambda self: self._sock.type, doc="the socket type")
    proto = property(lambda self: self._sock.proto, doc="the socket protocol")

    def bind(self, *args):
        return self._sock.bind(*args)

    def connect(self, *args):
        return self._sock.connect(*args)

    def connect_ex(self, *args):
        return self._sock.connect_ex(*args)

    def fileno(self, *args):
        return self._sock.fileno(*args)

    def listen(self, *args):
        return self._sock.listen(*args)

    def getpeername(self, *args):
        return self._sock.getpeername(*args)

    def getsockname(self, *args):
        return self._sock.getsockname(*args)

    def getsockopt(self, *args):
        return self._sock.getsockopt(*args)

    def setsockopt(self, *args):
        return self._sock.setsockopt(*args)

    def sendall(self, *args):
        return self._sock.sendall(*args)

    def setblocking(self, *args):
        return self._sock.setblocking(*args)

    def settimeout(self, *args):
        return self._sock.settimeout(*args)

    def gettimeout(self, *args):
        return self._sock.gettimeout(*args)

    def shutdown(self, *args):
        return self._sock.shutdown(*args)


for _name in ("bind", "connect", "connect_ex", "fileno", "listen", "getpeername", "getsockname", "getsockopt", "setsockopt",
              "sendall", "setblocking", "settimeout", "gettimeout", "shutdown"):
    getattr(_socketobject, _name).im_func.__doc__ = getattr(_realsocket, _name).__doc__
del _name

socket = SocketType = _socketobject


# In CPython the last reference to go closes a connection; here the last close() does, and otherwise the collector.
def _retain(sock):
    if isinstance(sock, _realsocket):
        sock._retain()


def _release(sock):
    if isinstance(sock, _realsocket):
        sock._release()


class _fileobject(object):
    """Faux file object attached to a socket object."""

    default_bufsize = 8192
    name = "<socket>"

    __slots__ = ["mode", "bufsize", "softspace", "_sock", "_rbufsize", "_wbufsize", "_rbuf", "_wbuf", "_wbuf_len", "_close"]

    def __init__(self, sock, mode='rb', bufsize=-1, close=False):
        self._sock = sock
        self.mode = mode
        if bufsize < 0:
            bufsize = self.default_bufsize
        self.bufsize = bufsize
        self.softspace = False
        # recv() of one byte at a time for unbuffered files: what follows a line must stay in the connection.
        self._rbufsize = 1 if bufsize == 0 else self.default_bufsize if bufsize == 1 else bufsize
        self._wbufsize = bufsize
        self._rbuf = ""
        self._wbuf = []
        self._wbuf_len = 0
        self._close = close

    def _getclosed(self):
        return self._sock is None
    closed = property(_getclosed, doc="True if the file is closed")

    def close(self):
        sock = self._sock
        try:
            if sock:
                self.flush()
        finally:
            self._sock = None
            if sock:
                if self._close:
                    sock.close()
                else:
                    _release(sock)

    def __del__(self):
        try:
            self.close()
        except:
            pass

    def flush(self):
        if self._wbuf:
            data = "".join(self._wbuf)
            self._wbuf = []
            self._wbuf_len = 0
            sent = 0
            view = memoryview(data)
            try:
                while sent < len(data):
                    self._sock.sendall(view[sent:sent + 65536])
                    sent += 65536
            finally:
                if sent < len(data):
                    self._wbuf.append(data[sent:])
                    self._wbuf_len = len(data) - sent

    def fileno(self):
        return self._sock.fileno()

    def write(self, data):
        data = str(data)
        if not data:
            return
        self._wbuf.append(data)
        self._wbuf_len += len(data)
        if self._wbufsize == 0 or (self._wbufsize == 1 and '\n' in data) or (self._wbufsize > 1 and self._wbuf_len >= self._wbufsize):
            self.flush()

    def writelines(self, lines):
        for line in lines:
            if line:
                self.write(str(line))

    def _receive(self, size):
        """Data from the connection; signals do not end the wait."""
        while True:
            try:
                return self._sock.recv(size)
            except error, e:
                if e.args[0] != EINTR:
                    raise

    def read(self, size=-1):
        parts = [self._rbuf]
        have = len(self._rbuf)
        self._rbuf = ""
        # After an error what has come so far is lost, as it is in CPython.
        while size < 0 or have < size:
            data = self._receive(max(self._rbufsize, self.default_bufsize) if size < 0 else size - have)
            if not data:
                break
            parts.append(data)
            have += len(data)
        data = "".join(parts)
        if size < 0:
            return data
        self._rbuf = data[size:]
        return data[:size]

    def readline(self, size=-1):
        parts = [self._rbuf]
        have = len(self._rbuf)
        self._rbuf = ""
        end = parts[0].find('\n') + 1
        while not end and (size < 0 or have < size):
            data = self._receive(self._rbufsize if size < 0 else min(self._rbufsize, size - have))
            if not data:
                break
            parts.append(data)
            at = data.find('\n') + 1
            if at:
                end = have + at
            have += len(data)
        data = "".join(parts)
        if not end:
            end = len(data)
        if 0 <= size < end:
            end = size
        self._rbuf = data[end:]
        return data[:end]

    def readlines(self, sizehint=0):
        total = 0
        lines = []
        while True:
            line = self.readline()
            if not line:
                break
            lines.append(line)
            total += len(line)
            if sizehint and total >= sizehint:
                break
        return lines

    def __iter__(self):
        return self

    def next(self):
        line = self.readline()
        if not line:
            raise StopIteration
        return line


_GLOBAL_DEFAULT_TIMEOUT = object()


def create_connection(address, timeout=_GLOBAL_DEFAULT_TIMEOUT, source_address=None):
    """Connect to *address* and return the socket object.

    Convenience function.  Connect to *address* (a 2-tuple ``(host,
    port)``) and return the socket object.  Passing the optional
    *timeout* parameter will set the timeout on the socket instance
    before attempting to connect.  If no *timeout* is supplied, the
    global default timeout setting returned by :func:`getdefaulttimeout`
    is used.  If *source_address* is set it must be a tuple of (host, port)
    for the socket to bind as a source address before making the connection.
    A host of '' or port 0 tells the OS to use the default.
    """
    host, port = address
    failure = None
    for family, kind, proto, _, sockaddr in getaddrinfo(host, port, 0, SOCK_STREAM):
        sock = None
        try:
            sock = socket(family, kind, proto)
            if timeout is not _GLOBAL_DEFAULT_TIMEOUT:
                sock.settimeout(timeout)
            if source_address:
                sock.bind(source_address)
            sock.connect(sockaddr)
            return sock
        except error, e:
            failure = e
            if sock is not None:
                sock.close()
    if failure is not None:
        raise failure
    raise error("getaddrinfo returns an empty list")
