# RUN: %run2
# RUN: %run3
# Sets: operations, methods, frozensets, order of small sets.
a, b = set([1, 2, 3]), {3, 4}
print(a | b, a & b, a - b, a ^ b, a == {3, 2, 1}, a < {1, 2, 3, 4}, a <= a, a > b, a.isdisjoint({9}), len(a), 2 in a)
a.add(5); a.add(5); a.discard(1); a.discard(99); a.update([7, 8], (9,))
print(sorted(a), a.issubset(range(10)), a.issuperset([5]), a.union([0]) == a | {0}, a.intersection([5, 7]), a.difference([5]) == a - {5})
a &= {5, 7, 100}
a |= {1}
a -= {7}
a ^= {1, 2}
print(sorted(a), a.copy() == a, set("hello") == set("olhe"), set(), bool(set()), frozenset([1, 2]), {frozenset([1]): "ok"}[frozenset([1])])
print({1, 1.0, True}, set([3, 1, 2, 0]), {"x"}, set([10, 20, 30, 5]), set(range(10)), set([-1, -2, 7]))
def attempt(action):
    try:
        print(action())
    except Exception as error:
        print("%s: %s" % (type(error).__name__, error))
attempt(lambda: a.remove(99))
attempt(lambda: set().pop())
attempt(lambda: {[]})
attempt(lambda: a | [1])
attempt(lambda: frozenset().add(1))
attempt(lambda: hash(set()))
attempt(lambda: set(5))
print(sorted(set(x % 7 for x in range(100))), set([1]).pop(), set([frozenset()]))
#2: (set([1, 2, 3, 4]), set([3]), set([1, 2]), set([1, 2, 4]), True, True, True, False, True, 3, True)
#2: ([2, 3, 5, 7, 8, 9], True, True, True, set([5, 7]), True)
#2: ([2, 5], True, True, set([]), False, frozenset([1, 2]), 'ok')
#2: (set([1]), set([0, 1, 2, 3]), set(['x']), set([10, 20, 5, 30]), set([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]), set([-2, -1, 7]))
#3: {1, 2, 3, 4} {3} {1, 2} {1, 2, 4} True True True False True 3 True
#3: [2, 3, 5, 7, 8, 9] True True True {5, 7} True
#3: [2, 5] True True set() False frozenset({1, 2}) ok
#3: {1} {0, 1, 2, 3} {'x'} {10, 20, 5, 30} {0, 1, 2, 3, 4, 5, 6, 7, 8, 9} {7, -1, -2}
#: KeyError: 99
#: KeyError: 'pop from an empty set'
#: TypeError: unhashable type: 'list'
#: TypeError: unsupported operand type(s) for |: 'set' and 'list'
#: AttributeError: 'frozenset' object has no attribute 'add'
#: TypeError: unhashable type: 'set'
#: TypeError: 'int' object is not iterable
#2: ([0, 1, 2, 3, 4, 5, 6], 1, set([frozenset([])]))
#3: [0, 1, 2, 3, 4, 5, 6] 1 {frozenset()}
