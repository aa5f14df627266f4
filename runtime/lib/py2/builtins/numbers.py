"""Python 2's float and complex, and the functions on numbers."""


@construct
class float(object):
    """float(x) -> floating point number

    Convert a string or number to a floating point number, if possible.
    """

    @native
    def __new__(cls, x=0):
        """T.__new__(S, ...) -> a new object with type S, a subtype of T"""

    @native
    def __abs__(self, /):
        """x.__abs__() <==> abs(x)"""

    @native
    def __add__(self, value, /):
        """x.__add__(y) <==> x+y"""

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
    def __eq__(self, value, /):
        """x.__eq__(y) <==> x==y"""

    @native
    def __float__(self, /):
        """x.__float__() <==> float(x)"""

    @native
    def __floordiv__(self, value, /):
        """x.__floordiv__(y) <==> x//y"""

    @native
    def __format__(self, format_spec, /):
        """float.__format__(format_spec) -> string

        Formats the float according to format_spec.
        """

    @native
    def __ge__(self, value, /):
        """x.__ge__(y) <==> x>=y"""

    @native
    @classmethod
    def __getformat__(cls, typestr, /):
        """float.__getformat__(typestr) -> string

        You probably don't want to use this function.  It exists mainly to be
        used in Python's test suite.

        typestr must be 'double' or 'float'.  This function returns whichever of
        'unknown', 'IEEE, big-endian' or 'IEEE, little-endian' best describes the
        format of floating point numbers used by the C type named by typestr.
        """

    @native
    def __getnewargs__(self, /): ...

    @native
    def __gt__(self, value, /):
        """x.__gt__(y) <==> x>y"""

    @native
    def __hash__(self, /) -> int:
        """x.__hash__() <==> hash(x)"""

    @native
    def __int__(self, /):
        """x.__int__() <==> int(x)"""

    @native
    def __le__(self, value, /):
        """x.__le__(y) <==> x<=y"""

    @native
    def __long__(self, /):
        """x.__long__() <==> long(x)"""

    @native
    def __lt__(self, value, /):
        """x.__lt__(y) <==> x<y"""

    @native
    def __mod__(self, value, /):
        """x.__mod__(y) <==> x%y"""

    @native
    def __mul__(self, value, /):
        """x.__mul__(y) <==> x*y"""

    @native
    def __ne__(self, value, /):
        """x.__ne__(y) <==> x!=y"""

    @native
    def __neg__(self, /):
        """x.__neg__() <==> -x"""

    @native
    def __nonzero__(self, /) -> bool:
        """x.__nonzero__() <==> x != 0"""

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
    def __rmod__(self, value, /):
        """x.__rmod__(y) <==> y%x"""

    @native
    def __rmul__(self, value, /):
        """x.__rmul__(y) <==> y*x"""

    @native
    def __rpow__(self, value, mod=None, /):
        """y.__rpow__(x[, z]) <==> pow(x, y[, z])"""

    @native
    def __rsub__(self, value, /):
        """x.__rsub__(y) <==> y-x"""

    @native
    def __rtruediv__(self, value, /):
        """x.__rtruediv__(y) <==> y/x"""

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
        """Return the Integral closest to x between 0 and x."""

    @native
    def as_integer_ratio(self, /):
        """float.as_integer_ratio() -> (int, int)

        Return a pair of integers, whose ratio is exactly equal to the original
        float and with a positive denominator.
        Raise OverflowError on infinities and a ValueError on NaNs.

        >>> (10.0).as_integer_ratio()
        (10, 1)
        >>> (0.0).as_integer_ratio()
        (0, 1)
        >>> (-.25).as_integer_ratio()
        (-1, 4)
        """

    @native
    def conjugate(self, /):
        """Return self, the complex conjugate of any float."""

    @native
    @classmethod
    def fromhex(cls, string, /):
        """float.fromhex(string) -> float

        Create a floating-point number from a hexadecimal string.
        >>> float.fromhex('0x1.ffffp10')
        2047.984375
        >>> float.fromhex('-0x1p-1074')
        -4.9406564584124654e-324
        """

    @native
    def hex(self, /):
        """float.hex() -> string

        Return a hexadecimal representation of a floating-point number.
        >>> (-0.1).hex()
        '-0x1.999999999999ap-4'
        >>> 3.14159.hex()
        '0x1.921f9f01b866ep+1'
        """

    @native
    @property
    def imag(self):
        """the imaginary part of a complex number"""

    @native
    def is_integer(self, /) -> bool:
        """Return True if the float is an integer."""

    @native
    @property
    def real(self):
        """the real part of a complex number"""


class complex(object):
    """complex(real[, imag]) -> complex number

    Create a complex number from a real part and an optional imaginary part.
    This is equivalent to (real + imag*1j) where imag defaults to 0.
    """

    @native
    def __new__(cls, real=..., imag=...):
        """T.__new__(S, ...) -> a new object with type S, a subtype of T"""

    @native
    def __abs__(self, /):
        """x.__abs__() <==> abs(x)"""

    @native
    def __add__(self, value, /):
        """x.__add__(y) <==> x+y"""

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
    def __eq__(self, value, /):
        """x.__eq__(y) <==> x==y"""

    @native
    def __float__(self, /):
        """x.__float__() <==> float(x)"""

    @native
    def __floordiv__(self, value, /):
        """x.__floordiv__(y) <==> x//y"""

    @native
    def __format__(self, format_spec, /):
        """complex.__format__() -> str

        Convert to a string according to format_spec.
        """

    @native
    def __ge__(self, value, /):
        """x.__ge__(y) <==> x>=y"""

    @native
    def __getnewargs__(self, /): ...

    @native
    def __gt__(self, value, /):
        """x.__gt__(y) <==> x>y"""

    @native
    def __hash__(self, /) -> int:
        """x.__hash__() <==> hash(x)"""

    @native
    def __int__(self, /):
        """x.__int__() <==> int(x)"""

    @native
    def __le__(self, value, /):
        """x.__le__(y) <==> x<=y"""

    @native
    def __long__(self, /):
        """x.__long__() <==> long(x)"""

    @native
    def __lt__(self, value, /):
        """x.__lt__(y) <==> x<y"""

    @native
    def __mod__(self, value, /):
        """x.__mod__(y) <==> x%y"""

    @native
    def __mul__(self, value, /):
        """x.__mul__(y) <==> x*y"""

    @native
    def __ne__(self, value, /):
        """x.__ne__(y) <==> x!=y"""

    @native
    def __neg__(self, /):
        """x.__neg__() <==> -x"""

    @native
    def __nonzero__(self, /) -> bool:
        """x.__nonzero__() <==> x != 0"""

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
    def __rmod__(self, value, /):
        """x.__rmod__(y) <==> y%x"""

    @native
    def __rmul__(self, value, /):
        """x.__rmul__(y) <==> y*x"""

    @native
    def __rpow__(self, value, mod=None, /):
        """y.__rpow__(x[, z]) <==> pow(x, y[, z])"""

    @native
    def __rsub__(self, value, /):
        """x.__rsub__(y) <==> y-x"""

    @native
    def __rtruediv__(self, value, /):
        """x.__rtruediv__(y) <==> y/x"""

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
    def conjugate(self, /):
        """complex.conjugate() -> complex

        Return the complex conjugate of its argument. (3-4j).conjugate() == 3+4j.
        """

    @native
    @property
    def imag(self):
        """the imaginary part of a complex number"""

    @native
    @property
    def real(self):
        """the real part of a complex number"""


@native
def abs(x, /):
    """abs(number) -> number

    Return the absolute value of the argument.
    """


@native
def bin(number, /):
    """bin(number) -> string

    Return the binary representation of an integer or long integer.
    """


@native
def coerce(x, y, /):
    """coerce(x, y) -> (x1, y1)

    Return a tuple consisting of the two numeric arguments converted to
    a common type, using the same rules as used by arithmetic operations.
    If coercion is not possible, raise TypeError.
    """


@native
def divmod(x, y, /):
    """divmod(x, y) -> (quotient, remainder)

    Return the tuple (x//y, x%y).  Invariant: div*y + mod == x.
    """


@native
def hex(number, /):
    """hex(number) -> string

    Return the hexadecimal representation of an integer or long integer.
    """


@native
def oct(number, /):
    """oct(number) -> string

    Return the octal representation of an integer or long integer.
    """


@native
def pow(x, y, z=None, /):
    """pow(x, y[, z]) -> number

    With two arguments, equivalent to x**y.  With three arguments,
    equivalent to (x**y) % z, but may be more efficient (e.g. for longs).
    """


@native
def round(number, ndigits=...):
    """round(number[, ndigits]) -> floating point number

    Round a number to a given precision in decimal digits (default 0 digits).
    This always returns a floating point number.  Precision may be negative.
    """
