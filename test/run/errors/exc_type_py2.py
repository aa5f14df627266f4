# RUN: %run2
# Python 2: sys.exc_type, exc_value and exc_traceback follow the exception being handled.
import sys

try:
    raise ValueError("first")
except ValueError:
    print sys.exc_type, sys.exc_value, sys.exc_traceback.tb_lineno
    try:
        raise KeyError("second")
    except KeyError:
        print sys.exc_type, sys.exc_value
    print sys.exc_type, sys.exc_value


def inner():
    try:
        raise TypeError("third")
    except TypeError:
        print sys.exc_type, getattr(sys, "exc_value")


inner()
print sys.exc_type, sys.exc_value
sys.exc_clear()
print sys.exc_type, sys.exc_value, sys.exc_traceback
print sys.exc_info(), "exc_type" in dir(sys.exc_info)
#: <type 'exceptions.ValueError'> first 6
#: <type 'exceptions.KeyError'> 'second'
#: <type 'exceptions.KeyError'> 'second'
#: <type 'exceptions.TypeError'> third
#: <type 'exceptions.KeyError'> 'second'
#: None None None
#: (None, None, None) False
