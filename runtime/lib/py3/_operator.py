"""Operator Interface: what module operator holds."""

from operator import *


def _compare_digest(a, b, /):
    """Return 'a == b', in a time that does not depend on where they differ."""
    if isinstance(a, str) and isinstance(b, str):
        if not (a.isascii() and b.isascii()):
            raise TypeError("comparing strings with non-ASCII characters is not supported")
        a, b = a.encode(), b.encode()
    elif isinstance(a, str) or isinstance(b, str):
        raise TypeError(f"unsupported operand types(s) or combination of types: '{type(a).__name__}' and '{type(b).__name__}'")
    a, b = memoryview(a), memoryview(b)
    difference = len(a) ^ len(b)
    for x, y in zip(a if len(a) == len(b) else b, b):
        difference |= x ^ y
    return difference == 0
