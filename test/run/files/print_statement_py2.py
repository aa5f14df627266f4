# RUN: %run2
# The print statement's spaces: `softspace` of files and of other objects, trailing commas, the end of the program.
import sys
print "a", "b\n", "c", "\t", "d", u"e\n", "f ", "g"
print
print "x",
print "y",
sys.stdout.write("z")
print "w"
class Writer:
    def __init__(self):
        self.parts = []
    def write(self, text):
        self.parts.append(text)
w = Writer()
print >>w, 1, "two", u"three", [4]
print >>w, "a",
print >>w, "b"
print w.parts, w.softspace
print >>None, "None is standard output"
old, sys.stdout = sys.stdout, w
print "captured"
sys.stdout = old
print w.parts[-2:], sys.stdout.softspace
print "no newline",
#: a b
#: c 	d e
#: f  g
#:
#: x yzw
#: ['1', ' ', 'two', ' ', u'three', ' ', '[4]', '\n', 'a', ' ', 'b', '\n'] 0
#: None is standard output
#: ['captured', '\n'] 1
#: no newline
