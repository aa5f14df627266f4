# RUN: %run2
# Python 2's print: separators, trailing comma and softspace, >>file, tuples.
import sys
print
print 1, "two", 3.0, None
print "a",
print "b",
print
print "tab\t",
print "after"
print "newline\n",
print "after"
print (1, 2), (3), ()
print >>sys.stdout, "to a file", 1
print >>None, "default"
print "x" + \
    "y"
class Spaces(object):
    def __str__(self): return "str"
    def __repr__(self): return "repr"
print Spaces(), [Spaces()]
sys.stdout.write("w")
print "p"
print repr(u"caf\xe9".encode("utf-8")), u"ascii"
#:
#: 1 two 3.0 None
#: a b
#: tab	after
#: newline
#: after
#: (1, 2) 3 ()
#: to a file 1
#: default
#: xy
#: str [repr]
#: wp
#: 'caf\xc3\xa9' ascii
