# RUN: %run3
# range is a sequence.
r = range(2, 20, 3)
print(r, len(r), r[0], r[-1], r[1:3], 5 in r, 6 in r, list(r), list(reversed(r)), r.index(8), r.count(9), r == range(2, 19, 3))
print(range(5), range(0), range(10, 0, -3)[::-1], list(range(10, 0, -3)), range(3) == range(0, 3), hash(range(3)) == hash(range(0, 3)), bool(range(0)))
print(10 ** 20 in range(10 ** 21), range(10 ** 20, 10 ** 20 + 3)[1], len(range(-5, 5)), r.start, r.stop, r.step, max(range(5)), sum(range(101)))
for bad in (lambda: range(1, 2, 0), lambda: range(1.5), lambda: r[99], lambda: range(), lambda: r.index(3)):
    try:
        print(bad())
    except Exception as error:
        print("%s: %s" % (type(error).__name__, error))
#: range(2, 20, 3) 6 2 17 range(5, 11, 3) True False [2, 5, 8, 11, 14, 17] [17, 14, 11, 8, 5, 2] 2 0 True
#: range(0, 5) range(0, 0) range(1, 13, 3) [10, 7, 4, 1] True True False
#: True 100000000000000000001 10 2 20 3 4 5050
#: ValueError: range() arg 3 must not be zero
#: TypeError: 'float' object cannot be interpreted as an integer
#: IndexError: range object index out of range
#: TypeError: range expected at least 1 argument, got 0
#: ValueError: 3 is not in range
