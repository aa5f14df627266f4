"""sqlite3.Cursor and sqlite3.Row. Modules/_sqlite/cursor.c, row.c, statement.c of both versions."""

import sys

import _sqlite
from _extension import seal as _seal, type_name as _type_name
from _sqlite_adapt import adapted as _adapted, base_adapted as _base_adapted, converter_of as _converter_of
from _sqlite_errors import InterfaceError, ProgrammingError

_PY2 = sys.version_info[0] < 3
_texts = (str, unicode) if _PY2 else (str,)
_changing = ('insert', 'update', 'delete', 'replace')
_END = object()


def _first_word(sql):
    at, n = 0, len(sql)
    while at < n:
        c = sql[at]
        if c in ' \t\r\n' or not _PY2 and c == '\f':
            at += 1
        elif _PY2:
            break
        elif sql.startswith('--', at):
            at = sql.find('\n', at)
            if at < 0:
                return ''
        elif sql.startswith('/*', at):
            at = sql.find('*/', at + 2)
            if at < 0:
                return ''
            at += 2
        else:
            break
    end = at
    while end < n and sql[end].isalpha():
        end += 1
    return sql[at:end].lower()


class Statement(object):
    __module__ = 'sqlite3'
    __slots__ = ('handle', 'kind', 'changes', 'reads', 'count', 'names', 'columns', 'sql')

    def __init__(self, database, sql):
        self.handle, self.reads = _sqlite.prepare(database, sql)
        self.kind = _first_word(sql)
        self.changes = self.kind in _changing and (_PY2 or not self.reads)
        self.count = _sqlite.parameter_count(self.handle)
        self.names = None
        self.columns = _sqlite.column_count(self.handle)
        self.sql = sql

    def bind(self, parameters, any_bytes):
        handle, needed = self.handle, self.count
        if isinstance(parameters, (tuple, list)) or not isinstance(parameters, dict) and hasattr(parameters, '__getitem__') and hasattr(parameters, '__len__') and not hasattr(parameters, 'keys'):
            given = len(parameters)
            if given != needed:
                raise ProgrammingError('Incorrect number of bindings supplied. The current statement uses %d, and there are %d supplied.'
                                       % (needed, given))
            for i in range(0 if _base_adapted[0] else _sqlite.bind_all(handle, parameters, any_bytes), needed):
                value = _adapted(parameters[i])
                if not _sqlite.bind(handle, i + 1, value, any_bytes):
                    _unsupported(i, None, value)
            return
        if not hasattr(parameters, '__getitem__'):
            raise (ValueError if _PY2 else ProgrammingError)('parameters are of unsupported type')
        if self.names is None:
            self.names = [_sqlite.parameter_name(handle, i + 1) for i in range(needed)]
        for i in range(needed):
            name = self.names[i]
            if name is None:
                raise ProgrammingError('Binding %d has no name, but you supplied a dictionary (which has only names).' % (i + 1))
            try:
                value = parameters[name]
            except LookupError:
                value = _END
            if value is _END:
                if _PY2:
                    raise ProgrammingError('You did not supply a value for binding %d.' % (i + 1))
                raise ProgrammingError('You did not supply a value for binding parameter :%s.' % name)
            value = _adapted(value)
            if not _sqlite.bind(handle, i + 1, value, any_bytes):
                _unsupported(i, name, value)


def _unsupported(i, name, value):
    if _PY2:
        raise InterfaceError('Error binding parameter %s - probably unsupported type.' % (i if name is None else ':' + name))
    raise ProgrammingError("Error binding parameter %d: type '%s' is not supported" % (i + 1, _type_name(value)))


_seal(Statement, 'sqlite3.Statement')


class Cursor(object):
    """SQLite database cursor class."""
    __module__ = 'sqlite3'
    _connection = None
    _closed = False
    _locked = False
    _statement = None
    _description = None
    _rowcount = -1
    _lastrowid = None
    _converters = None
    _ahead = _END
    _rollbacks = 0
    arraysize = 1
    row_factory = None

    def __init__(self, connection):
        if not hasattr(connection, '_rollbacks'):
            raise TypeError('%sargument 1 must be sqlite3.Connection, not %s' % ('' if _PY2 else 'Cursor() ', _type_name(connection)))
        connection._check_thread()
        self._connection = connection
        self._locked = False
        self._closed = False
        self._drop()
        self._description = self._lastrowid = None
        self._rowcount = -1
        self.arraysize = 1
        self.row_factory = None

    connection = property(lambda self: self._connection)
    description = property(lambda self: self._description)
    rowcount = property(lambda self: self._rowcount)
    lastrowid = property(lambda self: self._lastrowid)

    def _check(self):
        if self._connection is None:
            raise ProgrammingError('Base Cursor.__init__ not called.')
        if self._closed:
            raise ProgrammingError('Cannot operate on a closed cursor.')
        if self._locked:
            raise ProgrammingError('Recursive use of cursors not allowed.')
        self._connection._check()

    def _drop(self):
        statement = self._statement
        self._ahead = _END
        if statement is not None:
            _sqlite.reset(statement.handle)
            self._statement = None
            self._connection._give_back(statement)

    def execute(self, sql, parameters=()):
        """Executes an SQL statement."""
        if _PY2:
            if not isinstance(sql, _texts):
                raise ValueError('operation parameter must be str or unicode')
        elif not isinstance(sql, str):
            raise TypeError('execute() argument 1 must be str, not %s' % ('None' if sql is None else _type_name(sql)))
        self._check()
        return self._run(False, sql, iter((parameters,)))

    def executemany(self, sql, seq_of_parameters):
        """Repeatedly executes an SQL statement."""
        if _PY2:
            if not isinstance(sql, _texts):
                raise ValueError('operation parameter must be str or unicode')
        elif not isinstance(sql, str):
            raise TypeError('executemany() argument 1 must be str, not %s' % ('None' if sql is None else _type_name(sql)))
        self._check()
        return self._run(True, sql, iter(seq_of_parameters))

    def _run(self, multiple, sql, seq):
        connection = self._connection
        self._locked = True
        try:
            self._drop()
            self._rollbacks = connection._rollbacks
            self._description = None
            self._rowcount = -1
            self._statement = statement = connection._statement_of(sql)
            if multiple and _PY2 and statement.kind == 'select':
                raise ProgrammingError('You cannot execute SELECT statements in executemany().')
            if multiple and not _PY2 and statement.reads:
                raise ProgrammingError('executemany() can only execute DML statements.')
            if statement.changes:
                connection._begin()
            elif _PY2 and statement.kind != 'select':
                connection._end_before_other()
            rowcount = 0 if statement.changes else -1
            any_bytes = connection.text_factory is not _PY2_text
            handle = statement.handle
            again = False
            self._description = None
            while True:
                # As far as that needs no adapters, without Python code.
                if multiple and again and not _base_adapted[0]:
                    changed, rest = _sqlite.run_many(handle, seq, any_bytes, statement.changes)
                    rowcount += changed
                    if not rest:
                        break
                    parameters = rest[0]
                else:
                    parameters = next(seq, _END)
                    if parameters is _END:
                        break
                if again:
                    _sqlite.reset(handle)
                again = True
                if statement.count or parameters != ():
                    statement.bind(parameters, any_bytes)
                more = _sqlite.step(handle)
                if self._description is None:
                    self._describe(statement)
                if more and multiple:
                    raise ProgrammingError('executemany() can only execute DML statements.')
                if statement.changes and (_PY2 or not more):
                    rowcount += _sqlite.number(connection._database, 1)
                if multiple and not more:
                    if _PY2:
                        self._lastrowid = None
                    continue
                if _PY2:
                    self._lastrowid = _sqlite.number(connection._database, 3) if not multiple and statement.kind == 'insert' else None
                elif not multiple:
                    self._lastrowid = _sqlite.number(connection._database, 3)
                if multiple:
                    continue
                if not more:
                    self._drop()
                elif _PY2:
                    self._ahead = _sqlite.row(handle, self._converters, connection._factory())
            self._rowcount = rowcount
            if multiple:
                self._drop()
        except BaseException:
            self._rowcount = -1
            self._drop()
            raise
        finally:
            self._locked = False
        return self

    def _describe(self, statement):
        connection = self._connection
        detect = connection._detect_types
        self._converters = None
        if not statement.columns:
            return
        description = []
        converters = []
        for i in range(statement.columns):
            name, declared = _sqlite.column(statement.handle, i)
            if detect:
                converters.append(_converter_of(name, declared, detect & 2, detect & 1))
            if _PY2 or detect & 2:
                # "name [type]" asks for a converter.
                at = name.find('[')
                if at >= 0:
                    name = name[:at - 1 if at and name[at - 1] == ' ' else at]
            description.append((name, None, None, None, None, None, None))
        self._description = tuple(description)
        if detect:
            self._converters = tuple(converters)

    def _fetch(self):
        """The next row, or _END."""
        connection = self._connection
        if connection is None or self._closed or self._locked or not _sqlite.ready(connection._database, connection._thread):
            self._check()
        if _PY2 and self._rollbacks != connection._rollbacks:
            raise InterfaceError('Cursor needed to be reset because of commit/rollback and can no longer be fetched from.')
        statement = self._statement
        if statement is None:
            return _END
        handle = statement.handle
        self._locked = True
        try:
            if _PY2:
                row = self._ahead
                if row is _END:
                    return _END
                self._ahead = _END
                if self.row_factory is not None:
                    row = self.row_factory(self, row)
                if _sqlite.step(handle):
                    self._ahead = _sqlite.row(handle, self._converters, connection._factory())
                else:
                    self._drop()
                return row
            row = _sqlite.row(handle, self._converters, connection._factory())
            try:
                more = _sqlite.step(handle)
            except BaseException:
                self._drop()
                raise
            if not more:
                if statement.changes:
                    self._rowcount = _sqlite.number(connection._database, 1)
                self._drop()
        finally:
            self._locked = False
        if self.row_factory is not None:
            row = self.row_factory(self, row)
        return row

    def __iter__(self):
        return self

    def __next__(self):
        row = self._fetch()
        if row is _END:
            raise StopIteration
        return row

    if _PY2:
        next = __next__

    def fetchone(self):
        """Fetches one row from the resultset."""
        row = self._fetch()
        return None if row is _END else row

    def fetchmany(self, size=None):
        """Fetches several rows from the resultset."""
        if size is None:
            size = self.arraysize
        rows = []
        while size != len(rows):
            row = self._fetch()
            if row is _END:
                break
            rows.append(row)
        return rows

    def fetchall(self):
        """Fetches all rows from the resultset."""
        rows = []
        row = self._fetch()
        while row is not _END:
            rows.append(row)
            statement = self._statement
            if statement is not None and self.row_factory is None:
                self._rest(statement, rows)
                break
            row = self._fetch()
        return rows

    def _rest(self, statement, rows):
        connection = self._connection
        self._locked = True
        try:
            if _PY2:
                rows.append(self._ahead)
                self._ahead = _END
                if not _sqlite.step(statement.handle):
                    return self._drop()
            try:
                _sqlite.rows(statement.handle, self._converters, connection._factory(), rows)
            finally:
                if not _PY2 and statement.changes:
                    self._rowcount = _sqlite.number(connection._database, 1)
                self._drop()
        finally:
            self._locked = False

    def executescript(self, sql_script):
        """Executes multiple SQL statements at once."""
        if _PY2:
            if not isinstance(sql_script, _texts):
                raise ValueError('script argument must be unicode or string.')
        elif not isinstance(sql_script, str):
            raise TypeError('executescript() argument must be str, not %s' % _type_name(sql_script))
        self._check()
        self._rollbacks = self._connection._rollbacks
        self._connection.commit()
        _sqlite.run_script(self._connection._database, sql_script)
        return self

    def close(self):
        """Closes the cursor."""
        if self._connection is None:
            raise ProgrammingError('Base Cursor.__init__ not called.')
        if self._locked:
            raise ProgrammingError('Recursive use of cursors not allowed.')
        self._connection._check()
        self._drop()
        self._closed = True

    def setinputsizes(self, sizes):
        """Required by DB-API. Does nothing in sqlite3."""

    def setoutputsize(self, size, column=None):
        """Required by DB-API. Does nothing in sqlite3."""


_PY2_text = unicode if _PY2 else None
_seal(Cursor, 'sqlite3.Cursor')


def _folded(name):
    """Names are compared without regard to the case of ASCII letters."""
    return ''.join([chr(ord(c) + 32) if 'A' <= c <= 'Z' else c for c in name])


class Row(object):
    __module__ = 'sqlite3'
    __slots__ = ('_cursor_description', '_values')

    def __new__(cls, cursor, data):
        if not isinstance(cursor, Cursor):
            raise TypeError('instance of cursor required for first argument' if _PY2 else
                            'Row() argument 1 must be sqlite3.Cursor, not %s' % _type_name(cursor))
        if not isinstance(data, tuple):
            raise TypeError('tuple required for second argument' if _PY2 else 'Row() argument 2 must be tuple, not %s' % _type_name(data))
        self = super(Row, cls).__new__(cls)
        self._values = data
        self._cursor_description = cursor.description
        return self

    def keys(self):
        """Returns the keys of the row."""
        return [column[0] for column in self._cursor_description or ()]

    def __len__(self):
        return len(self._values)

    def __iter__(self):
        return iter(self._values)

    def __getitem__(self, key):
        if isinstance(key, int) or _PY2 and isinstance(key, long):
            return self._values[key]
        if isinstance(key, str):
            key = _folded(key)
            for i, column in enumerate(self._cursor_description):
                if _folded(column[0]) == key:
                    return self._values[i]
            raise IndexError('No item with that key')
        if isinstance(key, slice):
            if _PY2:
                raise ValueError('slices not implemented, yet')
            return self._values[key]
        raise IndexError('Index must be int or string')

    def __hash__(self):
        return hash(self._cursor_description) ^ hash(self._values)

    def __eq__(self, other):
        if not isinstance(other, Row):
            return NotImplemented
        return self._cursor_description == other._cursor_description and self._values == other._values

    def __ne__(self, other):
        equal = self.__eq__(other)
        return equal if equal is NotImplemented else not equal


_seal(Row, 'sqlite3.Row')
