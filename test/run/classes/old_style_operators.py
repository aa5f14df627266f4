# RUN: %run2
# Old-style instances: operators, slices, __coerce__, __cmp__, __getattr__ for special names.
class N:
    def __init__(self, v): self.v = v
    def __add__(self, o): return ('add', o)
    def __radd__(self, o): return ('radd', o)
    def __coerce__(self, o): print 'coerce', o; return None
    def __cmp__(self, o): return cmp(self.v, getattr(o, 'v', o))
    def __hash__(self): return 7
    def __nonzero__(self): return self.v != 0
    def __len__(self): return 3
    def __getitem__(self, i):
        if isinstance(i, slice): return i
        if i > 2: raise IndexError
        return i * 10
    def __getslice__(self, a, b): return ('slice', a, b)
    def __setslice__(self, a, b, v): print 'setslice', a, b, v
    def __delslice__(self, a, b): print 'delslice', a, b
    def __getattr__(self, n):
        if n.startswith('__'): raise AttributeError(n)
        return 'attr ' + n
    def __call__(self, *a, **k): return (a, k)
    def __str__(self): return 'str'
    def __repr__(self): return 'repr'
    def __int__(self): return 42
    def __float__(self): return 4.5
    def __contains__(self, x): return x == 'q'
    def __iadd__(self, o): print 'iadd'; return self
    def __neg__(self): return 'neg'
    def __idiv__(self, o): return 'idiv'
    def __div__(self, o): return 'div'
    def __rdiv__(self, o): return 'rdiv'
n = N(3)
print n + 1, 1 + n, n < N(4), n == 3, n > 2, cmp(n, 5), hash(n), bool(N(0)), len(n), list(n), n[1:2], n[:], n[-1:], n[1:2:3], n.foo, n(1, b=2), str(n), repr(n), `n`, int(n), float(n), 'q' in n, 5 in n, -n, n / 2, 2 / n
n[1:2] = 5; del n[:3]; n += 1; n /= 2; print n
class C2:
    def __coerce__(self, o): return (10, o)
print C2() + 5, 5 + C2(), C2() * 2, C2() < 11
class L:
    def __eq__(self, o): return True
    def __lt__(self, o): return 'lt'
print L() == 1, L() != 1, L() < 1, L() > 1 or 'gt', 1 == L()
try: hash(L())
except TypeError as e: print e
class It:
    def __iter__(self): self.n = 0; return self
    def next(self):
        self.n += 1
        if self.n > 3: raise StopIteration
        return self.n
print list(It()), sum(It()), 2 in It()
#: coerce 1
#: ('add', 1) coerce 1
#: ('radd', 1) coerce str
#: coerce str
#: True coerce 3
#: True coerce 2
#: True coerce 5
#: -1 7 False 3 [0, 10, 20] ('slice', 1, 2) ('slice', 0, 9223372036854775807) ('slice', 2, 9223372036854775807) slice(1, 2, 3) attr foo ((1,), {'b': 2}) str repr repr 42 4.5 True False neg coerce 2
#: div coerce 2
#: rdiv
#: setslice 1 2 5
#: delslice 0 3
#: coerce 1
#: iadd
#: coerce 2
#: idiv
#: 15 15 20 True
#: True True lt gt True
#: unhashable instance
#: [1, 2, 3] 6 True
