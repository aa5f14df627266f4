# RUN: %run3
# Subclasses of built-in types with attributes and overridden operators; bad results of special methods.
class Sub(int):
    def __add__(s, o): return 'subadd'
    def __radd__(s, o): return 'subradd'
print(Sub(1) + 2, 2 + Sub(1), Sub(5), repr(Sub(7)), Sub(3) * 2, type(Sub(3) * 2), Sub(2) == 2, hash(Sub(2)) == hash(2), {2: 1}[Sub(2)])
s = Sub(4); s.x = 5; print(s.x, s.__dict__, vars(s))
class SL(list):
    def __init__(self, *a): list.__init__(self, *a); self.tag = 'q'
    def __getitem__(self, i): return 'got %r' % (i,)
l = SL([1,2,3]); l.append(4); print(l, len(l), l[0], l[1:2], l.tag, list(l), l == [1,2,3,4], isinstance(l, list))
class SD(dict):
    def __missing__(self, k): return 'missing ' + k
d = SD(a=1); print(d['a'], d['b'], d, d.get('c')); d.attr = 1; print(d.attr)
class SS(str):
    def __len__(self): return 99
x = SS('abc'); x.y = 1; print(x, len(x), x.upper(), x.y, x + 'd', type(x + 'd'))
class ST(tuple):
    def __new__(cls, a, b): return tuple.__new__(cls, (a, b))
    @property
    def first(self): return self[0]
t = ST(1, 2); t.z = 3; print(t, t.first, t.z, t == (1, 2), hash(t) == hash((1, 2)))
class SF(float): pass
f = SF(1.5); f.q = 2; print(f, f + 1, type(f + 1), f.q)
class SE(Exception):
    def __init__(self, code, msg): super().__init__(msg); self.code = code
try: raise SE(5, 'boom')
except SE as e: print(e, e.code, e.args, repr(e))
class SB(bytes): pass
print(SB(b'ab'), SB(b'ab') + b'c')
class SSet(set): pass
q = SSet([1]); q.n = 1; print(q, q.n, q | {2})
class SetEq:
    def __eq__(self, o): return True
try: hash(SetEq())
except TypeError as e: print(e)
class HH:
    def __hash__(self): return 'a'
try: hash(HH())
except TypeError as e: print(e)
class H2:
    def __hash__(self): return 2**70
print(hash(H2()))
class L:
    def __len__(self): return -1
try: len(L())
except ValueError as e: print(e)
class L2:
    def __len__(self): return 'a'
try: len(L2())
except TypeError as e: print(e)
try: bool(L2())
except TypeError as e: print(e)
class B2:
    def __bool__(self): return 5
try: bool(B2())
except TypeError as e: print(e)
class R:
    def __repr__(self): return 5
try: repr(R())
except TypeError as e: print(e)
try: str(R())
except TypeError as e: print(e)
class It:
    def __iter__(self): return 5
try: iter(It())
except TypeError as e: print(e)
class It2:
    def __getitem__(self, i):
        if i > 3: raise IndexError
        return i
print(list(It2()), 2 in It2(), 9 in It2())
class NotC: __contains__ = None
try: 1 in NotC()
except TypeError as e: print(e)
#: subadd subradd 5 7 6 <class 'int'> True True 1
#: 5 {'x': 5} {'x': 5}
#: [1, 2, 3, 4] 4 got 0 got slice(1, 2, None) q [1, 2, 3, 4] True True
#: 1 missing b {'a': 1} None
#: 1
#: abc 99 ABC 1 abcd <class 'str'>
#: (1, 2) 1 3 True True
#: 1.5 2.5 <class 'float'> 2
#: boom 5 ('boom',) SE('boom')
#: b'ab' b'abc'
#: SSet({1}) 1 {1, 2}
#: unhashable type: 'SetEq'
#: __hash__ method should return an integer
#: 512
#: __len__() should return >= 0
#: 'str' object cannot be interpreted as an integer
#: 'str' object cannot be interpreted as an integer
#: __bool__ should return bool, returned int
#: __repr__ returned non-string (type int)
#: __str__ returned non-string (type int)
#: iter() returned non-iterator of type 'int'
#: [0, 1, 2, 3] True False
#: 'NotC' object is not a container
