# RUN: %run3
# Keyword-only and positional-only parameters, and the complaints about them.
def f(a, /, b, *, c, d=4):
    return a, b, c, d

print(f(1, 2, c=3), f(1, b=2, c=3, d=5))

def attempt(call):
    try:
        print(call())
    except TypeError as error:
        print(error)

attempt(lambda: f(1, 2))
attempt(lambda: f(1, 2, 3))
attempt(lambda: f(a=1, b=2, c=3))
attempt(lambda: f(1, c=1))
attempt(lambda: f(1, 2, c=3, e=5))

def g(*args, key=None, **rest):
    return args, key, rest

print(g(1, 2, key=3, other=4))

def h(*, x, y):
    return x, y
attempt(lambda: h())
attempt(lambda: h(x=1))
#: (1, 2, 3, 4) (1, 2, 3, 5)
#: f() missing 1 required keyword-only argument: 'c'
#: f() takes 2 positional arguments but 3 were given
#: f() got some positional-only arguments passed as keyword arguments: 'a'
#: f() missing 1 required positional argument: 'b'
#: f() got an unexpected keyword argument 'e'
#: ((1, 2), 3, {'other': 4})
#: h() missing 2 required keyword-only arguments: 'x' and 'y'
#: h() missing 1 required keyword-only argument: 'y'
