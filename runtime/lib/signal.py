"""This module provides mechanisms to use signal handlers in Python.

Functions:

alarm() -- cause SIGALRM after a specified time [Unix only]
setitimer() -- cause a signal (described below) after a specified
               float time and the timer may restart then [Unix only]
getitimer() -- get current value of timer [Unix only]
signal() -- set the action for a given signal
getsignal() -- get the signal action for a given signal
pause() -- wait until a signal arrives [Unix only]
default_int_handler() -- default SIGINT handler

signal constants:
SIG_DFL -- used to refer to the system default handler
SIG_IGN -- used to ignore the signal
NSIG -- number of defined signals
SIGINT, SIGTERM, etc. -- signal numbers

itimer constants:
ITIMER_REAL -- decrements in real time, and delivers SIGALRM upon
               expiration
ITIMER_VIRTUAL -- decrements only when the process is executing,
               and delivers SIGVTALRM upon expiration
ITIMER_PROF -- decrements both when the process is executing and
               when the system is executing on behalf of the process.
               Coupled with ITIMER_VIRTUAL, this timer is usually
               used to profile the time spent by the application
               in user and kernel space. SIGPROF is delivered upon
               expiration.


*** IMPORTANT NOTICE ***
A signal handler function is called with two arguments:
the first is the signal number, the second is the interrupted stack frame."""

import sys as _sys

_PY2 = _sys.version_info[0] < 3

if _PY2:
    class ItimerError(IOError):
        __module__ = 'signal'
else:
    class itimer_error(OSError):
        __module__ = 'signal'

    ItimerError = itimer_error
    del itimer_error


@native
def signal(signalnum: cint, handler, /):
    """Set the action for the given signal.

The action can be SIG_DFL, SIG_IGN, or a callable Python object.
The previous action is returned.  See getsignal() for possible return values.

*** IMPORTANT NOTICE ***
A signal handler function is called with two arguments:
the first is the signal number, the second is the interrupted stack frame."""


@native
def getsignal(signalnum: cint, /):
    """Return the current action for the given signal.

The return value can be:
  SIG_IGN -- if the signal is being ignored
  SIG_DFL -- if the default action for the signal is in effect
  None    -- if an unknown handler is in effect
  anything else -- the callable Python object used as a handler"""


@native
def alarm(seconds: cint, /) -> int:
    """Arrange for SIGALRM to arrive after the given number of seconds."""


@native
def pause() -> None:
    """Wait until a signal arrives."""


@native
def _setitimer(which: cint, seconds: float, interval: float, /): ...


@native
def _getitimer(which: cint, /): ...


@native
def siginterrupt(signalnum: cint, flag: bool, /) -> None:
    """Change system call restart behaviour.

If flag is False, system calls will be restarted when interrupted by
signal sig, else system calls will be interrupted."""


@native
def set_wakeup_fd(fd: cint, /, *, warn_on_full_buffer: bool = True) -> int:
    """Sets the fd to be written to (with the signal number) when a signal comes in.

A library can use this to wakeup select or poll.
The previous fd or -1 is returned.

The fd must be non-blocking."""


@native
def _strsignal(signalnum: cint, /):
    """Return the system description of the given signal.

Returns the description of signal *signalnum*, such as "Interrupt"
for :const:`SIGINT`. Returns :const:`None` if *signalnum* has no
description. Raises :exc:`ValueError` if *signalnum* is invalid."""


@native
def _raise_signal(signalnum: cint, /) -> None:
    """Send a signal to the executing process."""


@native
def _pthread_kill(thread_id, signalnum: cint, /) -> None: ...


@native
def _pidfd_send_signal(pidfd: cint, signalnum: cint, flags: cint, /) -> None: ...


@native
def _pthread_sigmask(how: cint, mask, /): ...


@native
def _sigpending(): ...


@native
def _valid_signals(): ...


@native
def _sigwait(sigset, /) -> int: ...


@native
def _sigtimedwait(sigset, timeout: float, /): ...


@native
def default_int_handler(signalnum, frame, /):
    """The default handler for SIGINT installed by Python.

It raises KeyboardInterrupt."""


if _PY2:
    SIG_DFL = 0
    SIG_IGN = 1
else:
    class _Named(int):
        """A number that knows its name, as the reference's enumerations show it."""

        def __new__(cls, name, value):
            self = int.__new__(cls, value)
            self.name = name
            self.value = value
            return self

        def __repr__(self):
            return '<%s.%s: %d>' % (type(self).__name__, self.name, self.value)

        def __str__(self):
            return str(self.value)

        def __reduce__(self):
            return int, (self.value,)

    class Signals(_Named):
        pass

    class Handlers(_Named):
        pass

    SIG_DFL = Handlers('SIG_DFL', 0)
    SIG_IGN = Handlers('SIG_IGN', 1)

    def _shown(handler):
        if type(handler) is int:
            return SIG_IGN if handler else SIG_DFL
        return handler

    _signal, _getsignal = signal, getsignal

    def signal(signalnum, handler):
        return _shown(_signal(signalnum, handler))

    def getsignal(signalnum):
        return _shown(_getsignal(signalnum))

    signal.__doc__, getsignal.__doc__ = _signal.__doc__, _getsignal.__doc__
    strsignal = _strsignal
    raise_signal = _raise_signal

    class Sigmasks(_Named):
        pass

    SIG_BLOCK = Sigmasks('SIG_BLOCK', 0)
    SIG_UNBLOCK = Sigmasks('SIG_UNBLOCK', 1)
    SIG_SETMASK = Sigmasks('SIG_SETMASK', 2)

    def _bits(signals):
        bits = 0
        for number in signals:
            number = number.__index__()
            if not 0 < number < NSIG:
                raise ValueError('signal number %d out of range [1; %d]' % (number, NSIG - 1))
            bits |= 1 << number - 1
        return bits

    def _known(number):
        return _names.get(number, number)

    def _signals(bits):
        return {_known(number) for number in range(1, NSIG) if bits >> number - 1 & 1}

    def pthread_kill(thread_id, signalnum):
        """Send a signal to a thread."""
        _pthread_kill(thread_id, signalnum)

    def pidfd_send_signal(pidfd, signalnum, siginfo=None, flags=0):
        """Send a signal to a process referred to by a pid file descriptor."""
        if siginfo is not None:
            raise TypeError('siginfo must be None')
        _pidfd_send_signal(pidfd, signalnum, flags)

    def pthread_sigmask(how, mask):
        """Fetch and/or change the signal mask of the calling thread."""
        return _signals(_pthread_sigmask(how, _bits(mask)))

    def sigpending():
        """Examine pending signals.

Returns a set of signal numbers that are pending for delivery to
the calling thread."""
        return _signals(_sigpending())

    def valid_signals():
        """Return a set of valid signal numbers on this platform."""
        return _signals(_valid_signals())

    def sigwait(sigset):
        """Wait for a signal.

Suspend execution of the calling thread until the delivery of one of the
signals specified in the signal set sigset. The function accepts the signal
and returns the signal number."""
        return _known(_sigwait(_bits(sigset)))

    def sigwaitinfo(sigset):
        """Wait synchronously until one of the signals in *sigset* is delivered.

Returns a struct_siginfo containing information about the signal."""
        return struct_siginfo(_sigtimedwait(_bits(sigset), -1.0))

    def sigtimedwait(sigset, timeout):
        """Like sigwaitinfo(), but with a timeout.

The timeout is specified in seconds, with floating point numbers allowed."""
        if timeout < 0:
            raise ValueError('timeout must be non-negative')
        info = _sigtimedwait(_bits(sigset), timeout)
        return None if info is None else struct_siginfo(info)


ITIMER_REAL = 0
ITIMER_VIRTUAL = 1
ITIMER_PROF = 2
NSIG = 65


def setitimer(which, seconds, interval=0.0):
    """Sets given itimer (one of ITIMER_REAL, ITIMER_VIRTUAL or ITIMER_PROF).

The timer will fire after value seconds and after that every interval seconds.
The itimer can be cleared by setting seconds to zero.

Returns old values as a tuple: (delay, interval)."""
    try:
        return _setitimer(which, seconds, interval)
    except OSError as e:
        raise ItimerError(e.errno, e.strerror)


def getitimer(which):
    """Returns current value of given itimer."""
    try:
        return _getitimer(which)
    except OSError as e:
        raise ItimerError(e.errno, e.strerror)


def _number(name, value):
    return value if _PY2 else Signals(name, value)


SIGHUP = _number('SIGHUP', 1)
SIGINT = _number('SIGINT', 2)
SIGQUIT = _number('SIGQUIT', 3)
SIGILL = _number('SIGILL', 4)
SIGTRAP = _number('SIGTRAP', 5)
SIGABRT = _number('SIGABRT', 6)
SIGBUS = _number('SIGBUS', 7)
SIGFPE = _number('SIGFPE', 8)
SIGKILL = _number('SIGKILL', 9)
SIGUSR1 = _number('SIGUSR1', 10)
SIGSEGV = _number('SIGSEGV', 11)
SIGUSR2 = _number('SIGUSR2', 12)
SIGPIPE = _number('SIGPIPE', 13)
SIGALRM = _number('SIGALRM', 14)
SIGTERM = _number('SIGTERM', 15)
if not _PY2:
    SIGSTKFLT = _number('SIGSTKFLT', 16)
SIGCHLD = _number('SIGCHLD', 17)
SIGCONT = _number('SIGCONT', 18)
SIGSTOP = _number('SIGSTOP', 19)
SIGTSTP = _number('SIGTSTP', 20)
SIGTTIN = _number('SIGTTIN', 21)
SIGTTOU = _number('SIGTTOU', 22)
SIGURG = _number('SIGURG', 23)
SIGXCPU = _number('SIGXCPU', 24)
SIGXFSZ = _number('SIGXFSZ', 25)
SIGVTALRM = _number('SIGVTALRM', 26)
SIGPROF = _number('SIGPROF', 27)
SIGWINCH = _number('SIGWINCH', 28)
SIGIO = _number('SIGIO', 29)
SIGPWR = _number('SIGPWR', 30)
SIGSYS = _number('SIGSYS', 31)
SIGRTMIN = _number('SIGRTMIN', 34)
SIGRTMAX = _number('SIGRTMAX', 64)
SIGCLD = SIGCHLD
SIGPOLL = SIGIO
SIGIOT = SIGABRT

if not _PY2:
    from _struct_sequence import struct_sequence

    _names = {int(value): value for value in globals().values() if isinstance(value, Signals)}
    struct_siginfo = struct_sequence('signal.struct_siginfo', ('si_signo', 'si_code', 'si_errno', 'si_pid', 'si_uid', 'si_status', 'si_band'),
                                     """struct_siginfo: Result from sigwaitinfo or sigtimedwait.

This object may be accessed either as a tuple of
(si_signo, si_code, si_errno, si_pid, si_uid, si_status, si_band),
or via the attributes si_signo, si_code, and so on.""")
