"""Limits on what a process may use, and what it has used."""

import sys
from _struct_sequence import struct_sequence

error = OSError
if sys.version_info[0] < 3:
    class error(Exception):
        __module__ = 'resource'


@native
def _getrlimit(resource: cint, /): ...


@native
def _setrlimit(resource: cint, soft: ssize, hard: ssize, /) -> int: ...


@native
def _prlimit(pid: ssize, resource: cint, limits, /): ...


@native
def _getrusage(who: cint, /): ...


@native
def getpagesize() -> int:
    """Get the system's page size in bytes."""


struct_rusage = struct_sequence('resource.struct_rusage', (
    'ru_utime', 'ru_stime', 'ru_maxrss', 'ru_ixrss', 'ru_idrss', 'ru_isrss', 'ru_minflt', 'ru_majflt', 'ru_nswap',
    'ru_inblock', 'ru_oublock', 'ru_msgsnd', 'ru_msgrcv', 'ru_nsignals', 'ru_nvcsw', 'ru_nivcsw'),
    """struct_rusage: Result from getrusage.

This object may be accessed either as a tuple of
    (utime,stime,maxrss,ixrss,idrss,isrss,minflt,majflt,
    nswap,inblock,oublock,msgsnd,msgrcv,nsignals,nvcsw,nivcsw)
or via the attributes ru_utime, ru_stime, ru_maxrss, and so on.""")

RLIMIT_AS = 9
RLIMIT_CORE = 4
RLIMIT_CPU = 0
RLIMIT_DATA = 2
RLIMIT_FSIZE = 1
RLIMIT_MEMLOCK = 8
RLIMIT_NOFILE = 7
RLIMIT_NPROC = 6
RLIMIT_OFILE = 7
RLIMIT_RSS = 5
RLIMIT_STACK = 3
RLIM_INFINITY = -1
RUSAGE_CHILDREN = -1
RUSAGE_SELF = 0
if sys.version_info[0] > 2:
    RLIMIT_MSGQUEUE = 12
    RLIMIT_NICE = 13
    RLIMIT_RTPRIO = 14
    RLIMIT_RTTIME = 15
    RLIMIT_SIGPENDING = 11
    RUSAGE_THREAD = 1

_LIMITS = 16        # RLIM_NLIMITS


def _checked(resource):
    if not 0 <= resource < _LIMITS:
        raise ValueError('invalid resource specified')
    return resource


def _pair(limits):
    limits = tuple(limits)
    if len(limits) != 2:
        raise ValueError('expected a tuple of 2 integers')
    return limits


def getrlimit(resource):
    """Return a tuple (soft, hard) of the current limits of a resource."""
    return _getrlimit(_checked(resource))


def setrlimit(resource, limits):
    """Set new limits of consumption of a resource: a tuple (soft, hard) of integers."""
    soft, hard = _pair(limits)
    code = _setrlimit(_checked(resource), soft, hard)
    if code == 22:
        raise ValueError('current limit exceeds maximum limit')
    if code == 1:
        raise ValueError('not allowed to raise maximum limit')
    if code:
        import os
        raise error(code, os.strerror(code))


def getrusage(who):
    """Return an object of what a process, its children or its threads have used."""
    usage = _getrusage(who)
    if usage is None:
        raise ValueError('invalid who parameter')
    return struct_rusage(usage)


if sys.version_info[0] > 2:
    def prlimit(pid, resource, limits=None):
        """prlimit(pid, resource, [limits])"""
        return _prlimit(pid, _checked(resource), None if limits is None else _pair(limits))
