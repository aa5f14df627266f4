# RUN: %run3
# keys(), values(), items() are live views with set operations; dicts merge with |.
d = {"a": 1, "b": 2}
k, v, i = d.keys(), d.values(), d.items()
d["c"] = 3
print(k, v, i, len(k), "c" in k, ("a", 1) in i, 3 in v, list(reversed(d)))
print(sorted(k & {"a", "z"}), sorted(k | {"z"}), sorted(k - {"a"}), sorted(k ^ {"a", "z"}), k == {"a", "b", "c"}, k.isdisjoint({"q"}))
print({"x": 1} | {"y": 2}, d | {"a": 9})
d |= {"z": 26}
print(d, list(d.items())[-1], d.popitem(), next(iter(d)))
try:
    for key in d:
        d[key + "x"] = 1
except RuntimeError as error:
    print(error)
print(type(k).__name__)
#: dict_keys(['a', 'b', 'c']) dict_values([1, 2, 3]) dict_items([('a', 1), ('b', 2), ('c', 3)]) 3 True True True ['c', 'b', 'a']
#: ['a'] ['a', 'b', 'c', 'z'] ['b', 'c'] ['b', 'c', 'z'] True True
#: {'x': 1, 'y': 2} {'a': 9, 'b': 2, 'c': 3}
#: {'a': 1, 'b': 2, 'c': 3} ('z', 26) ('z', 26) a
#: dictionary changed size during iteration
#: dict_keys
