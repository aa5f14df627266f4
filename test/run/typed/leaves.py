# RUN: %run2
# RUN: %run3
# Small functions that are called directly: their frames, tracebacks, results of other types, and what they leave for generic code.
import sys


def where(depth):
    frame = sys._getframe(depth)
    return "%s:%d" % (frame.f_code.co_name, frame.f_lineno)


def leaf(x):
    return x * 2 + 1


def half(x):
    return 100 // x


def shows(x):
    return where(1) + " " + where(2) if x > 3 else "-"


def outer(n):
    total = 0
    for i in range(n):
        total += leaf(i)
    return total


def dividing(values):
    total = 0
    for v in values:
        total += half(v)
    return total


def showing(n):
    out = []
    for i in range(n):
        out.append(shows(i))
    return out


def square(x):
    return x * x


def squares(n, start):
    total = start
    for i in range(n):
        total = square(total)
    return total


def twice(x):
    return leaf(leaf(x)) - half(x + 1)


def thrice(x):
    return twice(x) + leaf(x)


def entries(tb):
    found = []
    while tb is not None:
        found.append("%s:%d" % (tb.tb_frame.f_code.co_name, tb.tb_lineno))
        tb = tb.tb_next
    return found


def print_error():
    kind, value, tb = sys.exc_info()
    print(kind.__name__, str(value))
    for name in entries(tb):
        print(name)


print(outer(10))
print(dividing([1, 2, 3]))
try:
    dividing([5, 4, 0, 1])
except ZeroDivisionError:
    print_error()
print(showing(6))
print(squares(3, 3), squares(8, 3))
print(thrice(5))
try:
    thrice(-1)
except ZeroDivisionError:
    print_error()


def caught(values):
    bad = 0
    good = 0
    for v in values:
        try:
            good += half(v)
        except ZeroDivisionError:
            bad += 1
    return good, bad


print(caught([1, 0, 2, 0, 50]))
try:
    dividing([1, "x"])
except TypeError:
    print_error()
print(outer(3), leaf("ab" * 2 == "abab"), leaf(1.5))


def default(x, by=3):
    return x + by


def defaults(n):
    total = 0
    for i in range(n):
        total += default(i) + default(i, 1) + default(by=2, x=i)
    return total


print(defaults(5))
default.__defaults__ = (4,)
print(defaults(5))


class Point(object):
    def __init__(self, x, y):
        self.x = x
        self.y = y

    def dot(self, other):
        return self.x * other.x + self.y * other.y

    def checked(self):
        if self.x < 0:
            raise ValueError("negative: %d" % self.x)
        return self.x


def dots(points):
    total = 0
    for p in points:
        total += p.dot(Point(p.y, 2)) + p.checked()
    return total


print(dots([Point(1, 2), Point(3, 4)]))
print(dots([Point(1, 2), Point(2 ** 62, 4)]))
try:
    dots([Point(1, 2), Point(-5, 4)])
except ValueError:
    print_error()

deepest = [0]


def down(n):
    deepest[0] = n
    leaf(n)
    return down(n + 1)


def failing_depth():
    try:
        down(0)
    except RuntimeError:
        kind, value, tb = sys.exc_info()
        return entries(tb)[-2:], deepest[0]


sys.setrecursionlimit(100)
print(failing_depth())
sys.setrecursionlimit(101)
print(failing_depth())
sys.setrecursionlimit(1000)


def rebinds(n):
    global leaf
    total = 0
    for i in range(n):
        total += leaf(i)
        if i == 2:
            leaf = half_again
    return total


def half_again(x):
    return -x


print(rebinds(6))
#: 100
#: 183
#2: ('ZeroDivisionError', 'integer division or modulo by zero')
#3: ZeroDivisionError integer division or modulo by zero
#: <module>:82
#: dividing:34
#: half:17
#: ['-', '-', '-', '-', 'shows:21 showing:41', 'shows:21 showing:41']
#2: (6561, 139008452377144732764939786789661303114218850808529137991604824430036072629766435941001769154109609521811665540548899435521L)
#3: 6561 139008452377144732764939786789661303114218850808529137991604824430036072629766435941001769154109609521811665540548899435521
#: 18
#2: ('ZeroDivisionError', 'integer division or modulo by zero')
#3: ZeroDivisionError integer division or modulo by zero
#: <module>:89
#: thrice:61
#: twice:57
#: half:17
#: (152, 2)
#2: ('TypeError', "unsupported operand type(s) for //: 'int' and 'str'")
#3: TypeError unsupported operand type(s) for //: 'int' and 'str'
#: <module>:107
#: dividing:34
#: half:17
#2: (9, 3, 4.0)
#3: 9 3 4.0
#: 60
#: 65
#: 30
#: 23058430092136939535
#2: ('ValueError', 'negative: -5')
#3: ValueError negative: -5
#: <module>:153
#: dots:146
#: checked:139
#: (['down:163', 'down:162'], 97)
#: (['down:163', 'down:162'], 98)
#: -3
