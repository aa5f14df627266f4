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
    ItimerError = OSError


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
