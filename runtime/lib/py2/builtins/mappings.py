"""dict, set and frozenset of Python 2."""


@construct
class dict:
    """dict() -> new empty dictionary
    dict(mapping) -> new dictionary initialized from a mapping object's
        (key, value) pairs
    dict(iterable) -> new dictionary initialized as if via:
        d = {}
        for k, v in iterable:
            d[k] = v
    dict(**kwargs) -> new dictionary initialized with the name=value pairs
        in the keyword argument list.  For example:  dict(one=1, two=2)
    """

    @native
    def __new__(cls, /, *args, **kwargs):
        """Create and return a new object.  See help(type) for accurate signature."""

    @native
    def __init__(self, /, *args, **kwargs) -> None:
        """Initialize self.  See help(type(self)) for accurate signature."""

    @native
    def __repr__(self, /):
        """Return repr(self)."""

    @native
    def __len__(self, /) -> int:
        """Return len(self)."""

    @native
    def __getitem__(self, key, /):
        """x.__getitem__(y) <==> x[y]"""

    @native
    def __setitem__(self, key, value, /) -> None:
        """Set self[key] to value."""

    @native
    def __delitem__(self, key, /) -> None:
        """Delete self[key]."""

    @native
    def __contains__(self, key, /) -> bool:
        """True if the dictionary has the specified key, else False."""

    @native
    def __iter__(self, /):
        """Implement iter(self)."""

    @native
    def __lt__(self, value, /):
        """Return self<value."""

    @native
    def __le__(self, value, /):
        """Return self<=value."""

    @native
    def __eq__(self, value, /):
        """Return self==value."""

    @native
    def __ne__(self, value, /):
        """Return self!=value."""

    @native
    def __gt__(self, value, /):
        """Return self>value."""

    @native
    def __ge__(self, value, /):
        """Return self>=value."""

    @native
    def __cmp__(self, other, /):
        """x.__cmp__(y) <==> cmp(x,y)"""

    __hash__ = None

    @native
    def get(self, key, default=None, /):
        """Return the value for key if key is in the dictionary, else default."""

    @native
    def setdefault(self, key, default=None, /):
        """Insert key with a value of default if key is not in the dictionary.

        Return the value for key if key is in the dictionary, else default."""

    @native
    def pop(self, key, default=..., /):
        """D.pop(k[,d]) -> v, remove specified key and return the corresponding value.

        If the key is not found, return the default if given; otherwise,
        raise a KeyError."""

    @native
    def popitem(self, /):
        """Remove and return a (key, value) pair as a 2-tuple."""

    @native
    def update(self, /, *args, **kwargs) -> None:
        """D.update([E, ]**F) -> None.  Update D from dict/iterable E and F."""

    @native
    def clear(self, /) -> None:
        """D.clear() -> None.  Remove all items from D."""

    @native
    def copy(self, /):
        """D.copy() -> a shallow copy of D"""

    @classmethod
    @native
    def fromkeys(cls, iterable, value=None, /):
        """Create a new dictionary with keys from iterable and values set to value."""

    @native
    def keys(self, /):
        """D.keys() -> list of D's keys"""

    @native
    def values(self, /):
        """D.values() -> list of D's values"""

    @native
    def items(self, /):
        """D.items() -> list of D's (key, value) pairs, as 2-tuples"""

    @native
    def iterkeys(self, /):
        """D.iterkeys() -> an iterator over the keys of D"""

    @native
    def viewkeys(self, /):
        """D.viewkeys() -> a set-like object providing a view on D's keys"""

    @native
    def itervalues(self, /):
        """D.itervalues() -> an iterator over the values of D"""

    @native
    def viewvalues(self, /):
        """D.viewvalues() -> a object providing a view on D's values"""

    @native
    def iteritems(self, /):
        """D.iteritems() -> an iterator over the (key, value) items of D"""

    @native
    def viewitems(self, /):
        """D.viewitems() -> a set-like object providing a view on D's items"""

    @native
    def has_key(self, key, /) -> bool:
        """D.has_key(k) -> True if D has a key k, else False"""

    @native
    def __sizeof__(self, /) -> int:
        """D.__sizeof__() -> size of D in memory, in bytes"""


@construct
class set:
    """set() -> new empty set object
    set(iterable) -> new set object

    Build an unordered collection of unique elements."""

    @native
    def __new__(cls, /, *args, **kwargs):
        """Create and return a new object.  See help(type) for accurate signature."""

    @native
    def __init__(self, /, *args, **kwargs) -> None:
        """Initialize self.  See help(type(self)) for accurate signature."""

    @native
    def __repr__(self, /):
        """Return repr(self)."""

    @native
    def __len__(self, /) -> int:
        """Return len(self)."""

    @native
    def __contains__(self, key, /) -> bool:
        """x.__contains__(y) <==> y in x."""

    @native
    def __iter__(self, /):
        """Implement iter(self)."""

    __hash__ = None

    @native
    def __lt__(self, value, /):
        """Return self<value."""

    @native
    def __le__(self, value, /):
        """Return self<=value."""

    @native
    def __eq__(self, value, /):
        """Return self==value."""

    @native
    def __ne__(self, value, /):
        """Return self!=value."""

    @native
    def __gt__(self, value, /):
        """Return self>value."""

    @native
    def __ge__(self, value, /):
        """Return self>=value."""

    @native
    def __cmp__(self, other, /):
        """x.__cmp__(y) <==> cmp(x,y)"""

    @native
    def __and__(self, value, /):
        """Return self&value."""

    @native
    def __rand__(self, value, /):
        """Return value&self."""

    @native
    def __iand__(self, value, /):
        """Return self&=value."""

    @native
    def __or__(self, value, /):
        """Return self|value."""

    @native
    def __ror__(self, value, /):
        """Return value|self."""

    @native
    def __ior__(self, value, /):
        """Return self|=value."""

    @native
    def __sub__(self, value, /):
        """Return self-value."""

    @native
    def __rsub__(self, value, /):
        """Return value-self."""

    @native
    def __isub__(self, value, /):
        """Return self-=value."""

    @native
    def __xor__(self, value, /):
        """Return self^value."""

    @native
    def __rxor__(self, value, /):
        """Return value^self."""

    @native
    def __ixor__(self, value, /):
        """Return self^=value."""

    @native
    def copy(self, /):
        """Return a shallow copy of a set."""

    @native
    def union(self, /, *others):
        """Return the union of sets as a new set.

        (i.e. all elements that are in either set.)"""

    @native
    def intersection(self, /, *others):
        """Return the intersection of two sets as a new set.

        (i.e. all elements that are in both sets.)"""

    @native
    def difference(self, /, *others):
        """Return the difference of two or more sets as a new set.

        (i.e. all elements that are in this set but not the others.)"""

    @native
    def symmetric_difference(self, other, /):
        """Return the symmetric difference of two sets as a new set.

        (i.e. all elements that are in exactly one of the sets.)"""

    @native
    def isdisjoint(self, other, /) -> bool:
        """Return True if two sets have a null intersection."""

    @native
    def issubset(self, other, /) -> bool:
        """Report whether another set contains this set."""

    @native
    def issuperset(self, other, /) -> bool:
        """Report whether this set contains another set."""

    @native
    def add(self, element, /) -> None:
        """Add an element to a set.

        This has no effect if the element is already present."""

    @native
    def remove(self, element, /) -> None:
        """Remove an element from a set; it must be a member.

        If the element is not a member, raise a KeyError."""

    @native
    def discard(self, element, /) -> None:
        """Remove an element from a set if it is a member.

        If the element is not a member, do nothing."""

    @native
    def pop(self, /):
        """Remove and return an arbitrary set element.
        Raises KeyError if the set is empty."""

    @native
    def clear(self, /) -> None:
        """Remove all elements from this set."""

    @native
    def update(self, /, *others) -> None:
        """Update a set with the union of itself and others."""

    @native
    def intersection_update(self, /, *others) -> None:
        """Update a set with the intersection of itself and another."""

    @native
    def difference_update(self, /, *others) -> None:
        """Remove all elements of another set from this set."""

    @native
    def symmetric_difference_update(self, other, /) -> None:
        """Update a set with the symmetric difference of itself and another."""

    @native
    def __reduce__(self, /):
        """Return state information for pickling."""


@construct
class frozenset:
    """frozenset() -> new empty frozenset object
    frozenset(iterable) -> new frozenset object

    Build an immutable unordered collection of unique elements."""

    @native
    def __new__(cls, /, *args, **kwargs):
        """Create and return a new object.  See help(type) for accurate signature."""

    @native
    def __repr__(self, /):
        """Return repr(self)."""

    @native
    def __len__(self, /) -> int:
        """Return len(self)."""

    @native
    def __contains__(self, key, /) -> bool:
        """x.__contains__(y) <==> y in x."""

    @native
    def __iter__(self, /):
        """Implement iter(self)."""

    @native
    def __hash__(self, /) -> int:
        """Return hash(self)."""

    @native
    def __lt__(self, value, /):
        """Return self<value."""

    @native
    def __le__(self, value, /):
        """Return self<=value."""

    @native
    def __eq__(self, value, /):
        """Return self==value."""

    @native
    def __ne__(self, value, /):
        """Return self!=value."""

    @native
    def __gt__(self, value, /):
        """Return self>value."""

    @native
    def __ge__(self, value, /):
        """Return self>=value."""

    @native
    def __cmp__(self, other, /):
        """x.__cmp__(y) <==> cmp(x,y)"""

    @native
    def __and__(self, value, /):
        """Return self&value."""

    @native
    def __rand__(self, value, /):
        """Return value&self."""

    @native
    def __or__(self, value, /):
        """Return self|value."""

    @native
    def __ror__(self, value, /):
        """Return value|self."""

    @native
    def __sub__(self, value, /):
        """Return self-value."""

    @native
    def __rsub__(self, value, /):
        """Return value-self."""

    @native
    def __xor__(self, value, /):
        """Return self^value."""

    @native
    def __rxor__(self, value, /):
        """Return value^self."""

    @native
    def copy(self, /):
        """Return a shallow copy of a set."""

    @native
    def union(self, /, *others):
        """Return the union of sets as a new set.

        (i.e. all elements that are in either set.)"""

    @native
    def intersection(self, /, *others):
        """Return the intersection of two sets as a new set.

        (i.e. all elements that are in both sets.)"""

    @native
    def difference(self, /, *others):
        """Return the difference of two or more sets as a new set.

        (i.e. all elements that are in this set but not the others.)"""

    @native
    def symmetric_difference(self, other, /):
        """Return the symmetric difference of two sets as a new set.

        (i.e. all elements that are in exactly one of the sets.)"""

    @native
    def isdisjoint(self, other, /) -> bool:
        """Return True if two sets have a null intersection."""

    @native
    def issubset(self, other, /) -> bool:
        """Report whether another set contains this set."""

    @native
    def issuperset(self, other, /) -> bool:
        """Report whether this set contains another set."""

    @native
    def __reduce__(self, /):
        """Return state information for pickling."""
