# RUN: %run2
# Python 2's datetime: arithmetic, comparison, text, time zones, and errors' texts.
import datetime as D


def t(s):
    try: print s, '=>', repr(eval(s))
    except Exception, e: print s, '!!', type(e).__name__, e


for s in r"""D.date(2023,2,29)
D.date()
D.date(1,2)
D.date('a',1,1)
D.date(1.5,1,1)
D.date(0,1,1)
D.date(10000,1,1)
D.date(1,13,1)
D.date(1,1,1,1)
D.date(year=1,month=1,dy=1)
D.date(2020,1,1) < 5
D.date(2020,1,1) == 5
D.date(2020,1,1) + 5
D.date(2020,1,1) - D.date(2019,1,1)
D.date(2020,1,1) < D.datetime(2020,1,1)
D.date(2020,1,1) == D.datetime(2020,1,1)
D.datetime(2020,1,1) < D.date(2020,1,1)
D.date(1800,1,1).strftime('%Y')
D.date.max + D.timedelta(1)
D.timedelta(999999999)+D.timedelta(1)
D.timedelta(10**10)
D.timedelta(1)*1.5
D.timedelta(1)/2
D.timedelta(1)//2
D.timedelta(1)/D.timedelta(1)
D.timedelta(1)//0
-D.timedelta(1)/3
D.timedelta('a')
D.timedelta(1,foo=2)
D.timedelta(days=1,weeks=1.5)
D.timedelta(0.1,0.2,0.3)
D.time(25)
D.time(1,2,3,4)
D.time(1,61)
D.time(tzinfo=5)
D.datetime(1,1,1,tzinfo=5)
D.datetime(1,1,1,25)
D.datetime(1,1,1,1,1,1,1000000)
D.datetime.fromtimestamp(1e20)
D.datetime.fromtimestamp('a')
D.datetime.utcfromtimestamp(-1.5)
D.datetime.utcfromtimestamp(1.9999999)
D.datetime.strptime('2020','%Y-%m')
D.datetime.strptime('2020-1 x','%Y-%m')
D.datetime.strptime('2020-1-1 3.25','%Y-%m-%d %S.%f')
D.datetime.combine(D.date(1,1,1),D.time(3))
D.datetime.combine(1,2)
D.date.fromordinal(0)
D.date.fromordinal(10**7)
D.date.fromordinal('a')
D.datetime(2020,1,1).isoformat(' ')
D.datetime(2020,1,1).isoformat('xx')
D.datetime(2020,1,1,1,1,1,1).isoformat()
D.datetime(2020,1,1).__format__('')
format(D.datetime(2020,1,1),'%Y')
D.datetime(2020,1,1).timetuple()
D.datetime(2020,1,1).utctimetuple()
D.datetime(2020,1,1).ctime()
D.date(2020,1,1).isocalendar()
D.date(2020,1,1).__reduce__()
D.datetime(2020,1,1).__reduce__()
D.time(1).__reduce__()
D.timedelta(1).__reduce__()
D.tzinfo().utcoffset(None)
D.tzinfo().__reduce__()
D.time(0) and 1
D.time(1) and 1
D.timedelta(0) and 1
D.datetime(2020,1,1).replace(year='a')
D.datetime(2020,1,1).replace(foo=1)
D.date(2020,1,1).replace(1,2,3,4)
hash(D.timedelta(1))==hash(D.timedelta(0,86400))
D.timedelta.max, D.timedelta.min, D.timedelta.resolution, D.date.min, D.datetime.max, D.time.max
D.timedelta(1).total_seconds()
D.timedelta(1)<5
D.timedelta(1)==5
D.timedelta(1)+5
5*D.timedelta(1)
2.5*D.timedelta(1)
D.timedelta(1)%D.timedelta(2)
abs(D.timedelta(-1,5))
+D.timedelta(-1,5)
str(D.timedelta(-1,5,6))
D.MINYEAR, D.MAXYEAR, D.__doc__
type(D.date.today())
D.datetime(2020,1,1).astimezone(5)
D.datetime(2020,1,1).astimezone()
D.datetime.now(5)
D.date.today().__doc__
D.date.strftime.__doc__
D.datetime('2020-01-01')
D.datetime('abcdefghij')
D.date('abcd')
D.date(2020,1,1).strftime(5)
D.date(2020,1,1).strftime(u'%Y')
D.date(2020,1,1).strftime('%')
D.datetime(2020,1,1,1,2,3,45).strftime('%f %z %Z|')
D.datetime(2020,1,1).toordinal()
D.datetime(2020,1,1).date(), D.datetime(2020,1,1).time(), D.datetime(2020,1,1).timetz()
D.datetime(2020,1,1) - 5
D.datetime(2020,1,1) - D.date(2020,1,1)
D.timedelta(1) - D.date(2020,1,1)
D.timedelta(1) + D.date(2020,1,1)
setattr(D.date(1,1,1),'foo',3)
D.timedelta(days=float('nan'))
D.timedelta(days=float('inf'))
D.timedelta(microseconds=0.5),D.timedelta(microseconds=1.5),D.timedelta(microseconds=2.5)
D.timedelta(10**50)
D.timedelta(1)*10**50
D.time(1)<5
D.time(1)==5
D.date(2020,1,1)!=None
D.datetime(2020,1,1)==None
cmp(D.date(2020,1,1),5)
D.date(2020,1,1) in [1,2]
setattr(D.date, 'x', 1)
hash(D.date(2020,1,1)), hash(D.datetime(2020,1,1,3)), hash(D.time(1)), hash(D.timedelta(5))
[D.date.fromordinal(i).isocalendar() for i in range(730000, 731000, 97)]
[D.date.fromordinal(i) for i in (1, 365, 366, 146097, 146098, 36524, 36525, 3652059)]
type(D.datetime.now()) is D.datetime, D.datetime.utcnow() <= D.datetime.utcnow()
[D.timedelta(days=d, seconds=s).total_seconds() for d in (0, -5, 123456, 99999999) for s in (1, .1, 3.000001)]""".splitlines(): t(s)
class Z(D.tzinfo):
    def __repr__(self): return self.n
    def __init__(self, m, name='Z', d=0): self.m = m; self.n = name; self.d = d
    def utcoffset(self, dt): return D.timedelta(minutes=self.m)
    def dst(self, dt): return D.timedelta(self.d)
    def tzname(self, dt): return self.n
z = Z(90); w = Z(-300, 'EST')
class DT(D.datetime): pass
a = D.datetime(2020,5,6,7,8,9,10,z)
for s in """a
a.astimezone(w)
a.isoformat(), str(a), a.strftime('%H %z %Z %%z'), a.utctimetuple(), a.timetuple()
a - D.datetime(2020,5,6,7,8,9,tzinfo=w)
a == a.astimezone(w), hash(a) == hash(a.astimezone(w))
a < D.datetime(2020,1,1)
a - D.datetime(2020,1,1)
D.time(1,2,tzinfo=z), D.time(1,30,tzinfo=z) and 1, D.time(1,2,tzinfo=z) < D.time(1, 3, tzinfo=w)
DT(2020,1,1), repr(DT(2020,1,1) + D.timedelta(1)), DT.now().__class__, DT(2020,1,1).replace(day=3), DT(2020,1,1) == D.datetime(2020,1,1)
a.utcoffset(), a.dst(), a.tzname(), a.timetz(), a.time(), a.replace(tzinfo=None)
D.datetime.fromtimestamp(1e9, w), D.datetime.fromtimestamp(1e9), D.date.fromtimestamp(1e9)
D.datetime(1,1,1) - D.timedelta(0,1)
Z(1500).utcoffset(None), D.datetime(2020,1,1,tzinfo=Z(1500)).isoformat()
z.__reduce__()[1:]
type(z), D.tzinfo, D.datetime, isinstance(a, D.date), DT, DT.__mro__, DT(1,1,1).__dict__
D.datetime(*a.__reduce__()[1]) == a, D.time(*D.time(1,2,3,4).__reduce__()[1]), D.date(*D.date(2020,2,3).__reduce__()[1])""".splitlines(): t(s)
#: D.date(2023,2,29) => D.date(2023,2,29) !! ValueError day is out of range for month
#: D.date() => D.date() !! TypeError Required argument 'year' (pos 1) not found
#: D.date(1,2) => D.date(1,2) !! TypeError Required argument 'day' (pos 3) not found
#: D.date('a',1,1) => D.date('a',1,1) !! TypeError an integer is required
#: D.date(1.5,1,1) => D.date(1.5,1,1) !! TypeError integer argument expected, got float
#: D.date(0,1,1) => D.date(0,1,1) !! ValueError year is out of range
#: D.date(10000,1,1) => D.date(10000,1,1) !! ValueError year is out of range
#: D.date(1,13,1) => D.date(1,13,1) !! ValueError month must be in 1..12
#: D.date(1,1,1,1) => D.date(1,1,1,1) !! TypeError function takes at most 3 arguments (4 given)
#: D.date(year=1,month=1,dy=1) => D.date(year=1,month=1,dy=1) !! TypeError Required argument 'day' (pos 3) not found
#: D.date(2020,1,1) < 5 => D.date(2020,1,1) < 5 !! TypeError can't compare datetime.date to int
#: D.date(2020,1,1) == 5 => False
#: D.date(2020,1,1) + 5 => D.date(2020,1,1) + 5 !! TypeError unsupported operand type(s) for +: 'datetime.date' and 'int'
#: D.date(2020,1,1) - D.date(2019,1,1) => datetime.timedelta(365)
#: D.date(2020,1,1) < D.datetime(2020,1,1) => D.date(2020,1,1) < D.datetime(2020,1,1) !! TypeError can't compare datetime.datetime to datetime.date
#: D.date(2020,1,1) == D.datetime(2020,1,1) => False
#: D.datetime(2020,1,1) < D.date(2020,1,1) => D.datetime(2020,1,1) < D.date(2020,1,1) !! TypeError can't compare datetime.datetime to datetime.date
#: D.date(1800,1,1).strftime('%Y') => D.date(1800,1,1).strftime('%Y') !! ValueError year=1800 is before 1900; the datetime strftime() methods require year >= 1900
#: D.date.max + D.timedelta(1) => D.date.max + D.timedelta(1) !! OverflowError date value out of range
#: D.timedelta(999999999)+D.timedelta(1) => D.timedelta(999999999)+D.timedelta(1) !! OverflowError days=1000000000; must have magnitude <= 999999999
#: D.timedelta(10**10) => D.timedelta(10**10) !! OverflowError Python int too large to convert to C int
#: D.timedelta(1)*1.5 => D.timedelta(1)*1.5 !! TypeError unsupported operand type(s) for *: 'datetime.timedelta' and 'float'
#: D.timedelta(1)/2 => datetime.timedelta(0, 43200)
#: D.timedelta(1)//2 => datetime.timedelta(0, 43200)
#: D.timedelta(1)/D.timedelta(1) => D.timedelta(1)/D.timedelta(1) !! TypeError unsupported operand type(s) for /: 'datetime.timedelta' and 'datetime.timedelta'
#: D.timedelta(1)//0 => D.timedelta(1)//0 !! ZeroDivisionError integer division or modulo by zero
#: -D.timedelta(1)/3 => datetime.timedelta(-1, 57600)
#: D.timedelta('a') => D.timedelta('a') !! TypeError unsupported type for timedelta days component: str
#: D.timedelta(1,foo=2) => D.timedelta(1,foo=2) !! TypeError 'foo' is an invalid keyword argument for this function
#: D.timedelta(days=1,weeks=1.5) => datetime.timedelta(11, 43200)
#: D.timedelta(0.1,0.2,0.3) => datetime.timedelta(0, 8640, 200000)
#: D.time(25) => D.time(25) !! ValueError hour must be in 0..23
#: D.time(1,2,3,4) => datetime.time(1, 2, 3, 4)
#: D.time(1,61) => D.time(1,61) !! ValueError minute must be in 0..59
#: D.time(tzinfo=5) => D.time(tzinfo=5) !! TypeError tzinfo argument must be None or of a tzinfo subclass, not type 'int'
#: D.datetime(1,1,1,tzinfo=5) => D.datetime(1,1,1,tzinfo=5) !! TypeError tzinfo argument must be None or of a tzinfo subclass, not type 'int'
#: D.datetime(1,1,1,25) => D.datetime(1,1,1,25) !! ValueError hour must be in 0..23
#: D.datetime(1,1,1,1,1,1,1000000) => D.datetime(1,1,1,1,1,1,1000000) !! ValueError microsecond must be in 0..999999
#: D.datetime.fromtimestamp(1e20) => D.datetime.fromtimestamp(1e20) !! ValueError timestamp out of range for platform time_t
#: D.datetime.fromtimestamp('a') => D.datetime.fromtimestamp('a') !! TypeError a float is required
#: D.datetime.utcfromtimestamp(-1.5) => datetime.datetime(1969, 12, 31, 23, 59, 58, 500000)
#: D.datetime.utcfromtimestamp(1.9999999) => datetime.datetime(1970, 1, 1, 0, 0, 2)
#: D.datetime.strptime('2020','%Y-%m') => D.datetime.strptime('2020','%Y-%m') !! ValueError time data '2020' does not match format '%Y-%m'
#: D.datetime.strptime('2020-1 x','%Y-%m') => D.datetime.strptime('2020-1 x','%Y-%m') !! ValueError unconverted data remains:  x
#: D.datetime.strptime('2020-1-1 3.25','%Y-%m-%d %S.%f') => datetime.datetime(2020, 1, 1, 0, 0, 3, 250000)
#: D.datetime.combine(D.date(1,1,1),D.time(3)) => datetime.datetime(1, 1, 1, 3, 0)
#: D.datetime.combine(1,2) => D.datetime.combine(1,2) !! TypeError combine() argument 1 must be datetime.date, not int
#: D.date.fromordinal(0) => D.date.fromordinal(0) !! ValueError ordinal must be >= 1
#: D.date.fromordinal(10**7) => D.date.fromordinal(10**7) !! ValueError year is out of range
#: D.date.fromordinal('a') => D.date.fromordinal('a') !! TypeError an integer is required
#: D.datetime(2020,1,1).isoformat(' ') => '2020-01-01 00:00:00'
#: D.datetime(2020,1,1).isoformat('xx') => D.datetime(2020,1,1).isoformat('xx') !! TypeError isoformat() argument 1 must be char, not str
#: D.datetime(2020,1,1,1,1,1,1).isoformat() => '2020-01-01T01:01:01.000001'
#: D.datetime(2020,1,1).__format__('') => '2020-01-01 00:00:00'
#: format(D.datetime(2020,1,1),'%Y') => '2020'
#: D.datetime(2020,1,1).timetuple() => time.struct_time(tm_year=2020, tm_mon=1, tm_mday=1, tm_hour=0, tm_min=0, tm_sec=0, tm_wday=2, tm_yday=1, tm_isdst=-1)
#: D.datetime(2020,1,1).utctimetuple() => time.struct_time(tm_year=2020, tm_mon=1, tm_mday=1, tm_hour=0, tm_min=0, tm_sec=0, tm_wday=2, tm_yday=1, tm_isdst=0)
#: D.datetime(2020,1,1).ctime() => 'Wed Jan  1 00:00:00 2020'
#: D.date(2020,1,1).isocalendar() => (2020, 1, 3)
#: D.date(2020,1,1).__reduce__() => (<type 'datetime.date'>, ('\x07\xe4\x01\x01',))
#: D.datetime(2020,1,1).__reduce__() => (<type 'datetime.datetime'>, ('\x07\xe4\x01\x01\x00\x00\x00\x00\x00\x00',))
#: D.time(1).__reduce__() => (<type 'datetime.time'>, ('\x01\x00\x00\x00\x00\x00',))
#: D.timedelta(1).__reduce__() => (<type 'datetime.timedelta'>, (1, 0, 0))
#: D.tzinfo().utcoffset(None) => D.tzinfo().utcoffset(None) !! NotImplementedError a tzinfo subclass must implement utcoffset()
#: D.tzinfo().__reduce__() => (<type 'datetime.tzinfo'>, ())
#: D.time(0) and 1 => datetime.time(0, 0)
#: D.time(1) and 1 => 1
#: D.timedelta(0) and 1 => datetime.timedelta(0)
#: D.datetime(2020,1,1).replace(year='a') => D.datetime(2020,1,1).replace(year='a') !! TypeError an integer is required
#: D.datetime(2020,1,1).replace(foo=1) => D.datetime(2020,1,1).replace(foo=1) !! TypeError 'foo' is an invalid keyword argument for this function
#: D.date(2020,1,1).replace(1,2,3,4) => D.date(2020,1,1).replace(1,2,3,4) !! TypeError replace() takes at most 3 arguments (4 given)
#: hash(D.timedelta(1))==hash(D.timedelta(0,86400)) => True
#: D.timedelta.max, D.timedelta.min, D.timedelta.resolution, D.date.min, D.datetime.max, D.time.max => (datetime.timedelta(999999999, 86399, 999999), datetime.timedelta(-999999999), datetime.timedelta(0, 0, 1), datetime.date(1, 1, 1), datetime.datetime(9999, 12, 31, 23, 59, 59, 999999), datetime.time(23, 59, 59, 999999))
#: D.timedelta(1).total_seconds() => 86400.0
#: D.timedelta(1)<5 => D.timedelta(1)<5 !! TypeError can't compare datetime.timedelta to int
#: D.timedelta(1)==5 => False
#: D.timedelta(1)+5 => D.timedelta(1)+5 !! TypeError unsupported operand type(s) for +: 'datetime.timedelta' and 'int'
#: 5*D.timedelta(1) => datetime.timedelta(5)
#: 2.5*D.timedelta(1) => 2.5*D.timedelta(1) !! TypeError unsupported operand type(s) for *: 'float' and 'datetime.timedelta'
#: D.timedelta(1)%D.timedelta(2) => D.timedelta(1)%D.timedelta(2) !! TypeError unsupported operand type(s) for %: 'datetime.timedelta' and 'datetime.timedelta'
#: abs(D.timedelta(-1,5)) => datetime.timedelta(0, 86395)
#: +D.timedelta(-1,5) => datetime.timedelta(-1, 5)
#: str(D.timedelta(-1,5,6)) => '-1 day, 0:00:05.000006'
#: D.MINYEAR, D.MAXYEAR, D.__doc__ => (1, 9999, 'Fast implementation of the datetime type.')
#: type(D.date.today()) => <type 'datetime.date'>
#: D.datetime(2020,1,1).astimezone(5) => D.datetime(2020,1,1).astimezone(5) !! TypeError astimezone() argument 1 must be datetime.tzinfo, not int
#: D.datetime(2020,1,1).astimezone() => D.datetime(2020,1,1).astimezone() !! TypeError Required argument 'tz' (pos 1) not found
#: D.datetime.now(5) => D.datetime.now(5) !! TypeError tzinfo argument must be None or of a tzinfo subclass, not type 'int'
#: D.date.today().__doc__ => 'date(year, month, day) --> date object'
#: D.date.strftime.__doc__ => 'format -> strftime() style string.'
#: D.datetime('2020-01-01') => D.datetime('2020-01-01') !! TypeError an integer is required
#: D.datetime('abcdefghij') => D.datetime('abcdefghij') !! TypeError an integer is required
#: D.date('abcd') => D.date('abcd') !! TypeError an integer is required
#: D.date(2020,1,1).strftime(5) => D.date(2020,1,1).strftime(5) !! TypeError strftime() argument 1 must be string or read-only buffer, not int
#: D.date(2020,1,1).strftime(u'%Y') => '2020'
#: D.date(2020,1,1).strftime('%') => D.date(2020,1,1).strftime('%') !! ValueError strftime format ends with raw %
#: D.datetime(2020,1,1,1,2,3,45).strftime('%f %z %Z|') => '000045  |'
#: D.datetime(2020,1,1).toordinal() => 737425
#: D.datetime(2020,1,1).date(), D.datetime(2020,1,1).time(), D.datetime(2020,1,1).timetz() => (datetime.date(2020, 1, 1), datetime.time(0, 0), datetime.time(0, 0))
#: D.datetime(2020,1,1) - 5 => D.datetime(2020,1,1) - 5 !! TypeError unsupported operand type(s) for -: 'datetime.datetime' and 'int'
#: D.datetime(2020,1,1) - D.date(2020,1,1) => D.datetime(2020,1,1) - D.date(2020,1,1) !! TypeError unsupported operand type(s) for -: 'datetime.datetime' and 'datetime.date'
#: D.timedelta(1) - D.date(2020,1,1) => D.timedelta(1) - D.date(2020,1,1) !! TypeError unsupported operand type(s) for -: 'datetime.timedelta' and 'datetime.date'
#: D.timedelta(1) + D.date(2020,1,1) => datetime.date(2020, 1, 2)
#: setattr(D.date(1,1,1),'foo',3) => setattr(D.date(1,1,1),'foo',3) !! AttributeError 'datetime.date' object has no attribute 'foo'
#: D.timedelta(days=float('nan')) => D.timedelta(days=float('nan')) !! ValueError cannot convert float NaN to integer
#: D.timedelta(days=float('inf')) => D.timedelta(days=float('inf')) !! OverflowError cannot convert float infinity to integer
#: D.timedelta(microseconds=0.5),D.timedelta(microseconds=1.5),D.timedelta(microseconds=2.5) => (datetime.timedelta(0, 0, 1), datetime.timedelta(0, 0, 2), datetime.timedelta(0, 0, 3))
#: D.timedelta(10**50) => D.timedelta(10**50) !! OverflowError Python int too large to convert to C int
#: D.timedelta(1)*10**50 => D.timedelta(1)*10**50 !! OverflowError Python int too large to convert to C int
#: D.time(1)<5 => D.time(1)<5 !! TypeError can't compare datetime.time to int
#: D.time(1)==5 => False
#: D.date(2020,1,1)!=None => True
#: D.datetime(2020,1,1)==None => False
#: cmp(D.date(2020,1,1),5) => cmp(D.date(2020,1,1),5) !! TypeError can't compare datetime.date to int
#: D.date(2020,1,1) in [1,2] => False
#: setattr(D.date, 'x', 1) => setattr(D.date, 'x', 1) !! TypeError can't set attributes of built-in/extension type 'datetime.date'
#: hash(D.date(2020,1,1)), hash(D.datetime(2020,1,1,3)), hash(D.time(1)), hash(D.timedelta(5)) => (6024537427533981660, 8420500451929050776, -7736185700092715851, 7573308626030805084)
#: [D.date.fromordinal(i).isocalendar() for i in range(730000, 731000, 97)] => [(1999, 35, 5), (1999, 49, 4), (2000, 11, 3), (2000, 25, 2), (2000, 39, 1), (2000, 52, 7), (2001, 14, 6), (2001, 28, 5), (2001, 42, 4), (2002, 4, 3), (2002, 18, 2)]
#: [D.date.fromordinal(i) for i in (1, 365, 366, 146097, 146098, 36524, 36525, 3652059)] => [datetime.date(1, 1, 1), datetime.date(1, 12, 31), datetime.date(2, 1, 1), datetime.date(400, 12, 31), datetime.date(401, 1, 1), datetime.date(100, 12, 31), datetime.date(101, 1, 1), datetime.date(9999, 12, 31)]
#: type(D.datetime.now()) is D.datetime, D.datetime.utcnow() <= D.datetime.utcnow() => (True, True)
#: [D.timedelta(days=d, seconds=s).total_seconds() for d in (0, -5, 123456, 99999999) for s in (1, .1, 3.000001)] => [1.0, 0.1, 3.000001, -431999.0, -431999.9, -431996.999999, 10666598401.0, 10666598400.1, 10666598403.000002, 8639999913601.0, 8639999913600.1, 8639999913603.0]
#: a => datetime.datetime(2020, 5, 6, 7, 8, 9, 10, tzinfo=Z)
#: a.astimezone(w) => datetime.datetime(2020, 5, 6, 0, 38, 9, 10, tzinfo=EST)
#: a.isoformat(), str(a), a.strftime('%H %z %Z %%z'), a.utctimetuple(), a.timetuple() => ('2020-05-06T07:08:09.000010+01:30', '2020-05-06 07:08:09.000010+01:30', '07 +0130 Z %z', time.struct_time(tm_year=2020, tm_mon=5, tm_mday=6, tm_hour=5, tm_min=38, tm_sec=9, tm_wday=2, tm_yday=127, tm_isdst=0), time.struct_time(tm_year=2020, tm_mon=5, tm_mday=6, tm_hour=7, tm_min=8, tm_sec=9, tm_wday=2, tm_yday=127, tm_isdst=0))
#: a - D.datetime(2020,5,6,7,8,9,tzinfo=w) => datetime.timedelta(-1, 63000, 10)
#: a == a.astimezone(w), hash(a) == hash(a.astimezone(w)) => (True, True)
#: a < D.datetime(2020,1,1) => a < D.datetime(2020,1,1) !! TypeError can't compare offset-naive and offset-aware datetimes
#: a - D.datetime(2020,1,1) => a - D.datetime(2020,1,1) !! TypeError can't subtract offset-naive and offset-aware datetimes
#: D.time(1,2,tzinfo=z), D.time(1,30,tzinfo=z) and 1, D.time(1,2,tzinfo=z) < D.time(1, 3, tzinfo=w) => (datetime.time(1, 2, tzinfo=Z), datetime.time(1, 30, tzinfo=Z), True)
#: DT(2020,1,1), repr(DT(2020,1,1) + D.timedelta(1)), DT.now().__class__, DT(2020,1,1).replace(day=3), DT(2020,1,1) == D.datetime(2020,1,1) => (DT(2020, 1, 1, 0, 0), 'datetime.datetime(2020, 1, 2, 0, 0)', <class '__main__.DT'>, DT(2020, 1, 3, 0, 0), True)
#: a.utcoffset(), a.dst(), a.tzname(), a.timetz(), a.time(), a.replace(tzinfo=None) => (datetime.timedelta(0, 5400), datetime.timedelta(0), 'Z', datetime.time(7, 8, 9, 10, tzinfo=Z), datetime.time(7, 8, 9, 10), datetime.datetime(2020, 5, 6, 7, 8, 9, 10))
#: D.datetime.fromtimestamp(1e9, w), D.datetime.fromtimestamp(1e9), D.date.fromtimestamp(1e9) => (datetime.datetime(2001, 9, 8, 20, 46, 40, tzinfo=EST), datetime.datetime(2001, 9, 9, 1, 46, 40), datetime.date(2001, 9, 9))
#: D.datetime(1,1,1) - D.timedelta(0,1) => D.datetime(1,1,1) - D.timedelta(0,1) !! OverflowError date value out of range
#: Z(1500).utcoffset(None), D.datetime(2020,1,1,tzinfo=Z(1500)).isoformat() => Z(1500).utcoffset(None), D.datetime(2020,1,1,tzinfo=Z(1500)).isoformat() !! ValueError tzinfo.utcoffset() returned 1440; must be in -1439 .. 1439
#: z.__reduce__()[1:] => ((), {'m': 90, 'd': 0, 'n': 'Z'})
#: type(z), D.tzinfo, D.datetime, isinstance(a, D.date), DT, DT.__mro__, DT(1,1,1).__dict__ => (<class '__main__.Z'>, <type 'datetime.tzinfo'>, <type 'datetime.datetime'>, True, <class '__main__.DT'>, (<class '__main__.DT'>, <type 'datetime.datetime'>, <type 'datetime.date'>, <type 'object'>), {})
#: D.datetime(*a.__reduce__()[1]) == a, D.time(*D.time(1,2,3,4).__reduce__()[1]), D.date(*D.date(2020,2,3).__reduce__()[1]) => (True, datetime.time(1, 2, 3, 4), datetime.date(2020, 2, 3))
