"""Exceptions of module io."""


@native
@cpp("io_UnsupportedOperation")
@module("io")
class UnsupportedOperation(OSError, ValueError):
    pass
