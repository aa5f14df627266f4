# RUN: %run2
# RUN: %run3
# Loops over the items of a dict make no pairs.
from __future__ import print_function
import sys

PY3 = sys.version_info[0] == 3


def attempt(f, *args):
    try:
        return f(*args)
    except Exception as e:
        return type(e).__name__, str(e)


def total(d):
    s = 0
    for k, v in (d.items() if PY3 else d.iteritems()):
        s += v
    for k, v in d.items():
        s += v * 3
    return s


def lazy(d):
    out = []
    for k, v in d.iteritems():
        out.append((k, v))
    return sorted(out)


def nested(d):
    out = {}
    for name, scores in d.items():
        for key, score in scores.items():
            out[key] = out.get(key, 0) + score
    return out


def grows(d):
    for k, v in d.items():
        if PY3:
            d[k + 1] = v
    return len(d)


def first(d):
    for k, v in d.items():
        if v > 1:
            break
    else:
        return None
    return k, v


def swapped(d):
    return {v: k for k, v in d.items()}, sum(k * v for k, v in d.items()), sorted([k + v for k, v in d.items()])


def overflow(d):
    t = 1
    for k, v in d.items():
        t *= v
        for j, w in d.items():
            t += w
    return t


class Odd(object):
    def items(self):
        return iter([(1, 2), (3, 4)])


print(total({1: 2, 3: 4}), total({}), attempt(total, {1: "a"}))
print(sorted(nested({"a": {1: 2}, "b": {1: 5, 2: 7}}).items()))
print(attempt(grows, {1: 2}))
print(first({1: 1, 2: 2}), first({}), first({1: 0}))
print(swapped({1: 2, 3: 4}))
print(overflow(dict((k, 2 ** 40 + k) for k in range(6))))
print(attempt(total, Odd()) if PY3 else ("AttributeError", "'Odd' object has no attribute 'iteritems'"))
print(attempt(lazy, {1: 2}) if not PY3 else [(1, 2)])
#: 24 0 ('TypeError', "unsupported operand type(s) for +=: 'int' and 'str'")
#: [(1, 7), (2, 7)]
#2: 1
#3: ('RuntimeError', 'dictionary changed size during iteration')
#: (2, 2) None None
#: ({2: 1, 4: 3}, 14, [3, 7])
#: 12367929453651164500661067168933252676933709098183892952163592837510730522
#2: ('AttributeError', "'Odd' object has no attribute 'iteritems'")
#3: 24
#: [(1, 2)]
