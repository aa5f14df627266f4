# RUN: %run2
# RUN: %run3
# UNSUPPORTED: mode-aarch64
# (Saved registers keep words there that nobody uses any more, which the search takes for references: such objects die later.)
# Data Model 3.3.1, object.__del__: it is called when the last variable, attribute or item that refers to the object goes.


class Thing(object):
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("gone: " + self.name)


a = Thing('a')
b = a
del a
print('one name left')
b = None
print('no name left')
x = Thing('first')
x = Thing('second')
print('bound anew')
t1, t2 = Thing('t1'), Thing('t2')
t1, t2 = t2, t1
print('swapped')
t1 = t2
t2 = None
t1 = None
c = d = Thing('two names')
del c
print('one left')
del d


def scope():
    one, two = Thing('local one'), Thing('local two')
    print('leaving')


scope()


def nested(n):
    local = Thing('level %d' % n)
    if n:
        nested(n - 1)


nested(2)


def returns():
    return Thing('returned')


returns()
kept = returns()
print('kept')
kept = 5


def with_finally():
    local = Thing('in try')
    try:
        return local.name
    finally:
        print('finally')


print(with_finally())


def closure():
    captured = Thing('captured')

    def inner():
        return captured.name
    return inner


f = closure()
print(f())
f = None


def default(value=Thing('default')):
    pass


del default
o = Thing('outer')
o.inner = Thing('inner')
o = None
for i in range(2):
    last = Thing('round %d' % i)
del last
for each in [Thing('item 1'), Thing('item 2')]:
    print('body ' + each.name)
print('loop over')
each = None
print('end')
end = Thing('at exit')
#: one name left
#: gone: a
#: no name left
#: gone: first
#: bound anew
#: swapped
#: gone: t2
#: gone: t1
#: one left
#: gone: two names
#: leaving
#: gone: local one
#: gone: local two
#: gone: level 0
#: gone: level 1
#: gone: level 2
#: gone: returned
#: kept
#: gone: returned
#: finally
#: gone: in try
#: in try
#: captured
#: gone: captured
#: gone: default
#: gone: outer
#: gone: inner
#: gone: round 0
#: gone: round 1
#: body item 1
#: body item 2
#: gone: item 1
#: loop over
#: gone: item 2
#: end
#3: gone: second
#: gone: at exit
#2: gone: second
