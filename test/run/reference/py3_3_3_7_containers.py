# RUN: %run3
# Data Model 3.3.6, 3.3.7, 3.3.9: container protocols, calls, with; subscripts of every type that are refused.
def t(f, *a, **k):
    try:
        print(repr(f(*a, **k)).split(' at 0x')[0])
    except BaseException as e:
        print(type(e).__name__, e)
class S:
    def __init__(self, n): self.n = n
    def __len__(self): return self.n
    def __getitem__(self, i):
        print("get", i)
        if isinstance(i, int) and not 0 <= i < self.n: raise IndexError(i)
        return i
    def __setitem__(self, i, v): print("set", i, v)
    def __delitem__(self, i): print("del", i)
s = S(2)
t(list, s); t(lambda: 1 in s); t(lambda: 5 in s); t(lambda: s[1:2]); t(lambda: s[::2]); t(lambda: s[-1]); t(lambda: s[1, 2]); t(lambda: s[1:2, ..., None]); t(lambda: s["a"]); t(list, reversed(s)); t(lambda: s.__iter__)
s[1:2] = 5; s[...] = 1; del s[::]; s[0] += 4; t(lambda: tuple(s)); t(lambda: dict(s)); t(lambda: [*s, *s]); a, b = s; print(a, b)
try: a, b, c = s
except ValueError as e: print(e)
t(max, s); t(sum, s); t(enumerate, s) if 0 else None; t(lambda: list(zip(s, s))); t(lambda: iter(s)); t(lambda: next(iter(s)))
class It:
    def __iter__(self): return 5
t(iter, It()); t(list, It()); t(lambda: [x for x in It()]); t(lambda: 1 in It()); t(lambda: [*It()])
class It2:
    def __iter__(self): raise ValueError("no iter")
t(iter, It2()); t(lambda: 1 in It2()); t(lambda: f(*It2()))
class It3:
    def __next__(self): return 1
    def __iter__(self): return self
def first(i):
    for x in i: return x
t(first, It3()); t(next, It3()); t(next, 5); t(next, []); t(next, iter([])); t(next, iter([]), 7)
class It4:
    __iter__ = lambda self: iter(())
    def __contains__(self, x): return "yes" if x else []
t(lambda: 1 in It4()); t(lambda: 0 in It4()); t(lambda: 0 not in It4())
class Rev:
    def __reversed__(self): return "rev"
t(reversed, Rev()); t(reversed, {1, 2}); t(lambda: list(reversed({1: 2, 3: 4}))); t(reversed, 5); t(reversed, iter([])); t(lambda: list(reversed({1: 2}.items())))
class D(dict):
    def __missing__(self, k): return "missing %s" % k
d = D(a=1)
t(lambda: d["a"]); t(lambda: d["b"]); t(d.get, "b"); t(lambda: "b" in d); t(lambda: "%(zz)s" % d); t(lambda: "{zz}".format_map(d)); t(lambda: "{zz}".format(**d))
class L(list):
    def __getitem__(self, i): return "L%s" % (i,)
    def __len__(self): return 77
    def __iter__(self): return iter("xyz")
    def __contains__(self, x): return x == 9
l = L([1, 2])
t(lambda: l[0]); t(len, l); t(list, l); t(lambda: 9 in l); t(lambda: l[0:1]); t(lambda: [*l]); t(lambda: l + [3]); t(lambda: l == [1, 2]); t(repr, l); t(sorted, l); t(tuple, l); t(lambda: dict.fromkeys(l)); t(lambda: "".join(l)); t(lambda: max(l)); t(bool, l); t(lambda: l.index(2)); t(lambda: l.copy()); t(lambda: l * 2)
class H:
    def __length_hint__(self): return -1
    def __iter__(self): return iter([1])
t(list, H())
class H2(H):
    def __length_hint__(self): return "q"
t(list, H2())
class H3(H):
    def __length_hint__(self): return NotImplemented
t(list, H3())
import operator
t(operator.length_hint, H3(), 4); t(operator.length_hint, [1, 2]); t(operator.length_hint, 5, 9); t(operator.length_hint, H()); t(operator.length_hint, iter([1, 2, 3]))
class C:
    def __call__(self, *a, **k): return a, k
t(C(), 1, x=2); t(lambda: C()(*[1], **{"y": 1})); t(callable, C()); t(callable, C); t(lambda: object()()); t(lambda: (5)(1)); t(lambda: "a"()); t(lambda: None())
class Ctx:
    def __init__(self, r): self.r = r
    def __enter__(self): print("enter"); return self
    def __exit__(self, *a): print("exit", [type(x).__name__ for x in a], a[1]); return self.r
def w(r):
    with Ctx(r) as c: raise KeyError("k")
    return "swallowed"
t(w, True); t(w, False); t(w, [0]); t(w, None)
def w2(o):
    with o: pass
t(w2, 5); t(w2, object())
class NoExit:
    def __enter__(self): pass
class NoEnter:
    def __exit__(self, *a): pass
t(w2, NoExit()); t(w2, NoEnter())
def w3():
    with Ctx(1), Ctx(0) as b: return "ret"
t(w3)
def w4():
    for i in range(3):
        with Ctx(0):
            if i == 1: break
            continue
    return i
t(w4)
class ExitRaises:
    def __enter__(self): return 1
    def __exit__(self, *a): raise OSError("in exit")
def w5():
    with ExitRaises(): raise KeyError("body")
try: w5()
except OSError as e: print(e, repr(e.__context__))
t(lambda: [][0]); t(lambda: [1]["a"]); t(lambda: [1][1.0]); t(lambda: {}[1]); t(lambda: {}[[]]); t(lambda: (1,)[5]); t(lambda: "abc"[10]); t(lambda: "abc"["a"]); t(lambda: b"abc"[9]); t(lambda: 5[0]); t(lambda: None[0]); t(lambda: range(3)[5]); t(lambda: range(3)["a"]); t(lambda: {1}[0]); t(lambda: (lambda: 0)[1]); t(lambda: [1, 2][::0]); t(lambda: "abc"[::0]); t(lambda: [1][None:"a"]); t(lambda: [1][1:2.0]); t(lambda: bytearray(b"a")["x"]); t(lambda: memoryview(b"abc")[5]); t(lambda: memoryview(b"abc")["a"])
def si(o, k, v): o[k] = v
def di(o, k): del o[k]
t(si, [], 0, 1); t(si, [1], "a", 1); t(si, (1,), 0, 1); t(si, "a", 0, 1); t(si, 5, 0, 1); t(si, {}, [], 1); t(si, [1, 2], slice(0, 1), 5); t(si, [1, 2, 3], slice(None, None, 2), [1]); t(si, bytearray(b"a"), 0, 256); t(si, bytearray(b"a"), 0, "a"); t(si, bytearray(b"a"), 3, 1); t(si, range(3), 0, 1); t(si, {1}, 0, 1); t(si, b"a", 0, 1); t(si, memoryview(b"a"), 0, 1); t(si, None, 0, 0)
t(di, [], 0); t(di, [1], "a"); t(di, (1,), 0); t(di, "a", 0); t(di, 5, 0); t(di, {}, 1); t(di, {}, []); t(di, range(3), 0); t(di, bytearray(b"a"), 5); t(di, None, 0); t(di, {1}, 0)
t(len, 5); t(len, None); t(len, iter([])); t(len, (x for x in [])); t(iter, 5); t(iter, None); t(iter, 5, 6); t(lambda: list(iter([1, 2, 3].pop, 1))); t(lambda: 1 in 5); t(lambda: 1 in None); t(lambda: 1 in "abc"); t(lambda: "a" in b"abc"); t(lambda: 300 in b"abc"); t(lambda: [] in {1}); t(lambda: [] in {1: 2}); t(lambda: {1} in {frozenset({1})})
for x in (list, tuple, set, frozenset, dict, bytes, bytearray, sum, max, sorted, enumerate, zip, any, all, "".join, b"".join, dict.fromkeys): t(x, 5)
#: get 0
#: get 1
#: get 2
#: [0, 1]
#: get 0
#: get 1
#: True
#: get 0
#: get 1
#: get 2
#: False
#: get slice(1, 2, None)
#: slice(1, 2, None)
#: get slice(None, None, 2)
#: slice(None, None, 2)
#: get -1
#: IndexError -1
#: get (1, 2)
#: (1, 2)
#: get (slice(1, 2, None), Ellipsis, None)
#: (slice(1, 2, None), Ellipsis, None)
#: get a
#: 'a'
#: get 1
#: get 0
#: [1, 0]
#: AttributeError 'S' object has no attribute '__iter__'
#: set slice(1, 2, None) 5
#: set Ellipsis 1
#: del slice(None, None, None)
#: get 0
#: set 0 4
#: get 0
#: get 1
#: get 2
#: (0, 1)
#: get 0
#: TypeError cannot convert dictionary update sequence element #0 to a sequence
#: get 0
#: get 1
#: get 2
#: get 0
#: get 1
#: get 2
#: [0, 1, 0, 1]
#: get 0
#: get 1
#: get 2
#: 0 1
#: get 0
#: get 1
#: get 2
#: not enough values to unpack (expected 3, got 2)
#: get 0
#: get 1
#: get 2
#: 1
#: get 0
#: get 1
#: get 2
#: 1
#: get 0
#: get 0
#: get 1
#: get 1
#: get 2
#: [(0, 0), (1, 1)]
#: <iterator object
#: get 0
#: 0
#: TypeError iter() returned non-iterator of type 'int'
#: TypeError iter() returned non-iterator of type 'int'
#: TypeError iter() returned non-iterator of type 'int'
#: TypeError argument of type 'It' is not iterable
#: TypeError iter() returned non-iterator of type 'int'
#: ValueError no iter
#: ValueError no iter
#: NameError name 'f' is not defined
#: 1
#: 1
#: TypeError 'int' object is not an iterator
#: TypeError 'list' object is not an iterator
#: StopIteration 
#: 7
#: True
#: False
#: True
#: 'rev'
#: TypeError 'set' object is not reversible
#: [3, 1]
#: TypeError 'int' object is not reversible
#: TypeError 'list_iterator' object is not reversible
#: [(1, 2)]
#: 1
#: 'missing b'
#: None
#: False
#: 'missing zz'
#: 'missing zz'
#: KeyError 'zz'
#: 'L0'
#: 77
#: ['x', 'y', 'z']
#: True
#: 'Lslice(0, 1, None)'
#: ['x', 'y', 'z']
#: [1, 2, 3]
#: True
#: '[1, 2]'
#: ['x', 'y', 'z']
#: ('x', 'y', 'z')
#: {'x': None, 'y': None, 'z': None}
#: 'xyz'
#: 'z'
#: True
#: 1
#: [1, 2]
#: [1, 2, 1, 2]
#: ValueError __length_hint__() should return >= 0
#: TypeError __length_hint__ must be an integer, not str
#: [1]
#: 4
#: 2
#: 9
#: ValueError __length_hint__() should return >= 0
#: 3
#: ((1,), {'x': 2})
#: ((1,), {'y': 1})
#: True
#: True
#: TypeError 'object' object is not callable
#: TypeError 'int' object is not callable
#: TypeError 'str' object is not callable
#: TypeError 'NoneType' object is not callable
#: enter
#: exit ['type', 'KeyError', 'traceback'] 'k'
#: 'swallowed'
#: enter
#: exit ['type', 'KeyError', 'traceback'] 'k'
#: KeyError 'k'
#: enter
#: exit ['type', 'KeyError', 'traceback'] 'k'
#: 'swallowed'
#: enter
#: exit ['type', 'KeyError', 'traceback'] 'k'
#: KeyError 'k'
#: TypeError 'int' object does not support the context manager protocol
#: TypeError 'object' object does not support the context manager protocol
#: TypeError 'NoExit' object does not support the context manager protocol (missed __exit__ method)
#: TypeError 'NoEnter' object does not support the context manager protocol
#: enter
#: enter
#: exit ['NoneType', 'NoneType', 'NoneType'] None
#: exit ['NoneType', 'NoneType', 'NoneType'] None
#: 'ret'
#: enter
#: exit ['NoneType', 'NoneType', 'NoneType'] None
#: enter
#: exit ['NoneType', 'NoneType', 'NoneType'] None
#: 1
#: in exit KeyError('body')
#: IndexError list index out of range
#: TypeError list indices must be integers or slices, not str
#: TypeError list indices must be integers or slices, not float
#: KeyError 1
#: TypeError unhashable type: 'list'
#: IndexError tuple index out of range
#: IndexError string index out of range
#: TypeError string indices must be integers, not 'str'
#: IndexError index out of range
#: TypeError 'int' object is not subscriptable
#: TypeError 'NoneType' object is not subscriptable
#: IndexError range object index out of range
#: TypeError range indices must be integers or slices, not str
#: TypeError 'set' object is not subscriptable
#: TypeError 'function' object is not subscriptable
#: ValueError slice step cannot be zero
#: ValueError slice step cannot be zero
#: TypeError slice indices must be integers or None or have an __index__ method
#: TypeError slice indices must be integers or None or have an __index__ method
#: TypeError bytearray indices must be integers or slices, not str
#: IndexError index out of bounds on dimension 1
#: TypeError memoryview: invalid slice key
#: IndexError list assignment index out of range
#: TypeError list indices must be integers or slices, not str
#: TypeError 'tuple' object does not support item assignment
#: TypeError 'str' object does not support item assignment
#: TypeError 'int' object does not support item assignment
#: TypeError unhashable type: 'list'
#: TypeError can only assign an iterable
#: ValueError attempt to assign sequence of size 1 to extended slice of size 2
#: ValueError byte must be in range(0, 256)
#: TypeError 'str' object cannot be interpreted as an integer
#: IndexError bytearray index out of range
#: TypeError 'range' object does not support item assignment
#: TypeError 'set' object does not support item assignment
#: TypeError 'bytes' object does not support item assignment
#: TypeError cannot modify read-only memory
#: TypeError 'NoneType' object does not support item assignment
#: IndexError list assignment index out of range
#: TypeError list indices must be integers or slices, not str
#: TypeError 'tuple' object doesn't support item deletion
#: TypeError 'str' object doesn't support item deletion
#: TypeError 'int' object does not support item deletion
#: KeyError 1
#: TypeError unhashable type: 'list'
#: TypeError 'range' object doesn't support item deletion
#: IndexError bytearray index out of range
#: TypeError 'NoneType' object does not support item deletion
#: TypeError 'set' object doesn't support item deletion
#: TypeError object of type 'int' has no len()
#: TypeError object of type 'NoneType' has no len()
#: TypeError object of type 'list_iterator' has no len()
#: TypeError object of type 'generator' has no len()
#: TypeError 'int' object is not iterable
#: TypeError 'NoneType' object is not iterable
#: TypeError iter(v, w): v must be callable
#: [3, 2]
#: TypeError argument of type 'int' is not iterable
#: TypeError argument of type 'NoneType' is not iterable
#: TypeError 'in <string>' requires string as left operand, not int
#: TypeError a bytes-like object is required, not 'str'
#: ValueError byte must be in range(0, 256)
#: TypeError unhashable type: 'list'
#: TypeError unhashable type: 'list'
#: True
#: TypeError 'int' object is not iterable
#: TypeError 'int' object is not iterable
#: TypeError 'int' object is not iterable
#: TypeError 'int' object is not iterable
#: TypeError 'int' object is not iterable
#: b'\x00\x00\x00\x00\x00'
#: bytearray(b'\x00\x00\x00\x00\x00')
#: TypeError 'int' object is not iterable
#: TypeError 'int' object is not iterable
#: TypeError 'int' object is not iterable
#: TypeError 'int' object is not iterable
#: TypeError 'int' object is not iterable
#: TypeError 'int' object is not iterable
#: TypeError 'int' object is not iterable
#: TypeError can only join an iterable
#: TypeError can only join an iterable
#: TypeError 'int' object is not iterable
#err: py3_3_3_7_containers.py:67: SyntaxWarning: 'int' object is not callable; perhaps you missed a comma?
#err:   t(C(), 1, x=2); t(lambda: C()(*[1], **{"y": 1})); t(callable, C()); t(callable, C); t(lambda: object()()); t(lambda: (5)(1)); t(lambda: "a"()); t(lambda: None())
#err: py3_3_3_7_containers.py:67: SyntaxWarning: 'str' object is not callable; perhaps you missed a comma?
#err:   t(C(), 1, x=2); t(lambda: C()(*[1], **{"y": 1})); t(callable, C()); t(callable, C); t(lambda: object()()); t(lambda: (5)(1)); t(lambda: "a"()); t(lambda: None())
#err: py3_3_3_7_containers.py:67: SyntaxWarning: 'NoneType' object is not callable; perhaps you missed a comma?
#err:   t(C(), 1, x=2); t(lambda: C()(*[1], **{"y": 1})); t(callable, C()); t(callable, C); t(lambda: object()()); t(lambda: (5)(1)); t(lambda: "a"()); t(lambda: None())
#err: py3_3_3_7_containers.py:101: SyntaxWarning: list indices must be integers or slices, not str; perhaps you missed a comma?
#err:   t(lambda: [][0]); t(lambda: [1]["a"]); t(lambda: [1][1.0]); t(lambda: {}[1]); t(lambda: {}[[]]); t(lambda: (1,)[5]); t(lambda: "abc"[10]); t(lambda: "abc"["a"]); t(lambda: b"abc"[9]); t(lambda: 5[0]); t(lambda: None[0]); t(lambda: range(3)[5]); t(lambda: range(3)["a"]); t(lambda: {1}[0]); t(lambda: (lambda: 0)[1]); t(lambda: [1, 2][::0]); t(lambda: "abc"[::0]); t(lambda: [1][None:"a"]); t(lambda: [1][1:2.0]); t(lambda: bytearray(b"a")["x"]); t(lambda: memoryview(b"abc")[5]); t(lambda: memoryview(b"abc")["a"])
#err: py3_3_3_7_containers.py:101: SyntaxWarning: list indices must be integers or slices, not float; perhaps you missed a comma?
#err:   t(lambda: [][0]); t(lambda: [1]["a"]); t(lambda: [1][1.0]); t(lambda: {}[1]); t(lambda: {}[[]]); t(lambda: (1,)[5]); t(lambda: "abc"[10]); t(lambda: "abc"["a"]); t(lambda: b"abc"[9]); t(lambda: 5[0]); t(lambda: None[0]); t(lambda: range(3)[5]); t(lambda: range(3)["a"]); t(lambda: {1}[0]); t(lambda: (lambda: 0)[1]); t(lambda: [1, 2][::0]); t(lambda: "abc"[::0]); t(lambda: [1][None:"a"]); t(lambda: [1][1:2.0]); t(lambda: bytearray(b"a")["x"]); t(lambda: memoryview(b"abc")[5]); t(lambda: memoryview(b"abc")["a"])
#err: py3_3_3_7_containers.py:101: SyntaxWarning: str indices must be integers or slices, not str; perhaps you missed a comma?
#err:   t(lambda: [][0]); t(lambda: [1]["a"]); t(lambda: [1][1.0]); t(lambda: {}[1]); t(lambda: {}[[]]); t(lambda: (1,)[5]); t(lambda: "abc"[10]); t(lambda: "abc"["a"]); t(lambda: b"abc"[9]); t(lambda: 5[0]); t(lambda: None[0]); t(lambda: range(3)[5]); t(lambda: range(3)["a"]); t(lambda: {1}[0]); t(lambda: (lambda: 0)[1]); t(lambda: [1, 2][::0]); t(lambda: "abc"[::0]); t(lambda: [1][None:"a"]); t(lambda: [1][1:2.0]); t(lambda: bytearray(b"a")["x"]); t(lambda: memoryview(b"abc")[5]); t(lambda: memoryview(b"abc")["a"])
#err: py3_3_3_7_containers.py:101: SyntaxWarning: 'int' object is not subscriptable; perhaps you missed a comma?
#err:   t(lambda: [][0]); t(lambda: [1]["a"]); t(lambda: [1][1.0]); t(lambda: {}[1]); t(lambda: {}[[]]); t(lambda: (1,)[5]); t(lambda: "abc"[10]); t(lambda: "abc"["a"]); t(lambda: b"abc"[9]); t(lambda: 5[0]); t(lambda: None[0]); t(lambda: range(3)[5]); t(lambda: range(3)["a"]); t(lambda: {1}[0]); t(lambda: (lambda: 0)[1]); t(lambda: [1, 2][::0]); t(lambda: "abc"[::0]); t(lambda: [1][None:"a"]); t(lambda: [1][1:2.0]); t(lambda: bytearray(b"a")["x"]); t(lambda: memoryview(b"abc")[5]); t(lambda: memoryview(b"abc")["a"])
#err: py3_3_3_7_containers.py:101: SyntaxWarning: 'NoneType' object is not subscriptable; perhaps you missed a comma?
#err:   t(lambda: [][0]); t(lambda: [1]["a"]); t(lambda: [1][1.0]); t(lambda: {}[1]); t(lambda: {}[[]]); t(lambda: (1,)[5]); t(lambda: "abc"[10]); t(lambda: "abc"["a"]); t(lambda: b"abc"[9]); t(lambda: 5[0]); t(lambda: None[0]); t(lambda: range(3)[5]); t(lambda: range(3)["a"]); t(lambda: {1}[0]); t(lambda: (lambda: 0)[1]); t(lambda: [1, 2][::0]); t(lambda: "abc"[::0]); t(lambda: [1][None:"a"]); t(lambda: [1][1:2.0]); t(lambda: bytearray(b"a")["x"]); t(lambda: memoryview(b"abc")[5]); t(lambda: memoryview(b"abc")["a"])
#err: py3_3_3_7_containers.py:101: SyntaxWarning: 'set' object is not subscriptable; perhaps you missed a comma?
#err:   t(lambda: [][0]); t(lambda: [1]["a"]); t(lambda: [1][1.0]); t(lambda: {}[1]); t(lambda: {}[[]]); t(lambda: (1,)[5]); t(lambda: "abc"[10]); t(lambda: "abc"["a"]); t(lambda: b"abc"[9]); t(lambda: 5[0]); t(lambda: None[0]); t(lambda: range(3)[5]); t(lambda: range(3)["a"]); t(lambda: {1}[0]); t(lambda: (lambda: 0)[1]); t(lambda: [1, 2][::0]); t(lambda: "abc"[::0]); t(lambda: [1][None:"a"]); t(lambda: [1][1:2.0]); t(lambda: bytearray(b"a")["x"]); t(lambda: memoryview(b"abc")[5]); t(lambda: memoryview(b"abc")["a"])
#err: py3_3_3_7_containers.py:101: SyntaxWarning: 'function' object is not subscriptable; perhaps you missed a comma?
#err:   t(lambda: [][0]); t(lambda: [1]["a"]); t(lambda: [1][1.0]); t(lambda: {}[1]); t(lambda: {}[[]]); t(lambda: (1,)[5]); t(lambda: "abc"[10]); t(lambda: "abc"["a"]); t(lambda: b"abc"[9]); t(lambda: 5[0]); t(lambda: None[0]); t(lambda: range(3)[5]); t(lambda: range(3)["a"]); t(lambda: {1}[0]); t(lambda: (lambda: 0)[1]); t(lambda: [1, 2][::0]); t(lambda: "abc"[::0]); t(lambda: [1][None:"a"]); t(lambda: [1][1:2.0]); t(lambda: bytearray(b"a")["x"]); t(lambda: memoryview(b"abc")[5]); t(lambda: memoryview(b"abc")["a"])
