# RUN: %run2
# RUN: %run3
# Slices in all forms, subclasses of containers, the iteration protocols, unpacking errors.
from __future__ import print_function
py2 = str is bytes
def t(f, *a):
    try: r = f(*a)
    except Exception as e: r = (type(e).__name__, str(e))
    print(r)
l = list(range(10))
for s in (slice(None), slice(2,5), slice(None,None,2), slice(None,None,-1), slice(8,2,-2), slice(-3,None), slice(None,-3), slice(100,200), slice(-100,3), slice(5,2), slice(None,None,100), slice(None,None,-100), slice(3,3)):
    print(s, l[s], tuple(l)[s])
    m = l[:]; del m[s]; print(m)
    m = l[:]
    try: m[s] = ['a','b']; print(m)
    except ValueError as e: print(e)
    m = l[:]
    try: m[s] = m; print(m)
    except ValueError as e: print(e)
    m = l[:]
    m[s] = [0]*len(l[s]); print(m)
m = [1,2,3]; m[1:1] = 'xyz'; print(m); m[len(m):] = (9,); print(m); m[:0] = iter('ab'); print(m)
m[2:4] = []; print(m); m += [1]; m += 'ab'; m += (x for x in range(2)); print(m); m *= 2; print(m); m *= 0; print(m); m *= -1; print(m)
m = [1]; m.extend(m); print(m); m.extend({5:1}); m.extend(range(3)); print(m)
m.insert(0,'a'); m.insert(100,'z'); m.insert(-1,'y'); m.insert(-100,'b'); print(m)
print(m.pop(), m.pop(0), m.pop(-2), m); m.remove(1); print(m, m.index(1), m.count(1)); m.reverse(); print(m)
t(m.index, 1, 4); t(m.index, 1, -2); t(m.index, 1, 0, 1); t(m.index,'q')
r = [1]; r.append(r); print(r, [r], (r,)); d = {1: r}; r.append(d); print(r); d[2] = d; print(d)
t(lambda: r == r); a = [1]; a.append(a); b = [1]; b.append(b)
t(lambda: [1,2] < [1,3]), t(lambda: [1,2] < [1,2,3]), t(lambda: [1,'a'] < [1,2] if py2 else None), t(lambda: [nan for nan in [float('nan')]] == [1])
n = float('nan'); print([n] == [n], n in [n], [n].index(n), (n,) == (n,), [n].count(n))
print([1,2] == (1,2), [1] != [2], [] < [1], [2] > [1,5], (1,2) >= (1,2), [1] <= [1], () < (1,))
print([1]*3, 3*[1], (1,)*2, 2*(1,), [[]]*2, True*[1], [1,2]*0)
print((1,2)+(3,), ()+(1,), (1,)+(), [1]+[2])
x = (1,2,3); print(x[::-1], x[1:], x[:], x[:] is x, x+() is x, tuple() is tuple(), tuple(x) is x, x*1 is x)
print((1,2,3).index(2), (1,2,1).count(1), (1,), ((1,),), (), hash((1,2))==hash((1,2)))
class L(list):
    pass
class G(list):
    def __getitem__(self, i): return 'G%r' % (i,)
    def __iter__(self): return iter('it')
    def __len__(self): return 7
g = G([1,2,3]); print(list(g), g[0], g[1:2], g[:], tuple(g), len(g), g + [1], sorted(g), sum(L([1,2])), repr(g), [x for x in reversed(L([1,2]))])
e = L('abc'); e.x = 1; print(e, e.x, e[1:], type(e[1:]).__name__, type(e+e).__name__, type(e*2).__name__, type(e[:]).__name__, e == list('abc'), e.__dict__)
class T(tuple):
    def __new__(cls, *a): return tuple.__new__(cls, a)
    def __repr__(self): return 'T' + tuple.__repr__(self)
p = T(1,2,3); p.y = 5; print(p, p.y, p[0], p[1:], p + (4,), p == (1,2,3), hash(p) == hash((1,2,3)), len(p), list(p), {p: 1}[(1,2,3)], p * 2, p[:] is p, isinstance(p, tuple))
class D(dict):
    def __missing__(self, k): return 'missing %r' % (k,)
dd = D(a=1); dd.z = 2; print(dd['a'], dd['q'], dd.get('q'), dd.z, dd, len(dd), 'q' in dd, dict(dd), dd == {'a': 1})
t(lambda: {}['x']); t(lambda: {}[(1,2)]); t(lambda: {1:2}.pop(5)); t(lambda: {}.popitem())
class SS(set): pass
s = SS([1,2]); s.q = 1; print(s, s.q, s | set([3]), SS(), frozenset(), set(), frozenset([1]))
class FS(frozenset):
    def __new__(cls, it, extra=0):
        o = frozenset.__new__(cls, it); o.extra = extra; return o
fs = FS([1], extra=5); print(fs, fs.extra, fs == frozenset([1]), hash(fs) == hash(frozenset([1])), {fs: 1}[frozenset([1])])
print(set([1,2]) in [frozenset([1,2])], set([1,2]) in set([frozenset([1,2])]), {frozenset([1]): 2}.get(frozenset([1])))
it = iter([1,2,3]); print(next(it), list(it), list(it), next(it, 'end'))
it = iter([]); 
q = [1]; it = iter(q); next(it); print(next(it, None)); q.append(2); print(next(it, None))
q = [1,2,3,4]
for v in q:
    if v == 2: q.remove(v)
    print(v, end=' ')
print(q)
class Seq(object):
    def __getitem__(self, i):
        if i > 3: raise IndexError
        return i * i
print(list(Seq()), 4 in Seq(), 5 in Seq(), [a for a in Seq()], tuple(Seq()), max(Seq()), sum(Seq()), dict(enumerate(Seq())))
class Cnt(object):
    def __init__(self): self.n = 0
    def __iter__(self): return self
    def __next__(self):
        self.n += 1
        if self.n > 3: raise StopIteration
        return self.n
    next = __next__
print(list(Cnt()), sum(Cnt()), dict(zip(Cnt(), 'abc')), list(map(lambda x: x+1, Cnt())), 2 in Cnt(), sorted(Cnt(), reverse=True), list(enumerate(Cnt(), 5)))
class Bad(object):
    def __iter__(self): return 5
t(lambda: list(Bad())); t(lambda: iter(Bad()))
f = iter(lambda c=[0]: c.__setitem__(0, c[0]+1) or c[0], 4); print(list(f), list(f))
print(list(reversed([1,2,3])), list(reversed((1,2))), list(reversed('abc')), list(reversed(range(5))))
print(list(zip([1,2],'ab',(3,4,5))), list(zip()), list(zip([1])), list(map(lambda a,b: (a,b), [1,2],[3,4])), list(filter(None, [0,1,'',2])), list(filter(lambda x: x > 1, (1,2,3))), list(map(str, [])))
print(min(3,1,2), max([3,1,2]), min('b','a'), max([1,2,3], key=lambda x: -x), min([[1],[0,5]]), max((1,2),(1,3)), max(1,1.0), max(1.0, 1), min([1, True]), max('abc', key=lambda c: c))
print(sum([1,2,3]), sum([0.1]*10), sum([[1],[2]], []), sum((1.5, 2), 1), sum([True, True]), sum([2**62, 2**62]), sum([1, 2.5, 3]), sum([]), sum([1e308, 1e308]), sum((x for x in range(5))))
print(any([]), all([]), any([0,1]), all([1,0]), any(x > 2 for x in range(5)), all('a'))
a, b = b, a = [1, 2]; print(a, b)
(a, b), c = [1, 2], 3; print(a, b, c)
for i, (x, y) in enumerate([(1,2),(3,4)]): print(i, x, y)
a, b, c = 'xyz'; print(a,b,c); a, b = {1: 2, 3: 4}; print(a+b); (a,) = set([5]); print(a); [a, b] = (x for x in 'pq'); print(a, b)
def u(n, v):
    if n == 1: (a,) = v
    elif n == 2: a, b = v
    elif n == 3: a, b, c = v
for v in ([], [1], [1,2], [1,2,3], (), (1,), iter([1]), iter([1,2,3,4]), 'ab', 5, None, {}):
    for n in (1,2,3): t(u, n, v)
print([(1, 2), [3, 4]] == [(1, 2), [3, 4]], list({}.items()), {1: [2, {3: (4,)}]}, [None, True, 1.5, 'a', b'b' if not py2 else 'b'])
#: slice(None, None, None) [0, 1, 2, 3, 4, 5, 6, 7, 8, 9] (0, 1, 2, 3, 4, 5, 6, 7, 8, 9)
#: []
#: ['a', 'b']
#: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]
#: [0, 0, 0, 0, 0, 0, 0, 0, 0, 0]
#: slice(2, 5, None) [2, 3, 4] (2, 3, 4)
#: [0, 1, 5, 6, 7, 8, 9]
#: [0, 1, 'a', 'b', 5, 6, 7, 8, 9]
#: [0, 1, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 5, 6, 7, 8, 9]
#: [0, 1, 0, 0, 0, 5, 6, 7, 8, 9]
#: slice(None, None, 2) [0, 2, 4, 6, 8] (0, 2, 4, 6, 8)
#: [1, 3, 5, 7, 9]
#: attempt to assign sequence of size 2 to extended slice of size 5
#: attempt to assign sequence of size 10 to extended slice of size 5
#: [0, 1, 0, 3, 0, 5, 0, 7, 0, 9]
#: slice(None, None, -1) [9, 8, 7, 6, 5, 4, 3, 2, 1, 0] (9, 8, 7, 6, 5, 4, 3, 2, 1, 0)
#: []
#: attempt to assign sequence of size 2 to extended slice of size 10
#: [9, 8, 7, 6, 5, 4, 3, 2, 1, 0]
#: [0, 0, 0, 0, 0, 0, 0, 0, 0, 0]
#: slice(8, 2, -2) [8, 6, 4] (8, 6, 4)
#: [0, 1, 2, 3, 5, 7, 9]
#: attempt to assign sequence of size 2 to extended slice of size 3
#: attempt to assign sequence of size 10 to extended slice of size 3
#: [0, 1, 2, 3, 0, 5, 0, 7, 0, 9]
#: slice(-3, None, None) [7, 8, 9] (7, 8, 9)
#: [0, 1, 2, 3, 4, 5, 6]
#: [0, 1, 2, 3, 4, 5, 6, 'a', 'b']
#: [0, 1, 2, 3, 4, 5, 6, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9]
#: [0, 1, 2, 3, 4, 5, 6, 0, 0, 0]
#: slice(None, -3, None) [0, 1, 2, 3, 4, 5, 6] (0, 1, 2, 3, 4, 5, 6)
#: [7, 8, 9]
#: ['a', 'b', 7, 8, 9]
#: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 7, 8, 9]
#: [0, 0, 0, 0, 0, 0, 0, 7, 8, 9]
#: slice(100, 200, None) [] ()
#: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]
#: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 'a', 'b']
#: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9]
#: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]
#: slice(-100, 3, None) [0, 1, 2] (0, 1, 2)
#: [3, 4, 5, 6, 7, 8, 9]
#: ['a', 'b', 3, 4, 5, 6, 7, 8, 9]
#: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 3, 4, 5, 6, 7, 8, 9]
#: [0, 0, 0, 3, 4, 5, 6, 7, 8, 9]
#: slice(5, 2, None) [] ()
#: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]
#: [0, 1, 2, 3, 4, 'a', 'b', 5, 6, 7, 8, 9]
#: [0, 1, 2, 3, 4, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 5, 6, 7, 8, 9]
#: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]
#: slice(None, None, 100) [0] (0,)
#: [1, 2, 3, 4, 5, 6, 7, 8, 9]
#: attempt to assign sequence of size 2 to extended slice of size 1
#: attempt to assign sequence of size 10 to extended slice of size 1
#: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]
#: slice(None, None, -100) [9] (9,)
#: [0, 1, 2, 3, 4, 5, 6, 7, 8]
#: attempt to assign sequence of size 2 to extended slice of size 1
#: attempt to assign sequence of size 10 to extended slice of size 1
#: [0, 1, 2, 3, 4, 5, 6, 7, 8, 0]
#: slice(3, 3, None) [] ()
#: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]
#: [0, 1, 2, 'a', 'b', 3, 4, 5, 6, 7, 8, 9]
#: [0, 1, 2, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 3, 4, 5, 6, 7, 8, 9]
#: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]
#: [1, 'x', 'y', 'z', 2, 3]
#: [1, 'x', 'y', 'z', 2, 3, 9]
#: ['a', 'b', 1, 'x', 'y', 'z', 2, 3, 9]
#: ['a', 'b', 'y', 'z', 2, 3, 9]
#: ['a', 'b', 'y', 'z', 2, 3, 9, 1, 'a', 'b', 0, 1]
#: ['a', 'b', 'y', 'z', 2, 3, 9, 1, 'a', 'b', 0, 1, 'a', 'b', 'y', 'z', 2, 3, 9, 1, 'a', 'b', 0, 1]
#: []
#: []
#: [1, 1]
#: [1, 1, 5, 0, 1, 2]
#: ['b', 'a', 1, 1, 5, 0, 1, 2, 'y', 'z']
#: z b 2 ['a', 1, 1, 5, 0, 1, 'y']
#: ['a', 1, 5, 0, 1, 'y'] 1 2
#: ['y', 1, 0, 5, 1, 'a']
#: 4
#: 4
#: ('ValueError', '1 is not in list')
#: ('ValueError', "'q' is not in list")
#: [1, [...]] [[1, [...]]] ([1, [...]],)
#: [1, [...], {1: [...]}]
#: {1: [1, [...], {...}], 2: {...}}
#: True
#: True
#: True
#2: False
#3: None
#: False
#: True True 0 True 1
#: False True True True True True True
#: [1, 1, 1] [1, 1, 1] (1, 1) (1, 1) [[], []] [1] []
#: (1, 2, 3) (1,) (1,) [1, 2]
#2: (3, 2, 1) (2, 3) (1, 2, 3) True False True True True
#3: (3, 2, 1) (2, 3) (1, 2, 3) True True True True True
#: 1 2 (1,) ((1,),) () True
#2: ['i', 't'] G0 [2] [1, 2, 3] ('i', 't') 7 [1, 2, 3, 1] ['i', 't'] 3 [1, 2, 3] [2, 1]
#3: ['i', 't'] G0 Gslice(1, 2, None) Gslice(None, None, None) ('i', 't') 7 [1, 2, 3, 1] ['i', 't'] 3 [1, 2, 3] [2, 1]
#: ['a', 'b', 'c'] 1 ['b', 'c'] list list list list True {'x': 1}
#: T(1, 2, 3) 5 1 (2, 3) (1, 2, 3, 4) True True 3 [1, 2, 3] 1 (1, 2, 3, 1, 2, 3) False True
#: 1 missing 'q' None 2 {'a': 1} 1 False {'a': 1} True
#: ('KeyError', "'x'")
#: ('KeyError', '(1, 2)')
#: ('KeyError', '5')
#: ('KeyError', "'popitem(): dictionary is empty'")
#2: SS([1, 2]) 1 SS([1, 2, 3]) SS([]) frozenset([]) set([]) frozenset([1])
#2: FS([1]) 5 True True 1
#3: SS({1, 2}) 1 {1, 2, 3} SS() frozenset() set() frozenset({1})
#3: FS({1}) 5 True True 1
#: True True 2
#: 1 [2, 3] [] end
#: None
#: None
#: 1 2 4 [1, 3, 4]
#: [0, 1, 4, 9] True False [0, 1, 4, 9] (0, 1, 4, 9) 9 14 {0: 0, 1: 1, 2: 4, 3: 9}
#: [1, 2, 3] 6 {1: 'a', 2: 'b', 3: 'c'} [2, 3, 4] True [3, 2, 1] [(5, 1), (6, 2), (7, 3)]
#: ('TypeError', "iter() returned non-iterator of type 'int'")
#: ('TypeError', "iter() returned non-iterator of type 'int'")
#: [1, 2, 3] []
#: [3, 2, 1] [2, 1] ['c', 'b', 'a'] [4, 3, 2, 1, 0]
#: [(1, 'a', 3), (2, 'b', 4)] [] [(1,)] [(1, 3), (2, 4)] [1, 2] [2, 3] []
#: 1 3 a 1 [0, 5] (1, 3) 1 1.0 1 c
#2: 6 1.0 [1, 2] 4.5 2 9223372036854775808 6.5 0 inf 10
#3: 6 0.9999999999999999 [1, 2] 4.5 2 9223372036854775808 6.5 0 inf 10
#: False True True False True True
#: 2 1
#: 1 2 3
#: 0 1 2
#: 1 3 4
#: x y z
#: 4
#: 5
#: p q
#2: ('ValueError', 'need more than 0 values to unpack')
#2: ('ValueError', 'need more than 0 values to unpack')
#2: ('ValueError', 'need more than 0 values to unpack')
#3: ('ValueError', 'not enough values to unpack (expected 1, got 0)')
#3: ('ValueError', 'not enough values to unpack (expected 2, got 0)')
#3: ('ValueError', 'not enough values to unpack (expected 3, got 0)')
#: None
#2: ('ValueError', 'need more than 1 value to unpack')
#2: ('ValueError', 'need more than 1 value to unpack')
#2: ('ValueError', 'too many values to unpack')
#3: ('ValueError', 'not enough values to unpack (expected 2, got 1)')
#3: ('ValueError', 'not enough values to unpack (expected 3, got 1)')
#3: ('ValueError', 'too many values to unpack (expected 1)')
#: None
#2: ('ValueError', 'need more than 2 values to unpack')
#2: ('ValueError', 'too many values to unpack')
#2: ('ValueError', 'too many values to unpack')
#3: ('ValueError', 'not enough values to unpack (expected 3, got 2)')
#3: ('ValueError', 'too many values to unpack (expected 1)')
#3: ('ValueError', 'too many values to unpack (expected 2)')
#: None
#2: ('ValueError', 'need more than 0 values to unpack')
#2: ('ValueError', 'need more than 0 values to unpack')
#2: ('ValueError', 'need more than 0 values to unpack')
#3: ('ValueError', 'not enough values to unpack (expected 1, got 0)')
#3: ('ValueError', 'not enough values to unpack (expected 2, got 0)')
#3: ('ValueError', 'not enough values to unpack (expected 3, got 0)')
#: None
#2: ('ValueError', 'need more than 1 value to unpack')
#2: ('ValueError', 'need more than 1 value to unpack')
#3: ('ValueError', 'not enough values to unpack (expected 2, got 1)')
#3: ('ValueError', 'not enough values to unpack (expected 3, got 1)')
#: None
#2: ('ValueError', 'need more than 0 values to unpack')
#2: ('ValueError', 'need more than 0 values to unpack')
#2: ('ValueError', 'too many values to unpack')
#3: ('ValueError', 'not enough values to unpack (expected 2, got 0)')
#3: ('ValueError', 'not enough values to unpack (expected 3, got 0)')
#3: ('ValueError', 'too many values to unpack (expected 1)')
#: None
#2: ('ValueError', 'need more than 0 values to unpack')
#2: ('ValueError', 'too many values to unpack')
#3: ('ValueError', 'not enough values to unpack (expected 3, got 0)')
#3: ('ValueError', 'too many values to unpack (expected 1)')
#: None
#2: ('ValueError', 'need more than 2 values to unpack')
#2: ('TypeError', "'int' object is not iterable")
#2: ('TypeError', "'int' object is not iterable")
#2: ('TypeError', "'int' object is not iterable")
#2: ('TypeError', "'NoneType' object is not iterable")
#2: ('TypeError', "'NoneType' object is not iterable")
#2: ('TypeError', "'NoneType' object is not iterable")
#2: ('ValueError', 'need more than 0 values to unpack')
#2: ('ValueError', 'need more than 0 values to unpack')
#2: ('ValueError', 'need more than 0 values to unpack')
#2: True [] {1: [2, {3: (4,)}]} [None, True, 1.5, 'a', 'b']
#3: ('ValueError', 'not enough values to unpack (expected 3, got 2)')
#3: ('TypeError', 'cannot unpack non-iterable int object')
#3: ('TypeError', 'cannot unpack non-iterable int object')
#3: ('TypeError', 'cannot unpack non-iterable int object')
#3: ('TypeError', 'cannot unpack non-iterable NoneType object')
#3: ('TypeError', 'cannot unpack non-iterable NoneType object')
#3: ('TypeError', 'cannot unpack non-iterable NoneType object')
#3: ('ValueError', 'not enough values to unpack (expected 1, got 0)')
#3: ('ValueError', 'not enough values to unpack (expected 2, got 0)')
#3: ('ValueError', 'not enough values to unpack (expected 3, got 0)')
#3: True [] {1: [2, {3: (4,)}]} [None, True, 1.5, 'a', b'b']
