"""Between Python's types and SQLite's: adapters for what is stored, converters for what is read. PEP 246."""

import sys

from _sqlite_errors import ProgrammingError

_PY2 = sys.version_info[0] < 3
_plain = (int, long, float, str, unicode, bytearray) if _PY2 else (int, float, str, bytearray)

adapters = {}
converters = {}
# Whether values of the types that SQLite has are to be adapted too.
base_adapted = [False]


class PrepareProtocol(object):
    """PEP 246 style object adaption protocol type."""
    __module__ = 'sqlite3'


_none = object()


def adapt(obj, proto=PrepareProtocol, alt=_none):
    """Adapt given object to given protocol."""
    adapter = adapters.get((type(obj), proto))
    if adapter is not None:
        return adapter(obj)
    for holder, name, argument in ((proto, '__adapt__', obj), (obj, '__conform__', proto)):
        method = getattr(holder, name, None)
        if method is not None:
            try:
                adapted = method(argument)
            except TypeError:
                adapted = None
            if adapted is not None:
                return adapted
    if alt is not _none:
        return alt
    raise ProgrammingError("can't adapt")


def adapted(value):
    """What is bound for a parameter."""
    kind = type(value)
    if value is None and not base_adapted[0]:
        return value
    if kind in _plain and not base_adapted[0]:
        return value
    return adapt(value, PrepareProtocol, value)


def register_adapter(type, adapter):
    """Register a function to adapt Python objects to SQLite values."""
    if type in _plain or _PY2 and type is buffer:
        base_adapted[0] = True
    adapters[type, PrepareProtocol] = adapter


def register_converter(typename, converter):
    """Register a function to convert SQLite values to Python objects."""
    converters[typename.upper()] = converter


def converter_of(name, declared, by_name, by_type):
    """The converter of a column, or None."""
    if by_name:
        start = name.find('[')
        if start >= 0:
            end = name.find(']', start)
            if end >= 0:
                found = converters.get(name[start + 1:end].upper())
                if found is not None:
                    return found
    if by_type and declared is not None:
        for end, c in enumerate(declared):
            if c == ' ' or c == '(':
                declared = declared[:end]
                break
        return converters.get(declared.upper())
    return None
