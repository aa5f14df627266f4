# RUN: %run3
# RUN: %run2
# Generator expressions that a built-in function uses up are loops; errors, order and frames are those of generators.
import sys


def show(f, *args):
    try:
        return f(*args)
    except Exception as e:
        tb = sys.exc_info()[2]
        out = []
        while tb is not None:
            out.append((tb.tb_frame.f_code.co_name, tb.tb_lineno))
            tb = tb.tb_next
        print(out)
        return type(e).__name__, str(e)


def noisy(x):
    sys.stdout.write("<%s>" % (x,))
    return x


class Adds(object):
    def __init__(self, n):
        self.n = n

    def __radd__(self, other):
        sys.stdout.write("+")
        return other + self.n

    def __lt__(self, other):
        sys.stdout.write("<")
        return self.n < other.n

    def __gt__(self, other):
        sys.stdout.write(">")
        return self.n > other.n

    def __hash__(self):
        sys.stdout.write("#")
        return hash(self.n)

    def __eq__(self, other):
        sys.stdout.write("=")
        return self.n == other.n

    def __bool__(self):
        sys.stdout.write("?")
        return self.n > 1
    __nonzero__ = __bool__


def sums(xs, k):
    return sum(x * k for x in xs if x)


def all_of(xs):
    return (list(noisy(x) for x in xs), tuple(noisy(x) for x in xs), sorted(set(x for x in xs)), sorted(noisy(x) for x in xs),
            sum(noisy(x) for x in xs), any(noisy(x) > 1 for x in xs), all(noisy(x) < 2 for x in xs), min(noisy(x) for x in xs),
            max(noisy(x) for x in xs), " ".join(str(noisy(x)) for x in xs))


def objects(xs):
    return (sum(Adds(noisy(x)) for x in xs), any(Adds(noisy(x)) for x in xs), all(Adds(noisy(x)) for x in xs),
            min(Adds(noisy(x)) for x in xs).n, max(Adds(noisy(x)) for x in xs).n, len(set(Adds(noisy(x)) for x in xs)))


def stops(xs):
    it = iter(xs)
    return list(next(it) + next(it) for x in xs)


def joins(xs):
    return ",".join(
        str(10 // x)
        for x in xs)


def nested(rows):
    return sum(sum(y for y in row) for row in rows), max(min(y * 2 for y in row) for row in rows)


def frames():
    return list(sys._getframe(d).f_code.co_name for d in range(3))


def captured(xs):
    return [f() for f in list((lambda: x) for x in xs)], sum((lambda: x)() for x in xs)


def handled(xs):
    out = []
    for x in xs:
        try:
            out.append(sum(10 // y for y in x))
        except ZeroDivisionError:
            out.append("zero")
        except TypeError:
            out.append("type")
    return out


def inside(rows):
    for row in rows:
        yield sum(x for x in row)
        yield max(x for x in row)


def shadowed(xs):
    def sum(it):
        return list(it)
    return sum(x for x in xs)


def unbound(xs):
    return sum(x + missing for x in xs)
    missing = 1




def deep(n):
    return max(deep(n - 1) for _ in "a") if n else 0


big = 2 ** 62
print(sums([1, 2, 0, 3], 4), sums([], 1), sums([0.5, 2], 2), sums([big, big, big], 4), sums([True, False], 1))
print(show(sums, [1, "a"], 2))
print(show(sums, 5, 2))
print(all_of([3, 1, 2]))
print(objects([3, 1, 2]))
print(show(joins, [1, 2, 0]))
print(joins([1, 2, 5]))
print(show(lambda: min(x for x in [])), show(lambda: max(x for x in [])))
print(show(stops, [1, 2, 3]))
print(nested([[1, 2], [3, 4]]))
print(show(nested, [[1, 2], []]))
print(show(nested, [[1, 2], [None]]))
print(frames())
print(captured([1, 2, 3]))
print(handled([[1, 2], [0], 5, ["a"], []]))
print(list(inside([[1, 2], [5]])))
print(shadowed([1, 2]))
print(show(unbound, [1]))
print(show(lambda: set(x for x in [1, []])))
print(show(lambda: "".join(x for x in ["a", 1])))
print(sum(x for x in {1: 2, 3: 4}), sum(i * c for i, c in enumerate([1, 2, 3])), sum(a * b for a, b in zip([1, 2], [3, 4])))
print(deep(5))
builtin_sum = sum
for name in ["other", "same"]:
    module = sys.modules["builtins" if sys.version_info[0] == 3 else "__builtin__"]
    module.sum = (lambda it: list(it)) if name == "other" else builtin_sum
    print(sums([1, 2], 3))
#2: (24, 0, 5.0, 55340232221128654848L, 1)
#3: 24 0 5.0 55340232221128654848 1
#: [('show', 9), ('sums', 56)]
#: ('TypeError', "unsupported operand type(s) for +: 'int' and 'str'")
#: [('show', 9), ('sums', 56)]
#: ('TypeError', "'int' object is not iterable")
#: <3><1><2><3><1><2><3><1><2><3><1><2><3><3><3><1><2><3><1><2><3><1><2>([3, 1, 2], (3, 1, 2), [1, 2, 3], [1, 2, 3], 6, True, False, 1, 3, '3 1 2')
#: <3>+<1>+<2>+<3>?<3>?<1>?<3><1><<2><<3><1>><2>><3>#<1>#<2>#(6, True, False, 1, 3, 3)
#2: [('show', 9), ('joins', 78), ('<genexpr>', 78)]
#3: [('show', 9), ('joins', 76), ('<genexpr>', 77)]
#: ('ZeroDivisionError', 'integer division or modulo by zero')
#: 10,5,2
#: [('show', 9), ('<lambda>', 136)]
#: [('show', 9), ('<lambda>', 136)]
#2: (('ValueError', 'min() arg is an empty sequence'), ('ValueError', 'max() arg is an empty sequence'))
#2: [3]
#3: ('ValueError', 'min() arg is an empty sequence') ('ValueError', 'max() arg is an empty sequence')
#3: [('show', 9), ('stops', 72)]
#3: ('RuntimeError', 'generator raised StopIteration')
#: (10, 6)
#: [('show', 9), ('nested', 82), ('<genexpr>', 82)]
#: ('ValueError', 'min() arg is an empty sequence')
#: [('show', 9), ('nested', 82), ('<genexpr>', 82)]
#: ('TypeError', "unsupported operand type(s) for +: 'int' and 'NoneType'")
#: ['<genexpr>', 'frames', '<module>']
#: ([3, 3, 3], 6)
#: [15, 'zero', 'type', 'type', 0]
#: [3, 2, 5, 5]
#: [1, 2]
#: [('show', 9), ('unbound', 118), ('<genexpr>', 118)]
#2: ('NameError', "free variable 'missing' referenced before assignment in enclosing scope")
#3: ('NameError', "cannot access free variable 'missing' where it is not associated with a value in enclosing scope")
#: [('show', 9), ('<lambda>', 147)]
#: ('TypeError', "unhashable type: 'list'")
#: [('show', 9), ('<lambda>', 148)]
#2: ('TypeError', 'sequence item 1: expected string, int found')
#2: (4, 8, 11)
#3: ('TypeError', 'sequence item 1: expected str instance, int found')
#3: 4 8 11
#: 0
#: [3, 6]
#: 9
