# RUN: %run3
# yield from passes values, sent values and exceptions through, and gives the result.
def inner():
    received = yield 1
    print("inner received", received)
    try:
        yield 2
    except ValueError:
        print("inner caught")
        yield "after"
    return "result"
def outer():
    value = yield from inner()
    print("outer got", value)
    yield from [10, 20]
    yield from "ab"
g = outer()
print(next(g), g.send("hello"), g.throw(ValueError), list(g))
def returns():
    return 5
    yield
try:
    next(returns())
except StopIteration as stop:
    print(stop.value)
def stop_inside():
    yield 1
    raise StopIteration("leaks")
try:
    list(stop_inside())
except RuntimeError as error:
    print(error, repr(error.__cause__))
def chain(*iterables):
    for it in iterables:
        yield from it
print(list(chain([1], (2,), {3})))
#: inner received hello
#: inner caught
#: outer got result
#: 1 2 after [10, 20, 'a', 'b']
#: 5
#: generator raised StopIteration StopIteration('leaks')
#: [1, 2, 3]
