# RUN: %run2
# RUN: %run3
# Lists: every method, and what they raise.
a = [3, 1, 2]
a.append(5); a.extend([7, 6]); a.extend("xy"); a.insert(0, "first"); a.insert(-1, "near"); a.insert(100, "last")
print(a, len(a))
print(a.pop(), a.pop(0), a.pop(-2), a.index(5), a.count(1))
a.remove("x"); a.remove("y")
a = [x for x in a if x != "near"]
a.reverse()
print(a)
a.sort()
print(a, a.sort())
b = a[:]
b[1:3] = ["new", "items", "more"]
b[::2] = [0] * len(b[::2])
print(b, a is not b, a + [9], a * 2, [0] * 3, a == sorted(a), [1, 2] < [1, 3] < [2], [] < [0], [1] != [1, 2])
del b[:]
print(b, list("abc"), list(range(3)), [1, 2, 3][::-1], 2 in a, 99 not in a)
words = ["banana", "Apple", "cherry", "date"]
print(sorted(words), sorted(words, key=len), sorted(words, key=str.lower, reverse=True), sorted(words, reverse=True))
pairs = [(2, "b"), (1, "z"), (2, "a"), (1, "a")]
pairs.sort(key=lambda p: p[0])
print(pairs)
def attempt(action):
    try:
        print(action())
    except Exception as error:
        print("%s: %s" % (type(error).__name__, error))
attempt(lambda: a.remove(99))
attempt(lambda: a.index(99))
attempt(lambda: [].pop())
attempt(lambda: a.pop(50))
attempt(lambda: a[50])
attempt(lambda: a.__setitem__(50, 1))
attempt(lambda: a["x"])
attempt(lambda: a + (1,))
attempt(lambda: a.append())
attempt(lambda: [1] * "x")
attempt(lambda: b.__setitem__(slice(0, 4, 2), [1, 2, 3]))
r = []
r.append(r)
print(r, r == r, [1, [2, [3]]])
#2: (['first', 3, 1, 2, 5, 7, 6, 'x', 'near', 'y', 'last'], 11)
#2: ('last', 'first', 'near', 3, 1)
#3: ['first', 3, 1, 2, 5, 7, 6, 'x', 'near', 'y', 'last'] 11
#3: last first near 3 1
#: [6, 7, 5, 2, 1, 3]
#2: ([1, 2, 3, 5, 6, 7], None)
#2: ([0, 'new', 0, 'more', 0, 6, 0], True, [1, 2, 3, 5, 6, 7, 9], [1, 2, 3, 5, 6, 7, 1, 2, 3, 5, 6, 7], [0, 0, 0], True, True, True, True)
#2: ([], ['a', 'b', 'c'], [0, 1, 2], [3, 2, 1], True, True)
#2: (['Apple', 'banana', 'cherry', 'date'], ['date', 'Apple', 'banana', 'cherry'], ['date', 'cherry', 'banana', 'Apple'], ['date', 'cherry', 'banana', 'Apple'])
#3: [1, 2, 3, 5, 6, 7] None
#3: [0, 'new', 0, 'more', 0, 6, 0] True [1, 2, 3, 5, 6, 7, 9] [1, 2, 3, 5, 6, 7, 1, 2, 3, 5, 6, 7] [0, 0, 0] True True True True
#3: [] ['a', 'b', 'c'] [0, 1, 2] [3, 2, 1] True True
#3: ['Apple', 'banana', 'cherry', 'date'] ['date', 'Apple', 'banana', 'cherry'] ['date', 'cherry', 'banana', 'Apple'] ['date', 'cherry', 'banana', 'Apple']
#: [(1, 'z'), (1, 'a'), (2, 'b'), (2, 'a')]
#: ValueError: list.remove(x): x not in list
#: ValueError: 99 is not in list
#: IndexError: pop from empty list
#: IndexError: pop index out of range
#: IndexError: list index out of range
#: IndexError: list assignment index out of range
#2: TypeError: list indices must be integers, not str
#3: TypeError: list indices must be integers or slices, not str
#: TypeError: can only concatenate list (not "tuple") to list
#2: TypeError: append() takes exactly one argument (0 given)
#3: TypeError: list.append() takes exactly one argument (0 given)
#: TypeError: can't multiply sequence by non-int of type 'str'
#: ValueError: attempt to assign sequence of size 3 to extended slice of size 0
#2: ([[...]], True, [1, [2, [3]]])
#3: [[...]] True [1, [2, [3]]]
