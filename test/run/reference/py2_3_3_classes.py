# RUN: %run2
# Data Model 3.3 and 3.4: old-style classes, coercion, slices, metaclasses.
def t(f, *a, **k):
    try:
        print repr(f(*a, **k)).split(' at 0x')[0]
    except Exception, e:
        print type(e).__name__, e
class A:
    x = 1
    def __init__(self, *a): self.a = a
    def m(self): return "m"
    def __getattr__(self, n):
        if n[:2] == "no" or n.startswith("__"): raise AttributeError, n
        return "ga " + n
a = A(1, 2)
t(lambda: a.a); t(lambda: a.x); t(lambda: a.zz); t(lambda: a.nope); t(lambda: a.__foo__); t(lambda: A.m); t(lambda: A.m()); t(lambda: A.m(5)); t(lambda: A.m(a)); t(lambda: type(a)); t(lambda: a.__class__); t(lambda: type(A)); t(lambda: A.__name__); t(lambda: A.__bases__); t(lambda: A.__dict__.keys() == vars(A).keys()); t(lambda: isinstance(a, A)); t(lambda: a.m(1)); t(lambda: A.zz); t(lambda: str(A)); t(lambda: repr(a)[:24]); t(lambda: a == a); t(lambda: a < 5 or a > 5); t(lambda: len(a)); t(lambda: a[0]); t(lambda: a + 1); t(lambda: a()); t(lambda: iter(a)); t(lambda: 1 in a); t(lambda: hash(a) == hash(a)); t(lambda: -a); t(lambda: int(a)); t(lambda: bool(a)); t(lambda: a[1:2]); t(lambda: abs(a)); t(lambda: ~a); t(lambda: float(a)); t(lambda: hex(a)); t(lambda: cmp(a, a)); t(lambda: unicode(A)) 
class B:
    def __init__(self): return 5
t(B)
class C: pass
t(C, 1); t(C, x=1); t(lambda: C().q); t(lambda: delattr(C(), "q")); t(lambda: C.q)
class D(A, C):
    def m(self): return "D" + A.m(self)
t(lambda: D().m()); t(lambda: D.__bases__); t(lambda: issubclass(D, C)); t(lambda: issubclass(D, object))
class E(object):
    def m(self): return "E"
class F(A, E): pass
t(lambda: F.__mro__); t(lambda: F().m()); t(lambda: F().qq)
class G:
    def __cmp__(self, o): return cmp(5, o)
    def __hash__(self): return 3
    def __nonzero__(self): return 0
    def __coerce__(self, o): return (10, o)
    def __repr__(self): return "G!"
    def __len__(self): return 4
    def __getitem__(self, i):
        if i > 3: raise IndexError
        return i
    def __call__(self, *a, **k): return a, k
    def __int__(self): return 7
    def __long__(self): return 8L
    def __float__(self): return 1.5
    def __oct__(self): return "oct"
    def __hex__(self): return "hex"
    def __index__(self): return 2
    def __unicode__(self): return u"uni\xe9"
    def __contains__(self, x): return x == "in"
    def __delitem__(self, i): print "del", i
    def __setitem__(self, i, v): print "set", i, v
g = G()
t(lambda: (g < 6, g == 5, g > 9, cmp(g, 1), 4 < g, g != 5)); t(hash, g); t(bool, g); t(lambda: g + 1); t(lambda: 1 + g); t(lambda: g * 2); t(lambda: g % 3); t(lambda: [g]); t(len, g); t(list, g); t(lambda: g[1:3]); t(g, 1, x=2); t(lambda: (int(g), long(g), float(g), oct(g), hex(g), [0, 1, 2][g], unicode(g), "%d" % g, "%s" % g)); t(lambda: "in" in g); del g[1]; g[2] = 3; del g[1:2]; g[1:2] = 4; t(lambda: str(g)); t(lambda: u"%s" % g); t(lambda: coerce(g, 3)); t(pow, g, 2)
class H:
    def __getslice__(self, i, j): return "slice", i, j
    def __setslice__(self, i, j, v): print "setslice", i, j, v
    def __delslice__(self, i, j): print "delslice", i, j
    def __getitem__(self, i): return "item", i
    def __len__(self): return 10
h = H(); t(lambda: h[1:2]); t(lambda: h[:]); t(lambda: h[-1:]); t(lambda: h[::2]); t(lambda: h[1:2, 3]); t(lambda: h[...]); h[1:] = 5; del h[:3]; t(lambda: h["a":"b"])
class I(object):
    def __getslice__(self, i, j): return "slice", i, j
    def __len__(self): return 10
i = I(); t(lambda: i[-2:]); t(lambda: i[1:2:3]); t(lambda: i[5])
class J(list):
    def __getslice__(self, i, j): return J(list.__getslice__(self, i, j))
t(lambda: type(J([1, 2, 3])[1:])); t(lambda: J([1, 2, 3])[0:2])
class K(object):
    __metaclass__ = type
    def __cmp__(self, o): return -1
    def __coerce__(self, o): return (1, 2)
k = K(); t(lambda: (k < 1, k == 1, k > 1, cmp(k, 1), sorted([k, 3])[0] is k)); t(lambda: k + 1); t(lambda: coerce(k, 1))
class L(object):
    def __eq__(self, o): return True
t(lambda: hash(L()) is not None); t(lambda: L() != 1)
class M:
    def __eq__(self, o): return True
t(lambda: hash(M()))
class N(object):
    def __cmp__(self, o): return "a"
t(lambda: N() < 1); t(lambda: cmp(N(), 1)); t(lambda: N() == 1)
class O(object):
    def __nonzero__(self): return "x"
    def __len__(self): return "y"
    def __hash__(self): return "z"
    def __str__(self): return 5
    def __repr__(self): return 6
    def __unicode__(self): return 7
    def __int__(self): return "i"
    def __hex__(self): return 1
    def __iter__(self): return 5
    def __index__(self): return "q"
o = O(); t(bool, o); t(len, o); t(hash, o); t(str, o); t(repr, o); t(unicode, o); t(int, o); t(hex, o); t(iter, o); t(lambda: [1][o]); t(lambda: "%s" % o); t(lambda: long(o)); t(lambda: range(o))
class Meta(type):
    def __new__(m, n, b, d): d["added"] = n; return type.__new__(m, n, b, d)
    def __call__(cls, *a): return ("made", a)
    def __getattr__(cls, n): return "meta " + n
class P:
    __metaclass__ = Meta
t(lambda: P.added); t(P, 1); t(lambda: P.foo); t(lambda: P)
def fm(n, b, d): return n, b, sorted(d)
class Q:
    __metaclass__ = fm
t(lambda: Q)
t(lambda: type("X", (A,), {})); t(lambda: type("X", (A, object), {}).__mro__); t(lambda: type("X", (), {}).__name__); t(lambda: type(u"X", (), {})); t(lambda: type("X", (5,), {})); t(lambda: type(A)("Y", (), {"z": 1}).z); t(lambda: type(A)("Y", (5,), {})); t(lambda: type(A)(5, (), {})); t(lambda: type(A)("Y", 5, {}))
class R(object):
    __slots__ = ["a", "_R__p", "__q"]
r = R(); r.a = 1; t(lambda: r.a); t(lambda: r.b); t(lambda: setattr(r, "b", 1)); t(lambda: r.__dict__); t(lambda: r._R__q); t(lambda: R.a)
class S(object):
    p = property(lambda s: 5); 
    @property
    def q(self): return self._q
    @q.setter
    def q(self, v): self._q = v
s = S(); t(lambda: s.p); t(lambda: setattr(s, "p", 1)); s.q = 9; t(lambda: s.q); t(lambda: delattr(s, "q")); t(lambda: super(S, s)); t(lambda: super(S, 5)); t(lambda: super(S).__thisclass__); t(lambda: super(A, a)); t(lambda: super(S, s).p)
import new, types
t(lambda: new.instancemethod(lambda self: self, 5)()); t(lambda: new.classobj("Z", (), {"a": 1}).a); t(lambda: types.InstanceType); t(lambda: types.ClassType); t(lambda: new.instance(C, {"k": 1}).k)
a.__class__ = C; t(lambda: a.x); t(lambda: a.a); a.__dict__ = {"w": 1}; t(lambda: a.w); t(lambda: setattr(a, "__class__", 5)); t(lambda: setattr(a, "__dict__", 5)); C.new = lambda self: "new"; t(lambda: a.new()); D.__bases__ = (C,); t(lambda: D().m()); t(lambda: setattr(D, "__bases__", (D,))); t(lambda: setattr(D, "__bases__", 5)); t(lambda: setattr(D, "__name__", 5))
t(lambda: S.__subclasses__()); t(lambda: object.__subclasses__ is not None); t(lambda: E.m.im_func.__name__); t(lambda: E.m.im_self); t(lambda: E().m.im_class); t(lambda: E.m(5)); t(lambda: E.m()); t(lambda: object()); t(lambda: object(1)) if 0 else None; t(lambda: E(1)); t(lambda: E.__init__(1, 2, 3)); t(lambda: object.__new__(E, 1))
#: (1, 2)
#: 1
#: 'ga zz'
#: AttributeError nope
#: AttributeError __foo__
#: <unbound method A.m>
#: TypeError unbound method m() must be called with A instance as first argument (got nothing instead)
#: TypeError unbound method m() must be called with A instance as first argument (got int instance instead)
#: 'm'
#: <type 'instance'>
#: <class __main__.A
#: <type 'classobj'>
#: 'A'
#: ()
#: True
#: True
#: TypeError m() takes exactly 1 argument (2 given)
#: AttributeError class A has no attribute 'zz'
#: '__main__.A'
#: '<__main__.A instance at '
#: True
#: True
#: AttributeError __len__
#: AttributeError __getitem__
#: TypeError unsupported operand type(s) for +: 'instance' and 'int'
#: AttributeError A instance has no __call__ method
#: TypeError iteration over non-sequence
#: TypeError argument of type 'instance' is not iterable
#: True
#: AttributeError __neg__
#: AttributeError __trunc__
#: True
#: AttributeError __getitem__
#: AttributeError __abs__
#: AttributeError __invert__
#: AttributeError __float__
#: AttributeError __hex__
#: 0
#: u'__main__.A'
#: TypeError __init__() should return None
#: TypeError this constructor takes no arguments
#: TypeError this constructor takes no arguments
#: AttributeError C instance has no attribute 'q'
#: AttributeError C instance has no attribute 'q'
#: AttributeError class C has no attribute 'q'
#: 'Dm'
#: (<class __main__.A
#: True
#: False
#: (<class '__main__.F'>, <class __main__.A
#: 'm'
#: 'ga qq'
#: (False, False, True, 1, True, True)
#: 3
#: False
#: 11
#: 11
#: 20
#: 1
#: [G!]
#: 4
#: [0, 1, 2, 3]
#: IndexError 
#: ((1,), {'x': 2})
#: (7, 8L, 1.5, 'oct', 'hex', 2, u'uni\xe9', '7', 'G!')
#: True
#: del 1
#: set 2 3
#: del slice(1, 2, None)
#: set slice(1, 2, None) 4
#: 'G!'
#: u'uni\xe9'
#: (10, 3)
#: 100
#: ('slice', 1, 2)
#: ('slice', 0, 9223372036854775807)
#: ('slice', 9, 9223372036854775807)
#: ('item', slice(None, None, 2))
#: ('item', (slice(1, 2, None), 3))
#: ('item', Ellipsis)
#: setslice 1 9223372036854775807 5
#: delslice 0 3
#: ('item', slice('a', 'b', None))
#: ('slice', 8, 9223372036854775807)
#: TypeError 'I' object has no attribute '__getitem__'
#: TypeError 'I' object does not support indexing
#: <class '__main__.J'>
#: [1, 2]
#: (True, False, False, -1, True)
#: TypeError unsupported operand type(s) for +: 'K' and 'int'
#: (1, 2)
#: True
#: True
#: TypeError unhashable instance
#: TypeError an integer is required
#: TypeError an integer is required
#: TypeError an integer is required
#: TypeError __nonzero__ should return bool or int, returned str
#: TypeError an integer is required
#: TypeError an integer is required
#: TypeError __str__ returned non-string (type int)
#: TypeError __repr__ returned non-string (type int)
#: TypeError coercing to Unicode: need string or buffer, int found
#: TypeError __int__ returned non-int (type str)
#: TypeError __hex__ returned non-string (type int)
#: TypeError iter() returned non-iterator of type 'int'
#: TypeError __index__ returned non-(int,long) (type str)
#: TypeError __str__ returned non-string (type int)
#: TypeError long() argument must be a string or a number, not 'O'
#: TypeError __int__ should return int object
#: 'P'
#: ('made', (1,))
#: 'meta foo'
#: <class '__main__.P'>
#: ('Q', (), ['__metaclass__', '__module__'])
#: TypeError a new-style class can't have only classic bases
#: (<class '__main__.X'>, <class __main__.A
#: 'X'
#: TypeError type() argument 1 must be string, not unicode
#: TypeError metaclass conflict: the metaclass of a derived class must be a (non-strict) subclass of the metaclasses of all its bases
#: 1
#: TypeError int() takes at most 2 arguments (3 given)
#: TypeError argument 1 must be string, not int
#: TypeError PyClass_New: bases must be a tuple
#: 1
#: AttributeError 'R' object has no attribute 'b'
#: AttributeError 'R' object has no attribute 'b'
#: AttributeError 'R' object has no attribute '__dict__'
#: AttributeError _R__q
#: <member 'a' of 'R' objects>
#: 5
#: AttributeError can't set attribute
#: 9
#: AttributeError can't delete attribute
#: <super: <class 'S'>, <S object>>
#: TypeError super(type, obj): obj must be an instance or subtype of type
#: <class '__main__.S'>
#: TypeError super() argument 1 must be type, not classobj
#: AttributeError 'super' object has no attribute 'p'
#: 5
#: 1
#: <type 'instance'>
#: <type 'classobj'>
#: 1
#: AttributeError C instance has no attribute 'x'
#: (1, 2)
#: 1
#: TypeError __class__ must be set to a class
#: TypeError __dict__ must be set to a dictionary
#: 'new'
#: TypeError unbound method m() must be called with A instance as first argument (got D instance instead)
#: TypeError a __bases__ item causes an inheritance cycle
#: TypeError __bases__ must be a tuple object
#: TypeError __name__ must be a string object
#: []
#: True
#: 'm'
#: None
#: <class '__main__.E'>
#: TypeError unbound method m() must be called with E instance as first argument (got int instance instead)
#: TypeError unbound method m() must be called with E instance as first argument (got nothing instead)
#: <object object
#: TypeError object() takes no parameters
#: None
#: TypeError object() takes no parameters
