# RUN: %run2
# RUN: %run3
# Tuples.
t = (1, "a", 2.5, 1)
print(t, t[0], t[-1], t[1:3], len(t), t.count(1), t.index("a"), t + (9,), t * 2, (), (1,), tuple("ab"), tuple([1, 2]))
print((1, 2) < (1, 3), (1, 2) == (1, 2), (1,) < (1, 0), hash((1, 2)) == hash((1, 2)), 1 in t, {(1, 2): "x"}[(1, 2)], bool(()), (1, (2, (3,))))
a, (b, c) = 1, (2, 3)
print(a, b, c, tuple(x for x in range(3)), sorted({(2, 1), (1, 2)}))
for bad in (lambda: t[9], lambda: t.index(99), lambda: t.__getitem__("x"), lambda: t + [1], lambda: hash(([],)), lambda: tuple(5)):
    try:
        print(bad())
    except Exception as error:
        print("%s: %s" % (type(error).__name__, error))
#2: ((1, 'a', 2.5, 1), 1, 1, ('a', 2.5), 4, 2, 1, (1, 'a', 2.5, 1, 9), (1, 'a', 2.5, 1, 1, 'a', 2.5, 1), (), (1,), ('a', 'b'), (1, 2))
#2: (True, True, True, True, True, 'x', False, (1, (2, (3,))))
#2: (1, 2, 3, (0, 1, 2), [(1, 2), (2, 1)])
#3: (1, 'a', 2.5, 1) 1 1 ('a', 2.5) 4 2 1 (1, 'a', 2.5, 1, 9) (1, 'a', 2.5, 1, 1, 'a', 2.5, 1) () (1,) ('a', 'b') (1, 2)
#3: True True True True True x False (1, (2, (3,)))
#3: 1 2 3 (0, 1, 2) [(1, 2), (2, 1)]
#: IndexError: tuple index out of range
#: ValueError: tuple.index(x): x not in tuple
#2: TypeError: tuple indices must be integers, not str
#3: TypeError: tuple indices must be integers or slices, not str
#: TypeError: can only concatenate tuple (not "list") to tuple
#: TypeError: unhashable type: 'list'
#: TypeError: 'int' object is not iterable
