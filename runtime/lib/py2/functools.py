"""Tools for working with functions and callable objects."""

__all__ = ["update_wrapper", "wraps", "WRAPPER_ASSIGNMENTS", "WRAPPER_UPDATES", "total_ordering", "cmp_to_key", "partial",
           "reduce"]

from _functools import reduce

WRAPPER_ASSIGNMENTS = ("__module__", "__name__", "__doc__")
WRAPPER_UPDATES = ("__dict__",)


class partial(object):
    """partial(func, *args, **keywords) - new function with partial application of the given arguments and keywords."""

    def __init__(*args, **keywords):
        if len(args) < 2:
            raise TypeError("type 'partial' takes at least one argument")
        self, func = args[0], args[1]
        if not callable(func):
            raise TypeError("the first argument must be callable")
        self.func = func
        self.args = args[2:]
        self.keywords = keywords

    def __call__(*args, **keywords):
        self = args[0]
        if self.keywords:
            merged = self.keywords.copy()
            merged.update(keywords)
            keywords = merged
        return self.func(*(self.args + args[1:]), **keywords)


def update_wrapper(wrapper, wrapped, assigned=WRAPPER_ASSIGNMENTS, updated=WRAPPER_UPDATES):
    """Update a wrapper function to look like the wrapped function."""
    for attr in assigned:
        setattr(wrapper, attr, getattr(wrapped, attr))
    for attr in updated:
        getattr(wrapper, attr).update(getattr(wrapped, attr, {}))
    return wrapper


def wraps(wrapped, assigned=WRAPPER_ASSIGNMENTS, updated=WRAPPER_UPDATES):
    """Decorator factory to apply update_wrapper() to a wrapper function."""
    return partial(update_wrapper, wrapped=wrapped, assigned=assigned, updated=updated)


# An operation as a function of the root operation's result r.
_derivations = {
    "__lt__": {"__gt__": lambda r, a, b: not (r or a == b), "__le__": lambda r, a, b: r or a == b,
               "__ge__": lambda r, a, b: not r},
    "__le__": {"__ge__": lambda r, a, b: not r or a == b, "__lt__": lambda r, a, b: r and not a == b,
               "__gt__": lambda r, a, b: not r},
    "__gt__": {"__lt__": lambda r, a, b: not (r or a == b), "__ge__": lambda r, a, b: r or a == b,
               "__le__": lambda r, a, b: not r},
    "__ge__": {"__le__": lambda r, a, b: not r or a == b, "__gt__": lambda r, a, b: r and not a == b,
               "__lt__": lambda r, a, b: not r},
}


def _derive(root, name, derivation):
    def operation(self, other):
        return derivation(getattr(self, root)(other), self, other)
    operation.__name__ = name
    operation.__doc__ = getattr(int, name).__doc__
    return operation


def total_ordering(cls):
    """Class decorator that fills in missing ordering methods."""
    defined = [name for name in _derivations if name in dir(cls)]
    if not defined:
        raise ValueError("must define at least one ordering operation: < > <= >=")
    root = max(defined)
    for name, derivation in _derivations[root].items():
        if name not in defined:
            setattr(cls, name, _derive(root, name, derivation))
    return cls


def cmp_to_key(mycmp):
    """Convert a cmp= function into a key= function."""
    class K(object):
        __slots__ = ["obj"]

        def __init__(self, obj, *args):
            self.obj = obj

        def __lt__(self, other):
            return mycmp(self.obj, other.obj) < 0

        def __gt__(self, other):
            return mycmp(self.obj, other.obj) > 0

        def __eq__(self, other):
            return mycmp(self.obj, other.obj) == 0

        def __le__(self, other):
            return mycmp(self.obj, other.obj) <= 0

        def __ge__(self, other):
            return mycmp(self.obj, other.obj) >= 0

        def __ne__(self, other):
            return mycmp(self.obj, other.obj) != 0

        def __hash__(self):
            raise TypeError("hash not implemented")
    return K
