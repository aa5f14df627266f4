# RUN: %run2
# RUN: %run3
# A method replaced by a function with stars is bound as any call, though methods are called without argument lists.
class P(object):
    def __init__(self, x):
        self.x = x
    def double(self):
        return [self.x]
    def __add__(self, o):
        return [o]
class Q(P):
    def double(self):
        return [self.x + 1]
def use(ps):
    return [p.double() for p in ps]
def plus(p, o):
    return p + o
def star(*args):
    n = 0
    for i in range(3):
        n += i
    return [args, n]
def kwonly(*args, **kw):
    n = 0
    for i in range(3):
        n += i
    return [args, kw, n]
ps = [P(1), Q(2)]
print(use(ps))
P.double = star
print(use(ps)[0][0] == (ps[0],))
P.double = kwonly
print(use(ps)[0][0] == (ps[0],))
print(plus(P(1), 2))
P.__add__ = star
r = plus(ps[0], 2)
print(r == [(ps[0], 2), 3])
#: [[1], [3]]
#: True
#: True
#: [2]
#: True
