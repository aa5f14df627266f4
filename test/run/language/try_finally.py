# RUN: %run2
# RUN: %run3
# `finally` runs on every way out, and a `return` in it wins.
def ways(how):
    for i in range(2):
        try:
            if how == "return":
                return "value"
            if how == "break":
                break
            if how == "continue":
                continue
            if how == "raise":
                raise ValueError("inner")
            print("fell through")
        finally:
            print("finally", how, i)
    return "end"

for how in ("nothing", "return", "break", "continue"):
    print(ways(how))
try:
    ways("raise")
except ValueError as error:
    print("caught", error)

def override():
    try:
        return 1
    finally:
        return 2

def swallow():
    try:
        raise KeyError("gone")
    finally:
        return "swallowed"

def order():
    result = []
    try:
        try:
            result.append(1)
            raise IndexError
        finally:
            result.append(2)
    except IndexError:
        result.append(3)
    else:
        result.append("never")
    finally:
        result.append(4)
    return result

def value_first():
    x = 1
    try:
        return x
    finally:
        x = 2

print(override(), swallow(), order(), value_first())

def nested():
    try:
        try:
            return "a"
        finally:
            print("inner")
    finally:
        print("outer")
print(nested())
#: fell through
#2: ('finally', 'nothing', 0)
#3: finally nothing 0
#: fell through
#2: ('finally', 'nothing', 1)
#3: finally nothing 1
#: end
#2: ('finally', 'return', 0)
#3: finally return 0
#: value
#2: ('finally', 'break', 0)
#3: finally break 0
#: end
#2: ('finally', 'continue', 0)
#2: ('finally', 'continue', 1)
#3: finally continue 0
#3: finally continue 1
#: end
#2: ('finally', 'raise', 0)
#2: ('caught', ValueError('inner',))
#2: (2, 'swallowed', [1, 2, 3, 4], 1)
#3: finally raise 0
#3: caught inner
#3: 2 swallowed [1, 2, 3, 4] 1
#: inner
#: outer
#: a
