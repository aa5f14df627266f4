"""Calendar printing functions.  By default these calendars have Monday as the first day of the week, and Sunday as the
last (the European convention); setfirstweekday() sets another."""

import sys
import time

__all__ = ["IllegalMonthError", "IllegalWeekdayError", "setfirstweekday", "firstweekday", "isleap", "leapdays", "weekday",
           "monthrange", "monthcalendar", "prmonth", "month", "prcal", "calendar", "timegm", "month_name", "month_abbr",
           "day_name", "day_abbr"]

error = ValueError
January = 1
February = 2
mdays = [0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
(MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY, SATURDAY, SUNDAY) = range(7)


class IllegalMonthError(ValueError):
    def __init__(self, month):
        self.month = month

    def __str__(self):
        return "bad month number %r; must be 1-12" % self.month


class IllegalWeekdayError(ValueError):
    def __init__(self, weekday):
        self.weekday = weekday

    def __str__(self):
        return "bad weekday number %r; must be 0 (Monday) to 6 (Sunday)" % self.weekday


class _Names:
    """Names of days or months, in the locale of the moment."""

    def __init__(self, format, field, values, first):
        self.format = format
        self.field = field
        self.values = values
        self.first = first  # what comes before them, or None

    def _name(self, value):
        moment = [2001, 1, 1, 12, 0, 0, 0, 1, 0]  # a Monday
        if self.field == 1:
            moment[1] = value
        else:
            moment[2] = value + 1
            moment[6] = value
        return time.strftime(self.format, tuple(moment))

    def _all(self):
        names = [self._name(value) for value in self.values]
        return names if self.first is None else [self.first] + names

    def __getitem__(self, i):
        return self._all()[i]

    def __len__(self):
        return len(self.values) + (self.first is not None)


day_name = _Names('%A', 2, range(7), None)
day_abbr = _Names('%a', 2, range(7), None)
month_name = _Names('%B', 1, range(1, 13), '')
month_abbr = _Names('%b', 1, range(1, 13), '')


def isleap(year):
    """Return True for leap years, False for non-leap years."""
    return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)


def leapdays(y1, y2):
    """Return number of leap years in range [y1, y2). Assume y1 <= y2."""
    y1 -= 1
    y2 -= 1
    return (y2 // 4 - y1 // 4) - (y2 // 100 - y1 // 100) + (y2 // 400 - y1 // 400)


def _ordinal(year, month, day):
    """Days since the beginning of year 1, counted from 1."""
    before = year - 1
    days = before * 365 + before // 4 - before // 100 + before // 400
    for m in range(1, month):
        days += mdays[m] + (m == February and isleap(year))
    return days + day


def weekday(year, month, day):
    """Return weekday (0-6 ~ Mon-Sun) for year (1970-...), month (1-12), day (1-31)."""
    return (_ordinal(year, month, day) + 6) % 7


def monthrange(year, month):
    """Return weekday (0-6 ~ Mon-Sun) and number of days (28-31) for year, month."""
    if not 1 <= month <= 12:
        raise IllegalMonthError(month)
    return weekday(year, month, 1), mdays[month] + (month == February and isleap(year))


class Calendar(object):
    """Base calendar class: it does no formatting, but gives data to subclasses."""

    def __init__(self, firstweekday=0):
        self.firstweekday = firstweekday

    def getfirstweekday(self):
        return self._first % 7

    def setfirstweekday(self, firstweekday):
        self._first = firstweekday

    firstweekday = property(getfirstweekday, setfirstweekday)

    def iterweekdays(self):
        """Return an iterator for one week of weekday numbers starting with the configured first one."""
        for i in range(self.firstweekday, self.firstweekday + 7):
            yield i % 7

    def itermonthdays2(self, year, month):
        """Like itermonthdates(), but will yield (day number, weekday number) tuples; outside of the month the day is 0."""
        first, days = monthrange(year, month)
        before = (first - self.firstweekday) % 7
        after = (self.firstweekday - first - days) % 7
        for i in range(before + days + after):
            day = i - before + 1
            yield (day if 1 <= day <= days else 0), (self.firstweekday + i) % 7

    def itermonthdays(self, year, month):
        """Like itermonthdays2(), but will yield day numbers."""
        for day, name in self.itermonthdays2(year, month):
            yield day

    def itermonthdates(self, year, month):
        """Return an iterator for one month of datetime.date values, complete weeks."""
        import datetime
        date = datetime.date(year, month, 1)
        date -= datetime.timedelta(days=(date.weekday() - self.firstweekday) % 7)
        for day in self.itermonthdays(year, month):
            yield date
            date += datetime.timedelta(days=1)

    def _weeks(self, days):
        days = list(days)
        return [days[i:i + 7] for i in range(0, len(days), 7)]

    def monthdatescalendar(self, year, month):
        """Return a list of weeks of datetime.date values."""
        return self._weeks(self.itermonthdates(year, month))

    def monthdays2calendar(self, year, month):
        """Return a list of weeks of (day number, weekday number) tuples."""
        return self._weeks(self.itermonthdays2(year, month))

    def monthdayscalendar(self, year, month):
        """Return a list of weeks of day numbers; days outside the month are 0."""
        return self._weeks(self.itermonthdays(year, month))

    def _rows(self, months, width):
        months = list(months)
        return [months[i:i + width] for i in range(0, len(months), width)]

    def yeardatescalendar(self, year, width=3):
        """Return the data for a year: rows of `width` months, each as monthdatescalendar() gives it."""
        return self._rows([self.monthdatescalendar(year, i) for i in range(1, 13)], width)

    def yeardays2calendar(self, year, width=3):
        """The same as monthdays2calendar() gives it."""
        return self._rows([self.monthdays2calendar(year, i) for i in range(1, 13)], width)

    def yeardayscalendar(self, year, width=3):
        """The same as monthdayscalendar() gives it."""
        return self._rows([self.monthdayscalendar(year, i) for i in range(1, 13)], width)


def formatstring(cols, colwidth=20, spacing=6):
    """Returns a string formatted from n strings, centered within n columns."""
    return (' ' * spacing).join([c.center(colwidth) for c in cols])


def format(cols, colwidth=20, spacing=6):
    """Prints multi-column formatting for year calendars"""
    print formatstring(cols, colwidth, spacing)


class TextCalendar(Calendar):
    """Outputs a calendar as a simple plain text similar to the UNIX program cal."""

    def prweek(self, theweek, width):
        """Print a single week (no newline)."""
        print self.formatweek(theweek, width),

    def formatday(self, day, weekday, width):
        """Returns a formatted day."""
        return ('' if day == 0 else '%2i' % day).center(width)

    def formatweek(self, theweek, width):
        """Returns a single week in a string (no newline)."""
        return ' '.join([self.formatday(d, wd, width) for d, wd in theweek])

    def formatweekday(self, day, width):
        """Returns a formatted week day name."""
        names = day_name if width >= 9 else day_abbr
        return names[day][:width].center(width)

    def formatweekheader(self, width):
        """Return a header for a week."""
        return ' '.join([self.formatweekday(i, width) for i in self.iterweekdays()])

    def formatmonthname(self, theyear, themonth, width, withyear=True):
        """Return a formatted month name."""
        s = month_name[themonth]
        if withyear:
            s = "%s %r" % (s, theyear)
        return s.center(width)

    def prmonth(self, theyear, themonth, w=0, l=0):
        """Print a month's calendar."""
        print self.formatmonth(theyear, themonth, w, l),

    def formatmonth(self, theyear, themonth, w=0, l=0):
        """Return a month's calendar string (multi-line)."""
        w = max(2, w)
        l = max(1, l)
        lines = [self.formatmonthname(theyear, themonth, 7 * (w + 1) - 1), self.formatweekheader(w)]
        lines += [self.formatweek(week, w) for week in self.monthdays2calendar(theyear, themonth)]
        return ''.join([line.rstrip() + '\n' * l for line in lines])

    def formatyear(self, theyear, w=2, l=1, c=6, m=3):
        """Returns a year's calendar as a multi-line string."""
        w = max(2, w)
        l = max(1, l)
        c = max(2, c)
        width = (w + 1) * 7 - 1
        out = [repr(theyear).center(width * m + c * (m - 1)).rstrip(), '\n' * l]
        header = self.formatweekheader(w)
        for i, row in enumerate(self.yeardays2calendar(theyear, m)):
            months = range(m * i + 1, min(m * (i + 1) + 1, 13))
            out.append('\n' * l)
            out.append(formatstring([self.formatmonthname(theyear, k, width, False) for k in months], width, c).rstrip())
            out.append('\n' * l)
            out.append(formatstring([header for k in months], width, c).rstrip())
            out.append('\n' * l)
            for j in range(max([len(month) for month in row])):
                weeks = ['' if j >= len(month) else self.formatweek(month[j], w) for month in row]
                out.append(formatstring(weeks, width, c).rstrip())
                out.append('\n' * l)
        return ''.join(out)

    def pryear(self, theyear, w=0, l=0, c=6, m=3):
        """Print a year's calendar."""
        print self.formatyear(theyear, w, l, c, m)


c = TextCalendar()
firstweekday = c.getfirstweekday


def setfirstweekday(firstweekday):
    """Sets the day that weeks begin with."""
    try:
        firstweekday.__index__
    except AttributeError:
        raise IllegalWeekdayError(firstweekday)
    if not MONDAY <= firstweekday <= SUNDAY:
        raise IllegalWeekdayError(firstweekday)
    c.firstweekday = firstweekday


monthcalendar = c.monthdayscalendar
prweek = c.prweek
week = c.formatweek
weekheader = c.formatweekheader
prmonth = c.prmonth
month = c.formatmonth
calendar = c.formatyear
prcal = c.pryear

EPOCH = 1970


def timegm(tuple):
    """Unrelated but handy function to calculate Unix timestamp from GMT."""
    year, month, day, hour, minute, second = tuple[:6]
    days = _ordinal(year, month, 1) - _ordinal(EPOCH, 1, 1) + day - 1
    return ((days * 24 + hour) * 60 + minute) * 60 + second
