# RUN: %run2
# RUN: %run3
# Augmented assignment: in place where the type can, and the target is evaluated once.
a = b = [1]
a += [2]
a += "xy"
print(a, b is a)
t = u = (1,)
t += (2,)
print(t, u)
s = "a"
s *= 3
s += "!"
print(s)
n = 7
n //= 2; n **= 3; n <<= 2; n |= 1; n ^= 3; n %= 50; n -= 1; n &= 0xff
print(n)
x = 1
x += 0.5
x /= 2
print(x)
d = {"k": [1]}
d["k"] += [2]
print(d)
class InPlace(object):
    def __init__(self): self.log = []
    def __iadd__(self, other):
        self.log.append(other)
        return self
class NotInPlace(object):
    def __add__(self, other): return ("added", other)
p = q = InPlace()
p += 1
p += 2
print(p.log, p is q)
r = NotInPlace()
r += 5
print(r)
t = ([1],)
try:
    t[0] += [2]
except TypeError as error:
    print(error)
print(t)
#2: ([1, 2, 'x', 'y'], True)
#2: ((1, 2), (1,))
#3: [1, 2, 'x', 'y'] True
#3: (1, 2) (1,)
#: aaa!
#: 9
#: 0.75
#: {'k': [1, 2]}
#2: ([1, 2], True)
#3: [1, 2] True
#: ('added', 5)
#: 'tuple' object does not support item assignment
#: ([1, 2],)
