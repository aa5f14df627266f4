"""This module supports asynchronous I/O on multiple file descriptors.

*** IMPORTANT NOTICE ***
On Windows, only sockets are supported; on Unix, all file descriptors."""

import sys as _sys

from _select_shared import _descriptor, _epoll_change, _epoll_make, _epoll_wait, _error, _poll, select

EPOLLERR = 8
EPOLLET = 2147483648
EPOLLHUP = 16
EPOLLIN = 1
EPOLLMSG = 1024
EPOLLONESHOT = 1073741824
EPOLLOUT = 4
EPOLLPRI = 2
EPOLLRDBAND = 128
EPOLLRDNORM = 64
EPOLLWRBAND = 512
EPOLLWRNORM = 256
PIPE_BUF = 4096
POLLERR = 8
POLLHUP = 16
POLLIN = 1
POLLMSG = 1024
POLLNVAL = 32
POLLOUT = 4
POLLPRI = 2
POLLRDBAND = 128
POLLRDNORM = 64
POLLWRBAND = 512
POLLWRNORM = 256

_PY2 = _sys.version_info[0] == 2

if _PY2:
    class error(Exception):
        pass
else:
    error = OSError
    EPOLLEXCLUSIVE = 268435456
    EPOLLRDHUP = 8192
    EPOLL_CLOEXEC = 524288
    POLLRDHUP = 8192

_error(error)


class poll(object):
    """Returns a polling object, which supports registering and
unregistering file descriptors, and then polling them for I/O events."""

    def __init__(self):
        self._watched = {}

    def register(self, fd, eventmask=POLLIN | POLLPRI | POLLOUT):
        """register(fd [, eventmask] ) -> None

Register a file descriptor with the polling object.
fd -- either an integer, or an object with a fileno() method returning an
      int.
events -- an optional bitmask describing the type of events to check for"""
        self._watched[_descriptor(fd)] = _event_mask(eventmask)

    def modify(self, fd, eventmask):
        """modify(fd, eventmask) -> None

Modify an already registered file descriptor.
fd -- either an integer, or an object with a fileno() method returning an
      int.
events -- an optional bitmask describing the type of events to check for"""
        fd = _descriptor(fd)
        if fd not in self._watched:
            raise IOError(2, "No such file or directory")
        self._watched[fd] = _event_mask(eventmask)

    def unregister(self, fd):
        """unregister(fd) -> None

Remove a file descriptor being tracked by the polling object."""
        del self._watched[_descriptor(fd)]

    def poll(self, timeout=None):
        """poll( [timeout] ) -> list of (fd, event) 2-tuples

Polls the set of registered file descriptors, returning a list containing
any descriptors that have events or errors to report."""
        return _poll(self._watched, timeout)


def _event_mask(mask):
    if mask < 0:
        raise OverflowError("can't convert negative value to unsigned int" if _PY2 else "can't convert negative value to C unsigned short")
    if mask > 0xffff:
        raise OverflowError("Python int too large to convert to C unsigned short")
    return mask


class epoll(object):
    """select.epoll(sizehint=-1, flags=0)

Returns an epolling object

sizehint must be a positive integer or -1 for the default size. The
sizehint is used to optimize internal data structures. It doesn't limit
the maximum number of monitored events."""

    def __init__(self, sizehint=-1, flags=0):
        if sizehint != -1 and sizehint <= 0:
            raise ValueError("negative sizehint" if not _PY2 else "sizehint must be greater than zero")
        self._fd = _epoll_make(0 if _PY2 else 524288)

    @classmethod
    def fromfd(cls, fd):
        """fromfd(fd) -> epoll

Construct an epoll object from a given file descriptor."""
        self = cls.__new__(cls)
        self._fd = fd
        return self

    def _open(self):
        if self._fd < 0:
            raise ValueError("I/O operation on closed epoll object" if not _PY2 else "I/O operation on closed epoll fd")
        return self._fd

    def close(self):
        """close() -> None

Close the epoll control file descriptor. Further operations on the epoll
object will raise an exception."""
        if self._fd >= 0:
            import os
            fd, self._fd = self._fd, -1
            os.close(fd)

    def __del__(self):
        if getattr(self, "_fd", -1) >= 0:
            self.close()

    @property
    def closed(self):
        """True if the epoll handler is closed"""
        return self._fd < 0

    def fileno(self):
        """fileno() -> int

Return the epoll control file descriptor."""
        return self._open()

    def register(self, fd, eventmask=EPOLLIN | EPOLLPRI | EPOLLOUT):
        """register(fd[, eventmask]) -> None

Registers a new fd or raises an IOError if the fd is already registered."""
        _epoll_change(self._open(), 1, _descriptor(fd), eventmask)

    def modify(self, fd, eventmask):
        """modify(fd, eventmask) -> None

fd is the target file descriptor of the operation
events is a bit set composed of the various EPOLL constants"""
        _epoll_change(self._open(), 3, _descriptor(fd), eventmask)

    def unregister(self, fd):
        """unregister(fd) -> None

fd is the target file descriptor of the operation."""
        _epoll_change(self._open(), 2, _descriptor(fd), 0)

    def poll(self, timeout=-1, maxevents=-1):
        """poll([timeout=-1[, maxevents=-1]]) -> [(fd, events), (...)]

Wait for events on the epoll file descriptor for a maximum time of timeout
in seconds (as float). -1 makes poll wait indefinitely.
Up to maxevents are returned to the caller."""
        fd = self._open()
        if maxevents == -1:
            maxevents = 64
        elif maxevents < 1:
            raise ValueError("maxevents must be greater than 0, got %d" % maxevents)
        return _epoll_wait(fd, timeout, maxevents)

    if not _PY2:
        def __enter__(self):
            self._open()
            return self

        def __exit__(self, *args):
            self.close()
