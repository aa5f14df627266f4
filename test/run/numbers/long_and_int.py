# RUN: %run2
# Python 2 has two integer types; results that don't fit become long and stay long.
print 2 ** 62, 2 ** 63, -2 ** 63, 9223372036854775807 + 1, 5L, -5L, 2L - 2, 10 ** 20 - 10 ** 20
print repr(2 ** 63), str(2 ** 63), type(2 ** 62).__name__, type(2 ** 63).__name__, type(5L).__name__
print int(5L), long(5), int("9" * 20), type(int(5L)).__name__, 5L == 5, hash(5L) == hash(5), {5L: 1}[5]
print "%d %x" % (5L, 255L), [1L, 2], 5L + 1, 5 + 1L, 1L << 3, ~5L, 7L // 2, 7L / 2.0, hex(255L), oct(8L)
import sys
print sys.maxint, -sys.maxint - 1, sys.maxint + 1, (sys.maxint + 1) - 1
print isinstance(5L, int), isinstance(5L, long), isinstance(5, long)
#: 4611686018427387904 9223372036854775808 -9223372036854775808 9223372036854775808 5 -5 0 0
#: 9223372036854775808L 9223372036854775808 int long long
#: 5 5 99999999999999999999 int True True 1
#: 5 ff [1L, 2] 6 6 8 -6 3 3.5 0xffL 010L
#: 9223372036854775807 -9223372036854775808 9223372036854775808 9223372036854775807
#: False True False
