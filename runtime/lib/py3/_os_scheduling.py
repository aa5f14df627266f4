"""Parts of module os that Python 2 does not have: scheduling, waitid, random bytes of the kernel's."""

from _struct_sequence import struct_sequence
from posix import (_sched_getaffinity, _sched_getparam, _sched_setaffinity, _sched_setparam, _sched_setscheduler, _waitid, urandom)

__all__ = ['sched_param', 'sched_setscheduler', 'sched_getparam', 'sched_setparam', 'sched_getaffinity', 'sched_setaffinity',
           'waitid_result', 'waitid', 'getrandom']


class sched_param(struct_sequence('posix.sched_param', ('sched_priority',),
                                  "Currently has only one field: sched_priority")):
    __module__ = 'posix'
    __slots__ = ()

    def __new__(cls, sched_priority):
        return super().__new__(cls, (sched_priority,))


def _priority(param):
    if not isinstance(param, sched_param):
        raise TypeError('must have a sched_param object')
    return param.sched_priority


def sched_setscheduler(pid, policy, param, /):
    """Set the scheduling policy for the process identified by pid."""
    _sched_setscheduler(pid, policy, _priority(param))


def sched_getparam(pid, /):
    """Returns scheduling parameters for the process identified by pid."""
    return sched_param(_sched_getparam(pid))


def sched_setparam(pid, param, /):
    """Set scheduling parameters for the process identified by pid."""
    _sched_setparam(pid, _priority(param))


def sched_getaffinity(pid, /):
    """Return the affinity of the process identified by pid (or the current process if zero)."""
    return set(_sched_getaffinity(pid))


def sched_setaffinity(pid, mask, /):
    """Set the CPU affinity of the process identified by pid to mask."""
    _sched_setaffinity(pid, mask)


waitid_result = struct_sequence('posix.waitid_result', ('si_pid', 'si_uid', 'si_signo', 'si_status', 'si_code'),
                                'waitid_result: Result from waitid.')


def waitid(idtype, id, options, /):
    """Returns the result of waiting for a process or processes."""
    event = _waitid(idtype, id, options)
    return None if event is None else waitid_result(event)


def getrandom(size, flags=0):
    """Obtain a series of random bytes."""
    if size < 0:
        raise OSError(22, 'Invalid argument')
    return urandom(size)
