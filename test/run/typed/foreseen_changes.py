# RUN: %run2
# RUN: %run3
# Foreseen classes whose bases change, instances that threads share, methods and properties of an instance or a subclass.
import threading
class A(object):
    def m(self): return 1
class B(object):
    def m(self): return 2
class C(A):
    def __init__(self, n): self.n = n
def run(o):
    s = 0
    for i in range(4):
        s = s * 10 + o.m() + o.n
        if i == 1: C.__bases__ = (B,)
    return s
class A2(A): pass
class B2(B): pass
class D(A2):
    def __init__(self, n): self.n = n
def run2(o):
    s = 0
    for i in range(4):
        s = s * 10 + o.m() + o.n
        if i == 1: D.__bases__ = (B2,)
    return s
try: print(run2(D(0)))
except TypeError as e: print(e)
class P(object):
    def __init__(self): self.a = 0; self.b = 0
def work(p, k):
    for i in range(20000):
        p.a = i; p.b = p.a + k
p = P()
ts = [threading.Thread(target=work, args=(p, k)) for k in range(3)]
for t in ts: t.start()
for k in range(50): setattr(p, 'x%d' % k, k)
for t in ts: t.join()
print(p.a, len(p.__dict__))
class E(object):
    def __init__(self): self.v = 1
    def get(self): return self.v
def f(o):
    s = 0
    for i in range(3):
        s += o.get()
        o.get = lambda: 10
    return s
print(f(E()))
class F(E):
    @property
    def v(self): return 99
    @v.setter
    def v(self, x): pass
print(f(F()), [o.v for o in [E(), F(), E()]])
#: 1122
#2: (19999, 52)
#3: 19999 52
#: 21
#2: (119, [1, 99, 1])
#3: 119 [1, 99, 1]
