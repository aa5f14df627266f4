# RUN: %run2
# The file type: modes, reading, writing, positions, iteration, universal newlines, errors.
import os
def tried(f, *args):
    try:
        return f(*args)
    except Exception as error:
        return "%s: %s" % (type(error).__name__, error)
p = "x.txt"
f = open(p, "w")
print f.mode, f.name, f.closed, f.softspace, f.encoding, f.newlines, f.errors
f.write("one\ntwo\r\nthree")
f.writelines(["\n", "four", "\n"])
print f.tell(), tried(f.read), tried(f.write, 5), tried(f.write, u"abc"), tried(f.write, u"\xe9")
print >>f, "x", 1, 2.5,
print >>f, "y"
f.close()
print f.closed, tried(f.write, "a"), tried(f.read), tried(f.next), f.close()
print repr(open(p).read()), repr(open(p, "rU").read())
for mode in ["", "x", "U", "wU", "rb", "r+", "rw"]:
    print repr(mode), tried(lambda: open(p, mode).mode)
print tried(open, "/nonexistent"), tried(open, "/"), tried(open, 5), tried(open, None), tried(open, "a\0b")
f = open(p, "w")
f.write("one\ntwo\nthree\nfour\n")
f.close()
f = open(p)
print f.next(), tried(f.readline), tried(f.read), list(f), tried(f.next)
f.seek(0)
print f.readlines(), f.tell()
f.seek(2)
print repr(f.read(3)), f.tell()
f.seek(-3, 2)
print repr(f.read()), repr(f.read())
f.seek(0)
f.seek(2, 1)
print repr(f.readline(1)), repr(f.readline(100)), f.readlines(2), f.xreadlines() is f, iter(f) is f
with open(p, "w+") as f:
    f.write("abcdef")
    f.seek(2)
    print f.read(2)
    f.seek(0)
    f.write("Z")
    f.flush()
    f.seek(0)
    print f.read()
    f.seek(3)
    f.truncate()
    f.seek(0)
    print f.read(), f.tell()
f = open(p, "a")
f.write("more")
print f.tell(), f.close(), open(p).read()
f = open(p, "wb")
f.write("a\rb\r\nc\n\rd")
f.close()
print list(open(p, "rU")), [line for line in open(p)]
f = open(p, "U")
print f.readline(), repr(f.newlines), repr(f.read()), f.newlines
print type(f), isinstance(f, file), isinstance(file(p), file), tried(lambda: f.foo), tried(setattr, f, "softspace", "x"), f.isatty()
#: w x.txt False 0 None None None
#: 20 IOError: File not open for reading TypeError: expected a string or other character buffer object None UnicodeEncodeError: 'ascii' codec can't encode character u'\xe9' in position 0: ordinal not in range(128)
#: True ValueError: I/O operation on closed file ValueError: I/O operation on closed file ValueError: I/O operation on closed file None
#: 'one\ntwo\r\nthree\nfour\nabcx 1 2.5 y\n' 'one\ntwo\nthree\nfour\nabcx 1 2.5 y\n'
#: '' ValueError: empty mode string
#: 'x' ValueError: mode string must begin with one of 'r', 'w', 'a' or 'U', not 'x'
#: 'U' U
#: 'wU' ValueError: universal newline mode can only be used with modes starting with 'r'
#: 'rb' rb
#: 'r+' r+
#: 'rw' rw
#: IOError: [Errno 2] No such file or directory: '/nonexistent' IOError: [Errno 21] Is a directory: '/' TypeError: coercing to Unicode: need string or buffer, int found TypeError: coercing to Unicode: need string or buffer, NoneType found TypeError: file() argument 1 must be encoded string without null bytes, not str
#: one
#: ValueError: Mixing iteration and read methods would lose data ValueError: Mixing iteration and read methods would lose data ['two\n', 'three\n', 'four\n'] StopIteration: 
#: ['one\n', 'two\n', 'three\n', 'four\n'] 19
#: 'e\nt' 5
#: 'ur\n' ''
#: 'e' '\n' ['two\n', 'three\n', 'four\n'] True True
#: cd
#: Zbcdef
#: Zbc 3
#: 7 None Zbcmore
#: ['a\n', 'b\n', 'c\n', '\n', 'd'] ['a\rb\r\n', 'c\n', '\rd']
#: a
#: None 'b\nc\n\nd' ('\r', '\n', '\r\n')
#: <type 'file'> True True AttributeError: 'file' object has no attribute 'foo' TypeError: an integer is required False
