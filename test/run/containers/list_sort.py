# RUN: %run2
# RUN: %run3
# Sorting is stable, uses __lt__ only, and copes with long and presorted lists.
import sys
def noise(n, seed=7):
    result = []
    for _ in range(n):
        seed = (seed * 1103515245 + 12345) % 2 ** 31
        result.append(seed % 1000)
    return result
for n in (0, 1, 2, 10, 63, 64, 65, 500, 2000):
    a = noise(n)
    b = sorted(a)
    assert all(b[i] <= b[i + 1] for i in range(n - 1)) and sum(a) == sum(b)
    assert sorted(b) == b and sorted(b[::-1]) == b and sorted(a, reverse=True) == b[::-1]
print(sorted(noise(12)))
records = [(x % 5, i) for i, x in enumerate(noise(100))]
by_key = sorted(records, key=lambda r: r[0])
print(all(p[1] < q[1] for p, q in zip(by_key, by_key[1:]) if p[0] == q[0]))
by_key = sorted(records, key=lambda r: r[0], reverse=True)
print(all(p[1] < q[1] for p, q in zip(by_key, by_key[1:]) if p[0] == q[0]))
class Item(object):
    compared = 0
    def __init__(self, n): self.n = n
    def __lt__(self, other):
        Item.compared += 1
        return self.n < other.n
print([i.n for i in sorted(map(Item, [3, 1, 2]))], Item.compared)
print(sorted([1.5, 1, 0, -1, 2 ** 70, 0.5]), sorted([True, False, 2]), sorted(["b", "a", ""]), sorted([(1, "b"), (1, "a"), (0, "z")]))
print(min([3, 1, 2]), max("abc"), min(4, 2), max([1, 5], key=lambda x: -x), min(["bb", "a"], key=len))
class Bad(object):
    def __lt__(self, other): raise ValueError("no order")
try:
    sorted([Bad(), Bad()])
except ValueError as error:
    print(error)
try:
    max([])
except ValueError as error:
    print(error)
#: [87, 116, 227, 262, 333, 450, 521, 571, 640, 717, 796, 938]
#: True
#: True
#2: ([1, 2, 3], 4)
#2: ([-1, 0, 0.5, 1, 1.5, 1180591620717411303424L], [False, True, 2], ['', 'a', 'b'], [(0, 'z'), (1, 'a'), (1, 'b')])
#2: (1, 'c', 2, 1, 'a')
#3: [1, 2, 3] 4
#3: [-1, 0, 0.5, 1, 1.5, 1180591620717411303424] [False, True, 2] ['', 'a', 'b'] [(0, 'z'), (1, 'a'), (1, 'b')]
#3: 1 c 2 1 a
#: no order
#: max() arg is an empty sequence
