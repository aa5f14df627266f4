"""Rational, infinite-precision, real numbers."""

from __future__ import division

import math
import numbers
import operator
import re

__all__ = ['Fraction', 'gcd']

_format = re.compile(r"""
    \A\s*                              # optional whitespace at the start
    (?P<sign>[-+]?)
    (?=\d|\.\d)
    (?P<num>\d*)
    (?:
       (?:/(?P<denom>\d+))?            # a denominator
    |                                  # or
       (?:\.(?P<decimal>\d*))?         # a fraction
       (?:E(?P<exp>[-+]?\d+))?         # and an exponent
    )
    \s*\Z
""", re.VERBOSE | re.IGNORECASE)


def gcd(a, b):
    """Calculate the Greatest Common Divisor of a and b.  Unless b==0, the result will have the same sign as b (so that when
    b is divided by it, the result comes out positive)."""
    while b:
        a, b = b, a % b
    return a


def _parse(text):
    m = _format.match(text)
    if m is None:
        raise ValueError('Invalid literal for Fraction: %r' % text)
    numerator = int(m.group('num') or '0')
    denominator = 1
    if m.group('denom'):
        denominator = int(m.group('denom'))
    else:
        decimal = m.group('decimal')
        if decimal:
            denominator = 10 ** len(decimal)
            numerator = numerator * denominator + int(decimal)
        exponent = int(m.group('exp') or '0')
        if exponent >= 0:
            numerator *= 10 ** exponent
        else:
            denominator *= 10 ** -exponent
    return -numerator if m.group('sign') == '-' else numerator, denominator


class Fraction(numbers.Rational):
    """A rational number: Fraction(numerator, denominator), of another number, or of a string such as '3/4' or '-1.25e2'."""
    __slots__ = ('_numerator', '_denominator')

    def __new__(cls, numerator=0, denominator=None):
        self = super(Fraction, cls).__new__(cls)
        if denominator is None:
            if isinstance(numerator, numbers.Rational):
                self._numerator = numerator.numerator
                self._denominator = numerator.denominator
                return self
            if isinstance(numerator, float):
                exact = Fraction.from_float(numerator)
                self._numerator = exact._numerator
                self._denominator = exact._denominator
                return self
            if not isinstance(numerator, basestring):
                raise TypeError("argument should be a string or a Rational instance")
            numerator, denominator = _parse(numerator)
        elif isinstance(numerator, numbers.Rational) and isinstance(denominator, numbers.Rational):
            numerator, denominator = (numerator.numerator * denominator.denominator, denominator.numerator * numerator.denominator)
        else:
            raise TypeError("both arguments should be Rational instances")
        if denominator == 0:
            raise ZeroDivisionError('Fraction(%s, 0)' % numerator)
        common = gcd(numerator, denominator)
        self._numerator = numerator // common
        self._denominator = denominator // common
        return self

    @classmethod
    def from_float(cls, f):
        """Converts a finite float to a rational number, exactly."""
        if isinstance(f, numbers.Integral):
            return cls(f)
        if not isinstance(f, float):
            raise TypeError("%s.from_float() only takes floats, not %r (%s)" % (cls.__name__, f, type(f).__name__))
        if math.isnan(f) or math.isinf(f):
            raise TypeError("Cannot convert %r to %s." % (f, cls.__name__))
        return cls(*f.as_integer_ratio())

    def limit_denominator(self, max_denominator=1000000):
        """Closest Fraction to self with denominator at most max_denominator."""
        if max_denominator < 1:
            raise ValueError("max_denominator should be at least 1")
        if self._denominator <= max_denominator:
            return Fraction(self)
        # Convergents of the continued fraction, and the semiconvergent at the bound.
        p0, q0, p1, q1 = 0, 1, 1, 0
        n, d = self._numerator, self._denominator
        while True:
            a = n // d
            if q0 + a * q1 > max_denominator:
                break
            p0, q0, p1, q1 = p1, q1, p0 + a * p1, q0 + a * q1
            n, d = d, n - a * d
        k = (max_denominator - q0) // q1
        low, high = Fraction(p0 + k * p1, q0 + k * q1), Fraction(p1, q1)
        return high if abs(high - self) <= abs(low - self) else low

    @property
    def numerator(self):
        return self._numerator

    @property
    def denominator(self):
        return self._denominator

    def __repr__(self):
        return 'Fraction(%s, %s)' % (self._numerator, self._denominator)

    def __str__(self):
        return str(self._numerator) if self._denominator == 1 else '%s/%s' % (self._numerator, self._denominator)

    def _operators(exact, fallback):
        def forward(a, b):
            if isinstance(b, (int, long, Fraction)):
                return exact(a, b)
            if isinstance(b, float):
                return fallback(float(a), b)
            if isinstance(b, complex):
                return fallback(complex(a), b)
            return NotImplemented

        def reverse(b, a):
            if isinstance(a, numbers.Rational):
                return exact(a, b)
            if isinstance(a, numbers.Real):
                return fallback(float(a), float(b))
            if isinstance(a, numbers.Complex):
                return fallback(complex(a), complex(b))
            return NotImplemented
        forward.__name__ = '__' + fallback.__name__ + '__'
        reverse.__name__ = '__r' + fallback.__name__ + '__'
        return forward, reverse

    __add__, __radd__ = _operators(
        lambda a, b: Fraction(a.numerator * b.denominator + b.numerator * a.denominator, a.denominator * b.denominator), operator.add)
    __sub__, __rsub__ = _operators(
        lambda a, b: Fraction(a.numerator * b.denominator - b.numerator * a.denominator, a.denominator * b.denominator), operator.sub)
    __mul__, __rmul__ = _operators(lambda a, b: Fraction(a.numerator * b.numerator, a.denominator * b.denominator), operator.mul)
    __truediv__, __rtruediv__ = _operators(
        lambda a, b: Fraction(a.numerator * b.denominator, a.denominator * b.numerator), operator.truediv)
    __div__, __rdiv__ = _operators(lambda a, b: Fraction(a.numerator * b.denominator, a.denominator * b.numerator), operator.div)
    del _operators

    def __floordiv__(a, b):
        q = a / b
        return q.numerator // q.denominator if isinstance(q, Fraction) else math.floor(q)

    def __rfloordiv__(b, a):
        q = a / b
        return q.numerator // q.denominator if isinstance(q, Fraction) else math.floor(q)

    def __mod__(a, b):
        return a - b * (a // b)

    def __rmod__(b, a):
        return a - b * (a // b)

    def __pow__(a, b):
        if not isinstance(b, numbers.Rational):
            return float(a) ** b
        if b.denominator != 1:
            return float(a) ** float(b)
        power = b.numerator
        if power >= 0:
            return Fraction(a._numerator ** power, a._denominator ** power)
        return Fraction(a._denominator ** -power, a._numerator ** -power)

    def __rpow__(b, a):
        if b._denominator == 1 and b._numerator >= 0:
            return a ** b._numerator
        if isinstance(a, numbers.Rational):
            return Fraction(a.numerator, a.denominator) ** b
        if b._denominator == 1:
            return a ** b._numerator
        return a ** float(b)

    def __pos__(a):
        return Fraction(a._numerator, a._denominator)

    def __neg__(a):
        return Fraction(-a._numerator, a._denominator)

    def __abs__(a):
        return Fraction(abs(a._numerator), a._denominator)

    def __trunc__(a):
        return -(-a._numerator // a._denominator) if a._numerator < 0 else a._numerator // a._denominator

    def __hash__(self):
        if self._denominator == 1:
            return hash(self._numerator)
        if self == float(self):
            return hash(float(self))
        return hash((self._numerator, self._denominator))

    def __eq__(a, b):
        if isinstance(b, numbers.Rational):
            return a._numerator == b.numerator and a._denominator == b.denominator
        if isinstance(b, numbers.Complex) and b.imag == 0:
            b = b.real
        if isinstance(b, float):
            return 0.0 == b if math.isnan(b) or math.isinf(b) else a == a.from_float(b)
        return NotImplemented

    def _compare(self, other, op):
        if isinstance(other, numbers.Rational):
            return op(self._numerator * other.denominator, self._denominator * other.numerator)
        if isinstance(other, complex):
            raise TypeError("no ordering relation is defined for complex numbers")
        if isinstance(other, float):
            return op(0.0, other) if math.isnan(other) or math.isinf(other) else op(self, self.from_float(other))
        return NotImplemented

    def __lt__(a, b):
        return a._compare(b, operator.lt)

    def __gt__(a, b):
        return a._compare(b, operator.gt)

    def __le__(a, b):
        return a._compare(b, operator.le)

    def __ge__(a, b):
        return a._compare(b, operator.ge)

    def __nonzero__(a):
        return a._numerator != 0

    def __reduce__(self):
        return self.__class__, (str(self),)

    def __copy__(self):
        return self if type(self) == Fraction else self.__class__(self._numerator, self._denominator)

    def __deepcopy__(self, memo):
        return self.__copy__()
