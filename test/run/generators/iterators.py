# RUN: %run2
# RUN: %run3
# The iteration protocol: __iter__, __next__, __getitem__, iter() with a sentinel.
class Countdown(object):
    def __init__(self, n): self.n = n
    def __iter__(self): return self
    def __next__(self):
        if self.n == 0:
            raise StopIteration
        self.n -= 1
        return self.n + 1
    next = __next__
print(list(Countdown(3)), sum(Countdown(4)), 2 in Countdown(3), max(Countdown(3)))
class Sequence(object):
    def __getitem__(self, i):
        if i > 3:
            raise IndexError
        return i * 10
print(list(Sequence()), 20 in Sequence(), [x for x in Sequence()])
values = iter([1, 2, 0, 3])
print(list(iter(lambda: next(values), 0)), list(values))
it = iter("ab")
print(next(it), next(it), next(it, "end"))
print(list(zip(Countdown(2), "xyz")), list(enumerate(Countdown(2), 5)))
for bad in (5, object(), None):
    try:
        for x in bad: pass
    except TypeError as error:
        print(error)
class NotReally(object):
    def __iter__(self): return 5
try:
    list(NotReally())
except TypeError as error:
    print(error)
items = [1, 2, 3]
for item in items:
    if item < 3 and len(items) < 6:
        items.append(item * 10)
print(items)
d = {1: 1}
try:
    for k in d:
        d[k + 1] = 1
except RuntimeError as error:
    print(error)
#2: ([3, 2, 1], 10, True, 3)
#2: ([0, 10, 20, 30], True, [0, 10, 20, 30])
#2: ([1, 2], [3])
#2: ('a', 'b', 'end')
#2: ([(2, 'x'), (1, 'y')], [(5, 2), (6, 1)])
#3: [3, 2, 1] 10 True 3
#3: [0, 10, 20, 30] True [0, 10, 20, 30]
#3: [1, 2] [3]
#3: a b end
#3: [(2, 'x'), (1, 'y')] [(5, 2), (6, 1)]
#: 'int' object is not iterable
#: 'object' object is not iterable
#: 'NoneType' object is not iterable
#: iter() returned non-iterator of type 'int'
#: [1, 2, 3, 10, 20]
#: dictionary changed size during iteration
