"""Functional tools for creating and using iterators."""


@native
@cpp("itertools_count")
@layout("IterTool")
class count(object):
    """count(start=0, step=1) --> count object

    Return a count object whose .next() method returns consecutive values.
    Equivalent to:

        def count(firstval=0, step=1):
            x = firstval
            while 1:
                yield x
                x += step
    """
    @native
    def __new__(cls, start=0, step=1): ...
    @native
    def __iter__(self, /):
        """Implement iter(self)."""
    @native
    @cpp("dunder_next")
    def next(self, /):
        """x.next() -> the next value, or raise StopIteration"""
    @native
    def __repr__(self, /):
        """Return repr(self)."""


@native
@cpp("itertools_cycle")
@layout("IterTool")
class cycle(object):
    """cycle(iterable) --> cycle object

    Return elements from the iterable until it is exhausted.
    Then repeat the sequence indefinitely.
    """
    @native
    def __new__(cls, iterable, /): ...
    @native
    def __iter__(self, /):
        """Implement iter(self)."""
    @native
    @cpp("dunder_next")
    def next(self, /):
        """x.next() -> the next value, or raise StopIteration"""


@native
@cpp("itertools_repeat")
@layout("IterTool")
class repeat(object):
    """repeat(object [,times]) -> create an iterator which returns the object
    for the specified number of times.  If not specified, returns the object
    endlessly.
    """
    @native
    def __new__(cls, object, times=...): ...
    @native
    def __iter__(self, /):
        """Implement iter(self)."""
    @native
    @cpp("dunder_next")
    def next(self, /):
        """x.next() -> the next value, or raise StopIteration"""
    @native
    def __repr__(self, /):
        """Return repr(self)."""
    @native
    def __length_hint__(self, /) -> int:
        """Private method returning an estimate of len(list(it))."""


@native
@cpp("itertools_chain")
@layout("IterTool")
class chain(object):
    """chain(*iterables) --> chain object

    Return a chain object whose .next() method returns elements from the
    first iterable until it is exhausted, then elements from the next
    iterable, until all of the iterables are exhausted.
    """
    @native
    def __new__(cls, /, *iterables): ...
    @native
    def __iter__(self, /):
        """Implement iter(self)."""
    @native
    @cpp("dunder_next")
    def next(self, /):
        """x.next() -> the next value, or raise StopIteration"""
    @native
    @classmethod
    def from_iterable(cls, iterable, /):
        """Alternative chain() constructor taking a single iterable argument that evaluates lazily."""


@native
@cpp("itertools_islice")
@layout("IterTool")
class islice(object):
    """islice(iterable, [start,] stop [, step]) --> islice object

    Return an iterator whose next() method returns selected values from an
    iterable.  If start is specified, will skip all preceding elements;
    otherwise, start defaults to zero.  Step defaults to one.  If
    specified as another value, step determines how many values are
    skipped between successive calls.  Works like a slice() on a list
    but returns an iterator.
    """
    @native
    def __new__(cls, /, *args): ...
    @native
    def __iter__(self, /):
        """Implement iter(self)."""
    @native
    @cpp("dunder_next")
    def next(self, /):
        """x.next() -> the next value, or raise StopIteration"""


@native
@cpp("itertools_compress")
@layout("IterTool")
class compress(object):
    """compress(data, selectors) --> iterator over selected data

    Return data elements corresponding to true selector elements.
    Forms a shorter iterator from selected data elements using the
    selectors to choose the data elements.
    """
    @native
    def __new__(cls, data, selectors): ...
    @native
    def __iter__(self, /):
        """Implement iter(self)."""
    @native
    @cpp("dunder_next")
    def next(self, /):
        """x.next() -> the next value, or raise StopIteration"""


@native
@cpp("itertools_dropwhile")
@layout("IterTool")
class dropwhile(object):
    """dropwhile(predicate, iterable) --> dropwhile object

    Drop items from the iterable while predicate(item) is true.
    Afterwards, return every element until the iterable is exhausted.
    """
    @native
    def __new__(cls, predicate, iterable, /): ...
    @native
    def __iter__(self, /):
        """Implement iter(self)."""
    @native
    @cpp("dunder_next")
    def next(self, /):
        """x.next() -> the next value, or raise StopIteration"""


@native
@cpp("itertools_takewhile")
@layout("IterTool")
class takewhile(object):
    """takewhile(predicate, iterable) --> takewhile object

    Return successive entries from an iterable as long as the
    predicate evaluates to true for each entry.
    """
    @native
    def __new__(cls, predicate, iterable, /): ...
    @native
    def __iter__(self, /):
        """Implement iter(self)."""
    @native
    @cpp("dunder_next")
    def next(self, /):
        """x.next() -> the next value, or raise StopIteration"""


@native
@cpp("itertools_starmap")
@layout("IterTool")
class starmap(object):
    """starmap(function, sequence) --> starmap object

    Return an iterator whose values are returned from the function evaluated
    with an argument tuple taken from the given sequence.
    """
    @native
    def __new__(cls, function, iterable, /): ...
    @native
    def __iter__(self, /):
        """Implement iter(self)."""
    @native
    @cpp("dunder_next")
    def next(self, /):
        """x.next() -> the next value, or raise StopIteration"""


@native
@cpp("itertools_product")
@layout("IterTool")
class product(object):
    """product(*iterables) --> product object

    Cartesian product of input iterables.  Equivalent to nested for-loops.

    For example, product(A, B) returns the same as:  ((x,y) for x in A for y in B).
    The leftmost iterators are in the outermost for-loop, so the output tuples
    cycle in a manner similar to an odometer (with the rightmost element changing
    on every iteration).

    To compute the product of an iterable with itself, specify the number
    of repetitions with the optional repeat keyword argument. For example,
    product(A, repeat=4) means the same as product(A, A, A, A).

    product('ab', range(3)) --> ('a',0) ('a',1) ('a',2) ('b',0) ('b',1) ('b',2)
    product((0,1), (0,1), (0,1)) --> (0,0,0) (0,0,1) (0,1,0) (0,1,1) (1,0,0) ...
    """
    @native
    def __new__(cls, /, *iterables, repeat=1): ...
    @native
    def __iter__(self, /):
        """Implement iter(self)."""
    @native
    @cpp("dunder_next")
    def next(self, /):
        """x.next() -> the next value, or raise StopIteration"""


@native
@cpp("itertools_permutations")
@layout("IterTool")
class permutations(object):
    """permutations(iterable[, r]) --> permutations object

    Return successive r-length permutations of elements in the iterable.

    permutations(range(3), 2) --> (0,1), (0,2), (1,0), (1,2), (2,0), (2,1)
    """
    @native
    def __new__(cls, iterable, r=None): ...
    @native
    def __iter__(self, /):
        """Implement iter(self)."""
    @native
    @cpp("dunder_next")
    def next(self, /):
        """x.next() -> the next value, or raise StopIteration"""


@native
@cpp("itertools_combinations")
@layout("IterTool")
class combinations(object):
    """combinations(iterable, r) --> combinations object

    Return successive r-length combinations of elements in the iterable.

    combinations(range(4), 3) --> (0,1,2), (0,1,3), (0,2,3), (1,2,3)
    """
    @native
    def __new__(cls, iterable, r): ...
    @native
    def __iter__(self, /):
        """Implement iter(self)."""
    @native
    @cpp("dunder_next")
    def next(self, /):
        """x.next() -> the next value, or raise StopIteration"""


@native
@cpp("itertools_combinations_with_replacement")
@layout("IterTool")
class combinations_with_replacement(object):
    """combinations_with_replacement(iterable, r) --> combinations_with_replacement object

    Return successive r-length combinations of elements in the iterable
    allowing individual elements to have successive repeats.
    combinations_with_replacement('ABC', 2) --> AA AB AC BB BC CC
    """
    @native
    def __new__(cls, iterable, r): ...
    @native
    def __iter__(self, /):
        """Implement iter(self)."""
    @native
    @cpp("dunder_next")
    def next(self, /):
        """x.next() -> the next value, or raise StopIteration"""


@native
@cpp("itertools_groupby")
@layout("IterTool")
class groupby(object):
    """groupby(iterable[, keyfunc]) -> create an iterator which returns
    (key, sub-iterator) grouped by each value of key(value).
    """
    @native
    def __new__(cls, iterable, key=None): ...
    @native
    def __iter__(self, /):
        """Implement iter(self)."""
    @native
    @cpp("dunder_next")
    def next(self, /):
        """x.next() -> the next value, or raise StopIteration"""


@native
@cpp("itertools_ifilter")
@layout("IterTool")
class ifilter(object):
    @native
    def __new__(cls, function, iterable, /): ...
    @native
    def __iter__(self, /):
        """Implement iter(self)."""
    @native
    @cpp("dunder_next")
    def next(self, /):
        """x.next() -> the next value, or raise StopIteration"""


@native
@cpp("itertools_filterfalse")
@layout("IterTool")
class ifilterfalse(object):
    """ifilterfalse(function or None, sequence) --> ifilterfalse object

    Return those items of sequence for which function(item) is false.
    If function is None, return the items that are false.
    """
    @native
    def __new__(cls, function, iterable, /): ...
    @native
    def __iter__(self, /):
        """Implement iter(self)."""
    @native
    @cpp("dunder_next")
    def next(self, /):
        """x.next() -> the next value, or raise StopIteration"""


@native
@cpp("itertools_imap")
@layout("IterTool")
class imap(object):
    @native
    def __new__(cls, /, *args): ...
    @native
    def __iter__(self, /):
        """Implement iter(self)."""
    @native
    @cpp("dunder_next")
    def next(self, /):
        """x.next() -> the next value, or raise StopIteration"""


@native
@cpp("itertools_izip")
@layout("IterTool")
class izip(object):
    @native
    def __new__(cls, /, *args): ...
    @native
    def __iter__(self, /):
        """Implement iter(self)."""
    @native
    @cpp("dunder_next")
    def next(self, /):
        """x.next() -> the next value, or raise StopIteration"""


@native
@cpp("itertools_zip_longest")
@layout("IterTool")
class izip_longest(object):
    """izip_longest(iter1 [,iter2 [...]], [fillvalue=None]) --> izip_longest object

    Return an izip_longest object whose .next() method returns a tuple where
    the i-th element comes from the i-th iterable argument.  The .next()
    method continues until the longest iterable in the argument sequence
    is exhausted and then it raises StopIteration.  When the shorter iterables
    are exhausted, the fillvalue is substituted in their place.  The fillvalue
    defaults to None or can be specified by a keyword argument.
    """
    @native
    def __new__(cls, /, *iterables, fillvalue=None): ...
    @native
    def __iter__(self, /):
        """Implement iter(self)."""
    @native
    @cpp("dunder_next")
    def next(self, /):
        """x.next() -> the next value, or raise StopIteration"""


@native
@cpp("itertools__grouper")
@layout("IterTool")
@final
class _grouper(object):
    @native
    def __iter__(self, /):
        """Implement iter(self)."""
    @native
    @cpp("dunder_next")
    def next(self, /):
        """x.next() -> the next value, or raise StopIteration"""


@native
@cpp("itertools__tee")
@layout("IterTool")
@final
@named("tee")
class _tee(object):
    @native
    def __iter__(self, /):
        """Implement iter(self)."""
    @native
    @cpp("dunder_next")
    def next(self, /):
        """x.next() -> the next value, or raise StopIteration"""
    @native
    def __copy__(self, /):
        """Returns an independent iterator."""


@native
def tee(iterable, n=2, /):
    """tee(iterable, n=2) --> tuple of n independent iterators."""
