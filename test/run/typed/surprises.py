# RUN: %run2
# RUN: %run3
# Values of other types than were seen at compile time, in the middle of typed loops, calls and attributes.
import sys


def total(values, start):
    for v in values:
        start = start + v
    return start


class Point(object):
    def __init__(self, x):
        self.x = x

    def double(self):
        return self.x * 2

    def __add__(self, other):
        if isinstance(other, Point):
            return Point(self.x + other.x)
        return NotImplemented


class Loud(Point):
    def double(self):
        return 'loud %s' % self.x


def doubles(points):
    return [p.double() for p in points]


def lookup(items, i):
    try:
        return items[i]
    except IndexError:
        return 'no item'
    except TypeError:
        return 'no index'


def halves(n):
    out = []
    for i in range(n):
        out.append(i / 2.0)
        if i == 2:
            out.append('surprise')
    return out


print(total([1, 2, 3], 0), total([1, 2.5], 0), total(['a', 'b'], ''), total([[1], [2]], []))
points = [Point(1), Point(2)]
print(doubles(points))
points[0].x = 'text'
print(doubles(points))
points.append(Loud(3))
print(doubles(points))
setattr(points[1], 'double', lambda: 'own')
print(doubles(points))
Point.double = lambda self: 'patched'
print(doubles(points))
print((Point(1) + Point(2)).x)
for other in (3, 'x', None):
    try:
        Point(1) + other
    except TypeError as e:
        print(e)
print([lookup([1, 2, 3], i) for i in (0, -1, 3, -4, 10 ** 20, 'k')])
print(halves(4))


def shadowed(values):
    return len(values) + max(3, 4)


print(shadowed([1, 2]))
len = lambda values: 40
print(shadowed([1, 2]))
max = lambda a, b: a * b
print(shadowed([1, 2]))


def mutated():
    seen = []
    items = [1, 2, 3]
    for i, x in enumerate(items):
        if i < 3:
            items.append(x * 10)
        seen.append((i, x))
    return seen


print(mutated())


def default(a, b=2, c=3):
    return a * 100 + b * 10 + c


print(default(1), default(1, c=5), default(1, 7), default(c=1, a=2, b=3))
default.__defaults__ = (8, 9)
print(default(1))
try:
    default()
except TypeError:
    print('missing')


def depth(n):
    if n == 0:
        return len(str(sys._getframe(1).f_lineno)) - len(str(sys._getframe(1).f_lineno))
    return depth(n - 1) + 1 - 1


print(depth(3))


def indexed_total(values):
    total = 0
    for i, v in enumerate(values):
        total += v * (i + 1)
    return total


# Wherever the loop stands when the code for small ints ends.
print([indexed_total([1] * k + [2 ** 70] + [1] * 3) for k in range(12)])
#2: (6, 3.5, 'ab', [1, 2])
#3: 6 3.5 ab [1, 2]
#: [2, 4]
#: ['texttext', 4]
#: ['texttext', 4, 'loud 3']
#: ['texttext', 'own', 'loud 3']
#: ['patched', 'own', 'loud 3']
#: 3
#: unsupported operand type(s) for +: 'Point' and 'int'
#: unsupported operand type(s) for +: 'Point' and 'str'
#: unsupported operand type(s) for +: 'Point' and 'NoneType'
#: [1, 3, 'no item', 'no item', 'no item', 'no index']
#: [0.0, 0.5, 1.0, 'surprise', 1.5]
#: 6
#: 44
#: 52
#: [(0, 1), (1, 2), (2, 3), (3, 10), (4, 20), (5, 30)]
#2: (123, 125, 173, 231)
#3: 123 125 173 231
#: 189
#: missing
#: 0
#2: [1180591620717411303433L, 2361183241434822606861L, 3541774862152233910290L, 4722366482869645213720L, 5902958103587056517151L, 7083549724304467820583L, 8264141345021879124016L, 9444732965739290427450L, 10625324586456701730885L, 11805916207174113034321L, 12986507827891524337758L, 14167099448608935641196L]
#3: [1180591620717411303433, 2361183241434822606861, 3541774862152233910290, 4722366482869645213720, 5902958103587056517151, 7083549724304467820583, 8264141345021879124016, 9444732965739290427450, 10625324586456701730885, 11805916207174113034321, 12986507827891524337758, 14167099448608935641196]
