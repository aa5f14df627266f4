"""This module provides access to mathematical functions for complex
numbers."""

pi = 3.141592653589793
e = 2.718281828459045
tau = 6.283185307179586
inf = float('inf')
nan = float('nan')
infj = complex(0.0, inf)
nanj = complex(0.0, nan)


@native
def acos(z, /):
    """Return the arc cosine of z."""


@native
def acosh(z, /):
    """Return the inverse hyperbolic cosine of z."""


@native
def asin(z, /):
    """Return the arc sine of z."""


@native
def asinh(z, /):
    """Return the inverse hyperbolic sine of z."""


@native
def atan(z, /):
    """Return the arc tangent of z."""


@native
def atanh(z, /):
    """Return the inverse hyperbolic tangent of z."""


@native
def cos(z, /):
    """Return the cosine of z."""


@native
def cosh(z, /):
    """Return the hyperbolic cosine of z."""


@native
def exp(z, /):
    """Return the exponential value e**z."""


@native
def log10(z, /):
    """Return the base-10 logarithm of z."""


@native
def sin(z, /):
    """Return the sine of z."""


@native
def sinh(z, /):
    """Return the hyperbolic sine of z."""


@native
def sqrt(z, /):
    """Return the square root of z."""


@native
def tan(z, /):
    """Return the tangent of z."""


@native
def tanh(z, /):
    """Return the hyperbolic tangent of z."""


@native
def log(z, base=..., /):
    """log(z[, base]) -> the logarithm of z to the given base.

If the base is not specified, returns the natural logarithm (base e) of z."""


@native
def phase(z, /) -> float:
    """Return argument, also known as the phase angle, of a complex."""


@native
def polar(z, /):
    """Convert a complex from rectangular coordinates to polar coordinates.

r is the distance from 0 and phi the phase angle."""


@native
def rect(r: float, phi: float, /):
    """Convert from polar coordinates to rectangular coordinates."""


@native
def isnan(z, /) -> bool:
    """Checks if the real or imaginary part of z not a number (NaN)."""


@native
def isinf(z, /) -> bool:
    """Checks if the real or imaginary part of z is infinite."""


@native
def isfinite(z, /) -> bool:
    """Return True if both the real and imaginary parts of z are finite, else False."""


@native
def _isclose(a, b, rel_tol: float, abs_tol: float, /) -> bool: ...


def isclose(a, b, *, rel_tol=1e-09, abs_tol=0.0):
    """Determine whether two complex numbers are close in value.

  rel_tol
    maximum difference for being considered "close", relative to the
    magnitude of the input values
  abs_tol
    maximum difference for being considered "close", regardless of the
    magnitude of the input values

Return True if a is close in value to b, and False otherwise.

For the values to be considered close, the difference between them must be
smaller than at least one of the tolerances.

-inf, inf and NaN behave similarly to the IEEE 754 Standard. That is, NaN is
not close to anything, even itself. inf and -inf are only close to themselves."""
    return _isclose(a, b, rel_tol, abs_tol)
