# RUN: %run2
# RUN: %run3
# An exception nobody catches: output before it stands, the traceback goes to stderr, the status is 1.
def f(x):
    return 1 // x

print("before")
f(0)
#: before
#err: Traceback (most recent call last):
#err:   File "uncaught.py", line 8, in <module>
#err:     f(0)
#err:   File "uncaught.py", line 5, in f
#err:     return 1 // x
#3err:            ~~^^~~
#err: ZeroDivisionError: integer division or modulo by zero
#exit: 1
