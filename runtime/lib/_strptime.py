"""time.strptime and datetime.strptime: reads what strftime writes, in the C locale.

Directives take what CPython's regular expressions would: names in any case, numbers of up to so many digits that are in
range.
"""

import time

_weekdays = ('monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday')
_months = ('january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november',
           'december')
_expansions = {'c': '%a %b %d %H:%M:%S %Y', 'x': '%m/%d/%y', 'X': '%H:%M:%S', 'D': '%m/%d/%y', 'T': '%H:%M:%S', 'R': '%H:%M'}
if str is bytes:
    for _extra in 'DTR':
        del _expansions[_extra]
# directive: least and greatest value, most digits; d and others may have a space for the leading zero
_numbers = {'d': (1, 31, 2), 'H': (0, 23, 2), 'I': (1, 12, 2), 'j': (1, 366, 3), 'm': (1, 12, 2), 'M': (0, 59, 2),
            'S': (0, 61, 2), 'U': (0, 53, 2), 'W': (0, 53, 2), 'w': (0, 6, 1), 'y': (0, 99, 2), 'Y': (0, 9999, 4)}
if str is not bytes:
    _numbers.update({'G': (0, 9999, 4), 'u': (1, 7, 1), 'V': (0, 53, 2)})
_exact = {'y': 2, 'Y': 4, 'G': 4}
_before = (0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334)


def _is_leap(year):
    return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)


def _ordinal(year, month, day):
    """Days from the first of January of year 1, which is 1."""
    y = year - 1
    return y * 365 + y // 4 - y // 100 + y // 400 + _before[month - 1] + (month > 2 and _is_leap(year)) + day


def _month_and_day(year, julian):
    month = 12
    leap = _is_leap(year)
    while month > 1 and julian <= _before[month - 1] + (month > 2 and leap):
        month -= 1
    return month, julian - _before[month - 1] - (month > 2 and leap)


def _expand(format):
    out = []
    i = 0
    while i < len(format):
        if format[i] == '%' and i + 1 < len(format) and format[i + 1] in _expansions:
            out.append(_expansions[format[i + 1]])
            i += 2
        elif format[i] == '%':
            out.append(format[i:i + 2])
            i += 2
        else:
            out.append(format[i])
            i += 1
    return ''.join(out)


def _name(data, at, names, short):
    rest = data[at:].lower()
    best = None
    for index, name in enumerate(names):
        for text in (name, name[:3]):
            if short and len(text) != 3 or not short and text != name:
                continue
            if rest.startswith(text) and (best is None or len(text) > best[1]):
                best = index, len(text)
    return best


def _read(data, format):
    """The values of the directives, None where they do not match, and the position reached."""
    found = {}
    at = 0
    i = 0
    while i < len(format):
        c = format[i]
        if c.isspace():
            while i < len(format) and format[i].isspace():
                i += 1
            start = at
            while at < len(data) and data[at].isspace():
                at += 1
            if at == start:
                return None, at
            continue
        if c != '%':
            if at >= len(data) or data[at].lower() != c.lower():
                return None, at
            at += 1
            i += 1
            continue
        directive = format[i + 1]
        i += 2
        if directive == '%':
            if data[at:at + 1] != '%':
                return None, at
            at += 1
        elif directive in _numbers:
            least, greatest, digits = _numbers[directive]
            need = _exact.get(directive, 1)
            start = at
            if directive in 'd' and data[at:at + 1] == ' ' and data[at + 1:at + 2].isdigit():
                start += 1
                digits = 1
            end = start
            while end < len(data) and end - start < digits and data[end].isdigit():
                end += 1
            while end - start >= need and not least <= int(data[start:end]) <= greatest:
                end -= 1
            if end - start < need:
                return None, at
            found[directive] = int(data[start:end])
            at = end
        elif directive in 'aA':
            match = _name(data, at, _weekdays, directive == 'a')
            if match is None:
                return None, at
            found['a'] = match[0]
            at += match[1]
        elif directive in 'bBh':
            match = _name(data, at, _months, directive != 'B')
            if match is None:
                return None, at
            found['b'] = match[0] + 1
            at += match[1]
        elif directive == 'p':
            half = data[at:at + 2].lower()
            if half not in ('am', 'pm'):
                return None, at
            found['p'] = half
            at += 2
        elif directive == 'f':
            end = at
            while end < len(data) and end - at < 6 and data[end].isdigit():
                end += 1
            if end == at:
                return None, at
            found['f'] = int((data[at:end] + '000000')[:6])
            at = end
        elif directive == 'z' and str is not bytes:
            if data[at:at + 1] in ('Z', 'z'):
                found['z'] = 0, 0
                at += 1
                continue
            sign = data[at:at + 1]
            text = data[at + 1:]
            if sign not in ('+', '-') or not text[:2].isdigit():
                return None, at
            colon = text[2:3] == ':'
            minutes = text[3:5] if colon else text[2:4]
            if len(minutes) < 2 or not minutes.isdigit():
                return None, at
            used = 6 if colon else 5
            seconds = int(text[:2]) * 3600 + int(minutes) * 60
            more = text[used - 1:]
            if colon and more[:1] == ':' and more[1:3].isdigit() or not colon and more[:2].isdigit() and len(more) >= 2:
                seconds += int(more[1:3] if colon else more[:2])
                used += 3 if colon else 2
            found['z'] = (seconds if sign == '+' else -seconds), 0
            at += used
        elif directive == 'Z':
            names = sorted(set(('utc', 'gmt') + tuple(name.lower() for name in time.tzname)), key=len, reverse=True)
            for name in names:
                if name and data[at:at + len(name)].lower() == name:
                    found['Z'] = name
                    at += len(name)
                    break
            else:
                return None, at
        else:
            raise ValueError("'%s' is a bad directive in format '%s'" % (directive, format))
    return found, at


def _strptime(data_string, format='%a %b %d %H:%M:%S %Y'):
    """The fields of struct_time with zone and offset, and the fractions of a second and of the offset."""
    for index, value in enumerate((data_string, format)):
        if not isinstance(value, str if str is not bytes else basestring):
            raise TypeError('strptime() argument {} must be str, not {}'.format(index, type(value)))
    expanded = _expand(format)
    if expanded.replace('%%', '').endswith('%'):
        raise ValueError("stray %% in format '%s'" % format)
    found, at = _read(data_string, expanded)
    if found is None:
        raise ValueError('time data %r does not match format %r' % (data_string, format))
    if at != len(data_string):
        raise ValueError('unconverted data remains: %s' % data_string[at:])

    year = found.get('Y')
    if 'y' in found:
        year = found['y'] + (2000 if found['y'] <= 68 else 1900)
    month = found.get('m', found.get('b', 1))
    day = found.get('d', 1)
    hour = found.get('H', 0)
    if 'I' in found:
        hour = found['I'] % 12 + (12 if found.get('p') == 'pm' else 0)
    weekday = found.get('a')
    if 'w' in found:
        weekday = (found['w'] - 1) % 7
    if 'u' in found:
        weekday = found['u'] - 1
    julian = found.get('j')
    zone = -1
    if 'Z' in found:
        name = found['Z']
        lower = [text.lower() for text in time.tzname]
        if name in ('utc', 'gmt'):
            zone = 0
        elif name in lower and not (lower[0] == lower[1] and time.daylight):
            zone = lower.index(name)

    if julian is None and weekday is not None:
        if year is not None and ('U' in found or 'W' in found):
            monday_first = 'W' in found
            first = (_ordinal(year, 1, 1) + 6) % 7
            week = found['W'] if monday_first else found['U']
            today = weekday
            if not monday_first:
                first = (first + 1) % 7
                today = (today + 1) % 7
            length = (7 - first) % 7
            if week == 0:
                julian = 1 + today - first
            else:
                julian = 1 + length + 7 * (week - 1) + today
        elif 'G' in found and 'V' in found:
            year = found['G']
            fourth = (_ordinal(year, 1, 4) + 6) % 7
            julian = found['V'] * 7 + weekday + 1 - (fourth + 4)
        if julian is not None and julian <= 0:
            year -= 1
            julian += 366 if _is_leap(year) else 365
    leap_without_year = year is None and month == 2 and day == 29
    if year is None:
        year = 1904 if leap_without_year else 1900
    if julian is None:
        if day > (31, 29 if _is_leap(year) else 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)[month - 1]:
            raise ValueError('day is out of range for month')
        julian = _ordinal(year, month, day) - _ordinal(year, 1, 1) + 1
    else:
        days = 366 if _is_leap(year) else 365
        if julian > days:
            month, day = _month_and_day(year + 1, julian - days)
            year += 1
        else:
            month, day = _month_and_day(year, julian)
    if weekday is None:
        weekday = (_ordinal(year, month, day) + 6) % 7
    if leap_without_year:
        year = 1900
    offset, offset_fraction = found.get('z', (None, 0))
    zone_name = found.get('Z')
    return (year, month, day, hour, found.get('M', 0), found.get('S', 0), weekday, julian, zone,
            zone_name.upper() if zone_name else None, offset), found.get('f', 0), offset_fraction


def _strptime_time(data_string, format='%a %b %d %H:%M:%S %Y'):
    """A struct_time of the data."""
    fields = _strptime(data_string, format)[0]
    return time.struct_time(fields[:time.struct_time.n_fields])
