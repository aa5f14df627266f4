"""Generic interface to all dbm clones: Library Reference, anydbm. Of them there is dumbdbm here."""

import dumbdbm as _dumbdbm


class error(Exception):
    pass


error = (error, _dumbdbm.error)
_defaultmod = _dumbdbm


def open(file, flag='r', mode=0o666):
    """Open or create database at path given by *file*.

    Optional argument *flag* can be 'r' (default) for read-only access, 'w'
    for read-write access of an existing database, 'c' for read-write access
    to a new or existing database, and 'n' for read-write access to a new
    database."""
    from whichdb import whichdb
    kind = whichdb(file)
    if kind is None:
        if 'c' not in flag and 'n' not in flag:
            raise error[0]("need 'c' or 'n' flag to open new db")
    elif kind == "":
        raise error[0]("db type could not be determined")
    elif kind != "dumbdbm" and 'n' not in flag:
        raise error[0]("db type is %s, but the module is not available" % kind)
    return _defaultmod.open(file, flag, mode)
