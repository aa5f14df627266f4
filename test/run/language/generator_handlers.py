# RUN: %run2
# RUN: %run3
# A generator suspended in a handler does not show its exception to whoever resumes it, and finds it again.
import sys


def now():
    value = sys.exc_info()[1]
    return None if value is None else value.args[0]


def generator():
    try:
        raise ValueError("in generator")
    except ValueError:
        yield now()
        yield now()
    yield now()
    try:
        raise KeyError("second")
    finally:
        yield now()


def plain(n):
    try:
        for i in range(n):
            try:
                yield i
            except ZeroDivisionError:
                yield "divided"
            finally:
                yield "finally %d" % i
    finally:
        sys.stdout.write("closed\n")


def drive():
    g = generator()
    print(next(g))
    print(now())
    try:
        raise TypeError("caller")
    except TypeError:
        print(next(g) if sys.version_info[0] == 3 else next(g) and "seen")
        print(now())
    if sys.version_info[0] == 3:
        print(next(g))
        print(next(g))
        print(now())
    try:
        next(g)
        next(g)
        next(g)
    except KeyError:
        print("KeyError")


drive()
g = plain(3)
print(next(g))
print(g.throw(ZeroDivisionError))
print(next(g))
print(next(g))
g.close if False else None
print(list(g))
#: in generator
#: None
#2: seen
#3: in generator
#: caller
#3: None
#3: second
#3: None
#: KeyError
#: 0
#: divided
#: finally 0
#: 1
#: closed
#: ['finally 1', 2, 'finally 2']
