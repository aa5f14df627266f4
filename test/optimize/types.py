# RUN: %natrix build --emit=types %s -o - | FileCheck %s
# What is inferred, over functions, classes, containers, closures and generators.


class Shape(object):
    def area(self):
        return 0.0


class Square(Shape):
    def __init__(self, side):
        self.side = side

    def area(self):
        return self.side * self.side


class Circle(Shape):
    def __init__(self, radius):
        self.radius = radius
        self.next = None

    def area(self):
        return 3.0 * self.radius


def count(n):
    while n > 0:
        yield n
        n -= 1


def scale(k):
    return lambda v: v * k


def main():
    shapes = [Square(2.0), Circle(1.5)]
    total = sum([s.area() for s in shapes])
    names = {}
    for i, word in enumerate("a b c".split()):
        names[word] = i
    for n in count(3):
        total += n
    last = None
    for s in shapes:
        last = s
    pair = (1, "one")
    text = "%s" % scale(3)(4)
    return total, last


main()

# CHECK: Square.__init__
# CHECK-NEXT: self: Square
# CHECK-NEXT: side: float
# CHECK: count{{.*}}iterator[int]
# CHECK: scale{{.*}}function scale.<locals>.<lambda>
# CHECK: main{{.*}}tuple[float, Square | Circle | None]
# CHECK-DAG: shapes: list[Square | Circle]
# CHECK-DAG: total: float
# CHECK-DAG: names: dict[str, int]
# CHECK-DAG: word: str
# CHECK-DAG: last: Square | Circle | None
# CHECK-DAG: pair: tuple[int, str]
# CHECK: class Square
# CHECK-NEXT: .side: float
