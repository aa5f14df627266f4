# RUN: %run2
# RUN: %run3
# Errors of typed code are raised by the generic code: the same tracebacks, the same line, each frame once.
import sys


def divide(a, b):
    return a // b


def middle(n):
    total = 0
    for i in range(n, -1, -1):
        total += divide(10, i)
    return total


def where(n):
    frames = []
    frame = sys._getframe(1)
    while frame is not None:
        frames.append((frame.f_code.co_name, frame.f_lineno))
        frame = frame.f_back
    return frames[:n]


def outer(k):
    x = k * 2 ** 40
    y = x * x
    return where(2), y


def recurse(n):
    return recurse(n + 1) + 1


print(outer(3)[0], str(outer(3)[1]))
try:
    recurse(0)
except RuntimeError as e:
    print(e)
middle(2)
#2: ([('outer', 30), ('<module>', 37)], '10880332376531662572355584')
#3: [('outer', 30), ('<module>', 37)] 10880332376531662572355584
#: maximum recursion depth exceeded
#err: Traceback (most recent call last):
#err:   File "traceback.py", line 42, in <module>
#err:     middle(2)
#err:   File "traceback.py", line 14, in middle
#err:     total += divide(10, i)
#3err:              ^^^^^^^^^^^^^
#err:   File "traceback.py", line 8, in divide
#err:     return a // b
#3err:            ~~^^~~
#err: ZeroDivisionError: integer division or modulo by zero
#exit: 1
