"""The names of PEP 249, and dates and times in SQLite's columns."""

import collections
import datetime
import time

from _sqlite3 import *

apilevel = '2.0'
paramstyle = 'qmark'
threadsafety = 1
version_info = tuple([int(part) for part in version.split('.')])
sqlite_version_info = tuple([int(part) for part in sqlite_version.split('.')])

Date = datetime.date
Time = datetime.time
Timestamp = datetime.datetime
Binary = buffer


def DateFromTicks(ticks):
    return Date(*time.localtime(ticks)[:3])


def TimeFromTicks(ticks):
    return Time(*time.localtime(ticks)[3:6])


def TimestampFromTicks(ticks):
    return Timestamp(*time.localtime(ticks)[:6])


def _register():
    def adapt_date(value):
        return value.isoformat()

    def adapt_datetime(value):
        return value.isoformat(' ')

    def convert_date(text):
        return datetime.date(*[int(part) for part in text.split('-')])

    def convert_timestamp(text):
        day, clock = text.split(' ')
        clock = clock.split('.')
        numbers = [int(part) for part in day.split('-') + clock[0].split(':')]
        if len(clock) == 2:
            # A fraction is as many digits as were written, of which six count.
            numbers.append(int(clock[1][:6].ljust(6, '0')))
        return datetime.datetime(*numbers)

    register_adapter(datetime.date, adapt_date)
    register_adapter(datetime.datetime, adapt_datetime)
    register_converter('date', convert_date)
    register_converter('timestamp', convert_timestamp)


_register()
del _register
