"""json speedups: the scanner of strings, whose errors are worded unlike those of json.decoder's own."""

import re

_chunk = re.compile(r'(.*?)(["\\\x00-\x1f])', re.DOTALL)
_hex = re.compile(r'[0-9A-Fa-f]{4}')
_escapes = {'"': '"', '\\': '\\', '/': '/', 'b': '\b', 'f': '\f', 'n': '\n', 'r': '\r', 't': '\t'}


def scanstring(string, end, strict=True, /):
    """scanstring(string, end, strict=True) -> (string, end)

    Scan the string s for a JSON string. End is the index of the character in s after the quote that started the JSON
    string."""
    from json.decoder import JSONDecodeError
    begin = end - 1
    parts = []
    while True:
        m = _chunk.match(string, end)
        if m is None:
            raise JSONDecodeError("Unterminated string starting at", string, begin)
        end = m.end()
        text, stop = m.groups()
        if text:
            parts.append(text)
        if stop == '"':
            return ''.join(parts), end
        if stop != '\\':
            if strict:
                raise JSONDecodeError("Invalid control character at", string, end - 1)
            parts.append(stop)
            continue
        c = string[end:end + 1]
        if not c:
            raise JSONDecodeError("Unterminated string starting at", string, begin)
        end += 1
        if c != 'u':
            if c not in _escapes:
                raise JSONDecodeError("Invalid \\escape", string, end - 2)
            parts.append(_escapes[c])
            continue
        digits = _hex.match(string, end)
        if digits is None:
            raise JSONDecodeError("Invalid \\uXXXX escape", string, end - 1)
        n = int(digits.group(), 16)
        end += 4
        if 0xD800 <= n <= 0xDBFF and string[end:end + 2] == '\\u':
            digits = _hex.match(string, end + 2)
            if digits is not None and 0xDC00 <= int(digits.group(), 16) <= 0xDFFF:
                n = 0x10000 + ((n & 0x3FF) << 10 | int(digits.group(), 16) & 0x3FF)
                end += 6
        parts.append(chr(n))
