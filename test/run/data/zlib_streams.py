# RUN: %run2
# RUN: %run3
# UNSUPPORTED: mode-aarch64
# Compressing at once and piece by piece; what is left of the input; copies; what is refused.
from __future__ import print_function
import zlib


def shown(value):
    return repr(value).replace("b'", "'").replace('b"', '"')


def attempt(function, *args, **keywords):
    try:
        print(shown(function(*args, **keywords)))
    except Exception as e:
        print(type(e).__name__ + ':', e)


text = b'spam and eggs ' * 2000
packed = zlib.compress(text)
print(len(packed) < 300, zlib.decompress(packed) == text, [len(zlib.compress(text, n)) > 0 for n in range(-1, 10)])
print(shown(zlib.compress(b'')), shown(zlib.decompress(zlib.compress(b''))))
print(zlib.crc32(b'hello') & 0xffffffff, zlib.adler32(b'hello'), zlib.crc32(b''), zlib.adler32(b''))
print(zlib.crc32(b'world', zlib.crc32(b'hello ')) == zlib.crc32(b'hello world'), zlib.adler32(b'world', zlib.adler32(b'hello ')) == zlib.adler32(b'hello world'))
print(zlib.crc32(b'negative', -1) & 0xffffffff, zlib.crc32(b'large', 2 ** 70 + 5) & 0xffffffff, zlib.crc32(b'many' * 100000) & 0xffffffff)

c = zlib.compressobj(9, zlib.DEFLATED, -15)
raw = c.compress(text[:10000]) + c.flush(zlib.Z_SYNC_FLUSH) + c.compress(text[10000:]) + c.flush(zlib.Z_FULL_FLUSH) + c.flush()
print(zlib.decompress(raw, -15) == text, zlib.decompressobj(-15).decompress(raw) == text, shown(c.flush(zlib.Z_NO_FLUSH)))
c = zlib.compressobj(6, zlib.DEFLATED, 31)
print(zlib.decompress(c.compress(text) + c.flush(), 47) == text)

c = zlib.compressobj()
start = c.compress(b'one ')
other = c.copy()
print(shown(zlib.decompress(start + c.compress(b'two') + c.flush())), shown(zlib.decompress(start + other.compress(b'three') + other.flush())))
d = zlib.decompressobj()
parts = []
rest = packed + b'tail'
while not d.unused_data:
    parts.append(d.decompress(rest, 1000))
    rest = d.unconsumed_tail
print(len(parts), max(map(len, parts)), b''.join(parts) == text, shown(d.unused_data))
d = zlib.decompressobj()
print(shown(d.decompress(packed[:60], 5)), len(d.unconsumed_tail) > 0)
e = d.copy()
print(d.flush() != b'', shown(d.unused_data), len(e.decompress(e.unconsumed_tail + packed[60:])) + 5 == len(text))
d = zlib.decompressobj()
print(sum(len(d.decompress(packed[i:i + 1])) for i in range(len(packed))) == len(text), shown(d.flush()))
attempt(d.decompress, b'more')

for case in [lambda: zlib.decompress(b'junk'), lambda: zlib.decompress(packed[:-1]), lambda: zlib.decompress(b''), lambda: zlib.decompress(packed, 100),
             lambda: zlib.compress(text, 10), lambda: zlib.compress(5), lambda: zlib.decompress(None), lambda: zlib.compressobj(20),
             lambda: zlib.compressobj(1, 9), lambda: zlib.decompressobj(-100), lambda: c.compress(b'after the end'), lambda: c.flush(), lambda: c.copy(),
             lambda: zlib.decompressobj().decompress(b'a', -1), lambda: zlib.decompressobj().flush(0), lambda: zlib.decompressobj().decompress(5),
             lambda: zlib.crc32(5), lambda: zlib.decompressobj().copy().decompress(b'still junk'), lambda: zlib.compressobj().flush(99),
             lambda: zlib.decompress(packed[:20] + b'\xff' * 50)]:
    attempt(case)
print(issubclass(zlib.error, Exception), zlib.error.__name__, type(c).__name__, type(d).__name__, zlib.MAX_WBITS, zlib.DEF_MEM_LEVEL)
#: True True [True, True, True, True, True, True, True, True, True, True, True]
#: 'x\x9c\x03\x00\x00\x00\x00\x01' ''
#: 907060870 103547413 0 1
#: True True
#: 3042296808 2441848526 2621868597
#: True True ''
#: True
#: 'one two' 'one three'
#: 28 1000 True 'tail'
#: 'spam ' True
#: True '' True
#: True ''
#2: error: Error -2 while decompressing: inconsistent stream state
#3: error: Error -2 while decompressing data: inconsistent stream state
#: error: Error -3 while decompressing data: incorrect header check
#: error: Error -5 while decompressing data: incomplete or truncated stream
#: error: Error -5 while decompressing data: incomplete or truncated stream
#: error: Error -2 while preparing to decompress data: inconsistent stream state
#: error: Bad compression level
#2: TypeError: compress() argument 1 must be string or read-only buffer, not int
#2: TypeError: decompress() argument 1 must be string or read-only buffer, not None
#3: TypeError: a bytes-like object is required, not 'int'
#3: TypeError: a bytes-like object is required, not 'NoneType'
#: ValueError: Invalid initialization option
#: ValueError: Invalid initialization option
#: ValueError: Invalid initialization option
#: error: Error -2 while compressing data: inconsistent stream state
#: error: Error -2 while flushing: inconsistent stream state
#: ValueError: Inconsistent stream state
#2: ValueError: max_length must be greater than zero
#3: ValueError: max_length must be non-negative
#: ValueError: length must be greater than zero
#2: TypeError: decompress() argument 1 must be string or read-only buffer, not int
#2: TypeError: crc32() argument 1 must be string or read-only buffer, not int
#2: error: Error -3 while decompressing: incorrect header check
#3: TypeError: a bytes-like object is required, not 'int'
#3: TypeError: a bytes-like object is required, not 'int'
#3: error: Error -3 while decompressing data: incorrect header check
#: error: Error -2 while flushing: inconsistent stream state
#: error: Error -3 while decompressing data: invalid bit length repeat
#: True error Compress Decompress 15 8
