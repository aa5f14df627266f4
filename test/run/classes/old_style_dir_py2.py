# RUN: %run2
# Library Reference, dir(): a classic class shows its attributes and those of its bases.
class A:
    x = z = 1


class B(A):
    y = 2


class C(B):
    def w(self):
        pass


print dir(B), dir(C), dir(C())
#: ['__doc__', '__module__', 'x', 'y', 'z'] ['__doc__', '__module__', 'w', 'x', 'y', 'z'] ['__doc__', '__module__', 'w', 'x', 'y', 'z']
