"""Weak reference support for Python.

References to objects that do not keep them alive, and mappings made of them."""

import UserDict

from _weakref import CallableProxyType, ProxyType, ReferenceType, _remove_dead_weakref, getweakrefcount, getweakrefs, proxy, ref
from _weakrefset import WeakSet, _IterationGuard
from exceptions import ReferenceError

ProxyTypes = (ProxyType, CallableProxyType)

__all__ = ["ref", "proxy", "getweakrefcount", "getweakrefs", "WeakKeyDictionary", "ReferenceError", "ReferenceType",
           "ProxyType", "CallableProxyType", "ProxyTypes", "WeakValueDictionary", "WeakSet"]


class KeyedRef(ref):
    """A reference to a value of a WeakValueDictionary, with its key."""

    __slots__ = "key",

    def __new__(type, ob, callback, key):
        self = ref.__new__(type, ob, callback)
        self.key = key
        return self

    def __init__(self, ob, callback, key):
        super(KeyedRef, self).__init__(ob, callback)


class WeakValueDictionary(UserDict.UserDict):
    """Mapping class that references values weakly.

Entries in the dictionary will be discarded when no strong reference to the value exists anymore"""

    def __init__(*args, **kw):
        if not args:
            raise TypeError("descriptor '__init__' of 'WeakValueDictionary' object needs an argument")
        self = args[0]
        args = args[1:]
        if len(args) > 1:
            raise TypeError('expected at most 1 arguments, got %d' % len(args))

        def remove(wr, selfref=ref(self)):
            self = selfref()
            if self is not None:
                if self._iterating:
                    self._pending_removals.append(wr.key)
                else:
                    _remove_dead_weakref(self.data, wr.key)
        self._remove = remove
        self._pending_removals = []
        self._iterating = set()
        UserDict.UserDict.__init__(self, *args, **kw)

    def _commit_removals(self):
        pending = self._pending_removals
        while pending:
            _remove_dead_weakref(self.data, pending.pop())

    def _settle(self):
        if self._pending_removals:
            self._commit_removals()

    def __getitem__(self, key):
        self._settle()
        value = self.data[key]()
        if value is None:
            raise KeyError(key)
        return value

    def __delitem__(self, key):
        self._settle()
        del self.data[key]

    def __contains__(self, key):
        self._settle()
        reference = self.data.get(key)
        return reference is not None and reference() is not None

    has_key = __contains__

    def __repr__(self):
        return "<WeakValueDictionary at %s>" % id(self)

    def __setitem__(self, key, value):
        self._settle()
        self.data[key] = KeyedRef(value, self._remove, key)

    def clear(self):
        self._settle()
        self.data.clear()

    def copy(self):
        self._settle()
        new = WeakValueDictionary()
        for key, reference in self.data.items():
            value = reference()
            if value is not None:
                new[key] = value
        return new

    __copy__ = copy

    def __deepcopy__(self, memo):
        from copy import deepcopy
        self._settle()
        new = self.__class__()
        for key, reference in self.data.items():
            value = reference()
            if value is not None:
                new[deepcopy(key, memo)] = value
        return new

    def get(self, key, default=None):
        self._settle()
        reference = self.data.get(key)
        value = None if reference is None else reference()
        return default if value is None else value

    def items(self):
        return list(self.iteritems())

    def iteritems(self):
        self._settle()
        with _IterationGuard(self):
            for reference in self.data.itervalues():
                value = reference()
                if value is not None:
                    yield reference.key, value

    def iterkeys(self):
        self._settle()
        with _IterationGuard(self):
            for key, reference in self.data.iteritems():
                if reference() is not None:
                    yield key

    __iter__ = iterkeys

    def keys(self):
        return list(self.iterkeys())

    def itervaluerefs(self):
        """Return an iterator over the weak references to the values. They may be dead: what they refer to is to be checked."""
        self._settle()
        with _IterationGuard(self):
            for reference in self.data.itervalues():
                yield reference

    def valuerefs(self):
        """Return a list of the weak references to the values. They may be dead: what they refer to is to be checked."""
        self._settle()
        return self.data.values()

    def itervalues(self):
        self._settle()
        with _IterationGuard(self):
            for reference in self.data.itervalues():
                value = reference()
                if value is not None:
                    yield value

    def values(self):
        return list(self.itervalues())

    def popitem(self):
        self._settle()
        while True:
            key, reference = self.data.popitem()
            value = reference()
            if value is not None:
                return key, value

    def pop(self, key, *args):
        self._settle()
        reference = self.data.pop(key, None)
        value = None if reference is None else reference()
        if value is not None:
            return value
        if args:
            return args[0]
        raise KeyError(key)

    def setdefault(self, key, default=None):
        self._settle()
        reference = self.data.get(key)
        value = None if reference is None else reference()
        if value is not None:
            return value
        self.data[key] = KeyedRef(default, self._remove, key)
        return default

    def update(*args, **kwargs):
        if not args:
            raise TypeError("descriptor 'update' of 'WeakValueDictionary' object needs an argument")
        self = args[0]
        args = args[1:]
        if len(args) > 1:
            raise TypeError('expected at most 1 arguments, got %d' % len(args))
        self._settle()
        if args and args[0] is not None:
            other = args[0]
            if not hasattr(other, "items"):
                other = dict(other)
            for key, value in other.items():
                self.data[key] = KeyedRef(value, self._remove, key)
        for key, value in kwargs.items():
            self.data[key] = KeyedRef(value, self._remove, key)


class WeakKeyDictionary(UserDict.UserDict):
    """Mapping class that references keys weakly.

Entries in the dictionary will be discarded when there is no longer a strong reference to the key. This can be used to
associate additional data with an object owned by other parts of an application without adding attributes to those
objects. This can be especially useful with objects that override attribute accesses."""

    def __init__(self, dict=None):
        self.data = {}

        def remove(k, selfref=ref(self)):
            self = selfref()
            if self is not None:
                if self._iterating:
                    self._pending_removals.append(k)
                else:
                    self.data.pop(k, None)
        self._remove = remove
        self._pending_removals = []
        self._iterating = set()
        if dict is not None:
            self.update(dict)

    def _commit_removals(self):
        pending = self._pending_removals
        while pending:
            self.data.pop(pending.pop(), None)

    def __delitem__(self, key):
        del self.data[ref(key)]

    def __getitem__(self, key):
        return self.data[ref(key)]

    def __repr__(self):
        return "<WeakKeyDictionary at %s>" % id(self)

    def __setitem__(self, key, value):
        self.data[ref(key, self._remove)] = value

    def copy(self):
        new = WeakKeyDictionary()
        for reference, value in self.data.items():
            key = reference()
            if key is not None:
                new[key] = value
        return new

    __copy__ = copy

    def __deepcopy__(self, memo):
        from copy import deepcopy
        new = self.__class__()
        for reference, value in self.data.items():
            key = reference()
            if key is not None:
                new[key] = deepcopy(value, memo)
        return new

    def get(self, key, default=None):
        return self.data.get(ref(key), default)

    def __contains__(self, key):
        try:
            reference = ref(key)
        except TypeError:
            return False
        return reference in self.data

    has_key = __contains__

    def items(self):
        return list(self.iteritems())

    def iteritems(self):
        with _IterationGuard(self):
            for reference, value in self.data.iteritems():
                key = reference()
                if key is not None:
                    yield key, value

    def iterkeyrefs(self):
        """Return an iterator over the weak references to the keys. They may be dead: what they refer to is to be checked."""
        with _IterationGuard(self):
            for reference in self.data.iterkeys():
                yield reference

    def keyrefs(self):
        """Return a list of weak references to the keys. They may be dead: what they refer to is to be checked."""
        return self.data.keys()

    def iterkeys(self):
        with _IterationGuard(self):
            for reference in self.data.iterkeys():
                key = reference()
                if key is not None:
                    yield key

    __iter__ = iterkeys

    def keys(self):
        return list(self.iterkeys())

    def itervalues(self):
        with _IterationGuard(self):
            for reference, value in self.data.iteritems():
                if reference() is not None:
                    yield value

    def values(self):
        return list(self.itervalues())

    def popitem(self):
        while True:
            reference, value = self.data.popitem()
            key = reference()
            if key is not None:
                return key, value

    def pop(self, key, *args):
        return self.data.pop(ref(key), *args)

    def setdefault(self, key, default=None):
        return self.data.setdefault(ref(key, self._remove), default)

    def update(self, dict=None, **kwargs):
        if dict is not None:
            if not hasattr(dict, "items"):
                dict = type({})(dict)
            for key, value in dict.items():
                self.data[ref(key, self._remove)] = value
        if len(kwargs):
            self.update(kwargs)
