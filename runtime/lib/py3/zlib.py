"""The functions in this module allow compression and decompression using the
zlib library, which is based on GNU zip.
"""

import _zlib
from _zlib import error, ZLIB_VERSION
from _extension import binary as _binary
from _extension import has_buffer as _has_buffer

__version__ = '1.0'
DEFLATED = 8
DEF_MEM_LEVEL = 8
MAX_WBITS = 15
Z_NO_FLUSH, Z_SYNC_FLUSH, Z_FULL_FLUSH, Z_FINISH = 0, 2, 3, 4
Z_BEST_SPEED, Z_BEST_COMPRESSION, Z_DEFAULT_COMPRESSION = 1, 9, -1
Z_DEFAULT_STRATEGY, Z_FILTERED, Z_HUFFMAN_ONLY = 0, 1, 2
ZLIB_RUNTIME_VERSION = ZLIB_VERSION
DEF_BUF_SIZE = 16384
Z_NO_COMPRESSION = 0
Z_PARTIAL_FLUSH, Z_BLOCK, Z_TREES = 1, 5, 6
Z_RLE, Z_FIXED = 3, 4


def compress(data, /, level=Z_DEFAULT_COMPRESSION, wbits=MAX_WBITS):
    """Returns a bytes object containing compressed data."""
    return _zlib.compress_all(_binary(data, 'compress'), level, wbits)


def decompress(data, /, wbits=MAX_WBITS, bufsize=DEF_BUF_SIZE):
    """Returns a bytes object containing the uncompressed data."""
    data = _binary(data, 'decompress')
    if bufsize.__index__() < 0:
        raise ValueError('bufsize must be non-negative')
    return _zlib.decompress_all(data, wbits)


def compressobj(level=Z_DEFAULT_COMPRESSION, method=DEFLATED, wbits=MAX_WBITS, memLevel=DEF_MEM_LEVEL,
                strategy=Z_DEFAULT_STRATEGY, zdict=None):
    """Return a compressor object."""
    self = _zlib.compressor(level, method, wbits, memLevel, strategy)
    if zdict is not None:
        code = _zlib.set_dictionary(self._stream, True, zdict)
        if code != 0:
            raise ValueError('Invalid dictionary' if code == -2 else 'deflateSetDictionary()')
    return self


def decompressobj(wbits=MAX_WBITS, zdict=None):
    """Return a decompressor object."""
    if zdict is not None and not _has_buffer(zdict):
        raise TypeError('zdict argument must support the buffer protocol')
    stream = _zlib.opened(False, 'decompress', 0, 0, wbits, 0, 0)
    if zdict is not None and wbits < 0:
        code = _zlib.set_dictionary(stream, False, zdict)
        if code != 0:
            raise _zlib.stream_error(stream, code, 'while setting zdict')
    return _zlib.decompressor(stream, zdict)


def crc32(data, value=0, /):
    """Compute a CRC-32 checksum of data."""
    return _zlib.crc32(_binary(data, 'crc32'), value)


def adler32(data, value=1, /):
    """Compute an Adler-32 checksum of data."""
    return _zlib.adler32(_binary(data, 'adler32'), value)
