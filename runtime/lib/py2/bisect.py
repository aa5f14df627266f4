"""Bisection algorithms."""

from _bisect import bisect_left, bisect_right


def insort_right(a, x, lo=0, hi=None):
    """Insert item x in list a, and keep it sorted assuming a is sorted.  Equal entries stay to the left."""
    a.insert(bisect_right(a, x, lo, hi), x)


def insort_left(a, x, lo=0, hi=None):
    """Insert item x in list a, and keep it sorted assuming a is sorted.  Equal entries stay to the right."""
    a.insert(bisect_left(a, x, lo, hi), x)


bisect = bisect_right
insort = insort_right
