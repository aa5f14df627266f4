# RUN: %run2
# RUN: %run3
# Inheritance: overriding, super, several bases and the method resolution order.
class A(object):
    def __init__(self): print("A.init")
    def who(self): return "A"
    def both(self): return "A.both of " + self.who()
class B(A):
    def __init__(self):
        print("B.init")
        super(B, self).__init__()
    def who(self): return "B"
class C(A):
    def __init__(self):
        print("C.init")
        super(C, self).__init__()
    def who(self): return "C" + super(C, self).who()
class D(B, C):
    def __init__(self):
        print("D.init")
        super(D, self).__init__()
d = D()
print(d.who(), d.both(), C().both())
print([c.__name__ for c in D.__mro__], [c.__name__ for c in D.__bases__])
print(isinstance(d, A), issubclass(D, C), issubclass(A, D), isinstance(d, (int, B)), isinstance(True, int))
try:
    class Bad(A, B): pass
except TypeError as error:
    print(str(error).split("\n")[0])
try:
    isinstance(1, 2)
except TypeError as error:
    print(error)
class Left(object):
    shared = "left"
class Right(object):
    shared = "right"
    only = "right only"
class Both(Left, Right): pass
print(Both.shared, Both.only, Both().shared)
#: D.init
#: B.init
#: C.init
#: A.init
#: C.init
#: A.init
#2: ('B', 'A.both of B', 'A.both of CA')
#2: (['D', 'B', 'C', 'A', 'object'], ['B', 'C'])
#2: (True, True, False, True, True)
#2: Error when calling the metaclass bases
#2: isinstance() arg 2 must be a class, type, or tuple of classes and types
#2: ('left', 'right only', 'left')
#3: B A.both of B A.both of CA
#3: ['D', 'B', 'C', 'A', 'object'] ['B', 'C']
#3: True True False True True
#3: Cannot create a consistent method resolution
#3: isinstance() arg 2 must be a type, a tuple of types, or a union
#3: left right only left
