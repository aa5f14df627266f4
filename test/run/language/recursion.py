# RUN: %run2
# RUN: %run3
# Recursion: mutual, deep enough, and too deep.
import sys
def even(n): return n == 0 or odd(n - 1)
def odd(n): return n != 0 and even(n - 1)
print(even(200), odd(201), even(7))
def ackermann(m, n):
    return n + 1 if m == 0 else ackermann(m - 1, 1) if n == 0 else ackermann(m - 1, ackermann(m, n - 1))
print(ackermann(2, 3))
def hanoi(n, a, b, c):
    return 0 if n == 0 else hanoi(n - 1, a, c, b) + 1 + hanoi(n - 1, c, b, a)
print(hanoi(8, "a", "b", "c"))
def forever(n):
    return forever(n + 1)
try:
    forever(0)
except RuntimeError as error:
    print(type(error).__name__, error)
print(sys.getrecursionlimit())
def depth(n):
    return 0 if n == 0 else 1 + depth(n - 1)
print(depth(900))
#2: (True, True, False)
#3: True True False
#: 9
#: 255
#2: ('RuntimeError', RuntimeError('maximum recursion depth exceeded',))
#3: RecursionError maximum recursion depth exceeded
#: 1000
#: 900
