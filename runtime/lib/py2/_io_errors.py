"""Exceptions of module io."""


@native
@cpp("io_UnsupportedOperation")
@module("io")
class UnsupportedOperation(ValueError, IOError):
    pass
