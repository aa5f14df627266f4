# RUN: %run2
# RUN: %run3
# heapq: every function, with the order of comparisons that CPython has.
import heapq

data = [(i * 37 + 11) % 101 for i in range(20)]
heap = []
for x in data:
    heapq.heappush(heap, x)
print(heap)
print(heapq.heappop(heap), heapq.heappushpop(heap, 50), heapq.heapreplace(heap, 1), heap)
heapq.heapify(data)
print(data, [heapq.heappop(data) for i in range(20)], data)
print(heapq.nlargest(3, [5, 1, 9, 7]), heapq.nsmallest(3, [5, 1, 9, 7]), heapq.nlargest(0, [1]), heapq.nsmallest(9, [2, 1]))
words = ['bb', 'a', 'ccc', 'dd', 'e']
print(heapq.nlargest(2, words, key=len), heapq.nsmallest(3, words, key=len))
print(list(heapq.merge([1, 4, 7], [2, 5], [], [0, 9])), list(heapq.merge()))


class Loud(object):
    def __init__(self, n):
        self.n = n

    def __lt__(self, other):
        calls.append((self.n, other.n))
        return self.n < other.n


calls = []
heap = [Loud(n) for n in (5, 3, 8, 1, 9, 2)]
heapq.heapify(heap)
print([x.n for x in heap], calls)
calls = []
heapq.heappush(heap, Loud(0))
print([x.n for x in heap], calls)
calls = []
print(heapq.heappop(heap).n, [x.n for x in heap], calls)


class Rude(object):
    def __init__(self, victim):
        self.victim = victim

    def __lt__(self, other):
        del self.victim[:]
        return False


def attempt(f, *args):
    try:
        print(f(*args))
    except (TypeError, IndexError) as e:
        print('%s: %s' % (type(e).__name__, e))


attempt(heapq.heappop, [])
attempt(heapq.heapreplace, [], 1)
attempt(heapq.heappushpop, [], 1)
attempt(heapq.heappush, (), 1)
attempt(heapq.heapify, 1)
#: [4, 7, 14, 21, 11, 31, 24, 61, 34, 41, 78, 95, 51, 88, 85, 68, 98, 48, 71, 58]
#2: (4, 7, 11, [1, 21, 14, 34, 41, 31, 24, 61, 48, 58, 78, 95, 51, 88, 85, 68, 98, 50, 71])
#2: ([], [4, 7, 11, 14, 21, 24, 31, 34, 41, 48, 51, 58, 61, 68, 71, 78, 85, 88, 95, 98], [])
#2: ([9, 7, 5], [1, 5, 7], [], [1, 2])
#2: (['ccc', 'bb'], ['a', 'e', 'bb'])
#2: ([0, 1, 2, 4, 5, 7, 9], [])
#2: ([1, 3, 2, 5, 9, 8], [(8, 2), (1, 9), (3, 1), (1, 2), (3, 9), (5, 3)])
#2: ([0, 3, 1, 5, 9, 8, 2], [(0, 2), (0, 1)])
#2: (0, [1, 3, 2, 5, 9, 8], [(3, 1), (2, 8), (2, 1)])
#3: 4 7 11 [1, 21, 14, 34, 41, 31, 24, 61, 48, 58, 78, 95, 51, 88, 85, 68, 98, 50, 71]
#3: [] [4, 7, 11, 14, 21, 24, 31, 34, 41, 48, 51, 58, 61, 68, 71, 78, 85, 88, 95, 98] []
#3: [9, 7, 5] [1, 5, 7] [] [1, 2]
#3: ['ccc', 'bb'] ['a', 'e', 'bb']
#3: [0, 1, 2, 4, 5, 7, 9] []
#3: [1, 3, 2, 5, 9, 8] [(8, 2), (1, 9), (3, 1), (1, 2), (3, 9), (5, 3)]
#3: [0, 3, 1, 5, 9, 8, 2] [(0, 2), (0, 1)]
#3: 0 [1, 3, 2, 5, 9, 8] [(3, 1), (2, 8), (2, 1)]
#: IndexError: index out of range
#: IndexError: index out of range
#: 1
#2: TypeError: heap argument must be a list
#2: TypeError: heap argument must be a list
#3: TypeError: heappush() argument 1 must be list, not tuple
#3: TypeError: heapify() argument must be list, not int
