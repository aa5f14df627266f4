# RUN: %run2
# Python 2: an exception is the sequence of its arguments.
e = ValueError("a", 2, 3.0)
print e[0], e[-1], e[:], e[1:], e[:2], e[5:], e[10 ** 30:], e.__getslice__(0, 1)
for key in (3, "a", 1.5, slice(0, 2, 2)):
    try:
        print e[key]
    except (IndexError, TypeError), error:
        print type(error).__name__, error
try:
    print e[::2]
except TypeError, error:
    print error
first, second, third = e
print first, second, third
#: a 3.0 ('a', 2, 3.0) (2, 3.0) ('a', 2) () () ('a',)
#: IndexError tuple index out of range
#: TypeError sequence index must be integer, not 'str'
#: TypeError sequence index must be integer, not 'float'
#: TypeError sequence index must be integer, not 'slice'
#: sequence index must be integer, not 'slice'
#: a 2 3.0
