"""Iterators, views and the builtins that consume iterables, of Python 3."""


@hidden
@cpp("list_iterator")
@final
class list_iterator:

    @native
    def __iter__(self, /):
        """Implement iter(self)."""

    @native
    def __next__(self, /):
        """Implement next(self)."""

    @native
    def __length_hint__(self, /):
        """Private method returning an estimate of len(list(it))."""


@hidden
@cpp("tuple_iterator")
@final
class tuple_iterator:

    @native
    def __iter__(self, /):
        """Implement iter(self)."""

    @native
    def __next__(self, /):
        """Implement next(self)."""

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

    @native
    def __next__(self, /):
        """Implement next(self)."""

    @native
    def __length_hint__(self, /):
        """Private method returning an estimate of len(list(it))."""


@hidden
@cpp("range_iterator")
@final
class range_iterator:

    @native
    def __iter__(self, /):
        """Implement iter(self)."""

    @native
    def __next__(self, /):
        """Implement next(self)."""

    @native
    def __length_hint__(self, /):
        """Private method returning an estimate of len(list(it))."""


@hidden
@cpp("dict_iterator")
@final
class dict_keyiterator:

    @native
    def __iter__(self, /):
        """Implement iter(self)."""

    @native
    def __next__(self, /):
        """Implement next(self)."""

    @native
    def __length_hint__(self, /):
        """Private method returning an estimate of len(list(it))."""


@hidden
@layout("Reversed")
@final
class list_reverseiterator:

    @native
    def __iter__(self, /):
        """Implement iter(self)."""

    @native
    def __next__(self, /):
        """Implement next(self)."""

    @native
    def __length_hint__(self, /):
        """Private method returning an estimate of len(list(it))."""


@hidden
@layout("SequenceIterator")
@final
class str_iterator:

    @native
    def __iter__(self, /):
        """Implement iter(self)."""

    @native
    def __next__(self, /):
        """Implement next(self)."""

    @native
    def __length_hint__(self, /):
        """Private method returning an estimate of len(list(it))."""


@hidden
@layout("SequenceIterator")
@final
class str_ascii_iterator:

    @native
    def __iter__(self, /):
        """Implement iter(self)."""

    @native
    def __next__(self, /):
        """Implement next(self)."""

    @native
    def __length_hint__(self, /):
        """Private method returning an estimate of len(list(it))."""


@hidden
@layout("SequenceIterator")
@final
class bytes_iterator:

    @native
    def __iter__(self, /):
        """Implement iter(self)."""

    @native
    def __next__(self, /):
        """Implement next(self)."""

    @native
    def __length_hint__(self, /):
        """Private method returning an estimate of len(list(it))."""


@hidden
@layout("SequenceIterator")
@final
class bytearray_iterator:

    @native
    def __iter__(self, /):
        """Implement iter(self)."""

    @native
    def __next__(self, /):
        """Implement next(self)."""

    @native
    def __length_hint__(self, /):
        """Private method returning an estimate of len(list(it))."""


@hidden
@layout("SequenceIterator")
@final
class memory_iterator:

    @native
    def __iter__(self, /):
        """Implement iter(self)."""

    @native
    def __next__(self, /):
        """Implement next(self)."""

    @native
    def __length_hint__(self, /):
        """Private method returning an estimate of len(list(it))."""


@hidden
@layout("RangeIterator")
@final
class longrange_iterator:

    @native
    def __iter__(self, /):
        """Implement iter(self)."""

    @native
    def __next__(self, /):
        """Implement next(self)."""

    @native
    def __length_hint__(self, /):
        """Private method returning an estimate of len(list(it))."""


@hidden
@final
class dict_valueiterator:

    @native
    def __iter__(self, /):
        """Implement iter(self)."""

    @native
    def __next__(self, /):
        """Implement next(self)."""

    @native
    def __length_hint__(self, /):
        """Private method returning an estimate of len(list(it))."""


@hidden
@final
class dict_itemiterator:

    @native
    def __iter__(self, /):
        """Implement iter(self)."""

    @native
    def __next__(self, /):
        """Implement next(self)."""

    @native
    def __length_hint__(self, /):
        """Private method returning an estimate of len(list(it))."""


@hidden
@layout("DictIterator")
@final
class dict_reversekeyiterator:

    @native
    def __iter__(self, /):
        """Implement iter(self)."""

    @native
    def __next__(self, /):
        """Implement next(self)."""

    @native
    def __length_hint__(self, /):
        """Private method returning an estimate of len(list(it))."""


@hidden
@layout("DictIterator")
@final
class dict_reversevalueiterator:

    @native
    def __iter__(self, /):
        """Implement iter(self)."""

    @native
    def __next__(self, /):
        """Implement next(self)."""

    @native
    def __length_hint__(self, /):
        """Private method returning an estimate of len(list(it))."""


@hidden
@layout("DictIterator")
@final
class dict_reverseitemiterator:

    @native
    def __iter__(self, /):
        """Implement iter(self)."""

    @native
    def __next__(self, /):
        """Implement next(self)."""

    @native
    def __length_hint__(self, /):
        """Private method returning an estimate of len(list(it))."""


@hidden
@cpp("set_iterator")
@final
class set_iterator:

    @native
    def __iter__(self, /):
        """Implement iter(self)."""

    @native
    def __next__(self, /):
        """Implement next(self)."""

    @native
    def __length_hint__(self, /):
        """Private method returning an estimate of len(list(it))."""


@hidden
@cpp("callable_iterator")
@final
class callable_iterator:

    @native
    def __iter__(self, /):
        """Implement iter(self)."""

    @native
    def __next__(self, /):
        """Implement next(self)."""


@construct
class reversed:
    """Return a reverse iterator over the values of the given sequence."""

    @native
    def __new__(cls, /, *args, **kwargs):
        """Create and return a new object.  See help(type) for accurate signature."""

    @native
    def __iter__(self, /):
        """Implement iter(self)."""

    @native
    def __next__(self, /):
        """Implement next(self)."""

    @native
    def __length_hint__(self, /):
        """Private method returning an estimate of len(list(it))."""


@construct
class enumerate:
    """Return an enumerate object.

      iterable
        an object supporting iteration

    The enumerate object yields pairs containing a count (from start, which
    defaults to zero) and a value yielded by the iterable argument.

    enumerate is useful for obtaining an indexed list:
        (0, seq[0]), (1, seq[1]), (2, seq[2]), ..."""

    @native
    def __new__(cls, iterable, start=0):
        """Create and return a new object.  See help(type) for accurate signature."""

    @native
    def __iter__(self, /):
        """Implement iter(self)."""

    @native
    def __next__(self, /):
        """Implement next(self)."""


@construct
class zip:
    """zip(*iterables, strict=False) --> Yield tuples until an input is exhausted.

       >>> list(zip('abcdefg', range(3), range(4)))
       [('a', 0, 0), ('b', 1, 1), ('c', 2, 2)]

    The zip object yields n-length tuples, where n is the number of iterables
    passed as positional arguments to zip().  The i-th element in every tuple
    comes from the i-th iterable argument to zip().  This continues until the
    shortest argument is exhausted.

    If strict is true and one of the arguments is exhausted before the others,
    raise a ValueError."""

    @native
    def __new__(cls, /, *iterables, strict=False):
        """Create and return a new object.  See help(type) for accurate signature."""

    @native
    def __iter__(self, /):
        """Implement iter(self)."""

    @native
    def __next__(self, /):
        """Implement next(self)."""


@construct
class map:
    """map(func, *iterables) --> map object

    Make an iterator that computes the function using arguments from
    each of the iterables.  Stops when the shortest iterable is exhausted."""

    @native
    def __new__(cls, /, *args, **kwargs):
        """Create and return a new object.  See help(type) for accurate signature."""

    @native
    def __iter__(self, /):
        """Implement iter(self)."""

    @native
    def __next__(self, /):
        """Implement next(self)."""


@construct
class filter:
    """filter(function or None, iterable) --> filter object

    Return an iterator yielding those items of iterable for which function(item)
    is true. If function is None, return the items that are true."""

    @native
    def __new__(cls, /, *args, **kwargs):
        """Create and return a new object.  See help(type) for accurate signature."""

    @native
    def __iter__(self, /):
        """Implement iter(self)."""

    @native
    def __next__(self, /):
        """Implement next(self)."""


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
    def __reversed__(self, /):
        """Return a reverse iterator over the dict keys."""

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

    @property
    @native
    def mapping(self):
        """dictionary that this view refers to"""


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

    @native
    def __reversed__(self, /):
        """Return a reverse iterator over the dict values."""

    @property
    @native
    def mapping(self):
        """dictionary that this view refers to"""


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
    def __reversed__(self, /):
        """Return a reverse iterator over the dict items."""

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

    @property
    @native
    def mapping(self):
        """dictionary that this view refers to"""


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
def sum(iterable, /, start=0):
    """Return the sum of a 'start' value (default: 0) plus an iterable of numbers

    When the iterable is empty, return the start value.
    This function is intended specifically for use with numeric values and may
    reject non-numeric types."""


@native
def sorted(iterable, /, *, key=None, reverse: cint = False):
    """Return a new list containing all items from the iterable in ascending order.

    A custom key function can be supplied to customize the sort order, and the
    reverse flag can be set to request the result in descending order."""


@native
def min(*args, default=..., key=None):
    """min(iterable, *[, default=obj, key=func]) -> value
    min(arg1, arg2, *args, *[, key=func]) -> value

    With a single iterable argument, return its smallest item. The
    default keyword-only argument specifies an object to return if
    the provided iterable is empty.
    With two or more arguments, return the smallest argument."""


@native
def max(*args, default=..., key=None):
    """max(iterable, *[, default=obj, key=func]) -> value
    max(arg1, arg2, *args, *[, key=func]) -> value

    With a single iterable argument, return its biggest item. The
    default keyword-only argument specifies an object to return if
    the provided iterable is empty.
    With two or more arguments, return the largest argument."""
