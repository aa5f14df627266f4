# RUN: %run2
# RUN: %run3
# Comprehensions of every kind; their variables are their own in Python 3 (a list's leak in Python 2).
print([x * x for x in range(5)])
print([(x, y) for x in range(3) for y in range(x) if (x + y) % 2])
print([[y for y in range(x)] for x in range(4)])
print(sorted({x % 3 for x in range(10)}))
print(sorted({x: x * x for x in range(3)}.items()))
print(list(x + 1 for x in [1, 2] if x > 1))
print(sum(x for x in range(10) if x % 2))
x = "outer"
[x for x in [1, 2]]
print(x)
def f(n):
    return [[i * n for i in range(n)] for n in range(n)]
print(f(3))
print([a + b for a, b in zip("ab", "cd")])
print([k for k in "abc" if k != "b" if k != "c"])
print([y for x in [[1], [2, 3]] for y in x])
print(list((yield_, 1) for yield_ in "a"))
#: [0, 1, 4, 9, 16]
#: [(1, 0), (2, 1)]
#: [[], [0], [0, 1], [0, 1, 2]]
#: [0, 1, 2]
#: [(0, 0), (1, 1), (2, 4)]
#: [3]
#: 25
#2: 2
#3: outer
#: [[], [0], [0, 2]]
#: ['ac', 'bd']
#: ['a']
#: [1, 2, 3]
#: [('a', 1)]
