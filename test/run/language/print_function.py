# RUN: %run3
# print(): sep, end, file, flush and what they may be.
import sys
print()
print(1, "two", 3.0, None)
print("a", "b", sep="", end="|")
print("c", end="\n\n")
print(*range(4), sep=", ")
print("x", sep=None, end=None, file=None, flush=True)
print("to stderr is elsewhere", file=sys.stdout)
for bad in (lambda: print("a", sep=1), lambda: print("a", end=1), lambda: print("a", wrong=1)):
    try:
        bad()
    except TypeError as error:
        print(error)
#:
#: 1 two 3.0 None
#: ab|c
#:
#: 0, 1, 2, 3
#: x
#: to stderr is elsewhere
#: sep must be None or a string, not int
#: end must be None or a string, not int
#: 'wrong' is an invalid keyword argument for print()
