"""str, and functions on characters."""


class str:
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
    def __iter__(self, /): ...

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
    def __format__(self, format_spec, /): ...

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
    def rsplit(self, sep=None, maxsplit: ssize = -1):
        """Return a list of the substrings, split at sep from the right."""

    @native
    def rstrip(self, chars=None, /):
        """Return a copy of the string with trailing whitespace removed."""

    @native
    def split(self, sep=None, maxsplit: ssize = -1):
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
    def removeprefix(self, prefix, /):
        """Return a string with the given prefix removed if present."""

    @native
    def removesuffix(self, suffix, /):
        """Return a string with the given suffix removed if present."""

    @native
    def isascii(self, /) -> bool:
        """Return True if all characters are ASCII, False otherwise."""

    @native
    def casefold(self, /):
        """Return a version of the string suitable for caseless comparisons."""

    @native
    def encode(self, encoding: text = 'utf-8', errors: text = 'strict'):
        """Encode the string using the codec registered for encoding."""

    @native
    def format(self, /, *args, **kwargs):
        """Return a formatted version of S, using substitutions from args and kwargs."""

    @native
    def format_map(self, mapping, /):
        """Return a formatted version of S, using substitutions from mapping."""

    @native
    def isdecimal(self, /) -> bool:
        """Return True if all characters are decimal and there is at least one."""

    @native
    def isidentifier(self, /) -> bool:
        """Return True if the string is a valid Python identifier, False otherwise."""

    @native
    def isnumeric(self, /) -> bool:
        """Return True if all characters are numeric and there is at least one."""

    @native
    def isprintable(self, /) -> bool:
        """Return True if the string is printable, False otherwise."""

    @native
    def translate(self, table, /):
        """Replace each character in the string using the given translation table."""

    @native
    @staticmethod
    def maketrans(x, y=..., z=..., /):
        """Return a translation table usable for str.translate()."""


@native
def ascii(obj, /):
    """Return an ASCII-only representation of an object."""


@native
def chr(i, /):
    """Return a Unicode string of one character with ordinal i."""


@native
def ord(c, /) -> int:
    """Return the Unicode code point for a one-character string."""


@native
def repr(obj, /):
    """Return the canonical string representation of the object."""


@native
def format(value, format_spec=..., /):
    """Return value.__format__(format_spec)."""
