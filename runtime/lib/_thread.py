"""This module provides primitive operations to write multi-threaded programs.
The 'threading' module provides a more convenient interface."""

import sys as _sys

_PY2 = _sys.version_info[0] < 3

TIMEOUT_MAX = 9223372036.0


@native
@module2("thread")
class error(Exception):
    pass


@native
@final
@module2("thread")
class lock(object):
    """A lock object is a synchronization primitive."""

    @native
    def acquire(self, blocking=True, timeout=-1) -> bool:
        """Lock the lock.  Without argument, this blocks if the lock is already locked (even by the same thread), waiting
for another thread to release the lock.  The blocking operation is interruptible."""
    acquire_lock = acquire
    __enter__ = acquire

    @native
    def _acquire_timed(self, blocking, timeout, /) -> bool:
        """acquire() with a timeout, in both versions: for module threading."""

    @native
    def release(self, /) -> None:
        """Release the lock, allowing another thread that is blocked waiting for the lock to acquire the lock."""
    release_lock = release

    @native
    def __exit__(self, /, *args) -> None:
        """Release the lock."""

    @native
    def locked(self, /) -> bool:
        """Return whether the lock is in the locked state."""
    locked_lock = locked

    @native
    def _at_fork_reinit(self, /) -> None:
        """Unlocked, whoever held it."""

    @native
    def __repr__(self, /): ...


@native
class RLock(object):
    """A lock that its owner may acquire again."""

    @native
    def __new__(cls, /, *args, **kwargs): ...

    @native
    def acquire(self, blocking=True, timeout=-1):
        """Lock the lock.  A thread that owns it already returns at once."""
    __enter__ = acquire

    @native
    def release(self, /) -> None:
        """Release the lock, once for each acquire(); only the owner may."""

    @native
    def __exit__(self, /, *args) -> None:
        """Release the lock."""

    @native
    def _is_owned(self, /) -> bool:
        """For internal use by `threading.Condition`."""

    @native
    def _acquire_restore(self, state: ssize, /) -> None:
        """For internal use by `threading.Condition`."""

    @native
    def _release_save(self, /) -> int:
        """For internal use by `threading.Condition`."""

    @native
    def _recursion_count(self, /) -> int:
        """For internal use by reentrancy guards"""

    @native
    def _at_fork_reinit(self, /) -> None:
        """Unlocked, whoever held it."""

    @native
    def _owner(self, /) -> int:
        """The owner's get_ident(), or 0."""

    @native
    def __repr__(self, /): ...


LockType = lock


@native
def allocate_lock():
    """Create a new lock object."""


allocate = allocate_lock


@native
def start_new_thread(function, args, kwargs=..., /) -> int:
    """Start a new thread and return its identifier.  It calls the function with positional arguments from the tuple args
and keyword arguments taken from the optional dictionary kwargs."""


start_new = start_new_thread


@native
def exit() -> None:
    """This is synonymous to ``raise SystemExit''.  It will cause the current thread to exit silently unless the exception
is caught."""


exit_thread = exit


@native
def get_ident() -> int:
    """Return a non-zero integer that uniquely identifies the current thread amongst other threads that exist
simultaneously."""


@native
def get_native_id() -> int:
    """Return a non-negative integer identifying the thread as reported by the OS (kernel)."""


@native
def _count() -> int:
    """Return the number of currently running Python threads, excluding the main thread."""


@native
def stack_size(size: ssize = 0, /) -> int:
    """Return the thread stack size used when creating new threads, and set it if an argument is given."""


@native
def interrupt_main(signum: cint = 2, /) -> None:
    """Simulate the arrival of the given signal in the main thread, where the corresponding signal handler will be
executed."""


@native
class _localbase(object):
    """The attributes of a `local`, one dict for each thread."""

    @native
    def __new__(cls, /, *args, **kwargs): ...


@native
def _local_get(local, name, /): ...


@native
def _local_set(local, name, value=..., /) -> None: ...


class _local(_localbase):
    """Thread-local data"""
    __slots__ = ()
    if _PY2:
        __module__ = "thread"

    def __getattribute__(self, name):
        return _local_get(self, name)

    def __setattr__(self, name, value):
        _local_set(self, name, value)

    def __delattr__(self, name):
        _local_set(self, name)


if not _PY2:
    error = RuntimeError
