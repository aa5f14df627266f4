"""Tuples whose items have names, as C code of the reference makes them: Objects/structseq.c."""

import sys


class _Field(object):
    """An item of such a tuple, read by its name."""

    def __init__(self, index, name):
        self._index = index
        self.__name__ = name

    def __get__(self, instance, owner=None):
        if instance is None:
            return self
        n = len(instance)
        return instance[self._index] if self._index < n else instance._hidden[self._index - n]

    def __set__(self, instance, value):
        raise (TypeError if sys.version_info[0] < 3 else AttributeError)('readonly attribute')


def struct_sequence(name, fields, doc, hidden=()):
    """A class `name` ("module.class") of tuples with these fields; the hidden ones are no items."""
    least, most = len(fields), len(fields) + len(hidden)
    module, _, short = name.rpartition('.')

    def __new__(cls, sequence, dict=None):
        try:
            items = tuple(sequence)
        except TypeError:
            raise TypeError('constructor requires a sequence')
        n = len(items)
        if not least <= n <= most:
            how = 'a' if least == most else 'an at least' if n < least else 'an at most'
            raise TypeError('%s() takes %s %d-sequence (%d-sequence given)' % (name, how, least if n < least else most, n))
        self = tuple.__new__(cls, items[:least])
        if hidden:
            rest = items[least:]
            self._hidden = rest + tuple([(dict or {}).get(field) for field in hidden[len(rest):]])
        return self

    def __repr__(self):
        return '%s(%s)' % (name, ', '.join(['%s=%r' % pair for pair in zip(fields, self)]))

    def __reduce__(self):
        return type(self), (tuple(self), dict(zip(hidden, self._hidden)) if hidden else {})

    namespace = {'__module__': module, '__doc__': doc, 'n_fields': most, 'n_sequence_fields': least, 'n_unnamed_fields': 0,
                 '__new__': __new__, '__repr__': __repr__, '__reduce__': __reduce__}
    if sys.version_info[0] > 2:
        namespace['__match_args__'] = tuple(fields)
    for index, field in enumerate(tuple(fields) + tuple(hidden)):
        namespace[field] = _Field(index, field)
    return type(short, (tuple,), namespace)
