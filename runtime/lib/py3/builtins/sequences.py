"""list, tuple, slice and range of Python 3."""


@construct
class list:
    """Built-in mutable sequence.

    If no argument is given, the constructor creates a new empty list.
    The argument must be an iterable if specified."""

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
    def __getitem__(self, index, /):
        """x.__getitem__(y) <==> x[y]"""

    @native
    def __setitem__(self, key, value, /) -> None:
        """Set self[key] to value."""

    @native
    def __delitem__(self, key, /) -> None:
        """Delete self[key]."""

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

    @native
    def clear(self, /) -> None:
        """Remove all items from list."""

    @native
    def copy(self, /):
        """Return a shallow copy of the list."""

    @native
    def sort(self, /, *, key=None, reverse: cint = False) -> None:
        """Sort the list in ascending order and return None.

        The sort is in-place (i.e. the list itself is modified) and stable (i.e. the
        order of two equal elements is maintained).

        If a key function is given, apply it once to each list item and sort them,
        ascending or descending, according to their function values.

        The reverse flag can be set to sort in descending order."""

    @classmethod
    @native
    def __class_getitem__(cls, item, /):
        """See PEP 585"""

    @native
    def __sizeof__(self, /) -> int:
        """Return the size of the list in memory, in bytes."""


@construct
class tuple:
    """Built-in immutable sequence.

    If no argument is given, the constructor returns an empty tuple.
    If iterable is specified the tuple is initialized from iterable's items.

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

    @classmethod
    @native
    def __class_getitem__(cls, item, /):
        """See PEP 585"""


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


@construct
@final
class range:
    """range(stop) -> range object
    range(start, stop[, step]) -> range object

    Return an object that produces a sequence of integers from start (inclusive)
    to stop (exclusive) by step.  range(i, j) produces i, i+1, i+2, ..., j-1.
    start defaults to 0, and stop is omitted!  range(4) produces 0, 1, 2, 3.
    These are exactly the valid indices for a list of 4 elements.
    When step is given, it specifies the increment (or decrement).
    """

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
    def __bool__(self, /) -> bool:
        """True if self else False"""

    @native
    def __contains__(self, key, /) -> bool:
        """Return key in self."""

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
    def __hash__(self, /) -> int:
        """Return hash(self)."""

    @native
    def count(self, value, /):
        """rangeobject.count(value) -> integer -- return number of occurrences of value"""

    @native
    def index(self, value, /):
        """rangeobject.index(value) -> integer -- return index of value.
        Raise ValueError if the value is not present."""

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

    @native
    def __reduce__(self, /):
        ...
