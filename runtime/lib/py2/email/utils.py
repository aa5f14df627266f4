"""Miscellaneous utilities: Library Reference, email.utils."""

import base64
import os
import re
import socket
import time
import urllib
from cStringIO import StringIO
from quopri import decodestring as _qdecode

from _mail_addresses import Reader as _Reader
from _mail_dates import parsed as _parsed, seconds as _seconds

__all__ = ['collapse_rfc2231_value', 'decode_params', 'decode_rfc2231', 'encode_rfc2231', 'formataddr', 'formatdate',
           'getaddresses', 'make_msgid', 'mktime_tz', 'parseaddr', 'parsedate', 'parsedate_tz', 'unquote']

COMMASPACE = ', '
EMPTYSTRING = ''
UEMPTYSTRING = u''
CRLF = '\r\n'
TICK = "'"

_specials = re.compile(r'[][\\()<>@,:;".]')
_escapes = re.compile(r'[][\\()"]')


def quote(str):
    """Prepare string to be used in a quoted string.

    Turns backslash and double quote characters into quoted pairs.  These
    are the only characters that need to be quoted inside a quoted string.
    Does not add the surrounding double quotes.
    """
    return str.replace('\\', '\\\\').replace('"', '\\"')


def unquote(str):
    """Remove quotes from a string."""
    if len(str) > 1:
        if str.startswith('"') and str.endswith('"'):
            return str[1:-1].replace('\\\\', '\\').replace('\\"', '"')
        if str.startswith('<') and str.endswith('>'):
            return str[1:-1]
    return str


def _identity(s):
    return s


def _bdecode(s):
    """Decodes a base64 string, whose last newline is not part of it."""
    if not s:
        return s
    value = base64.decodestring(s)
    return value[:-1] if not s.endswith('\n') and value[-1:] == '\n' else value


def fix_eols(s):
    """Replace all line-ending characters with \\r\\n."""
    return re.sub(r'(?<!\r)\n|\r(?!\n)', CRLF, s)


def formataddr(pair):
    """The inverse of parseaddr(), this takes a 2-tuple of the form
    (realname, email_address) and returns the string value suitable
    for an RFC 2822 From, To or Cc header.

    If the first element of pair is false, then the second element is
    returned unmodified.
    """
    name, address = pair
    if not name:
        return address
    quotes = '"' if _specials.search(name) else ''
    return '%s%s%s <%s>' % (quotes, _escapes.sub(r'\\\g<0>', name), quotes, address)


def getaddresses(fieldvalues):
    """Return a list of (REALNAME, EMAIL) for each fieldvalue."""
    field = COMMASPACE.join(fieldvalues)
    return _Reader(field, True).all() if field else []


def formatdate(timeval=None, localtime=False, usegmt=False):
    """Returns a date string as specified by RFC 2822, e.g.:

    Fri, 09 Nov 2001 01:08:47 -0000

    Optional timeval if given is a floating point time value as accepted by
    gmtime() and localtime(), otherwise the current time is used.

    Optional localtime is a flag that when True, interprets timeval, and
    returns a date relative to the local timezone instead of UTC, properly
    taking daylight savings time into account.

    Optional argument usegmt means that the timezone is written out as
    an ascii string, not numeric one (so "GMT" instead of "+0000"). This
    is needed for HTTP, and is only used when localtime==False.
    """
    if timeval is None:
        timeval = time.time()
    if localtime:
        now = time.localtime(timeval)
        offset = time.altzone if time.daylight and now[-1] else time.timezone
        hours, minutes = divmod(abs(offset), 3600)
        zone = '%s%02d%02d' % ('-' if offset > 0 else '+', hours, minutes // 60)
    else:
        now = time.gmtime(timeval)
        zone = 'GMT' if usegmt else '-0000'
    return '%s, %02d %s %04d %02d:%02d:%02d %s' % (
        'Mon Tue Wed Thu Fri Sat Sun'.split()[now[6]], now[2], 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split()[now[1] - 1],
        now[0], now[3], now[4], now[5], zone)


def make_msgid(idstring=None):
    """Returns a string suitable for RFC 2822 compliant Message-ID, e.g:

    <142480216486.20800.16526388040877946887@nightshade.la.mastaler.com>

    Optional idstring if given is a string used to strengthen the
    uniqueness of the message id.
    """
    import random
    extra = '' if idstring is None else '.' + idstring
    return '<%d.%d.%d%s@%s>' % (int(time.time() * 100), os.getpid(), random.getrandbits(64), extra, socket.getfqdn())


def parsedate(data):
    """Convert a time string to a time tuple."""
    if not data:
        return None
    fields = _parsed(data, True)
    return fields and fields[:9]


def parsedate_tz(data):
    """Convert a date string to a time tuple.

    Accounts for military timezones.
    """
    return _parsed(data, True) if data else None


def mktime_tz(data):
    """Turn a 10-tuple as returned by parsedate_tz() into a POSIX timestamp."""
    return _seconds(data)


def parseaddr(addr):
    """
    Parse addr into its constituent realname and email address parts.

    Return a tuple of realname and email address, unless the parse fails, in
    which case return a 2-tuple of ('', '').
    """
    addresses = _Reader(addr, True).all() if addr else []
    return addresses[0] if addresses else ('', '')


# Parameters in other character sets, and of more than one part: RFC 2231.

def decode_rfc2231(s):
    """Decode string according to RFC 2231"""
    parts = s.split(TICK, 2)
    return (None, None, s) if len(parts) <= 2 else parts


def encode_rfc2231(s, charset=None, language=None):
    """Encode string according to RFC 2231.

    If neither charset nor language is given, then s is returned as-is.  If
    charset is given but not language, the string is encoded using the empty
    string for language.
    """
    s = urllib.quote(s, safe='')
    if charset is None and language is None:
        return s
    return "%s'%s'%s" % (charset, language or '', s)


_numbered = re.compile(r'^(?P<name>\w+)\*((?P<num>[0-9]+)\*?)?$')


def decode_params(params):
    """Decode parameters list according to RFC 2231.

    params is a sequence of 2-tuples containing (param name, string value).
    """
    params = list(params)
    parts = {}
    decoded = [params[0]]
    for name, value in params[1:]:
        encoded = name.endswith('*')
        value = unquote(value)
        match = _numbered.match(name)
        if match:
            number = match.group('num')
            parts.setdefault(match.group('name'), []).append((int(number) if number is not None else None, value, encoded))
        else:
            decoded.append((name, '"%s"' % quote(value)))
    for name, pieces in parts.items():
        pieces.sort()
        extended = any(encoded for _, _, encoded in pieces)
        value = EMPTYSTRING.join([urllib.unquote(piece) if encoded else piece for _, piece, encoded in pieces])
        if extended:
            charset, language, value = decode_rfc2231(value)
            decoded.append((name, (charset, language, '"%s"' % quote(value))))
        else:
            decoded.append((name, '"%s"' % quote(value)))
    return decoded


def collapse_rfc2231_value(value, errors='replace', fallback_charset='us-ascii'):
    if not isinstance(value, tuple):
        return unquote(value)
    raw = unquote(value[2])
    try:
        return unicode(raw, value[0] or 'us-ascii', errors)
    except LookupError:
        return unicode(raw, fallback_charset, errors)
