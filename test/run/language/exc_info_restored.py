# RUN: %run2
# RUN: %run3
# What sys.exc_info() says inside, between and after handlers: Python 3 gives the outer exception back at the end of
# a handler, Python 2 keeps the last one until the function returns.
import sys


def now():
    value = sys.exc_info()[1]
    return None if value is None else value.args[0]


def inner():
    seen = [now()]
    try:
        raise ValueError("inner")
    except ValueError:
        seen.append(now())
    seen.append(now())
    return seen


def outer():
    print(now())
    try:
        raise KeyError("outer")
    except KeyError:
        print(now())
        print(inner())
        print(now())
    print(now())


def in_finally():
    try:
        try:
            raise ValueError("through finally")
        finally:
            print(now())
    except ValueError:
        print(now())
    try:
        pass
    finally:
        print(now() if sys.version_info[0] == 3 else "kept")


def bare_raise():
    try:
        try:
            raise ValueError("first")
        except ValueError:
            try:
                raise KeyError("second")
            except KeyError:
                pass
            raise
    except Exception as e:
        print(type(e).__name__)


outer()
print(now())
in_finally()
print(now())
bare_raise()
#: None
#: outer
#2: ['outer', 'inner', 'inner']
#2: outer
#3: ['outer', 'inner', 'outer']
#: outer
#: None
#: None
#: through finally
#2: kept
#3: through finally
#: None
#2: KeyError
#3: None
#3: ValueError
