"""What module _sqlite3 asks of SQLite: its functions, with exceptions for its error codes."""

import _foreign


@native
def load(classes: tuple, names: dict, /):
    """Finds the library, whose version it gives; None if the system has none. The exceptions' classes, the error codes' names."""


@native
def open(path, flags: cint, milliseconds: cint, /):
    """A connection."""


@native
def close(database, /) -> None: ...


@native
def is_open(database, /) -> bool: ...


@native
def prepare(database, sql: text, /):
    """(statement, whether it reads only)"""


@native
def run_script(database, sql: text, /) -> None:
    """All statements of a text, whose rows are not wanted."""


@native
def step(statement, /) -> bool:
    """Whether there is a row."""


@native
def reset(statement, /) -> None: ...


@native
def reset_all(database, /) -> None: ...


@native
def finalize(statement, /) -> None: ...


@native
def row(statement, converters, factory, /):
    """The row as a tuple. The factory of texts is None, 1 for bytes, 2 for ASCII as str, or a callable."""


@native
def bind(statement, index: cint, value, any_bytes: bool, /) -> bool:
    """Whether a value of its type can be bound."""


@native
def bind_all(statement, parameters, any_bytes: bool, /) -> int:
    """Binds the first items of a tuple or list, as long as they are of types that SQLite has; how many."""


@native
def run_many(statement, iterator, any_bytes: bool, changes: bool, /):
    """Executes for items that are tuples of such values: (rows changed, a tuple with the first other item, or empty at the end)."""


@native
def rows(statement, converters, factory, rows: list, /) -> None:
    """Appends the row and all that follow."""


@native
def ready(database, thread, /) -> bool:
    """Is it open, and the thread the running one, or None?"""


@native
def clear_bindings(statement, /) -> None: ...


@native
def parameter_count(statement, /) -> int: ...


@native
def parameter_name(statement, index: cint, /):
    """None, or the name without its first character."""


@native
def column_count(statement, /) -> int: ...


@native
def column(statement, index: cint, /):
    """(name, declared type or None)"""


@native
def number(database, which: cint, /) -> int:
    """0: is a transaction open, 1: rows changed by the last statement, 2: by all, 3: the last row's id."""


@native
def interrupt(database, /) -> None: ...


@native
def limit(database, category: cint, value: cint, /) -> int: ...


@native
def complete(sql: text, /) -> bool: ...


@native
def shared_cache(enable: cint, /) -> int: ...


@native
def tracebacks(flag: bool, /) -> None:
    """Whether exceptions in callbacks are shown."""


@native
def create_function(database, name: text, arguments: cint, flags: cint, callable, /) -> bool: ...


@native
def create_aggregate(database, name: text, arguments: cint, factory, window: bool, /) -> bool:
    """The factory is None, or (class, a list for the instances that are at work)."""


@native
def create_collation(database, name: text, callable, /) -> None: ...


@native
def set_hook(database, which: cint, callable, interval: cint, /) -> bool:
    """0: the authorizer, 1: the progress handler, 2: the trace callback; None: none."""


@native
def backup(source, target, pages: cint, name: text, progress, milliseconds: cint, /) -> None: ...


@native
def serialize(database, name: text, /):
    """None: the library cannot, or there is no such database."""


@native
def deserialize(database, name: text, data, /) -> None: ...


@native
def extensions(database, enable: cint, path, /) -> None:
    """Enables loading, or loads one."""


@native
def blob_open(database, table: text, column: text, rowid: ssize, readonly: bool, name: text, /): ...


@native
def blob_close(blob, /) -> None: ...


@native
def blob_size(blob, /) -> int: ...


@native
def blob_read(blob, database, offset: ssize, size: ssize, /): ...


@native
def blob_write(blob, database, offset: ssize, data, /) -> None: ...
