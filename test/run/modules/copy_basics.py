# RUN: %run2
# RUN: %run3
# Shallow and deep copies, also of what contains itself.
import copy
from collections import OrderedDict, deque, namedtuple


def show(f):
    try:
        r = repr(f())
    except Exception as e:
        r = '%s: %s' % (type(e).__name__, e)
    print(r)


P = namedtuple('P', 'x y')
p = P(1, 2)
d = deque([1, 2])
od = OrderedDict([(1, [2])])
class Node(object):
    def __init__(self, v): self.v = v; self.l = [v]; self.me = self
n = Node(5)
m = copy.deepcopy(n)
s = copy.copy(n)
show(lambda: (m.v, m.l == n.l, m.l is n.l, m.me is m, s.l is n.l, s.me is n))
l = [1, [2, 3], {'a': [4]}, (5, [6])]
l2 = copy.deepcopy(l)
l2[1].append(9)
l2[3][1].append(7)
show(lambda: (l, l2))
l3 = copy.copy(l)
show(lambda: l3[1] is l[1])
r = []
r.append(r)
r2 = copy.deepcopy(r)
show(lambda: r2[0] is r2)
class Cp(object):
    def __copy__(self): return 'copied'
    def __deepcopy__(self, memo): return 'deep'
show(lambda: (copy.copy(Cp()), copy.deepcopy([Cp()])))
show(lambda: copy.deepcopy(od))
show(lambda: copy.copy(p))
show(lambda: copy.deepcopy(set([1])))
show(lambda: copy.deepcopy(d))
show(lambda: copy.deepcopy({1: {2: 3}}))
class Sl(object):
    __slots__ = ('a', 'b')
sl = Sl()
sl.a = [1]
sl2 = copy.deepcopy(sl)
show(lambda: (sl2.a, sl2.a is sl.a, hasattr(sl2, 'b')))
#: (5, True, False, True, True, True)
#: ([1, [2, 3], {'a': [4]}, (5, [6])], [1, [2, 3, 9], {'a': [4]}, (5, [6, 7])])
#: True
#: True
#: ('copied', ['deep'])
#: OrderedDict([(1, [2])])
#: P(x=1, y=2)
#2: set([1])
#3: {1}
#: deque([1, 2])
#: {1: {2: 3}}
#: ([1], False, False)
