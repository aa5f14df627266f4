"""list, tuple, slice and range of Python 2."""


@construct
class list:
    """list() -> new empty list
    list(iterable) -> new list initialized from iterable's items"""

    @native
    def __new__(cls, /, *args, **kwargs):
        """T.__new__(S, ...) -> a new object with type S, a subtype of T"""

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
    def __getitem__(self, index, /):
        """x.__getitem__(y) <==> x[y]"""

    @native
    def __setitem__(self, key, value, /) -> None:
        """Set self[key] to value."""

    @native
    def __delitem__(self, key, /) -> None:
        """Delete self[key]."""

    @native
    def __getslice__(self, i: clip, j: clip, /):
        """x.__getslice__(i, j) <==> x[i:j]"""

    @native
    def __setslice__(self, i: clip, j: clip, y, /) -> None:
        """x.__setslice__(i, j, y) <==> x[i:j]=y"""

    @native
    def __delslice__(self, i: clip, j: clip, /) -> None:
        """x.__delslice__(i, j) <==> del x[i:j]"""

    @native
    def __contains__(self, key, /) -> bool:
        """Return key in self."""

    @native
    def __iter__(self, /):
        """Implement iter(self)."""

    @native
    def __reversed__(self, /):
        """Return a reverse iterator over the list."""

    @native
    def __add__(self, value, /):
        """Return self+value."""

    @native
    def __mul__(self, value, /):
        """Return self*value."""

    @native
    def __rmul__(self, value, /):
        """Return value*self."""

    @native
    def __iadd__(self, value, /):
        """Implement self+=value."""

    @native
    def __imul__(self, value, /):
        """Implement self*=value."""

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

    __hash__ = None

    @native
    def append(self, object, /) -> None:
        """Append object to the end of the list."""

    @native
    def extend(self, iterable, /) -> None:
        """Extend list by appending elements from the iterable."""

    @native
    def insert(self, index: ssize, object, /) -> None:
        """Insert object before index."""

    @native
    def pop(self, index: ssize = -1, /):
        """Remove and return item at index (default last).

        Raises IndexError if list is empty or index is out of range."""

    @native
    def remove(self, value, /) -> None:
        """Remove first occurrence of value.

        Raises ValueError if the value is not present."""

    @native
    def index(self, value, start=0, stop=9223372036854775807, /) -> int:
        """Return first index of value.

        Raises ValueError if the value is not present."""

    @native
    def count(self, value, /) -> int:
        """Return number of occurrences of value."""

    @native
    def reverse(self, /) -> None:
        """Reverse *IN PLACE*."""

    @cpp("sort2")
    @native
    def sort(self, cmp=None, key=None, reverse: cint = False) -> None:
        """L.sort(cmp=None, key=None, reverse=False) -- stable sort *IN PLACE*;
        cmp(x, y) -> -1, 0, 1"""

    @native
    def __sizeof__(self, /) -> int:
        """Return the size of the list in memory, in bytes."""


@construct
class tuple:
    """tuple() -> empty tuple
    tuple(iterable) -> tuple initialized from iterable's items

    If the argument is a tuple, the return value is the same object."""

    @native
    def __new__(cls, /, *args, **kwargs):
        """Create and return a new object.  See help(type) for accurate signature."""

    @native
    def __repr__(self, /):
        """Return repr(self)."""

    @native
    def __hash__(self, /) -> int:
        """Return hash(self)."""

    @native
    def __len__(self, /) -> int:
        """Return len(self)."""

    @native
    def __getitem__(self, key, /):
        """Return self[key]."""

    @native
    def __getslice__(self, i: clip, j: clip, /):
        """x.__getslice__(i, j) <==> x[i:j]"""

    @native
    def __contains__(self, key, /) -> bool:
        """Return key in self."""

    @native
    def __iter__(self, /):
        """Implement iter(self)."""

    @native
    def __add__(self, value, /):
        """Return self+value."""

    @native
    def __mul__(self, value, /):
        """Return self*value."""

    @native
    def __rmul__(self, value, /):
        """Return value*self."""

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
    def index(self, value, start=0, stop=9223372036854775807, /) -> int:
        """Return first index of value.

        Raises ValueError if the value is not present."""

    @native
    def count(self, value, /) -> int:
        """Return number of occurrences of value."""

    @native
    def __getnewargs__(self, /):
        ...


@final
class slice:
    """slice(stop)
    slice(start, stop[, step])

    Create a slice object.  This is used for extended slicing (e.g. a[0:10:2]).
    """

    @native
    def __new__(cls, /, *args, **kwargs):
        """Create and return a new object.  See help(type) for accurate signature."""

    @native
    def __repr__(self, /):
        """Return repr(self)."""

    @native
    def __cmp__(self, other, /):
        """x.__cmp__(y) <==> cmp(x,y)"""

    @native
    def __hash__(self, /) -> int:
        ...

    @native
    def indices(self, len, /):
        """S.indices(len) -> (start, stop, stride)

        Assuming a sequence of length len, calculate the start and stop
        indices, and the stride length of the extended slice described by
        S. Out of bounds indices are clipped in a manner consistent with the
        handling of normal slices."""

    @property
    @native
    def start(self):
        ...

    @property
    @native
    def stop(self):
        ...

    @property
    @native
    def step(self):
        ...


@cpp("range")
@construct
@final
class xrange:
    """xrange(stop) -> xrange object
    xrange(start, stop[, step]) -> xrange object

    Like range(), but instead of returning a list, returns an object that
    generates the numbers in the range on demand.  For looping, this is
    slightly faster than range() and more memory efficient."""

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
    def __getitem__(self, key, /):
        """Return self[key]."""

    @native
    def __iter__(self, /):
        """Implement iter(self)."""

    @native
    def __reversed__(self, /):
        """Return a reverse iterator."""

    @native
    def __reduce__(self, /):
        ...
