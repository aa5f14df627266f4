"""Weak-reference support module."""


@native
@cpp("weakref")
@module("weakref")
class ReferenceType(object):
    @native
    def __new__(cls, /, *args, **kwargs): ...

    @native
    def __init__(self, /, *args, **kwargs) -> None: ...

    @native
    def __call__(self):
        """Call self as a function."""

    @native
    def __repr__(self, /): ...

    @native
    def __hash__(self, /) -> int: ...

    @native
    def __eq__(self, other, /): ...

    @native
    def __ne__(self, other, /): ...

    @native
    @property
    def __callback__(self): ...

    @native
    @classmethod
    def __class_getitem__(cls, item, /):
        """See PEP 585"""


@native
@layout("WeakReference")
@cpp("weakproxy")
@module("weakref")
class ProxyType(object):
    @native
    def __getattribute__(self, name, /): ...

    @native
    def __setattr__(self, name, value, /) -> None: ...

    @native
    def __delattr__(self, name, /) -> None: ...

    @native
    def __repr__(self, /): ...

    @native
    def __str__(self, /): ...

    @native
    def __bytes__(self, /): ...

    @native
    def __bool__(self, /) -> bool: ...

    @native
    def __reversed__(self, /): ...

    @native
    def __eq__(self, other, /): ...

    @native
    def __ne__(self, other, /): ...

    @native
    def __lt__(self, other, /): ...

    @native
    def __le__(self, other, /): ...

    @native
    def __gt__(self, other, /): ...

    @native
    def __ge__(self, other, /): ...

    __hash__ = None

    @native
    def __len__(self, /) -> int: ...

    @native
    def __contains__(self, key, /) -> bool: ...

    @native
    def __getitem__(self, key, /): ...

    @native
    def __setitem__(self, key, value, /) -> None: ...

    @native
    def __delitem__(self, key, /) -> None: ...

    @native
    def __iter__(self, /): ...

    @native
    def __next__(self, /): ...

    @native
    def __neg__(self, /): ...

    @native
    def __pos__(self, /): ...

    @native
    def __abs__(self, /): ...

    @native
    def __invert__(self, /): ...

    @native
    def __int__(self, /): ...

    @native
    def __float__(self, /): ...

    @native
    def __index__(self, /): ...

    @native
    def __add__(self, value, /): ...

    @native
    def __radd__(self, value, /): ...

    @native
    def __iadd__(self, value, /): ...

    @native
    def __sub__(self, value, /): ...

    @native
    def __rsub__(self, value, /): ...

    @native
    def __isub__(self, value, /): ...

    @native
    def __mul__(self, value, /): ...

    @native
    def __rmul__(self, value, /): ...

    @native
    def __imul__(self, value, /): ...

    @native
    def __floordiv__(self, value, /): ...

    @native
    def __rfloordiv__(self, value, /): ...

    @native
    def __ifloordiv__(self, value, /): ...

    @native
    def __mod__(self, value, /): ...

    @native
    def __rmod__(self, value, /): ...

    @native
    def __imod__(self, value, /): ...

    @native
    def __lshift__(self, value, /): ...

    @native
    def __rlshift__(self, value, /): ...

    @native
    def __ilshift__(self, value, /): ...

    @native
    def __rshift__(self, value, /): ...

    @native
    def __rrshift__(self, value, /): ...

    @native
    def __irshift__(self, value, /): ...

    @native
    def __and__(self, value, /): ...

    @native
    def __rand__(self, value, /): ...

    @native
    def __iand__(self, value, /): ...

    @native
    def __or__(self, value, /): ...

    @native
    def __ror__(self, value, /): ...

    @native
    def __ior__(self, value, /): ...

    @native
    def __xor__(self, value, /): ...

    @native
    def __rxor__(self, value, /): ...

    @native
    def __ixor__(self, value, /): ...

    @native
    def __truediv__(self, value, /): ...

    @native
    def __rtruediv__(self, value, /): ...

    @native
    def __itruediv__(self, value, /): ...

    @native
    def __matmul__(self, value, /): ...

    @native
    def __rmatmul__(self, value, /): ...

    @native
    def __imatmul__(self, value, /): ...

    @native
    def __divmod__(self, value, /): ...

    @native
    def __rdivmod__(self, value, /): ...

    @native
    def __pow__(self, value, mod=None, /): ...

    @native
    def __rpow__(self, value, mod=None, /): ...

    @native
    def __ipow__(self, value, /): ...


@native
@layout("WeakReference")
@cpp("weakcallableproxy")
@module("weakref")
class CallableProxyType(ProxyType):
    @native
    def __call__(self, /, *args, **kwargs): ...


ref = ReferenceType


@native
def proxy(object, callback=..., /):
    """proxy(object[, callback]) -- create a proxy object that weakly references
'object'.  'callback', if given, is called with a reference to the proxy when 'object' is about to be finalized."""


@native
def getweakrefcount(object, /) -> int:
    """Return the number of weak references to 'object'."""


@native
def getweakrefs(object, /):
    """Return a list of all weak reference objects pointing to 'object'."""


@native
def _remove_dead_weakref(dct: dict, key, /) -> None:
    """Atomically remove key from dict if it points to a dead weakref."""
