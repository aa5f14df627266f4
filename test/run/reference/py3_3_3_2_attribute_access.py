# RUN: %run3
# Data Model 3.3.2: attribute hooks, descriptors, properties, __slots__, __class__ and __dict__ assigned.
def t(f, *a, **k):
    try:
        print(repr(f(*a, **k)).split(' at 0x')[0])
    except BaseException as e:
        print(type(e).__name__, e)

class A:
    x = 1
    def __getattr__(self, n):
        if n == "bad": raise KeyError(n)
        if n.startswith("no"): raise AttributeError(n)
        return "ga:" + n
a = A()
t(lambda: a.x); t(lambda: a.y); t(lambda: a.bad); t(lambda: a.nope); t(lambda: hasattr(a, "nope")); t(lambda: hasattr(a, "bad")); t(lambda: getattr(a, "nope", 3)); t(getattr, a, "bad", 3)
t(lambda: a.__class__.__name__); t(lambda: a.__foo__); t(lambda: len(a)); t(lambda: a.__len__)
class B:
    def __getattribute__(self, n):
        if n == "a": return 10
        if n == "b": raise AttributeError("from gab " + n)
        return object.__getattribute__(self, n)
    def __getattr__(self, n): return "fallback " + n
b = B()
t(lambda: b.a); t(lambda: b.b); t(lambda: b.c); b.c = 4; t(lambda: b.c); t(lambda: b.__dict__)
class C:
    def __setattr__(self, n, v):
        print("set", n, v)
        object.__setattr__(self, n, v * 2)
    def __delattr__(self, n):
        print("del", n)
        super().__delattr__(n)
c = C(); c.x = 4; t(lambda: c.x); del c.x; t(lambda: c.x); t(delattr, c, "x")
class D:
    def __init__(self): self.log = []
    def m(self): return "m"
    @property
    def p(self): return self._p
    @p.setter
    def p(self, v): self._p = v + 1
    @p.deleter
    def p(self): del self._p
    @property
    def ro(self): return 1
    @staticmethod
    def s(x): return x
    @classmethod
    def k(cls, x): return cls.__name__, x
d = D()
t(lambda: d.p); d.p = 4; t(lambda: d.p); del d.p; t(lambda: d.p); t(delattr, d, "p")
t(lambda: setattr(d, "ro", 1)); t(lambda: delattr(d, "ro")); t(lambda: d.s(4)); t(lambda: D.s(4)); t(lambda: d.k(4)); t(lambda: D.k(4)); t(lambda: D.m()); t(lambda: D.m(5)); t(lambda: d.m(1)); t(lambda: d.q)
t(lambda: D.zz); t(lambda: d.m.__self__ is d); t(lambda: d.m.__func__ is D.m); t(lambda: d.m.zzz); t(lambda: setattr(d.m, "q", 1)); D.m.attr = 7; t(lambda: d.m.attr)
t(lambda: D.p.__get__(d)); t(lambda: D.p.fget.__name__); t(lambda: D.__dict__["s"]); t(lambda: D.__dict__["k"].__func__.__name__); t(lambda: D.__dict__["k"].__get__(None, D)(1))
class Desc:
    def __init__(self, n): self.n = n
    def __get__(self, o, t=None): return ("get", self.n, o is None, t.__name__ if t else None)
class Data(Desc):
    def __set__(self, o, v): print("dset", self.n, v)
    def __delete__(self, o): print("ddel", self.n)
class OnlySet:
    def __set__(self, o, v): o.__dict__["os"] = v
class OnlyDel:
    def __delete__(self, o): print("od")
class E:
    n = Desc("n"); d = Data("d"); os = OnlySet(); od = OnlyDel()
e = E()
t(lambda: e.n); e.n = 1; t(lambda: e.n); t(lambda: e.d); e.d = 5; t(lambda: e.d); del e.d; t(lambda: E.n); t(lambda: E.d)
e.__dict__["d"] = 9; t(lambda: e.d); t(lambda: type(e.os).__name__); e.os = 3; t(lambda: e.os); t(lambda: delattr(e, "os")); t(lambda: setattr(e, "od", 3)); del e.od
e.__dict__["od"] = 7; t(lambda: e.od)
class Named:
    def __set_name__(self, owner, name): print("set_name", owner.__name__, name)
class F:
    a = Named(); b = Named()
class BadName:
    def __set_name__(self, owner, name): 1/0
try:
    class G:
        a = BadName()
except BaseException as x:
    print(type(x).__name__, x, repr(x.__cause__), getattr(x, '__notes__', None))
class S:
    __slots__ = ("a", "b", "__c")
    def __init__(self): self.a = 1; self.__c = 3
    def c(self): return self.__c
s = S()
t(lambda: s.a); t(lambda: s.b); t(lambda: s.c()); t(lambda: setattr(s, "z", 1)); t(lambda: s.z); t(lambda: s.__dict__); t(lambda: S.a); t(lambda: S.__slots__); del s.a; t(lambda: s.a); t(lambda: delattr(s, "a")); t(lambda: S.a.__get__(s)); t(lambda: S.a.__set__(s, 4)); t(lambda: S.a.__get__(5)); t(lambda: S.a.__name__); t(lambda: S.a.__objclass__)
class S2(S): pass
s2 = S2(); s2.z = 4; t(lambda: s2.__dict__)
class S3(S): __slots__ = "q"
s3 = S3(); s3.q = 1; t(lambda: (s3.a, s3.q)); t(lambda: setattr(s3, "r", 1))
def mk(**k): return type("X", (k.pop("base", object),), k)
t(lambda: mk(__slots__="a b")); t(lambda: mk(__slots__=("a", 5))); t(lambda: mk(__slots__=("a",), a=1)); t(lambda: mk(base=int, __slots__=("a",))); t(lambda: mk(base=tuple, __slots__=("a",))); t(lambda: mk(base=tuple, __slots__=())); t(lambda: mk(__slots__=("__dict__", "__dict__"))); t(lambda: mk(base=S2, __slots__=("__dict__",)))
t(lambda: type("M", (S, mk(__slots__=("x",))), {})); t(lambda: type("M", (S, mk(__slots__=())), {}).__name__); t(lambda: type("M", (int, str), {})); t(lambda: mk(__slots__=5)); t(lambda: mk(__slots__={"a": "doc of a"}).__slots__)
t(lambda: type("M", (bool,), {})); t(lambda: type("M", (type(None),), {})); t(lambda: type("M", (5,), {})); t(lambda: type("M", (A, A), {})); t(lambda: type("M", (object, A), {}))
class P1: pass
class P2(P1): pass
t(lambda: type("M", (P1, P2), {}))
def setcls(o, c): o.__class__ = c
p = P1(); setcls(p, P2); t(lambda: type(p).__name__); t(setcls, p, S); t(setcls, p, 5); t(setcls, 5, P1); t(setcls, s, P1); t(setcls, p, int)
def setd(o, v): o.__dict__ = v
t(setd, p, 5); setd(p, {"k": 1}); t(lambda: p.k); t(setd, P1, {})
t(lambda: vars(p)); t(vars, 5); t(lambda: type(vars(P1)).__name__); t(lambda: setattr(P1, "__name__", 5)); P1.__name__ = "New"; t(lambda: P1); t(lambda: setattr(P1, "__bases__", ())); t(lambda: setattr(P1, "__bases__", 5)); t(lambda: setattr(P2, "__bases__", (P2,))); t(lambda: setattr(P1, "__qualname__", 5)); t(lambda: delattr(P1, "__name__")); t(lambda: P1.__qualname__); t(lambda: P1.__module__); P1.__doc__ = "d"; t(lambda: P1.__doc__); t(lambda: setattr(int, "__doc__", "x"))
class Meta(type):
    def __getattr__(cls, n): return "meta " + n
    @property
    def mp(cls): return "mp " + cls.__name__
class H(metaclass=Meta): x = 1
t(lambda: H.x); t(lambda: H.y); t(lambda: H().x); t(lambda: H().y); t(lambda: H.mp); t(lambda: H().mp)
import sys
class Mod(type(sys)):
    def __getattr__(self, n): return "mod " + n
mm = Mod("mm"); t(lambda: mm.q); t(lambda: mm.__name__)
class Prop:
    x = property(doc="D"); y = property(lambda s: 1, None, None, "docy")
    def _z(self):
        "zdoc"
    z = property(_z)
t(lambda: Prop().x); t(lambda: Prop.x.__doc__); t(lambda: Prop.y.__doc__); t(lambda: Prop.z.__doc__); t(lambda: setattr(Prop(), "y", 1)); t(lambda: delattr(Prop(), "y")); t(lambda: property(1, 2, 3, 4, 5)); t(lambda: property(fgot=1)); t(lambda: property(lambda s: 1).__get__(1)); t(lambda: property().__get__(1)); t(lambda: property(5).__get__(1)); t(lambda: Prop.y.getter(lambda s: 2).__get__(0)); t(lambda: Prop.y.__isabstractmethod__)
t(lambda: staticmethod()); t(lambda: classmethod(1, 2)); t(lambda: staticmethod(5).__get__(1)); t(lambda: staticmethod(len)([1])); t(lambda: classmethod(len)([1])); t(lambda: classmethod(5).__get__(1)()); t(lambda: staticmethod(len).__wrapped__); t(lambda: repr(staticmethod(len))); t(lambda: repr(classmethod(len)))
#: 1
#: 'ga:y'
#: KeyError 'bad'
#: AttributeError nope
#: False
#: KeyError 'bad'
#: 3
#: KeyError 'bad'
#: 'A'
#: 'ga:__foo__'
#: TypeError object of type 'A' has no len()
#: 'ga:__len__'
#: 10
#: 'fallback b'
#: 'fallback c'
#: 4
#: {'c': 4}
#: set x 4
#: 8
#: del x
#: AttributeError 'C' object has no attribute 'x'
#: del x
#: AttributeError 'C' object has no attribute 'x'
#: AttributeError 'D' object has no attribute '_p'
#: 5
#: AttributeError 'D' object has no attribute '_p'
#: AttributeError 'D' object has no attribute '_p'
#: AttributeError property 'ro' of 'D' object has no setter
#: AttributeError property 'ro' of 'D' object has no deleter
#: 4
#: 4
#: ('D', 4)
#: ('D', 4)
#: TypeError D.m() missing 1 required positional argument: 'self'
#: 'm'
#: TypeError D.m() takes 1 positional argument but 2 were given
#: AttributeError 'D' object has no attribute 'q'
#: AttributeError type object 'D' has no attribute 'zz'
#: True
#: True
#: AttributeError 'function' object has no attribute 'zzz'
#: AttributeError 'method' object has no attribute 'q'
#: 7
#: AttributeError 'D' object has no attribute '_p'
#: 'p'
#: <staticmethod(<function D.s
#: 'k'
#: ('D', 1)
#: ('get', 'n', False, 'E')
#: 1
#: ('get', 'd', False, 'E')
#: dset d 5
#: ('get', 'd', False, 'E')
#: ddel d
#: ('get', 'n', True, 'E')
#: ('get', 'd', True, 'E')
#: ('get', 'd', False, 'E')
#: 'OnlySet'
#: 3
#: AttributeError __delete__
#: AttributeError __set__
#: od
#: 7
#: set_name F a
#: set_name F b
#: RuntimeError Error calling __set_name__ on 'BadName' instance 'a' in 'G' ZeroDivisionError('division by zero') None
#: 1
#: AttributeError 'S' object has no attribute 'b'
#: 3
#: AttributeError 'S' object has no attribute 'z'
#: AttributeError 'S' object has no attribute 'z'
#: AttributeError 'S' object has no attribute '__dict__'
#: <member 'a' of 'S' objects>
#: ('a', 'b', '__c')
#: AttributeError 'S' object has no attribute 'a'
#: AttributeError a
#: AttributeError 'S' object has no attribute 'a'
#: None
#: TypeError descriptor 'a' for 'S' objects doesn't apply to a 'int' object
#: 'a'
#: <class '__main__.S'>
#: {'z': 4}
#: (1, 1)
#: AttributeError 'S3' object has no attribute 'r'
#: TypeError __slots__ must be identifiers
#: TypeError __slots__ items must be strings, not 'int'
#: ValueError 'a' in __slots__ conflicts with class variable
#: TypeError nonempty __slots__ not supported for subtype of 'int'
#: TypeError nonempty __slots__ not supported for subtype of 'tuple'
#: <class '__main__.X'>
#: TypeError __dict__ slot disallowed: we already got one
#: TypeError __dict__ slot disallowed: we already got one
#: TypeError multiple bases have instance lay-out conflict
#: 'M'
#: TypeError multiple bases have instance lay-out conflict
#: TypeError 'int' object is not iterable
#: {'a': 'doc of a'}
#: TypeError type 'bool' is not an acceptable base type
#: TypeError type 'NoneType' is not an acceptable base type
#: TypeError metaclass conflict: the metaclass of a derived class must be a (non-strict) subclass of the metaclasses of all its bases
#: TypeError duplicate base class A
#: TypeError Cannot create a consistent method resolution
#: order (MRO) for bases object, A
#: TypeError Cannot create a consistent method resolution
#: order (MRO) for bases P1, P2
#: 'P2'
#: TypeError __class__ assignment: 'S' object layout differs from 'P2'
#: TypeError __class__ must be set to a class, not 'int' object
#: TypeError __class__ assignment only supported for mutable types or ModuleType subclasses
#: TypeError __class__ assignment: 'P1' object layout differs from 'S'
#: TypeError __class__ assignment only supported for mutable types or ModuleType subclasses
#: TypeError __dict__ must be set to a dictionary, not a 'int'
#: 1
#: AttributeError attribute '__dict__' of 'type' objects is not writable
#: {'k': 1}
#: TypeError vars() argument must have __dict__ attribute
#: 'mappingproxy'
#: TypeError can only assign string to P1.__name__, not 'int'
#: <class '__main__.P1'>
#: TypeError can only assign non-empty tuple to New.__bases__, not ()
#: TypeError can only assign tuple to New.__bases__, not int
#: TypeError a __bases__ item causes an inheritance cycle
#: TypeError can only assign string to New.__qualname__, not 'int'
#: TypeError cannot delete '__name__' attribute of immutable type 'New'
#: 'P1'
#: '__main__'
#: 'd'
#: TypeError cannot set '__doc__' attribute of immutable type 'int'
#: 1
#: 'meta y'
#: 1
#: AttributeError 'H' object has no attribute 'y'
#: 'mp H'
#: AttributeError 'H' object has no attribute 'mp'
#: 'mod q'
#: 'mm'
#: AttributeError property 'x' of 'Prop' object has no getter
#: 'D'
#: 'docy'
#: 'zdoc'
#: AttributeError property 'y' of 'Prop' object has no setter
#: AttributeError property 'y' of 'Prop' object has no deleter
#: TypeError property() takes at most 4 arguments (5 given)
#: TypeError 'fgot' is an invalid keyword argument for property()
#: 1
#: AttributeError property of 'int' object has no getter
#: TypeError 'int' object is not callable
#: 2
#: False
#: TypeError staticmethod expected 1 argument, got 0
#: TypeError classmethod expected 1 argument, got 2
#: 5
#: 1
#: TypeError 'classmethod' object is not callable
#: TypeError 'int' object is not callable
#: <built-in function len>
#: '<staticmethod(<built-in function len>)>'
#: '<classmethod(<built-in function len>)>'
