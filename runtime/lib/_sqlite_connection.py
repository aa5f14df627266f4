"""sqlite3.Connection. Modules/_sqlite/connection.c of both versions."""

import sys

import _sqlite
import _sqlite_errors as _errors
from _extension import type_name as _type_name
from _sqlite_cursor import Cursor, Statement
from _sqlite_errors import OperationalError, ProgrammingError

if sys.version_info[0] < 3:
    from thread import get_ident as _get_ident
else:
    from _thread import get_ident as _get_ident

_PY2 = sys.version_info[0] < 3
_text = unicode if _PY2 else str
_OPEN_READWRITE_CREATE = 2 | 4
_OPEN_URI = 64


class OptimizedUnicode(object):
    """As a text factory: str where the text is ASCII, else unicode."""
    def __new__(cls, data):
        text = data.decode('utf-8')
        return data if len(text) == len(data) else text


def _required(database):
    if database is None:
        raise TypeError("Required argument 'database' (pos 1) not found" if _PY2 else "Connection() missing required argument 'database' (pos 1)")
    return database


def _level(value):
    if _PY2:
        return value if value is None else (value, 'BEGIN ' + value)
    if value is None:
        return None
    if not isinstance(value, str):
        raise TypeError('isolation_level must be str or None')
    upper = value.upper()
    if upper not in ('', 'DEFERRED', 'IMMEDIATE', 'EXCLUSIVE'):
        raise ValueError("isolation_level string must be '', 'DEFERRED', 'IMMEDIATE', or 'EXCLUSIVE'")
    return upper, 'BEGIN ' + upper


class Connection(object):
    """SQLite database connection object."""
    __module__ = 'sqlite3'

    Warning = _errors.Warning
    Error = _errors.Error
    InterfaceError = _errors.InterfaceError
    DatabaseError = _errors.DatabaseError
    DataError = _errors.DataError
    OperationalError = _errors.OperationalError
    IntegrityError = _errors.IntegrityError
    InternalError = _errors.InternalError
    ProgrammingError = _errors.ProgrammingError
    NotSupportedError = _errors.NotSupportedError

    _database = None
    _begin_with = None
    _rollbacks = 0

    def __init__(self, database=None, timeout=5.0, detect_types=0, isolation_level='', check_same_thread=True, factory=None,
                 cached_statements=100, uri=False):
        _required(database)
        if self._database is not None:
            _sqlite.close(self._database)
        self._kept = []
        self._statements = {}
        self._cached = cached_statements
        self._detect_types = detect_types
        self._thread = _get_ident() if check_same_thread else None
        self._begin_with = _level(isolation_level)
        self.row_factory = None
        self.text_factory = _text
        if _PY2 and not isinstance(database, (str, unicode)):
            raise ValueError('database parameter must be string or APSW Connection object')
        if _PY2 and isinstance(database, unicode):
            database = database.encode('utf-8')
        self._database = _sqlite.open(database, _OPEN_READWRITE_CREATE | (_OPEN_URI if uri else 0), int(timeout * 1000))

    def _check_thread(self):
        if self._database is None:
            raise ProgrammingError('Base Connection.__init__ not called.')
        if self._thread is not None and self._thread != _get_ident():
            raise ProgrammingError('SQLite objects created in a thread can only be used in that same thread.%s'
                                   'The object was created in thread id %d and this is thread id %d%s'
                                   % ('' if _PY2 else ' ', self._thread, _get_ident(), '' if _PY2 else '.'))

    def _check(self):
        self._check_thread()
        if not _sqlite.is_open(self._database):
            raise ProgrammingError('Cannot operate on a closed database.')

    def _statement_of(self, sql):
        # One that is in use is its cursor's alone: it ends when the cursor does.
        statement = self._statements.pop(sql, None)
        return Statement(self._database, sql) if statement is None else statement

    def _give_back(self, statement):
        statements = self._statements
        if len(statements) >= self._cached:
            statements.clear()
        if self._cached > 0:
            statements[statement.sql] = statement

    def _factory(self):
        """What _sqlite.row makes texts with."""
        factory = self.text_factory
        if factory is _text:
            return None
        if factory is bytes:
            return 1
        return 2 if _PY2 and factory is OptimizedUnicode else factory

    def _begin(self):
        if self._begin_with is not None and not _sqlite.number(self._database, 0):
            _sqlite.run_script(self._database, self._begin_with[1])

    def _end_before_other(self):
        """2.7 commits before a statement that is neither a query nor changes rows."""
        if self._begin_with is not None:
            self.commit()

    def cursor(self, factory=None):
        """Return a cursor for the connection."""
        self._check()
        cursor = (Cursor if factory is None else factory)(self)
        if not isinstance(cursor, Cursor):
            raise TypeError('factory must return a cursor, not %s' % _type_name(cursor))
        if self.row_factory is not None:
            cursor.row_factory = self.row_factory
        return cursor

    def execute(self, *args):
        """Executes an SQL statement."""
        if _PY2 and not args:
            raise TypeError('function takes at least 1 argument (0 given)')
        if not 1 <= len(args) <= 2:
            raise TypeError('execute expected at %s argument%s, got %d' % (('most 2', 's', len(args)) if args else ('least 1', '', 0)))
        return self.cursor().execute(*args)

    def executemany(self, *args):
        """Repeatedly executes an SQL statement."""
        return self.cursor().executemany(*args)

    def executescript(self, *args):
        """Executes multiple SQL statements at once."""
        return self.cursor().executescript(*args)

    def __call__(self, sql):
        self._check()
        return Statement(self._database, sql)

    def commit(self):
        """Commit any pending transaction to the database."""
        self._check()
        if _sqlite.number(self._database, 0):
            _sqlite.run_script(self._database, 'COMMIT')

    def rollback(self):
        """Roll back to the start of any pending transaction."""
        self._check()
        if _sqlite.number(self._database, 0):
            if _PY2:
                _sqlite.reset_all(self._database)
                self._rollbacks += 1
            _sqlite.run_script(self._database, 'ROLLBACK')

    def close(self):
        """Close the database connection.

Any pending transaction is not committed implicitly."""
        self._check_thread()
        self._statements.clear()
        _sqlite.close(self._database)

    def interrupt(self):
        """Abort any pending database operation."""
        if not _sqlite.is_open(self._database):
            raise ProgrammingError('Cannot operate on a closed database.')
        _sqlite.interrupt(self._database)

    def __enter__(self):
        if not _PY2:
            self._check()
        return self

    def __exit__(self, type, value, traceback):
        if type is None and value is None and traceback is None:
            try:
                self.commit()
            except BaseException:
                if not _PY2:
                    self.rollback()
                raise
        else:
            self.rollback()
        return False

    @property
    def isolation_level(self):
        if not _PY2:
            self._check()
        return None if self._begin_with is None else self._begin_with[0]

    @isolation_level.setter
    def isolation_level(self, value):
        begin_with = _level(value)
        if begin_with is None:
            self.commit()
        self._begin_with = begin_with

    @property
    def total_changes(self):
        self._check()
        return _sqlite.number(self._database, 2)

    def _keep(self, name, callable):
        # SQLite has its address.
        if callable is not None:
            self._kept.append((name, callable))

    def create_aggregate(self, name, n_arg, aggregate_class):
        """Creates a new aggregate."""
        self._check()
        factory = None if aggregate_class is None else (aggregate_class, [])
        self._keep(name, factory)
        if not _sqlite.create_aggregate(self._database, name, n_arg, factory, False):
            raise OperationalError('Error creating aggregate')

    def create_collation(self, name, callback):
        """Creates a collation function."""
        self._check()
        if _PY2:
            for c in name:
                if not ('0' <= c <= '9' or 'A' <= c.upper() <= 'Z' or c == '_'):
                    raise ProgrammingError('invalid character in collation name')
        if callback is not None and not callable(callback):
            raise TypeError('parameter must be callable')
        self._keep(name, callback)
        _sqlite.create_collation(self._database, name.upper() if _PY2 else name, callback)

    def set_authorizer(self, authorizer_callback):
        """Sets authorizer callback."""
        self._check()
        self._keep('authorizer', authorizer_callback)
        if not _sqlite.set_hook(self._database, 0, authorizer_callback, 0):
            raise OperationalError('Error setting authorizer callback')

    def set_progress_handler(self, progress_handler, n):
        """Sets progress handler callback."""
        self._check()
        self._keep('progress', progress_handler)
        _sqlite.set_hook(self._database, 1, progress_handler, n)

    def iterdump(self):
        """Returns iterator to the dump of the database in an SQL text format."""
        self._check()
        from sqlite3.dump import _iterdump
        return _iterdump(self)


def complete_statement(sql):
    """Checks if a string contains a complete SQL statement."""
    return _sqlite.complete(sql)


def enable_callback_tracebacks(flag):
    """Enable or disable callback functions throwing errors to stderr."""
    _sqlite.tracebacks(flag)
    return None


def enable_shared_cache(do_enable):
    """Enable or disable shared cache mode for the calling thread."""
    if _sqlite.shared_cache(do_enable):
        raise OperationalError('Changing the shared_cache flag failed')
