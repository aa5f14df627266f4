"""Heap queue algorithms, the native part."""


@native
def heappush(heap, item, /) -> None:
    """Push item onto heap, maintaining the heap invariant."""


@native
def heappop(heap, /):
    """Pop the smallest item off the heap, maintaining the heap invariant."""


@native
def heapreplace(heap, item, /):
    """Pop and return the current smallest value, and add the new item."""


@native
def heappushpop(heap, item, /):
    """Push item on the heap, then pop and return the smallest item from the heap."""


@native
def heapify(heap, /) -> None:
    """Transform list into a heap, in-place, in O(len(heap)) time."""


@native
def _heappop_max(heap, /):
    """Maxheap variant of heappop."""


@native
def _heapreplace_max(heap, item, /):
    """Maxheap variant of heapreplace."""


@native
def _heapify_max(heap, /) -> None:
    """Maxheap variant of heapify."""
