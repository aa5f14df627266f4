# RUN: %run3
# Python 3: heapq.merge with key and reverse; a list that changes while its items are compared.
import heapq

print(list(heapq.merge(['dog', 'horse'], ['cat', 'fish', 'kangaroo'], key=len)))
print(list(heapq.merge([5, 3, 1], [4, 3, 2], reverse=True)))
try:
    heapq.merge([1], size=2)
except TypeError as e:
    print(e)


class Rude:
    def __init__(self, victim):
        self.victim = victim

    def __lt__(self, other):
        self.victim.clear()
        return False


heap = []
heap.extend(Rude(heap) for i in range(5))
try:
    heapq.heappop(heap)
except RuntimeError as e:
    print(e)
#: ['dog', 'cat', 'fish', 'horse', 'kangaroo']
#: [5, 4, 3, 3, 2, 1]
#: merge() got an unexpected keyword argument 'size'
#: list changed size during iteration
