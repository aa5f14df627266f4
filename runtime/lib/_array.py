"""What arrays are made of, in C++: numbers side by side in a bytearray's block. Module array derives its class from it."""


@native
@layout("ByteArray")
@cpp("array_storage")
class storage:
    @native
    def __new__(cls, code: text, /): ...

    @native
    def __len__(self, /) -> int: ...

    @native
    def __getitem__(self, key, /): ...

    @native
    def __setitem__(self, key, value, /) -> None: ...

    @native
    def __delitem__(self, key, /) -> None: ...

    @native
    def append(self, x, /) -> None:
        """Append new value x to the end of the array."""

    @native
    def insert(self, i: ssize, v, /) -> None:
        """Insert a new item v into the array before position i."""

    @native
    def pop(self, i: ssize = -1, /):
        """Return the i-th element and delete it from the array.

i defaults to -1."""

    @native
    def reverse(self, /) -> None:
        """Reverse the order of the items in the array."""

    @native
    def byteswap(self, /) -> None:
        """Byteswap all items of the array.

If the items in the array are not 1, 2, 4, or 8 bytes in size, RuntimeError is
raised."""

    @native
    def tolist(self, /):
        """Convert array to an ordinary list with the same items."""

    @native
    def _bytes(self, /): ...

    @native
    def _append_bytes(self, data, /) -> None: ...

    @native
    def _multiply(self, n: ssize, /) -> None: ...

    @native
    def buffer_info(self, /):
        """Return a tuple (address, length) giving the current memory address and the length in items of the buffer used to hold array's contents.

The length should be multiplied by the itemsize attribute to calculate
the buffer length in bytes."""

    @native
    @property
    def typecode(self):
        """the typecode character used to create the array"""

    @native
    @property
    def itemsize(self):
        """the size, in bytes, of one array item"""
