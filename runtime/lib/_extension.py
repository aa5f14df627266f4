"""For library modules in Python whose classes CPython has in C."""


@native
def seal(cls: type, name: text, /) -> None:
    """Makes a class look as a built-in one does, called name in errors' texts; its attributes are fixed from then on."""


@native
def type_name(x, /):
    """The name of x's type as errors' texts show it."""


@native
def c_int(x: cint, /) -> int:
    """A C int, as arguments of functions in C are converted."""


@native
def c_long(x: ssize, /) -> int:
    """The same for a C long."""


@native
def c_double(x: float, /) -> float:
    """The same for a C double."""


@native
def has_buffer(x, /) -> bool:
    """Does x have a buffer of bytes?"""


if str is bytes:
    def binary(data, function, position=1):
        """Data as "s#" of 2.7's argument parsing takes it: unicode is encoded, what can be written to is refused."""
        if has_buffer(data) and not isinstance(data, (bytearray, memoryview)):
            return data
        if isinstance(data, unicode):
            return str(data)
        raise TypeError("%s() argument %d must be string or read-only buffer, not %s" %
                        (function, position, "None" if data is None else type_name(data)))
else:
    def binary(data, function, position=1):
        """Data as "y*" of argument parsing takes it."""
        if not has_buffer(data):
            raise TypeError("a bytes-like object is required, not '%s'" % type_name(data))
        return data
