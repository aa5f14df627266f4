# RUN: %run2
# RUN: %run3
# Sorts of keys of one kind take short ways: the order, and what is equal, must not show it.
from __future__ import print_function

import random
random.seed(5)
class C(object):
    def __init__(s, n): s.n = n
    def __lt__(s, o): return s.n < o.n
    def __repr__(s): return "C%d" % s.n
def check(l, **k):
    a = sorted(l, **k)
    r = list(l); r.sort(**k)
    assert repr(a) == repr(r)
    return a
def gen(kind, n):
    out = []
    for i in range(n):
        x = random.randint(-50, 50)
        if kind == 0: out.append(x)
        elif kind == 1: out.append(x / 4.0)
        elif kind == 2: out.append("s%d" % x)
        elif kind == 3: out.append("commonprefix%d" % x)
        elif kind == 4: out.append((x, "k%d" % (i % 3)))
        elif kind == 5: out.append(("t%d" % x, C(i % 7)))
        elif kind == 6: out.append((x / 2.0, -x))
        elif kind == 7: out.append((x, x / 2.0, None) if x % 2 else (x, x, None))
        elif kind == 8: out.append(x if x % 2 else x / 2.0)
        elif kind == 9: out.append(x * 2 ** 60)
        elif kind == 10: out.append(C(x))
        elif kind == 11: out.append(random.choice([0.0, -0.0, 1.5, -1.5]))
        elif kind == 12: out.append(random.choice([(0.0, 2), (-0.0, 1), (1.5,), (-1.5, 0)]))
        elif kind == 13: out.append(random.choice(["a", "a\0", "", "a\0b", "ab", "\0"]))
        elif kind == 14: out.append(random.choice([u"\xe9", u"a", u"\u20ac", u"\U0001F600x", u"e\xff"]))
        elif kind == 15: out.append(((x, "y"), (x, 1)))
        elif kind == 16: out.append(random.choice([float("nan"), 1.0, 2.0, 0.5]))
        elif kind == 17: out.append(())
        elif kind == 18: out.append((x,) * (i % 4))
        elif kind == 19: out.append(x > 0)
    return out
h = 0
for kind in range(20):
    for n in (0, 1, 2, 3, 10, 63, 64, 200):
        l = gen(kind, n)
        for a in (check(l), check(l, reverse=True), check(list(enumerate(l)), key=lambda p: p[1]), check(list(enumerate(l)), key=lambda p: p[1], reverse=True)):
            h = (h * 31 + sum((i + 1) * ord(c) for i, c in enumerate(repr(a)))) % 1000000007
    print(kind, h)
#2: 0 469343171
#2: 1 326711719
#2: 2 727690584
#2: 3 429354492
#2: 4 122554241
#2: 5 829569595
#2: 6 176696332
#2: 7 449987384
#2: 8 817150280
#2: 9 315787475
#2: 10 594421380
#2: 11 44394716
#2: 12 641640652
#2: 13 910399780
#2: 14 133184719
#2: 15 49637371
#2: 16 764293477
#2: 17 903480210
#2: 18 86861614
#2: 19 343179287
#3: 0 221918369
#3: 1 260558325
#3: 2 669947900
#3: 3 833953528
#3: 4 807104584
#3: 5 519125668
#3: 6 849186091
#3: 7 866649510
#3: 8 9982467
#3: 9 984813992
#3: 10 115099512
#3: 11 431725596
#3: 12 173670204
#3: 13 762343139
#3: 14 202007177
#3: 15 380374196
#3: 16 508437271
#3: 17 376694359
#3: 18 487675872
#3: 19 232928809
