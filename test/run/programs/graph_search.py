# RUN: %run2
# RUN: %run3
# Shortest paths with a heap of one's own, topological order, union-find.
class Heap(object):
    def __init__(self):
        self.items = []
    def push(self, item):
        self.items.append(item)
        i = len(self.items) - 1
        while i and self.items[i] < self.items[(i - 1) // 2]:
            p = (i - 1) // 2
            self.items[i], self.items[p] = self.items[p], self.items[i]
            i = p
    def pop(self):
        last = self.items.pop()
        if not self.items:
            return last
        top, self.items[0] = self.items[0], last
        i, n = 0, len(self.items)
        while True:
            smallest = i
            for child in (2 * i + 1, 2 * i + 2):
                if child < n and self.items[child] < self.items[smallest]:
                    smallest = child
            if smallest == i:
                return top
            self.items[i], self.items[smallest] = self.items[smallest], self.items[i]
            i = smallest
    def __len__(self):
        return len(self.items)

roads = {"a": {"b": 4, "c": 1}, "b": {"d": 1}, "c": {"b": 2, "d": 5}, "d": {"e": 3}, "e": {}, "island": {}}

def shortest(start):
    best, heap, via = {}, Heap(), {}
    heap.push((0, start, None))
    while heap:
        distance, town, previous = heap.pop()
        if town in best:
            continue
        best[town], via[town] = distance, previous
        for other, length in sorted(roads[town].items()):
            heap.push((distance + length, other, town))
    return best, via

best, via = shortest("a")
for town in sorted(best):
    path, at = [], town
    while at:
        path.append(at)
        at = via[at]
    print("%s %d %s" % (town, best[town], "-".join(reversed(path))))
print("island" in best)

def topological(graph):
    order, state = [], {}
    def visit(node, trail):
        if state.get(node) == "open":
            raise ValueError("cycle: " + " > ".join(trail + [node]))
        if node not in state:
            state[node] = "open"
            for other in sorted(graph.get(node, ())):
                visit(other, trail + [node])
            state[node] = "done"
            order.append(node)
    for node in sorted(graph):
        visit(node, [])
    return order

print(topological({"shirt": ["tie"], "tie": ["jacket"], "trousers": ["shoes", "belt"], "belt": ["jacket"], "socks": ["shoes"]}))
try:
    topological({"a": ["b"], "b": ["c"], "c": ["a"]})
except ValueError as error:
    print(error)

parent = list(range(10))
def find(x):
    while parent[x] != x:
        parent[x] = parent[parent[x]]
        x = parent[x]
    return x
for a, b in [(0, 1), (2, 3), (1, 3), (4, 5), (8, 9)]:
    parent[find(a)] = find(b)
groups = {}
for x in range(10):
    groups.setdefault(find(x), []).append(x)
print(sorted(groups.values()))
#: a 0 a
#: b 3 a-c-b
#: c 1 a-c
#: d 4 a-c-b-d
#: e 7 a-c-b-d-e
#: False
#: ['jacket', 'belt', 'tie', 'shirt', 'shoes', 'socks', 'trousers']
#: cycle: a > b > c > a
#: [[0, 1, 2, 3], [4, 5], [6], [7], [8, 9]]
