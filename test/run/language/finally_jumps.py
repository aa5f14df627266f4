# RUN: %run2
# RUN: %run3
# Language Reference 8.4: finally runs on every way out of try, and its own jumps win over pending ones.
import sys


def returns():
    try:
        return "try"
    finally:
        sys.stdout.write("finally\n")


def overrides():
    for n in range(3):
        try:
            return "try"
        finally:
            if n == 0:
                break
    return "after"


def swallows():
    while True:
        try:
            raise ValueError("lost")
        finally:
            return "returned from finally"


def loops():
    seen = []
    for n in range(6):
        try:
            try:
                if n == 1:
                    continue
                if n == 4:
                    break
                seen.append(n)
            finally:
                seen.append("inner")
        finally:
            seen.append("outer")
    return seen


def value_kept():
    x = 1
    try:
        return x
    finally:
        x = 2


def nested(kind):
    trace = []
    try:
        try:
            if kind == "raise":
                raise KeyError(kind)
            if kind == "return":
                return trace
            trace.append("body")
        finally:
            trace.append("inner finally")
            try:
                if kind == "raise":
                    raise ValueError("second")
            except ValueError:
                trace.append("handled in finally")
    except KeyError as e:
        trace.append("caught %s" % e)
    else:
        trace.append("else")
    finally:
        trace.append("end")
    return trace


print(returns())
print(overrides())
print(swallows())
print(loops())
print(value_kept())
for kind in "normal", "raise", "return":
    print(nested(kind))
#: finally
#: try
#: after
#: returned from finally
#: [0, 'inner', 'outer', 'inner', 'outer', 2, 'inner', 'outer', 3, 'inner', 'outer', 'inner', 'outer']
#: 1
#: ['body', 'inner finally', 'else', 'end']
#: ['inner finally', 'handled in finally', "caught 'raise'", 'end']
#: ['inner finally', 'end']
