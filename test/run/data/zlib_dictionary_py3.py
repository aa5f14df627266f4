# RUN: %run3
# UNSUPPORTED: mode-aarch64
# Dictionaries both sides know, and the keyword arguments of Python 3.
import copy
import zlib


def attempt(function, *args, **keywords):
    try:
        print(function(*args, **keywords))
    except Exception as e:
        print(type(e).__name__ + ':', e)


words = b'hello world'
c = zlib.compressobj(zdict=words)
packed = c.compress(b'hello world hello') + c.flush()
print(packed)
d = zlib.decompressobj(zdict=bytearray(words))
print(d.eof, d.decompress(packed + b'rest'), d.eof, d.unused_data)
attempt(zlib.decompressobj().decompress, packed)
attempt(zlib.decompress, packed)
attempt(zlib.decompressobj(zdict=b'other').decompress, packed)
attempt(zlib.decompressobj, zdict=5)
c = zlib.compressobj(wbits=-15, zdict=words)
packed = c.compress(b'world hello') + c.flush()
print(zlib.decompressobj(wbits=-15, zdict=words).decompress(packed))
c = zlib.compressobj(level=9, memLevel=9, strategy=zlib.Z_HUFFMAN_ONLY)
print(zlib.decompress(c.compress(b'abc') + copy.copy(c).flush(), wbits=15, bufsize=1))
attempt(zlib.decompress, b'', bufsize=-1)
attempt(zlib.compress, b'', wbits=3)
attempt(zlib.compress, 'text')
attempt(zlib.crc32, b'', 'x')
d = copy.deepcopy(zlib.decompressobj())
print(d.decompress(zlib.compress(b'deep'), max_length=2), d.unconsumed_tail, d.eof, d.flush(), d.eof)
#: b'x\xbb\x1a\x0b\x04]\xcb@0\x15\xc0l\x00; \x06\x91'
#: False b'hello world hello' True b'rest'
#: error: Error 2 while decompressing data
#: error: Error 2 while decompressing data
#: error: Error -3 while setting zdict: invalid input data
#: TypeError: zdict argument must support the buffer protocol
#: b'world hello'
#: b'abc'
#: ValueError: bufsize must be non-negative
#: error: Bad compression level
#: TypeError: a bytes-like object is required, not 'str'
#: TypeError: 'str' object cannot be interpreted as an integer
#: b'de' b'\x00\x00\x03\xfd\x01\x9f' False b'ep' True
