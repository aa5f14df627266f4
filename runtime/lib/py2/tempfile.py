"""Temporary files.

This module provides generic, low- and high-level interfaces for
creating temporary files and directories.  All of the interfaces
provided by this module can be used without fear of race conditions
except for 'mktemp'.  'mktemp' is subject to race conditions and
should not be used; it is provided for backward compatibility only.

This module also provides some data items to the user:

  TMP_MAX  - maximum number of names that will be tried before
             giving up.
  template - the default prefix for all temporary names.
             You may change this to control the default prefix.
  tempdir  - If this is set to a string before the first use of
             any routine from this module, it will be considered as
             another candidate location to store temporary files.
"""

import errno
import io
import os
import random
import thread
from cStringIO import StringIO

__all__ = ["NamedTemporaryFile", "TemporaryFile", "SpooledTemporaryFile", "mkstemp", "mkdtemp", "mktemp", "TMP_MAX", "gettempprefix",
           "tempdir", "gettempdir"]

TMP_MAX = 10000
template = "tmp"
tempdir = None
_flags = os.O_RDWR | os.O_CREAT | os.O_EXCL | os.O_NOFOLLOW
_lock = thread.allocate_lock()


class _RandomNameSequence:
    """An instance of _RandomNameSequence generates an endless
    sequence of unpredictable strings which can safely be incorporated
    into file names.  Each string is six characters long.  Multiple
    threads can safely use the same instance at the same time.

    _RandomNameSequence is an iterator."""

    characters = "abcdefghijklmnopqrstuvwxyz" + "ABCDEFGHIJKLMNOPQRSTUVWXYZ" + "0123456789_"

    @property
    def rng(self):
        # A child has its own: it must not repeat the parent's names.
        pid = os.getpid()
        if pid != getattr(self, '_pid', None):
            self._random = random.Random()
            self._pid = pid
        return self._random

    def __iter__(self):
        return self

    def next(self):
        choose = self.rng.choice
        return ''.join([choose(self.characters) for _ in range(6)])


def _candidate_tempdir_list():
    """Generate a list of candidate temporary directories which
    _get_default_tempdir will try."""
    directories = [os.getenv(name) for name in ('TMPDIR', 'TEMP', 'TMP')]
    directories = [directory for directory in directories if directory] + ['/tmp', '/var/tmp', '/usr/tmp']
    try:
        directories.append(os.getcwd())
    except (AttributeError, os.error):
        directories.append(os.curdir)
    return directories


def _get_default_tempdir():
    """Calculate the default directory to use for temporary files.
    This routine should be called exactly once.

    We determine whether or not a candidate temp dir is usable by
    trying to create and write to a file in that directory.  If this
    is successful, the test file is deleted.  To prevent denial of
    service, the name of the test file must be randomized."""
    names = _RandomNameSequence()
    directories = _candidate_tempdir_list()
    for directory in directories:
        if directory != os.curdir:
            directory = os.path.normcase(os.path.abspath(directory))
        for _ in range(100):
            path = os.path.join(directory, names.next())
            try:
                fd = os.open(path, _flags, 0o600)
            except (OSError, IOError) as e:
                if e.errno == errno.EEXIST:
                    continue
                break       # not there, or not for us
            try:
                try:
                    with io.open(fd, 'wb', closefd=False) as f:
                        f.write(b'blat')
                finally:
                    os.close(fd)
            finally:
                os.unlink(path)
            return directory
    raise IOError(errno.ENOENT, "No usable temporary directory found in %s" % directories)


_name_sequence = None


def _get_candidate_names():
    """Common setup sequence for all user-callable interfaces."""
    global _name_sequence
    with _lock:
        if _name_sequence is None:
            _name_sequence = _RandomNameSequence()
    return _name_sequence


def _set_cloexec(fd):
    import fcntl
    fcntl.fcntl(fd, fcntl.F_SETFD, fcntl.fcntl(fd, fcntl.F_GETFD) | fcntl.FD_CLOEXEC)


def _mkstemp_inner(dir, pre, suf, flags):
    """Code common to mkstemp, TemporaryFile, and NamedTemporaryFile."""
    names = _get_candidate_names()
    for _ in xrange(TMP_MAX):
        path = os.path.join(dir, pre + names.next() + suf)
        try:
            fd = os.open(path, flags, 0o600)
        except OSError as e:
            if e.errno == errno.EEXIST:
                continue
            raise
        _set_cloexec(fd)
        return fd, os.path.abspath(path)
    raise IOError(errno.EEXIST, "No usable temporary file name found")


def gettempprefix():
    """Accessor for tempdir.template."""
    return template


def gettempdir():
    """Accessor for tempfile.tempdir."""
    global tempdir
    if tempdir is None:
        with _lock:
            if tempdir is None:
                tempdir = _get_default_tempdir()
    return tempdir


def mkstemp(suffix="", prefix=template, dir=None, text=False):
    """User-callable function to create and return a unique temporary
    file.  The return value is a pair (fd, name) where fd is the
    file descriptor returned by os.open, and name is the filename.

    If 'suffix' is specified, the file name will end with that suffix,
    otherwise there will be no suffix.

    If 'prefix' is specified, the file name will begin with that prefix,
    otherwise a default prefix is used.

    If 'dir' is specified, the file will be created in that directory,
    otherwise a default directory is used.

    If 'text' is specified and true, the file is opened in text
    mode.  Else (the default) the file is opened in binary mode.  On
    some operating systems, this makes no difference.

    The file is readable and writable only by the creating user ID.
    If the operating system uses permission bits to indicate whether a
    file is executable, the file is executable by no one. The file
    descriptor is not inherited by children of this process.

    Caller is responsible for deleting the file when done with it.
    """
    return _mkstemp_inner(gettempdir() if dir is None else dir, prefix, suffix, _flags)


def mkdtemp(suffix="", prefix=template, dir=None):
    """User-callable function to create and return a unique temporary
    directory.  The return value is the pathname of the directory.

    Arguments are as for mkstemp, except that the 'text' argument is
    not accepted.

    The directory is readable, writable, and searchable only by the
    creating user.

    Caller is responsible for deleting the directory when done with it.
    """
    if dir is None:
        dir = gettempdir()
    names = _get_candidate_names()
    for _ in xrange(TMP_MAX):
        path = os.path.join(dir, prefix + names.next() + suffix)
        try:
            os.mkdir(path, 0o700)
            return path
        except OSError as e:
            if e.errno != errno.EEXIST:
                raise
    raise IOError(errno.EEXIST, "No usable temporary directory name found")


def mktemp(suffix="", prefix=template, dir=None):
    """User-callable function to return a unique temporary file name.  The
    file is not created.

    Arguments are as for mkstemp, except that the 'text' argument is
    not accepted.

    This function is unsafe and should not be used.  The file name
    refers to a file that did not exist at some point, but by the time
    you get around to creating it, someone else may have beaten you to
    the punch.
    """
    if dir is None:
        dir = gettempdir()
    names = _get_candidate_names()
    for _ in xrange(TMP_MAX):
        path = os.path.join(dir, prefix + names.next() + suffix)
        if not os.path.lexists(path):
            return path
    raise IOError(errno.EEXIST, "No usable temporary filename found")


class _TemporaryFileWrapper:
    """Temporary file wrapper

    This class provides a wrapper around files opened for
    temporary use.  In particular, it seeks to automatically
    remove the file when it is no longer needed.
    """

    def __init__(self, file, name, delete=True):
        self.file = file
        self.name = name
        self.close_called = False
        self.delete = delete
        self.unlink = os.unlink     # still there when module os is torn down

    def __getattr__(self, name):
        value = getattr(self.__dict__['file'], name)
        if callable(value):
            setattr(self, name, value)
        return value

    def __enter__(self):
        self.file.__enter__()
        return self

    def close(self):
        if not self.close_called:
            self.close_called = True
            try:
                self.file.close()
            finally:
                if self.delete:
                    self.unlink(self.name)

    def __del__(self):
        self.close()

    def __exit__(self, exc, value, tb):
        result = self.file.__exit__(exc, value, tb)
        self.close()
        return result


def _open_temporary(mode, bufsize, suffix, prefix, dir):
    fd, name = _mkstemp_inner(gettempdir() if dir is None else dir, prefix, suffix, _flags)
    try:
        return os.fdopen(fd, mode, bufsize), name
    except:
        os.unlink(name)
        os.close(fd)
        raise


def NamedTemporaryFile(mode='w+b', bufsize=-1, suffix="", prefix=template, dir=None, delete=True):
    """Create and return a temporary file.
    Arguments:
    'prefix', 'suffix', 'dir' -- as for mkstemp.
    'mode' -- the mode argument to os.fdopen (default "w+b").
    'bufsize' -- the buffer size argument to os.fdopen (default -1).
    'delete' -- whether the file is deleted on close (default True).
    The file is created as mkstemp() would do it.

    Returns an object with a file-like interface; the name of the file
    is accessible as its 'name' attribute.  The file will be automatically
    deleted when it is closed unless the 'delete' argument is set to False.
    """
    file, name = _open_temporary(mode, bufsize, suffix, prefix, dir)
    return _TemporaryFileWrapper(file, name, delete)


def TemporaryFile(mode='w+b', bufsize=-1, suffix="", prefix=template, dir=None):
    """Create and return a temporary file.
    Arguments:
    'prefix', 'suffix', 'dir' -- as for mkstemp.
    'mode' -- the mode argument to os.fdopen (default "w+b").
    'bufsize' -- the buffer size argument to os.fdopen (default -1).
    The file is created as mkstemp() would do it.

    Returns an object with a file-like interface.  The file has no
    name, and will cease to exist when it is closed.
    """
    file, name = _open_temporary(mode, bufsize, suffix, prefix, dir)
    os.unlink(name)
    return file


class SpooledTemporaryFile:
    """Temporary file wrapper, specialized to switch from
    StringIO to a real file when it exceeds a certain size or
    when a fileno is needed.
    """
    _rolled = False

    def __init__(self, max_size=0, mode='w+b', bufsize=-1, suffix="", prefix=template, dir=None):
        self._file = StringIO()
        self._max_size = max_size
        self._rolled = False
        self._TemporaryFileArgs = (mode, bufsize, suffix, prefix, dir)

    def _check(self, file):
        if not self._rolled and self._max_size and file.tell() > self._max_size:
            self.rollover()

    def rollover(self):
        if self._rolled:
            return
        file = self._file
        self._file = TemporaryFile(*self._TemporaryFileArgs)
        del self._TemporaryFileArgs
        self._file.write(file.getvalue())
        self._file.seek(file.tell(), 0)
        self._rolled = True

    def __enter__(self):
        if self._file.closed:
            raise ValueError("Cannot enter context with closed file")
        return self

    def __exit__(self, exc, value, tb):
        self._file.close()

    def __iter__(self):
        return self._file.__iter__()

    def close(self):
        self._file.close()

    @property
    def closed(self):
        return self._file.closed

    def fileno(self):
        self.rollover()
        return self._file.fileno()

    def flush(self):
        self._file.flush()

    def isatty(self):
        return self._file.isatty()

    @property
    def mode(self):
        return self._file.mode if self._rolled else self._TemporaryFileArgs[0]

    @property
    def name(self):
        return self._file.name if self._rolled else None

    def next(self):
        return self._file.next()

    def read(self, *args):
        return self._file.read(*args)

    def readline(self, *args):
        return self._file.readline(*args)

    def readlines(self, *args):
        return self._file.readlines(*args)

    def seek(self, *args):
        self._file.seek(*args)

    @property
    def softspace(self):
        return self._file.softspace

    def tell(self):
        return self._file.tell()

    def truncate(self):
        self._file.truncate()

    def write(self, s):
        result = self._file.write(s)
        self._check(self._file)
        return result

    def writelines(self, iterable):
        result = self._file.writelines(iterable)
        self._check(self._file)
        return result

    def xreadlines(self, *args):
        return iter(self._file)
