"""deque, written in C++; module collections shows it."""


@native
@module("collections")
class deque:
    """deque([iterable[, maxlen]]) --> deque object"""

    @native
    def __new__(cls, /, *args, **kwargs): ...

    @native
    def __init__(self, iterable=..., maxlen=...) -> None: ...

    @native
    def append(self, x, /) -> None:
        """Add an element to the right side of the deque."""

    @native
    def appendleft(self, x, /) -> None:
        """Add an element to the left side of the deque."""

    @native
    def clear(self, /) -> None:
        """Remove all elements from the deque."""

    @native
    def copy(self, /):
        """Return a shallow copy of a deque."""
    __copy__ = copy

    @native
    def count(self, x, /) -> int:
        """D.count(value) -> integer -- return number of occurrences of value"""

    @native
    def extend(self, iterable, /) -> None:
        """Extend the right side of the deque with elements from the iterable"""

    @native
    def extendleft(self, iterable, /) -> None:
        """Extend the left side of the deque with elements from the iterable"""

    @native
    def index(self, x, start=..., stop=..., /) -> int:
        """D.index(value, [start, [stop]]) -> integer -- return first index of value."""

    @native
    def insert(self, index: ssize, x, /) -> None:
        """D.insert(index, object) -- insert object before index"""

    @native
    def pop(self, /):
        """Remove and return the rightmost element."""

    @native
    def popleft(self, /):
        """Remove and return the leftmost element."""

    @native
    def remove(self, value, /) -> None:
        """D.remove(value) -- remove first occurrence of value."""

    @native
    def reverse(self, /) -> None:
        """D.reverse() -- reverse *IN PLACE*"""

    @native
    def rotate(self, n: ssize = 1, /) -> None:
        """Rotate the deque n steps to the right (default n=1).  If n is negative, rotates left."""

    @native
    @property
    def maxlen(self, /):
        """maximum size of a deque or None if unbounded"""

    @native
    def __len__(self, /) -> int: ...

    @native
    def __getitem__(self, key, /): ...

    @native
    def __setitem__(self, key, value, /) -> None: ...

    @native
    def __delitem__(self, key, /) -> None: ...

    @native
    def __contains__(self, key, /) -> bool: ...

    @native
    def __iter__(self, /): ...

    @native
    def __reversed__(self, /): ...

    @native
    def __repr__(self, /): ...

    @native
    def __add__(self, value, /): ...

    @native
    def __iadd__(self, value, /): ...

    @native
    def __mul__(self, value, /): ...

    @native
    def __rmul__(self, value, /): ...

    @native
    def __imul__(self, value, /): ...

    @native
    def __lt__(self, value, /): ...

    @native
    def __le__(self, value, /): ...

    @native
    def __eq__(self, value, /): ...

    @native
    def __ne__(self, value, /): ...

    @native
    def __gt__(self, value, /): ...

    @native
    def __ge__(self, value, /): ...

    @native
    def __reduce__(self, /): ...
    __hash__ = None


@native
@final
class _deque_iterator:
    """An iterator over a deque, in either direction."""

    @native
    def __iter__(self, /): ...

    @native
    def __next__(self, /): ...

    @native
    def next(self, /): ...

    @native
    def __length_hint__(self, /) -> int: ...
