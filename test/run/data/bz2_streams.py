# RUN: %run2
# RUN: %run3
# UNSUPPORTED: mode-aarch64
# Compressing at once, piece by piece and in files; what is refused.
from __future__ import print_function
import bz2


def shown(value):
    return repr(value).replace("b'", "'").replace('b"', '"')


def attempt(function, *args):
    try:
        print(shown(function(*args)))
    except Exception as e:
        print(type(e).__name__ + ':', e)


text = b'one two three ' * 5000
packed = bz2.compress(text)
print(len(packed) < 500, bz2.decompress(packed) == text, [len(bz2.compress(text, n)) > 0 for n in range(1, 10)])
print(shown(bz2.compress(b'')), shown(bz2.decompress(bz2.compress(b''))), shown(bz2.decompress(b'')))
c = bz2.BZ2Compressor(1)
parts = [c.compress(text[i:i + 1000]) for i in range(0, len(text), 1000)] + [c.flush()]
print(bz2.decompress(b''.join(parts)) == text)
attempt(c.flush)
attempt(c.compress, b'more')
d = bz2.BZ2Decompressor()
out = [d.decompress(packed[i:i + 10]) for i in range(0, len(packed), 10)]
print(b''.join(out) == text, shown(d.unused_data))
attempt(d.decompress, b'more')
d = bz2.BZ2Decompressor()
print(len(d.decompress(packed + b'tail')), shown(d.unused_data))
for case in [lambda: bz2.decompress(b'junk data'), lambda: bz2.decompress(packed[:-2]), lambda: bz2.compress(b'', 0), lambda: bz2.compress(b'', 10),
             lambda: bz2.BZ2Compressor(0), lambda: bz2.BZ2Compressor().compress(5), lambda: bz2.BZ2Decompressor().decompress(None),
             lambda: bz2.BZ2Decompressor().decompress(packed[:30] + b'\xff' * 50), lambda: bz2.BZ2File('none.bz2').read()]:
    attempt(case)

f = bz2.BZ2File('a.bz2', 'w')
f.write(b'first\nsecond\n')
f.writelines([b'third\n', b'last'])
attempt(f.read)
f.close()
attempt(f.write, b'x')
print(bool(f.closed), open('a.bz2', 'rb').read(3) == b'BZh')
f = bz2.BZ2File('a.bz2')
print(shown(f.readline()), f.tell(), shown(f.read(3)), shown(f.readlines()), shown(f.read()), shown(f.readline()))
f.seek(8)
print(shown(f.read(4)), f.tell())
f.seek(-3, 1)
print(shown(f.readline()), shown(f.readline(2)))
f.seek(-4, 2)
print(shown(f.read()))
f.seek(0)
print(shown([line for line in f]))
attempt(f.write, b'x')
f.close()
attempt(f.read)
with bz2.BZ2File('a.bz2') as f:
    print(shown(f.read(5)))
print(bool(f.closed))
for contents in [b'junk', packed[:-2]]:
    with open('bad.bz2', 'wb') as f:
        f.write(contents)
    attempt(bz2.BZ2File('bad.bz2').read)
with bz2.BZ2File('long.bz2', 'wb', compresslevel=2) as f:
    for i in range(100):
        f.write(text)
print(sum(len(line) for line in bz2.BZ2File('long.bz2')) == 100 * len(text))
#: True True [True, True, True, True, True, True, True, True, True]
#: 'BZh9\x17rE8P\x90\x00\x00\x00\x00' '' ''
#: True
#2: ValueError: object was already flushed
#2: ValueError: this object was already flushed
#3: ValueError: Repeated call to flush()
#3: ValueError: Compressor has been flushed
#: True ''
#2: EOFError: end of stream was already found
#3: EOFError: End of stream already reached
#: 70000 'tail'
#2: IOError: invalid data stream
#2: ValueError: couldn't find end of stream
#3: OSError: Invalid data stream
#3: ValueError: Compressed data ended before the end-of-stream marker was reached
#: ValueError: compresslevel must be between 1 and 9
#: ValueError: compresslevel must be between 1 and 9
#: ValueError: compresslevel must be between 1 and 9
#2: TypeError: compress() argument 1 must be string or buffer, not int
#2: TypeError: decompress() argument 1 must be string or buffer, not None
#2: IOError: invalid data stream
#2: IOError: [Errno 2] No such file or directory: 'none.bz2'
#2: IOError: file is not ready for reading
#3: TypeError: a bytes-like object is required, not 'int'
#3: TypeError: a bytes-like object is required, not 'NoneType'
#3: OSError: Invalid data stream
#3: FileNotFoundError: [Errno 2] No such file or directory: 'none.bz2'
#3: UnsupportedOperation: File not open for reading
#: ValueError: I/O operation on closed file
#: True True
#: 'first\n' 6 'sec' ['ond\n', 'third\n', 'last'] '' ''
#: 'cond' 12
#: 'ond\n' 'th'
#: 'last'
#: ['first\n', 'second\n', 'third\n', 'last']
#2: IOError: file is not ready for writing
#3: UnsupportedOperation: File not open for writing
#: ValueError: I/O operation on closed file
#: 'first'
#: True
#2: IOError: invalid data stream
#2: EOFError: compressed file ended before the logical end-of-stream was detected
#3: OSError: Invalid data stream
#3: EOFError: Compressed file ended before the end-of-stream marker was reached
#: True
