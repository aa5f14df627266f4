"""unicode, and functions on characters."""


class basestring:
    """Type basestring cannot be instantiated; it is the base for str and unicode."""

    @native
    def __new__(cls, /, *args, **kwargs): ...


@cpp("str")
class unicode(basestring):
    """Immutable sequence of Unicode code points."""

    @native
    def __new__(cls, object=..., encoding=..., errors=...): ...

    @native
    def __repr__(self, /): ...

    @native
    def __str__(self, /): ...

    @native
    def __hash__(self, /) -> int: ...

    @native
    def __len__(self, /) -> int: ...

    @native
    def __getitem__(self, key, /): ...

    @native
    def __contains__(self, key, /) -> bool: ...

    @native
    def __add__(self, value, /): ...

    @native
    def __mul__(self, value, /): ...

    @native
    def __rmul__(self, value, /): ...

    @native
    def __mod__(self, value, /): ...

    @native
    def __rmod__(self, value, /): ...

    @native
    def __lt__(self, value, /): ...

    @native
    def __le__(self, value, /): ...

    @native
    def __eq__(self, value, /): ...

    @native
    def __ne__(self, value, /): ...

    @native
    def __gt__(self, value, /): ...

    @native
    def __ge__(self, value, /): ...

    @native
    def __getnewargs__(self, /): ...

    @native
    def __getslice__(self, i: clip, j: clip, /): ...

    @native
    def __format__(self, format_spec, /): ...

    @native
    def _formatter_parser(self, /): ...

    @native
    def _formatter_field_name_split(self, /): ...

    @native
    def capitalize(self, /):
        """Return a capitalized version of the string."""

    @native
    def center(self, width: ssize, fillchar=..., /):
        """Return a centered string of length width."""

    @native
    def count(self, sub, start=..., end=..., /) -> int:
        """Return the number of non-overlapping occurrences of sub in S[start:end]."""

    @native
    def endswith(self, suffix, start=..., end=..., /) -> bool:
        """Return True if S ends with the specified suffix, False otherwise."""

    @native
    def expandtabs(self, tabsize: cint = 8):
        """Return a copy where all tab characters are expanded using spaces."""

    @native
    def find(self, sub, start=..., end=..., /) -> int:
        """Return the lowest index in S where sub is found, -1 on failure."""

    @native
    def index(self, sub, start=..., end=..., /) -> int:
        """Return the lowest index in S where sub is found; ValueError if it is not."""

    @native
    def isalnum(self, /) -> bool:
        """Return True if all characters are alphanumeric and there is at least one."""

    @native
    def isalpha(self, /) -> bool:
        """Return True if all characters are alphabetic and there is at least one."""

    @native
    def isdigit(self, /) -> bool:
        """Return True if all characters are digits and there is at least one."""

    @native
    def islower(self, /) -> bool:
        """Return True if all cased characters are lowercase and there is at least one."""

    @native
    def isspace(self, /) -> bool:
        """Return True if all characters are whitespace and there is at least one."""

    @native
    def istitle(self, /) -> bool:
        """Return True if the string is title-cased and not empty."""

    @native
    def isupper(self, /) -> bool:
        """Return True if all cased characters are uppercase and there is at least one."""

    @native
    def join(self, iterable, /):
        """Concatenate any number of strings, with S between them."""

    @native
    def ljust(self, width: ssize, fillchar=..., /):
        """Return a left-justified string of length width."""

    @native
    def lower(self, /):
        """Return a copy of the string converted to lowercase."""

    @native
    def lstrip(self, chars=None, /):
        """Return a copy of the string with leading whitespace removed."""

    @native
    def partition(self, sep, /):
        """Partition the string into three parts using the given separator."""

    @native
    def replace(self, old, new, count: ssize = -1, /):
        """Return a copy with all occurrences of old replaced by new."""

    @native
    def rfind(self, sub, start=..., end=..., /) -> int:
        """Return the highest index in S where sub is found, -1 on failure."""

    @native
    def rindex(self, sub, start=..., end=..., /) -> int:
        """Return the highest index in S where sub is found; ValueError if it is not."""

    @native
    def rjust(self, width: ssize, fillchar=..., /):
        """Return a right-justified string of length width."""

    @native
    def rpartition(self, sep, /):
        """Partition the string into three parts using the given separator, from the right."""

    @native
    def rsplit(self, sep=None, maxsplit: ssize = -1, /):
        """Return a list of the substrings, split at sep from the right."""

    @native
    def rstrip(self, chars=None, /):
        """Return a copy of the string with trailing whitespace removed."""

    @native
    def split(self, sep=None, maxsplit: ssize = -1, /):
        """Return a list of the substrings, split at sep."""

    @native
    def splitlines(self, keepends: cint = False):
        """Return a list of the lines in the string, breaking at line boundaries."""

    @native
    def startswith(self, prefix, start=..., end=..., /) -> bool:
        """Return True if S starts with the specified prefix, False otherwise."""

    @native
    def strip(self, chars=None, /):
        """Return a copy of the string with leading and trailing whitespace removed."""

    @native
    def swapcase(self, /):
        """Convert uppercase characters to lowercase and lowercase characters to uppercase."""

    @native
    def title(self, /):
        """Return a version of the string where each word is titlecased."""

    @native
    def upper(self, /):
        """Return a copy of the string converted to uppercase."""

    @native
    def zfill(self, width: ssize, /):
        """Pad a numeric string with zeros on the left, to fill a field of the given width."""

    @native
    def encode(self, encoding: text = ..., errors: text = ...):
        """Encode S using the codec registered for encoding."""

    @native
    def decode(self, encoding: text = ..., errors: text = ...):
        """Decode S using the codec registered for encoding."""

    @native
    def format(self, /, *args, **kwargs):
        """Return a formatted version of S, using substitutions from args and kwargs."""

    @native
    def isdecimal(self, /) -> bool:
        """Return True if there are only decimal characters in S, False otherwise."""

    @native
    def isnumeric(self, /) -> bool:
        """Return True if there are only numeric characters in S, False otherwise."""

    @native
    def translate(self, table, /):
        """Return a copy of S where all characters have been mapped through table."""


@native
def chr(i, /):
    """Return a string of one character with ordinal i; 0 <= i < 256."""


@native
def unichr(i, /):
    """Return a Unicode string of one character with ordinal i."""


@native
def intern(string, /):
    """Enter string in the table of interned strings, and return the entry."""


@native
def ord(c, /) -> int:
    """Return the Unicode code point for a one-character string."""


@native
def repr(obj, /):
    """Return the canonical string representation of the object."""


@native
def format(value, format_spec=..., /):
    """Return value.__format__(format_spec)."""
