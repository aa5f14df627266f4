# RUN: %run2
# RUN: %run3
# Direct calls of functions with *args, **kwargs and defaults.


def total(*args):
    s = 0
    for a in args:
        s += a
    return s


def first(a, *rest):
    return a, rest


def options(base, **kw):
    return base + kw.get("plus", 0) * 2 - kw.get("minus", 0)


def names(**kw):
    return sorted(kw)


def all_of(a, b=2, *args, **kw):
    return (a, b, args, sorted(kw.items()))


def totals(n):
    s = 0
    for i in range(n):
        s += total(i, 1, 2) + total() + total(*[i, i]) + total(i)
    return s


def optional(n):
    s = 0
    for i in range(n):
        s += options(i, plus=2) + options(i, minus=1, plus=i % 2) + options(base=i) + options(**{"base": 1})
    return s


print(totals(10), optional(10))
print(first(1), first(1, 2, 3), first(*"abc"))
print(names(), names(b=1, a=2), names(**{"x": 1}))
print(all_of(1), all_of(1, 3, 4, 5), all_of(b=1, a=2, c=3), all_of(1, 2, 3, z=4, y=5), all_of(*[1, 2, 3], **{"k": 6}))


def modifies(*args, **kw):
    kw["seen"] = len(args)
    return kw


shared = {"a": 1}
print(sorted(modifies(1, 2, a=1).items()), sorted(modifies(**shared).items()), shared)


def errors(n):
    for call in (lambda: first(), lambda: options(), lambda: options(1, 2), lambda: all_of(1, a=2), lambda: all_of(b=2)):
        try:
            call()
        except TypeError as e:
            print("TypeError")


errors(1)


def mixed(values):
    s = 0
    for v in values:
        s = total(s, v)
    return s


print(mixed([1, 2, 2 ** 70]), mixed([1, 2.5]))
try:
    mixed([1, "x"])
except TypeError as e:
    print(e)


class Logger(object):
    def __init__(self, *parts, **settings):
        self.parts = parts
        self.width = settings.get("width", 7)

    def log(self, *items):
        return self.parts + items + (self.width,)


def logs(n):
    out = []
    for i in range(n):
        out.append(Logger(i, "a").log(i))
        out.append(Logger(width=i).log())
    return out


print(logs(2))
first.__defaults__ = (9,)
print(first())


def calls_first():
    return first()


print(calls_first())
#2: (210, 185)
#2: ((1, ()), (1, (2, 3)), ('a', ('b', 'c')))
#2: ([], ['a', 'b'], ['x'])
#2: ((1, 2, (), []), (1, 3, (4, 5), []), (2, 1, (), [('c', 3)]), (1, 2, (3,), [('y', 5), ('z', 4)]), (1, 2, (3,), [('k', 6)]))
#2: ([('a', 1), ('seen', 2)], [('a', 1), ('seen', 0)], {'a': 1})
#3: 210 185
#3: (1, ()) (1, (2, 3)) ('a', ('b', 'c'))
#3: [] ['a', 'b'] ['x']
#3: (1, 2, (), []) (1, 3, (4, 5), []) (2, 1, (), [('c', 3)]) (1, 2, (3,), [('y', 5), ('z', 4)]) (1, 2, (3,), [('k', 6)])
#3: [('a', 1), ('seen', 2)] [('a', 1), ('seen', 0)] {'a': 1}
#: TypeError
#: TypeError
#: TypeError
#: TypeError
#: TypeError
#2: (1180591620717411303427L, 3.5)
#3: 1180591620717411303427 3.5
#: unsupported operand type(s) for +=: 'int' and 'str'
#: [(0, 'a', 0, 7), (0,), (1, 'a', 1, 7), (1,)]
#: (9, ())
#: (9, ())
