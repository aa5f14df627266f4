# RUN: %run2
# RUN: %run3
# A list comprehension's variables leak in Python 2 and are its own in Python 3; generator expressions never leak.
# The outermost iterable is evaluated at once, outside.
x = "outer"
squares = [x * x for x in range(3)]
print(squares)
print(x)
total = sum(y for y in range(4))
print("y" in globals())


def late():
    fs = [lambda: i for i in range(3)]
    return [f() for f in fs]


def in_class():
    class C(object):
        n = 2
        values = [v for v in range(n)]
        pairs = list((a, b) for a in range(n) for b in range(1))
    return C.values, C.pairs


def nested():
    return [[(a, b) for b in range(a)] for a in range(3)]


def bad_iterable():
    try:
        (z for z in 5)
    except TypeError as e:
        return str(e)


print(late())
print(in_class())
print(nested())
print(bad_iterable())
print({a: b for a, b in zip("ab", (1, 2))} == {"a": 1, "b": 2})
print(sorted({c.lower() for c in "AbBa"}))
print([a + b for a in "xy" if a != "x" for b in "12" if b > "0"])
#: [0, 1, 4]
#2: 2
#3: outer
#: False
#: [2, 2, 2]
#: ([0, 1], [(0, 0), (1, 0)])
#: [[], [(1, 0)], [(2, 0), (2, 1)]]
#: 'int' object is not iterable
#: True
#: ['a', 'b']
#: ['y1', 'y2']
