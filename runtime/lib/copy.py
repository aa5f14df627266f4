"""Generic (shallow and deep) copying operations."""

import sys

PY2 = sys.version_info[0] < 3

__all__ = ["Error", "copy", "deepcopy"]


class Error(Exception):
    pass


error = Error           # the old name

# Objects that are their own copies, shallow and deep.
_atomic = set([type(None), int, float, bool, complex, str, type, range, slice, property, type(Ellipsis), type(NotImplemented),
               type(len), type(lambda: None)])
if PY2:
    class _Classic:
        pass
    _atomic.update([long, unicode, xrange, type(_Classic)])
    _instance = type(_Classic())
else:
    _atomic.add(bytes)
    _instance = None


def _is_reference(cls):
    """Weak references are copied as they are. A program that has any has loaded their module."""
    module = sys.modules.get("_weakref")
    return module is not None and cls is module.ref


def copy(x):
    """Shallow copy operation on arbitrary Python objects."""
    cls = type(x)
    if cls in _atomic or cls is tuple or cls is frozenset:
        return x
    if cls is list or cls is bytearray:
        return x[:]
    if cls is dict or cls is set:
        return x.copy()
    if cls is _instance:
        return _copy_classic(x)
    if issubclass(cls, type) or _is_reference(cls):
        return x
    copier = getattr(cls, "__copy__", None)
    if copier is not None:
        return copier(x)
    return _rebuild(x, None)


def deepcopy(x, memo=None, _nil=[]):
    """Deep copy operation on arbitrary Python objects."""
    cls = type(x)
    if cls in _atomic:
        return x
    if memo is None:
        memo = {}
    key = id(x)
    y = memo.get(key, _nil)
    if y is not _nil:
        return y
    if cls is list:
        y = memo[key] = []
        append = y.append
        for item in x:
            append(deepcopy(item, memo))
    elif cls is dict:
        y = memo[key] = {}
        for name, value in x.items():
            y[deepcopy(name, memo)] = deepcopy(value, memo)
    elif cls is tuple:
        y = _deepcopy_tuple(x, memo)
    elif cls is _instance:
        y = _deepcopy_classic(x, memo)
    elif issubclass(cls, type) or _is_reference(cls):
        return x
    else:
        copier = getattr(x, "__deepcopy__", None)
        if copier is not None:
            y = copier(memo)
        elif cls is _method_type:
            y = cls(x.__func__, deepcopy(x.__self__, memo))
        else:
            y = _rebuild(x, memo)
    if y is not x:
        memo[key] = y
        _keep_alive(x, memo)
    return y


class _Holder(object):
    def method(self):
        pass


_method_type = type(_Holder().method)


def _deepcopy_tuple(x, memo):
    items = [deepcopy(item, memo) for item in x]
    # A tuple within itself has been copied on the way.
    if id(x) in memo:
        return memo[id(x)]
    for old, new in zip(x, items):
        if old is not new:
            return tuple(items)
    return x


def _keep_alive(x, memo):
    # The memo goes by id, so what it names must not die while it is used.
    try:
        memo[id(memo)].append(x)
    except KeyError:
        memo[id(memo)] = [x]


def _copy_classic(x):
    if hasattr(x, "__copy__"):
        return x.__copy__()
    if hasattr(x, "__getinitargs__"):
        y = x.__class__(*x.__getinitargs__())
    else:
        y = _Classic()
        y.__class__ = x.__class__
    state = x.__getstate__() if hasattr(x, "__getstate__") else x.__dict__
    if hasattr(y, "__setstate__"):
        y.__setstate__(state)
    else:
        y.__dict__.update(state)
    return y


def _deepcopy_classic(x, memo):
    if hasattr(x, "__deepcopy__"):
        return x.__deepcopy__(memo)
    if hasattr(x, "__getinitargs__"):
        y = x.__class__(*deepcopy(x.__getinitargs__(), memo))
    else:
        y = _Classic()
        y.__class__ = x.__class__
    memo[id(x)] = y
    state = deepcopy(x.__getstate__() if hasattr(x, "__getstate__") else x.__dict__, memo)
    if hasattr(y, "__setstate__"):
        y.__setstate__(state)
    else:
        y.__dict__.update(state)
    return y


def _slot_names(cls):
    names = []
    for base in cls.__mro__:
        slots = base.__dict__.get("__slots__", ())
        if isinstance(slots, str):
            slots = (slots,)
        for name in slots:
            if name in ("__dict__", "__weakref__"):
                continue
            if name.startswith("__") and not name.endswith("__"):
                stripped = base.__name__.lstrip("_")
                name = "_%s%s" % (stripped, name) if stripped else name
            names.append(name)
    return names


def _default_state(x):
    """What object.__getstate__ gives: attributes, or (attributes, slots)."""
    state = getattr(x, "__dict__", None)
    slots = dict((name, getattr(x, name)) for name in _slot_names(type(x)) if hasattr(x, name))
    if slots:
        return state or None, slots
    return state or None


def _parts(x):
    """The object as (callable, args, state, list items, dict items): what __reduce_ex__ gives, or what it would."""
    cls = type(x)
    reduce = getattr(cls, "__reduce__", None)
    if reduce is not None and reduce is not getattr(object, "__reduce__", None):
        reduced = x.__reduce__()
    elif (getattr(cls, "__reduce_ex__", None) is not None and
          cls.__reduce_ex__ is not getattr(object, "__reduce_ex__", None)):
        reduced = x.__reduce_ex__(2 if PY2 else 4)
    else:
        args, kwargs = (), {}
        if hasattr(cls, "__getnewargs_ex__"):
            args, kwargs = x.__getnewargs_ex__()
        elif hasattr(cls, "__getnewargs__"):
            args = x.__getnewargs__()
        state = x.__getstate__() if _has_getstate(cls) else _default_state(x)

        def make(*arguments):
            return cls.__new__(cls, *arguments, **kwargs)
        return (make, args, state, iter(x) if isinstance(x, list) else None, iter(x.items()) if isinstance(x, dict) else None)
    if isinstance(reduced, str):
        return None
    reduced = tuple(reduced)
    return reduced + (None,) * (5 - len(reduced))


def _has_getstate(cls):
    getstate = getattr(cls, "__getstate__", None)
    return getstate is not None and getstate is not getattr(object, "__getstate__", None)


def _rebuild(x, memo):
    if isinstance(x, _uncopied):
        raise TypeError("can't pickle %s objects" % type(x).__name__ if PY2 else "cannot pickle '%s' object" % type(x).__name__)
    parts = _parts(x)
    if parts is None:
        return x
    make, args, state, items, pairs = parts[:5]
    deep = memo is not None
    if deep:
        args = [deepcopy(arg, memo) for arg in args]
    y = make(*args)
    if deep:
        memo[id(x)] = y
    if state is not None:
        if deep:
            state = deepcopy(state, memo)
        if hasattr(y, "__setstate__"):
            y.__setstate__(state)
        else:
            slots = None
            if isinstance(state, tuple) and len(state) == 2:
                state, slots = state
            if state is not None:
                y.__dict__.update(state)
            if slots is not None:
                for name, value in slots.items():
                    setattr(y, name, value)
    if items is not None:
        for item in items:
            y.append(deepcopy(item, memo) if deep else item)
    if pairs is not None:
        for name, value in pairs:
            if deep:
                name, value = deepcopy(name, memo), deepcopy(value, memo)
            y[name] = value
    return y


def _generator():
    yield None


_uncopied = (type(_generator()), type(sys), type(sys.stdout))
