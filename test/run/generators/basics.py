# RUN: %run2
# RUN: %run3
# Generators run when asked, one value at a time, and end by returning.
def count(n):
    print("start")
    i = 0
    while i < n:
        yield i
        i += 1
    print("end")
g = count(2)
print("made")
print(next(g))
print(next(g))
try:
    next(g)
except StopIteration:
    print("stopped")
try:
    next(g)
except StopIteration:
    print("stays stopped")
print(list(count(3)), sum(count(4)), next(count(0), "default"))
def early(n):
    for i in range(10):
        if i == n:
            return
        yield i
print(list(early(3)))
def squares():
    n = 0
    while True:
        yield n * n
        n += 1
for s in squares():
    if s > 20:
        break
    print(s)
def flat(tree):
    if isinstance(tree, list):
        for branch in tree:
            for leaf in flat(branch):
                yield leaf
    else:
        yield tree
print(list(flat([1, [2, [3, []], 4], [[5]]])))
a = squares()
print([next(a) for _ in range(3)], next(a), iter(a) is a)
print(max(x for x in [3, 1, 2]), ",".join(c for c in "abc"), dict((k, 1) for k in "x"))
#: made
#: start
#: 0
#: 1
#: end
#: stopped
#: stays stopped
#: start
#: end
#: start
#: end
#: start
#: end
#2: ([0, 1, 2], 6, 'default')
#3: [0, 1, 2] 6 default
#: [0, 1, 2]
#: 0
#: 1
#: 4
#: 9
#: 16
#: [1, 2, 3, 4, 5]
#2: ([0, 1, 4], 9, True)
#2: (3, 'a,b,c', {'x': 1})
#3: [0, 1, 4] 9 True
#3: 3 a,b,c {'x': 1}
