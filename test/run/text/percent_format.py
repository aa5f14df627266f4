# RUN: %run2
# RUN: %run3
# "%" formatting: conversions, flags, widths, stars, mappings, and what goes wrong.
print("%s %r %d %i %x %X %o %c %c %%" % ("s", "r", 1, 2, 255, 255, 8, "c", 65))
print("%5s|%-5s|%.2s|%5.1s|" % ("ab", "ab", "abc", "abc"))
print("%5d|%-5d|%05d|%+d|% d|%x|%#x|%#o|%.3d|%6.3d|" % (42, 42, 42, 42, 42, 42, 42, 8, 5, 5))
print("%f|%.2f|%8.3f|%-8.1f|%08.2f|%+.1f|%e|%.1e|%g|%g|%#g" % (1.5, 2.345, 3.14159, 2.5, -3.14159, 2.0, 12345.678, 0.00012, 1e-5, 1e6, 1.0))
print("%*d|%-*d|%.*f" % (5, 42, 5, 42, 2, 3.14159))
print("%(a)s and %(b)05.1f %(a)r" % {"a": "x", "b": 2.25, "unused": 1})
print("%s" % None, "%s" % [1, "a"], "%s %s" % ((1, 2), {}), "%s" % ((1,),), "%r" % (("t",),), "%d" % 3.99, "%s" % True, "%d" % True)
print("no arguments" % (), "%s" % "", "%10s|" % None, "%x" % -255, "%d" % -0.5)
def attempt(form, value):
    try:
        print(form % value)
    except Exception as error:
        print("%s: %s" % (type(error).__name__, error))
attempt("%d", "x")
attempt("%s %s", 1)
attempt("%s", (1, 2))
attempt("%z", 1)
attempt("%", 1)
attempt("%(a)s", {"b": 1})
attempt("%(a)s", 5)
attempt("%c", "ab")
attempt("%c", -1)
attempt("%f", "x")
attempt("%x", 1.5)
attempt("abc", 5)
attempt("abc", {})
#: s 'r' 1 2 ff FF 10 c A %
#:    ab|ab   |ab|    a|
#2:    42|42   |00042|+42| 42|2a|0x2a|010|005|   005|
#3:    42|42   |00042|+42| 42|2a|0x2a|0o10|005|   005|
#: 1.500000|2.35|   3.142|2.5     |-0003.14|+2.0|1.234568e+04|1.2e-04|1e-05|1e+06|1.00000
#:    42|42   |3.14
#: x and 002.2 'x'
#2: ('None', "[1, 'a']", '(1, 2) {}', '(1,)', "('t',)", '3', 'True', '1')
#2: ('no arguments', '', '      None|', '-ff', '0')
#2: TypeError: %d format: a number is required, not str
#3: None [1, 'a'] (1, 2) {} (1,) ('t',) 3 True 1
#3: no arguments        None| -ff 0
#3: TypeError: %d format: a real number is required, not str
#: TypeError: not enough arguments for format string
#: TypeError: not all arguments converted during string formatting
#: ValueError: unsupported format character 'z' (0x7a) at index 1
#: ValueError: incomplete format
#: KeyError: 'a'
#: TypeError: format requires a mapping
#: TypeError: %c requires int or char
#2: OverflowError: unsigned byte integer is less than minimum
#2: TypeError: float argument required, not str
#2: 1
#3: OverflowError: %c arg not in range(0x110000)
#3: TypeError: must be real number, not str
#3: TypeError: %x format: an integer is required, not float
#: TypeError: not all arguments converted during string formatting
#: abc
