"""Compression compatible with bzip2: Library Reference, bz2."""

import _bzip2
from _extension import has_buffer as _has_buffer
from _extension import seal as _seal
from _extension import type_name as _type_name

__all__ = ['BZ2File', 'BZ2Compressor', 'BZ2Decompressor', 'compress', 'decompress']


def _binary(data, function):
    if _has_buffer(data):
        return data
    if isinstance(data, unicode):
        return str(data)
    raise TypeError('%sargument 1 must be string or buffer, not %s' % (function, 'None' if data is None else _type_name(data)))


def _check(code):
    if code >= 0:
        return
    if code == _bzip2.PARAM_ERROR:
        raise ValueError('the bz2 library has received wrong parameters')
    if code == _bzip2.MEM_ERROR:
        raise MemoryError
    if code == _bzip2.DATA_ERROR or code == _bzip2.DATA_ERROR_MAGIC:
        raise IOError('invalid data stream')
    if code == _bzip2.IO_ERROR:
        raise IOError('unknown IO error')
    if code == _bzip2.UNEXPECTED_EOF:
        raise EOFError('compressed file ended before the logical end-of-stream was detected')
    if code == _bzip2.SEQUENCE_ERROR:
        raise RuntimeError('wrong sequence of bz2 library commands used')
    raise SystemError('the bz2 library was not compiled correctly')


def _level(compresslevel):
    if not 1 <= compresslevel <= 9:
        raise ValueError('compresslevel must be between 1 and 9')
    return compresslevel


def _started(level):
    stream = []
    _check(_bzip2.start(stream, level))
    return stream


class BZ2Compressor(object):
    """BZ2Compressor([compresslevel=9]) -> compressor object

Create a new compressor object. This object may be used to compress
data sequentially. The compresslevel parameter, if given, must be a number between 1 and 9."""
    __slots__ = ('_stream',)

    def __init__(self, compresslevel=9):
        self._stream = _started(_level(compresslevel))

    def compress(self, data):
        """compress(data) -> string

Provide more data to the compressor object. It will return chunks of
compressed data whenever possible. When you've finished providing data
to compress, call the flush() method to finish the compression process,
and return what is left in the internal buffers."""
        data = _binary(data, 'compress() ')
        if len(data) == 0:
            return ''
        if self._stream is None:
            raise ValueError('this object was already flushed')
        out, left, code = _bzip2.compress(self._stream, data, _bzip2.RUN)
        _check(code)
        return out

    def flush(self):
        """flush() -> string

Finish the compression process and return what is left in internal buffers.
You must not use the compressor object after calling this method."""
        if self._stream is None:
            raise ValueError('object was already flushed')
        out, left, code = _bzip2.compress(self._stream, '', _bzip2.FINISH)
        self._stream = None
        _check(code)
        return out


class BZ2Decompressor(object):
    """BZ2Decompressor() -> decompressor object

Create a new decompressor object. This object may be used to decompress
data sequentially."""
    __slots__ = ('_stream', '_unused_data')

    unused_data = property(lambda self: self._unused_data)

    def __init__(self):
        self._stream = _started(0)
        self._unused_data = ''

    def decompress(self, data):
        """decompress(data) -> string

Provide more data to the decompressor object. It will return chunks
of decompressed data whenever possible. If you try to decompress data
after the end of stream is found, EOFError will be raised. If any data
was found after the end of stream, it'll be ignored and saved in
unused_data attribute."""
        data = _binary(data, 'decompress() ')
        if self._stream is None:
            raise EOFError('end of stream was already found')
        out, left, code = _bzip2.decompress(self._stream, data, -1)
        _check(code)
        if code == _bzip2.STREAM_END:
            self._stream = None
            if left:
                self._unused_data = str(data[len(data) - left:])
        return out


def compress(data, compresslevel=9):
    """compress(data [, compresslevel=9]) -> string

Compress data in one shot. If you want to compress data sequentially,
use an instance of BZ2Compressor instead. The compresslevel parameter, if
given, must be a number between 1 and 9."""
    data = _binary(data, '')
    out, left, code = _bzip2.compress(_started(_level(compresslevel)), data, _bzip2.FINISH)
    _check(code)
    return out


def decompress(data):
    """decompress(data) -> decompressed data

Decompress data in one shot. If you want to decompress data sequentially,
use an instance of BZ2Decompressor instead."""
    data = _binary(data, 'decompress() ')
    if len(data) == 0:
        return ''
    out, left, code = _bzip2.decompress(_started(0), data, -1)
    _check(code)
    if code != _bzip2.STREAM_END:
        raise ValueError("couldn't find end of stream")
    return out


class BZ2File(object):
    """BZ2File(name [, mode='r', buffering=0, compresslevel=9]) -> file object

Open a bz2 file. The mode can be 'r' or 'w', for reading (default) or
writing. When opened for writing, the file will be created if it doesn't
exist, and truncated otherwise. If the buffering argument is given, 0 means
unbuffered, and larger numbers specify the buffer size. If compresslevel
is given, must be a number between 1 and 9.

Add a 'U' to mode to open the file for input with universal newline
support. Any line ending in the input file will be seen as a '\\n' in
Python."""

    softspace = 0
    _file = None

    def __init__(self, filename, mode='r', buffering=0, compresslevel=9):
        self._level = _level(compresslevel)
        writing = False
        self._universal = False
        for letter in mode:
            if letter in 'rw':
                writing = letter == 'w'
            elif letter == 'U':
                self._universal = True
            elif letter != 'b':
                raise ValueError("invalid mode char %s" % letter)
        self._mode = 'wb' if writing else 'rb'
        self._writing = writing
        self._file = open(filename, self._mode, buffering if buffering > 1 else -1)
        self._seen = 0
        self._start()

    def _start(self):
        """At the beginning of the file."""
        self._stream = _started(self._level if self._writing else 0)
        self._input = ''       # compressed data not yet taken in
        self._text = ''        # what was decompressed and is not yet read
        self._at = 0           # how much of it has been read
        self._position = 0
        self._ended = False
        self._skip_newline = False

    mode = property(lambda self: self._mode, doc="file mode ('r', 'w', or 'U')")
    name = property(lambda self: self._file.name, doc='file name')
    closed = property(lambda self: int(self._file.closed), doc='True if the file is closed')

    @property
    def newlines(self):
        """end-of-line convention used in this file"""
        kinds = tuple([text for bit, text in ((1, '\r'), (2, '\n'), (4, '\r\n')) if self._seen & bit])
        return None if not kinds else kinds[0] if len(kinds) == 1 else kinds

    def _check_open(self):
        if self._file.closed:
            raise ValueError('I/O operation on closed file')

    def _check_reading(self):
        self._check_open()
        if self._writing:
            raise IOError('file is not ready for reading')

    def _fill(self):
        """Decompresses more; False at the end."""
        if self._ended:
            return False
        if not self._input:
            self._input = self._file.read(8192)
            if not self._input:
                raise EOFError('compressed file ended before the logical end-of-stream was detected')
        text, left, code = _bzip2.decompress(self._stream, self._input, 1 << 16)
        _check(code)
        self._input = self._input[len(self._input) - left:] if left else ''
        if code == _bzip2.STREAM_END:
            self._ended = True  # 2.7 reads the first stream of a file only
        if self._universal:
            text = self._translated(text)
        self._text = self._text[self._at:] + text
        self._at = 0
        return True

    def _translated(self, text):
        if self._skip_newline and text:
            if text[0] == '\n':
                text = text[1:]
                self._seen |= 4
            else:
                self._seen |= 1
            self._skip_newline = False
        if text.endswith('\r'):
            self._skip_newline = True
        both = text.count('\r\n')
        if both:
            self._seen |= 4
        if text.count('\n') > both:
            self._seen |= 2
        if text.count('\r') > both + self._skip_newline:
            self._seen |= 1
        return text.replace('\r\n', '\n').replace('\r', '\n')

    def _take(self, stop):
        text = self._text[self._at:stop]
        self._at = stop
        self._position += len(text)
        return text

    def read(self, size=-1):
        """read([size]) -> string

Read at most size uncompressed bytes, returned as a string. If the size
argument is negative or omitted, read until EOF is reached."""
        self._check_reading()
        while (size < 0 or len(self._text) - self._at < size) and self._fill():
            pass
        return self._take(len(self._text) if size < 0 else min(len(self._text), self._at + size))

    def readline(self, size=-1):
        """readline([size]) -> string

Return the next line from the file, as a string, retaining newline.
A non-negative size argument will limit the maximum number of bytes to
return (an incomplete line may be returned then). Return an empty
string at EOF."""
        self._check_reading()
        if size == 0:
            return ''
        start = 0
        while True:
            end = self._text.find('\n', self._at + start)
            if end >= 0 or size >= 0 and len(self._text) - self._at >= size:
                break
            start = len(self._text) - self._at
            if not self._fill():
                break
        stop = end + 1 if end >= 0 else len(self._text)
        return self._take(stop if size < 0 else min(stop, self._at + size))

    def readlines(self, size=0):
        """readlines([size]) -> list

Call readline() repeatedly and return a list of lines read.
The optional size argument, if given, is an approximate bound on the
total number of bytes in the lines returned."""
        self._check_reading()
        lines = []
        total = 0
        while True:
            line = self.readline()
            if not line:
                return lines
            lines.append(line)
            total += len(line)
            if 0 < size <= total:
                return lines

    def xreadlines(self):
        """xreadlines() -> self

For backward compatibility. BZ2File objects now include the performance
optimizations previously implemented in the xreadlines module."""
        return self

    def __iter__(self):
        self._check_open()
        return self

    def next(self):
        """x.next() -> the next value, or raise StopIteration"""
        line = self.readline()
        if not line:
            raise StopIteration
        return line

    def write(self, data):
        """write(data) -> None

Write the 'data' string to file. Note that due to buffering, close() may
be needed before the file on disk reflects the data written."""
        data = _binary(data, 'write() ')
        self._check_open()
        if not self._writing:
            raise IOError('file is not ready for writing')
        self._compress(data)
        self._position += len(data)

    def _compress(self, data):
        out, left, code = _bzip2.compress(self._stream, data, _bzip2.RUN)
        _check(code)
        self._file.write(out)

    def writelines(self, sequence_of_strings):
        """writelines(sequence_of_strings) -> None

Write the sequence of strings to the file. Note that newlines are not
added. The sequence can be any iterable object producing strings. This is
equivalent to calling write() for each string."""
        self._check_open()
        if not self._writing:
            raise IOError('file is not ready for writing')
        for text in sequence_of_strings:
            if not isinstance(text, basestring) and not _has_buffer(text):
                raise TypeError('writelines() argument must be a sequence of strings')
            self._compress(str(text) if isinstance(text, unicode) else text)  # tell() does not count it in 2.7

    def seek(self, offset, whence=0):
        """seek(offset [, whence]) -> None

Move to new file position. Argument offset is a byte count. Optional
argument whence defaults to 0 (offset from start of file, offset
should be >= 0); other values are 1 (move relative to current position,
positive or negative), and 2 (move relative to end of file, usually
negative, although many platforms allow seeking beyond the end of a file).

Note that seeking of bz2 files is emulated, and depending on the parameters
the operation may be extremely slow."""
        self._check_open()
        if self._writing:
            raise IOError('seek works only while reading')
        if whence == 2:
            while self.read(1 << 16):
                pass
            offset += self._position
        elif whence == 1:
            offset += self._position
        if offset < self._position:
            self._file.seek(0)
            self._start()
        while self._position < offset and self.read(min(1 << 16, offset - self._position)):
            pass

    def tell(self):
        """tell() -> int

Return the current file position, an integer (may be a long integer)."""
        self._check_open()
        return self._position

    def close(self):
        """close() -> None or (perhaps) an integer

Close the file. Sets data attribute .closed to true. A closed file
cannot be used for further I/O operations. close() may be called more
than once without error."""
        if self._file is None or self._file.closed:
            return
        if self._writing:
            out, left, code = _bzip2.compress(self._stream, '', _bzip2.FINISH)
            _check(code)
            self._file.write(out)
        self._stream = None
        self._file.close()

    def __enter__(self):
        self._check_open()
        return self

    def __exit__(self, type, value, traceback):
        self.close()

    def __del__(self):
        self.close()


_seal(BZ2Compressor, 'bz2.BZ2Compressor')
_seal(BZ2Decompressor, 'bz2.BZ2Decompressor')
_seal(BZ2File, 'bz2.BZ2File')
