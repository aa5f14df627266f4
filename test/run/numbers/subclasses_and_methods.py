# RUN: %run2
# RUN: %run3
# Subclasses of the numeric types carry attributes; arithmetic gives the base types; special methods by name.
from __future__ import print_function

class I(int):
    def __repr__(self): return "I(%d)" % int(self)
class F(float): pass
class C(complex): pass
print(I(5), I(5) + 1, type(I(5) + I(6)).__name__, -I(3), I("12"), I("ff", 16), I(7) // 2, I(3) == 3, {I(1): 2}[1], hash(I(9)))
x = I(2 ** 60)
x.note = "kept"
y = F(1.5)
y.note = "too"
z = C(1, 2)
z.note = 1
print(x.note, x + 1, y.note, y * 2, type(y * 2).__name__, F("2.5"), z.note, z * 2, isinstance(x, int), isinstance(True, int))
print((5).__add__(3), (5).__add__(2.5), (5).__radd__(3), (2.5).__add__(1), int.__mul__(3, 4), float.__pow__(2.0, 3), (7).__divmod__(2))
print((3).__float__(), (3.7).__int__(), True.__and__(False), True.__and__(5), (5).__pow__(3, 7), (6).numerator, (1.5).real, (2j).imag)
#2: 5 6 int -3 12 255 3 True 2 9
#3: I(5) 6 int -3 I(12) I(255) 3 True 2 9
#: kept 1152921504606846977 too 3.0 float 2.5 1 (2+4j) True True
#: 8 NotImplemented 8 3.5 12 8.0 (3, 1)
#: 3.0 3 False 1 6 6 1.5 2.0
