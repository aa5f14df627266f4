# RUN: %run2
# RUN: %run3
# REQUIRES: python3-stdlib
# UNSUPPORTED: mode-aarch64
# Writing, appending, reading and seeking; headers; damaged files.
from __future__ import print_function
import gzip
import io


def shown(value):
    return repr(value).replace("b'", "'").replace('b"', '"')


def attempt(function, *args):
    try:
        print(shown(function(*args)))
    except Exception as e:
        print(type(e).__name__ + ':', str(e).replace('L', ''))


f = gzip.open('a.gz', 'wb')
print(f.name, f.closed, f.readable(), f.writable(), f.seekable(), f.fileno() > 2)
print(f.write(b'first\nsecond\n'), f.tell(), f.seek(16), f.tell())
f.writelines([b'third\n', b'last'])
attempt(f.read)
attempt(f.seek, 0)
f.flush()
f.close()
f.close()
print(f.closed)
attempt(f.write, b'x')
with gzip.open('a.gz', 'ab') as f:
    f.write(b' and more')
f = gzip.open('a.gz')
print(shown(f.readline()), f.tell(), shown(f.read(3)), shown(f.readlines()), shown(f.read()), shown(f.readline()))
print(f.seek(8), shown(f.read(4)), f.tell(), f.seek(-3, 1), shown(f.readline()), shown(f.readline(2)))
f.rewind()
print(shown([line for line in f]))
f.seek(0)
buffer = bytearray(4)
print(f.readinto(buffer) == 4, shown(bytes(buffer)))
attempt(f.write, b'x')
f.close()
attempt(f.read)

out = io.BytesIO()
with gzip.GzipFile('name.gz', 'wb', 5, out, mtime=1) as f:
    f.write(b'data' * 10)
print(out.closed, len(out.getvalue()), shown(out.getvalue()[10:15]))
out = io.BytesIO()
with gzip.GzipFile(mode='wb', fileobj=out, mtime=0x12345678) as f:
    f.write(b'data' * 10)
v = out.getvalue()
f = gzip.GzipFile(fileobj=io.BytesIO(v))
print(f.read(0) == b'', f.read(3) == b'dat', f.mtime == 0x12345678)
for contents in [b'', b'junk', b'\x1f', b'\x1f\x8b\x09' + b'\0' * 20, v[:-8] + b'\0' * 8, v[:-4] + b'\0' * 4, v + b'\0' * 5, v + v, v + b'junk',
                 b'\x1f\x8b\x08\x1e\0\0\0\0\0\xff\x03\x00abcname\0comment\0xx' + v[10:]]:
    attempt(gzip.GzipFile(fileobj=io.BytesIO(contents)).read)
attempt(gzip.open, 'none.gz')
attempt(gzip.GzipFile, 'a.gz', 'wb', 99)
with gzip.open('long.gz', 'wb') as f:
    for i in range(1000):
        f.write(b'%d\n' % i * 50 if str is bytes else (str(i) + '\n').encode() * 50)
with gzip.open('long.gz') as f:
    print(sum(1 for line in f), f.tell(), f.seek(1000), shown(f.readline()))
#: a.gz False False True True True
#: 13 13 16 16
#2: IOError: [Errno 9] read() on write-only GzipFile object
#2: IOError: Negative seek in write mode
#3: OSError: [Errno 9] read() on write-only GzipFile object
#3: OSError: Negative seek in write mode
#: True
#2: ValueError: I/O operation on closed file.
#3: ValueError: I/O operation on closed file
#: 'first\n' 6 'sec' ['ond\n', '\x00\x00\x00third\n', 'last and more'] '' ''
#: 8 'cond' 12 9 'ond\n' '\x00\x00'
#: ['first\n', 'second\n', '\x00\x00\x00third\n', 'last and more']
#: True 'firs'
#2: IOError: [Errno 9] write() on read-only GzipFile object
#2: ValueError: I/O operation on closed file.
#3: OSError: [Errno 9] write() on read-only GzipFile object
#3: ValueError: I/O operation on closed file
#: False 32 'name\x00'
#: True True True
#: ''
#2: IOError: Not a gzipped file
#2: IOError: Not a gzipped file
#2: IOError: Unknown compression method
#2: IOError: CRC check failed 0x0 != 0x879d941c
#2: IOError: Incorrect length of data produced
#3: BadGzipFile: Not a gzipped file (b'ju')
#3: BadGzipFile: Not a gzipped file (b'\x1f')
#3: BadGzipFile: Unknown compression method
#3: BadGzipFile: CRC check failed 0x0 != 0x879d941c
#3: BadGzipFile: Incorrect length of data produced
#: 'datadatadatadatadatadatadatadatadatadata'
#: 'datadatadatadatadatadatadatadatadatadatadatadatadatadatadatadatadatadatadatadata'
#2: IOError: Not a gzipped file
#3: BadGzipFile: Not a gzipped file (b'ju')
#: 'datadatadatadatadatadatadatadatadatadata'
#2: IOError: [Errno 2] No such file or directory: 'none.gz'
#3: FileNotFoundError: [Errno 2] No such file or directory: 'none.gz'
#: ValueError: Invalid initialization option
#: 50000 194500 1000 '10\n'
