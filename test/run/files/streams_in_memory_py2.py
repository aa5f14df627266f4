# RUN: %run2
# StringIO.StringIO, cStringIO.StringIO and io's streams in memory.
import StringIO, cStringIO, io
def tried(f, *args):
    try:
        return repr(f(*args))
    except Exception as error:
        return "%s: %s" % (type(error).__name__, error)
for Stream in (StringIO.StringIO, cStringIO.StringIO):
    s = Stream()
    s.write("hello\nworld\n")
    s.write("x")
    s.seek(0)
    print s.readline(), s.read(), s.tell(), s.getvalue()
    s.seek(3)
    s.write("LO")
    s.truncate(4)
    print s.getvalue(), list(Stream("a\nb\nc")), Stream("q").read(5), Stream("abc\ndef").readlines()
    print >>s, "printed", 1
    s.seek(-3, 2)
    print repr(s.read())
    s.close()
    print tried(s.read), s.closed
print StringIO.StringIO(u"\xe9").read() == u"\xe9", tried(cStringIO.StringIO, u"\xe9")
s = io.StringIO()
print tried(s.write, "a"), s.write(u"a\nb"), repr(s.getvalue())
b = io.BytesIO("abc")
print repr(b.read(2)), repr(b.read()), b.getvalue(), tried(b.write, u"x")
f = io.open("x.txt", "w", encoding="utf-8")
f.write(u"h\xe9llo\n")
f.close()
print repr(io.open("x.txt", encoding="utf-8").read()), repr(open("x.txt").read())
#: hello
#: world
#: x 13 hello
#: world
#: x
#: helL ['a\n', 'b\n', 'c'] q ['abc\n', 'def']
#: ' 1\n'
#: ValueError: I/O operation on closed file True
#: hello
#: world
#: x 13 hello
#: world
#: x
#: helL ['a\n', 'b\n', 'c'] q ['abc\n', 'def']
#: ' 1\n'
#: ValueError: I/O operation on closed file True
#: True UnicodeEncodeError: 'ascii' codec can't encode character u'\xe9' in position 0: ordinal not in range(128)
#: TypeError: unicode argument expected, got 'str' 3 u'a\nb'
#: 'ab' 'c' abc TypeError: 'unicode' does not have the buffer interface
#: u'h\xe9llo\n' 'h\xc3\xa9llo\n'
