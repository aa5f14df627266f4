# RUN: %run2
# Python 2: range, zip, map, filter, reduce give lists; slices go to __getslice__ and its likes.
from __future__ import print_function
py2 = str is bytes
def t(f, *a, **k):
    try: r = f(*a, **k)
    except Exception as e: r = (type(e).__name__, str(e))
    print(r)
if py2: rg = xrange
else: rg = range
for a in ((5,), (0,), (-3,), (2, 8), (8, 2), (0, 10, 3), (10, 0, -3), (0, 10, -1), (5, 5), (-5, 5, 4), (1, 2, 100), (10, -10, -7)):
    r = rg(*a); print(r, len(r), list(r), list(reversed(r)), bool(r), [x in r for x in (-3, 0, 2, 5, 9)], 2.0 in r, 'a' in r)
    for i in (0, 1, -1, 5, -5): t(lambda: r[i])
print(range(5), range(2, 8), range(0, 10, 3), range(10, 0, -3), range(5, 5), range(-3), range(10**20, 10**20+3), range(2**62, 2**62+2), range(0L, 3L), range(True, 3))
t(lambda: range(10**30)); t(lambda: range(0, 10**20, 10**19)); t(lambda: range(1, 2, 0)); t(lambda: range('a', 1)); t(lambda: range(1, 'a')); t(lambda: range(1, 2, 'a')); t(lambda: range(1.5, 2))
print(zip([1, 2], 'ab'), zip(), zip('a'), map(None, [1, 2]), map(None, [1, 2], [3]), map(lambda *a: a, [1], [2, 3]), map(str, (1, 2)), map(lambda a, b: (a, b), 'ab', 'c'))
print(filter(None, [0, 1]), filter(None, (0, 1)), filter(None, 'abc'), filter(lambda c: c > 'a', 'abca'), filter(lambda c: c > 'a', u'abca'), filter(bool, [0, 5]), filter(lambda x: x % 2, range(5)), filter(lambda c: 1, ''))
print(reduce(lambda a, b: a * b, [1, 2, 3, 4]), reduce(lambda a, b: a + b, [], 5), reduce(lambda a, b: a + b, 'abc', 'x')); t(lambda: reduce(lambda a, b: a, []))
print(sorted([3, 1, 2], reverse=True), sorted('bca'), sorted({'b': 1, 'a': 2}), max([1, 'a', None]), min([1, 'a', None]), max({1: 2}))
class S(object):
    def __getslice__(self, i, j): return ('getslice', i, j)
    def __getitem__(self, k): return ('getitem', k)
    def __setslice__(self, i, j, v): print('setslice', i, j, v)
    def __delslice__(self, i, j): print('delslice', i, j)
    def __setitem__(self, k, v): print('setitem', k, v)
    def __delitem__(self, k): print('delitem', k)
    def __len__(self): return 10
s = S(); print(s[1:2], s[:], s[-1:], s[:-2], s[1:2:3], s[None:2], s['a':'b'], s[1L:2L]); s[1:2] = 5; s[:] = 6; s[::2] = 7; del s[1:]; del s[::3]; s[-3:-1] = 0
class O:
    def __getitem__(self, k): return k
    def __len__(self): return 4
o = O(); print(o[1:2], o[:], o[-1:], o[1:2:3])
class LL(list):
    def __getitem__(self, k): return ('gi', k)
print(LL([1, 2, 3])[0], LL([1, 2, 3])[0:2], LL([1,2,3])[::2])
t(lambda: [1, 2, 3]['a':]); t(lambda: [1, 2, 3][1.5:]); print([1, 2, 3][None:2], [1, 2, 3][True:], [1,2,3][10**30:], [1,2,3][-10**30:1])
def st(v): a, b, c = v
t(st, [1]); t(st, 5)
def f(*a): return a
print({1, 2, 3}, {3, 1, 2, 8, 16}, set([3, 1, 2, 8, 16]))
x = [3, 1, 2]; print(x.sort(), x, x.sort(lambda a, b: b - a), x)
#: xrange(5) 5 [0, 1, 2, 3, 4] [4, 3, 2, 1, 0] True [False, True, True, False, False] True False
#: 0
#: 1
#: 4
#: ('IndexError', 'xrange object index out of range')
#: 0
#: xrange(0) 0 [] [] False [False, False, False, False, False] False False
#: ('IndexError', 'xrange object index out of range')
#: ('IndexError', 'xrange object index out of range')
#: ('IndexError', 'xrange object index out of range')
#: ('IndexError', 'xrange object index out of range')
#: ('IndexError', 'xrange object index out of range')
#: xrange(0) 0 [] [] False [False, False, False, False, False] False False
#: ('IndexError', 'xrange object index out of range')
#: ('IndexError', 'xrange object index out of range')
#: ('IndexError', 'xrange object index out of range')
#: ('IndexError', 'xrange object index out of range')
#: ('IndexError', 'xrange object index out of range')
#: xrange(2, 8) 6 [2, 3, 4, 5, 6, 7] [7, 6, 5, 4, 3, 2] True [False, False, True, True, False] True False
#: 2
#: 3
#: 7
#: 7
#: 3
#: xrange(8, 8) 0 [] [] False [False, False, False, False, False] False False
#: ('IndexError', 'xrange object index out of range')
#: ('IndexError', 'xrange object index out of range')
#: ('IndexError', 'xrange object index out of range')
#: ('IndexError', 'xrange object index out of range')
#: ('IndexError', 'xrange object index out of range')
#: xrange(0, 12, 3) 4 [0, 3, 6, 9] [9, 6, 3, 0] True [False, True, False, False, True] False False
#: 0
#: 3
#: 9
#: ('IndexError', 'xrange object index out of range')
#: ('IndexError', 'xrange object index out of range')
#: xrange(10, -2, -3) 4 [10, 7, 4, 1] [1, 4, 7, 10] True [False, False, False, False, False] False False
#: 10
#: 7
#: 1
#: ('IndexError', 'xrange object index out of range')
#: ('IndexError', 'xrange object index out of range')
#: xrange(0, 0, -1) 0 [] [] False [False, False, False, False, False] False False
#: ('IndexError', 'xrange object index out of range')
#: ('IndexError', 'xrange object index out of range')
#: ('IndexError', 'xrange object index out of range')
#: ('IndexError', 'xrange object index out of range')
#: ('IndexError', 'xrange object index out of range')
#: xrange(5, 5) 0 [] [] False [False, False, False, False, False] False False
#: ('IndexError', 'xrange object index out of range')
#: ('IndexError', 'xrange object index out of range')
#: ('IndexError', 'xrange object index out of range')
#: ('IndexError', 'xrange object index out of range')
#: ('IndexError', 'xrange object index out of range')
#: xrange(-5, 7, 4) 3 [-5, -1, 3] [3, -1, -5] True [False, False, False, False, False] False False
#: -5
#: -1
#: 3
#: ('IndexError', 'xrange object index out of range')
#: ('IndexError', 'xrange object index out of range')
#: xrange(1, 101, 100) 1 [1] [1] True [False, False, False, False, False] False False
#: 1
#: ('IndexError', 'xrange object index out of range')
#: 1
#: ('IndexError', 'xrange object index out of range')
#: ('IndexError', 'xrange object index out of range')
#: xrange(10, -11, -7) 3 [10, 3, -4] [-4, 3, 10] True [False, False, False, False, False] False False
#: 10
#: 3
#: -4
#: ('IndexError', 'xrange object index out of range')
#: ('IndexError', 'xrange object index out of range')
#: [0, 1, 2, 3, 4] [2, 3, 4, 5, 6, 7] [0, 3, 6, 9] [10, 7, 4, 1] [] [] [100000000000000000000L, 100000000000000000001L, 100000000000000000002L] [4611686018427387904, 4611686018427387905] [0, 1, 2] [1, 2]
#: ('OverflowError', 'range() result has too many items')
#: [0L, 10000000000000000000L, 20000000000000000000L, 30000000000000000000L, 40000000000000000000L, 50000000000000000000L, 60000000000000000000L, 70000000000000000000L, 80000000000000000000L, 90000000000000000000L]
#: ('ValueError', 'range() step argument must not be zero')
#: ('TypeError', 'range() integer start argument expected, got str.')
#: ('TypeError', 'range() integer end argument expected, got str.')
#: ('TypeError', 'range() integer step argument expected, got str.')
#: ('TypeError', 'range() integer start argument expected, got float.')
#: [(1, 'a'), (2, 'b')] [] [('a',)] [1, 2] [(1, 3), (2, None)] [(1, 2), (None, 3)] ['1', '2'] [('a', 'c'), ('b', None)]
#: [1] (1,) abc bc bc [5] [1, 3] 
#: 24 5 xabc
#: ('TypeError', 'reduce() of empty sequence with no initial value')
#: [3, 2, 1] ['a', 'b', 'c'] ['a', 'b'] a None 1
#: ('getslice', 1, 2) ('getslice', 0, 9223372036854775807) ('getslice', 9, 9223372036854775807) ('getslice', 0, 8) ('getitem', slice(1, 2, 3)) ('getitem', slice(None, 2, None)) ('getitem', slice('a', 'b', None)) ('getslice', 1, 2)
#: setslice 1 2 5
#: setslice 0 9223372036854775807 6
#: setitem slice(None, None, 2) 7
#: delslice 1 9223372036854775807
#: delitem slice(None, None, 3)
#: setslice 7 9 0
#: slice(1, 2, None) slice(0, 9223372036854775807, None) slice(3, 9223372036854775807, None) slice(1, 2, 3)
#: ('gi', 0) [1, 2] ('gi', slice(None, None, 2))
#: ('TypeError', 'slice indices must be integers or None or have an __index__ method')
#: ('TypeError', 'slice indices must be integers or None or have an __index__ method')
#: [1, 2] [2, 3] [] [1]
#: ('ValueError', 'need more than 1 value to unpack')
#: ('TypeError', "'int' object is not iterable")
#: set([1, 2, 3]) set([8, 1, 2, 3, 16]) set([8, 1, 2, 3, 16])
#: None [3, 2, 1] None [3, 2, 1]
