# RUN: %run2
# RUN: %run3
# An exception's traceback keeps the variables of the frames that it left.
import sys


class Thing(object):
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("gone: " + self.name)


def thrower():
    local = Thing('in frame')
    raise ValueError('x')


def clear():
    if sys.version_info[0] < 3:
        sys.exc_clear()


try:
    thrower()
except ValueError:
    print('handling')
clear()
print('handled')


def catcher():
    try:
        thrower()
    except ValueError:
        print('caught')


catcher()
print('catcher over')


def passes():
    local = Thing('passed')
    try:
        thrower()
    finally:
        print('finally')


try:
    passes()
except ValueError:
    print('outside')
clear()
print('all over')
try:
    raise KeyError(Thing('argument'))
except KeyError:
    pass
clear()
print('end')
#: handling
#: gone: in frame
#: handled
#: caught
#: gone: in frame
#: catcher over
#: finally
#: outside
#: gone: in frame
#: gone: passed
#: all over
#: gone: argument
#: end
