# RUN: %run2
# RUN: %run3
# enumerate, zip, map, filter, reversed, sum, any, all, min, max, sorted, iter, next.
print(list(enumerate("ab")), list(enumerate("ab", 1)), list(zip([1, 2], "ab", (3.0, 4.0))), list(zip()), list(zip([1], [])))
print(list(map(str, [1, 2])), list(map(lambda a, b: a + b, [1, 2], [10, 20])), list(filter(lambda x: x % 2, range(6))), list(filter(None, [0, 1, "", "a"])))
print(list(reversed([1, 2, 3])), sum([1, 2, 3]), sum([], 5), sum([[1], [2]], []), sum([0.5, 1]), any([0, 1]), any([]), all([1, 0]), all([]))
print(min(3, 1, 2), max([1, 3, 2]), min("b", "a"), max([[1], [2]]), min([1, -2], key=abs), max((), default=0) if False else "")
def attempt(action):
    try:
        print(action())
    except Exception as error:
        print("%s: %s" % (type(error).__name__, error))
attempt(lambda: sum(["a"]))
attempt(lambda: min([]))
attempt(lambda: min(5))
attempt(lambda: next([]))
attempt(lambda: reversed(5))
attempt(lambda: enumerate())
attempt(lambda: list(map(5, [1])))
attempt(lambda: sorted(5))
attempt(lambda: sum(5))
attempt(lambda: iter(5))
it = iter([1])
print(next(it), next(it, None))
attempt(lambda: next(it))
#2: ([(0, 'a'), (1, 'b')], [(1, 'a'), (2, 'b')], [(1, 'a', 3.0), (2, 'b', 4.0)], [], [])
#2: (['1', '2'], [11, 22], [1, 3, 5], [1, 'a'])
#2: ([3, 2, 1], 6, 5, [1, 2], 1.5, True, False, False, True)
#2: (1, 3, 'a', [2], 1, '')
#3: [(0, 'a'), (1, 'b')] [(1, 'a'), (2, 'b')] [(1, 'a', 3.0), (2, 'b', 4.0)] [] []
#3: ['1', '2'] [11, 22] [1, 3, 5] [1, 'a']
#3: [3, 2, 1] 6 5 [1, 2] 1.5 True False False True
#3: 1 3 a [2] 1 
#: TypeError: unsupported operand type(s) for +: 'int' and 'str'
#: ValueError: min() arg is an empty sequence
#: TypeError: 'int' object is not iterable
#2: TypeError: list object is not an iterator
#2: TypeError: argument to reversed() must be a sequence
#2: TypeError: Required argument 'sequence' (pos 1) not found
#3: TypeError: 'list' object is not an iterator
#3: TypeError: 'int' object is not reversible
#3: TypeError: enumerate() missing required argument 'iterable'
#: TypeError: 'int' object is not callable
#: TypeError: 'int' object is not iterable
#: TypeError: 'int' object is not iterable
#: TypeError: 'int' object is not iterable
#2: (1, None)
#3: 1 None
#: StopIteration: 
