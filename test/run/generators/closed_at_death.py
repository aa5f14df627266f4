# RUN: %run2
# RUN: %run3
# A generator whose only reference goes is closed at once: its finally blocks run where CPython runs them.
from __future__ import print_function
import sys
def guarded(n=3):
    try:
        for i in range(n): yield i
    finally:
        print("cleanup")
for x in guarded():
    print(x)
    if x == 1: break
print("after break")
for x in guarded(): print(x)
else: print("else")
def f():
    for x in guarded():
        if x == 1: return "returned %d" % x
print(f())
def f2():
    for x in guarded():
        for y in guarded(2):
            if y == 1: break
            print(x, y)
        if x == 1: continue
    return "f2"
print(f2())
def f3():
    try:
        for x in guarded():
            if x == 1: raise ValueError("inside")
    except ValueError as e: print("caught", e)
    finally: print("outer finally")
f3()
g = guarded(); next(g); del g; print("deleted")
g = guarded(); next(g); g = guarded(); print("rebound"); next(g); g = None; print("none")
g = guarded(); del g; print("not started: nothing")
def f4():
    g = guarded()
    print(next(g))
    h = guarded(2)
    return "f4 value %d" % next(h)
print(f4())
def f5():
    g = guarded()
    next(g)
    return g
k = f5(); print("kept", next(k)); k.close()
def noisy():
    try: yield 1
    finally: raise KeyError("in finally")
class Shown(object):
    text = ""

    def write(self, text):
        Shown.text += text
sys.stderr = Shown()
n = noisy(); next(n); n = None; sys.stderr = sys.__stderr__
print("ignored" in Shown.text, "KeyError" in Shown.text, "in finally" in Shown.text)
def with_gen():
    with open("/dev/null") as fh: yield fh
for fh in with_gen():
    kept = fh
    break
print(kept.closed)
def gen_outer():
    for x in guarded():
        yield x
o = gen_outer(); next(o); o.close(); print("closed outer")
def nested():
    try:
        for x in guarded():
            yield x
    finally: print("nested cleanup")
for x in nested(): break
print("end")
def swallow():
    while True:
        try: yield 1
        except GeneratorExit: print("exit"); return
for x in swallow(): break
q = swallow(); next(q); q = 5
print(list(guarded(2)), sum(guarded(3)))
#: 0
#: 1
#: cleanup
#: after break
#: 0
#: 1
#: 2
#: cleanup
#: else
#: cleanup
#: returned 1
#: 0 0
#: cleanup
#: 1 0
#: cleanup
#: 2 0
#: cleanup
#: cleanup
#: f2
#: cleanup
#: caught inside
#: outer finally
#: cleanup
#: deleted
#: cleanup
#: rebound
#: cleanup
#: none
#: not started: nothing
#: 0
#: cleanup
#: cleanup
#: f4 value 0
#: kept 1
#: cleanup
#: True True True
#: True
#: cleanup
#: closed outer
#: cleanup
#: nested cleanup
#: end
#: exit
#: exit
#: cleanup
#: cleanup
#: [0, 1] 3
