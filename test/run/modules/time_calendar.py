# RUN: %run2
# RUN: %run3
# time: the calendar, strftime and strptime.
from __future__ import print_function

def tried(f, *args, **keywords):
    try:
        return f(*args, **keywords)
    except Exception as error:
        return "%s: %s" % (type(error).__name__, error)


import time
print(time.gmtime(0), time.gmtime(86400 * 365.25 * 30)[:6], time.asctime(time.gmtime(0)), time.ctime(0))
print(time.strftime("%Y-%m-%d %H:%M:%S %j %a %b %p %%", time.gmtime(1e9)), time.mktime((2001, 9, 9, 1, 46, 40, 0, 0, 0)))
print(time.strptime("2020-02-29 12:34:56", "%Y-%m-%d %H:%M:%S"), time.strptime("Sat Feb 29 2020 12 am", "%a %b %d %Y %I %p")[:6])
print(tried(time.strptime, "x", "%Y"), tried(time.strptime, "2020x", "%Y"), tried(time.strptime, "31 Apr 2020", "%d %b %Y"))
print(tried(time.sleep, "x"), tried(time.strftime, 5), tried(time.asctime, (1, 2)), tried(time.strftime, "%Y", (2000, 13, 1, 0, 0, 0, 0, 0, 0)))
print(time.time() > 1e9, time.gmtime(5) == time.gmtime(5), len(time.gmtime()), time.gmtime(0).tm_yday, time.timezone, time.daylight)
#: time.struct_time(tm_year=1970, tm_mon=1, tm_mday=1, tm_hour=0, tm_min=0, tm_sec=0, tm_wday=3, tm_yday=1, tm_isdst=0) (2000, 1, 1, 12, 0, 0) Thu Jan  1 00:00:00 1970 Thu Jan  1 00:00:00 1970
#: 2001-09-09 01:46:40 252 Sun Sep AM % 1000000000.0
#: time.struct_time(tm_year=2020, tm_mon=2, tm_mday=29, tm_hour=12, tm_min=34, tm_sec=56, tm_wday=5, tm_yday=60, tm_isdst=-1) (2020, 2, 29, 0, 0, 0)
#: ValueError: time data 'x' does not match format '%Y' ValueError: unconverted data remains: x ValueError: day is out of range for month
#2: TypeError: a float is required TypeError: strftime() argument 1 must be string, not int TypeError: argument must be sequence of length 9, not 2 ValueError: month out of range
#3: TypeError: 'str' object cannot be interpreted as an integer TypeError: strftime() argument 1 must be str, not int TypeError: asctime(): illegal time tuple argument ValueError: month out of range
#: True True 9 1 0 0
