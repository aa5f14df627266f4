# RUN: %run2
# RUN: %run3
# reduce, partial, wraps, cmp_to_key, total_ordering.
import functools


def show(f):
    try:
        r = repr(f())
    except Exception as e:
        r = '%s: %s' % (type(e).__name__, e)
    print(r)


show(lambda: functools.reduce(lambda a, b: a * b, [1, 2, 3, 4]))
show(lambda: functools.reduce(lambda a, b: a, []))
show(lambda: functools.partial(int, base=2)('101'))
show(lambda: functools.partial(lambda *a, **k: (a, k), 1, x=2)(3, y=4) == ((1, 3), {'x': 2, 'y': 4}))
def deco(f):
    @functools.wraps(f)
    def inner(*a): 
        "inner doc"
        return f(*a)
    return inner
@deco
def documented(x):
    "the doc"
    return x
show(lambda: (documented.__name__, documented.__doc__, documented(3)))
show(lambda: sorted([3, 1, 2], key=functools.cmp_to_key(lambda a, b: b - a)))
@functools.total_ordering
class V(object):
    def __init__(self, v): self.v = v
    def __eq__(self, o): return self.v == o.v
    def __lt__(self, o): return self.v < o.v
show(lambda: (V(1) < V(2), V(1) <= V(1), V(2) > V(1), V(2) >= V(3), V(1) == V(1)))
#: 24
#2: TypeError: reduce() of empty sequence with no initial value
#3: TypeError: reduce() of empty iterable with no initial value
#: 5
#: True
#: ('documented', 'the doc', 3)
#: [3, 2, 1]
#: (True, True, True, False, True)
