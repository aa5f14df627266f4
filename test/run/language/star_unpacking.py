# RUN: %run3
# Starred targets and starred items.
first, *rest = [1, 2, 3]
*start, last = "abc"
a, *middle, z = range(6)
head, *none = (1,)
print(first, rest, start, last, a, middle, z, none)
print([*range(3), *"ab"], (*[1], 2), {*[1, 2], 3}, {**{"a": 1}, "b": 2, **{"a": 3}})
def f(*args, **kwargs):
    return args, kwargs
print(f(*[1], 2, *(3,), **{"x": 4}, y=5))
for x, *y in [(1, 2, 3), "ab"]:
    print(x, y)
try:
    a, *b, c = [1]
except ValueError as error:
    print(error)
try:
    f(**{"x": 1}, **{"x": 2})
except TypeError as error:
    print(error)
#: 1 [2, 3] ['a', 'b'] c 0 [1, 2, 3, 4] 5 []
#: [0, 1, 2, 'a', 'b'] (1, 2) {1, 2, 3} {'a': 3, 'b': 2}
#: ((1, 2, 3), {'x': 4, 'y': 5})
#: 1 [2, 3]
#: a ['b']
#: not enough values to unpack (expected at least 2, got 1)
#: __main__.f() got multiple values for keyword argument 'x'
