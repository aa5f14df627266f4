# RUN: %run3
# An instance keeps its attributes in the order they were set, however that is done; classes change under it.
o = object()
print(repr(o)[:18], o == o, o != o, hash(o) == hash(o), o.__class__, object.__doc__[:10])
class A:
    def __init__(s): s.x = 1; s.y = 2
a = A(); a.z = 3; print(a.__dict__); del a.x; a.x = 4; print(a.__dict__, list(vars(a)))
b = A(); b.__dict__['w'] = 5; print(b.w, b.x); b.__dict__.clear()
try: b.x
except AttributeError as e: print(e)
class B(A):
    def __init__(s): s.b1 = 0; A.__init__(s); s.b2 = 3
print(vars(B()))
c = B(); c.__class__ = A; print(type(c), c.x, c.__dict__)
try: c.__class__ = int
except TypeError as e: print(e)
try: (5).__class__ = A
except TypeError as e: print(e)
class S:
    __slots__ = ('q',)
try: S().__class__ = A
except TypeError as e: print(e)
A.new = lambda s: 'new' + str(s.x); print(c.new())
A.x = property(lambda s: 'prop'); print(c.x, B().__dict__ if False else 0)
del A.x; print(c.x)
class Cnt:
    n = 0
    def __init__(self): Cnt.n += 1
for i in range(1000): Cnt()
print(Cnt.n)
class P:
    def m(self): return 1
p = P(); r = []
for i in range(3):
    r.append(p.m())
    if i == 1: P.m = lambda self: 2
    if i == 0: p.m = lambda: 7
print(r)
class F: pass
f = F()
for i in range(300): setattr(f, 'a%d' % i, i)
print(f.a299, len(f.__dict__), sum(f.__dict__.values()))
import types
m = types.ModuleType('mm', 'docs'); m.x = 1; print(m, m.__name__, m.__doc__, m.x)
try: m.yy
except AttributeError as e: print(e)
ns = types.SimpleNamespace(a=1) if hasattr(types, 'SimpleNamespace') else None
print(ns)
class Meta(type):
    def __getattr__(c, n): return 'meta ' + n
    def __instancecheck__(c, o): return o == 5
    def __subclasscheck__(c, o): return o is int
    def __len__(c): return 42
    def __iter__(c): return iter([1, 2])
    def __contains__(c, x): return x == 'k'
    def __getitem__(c, k): return ('sub', k)
    def __repr__(c): return '<Meta %s>' % c.__name__
class MM(metaclass=Meta): pass
print(MM.foo, isinstance(5, MM), isinstance(6, MM), issubclass(int, MM), issubclass(str, MM), len(MM), list(MM), 'k' in MM, MM[1], MM)
from abc import ABC, abstractmethod
class AB(ABC):
    @abstractmethod
    def foo(self): pass
    @abstractmethod
    def bar(self): pass
try: AB()
except TypeError as e: print(e)
class AC(AB):
    def foo(self): return 1
try: AC()
except TypeError as e: print(e)
class AD(AC):
    def bar(self): return 2
print(AD().foo(), isinstance(AD(), AB))
#: <object object at  True False True <class 'object'> The base c
#: {'x': 1, 'y': 2, 'z': 3}
#: {'y': 2, 'z': 3, 'x': 4} ['y', 'z', 'x']
#: 5 1
#: 'A' object has no attribute 'x'
#: {'b1': 0, 'x': 1, 'y': 2, 'b2': 3}
#: <class '__main__.A'> 1 {'b1': 0, 'x': 1, 'y': 2, 'b2': 3}
#: __class__ assignment only supported for mutable types or ModuleType subclasses
#: __class__ assignment only supported for mutable types or ModuleType subclasses
#: __class__ assignment: 'A' object layout differs from 'S'
#: new1
#: prop 0
#: 1
#: 1000
#: [1, 7, 7]
#: 299 300 44850
#: <module 'mm'> mm docs 1
#: module 'mm' has no attribute 'yy'
#: namespace(a=1)
#: meta foo True False True False 42 [1, 2] True ('sub', 1) <Meta MM>
#: Can't instantiate abstract class AB with abstract methods bar, foo
#: Can't instantiate abstract class AC with abstract method bar
#: 1 True
