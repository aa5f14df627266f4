# RUN: %run2
# itertools: what only Python 2 has.
from itertools import *
print(list(imap(None, [1, 2], [3, 4])), list(imap(pow, [2, 3], [3, 2])), list(izip("ab", [1, 2, 3])), list(izip_longest("ab", [1, 2, 3], fillvalue="-")))
print(list(ifilter(None, [0, 1, 2])), list(ifilterfalse(lambda x: x % 2, range(5))), list(izip()), count().next())
try:
    izip(5)
except TypeError as error:
    print(error)
#: ([(1, 3), (2, 4)], [8, 9], [('a', 1), ('b', 2)], [('a', 1), ('b', 2), ('-', 3)])
#: ([1, 2], [0, 2, 4], [], 0)
#: izip argument #1 must support iteration
