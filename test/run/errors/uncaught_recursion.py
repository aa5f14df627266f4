# RUN: %run2
# RUN: %run3
# The traceback of an endless recursion begins at the module, and is cut in the middle in Python 3.
import sys

sys.setrecursionlimit(60)


def descend(n):
    return descend(n + 1) + 1


descend(0)
#err: Traceback (most recent call last):
#err:   File "uncaught_recursion.py", line 13, in <module>
#err:     descend(0)
#err:   File "uncaught_recursion.py", line 10, in descend
#err:     return descend(n + 1) + 1
#3err:            ^^^^^^^^^^^^^^
#err:   File "uncaught_recursion.py", line 10, in descend
#err:     return descend(n + 1) + 1
#3err:            ^^^^^^^^^^^^^^
#err:   File "uncaught_recursion.py", line 10, in descend
#err:     return descend(n + 1) + 1
#2err:   File "uncaught_recursion.py", line 10, in descend
#2err:     return descend(n + 1) + 1
#2err:   File "uncaught_recursion.py", line 10, in descend
#2err:     return descend(n + 1) + 1
#2err:   File "uncaught_recursion.py", line 10, in descend
#2err:     return descend(n + 1) + 1
#2err:   File "uncaught_recursion.py", line 10, in descend
#2err:     return descend(n + 1) + 1
#2err:   File "uncaught_recursion.py", line 10, in descend
#2err:     return descend(n + 1) + 1
#2err:   File "uncaught_recursion.py", line 10, in descend
#2err:     return descend(n + 1) + 1
#2err:   File "uncaught_recursion.py", line 10, in descend
#2err:     return descend(n + 1) + 1
#2err:   File "uncaught_recursion.py", line 10, in descend
#2err:     return descend(n + 1) + 1
#2err:   File "uncaught_recursion.py", line 10, in descend
#2err:     return descend(n + 1) + 1
#2err:   File "uncaught_recursion.py", line 10, in descend
#2err:     return descend(n + 1) + 1
#2err:   File "uncaught_recursion.py", line 10, in descend
#2err:     return descend(n + 1) + 1
#2err:   File "uncaught_recursion.py", line 10, in descend
#2err:     return descend(n + 1) + 1
#2err:   File "uncaught_recursion.py", line 10, in descend
#2err:     return descend(n + 1) + 1
#2err:   File "uncaught_recursion.py", line 10, in descend
#2err:     return descend(n + 1) + 1
#2err:   File "uncaught_recursion.py", line 10, in descend
#2err:     return descend(n + 1) + 1
#2err:   File "uncaught_recursion.py", line 10, in descend
#2err:     return descend(n + 1) + 1
#2err:   File "uncaught_recursion.py", line 10, in descend
#2err:     return descend(n + 1) + 1
#2err:   File "uncaught_recursion.py", line 10, in descend
#2err:     return descend(n + 1) + 1
#2err:   File "uncaught_recursion.py", line 10, in descend
#2err:     return descend(n + 1) + 1
#2err:   File "uncaught_recursion.py", line 10, in descend
#2err:     return descend(n + 1) + 1
#2err:   File "uncaught_recursion.py", line 10, in descend
#2err:     return descend(n + 1) + 1
#2err:   File "uncaught_recursion.py", line 10, in descend
#2err:     return descend(n + 1) + 1
#2err:   File "uncaught_recursion.py", line 10, in descend
#2err:     return descend(n + 1) + 1
#2err:   File "uncaught_recursion.py", line 10, in descend
#2err:     return descend(n + 1) + 1
#2err:   File "uncaught_recursion.py", line 10, in descend
#2err:     return descend(n + 1) + 1
#2err:   File "uncaught_recursion.py", line 10, in descend
#2err:     return descend(n + 1) + 1
#2err:   File "uncaught_recursion.py", line 10, in descend
#2err:     return descend(n + 1) + 1
#2err:   File "uncaught_recursion.py", line 10, in descend
#2err:     return descend(n + 1) + 1
#2err:   File "uncaught_recursion.py", line 10, in descend
#2err:     return descend(n + 1) + 1
#2err:   File "uncaught_recursion.py", line 10, in descend
#2err:     return descend(n + 1) + 1
#2err:   File "uncaught_recursion.py", line 10, in descend
#2err:     return descend(n + 1) + 1
#2err:   File "uncaught_recursion.py", line 10, in descend
#2err:     return descend(n + 1) + 1
#2err:   File "uncaught_recursion.py", line 10, in descend
#2err:     return descend(n + 1) + 1
#2err:   File "uncaught_recursion.py", line 10, in descend
#2err:     return descend(n + 1) + 1
#2err:   File "uncaught_recursion.py", line 10, in descend
#2err:     return descend(n + 1) + 1
#2err:   File "uncaught_recursion.py", line 10, in descend
#2err:     return descend(n + 1) + 1
#2err:   File "uncaught_recursion.py", line 10, in descend
#2err:     return descend(n + 1) + 1
#2err:   File "uncaught_recursion.py", line 10, in descend
#2err:     return descend(n + 1) + 1
#2err:   File "uncaught_recursion.py", line 10, in descend
#2err:     return descend(n + 1) + 1
#2err:   File "uncaught_recursion.py", line 10, in descend
#2err:     return descend(n + 1) + 1
#2err:   File "uncaught_recursion.py", line 10, in descend
#2err:     return descend(n + 1) + 1
#2err:   File "uncaught_recursion.py", line 10, in descend
#2err:     return descend(n + 1) + 1
#2err:   File "uncaught_recursion.py", line 10, in descend
#2err:     return descend(n + 1) + 1
#2err:   File "uncaught_recursion.py", line 10, in descend
#2err:     return descend(n + 1) + 1
#2err:   File "uncaught_recursion.py", line 10, in descend
#2err:     return descend(n + 1) + 1
#2err:   File "uncaught_recursion.py", line 10, in descend
#2err:     return descend(n + 1) + 1
#2err:   File "uncaught_recursion.py", line 10, in descend
#2err:     return descend(n + 1) + 1
#2err:   File "uncaught_recursion.py", line 10, in descend
#2err:     return descend(n + 1) + 1
#2err:   File "uncaught_recursion.py", line 10, in descend
#2err:     return descend(n + 1) + 1
#2err:   File "uncaught_recursion.py", line 10, in descend
#2err:     return descend(n + 1) + 1
#2err:   File "uncaught_recursion.py", line 10, in descend
#2err:     return descend(n + 1) + 1
#2err:   File "uncaught_recursion.py", line 10, in descend
#2err:     return descend(n + 1) + 1
#2err:   File "uncaught_recursion.py", line 10, in descend
#2err:     return descend(n + 1) + 1
#2err:   File "uncaught_recursion.py", line 10, in descend
#2err:     return descend(n + 1) + 1
#2err:   File "uncaught_recursion.py", line 10, in descend
#2err:     return descend(n + 1) + 1
#2err:   File "uncaught_recursion.py", line 10, in descend
#2err:     return descend(n + 1) + 1
#2err: RuntimeError: maximum recursion depth exceeded
#3err:            ^^^^^^^^^^^^^^
#3err:   [Previous line repeated 56 more times]
#3err: RecursionError: maximum recursion depth exceeded
#exit: 1
