"""Bisection algorithms, the native part."""


@native
def bisect_right(a, x, lo: ssize = 0, hi=None, key=None) -> int:
    """Return the index where to insert item x in list a, assuming a is sorted.
If x already appears in the list, the index is beyond the rightmost entry."""


@native
def bisect_left(a, x, lo: ssize = 0, hi=None, key=None) -> int:
    """Return the index where to insert item x in list a, assuming a is sorted.
If x already appears in the list, the index is that of the leftmost entry."""
