# RUN: %run3
# REQUIRES: python3-stdlib, mode-compile
# The reference library's decimal, fractions and statistics, which are large.
import decimal
import fractions
import statistics

D = decimal.Decimal
print(D('1.10') + D('2.205'), D(1) / D(7), D('0.1') * 3, repr(D('-0.00')), D('1E+5'), D('NaN'), D('Infinity'), D(2).sqrt())
print(D('2.675').quantize(D('0.01')), D('2.665').quantize(D('0.01'), rounding=decimal.ROUND_HALF_UP), D(0.1), D('123.456').as_tuple())
with decimal.localcontext() as ctx:
    ctx.prec = 5
    print(D(1) / D(3), ctx.prec)
print(decimal.getcontext().prec, '{:.2f} {:,}'.format(D('1234.5678'), D('1234567.8')), D('1.0') == 1, hash(D(3)) == hash(3), max(D('1.5'), D(1)), int(D('7.9')))
for f in (lambda: D(1) / D(0), lambda: D('x'), lambda: D('Infinity') - D('Infinity')):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__)
F = fractions.Fraction
print(F(1, 3) + F(1, 6), repr(F(3, -6)), F('0.125'), F(0.5), F('3/4') ** 2, F(7, 2) // 1, F(22, 7).limit_denominator(5), float(F(1, 3)), F(1, 2) < 0.75, hash(F(1, 2)) == hash(0.5))
print(statistics.mean([1, 2, 3, 4]), statistics.median([3, 1, 2]), statistics.stdev([1, 2, 3, 4]), statistics.mode('aab'))
#: 3.305 0.1428571428571428571428571429 0.3 Decimal('-0.00') 1E+5 NaN Infinity 1.414213562373095048801688724
#: 2.68 2.67 0.1000000000000000055511151231257827021181583404541015625 DecimalTuple(sign=0, digits=(1, 2, 3, 4, 5, 6), exponent=-3)
#: 0.33333 5
#: 28 1234.57 1,234,567.8 True True 1.5 7
#: DivisionByZero
#: InvalidOperation
#: InvalidOperation
#: 1/2 Fraction(-1, 2) 1/8 1/2 9/16 3 16/5 0.3333333333333333 True True
#: 2.5 2 1.2909944487358056 a
