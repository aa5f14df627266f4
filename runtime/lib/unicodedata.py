"""This module provides access to the Unicode Character Database which
defines character properties for all Unicode characters. The data in
this database is based on the UnicodeData.txt file version
5.2.0 in Python 2, 14.0.0 in Python 3, which are publicly available from the Unicode Consortium."""

from _extension import seal as _seal
from _extension import type_name as _type_name
import _unicodedata

_PY2 = str is bytes
_text = unicode if _PY2 else str
_one = unichr if _PY2 else chr
_missing = []


def _code(function, chr, first=''):
    if not isinstance(chr, _text):
        if _PY2:
            raise TypeError('%s() argument 1 must be unicode, not %s' % (function, 'None' if chr is None else _type_name(chr)))
        raise TypeError('%s() argument%s must be a unicode character, not %s' % (function, first, 'None' if chr is None else _type_name(chr)))
    if len(chr) != 1:
        if _PY2:
            raise TypeError('need a single Unicode character as parameter')
        raise TypeError('%s() argument%s must be a unicode character, not str' % (function, first))
    return ord(chr)


class UCD(_unicodedata.Database):
    __module__ = 'unicodedata'

    def category(self, chr):
        """Returns the general category assigned to the character chr as string."""
        return _unicodedata.CATEGORIES[self.record(_code('category', chr)) & 0xff]

    def bidirectional(self, chr):
        """Returns the bidirectional class assigned to the character chr as string.

If no such value is defined, an empty string is returned."""
        return _unicodedata.BIDIRECTIONAL[self.record(_code('bidirectional', chr)) >> 8 & 0xff]

    def combining(self, chr):
        """Returns the canonical combining class assigned to the character chr as integer.

Returns 0 if no combining class is defined."""
        return self.record(_code('combining', chr)) >> 16 & 0xff

    def mirrored(self, chr):
        """Returns the mirrored property assigned to the character chr as integer.

Returns 1 if the character has been identified as a "mirrored"
character in bidirectional text, 0 otherwise."""
        return self.record(_code('mirrored', chr)) >> 24 & 1

    def east_asian_width(self, chr):
        """Returns the east asian width assigned to the character chr as string."""
        return _unicodedata.WIDTHS[self.record(_code('east_asian_width', chr)) >> 28 & 0xf]

    def decimal(self, chr, default=_missing):
        """Converts a Unicode character into its equivalent decimal value.

Returns the decimal value assigned to the character chr as integer.
If no such value is defined, default is returned, or, if not given,
ValueError is raised."""
        found = self.number(_code('decimal', chr, ' 1'))
        if found is not None and found[0] >= 0:
            return found[0]
        if default is _missing:
            raise ValueError('not a decimal')
        return default

    def digit(self, chr, default=_missing):
        """Converts a Unicode character into its equivalent digit value.

Returns the digit value assigned to the character chr as integer.
If no such value is defined, default is returned, or, if not given,
ValueError is raised."""
        found = self.number(_code('digit', chr, ' 1'))
        if found is not None and found[1] >= 0:
            return found[1]
        if default is _missing:
            raise ValueError('not a digit')
        return default

    def numeric(self, chr, default=_missing):
        """Converts a Unicode character into its equivalent numeric value.

Returns the numeric value assigned to the character chr as float.
If no such value is defined, default is returned, or, if not given,
ValueError is raised."""
        found = self.number(_code('numeric', chr, ' 1'))
        if found is not None:
            return float(found[2]) / found[3]
        if default is _missing:
            raise ValueError('not a numeric character')
        return default

    def decomposition(self, chr):
        """Returns the character decomposition mapping assigned to the character chr as string.

An empty string is returned in case no such mapping is defined."""
        return self.mapping(_code('decomposition', chr))

    def name(self, chr, default=_missing):
        """Returns the name assigned to the character chr as a string.
If no name is defined, default is returned, or, if not given,
ValueError is raised."""
        found = self.character_name(_code('name', chr, ' 1'))
        if found is not None:
            return found
        if default is _missing:
            raise ValueError('no such name')
        return default

    def lookup(self, name):
        """Look up character by name.

If a character with the given name is found, return the
corresponding character.  If not found, KeyError is raised."""
        if _PY2 and isinstance(name, unicode):
            name = str(name)
        if not isinstance(name, str):
            raise TypeError('lookup() argument 1 must be string or read-only character buffer, not %s' % _type_name(name) if _PY2 else
                            "lookup() argument must be str, not %s" % _type_name(name))
        codes = self.named(name)
        if codes is None:
            raise KeyError("undefined character name '%s'" % name)
        return _text().join([_one(code) for code in codes])

    def _checked_form(self, function, form, unistr):
        if not isinstance(unistr, _text):
            raise TypeError('%s() argument 2 must be %s, not %s' % (function, _text.__name__, 'None' if unistr is None else _type_name(unistr)))
        if unistr and form not in ('NFC', 'NFD', 'NFKC', 'NFKD'):
            raise ValueError('invalid normalization form')

    def normalize(self, form, unistr):
        """Return the normal form 'form' for the Unicode string unistr.

Valid values for form are 'NFC', 'NFKC', 'NFD', and 'NFKD'."""
        self._checked_form('normalize', form, unistr)
        return self.normalized(form, unistr) if unistr else unistr

    if not _PY2:
        def is_normalized(self, form, unistr):
            """Return whether the Unicode string unistr is in the normal form 'form'.

Valid values for form are 'NFC', 'NFKC', 'NFD', and 'NFKD'."""
            self._checked_form('is_normalized', form, unistr)
            return not unistr or self.normalized(form, unistr) == unistr


_seal(UCD, 'unicodedata.UCD')
_now = UCD('5.2.0', 2) if _PY2 else UCD('14.0.0', 3)
ucd_3_2_0 = UCD('3.2.0', 1)
unidata_version = _now.unidata_version
category, bidirectional, combining, mirrored = _now.category, _now.bidirectional, _now.combining, _now.mirrored
east_asian_width, decimal, digit, numeric = _now.east_asian_width, _now.decimal, _now.digit, _now.numeric
decomposition, name, lookup, normalize = _now.decomposition, _now.name, _now.lookup, _now.normalize
if not _PY2:
    is_normalized = _now.is_normalized
