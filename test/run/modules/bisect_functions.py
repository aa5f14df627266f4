# RUN: %run2
# RUN: %run3
# bisect: positions, limits, insort.
import bisect

a = [1, 3, 3, 3, 5]
for x in (0, 1, 3, 4, 5, 6):
    print(x, bisect.bisect_left(a, x), bisect.bisect_right(a, x), bisect.bisect(a, x))
print(bisect.bisect(a, 3, 2), bisect.bisect_left(a, 3, 2, 3), bisect.bisect(a, 9, 0, 2), bisect.bisect(a=a, x=3, lo=0, hi=5))
bisect.insort(a, 4)
bisect.insort_left(a, 3)
bisect.insort_right(a, 0, 0, 3)
print(a, bisect.bisect('abd', 'c'), bisect.bisect((), 1))


class Seq(object):
    def __len__(self):
        return 10

    def __getitem__(self, i):
        print('item %d' % i)
        return i * i


print(bisect.bisect_left(Seq(), 30))
for f in (lambda: bisect.bisect([1, 2], 1, -1), lambda: bisect.bisect([1, 2], 2, 0, 50), lambda: bisect.insort((1,), 2)):
    try:
        print(f())
    except (ValueError, IndexError, AttributeError) as e:
        print('%s: %s' % (type(e).__name__, e))
#2: (0, 0, 0, 0)
#2: (1, 0, 1, 1)
#2: (3, 1, 4, 4)
#2: (4, 4, 4, 4)
#2: (5, 4, 5, 5)
#2: (6, 5, 5, 5)
#2: (4, 2, 2, 4)
#2: ([0, 1, 3, 3, 3, 3, 4, 5], 2, 0)
#3: 0 0 0 0
#3: 1 0 1 1
#3: 3 1 4 4
#3: 4 4 4 4
#3: 5 4 5 5
#3: 6 5 5 5
#3: 4 2 2 4
#3: [0, 1, 3, 3, 3, 3, 4, 5] 2 0
#: item 5
#: item 8
#: item 7
#: item 6
#: 6
#: ValueError: lo must be non-negative
#: IndexError: list index out of range
#: AttributeError: 'tuple' object has no attribute 'insert'
