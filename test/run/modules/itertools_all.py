# RUN: %run2
# RUN: %run3
# The iterators of itertools that both dialects have.
from __future__ import print_function

def tried(f, *args, **keywords):
    try:
        return f(*args, **keywords)
    except Exception as error:
        return "%s: %s" % (type(error).__name__, error)


import itertools as I
def first(it): return list(I.islice(it, 6))
print(first(I.count()), first(I.count(5, -2)), first(I.count(0.5, 0.25)), I.count(3), I.count(1, 2), first(I.cycle("ab")), first(I.repeat(3, 4)), I.repeat("x", 2))
print(list(I.chain("ab", [1], ())), list(I.chain.from_iterable(["ab", "c"])), tried(list, I.chain(5)), list(I.compress("abcdef", [1, 0, 1, 0, 1])))
print(list(I.dropwhile(lambda x: x < 3, [1, 2, 3, 1])), list(I.takewhile(lambda x: x < 3, [1, 2, 3, 1])), list(I.starmap(pow, [(2, 3), (3, 2)])))
print(list(I.islice(range(20), 3)), list(I.islice(range(20), 3, 8)), list(I.islice(range(20), 3, None, 4)), tried(I.islice, [1], -1), tried(I.islice, [1]))
print(list(I.product("ab", [1, 2])), list(I.product("ab", repeat=2)), list(I.product()), list(I.product([], [1])))
print(list(I.permutations("abc", 2)), list(I.permutations([1], 2)), list(I.combinations("abcd", 2)), list(I.combinations_with_replacement("abc", 2)))
print([(k, list(g)) for k, g in I.groupby("aabbbca")], [(k, list(g)) for k, g in I.groupby([1, 3, 5, 2, 4, 1], lambda x: x % 2)])
groups = I.groupby("aab")
one, two = next(groups), next(groups)
print(list(one[1]), list(two[1]))
a, b = I.tee([1, 2, 3])
print(next(a), next(a), list(b), list(a), I.tee("x", 0))
it = iter(range(10))
print(list(I.islice(it, 2, 4)), next(it))
#: [0, 1, 2, 3, 4, 5] [5, 3, 1, -1, -3, -5] [0.5, 0.75, 1.0, 1.25, 1.5, 1.75] count(3) count(1, 2) ['a', 'b', 'a', 'b', 'a', 'b'] [3, 3, 3, 3] repeat('x', 2)
#: ['a', 'b', 1] ['a', 'b', 'c'] TypeError: 'int' object is not iterable ['a', 'c', 'e']
#: [3, 1] [1, 2] [8, 9]
#2: [0, 1, 2] [3, 4, 5, 6, 7] [3, 7, 11, 15, 19] ValueError: Stop argument for islice() must be None or an integer: 0 <= x <= maxint. TypeError: islice expected at least 2 arguments, got 1
#3: [0, 1, 2] [3, 4, 5, 6, 7] [3, 7, 11, 15, 19] ValueError: Stop argument for islice() must be None or an integer: 0 <= x <= sys.maxsize. TypeError: islice expected at least 2 arguments, got 1
#: [('a', 1), ('a', 2), ('b', 1), ('b', 2)] [('a', 'a'), ('a', 'b'), ('b', 'a'), ('b', 'b')] [()] []
#: [('a', 'b'), ('a', 'c'), ('b', 'a'), ('b', 'c'), ('c', 'a'), ('c', 'b')] [] [('a', 'b'), ('a', 'c'), ('a', 'd'), ('b', 'c'), ('b', 'd'), ('c', 'd')] [('a', 'a'), ('a', 'b'), ('a', 'c'), ('b', 'b'), ('b', 'c'), ('c', 'c')]
#: [('a', ['a', 'a']), ('b', ['b', 'b', 'b']), ('c', ['c']), ('a', ['a'])] [(1, [1, 3, 5]), (0, [2, 4]), (1, [1])]
#: [] ['b']
#: 1 2 [1, 2, 3] [3] ()
#: [2, 3] 4
