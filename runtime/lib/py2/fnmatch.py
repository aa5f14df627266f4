"""Filename matching with shell patterns.

fnmatch(FILENAME, PATTERN) matches according to the local convention.
fnmatchcase(FILENAME, PATTERN) always takes case in account.

The functions operate by translating the pattern into a regular
expression.  They cache the compiled regular expressions for speed.

The function translate(PATTERN) returns a regular expression
corresponding to PATTERN.  (It does not compile it.)
"""

import re

__all__ = ["filter", "fnmatch", "fnmatchcase", "translate"]

_cache = {}
_MAXCACHE = 100


def _purge():
    """Clear the pattern cache"""
    _cache.clear()


def _matcher(pat):
    try:
        return _cache[pat]
    except KeyError:
        if len(_cache) >= _MAXCACHE:
            _cache.clear()
        _cache[pat] = match = re.compile(translate(pat)).match
        return match


def fnmatch(name, pat):
    """Test whether FILENAME matches PATTERN.

    Patterns are Unix shell style:

    *       matches everything
    ?       matches any single character
    [seq]   matches any character in seq
    [!seq]  matches any char not in seq

    An initial period in FILENAME is not special.
    Both FILENAME and PATTERN are first case-normalized
    if the operating system requires it.
    If you don't want this, use fnmatchcase(FILENAME, PATTERN).
    """
    import os
    return fnmatchcase(os.path.normcase(name), os.path.normcase(pat))


def filter(names, pat):
    """Return the subset of the list NAMES that match PAT"""
    import os
    match = _matcher(os.path.normcase(pat))
    return [name for name in names if match(os.path.normcase(name))]


def fnmatchcase(name, pat):
    """Test whether FILENAME matches PATTERN, including case.

    This is a version of fnmatch() which doesn't case-normalize
    its arguments.
    """
    return _matcher(pat)(name) is not None


def translate(pat):
    """Translate a shell PATTERN to a regular expression.

    There is no way to quote meta-characters.
    """
    out = []
    i, n = 0, len(pat)
    while i < n:
        c = pat[i]
        i += 1
        if c == '*':
            out.append('.*')
        elif c == '?':
            out.append('.')
        elif c == '[':
            # A ] that comes first, or after !, is one of the characters.
            start = i + 1 if pat[i:i + 1] == '!' else i
            end = pat.find(']', start + 1)
            if end < 0:
                out.append('\\[')
                continue
            chars = pat[i:end].replace('\\', '\\\\')
            i = end + 1
            if chars[0] == '!':
                chars = '^' + chars[1:]
            elif chars[0] == '^':
                chars = '\\' + chars
            out.append('[' + chars + ']')
        else:
            out.append(re.escape(c))
    return ''.join(out) + '\\Z(?ms)'
