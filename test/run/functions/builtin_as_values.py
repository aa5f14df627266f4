# RUN: %run2
# RUN: %run3
# Built-in functions and methods as values: passed on, stored, compared, bound.
table = {"length": len, "biggest": max, "text": str}
print(table["length"]("abc"), table["biggest"]([1, 2]), table["text"](5))
append = [].append
items = []
append = items.append
for i in range(3):
    append(i)
print(items, list(map(str.upper, "ab")), sorted("bA", key=str.lower), list(map(int, ["1", "2"])), list(map(len, ["a", "bb"])))
print("".join.__name__, len is table["length"], len == len, str.upper("x"), list.append.__name__, dict.get({1: 2}, 1), int.__add__(1, 2))
class A(object):
    def m(self): return self.n
    n = 5
    f = len
    g = str.upper
a = A()
m = a.m
a.n = 6
print(m(), A.m(a), a.m == a.m, m.__self__ is a, a.f([1, 2]), m.__func__ is A.__dict__["m"])
import functools
print(functools.reduce(lambda x, y: x + y, [1, 2, 3]), functools.partial(max, 5)(3, 9))
#2: (3, 2, '5')
#2: ([0, 1, 2], ['A', 'B'], ['A', 'b'], [1, 2], [1, 2])
#2: ('join', True, True, 'X', 'append', 2, 3)
#2: (6, 6, True, True, 2, True)
#2: (6, 9)
#3: 3 2 5
#3: [0, 1, 2] ['A', 'B'] ['A', 'b'] [1, 2] [1, 2]
#3: join True True X append 2 3
#3: 6 6 True True 2 True
#3: 6 9
