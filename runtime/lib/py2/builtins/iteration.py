"""Iterators, views and the builtins that consume iterables, of Python 2."""


@hidden
@cpp("list_iterator")
@final
class listiterator:

    @native
    def __iter__(self, /):
        """Implement iter(self)."""

    @cpp("dunder_next")
    @native
    def next(self, /):
        """x.next() -> the next value, or raise StopIteration"""

    @native
    def __length_hint__(self, /):
        """Private method returning an estimate of len(list(it))."""


@hidden
@cpp("tuple_iterator")
@final
class tupleiterator:

    @native
    def __iter__(self, /):
        """Implement iter(self)."""

    @cpp("dunder_next")
    @native
    def next(self, /):
        """x.next() -> the next value, or raise StopIteration"""

    @native
    def __length_hint__(self, /):
        """Private method returning an estimate of len(list(it))."""


@hidden
@cpp("sequence_iterator")
@final
class iterator:

    @native
    def __iter__(self, /):
        """Implement iter(self)."""

    @cpp("dunder_next")
    @native
    def next(self, /):
        """x.next() -> the next value, or raise StopIteration"""

    @native
    def __length_hint__(self, /):
        """Private method returning an estimate of len(list(it))."""


@hidden
@cpp("range_iterator")
@final
class rangeiterator:

    @native
    def __iter__(self, /):
        """Implement iter(self)."""

    @cpp("dunder_next")
    @native
    def next(self, /):
        """x.next() -> the next value, or raise StopIteration"""

    @native
    def __length_hint__(self, /):
        """Private method returning an estimate of len(list(it))."""


@hidden
@cpp("dict_iterator")
@named("dictionary-keyiterator")
@final
class dictionary_keyiterator:

    @native
    def __iter__(self, /):
        """Implement iter(self)."""

    @cpp("dunder_next")
    @native
    def next(self, /):
        """x.next() -> the next value, or raise StopIteration"""

    @native
    def __length_hint__(self, /):
        """Private method returning an estimate of len(list(it))."""


@hidden
@cpp("list_reverseiterator")
@layout("Reversed")
@final
class listreverseiterator:

    @native
    def __iter__(self, /):
        """x.__iter__() <==> iter(x)"""

    @cpp("dunder_next")
    @native
    def next(self, /):
        """x.next() -> the next value, or raise StopIteration"""

    @native
    def __length_hint__(self, /):
        """Private method returning an estimate of len(list(it))."""


@hidden
@layout("SequenceIterator")
@final
class bytearray_iterator:

    @native
    def __iter__(self, /):
        """x.__iter__() <==> iter(x)"""

    @cpp("dunder_next")
    @native
    def next(self, /):
        """x.next() -> the next value, or raise StopIteration"""

    @native
    def __length_hint__(self, /):
        """Private method returning an estimate of len(list(it))."""


@hidden
@cpp("dict_valueiterator")
@named("dictionary-valueiterator")
@final
class dictionary_valueiterator:

    @native
    def __iter__(self, /):
        """x.__iter__() <==> iter(x)"""

    @cpp("dunder_next")
    @native
    def next(self, /):
        """x.next() -> the next value, or raise StopIteration"""

    @native
    def __length_hint__(self, /):
        """Private method returning an estimate of len(list(it))."""


@hidden
@cpp("dict_itemiterator")
@named("dictionary-itemiterator")
@final
class dictionary_itemiterator:

    @native
    def __iter__(self, /):
        """x.__iter__() <==> iter(x)"""

    @cpp("dunder_next")
    @native
    def next(self, /):
        """x.next() -> the next value, or raise StopIteration"""

    @native
    def __length_hint__(self, /):
        """Private method returning an estimate of len(list(it))."""


@hidden
@cpp("set_iterator")
@final
class setiterator:

    @native
    def __iter__(self, /):
        """Implement iter(self)."""

    @cpp("dunder_next")
    @native
    def next(self, /):
        """x.next() -> the next value, or raise StopIteration"""

    @native
    def __length_hint__(self, /):
        """Private method returning an estimate of len(list(it))."""


@hidden
@cpp("callable_iterator")
@named("callable-iterator")
@final
class callable_iterator:

    @native
    def __iter__(self, /):
        """Implement iter(self)."""

    @cpp("dunder_next")
    @native
    def next(self, /):
        """x.next() -> the next value, or raise StopIteration"""


@construct
class reversed:
    """reversed(sequence) -> reverse iterator over values of the sequence

    Return a reverse iterator"""

    @native
    def __new__(cls, /, *args, **kwargs):
        """Create and return a new object.  See help(type) for accurate signature."""

    @native
    def __iter__(self, /):
        """Implement iter(self)."""

    @cpp("dunder_next")
    @native
    def next(self, /):
        """x.next() -> the next value, or raise StopIteration"""

    @native
    def __length_hint__(self, /):
        """Private method returning an estimate of len(list(it))."""


@construct
class enumerate:
    """enumerate(iterable[, start]) -> iterator for index, value of iterable

    Return an enumerate object.  iterable must be another object that supports
    iteration.  The enumerate object yields pairs containing a count (from
    start, which defaults to zero) and a value yielded by the iterable argument.
    enumerate is useful for obtaining an indexed list:
        (0, seq[0]), (1, seq[1]), (2, seq[2]), ..."""

    @native
    def __new__(cls, iterable, start=0):
        """Create and return a new object.  See help(type) for accurate signature."""

    @native
    def __iter__(self, /):
        """Implement iter(self)."""

    @cpp("dunder_next")
    @native
    def next(self, /):
        """x.next() -> the next value, or raise StopIteration"""


@hidden
@layout("DictView")
@final
class dict_keys:

    @native
    def __iter__(self, /):
        """Implement iter(self)."""

    @native
    def __len__(self, /) -> int:
        """Return len(self)."""

    @native
    def __repr__(self, /):
        """Return repr(self)."""

    @native
    def __contains__(self, key, /) -> bool:
        """Return key in self."""

    @native
    def __lt__(self, value, /):
        """Return self<value."""

    @native
    def __le__(self, value, /):
        """Return self<=value."""

    @native
    def __eq__(self, value, /):
        """Return self==value."""

    @native
    def __ne__(self, value, /):
        """Return self!=value."""

    @native
    def __gt__(self, value, /):
        """Return self>value."""

    @native
    def __ge__(self, value, /):
        """Return self>=value."""

    __hash__ = None

    @native
    def __and__(self, value, /):
        """Return self&value."""

    @native
    def __rand__(self, value, /):
        """Return value&self."""

    @native
    def __or__(self, value, /):
        """Return self|value."""

    @native
    def __ror__(self, value, /):
        """Return value|self."""

    @native
    def __sub__(self, value, /):
        """Return self-value."""

    @native
    def __rsub__(self, value, /):
        """Return value-self."""

    @native
    def __xor__(self, value, /):
        """Return self^value."""

    @native
    def __rxor__(self, value, /):
        """Return value^self."""

    @native
    def isdisjoint(self, other, /) -> bool:
        """Return True if the view and the given iterable have a null intersection."""


@hidden
@final
class dict_values:

    @native
    def __iter__(self, /):
        """Implement iter(self)."""

    @native
    def __len__(self, /) -> int:
        """Return len(self)."""

    @native
    def __repr__(self, /):
        """Return repr(self)."""


@hidden
@final
class dict_items:

    @native
    def __iter__(self, /):
        """Implement iter(self)."""

    @native
    def __len__(self, /) -> int:
        """Return len(self)."""

    @native
    def __repr__(self, /):
        """Return repr(self)."""

    @native
    def __contains__(self, key, /) -> bool:
        """Return key in self."""

    @native
    def __lt__(self, value, /):
        """Return self<value."""

    @native
    def __le__(self, value, /):
        """Return self<=value."""

    @native
    def __eq__(self, value, /):
        """Return self==value."""

    @native
    def __ne__(self, value, /):
        """Return self!=value."""

    @native
    def __gt__(self, value, /):
        """Return self>value."""

    @native
    def __ge__(self, value, /):
        """Return self>=value."""

    __hash__ = None

    @native
    def __and__(self, value, /):
        """Return self&value."""

    @native
    def __rand__(self, value, /):
        """Return value&self."""

    @native
    def __or__(self, value, /):
        """Return self|value."""

    @native
    def __ror__(self, value, /):
        """Return value|self."""

    @native
    def __sub__(self, value, /):
        """Return self-value."""

    @native
    def __rsub__(self, value, /):
        """Return value-self."""

    @native
    def __xor__(self, value, /):
        """Return self^value."""

    @native
    def __rxor__(self, value, /):
        """Return value^self."""

    @native
    def isdisjoint(self, other, /) -> bool:
        """Return True if the view and the given iterable have a null intersection."""


@native
def iter(object, sentinel=..., /):
    """Get an iterator from an object.

    In the first form, the argument must supply its own iterator, or be a sequence.
    In the second form, the callable is called until it returns the sentinel."""


@native
def next(iterator, default=..., /):
    """Return the next item from the iterator.

    If default is given and the iterator is exhausted,
    it is returned instead of raising StopIteration."""


@native
def any(iterable, /) -> bool:
    """Return True if bool(x) is True for any x in the iterable.

    If the iterable is empty, return False."""


@native
def all(iterable, /) -> bool:
    """Return True if bool(x) is True for all values x in the iterable.

    If the iterable is empty, return True."""


@native
def sum(sequence, start=..., /):
    """sum(sequence[, start]) -> value

    Return the sum of a sequence of numbers (NOT strings) plus the value
    of parameter 'start' (which defaults to 0).  When the sequence is
    empty, return start."""


@cpp("sorted2")
@native
def sorted(iterable, cmp=None, key=None, reverse: cint = False):
    """sorted(iterable, cmp=None, key=None, reverse=False) --> new sorted list"""


@cpp("min2")
@native
def min(*args, **kwargs):
    """min(iterable[, key=func]) -> value
    min(a, b, c, ...[, key=func]) -> value

    With a single iterable argument, return its smallest item.
    With two or more arguments, return the smallest argument."""


@cpp("max2")
@native
def max(*args, **kwargs):
    """max(iterable[, key=func]) -> value
    max(a, b, c, ...[, key=func]) -> value

    With a single iterable argument, return its largest item.
    With two or more arguments, return the largest argument."""


@native
def range(*args):
    """range(stop) -> list of integers
    range(start, stop[, step]) -> list of integers

    Return a list containing an arithmetic progression of integers.
    range(i, j) returns [i, i+1, i+2, ..., j-1]; start (!) defaults to 0.
    When step is given, it specifies the increment (or decrement).
    For example, range(4) returns [0, 1, 2, 3].  The end point is omitted!
    These are exactly the valid indices for a list of 4 elements."""


@native
def zip(*sequences):
    """zip(seq1 [, seq2 [...]]) -> [(seq1[0], seq2[0] ...), (...)]

    Return a list of tuples, where each tuple contains the i-th element
    from each of the argument sequences.  The returned list is truncated
    in length to the length of the shortest argument sequence."""


@native
def map(*args):
    """map(function, sequence[, sequence, ...]) -> list

    Return a list of the results of applying the function to the items of
    the argument sequence(s).  If more than one sequence is given, the
    function is called with an argument list consisting of the corresponding
    item of each sequence, substituting None for missing values when not all
    sequences have the same length.  If the function is None, return a list of
    the items of the sequence (or a list of tuples if more than one sequence)."""


@native
def filter(function, sequence, /):
    """filter(function or None, sequence) -> list, tuple, or string

    Return those items of sequence for which function(item) is true.  If
    function is None, return the items that are true.  If sequence is a tuple
    or string, return the same type, else return a list."""


@native
def reduce(function, sequence, initial=..., /):
    """reduce(function, sequence[, initial]) -> value

    Apply a function of two arguments cumulatively to the items of a sequence,
    from left to right, so as to reduce the sequence to a single value.
    For example, reduce(lambda x, y: x+y, [1, 2, 3, 4, 5]) calculates
    ((((1+2)+3)+4)+5).  If initial is present, it is placed before the items
    of the sequence in the calculation, and serves as a default when the
    sequence is empty."""
