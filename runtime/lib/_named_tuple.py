"""namedtuple, for the collections module of both versions: classes are made by type(), not from source text."""

import sys


def _arity_error(qualname, field_names, optional, args, kwargs):
    """What __new__ with these parameters raises for arguments that do not fit; None if they do."""
    n = len(field_names)
    given = len(args)
    if sys.version_info[0] < 3:
        known = field_names[:given]
        for name in kwargs:
            if name not in field_names:
                return "__new__() got an unexpected keyword argument '%s'" % name
            if name in known:
                return "__new__() got multiple values for keyword argument '%s'" % name
        total = given + len(kwargs)
        if total != n:
            return "__new__() takes exactly %d argument%s (%d given)" % (n + 1, "" if n == 0 else "s", total + 1)
        return None
    for name in kwargs:
        if name not in field_names:
            return "%s.__new__() got an unexpected keyword argument '%s'" % (qualname, name)
        if name in field_names[:given]:
            return "%s.__new__() got multiple values for argument '%s'" % (qualname, name)
    if given > n:
        takes = "%d" % (n + 1) if not optional else "from %d to %d" % (n + 1 - len(optional), n + 1)
        return "%s.__new__() takes %s positional argument%s but %d were given" % (
            qualname, takes, "" if n == 0 and not optional else "s", given + 1)
    missing = [repr(name) for name in field_names[given:] if name not in kwargs and name not in optional]
    if missing:
        if len(missing) <= 2:
            shown = " and ".join(missing)
        else:
            shown = ", ".join(missing[:-1]) + ", and " + missing[-1]
        return "%s.__new__() missing %d required positional argument%s: %s" % (
            qualname, len(missing), "" if len(missing) == 1 else "s", shown)
    return None


def _field(index, doc):
    def get(self):
        return tuple.__getitem__(self, index)
    if sys.version_info[0] < 3:
        return property(get, None, None, doc)

    # Modules/_collectionsmodule.c, tuplegetter_descr_set, says less than a property does.
    def refuse_set(self, value):
        raise AttributeError("can't set attribute")

    def refuse_delete(self):
        raise AttributeError("can't delete attribute")
    return property(get, refuse_set, refuse_delete, doc)


def make(typename, field_names, defaults, doc, field_doc, more):
    """The class. `defaults` maps the names of optional fields to their values; `more` has further attributes."""
    n = len(field_names)
    tuple_new = tuple.__new__

    def __new__(_cls, *args, **kwargs):
        if len(args) != n or kwargs:
            error = _arity_error(typename, field_names, defaults, args, kwargs)
            if error is not None:
                raise TypeError(error)
            args += tuple(kwargs[name] if name in kwargs else defaults[name] for name in field_names[len(args):])
        return tuple_new(_cls, args)

    def _make(cls, iterable, **kwargs):
        result = tuple_new(cls, iterable)
        if len(result) != n:
            raise TypeError("Expected %d arguments, got %d" % (n, len(result)))
        return result

    def _replace(_self, **kwds):
        result = _self._make([kwds.pop(name) if name in kwds else value for name, value in zip(field_names, _self)])
        if kwds:
            names = kwds.keys() if sys.version_info[0] < 3 else list(kwds)
            raise ValueError("Got unexpected field names: %r" % (names,))
        return result

    repr_format = "(" + ", ".join(name + "=%r" for name in field_names) + ")"

    def __repr__(self):
        """Return a nicely formatted representation string"""
        name = self.__class__.__name__ if sys.version_info[0] >= 3 else typename
        return name + repr_format % tuple(self)

    def __getnewargs__(self):
        """Return self as a plain tuple.  Used by copy and pickle."""
        return tuple(self)

    __new__.__doc__ = "Create new instance of %s(%s)" % (typename, ", ".join(field_names))
    _make.__doc__ = "Make a new %s object from a sequence or iterable" % typename
    _replace.__doc__ = "Return a new %s object replacing specified fields with new values" % typename
    namespace = {
        "__doc__": doc,
        "__slots__": (),
        "_fields": field_names,
        "__new__": __new__,
        "_make": classmethod(_make),
        "_replace": _replace,
        "__repr__": __repr__,
        "__getnewargs__": __getnewargs__,
    }
    for method in (__new__, _make, _replace, __repr__, __getnewargs__):
        if sys.version_info[0] >= 3:
            method.__qualname__ = typename + "." + method.__name__
    for index, name in enumerate(field_names):
        namespace[name] = _field(index, field_doc % index)
    namespace.update(more)
    return type(typename, (tuple,), namespace)
