"""The system's log: syslog(3)."""

import sys


@native
def _openlog(ident, logoption: cint, facility: cint, /) -> None: ...


@native
def _syslog(priority: cint, message, /) -> None: ...


@native
def closelog() -> None:
    """Reset the syslog module values and call the system library closelog()."""


@native
def setlogmask(maskpri: cint, /) -> int:
    """Set the priority mask to maskpri and return the previous mask value."""


_opened = False


def openlog(ident=None, logoption=0, facility=None):
    """Set logging options of subsequent syslog() calls: ident is put before every message, the program's name if it is
not given."""
    global _opened
    if ident is None:
        ident = (sys.argv[0] if sys.argv else '').rpartition('/')[2]
    _openlog(ident, logoption, LOG_USER if facility is None else facility)
    _opened = True


def syslog(priority, *message):
    """syslog([priority=LOG_INFO,] message)

Send the string message to the system logger."""
    if not message:
        priority, message = LOG_INFO, (priority,)
    if not _opened:
        openlog()
    _syslog(priority, message[0])


def LOG_MASK(pri):
    """Calculates the mask for the individual priority pri."""
    return 1 << pri


def LOG_UPTO(pri):
    """Calculates the mask for all priorities up to and including pri."""
    return (1 << pri + 1) - 1


LOG_ALERT = 1
LOG_AUTH = 32
LOG_CONS = 2
LOG_CRIT = 2
LOG_CRON = 72
LOG_DAEMON = 24
LOG_DEBUG = 7
LOG_EMERG = 0
LOG_ERR = 3
LOG_INFO = 6
LOG_KERN = 0
LOG_LOCAL0 = 128
LOG_LOCAL1 = 136
LOG_LOCAL2 = 144
LOG_LOCAL3 = 152
LOG_LOCAL4 = 160
LOG_LOCAL5 = 168
LOG_LOCAL6 = 176
LOG_LOCAL7 = 184
LOG_LPR = 48
LOG_MAIL = 16
LOG_NDELAY = 8
LOG_NEWS = 56
LOG_NOTICE = 5
LOG_NOWAIT = 16
LOG_PERROR = 32
LOG_PID = 1
LOG_SYSLOG = 40
LOG_USER = 8
LOG_UUCP = 64
LOG_WARNING = 4
if sys.version_info[0] > 2:
    LOG_AUTHPRIV = 80
    LOG_ODELAY = 4
