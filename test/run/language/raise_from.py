# RUN: %run3
# __cause__ and __context__: what was being handled when an exception was raised.
try:
    try:
        1 / 0
    except ZeroDivisionError as error:
        raise ValueError("wrapped") from error
except ValueError as error:
    print(repr(error.__cause__), repr(error.__context__), error.__suppress_context__)
try:
    try:
        {}["x"]
    except KeyError:
        raise ValueError("plain")
except ValueError as error:
    print(repr(error.__cause__), repr(error.__context__), error.__suppress_context__)
try:
    raise ValueError from None
except ValueError as error:
    print(error.__cause__, error.__suppress_context__)
try:
    error
except NameError as gone:
    print(gone)
def f():
    try:
        raise KeyError("inner")
    except KeyError as e:
        raise RuntimeError("outer") from e
f()
#: ZeroDivisionError('division by zero') ZeroDivisionError('division by zero') True
#: None KeyError('x') False
#: None True
#: name 'error' is not defined
#err: Traceback (most recent call last):
#err:   File "raise_from.py", line 27, in f
#err:     raise KeyError("inner")
#err: KeyError: 'inner'
#err:
#err: The above exception was the direct cause of the following exception:
#err:
#err: Traceback (most recent call last):
#err:   File "raise_from.py", line 30, in <module>
#err:     f()
#err:   File "raise_from.py", line 29, in f
#err:     raise RuntimeError("outer") from e
#err: RuntimeError: outer
#exit: 1
