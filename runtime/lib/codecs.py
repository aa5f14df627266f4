"""Codec registry, error handlers, and files that encode and decode."""

import sys

import _codecs
from _codecs import decode, encode, register, register_error

PY2 = sys.version_info[0] < 3

__all__ = ["register", "lookup", "open", "EncodedFile", "BOM", "BOM_BE", "BOM_LE", "BOM32_BE", "BOM32_LE", "BOM64_BE",
           "BOM64_LE", "BOM_UTF8", "BOM_UTF16", "BOM_UTF16_LE", "BOM_UTF16_BE", "BOM_UTF32", "BOM_UTF32_LE", "BOM_UTF32_BE",
           "CodecInfo", "Codec", "IncrementalEncoder", "IncrementalDecoder", "StreamReader", "StreamWriter",
           "StreamReaderWriter", "getencoder", "getdecoder", "getincrementalencoder", "getincrementaldecoder", "getreader",
           "getwriter", "encode", "decode", "iterencode", "iterdecode", "strict_errors", "ignore_errors", "replace_errors",
           "xmlcharrefreplace_errors", "backslashreplace_errors", "register_error", "lookup_error"]

BOM_UTF8 = b"\xef\xbb\xbf"
BOM_LE = BOM_UTF16_LE = b"\xff\xfe"
BOM_BE = BOM_UTF16_BE = b"\xfe\xff"
BOM_UTF32_LE = b"\xff\xfe\x00\x00"
BOM_UTF32_BE = b"\x00\x00\xfe\xff"
BOM = BOM_UTF16 = BOM_UTF16_LE
BOM_UTF32 = BOM_UTF32_LE
BOM32_LE = BOM_UTF16_LE
BOM32_BE = BOM_UTF16_BE
BOM64_LE = BOM_UTF32_LE
BOM64_BE = BOM_UTF32_BE


# --- error handlers

def strict_errors(exception):
    """Implements the 'strict' error handling, which raises a UnicodeError on coding errors."""
    return _codecs.handle("strict", exception)


def ignore_errors(exception):
    """Implements the 'ignore' error handling, which ignores malformed data and continues."""
    return _codecs.handle("ignore", exception)


def replace_errors(exception):
    """Implements the 'replace' error handling, which replaces malformed data with a replacement marker."""
    return _codecs.handle("replace", exception)


def xmlcharrefreplace_errors(exception):
    """Implements the 'xmlcharrefreplace' error handling, which replaces an unencodable character with an XML reference."""
    return _codecs.handle("xmlcharrefreplace", exception)


def backslashreplace_errors(exception):
    """Implements the 'backslashreplace' error handling, which replaces malformed data with a backslashed escape."""
    return _codecs.handle("backslashreplace", exception)


def _surrogateescape_errors(exception):
    return _codecs.handle("surrogateescape", exception)


_handlers = {
    "strict": strict_errors, "ignore": ignore_errors, "replace": replace_errors,
    "xmlcharrefreplace": xmlcharrefreplace_errors, "backslashreplace": backslashreplace_errors,
}
if not PY2:
    _handlers["surrogateescape"] = _surrogateescape_errors


def lookup_error(name):
    """Return the error handler for the specified error handling name."""
    if name in _handlers:
        return _handlers[name]
    return _codecs.lookup_error(name)


# --- codecs

class CodecInfo(tuple):
    """Codec details when looking up the codec registry"""

    _is_text_encoding = True

    def __new__(cls, encode, decode, streamreader=None, streamwriter=None, incrementalencoder=None, incrementaldecoder=None,
                name=None, _is_text_encoding=None):
        self = tuple.__new__(cls, (encode, decode, streamreader, streamwriter))
        self.name = name
        self.encode = encode
        self.decode = decode
        self.incrementalencoder = incrementalencoder
        self.incrementaldecoder = incrementaldecoder
        self.streamwriter = streamwriter
        self.streamreader = streamreader
        if _is_text_encoding is not None:
            self._is_text_encoding = _is_text_encoding
        return self

    def __repr__(self):
        return "<%s.%s object for encoding %s at %#x>" % (
            self.__class__.__module__, self.__class__.__name__, self.name, id(self))


class Codec(object):
    """Defines the interface for stateless encoders/decoders."""

    def encode(self, input, errors="strict"):
        """Encodes the object input and returns a tuple (output object, length consumed)."""
        raise NotImplementedError

    def decode(self, input, errors="strict"):
        """Decodes the object input and returns a tuple (output object, length consumed)."""
        raise NotImplementedError


class IncrementalEncoder(object):
    """An encoder that takes its input piece by piece."""

    def __init__(self, errors="strict"):
        self.errors = errors
        self.buffer = ""

    def encode(self, input, final=False):
        """Encodes input and returns the resulting object."""
        raise NotImplementedError

    def reset(self):
        """Resets the encoder to the initial state."""

    def getstate(self):
        """Return the current state of the encoder."""
        return 0

    def setstate(self, state):
        """Set the current state of the encoder."""


class IncrementalDecoder(object):
    """A decoder that takes its input piece by piece."""

    def __init__(self, errors="strict"):
        self.errors = errors

    def decode(self, input, final=False):
        """Decode input and returns the resulting object."""
        raise NotImplementedError

    def reset(self):
        """Reset the decoder to the initial state."""

    def getstate(self):
        """Return the current state of the decoder."""
        return (b"", 0)

    def setstate(self, state):
        """Set the current state of the decoder."""


class BufferedIncrementalDecoder(IncrementalDecoder):
    """Keeps bytes that may be the beginning of a character for the next call."""

    def __init__(self, errors="strict"):
        IncrementalDecoder.__init__(self, errors)
        self.buffer = b""

    def _buffer_decode(self, input, errors, final):
        raise NotImplementedError

    def decode(self, input, final=False):
        data = self.buffer + input
        result, consumed = self._buffer_decode(data, self.errors, final)
        self.buffer = data[consumed:]
        return result

    def reset(self):
        self.buffer = b""

    def getstate(self):
        return (self.buffer, 0)

    def setstate(self, state):
        self.buffer = state[0]


class StreamWriter(Codec):
    """Encodes what is written to a stream."""

    def __init__(self, stream, errors="strict"):
        self.stream = stream
        self.errors = errors

    def write(self, object):
        """Writes the object's contents encoded to self.stream."""
        data, consumed = self.encode(object, self.errors)
        self.stream.write(data)

    def writelines(self, list):
        """Writes the concatenated list of strings to the stream using .write()."""
        self.write("".join(list))

    def reset(self):
        """Resets the codec buffers used for keeping internal state."""

    def seek(self, offset, whence=0):
        self.stream.seek(offset, whence)
        if whence == 0 and offset == 0:
            self.reset()

    def __getattr__(self, name):
        return getattr(self.stream, name)

    def __enter__(self):
        return self

    def __exit__(self, type, value, tb):
        self.stream.close()


class StreamReader(Codec):
    """Decodes what is read from a stream: all of it at the first read, so that any encoding has its lines."""

    def __init__(self, stream, errors="strict"):
        self.stream = stream
        self.errors = errors
        self._text = None
        self._at = 0

    def _rest(self):
        if self._text is None:
            self._text, _ = self.decode(self.stream.read(), self.errors)
            self._at = 0
        return self._text

    def read(self, size=-1, chars=-1, firstline=False):
        """Decodes data from the stream self.stream and returns the resulting object."""
        text = self._rest()
        start = self._at
        count = chars if chars is not None and chars >= 0 else size
        self._at = len(text) if count is None or count < 0 else min(len(text), start + count)
        return text[start:self._at]

    def readline(self, size=None, keepends=True):
        """Read one line from the input stream and return the decoded data."""
        text = self._rest()
        start = self._at
        for line in text[start:start + 128].splitlines(True)[:1]:
            if line[-1:] == "\r" or line.splitlines(False)[0] == line:    # perhaps not all of it
                line = text[start:].splitlines(True)[0]
            self._at = start + len(line)
            return line if keepends else line.splitlines(False)[0]
        return text[:0]

    def readlines(self, sizehint=None, keepends=True):
        """Read all lines available on the input stream and return them as a list."""
        return self.read().splitlines(keepends)

    def reset(self):
        """Resets the codec buffers used for keeping internal state."""
        self._text = None

    def seek(self, offset, whence=0):
        """Set the input stream's current position."""
        self.stream.seek(offset, whence)
        self.reset()

    def next(self):
        """Return the next decoded line from the input stream."""
        line = self.readline()
        if line:
            return line
        raise StopIteration

    __next__ = next

    def __iter__(self):
        return self

    def __getattr__(self, name):
        return getattr(self.stream, name)

    def __enter__(self):
        return self

    def __exit__(self, type, value, tb):
        self.stream.close()


class StreamReaderWriter(object):
    """Wraps streams which work in both read and write modes."""

    encoding = "unknown"

    def __init__(self, stream, Reader, Writer, errors="strict"):
        self.stream = stream
        self.reader = Reader(stream, errors)
        self.writer = Writer(stream, errors)
        self.errors = errors

    def read(self, size=-1):
        return self.reader.read(size)

    def readline(self, size=None):
        return self.reader.readline(size)

    def readlines(self, sizehint=None):
        return self.reader.readlines(sizehint)

    def next(self):
        """Return the next decoded line from the input stream."""
        return next(self.reader)

    __next__ = next

    def __iter__(self):
        return self

    def write(self, data):
        return self.writer.write(data)

    def writelines(self, list):
        return self.writer.writelines(list)

    def reset(self):
        self.reader.reset()
        self.writer.reset()

    def seek(self, offset, whence=0):
        self.stream.seek(offset, whence)
        self.reader.reset()
        if whence == 0 and offset == 0:
            self.writer.reset()

    def __getattr__(self, name):
        return getattr(self.stream, name)

    def __enter__(self):
        return self

    def __exit__(self, type, value, tb):
        self.stream.close()


# --- the built-in codecs as CodecInfo

_canonical = {"utf8": "utf-8", "u8": "utf-8", "utf": "utf-8", "us-ascii": "ascii", "646": "ascii", "latin-1": "iso8859-1",
              "latin1": "iso8859-1", "iso-8859-1": "iso8859-1", "8859": "iso8859-1", "cp819": "iso8859-1", "l1": "iso8859-1",
              "latin": "iso8859-1", "utf16": "utf-16", "u16": "utf-16", "utf-16le": "utf-16-le", "utf-16be": "utf-16-be",
              "utf32": "utf-32", "u32": "utf-32", "utf-32le": "utf-32-le", "utf-32be": "utf-32-be", "windows-1252": "cp1252",
              "rot-13": "rot13", "hex-codec": "hex", "base64-codec": "base64"}
_incomplete = ("unexpected end of data", "truncated data")
_infos = {}


def _make_info(name):
    def encode(input, errors="strict"):
        return _codecs.encode(input, name, errors), len(input)

    def decode(input, errors="strict"):
        return _codecs.decode(input, name, errors), len(input)

    class Encoder(IncrementalEncoder):
        def encode(self, input, final=False):
            return _codecs.encode(input, name, self.errors)

    class Decoder(BufferedIncrementalDecoder):
        def _buffer_decode(self, input, errors, final):
            if not final:
                # The unfinished character at the end, if there is one, waits for the rest.
                try:
                    _codecs.decode(input, name, "strict")
                except UnicodeDecodeError as e:
                    if e.reason in _incomplete and e.end == len(input):
                        return _codecs.decode(input[:e.start], name, errors), e.start
            return _codecs.decode(input, name, errors), len(input)

    class Reader(StreamReader):
        def decode(self, input, errors="strict"):
            return decode(input, errors)

    class Writer(StreamWriter):
        def encode(self, input, errors="strict"):
            return encode(input, errors)

    return CodecInfo(encode, decode, Reader, Writer, Encoder, Decoder, name)


_search_functions = []
_native_register = register


def register(search_function):
    """Register a codec search function."""
    _native_register(search_function)
    _search_functions.append(search_function)


def lookup(encoding):
    """Looks up a codec tuple in the Python codec registry and returns the tuple (or function object)."""
    name = encoding.lower().replace("_", "-").replace(" ", "-")
    name = _canonical.get(name, name)
    if _codecs.is_built_in(name):
        if name not in _infos:
            _infos[name] = _make_info(name)
        return _infos[name]
    for search in _search_functions:
        info = search(encoding.lower().replace(" ", "-" if PY2 else "_").replace("-", "-" if PY2 else "_"))
        if info is not None:
            return info
    raise LookupError("unknown encoding: " + encoding)


def getencoder(encoding):
    """Lookup up the codec for the given encoding and return its encoder function."""
    return lookup(encoding).encode


def getdecoder(encoding):
    """Lookup up the codec for the given encoding and return its decoder function."""
    return lookup(encoding).decode


def getincrementalencoder(encoding):
    """Lookup up the codec for the given encoding and return its IncrementalEncoder class or factory function."""
    encoder = lookup(encoding).incrementalencoder
    if encoder is None:
        raise LookupError(encoding)
    return encoder


def getincrementaldecoder(encoding):
    """Lookup up the codec for the given encoding and return its IncrementalDecoder class or factory function."""
    decoder = lookup(encoding).incrementaldecoder
    if decoder is None:
        raise LookupError(encoding)
    return decoder


def getreader(encoding):
    """Lookup up the codec for the given encoding and return its StreamReader class or factory function."""
    return lookup(encoding).streamreader


def getwriter(encoding):
    """Lookup up the codec for the given encoding and return its StreamWriter class or factory function."""
    return lookup(encoding).streamwriter


def iterencode(iterator, encoding, errors="strict", **kwargs):
    """Encodes the input strings from the iterator using an IncrementalEncoder."""
    encoder = getincrementalencoder(encoding)(errors, **kwargs)
    for input in iterator:
        output = encoder.encode(input)
        if output:
            yield output
    output = encoder.encode("", True)
    if output:
        yield output


def iterdecode(iterator, encoding, errors="strict", **kwargs):
    """Decodes the input strings from the iterator using an IncrementalDecoder."""
    decoder = getincrementaldecoder(encoding)(errors, **kwargs)
    for input in iterator:
        output = decoder.decode(input)
        if output:
            yield output
    output = decoder.decode(b"", True)
    if output:
        yield output


_open = open


def open(filename, mode="r", encoding=None, errors="strict", buffering=-1):
    """Open an encoded file using the given mode and return a wrapped version providing transparent encoding/decoding."""
    if encoding is not None:
        mode = mode.replace("U", "")
        if "b" not in mode:
            mode += "b"
    file = _open(filename, mode, buffering)
    if encoding is None:
        return file
    try:
        info = lookup(encoding)
        wrapped = StreamReaderWriter(file, info.streamreader, info.streamwriter, errors)
        wrapped.encoding = encoding
        return wrapped
    except:
        file.close()
        raise


class StreamRecoder(object):
    """Bytes in one encoding over a file in another."""

    data_encoding = "unknown"
    file_encoding = "unknown"

    def __init__(self, stream, encode, decode, Reader, Writer, errors="strict"):
        self.stream = stream
        self.encode = encode
        self.decode = decode
        self.reader = Reader(stream, errors)
        self.writer = Writer(stream, errors)
        self.errors = errors

    def read(self, size=-1):
        return self.encode(self.reader.read(size), self.errors)[0]

    def readline(self, size=None):
        return self.encode(self.reader.readline(), self.errors)[0]

    def readlines(self, sizehint=None):
        return self.encode(self.reader.read(), self.errors)[0].splitlines(True)

    def write(self, data):
        return self.writer.write(self.decode(data, self.errors)[0])

    def __getattr__(self, name):
        return getattr(self.stream, name)

    def __enter__(self):
        return self

    def __exit__(self, type, value, tb):
        self.stream.close()


def EncodedFile(file, data_encoding, file_encoding=None, errors="strict"):
    """Return a wrapped version of file which provides transparent encoding translation."""
    if file_encoding is None:
        file_encoding = data_encoding
    data_info = lookup(data_encoding)
    file_info = lookup(file_encoding)
    recoder = StreamRecoder(file, data_info.encode, data_info.decode, file_info.streamreader, file_info.streamwriter, errors)
    recoder.data_encoding = data_encoding
    recoder.file_encoding = file_encoding
    return recoder


def utf_8_encode(input, errors="strict"):
    return lookup("utf-8").encode(input, errors)


def utf_8_decode(input, errors="strict", final=False):
    return lookup("utf-8").decode(input, errors)


def latin_1_encode(input, errors="strict"):
    return lookup("latin-1").encode(input, errors)


def latin_1_decode(input, errors="strict"):
    return lookup("latin-1").decode(input, errors)


def ascii_encode(input, errors="strict"):
    return lookup("ascii").encode(input, errors)


def ascii_decode(input, errors="strict"):
    return lookup("ascii").decode(input, errors)
