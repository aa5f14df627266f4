"""What module unicodedata asks of the tables, and the algorithms over them: Unicode Standard, 3.12; Annex 15 (normalization)."""

import sys


@native
def record(code: ssize, /) -> int:
    """Category, bidirectional class, combining class, mirrored, width and age, in bits from 0, 8, 16, 24, 28 and 32."""


@native
def texts():
    """The names of categories, bidirectional classes, widths, and tags of decompositions."""


@native
def number(code: ssize, /):
    """(decimal, digit, numerator, denominator) or None; -1: no such value."""


@native
def parts(code: ssize, /):
    """(tag, code points ...) or None."""


@native
def composed(first: ssize, second: ssize, /) -> int:
    """The character that both compose to, or -1."""


@native
def name_of(code: ssize, /): ...


@native
def named(name: text, /) -> int: ...


@native
def alias(name: text, /): ...


_PY2 = sys.version_info[0] < 3
_character = unichr if _PY2 else chr
CATEGORIES, BIDIRECTIONAL, WIDTHS, TAGS = texts()
_LEADING = ['G', 'GG', 'N', 'D', 'DD', 'R', 'M', 'B', 'BB', 'S', 'SS', '', 'J', 'JJ', 'C', 'K', 'T', 'P', 'H']
_VOWELS = 'A AE YA YAE EO E YEO YE O WA WAE OE YO U WEO WE WI YU EU YI I'.split()
_TRAILING = ['', 'G', 'GG', 'GS', 'N', 'NJ', 'NH', 'D', 'L', 'LG', 'LM', 'LB', 'LS', 'LT', 'LP', 'LH', 'M', 'B', 'BS', 'S', 'SS', 'NG', 'J',
             'C', 'K', 'T', 'P', 'H']
_IDEOGRAPHS = ((0x3400, 0x4dbf), (0x4e00, 0x9fff), (0x20000, 0x2a6df), (0x2a700, 0x2b739), (0x2b740, 0x2b81d), (0x2b820, 0x2cea1),
               (0x2ceb0, 0x2ebe0), (0x30000, 0x3134a))


_changed, _numbers = {}, {}
if _PY2:
    from _unicode_changes import NUMBERS as _numbers, changed
    _changed = changed(CATEGORIES, BIDIRECTIONAL, WIDTHS)


class Database(object):
    """The characters of Unicode up to an age: 1 is 3.2, 2 is 5.2, 3 is 14.0."""

    def __init__(self, version, age):
        self.unidata_version = version
        self._age = age

    def record(self, code):
        r = _changed[code] if code in _changed else record(code)
        return r if 0 < r >> 32 <= self._age else 0

    def number(self, code):
        if code in _numbers:
            return _numbers[code]
        return number(code) if self.record(code) else None

    def mapping(self, code):
        found = parts(code) if self.record(code) else None
        if found is None:
            return ''
        return (TAGS[found[0]] + ' ' if found[0] else '') + ' '.join(['%04X' % part for part in found[1:]])

    def character_name(self, code):
        """None if it has none."""
        if not self.record(code):
            return None
        if 0xac00 <= code <= 0xd7a3:
            i = code - 0xac00
            return 'HANGUL SYLLABLE ' + _LEADING[i // 588] + _VOWELS[i % 588 // 28] + _TRAILING[i % 28]
        for first, last in _IDEOGRAPHS:
            if first <= code <= last:
                return 'CJK UNIFIED IDEOGRAPH-%X' % code
        return name_of(code)

    def named(self, name):
        """The code points of that name, or None."""
        name = name.upper()
        if name.startswith('HANGUL SYLLABLE '):
            return self._syllable(name[16:])
        if name.startswith('CJK UNIFIED IDEOGRAPH-'):
            digits = name[22:]
            if len(digits) in (4, 5) and not digits.strip('0123456789ABCDEF'):
                code = int(digits, 16)
                if self.character_name(code) == name:
                    return (code,)
            return None
        code = named(name)
        if code >= 0:
            return (code,) if self.record(code) else None
        return None if _PY2 else alias(name)

    def _syllable(self, text):
        best = None
        for i, leading in enumerate(_LEADING):
            if text.startswith(leading) and (best is None or len(leading) > len(_LEADING[best])):
                best = i
        rest = text[len(_LEADING[best]):]
        for v, vowel in enumerate(_VOWELS):
            if rest.startswith(vowel) and rest[len(vowel):] in _TRAILING:
                return (0xac00 + (best * 21 + v) * 28 + _TRAILING.index(rest[len(vowel):]),)
        return None

    # --- normalization

    def _expand(self, code, compatible, out):
        if 0xac00 <= code <= 0xd7a3:
            i = code - 0xac00
            out.append(0x1100 + i // 588)
            out.append(0x1161 + i % 588 // 28)
            if i % 28:
                out.append(0x11a7 + i % 28)
            return
        found = parts(code) if self.record(code) else None
        if found is None or found[0] and not compatible:
            out.append(code)
            return
        for part in found[1:]:
            self._expand(part, compatible, out)

    def _combining(self, code):
        return self.record(code) >> 16 & 0xff

    def normalized(self, form, text):
        codes = []
        for c in text:
            code = ord(c)
            if code < 0xa0:
                codes.append(code)
            else:
                self._expand(code, form[-2] == 'K', codes)
        # Canonical ordering: runs of marks by their class, stably.
        i = 0
        while i < len(codes):
            if codes[i] < 0x300 or not self._combining(codes[i]):
                i += 1
                continue
            end = i
            while end < len(codes) and self._combining(codes[end]):
                end += 1
            if end - i > 1:
                codes[i:end] = sorted(codes[i:end], key=self._combining)
            i = end
        if form[-1] == 'C':
            codes = self._compose(codes)
        return _character(0)[:0].join([_character(code) for code in codes])

    def _compose(self, codes):
        out = []
        starter = -1  # where in `out`
        last = 0      # the class of the mark before
        for code in codes:
            combining = self._combining(code) if code >= 0x300 else 0
            if starter >= 0 and (last < combining or last == 0 and len(out) - 1 == starter):
                together = self._pair(out[starter], code)
                if together >= 0:
                    out[starter] = together
                    continue
            if combining == 0:
                starter = len(out)
            last = combining
            out.append(code)
        return out

    def _pair(self, first, second):
        if 0x1100 <= first < 0x1113 and 0x1161 <= second < 0x1176:
            return 0xac00 + ((first - 0x1100) * 21 + second - 0x1161) * 28
        if 0xac00 <= first <= 0xd7a3 and (first - 0xac00) % 28 == 0 and 0x11a7 < second < 0x11c3:
            return first + second - 0x11a7
        code = composed(first, second)
        return code if code >= 0 and self.record(code) else -1
