"""This module is always available. It provides access to mathematical
functions for complex numbers."""

pi = 3.141592653589793
e = 2.718281828459045


@native
def acos(x, /):
    """acos(x)

Return the arc cosine of x."""


@native
def acosh(x, /):
    """acosh(x)

Return the inverse hyperbolic cosine of x."""


@native
def asin(x, /):
    """asin(x)

Return the arc sine of x."""


@native
def asinh(x, /):
    """asinh(x)

Return the inverse hyperbolic sine of x."""


@native
def atan(x, /):
    """atan(x)

Return the arc tangent of x."""


@native
def atanh(x, /):
    """atanh(x)

Return the inverse hyperbolic tangent of x."""


@native
def cos(x, /):
    """cos(x)

Return the cosine of x."""


@native
def cosh(x, /):
    """cosh(x)

Return the hyperbolic cosine of x."""


@native
def exp(x, /):
    """exp(x)

Return the exponential value e**x."""


@native
def log10(x, /):
    """log10(x)

Return the base-10 logarithm of x."""


@native
def sin(x, /):
    """sin(x)

Return the sine of x."""


@native
def sinh(x, /):
    """sinh(x)

Return the hyperbolic sine of x."""


@native
def sqrt(x, /):
    """sqrt(x)

Return the square root of x."""


@native
def tan(x, /):
    """tan(x)

Return the tangent of x."""


@native
def tanh(x, /):
    """tanh(x)

Return the hyperbolic tangent of x."""


@native
def log(x, base=..., /):
    """log(x[, base]) -> the logarithm of x to the given base.
If the base not specified, returns the natural logarithm (base e) of x."""


@native
def phase(z, /) -> float:
    """phase(z) -> float

Return argument, also known as the phase angle, of a complex."""


@native
def polar(z, /):
    """polar(z) -> r: float, phi: float

Convert a complex from rectangular coordinates to polar coordinates. r is
the distance from 0 and phi the phase angle."""


@native
def rect(r: float, phi: float, /):
    """rect(r, phi) -> z: complex

Convert from polar coordinates to rectangular coordinates."""


@native
def isnan(z, /) -> bool:
    """Checks if the real or imaginary part of z not a number (NaN)."""


@native
def isinf(z, /) -> bool:
    """Checks if the real or imaginary part of z is infinite."""
