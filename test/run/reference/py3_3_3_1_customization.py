# RUN: %run3
# Data Model 3.3.1: construction, representation, comparison, hashing, formatting, truth of instances; what is refused.
def t(f, *a, **k):
    try:
        print(repr(f(*a, **k)).split(' at 0x')[0])
    except BaseException as e:
        print(type(e).__name__, e)

class A:
    def __new__(cls, *a, **k):
        print("new", cls.__name__, a, k)
        return super().__new__(cls)
    def __init__(self, *a, **k):
        print("init", a, k)
t(lambda: type(A(1, b=2)).__name__)
class B:
    def __init__(self): return 3
t(B)
class C:
    def __new__(cls): return 5
    def __init__(self): print("never")
t(C)
class D: pass
t(D, 1)
t(D, a=1)
class E:
    def __new__(cls, x): return super().__new__(cls, x)
t(E, 1)
t(E)
class F:
    def __init__(self, x): super().__init__(x)
t(F, 1)
t(F)
t(F, 1, 2)
t(F, y=1)
class G:
    def __init__(self, a, b=2, *, c, d=4): self.v = (a, b, c, d)
t(lambda: G(1, c=3).v)
t(G, 1)
t(G)
t(G, 1, 2, 3, c=1)
t(G, 1, 2, 3)
t(G, 1, c=1, e=1)
t(G, 1, c=1, a=1)
class H:
    def __repr__(self): return 5
    def __str__(self): return 6
    def __bytes__(self): return 7
    def __format__(self, s): return 8
    def __bool__(self): return 9
    def __hash__(self): return "x"
    def __len__(self): return -1
    def __length_hint__(self): return "a"
h = H()
t(repr, h); t(str, h); t(bytes, h); t(format, h); t(bool, h); t(hash, h); t(len, h)
t(lambda: f"{h}"); t(lambda: f"{h!r}"); t(lambda: "%s" % h); t(lambda: "%r" % h); t(lambda: "{}".format(h))
t(lambda: not h)
class I:
    def __len__(self): return 1.5
    def __index__(self): return "z"
    def __int__(self): return "z"
    def __float__(self): return "z"
    def __complex__(self): return "z"
i = I()
t(len, i); t(bool, i); t(int, i); t(float, i); t(complex, i); t(lambda: [1][i]); t(range, i); t(hex, i); t(chr, i)
class J:
    def __len__(self): return 2**70
t(len, J()); t(bool, J())
class K:
    def __eq__(self, o): return True
t(hash, K())
t(lambda: {K(): 1})
t(lambda: K.__hash__)
class L(K):
    __hash__ = object.__hash__
t(lambda: hash(L()) is not None)
class M:
    def __lt__(self, o): return "lt"
    def __le__(self, o): return NotImplemented
    def __gt__(self, o): return "gt"
m = M()
t(lambda: m < 1); t(lambda: 1 < m); t(lambda: m > 1); t(lambda: 1 > m); t(lambda: m <= 1); t(lambda: m >= 1); t(lambda: 1 >= m); t(lambda: m == 1); t(lambda: m != 1)
class N:
    def __eq__(self, o): return NotImplemented
    def __ne__(self, o): return "ne"
t(lambda: N() == 1); t(lambda: N() != 1); t(lambda: 1 != N())
class O:
    def __eq__(self, o): return "eq"
t(lambda: O() == 1); t(lambda: O() != 1); t(lambda: 1 == O()); t(lambda: O() in [1]); t(lambda: [1].index(O())); t(lambda: [O()].count(3))
class P(M):
    def __gt__(self, o): return "P.gt"
    def __lt__(self, o): return "P.lt"
t(lambda: M() < P()); t(lambda: M() > P()); t(lambda: P() < M())
class Q:
    def __format__(self, spec): return "Q<%s>" % spec
t(lambda: f"{Q():abc}"); t(lambda: format(Q(), "x")); t(lambda: "{0:{1}}".format(Q(), 5)); t(lambda: f"{Q():{'w'}{1+1}}")
t(format, object(), "x"); t(format, D, "x"); t(format, None, "5"); t(format, [1], ">5"); t(format, 1, "Z")
t(lambda: object().__format__("")[:8])
t(lambda: D().__dir__().__class__)
class R:
    def __dir__(self): return ["b", "a"]
t(dir, R())
class S:
    def __dir__(self): return 4
t(dir, S())
class T:
    def __dir__(self): return [2, "a"]
t(dir, T())
t(lambda: object.__new__(int)); t(lambda: object.__new__(5)); t(lambda: int.__new__(str)); t(lambda: int.__new__(object)); t(lambda: object.__new__())
t(lambda: int.__new__()); t(lambda: str.__new__(int, 5)); t(lambda: tuple.__new__(list))
t(object, 1); t(object.__init__, object(), 1); t(object.__eq__, 1, 1); t(object.__eq__, 1, 2); t(object.__ne__, 1, 2); t(object.__lt__, 1, 2)
t(lambda: object.__hash__([1]) == object.__hash__([1]) or True)
t(object.__repr__, 5 and D) if 0 else None
t(lambda: object.__str__(5)); t(lambda: object.__sizeof__(1) > 0);
t(lambda: (1).__sizeof__() > 0)
t(setattr, object(), "x", 1); t(delattr, object(), "x"); t(getattr, object(), "x"); t(setattr, 5, "x", 1); t(setattr, 5, "real", 1); t(delattr, 5, "real"); t(setattr, int, "x", 1); t(delattr, int, "bit_length")
t(getattr, D(), 5); t(setattr, D(), 5, 1); t(hasattr, D(), 5); t(delattr, D(), 5); t(getattr, D()); t(getattr); t(hasattr, 1); t(setattr, 1, 2)
#: new A (1,) {'b': 2}
#: init (1,) {'b': 2}
#: 'A'
#: TypeError __init__() should return None, not 'int'
#: 5
#: TypeError D() takes no arguments
#: TypeError D() takes no arguments
#: TypeError object.__new__() takes exactly one argument (the type to instantiate)
#: TypeError E.__new__() missing 1 required positional argument: 'x'
#: TypeError object.__init__() takes exactly one argument (the instance to initialize)
#: TypeError F.__init__() missing 1 required positional argument: 'x'
#: TypeError F.__init__() takes 2 positional arguments but 3 were given
#: TypeError F.__init__() got an unexpected keyword argument 'y'
#: (1, 2, 3, 4)
#: TypeError G.__init__() missing 1 required keyword-only argument: 'c'
#: TypeError G.__init__() missing 1 required positional argument: 'a'
#: TypeError G.__init__() takes from 2 to 3 positional arguments but 4 positional arguments (and 1 keyword-only argument) were given
#: TypeError G.__init__() takes from 2 to 3 positional arguments but 4 were given
#: TypeError G.__init__() got an unexpected keyword argument 'e'
#: TypeError G.__init__() got multiple values for argument 'a'
#: TypeError __repr__ returned non-string (type int)
#: TypeError __str__ returned non-string (type int)
#: TypeError __bytes__ returned non-bytes (type int)
#: TypeError __format__ must return a str, not int
#: TypeError __bool__ should return bool, returned int
#: TypeError __hash__ method should return an integer
#: ValueError __len__() should return >= 0
#: TypeError __format__ must return a str, not int
#: TypeError __repr__ returned non-string (type int)
#: TypeError __str__ returned non-string (type int)
#: TypeError __repr__ returned non-string (type int)
#: TypeError __format__ must return a str, not int
#: TypeError __bool__ should return bool, returned int
#: TypeError 'float' object cannot be interpreted as an integer
#: TypeError 'float' object cannot be interpreted as an integer
#: TypeError __int__ returned non-int (type str)
#: TypeError I.__float__ returned non-float (type str)
#: TypeError __complex__ returned non-complex (type str)
#: TypeError __index__ returned non-int (type str)
#: TypeError __index__ returned non-int (type str)
#: TypeError __index__ returned non-int (type str)
#: TypeError __index__ returned non-int (type str)
#: OverflowError cannot fit 'int' into an index-sized integer
#: OverflowError cannot fit 'int' into an index-sized integer
#: TypeError unhashable type: 'K'
#: TypeError unhashable type: 'K'
#: None
#: True
#: 'lt'
#: 'gt'
#: 'gt'
#: 'lt'
#: TypeError '<=' not supported between instances of 'M' and 'int'
#: TypeError '>=' not supported between instances of 'M' and 'int'
#: TypeError '>=' not supported between instances of 'int' and 'M'
#: False
#: True
#: False
#: 'ne'
#: 'ne'
#: 'eq'
#: False
#: 'eq'
#: True
#: 0
#: 1
#: 'P.gt'
#: 'P.lt'
#: 'P.lt'
#: 'Q<abc>'
#: 'Q<x>'
#: 'Q<5>'
#: 'Q<w2>'
#: TypeError unsupported format string passed to object.__format__
#: TypeError unsupported format string passed to type.__format__
#: TypeError unsupported format string passed to NoneType.__format__
#: TypeError unsupported format string passed to list.__format__
#: ValueError Unknown format code 'Z' for object of type 'int'
#: '<object '
#: <class 'list'>
#: ['a', 'b']
#: TypeError 'int' object is not iterable
#: TypeError '<' not supported between instances of 'str' and 'int'
#: TypeError object.__new__(int) is not safe, use int.__new__()
#: TypeError object.__new__(X): X is not a type object (int)
#: TypeError int.__new__(str): str is not a subtype of int
#: TypeError int.__new__(object): object is not a subtype of int
#: TypeError object.__new__(): not enough arguments
#: TypeError int.__new__(): not enough arguments
#: TypeError str.__new__(int): int is not a subtype of str
#: TypeError tuple.__new__(list): list is not a subtype of tuple
#: TypeError object() takes no arguments
#: TypeError object.__init__() takes exactly one argument (the instance to initialize)
#: True
#: NotImplemented
#: True
#: NotImplemented
#: True
#: '5'
#: True
#: True
#: AttributeError 'object' object has no attribute 'x'
#: AttributeError 'object' object has no attribute 'x'
#: AttributeError 'object' object has no attribute 'x'
#: AttributeError 'int' object has no attribute 'x'
#: AttributeError attribute 'real' of 'int' objects is not writable
#: AttributeError attribute 'real' of 'int' objects is not writable
#: TypeError cannot set 'x' attribute of immutable type 'int'
#: TypeError cannot set 'bit_length' attribute of immutable type 'int'
#: TypeError attribute name must be string, not 'int'
#: TypeError attribute name must be string, not 'int'
#: TypeError attribute name must be string, not 'int'
#: TypeError attribute name must be string, not 'int'
#: TypeError getattr expected at least 2 arguments, got 1
#: TypeError getattr expected at least 2 arguments, got 0
#: TypeError hasattr expected 2 arguments, got 1
#: TypeError setattr expected 3 arguments, got 2
