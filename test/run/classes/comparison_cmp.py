# RUN: %run2
# Python 2 orders everything: __cmp__, unlike types by name, numbers before others, None first.
class C(object):
    def __init__(self, n): self.n = n
    def __cmp__(self, other): return cmp(self.n, other.n)
print C(1) < C(2), C(1) == C(1), C(2) >= C(3), cmp(C(1), C(2)), max(C(1), C(5)).n
print None < 0 < "" , [] < "", () > "", {} < [], 5 < "5", 1 < 1.5 < 2L
print sorted([3, "a", None, [1], (2,), {}, 1.5, "B"])
print cmp(1, 2), cmp("b", "a"), cmp([1], [1]), cmp((1, 2), (1, 3))
print sorted([3, 1, 2], cmp=lambda a, b: b - a), sorted("bAc", key=str.lower)
#: True True False -1 5
#: True True True True True True
#: [None, 1.5, 3, {}, [1], 'B', 'a', (2,)]
#: -1 1 0 -1
#: [3, 2, 1] ['A', 'b', 'c']
