"""What module pyexpat asks of Expat. Handlers are known by their number in a list."""

import _foreign


@native
def load(error: type, /):
    """(version's text, its three numbers, features); None if the system has no such library. The class for errors."""


@native
def create(encoding, separator, intern, /):
    """A parser."""


@native
def create_for_entity(parser, context, encoding, intern, /): ...


@native
def handle(parser, index: cint, on: bool, /) -> None:
    """Whether events of a kind are to be reported."""


@native
def parse(parser, handlers: list, data, final: bool, /) -> int: ...


@native
def option(parser, which: cint, value: cint, /) -> int:
    """0: text as unicode, 1: ordered attributes, 2: only the specified ones, 3: prefixes in names of namespaces, 4: the size of
the buffer for text, 5: what of parameter entities is read, 6: a foreign DTD. Gives an error code, or for 5 whether it could be set."""


@native
def set_encoding(parser, encoding: text, /) -> None: ...


@native
def base(parser, change: bool, value, /): ...


@native
def context(parser, /): ...


@native
def position(parser, which: cint, /) -> int:
    """0: the error's code, 1: line, 2: column, 3: byte, 4: how much text waits in the buffer."""


@native
def message(code: cint, /):
    """The text of an error code, or None."""


@native
def fail(parser, code: cint, /):
    """Raises the error of this code."""
