# RUN: %run3
# Data Model 3.3.8: operator methods, reflected and in-place, conversions.
def t(f, *a, **k):
    try:
        print(repr(f(*a, **k)).split(' at 0x')[0])
    except BaseException as e:
        print(type(e).__name__, e)
import operator as op
names = "add sub mul matmul truediv floordiv mod divmod pow lshift rshift and xor or".split()
def mk(cls, kind):
    def m(self, *a): return "%s.%s%s" % (cls, kind, tuple(type(x).__name__ for x in a))
    return m
class A: pass
class R: pass
class I: pass
class NI: pass
class Sub(A): pass
for n in names:
    setattr(A, "__%s__" % n, mk("A", n)); setattr(R, "__r%s__" % n, mk("R", "r" + n)); setattr(I, "__i%s__" % n, mk("I", "i" + n))
    setattr(Sub, "__r%s__" % n, mk("Sub", "r" + n))
    for p in ("", "r", "i"): setattr(NI, "__%s%s__" % (p, n), lambda self, *a: NotImplemented)
class None_:
    __add__ = None; __radd__ = None; __iadd__ = None; __lt__ = None; __eq__ = None; __contains__ = None; __iter__ = None; __getitem__ = None; __len__ = None; __neg__ = None; __hash__ = None; __call__ = None; __bool__ = None; __index__ = None; __reversed__ = None
fs = {"add": lambda a, b: a + b, "sub": lambda a, b: a - b, "mul": lambda a, b: a * b, "matmul": lambda a, b: a @ b, "truediv": lambda a, b: a / b, "floordiv": lambda a, b: a // b, "mod": lambda a, b: a % b, "divmod": divmod, "pow": lambda a, b: a ** b, "lshift": lambda a, b: a << b, "rshift": lambda a, b: a >> b, "and": lambda a, b: a & b, "xor": lambda a, b: a ^ b, "or": lambda a, b: a | b}
def iadd(a, b): a += b; return a
def isub(a, b): a -= b; return a
def imul(a, b): a *= b; return a
def imatmul(a, b): a @= b; return a
def itruediv(a, b): a /= b; return a
def ifloordiv(a, b): a //= b; return a
def imod(a, b): a %= b; return a
def ipow(a, b): a **= b; return a
def ilshift(a, b): a <<= b; return a
def irshift(a, b): a >>= b; return a
def iand(a, b): a &= b; return a
def ixor(a, b): a ^= b; return a
def ior(a, b): a |= b; return a
for n in names:
    print(n)
    for x, y in ((A(), 1), (1, A()), (A(), R()), (R(), A()), (1, R()), (A(), A()), (A(), Sub()), (Sub(), A()), (NI(), 1), (1, NI()), (NI(), NI()), ("a", NI()), ([], NI()), (1.5, NI())):
        t(fs[n], x, y)
        if n != "divmod": t(globals()["i" + n], x, y)
    t(globals().get("i" + n, divmod), I(), 3)
n = None_()
t(lambda: n + 1); t(lambda: 1 + n); t(iadd, n, 1); t(lambda: n < 1); t(lambda: n > 1); t(lambda: n == 1); t(lambda: 1 in n); t(iter, n); t(lambda: n[0]); t(len, n); t(lambda: -n); t(hash, n); t(lambda: n()); t(bool, n); t(lambda: [1][n]); t(reversed, n)
t(lambda: list(n)); t(lambda: [*n]); t(lambda: n.__add__)
t(pow, A(), 1, 2); t(pow, 1, A(), 2); t(pow, 2, 3, A()); t(pow, 2, 3, 5); t(pow, 2, -1, 7); t(pow, 2, -1, 4); t(pow, 2, 3, 0); t(pow, 2.0, 3, 5); t(pow, 2, 3, mod=5); t(pow, base=2, exp=5); t(pow, 2); t(pow, 2, "a"); t(pow, 0, -1); t(pow, 0.0, -1); t(pow, -8, 1/3); t(pow, 2, -2); t(pow, 2, 3, None); t(pow, 2, 3, 1.5)
class P3:
    def __pow__(self, e, m=None): return ("pow", e, m)
    def __rpow__(self, b, m=None): return ("rpow", b, m)
    def __ipow__(self, e): return ("ipow", e)
t(pow, P3(), 2); t(pow, P3(), 2, 3); t(pow, 2, P3()); t(pow, 2, P3(), 3); t(ipow, P3(), 2); t(lambda: P3() ** 2)
class U:
    def __neg__(self): return "neg"
    def __pos__(self): return "pos"
    def __abs__(self): return "abs"
    def __invert__(self): return "inv"
    def __int__(self): return 5
    def __float__(self): return 2.5
    def __complex__(self): return 1j
    def __index__(self): return 3
    def __round__(self, n=None): return ("round", n)
    def __trunc__(self): return "trunc"
    def __floor__(self): return "floor"
    def __ceil__(self): return "ceil"
u = U()
import math
t(lambda: (-u, +u, abs(u), ~u, int(u), float(u), complex(u), round(u), round(u, 2), math.trunc(u), math.floor(u), math.ceil(u), [1, 2, 3, 4][u], hex(u), bin(u), oct(u), chr(u), range(u), "ab" * u, bytes(u), "abcde"[:u], op.index(u)))
t(lambda: -A()); t(lambda: +A()); t(lambda: ~A()); t(abs, A()); t(int, A()); t(float, A()); t(complex, A()); t(round, A()); t(math.trunc, A()); t(math.floor, A()); t(math.ceil, A()); t(op.index, A()); t(lambda: ~1.5); t(lambda: -"a"); t(abs, "a"); t(round, "a"); t(lambda: ~True); t(lambda: -True)
class T:
    def __trunc__(self): return 9
class T2:
    def __trunc__(self): return "x"
class T3:
    def __index__(self): return 11
t(int, T()); t(int, T2()); t(int, T3()); t(float, T3()); t(complex, T3()); t(int, T3(), 10); t(int, "12", T3()); t(round, 1.5, T3()); t(lambda: 1 << T3()); t(lambda: "a" * T3()); t(lambda: [0] * T3()); t(lambda: T3() * [0]); t(divmod, 7, T3())
class SubInt(int):
    def __int__(self): return 99
    def __index__(self): return 98
    def __repr__(self): return "SubInt"
    def __add__(self, o): return "sub add"
    def __radd__(self, o): return "sub radd"
s = SubInt(4)
t(lambda: (int(s), op.index(s), [0, 1, 2, 3, 4, 5][s], s + 1, 1 + s, s - 1, "%d" % s, "%s" % s, f"{s}", f"{s:d}", str(s), hash(s), s == 4, float(s), hex(s)))
#: add
#: "A.add('int',)"
#: "A.add('int',)"
#: TypeError unsupported operand type(s) for +: 'int' and 'A'
#: TypeError unsupported operand type(s) for +=: 'int' and 'A'
#: "A.add('R',)"
#: "A.add('R',)"
#: TypeError unsupported operand type(s) for +: 'R' and 'A'
#: TypeError unsupported operand type(s) for +=: 'R' and 'A'
#: "R.radd('int',)"
#: "R.radd('int',)"
#: "A.add('A',)"
#: "A.add('A',)"
#: "Sub.radd('A',)"
#: "Sub.radd('A',)"
#: "A.add('A',)"
#: "A.add('A',)"
#: TypeError unsupported operand type(s) for +: 'NI' and 'int'
#: TypeError unsupported operand type(s) for +=: 'NI' and 'int'
#: TypeError unsupported operand type(s) for +: 'int' and 'NI'
#: TypeError unsupported operand type(s) for +=: 'int' and 'NI'
#: TypeError unsupported operand type(s) for +: 'NI' and 'NI'
#: TypeError unsupported operand type(s) for +=: 'NI' and 'NI'
#: TypeError can only concatenate str (not "NI") to str
#: TypeError can only concatenate str (not "NI") to str
#: TypeError can only concatenate list (not "NI") to list
#: TypeError 'NI' object is not iterable
#: TypeError unsupported operand type(s) for +: 'float' and 'NI'
#: TypeError unsupported operand type(s) for +=: 'float' and 'NI'
#: "I.iadd('int',)"
#: sub
#: "A.sub('int',)"
#: "A.sub('int',)"
#: TypeError unsupported operand type(s) for -: 'int' and 'A'
#: TypeError unsupported operand type(s) for -=: 'int' and 'A'
#: "A.sub('R',)"
#: "A.sub('R',)"
#: TypeError unsupported operand type(s) for -: 'R' and 'A'
#: TypeError unsupported operand type(s) for -=: 'R' and 'A'
#: "R.rsub('int',)"
#: "R.rsub('int',)"
#: "A.sub('A',)"
#: "A.sub('A',)"
#: "Sub.rsub('A',)"
#: "Sub.rsub('A',)"
#: "A.sub('A',)"
#: "A.sub('A',)"
#: TypeError unsupported operand type(s) for -: 'NI' and 'int'
#: TypeError unsupported operand type(s) for -=: 'NI' and 'int'
#: TypeError unsupported operand type(s) for -: 'int' and 'NI'
#: TypeError unsupported operand type(s) for -=: 'int' and 'NI'
#: TypeError unsupported operand type(s) for -: 'NI' and 'NI'
#: TypeError unsupported operand type(s) for -=: 'NI' and 'NI'
#: TypeError unsupported operand type(s) for -: 'str' and 'NI'
#: TypeError unsupported operand type(s) for -=: 'str' and 'NI'
#: TypeError unsupported operand type(s) for -: 'list' and 'NI'
#: TypeError unsupported operand type(s) for -=: 'list' and 'NI'
#: TypeError unsupported operand type(s) for -: 'float' and 'NI'
#: TypeError unsupported operand type(s) for -=: 'float' and 'NI'
#: "I.isub('int',)"
#: mul
#: "A.mul('int',)"
#: "A.mul('int',)"
#: TypeError unsupported operand type(s) for *: 'int' and 'A'
#: TypeError unsupported operand type(s) for *=: 'int' and 'A'
#: "A.mul('R',)"
#: "A.mul('R',)"
#: TypeError unsupported operand type(s) for *: 'R' and 'A'
#: TypeError unsupported operand type(s) for *=: 'R' and 'A'
#: "R.rmul('int',)"
#: "R.rmul('int',)"
#: "A.mul('A',)"
#: "A.mul('A',)"
#: "Sub.rmul('A',)"
#: "Sub.rmul('A',)"
#: "A.mul('A',)"
#: "A.mul('A',)"
#: TypeError unsupported operand type(s) for *: 'NI' and 'int'
#: TypeError unsupported operand type(s) for *=: 'NI' and 'int'
#: TypeError unsupported operand type(s) for *: 'int' and 'NI'
#: TypeError unsupported operand type(s) for *=: 'int' and 'NI'
#: TypeError unsupported operand type(s) for *: 'NI' and 'NI'
#: TypeError unsupported operand type(s) for *=: 'NI' and 'NI'
#: TypeError can't multiply sequence by non-int of type 'NI'
#: TypeError can't multiply sequence by non-int of type 'NI'
#: TypeError can't multiply sequence by non-int of type 'NI'
#: TypeError can't multiply sequence by non-int of type 'NI'
#: TypeError unsupported operand type(s) for *: 'float' and 'NI'
#: TypeError unsupported operand type(s) for *=: 'float' and 'NI'
#: "I.imul('int',)"
#: matmul
#: "A.matmul('int',)"
#: "A.matmul('int',)"
#: TypeError unsupported operand type(s) for @: 'int' and 'A'
#: TypeError unsupported operand type(s) for @=: 'int' and 'A'
#: "A.matmul('R',)"
#: "A.matmul('R',)"
#: TypeError unsupported operand type(s) for @: 'R' and 'A'
#: TypeError unsupported operand type(s) for @=: 'R' and 'A'
#: "R.rmatmul('int',)"
#: "R.rmatmul('int',)"
#: "A.matmul('A',)"
#: "A.matmul('A',)"
#: "Sub.rmatmul('A',)"
#: "Sub.rmatmul('A',)"
#: "A.matmul('A',)"
#: "A.matmul('A',)"
#: TypeError unsupported operand type(s) for @: 'NI' and 'int'
#: TypeError unsupported operand type(s) for @=: 'NI' and 'int'
#: TypeError unsupported operand type(s) for @: 'int' and 'NI'
#: TypeError unsupported operand type(s) for @=: 'int' and 'NI'
#: TypeError unsupported operand type(s) for @: 'NI' and 'NI'
#: TypeError unsupported operand type(s) for @=: 'NI' and 'NI'
#: TypeError unsupported operand type(s) for @: 'str' and 'NI'
#: TypeError unsupported operand type(s) for @=: 'str' and 'NI'
#: TypeError unsupported operand type(s) for @: 'list' and 'NI'
#: TypeError unsupported operand type(s) for @=: 'list' and 'NI'
#: TypeError unsupported operand type(s) for @: 'float' and 'NI'
#: TypeError unsupported operand type(s) for @=: 'float' and 'NI'
#: "I.imatmul('int',)"
#: truediv
#: "A.truediv('int',)"
#: "A.truediv('int',)"
#: TypeError unsupported operand type(s) for /: 'int' and 'A'
#: TypeError unsupported operand type(s) for /=: 'int' and 'A'
#: "A.truediv('R',)"
#: "A.truediv('R',)"
#: TypeError unsupported operand type(s) for /: 'R' and 'A'
#: TypeError unsupported operand type(s) for /=: 'R' and 'A'
#: "R.rtruediv('int',)"
#: "R.rtruediv('int',)"
#: "A.truediv('A',)"
#: "A.truediv('A',)"
#: "Sub.rtruediv('A',)"
#: "Sub.rtruediv('A',)"
#: "A.truediv('A',)"
#: "A.truediv('A',)"
#: TypeError unsupported operand type(s) for /: 'NI' and 'int'
#: TypeError unsupported operand type(s) for /=: 'NI' and 'int'
#: TypeError unsupported operand type(s) for /: 'int' and 'NI'
#: TypeError unsupported operand type(s) for /=: 'int' and 'NI'
#: TypeError unsupported operand type(s) for /: 'NI' and 'NI'
#: TypeError unsupported operand type(s) for /=: 'NI' and 'NI'
#: TypeError unsupported operand type(s) for /: 'str' and 'NI'
#: TypeError unsupported operand type(s) for /=: 'str' and 'NI'
#: TypeError unsupported operand type(s) for /: 'list' and 'NI'
#: TypeError unsupported operand type(s) for /=: 'list' and 'NI'
#: TypeError unsupported operand type(s) for /: 'float' and 'NI'
#: TypeError unsupported operand type(s) for /=: 'float' and 'NI'
#: "I.itruediv('int',)"
#: floordiv
#: "A.floordiv('int',)"
#: "A.floordiv('int',)"
#: TypeError unsupported operand type(s) for //: 'int' and 'A'
#: TypeError unsupported operand type(s) for //=: 'int' and 'A'
#: "A.floordiv('R',)"
#: "A.floordiv('R',)"
#: TypeError unsupported operand type(s) for //: 'R' and 'A'
#: TypeError unsupported operand type(s) for //=: 'R' and 'A'
#: "R.rfloordiv('int',)"
#: "R.rfloordiv('int',)"
#: "A.floordiv('A',)"
#: "A.floordiv('A',)"
#: "Sub.rfloordiv('A',)"
#: "Sub.rfloordiv('A',)"
#: "A.floordiv('A',)"
#: "A.floordiv('A',)"
#: TypeError unsupported operand type(s) for //: 'NI' and 'int'
#: TypeError unsupported operand type(s) for //=: 'NI' and 'int'
#: TypeError unsupported operand type(s) for //: 'int' and 'NI'
#: TypeError unsupported operand type(s) for //=: 'int' and 'NI'
#: TypeError unsupported operand type(s) for //: 'NI' and 'NI'
#: TypeError unsupported operand type(s) for //=: 'NI' and 'NI'
#: TypeError unsupported operand type(s) for //: 'str' and 'NI'
#: TypeError unsupported operand type(s) for //=: 'str' and 'NI'
#: TypeError unsupported operand type(s) for //: 'list' and 'NI'
#: TypeError unsupported operand type(s) for //=: 'list' and 'NI'
#: TypeError unsupported operand type(s) for //: 'float' and 'NI'
#: TypeError unsupported operand type(s) for //=: 'float' and 'NI'
#: "I.ifloordiv('int',)"
#: mod
#: "A.mod('int',)"
#: "A.mod('int',)"
#: TypeError unsupported operand type(s) for %: 'int' and 'A'
#: TypeError unsupported operand type(s) for %=: 'int' and 'A'
#: "A.mod('R',)"
#: "A.mod('R',)"
#: TypeError unsupported operand type(s) for %: 'R' and 'A'
#: TypeError unsupported operand type(s) for %=: 'R' and 'A'
#: "R.rmod('int',)"
#: "R.rmod('int',)"
#: "A.mod('A',)"
#: "A.mod('A',)"
#: "Sub.rmod('A',)"
#: "Sub.rmod('A',)"
#: "A.mod('A',)"
#: "A.mod('A',)"
#: TypeError unsupported operand type(s) for %: 'NI' and 'int'
#: TypeError unsupported operand type(s) for %=: 'NI' and 'int'
#: TypeError unsupported operand type(s) for %: 'int' and 'NI'
#: TypeError unsupported operand type(s) for %=: 'int' and 'NI'
#: TypeError unsupported operand type(s) for %: 'NI' and 'NI'
#: TypeError unsupported operand type(s) for %=: 'NI' and 'NI'
#: TypeError not all arguments converted during string formatting
#: TypeError not all arguments converted during string formatting
#: TypeError unsupported operand type(s) for %: 'list' and 'NI'
#: TypeError unsupported operand type(s) for %=: 'list' and 'NI'
#: TypeError unsupported operand type(s) for %: 'float' and 'NI'
#: TypeError unsupported operand type(s) for %=: 'float' and 'NI'
#: "I.imod('int',)"
#: divmod
#: "A.divmod('int',)"
#: TypeError unsupported operand type(s) for divmod(): 'int' and 'A'
#: "A.divmod('R',)"
#: TypeError unsupported operand type(s) for divmod(): 'R' and 'A'
#: "R.rdivmod('int',)"
#: "A.divmod('A',)"
#: "Sub.rdivmod('A',)"
#: "A.divmod('A',)"
#: TypeError unsupported operand type(s) for divmod(): 'NI' and 'int'
#: TypeError unsupported operand type(s) for divmod(): 'int' and 'NI'
#: TypeError unsupported operand type(s) for divmod(): 'NI' and 'NI'
#: TypeError unsupported operand type(s) for divmod(): 'str' and 'NI'
#: TypeError unsupported operand type(s) for divmod(): 'list' and 'NI'
#: TypeError unsupported operand type(s) for divmod(): 'float' and 'NI'
#: TypeError unsupported operand type(s) for divmod(): 'I' and 'int'
#: pow
#: "A.pow('int',)"
#: "A.pow('int',)"
#: TypeError unsupported operand type(s) for ** or pow(): 'int' and 'A'
#: TypeError unsupported operand type(s) for **=: 'int' and 'A'
#: "A.pow('R',)"
#: "A.pow('R',)"
#: TypeError unsupported operand type(s) for ** or pow(): 'R' and 'A'
#: TypeError unsupported operand type(s) for **=: 'R' and 'A'
#: "R.rpow('int',)"
#: "R.rpow('int',)"
#: "A.pow('A',)"
#: "A.pow('A',)"
#: "Sub.rpow('A',)"
#: "Sub.rpow('A',)"
#: "A.pow('A',)"
#: "A.pow('A',)"
#: TypeError unsupported operand type(s) for ** or pow(): 'NI' and 'int'
#: TypeError unsupported operand type(s) for **=: 'NI' and 'int'
#: TypeError unsupported operand type(s) for ** or pow(): 'int' and 'NI'
#: TypeError unsupported operand type(s) for **=: 'int' and 'NI'
#: TypeError unsupported operand type(s) for ** or pow(): 'NI' and 'NI'
#: TypeError unsupported operand type(s) for **=: 'NI' and 'NI'
#: TypeError unsupported operand type(s) for ** or pow(): 'str' and 'NI'
#: TypeError unsupported operand type(s) for **=: 'str' and 'NI'
#: TypeError unsupported operand type(s) for ** or pow(): 'list' and 'NI'
#: TypeError unsupported operand type(s) for **=: 'list' and 'NI'
#: TypeError unsupported operand type(s) for ** or pow(): 'float' and 'NI'
#: TypeError unsupported operand type(s) for **=: 'float' and 'NI'
#: "I.ipow('int',)"
#: lshift
#: "A.lshift('int',)"
#: "A.lshift('int',)"
#: TypeError unsupported operand type(s) for <<: 'int' and 'A'
#: TypeError unsupported operand type(s) for <<=: 'int' and 'A'
#: "A.lshift('R',)"
#: "A.lshift('R',)"
#: TypeError unsupported operand type(s) for <<: 'R' and 'A'
#: TypeError unsupported operand type(s) for <<=: 'R' and 'A'
#: "R.rlshift('int',)"
#: "R.rlshift('int',)"
#: "A.lshift('A',)"
#: "A.lshift('A',)"
#: "Sub.rlshift('A',)"
#: "Sub.rlshift('A',)"
#: "A.lshift('A',)"
#: "A.lshift('A',)"
#: TypeError unsupported operand type(s) for <<: 'NI' and 'int'
#: TypeError unsupported operand type(s) for <<=: 'NI' and 'int'
#: TypeError unsupported operand type(s) for <<: 'int' and 'NI'
#: TypeError unsupported operand type(s) for <<=: 'int' and 'NI'
#: TypeError unsupported operand type(s) for <<: 'NI' and 'NI'
#: TypeError unsupported operand type(s) for <<=: 'NI' and 'NI'
#: TypeError unsupported operand type(s) for <<: 'str' and 'NI'
#: TypeError unsupported operand type(s) for <<=: 'str' and 'NI'
#: TypeError unsupported operand type(s) for <<: 'list' and 'NI'
#: TypeError unsupported operand type(s) for <<=: 'list' and 'NI'
#: TypeError unsupported operand type(s) for <<: 'float' and 'NI'
#: TypeError unsupported operand type(s) for <<=: 'float' and 'NI'
#: "I.ilshift('int',)"
#: rshift
#: "A.rshift('int',)"
#: "A.rshift('int',)"
#: TypeError unsupported operand type(s) for >>: 'int' and 'A'
#: TypeError unsupported operand type(s) for >>=: 'int' and 'A'
#: "A.rshift('R',)"
#: "A.rshift('R',)"
#: TypeError unsupported operand type(s) for >>: 'R' and 'A'
#: TypeError unsupported operand type(s) for >>=: 'R' and 'A'
#: "R.rrshift('int',)"
#: "R.rrshift('int',)"
#: "A.rshift('A',)"
#: "A.rshift('A',)"
#: "Sub.rrshift('A',)"
#: "Sub.rrshift('A',)"
#: "A.rshift('A',)"
#: "A.rshift('A',)"
#: TypeError unsupported operand type(s) for >>: 'NI' and 'int'
#: TypeError unsupported operand type(s) for >>=: 'NI' and 'int'
#: TypeError unsupported operand type(s) for >>: 'int' and 'NI'
#: TypeError unsupported operand type(s) for >>=: 'int' and 'NI'
#: TypeError unsupported operand type(s) for >>: 'NI' and 'NI'
#: TypeError unsupported operand type(s) for >>=: 'NI' and 'NI'
#: TypeError unsupported operand type(s) for >>: 'str' and 'NI'
#: TypeError unsupported operand type(s) for >>=: 'str' and 'NI'
#: TypeError unsupported operand type(s) for >>: 'list' and 'NI'
#: TypeError unsupported operand type(s) for >>=: 'list' and 'NI'
#: TypeError unsupported operand type(s) for >>: 'float' and 'NI'
#: TypeError unsupported operand type(s) for >>=: 'float' and 'NI'
#: "I.irshift('int',)"
#: and
#: "A.and('int',)"
#: "A.and('int',)"
#: TypeError unsupported operand type(s) for &: 'int' and 'A'
#: TypeError unsupported operand type(s) for &=: 'int' and 'A'
#: "A.and('R',)"
#: "A.and('R',)"
#: TypeError unsupported operand type(s) for &: 'R' and 'A'
#: TypeError unsupported operand type(s) for &=: 'R' and 'A'
#: "R.rand('int',)"
#: "R.rand('int',)"
#: "A.and('A',)"
#: "A.and('A',)"
#: "Sub.rand('A',)"
#: "Sub.rand('A',)"
#: "A.and('A',)"
#: "A.and('A',)"
#: TypeError unsupported operand type(s) for &: 'NI' and 'int'
#: TypeError unsupported operand type(s) for &=: 'NI' and 'int'
#: TypeError unsupported operand type(s) for &: 'int' and 'NI'
#: TypeError unsupported operand type(s) for &=: 'int' and 'NI'
#: TypeError unsupported operand type(s) for &: 'NI' and 'NI'
#: TypeError unsupported operand type(s) for &=: 'NI' and 'NI'
#: TypeError unsupported operand type(s) for &: 'str' and 'NI'
#: TypeError unsupported operand type(s) for &=: 'str' and 'NI'
#: TypeError unsupported operand type(s) for &: 'list' and 'NI'
#: TypeError unsupported operand type(s) for &=: 'list' and 'NI'
#: TypeError unsupported operand type(s) for &: 'float' and 'NI'
#: TypeError unsupported operand type(s) for &=: 'float' and 'NI'
#: "I.iand('int',)"
#: xor
#: "A.xor('int',)"
#: "A.xor('int',)"
#: TypeError unsupported operand type(s) for ^: 'int' and 'A'
#: TypeError unsupported operand type(s) for ^=: 'int' and 'A'
#: "A.xor('R',)"
#: "A.xor('R',)"
#: TypeError unsupported operand type(s) for ^: 'R' and 'A'
#: TypeError unsupported operand type(s) for ^=: 'R' and 'A'
#: "R.rxor('int',)"
#: "R.rxor('int',)"
#: "A.xor('A',)"
#: "A.xor('A',)"
#: "Sub.rxor('A',)"
#: "Sub.rxor('A',)"
#: "A.xor('A',)"
#: "A.xor('A',)"
#: TypeError unsupported operand type(s) for ^: 'NI' and 'int'
#: TypeError unsupported operand type(s) for ^=: 'NI' and 'int'
#: TypeError unsupported operand type(s) for ^: 'int' and 'NI'
#: TypeError unsupported operand type(s) for ^=: 'int' and 'NI'
#: TypeError unsupported operand type(s) for ^: 'NI' and 'NI'
#: TypeError unsupported operand type(s) for ^=: 'NI' and 'NI'
#: TypeError unsupported operand type(s) for ^: 'str' and 'NI'
#: TypeError unsupported operand type(s) for ^=: 'str' and 'NI'
#: TypeError unsupported operand type(s) for ^: 'list' and 'NI'
#: TypeError unsupported operand type(s) for ^=: 'list' and 'NI'
#: TypeError unsupported operand type(s) for ^: 'float' and 'NI'
#: TypeError unsupported operand type(s) for ^=: 'float' and 'NI'
#: "I.ixor('int',)"
#: or
#: "A.or('int',)"
#: "A.or('int',)"
#: TypeError unsupported operand type(s) for |: 'int' and 'A'
#: TypeError unsupported operand type(s) for |=: 'int' and 'A'
#: "A.or('R',)"
#: "A.or('R',)"
#: TypeError unsupported operand type(s) for |: 'R' and 'A'
#: TypeError unsupported operand type(s) for |=: 'R' and 'A'
#: "R.ror('int',)"
#: "R.ror('int',)"
#: "A.or('A',)"
#: "A.or('A',)"
#: "Sub.ror('A',)"
#: "Sub.ror('A',)"
#: "A.or('A',)"
#: "A.or('A',)"
#: TypeError unsupported operand type(s) for |: 'NI' and 'int'
#: TypeError unsupported operand type(s) for |=: 'NI' and 'int'
#: TypeError unsupported operand type(s) for |: 'int' and 'NI'
#: TypeError unsupported operand type(s) for |=: 'int' and 'NI'
#: TypeError unsupported operand type(s) for |: 'NI' and 'NI'
#: TypeError unsupported operand type(s) for |=: 'NI' and 'NI'
#: TypeError unsupported operand type(s) for |: 'str' and 'NI'
#: TypeError unsupported operand type(s) for |=: 'str' and 'NI'
#: TypeError unsupported operand type(s) for |: 'list' and 'NI'
#: TypeError unsupported operand type(s) for |=: 'list' and 'NI'
#: TypeError unsupported operand type(s) for |: 'float' and 'NI'
#: TypeError unsupported operand type(s) for |=: 'float' and 'NI'
#: "I.ior('int',)"
#: TypeError 'NoneType' object is not callable
#: TypeError 'NoneType' object is not callable
#: TypeError 'NoneType' object is not callable
#: TypeError 'NoneType' object is not callable
#: TypeError '>' not supported between instances of 'None_' and 'int'
#: TypeError 'NoneType' object is not callable
#: TypeError 'None_' object is not a container
#: TypeError 'None_' object is not iterable
#: TypeError 'NoneType' object is not callable
#: TypeError 'NoneType' object is not callable
#: TypeError 'NoneType' object is not callable
#: TypeError unhashable type: 'None_'
#: TypeError 'NoneType' object is not callable
#: TypeError 'NoneType' object is not callable
#: TypeError 'NoneType' object is not callable
#: TypeError 'None_' object is not reversible
#: TypeError 'None_' object is not iterable
#: TypeError 'None_' object is not iterable
#: None
#: "A.pow('int', 'int')"
#: TypeError unsupported operand type(s) for ** or pow(): 'int', 'A', 'int'
#: TypeError unsupported operand type(s) for ** or pow(): 'int', 'int', 'A'
#: 3
#: 4
#: ValueError base is not invertible for the given modulus
#: ValueError pow() 3rd argument cannot be 0
#: TypeError pow() 3rd argument not allowed unless all arguments are integers
#: 3
#: 32
#: TypeError pow() missing required argument 'exp' (pos 2)
#: TypeError unsupported operand type(s) for ** or pow(): 'int' and 'str'
#: ZeroDivisionError 0.0 cannot be raised to a negative power
#: ZeroDivisionError 0.0 cannot be raised to a negative power
#: (1.0000000000000002+1.7320508075688772j)
#: 0.25
#: 8
#: TypeError pow() 3rd argument not allowed unless all arguments are integers
#: ('pow', 2, None)
#: ('pow', 2, 3)
#: ('rpow', 2, None)
#: TypeError unsupported operand type(s) for ** or pow(): 'int', 'P3', 'int'
#: ('ipow', 2)
#: ('pow', 2, None)
#: ('neg', 'pos', 'abs', 'inv', 5, 2.5, 1j, ('round', None), ('round', 2), 'trunc', 'floor', 'ceil', 4, '0x3', '0b11', '0o3', '\x03', range(0, 3), 'ababab', b'\x00\x00\x00', 'abc', 3)
#: TypeError bad operand type for unary -: 'A'
#: TypeError bad operand type for unary +: 'A'
#: TypeError bad operand type for unary ~: 'A'
#: TypeError bad operand type for abs(): 'A'
#: TypeError int() argument must be a string, a bytes-like object or a real number, not 'A'
#: TypeError float() argument must be a string or a real number, not 'A'
#: TypeError complex() first argument must be a string or a number, not 'A'
#: TypeError type A doesn't define __round__ method
#: TypeError type A doesn't define __trunc__ method
#: TypeError must be real number, not A
#: TypeError must be real number, not A
#: TypeError 'A' object cannot be interpreted as an integer
#: TypeError bad operand type for unary ~: 'float'
#: TypeError bad operand type for unary -: 'str'
#: TypeError bad operand type for abs(): 'str'
#: TypeError type str doesn't define __round__ method
#: -2
#: -1
#: 9
#: TypeError __trunc__ returned non-Integral (type str)
#: 11
#: 11.0
#: (11+0j)
#: TypeError int() can't convert non-string with explicit base
#: 13
#: 1.5
#: TypeError unsupported operand type(s) for <<: 'int' and 'T3'
#: 'aaaaaaaaaaa'
#: [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]
#: [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]
#: TypeError unsupported operand type(s) for divmod(): 'int' and 'T3'
#: (99, 4, 4, 'sub add', 'sub radd', 3, '4', 'SubInt', 'SubInt', '4', 'SubInt', 4, True, 4.0, '0x4')
#err: py3_3_3_8_numbers.py:5: DeprecationWarning: The delegation of int() to __trunc__ is deprecated.
#err:   print(repr(f(*a, **k)).split(' at 0x')[0])
