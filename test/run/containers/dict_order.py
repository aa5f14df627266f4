# RUN: %run2
# RUN: %run3
# Iteration order: of insertion in Python 3, of the hash table in Python 2.
d = {}
for word in ["pear", "apple", "fig", "plum", "cherry", "date", "kiwi", "lemon", "mango", "grape"]:
    d[word] = len(word)
print(list(d), d)
del d["fig"]
d["fig"] = 0
d["apple"] = 99
print(list(d.items()))
print(list({i: 0 for i in [5, 100, 3, -1, 64, 2 ** 40, 8, 16]}), {1.5: 1, 2: 2, "x": 3, (1, 2): 4, True: 6})
print({"b": 1, "a": 2}, dict(z=1, y=2, x=3), {c: 0 for c in "hello world"})
while len(d) > 6:
    print(d.popitem())
print(d.keys() == list(d) or sorted(d))
#2: (['kiwi', 'lemon', 'apple', 'cherry', 'plum', 'pear', 'mango', 'fig', 'date', 'grape'], {'kiwi': 4, 'lemon': 5, 'apple': 5, 'cherry': 6, 'plum': 4, 'pear': 4, 'mango': 5, 'fig': 3, 'date': 4, 'grape': 5})
#2: [('kiwi', 4), ('lemon', 5), ('apple', 99), ('cherry', 6), ('plum', 4), ('pear', 4), ('mango', 5), ('fig', 0), ('date', 4), ('grape', 5)]
#2: ([64, 1099511627776, 3, 100, 5, 8, 16, -1], {1.5: 1, 'x': 3, 2: 2, (1, 2): 4, True: 6})
#2: ({'a': 2, 'b': 1}, {'y': 2, 'x': 3, 'z': 1}, {' ': 0, 'e': 0, 'd': 0, 'h': 0, 'l': 0, 'o': 0, 'r': 0, 'w': 0})
#2: ('kiwi', 4)
#3: ['pear', 'apple', 'fig', 'plum', 'cherry', 'date', 'kiwi', 'lemon', 'mango', 'grape'] {'pear': 4, 'apple': 5, 'fig': 3, 'plum': 4, 'cherry': 6, 'date': 4, 'kiwi': 4, 'lemon': 5, 'mango': 5, 'grape': 5}
#3: [('pear', 4), ('apple', 99), ('plum', 4), ('cherry', 6), ('date', 4), ('kiwi', 4), ('lemon', 5), ('mango', 5), ('grape', 5), ('fig', 0)]
#3: [5, 100, 3, -1, 64, 1099511627776, 8, 16] {1.5: 1, 2: 2, 'x': 3, (1, 2): 4, True: 6}
#3: {'b': 1, 'a': 2} {'z': 1, 'y': 2, 'x': 3} {'h': 0, 'e': 0, 'l': 0, 'o': 0, ' ': 0, 'w': 0, 'r': 0, 'd': 0}
#3: ('fig', 0)
#3: ('grape', 5)
#3: ('mango', 5)
#: ('lemon', 5)
#2: ('apple', 99)
#2: ('cherry', 6)
#2: True
#3: ['apple', 'cherry', 'date', 'kiwi', 'pear', 'plum']
