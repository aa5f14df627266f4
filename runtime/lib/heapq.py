"""Heap queue algorithm (a.k.a. priority queue).

Heaps are arrays for which a[k] <= a[2*k+1] and a[k] <= a[2*k+2] for all k, counting elements from 0."""

import sys as _sys
from _heapq import heapify, heappop, heappush, heappushpop, heapreplace, _heapify_max, _heappop_max, _heapreplace_max

_PY2 = _sys.version_info[0] < 3

__all__ = ["heappush", "heappop", "heapify", "heapreplace", "merge", "nlargest", "nsmallest", "heappushpop"]


def merge(*iterables, **options):
    """Merge multiple sorted inputs into a single sorted output: a generator.  Options (Python 3): key, reverse."""
    key = reverse = None
    if not _PY2:
        key = options.pop("key", None)
        reverse = options.pop("reverse", False)
    for name in options:
        raise TypeError("merge() got an unexpected keyword argument '%s'" % name)
    return _merge(iterables, key, reverse)


def _merge(iterables, key, reverse):
    # Entries are [key, position of the iterable, item, its next()]: the position keeps the order of equal ones.
    if reverse:
        sign, build, replace, drop = -1, _heapify_max, _heapreplace_max, _heappop_max
    else:
        sign, build, replace, drop = 1, heapify, heapreplace, heappop
    heap = []
    position = 0
    for iterable in iterables:
        iterator = iter(iterable)
        for item in iterator:
            heap.append([item if key is None else key(item), position, item, iterator])
            break
        position += sign
    build(heap)
    while heap:
        entry = heap[0]
        iterator = entry[3]
        yield entry[2]
        for item in iterator:
            entry[0] = item if key is None else key(item)
            entry[2] = item
            replace(heap, entry)
            break
        else:
            drop(heap)


def _best(n, iterable, key, smallest):
    # The n best so far are in a heap whose top is the worst of them; the counter keeps the order of equal ones.
    if n <= 0:
        return []
    iterator = iter(iterable)
    build, replace, step = (_heapify_max, _heapreplace_max, 1) if smallest else (heapify, heapreplace, -1)
    order = 0
    heap = []
    for item in iterator:
        heap.append((item if key is None else key(item), order, item))
        order += step
        if len(heap) == n:
            break
    if heap:
        build(heap)
        top = heap[0][0]
        for item in iterator:
            k = item if key is None else key(item)
            if k < top if smallest else top < k:
                replace(heap, (k, order, item))
                top = heap[0][0]
                order += step
        heap.sort(reverse=not smallest)
    return [entry[2] for entry in heap]


def nsmallest(n, iterable, key=None):
    """Find the n smallest elements in a dataset.  Equivalent to:  sorted(iterable, key=key)[:n]"""
    return _best(n, iterable, key, True)


def nlargest(n, iterable, key=None):
    """Find the n largest elements in a dataset.  Equivalent to:  sorted(iterable, key=key, reverse=True)[:n]"""
    return _best(n, iterable, key, False)
