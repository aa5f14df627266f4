# RUN: %run3
# Text and binary files, their layers, encodings, newlines, errors; StringIO, BytesIO; print.
import io, os, sys
p = 'x.txt'
def ev(f, *a, **k):
    try:
        r = f(*a, **k)
        return repr(r)
    except Exception as e:
        return type(e).__name__ + ': ' + str(e)
f = open(p, 'w')
print(f, f.mode, f.name, f.closed, f.encoding, f.newlines, f.errors , f.line_buffering)
print(f.write('one\ntwo\r\nthré\n'), f.tell(), f.writelines(['a\n','b']), f.readable(), f.writable(), f.seekable(), f.isatty())
print(ev(f.read), ev(f.readline), ev(f.write, b'a'), ev(f.write, 5), ev(next, f))
print('x', 1, sep='-', end='!\n', file=f); f.close(); f.close(); print(f.closed, ev(f.write, 'a'), ev(f.read), ev(f.flush), ev(lambda: f.__enter__()))
print(open(p).read().__repr__(), open(p, newline='').read().__repr__(), open(p,'rb').read(), open(p, newline='\n').readlines(), open(p, newline='').readlines(), open(p,newline='\r\n').readlines())
for m in ['', 'x', 'U', 'rw', 'rb', 'r+', 'rt', 'rbt', 'br', 'w+b', 'q', 'rr', 'a', 'xb']:
    print(m, ev(lambda: type(open(p, m)).__name__))
print(ev(open, '/nonexistent'), ev(open, '/'), ev(open, 5.5), ev(open, None), ev(open, 'a\0b'), ev(open, 999), ev(open, p, 'rb', encoding='x'), ev(open, p, 'r', 0), ev(open, p, encoding='nope'), ev(open, p, 5), ev(open, p, newline='x'), ev(open, -1))
f = open(p, 'w', encoding='utf-8'); f.write('abc\ndéf\nghi\n'); f.close()
f = open(p); print(f.readline(), f.readline(2), f.readline(), f.read(2), f.tell(), f.read(), repr(f.read()), f.readlines()); f.seek(4); print(f.read(3), f.tell(), ev(f.seek, -1), ev(f.seek, 1, 1), ev(f.seek, 1, 2), f.seek(0,2), f.seek(0), ev(f.seek, 0, 5))
for l in f: print(repr(l), end=' '); print(ev(f.tell)); break
print(list(f), f.tell())
open(p,'wb').write(b'ok\n\xff\xfebad\n')
print(ev(open(p).read), ev(open(p, errors='replace').read), ev(open(p, errors='ignore').readlines), ev(open(p, errors='surrogateescape').read), ev(open(p, encoding='latin-1').read), ev(open(p,encoding='ascii').readline), ev(open(p, encoding='cp1252').read), ev(open(p, errors='backslashreplace').read))
print(ev(lambda: open(p,'w',encoding='ascii').write('é')), ev(lambda: open(p,'w',encoding='latin-1').write('€')), ev(lambda: open(p,'w',encoding='ascii',errors='xmlcharrefreplace').write('é€')), open(p).read())
f = open(p, 'w', encoding='utf-16'); f.write('hé'); f.close(); print(open(p,'rb').read(), open(p, encoding='utf-16').read())
with open(p, 'w+') as f: f.write('abcdef'); f.seek(2); print(f.read(2)); f.seek(0); f.write('Z'); f.flush(); f.seek(0); print(f.read()); f.seek(3); f.truncate(); f.seek(0); print(f.read(), f.tell())
with open(p, 'wb') as f: print(f, f.write(b'12345'), f.tell(), f.seek(1), f.write(bytearray(b'xx')), f.raw, f.mode, f.name, ev(f.read), ev(f.write, 'a'), ev(f.write, 5))
with open(p, 'rb') as f: print(f, f.read(2), f.peek()[:2], f.read1(2), f.readline(), f.read(), f.read(5), f.seek(-2, 2), f.readlines(), f.raw); b = bytearray(3); f.seek(0); print(f.readinto(b), b)
with open(p, 'rb', 0) as f: print(f, f.read(2), f.readall(), f.tell(), f.closefd, f.mode)
print(f)
with open(p, 'r+b') as f: print(f, f.read(1), f.write(b'Q'), f.seek(0), f.read())
with open(p, 'ab') as f: print(f.tell(), f.write(b'++'))
print(open(p, 'rb').read())
open(p,'w',newline='\r\n').write('a\nb\n'); print(open(p,'rb').read())
open(p,'wb').write(b'a\rb\r\nc\n\rd'); f = open(p); print(list(f), f.newlines, open(p,newline='').readlines(), open(p,newline='\r').readlines())
s = io.StringIO('abc\ndef'); print(s.read(2), s.readline(), s.readlines(), s.getvalue(), s.tell(), s.seek(2), s.write('XYZW'), s.getvalue(), s.truncate(3), s.getvalue(), s.seek(5), s.write('!'), repr(s.getvalue()), ev(s.write, 5), ev(s.write, b'x'), s.closed, s.close(), ev(s.read), s.closed)
print(io.StringIO('a\r\nb\rc', newline=None).read().__repr__(), io.StringIO('a\r\nb\rc', newline='').readlines(), io.StringIO('a\nb', newline='\r\n').getvalue().__repr__(), list(io.StringIO('x\ny\n')), ev(io.StringIO, 5), ev(io.StringIO, newline='z'), io.StringIO().readable())
b = io.BytesIO(b'abc\ndef'); print(b.read(2), b.readline(), b.readlines(), b.getvalue(), b.tell(), b.seek(2), b.write(b'XYZW'), b.getvalue(), b.truncate(3), b.getvalue(), b.seek(5), b.write(b'!'), b.getvalue(), ev(b.write, 'x'), ev(b.seek, -1), bytes(b.getbuffer()), b.close(), ev(b.read))
t = io.TextIOWrapper(io.BytesIO(b'h\xc3\xa9\nx'), encoding='utf-8'); print(t, t.read(), t.buffer.getvalue())
print(isinstance(sys.stdout, io.TextIOBase), isinstance(f, io.TextIOWrapper), isinstance(b, io.BufferedIOBase), isinstance(b, io.IOBase), issubclass(io.UnsupportedOperation, OSError), type(f), sys.stdout.name, sys.stdin.name, sys.stdout.encoding, sys.stderr.errors, sys.stdout.mode, sys.stdin.buffer, sys.stdout.fileno())
class R(io.RawIOBase):
    def __init__(self): self.n = 0
    def readable(self): return True
    def readinto(self, b):
        if self.n >= 3: return 0
        self.n += 1; b[:2] = b'%d\n' % self.n; return 2
print(io.BufferedReader(R()).read(), list(io.TextIOWrapper(io.BufferedReader(R()))), R().read(), R().readline(), R().readlines())
class Out:
    def write(self, s): self.d = getattr(self,'d',[])+[s]
o = Out(); print('a', 2, file=o); print(o.d); print(*[1,2], sep='', end='\n'); print(ev(print, 1, sep=5), ev(print, 1, end=b''), ev(print, 1, file=5), ev(print, 1, foo=2)); print(1, None, file=None); print(sep='x'); print('é€😀')
print(repr(s.getvalue()))
sys.stdout.buffer.write(b'raw first\n'); sys.stdout.flush()
os.remove(p)
#: <_io.TextIOWrapper name='x.txt' mode='w' encoding='UTF-8'> w x.txt False UTF-8 None strict False
#: 14 15 None False True True False
#: UnsupportedOperation: not readable UnsupportedOperation: not readable TypeError: write() argument must be str, not bytes TypeError: write() argument must be str, not int UnsupportedOperation: not readable
#: True ValueError: I/O operation on closed file. ValueError: I/O operation on closed file. ValueError: I/O operation on closed file. ValueError: I/O operation on closed file.
#: 'one\ntwo\nthré\na\nbx-1!\n' 'one\ntwo\r\nthré\na\nbx-1!\n' b'one\ntwo\r\nthr\xc3\xa9\na\nbx-1!\n' ['one\n', 'two\r\n', 'thré\n', 'a\n', 'bx-1!\n'] ['one\n', 'two\r\n', 'thré\n', 'a\n', 'bx-1!\n'] ['one\ntwo\r\n', 'thré\na\nbx-1!\n']
#:  ValueError: Must have exactly one of create/read/write/append mode and at most one plus
#: x FileExistsError: [Errno 17] File exists: 'x.txt'
#: U ValueError: invalid mode: 'U'
#: rw ValueError: must have exactly one of create/read/write/append mode
#: rb 'BufferedReader'
#: r+ 'TextIOWrapper'
#: rt 'TextIOWrapper'
#: rbt ValueError: can't have text and binary mode at once
#: br 'BufferedReader'
#: w+b 'BufferedRandom'
#: q ValueError: invalid mode: 'q'
#: rr ValueError: invalid mode: 'rr'
#: a 'TextIOWrapper'
#: xb FileExistsError: [Errno 17] File exists: 'x.txt'
#: FileNotFoundError: [Errno 2] No such file or directory: '/nonexistent' IsADirectoryError: [Errno 21] Is a directory: '/' TypeError: expected str, bytes or os.PathLike object, not float TypeError: expected str, bytes or os.PathLike object, not NoneType ValueError: embedded null byte OSError: [Errno 9] Bad file descriptor ValueError: binary mode doesn't take an encoding argument ValueError: can't have unbuffered text I/O LookupError: unknown encoding: nope TypeError: open() argument 'mode' must be str, not int ValueError: illegal newline value: x ValueError: negative file descriptor
#: abc
#:  dé f
#:  gh 11 i
#:  '' []
#: déf 8 ValueError: negative seek position -1 UnsupportedOperation: can't do nonzero cur-relative seeks UnsupportedOperation: can't do nonzero end-relative seeks 13 0 ValueError: invalid whence (5, should be 0, 1 or 2)
#: 'abc\n' OSError: telling position disabled by next() call
#: ['déf\n', 'ghi\n'] 13
#: UnicodeDecodeError: 'utf-8' codec can't decode byte 0xff in position 3: invalid start byte 'ok\n��bad\n' ['ok\n', 'bad\n'] 'ok\n\udcff\udcfebad\n' 'ok\nÿþbad\n' UnicodeDecodeError: 'ascii' codec can't decode byte 0xff in position 3: ordinal not in range(128) 'ok\nÿþbad\n' 'ok\n\\xff\\xfebad\n'
#: UnicodeEncodeError: 'ascii' codec can't encode character '\xe9' in position 0: ordinal not in range(128) UnicodeEncodeError: 'latin-1' codec can't encode character '\u20ac' in position 0: ordinal not in range(256) 2 &#233;&#8364;
#: b'\xff\xfeh\x00\xe9\x00' hé
#: cd
#: Zbcdef
#: Zbc 3
#: <_io.BufferedWriter name='x.txt'> 5 5 1 2 <_io.FileIO name='x.txt' mode='wb' closefd=True> wb x.txt UnsupportedOperation: read TypeError: a bytes-like object is required, not 'str' TypeError: a bytes-like object is required, not 'int'
#: <_io.BufferedReader name='x.txt'> b'1x' b'x4' b'x4' b'5' b'' b'' 3 [b'45'] <_io.FileIO name='x.txt' mode='rb' closefd=True>
#: 3 bytearray(b'1xx')
#: <_io.FileIO name='x.txt' mode='rb' closefd=True> b'1x' b'x45' 5 True rb
#: <_io.FileIO [closed]>
#: <_io.BufferedRandom name='x.txt'> b'1' 1 0 b'1Qx45'
#: 5 2
#: b'1Qx45++'
#: b'a\r\nb\r\n'
#: ['a\n', 'b\n', 'c\n', '\n', 'd'] ('\r', '\n', '\r\n') ['a\r', 'b\r\n', 'c\n', '\r', 'd'] ['a\r', 'b\r', '\nc\n\r', 'd']
#: ab c
#:  ['def'] abc
#: def 7 2 4 abXYZWf 3 abX 5 1 'abX\x00\x00!' TypeError: string argument expected, got 'int' TypeError: string argument expected, got 'bytes' False None ValueError: I/O operation on closed file True
#: 'a\nb\nc' ['a\r\n', 'b\r', 'c'] 'a\r\nb' ['x\n', 'y\n'] TypeError: initial_value must be str or None, not int ValueError: illegal newline value: 'z' True
#: b'ab' b'c\n' [b'def'] b'abc\ndef' 7 2 4 b'abXYZWf' 3 b'abX' 5 1 b'abX\x00\x00!' TypeError: a bytes-like object is required, not 'str' ValueError: negative seek value -1 b'abX\x00\x00!' None ValueError: I/O operation on closed file.
#: <_io.TextIOWrapper encoding='utf-8'> hé
#: x b'h\xc3\xa9\nx'
#: True True True True True <class '_io.TextIOWrapper'> <stdout> <stdin> utf-8 backslashreplace w <_io.BufferedReader name='<stdin>'> 1
#: b'1\n2\n3\n' ['1\n', '2\n', '3\n'] b'1\n2\n3\n' b'1\n' [b'1\n', b'2\n', b'3\n']
#: ['a', ' ', '2', '\n']
#: 12
#: TypeError: sep must be None or a string, not int TypeError: end must be None or a string, not bytes AttributeError: 'int' object has no attribute 'write' TypeError: 'foo' is an invalid keyword argument for print()
#: 1 None
#:
#: é€😀
#err: Traceback (most recent call last):
#err:   File "io_py3.py", line 53, in <module>
#err:     print(repr(s.getvalue()))
#err:                ^^^^^^^^^^^^
#err: ValueError: I/O operation on closed file
#exit: 1
