# RUN: %run2
# RUN: %run3
# How arguments meet parameters: defaults, keywords, *args, **kwargs, and every way they don't fit.
def f(a, b=2, *rest, **named):
    return a, b, rest, sorted(named.items())

print(f(1))
print(f(1, 3, 4, 5))
print(f(b=1, a=2))
print(f(1, x=1, y=2))
print(f(*[1, 2, 3], **{"k": 4}))
print(f(0, *(1,), **dict(z=26)))

def g(a, b, c=3):
    return a + b * 10 + c * 100

print(g(1, 2), g(1, c=5, b=2), g(*"12"[:0], a=1, b=2))

def attempt(call):
    try:
        print(call())
    except TypeError as error:
        print(error)

def none(): pass
def one(a): pass
def default(a, b=1): pass
attempt(lambda: one())
attempt(lambda: one(1, 2))
attempt(lambda: none(1))
attempt(lambda: default())
attempt(lambda: default(1, 2, 3))
attempt(lambda: one(b=1))
attempt(lambda: one(1, a=1))
attempt(lambda: g(1))
attempt(lambda: g())
attempt(lambda: f(*5))
attempt(lambda: f(**5))
five = 5
attempt(lambda: five())

def shared(item, into=[]):
    into.append(item)
    return into

print(shared(1), shared(2), shared(3, []))
#: (1, 2, (), [])
#: (1, 3, (4, 5), [])
#: (2, 1, (), [])
#: (1, 2, (), [('x', 1), ('y', 2)])
#: (1, 2, (3,), [('k', 4)])
#: (0, 1, (), [('z', 26)])
#2: (321, 521, 321)
#2: one() takes exactly 1 argument (0 given)
#2: one() takes exactly 1 argument (2 given)
#2: none() takes no arguments (1 given)
#2: default() takes at least 1 argument (0 given)
#2: default() takes at most 2 arguments (3 given)
#3: 321 521 321
#3: one() missing 1 required positional argument: 'a'
#3: one() takes 1 positional argument but 2 were given
#3: none() takes 0 positional arguments but 1 was given
#3: default() missing 1 required positional argument: 'a'
#3: default() takes from 1 to 2 positional arguments but 3 were given
#: one() got an unexpected keyword argument 'b'
#2: one() got multiple values for keyword argument 'a'
#2: g() takes at least 2 arguments (1 given)
#2: g() takes at least 2 arguments (0 given)
#2: f() argument after * must be an iterable, not int
#2: f() argument after ** must be a mapping, not int
#3: one() got multiple values for argument 'a'
#3: g() missing 1 required positional argument: 'b'
#3: g() missing 2 required positional arguments: 'a' and 'b'
#3: __main__.f() argument after * must be an iterable, not int
#3: __main__.f() argument after ** must be a mapping, not int
#: 'int' object is not callable
#2: ([1, 2], [1, 2], [3])
#3: [1, 2] [1, 2] [3]
