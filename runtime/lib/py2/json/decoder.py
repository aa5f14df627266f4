"""Implementation of JSONDecoder"""

import re

_flags = re.VERBOSE | re.MULTILINE | re.DOTALL
_number = re.compile(r'(-?(?:0|[1-9]\d*))(\.\d+)?([eE][-+]?\d+)?', _flags)
_chunk = re.compile(r'(.*?)(["\\\x00-\x1f])', _flags)
_space = re.compile(r'[ \t\n\r]*', _flags)
_escapes = {'"': u'"', '\\': u'\\', '/': u'/', 'b': u'\b', 'f': u'\f', 'n': u'\n', 'r': u'\r', 't': u'\t'}
_constants = {'-Infinity': float('-inf'), 'Infinity': float('inf'), 'NaN': float('nan')}


def _place(doc, at):
    line = doc.count('\n', 0, at) + 1
    return line, at + 1 if line == 1 else at - doc.rindex('\n', 0, at)


def errmsg(msg, doc, pos, end=None):
    line, column = _place(doc, pos)
    if end is None:
        return '%s: line %d column %d (char %d)' % (msg, line, column, pos)
    last_line, last_column = _place(doc, end)
    return '%s: line %d column %d - line %d column %d (char %d - %d)' % (msg, line, column, last_line, last_column, pos, end)


class _NoValue(Exception):
    """No value begins at the place."""


class JSONDecoder(object):
    """Simple JSON decoder"""

    def __init__(self, encoding=None, object_hook=None, parse_float=None, parse_int=None, parse_constant=None, strict=True,
                 object_pairs_hook=None):
        self.encoding = encoding
        self.object_hook = object_hook
        self.object_pairs_hook = object_pairs_hook
        self.parse_float = parse_float or float
        self.parse_int = parse_int or int
        self.parse_constant = parse_constant or _constants.__getitem__
        self.strict = strict

    def decode(self, s):
        """Return the Python representation of s (a str or unicode instance containing a JSON document)"""
        obj, end = self.raw_decode(s, idx=_space.match(s, 0).end())
        end = _space.match(s, end).end()
        if end != len(s):
            raise ValueError(errmsg("Extra data", s, end, len(s)))
        return obj

    def raw_decode(self, s, idx=0):
        """Decode a JSON document from s (a str or unicode beginning with a JSON document) and return a 2-tuple of the
        Python representation and the index in s where the document ended."""
        try:
            return self._value(s, idx)
        except _NoValue:
            raise ValueError("No JSON object could be decoded")

    def _value(self, s, i):
        c = s[i:i + 1]
        if c == '"':
            return self._string(s, i + 1)
        if c == '{':
            return self._object(s, i + 1)
        if c == '[':
            return self._array(s, i + 1)
        if c == 'n' and s[i:i + 4] == 'null':
            return None, i + 4
        if c == 't' and s[i:i + 4] == 'true':
            return True, i + 4
        if c == 'f' and s[i:i + 5] == 'false':
            return False, i + 5
        m = _number.match(s, i)
        if m is not None:
            whole, fraction, exponent = m.groups()
            if fraction or exponent:
                return self.parse_float(whole + (fraction or '') + (exponent or '')), m.end()
            return self.parse_int(whole), m.end()
        for name in ('NaN', 'Infinity', '-Infinity'):
            if s[i:i + len(name)] == name:
                return self.parse_constant(name), i + len(name)
        raise _NoValue

    def _string(self, s, i):
        begin = i - 1
        parts = []
        while True:
            m = _chunk.match(s, i)
            if m is None:
                raise ValueError(errmsg("Unterminated string starting at", s, begin))
            text, end = m.groups()
            i = m.end()
            if text:
                parts.append(text if isinstance(text, unicode) else unicode(text, self.encoding or 'utf-8'))
            if end == '"':
                return u''.join(parts), i
            if end != '\\':
                if self.strict:
                    raise ValueError(errmsg("Invalid control character at", s, i - 1))
                parts.append(unicode(end))
                continue
            c = s[i:i + 1]
            if c == '':
                raise ValueError(errmsg("Unterminated string starting at", s, begin))
            i += 1
            if c != 'u':
                if c not in _escapes:
                    raise ValueError(errmsg("Invalid \\escape", s, i - 2))
                parts.append(_escapes[c])
                continue
            n = self._hex(s, i)
            i += 4
            if 0xD800 <= n <= 0xDBFF and s[i:i + 2] == '\\u':
                low = self._hex(s, i + 2)
                if 0xDC00 <= low <= 0xDFFF:
                    n = 0x10000 + ((n & 0x3FF) << 10 | low & 0x3FF)
                    i += 6
            parts.append(unichr(n))

    def _hex(self, s, i):
        digits = s[i:i + 4]
        if len(digits) == 4:
            try:
                if digits[1] not in 'xX':
                    return int(digits, 16)
            except ValueError:
                pass
        raise ValueError(errmsg("Invalid \\uXXXX escape", s, i - 1))

    def _inside(self, s, i):
        """The place of the next character of an object or array, which has not ended yet."""
        i = _space.match(s, i).end()
        if i >= len(s):
            raise ValueError(errmsg("Expecting object", s, len(s) - 1))
        return i

    def _member(self, s, i):
        try:
            return self._value(s, i)
        except _NoValue:
            raise ValueError("No JSON object could be decoded")

    def _object(self, s, i):
        pairs = []
        i = self._inside(s, i)
        if s[i:i + 1] == '}':
            i += 1
        else:
            while True:
                if s[i:i + 1] != '"':
                    raise ValueError(errmsg("Expecting property name", s, i))
                key, i = self._string(s, i + 1)
                i = _space.match(s, i).end()
                if s[i:i + 1] != ':':
                    raise ValueError(errmsg("Expecting : delimiter", s, i))
                i = _space.match(s, i + 1).end()
                value, i = self._member(s, i)
                pairs.append((key, value))
                i = self._inside(s, i)
                c = s[i:i + 1]
                if c == '}':
                    i += 1
                    break
                if c != ',':
                    raise ValueError(errmsg("Expecting , delimiter", s, i))
                i = self._inside(s, i + 1)
        if self.object_pairs_hook is not None:
            return self.object_pairs_hook(pairs), i
        result = dict(pairs)
        if self.object_hook is not None:
            result = self.object_hook(result)
        return result, i

    def _array(self, s, i):
        values = []
        i = self._inside(s, i)
        if s[i:i + 1] == ']':
            return values, i + 1
        while True:
            value, i = self._member(s, i)
            values.append(value)
            i = self._inside(s, i)
            c = s[i:i + 1]
            if c == ']':
                return values, i + 1
            if c != ',':
                raise ValueError(errmsg("Expecting , delimiter", s, i))
            i = self._inside(s, i + 1)
