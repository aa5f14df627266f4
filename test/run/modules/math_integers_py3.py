# RUN: %run3
# math: functions of whole numbers, and what Python 3 added.
import math
print(math.gcd(12, 18), math.gcd(), math.gcd(0, -5), math.gcd(2 ** 100, 6 ** 50), math.lcm(4, 6), math.lcm(), math.lcm(0, 5))
print(math.comb(50, 20), math.comb(5, 7), math.perm(10, 3), math.perm(5), math.isqrt(10 ** 40), math.isqrt(10 ** 60 - 1), math.prod([1, 2, 3.5]))
print(math.dist([1, 2], [4, 6]), math.hypot(3, 4, 12), math.isclose(1, 1 + 1e-10), math.tau, math.inf, math.nextafter(1, 2), math.ulp(1.0))
print(math.remainder(7, 4), math.cbrt(27), math.exp2(10), math.log2(2 ** 1000), math.floor(-2.5), math.ceil(1e20), math.trunc(-7.9))
for bad in (lambda: math.comb(-1, 2), lambda: math.isqrt(-1), lambda: math.factorial(1.5), lambda: math.dist([1], [1, 2])):
    try:
        bad()
    except Exception as error:
        print(type(error).__name__, error)
#: 6 0 5 1125899906842624 12 1 0
#: 47129212243960 0 720 120 100000000000000000000 999999999999999999999999999999 7.0
#: 5.0 13.0 True 6.283185307179586 inf 1.0000000000000002 2.220446049250313e-16
#: -1.0 3.0000000000000004 1024.0 1000.0 -3 100000000000000000000 -7
#: ValueError n must be a non-negative integer
#: ValueError isqrt() argument must be nonnegative
#: TypeError 'float' object cannot be interpreted as an integer
#: ValueError both points must have the same number of dimensions
