# RUN: %run2
# RUN: %run3
# operator: the operators as functions, getters.
from __future__ import print_function

def tried(f, *args, **keywords):
    try:
        return f(*args, **keywords)
    except Exception as error:
        return "%s: %s" % (type(error).__name__, error)


import operator as O
print([tried(f, 7, 2) for f in (O.add, O.sub, O.mul, O.truediv, O.floordiv, O.mod, O.pow, O.lshift, O.and_, O.xor, O.lt, O.eq, O.is_)])
print(O.neg(3), O.invert(5), O.not_(0), O.truth([]), O.abs(-4), tried(O.index, 1.5), O.concat([1], [2]), tried(O.concat, 1, 2), O.contains([1, 2], 2))
print(O.countOf([1, 2, 1], 1), O.indexOf("abc", "c"), tried(O.indexOf, [1], 5), O.getitem([1, 2], 1), tried(O.getitem, {}, 1))
l = [1, 2, 3]
O.setitem(l, 0, 9)
O.delitem(l, 1)
print(l, O.iadd(l, [4]), l)
print(O.itemgetter(1)([5, 6]), O.itemgetter(0, 2)("abc"), tried(O.itemgetter(5), [1]), O.attrgetter("real")(5), O.attrgetter("real", "imag")(1j))
print(O.attrgetter("__class__.__name__")(5), tried(O.attrgetter("zz"), 5), O.methodcaller("upper")("abc"), O.methodcaller("split", "b")("abc"))
print(sorted([(2, "a"), (1, "b")], key=O.itemgetter(1, 0)), tried(O.itemgetter), tried(O.methodcaller))
#: [9, 5, 14, 3.5, 3, 1, 49, 28, 2, 5, False, False, False]
#2: -3 -6 True False 4 TypeError: 'float' object cannot be interpreted as an index [1, 2] TypeError: 'int' object can't be concatenated True
#3: -3 -6 True False 4 TypeError: 'float' object cannot be interpreted as an integer [1, 2] TypeError: 'int' object can't be concatenated True
#: 2 2 ValueError: sequence.index(x): x not in sequence 2 KeyError: 1
#: [9, 3, 4] [9, 3, 4] [9, 3, 4]
#: 6 ('a', 'c') IndexError: list index out of range 5 (0.0, 1.0)
#: int AttributeError: 'int' object has no attribute 'zz' ABC ['a', 'c']
#2: [(2, 'a'), (1, 'b')] TypeError: itemgetter expected 1 arguments, got 0 TypeError: methodcaller needs at least one argument, the method name
#3: [(2, 'a'), (1, 'b')] TypeError: itemgetter expected 1 argument, got 0 TypeError: methodcaller needs at least one argument, the method name
