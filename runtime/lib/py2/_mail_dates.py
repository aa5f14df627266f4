"""Dates in mail headers, for modules rfc822 and email.utils: RFC 2822, 3.3, and what else is met with."""

import calendar
import time

_MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec', 'january', 'february', 'march',
           'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december']
_DAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun']
_ZONES = {'UT': 0, 'UTC': 0, 'GMT': 0, 'Z': 0, 'AST': -400, 'ADT': -300, 'EST': -500, 'EDT': -400, 'CST': -600, 'CDT': -500,
          'MST': -700, 'MDT': -600, 'PST': -800, 'PDT': -700}


def _fields(text):
    """Day, month, year, time and zone as words, in the order they come; None if there are too few."""
    words = text.split()
    if words[0][-1] in ',.' or words[0].lower() in _DAYS:
        del words[0]
    elif ',' in words[0]:
        words[0] = words[0].rpartition(',')[2]      # no blank after the day of the week
    if len(words) == 3:                             # RFC 850
        parts = words[0].split('-')
        if len(parts) == 3:
            words = parts + words[1:]
    if len(words) == 4:
        at = words[3].find('+')
        if at > 0:
            words[3:] = [words[3][:at], words[3][at + 1:]]
        else:
            words.append('')
    return words[:5] if len(words) >= 5 else None


def _clock(text):
    parts = text.split(':')
    if len(parts) == 2:
        parts.append('0')
    if len(parts) != 3:
        return None
    return [int(part) for part in parts]


def parsed(text, mail):
    """The ten fields of parsedate_tz(), or None. `mail`: by the rules of package email, which takes more than rfc822."""
    words = _fields(text)
    if words is None:
        return None
    day, month, year, clock, zone = words
    month = month.lower()
    if month not in _MONTHS:
        day, month = month, day.lower()
        if month not in _MONTHS:
            return None
    month = _MONTHS.index(month) % 12 + 1
    if day[-1] == ',':
        day = day[:-1]
    if year.find(':') > 0:
        year, clock = clock, year
    if year[-1] == ',':
        year = year[:-1]
    if not year[0].isdigit():
        year, zone = zone, year
    if clock[-1] == ',':
        clock = clock[:-1]
    try:
        time_of_day = _clock(clock)
        if time_of_day is None:
            return None
        year, day = int(year), int(day)
    except ValueError:
        return None
    if mail and year < 100:         # RFC 2822, 4.3
        year += 1900 if year > 68 else 2000
    offset = None
    zone = zone.upper()
    if zone in _ZONES:
        offset = _ZONES[zone]
    else:
        try:
            offset = int(zone)
        except ValueError:
            pass
    if offset:
        sign, offset = (-1, -offset) if offset < 0 else (1, offset)
        offset = sign * (offset // 100 * 3600 + offset % 100 * 60)
    return (year, month, day) + tuple(time_of_day) + (0, 1, -1 if mail else 0, offset)


def seconds(fields):
    """The time stamp of what parsed() gives."""
    if fields[9] is None:
        return time.mktime(fields[:8] + (-1,))      # without a zone it is local time
    return calendar.timegm(fields) - fields[9]
