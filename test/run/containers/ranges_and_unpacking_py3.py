# RUN: %run3
# Big ranges, slices of ranges, strict zip, starred targets and arguments, mappings in displays.
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
r = range(0, 100, 7); print(r[2:5], r[::-1], r[-3:], r[::2], r[5:2], r[100:], r.start, r.stop, r.step, r.index(14), r.count(14), r.count(15), r == range(0, 99, 7), hash(r) == hash(range(0, 99, 7)), range(0) == range(5, 5), range(0, 3, 2) == range(0, 4, 2), range(1) == [0], {range(3): 1}[range(0, 3)])
t(r.index, 15); t(r.index, 'a'); t(lambda: r[1.5]); t(lambda: range(3) < range(4)); t(lambda: r[10**30])
b = range(10**20, 10**20 + 10, 3); print(b, len(b), list(b), b[1], b[-1], b[1:], 10**20 + 3 in b, 10**20 + 4 in b, b.index(10**20+6), list(reversed(b)), 1.5 in b)
c = range(0, 10**30, 10**29); print(list(c)[:3], c[5], len(c), c[::-1]); t(lambda: len(range(10**30))); print(range(10**30)[10**29], bool(range(10**30)), 5 in range(10**30), range(-10**30, 0)[-1])
print(slice(1, 5, 2).indices(4), slice(None, None, -1).indices(10), slice(-5, 100).indices(8), slice(10**30, None, -10**25).indices(10**28), slice(2**70).indices(5))
print(repr(slice(1)), slice(1,2) == slice(1,2), slice(1,2) < slice(1,3), slice('a', None, [1]))
print(list(range(True, 5)), range(3, step=1) if False else '')
print(list(zip(range(3), strict=True))); t(lambda: list(zip([1], [1, 2], strict=True))); t(lambda: list(zip([1, 2], [1], strict=True))); t(lambda: list(zip([1], [1], [1, 2], strict=True))); t(lambda: list(zip([1, 2], [1, 2], [1], strict=True)))
z = zip([1, 2], 'ab'); print(next(z), list(z), list(z)); e = enumerate('abc'); next(e); print(list(e))
m = map(int, ['1', 'x']); print(next(m)); t(next, m); t(next, m)
print(max([], default=5), min((), default=None), max(['a', 'bb'], key=len), min([3, 1], key=None))
a, *b = [1, 2, 3]; print(a, b); *a, b = 'xy'; print(a, b); a, *b, c = range(5); print(a, b, c); a, *b = [1]; print(a, b)
def st(v): a, *b, c = v
t(st, [1]); t(st, []); t(st, 5); t(st, None)
print([*range(3), *'ab'], (*[1], 2), {*[1, 2], *(3,)}, [*{}]); t(lambda: [*5]); t(lambda: (*None,)); t(lambda: {*5})
def f(*a): return a
t(lambda: f(*5)); t(lambda: f(1, *5)); t(lambda: f(*[1], *(2,))); t(lambda: f(*[1], *5))
print([x for x in iter([1, 2])], list(iter(int, 1))[:0] if False else '')
print({**{1: 2}, 'a': 5, **{'a': 6}}); t(lambda: {**5}); t(lambda: {**[1]})
#: range(0, 5) 5 [0, 1, 2, 3, 4] [4, 3, 2, 1, 0] True [False, True, True, False, False] True False
#: 0
#: 1
#: 4
#: ('IndexError', 'range object index out of range')
#: 0
#: range(0, 0) 0 [] [] False [False, False, False, False, False] False False
#: ('IndexError', 'range object index out of range')
#: ('IndexError', 'range object index out of range')
#: ('IndexError', 'range object index out of range')
#: ('IndexError', 'range object index out of range')
#: ('IndexError', 'range object index out of range')
#: range(0, -3) 0 [] [] False [False, False, False, False, False] False False
#: ('IndexError', 'range object index out of range')
#: ('IndexError', 'range object index out of range')
#: ('IndexError', 'range object index out of range')
#: ('IndexError', 'range object index out of range')
#: ('IndexError', 'range object index out of range')
#: range(2, 8) 6 [2, 3, 4, 5, 6, 7] [7, 6, 5, 4, 3, 2] True [False, False, True, True, False] True False
#: 2
#: 3
#: 7
#: 7
#: 3
#: range(8, 2) 0 [] [] False [False, False, False, False, False] False False
#: ('IndexError', 'range object index out of range')
#: ('IndexError', 'range object index out of range')
#: ('IndexError', 'range object index out of range')
#: ('IndexError', 'range object index out of range')
#: ('IndexError', 'range object index out of range')
#: range(0, 10, 3) 4 [0, 3, 6, 9] [9, 6, 3, 0] True [False, True, False, False, True] False False
#: 0
#: 3
#: 9
#: ('IndexError', 'range object index out of range')
#: ('IndexError', 'range object index out of range')
#: range(10, 0, -3) 4 [10, 7, 4, 1] [1, 4, 7, 10] True [False, False, False, False, False] False False
#: 10
#: 7
#: 1
#: ('IndexError', 'range object index out of range')
#: ('IndexError', 'range object index out of range')
#: range(0, 10, -1) 0 [] [] False [False, False, False, False, False] False False
#: ('IndexError', 'range object index out of range')
#: ('IndexError', 'range object index out of range')
#: ('IndexError', 'range object index out of range')
#: ('IndexError', 'range object index out of range')
#: ('IndexError', 'range object index out of range')
#: range(5, 5) 0 [] [] False [False, False, False, False, False] False False
#: ('IndexError', 'range object index out of range')
#: ('IndexError', 'range object index out of range')
#: ('IndexError', 'range object index out of range')
#: ('IndexError', 'range object index out of range')
#: ('IndexError', 'range object index out of range')
#: range(-5, 5, 4) 3 [-5, -1, 3] [3, -1, -5] True [False, False, False, False, False] False False
#: -5
#: -1
#: 3
#: ('IndexError', 'range object index out of range')
#: ('IndexError', 'range object index out of range')
#: range(1, 2, 100) 1 [1] [1] True [False, False, False, False, False] False False
#: 1
#: ('IndexError', 'range object index out of range')
#: 1
#: ('IndexError', 'range object index out of range')
#: ('IndexError', 'range object index out of range')
#: range(10, -10, -7) 3 [10, 3, -4] [-4, 3, 10] True [False, False, False, False, False] False False
#: 10
#: 3
#: -4
#: ('IndexError', 'range object index out of range')
#: ('IndexError', 'range object index out of range')
#: range(14, 35, 7) range(98, -7, -7) range(84, 105, 7) range(0, 105, 14) range(35, 14, 7) range(105, 105, 7) 0 100 7 2 1 0 True True True True False 1
#: ('ValueError', '15 is not in range')
#: ('ValueError', 'sequence.index(x): x not in sequence')
#: ('TypeError', 'range indices must be integers or slices, not float')
#: ('TypeError', "'<' not supported between instances of 'range' and 'range'")
#: ('IndexError', 'range object index out of range')
#: range(100000000000000000000, 100000000000000000010, 3) 4 [100000000000000000000, 100000000000000000003, 100000000000000000006, 100000000000000000009] 100000000000000000003 100000000000000000009 range(100000000000000000003, 100000000000000000012, 3) True False 2 [100000000000000000009, 100000000000000000006, 100000000000000000003, 100000000000000000000] False
#: [0, 100000000000000000000000000000, 200000000000000000000000000000] 500000000000000000000000000000 10 range(900000000000000000000000000000, -100000000000000000000000000000, -100000000000000000000000000000)
#: ('OverflowError', 'Python int too large to convert to C ssize_t')
#: 100000000000000000000000000000 True True -1
#: (1, 4, 2) (9, -1, -1) (3, 8, 1) (9999999999999999999999999999, -1, -10000000000000000000000000) (0, 5, 1)
#: slice(None, 1, None) True True slice('a', None, [1])
#: [1, 2, 3, 4] 
#: [(0,), (1,), (2,)]
#: ('ValueError', 'zip() argument 2 is longer than argument 1')
#: ('ValueError', 'zip() argument 2 is shorter than argument 1')
#: ('ValueError', 'zip() argument 3 is longer than arguments 1-2')
#: ('ValueError', 'zip() argument 3 is shorter than arguments 1-2')
#: (1, 'a') [(2, 'b')] []
#: [(1, 'b'), (2, 'c')]
#: 1
#: ('ValueError', "invalid literal for int() with base 10: 'x'")
#: ('StopIteration', '')
#: 5 None bb 1
#: 1 [2, 3]
#: ['x'] y
#: 0 [1, 2, 3] 4
#: 1 []
#: ('ValueError', 'not enough values to unpack (expected at least 2, got 1)')
#: ('ValueError', 'not enough values to unpack (expected at least 2, got 0)')
#: ('TypeError', 'cannot unpack non-iterable int object')
#: ('TypeError', 'cannot unpack non-iterable NoneType object')
#: [0, 1, 2, 'a', 'b'] (1, 2) {1, 2, 3} []
#: ('TypeError', 'Value after * must be an iterable, not int')
#: ('TypeError', 'Value after * must be an iterable, not NoneType')
#: ('TypeError', "'int' object is not iterable")
#: ('TypeError', '__main__.f() argument after * must be an iterable, not int')
#: ('TypeError', 'Value after * must be an iterable, not int')
#: (1, 2)
#: ('TypeError', 'Value after * must be an iterable, not int')
#: [1, 2] 
#: {1: 2, 'a': 6}
#: ('TypeError', "'int' object is not a mapping")
#: ('TypeError', "'list' object is not a mapping")
