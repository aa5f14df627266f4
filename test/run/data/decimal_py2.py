# RUN: %run2
# Library Reference, decimal: conversion, arithmetic, comparison, signals, contexts, formats; all operations with many operands by
# the sum of what they give.
import copy
import decimal
import hashlib
import pickle
from decimal import *

D = Decimal


def attempt(function, *args):
    try:
        print repr(function(*args))
    except Exception, e:
        print type(e).__name__ + ':', e


def answer(function, *args):
    """What it gives, and the flags that it sets."""
    getcontext().clear_flags()
    try:
        text = repr(function(*args))
    except Exception, e:
        text = type(e).__name__ + ' ' + str(e)
    return text + ' ' + ' '.join(sorted([f.__name__ for f, v in getcontext().flags.items() if v]))


for a in [5, -5, 10L**30, 1.5, 0.1, '1.5', ' 2.5 ', 'abc', '', '1e', '--1', '1_0', u'\u0663', u'1.5', (0, (1, 2), -1),
          (1, (), 'F'), (0, (1, 2), 'n'), (0, (1, 2)), (2, (1, ), 0), (0, (11, ), 0), (0, (1, ), 'x'), [0, [1, 2, 3],
          2], None, D('1.1'), float('inf'), float('nan'), -0.0, 'inf', '-Infinity', 'nan5', 'SNAN', '+1.', '.5', '.',
          '1E400', '1e+99999999999']:
    attempt(D, a)
for case in [
        lambda:D(1)+1,
        lambda:1+D(1),
        lambda:D(1)+1.5,
        lambda:D('1.5')==1.5,
        lambda:D(1)<2.5,
        lambda:D(1)=='1',
        lambda:D(3)>2L,
        lambda:5/D(2),
        lambda:5//D(2),
        lambda:5%D(3),
        lambda:divmod(7,D(2)),
        lambda:2**D(3),
        lambda:pow(D(3),4,5),
        lambda:pow(D(3),-1,5),
        lambda:pow(D(3),2,0),
        lambda:pow(D('1.5'),2,5),
        lambda:sum([D('0.1')]*10),
        lambda:max(D(1),2),
        lambda:sorted([D(3),D(1),2]),
        lambda:round(D('2.675'),2),
        lambda:int(D('-7.9')),
        lambda:long(D('1E+20')),
        lambda:float(D('0.1')),
        lambda:complex(D(2)),
        lambda:abs(D(-3)),
        lambda:-D(0),
        lambda:hash(D('1.5'))==hash(1.5),
        lambda:hash(D(10)**30)==hash(10**30),
        lambda:{D('1.0'):1}[1],
        lambda:hash(D('sNaN')),
        lambda:hash(D('0.1')),
        lambda:D(1)/D(0),
        lambda:D(0)/D(0),
        lambda:D(1)//D(0),
        lambda:D(1)%D(0),
        lambda:D('Infinity')-D('Infinity'),
        lambda:D('sNaN')+1,
        lambda:D(-1).sqrt(),
        lambda:D(-1).ln(),
        lambda:int(D('NaN')),
        lambda:int(D('Infinity')),
        lambda:float(D('sNaN')),
        lambda:D('1e999999999')*10,
        lambda:D('1').quantize(D('1e-50')),
        lambda:D('2.675').quantize(D('0.01')),
        lambda:D('2.665').quantize(D('0.01'),rounding=ROUND_HALF_UP),
        lambda:D('1.23').to_integral(),
        lambda:D(7).fma(2,3),
        lambda:D('NaN')<1,
        lambda:D('NaN')==1,
        lambda:D('NaN')!=D('NaN'),
        lambda:D(1).compare('x'),
        lambda:Decimal.from_float(0.1),
        lambda:getcontext().create_decimal('1.23456789012345678901234567890'),
        lambda:getcontext().create_decimal(' 1'),
        lambda:getcontext().add(D(1),2),
        lambda:getcontext().add(1,'x'),
        lambda:getcontext().power(2,D('0.5')),
        lambda:getcontext().sqrt(2),
        lambda:getcontext().divide(1,3),
        lambda:getcontext().to_sci_string(D('1E+3')),
        lambda:getcontext().create_decimal_from_float(0.1),
]:
    attempt(case)
for spec in ['', 'f', '.2f', 'e', '.3e', 'g', '.4g', '%', '.1%', '10', '<10', '^10.2f', '+.1f', ' .1f', ',', '015,.2f', '=+12.3f', '*^12', '.0f', '.0e',
             'G', 'E', 'z', '010', '>+8', '06', '012,', 'x<5', '.20f', '.1g']:
    print spec, '|',
    for v in ['0', '1234567.891', '-0.00012345', '1E+10', 'NaN', '-Infinity', '123', '9.999', '1E-7']:
        try:
            print format(D(v), spec), '|',
        except ValueError, e:
            print e,
    print
print copy.copy(D('1.5')), pickle.loads(pickle.dumps(D('-1.50'), 2)), copy.deepcopy(D(2))
with localcontext() as ctx:
    ctx.prec = 3
    print D(1) / 3, getcontext() is ctx
print getcontext().prec, D(1) / 3, issubclass(DivisionByZero, ZeroDivisionError)


class Derived(Decimal):
    pass


print repr(Derived('1.5')), type(Derived(1) + 1).__name__, Derived('2') == 2
for prec in 5, 28:
    setcontext(Context(prec=prec, traps=[]))
    for a in '2 10 0.5 1.1 100 3.14159 1E+3 4 0.25 1.00000 -2 0 Infinity'.split():
        print a, [answer(D(a).__pow__, D(b)) for b in '2 -1 0.5 -0.5 0.3333 100 0 Infinity 1E+3'.split()]
        print [answer(getattr(D(a), name)) for name in ('sqrt', 'exp', 'ln', 'log10')]
values = map(D, ['0', '-0', '1', '-1', '0.1', '-2.5', '3', '7', '10', '100', '1E+5', '1E-10', '123.456', '9.999999999999999999999999999',
                 '-123456789.123456789', '1E+999999999', '1E-999999999', '1E-1000000026', 'NaN', 'sNaN', '-NaN123', 'Infinity', '-Infinity', '0E+10',
                 '0E-30', '0.5', '1.5', '2.5', '1234567890123456789012345678901234567890'])
for v in values:
    print repr(v), v.to_eng_string(), v.as_tuple(), v.adjusted()
for context in DefaultContext, ExtendedContext, Context(prec=5, rounding=ROUND_UP, traps=[]):
    setcontext(context)
    for name in ('__add__ __sub__ __mul__ __div__ __floordiv__ __mod__ __divmod__ compare max min max_mag min_mag remainder_near compare_total quantize '
                 'same_quantum copy_sign next_toward scaleb rotate shift logical_and __eq__ __lt__ __le__').split():
        answers = [answer(getattr(a, name), b) for a in values for b in values]
        print name, hashlib.md5('\n'.join(answers)).hexdigest()
    for name in ('__neg__ __pos__ __abs__ sqrt exp ln log10 normalize to_integral_value to_integral_exact next_plus next_minus number_class logb is_normal '
                 'is_subnormal is_zero is_signed is_finite is_nan copy_abs copy_negate logical_invert __nonzero__ radix canonical').split():
        print name, hashlib.md5('\n'.join([answer(getattr(a, name)) for a in values])).hexdigest()
#: Decimal('5')
#: Decimal('-5')
#: Decimal('1000000000000000000000000000000')
#: Decimal('1.5')
#: Decimal('0.1000000000000000055511151231257827021181583404541015625')
#: Decimal('1.5')
#: Decimal('2.5')
#: InvalidOperation: Invalid literal for Decimal: 'abc'
#: InvalidOperation: Invalid literal for Decimal: ''
#: InvalidOperation: Invalid literal for Decimal: '1e'
#: InvalidOperation: Invalid literal for Decimal: '--1'
#: InvalidOperation: Invalid literal for Decimal: '1_0'
#: Decimal('3')
#: Decimal('1.5')
#: Decimal('1.2')
#: Decimal('-Infinity')
#: Decimal('NaN12')
#: ValueError: Invalid tuple size in creation of Decimal from list or tuple.  The list or tuple should have exactly three elements.
#: ValueError: Invalid sign.  The first value in the tuple should be an integer; either 0 for a positive number or 1 for a negative number.
#: ValueError: The second value in the tuple must be composed of integers in the range 0 through 9.
#: ValueError: The third value in the tuple must be an integer, or one of the strings 'F', 'n', 'N'.
#: Decimal('1.23E+4')
#: TypeError: Cannot convert None to Decimal
#: Decimal('1.1')
#: Decimal('Infinity')
#: Decimal('NaN')
#: Decimal('-0')
#: Decimal('Infinity')
#: Decimal('-Infinity')
#: Decimal('NaN5')
#: Decimal('sNaN')
#: Decimal('1')
#: Decimal('0.5')
#: InvalidOperation: Invalid literal for Decimal: '.'
#: Decimal('1E+400')
#: Decimal('1E+99999999999')
#: Decimal('2')
#: Decimal('2')
#: TypeError: unsupported operand type(s) for +: 'Decimal' and 'float'
#: True
#: True
#: False
#: True
#: Decimal('2.5')
#: Decimal('2')
#: Decimal('2')
#: (Decimal('3'), Decimal('1'))
#: Decimal('8')
#: Decimal('1')
#: InvalidOperation: pow() 2nd argument cannot be negative when 3rd argument specified
#: InvalidOperation: pow() 3rd argument cannot be 0
#: InvalidOperation: pow() 3rd argument not allowed unless all arguments are integers
#: Decimal('1.0')
#: 2
#: [Decimal('1'), 2, Decimal('3')]
#: 2.67
#: -7
#: 100000000000000000000L
#: 0.1
#: (2+0j)
#: Decimal('3')
#: Decimal('0')
#: True
#: True
#: 1
#: TypeError: Cannot hash a signaling NaN value.
#: 1260156470949833187
#: DivisionByZero: x / 0
#: InvalidOperation: 0 / 0
#: DivisionByZero: x // 0
#: InvalidOperation: x % 0
#: InvalidOperation: -INF + INF
#: InvalidOperation: sNaN
#: InvalidOperation: sqrt(-x), x > 0
#: InvalidOperation: ln of a negative value
#: ValueError: Cannot convert NaN to integer
#: OverflowError: Cannot convert infinity to integer
#: ValueError: Cannot convert signaling NaN to float
#: Overflow: above Emax
#: InvalidOperation: quantize result has too many digits for current context
#: Decimal('2.68')
#: Decimal('2.67')
#: Decimal('1')
#: Decimal('17')
#: InvalidOperation: comparison involving NaN
#: False
#: True
#: TypeError: Unable to convert x to Decimal
#: Decimal('0.1000000000000000055511151231257827021181583404541015625')
#: Decimal('1.234567890123456789012345679')
#: InvalidOperation: no trailing or leading whitespace is permitted.
#: Decimal('3')
#: TypeError: Unable to convert x to Decimal
#: Decimal('1.414213562373095048801688724')
#: Decimal('1.414213562373095048801688724')
#: Decimal('0.3333333333333333333333333333')
#: '1E+3'
#: Decimal('0.1000000000000000055511151231')
#:  | 0 | 1234567.891 | -0.00012345 | 1E+10 | NaN | -Infinity | 123 | 9.999 | 1E-7 |
#: f | 0 | 1234567.891 | -0.00012345 | 10000000000 | NaN | -Infinity | 123 | 9.999 | 0.0000001 |
#: .2f | 0.00 | 1234567.89 | -0.00 | 10000000000.00 | NaN | -Infinity | 123.00 | 10.00 | 0.00 |
#: e | 0e+0 | 1.234567891e+6 | -1.2345e-4 | 1e+10 | NaN | -Infinity | 1.23e+2 | 9.999e+0 | 1e-7 |
#: .3e | 0.000e+3 | 1.235e+6 | -1.234e-4 | 1.000e+10 | NaN | -Infinity | 1.230e+2 | 9.999e+0 | 1.000e-7 |
#: g | 0 | 1234567.891 | -0.00012345 | 1e+10 | NaN | -Infinity | 123 | 9.999 | 1e-7 |
#: .4g | 0 | 1.235e+6 | -0.0001234 | 1e+10 | NaN | -Infinity | 123 | 9.999 | 1e-7 |
#: % | 0% | 123456789.1% | -0.012345% | 1000000000000% | NaN% | -Infinity% | 12300% | 999.9% | 0.00001% |
#: .1% | 0.0% | 123456789.1% | -0.0% | 1000000000000.0% | NaN% | -Infinity% | 12300.0% | 999.9% | 0.0% |
#: 10 |          0 | 1234567.891 | -0.00012345 |      1E+10 |        NaN |  -Infinity |        123 |      9.999 |       1E-7 |
#: <10 | 0          | 1234567.891 | -0.00012345 | 1E+10      | NaN        | -Infinity  | 123        | 9.999      | 1E-7       |
#: ^10.2f |    0.00    | 1234567.89 |   -0.00    | 10000000000.00 |    NaN     | -Infinity  |   123.00   |   10.00    |    0.00    |
#: +.1f | +0.0 | +1234567.9 | -0.0 | +10000000000.0 | +NaN | -Infinity | +123.0 | +10.0 | +0.0 |
#:  .1f |  0.0 |  1234567.9 | -0.0 |  10000000000.0 |  NaN | -Infinity |  123.0 |  10.0 |  0.0 |
#: , | 0 | 1,234,567.891 | -0.00012345 | 1E+10 | NaN | -Infinity | 123 | 9.999 | 1E-7 |
#: 015,.2f | 0,000,000,000.00 | 0,001,234,567.89 | -000,000,000.00 | 10,000,000,000.00 |             NaN |       -Infinity | 0,000,000,123.00 | 0,000,000,010.00 | 0,000,000,000.00 |
#: =+12.3f | +      0.000 | +1234567.891 | -      0.000 | +10000000000.000 | +        NaN | -   Infinity | +    123.000 | +      9.999 | +      0.000 |
#: *^12 | *****0****** | 1234567.891* | -0.00012345* | ***1E+10**** | ****NaN***** | *-Infinity** | ****123***** | ***9.999**** | ****1E-7**** |
#: .0f | 0 | 1234568 | -0 | 10000000000 | NaN | -Infinity | 123 | 10 | 0 |
#: .0e | 0e+0 | 1e+6 | -1e-4 | 1e+10 | NaN | -Infinity | 1e+2 | 1e+1 | 1e-7 |
#: G | 0 | 1234567.891 | -0.00012345 | 1E+10 | NaN | -Infinity | 123 | 9.999 | 1E-7 |
#: E | 0E+0 | 1.234567891E+6 | -1.2345E-4 | 1E+10 | NaN | -Infinity | 1.23E+2 | 9.999E+0 | 1E-7 |
#: z | Invalid format specifier: z Invalid format specifier: z Invalid format specifier: z Invalid format specifier: z Invalid format specifier: z Invalid format specifier: z Invalid format specifier: z Invalid format specifier: z Invalid format specifier: z
#: 010 | 0000000000 | 1234567.891 | -0.00012345 | 000001E+10 |        NaN |  -Infinity | 0000000123 | 000009.999 | 0000001E-7 |
#: >+8 |       +0 | +1234567.891 | -0.00012345 |   +1E+10 |     +NaN | -Infinity |     +123 |   +9.999 |    +1E-7 |
#: 06 | 000000 | 1234567.891 | -0.00012345 | 01E+10 |    NaN | -Infinity | 000123 | 09.999 | 001E-7 |
#: 012, | 0,000,000,000 | 1,234,567.891 | -00.00012345 | 0,000,001E+10 |          NaN |    -Infinity | 0,000,000,123 | 0,000,009.999 | 0,000,001E-7 |
#: x<5 | 0xxxx | 1234567.891 | -0.00012345 | 1E+10 | NaNxx | -Infinity | 123xx | 9.999 | 1E-7x |
#: .20f | 0.00000000000000000000 | 1234567.89100000000000000000 | -0.00012345000000000000 | 10000000000.00000000000000000000 | NaN | -Infinity | 123.00000000000000000000 | 9.99900000000000000000 | 0.00000010000000000000 |
#: .1g | 0 | 1e+6 | -0.0001 | 1e+10 | NaN | -Infinity | 1e+2 | 1e+1 | 1e-7 |
#: 1.5 -1.50 2
#: 0.333 True
#: 28 0.3333333333333333333333333333 True
#: Decimal('1.5') Decimal True
#: 2 ["Decimal('4') ", "Decimal('0.5') ", "Decimal('1.4142') Inexact Rounded", "Decimal('0.70711') Inexact Rounded", "Decimal('1.2599') Inexact Rounded", "Decimal('1.2677E+30') Inexact Rounded", "Decimal('1') ", "Decimal('Infinity') ", "Decimal('1.0715E+301') Inexact Rounded"]
#: ["Decimal('1.4142') Inexact Rounded", "Decimal('7.3891') Inexact Rounded", "Decimal('0.69315') Inexact Rounded", "Decimal('0.30103') Inexact Rounded"]
#: 10 ["Decimal('100') ", "Decimal('0.1') ", "Decimal('3.1623') Inexact Rounded", "Decimal('0.31623') Inexact Rounded", "Decimal('2.1543') Inexact Rounded", "Decimal('1.0000E+100') Rounded", "Decimal('1') ", "Decimal('Infinity') ", "Decimal('1.0000E+1000') Rounded"]
#: ["Decimal('3.1623') Inexact Rounded", "Decimal('22026') Inexact Rounded", "Decimal('2.3026') Inexact Rounded", "Decimal('1') "]
#: 0.5 ["Decimal('0.25') ", "Decimal('2') ", "Decimal('0.70711') Inexact Rounded", "Decimal('1.4142') Inexact Rounded", "Decimal('0.79372') Inexact Rounded", "Decimal('7.8886E-31') Inexact Rounded", "Decimal('1') ", "Decimal('0') ", "Decimal('9.3326E-302') Inexact Rounded"]
#: ["Decimal('0.70711') Inexact Rounded", "Decimal('1.6487') Inexact Rounded", "Decimal('-0.69315') Inexact Rounded", "Decimal('-0.30103') Inexact Rounded"]
#: 1.1 ["Decimal('1.21') ", "Decimal('0.90909') Inexact Rounded", "Decimal('1.0488') Inexact Rounded", "Decimal('0.95346') Inexact Rounded", "Decimal('1.0323') Inexact Rounded", "Decimal('13781') Inexact Rounded", "Decimal('1') ", "Decimal('Infinity') ", "Decimal('2.4699E+41') Inexact Rounded"]
#: ["Decimal('1.0488') Inexact Rounded", "Decimal('3.0042') Inexact Rounded", "Decimal('0.095310') Inexact Rounded", "Decimal('0.041393') Inexact Rounded"]
#: 100 ["Decimal('10000') ", "Decimal('0.01') ", "Decimal('10.000') Inexact Rounded", "Decimal('0.10000') Inexact Rounded", "Decimal('4.6409') Inexact Rounded", "Decimal('1.0000E+200') Rounded", "Decimal('1') ", "Decimal('Infinity') ", "Decimal('1.0000E+2000') Rounded"]
#: ["Decimal('10') ", "Decimal('2.6881E+43') Inexact Rounded", "Decimal('4.6052') Inexact Rounded", "Decimal('2') "]
#: 3.14159 ["Decimal('9.8696') Inexact Rounded", "Decimal('0.31831') Inexact Rounded", "Decimal('1.7725') Inexact Rounded", "Decimal('0.56419') Inexact Rounded", "Decimal('1.4645') Inexact Rounded", "Decimal('5.1874E+49') Inexact Rounded", "Decimal('1') ", "Decimal('Infinity') ", "Decimal('1.4109E+497') Inexact Rounded"]
#: ["Decimal('1.7725') Inexact Rounded", "Decimal('23.141') Inexact Rounded", "Decimal('1.1447') Inexact Rounded", "Decimal('0.49715') Inexact Rounded"]
#: 1E+3 ["Decimal('1E+6') ", "Decimal('0.001') ", "Decimal('31.623') Inexact Rounded", "Decimal('0.031623') Inexact Rounded", "Decimal('9.9977') Inexact Rounded", "Decimal('1E+300') ", "Decimal('1') ", "Decimal('Infinity') ", "Decimal('1E+3000') "]
#: ["Decimal('31.623') Inexact Rounded", "Decimal('1.9701E+434') Inexact Rounded", "Decimal('6.9078') Inexact Rounded", "Decimal('3') "]
#: 4 ["Decimal('16') ", "Decimal('0.25') ", "Decimal('2.0000') Inexact Rounded", "Decimal('0.50000') Inexact Rounded", "Decimal('1.5873') Inexact Rounded", "Decimal('1.6069E+60') Inexact Rounded", "Decimal('1') ", "Decimal('Infinity') ", "Decimal('1.1481E+602') Inexact Rounded"]
#: ["Decimal('2') ", "Decimal('54.598') Inexact Rounded", "Decimal('1.3863') Inexact Rounded", "Decimal('0.60206') Inexact Rounded"]
#: 0.25 ["Decimal('0.0625') ", "Decimal('4') ", "Decimal('0.50000') Inexact Rounded", "Decimal('2.0000') Inexact Rounded", "Decimal('0.62999') Inexact Rounded", "Decimal('6.2230E-61') Inexact Rounded", "Decimal('1') ", "Decimal('0') ", "Decimal('8.7098E-603') Inexact Rounded"]
#: ["Decimal('0.5') ", "Decimal('1.2840') Inexact Rounded", "Decimal('-1.3863') Inexact Rounded", "Decimal('-0.60206') Inexact Rounded"]
#: 1.00000 ["Decimal('1.0000') Rounded", "Decimal('1') ", "Decimal('1.0000') Inexact Rounded", "Decimal('1.0000') Inexact Rounded", "Decimal('1.0000') Inexact Rounded", "Decimal('1.0000') Rounded", "Decimal('1') ", "Decimal('1.0000') Inexact Rounded", "Decimal('1.0000') Rounded"]
#: ["Decimal('1.000') ", "Decimal('2.7183') Inexact Rounded", "Decimal('0') ", "Decimal('0') "]
#: -2 ["Decimal('4') ", "Decimal('-0.5') ", "Decimal('NaN') InvalidOperation", "Decimal('NaN') InvalidOperation", "Decimal('NaN') InvalidOperation", "Decimal('1.2677E+30') Inexact Rounded", "Decimal('1') ", "Decimal('NaN') InvalidOperation", "Decimal('1.0715E+301') Inexact Rounded"]
#: ["Decimal('NaN') InvalidOperation", "Decimal('0.13534') Inexact Rounded", "Decimal('NaN') InvalidOperation", "Decimal('NaN') InvalidOperation"]
#: 0 ["Decimal('0') ", "Decimal('Infinity') ", "Decimal('0') ", "Decimal('Infinity') ", "Decimal('0') ", "Decimal('0') ", "Decimal('NaN') InvalidOperation", "Decimal('0') ", "Decimal('0') "]
#: ["Decimal('0') ", "Decimal('1') ", "Decimal('-Infinity') ", "Decimal('-Infinity') "]
#: Infinity ["Decimal('Infinity') ", "Decimal('0') ", "Decimal('Infinity') ", "Decimal('0') ", "Decimal('Infinity') ", "Decimal('Infinity') ", "Decimal('1') ", "Decimal('Infinity') ", "Decimal('Infinity') "]
#: ["Decimal('Infinity') ", "Decimal('Infinity') ", "Decimal('Infinity') ", "Decimal('Infinity') "]
#: 2 ["Decimal('4') ", "Decimal('0.5') ", "Decimal('1.414213562373095048801688724') Inexact Rounded", "Decimal('0.7071067811865475244008443621') Inexact Rounded", "Decimal('1.259891939873717852680627342') Inexact Rounded", "Decimal('1.267650600228229401496703205E+30') Inexact Rounded", "Decimal('1') ", "Decimal('Infinity') ", "Decimal('1.071508607186267320948425049E+301') Inexact Rounded"]
#: ["Decimal('1.414213562373095048801688724') Inexact Rounded", "Decimal('7.389056098930650227230427461') Inexact Rounded", "Decimal('0.6931471805599453094172321215') Inexact Rounded", "Decimal('0.3010299956639811952137388947') Inexact Rounded"]
#: 10 ["Decimal('100') ", "Decimal('0.1') ", "Decimal('3.162277660168379331998893544') Inexact Rounded", "Decimal('0.3162277660168379331998893544') Inexact Rounded", "Decimal('2.154269337404236599119889337') Inexact Rounded", "Decimal('1.000000000000000000000000000E+100') Rounded", "Decimal('1') ", "Decimal('Infinity') ", "Decimal('1.000000000000000000000000000E+1000') Rounded"]
#: ["Decimal('3.162277660168379331998893544') Inexact Rounded", "Decimal('22026.46579480671651695790065') Inexact Rounded", "Decimal('2.302585092994045684017991455') Inexact Rounded", "Decimal('1') "]
#: 0.5 ["Decimal('0.25') ", "Decimal('2') ", "Decimal('0.7071067811865475244008443621') Inexact Rounded", "Decimal('1.414213562373095048801688724') Inexact Rounded", "Decimal('0.7937188645720144241783532014') Inexact Rounded", "Decimal('7.888609052210118054117285653E-31') Inexact Rounded", "Decimal('1') ", "Decimal('0') ", "Decimal('9.332636185032188789900895447E-302') Inexact Rounded"]
#: ["Decimal('0.7071067811865475244008443621') Inexact Rounded", "Decimal('1.648721270700128146848650788') Inexact Rounded", "Decimal('-0.6931471805599453094172321215') Inexact Rounded", "Decimal('-0.3010299956639811952137388947') Inexact Rounded"]
#: 1.1 ["Decimal('1.21') ", "Decimal('0.9090909090909090909090909091') Inexact Rounded", "Decimal('1.048808848170151546991453514') Inexact Rounded", "Decimal('0.9534625892455923154467759215') Inexact Rounded", "Decimal('1.032276835901462992245968837') Inexact Rounded", "Decimal('13780.61233982227018411833717') Inexact Rounded", "Decimal('1') ", "Decimal('Infinity') ", "Decimal('2.469932918005826334124088385E+41') Inexact Rounded"]
#: ["Decimal('1.048808848170151546991453514') Inexact Rounded", "Decimal('3.004166023946433112058407954') Inexact Rounded", "Decimal('0.09531017980432486004395212328') Inexact Rounded", "Decimal('0.04139268515822504075019997124') Inexact Rounded"]
#: 100 ["Decimal('10000') ", "Decimal('0.01') ", "Decimal('10.00000000000000000000000000') Inexact Rounded", "Decimal('0.1000000000000000000000000000') Inexact Rounded", "Decimal('4.640876378080088589917684797') Inexact Rounded", "Decimal('1.000000000000000000000000000E+200') Rounded", "Decimal('1') ", "Decimal('Infinity') ", "Decimal('1.000000000000000000000000000E+2000') Rounded"]
#: ["Decimal('10') ", "Decimal('2.688117141816135448412625552E+43') Inexact Rounded", "Decimal('4.605170185988091368035982909') Inexact Rounded", "Decimal('2') "]
#: 3.14159 ["Decimal('9.8695877281') ", "Decimal('0.3183101550488765243077549903') Inexact Rounded", "Decimal('1.772453102341497779128087550') Inexact Rounded", "Decimal('0.5641898218231843681473672726') Inexact Rounded", "Decimal('1.464535590918500677826937571') Inexact Rounded", "Decimal('5.187410133839722961568317127E+49') Inexact Rounded", "Decimal('1') ", "Decimal('Infinity') ", "Decimal('1.410931277884330117329739589E+497') Inexact Rounded"]
#: ["Decimal('1.772453102341497779128087550') Inexact Rounded", "Decimal('23.14063122695496316451720759') Inexact Rounded", "Decimal('1.144729041185178381216412580') Inexact Rounded", "Decimal('0.4971495058611232685786388515') Inexact Rounded"]
#: 1E+3 ["Decimal('1E+6') ", "Decimal('0.001') ", "Decimal('31.62277660168379331998893544') Inexact Rounded", "Decimal('0.03162277660168379331998893544') Inexact Rounded", "Decimal('9.997697679981565863514160464') Inexact Rounded", "Decimal('1E+300') ", "Decimal('1') ", "Decimal('Infinity') ", "Decimal('1E+3000') "]
#: ["Decimal('31.62277660168379331998893544') Inexact Rounded", "Decimal('1.970071114017046993888879352E+434') Inexact Rounded", "Decimal('6.907755278982137052053974364') Inexact Rounded", "Decimal('3') "]
#: 4 ["Decimal('16') ", "Decimal('0.25') ", "Decimal('2.000000000000000000000000000') Inexact Rounded", "Decimal('0.5000000000000000000000000000') Inexact Rounded", "Decimal('1.587327700158759880868806746') Inexact Rounded", "Decimal('1.606938044258990275541962092E+60') Inexact Rounded", "Decimal('1') ", "Decimal('Infinity') ", "Decimal('1.148130695274254524232833201E+602') Inexact Rounded"]
#: ["Decimal('2') ", "Decimal('54.59815003314423907811026120') Inexact Rounded", "Decimal('1.386294361119890618834464243') Inexact Rounded", "Decimal('0.6020599913279623904274777894') Inexact Rounded"]
#: 0.25 ["Decimal('0.0625') ", "Decimal('4') ", "Decimal('0.5000000000000000000000000000') Inexact Rounded", "Decimal('2.000000000000000000000000000') Inexact Rounded", "Decimal('0.6299896359774877742281137742') Inexact Rounded", "Decimal('6.223015277861141707144064054E-61') Inexact Rounded", "Decimal('1') ", "Decimal('0') ", "Decimal('8.709809816217216675576195495E-603') Inexact Rounded"]
#: ["Decimal('0.5') ", "Decimal('1.284025416687741484073420568') Inexact Rounded", "Decimal('-1.386294361119890618834464243') Inexact Rounded", "Decimal('-0.6020599913279623904274777894') Inexact Rounded"]
#: 1.00000 ["Decimal('1.0000000000') ", "Decimal('1') ", "Decimal('1.000000000000000000000000000') Inexact Rounded", "Decimal('1.000000000000000000000000000') Inexact Rounded", "Decimal('1.000000000000000000000000000') Inexact Rounded", "Decimal('1.000000000000000000000000000') Rounded", "Decimal('1') ", "Decimal('1.000000000000000000000000000') Inexact Rounded", "Decimal('1.000000000000000000000000000') Rounded"]
#: ["Decimal('1.000') ", "Decimal('2.718281828459045235360287471') Inexact Rounded", "Decimal('0') ", "Decimal('0') "]
#: -2 ["Decimal('4') ", "Decimal('-0.5') ", "Decimal('NaN') InvalidOperation", "Decimal('NaN') InvalidOperation", "Decimal('NaN') InvalidOperation", "Decimal('1.267650600228229401496703205E+30') Inexact Rounded", "Decimal('1') ", "Decimal('NaN') InvalidOperation", "Decimal('1.071508607186267320948425049E+301') Inexact Rounded"]
#: ["Decimal('NaN') InvalidOperation", "Decimal('0.1353352832366126918939994950') Inexact Rounded", "Decimal('NaN') InvalidOperation", "Decimal('NaN') InvalidOperation"]
#: 0 ["Decimal('0') ", "Decimal('Infinity') ", "Decimal('0') ", "Decimal('Infinity') ", "Decimal('0') ", "Decimal('0') ", "Decimal('NaN') InvalidOperation", "Decimal('0') ", "Decimal('0') "]
#: ["Decimal('0') ", "Decimal('1') ", "Decimal('-Infinity') ", "Decimal('-Infinity') "]
#: Infinity ["Decimal('Infinity') ", "Decimal('0') ", "Decimal('Infinity') ", "Decimal('0') ", "Decimal('Infinity') ", "Decimal('Infinity') ", "Decimal('1') ", "Decimal('Infinity') ", "Decimal('Infinity') "]
#: ["Decimal('Infinity') ", "Decimal('Infinity') ", "Decimal('Infinity') ", "Decimal('Infinity') "]
#: Decimal('0') 0 DecimalTuple(sign=0, digits=(0,), exponent=0) 0
#: Decimal('-0') -0 DecimalTuple(sign=1, digits=(0,), exponent=0) 0
#: Decimal('1') 1 DecimalTuple(sign=0, digits=(1,), exponent=0) 0
#: Decimal('-1') -1 DecimalTuple(sign=1, digits=(1,), exponent=0) 0
#: Decimal('0.1') 0.1 DecimalTuple(sign=0, digits=(1,), exponent=-1) -1
#: Decimal('-2.5') -2.5 DecimalTuple(sign=1, digits=(2, 5), exponent=-1) 0
#: Decimal('3') 3 DecimalTuple(sign=0, digits=(3,), exponent=0) 0
#: Decimal('7') 7 DecimalTuple(sign=0, digits=(7,), exponent=0) 0
#: Decimal('10') 10 DecimalTuple(sign=0, digits=(1, 0), exponent=0) 1
#: Decimal('100') 100 DecimalTuple(sign=0, digits=(1, 0, 0), exponent=0) 2
#: Decimal('1E+5') 100E+3 DecimalTuple(sign=0, digits=(1,), exponent=5) 5
#: Decimal('1E-10') 100E-12 DecimalTuple(sign=0, digits=(1,), exponent=-10) -10
#: Decimal('123.456') 123.456 DecimalTuple(sign=0, digits=(1, 2, 3, 4, 5, 6), exponent=-3) 2
#: Decimal('9.999999999999999999999999999') 9.999999999999999999999999999 DecimalTuple(sign=0, digits=(9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9), exponent=-27) 0
#: Decimal('-123456789.123456789') -123456789.123456789 DecimalTuple(sign=1, digits=(1, 2, 3, 4, 5, 6, 7, 8, 9, 1, 2, 3, 4, 5, 6, 7, 8, 9), exponent=-9) 8
#: Decimal('1E+999999999') 1E+999999999 DecimalTuple(sign=0, digits=(1,), exponent=999999999) 999999999
#: Decimal('1E-999999999') 1E-999999999 DecimalTuple(sign=0, digits=(1,), exponent=-999999999) -999999999
#: Decimal('1E-1000000026') 1E-1000000026 DecimalTuple(sign=0, digits=(1,), exponent=-1000000026) -1000000026
#: Decimal('NaN') NaN DecimalTuple(sign=0, digits=(), exponent='n') 0
#: Decimal('sNaN') sNaN DecimalTuple(sign=0, digits=(), exponent='N') 0
#: Decimal('-NaN123') -NaN123 DecimalTuple(sign=1, digits=(1, 2, 3), exponent='n') 0
#: Decimal('Infinity') Infinity DecimalTuple(sign=0, digits=(0,), exponent='F') 0
#: Decimal('-Infinity') -Infinity DecimalTuple(sign=1, digits=(0,), exponent='F') 0
#: Decimal('0E+10') 0.00E+12 DecimalTuple(sign=0, digits=(0,), exponent=10) 10
#: Decimal('0E-30') 0E-30 DecimalTuple(sign=0, digits=(0,), exponent=-30) -30
#: Decimal('0.5') 0.5 DecimalTuple(sign=0, digits=(5,), exponent=-1) -1
#: Decimal('1.5') 1.5 DecimalTuple(sign=0, digits=(1, 5), exponent=-1) 0
#: Decimal('2.5') 2.5 DecimalTuple(sign=0, digits=(2, 5), exponent=-1) 0
#: Decimal('1234567890123456789012345678901234567890') 1234567890123456789012345678901234567890 DecimalTuple(sign=0, digits=(1, 2, 3, 4, 5, 6, 7, 8, 9, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 0), exponent=0) 39
#: __add__ 5bac6cf277728d5992f7935727e58dde
#: __sub__ d440e9b5591fd10af20dfb21dbd8e5da
#: __mul__ dbf99023929f7c2febb3dbc5fb9eee41
#: __div__ 160b4ccfb281e220d0d122eaf01aa463
#: __floordiv__ 782cffdfac929ed0955479f24fc4bfce
#: __mod__ 042272928fc03970f6ed378c84819f26
#: __divmod__ 4aa86ae8789321f278e7187b505ffd6e
#: compare f0b84747d38b6ad9ad96afe3c41b1e35
#: max 674808af37885fa18da34d0ee9914c18
#: min 450873d44f5828e77422dcb9599c6279
#: max_mag bc6e217276b2faad0b61633da4f8697c
#: min_mag f26c26d9c1025c41b55d46677098e20b
#: remainder_near 334edf10be5540c2e6bdce9e87e77450
#: compare_total df42197425cb603ef0a8758f8c7d8ec3
#: quantize 7be5dde85e648617d56fd59a80274adb
#: same_quantum 6e89538f5fab073a0a5c22853e29095f
#: copy_sign 18424c27dd837661b990bbdec1d90790
#: next_toward 7029e2fb26207f79e80ea0a584688ead
#: scaleb 586ae61698ca8a9fcce8ba6f9087331e
#: rotate 0a2159068c977b63c9ae837862a08878
#: shift 330b03f0b546b4351da397ea73ab7cb2
#: logical_and 5b157896e9f7992cd12d929cb86efb09
#: __eq__ 1fb06e7e02fb3892dec0634d7c7293dd
#: __lt__ 677d6aeb8481f92f4cdc9754649e8935
#: __le__ 1e2fa2008f248713a572f15faab3ac2f
#: __neg__ e9369f53ea4bea6bd432cb20ee64fc43
#: __pos__ 5ee778f31aa44de201326d1b6c958851
#: __abs__ 8a4cb62b0fffb2097b54d5038d1902b0
#: sqrt c24a146075531079e5ab737c0e7be39d
#: exp e479660095792908c9d8163d26054769
#: ln 06162295d201bd37367f7b61450a0024
#: log10 5f9a626625efc4fb87c248b458fc32f8
#: normalize f5c1cc0ba58c03ddca9e08d1f5b4e955
#: to_integral_value 1dbd04e6c5749b12ba979dbaef34344c
#: to_integral_exact 857ca2692d7819102bf2170c3b1a1383
#: next_plus 665d21d34cced35a7e8042e222838e17
#: next_minus 9dfd8c53d3e411ca832c8e4457c3eda6
#: number_class a802c293702b6f1e9bf02c0e01e47ba5
#: logb 34a22b712a62a65d69b0816d32b9871e
#: is_normal b6f4892ddac5e37b09acf0fdebb48db1
#: is_subnormal 52c1b725a39e84d2e7595f2175e10558
#: is_zero 3c156eab1d4eeefa216fc09ef21d2e8a
#: is_signed e5318abf0a01dec3ae42af1c612765ed
#: is_finite 0118bd3507cf742d9a3360fa243da8a7
#: is_nan f2bda2dcab52455bc7e113bb52b4e8af
#: copy_abs b4a7fbf102791a04ca1b4fe6114b3405
#: copy_negate 09ea2e220a65ba1cc6de15ce8b24d290
#: logical_invert ecd75cdfb9bfd8f345c07f96eec83f4c
#: __nonzero__ a76ff7b2389d0ed6874416855f046ea5
#: radix 20e9bfb65030dcd47a185b3e27c02dd5
#: canonical fe5d958887350316f9612923a4b9e0ab
#: __add__ 68627e378bc71cb969a3d6ab35b71f6c
#: __sub__ 6d7a83eaa92201c7bf1a257241f0d61a
#: __mul__ 65950658755e7814c7ab9e2b4272dff1
#: __div__ 369d13b4580c1072929c0eb6d9a15865
#: __floordiv__ 212c2d532a265e37b3fd12e84ca375c0
#: __mod__ 45f71e9503e07ec0206b9d6dc639d3ae
#: __divmod__ 7951153bee4dc118823525a42e130aab
#: compare dc004332fb12e3dab897f7ce1ed95072
#: max 03bf44cd1a8211f1404bf1302124348a
#: min 05dfba850c747d1ff7817bd898ce67f9
#: max_mag 3ab9198fa9a3a4cdf5027dfa69cc0327
#: min_mag 56afd0c38150ee3213a7d7de84884ba2
#: remainder_near 53e3606f1219568caf13f5ac64d58a19
#: compare_total df42197425cb603ef0a8758f8c7d8ec3
#: quantize e5a871b1d996e7b371d2dae7488d3825
#: same_quantum 6e89538f5fab073a0a5c22853e29095f
#: copy_sign 18424c27dd837661b990bbdec1d90790
#: next_toward c9cf07a0350a0efac7497bf5cf3f67a6
#: scaleb 45a8f43eeaa385cfe15ecffbd85aeb30
#: rotate f1ee2a6033d81bd506684022bf7928b2
#: shift a7798337677084e84ef57347fd4a9832
#: logical_and 514d0144893bc7040f53f6ccaced1a86
#: __eq__ e6a2a317f1e019b1d745a957facf58fc
#: __lt__ 26b0ea389df17eeec72c50b5fda5481d
#: __le__ ce32da427c7cd7a44b8f387e3d2ce7c4
#: __neg__ c703f080bff81344a6d65df49314efec
#: __pos__ 9294667e6b2b587668f7ebb6ce5db729
#: __abs__ dbf718996ac10d8c6fea350e5692c0cf
#: sqrt d6ba5876c22b73c9abe5dc6faaf67811
#: exp 639850b508b03c2b2b07c34525609a7b
#: ln 249f362ef56c8674bb413432985bd6d4
#: log10 83283a26062f937b70d64ce79954001f
#: normalize 6a57f98ded2e3faf5cf44a6a5211411a
#: to_integral_value 86d131e58d25e03e612d0c6c4033bf5e
#: to_integral_exact fb92890cbcd17a6a9a9ba095a621258d
#: next_plus a7104c608a652ce5094c827f5c9d87dd
#: next_minus 5f5ca19433fd3e941a07f7d0c4ef192d
#: number_class a802c293702b6f1e9bf02c0e01e47ba5
#: logb 11eb85d28a0fd57f36d3295fc718ae86
#: is_normal b6f4892ddac5e37b09acf0fdebb48db1
#: is_subnormal 52c1b725a39e84d2e7595f2175e10558
#: is_zero 3c156eab1d4eeefa216fc09ef21d2e8a
#: is_signed e5318abf0a01dec3ae42af1c612765ed
#: is_finite 0118bd3507cf742d9a3360fa243da8a7
#: is_nan f2bda2dcab52455bc7e113bb52b4e8af
#: copy_abs b4a7fbf102791a04ca1b4fe6114b3405
#: copy_negate 09ea2e220a65ba1cc6de15ce8b24d290
#: logical_invert af94851e66657f439110dc413689882c
#: __nonzero__ a76ff7b2389d0ed6874416855f046ea5
#: radix 20e9bfb65030dcd47a185b3e27c02dd5
#: canonical fe5d958887350316f9612923a4b9e0ab
#: __add__ 782cc0705ad7148d2c5c7dc97963ab61
#: __sub__ 52681de34f6812feced25cf5e3c8ea94
#: __mul__ 42d3f968f5e3185a517ad72e39180d5c
#: __div__ 6848cef497dfddee11a206af4f798e0e
#: __floordiv__ 81bf4b3804a35cd0c08d7935364c4597
#: __mod__ 54baf3273ba1d59b628d7beb52f2d13d
#: __divmod__ 97b538fa829b13293ef8342f684e0e71
#: compare dc004332fb12e3dab897f7ce1ed95072
#: max 433df43cafa4fdb4239e56e0b001b03e
#: min 39f43823eca7b2ec9ec1b3d9669accd8
#: max_mag 41130cfd010da8c0cacdcaf254779c46
#: min_mag 48d5f97072a6691508b1bfd3cff0b0e8
#: remainder_near d9bd13087abb45c6c4140f123f4e74a2
#: compare_total df42197425cb603ef0a8758f8c7d8ec3
#: quantize 2ea4787cf8d808518dd1c3154dfb6686
#: same_quantum 6e89538f5fab073a0a5c22853e29095f
#: copy_sign 18424c27dd837661b990bbdec1d90790
#: next_toward e92ba2c2c8d2ba6f23bc73a1d757f298
#: scaleb 3391ecdca80680439bd1c0a6fa757ae9
#: rotate 077e5965e9d37fbcdffc92f4b19c249a
#: shift 3e0b89fc2971d619300d3f41d5480547
#: logical_and 514d0144893bc7040f53f6ccaced1a86
#: __eq__ e6a2a317f1e019b1d745a957facf58fc
#: __lt__ 26b0ea389df17eeec72c50b5fda5481d
#: __le__ ce32da427c7cd7a44b8f387e3d2ce7c4
#: __neg__ 5aa24fbc6ef64b7abb7cda7facda51ce
#: __pos__ 54710f78148da4dfaf073b6aff96f56a
#: __abs__ 0cc0fb6af812c39ee3ed9026c7c06f53
#: sqrt a34d91e5b71cbb113674d4058a29fb56
#: exp 62ad584d0b5732d348b51b99c0480fe1
#: ln 9bef353e4ff05c66acf7b67482ff2157
#: log10 e4f32f6d38f21399dacf1314e3856ce4
#: normalize 455af3e2a743462a88aa35463c62e7ef
#: to_integral_value 569feca35bc2238c201d77cec79130ca
#: to_integral_exact a8a762f3e09546a80a8a5f5e66977910
#: next_plus 5a9a1ae41a1ef0f1519f8e8a988c1404
#: next_minus 54b3a7bf4e3768aa27fd120f2c9c3db8
#: number_class a802c293702b6f1e9bf02c0e01e47ba5
#: logb 8fb8531fb7d96897381b7bae5a45d5db
#: is_normal b6f4892ddac5e37b09acf0fdebb48db1
#: is_subnormal 52c1b725a39e84d2e7595f2175e10558
#: is_zero 3c156eab1d4eeefa216fc09ef21d2e8a
#: is_signed e5318abf0a01dec3ae42af1c612765ed
#: is_finite 0118bd3507cf742d9a3360fa243da8a7
#: is_nan f2bda2dcab52455bc7e113bb52b4e8af
#: copy_abs b4a7fbf102791a04ca1b4fe6114b3405
#: copy_negate 09ea2e220a65ba1cc6de15ce8b24d290
#: logical_invert 4269ce906bc935eb1b2c2c494dd7452a
#: __nonzero__ a76ff7b2389d0ed6874416855f046ea5
#: radix 20e9bfb65030dcd47a185b3e27c02dd5
#: canonical fe5d958887350316f9612923a4b9e0ab
