# RUN: %run2
# RUN: %run3
# Functions of math in typed code: a NaN that comes out of an infinity is an error, an infinity may be a result.
import math

inf, nan = float("inf"), float("nan")


def show(function, x):
    try:
        print(function(x))
    except (ValueError, OverflowError) as error:
        print(type(error).__name__ + " " + str(error))


for x in (inf, -inf, nan, 1000.0, -1000.0, 1.0):
    for function in (lambda v: math.sin(v), lambda v: math.cos(v), lambda v: math.tan(v), lambda v: math.exp(v), lambda v: math.sqrt(v),
                     lambda v: math.atan(v), lambda v: math.asin(v), lambda v: math.cosh(v), lambda v: math.tanh(v), lambda v: math.fabs(v)):
        show(function, x)
try:
    print(math.exp(float("inf")), math.sqrt(float("inf")), math.sin(float("nan")))
    print(math.sin(float("inf")))
except ValueError as error:
    print(error)
#: ValueError math domain error
#: ValueError math domain error
#: ValueError math domain error
#: inf
#: inf
#2: 1.57079632679
#3: 1.5707963267948966
#: ValueError math domain error
#: inf
#: 1.0
#: inf
#: ValueError math domain error
#: ValueError math domain error
#: ValueError math domain error
#: 0.0
#: ValueError math domain error
#2: -1.57079632679
#3: -1.5707963267948966
#: ValueError math domain error
#: inf
#: -1.0
#: inf
#: nan
#: nan
#: nan
#: nan
#: nan
#: nan
#: nan
#: nan
#: nan
#: nan
#2: 0.826879540532
#2: 0.562379076291
#2: 1.4703241557
#3: 0.8268795405320025
#3: 0.5623790762907029
#3: 1.4703241557027185
#: OverflowError math range error
#2: 31.6227766017
#2: 1.56979632713
#3: 31.622776601683793
#3: 1.5697963271282298
#: ValueError math domain error
#: OverflowError math range error
#: 1.0
#: 1000.0
#2: -0.826879540532
#2: 0.562379076291
#2: -1.4703241557
#3: -0.8268795405320025
#3: 0.5623790762907029
#3: -1.4703241557027185
#: 0.0
#: ValueError math domain error
#2: -1.56979632713
#3: -1.5697963271282298
#: ValueError math domain error
#: OverflowError math range error
#: -1.0
#: 1000.0
#2: 0.841470984808
#2: 0.540302305868
#2: 1.55740772465
#2: 2.71828182846
#3: 0.8414709848078965
#3: 0.5403023058681398
#3: 1.5574077246549023
#3: 2.718281828459045
#: 1.0
#2: 0.785398163397
#2: 1.57079632679
#2: 1.54308063482
#2: 0.761594155956
#3: 0.7853981633974483
#3: 1.5707963267948966
#3: 1.5430806348152437
#3: 0.7615941559557649
#: 1.0
#2: (inf, inf, nan)
#3: inf inf nan
#: math domain error
