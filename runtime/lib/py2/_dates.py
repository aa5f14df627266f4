"""Dates and differences of times, for module datetime."""

import time as _time
from _extension import c_double as _c_double, c_int as _c_int, seal as _seal, type_name as _type_name

MINYEAR = 1
MAXYEAR = 9999

_MAX_ORDINAL = 3652059
_BEFORE = (0, 0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334)
_DAYS = (0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
_DAY_NAMES = ('Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun')
_MONTH_NAMES = ('', 'Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec')


def _is_leap(year):
    return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)


def _days_in_month(year, month):
    return 29 if month == 2 and _is_leap(year) else _DAYS[month]


def _days_before(year, month):
    """Days of the year before the month's first."""
    return _BEFORE[month] + (1 if month > 2 and _is_leap(year) else 0)


def _to_ordinal(year, month, day):
    y = year - 1
    return y * 365 + y // 4 - y // 100 + y // 400 + _days_before(year, month) + day


def _from_ordinal(n):
    """Year, month and day of an ordinal: 400, 100, 4 and 1 years at a time."""
    n -= 1
    n400, n = divmod(n, 146097)
    n100, n = divmod(n, 36524)
    n4, n = divmod(n, 1461)
    n1, n = divmod(n, 365)
    year = n400 * 400 + n100 * 100 + n4 * 4 + n1 + 1
    if n1 == 4 or n100 == 4:
        return year - 1, 12, 31
    month = (n + 50) >> 5
    before = _days_before(year, month)
    if before > n:
        month -= 1
        before = _days_before(year, month)
    return year, month, n - before + 1


def _first_week(year):
    """The ordinal of the Monday of ISO week 1: the week with the year's first Thursday."""
    first = _to_ordinal(year, 1, 1)
    weekday = (first + 6) % 7
    monday = first - weekday
    return monday + 7 if weekday > 3 else monday


def _check_arguments(names, required, args, more, other, function='function'):
    """Raises what CPython's PyArg_ParseTupleAndKeywords does, for args with None where nothing was given."""
    if more:
        count = len(args) + len(more)
        raise TypeError('%s takes at most %d argument%s (%d given)' % (function, len(args), 's'[len(args) == 1:], count))
    for name, value in zip(names[:required], args):
        if value is None:
            raise TypeError("Required argument '%s' (pos %d) not found" % (name, names.index(name) + 1))
        _c_int(value)
    if other:
        raise TypeError("'%s' is an invalid keyword argument for this function" % list(other)[0])


def _check_date(year, month, day):
    if not 1 <= year <= 9999:
        raise ValueError('year is out of range')
    if not 1 <= month <= 12:
        raise ValueError('month must be in 1..12')
    if not 1 <= day <= _days_in_month(year, month):
        raise ValueError('day is out of range for month')


def _check_time(hour, minute, second, microsecond):
    if not 0 <= hour <= 23:
        raise ValueError('hour must be in 0..23')
    if not 0 <= minute <= 59:
        raise ValueError('minute must be in 0..59')
    if not 0 <= second <= 59:
        raise ValueError('second must be in 0..59')
    if not 0 <= microsecond <= 999999:
        raise ValueError('microsecond must be in 0..999999')


def _raise_incomparable(a, b):
    raise TypeError("can't compare %s to %s" % (_type_name(a), _type_name(b)))


def _offset_of(zone, name, argument):
    """Minutes east of UTC that a tzinfo's method tells; None if it does not know."""
    if zone is None:
        return None
    offset = getattr(zone, name)(argument)
    if offset is None:
        return None
    if not isinstance(offset, timedelta):
        raise TypeError("tzinfo.%s() must return None or a timedelta, not '%s'" % (name, _type_name(offset)))
    minutes, rest = divmod(offset._days * 86400 + offset._seconds, 60) if -1 <= offset._days <= 0 else (1440, 0)
    if rest or offset._microseconds:
        raise ValueError('tzinfo.%s() must return a whole number of minutes' % name)
    if not -1440 < minutes < 1440:
        raise ValueError('tzinfo.%s() returned %d; must be in -1439 .. 1439' % (name, minutes))
    return minutes


def _zone_name(zone, argument):
    if zone is None:
        return None
    name = zone.tzname(argument)
    if name is not None and not isinstance(name, str):
        raise TypeError("tzinfo.tzname() must return None or a string, not '%s'" % _type_name(name))
    return name


def _offset_text(minutes, separator):
    sign = '+'
    if minutes < 0:
        sign = '-'
        minutes = -minutes
    return '%s%02d%s%02d' % (sign, minutes // 60, separator, minutes % 60)


def _strftime(obj, format, fields, argument):
    """time.strftime with %f, %z and %Z of the object."""
    if not isinstance(format, basestring):
        raise TypeError('strftime() argument 1 must be string or read-only buffer, not ' + _type_name(format))
    if fields[0] < 1900:
        raise ValueError('year=%d is before 1900; the datetime strftime() methods require year >= 1900' % fields[0])
    pieces = str(format).split('%')
    out = [pieces[0]]
    i = 1
    while i < len(pieces):
        piece = pieces[i]
        i += 1
        if piece == '':
            if i == len(pieces):
                raise ValueError('strftime format ends with raw %')
            out.append('%%' + pieces[i])
            i += 1
            continue
        kind = piece[0]
        if kind == 'f':
            piece = '%06d' % getattr(obj, 'microsecond', 0) + piece[1:]
        elif kind == 'z':
            offset = _offset_of(getattr(obj, 'tzinfo', None), 'utcoffset', argument)
            piece = ('' if offset is None else _offset_text(offset, '')) + piece[1:]
        elif kind == 'Z':
            piece = (_zone_name(getattr(obj, 'tzinfo', None), argument) or '').replace('%', '%%') + piece[1:]
        else:
            piece = '%' + piece
        out.append(piece)
    return _time.strftime(''.join(out), fields)


def _format(self, format):
    if not isinstance(format, basestring):
        raise TypeError('format expects arg 2 to be string or unicode, not ' + _type_name(format))
    if format:
        return self.strftime(format)
    return str(self)


def _component(total, left, name, value, factor):
    """Adds value * factor microseconds; of floats the whole part exactly, the rest in `left`."""
    if isinstance(value, (int, long)):
        return total + value * factor, left
    if not isinstance(value, float):
        raise TypeError('unsupported type for timedelta %s component: %s' % (name, _type_name(value)))
    whole = int(value)
    total += whole * factor
    fraction = (value - whole) * factor
    whole = int(fraction)
    return total + whole, left + (fraction - whole)


def _round_half_up(x):
    return int(x + 0.5) if x >= 0 else -int(0.5 - x)


class timedelta(object):
    """Difference between two datetime values."""
    __module__ = 'datetime'
    __slots__ = ('_days', '_seconds', '_microseconds')

    def __new__(cls, days=0, seconds=0, microseconds=0, milliseconds=0, minutes=0, hours=0, weeks=0, *more, **other):
        if more or other:
            names = ('days', 'seconds', 'microseconds', 'milliseconds', 'minutes', 'hours', 'weeks')
            _check_arguments(names, 0, (days, seconds, microseconds, milliseconds, minutes, hours, weeks), more, other,
                             '__new__()')
        total = 0
        left = 0.0
        if microseconds is not 0:
            total, left = _component(total, left, 'microseconds', microseconds, 1)
        if milliseconds is not 0:
            total, left = _component(total, left, 'milliseconds', milliseconds, 1000)
        if seconds is not 0:
            total, left = _component(total, left, 'seconds', seconds, 1000000)
        if minutes is not 0:
            total, left = _component(total, left, 'minutes', minutes, 60000000)
        if hours is not 0:
            total, left = _component(total, left, 'hours', hours, 3600000000)
        if days is not 0:
            total, left = _component(total, left, 'days', days, 86400000000)
        if weeks is not 0:
            total, left = _component(total, left, 'weeks', weeks, 604800000000)
        if left:
            total += _round_half_up(left)
        return _delta_of(total, cls)

    @property
    def days(self):
        """Number of days."""
        return self._days

    @property
    def seconds(self):
        """Number of seconds (>= 0 and less than 1 day)."""
        return self._seconds

    @property
    def microseconds(self):
        """Number of microseconds (>= 0 and less than 1 second)."""
        return self._microseconds

    def _total(self):
        return (self._days * 86400 + self._seconds) * 1000000 + self._microseconds

    def total_seconds(self):
        """Total seconds in the duration."""
        return self._total() / 1e6 if abs(self._days) < 10000 else self._exact_seconds()

    def _exact_seconds(self):
        # True division of the two integers, as CPython does it.
        from operator import truediv
        return truediv(self._total(), 10 ** 6)

    def __repr__(self):
        name = _type_name(self)
        if self._microseconds:
            return '%s(%d, %d, %d)' % (name, self._days, self._seconds, self._microseconds)
        if self._seconds:
            return '%s(%d, %d)' % (name, self._days, self._seconds)
        return '%s(%d)' % (name, self._days)

    def __str__(self):
        minutes, seconds = divmod(self._seconds, 60)
        text = '%d:%02d:%02d' % (minutes // 60, minutes % 60, seconds)
        if self._days:
            text = '%d day%s, %s' % (self._days, '' if self._days in (1, -1) else 's', text)
        if self._microseconds:
            text += '.%06d' % self._microseconds
        return text

    def __add__(self, other):
        if isinstance(other, timedelta):
            return _delta(self._days + other._days, self._seconds + other._seconds, self._microseconds + other._microseconds)
        return NotImplemented

    __radd__ = __add__

    def __sub__(self, other):
        if isinstance(other, timedelta):
            return _delta(self._days - other._days, self._seconds - other._seconds, self._microseconds - other._microseconds)
        return NotImplemented

    def __rsub__(self, other):
        if isinstance(other, timedelta):
            return other - self
        return NotImplemented

    def __neg__(self):
        return _delta(-self._days, -self._seconds, -self._microseconds)

    def __pos__(self):
        return _delta(self._days, self._seconds, self._microseconds)

    def __abs__(self):
        return -self if self._days < 0 else +self

    def __mul__(self, other):
        if isinstance(other, (int, long)):
            return _delta_of(self._total() * other)
        return NotImplemented

    __rmul__ = __mul__

    def __floordiv__(self, other):
        if isinstance(other, (int, long)):
            return _delta_of(self._total() // other)
        return NotImplemented

    __div__ = __floordiv__

    def __nonzero__(self):
        return bool(self._days or self._seconds or self._microseconds)

    def __hash__(self):
        return hash(self._state())

    def _state(self):
        return self._days, self._seconds, self._microseconds

    def __reduce__(self):
        return type(self), self._state()

    def __eq__(self, other):
        return isinstance(other, timedelta) and self._state() == other._state()

    def __ne__(self, other):
        return not (isinstance(other, timedelta) and self._state() == other._state())

    def __lt__(self, other):
        if not isinstance(other, timedelta):
            _raise_incomparable(self, other)
        return self._state() < other._state()

    def __le__(self, other):
        if not isinstance(other, timedelta):
            _raise_incomparable(self, other)
        return self._state() <= other._state()

    def __gt__(self, other):
        if not isinstance(other, timedelta):
            _raise_incomparable(self, other)
        return self._state() > other._state()

    def __ge__(self, other):
        if not isinstance(other, timedelta):
            _raise_incomparable(self, other)
        return self._state() >= other._state()


def _delta(days, seconds, microseconds, cls=timedelta):
    """The timedelta of parts that need not be in range."""
    carry, microseconds = divmod(microseconds, 1000000)
    carry, seconds = divmod(seconds + carry, 86400)
    days += carry
    if not -999999999 <= days <= 999999999:
        if not -2147483648 <= days <= 2147483647:
            raise OverflowError('Python int too large to convert to C int')
        raise OverflowError('days=%d; must have magnitude <= 999999999' % days)
    self = object.__new__(cls)
    self._days = int(days)
    self._seconds = int(seconds)
    self._microseconds = int(microseconds)
    return self


def _delta_of(microseconds, cls=timedelta):
    return _delta(0, 0, microseconds, cls)


timedelta.min = timedelta(-999999999)
timedelta.max = timedelta(999999999, 86399, 999999)
timedelta.resolution = timedelta(0, 0, 1)
_seal(timedelta, 'datetime.timedelta')


class date(object):
    """date(year, month, day) --> date object"""
    __module__ = 'datetime'
    __slots__ = ('_year', '_month', '_day')

    def __new__(cls, year=None, month=None, day=None, *more, **other):
        if day is None or month is None or year is None or more or other:
            if month is None and isinstance(year, str) and len(year) == 4 and 1 <= ord(year[2]) <= 12:
                self = object.__new__(cls)  # what __reduce__ gave
                self._set_date(year)
                return self
            _check_arguments(('year', 'month', 'day'), 3, (year, month, day), more, other)
        year, month, day = _c_int(year), _c_int(month), _c_int(day)
        _check_date(year, month, day)
        self = object.__new__(cls)
        self._year = year
        self._month = month
        self._day = day
        return self

    def _set_date(self, state):
        self._year = ord(state[0]) * 256 + ord(state[1])
        self._month = ord(state[2])
        self._day = ord(state[3])

    @classmethod
    def today(cls):
        """Current date or datetime:  same as self.__class__.fromtimestamp(time.time())."""
        return cls.fromtimestamp(_time.time())

    @classmethod
    def fromtimestamp(cls, timestamp):
        """timestamp -> local date from a POSIX timestamp (like time.time())."""
        fields = _time.localtime(_whole_seconds(_c_double(timestamp)))
        return cls(fields[0], fields[1], fields[2])

    @classmethod
    def fromordinal(cls, ordinal):
        """int -> date corresponding to a proleptic Gregorian ordinal."""
        ordinal = _c_int(ordinal)
        if ordinal < 1:
            raise ValueError('ordinal must be >= 1')
        year, month, day = _from_ordinal(ordinal)
        return cls(year, month, day)

    @property
    def year(self):
        return self._year

    @property
    def month(self):
        return self._month

    @property
    def day(self):
        return self._day

    def __repr__(self):
        return '%s(%d, %d, %d)' % (_type_name(self), self._year, self._month, self._day)

    def isoformat(self):
        """Return string in ISO 8601 format, YYYY-MM-DD."""
        return '%04d-%02d-%02d' % (self._year, self._month, self._day)

    def __str__(self):
        return self.isoformat()

    def ctime(self):
        """Return ctime() style string."""
        return '%s %s %2d 00:00:00 %04d' % (_DAY_NAMES[self.weekday()], _MONTH_NAMES[self._month], self._day, self._year)

    def strftime(self, format):
        """format -> strftime() style string."""
        return _strftime(self, format, self.timetuple(), self)

    def __format__(self, format):
        """Formats self with strftime."""
        return _format(self, format)

    def timetuple(self):
        """Return time tuple, compatible with time.localtime()."""
        return _time.struct_time((self._year, self._month, self._day, 0, 0, 0, self.weekday(), self._day_of_year(), -1))

    def _day_of_year(self):
        return _days_before(self._year, self._month) + self._day

    def toordinal(self):
        """Return proleptic Gregorian ordinal.  January 1 of year 1 is day 1."""
        return _to_ordinal(self._year, self._month, self._day)

    def weekday(self):
        """Return the day of the week represented by the date.
Monday == 0 ... Sunday == 6"""
        return (_to_ordinal(self._year, self._month, self._day) + 6) % 7

    def isoweekday(self):
        """Return the day of the week represented by the date.
Monday == 1 ... Sunday == 7"""
        return self.weekday() + 1

    def isocalendar(self):
        """Return a 3-tuple containing ISO year, week number, and weekday."""
        year = self._year
        first = _first_week(year)
        today = _to_ordinal(year, self._month, self._day)
        week, day = divmod(today - first, 7)
        if week < 0:
            year -= 1
            week, day = divmod(today - _first_week(year), 7)
        elif week >= 52 and today >= _first_week(year + 1):
            year += 1
            week = 0
        return year, week + 1, day + 1

    def replace(self, year=None, month=None, day=None, *more, **other):
        """Return date with new specified fields."""
        if more or other:
            _check_arguments(('year', 'month', 'day'), 0, (year, month, day), more, other, 'replace()')
        return date.__new__(type(self), self._year if year is None else year, self._month if month is None else month,
                            self._day if day is None else day)

    def _state(self):
        return chr(self._year >> 8) + chr(self._year & 255) + chr(self._month) + chr(self._day)

    def __hash__(self):
        return hash((self._state(),))

    def __reduce__(self):
        return type(self), (self._state(),)

    def _fields(self):
        return self._year, self._month, self._day

    def __eq__(self, other):
        if isinstance(other, date):
            return self._fields() == other._fields()
        return NotImplemented if hasattr(other, 'timetuple') else False

    def __ne__(self, other):
        if isinstance(other, date):
            return self._fields() != other._fields()
        return NotImplemented if hasattr(other, 'timetuple') else True

    def __lt__(self, other):
        if isinstance(other, date):
            return self._fields() < other._fields()
        return _not_ordered(self, other)

    def __le__(self, other):
        if isinstance(other, date):
            return self._fields() <= other._fields()
        return _not_ordered(self, other)

    def __gt__(self, other):
        if isinstance(other, date):
            return self._fields() > other._fields()
        return _not_ordered(self, other)

    def __ge__(self, other):
        if isinstance(other, date):
            return self._fields() >= other._fields()
        return _not_ordered(self, other)

    def __add__(self, other):
        if isinstance(other, timedelta):
            return _moved_date(self, other._days)
        return NotImplemented

    __radd__ = __add__

    def __sub__(self, other):
        if isinstance(other, timedelta):
            return _moved_date(self, -other._days)
        if isinstance(other, date):
            return timedelta(self.toordinal() - other.toordinal())
        return NotImplemented

    def __rsub__(self, other):
        return NotImplemented


def _not_ordered(self, other):
    # Whoever has a timetuple may compare itself with ours.
    if hasattr(other, 'timetuple'):
        return NotImplemented
    _raise_incomparable(self, other)


def _moved_date(self, days):
    ordinal = self.toordinal() + days
    if not 0 < ordinal <= _MAX_ORDINAL:
        raise OverflowError('date value out of range')
    year, month, day = _from_ordinal(ordinal)
    return date(year, month, day)


def _whole_seconds(timestamp):
    """The time_t that a timestamp is cut to."""
    if not -9223372036854775808.0 <= timestamp < 9223372036854775808.0:
        raise ValueError('timestamp out of range for platform time_t')
    return int(timestamp)


date.min = date(1, 1, 1)
date.max = date(9999, 12, 31)
date.resolution = timedelta(1)
_seal(date, 'datetime.date')
