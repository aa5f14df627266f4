"""What module lzma is made of: Library Reference, lzma."""

from _extension import binary as _binary
from _extension import seal as _seal


@native
def _available() -> bool: ...


@native
def _supports_check(check: cint, /) -> bool: ...


@native
def _supports_preset(preset: ssize, /) -> bool: ...


@native
def _easy_encoder(stream: list, preset: ssize, check: cint, /): ...


@native
def _stream_encoder(stream: list, filters: list, check: cint, /): ...


@native
def _alone_encoder(stream: list, filters: list, /): ...


@native
def _raw_encoder(stream: list, filters: list, /): ...


@native
def _decoder(stream: list, format: cint, memory: clip, /): ...


@native
def _raw_decoder(stream: list, filters: list, /): ...


@native
def _encode(stream: list, data, action: cint, /):
    """(output, bytes left of the input, liblzma's answer)"""


@native
def _decode(stream: list, data, most: ssize, /):
    """The same; `most` bytes of output, if it is not negative."""


@native
def _check(stream: list, /) -> int:
    """What liblzma has told of the check so far."""


@native
def _encode_properties(filters: list, /): ...


@native
def _decode_properties(id, data, /): ...


if not _available():
    raise ImportError('liblzma.so.5: cannot open shared object file: No such file or directory')

FORMAT_AUTO, FORMAT_XZ, FORMAT_ALONE, FORMAT_RAW = range(4)
CHECK_NONE, CHECK_CRC32, CHECK_CRC64, CHECK_SHA256, CHECK_ID_MAX, CHECK_UNKNOWN = 0, 1, 4, 10, 15, 16
FILTER_LZMA1, FILTER_LZMA2, FILTER_DELTA = 0x4000000000000001, 0x21, 3
FILTER_X86, FILTER_POWERPC, FILTER_IA64, FILTER_ARM, FILTER_ARMTHUMB, FILTER_SPARC = 4, 5, 6, 7, 8, 9
MF_HC3, MF_HC4, MF_BT2, MF_BT3, MF_BT4 = 3, 4, 18, 19, 20
MODE_FAST, MODE_NORMAL = 1, 2
PRESET_DEFAULT, PRESET_EXTREME = 6, 0x80000000

_OK, _STREAM_END, _NO_CHECK, _GET_CHECK, _MEM_ERROR, _PROG_ERROR = 0, 1, 2, 4, 5, 11
_RUN, _FINISH = 0, 3
_FINE = (_OK, _STREAM_END, _NO_CHECK, _GET_CHECK)
_TEXTS = {3: 'Unsupported integrity check', 6: 'Memory usage limit exceeded', 7: 'Input format not supported by decoder',
          8: 'Invalid or unsupported options', 9: 'Corrupt input data', 10: 'Insufficient buffer space', 11: 'Internal error'}


class LZMAError(Exception):
    """Call to liblzma failed."""
    __module__ = '_lzma'


def _checked(code):
    if code in _FINE:
        return
    if code == _MEM_ERROR:
        raise MemoryError
    raise LZMAError(_TEXTS.get(code) or 'Unrecognized error from liblzma: %d' % code)


def is_check_supported(check_id, /):
    """Test whether the given integrity check is supported.

Always returns True for CHECK_NONE and CHECK_CRC32."""
    return _supports_check(check_id)


_LZMA_FIELDS = ('dict_size', 'lc', 'lp', 'pb', 'mode', 'nice_len', 'mf', 'depth')


def _number(value, most):
    value = value.__index__()
    if not 0 <= value <= most:
        raise OverflowError('Value too large for uint%d_t type' % most.bit_length())
    return value


def _preset(preset):
    preset = _number(preset, 0xffffffff)
    if not _supports_preset(preset):
        raise LZMAError('Invalid compression preset: %d' % preset)
    return preset


def _filter(spec):
    """A filter as the natives take it."""
    if not hasattr(spec, 'keys') or not hasattr(spec, '__getitem__'):
        raise TypeError('Filter specifier must be a dict or dict-like object')
    if 'id' not in spec:
        raise ValueError('Filter specifier must have an "id" entry')
    id = _number(spec['id'], 0xffffffffffffffff)
    if id == FILTER_LZMA1 or id == FILTER_LZMA2:
        kind, names = 'LZMA', ('preset', 'preset_dict') + _LZMA_FIELDS
        preset = _preset(spec['preset']) if 'preset' in spec else PRESET_DEFAULT
    elif id == FILTER_DELTA:
        kind, names = 'delta', ('dist',)
    elif FILTER_X86 <= id <= FILTER_SPARC:
        kind, names = 'BCJ', ('start_offset',)
    else:
        raise ValueError('Invalid filter ID: %d' % id)
    try:
        for name in spec:
            if name != 'id' and name not in names:
                raise TypeError
        if kind == 'LZMA':
            return (id, preset) + tuple(_number(spec[name], 0xffffffff) if name in spec else -1 for name in _LZMA_FIELDS)
        return (id, _number(spec.get(names[0], 1 if kind == 'delta' else 0), 0xffffffff))
    except (TypeError, AttributeError, OverflowError):
        raise ValueError('Invalid filter specifier for %s filter' % kind) from None


def _chain(filters):
    count = len(filters)
    if count > 4:
        raise ValueError('Too many filters - liblzma supports a maximum of 4')
    return [_filter(filters[i]) for i in range(count)]


def _encode_filter_properties(filter, /):
    """Return a bytes object encoding the options (properties) of the filter specified by *filter* (a dict).

The result does not include the filter ID itself, only the options."""
    out = _encode_properties([_filter(filter)])
    if type(out) is int:
        _checked(out)
    return out


def _decode_filter_properties(filter_id, encoded_props, /):
    """Return a dictionary representing the options (properties) of the filter specified by *filter_id*,
decoded from *encoded_props*."""
    values = _decode_properties(filter_id, encoded_props)
    if type(values) is int:
        _checked(values)
    spec = {'id': filter_id}
    if filter_id == FILTER_LZMA1:
        dict_size, spec['lc'], spec['lp'], spec['pb'] = values
        spec['dict_size'] = dict_size
    elif filter_id == FILTER_LZMA2:
        spec['dict_size'] = values[0]
    elif filter_id == FILTER_DELTA:
        spec['dist'] = values[0]
    else:
        spec['start_offset'] = values[0]
    return spec


class LZMACompressor:
    """LZMACompressor(format=FORMAT_XZ, check=-1, preset=None, filters=None)

Create a compressor object for compressing data incrementally.

format specifies the container format to use for the output. This can
be FORMAT_XZ (default), FORMAT_ALONE, or FORMAT_RAW.

check specifies the integrity check to use. For FORMAT_XZ, the default
is CHECK_CRC64. FORMAT_ALONE and FORMAT_RAW do not support integrity
checks; for these formats, check must be omitted, or be CHECK_NONE.

The settings used by the compressor can be specified either as a
preset compression level (with the 'preset' argument), or in detail
as a custom filter chain (with the 'filters' argument)."""
    __module__ = '_lzma'
    __slots__ = ('_stream', '_flushed')

    def __init__(self, format=FORMAT_XZ, check=-1, preset=None, filters=None):
        if preset is not None and filters is not None:
            raise ValueError('Cannot specify both preset and filter chain')
        number = PRESET_DEFAULT if preset is None else _number(preset, 0xffffffff)
        if format != FORMAT_XZ and check != -1 and check != CHECK_NONE:
            raise ValueError('Integrity checks are only supported by FORMAT_XZ')
        self._stream = stream = []
        self._flushed = False
        if format == FORMAT_XZ:
            if check == -1:
                check = CHECK_CRC64
            code = _easy_encoder(stream, number, check) if filters is None else _stream_encoder(stream, _chain(filters), check)
        elif format == FORMAT_ALONE:
            if filters is None:
                chain = [(FILTER_LZMA1, _preset(number)) + (-1,) * 8]
            else:
                chain = _chain(filters)
                if len(chain) != 1 or chain[0][0] != FILTER_LZMA1:
                    raise ValueError('Invalid filter chain for FORMAT_ALONE - must be a single LZMA1 filter')
            code = _alone_encoder(stream, chain)
        elif format == FORMAT_RAW:
            if filters is None:
                raise ValueError('Must specify filters for FORMAT_RAW')
            code = _raw_encoder(stream, _chain(filters))
        else:
            raise ValueError('Invalid container format: %d' % format)
        _checked(code)

    def compress(self, data, /):
        """Provide data to the compressor object.

Returns a chunk of compressed data if possible, or b'' otherwise.

When you have finished providing data to the compressor, call the
flush() method to finish the compression process."""
        data = _binary(data, 'compress')
        if self._flushed:
            raise ValueError('Compressor has been flushed')
        out, left, code = _encode(self._stream, data, _RUN)
        _checked(code)
        return out

    def flush(self, /):
        """Finish the compression process.

Returns the compressed data left in internal buffers.

The compressor object may not be used after this method is called."""
        if self._flushed:
            raise ValueError('Repeated call to flush()')
        self._flushed = True
        out, left, code = _encode(self._stream, b'', _FINISH)
        _checked(code)
        return out

    def __reduce_ex__(self, protocol):
        raise TypeError("cannot pickle '%s' object" % type(self).__name__)


class LZMADecompressor:
    """Create a decompressor object for decompressing data incrementally.

  format
    Specifies the container format of the input stream.  If this is
    FORMAT_AUTO (the default), the decompressor will automatically detect
    whether the input is FORMAT_XZ or FORMAT_ALONE.  Streams created with
    FORMAT_RAW cannot be autodetected.
  memlimit
    Limit the amount of memory used by the decompressor.  This will cause
    decompression to fail if the input cannot be decompressed within this
    limit.
  filters
    A custom filter chain.  This argument is required for FORMAT_RAW, and
    not accepted with any other format.  When provided, this should be a
    sequence of dicts, each indicating the ID and options for a single
    filter."""
    __module__ = '_lzma'
    __slots__ = ('_stream', '_held', '_check', '_eof', '_unused_data', '_needs_input')

    check = property(lambda self: _check(self._stream) if self._check is None else self._check)
    eof = property(lambda self: self._eof)
    unused_data = property(lambda self: self._unused_data)
    needs_input = property(lambda self: self._needs_input)

    def __init__(self, format=FORMAT_AUTO, memlimit=None, filters=None):
        if memlimit is not None:
            if format == FORMAT_RAW:
                raise ValueError('Cannot specify memory limit with FORMAT_RAW')
            memlimit = _number(memlimit, 0xffffffffffffffff)
        if format == FORMAT_RAW and filters is None:
            raise ValueError('Must specify filters for FORMAT_RAW')
        if format != FORMAT_RAW and filters is not None:
            raise ValueError('Cannot specify filters except with FORMAT_RAW')
        self._stream = stream = []
        self._held = self._unused_data = b''
        self._check = None
        self._eof = False
        self._needs_input = True
        if format == FORMAT_RAW:
            self._check = CHECK_NONE
            code = _raw_decoder(stream, _chain(filters))
        elif format in (FORMAT_AUTO, FORMAT_XZ, FORMAT_ALONE):
            if format == FORMAT_ALONE:
                self._check = CHECK_NONE
            code = _decoder(stream, format, 0x7fffffffffffffff if memlimit is None else memlimit)
        else:
            raise ValueError('Invalid container format: %d' % format)
        _checked(code)

    def decompress(self, data, max_length=-1):
        """Decompress *data*, returning uncompressed data as bytes.

If *max_length* is nonnegative, returns at most *max_length* bytes of
decompressed data. If this limit is reached and further output can be
produced, *self.needs_input* will be set to ``False``. In this case, the next
call to *decompress()* may provide *data* as b'' to obtain more of the output."""
        data = _binary(data, 'decompress')
        if self._eof:
            raise EOFError('Already at end of stream')
        if self._held:
            data = self._held + bytes(data)
            self._held = b''
        out, left, code = _decode(self._stream, data, max_length)
        _checked(code)
        rest = bytes(data[len(data) - left:]) if left else b''
        self._needs_input = False
        if code == _STREAM_END:
            self._eof = True
            self._unused_data = rest
        elif rest:
            self._held = rest
        else:
            # With the limit reached more may be waiting inside.
            self._needs_input = len(out) != max_length
        return out

    def __reduce_ex__(self, protocol):
        raise TypeError("cannot pickle '%s' object" % type(self).__name__)


_seal(LZMACompressor, '_lzma.LZMACompressor')
_seal(LZMADecompressor, '_lzma.LZMADecompressor')
