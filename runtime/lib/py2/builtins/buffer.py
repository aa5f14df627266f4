"""buffer."""


@final
class buffer:
    """buffer(object [, offset[, size]]): a new buffer object which references the given object."""

    @native
    def __new__(cls, object, offset: ssize = 0, size: ssize = -1, /): ...

    @native
    def __repr__(self, /): ...

    @native
    def __str__(self, /): ...

    @native
    def __hash__(self, /) -> int: ...

    @native
    def __len__(self, /) -> int: ...

    @native
    def __getitem__(self, key, /): ...

    @native
    def __getslice__(self, i: clip, j: clip, /): ...

    @native
    def __setitem__(self, key, value, /) -> None: ...

    @native
    def __delitem__(self, key, /) -> None: ...

    @native
    def __add__(self, value, /): ...

    @native
    def __mul__(self, value, /): ...

    @native
    def __rmul__(self, value, /): ...

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
