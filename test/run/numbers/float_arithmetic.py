# RUN: %run2
# RUN: %run3
# Floats: division, floor, remainder with signs, comparison with integers, rounding.
print(7.0 // 2, -7.0 // 2, 7.5 % 2, -7.5 % 2, 7.5 % -2, divmod(-7.5, 2), 1e300 * 1e10, -1e300 * 1e10)
print(1.5 + 2, 3 - 0.5, 2 * 0.5, 1.0 / 4, 2 ** 0.5, 2.0 ** -1, (-8.0) ** 3, 2 ** -1)
print(1 == 1.0, 2 ** 53 == 2.0 ** 53, 2 ** 53 + 1 == 2.0 ** 53, 10 ** 400 > 1e308, -10 ** 400 < float("-inf"), 1 < 1.5 < 2)
nan = float("nan")
print(nan == nan, nan != nan, nan < 1, [nan] == [nan], nan in [nan], max(1.0, nan) == 1.0)
print(round(2.567, 2), round(-1.5), round(0.5), round(1.5), round(2.5), round(1234.5, -2), abs(-2.5))
print(hash(1.0) == hash(1), hash(0.5), int(2.9), float(3), bool(0.0), bool(-0.0), -0.0 == 0.0)
print((2.5).is_integer(), (2.0).is_integer(), (0.75).as_integer_ratio(), (1.5).hex(), float.fromhex("0x1.8p+1"))
print(sum([0.1] * 10), sum([0.1] * 3), 1e16 + 1, 0.1 * 3)
for bad in (lambda: 1.0 / 0, lambda: 1.0 // 0, lambda: 1.0 % 0, lambda: divmod(1.0, 0), lambda: 0.0 ** -1, lambda: 10.0 ** 400,
            lambda: int(float("inf")), lambda: int(nan), lambda: float("x"), lambda: float(10 ** 400)):
    try:
        print(bad())
    except Exception as error:
        print("%s: %s" % (type(error).__name__, error))
#2: (3.0, -4.0, 1.5, 0.5, -0.5, (-4.0, 0.5), inf, -inf)
#2: (3.5, 2.5, 1.0, 0.25, 1.4142135623730951, 0.5, -512.0, 0.5)
#2: (True, True, False, True, False, True)
#2: (False, True, False, True, True, True)
#2: (2.57, -2.0, 1.0, 2.0, 3.0, 1200.0, 2.5)
#2: (True, 1073741824, 2, 3.0, False, False, True)
#2: (False, True, (3, 4), '0x1.8000000000000p+0', 3.0)
#2: (0.9999999999999999, 0.30000000000000004, 1e+16, 0.30000000000000004)
#3: 3.0 -4.0 1.5 0.5 -0.5 (-4.0, 0.5) inf -inf
#3: 3.5 2.5 1.0 0.25 1.4142135623730951 0.5 -512.0 0.5
#3: True True False True False True
#3: False True False True True True
#3: 2.57 -2 0 2 2 1200.0 2.5
#3: True 1152921504606846976 2 3.0 False False True
#3: False True (3, 4) 0x1.8000000000000p+0 3.0
#3: 0.9999999999999999 0.30000000000000004 1e+16 0.30000000000000004
#: ZeroDivisionError: float division by zero
#2: ZeroDivisionError: float divmod()
#3: ZeroDivisionError: float floor division by zero
#: ZeroDivisionError: float modulo
#: ZeroDivisionError: float divmod()
#: ZeroDivisionError: 0.0 cannot be raised to a negative power
#: OverflowError: (34, 'Numerical result out of range')
#: OverflowError: cannot convert float infinity to integer
#: ValueError: cannot convert float NaN to integer
#2: ValueError: could not convert string to float: x
#2: OverflowError: long int too large to convert to float
#3: ValueError: could not convert string to float: 'x'
#3: OverflowError: int too large to convert to float
