"""This module provides access to the mathematical functions
defined by the C standard."""

pi = 3.141592653589793
e = 2.718281828459045
tau = 6.283185307179586
inf = float('inf')
nan = float('nan')


@native
def acos(x: float, /) -> float:
    """Return the arc cosine (measured in radians) of x.

    The result is between 0 and pi.
    """


@native
def acosh(x: float, /) -> float:
    """Return the inverse hyperbolic cosine of x."""


@native
def asin(x: float, /) -> float:
    """Return the arc sine (measured in radians) of x.

    The result is between -pi/2 and pi/2.
    """


@native
def asinh(x: float, /) -> float:
    """Return the inverse hyperbolic sine of x."""


@native
def atan(x: float, /) -> float:
    """Return the arc tangent (measured in radians) of x.

    The result is between -pi/2 and pi/2.
    """


@native
def atan2(y: float, x: float, /) -> float:
    """Return the arc tangent (measured in radians) of y/x.

    Unlike atan(y/x), the signs of both x and y are considered.
    """


@native
def atanh(x: float, /) -> float:
    """Return the inverse hyperbolic tangent of x."""


@native
def cbrt(x: float, /) -> float:
    """Return the cube root of x."""


@native
def ceil(x, /):
    """Return the ceiling of x as an Integral.

    This is the smallest integer >= x.
    """


@native
def comb(n, k, /):
    """Number of ways to choose k items from n items without repetition and without order.

    Evaluates to n! / (k! * (n - k)!) when k <= n and evaluates
    to zero when k > n.

    Also called the binomial coefficient because it is equivalent
    to the coefficient of k-th term in polynomial expansion of the
    expression (1 + x)**n.

    Raises TypeError if either of the arguments are not integers.
    Raises ValueError if either of the arguments are negative.
    """


@native
def copysign(x: float, y: float, /) -> float:
    """Return a float with the magnitude (absolute value) of x but the sign of y.

    On platforms that support signed zeros, copysign(1.0, -0.0)
    returns -1.0.
    """


@native
def cos(x: float, /) -> float:
    """Return the cosine of x (measured in radians)."""


@native
def cosh(x: float, /) -> float:
    """Return the hyperbolic cosine of x."""


@native
def degrees(x: float, /) -> float:
    """Convert angle x from radians to degrees."""


@native
def dist(p, q, /) -> float:
    """Return the Euclidean distance between two points p and q.

    The points should be specified as sequences (or iterables) of
    coordinates.  Both inputs must have the same dimension.

    Roughly equivalent to:
        sqrt(sum((px - qx) ** 2.0 for px, qx in zip(p, q)))
    """


@native
def erf(x: float, /) -> float:
    """Error function at x."""


@native
def erfc(x: float, /) -> float:
    """Complementary error function at x."""


@native
def exp(x: float, /) -> float:
    """Return e raised to the power of x."""


@native
def exp2(x: float, /) -> float:
    """Return 2 raised to the power of x."""


@native
def expm1(x: float, /) -> float:
    """Return exp(x)-1.

    This function avoids the loss of precision involved in the direct evaluation of exp(x)-1 for small x.
    """


@native
def fabs(x: float, /) -> float:
    """Return the absolute value of the float x."""


@native
def factorial(x, /):
    """Find n!.

    Raise a ValueError if x is negative or non-integral.
    """


@native
def floor(x, /):
    """Return the floor of x as an Integral.

    This is the largest integer <= x.
    """


@native
def fmod(x: float, y: float, /) -> float:
    """Return fmod(x, y), according to platform C.

    x % y may differ.
    """


@native
def frexp(x: float, /):
    """Return the mantissa and exponent of x, as pair (m, e).

    m is a float and e is an int, such that x = m * 2.**e.
    If x is 0, m and e are both 0.  Else 0.5 <= abs(m) < 1.0.
    """


@native
def fsum(seq, /) -> float:
    """Return an accurate floating point sum of values in the iterable seq.

    Assumes IEEE-754 floating point arithmetic.
    """


@native
def gamma(x: float, /) -> float:
    """Gamma function at x."""


@native
def gcd(*integers):
    """Greatest Common Divisor."""


@native
def hypot(*coordinates) -> float:
    """hypot(*coordinates) -> value

    Multidimensional Euclidean distance from the origin to a point.

    Roughly equivalent to:
        sqrt(sum(x**2 for x in coordinates))

    For a two dimensional point (x, y), gives the hypotenuse
    using the Pythagorean theorem:  sqrt(x*x + y*y).

    For example, the hypotenuse of a 3/4/5 right triangle is:

        >>> hypot(3.0, 4.0)
        5.0
    """


@native
def isclose(a: float, b: float, *, rel_tol: float = 1e-09, abs_tol: float = 0.0) -> bool:
    """Determine whether two floating point numbers are close in value.

      rel_tol
        maximum difference for being considered "close", relative to the
        magnitude of the input values
      abs_tol
        maximum difference for being considered "close", regardless of the
        magnitude of the input values

    Return True if a is close in value to b, and False otherwise.

    For the values to be considered close, the difference between them
    must be smaller than at least one of the tolerances.

    -inf, inf and NaN behave similarly to the IEEE 754 Standard.  That
    is, NaN is not close to anything, even itself.  inf and -inf are
    only close to themselves.
    """


@native
def isfinite(x: float, /) -> bool:
    """Return True if x is neither an infinity nor a NaN, and False otherwise."""


@native
def isinf(x: float, /) -> bool:
    """Return True if x is a positive or negative infinity, and False otherwise."""


@native
def isnan(x: float, /) -> bool:
    """Return True if x is a NaN (not a number), and False otherwise."""


@native
def isqrt(n, /):
    """Return the integer part of the square root of the input."""


@native
def lcm(*integers):
    """Least Common Multiple."""


@native
def ldexp(x: float, i, /) -> float:
    """Return x * (2**i).

    This is essentially the inverse of frexp().
    """


@native
def lgamma(x: float, /) -> float:
    """Natural logarithm of absolute value of Gamma function at x."""


@native
def log(x, base=..., /) -> float:
    """log(x, [base=math.e])
    Return the logarithm of x to the given base.

    If the base not specified, returns the natural logarithm (base e) of x.
    """


@native
def log10(x, /) -> float:
    """Return the base 10 logarithm of x."""


@native
def log1p(x: float, /) -> float:
    """Return the natural logarithm of 1+x (base e).

    The result is computed in a way which is accurate for x near zero.
    """


@native
def log2(x, /) -> float:
    """Return the base 2 logarithm of x."""


@native
def modf(x: float, /):
    """Return the fractional and integer parts of x.

    Both results carry the sign of x and are floats.
    """


@native
def nextafter(x: float, y: float, /) -> float:
    """Return the next floating-point value after x towards y."""


@native
def perm(n, k=None, /):
    """Number of ways to choose k items from n items without repetition and with order.

    Evaluates to n! / (n - k)! when k <= n and evaluates
    to zero when k > n.

    If k is not specified or is None, then k defaults to n
    and the function returns n!.

    Raises TypeError if either of the arguments are not integers.
    Raises ValueError if either of the arguments are negative.
    """


@native
def pow(x: float, y: float, /) -> float:
    """Return x**y (x to the power of y)."""


@native
def prod(iterable, /, *, start=1):
    """Calculate the product of all the elements in the input iterable.

    The default start value for the product is 1.

    When the iterable is empty, return the start value.  This function is
    intended specifically for use with numeric values and may reject
    non-numeric types.
    """


@native
def radians(x: float, /) -> float:
    """Convert angle x from degrees to radians."""


@native
def remainder(x: float, y: float, /) -> float:
    """Difference between x and the closest integer multiple of y.

    Return x - n*y where n*y is the closest integer multiple of y.
    In the case where x is exactly halfway between two multiples of
    y, the nearest even value of n is used. The result is always exact.
    """


@native
def sin(x: float, /) -> float:
    """Return the sine of x (measured in radians)."""


@native
def sinh(x: float, /) -> float:
    """Return the hyperbolic sine of x."""


@native
def sqrt(x: float, /) -> float:
    """Return the square root of x."""


@native
def tan(x: float, /) -> float:
    """Return the tangent of x (measured in radians)."""


@native
def tanh(x: float, /) -> float:
    """Return the hyperbolic tangent of x."""


@native
def trunc(x, /):
    """Truncates the Real x to the nearest Integral toward 0.

    Uses the __trunc__ magic method.
    """


@native
def ulp(x: float, /) -> float:
    """Return the value of the least significant bit of the float x."""
