# RUN: %run2
# RUN: %run3
# Lambdas, defaults evaluated at definition, functions as values with attributes.
add = lambda a, b=10, *c, **d: (a, b, c, sorted(d))
print(add(1), add(1, 2, 3, x=4))
n = 1
def f(x=n): return x
n = 2
print(f(), n)
f.note = "attached"
print(f.note, f.__name__, (lambda: 0).__name__)
def make(n): return lambda: n
print([g() for g in map(make, range(3))])
print((lambda *a: a)(1, 2), (lambda: (yield_))() if False else "skipped")
#2: ((1, 10, (), []), (1, 2, (3,), ['x']))
#2: (1, 2)
#2: ('attached', 'f', '<lambda>')
#3: (1, 10, (), []) (1, 2, (3,), ['x'])
#3: 1 2
#3: attached f <lambda>
#: [0, 1, 2]
#2: ((1, 2), 'skipped')
#3: (1, 2) skipped
