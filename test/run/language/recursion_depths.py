# RUN: %run2
# RUN: %run3
# The recursion limit counts frames, whatever their size, again and again.
import sys
def depth(f):
    try: f(0)
    except RuntimeError:
        tb = sys.exc_info()[2]; n = 0
        while tb: n += 1; tb = tb.tb_next
        return n
def r(n): return r(n + 1) + 1
def s(n, a=1, b=2, c=3):
    x = [n, a, b, c]
    y = (x, x)
    return s(n + 1, a, b, c) or len(y)
class C(object):
    def m(self, n): return self.m(n + 1)
c = C()
print(depth(s), depth(r), depth(s), depth(c.m), depth(lambda n: r(n)))
count = [0]
def rr(n):
    count[0] = n
    rr(n + 1)
try: rr(0)
except RuntimeError: print(count)
def f():
    count[0] += 1
    f()
for i in range(3):
    count[0] = 0
    try: f()
    except RuntimeError: print(count)
sys.setrecursionlimit(50)
count[0] = 0
try: f()
except RuntimeError: print(count)
print(depth(r), depth(s))
sys.setrecursionlimit(5000)
print(depth(r), depth(s))
#2: (999, 999, 999, 999, 999)
#3: 999 999 999 999 999
#: [998]
#: [999]
#: [999]
#: [999]
#: [49]
#2: (49, 49)
#2: (4999, 4999)
#3: 49 49
#3: 4999 4999
