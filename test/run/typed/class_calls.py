# RUN: %run2
# RUN: %run3
# Methods called through their class: of a base, with keywords and defaults, replaced while the program runs, by what is no
# instance (Python 2 refuses that), and where evaluating the arguments replaces it.
import sys
PY2 = sys.version_info[0] == 2


class Base(object):
    def __init__(self, name):
        self.name = name
        self.n = 0

    def step(self, k, times=1):
        self.n += k * times
        return self.n

    @staticmethod
    def fixed(k):
        return k + 100


class Derived(Base):
    def __init__(self, name):
        Base.__init__(self, name + "!")

    def step(self, k, times=1):
        return Base.step(self, k, times=times) + Base.step(self, k) + Base.fixed(k)


class Other(object):
    n = 5


class Further(Derived):
    def step(self, *args):
        return Derived.step(self, *args)


def other_step(o):
    return Base.step(o, 1)


d = Derived("d")
print(d.name, d.step(2), d.step(3, 4), d.n)
print(Further("f").step(1), Base.step(d, times=2, k=1))
try:
    print(other_step(Other()))
except TypeError as e:
    print(str(e))


def by_name(o):
    return Base.step(self=o, k=1)


try:
    print(by_name(Base("n")))
except TypeError as e:
    print(str(e))
try:
    Base.step()
except TypeError as e:
    print(str(e))
try:
    Base.nothing(d)
except AttributeError as e:
    print(str(e))


def replace(k):
    Base.step = lambda self, k, times=1: ("replaced", k, times)
    return k


def run(o):
    return Base.step(o, replace(7)), Base.step(o, 8)


print(run(d))
try:
    print(d.step(1))
except TypeError as e:
    print(str(e))


class Raising(Base):
    def __init__(self):
        Base.__init__(self)


Raising()
#2: ('d!', 108, 138, 19)
#2: (104, 21)
#2: unbound method step() must be called with Base instance as first argument (got Other instance instead)
#2: unbound method step() must be called with Base instance as first argument (got nothing instead)
#2: unbound method step() must be called with Base instance as first argument (got nothing instead)
#3: d! 108 138 19
#3: 104 21
#3: 6
#3: 1
#3: Base.step() missing 2 required positional arguments: 'self' and 'k'
#: type object 'Base' has no attribute 'nothing'
#: (28, ('replaced', 8, 1))
#: can only concatenate tuple (not "int") to tuple
#err: Traceback (most recent call last):
#err:   File "class_calls.py", line 92, in <module>
#err:     Raising()
#err:   File "class_calls.py", line 89, in __init__
#err:     Base.__init__(self)
#2err: TypeError: __init__() takes exactly 2 arguments (1 given)
#3err: TypeError: Base.__init__() missing 1 required positional argument: 'name'
#exit: 1
