"""OS routines.

This exports the functions of module posix, os.path, os.name, os.curdir, os.sep and the like, and what is built on them.
"""

import posix
import posixpath as path
import sys
from posix import *
from posix import _exit, _environment, _listdir, _processors, _stat, _terminal_size, _times, _uname, _utime
from _posix_shared import *
from _spawn import *
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
    __module__ = 'posix'
    n_fields = 16
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
    st_blksize = property(lambda self: self._more[6], None, None, 'blocksize for filesystem I/O')
    st_blocks = property(lambda self: self._more[7], None, None, 'number of blocks allocated')
    st_rdev = property(lambda self: self._more[8], None, None, 'device type (if inode device)')

    def __repr__(self):
        return ('posix.stat_result(st_mode=%r, st_ino=%r, st_dev=%r, st_nlink=%r, st_uid=%r, st_gid=%r, st_size=%r, '
                'st_atime=%r, st_mtime=%r, st_ctime=%r)' % tuple(self))

    def __reduce__(self):
        return stat_result, (tuple(self) + self._more,)


def stat(path):
    """stat(path) -> stat result

Perform a stat system call on the given path."""
    return stat_result(_stat(path, True))


def lstat(path):
    """lstat(path) -> stat result

Like stat(path), but do not follow symbolic links."""
    return stat_result(_stat(path, False))


def fstat(fd):
    """fstat(fd) -> stat result

Like stat(), but for an open file descriptor."""
    return stat_result(_stat(fd, True))


def listdir(path):
    """listdir(path) -> list_of_strings

Return a list containing the names of the entries in the directory.
The list is in arbitrary order.  It does not include the special
entries '.' and '..' even if they are present in the directory."""
    return [entry[0] for entry in _listdir(path)]


def getcwdu():
    """getcwdu() -> path

Return a unicode string representing the current working directory."""
    return unicode(getcwd(), 'utf-8')


def makedirs(name, mode=0o777):
    """makedirs(name [, mode=0o777])

    Super-mkdir; create a leaf directory and all intermediate ones.  Works like
    mkdir, except that any intermediate path segment (not just the rightmost)
    will be created if it does not exist.
    """
    head, tail = path.split(name)
    if not tail:
        head, tail = path.split(head)
    if head and tail and not path.exists(head):
        try:
            makedirs(head, mode)
        except OSError as e:
            # Another process may have made it meanwhile.
            if e.errno != 17:
                raise
        if tail == curdir:
            return
    mkdir(name, mode)



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
        except error:
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
        except error:
            pass


def walk(top, topdown=True, onerror=None, followlinks=False):
    """Directory tree generator.

    For each directory in the directory tree rooted at top (including top
    itself, but excluding '.' and '..'), yields a 3-tuple

        dirpath, dirnames, filenames
    """
    try:
        names = _listdir((top))
    except error as err:
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


class _Environ(dict):
    """The environment; changes go to the process's own."""

    def __init__(self, environ):
        dict.__init__(self, environ)
        self.data = self

    def __setitem__(self, key, item):
        putenv(key, item)
        dict.__setitem__(self, key, item)

    def __delitem__(self, key):
        dict.__delitem__(self, key)
        unsetenv(key)

    def clear(self):
        for key in self.keys():
            del self[key]

    def pop(self, key, *args):
        value = dict.pop(self, key, *args)
        unsetenv(key)
        return value

    def popitem(self):
        key, value = dict.popitem(self)
        unsetenv(key)
        return key, value

    def update(self, other=(), **kwargs):
        items = dict(other, **kwargs)
        for key in items:
            self[key] = items[key]

    def setdefault(self, key, default=None):
        if key not in self:
            self[key] = default
        return self[key]

    def copy(self):
        return dict(self)


environ = _Environ(_environment())



def getenv(key, default=None):
    """Get an environment variable, return None if it doesn't exist.
    The optional second argument can specify an alternate default."""
    return environ.get(key, default)


def utime(path, times=None):
    """Set the access and modified time of path."""
    if times is None:
        _utime(path, None, None)
    elif isinstance(times, tuple) and len(times) == 2:
        _utime(path, float(times[0]), float(times[1]))
    else:
        raise TypeError('utime() arg 2 must be a tuple (atime, mtime)')



def _environment_list(env):
    if not hasattr(env, 'keys') or not hasattr(env, 'values'):
        raise TypeError('execve() arg 3 must be a mapping object')
    pairs = []
    for key, value in zip(env.keys(), env.values()):
        if not isinstance(key, basestring):
            raise TypeError('execve() arg 3 contains a non-string key')
        if not isinstance(value, basestring):
            raise TypeError('execve() arg 3 contains a non-string value')
        pairs.append('%s=%s' % (key, value))
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


def popen2(cmd, mode="t", bufsize=-1):
    """Execute the shell command 'cmd' in a sub-process.  The file objects
(child_stdin, child_stdout) are returned."""
    return _popen_pipes(cmd, bufsize, False, False)


def popen3(cmd, mode="t", bufsize=-1):
    """Execute the shell command 'cmd' in a sub-process.  The file objects
(child_stdin, child_stdout, child_stderr) are returned."""
    return _popen_pipes(cmd, bufsize, True, False)


def popen4(cmd, mode="t", bufsize=-1):
    """Execute the shell command 'cmd' in a sub-process.  The file objects
(child_stdin, child_stdout_stderr) are returned."""
    return _popen_pipes(cmd, bufsize, False, True)


def _popen_pipes(cmd, bufsize, separate_errors, merged):
    import popen2
    cls = popen2.Popen4 if merged else popen2.Popen3
    child = cls(cmd, bufsize) if merged else cls(cmd, separate_errors, bufsize)
    files = child.tochild, child.fromchild
    return files + (child.childerr,) if separate_errors else files


def wait():
    """Wait for completion of a child process.  Returns a tuple (pid, status)."""
    return waitpid(-1, 0)


def times():
    """times() -> (utime, stime, cutime, cstime, elapsed_time)

Return a tuple of floating point numbers indicating process times."""
    return _times()


def uname():
    """uname() -> (sysname, nodename, release, version, machine)

Return a tuple identifying the current operating system."""
    return _uname()


def fdopen(fd, mode='r', bufsize=-1):
    """fdopen(fd [, mode='r' [, bufsize]]) -> file_object

Return an open file object connected to a file descriptor."""
    return posix._fdopen(fd, mode, bufsize)


def popen(command, mode='r', bufsize=-1):
    """popen(command [, mode='r' [, bufsize]]) -> pipe

Open a pipe to/from a command returning a file object."""
    return posix._popen(command, mode, bufsize)


def tmpfile():
    """tmpfile() -> file object

Create a temporary file with no directory entries."""
    import tempfile
    return tempfile.TemporaryFile()


def tempnam(dir=None, prefix='file'):
    """tempnam([dir[, prefix]]) -> string

Return a unique name for a temporary file.
The directory and a prefix may be specified as strings; they may be omitted
or None if not needed."""
    import tempfile
    import warnings
    warnings.warn('tempnam is a potential security risk to your program', RuntimeWarning, stacklevel=2)
    return tempfile.mktemp('', prefix[:5], dir)


def tmpnam():
    """tmpnam() -> string

Return a unique name for a temporary file."""
    import tempfile
    import warnings
    warnings.warn('tmpnam is a potential security risk to your program', RuntimeWarning, stacklevel=2)
    return tempfile.mktemp('', 'file', '/tmp')


def stat_float_times(newval=None):
    """stat_float_times([newval]) -> oldval

Determine whether os.[lf]stat represents time stamps as float objects: here they always are."""
    return True if newval is None else None
