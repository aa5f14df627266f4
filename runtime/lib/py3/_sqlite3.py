"""The module that package sqlite3 is made of: Library Reference, sqlite3."""

import _sqlite
from _extension import seal as _seal, type_name as _type_name
from _sqlite_adapt import PrepareProtocol, adapt, adapters, converters, register_adapter, register_converter
from _sqlite_connection import Connection as _Connection, complete_statement, enable_callback_tracebacks, enable_shared_cache
from _sqlite_constants3 import *
from _sqlite_cursor import Cursor, Row
from _sqlite_errors import (DatabaseError, DataError, Error, IntegrityError, InterfaceError, InternalError, NotSupportedError,
                            OperationalError, ProgrammingError, Warning, sqlite_version)

version = '2.6.0'
threadsafety = 3


class Blob:
    __module__ = 'sqlite3'

    def __init__(self, *args, **kwargs):
        raise TypeError("cannot create 'sqlite3.Blob' instances")

    def _check(self):
        self._connection._check()
        if self._handle is None:
            raise ProgrammingError('Cannot operate on a closed blob.')

    def __len__(self):
        self._check()
        return self._size

    def read(self, length=-1, /):
        """Read data at the current offset position.

If the end of the blob is reached, the data up to end of file will be returned.  When length is not
specified, or is negative, Blob.read() will read until the end of the blob."""
        self._check()
        left = self._size - self._offset
        if length < 0 or length > left:
            length = left
        if not length:
            return b''
        data = _sqlite.blob_read(self._handle, self._connection._database, self._offset, length)
        self._offset += length
        return data

    def write(self, data, /):
        """Write data at the current offset.

This function cannot change the blob length.  Writing beyond the end of the blob will result in an
exception being raised."""
        self._check()
        self._put(self._offset, data)
        self._offset += len(memoryview(data).cast('B'))

    def _put(self, offset, data):
        if offset + len(memoryview(data).cast('B')) > self._size:
            raise ValueError('data longer than blob length')
        _sqlite.blob_write(self._handle, self._connection._database, offset, data)

    def seek(self, offset, origin=0, /):
        """Set the current access position to offset.

The origin argument defaults to os.SEEK_SET (absolute blob positioning).  Other values for origin are
os.SEEK_CUR (seek relative to the current position) and os.SEEK_END (seek relative to the blob's end)."""
        self._check()
        if origin not in (0, 1, 2):
            raise ValueError("'origin' should be os.SEEK_SET, os.SEEK_CUR, or os.SEEK_END")
        if offset > 2147483647 and origin:
            raise OverflowError('seek offset results in offset overflow')
        offset += (0, self._offset, self._size)[origin]
        if not 0 <= offset <= self._size:
            raise ValueError('offset out of blob range')
        self._offset = offset

    def tell(self):
        """Return the current access position for the blob."""
        self._check()
        return self._offset

    def close(self):
        """Close the blob."""
        self._connection._check_thread()
        if self._handle is not None:
            _sqlite.blob_close(self._handle)
            self._handle = None

    def __enter__(self):
        """Blob context manager enter."""
        self._check()
        return self

    def __exit__(self, type, val, tb, /):
        """Blob context manager exit."""
        self._check()
        self.close()
        return False

    def _index(self, key):
        try:
            key = key.__index__()
        except AttributeError:
            raise TypeError('Blob indices must be integers') from None
        if key < 0:
            key += self._size
        if not 0 <= key < self._size:
            raise IndexError('Blob index out of range')
        return key

    def __getitem__(self, key):
        self._check()
        if not isinstance(key, slice):
            return _sqlite.blob_read(self._handle, self._connection._database, self._index(key), 1)[0]
        start, stop, step = key.indices(self._size)
        if step == 1:
            return _sqlite.blob_read(self._handle, self._connection._database, start, stop - start) if stop > start else b''
        return _sqlite.blob_read(self._handle, self._connection._database, 0, self._size)[key]

    def __setitem__(self, key, value):
        self._check()
        if not isinstance(key, slice):
            if not isinstance(value, int):
                raise TypeError("'%s' object cannot be interpreted as an integer" % _type_name(value))
            key = self._index(key)
            if not 0 <= value < 256:
                raise ValueError('byte must be in range(0, 256)')
            return self._put(key, bytes((value,)))
        places = range(*key.indices(self._size))
        if len(value) != len(places):
            raise IndexError('Blob slice assignment is wrong size')
        if not places:
            return
        if places.step == 1:
            return self._put(places.start, value)
        whole = bytearray(_sqlite.blob_read(self._handle, self._connection._database, 0, self._size))
        whole[key] = value
        self._put(0, whole)

    def __delitem__(self, key):
        raise TypeError("Blob doesn't support %s deletion" % ('slice' if isinstance(key, slice) else 'item'))

    def __contains__(self, item):
        raise TypeError("argument of type 'sqlite3.Blob' is not iterable")

    __iter__ = None


_seal(Blob, 'sqlite3.Blob')


class Connection(_Connection):
    """SQLite database connection object."""
    __module__ = 'sqlite3'

    def __init__(self, database=None, timeout=5.0, detect_types=0, isolation_level='', check_same_thread=True, factory=None,
                 cached_statements=128, uri=False):
        super().__init__(database, timeout, detect_types, isolation_level, check_same_thread, factory, cached_statements, uri)

    @property
    def in_transaction(self):
        self._check()
        return bool(_sqlite.number(self._database, 0))

    def create_function(self, name, narg, func, *, deterministic=False):
        """Creates a new function."""
        self._check()
        self._keep(name, func)
        if not _sqlite.create_function(self._database, name, narg, 0x800 if deterministic else 0, func):
            raise OperationalError('Error creating function')

    def create_window_function(self, name, num_params, aggregate_class, /):
        """Creates or redefines an aggregate window function.  Non-standard.

  name
    The name of the SQL aggregate window function to be created or redefined.
  num_params
    The number of arguments the step and inverse methods takes.
  aggregate_class
    A class with step(), finalize(), value(), and inverse() methods.
    Set to None to clear the window function."""
        self._check()
        factory = None if aggregate_class is None else (aggregate_class, [])
        self._keep(name, factory)
        _sqlite.create_aggregate(self._database, name, num_params, factory, True)

    def set_trace_callback(self, trace_callback):
        """Sets a trace callback called for each SQL statement (passed as unicode)."""
        self._check()
        self._keep('trace', trace_callback)
        _sqlite.set_hook(self._database, 2, trace_callback, 0)

    def enable_load_extension(self, enable, /):
        """Enable dynamic loading of SQLite extension modules."""
        self._check()
        _sqlite.extensions(self._database, bool(enable), None)

    def load_extension(self, name, /):
        """Load SQLite extension module."""
        self._check()
        _sqlite.extensions(self._database, 1, name)

    def backup(self, target, *, pages=-1, progress=None, name='main', sleep=0.25):
        """Makes a backup of the database."""
        if not isinstance(target, _Connection):
            raise TypeError("backup() argument 'target' must be sqlite3.Connection, not %s" % _type_name(target))
        self._check()
        target._check()
        if target is self:
            raise ValueError('target cannot be the same connection instance')
        if progress is not None and not callable(progress):
            raise TypeError('progress argument must be a callable')
        _sqlite.backup(self._database, target._database, pages or -1, name, progress, int(sleep * 1000))

    def blobopen(self, table, column, row, /, *, readonly=False, name='main'):
        """Open and return a BLOB object."""
        self._check()
        handle = _sqlite.blob_open(self._database, table, column, row, readonly, name)
        blob = Blob.__new__(Blob)
        blob._connection = self
        blob._handle = handle
        blob._offset = 0
        blob._size = _sqlite.blob_size(handle)
        return blob

    def serialize(self, *, name='main'):
        """Serialize a database into a byte string."""
        self._check()
        return _sqlite.serialize(self._database, name)

    def deserialize(self, data, /, *, name='main'):
        """Load a serialized database."""
        self._check()
        _sqlite.deserialize(self._database, name, data)

    def setlimit(self, category, limit, /):
        """Set connection run-time limits."""
        self._check()
        return _sqlite.limit(self._database, category, limit)

    def getlimit(self, category, /):
        """Get connection run-time limits."""
        return self.setlimit(category, -1)


_seal(_Connection, 'sqlite3.Connection')
_seal(Connection, 'sqlite3.Connection')


def connect(database=None, timeout=5.0, detect_types=0, isolation_level='', check_same_thread=True, factory=Connection,
            cached_statements=128, uri=False):
    """Opens a connection to the SQLite database file database.

You can use ":memory:" to open a database connection to a database that resides
in RAM instead of on disk."""
    return factory(database, timeout, detect_types, isolation_level, check_same_thread, factory, cached_statements, uri)
