# RUN: %run2
# RUN: %run3
# *args and **kwargs at calls: the order in which things are evaluated, and errors.


def show(*args, **kwargs):
    return args, sorted(kwargs.items())


def mark(x):
    print("mark %r" % (x,))
    return x


print(show(mark(1), *mark((2, 3)), **mark({"a": 4})))
print(show(k=mark(1), *mark([2])))
print(show(*(i for i in range(3))))
for bad in (lambda: show(*5), lambda: show(**5), lambda: show(a=1, **{"a": 2}), lambda: show(**{1: 2})):
    try:
        print(bad())
    except TypeError as e:
        print(str(e).split(" ", 1)[1])


class Mapping(object):
    def keys(self):
        return ["p", "q"]

    def __getitem__(self, key):
        return key * 2


print(show(**Mapping()))
#: mark 1
#: mark (2, 3)
#: mark {'a': 4}
#: ((1, 2, 3), [('a', 4)])
#3: mark [2]
#: mark 1
#2: mark [2]
#: ((2,), [('k', 1)])
#: ((0, 1, 2), [])
#: argument after * must be an iterable, not int
#: argument after ** must be a mapping, not int
#: got multiple values for keyword argument 'a'
#2: keywords must be strings
#3: must be strings
#: ((), [('p', 'pp'), ('q', 'qq')])
