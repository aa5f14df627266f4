"""Files mapped into memory: Library Reference, mmap."""

import os
import sys

_PY2 = sys.version_info[0] < 3

ACCESS_DEFAULT = 0
ACCESS_READ = 1
ACCESS_WRITE = 2
ACCESS_COPY = 3
MAP_SHARED = 1
MAP_PRIVATE = 2
MAP_DENYWRITE = 2048
MAP_EXECUTABLE = 4096
MAP_ANON = MAP_ANONYMOUS = 32
PROT_READ = 1
PROT_WRITE = 2
PROT_EXEC = 4
PAGESIZE = ALLOCATIONGRANULARITY = os.sysconf('SC_PAGESIZE')


@native
def _map(fileno: cint, length: ssize, flags: cint, prot: cint, offset: ssize, /): ...


@native
def _unmap(address: ssize, length: ssize, /) -> None: ...


@native
def _flush(address: ssize, offset: ssize, size: ssize, /): ...


@native
def _resize(address: ssize, before: ssize, after: ssize, /): ...


@native
def _get(address: ssize, offset: ssize, size: ssize, /): ...


@native
def _set(address: ssize, offset: ssize, data, /) -> None: ...


@native
def _move(address: ssize, dest: ssize, src: ssize, count: ssize, /) -> None: ...


error = OSError
if _PY2:
    class error(EnvironmentError):
        __module__ = 'mmap'


def _checked(function, *args):
    try:
        return function(*args)
    except OSError as e:
        failed = e.args
    raise error(*failed)


class mmap(object):
    """mmap(fileno, length[, flags[, prot[, access[, offset]]]])

Maps length bytes from the file specified by the file descriptor fileno,
and returns a mmap object.  If length is 0, the maximum length of the map
is the size of the file when mmap is called: a fileno of -1 maps memory of no file."""

    __module__ = 'mmap'
    _address = None

    def __init__(self, fileno, length, flags=MAP_SHARED, prot=PROT_WRITE | PROT_READ, access=ACCESS_DEFAULT, offset=0):
        if length < 0:
            raise OverflowError('memory mapped length must be positive')
        if offset < 0:
            raise OverflowError('memory mapped offset must be positive')
        if access != ACCESS_DEFAULT and (flags != MAP_SHARED or prot != PROT_WRITE | PROT_READ):
            raise ValueError("mmap can't specify both access and flags, prot.")
        if access == ACCESS_READ:
            prot = PROT_READ
        elif access == ACCESS_COPY:
            flags = MAP_PRIVATE
        elif access == ACCESS_DEFAULT:
            if not prot & PROT_WRITE:
                access = ACCESS_READ
        elif access != ACCESS_WRITE:
            raise ValueError('mmap invalid access parameter.')
        self._fd = -1
        if fileno != -1:
            size = os.fstat(fileno).st_size
            if length == 0:
                if size == 0:
                    raise ValueError('cannot mmap an empty file')
                if offset >= size:
                    raise ValueError('mmap offset is greater than file size')
                length = size - offset
            elif offset > size or size - offset < length:
                raise ValueError('mmap length is greater than file size')
            self._fd = os.dup(fileno)
        self._access = access
        self._length = length
        self._offset = offset
        self._position = 0
        try:
            self._address = _checked(_map, fileno, length, flags, prot, offset)
        except EnvironmentError:
            self._close_fd()
            raise

    def _check(self, writing=False):
        if self._address is None:
            raise ValueError('mmap closed or invalid')
        if writing and self._access == ACCESS_READ:
            raise TypeError("mmap can't modify a readonly memory map.")

    def _close_fd(self):
        if self._fd != -1:
            os.close(self._fd)
            self._fd = -1

    def __len__(self):
        self._check()
        return self._length

    def _index(self, index):
        index = index.__index__()
        if index < 0:
            index += self._length
        if not 0 <= index < self._length:
            raise IndexError('mmap index out of range')
        return index

    def __getitem__(self, index):
        self._check()
        if isinstance(index, slice):
            start, stop, step = index.indices(self._length)
            if step == 1:
                return _get(self._address, start, max(stop - start, 0))
            return _get(self._address, 0, self._length)[index]
        byte = _get(self._address, self._index(index), 1)
        return byte if _PY2 else byte[0]

    def __setitem__(self, index, value):
        self._check(True)
        if isinstance(index, slice):
            places = range(*index.indices(self._length))
            if len(value) != len(places):
                raise IndexError('mmap slice assignment is wrong size')
            for place, i in zip(places, range(len(value))):
                _set(self._address, place, value[i:i + 1])
            return
        index = self._index(index)
        if _PY2:
            if not isinstance(value, str) or len(value) != 1:
                raise IndexError('mmap assignment must be single-character string')
            _set(self._address, index, value)
            return
        if not hasattr(value, '__index__'):
            raise TypeError('mmap item value must be an int')
        value = value.__index__()
        if not 0 <= value < 256:
            raise ValueError('mmap item value must be in range(0, 256)')
        _set(self._address, index, bytes([value]))

    def __contains__(self, item):
        return item in self[:]

    def read(self, n=None):
        if _PY2 and n is None:
            raise TypeError('read() takes exactly 1 argument (0 given)')
        self._check()
        left = max(self._length - self._position, 0)
        if n is None or n < 0 or n > left:
            n = left
        data = _get(self._address, self._position, n)
        self._position += n
        return data

    def readline(self):
        self._check()
        end = self.find(b'\n')
        return self.read(self._length - self._position if end < 0 else end + 1 - self._position)

    def read_byte(self):
        self._check()
        if self._position >= self._length:
            raise ValueError('read byte out of range')
        byte = self.read(1)
        return byte if _PY2 else byte[0]

    def write(self, data):
        self._check(True)
        n = len(data)
        if self._position + n > self._length:
            raise ValueError('data out of range')
        _set(self._address, self._position, data)
        self._position += n
        return None if _PY2 else n

    def write_byte(self, byte):
        self._check(True)
        if self._position >= self._length:
            raise ValueError('write byte out of range')
        _set(self._address, self._position, byte if _PY2 else bytes([byte]))
        self._position += 1

    def find(self, sub, *where):
        self._check()
        return self._search(self[:].find, sub, where)

    def rfind(self, sub, *where):
        self._check()
        return self._search(self[:].rfind, sub, where)

    def _search(self, find, sub, where):
        return find(sub, *(where or (self._position,)))

    def seek(self, pos, whence=0):
        self._check()
        if whence not in (0, 1, 2):
            raise ValueError('unknown seek type')
        where = pos + (0, self._position, self._length)[whence]
        if not 0 <= where <= self._length:
            raise ValueError('seek out of range')
        self._position = where

    def tell(self):
        self._check()
        return self._position

    def size(self):
        self._check()
        return self._length if self._fd == -1 else os.fstat(self._fd).st_size

    def flush(self, offset=0, size=None):
        self._check()
        if size is None:
            size = self._length - offset
        if offset < 0 or size < 0 or offset + size > self._length:
            raise ValueError('flush values out of range')
        if self._access not in (ACCESS_READ, ACCESS_COPY):
            _checked(_flush, self._address, offset, size)
        return 0 if _PY2 else None

    def move(self, dest, src, count):
        self._check(True)
        if min(dest, src, count) < 0 or max(dest, src) + count > self._length:
            raise ValueError('source, destination, or count out of range')
        _move(self._address, dest, src, count)

    def resize(self, newsize):
        self._check()
        if self._access not in (ACCESS_WRITE, ACCESS_DEFAULT):
            raise TypeError("mmap can't resize a readonly or copy-on-write memory map.")
        if self._fd != -1:
            os.ftruncate(self._fd, self._offset + newsize)
        self._address = _checked(_resize, self._address, self._length, newsize)
        self._length = newsize

    def close(self):
        if self._address is not None:
            _unmap(self._address, self._length)
            self._address = None
        self._close_fd()

    if not _PY2:
        @property
        def closed(self):
            return self._address is None

        def __enter__(self):
            self._check()
            return self

        def __exit__(self, *args):
            self.close()
