# RUN: %run2
# RUN: %run3
# Dict and set methods, keys with odd __hash__ and __eq__, views, KeyError and TypeError texts.
from __future__ import print_function
py2 = str is bytes
def t(f, *a, **k):
    try: r = f(*a, **k)
    except Exception as e: r = (type(e).__name__, str(e))
    print(r)
d = {'a': 1, 'b': 2}
print(d.get('a'), d.get('x'), d.get('x', 5), d.setdefault('c', 3), d.setdefault('a', 9), 'a' in d, len(d), sorted(d), bool({}), bool(d))
print(sorted(d.keys()), sorted(d.values()), sorted(d.items()))
d.update({'z': 1}); d.update([('y', 2)]); d.update(x=3); d.update({'w': 1}, v=2); d.update(); print(sorted(d.items()))
print(d.pop('a'), d.pop('nope', None)); t(d.pop, 'nope'); del d['b']; t(d.__delitem__, 'b'); print(sorted(d))
e = d.copy(); d.clear(); print(d, sorted(e), d == {}, e == e.copy(), e != d)
print({1: 1} == {1.0: True}, {1: 2} == {1: 3}, {1: 2} == {2: 2}, {} == [], {1:[1]} == {1:[1]})
print({1: 'a', 1.0: 'b', True: 'c'}, {0: 1, False: 2}, {(1,2): 3}[1,2])
if py2:
    print(cmp({1:2},{1:3}), {1:2} < {1:3}, {1:2} < {1:2,3:4}, {} < [], {1:2,3:4} > {1:2,2:4}, {'a':1}.has_key('a'), type({}.keys()).__name__, {1:2}.iteritems(), ) if False else print(cmp({1:2},{1:3}), {1:2} < {1:3}, {1:2} < {1:2,3:4}, {1:2,3:4} > {1:2,2:4}, {'a':1}.has_key('a'), list({1:2}.iteritems()), list({1:2}.iterkeys()), list({1:2}.itervalues()), {1:2}.viewkeys(), {1:2}.viewitems(), {1:2}.viewvalues(), {1:2}.viewkeys() & [1,5], {1:2}.viewkeys() | {3}, {1:2}.keys())
else:
    k = {1: 2, 3: 4}.keys(); i = {1: 2, 3: 4}.items(); v = {1: 2}.values()
    print(k, i, v, len(k), 1 in k, (1,2) in i, (1,3) in i, 5 in k, k & {1, 9}, k | {9}, k - {1}, k ^ {1, 9}, {1, 9} & k, [1] | k, i & {(1,2)}, k == {1,3}, k < {1,3,5}, k >= {1}, k.isdisjoint([5]), i.isdisjoint([(1,2)]), list(reversed(k)), list(reversed(i)), list(reversed({1:2,5:6}.values())), k.mapping, list(reversed({1:2,3:4})))
    t(lambda: k & 5); t(lambda: k < 5); t(lambda: hash(k)); t(lambda: k[0]); t(lambda: v == v); t(lambda: k + k)
    print({1: 2} | {1: 3, 4: 5}); x = {1: 2}; x |= {3: 4}; x |= [(5, 6)]; print(x); t(lambda: {} | []); t(lambda: [] | {})
def f(**k): return sorted(k.items())
class M(object):
    def keys(self): return ['p', 'q']
    def __getitem__(self, k): return k * 2
print(dict(M()), sorted({}.fromkeys(M().keys(), 0).items())); t(lambda: f(**M()))
q = {}; q.update(M()); print(sorted(q.items()))
def mut(d, g):
    for k in d: g(d, k)
t(mut, {1: 1}, lambda d, k: d.update({k+1: 1})); t(mut, {1: 1}, lambda d, k: d.pop(k)); t(mut, {1: 1, 2: 2}, lambda d, k: d.__setitem__(k, 5))
def mut2(d):
    for k in d:
        del d[k]; d[k] = 1
if not py2: t(mut2, {1: 1}); t(mut2, {1: 1, 2: 2})
class K(object):
    def __init__(self, v): self.v = v
    def __hash__(self): return 7
    def __eq__(self, o): return isinstance(o, K) and self.v == o.v
    def __repr__(self): return 'K%d' % self.v
kd = {}
for i in range(12): kd[K(i)] = i
print(kd[K(5)], len(kd), K(11) in kd, K(12) in kd, kd)
del kd[K(3)]; kd[K(3)] = 'again'; print(kd)
class Evil(object):
    def __init__(self, d): self.d = d
    def __hash__(self): return 1
    def __eq__(self, o):
        self.d.clear()
        return False
ed = {}; ed[1] = 2; print(Evil(ed) in ed, ed)
class Boom(object):
    def __hash__(self): return 1
    def __eq__(self, o): raise ValueError('boom')
t(lambda: {1: 2}[Boom()]); t(lambda: {1: 2}.get(Boom())); t(lambda: {Boom(): 1}[1])
class H(object):
    def __hash__(self): raise ValueError('hash')
t(lambda: {H(): 1}); t(lambda: H() in {}); t(lambda: set([H()])); t(lambda: {}.get(H()))
class NH(object):
    __hash__ = None
t(lambda: {NH(): 1}); t(lambda: {[]: 1}); t(lambda: {(1, []): 1}); t(lambda: {1: 2}[[]]); t(lambda: {}.setdefault([], 1)); t(lambda: set().add({}))
class DS(dict):
    def __getitem__(self, k): return 'over'
    def __setitem__(self, k, v): dict.__setitem__(self, k, [v])
ds = DS(a=1); ds['b'] = 2; print(ds['zz'], sorted(dict(ds).items()), ds.get('a'), sorted(ds.items())); ds.update(c=3); print(sorted(ds.items())); ds.setdefault('d', 4); print(ds.get('d'))
print(sorted(DS.fromkeys('ab', 1).items()), type(DS.fromkeys('a')).__name__, type(ds.copy()).__name__)
print(list(dict([(i, i) for i in range(5)]).items()), dict(a=1, b=2) == dict(b=2, a=1), dict({'a': 1}, b=2) == {'a': 1, 'b': 2}, dict([['a', 1]]), dict(['ab', 'cd']) == {'a': 'b', 'c': 'd'})
s = {1, 2, 3}; s.add(4); s.discard(9); s.remove(1); print(s, len(s), 2 in s, s == {2, 3, 4}, s < {2,3,4,5}, s <= s, s > {2}, s >= {2,3,4}, s != {1}, s.issubset([2,3,4,5]), s.issuperset([2]), s.isdisjoint([9]), s.isdisjoint({2}))
print(s | {9}, s & {2, 9}, s - {2}, s ^ {2, 9}, s.union([7], (8,)), s.intersection([2, 3], [3]), s.difference([2], [3]), s.symmetric_difference([2, 10]))
s.update([20], {21: 1}); s.intersection_update([2, 3, 20]); s.difference_update([2]); s.symmetric_difference_update([3, 50]); print(s); s |= {1}; s &= {1, 50}; s -= {50}; s ^= {1, 2}; print(s)
t(lambda: {1} | [1]); t(lambda: {1} - [1]); t(lambda: {1}.union(5)); t(lambda: {1} < [1]) if not py2 else None; t(lambda: {1} == [1]); t(s.remove, 77); t(lambda: s.__ior__([1]))
t(lambda: set([1]) | frozenset([2])); t(lambda: frozenset([1]) | set([2])); t(lambda: frozenset([1]).add(1)); t(lambda: set([set([1])])); t(lambda: hash(set()))
print({1, 1.0, True}, {'a', u'a'} if py2 else {'a'}, frozenset([1, 2]) == {1, 2}, {frozenset([1]), frozenset([1])}, set('aab') == set('ab'))
print(repr(set()), repr(frozenset()), repr({1}), repr(frozenset({1})), str({'x'}), [set()], {None})
print(1 in {True: 'x'}, {2**70: 1}[2**70], {1.5: 2}[1.5], {2**53: 1}[float(2**53)], {-1: 'm', -2: 'n'}[-2], {float('inf'): 1}[float('inf')])
#: 1 None 5 3 1 True 3 ['a', 'b', 'c'] False True
#: ['a', 'b', 'c'] [1, 2, 3] [('a', 1), ('b', 2), ('c', 3)]
#: [('a', 1), ('b', 2), ('c', 3), ('v', 2), ('w', 1), ('x', 3), ('y', 2), ('z', 1)]
#: 1 None
#: ('KeyError', "'nope'")
#: ('KeyError', "'b'")
#: ['c', 'v', 'w', 'x', 'y', 'z']
#: {} ['c', 'v', 'w', 'x', 'y', 'z'] True True True
#: True False False False True
#: {1: 'c'} {0: 2} 3
#2: -1 True True True True [(1, 2)] [1] [2] dict_keys([1]) dict_items([(1, 2)]) dict_values([2]) set([1]) set([1, 3]) [1]
#2: {'q': 'qq', 'p': 'pp'} [('p', 0), ('q', 0)]
#3: dict_keys([1, 3]) dict_items([(1, 2), (3, 4)]) dict_values([2]) 2 True True False False {1} {1, 3, 9} {3} {9, 3} {1} {1, 3} {(1, 2)} True True True True False [3, 1] [(3, 4), (1, 2)] [6, 2] {1: 2, 3: 4} [3, 1]
#3: ('TypeError', "'int' object is not iterable")
#3: ('TypeError', "'<' not supported between instances of 'dict_keys' and 'int'")
#3: ('TypeError', "unhashable type: 'dict_keys'")
#3: ('TypeError', "'dict_keys' object is not subscriptable")
#3: True
#3: ('TypeError', "unsupported operand type(s) for +: 'dict_keys' and 'dict_keys'")
#3: {1: 3, 4: 5}
#3: {1: 2, 3: 4, 5: 6}
#3: ('TypeError', "unsupported operand type(s) for |: 'dict' and 'list'")
#3: ('TypeError', "unsupported operand type(s) for |: 'list' and 'dict'")
#3: {'p': 'pp', 'q': 'qq'} [('p', 0), ('q', 0)]
#: [('p', 'pp'), ('q', 'qq')]
#: [('p', 'pp'), ('q', 'qq')]
#: ('RuntimeError', 'dictionary changed size during iteration')
#: ('RuntimeError', 'dictionary changed size during iteration')
#: None
#2: 5 12 True False {K9: 9, K7: 7, K2: 2, K3: 3, K10: 10, K11: 11, K6: 6, K0: 0, K1: 1, K5: 5, K8: 8, K4: 4}
#2: {K9: 9, K7: 7, K2: 2, K3: 'again', K10: 10, K11: 11, K6: 6, K0: 0, K1: 1, K5: 5, K8: 8, K4: 4}
#3: ('RuntimeError', 'dictionary keys changed during iteration')
#3: ('RuntimeError', 'dictionary keys changed during iteration')
#3: 5 12 True False {K0: 0, K1: 1, K2: 2, K3: 3, K4: 4, K5: 5, K6: 6, K7: 7, K8: 8, K9: 9, K10: 10, K11: 11}
#3: {K0: 0, K1: 1, K2: 2, K4: 4, K5: 5, K6: 6, K7: 7, K8: 8, K9: 9, K10: 10, K11: 11, K3: 'again'}
#: False {}
#: ('ValueError', 'boom')
#: ('ValueError', 'boom')
#: ('ValueError', 'boom')
#: ('ValueError', 'hash')
#: ('ValueError', 'hash')
#: ('ValueError', 'hash')
#: ('ValueError', 'hash')
#: ('TypeError', "unhashable type: 'NH'")
#: ('TypeError', "unhashable type: 'list'")
#: ('TypeError', "unhashable type: 'list'")
#: ('TypeError', "unhashable type: 'list'")
#: ('TypeError', "unhashable type: 'list'")
#: ('TypeError', "unhashable type: 'dict'")
#: over [('a', 1), ('b', [2])] 1 [('a', 1), ('b', [2])]
#: [('a', 1), ('b', [2]), ('c', 3)]
#: 4
#: [('a', [1]), ('b', [1])] DS dict
#: [(0, 0), (1, 1), (2, 2), (3, 3), (4, 4)] True True {'a': 1} True
#2: set([2, 3, 4]) 3 True True True True True True True True True True False
#2: set([9, 2, 3, 4]) set([2]) set([3, 4]) set([9, 3, 4]) set([8, 2, 3, 4, 7]) set([3]) set([4]) set([3, 4, 10])
#2: set([50, 20])
#2: set([2])
#3: {2, 3, 4} 3 True True True True True True True True True True False
#3: {9, 2, 3, 4} {2} {3, 4} {9, 3, 4} {2, 3, 4, 7, 8} {3} {4} {3, 10, 4}
#3: {50, 20}
#3: {2}
#: ('TypeError', "unsupported operand type(s) for |: 'set' and 'list'")
#: ('TypeError', "unsupported operand type(s) for -: 'set' and 'list'")
#: ('TypeError', "'int' object is not iterable")
#3: ('TypeError', "'<' not supported between instances of 'set' and 'list'")
#: False
#: ('KeyError', '77')
#: NotImplemented
#2: set([1, 2])
#2: frozenset([1, 2])
#3: {1, 2}
#3: frozenset({1, 2})
#: ('AttributeError', "'frozenset' object has no attribute 'add'")
#: ('TypeError', "unhashable type: 'set'")
#: ('TypeError', "unhashable type: 'set'")
#2: set([1]) set(['a']) True set([frozenset([1])]) True
#2: set([]) frozenset([]) set([1]) frozenset([1]) set(['x']) [set([])] set([None])
#3: {1} {'a'} True {frozenset({1})} True
#3: set() frozenset() {1} frozenset({1}) {'x'} [set()] {None}
#: True 1 2 1 n 1
