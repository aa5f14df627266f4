"""Tools for working with functions and callable objects."""

import builtins
import sys

__all__ = ["update_wrapper", "wraps", "WRAPPER_ASSIGNMENTS", "WRAPPER_UPDATES", "total_ordering", "cache", "cmp_to_key",
           "lru_cache", "reduce", "partial", "partialmethod", "singledispatch", "singledispatchmethod", "cached_property"]

WRAPPER_ASSIGNMENTS = ("__module__", "__name__", "__qualname__", "__doc__", "__annotations__")
WRAPPER_UPDATES = ("__dict__",)


def update_wrapper(wrapper, wrapped, assigned=WRAPPER_ASSIGNMENTS, updated=WRAPPER_UPDATES):
    """Update a wrapper function to look like the wrapped function."""
    for attr in assigned:
        try:
            value = getattr(wrapped, attr)
        except AttributeError:
            pass
        else:
            setattr(wrapper, attr, value)
    for attr in updated:
        getattr(wrapper, attr).update(getattr(wrapped, attr, {}))
    wrapper.__wrapped__ = wrapped
    return wrapper


def wraps(wrapped, assigned=WRAPPER_ASSIGNMENTS, updated=WRAPPER_UPDATES):
    """Decorator factory to apply update_wrapper() to a wrapper function."""
    return partial(update_wrapper, wrapped=wrapped, assigned=assigned, updated=updated)


# --- total_ordering: an operation as a function of the root operation's result r

_derivations = {
    "__lt__": {"__gt__": lambda r, a, b: not r and a != b, "__le__": lambda r, a, b: r or a == b,
               "__ge__": lambda r, a, b: not r},
    "__le__": {"__ge__": lambda r, a, b: not r or a == b, "__lt__": lambda r, a, b: r and a != b,
               "__gt__": lambda r, a, b: not r},
    "__gt__": {"__lt__": lambda r, a, b: not r and a != b, "__ge__": lambda r, a, b: r or a == b,
               "__le__": lambda r, a, b: not r},
    "__ge__": {"__le__": lambda r, a, b: not r or a == b, "__gt__": lambda r, a, b: r and a != b,
               "__lt__": lambda r, a, b: not r},
}


def _derive(root, name, derivation):
    def operation(self, other):
        result = getattr(type(self), root)(self, other)
        if result is NotImplemented:
            return result
        return derivation(result, self, other)
    operation.__name__ = operation.__qualname__ = name
    return operation


def total_ordering(cls):
    """Class decorator that fills in missing ordering methods."""
    defined = [name for name in _derivations if getattr(cls, name, None) is not getattr(object, name, None)]
    if not defined:
        raise ValueError("must define at least one ordering operation: < > <= >=")
    root = max(defined)
    for name, derivation in _derivations[root].items():
        if name not in defined:
            setattr(cls, name, _derive(root, name, derivation))
    return cls


class _KeyWrapper:
    """The key that cmp_to_key makes of an object."""

    __slots__ = ("obj", "_cmp")

    def __init__(self, obj, mycmp):
        self.obj = obj
        self._cmp = mycmp

    def __lt__(self, other):
        return self._cmp(self.obj, other.obj) < 0

    def __gt__(self, other):
        return self._cmp(self.obj, other.obj) > 0

    def __eq__(self, other):
        return self._cmp(self.obj, other.obj) == 0

    def __le__(self, other):
        return self._cmp(self.obj, other.obj) <= 0

    def __ge__(self, other):
        return self._cmp(self.obj, other.obj) >= 0

    __hash__ = None


def cmp_to_key(mycmp):
    """Convert a cmp= function into a key= function."""
    def key(obj):
        return _KeyWrapper(obj, mycmp)
    return key


class _Missing:
    pass


_initial_missing = _Missing()


def reduce(function, sequence, initial=_initial_missing, /):
    """Apply a function of two arguments cumulatively to the items of an iterable, from left to right."""
    try:
        it = iter(sequence)
    except TypeError:
        raise TypeError("reduce() arg 2 must support iteration") from None
    if initial is _initial_missing:
        for value in it:
            break
        else:
            raise TypeError("reduce() of empty iterable with no initial value")
    else:
        value = initial
    for element in it:
        value = function(value, element)
    return value


class partial:
    """partial(func, *args, **keywords) - new function with partial application of the given arguments and keywords."""

    def __new__(cls, /, *args, **keywords):
        if not args:
            raise TypeError("type 'partial' takes at least one argument")
        func, *rest = args
        if not callable(func):
            raise TypeError("the first argument must be callable")
        self = super().__new__(cls)
        if isinstance(func, partial):
            rest = [*func.args, *rest]
            keywords = {**func.keywords, **keywords}
            func = func.func
        self.func = func
        self.args = tuple(rest)
        self.keywords = keywords
        return self

    def __call__(self, /, *args, **keywords):
        if self.keywords:
            keywords = {**self.keywords, **keywords}
        return self.func(*self.args, *args, **keywords)

    def __repr__(self):
        if self in _printing:
            return "..."
        _printing.append(self)
        try:
            cls = type(self)
            shown = [repr(self.func)]
            shown.extend(repr(x) for x in self.args)
            shown.extend(f"{k}={v!r}" for k, v in self.keywords.items())
            module = "functools." if cls is partial else cls.__module__ + "."
            return f"{module}{cls.__qualname__}({', '.join(shown)})"
        finally:
            _printing.pop()

    def __reduce__(self):
        return type(self), (self.func,), (self.func, self.args, self.keywords or None, self.__dict__ or None)


def _unwrap_partial(func):
    while isinstance(func, partial):
        func = func.func
    return func


class _Identities(list):
    def __contains__(self, item):
        return any(item is x for x in self)


_printing = _Identities()


class partialmethod:
    """Method descriptor with partial application of the given arguments and keywords."""

    def __init__(self, func, /, *args, **keywords):
        if not callable(func) and not hasattr(func, "__get__"):
            raise TypeError(f"{func!r} is not callable or a descriptor")
        if isinstance(func, partialmethod):
            self.func = func.func
            self.args = func.args + args
            self.keywords = {**func.keywords, **keywords}
        else:
            self.func = func
            self.args = args
            self.keywords = keywords

    def __repr__(self):
        shown = [repr(self.func)]
        shown.extend(repr(x) for x in self.args)
        shown.extend(f"{k}={v!r}" for k, v in self.keywords.items())
        cls = type(self)
        return f"{cls.__module__}.{cls.__qualname__}({', '.join(shown)})"

    def _make_unbound_method(self):
        def _method(cls_or_self, /, *args, **keywords):
            keywords = {**self.keywords, **keywords}
            return self.func(cls_or_self, *self.args, *args, **keywords)
        _method.__isabstractmethod__ = self.__isabstractmethod__
        _method._partialmethod = self
        return _method

    def __get__(self, obj, cls=None):
        get = getattr(self.func, "__get__", None)
        result = None
        if get is not None:
            new_func = get(obj, cls)
            if new_func is not self.func:
                result = partial(new_func, *self.args, **self.keywords)
                try:
                    result.__self__ = new_func.__self__
                except AttributeError:
                    pass
        if result is None:
            result = self._make_unbound_method().__get__(obj, cls)
        return result

    @property
    def __isabstractmethod__(self):
        return getattr(self.func, "__isabstractmethod__", False)


# --- lru_cache

class _CacheInfo(tuple):
    """CacheInfo(hits, misses, maxsize, currsize)"""

    __slots__ = ()
    _fields = ("hits", "misses", "maxsize", "currsize")

    def __new__(cls, hits, misses, maxsize, currsize):
        return tuple.__new__(cls, (hits, misses, maxsize, currsize))

    def __repr__(self):
        return "CacheInfo(hits=%r, misses=%r, maxsize=%r, currsize=%r)" % self

    hits = property(lambda self: self[0])
    misses = property(lambda self: self[1])
    maxsize = property(lambda self: self[2])
    currsize = property(lambda self: self[3])

    def _asdict(self):
        return dict(zip(self._fields, self))


_CacheInfo.__name__ = _CacheInfo.__qualname__ = "CacheInfo"
_kwd_mark = object()


def _make_key(args, kwds, typed):
    # Keywords follow a mark, so that f(1, a=2) and f(1, "a", 2) differ; a lone int or str is its own key.
    key = args
    if kwds:
        key += (_kwd_mark,)
        for item in kwds.items():
            key += item
    if typed:
        key += tuple(type(v) for v in args)
        if kwds:
            key += tuple(type(v) for v in kwds.values())
    elif len(key) == 1 and type(key[0]) in (int, str):
        return key[0]
    return key


class _lru_cache_wrapper:
    """Create a cached callable that wraps another function."""

    def __init__(self, user_function, maxsize, typed):
        self.__cache = {}
        self.__function = user_function
        self.__maxsize = maxsize
        self.__typed = typed
        self.__hits = self.__misses = 0

    def __call__(self, /, *args, **kwds):
        if self.__maxsize == 0:
            self.__misses += 1
            return self.__function(*args, **kwds)
        key = _make_key(args, kwds, self.__typed)
        cache = self.__cache
        result = cache.get(key, _initial_missing)
        if result is not _initial_missing:
            self.__hits += 1
            if self.__maxsize is not None:   # the last used is the last in order
                del cache[key]
                cache[key] = result
            return result
        self.__misses += 1
        result = self.__function(*args, **kwds)
        if self.__maxsize is not None:
            if key in cache:
                return result
            if len(cache) >= self.__maxsize:
                del cache[next(iter(cache))]
        cache[key] = result
        return result

    def cache_info(self):
        """Report cache statistics"""
        return _CacheInfo(self.__hits, self.__misses, self.__maxsize, len(self.__cache))

    def cache_clear(self):
        """Clear the cache and cache statistics"""
        self.__cache.clear()
        self.__hits = self.__misses = 0

    def __get__(self, instance, owner=None):
        if instance is None:
            return self
        return _BoundCache(self, instance)

    def __copy__(self):
        return self

    def __deepcopy__(self, memo):
        return self

    def __reduce__(self):
        return self.__qualname__

    def __repr__(self):
        return "<functools._lru_cache_wrapper object at 0x%x>" % id(self)


class _BoundCache:
    """A cached method of an instance."""

    def __init__(self, function, instance):
        self.__func__ = function
        self.__self__ = instance

    def __call__(self, /, *args, **kwds):
        return self.__func__(self.__self__, *args, **kwds)

    def __getattr__(self, name):
        return getattr(self.__func__, name)

    def __repr__(self):
        return "<bound method %s of %r>" % (getattr(self.__func__, "__qualname__", "?"), self.__self__)


def lru_cache(maxsize=128, typed=False):
    """Least-recently-used cache decorator."""
    if isinstance(maxsize, int):
        if maxsize < 0:
            maxsize = 0
    elif callable(maxsize) and isinstance(typed, bool):
        user_function, maxsize = maxsize, 128
        wrapper = _lru_cache_wrapper(user_function, maxsize, typed)
        wrapper.cache_parameters = lambda: {"maxsize": maxsize, "typed": typed}
        return update_wrapper(wrapper, user_function)
    elif maxsize is not None:
        raise TypeError("Expected first argument to be an integer, a callable, or None")

    def decorating_function(user_function):
        wrapper = _lru_cache_wrapper(user_function, maxsize, typed)
        wrapper.cache_parameters = lambda: {"maxsize": maxsize, "typed": typed}
        return update_wrapper(wrapper, user_function)
    return decorating_function


def cache(user_function, /):
    """Simple lightweight unbounded cache."""
    return lru_cache(maxsize=None)(user_function)


# --- singledispatch

def _find_impl(cls, registry):
    # A class stands at its place in the mro; an abstract base class right behind the last class of the mro that it
    # counts as its own. The nearest wins; of two abstract classes at one place the more special one.
    mro = cls.__mro__
    nearest, best = None, len(mro) + 1
    for candidate in registry:
        if candidate in mro:
            distance = mro.index(candidate)
        elif issubclass(cls, candidate):
            distance = max(i for i, c in enumerate(mro) if issubclass(c, candidate)) + 0.5
        else:
            continue
        if distance < best:
            nearest, best, rival = candidate, distance, None
        elif distance == best:
            if issubclass(candidate, nearest):
                nearest, rival = candidate, None
            elif not issubclass(nearest, candidate):
                rival = candidate
    if nearest is None:
        return None
    if rival is not None:
        raise RuntimeError("Ambiguous dispatch: {} or {}".format(nearest, rival))
    return registry[nearest]


def _is_union(cls):
    if isinstance(cls, type(int | str)):
        return True
    typing = sys.modules.get("typing")
    return typing is not None and typing.get_origin(cls) is typing.Union


def _classes_of_union(cls):
    """The classes of a union of nothing else; else ()."""
    return cls.__args__ if _is_union(cls) and all(isinstance(one, type) for one in cls.__args__) else ()


def _named_class(annotation, func):
    """What an annotation says that was kept as text: names, with dots, joined by |."""
    union = None
    for part in annotation.split("|"):
        first, *rest = part.strip().split(".")
        found = func.__globals__[first] if first in func.__globals__ else getattr(builtins, first, annotation)
        for name in rest:
            found = getattr(found, name)
        union = found if union is None else union | found
    return union


def singledispatch(func):
    """Single-dispatch generic function decorator."""
    registry = {}
    dispatch_cache = {}

    def dispatch(cls):
        """Runs the dispatch algorithm to return the best available implementation for the given class."""
        try:
            return dispatch_cache[cls]
        except KeyError:
            pass
        try:
            impl = registry[cls]
        except KeyError:
            impl = _find_impl(cls, registry)
        dispatch_cache[cls] = impl
        return impl

    def register(cls, func=None):
        """Registers a new implementation for the given class on a generic function."""
        if isinstance(cls, type) or _classes_of_union(cls):
            if func is None:
                return lambda f: register(cls, f)
        else:
            if func is not None:
                raise TypeError(f"Invalid first argument to `register()`. {cls!r} is not a class or union type.")
            ann = getattr(cls, "__annotations__", {})
            if not ann:
                raise TypeError(f"Invalid first argument to `register()`: {cls!r}. Use either `@register(some_class)` or "
                                f"plain `@register` on an annotated function.")
            func = cls
            argname, cls = next(iter(ann.items()))
            if isinstance(cls, str):
                cls = _named_class(cls, func)
            if not isinstance(cls, type) and not _classes_of_union(cls):
                if _is_union(cls):
                    raise TypeError(f"Invalid annotation for {argname!r}. {cls!r} not all arguments are classes.")
                raise TypeError(f"Invalid annotation for {argname!r}. {cls!r} is not a class.")
        for one in _classes_of_union(cls) or (cls,):
            registry[one] = func
        dispatch_cache.clear()
        return func

    def wrapper(*args, **kw):
        if not args:
            raise TypeError(f"{funcname} requires at least 1 positional argument")
        return dispatch(args[0].__class__)(*args, **kw)

    funcname = getattr(func, "__name__", "singledispatch function")
    registry[object] = func
    wrapper.register = register
    wrapper.dispatch = dispatch
    wrapper.registry = registry
    wrapper._clear_cache = dispatch_cache.clear
    update_wrapper(wrapper, func)
    return wrapper


class singledispatchmethod:
    """Single-dispatch generic method descriptor."""

    def __init__(self, func):
        if not callable(func) and not hasattr(func, "__get__"):
            raise TypeError(f"{func!r} is not callable or a descriptor")
        self.dispatcher = singledispatch(func)
        self.func = func

    def register(self, cls, method=None):
        """Registers a new implementation for the given class on a generic method."""
        return self.dispatcher.register(cls, func=method)

    def __get__(self, obj, cls=None):
        def _method(*args, **kwargs):
            method = self.dispatcher.dispatch(args[0].__class__)
            return method.__get__(obj, cls)(*args, **kwargs)
        _method.__isabstractmethod__ = self.__isabstractmethod__
        _method.register = self.register
        update_wrapper(_method, self.func)
        return _method

    @property
    def __isabstractmethod__(self):
        return getattr(self.func, "__isabstractmethod__", False)


class cached_property:
    """A property that is computed once per instance and then kept in its __dict__."""

    def __init__(self, func):
        self.func = func
        self.attrname = None
        self.__doc__ = func.__doc__

    def __set_name__(self, owner, name):
        if self.attrname is None:
            self.attrname = name
        elif name != self.attrname:
            raise TypeError("Cannot assign the same cached_property to two different names "
                            f"({self.attrname!r} and {name!r}).")

    def __get__(self, instance, owner=None):
        if instance is None:
            return self
        if self.attrname is None:
            raise TypeError("Cannot use cached_property instance without calling __set_name__ on it.")
        try:
            cache = instance.__dict__
        except AttributeError:
            raise TypeError(f"No '__dict__' attribute on {type(instance).__name__!r} instance to cache "
                            f"{self.attrname!r} property.") from None
        value = cache.get(self.attrname, _initial_missing)
        if value is _initial_missing:
            value = self.func(instance)
            cache[self.attrname] = value
        return value
