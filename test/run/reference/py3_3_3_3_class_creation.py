# RUN: %run3
# Data Model 3.3.3, 3.3.5: metaclasses, __prepare__, __init_subclass__, __mro_entries__, __class_getitem__, mro().
def t(f, *a, **k):
    try:
        print(repr(f(*a, **k)).split(' at 0x')[0])
    except BaseException as e:
        print(type(e).__name__, e)
class Base:
    subs = []
    def __init_subclass__(cls, /, tag=None, **kw):
        super().__init_subclass__(**kw)
        cls.tag = tag; Base.subs.append(cls.__name__)
class A(Base, tag="a"): pass
class B(A): pass
t(lambda: (A.tag, B.tag, Base.subs))
t(lambda: type("C", (Base,), {}, tag=5).tag)
def bad():
    class D(Base, tug=1): pass
t(bad)
def bad2():
    class D(x=1): pass
t(bad2)
t(lambda: object.__init_subclass__()); t(lambda: object.__init_subclass__(1)); t(lambda: object.__init_subclass__(a=1)); t(lambda: int.__init_subclass__(a=1))
class Meta(type):
    @classmethod
    def __prepare__(mcs, name, bases, **kw):
        print("prepare", mcs.__name__, name, bases, kw)
        return {"injected": 42}
    def __new__(mcs, name, bases, ns, **kw):
        print("new", name, [k for k in ns if not k.startswith("__")], kw)
        return super().__new__(mcs, name, bases, ns)
    def __init__(cls, name, bases, ns, **kw):
        print("init", name, kw)
        super().__init__(name, bases, ns)
    def __call__(cls, *a):
        print("call", a)
        return super().__call__(*a)
    def __instancecheck__(cls, o): return o == 7
    def __subclasscheck__(cls, o): return o is int
class C(metaclass=Meta, k=1):
    y = injected + 1
    def __init__(self, *a): print("C init", a)
t(lambda: (C.injected, C.y)); t(lambda: type(C(1, 2)).__name__); t(lambda: (isinstance(7, C), isinstance(8, C), issubclass(int, C), issubclass(str, C), isinstance(C(), C)))
class C2(C): pass
class LogDict(dict):
    def __setitem__(self, k, v):
        print("ns set", k); dict.__setitem__(self, k, v)
    def __getitem__(self, k):
        if not k.startswith("__"): print("ns get", k)
        return dict.__getitem__(self, k)
    def __missing__(self, k): raise KeyError(k)
class LM(type):
    @classmethod
    def __prepare__(m, n, b): return LogDict()
class L(metaclass=LM):
    a = 1
    b = a
    def f(self): return __class__
    for i in range(2): pass
    try:
        undefined_name
    except NameError as e: print(e)
    c = len
    del a
t(lambda: L().f())
t(lambda: sorted(k for k in L.__dict__ if not k.startswith("__")))
class NotMapping(type):
    @classmethod
    def __prepare__(m, n, b): return 5
def bad3():
    class X(metaclass=NotMapping): pass
t(bad3)
def func_meta(name, bases, ns, **kw):
    print("func_meta", name, bases, sorted(ns), kw); return name * 2
class FM(int, metaclass=func_meta, z=3): q = 1
t(lambda: FM)
def bad4():
    class X(metaclass=5): pass
t(bad4)
def bad5():
    class X(5): pass
t(bad5)
class M1(type): pass
class M2(type): pass
class X1(metaclass=M1): pass
class X2(metaclass=M2): pass
def bad6():
    class X(X1, X2): pass
t(bad6)
class M3(M1, M2): pass
class X3(X1, X2, metaclass=M3): pass
t(lambda: type(X3).__name__); t(lambda: X3.__mro__)
class X4(X3, X1): pass
t(lambda: type(X4).__name__)
class Entry:
    def __init__(self, v): self.v = v
    def __mro_entries__(self, bases):
        print("entries", [type(b).__name__ for b in bases]); return self.v
class Y1(Entry((int,))): pass
t(lambda: (Y1.__mro__, len(Y1.__orig_bases__)))
class Y2(Entry(()), A): pass
t(lambda: Y2.__bases__)
def bad7():
    class X(Entry(5)): pass
t(bad7)
t(lambda: type("X", (Entry((int,)),), {}))
import types
t(lambda: types.resolve_bases((Entry((str, int)), list))); t(lambda: types.prepare_class("X", (C,), {"k": 3})[1:]) ; t(lambda: types.new_class("N", (), {"metaclass": M1}, lambda ns: ns.update(a=1)).a)
class G:
    def __class_getitem__(cls, item): return (cls.__name__, item)
t(lambda: G[1]); t(lambda: G[int, str]); t(lambda: G()[1]); t(lambda: A[1]); t(lambda: int[1]); t(lambda: list[int]); t(lambda: dict[str, list[int]]); t(lambda: list[int].__args__); t(lambda: list[int]([1, 2])); t(lambda: tuple[int, ...]); t(lambda: type[int]); t(lambda: list[int] == list[int]); t(lambda: hash(list[int]) == hash(list[int])); t(lambda: isinstance([], list[int])); t(lambda: issubclass(list, list[int])); t(lambda: list[int].append); t(lambda: list[int].__origin__); t(lambda: tuple[()]); t(lambda: list[()]); t(lambda: int | str); t(lambda: int | None); t(lambda: (int | str) | float); t(lambda: (int | str).__args__); t(lambda: isinstance(1, int | str)); t(lambda: issubclass(bool, int | str)); t(lambda: int | 5); t(lambda: list[int] | None); t(lambda: (int | str) == (str | int)); t(lambda: int | int); t(lambda: isinstance(1, list[int] | int))
class MG(type):
    def __getitem__(cls, i): return ("meta", i)
class GG(metaclass=MG):
    def __class_getitem__(cls, i): return "no"
t(lambda: GG[3])
t(lambda: type(5)); t(lambda: type()); t(lambda: type(1, 2)); t(lambda: type("a", 1, {})); t(lambda: type(1, (), {})); t(lambda: type("a", (), 1)); t(lambda: type("a", (), {}, x=1)); t(lambda: type("a", (), {"__qualname__": 5})); t(lambda: type("a", (), {"__qualname__": "q.r"}).__qualname__); t(lambda: type("a", (), {"__slots__": 1})); t(lambda: type("a", (), {"__classcell__": 1})); t(lambda: type("a", (), {"__doc__": 5}).__doc__); t(lambda: type("a", (), {5: 6}).__name__); t(lambda: type(x=1)); t(lambda: M1("q", (), {})); t(lambda: M1()); t(lambda: M1(5))
t(lambda: A.__subclasses__()); t(lambda: A.mro()); t(lambda: type.mro(int)); t(lambda: A.__base__); t(lambda: A.__flags__ & 512 != 0); t(lambda: A.__basicsize__ > 0); t(lambda: type.__subclasses__(type)[:0])
class MyMro(type):
    def mro(cls): return [cls, object] if cls.__name__ != "Bad" else [cls, 5]
class R1(A, metaclass=MyMro): pass
t(lambda: R1.__mro__); t(lambda: hasattr(R1, "tag"))
def bad8():
    class Bad(metaclass=MyMro): pass
t(bad8)
class Deep:
    class Inner:
        def f(self): return lambda: 0
t(lambda: Deep.Inner.f); t(lambda: Deep.Inner().f()); t(lambda: Deep.Inner.__qualname__)
def outer():
    class Local: pass
    return Local
t(outer); t(lambda: outer().__qualname__)
def deco(c): print("deco", c.__name__); return c
@deco
@(lambda c: deco(c))
class Z: "doc"
t(lambda: Z.__doc__)
class ClassBody:
    print(__name__, __qualname__, __module__)
    x = locals().get("__qualname__"); vars()["dyn"] = 9
    print(dyn, sorted(vars()))
t(lambda: ClassBody.__annotations__)
class Ann:
    a: int = 1
    b: "str"
    c: undefined_thing = 2 if False else 3
#: ('a', None, ['A', 'B'])
#: 5
#: TypeError bad.<locals>.D.__init_subclass__() takes no keyword arguments
#: TypeError bad2.<locals>.D.__init_subclass__() takes no keyword arguments
#: None
#: TypeError object.__init_subclass__() takes no arguments (1 given)
#: TypeError object.__init_subclass__() takes no keyword arguments
#: TypeError int.__init_subclass__() takes no keyword arguments
#: prepare Meta C () {'k': 1}
#: new C ['injected', 'y'] {'k': 1}
#: init C {'k': 1}
#: (42, 43)
#: call (1, 2)
#: C init (1, 2)
#: 'C'
#: call ()
#: C init ()
#: (True, False, True, False, True)
#: prepare Meta C2 (<class '__main__.C'>,) {}
#: new C2 ['injected'] {}
#: init C2 {}
#: ns set __module__
#: ns set __qualname__
#: ns set a
#: ns get a
#: ns set b
#: ns set f
#: ns get range
#: ns set i
#: ns set i
#: ns get undefined_name
#: ns get NameError
#: ns set e
#: ns get print
#: ns get e
#: name 'undefined_name' is not defined
#: ns set e
#: ns get len
#: ns set c
#: ns set __classcell__
#: <class '__main__.L'>
#: ['b', 'c', 'f', 'i']
#: TypeError NotMapping.__prepare__() must return a mapping, not int
#: func_meta FM (<class 'int'>,) ['__module__', '__qualname__', 'q'] {'z': 3}
#: 'FMFM'
#: TypeError 'int' object is not callable
#: TypeError int() takes at most 2 arguments (3 given)
#: TypeError metaclass conflict: the metaclass of a derived class must be a (non-strict) subclass of the metaclasses of all its bases
#: 'M3'
#: (<class '__main__.X3'>, <class '__main__.X1'>, <class '__main__.X2'>, <class 'object'>)
#: 'M3'
#: entries ['Entry']
#: ((<class '__main__.Y1'>, <class 'int'>, <class 'object'>), 1)
#: entries ['Entry', 'type']
#: (<class '__main__.A'>,)
#: entries ['Entry']
#: TypeError __mro_entries__ must return a tuple
#: TypeError type() doesn't support MRO entry resolution; use types.new_class()
#: entries ['Entry', 'type']
#: (<class 'str'>, <class 'int'>, <class 'list'>)
#: prepare Meta X (<class '__main__.C'>,) {'k': 3}
#: ({'injected': 42}, {'k': 3})
#: 1
#: ('G', 1)
#: ('G', (<class 'int'>, <class 'str'>))
#: TypeError 'G' object is not subscriptable
#: TypeError type 'A' is not subscriptable
#: TypeError type 'int' is not subscriptable
#: list[int]
#: dict[str, list[int]]
#: (<class 'int'>,)
#: [1, 2]
#: tuple[int, ...]
#: type[int]
#: True
#: True
#: TypeError isinstance() argument 2 cannot be a parameterized generic
#: TypeError issubclass() argument 2 cannot be a parameterized generic
#: <method 'append' of 'list' objects>
#: <class 'list'>
#: tuple[()]
#: list[()]
#: int | str
#: int | None
#: int | str | float
#: (<class 'int'>, <class 'str'>)
#: True
#: True
#: TypeError unsupported operand type(s) for |: 'type' and 'int'
#: list[int] | None
#: True
#: <class 'int'>
#: TypeError isinstance() argument 2 cannot be a parameterized generic
#: ('meta', 3)
#: <class 'int'>
#: TypeError type() takes 1 or 3 arguments
#: TypeError type() takes 1 or 3 arguments
#: TypeError type.__new__() argument 2 must be tuple, not int
#: TypeError type.__new__() argument 1 must be str, not int
#: TypeError type.__new__() argument 3 must be dict, not int
#: TypeError a.__init_subclass__() takes no keyword arguments
#: TypeError type __qualname__ must be a str, not int
#: 'q.r'
#: TypeError 'int' object is not iterable
#: TypeError __classcell__ must be a nonlocal cell, not <class 'int'>
#: 5
#: 'a'
#: TypeError type() takes 1 or 3 arguments
#: <class '__main__.q'>
#: TypeError type.__new__() takes exactly 3 arguments (0 given)
#: TypeError type.__new__() takes exactly 3 arguments (1 given)
#: [<class '__main__.B'>, <class '__main__.Y2'>]
#: [<class '__main__.A'>, <class '__main__.Base'>, <class 'object'>]
#: [<class 'int'>, <class 'object'>]
#: <class '__main__.Base'>
#: True
#: True
#: []
#: (<class '__main__.R1'>, <class 'object'>)
#: False
#: TypeError mro() returned a non-class ('int')
#: <function Deep.Inner.f
#: <function Deep.Inner.f.<locals>.<lambda>
#: 'Deep.Inner'
#: <class '__main__.outer.<locals>.Local'>
#: 'outer.<locals>.Local'
#: deco Z
#: deco Z
#: 'doc'
#: __main__ ClassBody __main__
#: 9 ['__module__', '__qualname__', 'dyn', 'x']
#: {}
#err: Traceback (most recent call last):
#err:   File "py3_3_3_3_class_creation.py", line 144, in <module>
#err:     class Ann:
#err:   File "py3_3_3_3_class_creation.py", line 147, in Ann
#err:     c: undefined_thing = 2 if False else 3
#err:        ^^^^^^^^^^^^^^^
#err: NameError: name 'undefined_thing' is not defined
#exit: 1
