"""The numeric types, as Python 3 has them."""


@construct
class int(object):
    """int([x]) -> integer
    int(x, base=10) -> integer

    Convert a number or string to an integer, or return 0 if no arguments
    are given.  If x is a number, return x.__int__().  For floating point
    numbers, this truncates towards zero.

    If x is not a number or if base is given, then x must be a string,
    bytes, or bytearray instance representing an integer literal in the
    given base.  The literal can be preceded by '+' or '-' and be surrounded
    by whitespace.  The base defaults to 10.  Valid bases are 0 and 2-36.
    Base 0 means to interpret the base from the string as an integer literal.
    >>> int('0b100', base=0)
    4
    """

    @native
    def __new__(cls, x=..., /, base=...):
        """Create and return a new object.  See help(type) for accurate signature."""

    @native
    def __abs__(self, /):
        """abs(self)"""

    @native
    def __add__(self, value, /):
        """Return self+value."""

    @native
    def __and__(self, value, /):
        """Return self&value."""

    @native
    def __bool__(self, /) -> bool:
        """True if self else False"""

    @native
    def __ceil__(self, /):
        """Ceiling of an Integral returns itself."""

    @native
    def __divmod__(self, value, /):
        """Return divmod(self, value)."""

    @native
    def __eq__(self, value, /):
        """Return self==value."""

    @native
    def __float__(self, /):
        """float(self)"""

    @native
    def __floor__(self, /):
        """Flooring an Integral returns itself."""

    @native
    def __floordiv__(self, value, /):
        """Return self//value."""

    @native
    def __format__(self, format_spec, /): ...

    @native
    def __ge__(self, value, /):
        """Return self>=value."""

    @native
    def __getnewargs__(self, /): ...

    @native
    def __gt__(self, value, /):
        """Return self>value."""

    @native
    def __hash__(self, /) -> int:
        """Return hash(self)."""

    @native
    def __index__(self, /):
        """Return self converted to an integer, if self is suitable for use as an index into a list."""

    @native
    def __int__(self, /):
        """int(self)"""

    @native
    def __invert__(self, /):
        """~self"""

    @native
    def __le__(self, value, /):
        """Return self<=value."""

    @native
    def __lshift__(self, value, /):
        """Return self<<value."""

    @native
    def __lt__(self, value, /):
        """Return self<value."""

    @native
    def __mod__(self, value, /):
        """Return self%value."""

    @native
    def __mul__(self, value, /):
        """Return self*value."""

    @native
    def __ne__(self, value, /):
        """Return self!=value."""

    @native
    def __neg__(self, /):
        """-self"""

    @native
    def __or__(self, value, /):
        """Return self|value."""

    @native
    def __pos__(self, /):
        """+self"""

    @native
    def __pow__(self, value, mod=None, /):
        """Return pow(self, value, mod)."""

    @native
    def __radd__(self, value, /):
        """Return value+self."""

    @native
    def __rand__(self, value, /):
        """Return value&self."""

    @native
    def __rdivmod__(self, value, /):
        """Return divmod(value, self)."""

    @native
    def __repr__(self, /):
        """Return repr(self)."""

    @native
    def __rfloordiv__(self, value, /):
        """Return value//self."""

    @native
    def __rlshift__(self, value, /):
        """Return value<<self."""

    @native
    def __rmod__(self, value, /):
        """Return value%self."""

    @native
    def __rmul__(self, value, /):
        """Return value*self."""

    @native
    def __ror__(self, value, /):
        """Return value|self."""

    @native
    def __round__(self, ndigits=..., /):
        """Rounding an Integral returns itself.

        Rounding with an ndigits argument also returns an integer.
        """

    @native
    def __rpow__(self, value, mod=None, /):
        """Return pow(value, self, mod)."""

    @native
    def __rrshift__(self, value, /):
        """Return value>>self."""

    @native
    def __rshift__(self, value, /):
        """Return self>>value."""

    @native
    def __rsub__(self, value, /):
        """Return value-self."""

    @native
    def __rtruediv__(self, value, /):
        """Return value/self."""

    @native
    def __rxor__(self, value, /):
        """Return value^self."""

    @native
    def __sizeof__(self, /) -> int:
        """Returns size in memory, in bytes."""

    @native
    def __sub__(self, value, /):
        """Return self-value."""

    @native
    def __truediv__(self, value, /):
        """Return self/value."""

    @native
    def __trunc__(self, /):
        """Truncating an Integral returns itself."""

    @native
    def __xor__(self, value, /):
        """Return self^value."""

    @native
    def as_integer_ratio(self, /):
        """Return integer ratio.

        Return a pair of integers, whose ratio is exactly equal to the original int
        and with a positive denominator.

        >>> (10).as_integer_ratio()
        (10, 1)
        >>> (-10).as_integer_ratio()
        (-10, 1)
        >>> (0).as_integer_ratio()
        (0, 1)
        """

    @native
    def bit_count(self, /) -> int:
        """Number of ones in the binary representation of the absolute value of self.

        Also known as the population count.

        >>> bin(13)
        '0b1101'
        >>> (13).bit_count()
        3
        """

    @native
    def bit_length(self, /) -> int:
        """Number of bits necessary to represent self in binary.

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
    @classmethod
    def from_bytes(cls, bytes, byteorder='big', *, signed=False):
        """Return the integer represented by the given array of bytes.

          bytes
            Holds the array of bytes to convert.  The argument must either
            support the buffer protocol or be an iterable object producing bytes.
            Bytes and bytearray are examples of built-in objects that support the
            buffer protocol.
          byteorder
            The byte order used to represent the integer.  If byteorder is 'big',
            the most significant byte is at the beginning of the byte array.  If
            byteorder is 'little', the most significant byte is at the end of the
            byte array.  To request the native byte order of the host system, use
            `sys.byteorder' as the byte order value.  Default is to use 'big'.
          signed
            Indicates whether two's complement is used to represent the integer.
        """

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

    @native
    def to_bytes(self, length=1, byteorder='big', *, signed=False):
        """Return an array of bytes representing an integer.

          length
            Length of bytes object to use.  An OverflowError is raised if the
            integer is not representable with the given number of bytes.  Default
            is length 1.
          byteorder
            The byte order used to represent the integer.  If byteorder is 'big',
            the most significant byte is at the beginning of the byte array.  If
            byteorder is 'little', the most significant byte is at the end of the
            byte array.  To request the native byte order of the host system, use
            `sys.byteorder' as the byte order value.  Default is to use 'big'.
          signed
            Determines whether two's complement is used to represent the integer.
            If signed is False and a negative integer is given, an OverflowError
            is raised.
        """


@final
@construct
class bool(int):
    """bool(x) -> bool

    Returns True when the argument x is true, False otherwise.
    The builtins True and False are the only two instances of the class bool.
    The class bool is a subclass of the class int, and cannot be subclassed.
    """

    @native
    def __new__(cls, object=False, /):
        """Create and return a new object.  See help(type) for accurate signature."""

    @native
    def __and__(self, value, /):
        """Return self&value."""

    @native
    def __or__(self, value, /):
        """Return self|value."""

    @native
    def __rand__(self, value, /):
        """Return value&self."""

    @native
    def __repr__(self, /):
        """Return repr(self)."""

    @native
    def __ror__(self, value, /):
        """Return value|self."""

    @native
    def __rxor__(self, value, /):
        """Return value^self."""

    @native
    def __xor__(self, value, /):
        """Return self^value."""


@construct
class float(object):
    """Convert a string or number to a floating point number, if possible."""

    @native
    def __new__(cls, x=0, /):
        """Create and return a new object.  See help(type) for accurate signature."""

    @native
    def __abs__(self, /):
        """abs(self)"""

    @native
    def __add__(self, value, /):
        """Return self+value."""

    @native
    def __bool__(self, /) -> bool:
        """True if self else False"""

    @native
    def __ceil__(self, /):
        """Return the ceiling as an Integral."""

    @native
    def __divmod__(self, value, /):
        """Return divmod(self, value)."""

    @native
    def __eq__(self, value, /):
        """Return self==value."""

    @native
    def __float__(self, /):
        """float(self)"""

    @native
    def __floor__(self, /):
        """Return the floor as an Integral."""

    @native
    def __floordiv__(self, value, /):
        """Return self//value."""

    @native
    def __format__(self, format_spec, /):
        """Formats the float according to format_spec."""

    @native
    def __ge__(self, value, /):
        """Return self>=value."""

    @native
    @classmethod
    def __getformat__(cls, typestr, /):
        """You probably don't want to use this function.

          typestr
            Must be 'double' or 'float'.

        It exists mainly to be used in Python's test suite.

        This function returns whichever of 'unknown', 'IEEE, big-endian' or 'IEEE,
        little-endian' best describes the format of floating point numbers used by the
        C type named by typestr.
        """

    @native
    def __getnewargs__(self, /): ...

    @native
    def __gt__(self, value, /):
        """Return self>value."""

    @native
    def __hash__(self, /) -> int:
        """Return hash(self)."""

    @native
    def __int__(self, /):
        """int(self)"""

    @native
    def __le__(self, value, /):
        """Return self<=value."""

    @native
    def __lt__(self, value, /):
        """Return self<value."""

    @native
    def __mod__(self, value, /):
        """Return self%value."""

    @native
    def __mul__(self, value, /):
        """Return self*value."""

    @native
    def __ne__(self, value, /):
        """Return self!=value."""

    @native
    def __neg__(self, /):
        """-self"""

    @native
    def __pos__(self, /):
        """+self"""

    @native
    def __pow__(self, value, mod=None, /):
        """Return pow(self, value, mod)."""

    @native
    def __radd__(self, value, /):
        """Return value+self."""

    @native
    def __rdivmod__(self, value, /):
        """Return divmod(value, self)."""

    @native
    def __repr__(self, /):
        """Return repr(self)."""

    @native
    def __rfloordiv__(self, value, /):
        """Return value//self."""

    @native
    def __rmod__(self, value, /):
        """Return value%self."""

    @native
    def __rmul__(self, value, /):
        """Return value*self."""

    @native
    def __round__(self, ndigits=..., /):
        """Return the Integral closest to x, rounding half toward even.

        When an argument is passed, work like built-in round(x, ndigits).
        """

    @native
    def __rpow__(self, value, mod=None, /):
        """Return pow(value, self, mod)."""

    @native
    def __rsub__(self, value, /):
        """Return value-self."""

    @native
    def __rtruediv__(self, value, /):
        """Return value/self."""

    @native
    def __sub__(self, value, /):
        """Return self-value."""

    @native
    def __truediv__(self, value, /):
        """Return self/value."""

    @native
    def __trunc__(self, /):
        """Return the Integral closest to x between 0 and x."""

    @native
    def as_integer_ratio(self, /):
        """Return integer ratio.

        Return a pair of integers, whose ratio is exactly equal to the original float
        and with a positive denominator.

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
        """Create a floating-point number from a hexadecimal string.

        >>> float.fromhex('0x1.ffffp10')
        2047.984375
        >>> float.fromhex('-0x1p-1074')
        -5e-324
        """

    @native
    def hex(self, /):
        """Return a hexadecimal representation of a floating-point number.

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
    """Create a complex number from a real part and an optional imaginary part.

    This is equivalent to (real + imag*1j) where imag defaults to 0.
    """

    @native
    def __new__(cls, real=..., imag=...):
        """Create and return a new object.  See help(type) for accurate signature."""

    @native
    def __abs__(self, /):
        """abs(self)"""

    @native
    def __add__(self, value, /):
        """Return self+value."""

    @native
    def __bool__(self, /) -> bool:
        """True if self else False"""

    @native
    def __complex__(self, /):
        """Convert this value to exact type complex."""

    @native
    def __eq__(self, value, /):
        """Return self==value."""

    @native
    def __format__(self, format_spec, /):
        """Convert to a string according to format_spec."""

    @native
    def __ge__(self, value, /):
        """Return self>=value."""

    @native
    def __getnewargs__(self, /): ...

    @native
    def __gt__(self, value, /):
        """Return self>value."""

    @native
    def __hash__(self, /) -> int:
        """Return hash(self)."""

    @native
    def __le__(self, value, /):
        """Return self<=value."""

    @native
    def __lt__(self, value, /):
        """Return self<value."""

    @native
    def __mul__(self, value, /):
        """Return self*value."""

    @native
    def __ne__(self, value, /):
        """Return self!=value."""

    @native
    def __neg__(self, /):
        """-self"""

    @native
    def __pos__(self, /):
        """+self"""

    @native
    def __pow__(self, value, mod=None, /):
        """Return pow(self, value, mod)."""

    @native
    def __radd__(self, value, /):
        """Return value+self."""

    @native
    def __repr__(self, /):
        """Return repr(self)."""

    @native
    def __rmul__(self, value, /):
        """Return value*self."""

    @native
    def __rpow__(self, value, mod=None, /):
        """Return pow(value, self, mod)."""

    @native
    def __rsub__(self, value, /):
        """Return value-self."""

    @native
    def __rtruediv__(self, value, /):
        """Return value/self."""

    @native
    def __sub__(self, value, /):
        """Return self-value."""

    @native
    def __truediv__(self, value, /):
        """Return self/value."""

    @native
    def conjugate(self, /):
        """Return the complex conjugate of its argument. (3-4j).conjugate() == 3+4j."""

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
    """Return the absolute value of the argument."""


@native
def bin(number, /):
    """Return the binary representation of an integer.

       >>> bin(2796202)
       '0b1010101010101010101010'
    """


@native
def divmod(x, y, /):
    """Return the tuple (x//y, x%y).  Invariant: div*y + mod == x."""


@native
def hex(number, /):
    """Return the hexadecimal representation of an integer.

       >>> hex(12648430)
       '0xc0ffee'
    """


@native
def oct(number, /):
    """Return the octal representation of an integer.

       >>> oct(342391)
       '0o1234567'
    """


@native
def pow(base, exp, mod=None):
    """Equivalent to base**exp with 2 arguments or base**exp % mod with 3 arguments.

    Some types, such as ints, are able to use a more efficient algorithm when
    invoked using the three argument form.
    """


@native
def round(number, ndigits=None):
    """Round a number to a given precision in decimal digits.

    The return value is an integer if ndigits is omitted or None.  Otherwise
    the return value has the same type as the number.  ndigits may be negative.
    """
