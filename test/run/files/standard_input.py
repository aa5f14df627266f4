# RUN: %run2
# RUN: %run3
# Reading standard input: input or raw_input, readline, read, iteration, the end.
import sys
try:
    ask = raw_input
except NameError:
    ask = input
print(repr(ask("prompt> ")))
print(repr(sys.stdin.readline()))
print(repr(sys.stdin.read(3)))
print([line for line in sys.stdin])
try:
    ask()
except EOFError as error:
    print("%s: %s" % (type(error).__name__, error))
#in: first
#in: second
#in: abcdef
#in: last
#: prompt> 'first'
#: 'second\n'
#: 'abc'
#: ['def\n', 'last\n']
#: EOFError: EOF when reading a line
