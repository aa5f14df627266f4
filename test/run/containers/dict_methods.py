# RUN: %run2
# RUN: %run3
# Dictionaries: every method that both dialects have, keys of all kinds, and what goes wrong.
d = {"a": 1, "b": 2}
d["c"] = 3
print(sorted(d.items()), len(d), d["a"], d.get("z"), d.get("z", 0), "a" in d, "z" not in d)
print(d.pop("a"), d.pop("zz", "default"), d.setdefault("b", 9), d.setdefault("n", 9), sorted(d))
d.update({"x": 1}, y=2)
d.update([("p", 1), ["q", 2]])
print(sorted(d.keys()), sorted(d.values()), dict(a=1) == {"a": 1}, dict([(1, 2)]), dict.fromkeys("ab", 0) == {"a": 0, "b": 0})
e = d.copy()
d.clear()
print(d, len(e), bool(d), e == d, {1: "int", 1.0: "float", True: "bool"}, {0.5: 1}[0.5], {(1, 2): 3}[1, 2], {None: 1}[None])
def attempt(action):
    try:
        print(action())
    except Exception as error:
        print("%s: %s" % (type(error).__name__, error))
attempt(lambda: d["missing"])
attempt(lambda: d[(1, "t")])
attempt(lambda: d.pop("missing"))
attempt(lambda: d.popitem())
attempt(lambda: {[]: 1})
attempt(lambda: d[{}])
attempt(lambda: dict([1]))
attempt(lambda: dict([(1, 2, 3)]))
attempt(lambda: dict(5))
attempt(lambda: d.__delitem__("zz"))
n = {}
n["self"] = n
print(n)
counts = {}
for c in "abracadabra":
    counts[c] = counts.get(c, 0) + 1
print(sorted(counts.items(), key=lambda kv: (-kv[1], kv[0])))
big = {}
for i in range(1000):
    big[i * 7 % 1009] = i
for i in range(0, 1000, 2):
    del big[i * 7 % 1009]
print(len(big), sum(big), sum(big.values()), 7 in big, 14 in big)
class Key(object):
    def __init__(self, n): self.n = n
    def __hash__(self): return self.n % 2
    def __eq__(self, other): return self.n == other.n
    def __repr__(self): return "Key%d" % self.n
k = {Key(i): i for i in range(6)}
print([k[Key(i)] for i in range(6)], Key(9) in k)
#2: ([('a', 1), ('b', 2), ('c', 3)], 3, 1, None, 0, True, True)
#2: (1, 'default', 2, 9, ['b', 'c', 'n'])
#2: (['b', 'c', 'n', 'p', 'q', 'x', 'y'], [1, 1, 2, 2, 2, 3, 9], True, {1: 2}, True)
#2: ({}, 7, False, False, {1: 'bool'}, 1, 3, 1)
#3: [('a', 1), ('b', 2), ('c', 3)] 3 1 None 0 True True
#3: 1 default 2 9 ['b', 'c', 'n']
#3: ['b', 'c', 'n', 'p', 'q', 'x', 'y'] [1, 1, 2, 2, 2, 3, 9] True {1: 2} True
#3: {} 7 False False {1: 'bool'} 1 3 1
#: KeyError: 'missing'
#: KeyError: (1, 't')
#: KeyError: 'missing'
#: KeyError: 'popitem(): dictionary is empty'
#: TypeError: unhashable type: 'list'
#: TypeError: unhashable type: 'dict'
#: TypeError: cannot convert dictionary update sequence element #0 to a sequence
#: ValueError: dictionary update sequence element #0 has length 3; 2 is required
#: TypeError: 'int' object is not iterable
#: KeyError: 'zz'
#: {'self': {...}}
#: [('a', 5), ('b', 2), ('r', 2), ('c', 1), ('d', 1)]
#2: (500, 248608, 250000, True, False)
#2: ([0, 1, 2, 3, 4, 5], False)
#3: 500 248608 250000 True False
#3: [0, 1, 2, 3, 4, 5] False
