# RUN: %run2
# RUN: %run3
# Simple slices call __getslice__ in Python 2 where the class has it; with a step, and in Python 3, they are slice objects.


class S(object):
    def __getitem__(self, key):
        return "item", key

    def __setitem__(self, key, value):
        print(("set", key, value))

    def __delitem__(self, key):
        print(("del", key))


class Old(S):
    def __getslice__(self, i, j):
        return "slice", i, j

    def __setslice__(self, i, j, value):
        print(("setslice", i, j, value))

    def __delslice__(self, i, j):
        print(("delslice", i, j))

    def __len__(self):
        return 10


s, o = S(), Old()
print((s[1], s[1:2], s[::2], s[1, 2], s[1:2, ...], s[...]))
print((o[1:2:1], o[1]))
s[1:2] = "v"
del s[1:2]
s[::2] = "w"
print(o[1:3])
x = list(range(6))
x[1:3] = "abc"
print(x)
x[::2] = [0] * len(x[::2])
print(x)
del x[:2]
del x[1::2]
print(x)
x[1:2] += [7, 8]
print(x)
#: (('item', 1), ('item', slice(1, 2, None)), ('item', slice(None, None, 2)), ('item', (1, 2)), ('item', (slice(1, 2, None), Ellipsis)), ('item', Ellipsis))
#: (('item', slice(1, 2, 1)), ('item', 1))
#: ('set', slice(1, 2, None), 'v')
#: ('del', slice(1, 2, None))
#: ('set', slice(None, None, 2), 'w')
#2: ('slice', 1, 3)
#3: ('item', slice(1, 3, None))
#: [0, 'a', 'b', 'c', 3, 4, 5]
#: [0, 'a', 0, 'c', 0, 4, 0]
#: [0, 0, 0]
#: [0, 0, 7, 8, 0]
