"""OS routines.

This exports the functions of module posix, os.path, os.name, os.curdir, os.sep and the like, and what is built on them.
"""

import posix
import posixpath as path
import sys
from posix import *
from posix import _exit, _environment, _listdir, _processors, _stat, _terminal_size, _times, _uname, _utime
from _os_scheduling import *
from _posix_shared import *
from _spawn import *
from _struct_sequence import struct_sequence
from posixpath import curdir, pardir, sep, pathsep, defpath, extsep, altsep, devnull

sys.modules['os.path'] = path
name = 'posix'
linesep = '\n'
error = OSError
remove = unlink
SEEK_SET = 0
SEEK_CUR = 1
SEEK_END = 2


class stat_result(tuple):
    """stat_result: Result from stat, fstat, or lstat.

This object may be accessed either as a tuple of
  (mode, ino, dev, nlink, uid, gid, size, atime, mtime, ctime)
or via the attributes st_mode, st_ino, st_dev, st_nlink, st_uid, and so on."""
    __module__ = 'os'
    n_fields = 19
    n_sequence_fields = 10
    n_unnamed_fields = 3

    def __new__(cls, sequence, dict=None):
        sequence = tuple(sequence)
        self = tuple.__new__(cls, sequence[:10])
        # Without the other fields, the times are those of the tuple.
        self._more = sequence[10:] if len(sequence) > 10 else sequence[7:10] + tuple(
            [None if t is None else t * 10 ** 9 for t in sequence[7:10]]) + (None, None, None)
        return self

    st_mode = property(lambda self: self[0], None, None, 'protection bits')
    st_ino = property(lambda self: self[1], None, None, 'inode')
    st_dev = property(lambda self: self[2], None, None, 'device')
    st_nlink = property(lambda self: self[3], None, None, 'number of hard links')
    st_uid = property(lambda self: self[4], None, None, 'user ID of owner')
    st_gid = property(lambda self: self[5], None, None, 'group ID of owner')
    st_size = property(lambda self: self[6], None, None, 'total size, in bytes')
    st_atime = property(lambda self: self._more[0], None, None, 'time of last access')
    st_mtime = property(lambda self: self._more[1], None, None, 'time of last modification')
    st_ctime = property(lambda self: self._more[2], None, None, 'time of last change')
    st_atime_ns = property(lambda self: self._more[3], None, None, 'time of last access in nanoseconds')
    st_mtime_ns = property(lambda self: self._more[4], None, None, 'time of last modification in nanoseconds')
    st_ctime_ns = property(lambda self: self._more[5], None, None, 'time of last change in nanoseconds')
    st_blksize = property(lambda self: self._more[6], None, None, 'blocksize for filesystem I/O')
    st_blocks = property(lambda self: self._more[7], None, None, 'number of blocks allocated')
    st_rdev = property(lambda self: self._more[8], None, None, 'device type (if inode device)')

    def __repr__(self):
        return ('os.stat_result(st_mode=%r, st_ino=%r, st_dev=%r, st_nlink=%r, st_uid=%r, st_gid=%r, st_size=%r, '
                'st_atime=%r, st_mtime=%r, st_ctime=%r)' % tuple(self))

    def __reduce__(self):
        return stat_result, (tuple(self) + self._more,)


from posixpath import _path as _fspath


def fspath(path):
    """Return the file system path representation of the object."""
    return _fspath(path)


def stat(path, *, dir_fd=None, follow_symlinks=True):
    """Perform a stat system call on the given path."""
    return stat_result(_stat(path, follow_symlinks, dir_fd))


def lstat(path, *, dir_fd=None):
    """Perform a stat system call on the given path, without following symbolic links."""
    return stat_result(_stat(path, False, dir_fd))


def fstat(fd):
    """Perform a stat system call on the given file descriptor."""
    return stat_result(_stat(fd.__index__(), True))


def listdir(path=None):
    """Return a list containing the names of the files in the directory."""
    if path is None:
        path = '.'
    elif not isinstance(path, (str, bytes, int)) and not hasattr(type(path), '__fspath__'):
        raise TypeError('listdir: path should be string, bytes, os.PathLike, integer or None, not %s' % type(path).__name__)
    return [entry[0] for entry in _listdir(path)]


class DirEntry:
    """An entry of a directory, as scandir() finds it."""
    __slots__ = ('name', 'path', '_kind', '_inode', '_dir_fd')

    def is_dir(self, *, follow_symlinks=True):
        """Return True if the entry is a directory; cached per entry."""
        if self._kind == 2:
            return True
        if self._kind in (1, 4) or self._kind == 3 and not follow_symlinks:
            return False
        return self._has_type(0o040000, follow_symlinks)

    def is_file(self, *, follow_symlinks=True):
        """Return True if the entry is a file; cached per entry."""
        if self._kind == 1:
            return True
        if self._kind in (2, 4) or self._kind == 3 and not follow_symlinks:
            return False
        return self._has_type(0o100000, follow_symlinks)

    def _has_type(self, kind, follow_symlinks=True):
        try:
            return self.stat(follow_symlinks=follow_symlinks).st_mode & 0o170000 == kind
        except FileNotFoundError:
            return False

    def is_symlink(self):
        """Return True if the entry is a symbolic link; cached per entry."""
        return self._kind == 3 or self._kind == 0 and self._has_type(0o120000, False)

    def stat(self, *, follow_symlinks=True):
        """Return stat_result object for the entry; cached per entry."""
        return stat(self.path, dir_fd=self._dir_fd, follow_symlinks=follow_symlinks)

    def inode(self):
        """Return inode of the entry; cached per entry."""
        return self._inode

    def __fspath__(self):
        """Returns the path for the entry."""
        return self.path

    def __repr__(self):
        return '<DirEntry %r>' % self.name


class _ScandirIterator:
    def __init__(self, where):
        self._entries = iter(_listdir(where))
        self._where = where

    def __iter__(self):
        return self

    def __next__(self):
        entry = DirEntry()
        entry.name, entry._kind, entry._inode = next(self._entries)
        entry.path = entry.name if isinstance(self._where, int) else path.join(self._where, entry.name)
        entry._dir_fd = self._where if isinstance(self._where, int) else None
        return entry

    def __enter__(self):
        return self

    def __exit__(self, *args):
        self.close()

    def close(self):
        self._entries = iter(())


def scandir(path=None):
    """Return an iterator of DirEntry objects for given path."""
    return _ScandirIterator('.' if path is None else path)


def getcwdb():
    """Return a bytes string representing the current working directory."""
    return fsencode(getcwd())


def fsencode(filename):
    """Encode filename to the filesystem encoding with 'surrogateescape'."""
    filename = fspath(filename)
    return filename.encode('utf-8', 'surrogateescape') if isinstance(filename, str) else filename


def fsdecode(filename):
    """Decode filename from the filesystem encoding with 'surrogateescape'."""
    filename = fspath(filename)
    return filename.decode('utf-8', 'surrogateescape') if isinstance(filename, bytes) else filename


_registered_paths = []


class _PathLikeType(type):
    def __instancecheck__(cls, instance):
        return cls.__subclasscheck__(type(instance))

    def __subclasscheck__(cls, subclass):
        return hasattr(subclass, '__fspath__') or any([issubclass(subclass, other) for other in _registered_paths])

    def register(cls, subclass):
        """Register a virtual subclass of an ABC.

        Returns the subclass, to allow usage as a class decorator."""
        _registered_paths.append(subclass)
        return subclass


class PathLike(metaclass=_PathLikeType):
    """Abstract base class for implementing the file system path protocol."""

    def __fspath__(self):
        """Return the file system path representation of the object."""
        raise NotImplementedError


def makedirs(name, mode=0o777, exist_ok=False):
    """makedirs(name [, mode=0o777] [, exist_ok=False])

    Super-mkdir; create a leaf directory and all intermediate ones.  Works like
    mkdir, except that any intermediate path segment (not just the rightmost)
    will be created if it does not exist.
    """
    head, tail = path.split(name)
    if not tail:
        head, tail = path.split(head)
    if head and tail and not path.exists(head):
        try:
            makedirs(head, exist_ok=exist_ok)
        except FileExistsError:
            # Another process may have made it meanwhile.
            pass
        if tail == (curdir if isinstance(tail, str) else b'.'):
            return
    try:
        mkdir(name, mode)
    except OSError:
        # The error may be another one than EEXIST: it exists all the same.
        if not exist_ok or not path.isdir(name):
            raise



def removedirs(name):
    """removedirs(name)

    Super-rmdir; remove a leaf directory and all empty intermediate
    ones.  Works like rmdir except that, if the leaf directory is
    successfully removed, directories corresponding to rightmost path
    segments will be pruned away until either the whole path is
    consumed or an error occurs.
    """
    rmdir(name)
    head, tail = path.split(name)
    if not tail:
        head, tail = path.split(head)
    while head and tail:
        try:
            rmdir(head)
        except OSError:
            break
        head, tail = path.split(head)


def renames(old, new):
    """renames(old, new)

    Super-rename; create directories as necessary and delete any left
    empty.  Works like rename, except creation of any intermediate
    directories needed to make the new pathname good is attempted
    first.  After the rename, directories corresponding to rightmost
    path segments of the old name will be pruned until either the
    whole path is consumed or a nonempty directory is found.
    """
    head, tail = path.split(new)
    if head and tail and not path.exists(head):
        makedirs(head)
    rename(old, new)
    head, tail = path.split(old)
    if head and tail:
        try:
            removedirs(head)
        except OSError:
            pass


def walk(top, topdown=True, onerror=None, followlinks=False):
    """Directory tree generator.

    For each directory in the directory tree rooted at top (including top
    itself, but excluding '.' and '..'), yields a 3-tuple

        dirpath, dirnames, filenames
    """
    try:
        names = _listdir(fspath(top))
    except OSError as err:
        if onerror is not None:
            onerror(err)
        return
    dirs, nondirs = [], []
    for name, kind, inode in names:
        if kind == 2 or (kind not in (1, 4) and path.isdir(path.join(top, name))):
            dirs.append(name)
        else:
            nondirs.append(name)
    if topdown:
        yield top, dirs, nondirs
    for name in dirs:
        new_path = path.join(top, name)
        if followlinks or not path.islink(new_path):
            for item in walk(new_path, topdown, onerror, followlinks):
                yield item
    if not topdown:
        yield top, dirs, nondirs


from _collections_abc import MutableMapping as _MutableMapping


class _Environ(_MutableMapping):
    """The environment; changes go to the process's own."""

    def __init__(self, data):
        self._data = data

    def _check(self, value):
        if not isinstance(value, str):
            raise TypeError('str expected, not %s' % type(value).__name__)
        return value

    def __getitem__(self, key):
        try:
            return self._data[self._check(key)]
        except KeyError:
            raise KeyError(key) from None

    def __setitem__(self, key, value):
        putenv(self._check(key), self._check(value))
        self._data[key] = value

    def __delitem__(self, key):
        unsetenv(self._check(key))
        try:
            del self._data[key]
        except KeyError:
            raise KeyError(key) from None

    def __iter__(self):
        return iter(list(self._data))

    def __len__(self):
        return len(self._data)

    def __repr__(self):
        return 'environ({{{}}})'.format(', '.join('{!r}: {!r}'.format(key, value) for key, value in self._data.items()))

    def copy(self):
        return dict(self)

    def setdefault(self, key, value):
        if key not in self:
            self[key] = value
        return self[key]

    def __or__(self, other):
        if not isinstance(other, (dict, _MutableMapping)):
            return NotImplemented
        new = dict(self)
        new.update(other)
        return new

    def __ror__(self, other):
        if not isinstance(other, (dict, _MutableMapping)):
            return NotImplemented
        new = dict(other)
        new.update(self)
        return new

    def __ior__(self, other):
        self.update(other)
        return self


environ = _Environ(dict(_environment()))
supports_bytes_environ = True


def get_exec_path(env=None):
    """Returns the sequence of directories that will be searched for the
    named executable (similar to a shell) when launching a process."""
    return (environ if env is None else env).get('PATH', defpath).split(pathsep)



def getenv(key, default=None):
    """Get an environment variable, return None if it doesn't exist.
    The optional second argument can specify an alternate default."""
    return environ.get(key, default)


def utime(path, times=None, *, ns=None, dir_fd=None, follow_symlinks=True):
    """Set the access and modified time of path."""
    if times is not None and ns is not None:
        raise ValueError("utime: you may specify either 'times' or 'ns' but not both")
    if ns is not None:
        if not isinstance(ns, tuple) or len(ns) != 2:
            raise TypeError("utime: 'ns' must be a tuple of two ints")
        _utime(path, int(ns[0]), int(ns[1]), dir_fd, follow_symlinks)
    elif times is None:
        _utime(path, None, None, dir_fd, follow_symlinks)
    elif isinstance(times, tuple) and len(times) == 2:
        _utime(path, float(times[0]), float(times[1]), dir_fd, follow_symlinks)
    else:
        raise TypeError("utime: 'times' must be either a tuple of two ints or None")



def _get_exports_list(module):
    try:
        return list(module.__all__)
    except AttributeError:
        return [name for name in dir(module) if name[0] != '_']


def _environment_list(env):
    try:
        keys, values = list(env.keys()), list(env.values())
    except AttributeError:
        raise TypeError('execve: environment must be a mapping object') from None
    pairs = []
    for key, value in zip(keys, values):
        key, value = fsencode(key), fsencode(value)
        if b'=' in key[1:] or not key:
            raise ValueError('illegal environment variable name')
        pairs.append(key + b'=' + value)
    return pairs


def execve(path, argv, env):
    """Execute an executable path with arguments, replacing current process."""
    posix._execve(path, argv, _environment_list(env))


def execl(file, *args):
    """execl(file, *args)

    Execute the executable file with argument list args, replacing the
    current process."""
    execv(file, args)


def execle(file, *args):
    """execle(file, *args, env)

    Execute the executable file with argument list args and
    environment env, replacing the current process."""
    execve(file, args[:-1], args[-1])


def execlp(file, *args):
    """execlp(file, *args)

    Execute the executable file (which is searched for along $PATH)
    with argument list args, replacing the current process."""
    execvp(file, args)


def execlpe(file, *args):
    """execlpe(file, *args, env)

    Execute the executable file (which is searched for along $PATH)
    with argument list args and environment env, replacing the current
    process."""
    execvpe(file, args[:-1], args[-1])


def execvp(file, args):
    """execvp(file, args)

    Execute the executable file (which is searched for along $PATH)
    with argument list args, replacing the current process.
    args may be a list or tuple of strings."""
    _execvpe(file, args, None)


def execvpe(file, args, env):
    """execvpe(file, args, env)

    Execute the executable file (which is searched for along $PATH)
    with argument list args and environment env, replacing the
    current process."""
    _execvpe(file, args, env)


def _execvpe(file, args, env):
    def run(program):
        if env is None:
            execv(program, args)
        else:
            execve(program, args, env)
    if path.dirname(file):
        run(file)
        return
    found = None
    for directory in (environ if env is None else env).get('PATH', defpath).split(pathsep):
        try:
            run(path.join(directory, file))
        except OSError as e:
            last = e
            if e.errno not in (2, 20) and found is None:
                found = e
    raise found or last


def wait():
    """Wait for completion of a child process.  Returns a tuple (pid, status)."""
    return waitpid(-1, 0)


def replace(src, dst, *, src_dir_fd=None, dst_dir_fd=None):
    """Rename a file or directory, overwriting the destination."""
    rename(src, dst, src_dir_fd=src_dir_fd, dst_dir_fd=dst_dir_fd)


uname_result = struct_sequence('posix.uname_result', ('sysname', 'nodename', 'release', 'version', 'machine'),
                               """uname_result: Result from os.uname().

This object may be accessed either as a tuple of
  (sysname, nodename, release, version, machine),
or via the attributes sysname, nodename, release, version, and machine.

See os.uname for more information.""")
times_result = struct_sequence('posix.times_result', ('user', 'system', 'children_user', 'children_system', 'elapsed'),
                               """times_result: Result from os.times().

This object may be accessed either as a tuple of
  (user, system, children_user, children_system, elapsed),
or via the attributes user, system, children_user, children_system,
and elapsed.

See os.times for more information.""")
terminal_size = struct_sequence('os.terminal_size', ('columns', 'lines'),
                                'A tuple of (columns, lines) for holding terminal window size')


def times():
    """Return a collection containing process timing information."""
    return times_result(_times())


def uname():
    """Return an object identifying the current operating system."""
    return uname_result(_uname())


def get_terminal_size(fd=1):
    """Return the size of the terminal window as (columns, lines)."""
    return terminal_size(_terminal_size(fd))


def cpu_count():
    """Return the number of CPUs in the system; return None if indeterminable."""
    return _processors()


def waitstatus_to_exitcode(status):
    """Convert a wait status to an exit code."""
    if WIFEXITED(status):
        return WEXITSTATUS(status)
    if WIFSIGNALED(status):
        return -WTERMSIG(status)
    raise ValueError('process stopped by delivery of signal %d' % WSTOPSIG(status))


def fdopen(fd, mode='r', buffering=-1, encoding=None, *args, **kwargs):
    """Return an open file object connected to a file descriptor."""
    if not isinstance(fd, int):
        raise TypeError('invalid fd type (%s, expected integer)' % type(fd))
    import io
    return io.open(fd, mode, buffering, encoding, *args, **kwargs)


class _wrap_close:
    """What popen() returns: one end of a pipe to or from a shell."""

    def __init__(self, command, mode, buffering):
        if mode not in ('r', 'w'):
            raise ValueError('invalid mode %r' % mode)
        if buffering == 0 or buffering is None:
            raise ValueError('popen() does not support unbuffered streams')
        parent, child = pipe()
        if mode == 'w':
            parent, child = child, parent
        self._pid = fork()
        if not self._pid:
            try:
                dup2(child, 1 if mode == 'r' else 0)
                execv('/bin/sh', ['sh', '-c', command])
            finally:
                _exit(127)
        close(child)
        self._stream = fdopen(parent, mode, buffering)

    def close(self):
        if self._pid is None:
            return None
        self._stream.close()
        status = waitpid(self._pid, 0)[1]
        self._pid = None
        return status or None

    def __enter__(self):
        return self

    def __exit__(self, *args):
        self.close()

    def __getattr__(self, name):
        return getattr(self._stream, name)

    def __iter__(self):
        return iter(self._stream)


def popen(cmd, mode='r', buffering=-1):
    """Open a pipe to or from command cmd.  Returns a file object."""
    if not isinstance(cmd, str):
        raise TypeError('invalid cmd type (%s, expected string)' % type(cmd))
    return _wrap_close(cmd, mode, buffering)


def fwalk(top='.', topdown=True, onerror=None, *, follow_symlinks=False, dir_fd=None):
    """Directory tree generator.

    This behaves exactly like walk(), except that it yields a 4-tuple

        dirpath, dirnames, filenames, dirfd
    """
    top = fspath(top)
    before = None if follow_symlinks else stat(top, follow_symlinks=False, dir_fd=dir_fd)
    try:
        fd = posix.open(top, O_RDONLY, dir_fd=dir_fd)
    except OSError as err:
        if onerror is not None:
            onerror(err)
        return
    try:
        if before is None or path.samestat(before, stat(fd)):
            yield from _fwalk(fd, top, topdown, onerror, follow_symlinks)
    finally:
        close(fd)


def _fwalk(fd, top, topdown, onerror, follow_symlinks):
    dirs, nondirs = [], []
    for name, kind, inode in _listdir(fd):
        if isinstance(top, bytes):
            name = fsencode(name)
        try:
            is_dir = kind == 2 or kind in (0, 3) and stat(name, dir_fd=fd).st_mode & 0o170000 == 0o040000
        except OSError:
            is_dir = False
        (dirs if is_dir else nondirs).append(name)
    if topdown:
        yield top, dirs, nondirs, fd
    for name in dirs:
        yield from _fwalk_below(fd, name, path.join(top, name), topdown, onerror, follow_symlinks)
    if not topdown:
        yield top, dirs, nondirs, fd


def _fwalk_below(fd, name, top, topdown, onerror, follow_symlinks):
    try:
        before = None if follow_symlinks else stat(name, dir_fd=fd, follow_symlinks=False)
        inner = posix.open(name, O_RDONLY, dir_fd=fd)
    except OSError as err:
        if onerror is not None:
            onerror(err)
        return
    try:
        if before is None or path.samestat(before, stat(inner)):
            yield from _fwalk(inner, top, topdown, onerror, follow_symlinks)
    finally:
        close(inner)


# What takes a descriptor for a path, looks paths up from an open directory, need not follow links.
supports_dir_fd = {access, chmod, chown, link, mkdir, mkfifo, mknod, posix.open, readlink, rename, rmdir, stat, symlink, unlink, utime}
supports_fd = {chdir, chmod, chown, execve, listdir, pathconf, scandir, stat, statvfs, truncate, utime}
supports_follow_symlinks = {access, chown, link, stat, utime}
supports_effective_ids = {access}
