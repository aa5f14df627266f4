# RUN: %run2
# RUN: %run3
# A binary search tree with iteration both ways, a trie, a linked list, an LRU cache.
class Node(object):
    __slots__ = ("key", "left", "right")
    def __init__(self, key):
        self.key, self.left, self.right = key, None, None

class Tree(object):
    def __init__(self, keys=()):
        self.root, self.size = None, 0
        for key in keys:
            self.add(key)
    def add(self, key):
        if self.root is None:
            self.root = Node(key)
        else:
            node = self.root
            while True:
                if key == node.key:
                    return False
                side = "left" if key < node.key else "right"
                child = getattr(node, side)
                if child is None:
                    setattr(node, side, Node(key))
                    break
                node = child
        self.size += 1
        return True
    def __len__(self): return self.size
    def __contains__(self, key):
        node = self.root
        while node is not None and node.key != key:
            node = node.left if key < node.key else node.right
        return node is not None
    def __iter__(self):
        stack, node = [], self.root
        while stack or node:
            while node:
                stack.append(node)
                node = node.left
            node = stack.pop()
            yield node.key
            node = node.right
    def __reversed__(self):
        def walk(node):
            if node:
                for key in walk(node.right): yield key
                yield node.key
                for key in walk(node.left): yield key
        return walk(self.root)
    def depth(self):
        def deep(node): return 0 if node is None else 1 + max(deep(node.left), deep(node.right))
        return deep(self.root)

tree = Tree([50, 30, 70, 20, 40, 60, 80, 30])
print(list(tree), list(reversed(tree)), len(tree), 40 in tree, 45 in tree, tree.depth(), tree.add(45), 45 in tree, max(tree))
print(list(Tree("hello world")), len(Tree()), list(Tree()), bool(Tree()))

def insert(trie, word):
    for c in word:
        trie = trie.setdefault(c, {})
    trie["$"] = True
def with_prefix(trie, prefix):
    for c in prefix:
        if c not in trie:
            return []
        trie = trie[c]
    found = []
    def collect(node, tail):
        for c in sorted(node):
            if c == "$":
                found.append(prefix + tail)
            else:
                collect(node[c], tail + c)
    collect(trie, "")
    return found
trie = {}
for word in "car card care cat dog do".split():
    insert(trie, word)
print(with_prefix(trie, "car"), with_prefix(trie, "do"), with_prefix(trie, "x"), with_prefix(trie, ""))

cons = lambda head, tail: (head, tail)
items = None
for i in range(5):
    items = cons(i, items)
def unroll(items):
    while items:
        head, items = items
        yield head
def reverse(items, done=None):
    return done if items is None else reverse(items[1], cons(items[0], done))
print(items, list(unroll(items)), list(unroll(reverse(items))))

class Cache(object):
    def __init__(self, size): self.size, self.data, self.order = size, {}, []
    def get(self, key, compute):
        if key in self.data:
            self.order.remove(key)
        else:
            if len(self.order) == self.size:
                del self.data[self.order.pop(0)]
            self.data[key] = compute(key)
        self.order.append(key)
        return self.data[key]
calls = []
cache = Cache(2)
print([cache.get(k, lambda k: calls.append(k) or k * k) for k in (1, 2, 1, 3, 2, 1, 1)], calls)
#2: ([20, 30, 40, 50, 60, 70, 80], [80, 70, 60, 50, 40, 30, 20], 7, True, False, 3, True, True, 80)
#2: ([' ', 'd', 'e', 'h', 'l', 'o', 'r', 'w'], 0, [], False)
#2: (['car', 'card', 'care'], ['do', 'dog'], [], ['car', 'card', 'care', 'cat', 'do', 'dog'])
#2: ((4, (3, (2, (1, (0, None))))), [4, 3, 2, 1, 0], [0, 1, 2, 3, 4])
#2: ([1, 4, 1, 9, 4, 1, 1], [1, 2, 3, 2, 1])
#3: [20, 30, 40, 50, 60, 70, 80] [80, 70, 60, 50, 40, 30, 20] 7 True False 3 True True 80
#3: [' ', 'd', 'e', 'h', 'l', 'o', 'r', 'w'] 0 [] False
#3: ['car', 'card', 'care'] ['do', 'dog'] [] ['car', 'card', 'care', 'cat', 'do', 'dog']
#3: (4, (3, (2, (1, (0, None))))) [4, 3, 2, 1, 0] [0, 1, 2, 3, 4]
#3: [1, 4, 1, 9, 4, 1, 1] [1, 2, 3, 2, 1]
