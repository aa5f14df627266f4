"""A collection of string operations: most are methods of strings by now."""

from _template import Formatter, Template

Formatter.__module__ = Template.__module__ = 'string'

whitespace = '\t\n\x0b\x0c\r '
lowercase = ascii_lowercase = 'abcdefghijklmnopqrstuvwxyz'
uppercase = ascii_uppercase = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'
letters = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ'
ascii_letters = ascii_lowercase + ascii_uppercase
digits = '0123456789'
hexdigits = digits + 'abcdef' + 'ABCDEF'
octdigits = '01234567'
punctuation = """!"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~"""
printable = digits + ascii_letters + punctuation + ' \t\n\r\x0b\x0c'

index_error = ValueError
atoi_error = ValueError
atof_error = ValueError
atol_error = ValueError


def capwords(s, sep=None):
    """capwords(s [,sep]) -> string

    Split the argument into words using split, capitalize each
    word using capitalize, and join the capitalized words using
    join."""
    return (sep or ' ').join(x.capitalize() for x in s.split(sep))


def maketrans(fromstr, tostr):
    """maketrans(frm, to) -> string

    Return a translation table (a string of 256 bytes long)
    suitable for use in string.translate.  The strings frm and to
    must be of the same length."""
    if len(fromstr) != len(tostr):
        raise ValueError('maketrans arguments must have same length')
    table = [chr(i) for i in range(256)]
    for i in range(len(fromstr)):
        table[ord(fromstr[i])] = tostr[i]
    return ''.join(table)


def lower(s):
    """lower(s) -> string

    Return a copy of the string s converted to lowercase."""
    return s.lower()


def upper(s):
    """upper(s) -> string

    Return a copy of the string s converted to uppercase."""
    return s.upper()


def swapcase(s):
    """swapcase(s) -> string

    Return a copy of the string s with upper case characters
    converted to lowercase and vice versa."""
    return s.swapcase()


def strip(s, chars=None):
    """strip(s [,chars]) -> string

    Return a copy of the string s with leading and trailing
    whitespace removed."""
    return s.strip(chars)


def lstrip(s, chars=None):
    """lstrip(s [,chars]) -> string

    Return a copy of the string s with leading whitespace removed."""
    return s.lstrip(chars)


def rstrip(s, chars=None):
    """rstrip(s [,chars]) -> string

    Return a copy of the string s with trailing whitespace removed."""
    return s.rstrip(chars)


def split(s, sep=None, maxsplit=-1):
    """split(s [,sep [,maxsplit]]) -> list of strings

    Return a list of the words in the string s, using sep as the
    delimiter string."""
    return s.split(sep, maxsplit)


splitfields = split


def rsplit(s, sep=None, maxsplit=-1):
    """rsplit(s [,sep [,maxsplit]]) -> list of strings

    Return a list of the words in the string s, using sep as the
    delimiter string, starting at the end of the string and working
    to the front."""
    return s.rsplit(sep, maxsplit)


def join(words, sep=' '):
    """join(list [,sep]) -> string

    Return a string composed of the words in list, with
    intervening occurrences of sep."""
    return sep.join(words)


joinfields = join


def index(s, *args):
    """index(s, sub [,start [,end]]) -> int

    Like find but raises ValueError when the substring is not found."""
    return s.index(*args)


def rindex(s, *args):
    """rindex(s, sub [,start [,end]]) -> int

    Like rfind but raises ValueError when the substring is not found."""
    return s.rindex(*args)


def count(s, *args):
    """count(s, sub[, start[,end]]) -> int

    Return the number of occurrences of substring sub in string
    s[start:end]."""
    return s.count(*args)


def find(s, *args):
    """find(s, sub [,start [,end]]) -> in

    Return the lowest index in s where substring sub is found.
    Return -1 on failure."""
    return s.find(*args)


def rfind(s, *args):
    """rfind(s, sub [,start [,end]]) -> int

    Return the highest index in s where substring sub is found.
    Return -1 on failure."""
    return s.rfind(*args)


def atof(s):
    """atof(s) -> float

    Return the floating point number represented by the string s."""
    return float(s)


def atoi(s, base=10):
    """atoi(s [,base]) -> int

    Return the integer represented by the string s in the given base."""
    return int(s, base)


def atol(s, base=10):
    """atol(s [,base]) -> long

    Return the long integer represented by the string s in the given base."""
    return long(s, base)


def ljust(s, width, *args):
    """ljust(s, width[, fillchar]) -> string

    Return a left-justified version of s, in a field of the
    specified width, padded with spaces as needed."""
    return s.ljust(width, *args)


def rjust(s, width, *args):
    """rjust(s, width[, fillchar]) -> string

    Return a right-justified version of s, in a field of the
    specified width, padded with spaces as needed."""
    return s.rjust(width, *args)


def center(s, width, *args):
    """center(s, width[, fillchar]) -> string

    Return a center version of s, in a field of the specified
    width. padded with spaces as needed."""
    return s.center(width, *args)


def zfill(x, width):
    """zfill(x, width) -> string

    Pad a numeric string x with zeros on the left, to fill a field
    of the specified width.  The string x is never truncated."""
    if not isinstance(x, basestring):
        x = repr(x)
    return x.zfill(width)


def expandtabs(s, tabsize=8):
    """expandtabs(s [,tabsize]) -> string

    Return a copy of the string s with all tab characters replaced
    by the appropriate number of spaces."""
    return s.expandtabs(tabsize)


def translate(s, table, deletions=''):
    """translate(s,table [,deletions]) -> string

    Return a copy of the string s, where all characters occurring
    in the optional argument deletions are removed, and the
    remaining characters have been mapped through the given
    translation table."""
    if deletions or table is None:
        return s.translate(table, deletions)
    return s.translate(table + s[:0])


def capitalize(s):
    """capitalize(s) -> string

    Return a copy of the string s with only its first character
    capitalized."""
    return s.capitalize()


def replace(s, old, new, maxreplace=-1):
    """replace (str, old, new[, maxreplace]) -> string

    Return a copy of string str with all occurrences of substring
    old replaced by new."""
    return s.replace(old, new, maxreplace)
