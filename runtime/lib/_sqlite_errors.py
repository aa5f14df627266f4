"""The exceptions of module sqlite3, and the library, which is looked for when they are imported."""

import sys

import _sqlite

_PY2 = sys.version_info[0] < 3
_BaseError = StandardError if _PY2 else Exception


class Warning(_BaseError):
    __module__ = 'sqlite3'


class Error(_BaseError):
    __module__ = 'sqlite3'


class InterfaceError(Error):
    __module__ = 'sqlite3'


class DatabaseError(Error):
    __module__ = 'sqlite3'


class DataError(DatabaseError):
    __module__ = 'sqlite3'


class OperationalError(DatabaseError):
    __module__ = 'sqlite3'


class IntegrityError(DatabaseError):
    __module__ = 'sqlite3'


class InternalError(DatabaseError):
    __module__ = 'sqlite3'


class ProgrammingError(DatabaseError):
    __module__ = 'sqlite3'


class NotSupportedError(DatabaseError):
    __module__ = 'sqlite3'


# Extended codes are a primary one and 256 times a number.
_codes = {0: 'OK', 1: 'ERROR', 2: 'INTERNAL', 3: 'PERM', 4: 'ABORT', 5: 'BUSY', 6: 'LOCKED', 7: 'NOMEM', 8: 'READONLY',
          9: 'INTERRUPT', 10: 'IOERR', 11: 'CORRUPT', 12: 'NOTFOUND', 13: 'FULL', 14: 'CANTOPEN', 15: 'PROTOCOL', 16: 'EMPTY',
          17: 'SCHEMA', 18: 'TOOBIG', 19: 'CONSTRAINT', 20: 'MISMATCH', 21: 'MISUSE', 22: 'NOLFS', 23: 'AUTH', 24: 'FORMAT',
          25: 'RANGE', 26: 'NOTADB', 27: 'NOTICE', 28: 'WARNING', 100: 'ROW', 101: 'DONE'}
_extended = {
    0: 'LOAD_PERMANENTLY SYMLINK', 1: 'MISSING_COLLSEQ RETRY SNAPSHOT', 4: '- ROLLBACK', 5: 'RECOVERY SNAPSHOT TIMEOUT',
    6: 'SHAREDCACHE VTAB', 8: 'RECOVERY CANTLOCK ROLLBACK DBMOVED CANTINIT DIRECTORY',
    10: 'READ SHORT_READ WRITE FSYNC DIR_FSYNC TRUNCATE FSTAT UNLOCK RDLOCK DELETE BLOCKED NOMEM ACCESS CHECKRESERVEDLOCK LOCK '
        'CLOSE DIR_CLOSE SHMOPEN SHMSIZE SHMLOCK SHMMAP SEEK DELETE_NOENT MMAP GETTEMPPATH CONVPATH VNODE AUTH BEGIN_ATOMIC '
        'COMMIT_ATOMIC ROLLBACK_ATOMIC DATA CORRUPTFS',
    11: 'VTAB SEQUENCE INDEX', 14: 'NOTEMPDIR ISDIR FULLPATH CONVPATH DIRTYWAL SYMLINK',
    19: 'CHECK COMMITHOOK FOREIGNKEY FUNCTION NOTNULL PRIMARYKEY TRIGGER UNIQUE VTAB ROWID PINNED', 23: 'USER',
    27: 'RECOVER_WAL RECOVER_ROLLBACK', 28: 'AUTOINDEX'}

code_names = {}
for _code, _name in _codes.items():
    code_names[_code] = 'SQLITE_' + _name
    for _i, _part in enumerate(_extended.get(_code, '').split()):
        if _part != '-':
            code_names[_code + 256 * (_i + 1)] = 'SQLITE_%s_%s' % (_name, _part)

sqlite_version = _sqlite.load((Warning, Error, InterfaceError, DatabaseError, DataError, OperationalError, IntegrityError, InternalError,
                               ProgrammingError, NotSupportedError), code_names)
if sqlite_version is None:
    raise ImportError('libsqlite3.so.0: cannot open shared object file: No such file or directory')
