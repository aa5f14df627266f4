"""Cache lines from files.

This is intended to read lines from modules imported -- hence if a filename
is not found, it will look down the module search path for a file by
that name.
"""

import os
import sys

__all__ = ["getline", "clearcache", "checkcache"]

cache = {}      # name: (size, time, lines, full name)


def getline(filename, lineno, module_globals=None):
    lines = getlines(filename, module_globals)
    return lines[lineno - 1] if 1 <= lineno <= len(lines) else ''


def clearcache():
    """Clear the cache entirely."""
    cache.clear()


def getlines(filename, module_globals=None):
    """Get the lines for a file from the cache.
    Update the cache if it doesn't contain an entry for this file already."""
    if filename in cache:
        return cache[filename][2]
    try:
        return updatecache(filename, module_globals)
    except MemoryError:
        clearcache()
        return []


def checkcache(filename=None):
    """Discard cache entries that are out of date.
    (This is not checked upon each call!)"""
    for name in list(cache) if filename is None else [filename]:
        if name not in cache:
            continue
        size, mtime, lines, fullname = cache[name]
        if mtime is None:
            continue        # from a loader
        try:
            stat = os.stat(fullname)
        except os.error:
            del cache[name]
            continue
        if size != stat.st_size or mtime != stat.st_mtime:
            del cache[name]


def updatecache(filename, module_globals=None):
    """Update a cache entry and return its list of lines.
    If something's wrong, print a message, discard the cache entry,
    and return an empty list."""
    cache.pop(filename, None)
    if not filename or filename.startswith('<') and filename.endswith('>'):
        return []
    fullname = filename
    try:
        stat = os.stat(fullname)
    except OSError:
        loader = (module_globals or {}).get('__loader__')
        get_source = getattr(loader, 'get_source', None)
        name = (module_globals or {}).get('__name__')
        if name and get_source:
            try:
                data = get_source(name)
            except (ImportError, IOError):
                data = None
            if data is not None:
                cache[filename] = len(data), None, [line + '\n' for line in data.splitlines()], fullname
                return cache[filename][2]
        if os.path.isabs(filename):
            return []
        for directory in sys.path:
            try:
                fullname = os.path.join(directory, filename)
                stat = os.stat(fullname)
                break
            except (TypeError, AttributeError, os.error):
                pass
        else:
            return []
    try:
        with open(fullname, 'rU') as f:
            lines = f.readlines()
    except IOError:
        return []
    if lines and not lines[-1].endswith('\n'):
        lines[-1] += '\n'
    cache[filename] = stat.st_size, stat.st_mtime, lines, fullname
    return lines
