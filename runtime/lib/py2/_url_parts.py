"""Quoting, and the parts of addresses: what module urllib shows of them."""

import re
from urlparse import unquote

always_safe = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_.-'
_quoted = {}        # by `safe`: what to put for each character


def quote(s, safe='/'):
    """quote('abc def') -> 'abc%20def'

    Each part of a URL, e.g. the path info, the query, etc., has a
    different set of reserved characters that must be quoted.

    RFC 2396 Uniform Resource Identifiers (URI): Generic Syntax lists
    the following reserved characters.

    reserved    = ";" | "/" | "?" | ":" | "@" | "&" | "=" | "+" |
                  "$" | ","

    Each of these characters is reserved in some component of a URL,
    but not necessarily in all of them.

    By default, the quote function is intended for quoting the path
    section of a URL.  Thus, it will not encode '/'.  This character
    is reserved, but in typical usage the quote function is being
    called on a path where the existing slash characters are used as
    reserved characters.
    """
    if not s:
        if s is None:
            raise TypeError('None object cannot be quoted')
        return s
    try:
        table, kept = _quoted[safe, always_safe]
    except KeyError:
        kept = always_safe + safe
        table = {}
        for n in range(256):
            c = chr(n)
            table[c] = c if n < 128 and c in kept else '%%%02X' % n
        _quoted[safe, always_safe] = table, kept
    if not s.rstrip(kept):
        return s
    return ''.join([table[c] for c in s])


def quote_plus(s, safe=''):
    """Quote the query fragment of a URL; replacing ' ' with '+'"""
    if ' ' in s:
        return quote(s, safe + ' ').replace(' ', '+')
    return quote(s, safe)


def unquote_plus(s):
    """unquote('%7e/abc+def') -> '~/abc def'"""
    return unquote(s.replace('+', ' '))


def urlencode(query, doseq=0):
    """Encode a sequence of two-element tuples or dictionary into a URL query string.

    If any values in the query arg are sequences and doseq is true, each
    sequence element is converted to a separate parameter.

    If the query arg is a sequence of two-element tuples, the order of the
    parameters in the output will match the order of parameters in the
    input.
    """
    if hasattr(query, "items"):
        query = query.items()
    else:
        # An empty string has no pairs either, but is no sequence of them.
        try:
            wrong = len(query) and not isinstance(query[0], tuple)
        except TypeError:
            wrong = True
        if wrong:
            raise TypeError("not a valid non-string sequence or mapping object")
    pairs = []
    for name, value in query:
        name = quote_plus(str(name))
        if not doseq or isinstance(value, str):
            values = [quote_plus(str(value))]
        elif isinstance(value, unicode):
            # What ASCII has not becomes '?'.
            values = [quote_plus(value.encode("ASCII", "replace"))]
        else:
            try:
                len(value)
                values = [quote_plus(str(one)) for one in value]
            except TypeError:
                values = [quote_plus(str(value))]
        for one in values:
            pairs.append(name + '=' + one)
    return '&'.join(pairs)


_scheme = re.compile('^([^/:]+):')
_host = re.compile('^//([^/#?]*)(.*)$', re.DOTALL)
_last_colon = re.compile('^(.*):([0-9]*)$', re.DOTALL)
_number = re.compile('^(.*):(.*)$', re.DOTALL)
_query = re.compile('^(.*)\\?([^?]*)$')
_tag = re.compile('^(.*)#([^#]*)$')


def unwrap(url):
    """unwrap('<URL:type://host/path>') --> 'type://host/path'."""
    url = url.strip()
    if url[:1] == '<' and url[-1:] == '>':
        url = url[1:-1].strip()
    if url[:4] == 'URL:':
        url = url[4:].strip()
    return url


def splittype(url):
    """splittype('type:opaquestring') --> 'type', 'opaquestring'."""
    match = _scheme.match(url)
    if match is None:
        return None, url
    return match.group(1).lower(), url[match.end():]


def splithost(url):
    """splithost('//host[:port]/path') --> 'host[:port]', '/path'."""
    match = _host.match(url)
    if match is None:
        return None, url
    host, path = match.groups()
    if path and not path.startswith('/'):
        path = '/' + path
    return host, path


def splituser(host):
    """splituser('user[:passwd]@host[:port]') --> 'user[:passwd]', 'host[:port]'."""
    user, at, rest = host.rpartition('@')
    return (user if at else None), rest


def splitpasswd(user):
    """splitpasswd('user:passwd') -> 'user', 'passwd'."""
    name, colon, password = user.partition(':')
    return (name, password) if colon else (user, None)


def splitport(host):
    """splitport('host:port') --> 'host', 'port'."""
    match = _last_colon.match(host)
    if match and match.group(2):
        return match.groups()
    if match:
        return match.group(1), None
    return host, None


def splitnport(host, defport=-1):
    """Split host and port, returning numeric port.
    Return given default port if no ':' found; defaults to -1.
    Return numerical port if a valid number are found after ':'.
    Return None if ':' but not a valid number."""
    match = _number.match(host)
    if match is None:
        return host, defport
    host, port = match.groups()
    if port:
        try:
            return host, int(port)
        except ValueError:
            return host, None
    return host, defport


def splitquery(url):
    """splitquery('/path?query') --> '/path', 'query'."""
    match = _query.match(url)
    return match.groups() if match else (url, None)


def splittag(url):
    """splittag('/path#tag') --> '/path', 'tag'."""
    match = _tag.match(url)
    return match.groups() if match else (url, None)


def splitattr(url):
    """splitattr('/path;attr1=value1;attr2=value2;...') ->
        '/path', ['attr1=value1', 'attr2=value2', ...]."""
    words = url.split(';')
    return words[0], words[1:]


def splitvalue(attr):
    """splitvalue('attr=value') --> 'attr', 'value'."""
    name, equals, value = attr.partition('=')
    return (name, value) if equals else (attr, None)
