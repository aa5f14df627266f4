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
