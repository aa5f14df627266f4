"""Path operations that do not depend on how paths are written."""

import posix

__all__ = ['commonprefix', 'exists', 'getatime', 'getctime', 'getmtime', 'getsize', 'isdir', 'isfile', 'samefile',
           'sameopenfile', 'samestat']


def _status(path):
    """The fields of os.stat, None if there is no such file."""
    try:
        return posix._stat(path, True)
    except (OSError, ValueError):
        return None


def exists(path):
    """Test whether a path exists.  Returns False for broken symbolic links"""
    return _status(path) is not None


def isfile(path):
    """Test whether a path is a regular file"""
    status = _status(path)
    return status is not None and status[0] & 0o170000 == 0o100000


def isdir(s):
    """Return true if the pathname refers to an existing directory."""
    status = _status(s)
    return status is not None and status[0] & 0o170000 == 0o040000


def getsize(filename):
    """Return the size of a file, reported by os.stat()."""
    return posix._stat(filename, True)[6]


def getatime(filename):
    """Return the last access time of a file, reported by os.stat()."""
    return posix._stat(filename, True)[10]


def getmtime(filename):
    """Return the last modification time of a file, reported by os.stat()."""
    return posix._stat(filename, True)[11]


def getctime(filename):
    """Return the metadata change time of a file, reported by os.stat()."""
    return posix._stat(filename, True)[12]


def commonprefix(m):
    """Given a list of pathnames, returns the longest common leading component"""
    if not m:
        return ''
    least = min(m)
    greatest = max(m)
    for i in range(len(least)):
        if i >= len(greatest) or least[i] != greatest[i]:
            return least[:i]
    return least


def samestat(s1, s2):
    """Test whether two stat buffers reference the same file"""
    return s1[1] == s2[1] and s1[2] == s2[2]


def samefile(f1, f2):
    """Test whether two pathnames reference the same actual file or directory"""
    return samestat(posix._stat(f1, True), posix._stat(f2, True))


def sameopenfile(fp1, fp2):
    """Test whether two open file objects reference the same file"""
    return samestat(posix._stat(fp1, True), posix._stat(fp2, True))


def _split_extension(path, sep, dot, empty):
    name = path.rfind(sep) + 1
    at = path.rfind(dot)
    if at > name:
        # Leading dots do not begin an extension.
        for i in range(name, at):
            if path[i:i + 1] != dot:
                return path[:at], path[at:]
    return path, empty


# What ntpath of the reference library, which pathlib imports, asks for.
def _splitext(p, sep, altsep, extsep):
    """Split the extension from a pathname.

    Extension is everything from the last dot to the end, ignoring
    leading dots.  Returns "(root, ext)"; ext may be empty."""
    start = max(p.rfind(sep), p.rfind(altsep) if altsep else -1) + 1
    dot = p.rfind(extsep)
    while start < dot and p[start:start + 1] == extsep:
        start += 1
    return (p[:dot], p[dot:]) if start < dot else (p, p[:0])


def _check_arg_types(funcname, *args):
    for s in args:
        if not isinstance(s, (str, bytes)):
            raise TypeError("%s() argument must be str, bytes, or os.PathLike object, not '%s'" % (funcname, type(s).__name__))
    if len(set([isinstance(s, str) for s in args])) > 1:
        raise TypeError("Can't mix strings and bytes in path components")
