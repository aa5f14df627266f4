# RUN: %run2
# Python 2's fractions and numbers: construction, arithmetic with every kind of number, comparison, hashing, errors.
from fractions import Fraction as F, gcd
import copy
import numbers
print F(1, 3) + F(1, 6), repr(F(3, -6)), F('0.125'), F(0.5), F('3/4') ** 2, F(7, 2) // 1, F(22, 7).limit_denominator(5), float(F(1, 3)), F(1, 2) < 0.75
print [F(s) for s in ('1', ' -3/4 ', '1.5', '.5', '1e3', '-2.5E-2', '+7.')], F(), F(F(1, 2), F(3, 4)), F(True)
a, b = F(3, 4), F(-5, 6)
print a + b, a - b, a * b, a / b, a // b, a % b, divmod(a, b), -a, abs(b), +a, a ** 3, a ** -2, b ** 0
print a + 1, 1 + a, 2 - a, 3 * a, 1 / a, 2 // a, 7 % a, 2 ** F(3), F(2) ** F(1, 2), 4 ** F(1, 2), 0.5 ** F(2), a ** 0.5
print a + 0.25, 1.5 * a, a / 2.0, 1j * a, a - 1j, a // 0.5, a % 0.5, type(a + 1L)
print a == 0.75, a == F(6, 8), a != b, a > b, a >= 0.75, b < 0, a <= 1, 1 > a, a == 'x', F(1) == 1L, F(2) == (2 + 0j), a < float('inf'), a == float('nan')
print hash(F(3)) == hash(3), hash(F(1, 2)) == hash(0.5), int(F(-7, 2)), int(F(7, 2)), bool(F(0)), complex(a), a.real, a.imag, a.conjugate(), str(F(4, 2))
print gcd(12, 18), gcd(-12, 18), gcd(12, -18), gcd(0, 5), F.from_float(0.1), F(3.14159).limit_denominator(100), F(1, 3).limit_denominator()
print sorted([F(1, 2), F(1, 3), 0.4, 1]), sum([F(1, n) for n in range(1, 6)]), copy.copy(a) is a, copy.deepcopy(b) == b, max(a, b)
print [isinstance(x, k) for x in (1, 1L, 1.0, 1j, a, 'x') for k in (numbers.Number, numbers.Complex, numbers.Real, numbers.Rational, numbers.Integral)]
for f in (lambda: F(1, 0), lambda: F('x'), lambda: F('1/0'), lambda: F(1.5, 2), lambda: F(1j), lambda: F(float('nan')), lambda: F(a).limit_denominator(0), lambda: a + 'x', lambda: a / 0, lambda: a < 1j, lambda: F.from_float('x'), lambda: F('1 / 2')):
    try:
        print f()
    except Exception as e:
        print '%s: %s' % (type(e).__name__, e)
#: 1/2 Fraction(-1, 2) 1/8 1/2 9/16 3 16/5 0.333333333333 True
#: [Fraction(1, 1), Fraction(-3, 4), Fraction(3, 2), Fraction(1, 2), Fraction(1000, 1), Fraction(-1, 40), Fraction(7, 1)] 0 2/3 1
#: -1/12 19/12 -5/8 -9/10 -1 -1/12 (-1, Fraction(-1, 12)) -3/4 5/6 3/4 27/64 16/9 1
#: 7/4 7/4 5/4 9/4 4/3 2 1/4 8 1.41421356237 2.0 0.25 0.866025403784
#: 1.0 1.125 0.375 0.75j (0.75-1j) 1.0 0.25 <class 'fractions.Fraction'>
#: True True True True True True True True False True True True False
#: True True -3 3 False (0.75+0j) 3/4 0 3/4 2
#: 6 6 -6 5 3602879701896397/36028797018963968 311/99 1/3
#: [Fraction(1, 3), 0.4, Fraction(1, 2), 1] 137/60 True True 3/4
#: [True, True, True, True, True, True, True, True, True, True, True, True, True, False, False, True, True, False, False, False, True, True, True, True, False, False, False, False, False, False]
#: ZeroDivisionError: Fraction(1, 0)
#: ValueError: Invalid literal for Fraction: 'x'
#: ZeroDivisionError: Fraction(1, 0)
#: TypeError: both arguments should be Rational instances
#: TypeError: argument should be a string or a Rational instance
#: TypeError: Cannot convert nan to Fraction.
#: ValueError: max_denominator should be at least 1
#: TypeError: unsupported operand type(s) for +: 'Fraction' and 'str'
#: ZeroDivisionError: Fraction(3, 0)
#: TypeError: no ordering relation is defined for complex numbers
#: TypeError: Fraction.from_float() only takes floats, not 'x' (str)
#: ValueError: Invalid literal for Fraction: '1 / 2'
