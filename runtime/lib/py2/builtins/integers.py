"""Python 2's int, bool and long."""


@construct
class int(object):
    """int(x=0) -> int or long
    int(x, base=10) -> int or long

    Convert a number or string to an integer, or return 0 if no arguments
    are given.  If x is floating point, the conversion truncates towards zero.
    If x is outside the integer range, the function returns a long instead.

    If x is not a number or if base is given, then x must be a string or
    Unicode object representing an integer literal in the given base.  The
    literal can be preceded by '+' or '-' and be surrounded by whitespace.
    The base defaults to 10.  Valid bases are 0 and 2-36.  Base 0 means to
    interpret the base from the string as an integer literal.
    >>> int('0b100', base=0)
    4
    """

    @native
    def __new__(cls, x=..., base=...):
        """T.__new__(S, ...) -> a new object with type S, a subtype of T"""

    @native
    def __abs__(self, /):
        """x.__abs__() <==> abs(x)"""

    @native
    def __add__(self, value, /):
        """x.__add__(y) <==> x+y"""

    @native
    def __and__(self, value, /):
        """x.__and__(y) <==> x&y"""

    @native
    def __cmp__(self, value, /):
        """x.__cmp__(y) <==> cmp(x,y)"""

    @native
    def __coerce__(self, value, /):
        """x.__coerce__(y) <==> coerce(x, y)"""

    @native
    def __div__(self, value, /):
        """x.__div__(y) <==> x/y"""

    @native
    def __divmod__(self, value, /):
        """x.__divmod__(y) <==> divmod(x, y)"""

    @native
    def __float__(self, /):
        """x.__float__() <==> float(x)"""

    @native
    def __floordiv__(self, value, /):
        """x.__floordiv__(y) <==> x//y"""

    @native
    def __format__(self, format_spec, /): ...

    @native
    def __getnewargs__(self, /): ...

    @native
    def __hash__(self, /) -> int:
        """x.__hash__() <==> hash(x)"""

    @native
    def __hex__(self, /):
        """x.__hex__() <==> hex(x)"""

    @native
    def __index__(self, /):
        """x[y:z] <==> x[y.__index__():z.__index__()]"""

    @native
    def __int__(self, /):
        """x.__int__() <==> int(x)"""

    @native
    def __invert__(self, /):
        """x.__invert__() <==> ~x"""

    @native
    def __long__(self, /):
        """x.__long__() <==> long(x)"""

    @native
    def __lshift__(self, value, /):
        """x.__lshift__(y) <==> x<<y"""

    @native
    def __mod__(self, value, /):
        """x.__mod__(y) <==> x%y"""

    @native
    def __mul__(self, value, /):
        """x.__mul__(y) <==> x*y"""

    @native
    def __neg__(self, /):
        """x.__neg__() <==> -x"""

    @native
    def __nonzero__(self, /) -> bool:
        """x.__nonzero__() <==> x != 0"""

    @native
    def __oct__(self, /):
        """x.__oct__() <==> oct(x)"""

    @native
    def __or__(self, value, /):
        """x.__or__(y) <==> x|y"""

    @native
    def __pos__(self, /):
        """x.__pos__() <==> +x"""

    @native
    def __pow__(self, value, mod=None, /):
        """x.__pow__(y[, z]) <==> pow(x, y[, z])"""

    @native
    def __radd__(self, value, /):
        """x.__radd__(y) <==> y+x"""

    @native
    def __rand__(self, value, /):
        """x.__rand__(y) <==> y&x"""

    @native
    def __rdiv__(self, value, /):
        """x.__rdiv__(y) <==> y/x"""

    @native
    def __rdivmod__(self, value, /):
        """x.__rdivmod__(y) <==> divmod(y, x)"""

    @native
    def __repr__(self, /):
        """x.__repr__() <==> repr(x)"""

    @native
    def __rfloordiv__(self, value, /):
        """x.__rfloordiv__(y) <==> y//x"""

    @native
    def __rlshift__(self, value, /):
        """x.__rlshift__(y) <==> y<<x"""

    @native
    def __rmod__(self, value, /):
        """x.__rmod__(y) <==> y%x"""

    @native
    def __rmul__(self, value, /):
        """x.__rmul__(y) <==> y*x"""

    @native
    def __ror__(self, value, /):
        """x.__ror__(y) <==> y|x"""

    @native
    def __rpow__(self, value, mod=None, /):
        """y.__rpow__(x[, z]) <==> pow(x, y[, z])"""

    @native
    def __rrshift__(self, value, /):
        """x.__rrshift__(y) <==> y>>x"""

    @native
    def __rshift__(self, value, /):
        """x.__rshift__(y) <==> x>>y"""

    @native
    def __rsub__(self, value, /):
        """x.__rsub__(y) <==> y-x"""

    @native
    def __rtruediv__(self, value, /):
        """x.__rtruediv__(y) <==> y/x"""

    @native
    def __rxor__(self, value, /):
        """x.__rxor__(y) <==> y^x"""

    @native
    def __str__(self, /):
        """x.__str__() <==> str(x)"""

    @native
    def __sub__(self, value, /):
        """x.__sub__(y) <==> x-y"""

    @native
    def __truediv__(self, value, /):
        """x.__truediv__(y) <==> x/y"""

    @native
    def __trunc__(self, /):
        """Truncating an Integral returns itself."""

    @native
    def __xor__(self, value, /):
        """x.__xor__(y) <==> x^y"""

    @native
    def bit_length(self, /) -> int:
        """int.bit_length() -> int

        Number of bits necessary to represent self in binary.
        >>> bin(37)
        '0b100101'
        >>> (37).bit_length()
        6
        """

    @native
    def conjugate(self, /):
        """Returns self, the complex conjugate of any int."""

    @native
    @property
    def denominator(self):
        """the denominator of a rational number in lowest terms"""

    @native
    @property
    def imag(self):
        """the imaginary part of a complex number"""

    @native
    @property
    def numerator(self):
        """the numerator of a rational number in lowest terms"""

    @native
    @property
    def real(self):
        """the real part of a complex number"""


@final
@construct
class bool(int):
    """bool(x) -> bool

    Returns True when the argument x is true, False otherwise.
    The builtins True and False are the only two instances of the class bool.
    The class bool is a subclass of the class int, and cannot be subclassed.
    """

    @native
    def __new__(cls, x=False):
        """T.__new__(S, ...) -> a new object with type S, a subtype of T"""

    @native
    def __and__(self, value, /):
        """x.__and__(y) <==> x&y"""

    @native
    def __or__(self, value, /):
        """x.__or__(y) <==> x|y"""

    @native
    def __rand__(self, value, /):
        """x.__rand__(y) <==> y&x"""

    @native
    def __repr__(self, /):
        """x.__repr__() <==> repr(x)"""

    @native
    def __ror__(self, value, /):
        """x.__ror__(y) <==> y|x"""

    @native
    def __rxor__(self, value, /):
        """x.__rxor__(y) <==> y^x"""

    @native
    def __str__(self, /):
        """x.__str__() <==> str(x)"""

    @native
    def __xor__(self, value, /):
        """x.__xor__(y) <==> x^y"""


class long(object):
    """long(x=0) -> long
    long(x, base=10) -> long

    Convert a number or string to a long integer, or return 0L if no arguments
    are given.  If x is floating point, the conversion truncates towards zero.

    If x is not a number or if base is given, then x must be a string or
    Unicode object representing an integer literal in the given base.  The
    literal can be preceded by '+' or '-' and be surrounded by whitespace.
    The base defaults to 10.  Valid bases are 0 and 2-36.  Base 0 means to
    interpret the base from the string as an integer literal.
    >>> int('0b100', base=0)
    4L
    """

    @native
    def __new__(cls, x=..., base=...):
        """T.__new__(S, ...) -> a new object with type S, a subtype of T"""

    @native
    def __abs__(self, /):
        """x.__abs__() <==> abs(x)"""

    @native
    def __add__(self, value, /):
        """x.__add__(y) <==> x+y"""

    @native
    def __and__(self, value, /):
        """x.__and__(y) <==> x&y"""

    @native
    def __cmp__(self, value, /):
        """x.__cmp__(y) <==> cmp(x,y)"""

    @native
    def __coerce__(self, value, /):
        """x.__coerce__(y) <==> coerce(x, y)"""

    @native
    def __div__(self, value, /):
        """x.__div__(y) <==> x/y"""

    @native
    def __divmod__(self, value, /):
        """x.__divmod__(y) <==> divmod(x, y)"""

    @native
    def __float__(self, /):
        """x.__float__() <==> float(x)"""

    @native
    def __floordiv__(self, value, /):
        """x.__floordiv__(y) <==> x//y"""

    @native
    def __format__(self, format_spec, /): ...

    @native
    def __getnewargs__(self, /): ...

    @native
    def __hash__(self, /) -> int:
        """x.__hash__() <==> hash(x)"""

    @native
    def __hex__(self, /):
        """x.__hex__() <==> hex(x)"""

    @native
    def __index__(self, /):
        """x[y:z] <==> x[y.__index__():z.__index__()]"""

    @native
    def __int__(self, /):
        """x.__int__() <==> int(x)"""

    @native
    def __invert__(self, /):
        """x.__invert__() <==> ~x"""

    @native
    def __long__(self, /):
        """x.__long__() <==> long(x)"""

    @native
    def __lshift__(self, value, /):
        """x.__lshift__(y) <==> x<<y"""

    @native
    def __mod__(self, value, /):
        """x.__mod__(y) <==> x%y"""

    @native
    def __mul__(self, value, /):
        """x.__mul__(y) <==> x*y"""

    @native
    def __neg__(self, /):
        """x.__neg__() <==> -x"""

    @native
    def __nonzero__(self, /) -> bool:
        """x.__nonzero__() <==> x != 0"""

    @native
    def __oct__(self, /):
        """x.__oct__() <==> oct(x)"""

    @native
    def __or__(self, value, /):
        """x.__or__(y) <==> x|y"""

    @native
    def __pos__(self, /):
        """x.__pos__() <==> +x"""

    @native
    def __pow__(self, value, mod=None, /):
        """x.__pow__(y[, z]) <==> pow(x, y[, z])"""

    @native
    def __radd__(self, value, /):
        """x.__radd__(y) <==> y+x"""

    @native
    def __rand__(self, value, /):
        """x.__rand__(y) <==> y&x"""

    @native
    def __rdiv__(self, value, /):
        """x.__rdiv__(y) <==> y/x"""

    @native
    def __rdivmod__(self, value, /):
        """x.__rdivmod__(y) <==> divmod(y, x)"""

    @native
    def __repr__(self, /):
        """x.__repr__() <==> repr(x)"""

    @native
    def __rfloordiv__(self, value, /):
        """x.__rfloordiv__(y) <==> y//x"""

    @native
    def __rlshift__(self, value, /):
        """x.__rlshift__(y) <==> y<<x"""

    @native
    def __rmod__(self, value, /):
        """x.__rmod__(y) <==> y%x"""

    @native
    def __rmul__(self, value, /):
        """x.__rmul__(y) <==> y*x"""

    @native
    def __ror__(self, value, /):
        """x.__ror__(y) <==> y|x"""

    @native
    def __rpow__(self, value, mod=None, /):
        """y.__rpow__(x[, z]) <==> pow(x, y[, z])"""

    @native
    def __rrshift__(self, value, /):
        """x.__rrshift__(y) <==> y>>x"""

    @native
    def __rshift__(self, value, /):
        """x.__rshift__(y) <==> x>>y"""

    @native
    def __rsub__(self, value, /):
        """x.__rsub__(y) <==> y-x"""

    @native
    def __rtruediv__(self, value, /):
        """x.__rtruediv__(y) <==> y/x"""

    @native
    def __rxor__(self, value, /):
        """x.__rxor__(y) <==> y^x"""

    @native
    def __sizeof__(self, /) -> int:
        """Returns size in memory, in bytes"""

    @native
    def __str__(self, /):
        """x.__str__() <==> str(x)"""

    @native
    def __sub__(self, value, /):
        """x.__sub__(y) <==> x-y"""

    @native
    def __truediv__(self, value, /):
        """x.__truediv__(y) <==> x/y"""

    @native
    def __trunc__(self, /):
        """Truncating an Integral returns itself."""

    @native
    def __xor__(self, value, /):
        """x.__xor__(y) <==> x^y"""

    @native
    def bit_length(self, /) -> int:
        """long.bit_length() -> int or long

        Number of bits necessary to represent self in binary.
        >>> bin(37L)
        '0b100101'
        >>> (37L).bit_length()
        6
        """

    @native
    def conjugate(self, /):
        """Returns self, the complex conjugate of any long."""

    @native
    @property
    def denominator(self):
        """the denominator of a rational number in lowest terms"""

    @native
    @property
    def imag(self):
        """the imaginary part of a complex number"""

    @native
    @property
    def numerator(self):
        """the numerator of a rational number in lowest terms"""

    @native
    @property
    def real(self):
        """the real part of a complex number"""
