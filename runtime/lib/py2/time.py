"""This module provides various functions to manipulate time values."""


class struct_time(tuple):
    """The time value as returned by gmtime(), localtime(), and strptime(), and
accepted by asctime(), mktime() and strftime().  May be considered as a
sequence of 9 integers."""
    __module__ = 'time'
    n_fields = 9
    n_sequence_fields = 9
    n_unnamed_fields = 0

    def __new__(cls, sequence, dict=None):
        sequence = tuple(sequence)
        n = len(sequence)
        if n < 9:
            raise TypeError('time.struct_time() takes an at least 9-sequence (%d-sequence given)' % n)
        if n > 9:
            raise TypeError('time.struct_time() takes an at most 9-sequence (%d-sequence given)' % n)
        self = tuple.__new__(cls, sequence[:9])
        return self

    tm_year = property(lambda self: self[0], None, None, 'year, for example, 1993')
    tm_mon = property(lambda self: self[1], None, None, 'month of year, range [1, 12]')
    tm_mday = property(lambda self: self[2], None, None, 'day of month, range [1, 31]')
    tm_hour = property(lambda self: self[3], None, None, 'hours, range [0, 23]')
    tm_min = property(lambda self: self[4], None, None, 'minutes, range [0, 59]')
    tm_sec = property(lambda self: self[5], None, None, 'seconds, range [0, 61])')
    tm_wday = property(lambda self: self[6], None, None, 'day of week, range [0, 6], Monday is 0')
    tm_yday = property(lambda self: self[7], None, None, 'day of year, range [1, 366]')
    tm_isdst = property(lambda self: self[8], None, None, '1 if summer time is in effect, 0 if not, and -1 if unknown')

    def __repr__(self):
        return ('time.struct_time(tm_year=%r, tm_mon=%r, tm_mday=%r, tm_hour=%r, tm_min=%r, '
                'tm_sec=%r, tm_wday=%r, tm_yday=%r, tm_isdst=%r)' % tuple(self))

    def __reduce__(self):
        return struct_time, (tuple(self), {})


@native
def _calendar(seconds, utc: bool, /): ...


@native
def _mktime(parts: tuple, /) -> float: ...


@native
def _strftime(format: text, parts: tuple, /): ...


@native
def _zone(): ...


@native
def time() -> float:
    """time() -> floating point number

Return the current time in seconds since the Epoch.
Fractions of a second may be present if the system clock provides them."""


@native
def sleep(secs, /) -> None:
    """sleep(seconds)

Delay execution for a given number of seconds.  The argument may be
a floating point number for subsecond precision."""


def gmtime(seconds=None):
    """gmtime([seconds]) -> (tm_year, tm_mon, tm_mday, tm_hour, tm_min,
                       tm_sec, tm_wday, tm_yday, tm_isdst)

Convert seconds since the Epoch to a time tuple expressing UTC (a.k.a.
GMT).  When 'seconds' is not passed in, convert the current time instead."""
    return struct_time(_calendar(seconds, True)[:9])


def localtime(seconds=None):
    """localtime([seconds]) -> (tm_year,tm_mon,tm_mday,tm_hour,tm_min,
                          tm_sec,tm_wday,tm_yday,tm_isdst)

Convert seconds since the Epoch to a time tuple expressing local time.
When 'seconds' is not passed in, convert the current time instead."""
    return struct_time(_calendar(seconds, False)[:9])


def _checked(t):
    """The nine numbers of a time tuple, their ranges checked as for asctime and strftime."""
    if not isinstance(t, tuple):
        raise TypeError('argument must be 9-item sequence, not ' + type(t).__name__)
    if len(t) != 9:
        raise TypeError('argument must be sequence of length 9, not %d' % len(t))
    year, month, day, hour, minute, second, weekday, yearday, dst = t
    if month == 0:
        month = 1
    elif not 1 <= month <= 12:
        raise ValueError('month out of range')
    if day == 0:
        day = 1
    elif not 1 <= day <= 31:
        raise ValueError('day of month out of range')
    if not 0 <= hour <= 23:
        raise ValueError('hour out of range')
    if not 0 <= minute <= 59:
        raise ValueError('minute out of range')
    if not 0 <= second <= 61:
        raise ValueError('seconds out of range')
    if weekday < -1:
        raise ValueError('day of week out of range')
    weekday %= 7
    if yearday == 0:
        yearday = 1
    elif not 1 <= yearday <= 366:
        raise ValueError('day of year out of range')
    return year, month, day, hour, minute, second, weekday, yearday, max(-1, min(1, dst))


def mktime(t):
    """mktime(tuple) -> floating point number

Convert a time tuple in local time to seconds since the Epoch.
Note that mktime(gmtime(0)) will not generally return zero for most
time zones; instead the returned value will either be equal to that
of the timezone or altzone attributes on the time module."""
    if not isinstance(t, tuple):
        raise TypeError('argument must be 9-item sequence, not ' + type(t).__name__)
    if len(t) != 9:
        raise TypeError('argument must be sequence of length 9, not %d' % len(t))
    return _mktime(tuple(t))


def strftime(format, t=None):
    """strftime(format[, tuple]) -> string

Convert a time tuple to a string according to a format specification.
See the library reference manual for formatting codes. When the time tuple
is not present, current time as returned by localtime() is used."""
    if not isinstance(format, basestring):
        raise TypeError('strftime() argument 1 must be string, not ' + type(format).__name__)
    if t is None:
        return _strftime(str(format), _calendar(None, False))
    parts = _checked(t)
    return _strftime(str(format), parts)


def asctime(t=None):
    """asctime([tuple]) -> string

Convert a time tuple to a string, e.g. 'Sat Jun 06 16:26:11 1998'.
When the time tuple is not present, current time as returned by localtime()
is used."""
    t = _checked(localtime() if t is None else t)
    return '%s %s%3d %.2d:%.2d:%.2d %d' % (
        ('Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun')[t[6]],
        ('Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec')[t[1] - 1],
        t[2], t[3], t[4], t[5], t[0])


def ctime(seconds=None):
    """ctime(seconds) -> string

Convert a time in seconds since the Epoch to a string in local time.
This is equivalent to asctime(localtime(seconds)). When the time tuple is
not present, current time as returned by localtime() is used."""
    return asctime(localtime(seconds))


def strptime(data_string, format='%a %b %d %H:%M:%S %Y'):
    """strptime(string, format) -> struct_time

Parse a string to a time tuple according to a format specification.
See the library reference manual for formatting codes (same as
strftime())."""
    from _strptime import _strptime_time
    return _strptime_time(data_string, format)


def tzset():
    """tzset()

Initialize, or reinitialize, the local timezone to the value stored in
os.environ['TZ']."""
    global timezone, altzone, daylight, tzname
    timezone, altzone, daylight, standard, summer = _zone()
    tzname = standard, summer


tzset()


accept2dyear = 1


@native
def clock() -> float:
    """clock() -> floating point number

Return the CPU time or real time since the start of the process or since
the first call to clock().  This has as much precision as the system
records."""
