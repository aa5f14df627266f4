# RUN: %run2
# RUN: %run3
# Subclasses of list, dict, str, tuple, Exception keep behaviour and add their own.
class Stack(list):
    def push(self, x): self.append(x)
    def __getitem__(self, i): return ("item", list.__getitem__(self, i))
s = Stack([1])
s.push(2)
print(s, len(s), s[0], [x for x in s], s + [3], type(s + [3]).__name__, s == [1, 2])
class Default(dict):
    def __missing__(self, key): return "missing %s" % key
d = Default(a=1)
print(d["a"], d["b"], d.get("b"), sorted(d), len(d))
class Name(str):
    def shout(self): return self.upper() + "!"
n = Name("ann")
print(n, n.shout(), type(n.upper()).__name__, n == "ann", {n: 1}["ann"], n + "x")
class Pair(tuple):
    def __new__(cls, a, b): return tuple.__new__(cls, (a, b))
    first = property(lambda self: self[0])
p = Pair(1, 2)
print(p, p.first, p[1], len(p), p == (1, 2))
class E(KeyError):
    def __init__(self, a, b):
        KeyError.__init__(self, a)
        self.b = b
try:
    raise E("x", "y")
except KeyError as error:
    print(error, error.args, error.b)
#2: ([1, 2], 2, ('item', 1), [1, 2], [1, 2, 3], 'list', True)
#2: (1, 'missing b', None, ['a'], 1)
#2: ('ann', 'ANN!', 'str', True, 1, 'annx')
#2: ((1, 2), 1, 2, 2, True)
#2: (E('x',), ('x',), 'y')
#3: [1, 2] 2 ('item', 1) [1, 2] [1, 2, 3] list True
#3: 1 missing b None ['a'] 1
#3: ann ANN! str True 1 annx
#3: (1, 2) 1 2 2 True
#3: 'x' ('x',) y
