"""What module bz2 is made of: Library Reference, bz2, incremental (de)compression."""

import _bzip2
from _extension import binary as _binary
from _extension import c_int as _c_int
from _extension import seal as _seal


def _check(code):
    if code >= 0:
        return
    if code == _bzip2.PARAM_ERROR:
        raise ValueError('Internal error - invalid parameters passed to libbzip2')
    if code == _bzip2.MEM_ERROR:
        raise MemoryError
    if code == _bzip2.DATA_ERROR or code == _bzip2.DATA_ERROR_MAGIC:
        raise OSError('Invalid data stream')
    if code == _bzip2.IO_ERROR:
        raise OSError('Unknown I/O error')
    if code == _bzip2.UNEXPECTED_EOF:
        raise EOFError('Compressed file ended before the logical end-of-stream was detected')
    if code == _bzip2.SEQUENCE_ERROR:
        raise RuntimeError('Internal error - Invalid sequence of commands sent to libbzip2')
    raise OSError('Unrecognized error from libbzip2: %d' % code)


class BZ2Compressor:
    """Create a compressor object for compressing data incrementally.

  compresslevel
    Compression level, as a number between 1 and 9.

For one-shot compression, use the compress() function instead."""
    __module__ = '_bz2'
    __slots__ = ('_stream', '_flushed')

    def __init__(self, compresslevel=9, /):
        compresslevel = _c_int(compresslevel)
        if not 1 <= compresslevel <= 9:
            raise ValueError('compresslevel must be between 1 and 9')
        self._stream = []
        self._flushed = False
        _check(_bzip2.start(self._stream, compresslevel))

    def compress(self, data, /):
        """Provide data to the compressor object.

Returns a chunk of compressed data if possible, or b'' otherwise.

When you have finished providing data to the compressor, call the
flush() method to finish the compression process."""
        data = _binary(data, 'compress')
        if self._flushed:
            raise ValueError('Compressor has been flushed')
        out, left, code = _bzip2.compress(self._stream, data, _bzip2.RUN)
        _check(code)
        return out

    def flush(self, /):
        """Finish the compression process.

Returns the compressed data left in internal buffers.

The compressor object may not be used after this method is called."""
        if self._flushed:
            raise ValueError('Repeated call to flush()')
        self._flushed = True
        out, left, code = _bzip2.compress(self._stream, b'', _bzip2.FINISH)
        _check(code)
        return out

    def __reduce_ex__(self, protocol):
        raise TypeError("cannot pickle '%s' object" % type(self).__name__)


class BZ2Decompressor:
    """Create a decompressor object for decompressing data incrementally.

For one-shot decompression, use the decompress() function instead."""
    __module__ = '_bz2'
    __slots__ = ('_stream', '_held', '_eof', '_unused_data', '_needs_input')

    eof = property(lambda self: self._eof)
    unused_data = property(lambda self: self._unused_data)
    needs_input = property(lambda self: self._needs_input)

    def __init__(self):
        self._stream = []
        self._held = self._unused_data = b''
        self._eof = False
        self._needs_input = True
        _check(_bzip2.start(self._stream, 0))

    def decompress(self, data, max_length=-1):
        """Decompress *data*, returning uncompressed data as bytes.

If *max_length* is nonnegative, returns at most *max_length* bytes of
decompressed data. If this limit is reached and further output can be
produced, *self.needs_input* will be set to ``False``. In this case, the next
call to *decompress()* may provide *data* as b'' to obtain more of the output."""
        data = _binary(data, 'decompress')
        if self._eof:
            raise EOFError('End of stream already reached')
        if self._held:
            data = self._held + bytes(data)
            self._held = b''
        out, left, code = _bzip2.decompress(self._stream, data, max_length)
        _check(code)
        rest = bytes(data[len(data) - left:]) if left else b''
        self._needs_input = False
        if code == _bzip2.STREAM_END:
            self._eof = True
            self._unused_data = rest
        elif rest:
            self._held = rest
        else:
            self._needs_input = True
        return out

    def __reduce_ex__(self, protocol):
        raise TypeError("cannot pickle '%s' object" % type(self).__name__)


_seal(BZ2Compressor, '_bz2.BZ2Compressor')
_seal(BZ2Decompressor, '_bz2.BZ2Decompressor')
