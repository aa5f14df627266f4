"""The functions in this module allow compression and decompression using the
zlib library, which is based on GNU zip.
"""

import _zlib
from _zlib import error, ZLIB_VERSION
from _extension import binary as _binary

__version__ = '1.0'
DEFLATED = 8
DEF_MEM_LEVEL = 8
MAX_WBITS = 15
Z_NO_FLUSH, Z_SYNC_FLUSH, Z_FULL_FLUSH, Z_FINISH = 0, 2, 3, 4
Z_BEST_SPEED, Z_BEST_COMPRESSION, Z_DEFAULT_COMPRESSION = 1, 9, -1
Z_DEFAULT_STRATEGY, Z_FILTERED, Z_HUFFMAN_ONLY = 0, 1, 2


def compress(string, level=Z_DEFAULT_COMPRESSION):
    """compress(string[, level]) -- Returned compressed string.

Optional arg level is the compression level, in 0-9."""
    return _zlib.compress_all(_binary(string, 'compress'), level, MAX_WBITS)


def decompress(string, wbits=MAX_WBITS, bufsize=16384):
    """decompress(string[, wbits[, bufsize]]) -- Return decompressed string.

Optional arg wbits indicates the window buffer size and container format.
Optional arg bufsize is only for compatibility: the result grows as it must."""
    return _zlib.decompress_all(_binary(string, 'decompress'), wbits)


def compressobj(level=Z_DEFAULT_COMPRESSION, method=DEFLATED, wbits=MAX_WBITS, memlevel=DEF_MEM_LEVEL,
                strategy=Z_DEFAULT_STRATEGY):
    """compressobj([level]) -- Return a compressor object.

Optional arg level is the compression level, in 0-9 or -1."""
    return _zlib.compressor(level, method, wbits, memlevel, strategy)


def decompressobj(wbits=MAX_WBITS):
    """decompressobj([wbits]) -- Return a decompressor object.

Optional arg wbits indicates the window buffer size and container format."""
    return _zlib.decompressor(_zlib.opened(False, 'decompress', 0, 0, wbits, 0, 0))


def _signed(n):
    return n - 4294967296 if n > 2147483647 else n


def crc32(string, start=0):
    """crc32(string[, start]) -- Compute a CRC-32 checksum of string.

An optional starting value can be specified.  The returned checksum is
a signed integer."""
    return _signed(_zlib.crc32(_binary(string, 'crc32'), start))


def adler32(string, start=1):
    """adler32(string[, start]) -- Compute an Adler-32 checksum of string.

An optional starting value can be specified.  The returned checksum is
a signed integer."""
    return _signed(_zlib.adler32(_binary(string, 'adler32'), start))
