# RUN: %run2
# RUN: %run3
# Instances laid out as foreseen, and all that makes them be laid out otherwise: order, deletion, classes that change.
import sys
class P(object):
    kind = 'p'
    def __init__(self, x, y=2):
        self.x = x
        self.y = y
    def total(self):
        return self.x + self.y
    def swap(self):
        self.x, self.y = self.y, self.x
class Q(P):
    def __init__(self, z):
        self.z = z
        P.__init__(self, z * 2, y=z * 3)
    def total(self):
        return P.total(self) + self.z
class R(Q):
    def extra(self):
        self.w = 1
        return self.z
def names(o):
    return list(o.__dict__) if sys.version_info[0] > 2 else sorted(o.__dict__)
def run(items):
    n = 0
    for o in items:
        n += o.total()
        o.swap()
        n += o.x * 3 - o.y
    return n
items = [P(1), Q(2), R(3), P(4, 5)]
print(run(items), run(items))
print([names(o) for o in items])
print(run(items))
items = [P(1), Q(2), R(3), P(4, 5)]
items[2].extra()
setattr(items[1], 'late', 9)
print(run(items), items[1].late, items[2].w)
# deleted attributes
del items[0].y
try:
    run(items)
except AttributeError as e:
    print(e)
items[0].y = 7
print(run(items), names(items[0]))
del items[0].x
try:
    print(items[0].total())
except AttributeError as e:
    print(e)
items[0].x = 1
print(run(items), names(items[0]))
# a method of the instance
items[3].total = lambda: 1000
print(run(items))
# a method replaced on the class, on a subclass, and added to one
def total(self):
    return 5
Q.total = total
print(run([P(1), Q(2), R(3)]))
R.total = lambda self: 6
print(run([P(1), Q(2), R(3)]))
del R.total
print(run([P(1), Q(2), R(3)]))
# a property where a slot was
P.x = property(lambda self: 50, lambda self, v: None)
print(run([P(1), Q(2), R(3)]), P(1).__dict__)
del P.x
class C(object):
    def __init__(self, n):
        self.n = n
    def get(self):
        return self.n
class D(C):
    pass
def loop(o, k):
    s = 0
    for i in range(k):
        s += o.get() + o.n
        if i == 3:
            o.__class__ = D
        if i == 6:
            D.get = lambda self: 100
    return s
print(loop(C(1), 10))
print(loop(C(1), 10))
class S(object):
    def __init__(self, n):
        self.n = n
S.__getattribute__ = lambda self, name: 42
def read(o):
    s = 0
    for i in range(3):
        s += o.n
    return s
print(read(S(1)))
class T(object):
    def __init__(self, n):
        self.n = n
def make(k):
    return [T(i) for i in range(k)]
def total_of(ts):
    s = 0
    for t in ts:
        s += t.n
    return s
ts = make(5)
print(total_of(ts))
T.__init__ = lambda self, n: setattr(self, 'n', n * 10)
print(total_of(ts + make(5)))
T.__setattr__ = lambda self, name, v: object.__setattr__(self, name, v + 1)
print(total_of(ts + make(5)))
try:
    T(1, 2)
except TypeError as e:
    print('TypeError')
class U(object):
    def __init__(self, n, flag):
        if flag:
            self.a = n
            self.b = n + 1
        else:
            self.b = n
            self.a = n + 1
us = [U(i, i % 2) for i in range(6)]
def sums(us):
    s = 0
    for u in us:
        s += u.a * 10 + u.b
    return s
print(sums(us), [names(u) for u in us])
us = [U(i, i % 3) for i in range(6)]
print(sums(us), [names(u) for u in us])
#2: (93, 65)
#2: [['x', 'y'], ['x', 'y', 'z'], ['x', 'y', 'z'], ['x', 'y']]
#3: 93 65
#3: [['x', 'y'], ['z', 'x', 'y'], ['z', 'x', 'y'], ['x', 'y']]
#: 93
#2: (93, 9, 1)
#3: 93 9 1
#: 'P' object has no attribute 'y'
#2: (89, ['x', 'y'])
#3: 89 ['x', 'y']
#: 'P' object has no attribute 'x'
#2: (93, ['x', 'y'])
#3: 93 ['y', 'x']
#: 1056
#: 53
#: 54
#: 53
#2: (362, {'y': 2})
#3: 362 {'y': 2}
#: 317
#: 614
#: 126
#: 10
#: 110
#: 115
#: TypeError
#2: (198, [['a', 'b'], ['a', 'b'], ['a', 'b'], ['a', 'b'], ['a', 'b'], ['a', 'b']])
#2: (189, [['a', 'b'], ['a', 'b'], ['a', 'b'], ['a', 'b'], ['a', 'b'], ['a', 'b']])
#3: 198 [['b', 'a'], ['a', 'b'], ['b', 'a'], ['a', 'b'], ['b', 'a'], ['a', 'b']]
#3: 189 [['b', 'a'], ['a', 'b'], ['a', 'b'], ['b', 'a'], ['a', 'b'], ['a', 'b']]
