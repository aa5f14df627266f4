# RUN: %run2
# RUN: %run3
# A base class calls methods that only its subclasses have; asked on itself, they are missing.


class Shape(object):
    def twice(self):
        return 2 * self.area()

    def shout(self, *words):
        return self.say(*words).upper()

    def named(self, n):
        return self.one(n, by=3)

    def plus(self, other):
        return self + other


class Square(Shape):
    def __init__(self, side):
        self.side = side

    def area(self):
        return self.side * self.side

    def say(self, what):
        return "square " + what

    def one(self, n, by=1):
        return n + by

    def __add__(self, other):
        return self.side + other.side


class Circle(Shape):
    def area(self):
        return 3.5

    def say(self, what):
        return "circle " + what


class Kept(Shape):
    def __init__(self):
        self.area = lambda: "kept"


def attempt(f):
    try:
        print(f())
    except (AttributeError, TypeError) as e:
        print("%s: %s" % (type(e).__name__, e))


square = Square(3)
for shape in [square, Circle(), Shape(), Kept(), square]:
    attempt(shape.twice)
    attempt(lambda: shape.shout("round"))
    attempt(lambda: shape.named(4))
    attempt(lambda: shape.plus(square))
    attempt(lambda: shape.one is None)
    attempt(lambda: shape.area() == 9)

Shape.area = lambda self: 100
attempt(Shape().twice)
del Shape.area
attempt(Shape().twice)
shape = Shape()
shape.area = lambda: 7
attempt(shape.twice)
#: 18
#: SQUARE ROUND
#: 7
#: 6
#: False
#: True
#: 7.0
#: CIRCLE ROUND
#: AttributeError: 'Circle' object has no attribute 'one'
#: TypeError: unsupported operand type(s) for +: 'Circle' and 'Square'
#: AttributeError: 'Circle' object has no attribute 'one'
#: False
#: AttributeError: 'Shape' object has no attribute 'area'
#: AttributeError: 'Shape' object has no attribute 'say'
#: AttributeError: 'Shape' object has no attribute 'one'
#: TypeError: unsupported operand type(s) for +: 'Shape' and 'Square'
#: AttributeError: 'Shape' object has no attribute 'one'
#: AttributeError: 'Shape' object has no attribute 'area'
#: keptkept
#: AttributeError: 'Kept' object has no attribute 'say'
#: AttributeError: 'Kept' object has no attribute 'one'
#: TypeError: unsupported operand type(s) for +: 'Kept' and 'Square'
#: AttributeError: 'Kept' object has no attribute 'one'
#: False
#: 18
#: SQUARE ROUND
#: 7
#: 6
#: False
#: True
#: 200
#: AttributeError: 'Shape' object has no attribute 'area'
#: 14
