# RUN: %run2
# RUN: %run3
# send, throw and close reach the suspended yield; finally clauses run.
def talk():
    try:
        received = None
        while True:
            try:
                received = yield "got %r" % (received,)
            except ValueError as error:
                received = "error %s" % error
    finally:
        print("cleanup")
t = talk()
print(next(t))
print(t.send(5))
print(t.throw(ValueError("v")))
t.close()
t.close()
try:
    t.send(1)
except StopIteration:
    print("closed")
try:
    talk().send(1)
except TypeError as error:
    print(error)
def stubborn():
    try:
        yield 1
    except GeneratorExit:
        yield 2
s = stubborn()
next(s)
try:
    s.close()
except RuntimeError as error:
    print(error)
def raises():
    yield 1
    raise KeyError("inside")
r = raises()
print(next(r))
for _ in range(2):
    try:
        next(r)
    except (KeyError, StopIteration) as error:
        print(type(error).__name__)
def reenter():
    yield next(self)
self = reenter()
try:
    next(self)
except ValueError as error:
    print(error)
u = talk()
try:
    u.throw(KeyError("before the start"))
except KeyError as error:
    print(error)
#: got None
#: got 5
#: got 'error v'
#: cleanup
#: closed
#: can't send non-None value to a just-started generator
#: generator ignored GeneratorExit
#: 1
#: KeyError
#: StopIteration
#: generator already executing
#: 'before the start'
