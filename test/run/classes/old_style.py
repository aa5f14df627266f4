# RUN: %run2
# Classes without a base are old-style: depth-first lookup, type instance, __getattr__ for operators too.
class A:
    x = "A"
class B(A): pass
class C(A):
    x = "C"
class D(B, C): pass
print D().x, type(D()), type(D), D.__name__, D().__class__ is D
class Flexible:
    def __init__(self, n): self.n = n
    def __add__(self, other): return self.n + other
    def __cmp__(self, other): return cmp(self.n, other.n)
    def __len__(self): return 3
    def __str__(self): return "flexible"
f = Flexible(1)
print f + 2, f < Flexible(2), f == Flexible(1), len(f), str(f), sorted([Flexible(3), f])[0].n
f.__len__ = lambda: 99
print len(f)
print isinstance(f, Flexible), callable(f), hasattr(f, "zz")
try:
    f.zz
except AttributeError, error:
    print error
class Error:
    pass
try:
    raise Error()
except Error:
    print "old-style exceptions too"
#: A <type 'instance'> <type 'classobj'> D True
#: 3 True True 3 flexible 1
#: 99
#: True False False
#: Flexible instance has no attribute 'zz'
#: old-style exceptions too
