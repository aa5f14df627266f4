# RUN: %run2
# RUN: %run3
# Decorators apply from the inside out, to functions, methods and classes.
def tag(name):
    print("make", name)
    def decorate(f):
        print("apply", name, f.__name__)
        def wrapper(*args):
            return "%s(%s)" % (name, f(*args))
        wrapper.__name__ = f.__name__
        return wrapper
    return decorate

@tag("outer")
@tag("inner")
def greet(who):
    return "hi " + who

print(greet("ann"), greet.__name__)

def register(cls):
    registry.append(cls.__name__)
    return cls
registry = []

@register
class A(object):
    @staticmethod
    def s(x): return x + 1
    @classmethod
    def c(cls, x): return cls.__name__, x
    @tag("method")
    def m(self): return "m"

print(registry, A.s(1), A().s(2), A.c(3), A().c(4), A().m())
#2: ('make', 'outer')
#2: ('make', 'inner')
#2: ('apply', 'inner', 'greet')
#2: ('apply', 'outer', 'greet')
#2: ('outer(inner(hi ann))', 'greet')
#2: ('make', 'method')
#2: ('apply', 'method', 'm')
#2: (['A'], 2, 3, ('A', 3), ('A', 4), 'method(m)')
#3: make outer
#3: make inner
#3: apply inner greet
#3: apply outer greet
#3: outer(inner(hi ann)) greet
#3: make method
#3: apply method m
#3: ['A'] 2 3 ('A', 3) ('A', 4) method(m)
