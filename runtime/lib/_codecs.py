"""Conversions between text and bytes, written in C++; module codecs shows them."""


@native
def encode(obj, encoding: text = ..., errors: text = ...):
    """Encodes obj using the codec registered for encoding."""


@native
def decode(obj, encoding: text = ..., errors: text = ...):
    """Decodes obj using the codec registered for encoding."""


@native
def register(search_function, /) -> None:
    """Register a codec search function."""


@native
def register_error(errors, handler, /) -> None:
    """Register the specified error handler under the name errors."""


@native
def lookup_error(name: text, /):
    """Return the error handler registered by the program for the specified name."""


@native
def is_built_in(encoding: text, /) -> bool:
    """Is there a built-in codec of that name?"""


@native
def handle(handler: text, exception, /):
    """Deal with an encoding or decoding error as a built-in handler does."""
