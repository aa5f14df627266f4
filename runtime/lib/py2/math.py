"""This module is always available.  It provides access to the
mathematical functions defined by the C standard."""

pi = 3.141592653589793
e = 2.718281828459045


@native
def acos(x: float, /) -> float:
    """acos(x)

    Return the arc cosine (measured in radians) of x.
    """


@native
def acosh(x: float, /) -> float:
    """acosh(x)

    Return the inverse hyperbolic cosine of x.
    """


@native
def asin(x: float, /) -> float:
    """asin(x)

    Return the arc sine (measured in radians) of x.
    """


@native
def asinh(x: float, /) -> float:
    """asinh(x)

    Return the inverse hyperbolic sine of x.
    """


@native
def atan(x: float, /) -> float:
    """atan(x)

    Return the arc tangent (measured in radians) of x.
    """


@native
def atan2(y: float, x: float, /) -> float:
    """atan2(y, x)

    Return the arc tangent (measured in radians) of y/x.
    Unlike atan(y/x), the signs of both x and y are considered.
    """


@native
def atanh(x: float, /) -> float:
    """atanh(x)

    Return the inverse hyperbolic tangent of x.
    """


@native
def ceil(x, /):
    """ceil(x)

    Return the ceiling of x as a float.
    This is the smallest integral value >= x.
    """


@native
def copysign(x: float, y: float, /) -> float:
    """copysign(x, y)

    Return x with the sign of y.
    """


@native
def cos(x: float, /) -> float:
    """cos(x)

    Return the cosine of x (measured in radians).
    """


@native
def cosh(x: float, /) -> float:
    """cosh(x)

    Return the hyperbolic cosine of x.
    """


@native
def degrees(x: float, /) -> float:
    """degrees(x)

    Convert angle x from radians to degrees.
    """


@native
def erf(x: float, /) -> float:
    """erf(x)

    Error function at x.
    """


@native
def erfc(x: float, /) -> float:
    """erfc(x)

    Complementary error function at x.
    """


@native
def exp(x: float, /) -> float:
    """exp(x)

    Return e raised to the power of x.
    """


@native
def expm1(x: float, /) -> float:
    """expm1(x)

    Return exp(x)-1.
    This function avoids the loss of precision involved in the direct evaluation of exp(x)-1 for small x.
    """


@native
def fabs(x: float, /) -> float:
    """fabs(x)

    Return the absolute value of the float x.
    """


@native
def factorial(x, /):
    """factorial(x) -> Integral

    Find x!. Raise a ValueError if x is negative or non-integral.
    """


@native
def floor(x, /):
    """floor(x)

    Return the floor of x as a float.
    This is the largest integral value <= x.
    """


@native
def fmod(x: float, y: float, /) -> float:
    """fmod(x, y)

    Return fmod(x, y), according to platform C.  x % y may differ.
    """


@native
def frexp(x: float, /):
    """frexp(x)

    Return the mantissa and exponent of x, as pair (m, e).
    m is a float and e is an int, such that x = m * 2.**e.
    If x is 0, m and e are both 0.  Else 0.5 <= abs(m) < 1.0.
    """


@native
def fsum(seq, /) -> float:
    """fsum(iterable)

    Return an accurate floating point sum of values in the iterable.
    Assumes IEEE-754 floating point arithmetic.
    """


@native
def gamma(x: float, /) -> float:
    """gamma(x)

    Gamma function at x.
    """


@native
@cpp("hypot2")
def hypot(x: float, y: float, /) -> float:
    """hypot(x, y)

    Return the Euclidean distance, sqrt(x*x + y*y).
    """


@native
def isinf(x: float, /) -> bool:
    """isinf(x) -> bool

    Check if float x is infinite (positive or negative).
    """


@native
def isnan(x: float, /) -> bool:
    """isnan(x) -> bool

    Check if float x is not a number (NaN).
    """


@native
def ldexp(x: float, i, /) -> float:
    """ldexp(x, i)

    Return x * (2**i).
    """


@native
def lgamma(x: float, /) -> float:
    """lgamma(x)

    Natural logarithm of absolute value of Gamma function at x.
    """


@native
def log(x, base=..., /) -> float:
    """log(x[, base])

    Return the logarithm of x to the given base.
    If the base not specified, returns the natural logarithm (base e) of x.
    """


@native
def log10(x, /) -> float:
    """log10(x)

    Return the base 10 logarithm of x.
    """


@native
def log1p(x: float, /) -> float:
    """log1p(x)

    Return the natural logarithm of 1+x (base e).
    The result is computed in a way which is accurate for x near zero.
    """


@native
def modf(x: float, /):
    """modf(x)

    Return the fractional and integer parts of x.  Both results carry the sign
    of x and are floats.
    """


@native
def pow(x: float, y: float, /) -> float:
    """pow(x, y)

    Return x**y (x to the power of y).
    """


@native
def radians(x: float, /) -> float:
    """radians(x)

    Convert angle x from degrees to radians.
    """


@native
def sin(x: float, /) -> float:
    """sin(x)

    Return the sine of x (measured in radians).
    """


@native
def sinh(x: float, /) -> float:
    """sinh(x)

    Return the hyperbolic sine of x.
    """


@native
def sqrt(x: float, /) -> float:
    """sqrt(x)

    Return the square root of x.
    """


@native
def tan(x: float, /) -> float:
    """tan(x)

    Return the tangent of x (measured in radians).
    """


@native
def tanh(x: float, /) -> float:
    """tanh(x)

    Return the hyperbolic tangent of x.
    """


@native
def trunc(x, /):
    """trunc(x:Real) -> Integral

    Truncates x to the nearest Integral toward 0. Uses the __trunc__ magic method.
    """
