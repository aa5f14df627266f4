# RUN: %run2
# RUN: %run3
# Operators of instances, called directly, leave the rest of the protocol intact: repetition by sequences, reflected methods.
class A(object):
    def __init__(self, n):
        self.n = n
    def __mul__(self, o):
        if isinstance(o, A):
            return A(self.n * o.n)
        return NotImplemented
    def __add__(self, o):
        if isinstance(o, A):
            return A(self.n + o.n)
        return NotImplemented
    def __index__(self):
        return self.n
def mul(a, b):
    return a * b
def add(a, b):
    return a + b
print(mul(A(2), A(3)).n)
print(mul(A(2), [1]), mul(A(2), 'ab'))
class B(object):
    def __mul__(self, o):
        return NotImplemented
    def go(self, o):
        return self * o
for o in ([1], 'x', 3, 2.5, None, (1,), 10**20, 1j):
    try:
        print(B().go(o))
    except TypeError as e:
        print(e)
class L(list):
    def __mul__(self, o):
        return NotImplemented
    def go(self, o):
        return self * o
for o in (2, 'x', L()):
    try:
        print(L([1]).go(o))
    except TypeError as e:
        print(e)
#: 6
#2: ([1, 1], 'abab')
#3: [1, 1] abab
#: can't multiply sequence by non-int of type 'B'
#: can't multiply sequence by non-int of type 'B'
#: unsupported operand type(s) for *: 'B' and 'int'
#: unsupported operand type(s) for *: 'B' and 'float'
#: unsupported operand type(s) for *: 'B' and 'NoneType'
#: can't multiply sequence by non-int of type 'B'
#2: unsupported operand type(s) for *: 'B' and 'long'
#3: unsupported operand type(s) for *: 'B' and 'int'
#: unsupported operand type(s) for *: 'B' and 'complex'
#: unsupported operand type(s) for *: 'L' and 'int'
#: can't multiply sequence by non-int of type 'L'
#: unsupported operand type(s) for *: 'L' and 'L'
