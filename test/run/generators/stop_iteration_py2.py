# RUN: %run2
# Python 2: StopIteration raised in a generator ends it like any end, but next() shows what it carries.
def at_once():
    raise StopIteration("at once")
    yield


def later():
    yield 1
    raise StopIteration("later")


def inner():
    yield next(iter([]))


print list(at_once()), list(later()), [x for x in later()], tuple(inner()), sum(later()), dict((x, x) for x in later())
for x in later():
    print x
g = later()
g.next()
try:
    g.next()
except StopIteration, e:
    print e.args
try:
    next(at_once())
except StopIteration, e:
    print e.args, next(at_once(), "default")
#: [] [1] [1] () 1 {1: 1}
#: 1
#: ('later',)
#: ('at once',) default
