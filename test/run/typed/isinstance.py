# RUN: %run2
# RUN: %run3
# What isinstance() tells of a variable: exact objects, subclasses, a lying __class__, ints of all sizes, old-style classes.
class A(object):
    def __init__(self, v): self.v = v
class B(A):
    pass
class C(object):
    __class__ = dict
class D(dict): pass
def f(x):
    if isinstance(x, dict):
        return ["dict", sorted(x), len(x)]
    if isinstance(x, bool):
        return ["bool", not x]
    if isinstance(x, int):
        return ["int", x + 1]
    if isinstance(x, float):
        return ["float", x * 2]
    if isinstance(x, str):
        return ["str", x + "b", x.upper()]
    if isinstance(x, B):
        return ["B", x.v]
    if isinstance(x, A):
        return ["A", x.v]
    if isinstance(x, list) and x:
        x.append(1)
        return x[0]
    if not isinstance(x, tuple):
        return None
    return x[-1]
for v in [{}, {"a": 1}, D(z=3), True, 5, 2 ** 50, 2 ** 70, 1.5, "s", u"u", B(3), A(4), [], [7], (8,), None, A, C, 1j, b"x"]:
    r = f(v)
    if r and isinstance(r, list): print(" ".join(str(e) for e in r))
    else: print(r)
try:
    print(isinstance(C(), dict), f(C()))
except Exception as e:
    print(type(e).__name__, e)
def g(x, cls):
    return isinstance(x, cls)
print(g(1, int), g(1, (str, int)))
try:
    g(1, 2)
except TypeError as e:
    print(e)


class Old:
    pass


def old(x):
    if isinstance(x, Old):
        return "old"
    return "other"


print(old(Old()), old(A(1)), old(Old))


# The variable is set again where the test held, and tested again.
def again(x):
    if isinstance(x, list):
        x = len(x)
        if isinstance(x, int):
            x = str(x)
    return x


print(again([1, 2]), again("a"))


def shadowed(x):
    isinstance = lambda a, b: False
    if isinstance(x, list):
        return "list"
    return x


print(shadowed([1]))


def generate(x):
    if isinstance(x, list):
        yield len(x)
        x.append(1)
        yield x
    while isinstance(x, str) and len(x) < 3:
        x += "c"
        yield x


print(list(generate([1])), list(generate("ab")))


def cell(x):
    def inner():
        return x
    if isinstance(x, dict):
        x["k"] = 1
    return inner()


print(cell({}))
#: dict [] 0
#: dict ['a'] 1
#: dict ['z'] 1
#: bool False
#: int 6
#: int 1125899906842625
#2: None
#3: int 1180591620717411303425
#: float 3.0
#: str sb S
#2: None
#3: str ub U
#: B 3
#: A 4
#: None
#: 7
#: 8
#: None
#: None
#: None
#: None
#2: str xb X
#2: ('TypeError', TypeError("'C' object is not iterable",))
#2: (True, True)
#2: isinstance() arg 2 must be a class, type, or tuple of classes and types
#2: ('old', 'other', 'other')
#2: ('2', 'a')
#3: None
#3: TypeError 'C' object is not iterable
#3: True True
#3: isinstance() arg 2 must be a type, a tuple of types, or a union
#3: old other other
#3: 2 a
#: [1]
#2: ([1, [1, 1]], ['abc'])
#3: [1, [1, 1]] ['abc']
#: {'k': 1}
