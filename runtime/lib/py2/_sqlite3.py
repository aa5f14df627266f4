"""The module that package sqlite3 is made of: Library Reference, sqlite3."""

import _sqlite
from _extension import seal as _seal, type_name as _type_name
from _sqlite_adapt import PrepareProtocol, adapt, adapters, converters, register_adapter, register_converter
from _sqlite_connection import (Connection as _Connection, OptimizedUnicode, complete_statement, enable_callback_tracebacks,
                                enable_shared_cache)
from _sqlite_constants import *
from _sqlite_cursor import Cursor, Row, Statement
from _sqlite_errors import (DatabaseError, DataError, Error, IntegrityError, InterfaceError, InternalError, NotSupportedError,
                            OperationalError, ProgrammingError, Warning, sqlite_version)

version = '2.6.0'


class Cache(object):
    """Of statements; a connection has its own."""
    __module__ = 'sqlite3'


class Connection(_Connection):
    """SQLite database connection object."""
    __module__ = 'sqlite3'

    def __init__(self, database=None, timeout=5.0, detect_types=0, isolation_level='', check_same_thread=True, factory=None,
                 cached_statements=100):
        _Connection.__init__(self, database, timeout, detect_types, isolation_level, check_same_thread, factory, cached_statements)

    def create_function(self, name, narg, func):
        """Creates a new function. Non-standard."""
        self._check()
        self._keep(name, func)
        if not _sqlite.create_function(self._database, name, narg, 0, func):
            raise OperationalError('Error creating function')


_seal(_Connection, 'sqlite3.Connection')
_seal(Connection, 'sqlite3.Connection')


def connect(*args, **kwargs):
    """connect(database[, timeout, isolation_level, detect_types, factory])

Opens a connection to the SQLite database file *database*. You can use
":memory:" to open a database connection to a database that resides in
RAM instead of on disk."""
    factory = args[5] if len(args) > 5 else kwargs.get('factory', Connection)
    return factory(*args, **kwargs)
