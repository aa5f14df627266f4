"""What module select is made of. Results of the system are numbers; what is below 0 is an errno."""


@native
def _error(error, /) -> None:
    """Sets the class of what is raised."""


@native
def select(*args):
    """select(rlist, wlist, xlist[, timeout]) -> (rlist, wlist, xlist)

Wait until one or more file descriptors are ready for some kind of I/O.
The first three arguments are iterables of file descriptors to be waited for:
rlist -- wait until ready for reading
wlist -- wait until ready for writing
xlist -- wait for an "exceptional condition"
If only one kind of condition is required, pass [] for the other lists.

A file descriptor is either a socket or file object, or a small integer
gotten from a fileno() method call on one of those.

The optional 4th argument specifies a timeout in seconds; it may be
a floating point number to specify fractions of seconds.  If it is absent
or None, the call will never time out.

The return value is a tuple of three lists corresponding to the first three
arguments; each contains the subset of the corresponding file descriptors
that are ready.

*** IMPORTANT NOTICE ***
On Windows, only sockets are supported; on Unix, all file
descriptors can be used."""


@native
def _descriptor(file, /) -> int:
    """An int, or what its fileno() gives."""


@native
def _poll(watched: dict, timeout, /):
    """poll(2): `watched` maps descriptors to events; the timeout is in milliseconds. A list of pairs."""


@native
def _epoll_make(flags: cint, /) -> int: ...


@native
def _epoll_change(epfd: cint, operation: cint, fd: cint, events: ssize, /) -> None: ...


@native
def _epoll_wait(epfd: cint, timeout, maxevents: ssize, /):
    """The timeout is in seconds. A list of pairs."""
