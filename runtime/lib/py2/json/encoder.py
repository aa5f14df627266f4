"""Implementation of JSONEncoder"""

import re

_escape = re.compile(r'[\x00-\x1f\\"\b\f\n\r\t]')
_escape_ascii = re.compile(r'([\\"]|[^\ -~])')
_has_utf8 = re.compile(r'[\x80-\xff]')
_escapes = {'\\': '\\\\', '"': '\\"', '\b': '\\b', '\f': '\\f', '\n': '\\n', '\r': '\\r', '\t': '\\t'}
_infinity = float('inf')


def _replace(match):
    c = match.group(0)
    short = _escapes.get(c)
    if short is not None:
        return short
    n = ord(c)
    if n < 0x10000:
        return '\\u%04x' % n
    n -= 0x10000
    return '\\u%04x\\u%04x' % (0xD800 | n >> 10, 0xDC00 | n & 0x3FF)


def encode_basestring(s):
    """Return a JSON representation of a Python string"""
    return '"' + _escape.sub(_replace, s) + '"'


def encode_basestring_ascii(s):
    """Return an ASCII-only JSON representation of a Python string"""
    if isinstance(s, str) and _has_utf8.search(s) is not None:
        s = s.decode('utf-8')
    return '"' + str(_escape_ascii.sub(_replace, s)) + '"'


class JSONEncoder(object):
    """Extensible JSON encoder for Python data structures.  Subclasses say by default() how other objects are written."""
    item_separator = ', '
    key_separator = ': '

    def __init__(self, skipkeys=False, ensure_ascii=True, check_circular=True, allow_nan=True, sort_keys=False, indent=None,
                 separators=None, encoding='utf-8', default=None):
        self.skipkeys = skipkeys
        self.ensure_ascii = ensure_ascii
        self.check_circular = check_circular
        self.allow_nan = allow_nan
        self.sort_keys = sort_keys
        self.indent = indent
        if separators is not None:
            self.item_separator, self.key_separator = separators
        if default is not None:
            self.default = default
        self.encoding = encoding

    def default(self, o):
        """Implement this in a subclass such that it returns a serializable object for o, or calls the base
        implementation, which raises a TypeError."""
        raise TypeError(repr(o) + " is not JSON serializable")

    def encode(self, o):
        """Return a JSON string representation of a Python data structure."""
        if isinstance(o, basestring):
            return self._text(o)
        return ''.join(self.iterencode(o, _one_shot=True))

    def iterencode(self, o, _one_shot=False):
        """Encode the given object and yield each string representation as available."""
        # What CPython's encoder in C does has its error text.
        self._in_c = _one_shot and self.indent is None and not self.sort_keys
        parts = []
        self._write(o, parts.append, 0, {})
        return iter(parts)

    def _text(self, s):
        if isinstance(s, str) and self.encoding is not None and self.encoding != 'utf-8':
            s = s.decode(self.encoding)
        if self.ensure_ascii:
            return encode_basestring_ascii(s)
        if isinstance(s, str) and _has_utf8.search(s) is not None:
            s = s.decode(self.encoding or 'utf-8')
        return encode_basestring(s)

    def _float(self, x):
        if x != x:
            text = 'NaN'
        elif x == _infinity:
            text = 'Infinity'
        elif x == -_infinity:
            text = '-Infinity'
        else:
            return float.__repr__(x)
        if not self.allow_nan:
            raise ValueError("Out of range float values are not JSON compliant")
        return text

    def _key(self, key):
        if isinstance(key, basestring):
            return key
        if isinstance(key, float):
            return self._float(key)
        if key is True:
            return 'true'
        if key is False:
            return 'false'
        if key is None:
            return 'null'
        if isinstance(key, (int, long)):
            return str(key)
        if self.skipkeys:
            return None
        raise TypeError("keys must be a string" if self._in_c else "key " + repr(key) + " is not a string")

    def _write(self, o, put, level, open):
        if isinstance(o, basestring):
            put(self._text(o))
        elif o is None:
            put('null')
        elif o is True:
            put('true')
        elif o is False:
            put('false')
        elif isinstance(o, (int, long)):
            put(str(o))
        elif isinstance(o, float):
            put(self._float(o))
        else:
            if self.check_circular:
                if id(o) in open:
                    raise ValueError("Circular reference detected")
                open[id(o)] = o
            if isinstance(o, (list, tuple)):
                self._write_list(o, put, level + 1, open)
            elif isinstance(o, dict):
                self._write_dict(o, put, level + 1, open)
            else:
                self._write(self.default(o), put, level, open)
            if self.check_circular:
                del open[id(o)]

    def _newline(self, level):
        return '' if self.indent is None else '\n' + ' ' * (self.indent * level)

    def _write_list(self, items, put, level, open):
        if not items:
            put('[]')
            return
        newline = self._newline(level)
        between = '[' + newline
        for item in items:
            put(between)
            between = self.item_separator + newline
            self._write(item, put, level, open)
        put(self._newline(level - 1) + ']')

    def _write_dict(self, d, put, level, open):
        if not d:
            put('{}')
            return
        newline = self._newline(level)
        between = newline
        put('{')
        items = sorted(d.items(), key=lambda pair: pair[0]) if self.sort_keys else d.iteritems()
        for key, value in items:
            key = self._key(key)
            if key is None:
                continue
            put(between)
            between = self.item_separator + newline
            put(self._text(key))
            put(self.key_separator)
            self._write(value, put, level, open)
        put(self._newline(level - 1) + '}')
