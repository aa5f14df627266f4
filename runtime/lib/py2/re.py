"""Support for regular expressions (RE).

This module provides regular expression matching operations similar to those found in Perl.  It supports both 8-bit and
Unicode strings; both the pattern and the strings being processed can contain null bytes and characters outside the US
ASCII range."""

import _sre
from sre_constants import error

__all__ = ["match", "search", "sub", "subn", "split", "findall", "compile", "purge", "template", "escape", "I", "L", "M", "S",
           "X", "U", "IGNORECASE", "LOCALE", "MULTILINE", "DOTALL", "VERBOSE", "UNICODE", "error", "finditer"]

__version__ = "2.2.1"

I = IGNORECASE = 2
L = LOCALE = 4
U = UNICODE = 32
M = MULTILINE = 8
S = DOTALL = 16
X = VERBOSE = 64
T = TEMPLATE = 1
DEBUG = 128

_pattern_type = _sre.SRE_Pattern


def _warn(message, deprecation):
    import warnings
    warnings.warn(message, RuntimeWarning, stacklevel=4)


_sre.register(error, _warn)


def match(pattern, string, flags=0):
    """Try to apply the pattern at the start of the string, returning a match object, or None if no match was found."""
    return _compile(pattern, flags).match(string)


def search(pattern, string, flags=0):
    """Scan through string looking for a match to the pattern, returning a match object, or None if no match was found."""
    return _compile(pattern, flags).search(string)


def sub(pattern, repl, string, count=0, flags=0):
    """Return the string obtained by replacing the leftmost non-overlapping occurrences of the pattern in string by the
    replacement repl.  repl can be either a string or a callable; if a string, backslash escapes in it are processed.  If
    it is a callable, it's passed the match object and must return a replacement string to be used."""
    return _compile(pattern, flags).sub(repl, string, count)


def subn(pattern, repl, string, count=0, flags=0):
    """Return a 2-tuple containing (new_string, number): what sub() returns, and how many replacements were made."""
    return _compile(pattern, flags).subn(repl, string, count)


def split(pattern, string, maxsplit=0, flags=0):
    """Split the source string by the occurrences of the pattern, returning a list containing the resulting substrings."""
    return _compile(pattern, flags).split(string, maxsplit)


def findall(pattern, string, flags=0):
    """Return a list of all non-overlapping matches in the string: of their groups, if the pattern has any, and of tuples
    of them, if it has more than one.  Empty matches are included in the result."""
    return _compile(pattern, flags).findall(string)


def finditer(pattern, string, flags=0):
    """Return an iterator over all non-overlapping matches in the string.  For each match, the iterator returns a match
    object.  Empty matches are included in the result."""
    return _compile(pattern, flags).finditer(string)


def compile(pattern, flags=0):
    "Compile a regular expression pattern, returning a pattern object."
    return _compile(pattern, flags)


def purge():
    "Clear the regular expression cache"
    _cache.clear()


def template(pattern, flags=0):
    "Compile a template pattern, returning a pattern object"
    return _compile(pattern, flags | T)


_alphanum = frozenset("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789")


def escape(pattern):
    "Escape all non-alphanumeric characters in pattern."
    s = list(pattern)
    for i, c in enumerate(pattern):
        if c not in _alphanum:
            s[i] = "\\000" if c == "\000" else "\\" + c
    return pattern[:0].join(s)


_cache = {}
_MAXCACHE = 100


def _compile(pattern, flags):
    uncached = flags & DEBUG
    key = type(pattern), pattern, flags
    compiled = _cache.get(key)
    if compiled is not None:
        return compiled
    if isinstance(pattern, _pattern_type):
        if flags:
            raise ValueError("Cannot process flags argument with a compiled pattern")
        return pattern
    if not isinstance(pattern, basestring):
        raise TypeError("first argument must be string or compiled pattern")
    compiled = _sre.compile(pattern, flags)
    if not uncached:
        if len(_cache) >= _MAXCACHE:
            _cache.clear()
        _cache[key] = compiled
    return compiled


def _pickle(p):
    return _compile, (p.pattern, p.flags)


class Scanner:
    """Splits a text by a lexicon of (phrase, action) pairs."""

    def __init__(self, lexicon, flags=0):
        self.lexicon = lexicon
        # A phrase's groups follow its own, so that the last group closed tells which phrase it was.
        self._phrases = {}
        phrases = []
        number = 1
        for i, (phrase, action) in enumerate(lexicon):
            self._phrases[number] = i
            number += 1 + _compile(phrase, flags).groups
            phrases.append("(%s\n)" % phrase if flags & VERBOSE else "(%s)" % phrase)
        self.scanner = _compile("|".join(phrases), flags)

    def scan(self, string):
        result = []
        match = self.scanner.scanner(string).match
        i = 0
        while 1:
            m = match()
            if not m:
                break
            j = m.end()
            if i == j:
                break
            action = self.lexicon[self._phrases[m.lastindex]][1]
            if hasattr(action, "__call__"):
                self.match = m
                action = action(self, m.group())
            if action is not None:
                result.append(action)
            i = j
        return result, string[i:]
