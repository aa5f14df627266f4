"""Container data types beyond the built-in ones."""

import _counter
import _named_tuple
import sys as _sys
from _collections import deque
from _collections_abc import (
    Hashable, Iterable, Iterator, Sized, Container, Callable, Set, MutableSet, Mapping, MutableMapping, MappingView, KeysView,
    ItemsView, ValuesView, Sequence, MutableSequence)
from keyword import iskeyword as _iskeyword
from operator import itemgetter as _itemgetter

__all__ = ["Counter", "deque", "defaultdict", "namedtuple", "OrderedDict", "Hashable", "Iterable", "Iterator", "Sized",
           "Container", "Callable", "Set", "MutableSet", "Mapping", "MutableMapping", "MappingView", "KeysView", "ItemsView",
           "ValuesView", "Sequence", "MutableSequence"]

MutableSequence.register(deque)


def _is_name(name):
    return all(c.isalnum() or c == "_" for c in name)


def namedtuple(typename, field_names, verbose=False, rename=False):
    """Returns a new subclass of tuple with named fields."""
    if isinstance(field_names, basestring):
        field_names = field_names.replace(",", " ").split()
    field_names = map(str, field_names)
    typename = str(typename)
    if rename:
        seen = set()
        for index, name in enumerate(field_names):
            if (not _is_name(name) or _iskeyword(name) or not name or name[0].isdigit() or name.startswith("_") or
                    name in seen):
                field_names[index] = "_%d" % index
            seen.add(name)
    for name in [typename] + field_names:
        if not _is_name(name):
            raise ValueError("Type names and field names can only contain alphanumeric characters and underscores: %r" % name)
        if _iskeyword(name):
            raise ValueError("Type names and field names cannot be a keyword: %r" % name)
        if name[0].isdigit():
            raise ValueError("Type names and field names cannot start with a number: %r" % name)
    seen = set()
    for name in field_names:
        if name.startswith("_") and not rename:
            raise ValueError("Field names cannot start with an underscore: %r" % name)
        if name in seen:
            raise ValueError("Encountered duplicate field name: %r" % name)
        seen.add(name)
    field_names = tuple(field_names)
    doc = "%s(%s)" % (typename, ", ".join(field_names))
    result = _named_tuple.make(typename, field_names, {}, doc, "Alias for field number %d",
                               {"_asdict": _asdict, "__dict__": property(_asdict)})
    module = _caller_module()
    if module is not None:
        result.__module__ = module
    return result


def _asdict(self):
    """Return a new OrderedDict which maps field names to their values"""
    return OrderedDict(zip(self._fields, self))


def _caller_module():
    try:
        return _sys._getframe(2).f_globals.get("__name__", "__main__")
    except (AttributeError, ValueError):
        return None


_printing = set()       # ids of what is being printed


class OrderedDict(dict):
    """Dictionary that remembers insertion order"""

    # A circular list of [previous, next, key] with self.__root as its start and end; __links finds a key's link.

    def __init__(*args, **kwds):
        if not args:
            raise TypeError("descriptor '__init__' of 'OrderedDict' object needs an argument")
        self = args[0]
        args = args[1:]
        if len(args) > 1:
            raise TypeError("expected at most 1 arguments, got %d" % len(args))
        try:
            self.__root
        except AttributeError:
            self.__root = root = []
            root[:] = [root, root, None]
            self.__links = {}
        self.__update(*args, **kwds)

    def __setitem__(self, key, value, dict_setitem=dict.__setitem__):
        if key not in self.__links:
            root = self.__root
            last = root[0]
            last[1] = root[0] = self.__links[key] = [last, root, key]
        return dict_setitem(self, key, value)

    def __delitem__(self, key, dict_delitem=dict.__delitem__):
        dict_delitem(self, key)
        previous, following, _ = self.__links.pop(key)
        previous[1] = following
        following[0] = previous

    def __iter__(self):
        root = self.__root
        link = root[1]
        while link is not root:
            yield link[2]
            link = link[1]

    def __reversed__(self):
        root = self.__root
        link = root[0]
        while link is not root:
            yield link[2]
            link = link[0]

    def clear(self):
        """od.clear() -> None.  Remove all items from od."""
        root = self.__root
        root[:] = [root, root, None]
        self.__links.clear()
        dict.clear(self)

    def keys(self):
        """od.keys() -> list of keys in od"""
        return list(self)

    def values(self):
        """od.values() -> list of values in od"""
        return [self[key] for key in self]

    def items(self):
        """od.items() -> list of (key, value) pairs in od"""
        return [(key, self[key]) for key in self]

    def iterkeys(self):
        """od.iterkeys() -> an iterator over the keys in od"""
        return iter(self)

    def itervalues(self):
        """od.itervalues -> an iterator over the values in od"""
        for k in self:
            yield self[k]

    def iteritems(self):
        """od.iteritems -> an iterator over the (key, value) pairs in od"""
        for k in self:
            yield (k, self[k])

    update = MutableMapping.__dict__["update"]
    __update = update
    __marker = object()

    def pop(self, key, default=__marker):
        """od.pop(k[,d]) -> v, remove specified key and return the corresponding value."""
        if key in self:
            result = self[key]
            del self[key]
            return result
        if default is self.__marker:
            raise KeyError(key)
        return default

    def setdefault(self, key, default=None):
        """od.setdefault(k[,d]) -> od.get(k,d), also set od[k]=d if k not in od"""
        if key in self:
            return self[key]
        self[key] = default
        return default

    def popitem(self, last=True):
        """od.popitem() -> (k, v), return and remove a (key, value) pair."""
        if not self:
            raise KeyError("dictionary is empty")
        key = next(reversed(self) if last else iter(self))
        return key, self.pop(key)

    def __repr__(self):
        if id(self) in _printing:
            return "..."
        _printing.add(id(self))
        try:
            if not self:
                return "%s()" % (self.__class__.__name__,)
            return "%s(%r)" % (self.__class__.__name__, self.items())
        finally:
            _printing.discard(id(self))

    def copy(self):
        """od.copy() -> a shallow copy of od"""
        return self.__class__(self)

    __copy__ = copy

    @classmethod
    def fromkeys(cls, iterable, value=None):
        """OD.fromkeys(S[, v]) -> New ordered dictionary with keys from S."""
        self = cls()
        for key in iterable:
            self[key] = value
        return self

    def __eq__(self, other):
        if isinstance(other, OrderedDict):
            return dict.__eq__(self, other) and list(self) == list(other)
        return dict.__eq__(self, other)

    def __ne__(self, other):
        return not self == other

    def viewkeys(self):
        """od.viewkeys() -> a set-like object providing a view on od's keys"""
        return KeysView(self)

    def viewvalues(self):
        """od.viewvalues() -> an object providing a view on od's values"""
        return ValuesView(self)

    def viewitems(self):
        """od.viewitems() -> a set-like object providing a view on od's items"""
        return ItemsView(self)

    def __reduce__(self):
        items = [[k, self[k]] for k in self]
        return self.__class__, (items,)


class defaultdict(dict):
    """dict subclass that calls a factory function to supply missing values"""

    def __init__(*args, **kwargs):
        self = args[0]
        default_factory = args[1] if len(args) > 1 else None
        if default_factory is not None and not callable(default_factory):
            raise TypeError("first argument must be callable or None")
        dict.__init__(self, *args[2:], **kwargs)
        self.default_factory = default_factory

    def __missing__(self, key):
        factory = self.default_factory
        if factory is None:
            raise KeyError(key)
        self[key] = value = factory()
        return value

    def __repr__(self):
        if id(self) in _printing:
            shown = "..."
        else:
            _printing.add(id(self))
            try:
                shown = repr(self.default_factory)
            finally:
                _printing.discard(id(self))
        return "defaultdict(%s, %s)" % (shown, dict.__repr__(self))

    def copy(self):
        """D.copy() -> a shallow copy of D."""
        return type(self)(self.default_factory, self)

    __copy__ = copy

    def __reduce__(self):
        args = () if self.default_factory is None else (self.default_factory,)
        return type(self), args, None, None, self.iteritems()


class Counter(dict):
    """Dict subclass for counting hashable items."""

    def __init__(*args, **kwds):
        if not args:
            raise TypeError("descriptor '__init__' of 'Counter' object needs an argument")
        self = args[0]
        if len(args) > 2:
            raise TypeError("expected at most 1 arguments, got %d" % (len(args) - 1))
        super(Counter, self).__init__()
        self.update(*args[1:], **kwds)

    def __missing__(self, key):
        """The count of elements not in the Counter is zero."""
        return 0

    def most_common(self, n=None):
        """List the n most common elements and their counts from the most common to the least."""
        ordered = sorted(self.iteritems(), key=_itemgetter(1), reverse=True)
        return ordered if n is None else ordered[:max(n, 0)]

    def elements(self):
        """Iterator over elements repeating each as many times as its count."""
        for elem, count in self.iteritems():
            for _ in xrange(count):
                yield elem

    @classmethod
    def fromkeys(cls, iterable, v=None):
        raise NotImplementedError("Counter.fromkeys() is undefined.  Use Counter(iterable) instead.")

    def update(*args, **kwds):
        """Like dict.update() but add counts instead of replacing them."""
        self = args[0]
        if len(args) > 2:
            raise TypeError("expected at most 1 arguments, got %d" % (len(args) - 1))
        iterable = args[1] if len(args) == 2 else None
        if iterable is not None:
            if isinstance(iterable, Mapping):
                if self:
                    self_get = self.get
                    for elem, count in iterable.iteritems():
                        self[elem] = self_get(elem, 0) + count
                else:
                    super(Counter, self).update(iterable)
            else:
                _counter.count_elements(self, iterable)
        if kwds:
            self.update(kwds)

    def subtract(*args, **kwds):
        """Like dict.update() but subtracts counts instead of replacing them."""
        self = args[0]
        if len(args) > 2:
            raise TypeError("expected at most 1 arguments, got %d" % (len(args) - 1))
        iterable = args[1] if len(args) == 2 else None
        if iterable is not None:
            self_get = self.get
            if isinstance(iterable, Mapping):
                for elem, count in iterable.items():
                    self[elem] = self_get(elem, 0) - count
            else:
                for elem in iterable:
                    self[elem] = self_get(elem, 0) - 1
        if kwds:
            self.subtract(kwds)

    def copy(self):
        """Return a shallow copy."""
        return self.__class__(self)

    def __reduce__(self):
        return self.__class__, (dict(self),)

    def __delitem__(self, elem):
        """Like dict.__delitem__() but does not raise KeyError for missing values."""
        if elem in self:
            super(Counter, self).__delitem__(elem)

    def __repr__(self):
        if not self:
            return "%s()" % self.__class__.__name__
        items = ", ".join(map("%r: %r".__mod__, self.most_common()))
        return "%s({%s})" % (self.__class__.__name__, items)

    def __add__(self, other):
        """Add counts from two counters."""
        if not isinstance(other, Counter):
            return NotImplemented
        return _counter.add(Counter, self, other)

    def __sub__(self, other):
        """Subtract count, but keep only results with positive counts."""
        if not isinstance(other, Counter):
            return NotImplemented
        return _counter.subtract(Counter, self, other)

    def __or__(self, other):
        """Union is the maximum of value in either of the input counters."""
        if not isinstance(other, Counter):
            return NotImplemented
        return _counter.union(Counter, self, other)

    def __and__(self, other):
        """Intersection is the minimum of corresponding counts."""
        if not isinstance(other, Counter):
            return NotImplemented
        return _counter.intersection(Counter, self, other)
