"""What module zlib is made of in both dialects: streams, and objects that compress and decompress. Library Reference, zlib."""

import sys

from _extension import binary as _binary
from _extension import c_int as _c_int
from _extension import seal as _seal

_PY2 = sys.version_info[0] < 3


@native
def version(): ...


@native
def _start(stream: list, compress: bool, level: cint, method: cint, bits: cint, memory_level: cint, strategy: cint, /): ...


@native
def set_dictionary(stream: list, compress: bool, dictionary, /): ...


@native
def _deflate(stream: list, data, flush: cint, /):
    """(output, bytes left of the input, libz's answer)"""


@native
def _inflate(stream: list, data, flush: cint, most: ssize, dictionary, /):
    """The same; `most` bytes of output, if it is not negative."""


@native
def _end(stream: list, compress: bool, /): ...


@native
def _copy(stream: list, copy: list, compress: bool, /): ...


@native
def _message(stream: list, /): ...


@native
def crc32(data, start, /): ...


@native
def adler32(data, start, /): ...


ZLIB_VERSION = version()
if ZLIB_VERSION is None:
    raise ImportError('libz.so.1: cannot open shared object file: No such file or directory')
MAX_WBITS = 15
DEFLATED = DEF_MEM_LEVEL = 8
Z_NO_FLUSH, Z_SYNC_FLUSH, Z_FINISH = 0, 2, 4
_OK, _STREAM_END, _NEED_DICT, _STREAM_ERROR, _DATA_ERROR, _MEMORY_ERROR, _BUFFER_ERROR, _VERSION_ERROR = 0, 1, 2, -2, -3, -4, -5, -6
_TEXTS = {_BUFFER_ERROR: 'incomplete or truncated stream', _STREAM_ERROR: 'inconsistent stream state',
          _DATA_ERROR: 'invalid input data'}
_DECOMPRESSING = 'while decompressing' if _PY2 else 'while decompressing data'


class error(Exception):
    __module__ = 'zlib'


def stream_error(stream, code, what):
    text = 'library version mismatch' if code == _VERSION_ERROR else _message(stream) or _TEXTS.get(code)
    return error('Error %d %s: %s' % (code, what, text[:200]) if text else 'Error %d %s' % (code, what))


def opened(compress, kind, *options):
    """A new stream for an object."""
    stream = []
    code = _start(stream, compress, *options)
    if code == _OK:
        return stream
    if code == _MEMORY_ERROR:
        raise MemoryError("Can't allocate memory for %sion object" % kind)
    if code == _STREAM_ERROR:
        raise ValueError('Invalid initialization option')
    raise stream_error(stream, code, 'while creating %sion object' % kind)


def _copied(stream, compress, kind):
    copy = []
    code = _copy(stream, copy, compress)
    if code == _OK:
        return copy
    if code == _STREAM_ERROR:
        raise ValueError('Inconsistent stream state')
    if code == _MEMORY_ERROR:
        raise MemoryError("Can't allocate memory for %sion object" % kind)
    raise stream_error(stream, code, 'while copying %sion object' % kind)


class Compress(object):
    __module__ = 'zlib'
    __slots__ = ('_stream',)

    def compress(self, data):
        """Returns a bytes object containing compressed data.

After calling this function, some of the input data may still
be stored in internal buffers for later processing.
Call the flush() method to clear these buffers."""
        out, left, code = _deflate(self._stream, _binary(data, 'compress'), Z_NO_FLUSH)
        if code != _OK and code != _BUFFER_ERROR:
            raise stream_error(self._stream, code, 'while compressing data')
        return out

    def flush(self, mode=Z_FINISH):
        """Return a bytes object containing any remaining compressed data.

The mode is one of the constants Z_SYNC_FLUSH, Z_FULL_FLUSH, Z_FINISH; after Z_FINISH
no more data can be compressed. """
        mode = _c_int(mode)
        if mode == Z_NO_FLUSH:
            return b''
        out, left, code = _deflate(self._stream, b'', mode)
        if code == _STREAM_END and mode == Z_FINISH:
            code = _end(self._stream, True)
            if code != _OK:
                raise stream_error(self._stream, code, 'while finishing compression')
        elif code != _OK and code != _BUFFER_ERROR:
            raise stream_error(self._stream, code, 'while flushing')
        return out

    def copy(self):
        """Return a copy of the compression object."""
        other = object.__new__(Compress)
        other._stream = _copied(self._stream, True, 'compress')
        return other

    if not _PY2:
        def __copy__(self):
            return self.copy()

        def __deepcopy__(self, memo):
            return self.copy()


class Decompress(object):
    __module__ = 'zlib'
    __slots__ = ('_stream', '_dictionary', '_unused_data', '_unconsumed_tail', '_eof')

    unused_data = property(lambda self: self._unused_data)
    unconsumed_tail = property(lambda self: self._unconsumed_tail)

    def _keep(self, data, left, code):
        """What is left of the input is for the caller."""
        rest = bytes(data[len(data) - left:]) if left else b''
        if code == _STREAM_END:
            self._unused_data += rest
            left = 0
        if left or self._unconsumed_tail:
            self._unconsumed_tail = rest

    def decompress(self, data, max_length=0):
        """Return a bytes object containing the decompressed version of the data.

After calling this function, some of the input data may still be stored in
internal buffers for later processing.
Call the flush() method to clear these buffers.
At most max_length bytes are returned, if it is not 0; what is left of the input is in
unconsumed_tail then."""
        data = _binary(data, 'decompress')
        if max_length < 0:
            raise ValueError('max_length must be ' + ('greater than zero' if _PY2 else 'non-negative'))
        out, left, code = _inflate(self._stream, data, Z_SYNC_FLUSH, max_length or -1, self._dictionary)
        if code == _DATA_ERROR and self._dictionary is not None and _message(self._stream) is None:
            raise stream_error(self._stream, code, 'while setting zdict')
        self._keep(data, left, code)
        if code == _STREAM_END:
            self._eof = True
        elif code != _OK and code != _BUFFER_ERROR:
            raise stream_error(self._stream, code, _DECOMPRESSING)
        return out

    def flush(self, length=16384):
        """Return a bytes object containing any remaining decompressed data.

length
  the initial size of the output buffer."""
        if length.__index__() <= 0:
            raise ValueError('length must be greater than zero')
        data = self._unconsumed_tail
        out, left, code = _inflate(self._stream, data, Z_FINISH, -1, self._dictionary)
        self._keep(data, left, code)
        if code == _STREAM_END:
            self._eof = True
            code = _end(self._stream, False)
            if code != _OK:
                raise stream_error(self._stream, code, 'while finishing decompression')
        return out

    def copy(self):
        """Return a copy of the decompression object."""
        stream = _copied(self._stream, False, 'decompress')
        return decompressor(stream, self._dictionary, self._unused_data, self._unconsumed_tail, self._eof)

    if not _PY2:
        eof = property(lambda self: self._eof)

        def __copy__(self):
            return self.copy()

        def __deepcopy__(self, memo):
            return self.copy()


def compressor(*options):
    self = object.__new__(Compress)
    self._stream = opened(True, 'compress', *options)
    return self


def decompressor(stream, dictionary=None, unused_data=b'', unconsumed_tail=b'', eof=False):
    self = object.__new__(Decompress)
    self._stream = stream
    self._dictionary = dictionary
    self._unused_data = unused_data
    self._unconsumed_tail = unconsumed_tail
    self._eof = eof
    return self


def compress_all(data, level, wbits):
    stream = []
    code = _start(stream, True, level, DEFLATED, wbits, DEF_MEM_LEVEL, 0)
    if code == _MEMORY_ERROR:
        raise MemoryError('Out of memory while compressing data')
    if code == _STREAM_ERROR:
        raise error('Bad compression level')
    if code != _OK:
        raise stream_error(stream, code, 'while compressing data')
    out, left, code = _deflate(stream, data, Z_FINISH)
    if code != _STREAM_END:
        raise stream_error(stream, code, 'while compressing data')
    return out


def decompress_all(data, wbits):
    stream = []
    code = _start(stream, False, 0, 0, wbits, 0, 0)
    if code == _MEMORY_ERROR:
        raise MemoryError('Out of memory while decompressing data')
    if code != _OK:
        raise stream_error(stream, code, 'while preparing to decompress data')
    out, left, code = _inflate(stream, data, Z_SYNC_FLUSH, -1, None)
    if code == _STREAM_END:
        return out
    if code == _OK or code == _BUFFER_ERROR:
        raise error('Error -5 while decompressing data: incomplete or truncated stream')
    raise stream_error(stream, code, 'while decompressing data')


_seal(Compress, 'zlib.Compress')
_seal(Decompress, 'zlib.Decompress')
