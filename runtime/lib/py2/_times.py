"""Times of day and of dates, and time zones, for module datetime."""

import time as _time
from _extension import c_double as _c_double, c_int as _c_int, seal as _seal, type_name as _type_name
from _strptime import _strptime as _read_time
from _dates import (
    _DAY_NAMES, _MONTH_NAMES, _MAX_ORDINAL, _check_arguments, _check_date, _check_time, _delta, _format, _from_ordinal,
    _offset_of, _offset_text, _raise_incomparable, _round_half_up, _strftime, _whole_seconds, _zone_name, date, timedelta)


def _check_tzinfo(tz):
    if tz is not None and not isinstance(tz, tzinfo):
        raise TypeError("tzinfo argument must be None or of a tzinfo subclass, not type '%s'" % _type_name(tz))


class tzinfo(object):
    """Abstract base class for time zone info objects."""
    __module__ = 'datetime'
    __slots__ = ()

    def utcoffset(self, dt):
        """datetime -> minutes east of UTC (negative for west of UTC)."""
        raise NotImplementedError('a tzinfo subclass must implement utcoffset()')

    def dst(self, dt):
        """datetime -> DST offset in minutes east of UTC."""
        raise NotImplementedError('a tzinfo subclass must implement dst()')

    def tzname(self, dt):
        """datetime -> string name of time zone."""
        raise NotImplementedError('a tzinfo subclass must implement tzname()')

    def fromutc(self, dt):
        """datetime in UTC -> datetime in local time."""
        if not isinstance(dt, datetime):
            raise TypeError('fromutc: argument must be a datetime instance')
        if dt._tzinfo is not self:
            raise ValueError('fromutc: dt.tzinfo is not self')
        offset = _offset_of(self, 'utcoffset', dt)
        if offset is None:
            raise ValueError('fromutc: non-None utcoffset() result required')
        saving = _offset_of(self, 'dst', dt)
        if saving is None:
            raise ValueError('fromutc: non-None dst() result required')
        result = dt + timedelta(0, (offset - saving) * 60)
        saving = _offset_of(self, 'dst', result)
        if saving is None:
            raise ValueError('fromutc: tz.dst() gave inconsistent results; cannot convert')
        return result + timedelta(0, saving * 60) if saving else result

    def __reduce__(self):
        """-> (cls, state)"""
        get_args = getattr(self, '__getinitargs__', None)
        args = get_args() if get_args is not None else ()
        get_state = getattr(self, '__getstate__', None)
        state = get_state() if get_state is not None else getattr(self, '__dict__', None) or None
        return (type(self), args) if state is None else (type(self), args, state)


_seal(tzinfo, 'datetime.tzinfo')


class time(object):
    """time([hour[, minute[, second[, microsecond[, tzinfo]]]]]) --> a time object

All arguments are optional. tzinfo may be None, or an instance of
a tzinfo subclass. The remaining arguments may be ints or longs.
"""
    __module__ = 'datetime'
    __slots__ = ('_hour', '_minute', '_second', '_microsecond', '_tzinfo')

    def __new__(cls, hour=0, minute=0, second=0, microsecond=0, tzinfo=None, *more, **other):
        self = object.__new__(cls)
        if isinstance(hour, str) and len(hour) == 6 and ord(hour[0]) < 24 and second == 0 and not more and not other:
            zone = None if minute == 0 else minute  # what __reduce__ gave
            if zone is not None and not isinstance(zone, _tzinfo_class):
                raise TypeError('bad tzinfo state arg')
            self._hour, self._minute, self._second = ord(hour[0]), ord(hour[1]), ord(hour[2])
            self._microsecond = ord(hour[3]) << 16 | ord(hour[4]) << 8 | ord(hour[5])
            self._tzinfo = zone
            return self
        if more or other:
            names = ('hour', 'minute', 'second', 'microsecond', 'tzinfo')
            _check_arguments(names, 0, (hour, minute, second, microsecond, tzinfo), more, other)
        hour, minute, second, microsecond = _c_int(hour), _c_int(minute), _c_int(second), _c_int(microsecond)
        _check_time(hour, minute, second, microsecond)
        _check_tzinfo(tzinfo)
        self._hour = hour
        self._minute = minute
        self._second = second
        self._microsecond = microsecond
        self._tzinfo = tzinfo
        return self

    @property
    def hour(self):
        return self._hour

    @property
    def minute(self):
        return self._minute

    @property
    def second(self):
        return self._second

    @property
    def microsecond(self):
        return self._microsecond

    @property
    def tzinfo(self):
        return self._tzinfo

    def utcoffset(self):
        """Return self.tzinfo.utcoffset(self)."""
        return _as_delta(_offset_of(self._tzinfo, 'utcoffset', None))

    def dst(self):
        """Return self.tzinfo.dst(self)."""
        return _as_delta(_offset_of(self._tzinfo, 'dst', None))

    def tzname(self):
        """Return self.tzinfo.tzname(self)."""
        return _zone_name(self._tzinfo, None)

    def __repr__(self):
        text = '%s(%d, %d' % (_type_name(self), self._hour, self._minute)
        return text + _repr_end(self)

    def isoformat(self):
        """Return string in ISO 8601 format, HH:MM:SS[.mmmmmm][+HH:MM]."""
        return _time_text(self) + _iso_offset(self._tzinfo, None)

    def __str__(self):
        return self.isoformat()

    def strftime(self, format):
        """format -> strftime() style string."""
        fields = (1900, 1, 1, self._hour, self._minute, self._second, 0, 1, -1)
        return _strftime(self, format, fields, None)

    def __format__(self, format):
        """Formats self with strftime."""
        return _format(self, format)

    def replace(self, hour=None, minute=None, second=None, microsecond=None, tzinfo=True, *more, **other):
        """Return time with new specified fields."""
        if more or other:
            names = ('hour', 'minute', 'second', 'microsecond', 'tzinfo')
            _check_arguments(names, 0, (hour, minute, second, microsecond, tzinfo), more, other, 'replace()')
        return time.__new__(type(self), self._hour if hour is None else hour, self._minute if minute is None else minute,
                            self._second if second is None else second,
                            self._microsecond if microsecond is None else microsecond,
                            self._tzinfo if tzinfo is True else tzinfo)

    def __nonzero__(self):
        # False is midnight in UTC.
        if self._second or self._microsecond:
            return True
        return self._hour * 60 + self._minute != (_offset_of(self._tzinfo, 'utcoffset', None) or 0)

    def _state(self):
        return _time_state(self)

    def __hash__(self):
        offset = _offset_of(self._tzinfo, 'utcoffset', None)
        if not offset:
            return hash(self._state())
        return hash(_delta(0, (self._hour * 60 + self._minute - offset) * 60 + self._second, self._microsecond))

    def __reduce__(self):
        """__reduce__() -> (cls, state)"""
        return type(self), (self._state(),) if self._tzinfo is None else (self._state(), self._tzinfo)

    def _compare(self, other):
        mine = theirs = None
        if self._tzinfo is not other._tzinfo:
            mine = _offset_of(self._tzinfo, 'utcoffset', None)
            theirs = _offset_of(other._tzinfo, 'utcoffset', None)
        if mine == theirs:
            return cmp((self._hour, self._minute, self._second, self._microsecond),
                       (other._hour, other._minute, other._second, other._microsecond))
        if mine is None or theirs is None:
            raise TypeError("can't compare offset-naive and offset-aware times")
        return cmp((self._hour * 60 + self._minute - mine, self._second, self._microsecond),
                   (other._hour * 60 + other._minute - theirs, other._second, other._microsecond))

    def __eq__(self, other):
        return isinstance(other, time) and self._compare(other) == 0

    def __ne__(self, other):
        return not isinstance(other, time) or self._compare(other) != 0

    def __lt__(self, other):
        if not isinstance(other, time):
            _raise_incomparable(self, other)
        return self._compare(other) < 0

    def __le__(self, other):
        if not isinstance(other, time):
            _raise_incomparable(self, other)
        return self._compare(other) <= 0

    def __gt__(self, other):
        if not isinstance(other, time):
            _raise_incomparable(self, other)
        return self._compare(other) > 0

    def __ge__(self, other):
        if not isinstance(other, time):
            _raise_incomparable(self, other)
        return self._compare(other) >= 0


def _as_delta(minutes):
    return None if minutes is None else timedelta(0, minutes * 60)


def _time_text(self):
    text = '%02d:%02d:%02d' % (self._hour, self._minute, self._second)
    return text + '.%06d' % self._microsecond if self._microsecond else text


def _iso_offset(zone, argument):
    offset = _offset_of(zone, 'utcoffset', argument)
    return '' if offset is None else _offset_text(offset, ':')


def _repr_end(self):
    """What follows hour and minute in the repr of a time or datetime."""
    text = ''
    if self._microsecond:
        text = ', %d, %d' % (self._second, self._microsecond)
    elif self._second:
        text = ', %d' % self._second
    if self._tzinfo is not None:
        text += ', tzinfo=%r' % (self._tzinfo,)
    return text + ')'


def _time_state(self):
    us = self._microsecond
    return chr(self._hour) + chr(self._minute) + chr(self._second) + chr(us >> 16) + chr(us >> 8 & 255) + chr(us & 255)


_tzinfo_class = tzinfo
time.min = time(0, 0, 0)
time.max = time(23, 59, 59, 999999)
time.resolution = timedelta(0, 0, 1)
_seal(time, 'datetime.time')
_time_class = time


class datetime(date):
    """datetime(year, month, day[, hour[, minute[, second[, microsecond[,tzinfo]]]]])

The year, month and day arguments are required. tzinfo may be None, or an
instance of a tzinfo subclass. The remaining arguments may be ints or longs.
"""
    __module__ = 'datetime'
    __slots__ = ('_hour', '_minute', '_second', '_microsecond', '_tzinfo')

    def __new__(cls, year=None, month=None, day=None, hour=0, minute=0, second=0, microsecond=0, tzinfo=None, *more, **other):
        self = object.__new__(cls)
        if day is None or month is None or year is None or more or other:
            if isinstance(year, str) and len(year) == 10 and 1 <= ord(year[2]) <= 12 and day is None:
                if month is not None and not isinstance(month, _tzinfo_class):  # what __reduce__ gave
                    raise TypeError('bad tzinfo state arg')
                self._set_date(year)
                self._hour, self._minute, self._second = ord(year[4]), ord(year[5]), ord(year[6])
                self._microsecond = ord(year[7]) << 16 | ord(year[8]) << 8 | ord(year[9])
                self._tzinfo = month
                return self
            names = ('year', 'month', 'day', 'hour', 'minute', 'second', 'microsecond', 'tzinfo')
            _check_arguments(names, 3, (year, month, day, hour, minute, second, microsecond, tzinfo), more, other)
        year, month, day = _c_int(year), _c_int(month), _c_int(day)
        hour, minute, second, microsecond = _c_int(hour), _c_int(minute), _c_int(second), _c_int(microsecond)
        _check_date(year, month, day)
        _check_time(hour, minute, second, microsecond)
        _check_tzinfo(tzinfo)
        self._year = year
        self._month = month
        self._day = day
        self._hour = hour
        self._minute = minute
        self._second = second
        self._microsecond = microsecond
        self._tzinfo = tzinfo
        return self

    @classmethod
    def now(cls, tz=None):
        """[tz] -> new datetime with tz's local day and time."""
        return cls._of_timestamp(_time.time(), tz)

    @classmethod
    def utcnow(cls):
        """Return a new datetime representing UTC day and time."""
        return cls._of_seconds(_time.gmtime, _time.time(), None)

    @classmethod
    def fromtimestamp(cls, timestamp, tz=None):
        """timestamp[, tz] -> tz's local time from POSIX timestamp."""
        return cls._of_timestamp(_c_double(timestamp), tz)

    @classmethod
    def utcfromtimestamp(cls, timestamp):
        """timestamp -> UTC datetime from a POSIX timestamp (like time.time())."""
        return cls._of_seconds(_time.gmtime, _c_double(timestamp), None)

    @classmethod
    def _of_timestamp(cls, timestamp, tz):
        _check_tzinfo(tz)
        self = cls._of_seconds(_time.localtime if tz is None else _time.gmtime, timestamp, tz)
        return self if tz is None else tz.fromutc(self)

    @classmethod
    def _of_seconds(cls, calendar, timestamp, tz):
        seconds = _whole_seconds(timestamp)
        us = _round_half_up((timestamp - seconds) * 1e6)
        if us < 0:
            seconds -= 1
            us += 1000000
        if us == 1000000:
            seconds += 1
            us = 0
        fields = calendar(seconds)
        return cls(fields[0], fields[1], fields[2], fields[3], fields[4], min(fields[5], 59), us, tz)

    @classmethod
    def strptime(cls, date_string, format):
        """string, format -> new datetime parsed from a string (like time.strptime())."""
        fields, fraction, _ = _read_time(date_string, format)
        return cls(fields[0], fields[1], fields[2], fields[3], fields[4], fields[5], fraction)

    @classmethod
    def combine(cls, date, time):
        """date, time -> datetime with same date and time fields"""
        if not isinstance(date, _date_class):
            raise TypeError('combine() argument 1 must be datetime.date, not ' + _type_name(date))
        if not isinstance(time, _time_class):
            raise TypeError('combine() argument 2 must be datetime.time, not ' + _type_name(time))
        return cls(date._year, date._month, date._day, time._hour, time._minute, time._second, time._microsecond, time._tzinfo)

    @property
    def hour(self):
        return self._hour

    @property
    def minute(self):
        return self._minute

    @property
    def second(self):
        return self._second

    @property
    def microsecond(self):
        return self._microsecond

    @property
    def tzinfo(self):
        return self._tzinfo

    def utcoffset(self):
        """Return self.tzinfo.utcoffset(self)."""
        return _as_delta(_offset_of(self._tzinfo, 'utcoffset', self))

    def dst(self):
        """Return self.tzinfo.dst(self)."""
        return _as_delta(_offset_of(self._tzinfo, 'dst', self))

    def tzname(self):
        """Return self.tzinfo.tzname(self)."""
        return _zone_name(self._tzinfo, self)

    def date(self):
        """Return date object with same year, month and day."""
        return _date_class(self._year, self._month, self._day)

    def time(self):
        """Return time object with same time but with tzinfo=None."""
        return _time_class(self._hour, self._minute, self._second, self._microsecond)

    def timetz(self):
        """Return time object with same time and tzinfo."""
        return _time_class(self._hour, self._minute, self._second, self._microsecond, self._tzinfo)

    def __repr__(self):
        text = '%s(%d, %d, %d, %d, %d' % (_type_name(self), self._year, self._month, self._day, self._hour, self._minute)
        return text + _repr_end(self)

    def isoformat(self, sep='T'):
        """[sep] -> string in ISO 8601 format, YYYY-MM-DDTHH:MM:SS[.mmmmmm][+HH:MM].

sep is used to separate the year from the time, and defaults to 'T'."""
        if not isinstance(sep, str) or len(sep) != 1:
            raise TypeError('isoformat() argument 1 must be char, not ' + _type_name(sep))
        return '%04d-%02d-%02d%s%s%s' % (self._year, self._month, self._day, sep, _time_text(self), _iso_offset(self._tzinfo, self))

    def __str__(self):
        return self.isoformat(' ')

    def ctime(self):
        """Return ctime() style string."""
        return '%s %s %2d %02d:%02d:%02d %04d' % (_DAY_NAMES[self.weekday()], _MONTH_NAMES[self._month], self._day, self._hour,
                                                  self._minute, self._second, self._year)

    def timetuple(self):
        """Return time tuple, compatible with time.localtime()."""
        saving = _offset_of(self._tzinfo, 'dst', self)
        return self._struct(-1 if saving is None else 1 if saving else 0)

    def _struct(self, saving):
        return _time.struct_time((self._year, self._month, self._day, self._hour, self._minute, self._second, self.weekday(),
                                  self._day_of_year(), saving))

    def utctimetuple(self):
        """Return UTC time tuple, compatible with time.localtime()."""
        offset = _offset_of(self._tzinfo, 'utcoffset', self)
        return (_moved(self, 0, -offset * 60, 0) if offset else self)._struct(0)

    def replace(self, year=None, month=None, day=None, hour=None, minute=None, second=None, microsecond=None, tzinfo=True,
                *more, **other):
        """Return datetime with new specified fields."""
        if more or other:
            names = ('year', 'month', 'day', 'hour', 'minute', 'second', 'microsecond', 'tzinfo')
            _check_arguments(names, 0, (year, month, day, hour, minute, second, microsecond, tzinfo), more, other, 'replace()')
        return datetime.__new__(
            type(self), self._year if year is None else year, self._month if month is None else month,
            self._day if day is None else day, self._hour if hour is None else hour,
            self._minute if minute is None else minute, self._second if second is None else second,
            self._microsecond if microsecond is None else microsecond, self._tzinfo if tzinfo is True else tzinfo)

    def astimezone(self, tz=None):
        """tz -> convert to local time in new timezone tz"""
        if tz is None:
            raise TypeError("Required argument 'tz' (pos 1) not found")
        if not isinstance(tz, _tzinfo_class):
            raise TypeError('astimezone() argument 1 must be datetime.tzinfo, not ' + _type_name(tz))
        if self._tzinfo is tz:
            return self
        offset = _offset_of(self._tzinfo, 'utcoffset', self)
        if offset is None:
            raise ValueError('astimezone() cannot be applied to a naive datetime')
        return tz.fromutc(_moved(self, 0, -offset * 60, 0).replace(tzinfo=tz))

    def _state(self):
        return date._state(self) + _time_state(self)

    def _seconds_of_day(self):
        return (self._hour * 60 + self._minute) * 60 + self._second

    def __hash__(self):
        offset = _offset_of(self._tzinfo, 'utcoffset', self)
        if offset is None:
            return hash(self._state())
        return hash(_delta(self.toordinal(), self._seconds_of_day() - offset * 60, self._microsecond))

    def __reduce__(self):
        """__reduce__() -> (cls, state)"""
        return type(self), (self._state(),) if self._tzinfo is None else (self._state(), self._tzinfo)

    def _offsets(self, other, doing):
        """Both offsets if they matter; else two times None."""
        if self._tzinfo is other._tzinfo:
            return None, None
        mine = _offset_of(self._tzinfo, 'utcoffset', self)
        theirs = _offset_of(other._tzinfo, 'utcoffset', other)
        if (mine is None) != (theirs is None):
            raise TypeError("can't %s offset-naive and offset-aware datetimes" % doing)
        return mine, theirs

    def _compare(self, other):
        mine, theirs = self._offsets(other, 'compare')
        if mine != theirs:
            delta = _difference(self, other, mine, theirs)
            return -1 if delta._days < 0 else 1 if delta else 0
        return cmp((self._year, self._month, self._day, self._hour, self._minute, self._second, self._microsecond),
                   (other._year, other._month, other._day, other._hour, other._minute, other._second, other._microsecond))

    def __eq__(self, other):
        if isinstance(other, datetime):
            return self._compare(other) == 0
        return NotImplemented if hasattr(other, 'timetuple') and not isinstance(other, _date_class) else False

    def __ne__(self, other):
        if isinstance(other, datetime):
            return self._compare(other) != 0
        return NotImplemented if hasattr(other, 'timetuple') and not isinstance(other, _date_class) else True

    def __lt__(self, other):
        if isinstance(other, datetime):
            return self._compare(other) < 0
        return _datetime_not_ordered(self, other)

    def __le__(self, other):
        if isinstance(other, datetime):
            return self._compare(other) <= 0
        return _datetime_not_ordered(self, other)

    def __gt__(self, other):
        if isinstance(other, datetime):
            return self._compare(other) > 0
        return _datetime_not_ordered(self, other)

    def __ge__(self, other):
        if isinstance(other, datetime):
            return self._compare(other) >= 0
        return _datetime_not_ordered(self, other)

    def __add__(self, other):
        if isinstance(other, timedelta):
            return _moved(self, other._days, other._seconds, other._microseconds)
        return NotImplemented

    __radd__ = __add__

    def __sub__(self, other):
        if isinstance(other, timedelta):
            return _moved(self, -other._days, -other._seconds, -other._microseconds)
        if isinstance(other, datetime):
            mine, theirs = self._offsets(other, 'subtract')
            return _difference(self, other, mine or 0, theirs or 0)
        return NotImplemented

    def __rsub__(self, other):
        return NotImplemented


def _datetime_not_ordered(self, other):
    if hasattr(other, 'timetuple') and not isinstance(other, _date_class):
        return NotImplemented
    _raise_incomparable(self, other)


def _difference(a, b, a_offset, b_offset):
    seconds = a._seconds_of_day() - b._seconds_of_day() - (a_offset - b_offset) * 60
    return _delta(a.toordinal() - b.toordinal(), seconds, a._microsecond - b._microsecond)


def _moved(self, days, seconds, microseconds):
    carry, microsecond = divmod(self._microsecond + microseconds, 1000000)
    carry, seconds = divmod(self._seconds_of_day() + seconds + carry, 86400)
    ordinal = self.toordinal() + days + carry
    if not 0 < ordinal <= _MAX_ORDINAL:
        raise OverflowError('date value out of range')
    year, month, day = _from_ordinal(ordinal)
    minutes, second = divmod(seconds, 60)
    return datetime(year, month, day, minutes // 60, minutes % 60, second, microsecond, self._tzinfo)


_date_class = date
datetime.min = datetime(1, 1, 1)
datetime.max = datetime(9999, 12, 31, 23, 59, 59, 999999)
datetime.resolution = timedelta(0, 0, 1)
_seal(datetime, 'datetime.datetime')
