# RUN: %run3
# itertools: what only Python 3 has.
from itertools import *
import operator
print(list(accumulate([1, 2, 3, 4])), list(accumulate([1, 2, 3], operator.mul)), list(accumulate([1, 2], initial=10)), list(accumulate([])))
print(list(pairwise("abcd")), list(filterfalse(None, [0, 1, 2])), list(zip_longest("ab", [1, 2, 3], fillvalue="-")))
#: [1, 3, 6, 10] [1, 2, 6] [10, 11, 13] []
#: [('a', 'b'), ('b', 'c'), ('c', 'd')] [0] [('a', 1), ('b', 2), ('-', 3)]
