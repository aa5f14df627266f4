"""Bisection algorithms."""

from _bisect import bisect_left as _left, bisect_right as _right


def bisect_right(a, x, lo=0, hi=None, *, key=None):
    """Return the index where to insert item x in list a, assuming a is sorted.
If x already appears in the list, the index is beyond the rightmost entry."""
    return _right(a, x, lo, hi, key)


def bisect_left(a, x, lo=0, hi=None, *, key=None):
    """Return the index where to insert item x in list a, assuming a is sorted.
If x already appears in the list, the index is that of the leftmost entry."""
    return _left(a, x, lo, hi, key)


def insort_right(a, x, lo=0, hi=None, *, key=None):
    """Insert item x in list a, and keep it sorted assuming a is sorted.  Equal entries stay to the left."""
    a.insert(_right(a, x if key is None else key(x), lo, hi, key), x)


def insort_left(a, x, lo=0, hi=None, *, key=None):
    """Insert item x in list a, and keep it sorted assuming a is sorted.  Equal entries stay to the right."""
    a.insert(_left(a, x if key is None else key(x), lo, hi, key), x)


bisect = bisect_right
insort = insort_right
