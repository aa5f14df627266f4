# RUN: %run2
# RUN: %run3
# Targets of assignment: tuples, nested, lists, attributes, subscripts, slices; any iterable serves.
a, b = 1, 2
a, b = b, a
print(a, b)
(c, [d, e]), f = (1, "xy"), 3
print(c, d, e, f)
for i, (j, k) in enumerate([(1, 2), (3, 4)]):
    print(i, j, k)
class Box(object): pass
box = Box()
box.x, items = 5, [0, 1, 2, 3, 4]
items[0], items[3:] = "first", "tail"
print(box.x, items)
[x] = [7]
x, = (8,)
print(x)
a = b = []
a.append(1)
print(b, a is b)
def attempt(action):
    try:
        action()
    except Exception as error:
        print(type(error).__name__, error)
def too_many(): a, b = 1, 2, 3
def too_few(): a, b = (1,)
def too_few_of_three(): a, b, c = "xy"
def not_iterable(): a, b = 5
for action in (too_many, too_few, too_few_of_three, not_iterable):
    attempt(action)
def generator():
    print("one"); yield 1
    print("two"); yield 2
    print("three"); yield 3
attempt(lambda: [1 for p, q in [generator()]])
#2: (2, 1)
#2: (1, 'x', 'y', 3)
#2: (0, 1, 2)
#2: (1, 3, 4)
#2: (5, ['first', 1, 2, 't', 'a', 'i', 'l'])
#3: 2 1
#3: 1 x y 3
#3: 0 1 2
#3: 1 3 4
#3: 5 ['first', 1, 2, 't', 'a', 'i', 'l']
#: 8
#2: ([1], True)
#2: ('ValueError', ValueError('too many values to unpack',))
#2: ('ValueError', ValueError('need more than 1 value to unpack',))
#2: ('ValueError', ValueError('need more than 2 values to unpack',))
#2: ('TypeError', TypeError("'int' object is not iterable",))
#3: [1] True
#3: ValueError too many values to unpack (expected 2)
#3: ValueError not enough values to unpack (expected 2, got 1)
#3: ValueError not enough values to unpack (expected 3, got 2)
#3: TypeError cannot unpack non-iterable int object
#: one
#: two
#: three
#2: ('ValueError', ValueError('too many values to unpack',))
#3: ValueError too many values to unpack (expected 2)
