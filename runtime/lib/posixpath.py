"""Common operations on Posix pathnames.

Instead of importing this module directly, import os and refer to this module as os.path.
"""

import posix
from genericpath import *
from genericpath import _split_extension

__all__ = ['normcase', 'isabs', 'join', 'splitdrive', 'split', 'splitext', 'basename', 'dirname', 'commonprefix', 'getsize',
           'getmtime', 'getatime', 'getctime', 'islink', 'exists', 'lexists', 'isdir', 'isfile', 'ismount', 'expanduser',
           'expandvars', 'normpath', 'abspath', 'samefile', 'sameopenfile', 'samestat', 'curdir', 'pardir', 'sep', 'pathsep',
           'defpath', 'altsep', 'extsep', 'devnull', 'realpath', 'supports_unicode_filenames', 'relpath']

curdir = '.'
pardir = '..'
extsep = '.'
sep = '/'
pathsep = ':'
defpath = '/bin:/usr/bin'
altsep = None
devnull = '/dev/null'
supports_unicode_filenames = False

if str is bytes:
    def _path(path):
        return path

    def _parts(path):
        return '/', '.', '..', ''
else:
    __all__.append('commonpath')

    def _path(path):
        """The str or bytes of a path-like object."""
        if isinstance(path, (str, bytes)):
            return path
        method = getattr(type(path), '__fspath__', None)
        if method is None:
            raise TypeError('expected str, bytes or os.PathLike object, not ' + type(path).__name__)
        text = method(path)
        if isinstance(text, (str, bytes)):
            return text
        raise TypeError('expected {}.__fspath__() to return str or bytes, not {}'.format(
            type(path).__name__, type(text).__name__))

    def _parts(path):
        """The separator, ., .. and nothing, of the type of the path."""
        if isinstance(path, bytes):
            return b'/', b'.', b'..', b''
        return '/', '.', '..', ''


def normcase(s):
    """Normalize case of pathname.  Has no effect under Posix"""
    return _path(s)


def isabs(s):
    """Test whether a path is absolute"""
    s = _path(s)
    return s.startswith(_parts(s)[0])


def join(a, *p):
    """Join two or more pathname components, inserting '/' as needed.
    If any component is an absolute path, all previous path components
    will be discarded.  An empty last part will result in a path that
    ends with a separator."""
    a = _path(a)
    sep = _parts(a)[0]
    path = a
    if str is not bytes:
        for b in p:
            if not isinstance(b, (str, bytes)) and not hasattr(type(b), '__fspath__'):
                raise TypeError("join() argument must be str, bytes, or os.PathLike object, not %r" % type(b).__name__)
            if not isinstance(_path(b), type(a)):
                raise TypeError("Can't mix strings and bytes in path components")
    for b in p:
        b = _path(b)
        if b.startswith(sep):
            path = b
        elif not path or path.endswith(sep):
            path += b
        else:
            path += sep + b
    return path


def split(p):
    """Split a pathname.  Returns tuple "(head, tail)" where "tail" is
    everything after the final slash.  Either part may be empty."""
    p = _path(p)
    sep = _parts(p)[0]
    i = p.rfind(sep) + 1
    head, tail = p[:i], p[i:]
    if head and head != sep * len(head):
        head = head.rstrip(sep)
    return head, tail


def splitext(p):
    """Split the extension from a pathname.

    Extension is everything from the last dot to the end, ignoring
    leading dots.  Returns "(root, ext)"; ext may be empty."""
    p = _path(p)
    sep, dot, _, empty = _parts(p)
    return _split_extension(p, sep, dot, empty)


def splitdrive(p):
    """Split a pathname into drive and path.  On Posix, drive is always empty."""
    p = _path(p)
    return p[:0], p


def basename(p):
    """Returns the final component of a pathname"""
    p = _path(p)
    return p[p.rfind(_parts(p)[0]) + 1:]


def dirname(p):
    """Returns the directory component of a pathname"""
    return split(p)[0]


def islink(path):
    """Test whether a path is a symbolic link"""
    try:
        return posix._stat(path, False)[0] & 0o170000 == 0o120000
    except (OSError, ValueError, AttributeError):
        return False


def lexists(path):
    """Test whether a path exists.  Returns True for broken symbolic links"""
    try:
        posix._stat(path, False)
    except (OSError, ValueError):
        return False
    return True


def ismount(path):
    """Test whether a path is a mount point"""
    try:
        here = posix._stat(path, False)
        if here[0] & 0o170000 == 0o120000:
            return False
        above = posix._stat(join(path, _parts(_path(path))[2]), False)
    except (OSError, ValueError):
        return False
    return here[2] != above[2] or here[1] == above[1]


def expanduser(path):
    """Expand ~ and ~user constructions.  If user or $HOME is unknown,
    do nothing."""
    path = _path(path)
    sep, _, _, empty = _parts(path)
    tilde = '~' if isinstance(empty, str) else b'~'
    if not path.startswith(tilde):
        return path
    i = path.find(sep, 1)
    if i < 0:
        i = len(path)
    from os import environ
    if i == 1 and 'HOME' in environ:
        home = environ['HOME']
    else:
        import pwd
        try:
            if i == 1:
                import os
                home = pwd.getpwuid(os.getuid()).pw_dir
            else:
                name = path[1:i]
                home = pwd.getpwnam(name if isinstance(name, str) else name.decode('utf-8')).pw_dir
        except KeyError:
            return path
    if not isinstance(home, type(empty)):
        home = home.encode('utf-8', 'surrogateescape')
    home = home.rstrip(sep)
    return home + path[i:] or sep


def _is_name(c):
    return c.isalnum() and ord(c) < 128 or c == '_'


def expandvars(path):
    """Expand shell variables of form $var and ${var}.  Unknown variables
    are left unchanged."""
    path = _path(path)
    as_bytes = str is not bytes and isinstance(path, bytes)
    if as_bytes:
        path = path.decode('utf-8', 'surrogateescape')
    from os import environ
    out = []
    i = 0
    while i < len(path):
        j = path.find('$', i)
        if j < 0:
            out.append(path[i:])
            break
        out.append(path[i:j])
        end = j + 1
        if path[end:end + 1] == '{':
            close = path.find('}', end)
            name = path[end + 1:close] if close > end + 1 else ''
            end = close + 1
        else:
            while end < len(path) and _is_name(path[end]):
                end += 1
            name = path[j + 1:end]
        if name and name in environ:
            out.append(environ[name])
        elif name:
            out.append(path[j:end])
        else:
            out.append('$')
            end = j + 1
        i = end
    path = ''.join(out)
    return path.encode('utf-8', 'surrogateescape') if as_bytes else path


def normpath(path):
    """Normalize path, eliminating double slashes, etc."""
    path = _path(path)
    sep, dot, dotdot, empty = _parts(path)
    if path == empty:
        return dot
    # Two leading slashes, and only two, are kept (POSIX leaves their meaning open).
    slashes = 0
    if path.startswith(sep):
        slashes = 2 if path.startswith(sep * 2) and not path.startswith(sep * 3) else 1
    parts = []
    for part in path.split(sep):
        if part == empty or part == dot:
            continue
        if part != dotdot or (not slashes and not parts) or (parts and parts[-1] == dotdot):
            parts.append(part)
        elif parts:
            parts.pop()
    path = sep * slashes + sep.join(parts)
    return path or dot


def abspath(path):
    """Return an absolute path."""
    path = _path(path)
    if not isabs(path):
        here = posix.getcwd()
        if not isinstance(path, str):
            here = here.encode('utf-8', 'surrogateescape') if str is not bytes else unicode(here, 'utf-8')
        path = join(here, path)
    return normpath(path)


def realpath(filename, strict=False):
    """Return the canonical path of the specified filename, eliminating any
symbolic links encountered in the path."""
    filename = _path(filename)
    path, ok = _real_join(filename[:0], filename, {}, strict)
    return abspath(path)


def _real_join(path, rest, seen, strict):
    sep, dot, dotdot, empty = _parts(path)
    if isabs(rest):
        rest = rest[1:]
        path = sep
    while rest:
        name, _, rest = rest.partition(sep)
        if not name or name == dot:
            continue
        if name == dotdot:
            if path:
                path, name = split(path)
                if name == dotdot:
                    path = join(path, dotdot, dotdot)
            else:
                path = dotdot
            continue
        new = join(path, name)
        try:
            link = posix._stat(new, False)[0] & 0o170000 == 0o120000
        except OSError:
            if strict:
                raise
            link = False
        if not link:
            path = new
            continue
        if new in seen:
            path = seen[new]
            if path is not None:
                continue
            if strict:
                posix._stat(new, True)
            return join(new, rest), False
        seen[new] = None
        path, ok = _real_join(path, posix.readlink(new), seen, strict)
        if not ok:
            return join(path, rest), False
        seen[new] = path
    return path, True


def relpath(path, start=None):
    """Return a relative version of a path"""
    if not path:
        raise ValueError('no path specified')
    path = _path(path)
    sep, dot, dotdot, empty = _parts(path)
    start = dot if start is None else _path(start)
    here = [x for x in abspath(start).split(sep) if x]
    there = [x for x in abspath(path).split(sep) if x]
    i = len(commonprefix([here, there]))
    parts = [dotdot] * (len(here) - i) + there[i:]
    if not parts:
        return dot
    return join(*parts)


if str is bytes:
    def walk(top, func, arg):
        """Directory tree walk with callback function."""
        try:
            names = [entry[0] for entry in posix._listdir(top)]
        except OSError:
            return
        func(arg, top, names)
        for name in names:
            name = join(top, name)
            try:
                mode = posix._stat(name, False)[0]
            except OSError:
                continue
            if mode & 0o170000 == 0o040000:
                walk(name, func, arg)
else:
    def commonpath(paths):
        """Given a sequence of path names, returns the longest common sub-path."""
        if not paths:
            raise ValueError('commonpath() arg is an empty sequence')
        paths = tuple(map(_path, paths))
        sep, dot, _, empty = _parts(paths[0])
        absolute = set(path.startswith(sep) for path in paths)
        if len(absolute) != 1:
            raise ValueError("Can't mix absolute and relative paths")
        split_paths = [[part for part in path.split(sep) if part and part != dot] for path in paths]
        least = min(split_paths)
        greatest = max(split_paths)
        common = least
        for i, part in enumerate(least):
            if part != greatest[i]:
                common = least[:i]
                break
        return (sep if True in absolute else sep[:0]) + sep.join(common)
