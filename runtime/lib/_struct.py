"""Functions to convert between Python values and C structs represented as Python bytes objects."""


@native
@module("struct")
class error(Exception):
    pass


@native
def calcsize(format, /) -> int:
    """Return size in bytes of the struct described by the format string."""


@native
def pack(format, /, *v):
    """Return a bytes object containing values v1, v2, ... packed according to the format string."""


@native
def pack_into(format, buffer, /, *v) -> None:
    """Pack values v1, v2, ... according to the format string and write the packed bytes into the writable buffer starting
at offset."""


@native
def unpack(format, buffer, /):
    """Return a tuple containing values unpacked according to the format string."""


@native
def unpack_from(format, /, buffer, offset: ssize = 0):
    """Return a tuple containing values unpacked according to the format string, starting at the offset."""


def iter_unpack(format, buffer):
    """Return an iterator yielding tuples unpacked from the given bytes."""
    size = calcsize(format)
    if size == 0:
        raise error("cannot iteratively unpack with a struct of length 0")
    if len(buffer) % size:
        raise error("iterative unpacking requires a buffer of a multiple of %d bytes" % size)
    return (unpack_from(format, buffer, at) for at in range(0, len(buffer), size))


def _clearcache():
    """Formats are not cached."""


class Struct(object):
    """Struct(fmt) --> compiled struct object"""

    def __init__(self, format):
        self.size = calcsize(format)
        self.format = format if isinstance(format, str) else str(format, "ascii") if str is not bytes else str(format)

    def pack(self, *v):
        return pack(self.format, *v)

    def pack_into(self, buffer, *v):
        pack_into(self.format, buffer, *v)

    def unpack(self, buffer):
        return unpack(self.format, buffer)

    def unpack_from(self, buffer, offset=0):
        return unpack_from(self.format, buffer, offset)

    if str is not bytes:
        def iter_unpack(self, buffer):
            return iter_unpack(self.format, buffer)
