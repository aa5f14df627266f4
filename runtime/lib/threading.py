"""Thread module emulating a subset of Java's threading model."""

import sys as _sys
import _thread
from _collections import deque as _deque
from _thread import get_ident, get_native_id, stack_size, TIMEOUT_MAX
from _thread import allocate_lock as Lock, _local as local, error as ThreadError

_PY2 = _sys.version_info[0] < 3

if _PY2:
    from time import time as _time
    __all__ = ["activeCount", "active_count", "Condition", "currentThread", "current_thread", "enumerate", "Event", "Lock",
               "RLock", "Semaphore", "BoundedSemaphore", "Thread", "Timer", "setprofile", "settrace", "local", "stack_size"]
else:
    from time import monotonic as _time
    __all__ = ["get_ident", "active_count", "Condition", "current_thread", "enumerate", "main_thread", "TIMEOUT_MAX", "Event",
               "Lock", "RLock", "Semaphore", "BoundedSemaphore", "Thread", "Barrier", "BrokenBarrierError", "Timer",
               "ThreadError", "setprofile", "settrace", "local", "stack_size", "excepthook", "ExceptHookArgs", "gettrace",
               "getprofile", "get_native_id"]

_start_new_thread = _thread.start_new_thread
_allocate_lock = _thread.allocate_lock


def _deprecated(old, new):
    if not _PY2:
        import warnings
        warnings.warn("%s is deprecated, %s instead" % (old, new), DeprecationWarning, stacklevel=3)


# --- trace and profile functions are kept for those who ask; nothing calls them

_trace_hook = None
_profile_hook = None


def settrace(func):
    """Set a trace function for all threads started from the threading module."""
    global _trace_hook
    _trace_hook = func


def gettrace():
    """Get the trace function as set by threading.settrace()."""
    return _trace_hook


def setprofile(func):
    """Set a profile function for all threads started from the threading module."""
    global _profile_hook
    _profile_hook = func


def getprofile():
    """Get the profiler function as set by threading.setprofile()."""
    return _profile_hook


# --- locks

if _PY2:
    class _RLock(_thread.RLock):
        """A reentrant lock."""
        __module__ = "threading"

        def __repr__(self):
            owner = self._owner()
            try:
                name = _active[owner].name
            except KeyError:
                name = owner or None
            return "<%s owner=%r count=%d>" % (self.__class__.__name__, name, self._recursion_count())
else:
    _RLock = _CRLock = _thread.RLock


def RLock(*args, **kwargs):
    """Factory function that returns a new reentrant lock."""
    return _RLock(*args, **kwargs)


class Condition(object):
    """Class that implements a condition variable: threads wait until another thread notifies them."""

    def __init__(self, lock=None, verbose=None):
        if lock is None:
            lock = _RLock()
        self._lock = lock
        self.acquire = lock.acquire
        self.release = lock.release
        # A lock that can be held several times is let go of altogether while its owner waits.
        if hasattr(lock, "_release_save"):
            self._release_save = lock._release_save
            self._acquire_restore = lock._acquire_restore
            self._is_owned = lock._is_owned
        self._waiters = _deque()

    def __enter__(self):
        return self._lock.__enter__()

    def __exit__(self, *args):
        return self._lock.__exit__(*args)

    def __repr__(self):
        return "<Condition(%s, %d)>" % (self._lock, len(self._waiters))

    def _release_save(self):
        self._lock.release()

    def _acquire_restore(self, state):
        self._lock.acquire()

    def _is_owned(self):
        if self._lock.acquire(False):
            self._lock.release()
            return False
        return True

    def wait(self, timeout=None):
        """Wait until notified or until a timeout occurs."""
        if not self._is_owned():
            raise RuntimeError("cannot wait on un-acquired lock")
        waiter = _allocate_lock()
        waiter.acquire()
        self._waiters.append(waiter)
        state = self._release_save()
        notified = False
        try:
            if timeout is None:
                notified = waiter.acquire()
            elif timeout > 0:
                notified = waiter._acquire_timed(True, timeout)
            else:
                notified = waiter.acquire(False)
        finally:
            self._acquire_restore(state)
            if not notified:
                try:
                    self._waiters.remove(waiter)
                except ValueError:
                    pass
        if not _PY2:
            return notified

    def wait_for(self, predicate, timeout=None):
        """Wait until a condition evaluates to True."""
        end = None
        result = predicate()
        while not result:
            if timeout is not None:
                if end is None:
                    end = _time() + timeout
                left = end - _time()
                if left <= 0:
                    break
                self.wait(left)
            else:
                self.wait()
            result = predicate()
        return result

    def notify(self, n=1):
        """Wake up one or more threads waiting on this condition, if any."""
        if not self._is_owned():
            raise RuntimeError("cannot notify on un-acquired lock")
        waiters = self._waiters
        while waiters and n > 0:
            waiter = waiters.popleft()
            n -= 1
            try:
                waiter.release()
            except ThreadError:     # it has timed out meanwhile
                n += 1

    def notify_all(self):
        """Wake up all threads waiting on this condition."""
        self.notify(len(self._waiters))

    def notifyAll(self):
        """Wake up all threads waiting on this condition."""
        _deprecated("notifyAll()", "use notify_all()")
        self.notify_all()


class Semaphore(object):
    """A counter of release() calls minus acquire() calls, plus an initial value; acquire() blocks while it is zero."""

    def __init__(self, value=1, verbose=None):
        if value < 0:
            raise ValueError("semaphore initial value must be >= 0")
        self._cond = _Condition(Lock())
        self._value = value

    if not _PY2:
        def __repr__(self):
            return "<%s.%s at %#x: value=%s>" % (self.__class__.__module__, self.__class__.__qualname__, id(self), self._value)

    def acquire(self, blocking=True, timeout=None):
        """Acquire a semaphore, decrementing the internal counter by one."""
        if not blocking and timeout is not None:
            raise ValueError("can't specify timeout for non-blocking acquire")
        end = None
        with self._cond:
            while self._value == 0:
                if not blocking:
                    return False
                if timeout is not None:
                    if end is None:
                        end = _time() + timeout
                    left = end - _time()
                    if left <= 0:
                        return False
                    self._cond.wait(left)
                else:
                    self._cond.wait()
            self._value -= 1
        return True

    __enter__ = acquire

    def release(self, n=1):
        """Release a semaphore, incrementing the internal counter by one or more."""
        if n < 1:
            raise ValueError("n must be one or more")
        with self._cond:
            self._value += n
            self._cond.notify(n)

    def __exit__(self, t, v, tb):
        self.release()


_Semaphore = Semaphore


class BoundedSemaphore(Semaphore):
    """A semaphore that checks to make sure its current value doesn't exceed its initial value."""

    def __init__(self, value=1, verbose=None):
        _Semaphore.__init__(self, value)
        self._initial_value = value

    if not _PY2:
        def __repr__(self):
            return "<%s.%s at %#x: value=%s/%s>" % (self.__class__.__module__, self.__class__.__qualname__, id(self), self._value,
                                                    self._initial_value)

    def release(self, n=1):
        """Release a semaphore, incrementing the internal counter by one or more."""
        if n < 1:
            raise ValueError("n must be one or more")
        with self._cond:
            if self._value + n > self._initial_value:
                raise ValueError("Semaphore released too many times")
            self._value += n
            self._cond.notify(n)


class Event(object):
    """A flag for which threads can wait."""

    def __init__(self, verbose=None):
        self._cond = _Condition(Lock())
        self._flag = False

    if not _PY2:
        def __repr__(self):
            return "<%s.%s at %#x: %s>" % (self.__class__.__module__, self.__class__.__qualname__, id(self),
                                           "set" if self._flag else "unset")

    def is_set(self):
        """Return true if and only if the internal flag is true."""
        return self._flag

    def isSet(self):
        """Return true if and only if the internal flag is true."""
        _deprecated("isSet()", "use is_set()")
        return self._flag

    def set(self):
        """Set the internal flag to true: all threads waiting for it are awakened."""
        with self._cond:
            self._flag = True
            self._cond.notify_all()

    def clear(self):
        """Reset the internal flag to false."""
        with self._cond:
            self._flag = False

    def wait(self, timeout=None):
        """Block until the internal flag is true, or until the timeout; return the flag."""
        with self._cond:
            flag = self._flag
            if not flag:
                self._cond.wait(timeout)
                flag = self._flag
            return flag


_Condition = Condition


class BrokenBarrierError(RuntimeError):
    pass


class Barrier(object):
    """A fixed number of threads that wait for each other."""

    def __init__(self, parties, action=None, timeout=None):
        self._cond = _Condition(Lock())
        self._action = action
        self._timeout = timeout
        self._parties = parties
        self._state = "filling"         # draining, resetting, broken
        self._count = 0

    def __repr__(self):
        name = "%s.%s" % (self.__class__.__module__, self.__class__.__qualname__)
        if self.broken:
            return "<%s at %#x: broken>" % (name, id(self))
        return "<%s at %#x: waiters=%s/%s>" % (name, id(self), self.n_waiting, self.parties)

    def wait(self, timeout=None):
        """Wait for the barrier: all threads are released together, one of them gets 0."""
        if timeout is None:
            timeout = self._timeout
        with self._cond:
            # Those of the last round leave first.
            while self._state in ("draining", "resetting"):
                self._cond.wait()
            if self._state == "broken":
                raise BrokenBarrierError
            index = self._count
            self._count += 1
            try:
                if index + 1 == self._parties:
                    self._run_action()
                else:
                    if not self._cond.wait_for(lambda: self._state != "filling", timeout):
                        self._break()
                        raise BrokenBarrierError
                    if self._state != "draining":
                        raise BrokenBarrierError
                return index
            finally:
                self._count -= 1
                if self._count == 0 and self._state in ("draining", "resetting"):
                    self._state = "filling"
                    self._cond.notify_all()

    def _run_action(self):
        try:
            if self._action:
                self._action()
            self._state = "draining"
            self._cond.notify_all()
        except:
            self._break()
            raise

    def _break(self):
        self._state = "broken"
        self._cond.notify_all()

    def reset(self):
        """Reset the barrier to the initial state; threads waiting get BrokenBarrierError."""
        with self._cond:
            if self._count == 0:
                self._state = "filling"
            elif self._state != "draining":
                self._state = "resetting"
            self._cond.notify_all()

    def abort(self):
        """Place the barrier into a 'broken' state."""
        with self._cond:
            self._break()

    @property
    def parties(self):
        """Return the number of threads required to trip the barrier."""
        return self._parties

    @property
    def n_waiting(self):
        """Return the number of threads currently waiting at the barrier."""
        return self._count if self._state == "filling" else 0

    @property
    def broken(self):
        """Return True if the barrier is in a broken state."""
        return self._state == "broken"


# --- threads

_counter = 0
_active_limbo_lock = RLock()
_active = {}        # get_ident() -> Thread
_limbo = {}         # started, but not running yet


def _new_name():
    global _counter
    with _active_limbo_lock:
        _counter += 1
        return _counter


class Thread(object):
    """A class that represents a thread of control."""

    _initialized = False

    # Python 2's sixth parameter is verbose, Python 3 takes daemon by keyword only.
    def __init__(self, group=None, target=None, name=None, args=(), kwargs=None, verbose=None, daemon=None):
        assert group is None, "group argument must be None for now"
        if name is None:
            name = "Thread-%d" % _new_name()
            if not _PY2 and target is not None:
                try:
                    name += " (%s)" % target.__name__
                except AttributeError:
                    pass
        self._target = target
        self._name = str(name)
        self._args = args
        self._kwargs = {} if kwargs is None else kwargs
        self._daemonic = current_thread().daemon if daemon is None else daemon
        self._ident = None
        self._native_id = None
        self._has_started = False
        self._is_stopped = False
        self._running = Lock()      # held while it runs
        self._stderr = _sys.stderr
        self._initialized = True

    def __repr__(self):
        assert self._initialized, "Thread.__init__() was not called"
        status = "stopped" if self._is_stopped else "started" if self._has_started else "initial"
        if self._daemonic:
            status += " daemon"
        if self._ident is not None:
            status += " %s" % self._ident
        return "<%s(%s, %s)>" % (self.__class__.__name__, self._name, status)

    def start(self):
        """Start the thread's activity."""
        if not self._initialized:
            raise RuntimeError("thread.__init__() not called")
        with _active_limbo_lock:
            if self._has_started:
                raise RuntimeError("threads can only be started once")
            self._has_started = True
            _limbo[self] = self
        self._running.acquire()
        try:
            ident = _start_new_thread(self._bootstrap, ())
        except:
            with _active_limbo_lock:
                del _limbo[self]
            self._has_started = False
            self._running.release()
            raise
        with _active_limbo_lock:
            if _limbo.pop(self, None) is not None:      # else it has begun, and may have ended
                self._ident = ident
                _active[ident] = self

    def run(self):
        """Method representing the thread's activity: calls the target.  Subclasses may override it."""
        try:
            if self._target is not None:
                self._target(*self._args, **self._kwargs)
        finally:
            # An argument may refer to this thread.
            del self._target, self._args, self._kwargs

    def _bootstrap(self):
        with _active_limbo_lock:
            _limbo.pop(self, None)
            self._ident = get_ident()
            self._native_id = get_native_id()
            _active[self._ident] = self
        try:
            self._bootstrap_inner()
        finally:
            with _active_limbo_lock:
                self._is_stopped = True
                _active.pop(self._ident, None)
            self._running.release()

    def _bootstrap_inner(self):
        try:
            self.run()
        except:
            _report(self)

    def join(self, timeout=None):
        """Wait until the thread terminates."""
        if not self._initialized:
            raise RuntimeError("Thread.__init__() not called")
        if not self._has_started:
            raise RuntimeError("cannot join thread before it is started")
        if self is current_thread():
            raise RuntimeError("cannot join current thread")
        if timeout is None:
            self._running.acquire()
        elif not self._running._acquire_timed(True, timeout if timeout > 0 else 0):
            return
        self._running.release()

    @property
    def name(self):
        """A string used for identification purposes only."""
        assert self._initialized, "Thread.__init__() not called"
        return self._name

    @name.setter
    def name(self, name):
        assert self._initialized, "Thread.__init__() not called"
        self._name = str(name)

    @property
    def ident(self):
        """Thread identifier of this thread or None if it has not been started."""
        assert self._initialized, "Thread.__init__() not called"
        return self._ident

    @property
    def native_id(self):
        """Native integral thread ID of this thread, or None if it has not been started."""
        assert self._initialized, "Thread.__init__() not called"
        return self._native_id

    def is_alive(self):
        """Return whether the thread is alive."""
        assert self._initialized, "Thread.__init__() not called"
        return self._has_started and not self._is_stopped

    if _PY2:
        isAlive = is_alive

    @property
    def daemon(self):
        """A boolean value indicating whether this thread is a daemon thread."""
        assert self._initialized, "Thread.__init__() not called"
        return self._daemonic

    @daemon.setter
    def daemon(self, daemonic):
        if not self._initialized:
            raise RuntimeError("Thread.__init__() not called")
        if self._has_started:
            raise RuntimeError("cannot set daemon status of active thread")
        self._daemonic = daemonic

    def isDaemon(self):
        """Return whether this thread is a daemon."""
        _deprecated("isDaemon()", "get the daemon attribute")
        return self.daemon

    def setDaemon(self, daemonic):
        """Set whether this thread is a daemon."""
        _deprecated("setDaemon()", "set the daemon attribute")
        self.daemon = daemonic

    def getName(self):
        """Return a string used for identification purposes only."""
        _deprecated("getName()", "get the name attribute")
        return self.name

    def setName(self, name):
        """Set the name string for this thread."""
        _deprecated("setName()", "set the name attribute")
        self.name = name


class Timer(Thread):
    """Call a function after a specified number of seconds."""

    def __init__(self, interval, function, args=None, kwargs=None):
        Thread.__init__(self)
        self.interval = interval
        self.function = function
        self.args = [] if args is None else args
        self.kwargs = {} if kwargs is None else kwargs
        self.finished = Event()

    def cancel(self):
        """Stop the timer if it hasn't finished yet."""
        self.finished.set()

    def run(self):
        self.finished.wait(self.interval)
        if not self.finished.is_set():
            self.function(*self.args, **self.kwargs)
        self.finished.set()


class _MainThread(Thread):
    def __init__(self):
        Thread.__init__(self, name="MainThread", daemon=False)
        self._has_started = True
        self._running.acquire()
        self._ident = get_ident()
        self._native_id = get_native_id()
        _active[self._ident] = self


class _DummyThread(Thread):
    """A thread that was not started here."""

    def __init__(self):
        Thread.__init__(self, name="Dummy-%d" % _new_name(), daemon=True)
        self._has_started = True
        self._running.acquire()
        self._ident = get_ident()
        self._native_id = get_native_id()
        with _active_limbo_lock:
            _active[self._ident] = self

    def join(self, timeout=None):
        assert False, "cannot join a dummy thread"


def current_thread():
    """Return the current Thread object, corresponding to the caller's thread of control."""
    thread = _active.get(get_ident())
    return _DummyThread() if thread is None else thread


def currentThread():
    """Return the current Thread object, corresponding to the caller's thread of control."""
    _deprecated("currentThread()", "use current_thread()")
    return current_thread()


def active_count():
    """Return the number of Thread objects currently alive."""
    with _active_limbo_lock:
        return len(_active) + len(_limbo)


def activeCount():
    """Return the number of Thread objects currently alive."""
    _deprecated("activeCount()", "use active_count()")
    return active_count()


def enumerate():
    """Return a list of all Thread objects currently alive."""
    with _active_limbo_lock:
        return list(_active.values()) + list(_limbo.values())


_main_thread = _MainThread()


def _after_fork():
    """In the child of os.fork(): of all threads the one that called it is left, as the main one."""
    global _active_limbo_lock, _main_thread
    survivor = _active.get(get_ident(), _main_thread)
    _active_limbo_lock = RLock()
    _active.clear()
    _limbo.clear()
    _main_thread = survivor
    survivor._ident = get_ident()
    _active[survivor._ident] = survivor


def main_thread():
    """Return the main thread object."""
    return _main_thread


# --- exceptions that nobody catches

if not _PY2:
    class ExceptHookArgs(tuple):
        """Type used to pass arguments to threading.excepthook."""
        __module__ = "_thread"
        __slots__ = ()

        exc_type = property(lambda self: self[0], doc="Exception type")
        exc_value = property(lambda self: self[1], doc="Exception value")
        exc_traceback = property(lambda self: self[2], doc="Exception traceback")
        thread = property(lambda self: self[3], doc="Thread")

        def __repr__(self):
            return "_thread._ExceptHookArgs(exc_type=%r, exc_value=%r, exc_traceback=%r, thread=%r)" % tuple(self)

    def excepthook(args):
        """Handle uncaught Thread.run() exception."""
        if args.exc_type is SystemExit:
            return
        if _sys.stderr is None:
            return
        name = get_ident() if args.thread is None else args.thread.name
        _sys.stderr.write("Exception in thread %s:\n" % name)
        _sys.__excepthook__(args.exc_type, args.exc_value, args.exc_traceback)
        _sys.stderr.flush()

    __excepthook__ = excepthook


def _report(thread):
    if _PY2:
        if isinstance(_sys.exc_info()[1], SystemExit):
            return
        _sys.stderr.write("Exception in thread %s:\n" % thread.name)
        _sys.__excepthook__(*_sys.exc_info())
        _sys.stderr.write("\n")
        return
    hook = excepthook
    try:
        hook(ExceptHookArgs(_sys.exc_info() + (thread,)))
    except Exception:
        if _sys.stderr is not None:
            _sys.stderr.write("Exception in threading.excepthook:\n")
        _sys.excepthook(*_sys.exc_info())


# --- the end of the program

_exit_calls = []


def _register_atexit(func, *arg, **kwargs):
    """Call the function when the main thread has ended, before the other threads are joined."""
    _exit_calls.append((func, arg, kwargs))


def _shutdown():
    """Wait until all threads but the daemons have ended."""
    _main_thread._is_stopped = True
    _main_thread._running.release()
    while _exit_calls:
        func, args, kwargs = _exit_calls.pop()
        func(*args, **kwargs)
    me = current_thread()
    while True:
        for thread in enumerate():
            if thread is not me and not thread.daemon and thread.is_alive():
                thread.join()
                break
        else:
            return


if _PY2:
    # What users call are functions there.
    def _renamed(cls, name):
        cls.__name__ = name
        return cls

    _Condition = _renamed(Condition, "_Condition")
    _Semaphore = _renamed(Semaphore, "_Semaphore")
    _BoundedSemaphore = _renamed(BoundedSemaphore, "_BoundedSemaphore")
    _Event = _renamed(Event, "_Event")
    _Timer = _renamed(Timer, "_Timer")

    def Condition(*args, **kwargs):
        """Factory function that returns a new condition variable object."""
        return _Condition(*args, **kwargs)

    def Semaphore(*args, **kwargs):
        """A factory function that returns a new semaphore."""
        return _Semaphore(*args, **kwargs)

    def BoundedSemaphore(*args, **kwargs):
        """A factory function that returns a new bounded semaphore."""
        return _BoundedSemaphore(*args, **kwargs)

    def Event(*args, **kwargs):
        """A factory function that returns a new event."""
        return _Event(*args, **kwargs)

    def Timer(*args, **kwargs):
        """Factory function to create a Timer object."""
        return _Timer(*args, **kwargs)
