"""Parse (absolute and relative) URLs: Library Reference, urlparse; RFC 3986 and those before it."""

from collections import namedtuple

__all__ = ["urlparse", "urlunparse", "urljoin", "urldefrag", "urlsplit", "urlunsplit", "parse_qs", "parse_qsl"]

# What a scheme's addresses can have; '' stands for relative ones.
uses_relative = ['ftp', 'http', 'gopher', 'nntp', 'imap', 'wais', 'file', 'https', 'shttp', 'mms', 'prospero', 'rtsp', 'rtspu', '',
                 'sftp', 'svn', 'svn+ssh']
uses_netloc = ['ftp', 'http', 'gopher', 'nntp', 'telnet', 'imap', 'wais', 'file', 'mms', 'https', 'shttp', 'snews', 'prospero',
               'rtsp', 'rtspu', 'rsync', '', 'svn', 'svn+ssh', 'sftp', 'nfs', 'git', 'git+ssh']
non_hierarchical = ['gopher', 'hdl', 'mailto', 'news', 'telnet', 'wais', 'imap', 'snews', 'sip', 'sips']
uses_params = ['ftp', 'hdl', 'prospero', 'http', 'imap', 'https', 'shttp', 'rtsp', 'rtspu', 'sip', 'sips', 'mms', '', 'sftp', 'tel']
uses_query = ['http', 'wais', 'imap', 'https', 'shttp', 'mms', 'gopher', 'rtsp', 'rtspu', 'sip', 'sips', '']
uses_fragment = ['ftp', 'hdl', 'http', 'gopher', 'news', 'nntp', 'wais', 'https', 'shttp', 'snews', 'file', 'prospero', '']

scheme_chars = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789+-.'

MAX_CACHE_SIZE = 20
_parse_cache = {}


def clear_cache():
    """Clear the parse cache."""
    _parse_cache.clear()


class ResultMixin(object):
    """What the network location is made of: userinfo@hostname:port."""

    def _userinfo(self):
        return self.netloc.rpartition("@")[0]

    @property
    def username(self):
        userinfo = self._userinfo()
        return userinfo.partition(":")[0] if userinfo or "@" in self.netloc else None

    @property
    def password(self):
        _, colon, password = self._userinfo().partition(":")
        return password if colon else None

    @property
    def hostname(self):
        hostinfo = self.netloc.rpartition("@")[2]
        if "[" in hostinfo and "]" in hostinfo:         # an address of IPv6
            return hostinfo.partition("]")[0][1:].lower()
        if not hostinfo:
            return None
        return hostinfo.partition(":")[0].lower()

    @property
    def port(self):
        port = self.netloc.rpartition("@")[2].rpartition("]")[2].partition(":")[2].partition(":")[0]
        if port:
            port = int(port, 10)
            if 0 <= port <= 65535:
                return port
        return None


class SplitResult(namedtuple('SplitResult', 'scheme netloc path query fragment'), ResultMixin):
    __slots__ = ()

    def geturl(self):
        return urlunsplit(self)


class ParseResult(namedtuple('ParseResult', 'scheme netloc path params query fragment'), ResultMixin):
    __slots__ = ()

    def geturl(self):
        return urlunparse(self)


def urlparse(url, scheme='', allow_fragments=True):
    """Parse a URL into 6 components:
    <scheme>://<netloc>/<path>;<params>?<query>#<fragment>
    Return a 6-tuple: (scheme, netloc, path, params, query, fragment).
    Note that we don't break the components up in smaller bits
    (e.g. netloc is a single string) and we don't expand % escapes."""
    scheme, netloc, url, query, fragment = urlsplit(url, scheme, allow_fragments)
    params = ''
    if scheme in uses_params and ';' in url:
        url, params = _splitparams(url)
    return ParseResult(scheme, netloc, url, params, query, fragment)


def _splitparams(url):
    """Only the last segment of a path has parameters here."""
    at = url.find(';', url.rfind('/') if '/' in url else 0)
    return (url, '') if at < 0 else (url[:at], url[at + 1:])


def _splitnetloc(url, start=0):
    end = min([at for at in (url.find(c, start) for c in '/?#') if at >= 0] or [len(url)])
    return url[start:end], url[end:]


def _checknetloc(netloc):
    """Characters that become one of the delimiters when an address is normalized would change its meaning."""
    if not netloc or not isinstance(netloc, unicode) or all(c < u'\x80' for c in netloc):
        return
    try:
        from unicodedata import normalize
    except ImportError:
        return
    plain = netloc
    for c in u'@:#?':
        plain = plain.replace(c, u'')
    normal = normalize('NFKC', plain)
    if normal != plain:
        for c in '/?#@:':
            if c in normal:
                raise ValueError("netloc %r contains invalid characters under NFKC normalization" % netloc)


def _splitscheme(url):
    """The scheme in lower case and the rest, or None: what comes before a port is none."""
    at = url.find(':')
    if at <= 0:
        return None
    if url[:at] == 'http':
        return url[:at], url[at + 1:]
    if any(c not in scheme_chars for c in url[:at]):
        return None
    rest = url[at + 1:]
    if rest and all(c in '0123456789' for c in rest):
        return None
    return url[:at].lower(), rest


def urlsplit(url, scheme='', allow_fragments=True):
    """Parse a URL into 5 components:
    <scheme>://<netloc>/<path>?<query>#<fragment>
    Return a 5-tuple: (scheme, netloc, path, query, fragment).
    Note that we don't break the components up in smaller bits
    (e.g. netloc is a single string) and we don't expand % escapes."""
    allow_fragments = bool(allow_fragments)
    key = url, scheme, allow_fragments, type(url), type(scheme)
    known = _parse_cache.get(key)
    if known is not None:
        return known
    if len(_parse_cache) >= MAX_CACHE_SIZE:
        clear_cache()
    netloc = query = fragment = ''
    found = _splitscheme(url)
    if found is not None:
        scheme, url = found
    if url[:2] == '//':
        netloc, url = _splitnetloc(url, 2)
        if ('[' in netloc) != (']' in netloc):
            raise ValueError("Invalid IPv6 URL")
    if allow_fragments and '#' in url:
        url, fragment = url.split('#', 1)
    if '?' in url:
        url, query = url.split('?', 1)
    _checknetloc(netloc)
    result = SplitResult(scheme, netloc, url, query, fragment)
    _parse_cache[key] = result
    return result


def urlunparse(data):
    """Put a parsed URL back together again.  This may result in a
    slightly different, but equivalent URL, if the URL that was parsed
    originally had redundant delimiters, e.g. a ? with an empty query
    (the draft states that these are equivalent)."""
    scheme, netloc, url, params, query, fragment = data
    if params:
        url = "%s;%s" % (url, params)
    return urlunsplit((scheme, netloc, url, query, fragment))


def urlunsplit(data):
    """Combine the elements of a tuple as returned by urlsplit() into a complete URL as a string.
    The data argument can be any five-item iterable.
    This may result in a slightly different, but equivalent URL, if the URL that
    was parsed originally had unnecessary delimiters (for example, a ? with an empty query;
    the RFC states that these are equivalent)."""
    scheme, netloc, url, query, fragment = data
    if netloc or (scheme and scheme in uses_netloc and url[:2] != '//'):
        if url and url[:1] != '/':
            url = '/' + url
        url = '//' + (netloc or '') + url
    if scheme:
        url = scheme + ':' + url
    if query:
        url = url + '?' + query
    if fragment:
        url = url + '#' + fragment
    return url


def urljoin(base, url, allow_fragments=True):
    """Join a base URL and a possibly relative URL to form an absolute
    interpretation of the latter."""
    if not base:
        return url
    if not url:
        return base
    bscheme, bnetloc, bpath, bparams, bquery, bfragment = urlparse(base, '', allow_fragments)
    scheme, netloc, path, params, query, fragment = urlparse(url, bscheme, allow_fragments)
    if scheme != bscheme or scheme not in uses_relative:
        return url
    if scheme in uses_netloc:
        if netloc:
            return urlunparse((scheme, netloc, path, params, query, fragment))
        netloc = bnetloc
    if path[:1] == '/':
        return urlunparse((scheme, netloc, path, params, query, fragment))
    if not path and not params:
        return urlunparse((scheme, netloc, bpath, bparams, query or bquery, fragment))
    segments = _without_dots(bpath.split('/')[:-1] + path.split('/'))
    return urlunparse((scheme, netloc, '/'.join(segments), params, query, fragment))


def _without_dots(segments):
    """RFC 1808, 4: '.' is left out, '..' takes what stands before it away; at the root it stays."""
    if segments[-1] == '.':
        segments[-1] = ''
    segments = [s for s in segments if s != '.']
    at = 1
    while at < len(segments) - 1:
        if segments[at] == '..' and segments[at - 1] not in ('', '..'):
            del segments[at - 1:at + 1]
            at = max(at - 1, 1)
        else:
            at += 1
    if segments == ['', '..']:
        segments[-1] = ''
    elif len(segments) >= 2 and segments[-1] == '..':
        segments[-2:] = ['']
    return segments


def urldefrag(url):
    """Removes any existing fragment from URL.

    Returns a tuple of the defragmented URL and the fragment.  If
    the URL contained no fragments, the second element is the
    empty string.
    """
    if '#' not in url:
        return url, ''
    scheme, netloc, path, params, query, fragment = urlparse(url)
    return urlunparse((scheme, netloc, path, params, query, '')), fragment


_hex_pairs = dict((a + b, chr(int(a + b, 16))) for a in '0123456789ABCDEFabcdef' for b in '0123456789ABCDEFabcdef')


def unquote(s):
    """unquote('abc%20def') -> 'abc def'."""
    if isinstance(s, unicode):
        return _unquote_unicode(s)
    parts = s.split('%')
    if len(parts) == 1:
        return s
    result = [parts[0]]
    for part in parts[1:]:
        c = _hex_pairs.get(part[:2])
        result.append('%' + part if c is None else c + part[2:])
    return ''.join(result)


def _unquote_unicode(s):
    """Escapes between characters of ASCII, which may be other bytes, are taken to be Latin-1."""
    if '%' not in s:
        return s
    result, run = [], []
    for c in s:
        if c < u'\x80':
            run.append(c)
            continue
        result += [unquote(str(u''.join(run))).decode('latin1'), c]
        run = []
    result.append(unquote(str(u''.join(run))).decode('latin1'))
    return u''.join(result)


def parse_qs(qs, keep_blank_values=0, strict_parsing=0, max_num_fields=None):
    """Parse a query given as a string argument.

        Arguments:

        qs: percent-encoded query string to be parsed

        keep_blank_values: flag indicating whether blank values in
            percent-encoded queries should be treated as blank strings.
            A true value indicates that blanks should be retained as
            blank strings.  The default false value indicates that
            blank values are to be ignored and treated as if they were
            not included.

        strict_parsing: flag indicating what to do with parsing errors.
            If false (the default), errors are silently ignored.
            If true, errors raise a ValueError exception.

        max_num_fields: int. If set, then throws a ValueError if there
            are more than n fields read by parse_qsl().
    """
    result = {}
    for name, value in parse_qsl(qs, keep_blank_values, strict_parsing, max_num_fields):
        result.setdefault(name, []).append(value)
    return result


def parse_qsl(qs, keep_blank_values=0, strict_parsing=0, max_num_fields=None):
    """Parse a query given as a string argument.

    Arguments:

    qs: percent-encoded query string to be parsed

    keep_blank_values: flag indicating whether blank values in
        percent-encoded queries should be treated as blank strings.  A
        true value indicates that blanks should be retained as blank
        strings.  The default false value indicates that blank values
        are to be ignored and treated as if they were  not included.

    strict_parsing: flag indicating what to do with parsing errors. If
        false (the default), errors are silently ignored. If true,
        errors raise a ValueError exception.

    max_num_fields: int. If set, then throws a ValueError if there
        are more than n fields read by parse_qsl().

    Returns a list of pairs of names and values.
    """
    if max_num_fields is not None and max_num_fields < 1 + qs.count('&') + qs.count(';'):
        raise ValueError('Max number of fields exceeded')
    result = []
    for pair in qs.replace(';', '&').split('&'):
        if not pair and not strict_parsing:
            continue
        name, equals, value = pair.partition('=')
        if not equals:
            if strict_parsing:
                raise ValueError("bad query field: %r" % (pair,))
            if not keep_blank_values:
                continue        # a name alone counts as one without a value
            value = ''
        if value or keep_blank_values:
            result.append((unquote(name.replace('+', ' ')), unquote(value.replace('+', ' '))))
    return result
