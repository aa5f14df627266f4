"""Support to pretty-print lists, tuples, & dictionaries recursively.

Very simple, but useful, especially in debugging data structures.

Classes
-------

PrettyPrinter()
    Handle pretty-printing operations onto a stream using a configured
    set of formatting parameters.

Functions
---------

pformat()
    Format a Python object into a pretty-printed representation.

pprint()
    Pretty-print a Python object to a stream [default is sys.stdout].

saferepr()
    Generate a 'standard' repr()-like value, but protect against recursive
    data structures.

"""

import sys as _sys
from cStringIO import StringIO as _StringIO

__all__ = ['pprint', 'pformat', 'isreadable', 'isrecursive', 'saferepr', 'PrettyPrinter']


def pprint(object, stream=None, indent=1, width=80, depth=None):
    """Pretty-print a Python object to a stream [default is sys.stdout]."""
    PrettyPrinter(stream=stream, indent=indent, width=width, depth=depth).pprint(object)


def pformat(object, indent=1, width=80, depth=None):
    """Format a Python object into a pretty-printed representation."""
    return PrettyPrinter(indent=indent, width=width, depth=depth).pformat(object)


def saferepr(object):
    """Version of repr() which can handle recursive data structures."""
    return _safe_repr(object, {}, None, 0)[0]


def isreadable(object):
    """Determine if saferepr(object) is readable by eval()."""
    return _safe_repr(object, {}, None, 0)[1]


def isrecursive(object):
    """Determine if object requires a recursive representation."""
    return _safe_repr(object, {}, None, 0)[2]


class PrettyPrinter:
    def __init__(self, indent=1, width=80, depth=None, stream=None):
        """Handle pretty printing operations onto a stream using a set of
        configured parameters.

        indent
            Number of spaces to indent for each level of nesting.

        width
            Attempted maximum number of columns in the output.

        depth
            The maximum depth to print out nested structures.

        stream
            The desired output stream.  If omitted (or false), the standard
            output stream available at construction will be used.

        """
        indent = int(indent)
        width = int(width)
        assert indent >= 0, 'indent must be >= 0'
        assert depth is None or depth > 0, 'depth must be > 0'
        assert width, 'width must be != 0'
        self._depth = depth
        self._indent_per_level = indent
        self._width = width
        self._stream = stream if stream is not None else _sys.stdout

    def pprint(self, object):
        self._format(object, self._stream, 0, 0, {}, 0)
        self._stream.write('\n')

    def pformat(self, object):
        stream = _StringIO()
        self._format(object, stream, 0, 0, {}, 0)
        return stream.getvalue()

    def isrecursive(self, object):
        return self.format(object, {}, 0, 0)[2]

    def isreadable(self, object):
        text, readable, recursive = self.format(object, {}, 0, 0)
        return readable and not recursive

    def format(self, object, context, maxlevels, level):
        """Format object for a specific context, returning a string
        and flags indicating whether the representation is 'readable'
        and whether the object represents a recursive construct.
        """
        return _safe_repr(object, context, maxlevels, level)

    def _repr(self, object, context, level):
        text, readable, recursive = self.format(object, context.copy(), self._depth, level)
        if not readable:
            self._readable = False
        if recursive:
            self._recursive = True
        return text

    def _format(self, object, stream, indent, allowance, context, level):
        level += 1
        if id(object) in context:
            stream.write(_recursion(object))
            self._recursive = True
            self._readable = False
            return
        text = self._repr(object, context, level - 1)
        kind = type(object)
        apart = len(text) > self._width - 1 - indent - allowance  # each item on a line of its own
        if self._depth and level > self._depth:
            stream.write(text)
            return
        method = getattr(kind, '__repr__', None)
        if issubclass(kind, dict) and method is dict.__repr__:
            self._format_dict(object, stream, indent, allowance, context, level, apart)
        elif issubclass(kind, list) and method is list.__repr__:
            self._format_items(object, stream, '[', ']', indent, allowance, context, level, apart)
        elif issubclass(kind, tuple) and method is tuple.__repr__:
            close = ',)' if len(object) == 1 else ')'
            self._format_items(object, stream, '(', close, indent, allowance, context, level, apart)
        elif issubclass(kind, set) and method is set.__repr__:
            self._format_set(object, stream, 'set', indent, allowance, context, level, apart)
        elif issubclass(kind, frozenset) and method is frozenset.__repr__:
            self._format_set(object, stream, 'frozenset', indent, allowance, context, level, apart)
        else:
            stream.write(text)

    def _format_dict(self, object, stream, indent, allowance, context, level, apart):
        write = stream.write
        write('{' + (self._indent_per_level - 1) * ' ')
        context[id(object)] = 1
        indent += self._indent_per_level
        first = True
        for key, value in sorted(object.items()):
            text = self._repr(key, context, level)
            if not first:
                write(',\n' + ' ' * indent if apart else ', ')
            first = False
            write(text + ': ')
            self._format(value, stream, indent + len(text) + 2, allowance + 1, context, level)
        del context[id(object)]
        write('}')

    def _format_set(self, object, stream, name, indent, allowance, context, level, apart):
        indent += len(name) + 1
        self._format_items(sorted(object), stream, name + '([', '])', indent, allowance, context, level, apart)

    def _format_items(self, items, stream, start, end, indent, allowance, context, level, apart):
        write = stream.write
        write(start)
        if apart:
            write((self._indent_per_level - 1) * ' ')
        context[id(items)] = 1
        indent += self._indent_per_level
        first = True
        for item in items:
            if not first:
                write(',\n' + ' ' * indent if apart else ', ')
            first = False
            self._format(item, stream, indent, allowance + 1, context, level)
        del context[id(items)]
        write(end)


def _quoted(text):
    """repr with letters of the locale as they are."""
    quote = '"' if "'" in text and '"' not in text else "'"
    out = [char if char.isalpha() else '\\' + char if char == quote else repr(char)[1:-1] for char in text]
    return quote + ''.join(out) + quote


def _safe_repr(object, context, maxlevels, level):
    """repr text, whether eval reads it, and whether the object holds itself."""
    kind = type(object)
    if kind is str:
        return (_quoted(object) if 'locale' in _sys.modules else repr(object)), True, False
    method = getattr(kind, '__repr__', None)
    if issubclass(kind, dict) and method is dict.__repr__:
        shape, empty = '{%s}', '{}'
    elif issubclass(kind, list) and method is list.__repr__:
        shape, empty = '[%s]', '[]'
    elif issubclass(kind, tuple) and method is tuple.__repr__:
        shape, empty = '(%s,)' if len(object) == 1 else '(%s)', '()'
    else:
        text = repr(object)
        return text, (text and not text.startswith('<')), False
    if not object:
        return empty, True, False
    if maxlevels and level >= maxlevels:
        return shape % '...', False, id(object) in context
    if id(object) in context:
        return _recursion(object), False, True
    context[id(object)] = 1
    readable, recursive = True, False
    pieces = []
    level += 1
    if shape == '{%s}':
        for key, value in sorted(object.items()):
            key_text, key_readable, key_recursive = _safe_repr(key, context, maxlevels, level)
            text, value_readable, value_recursive = _safe_repr(value, context, maxlevels, level)
            pieces.append(key_text + ': ' + text)
            readable = readable and key_readable and value_readable
            recursive = recursive or key_recursive or value_recursive
    else:
        for item in object:
            text, item_readable, item_recursive = _safe_repr(item, context, maxlevels, level)
            pieces.append(text)
            readable = readable and item_readable
            recursive = recursive or item_recursive
    del context[id(object)]
    return shape % ', '.join(pieces), readable, recursive


def _recursion(object):
    return '<Recursion on %s with id=%s>' % (type(object).__name__, id(object))
