"""Streams of libbz2, for module bz2 of both dialects."""


@native
def available() -> bool: ...


@native
def start(stream: list, level: cint, /):
    """Begins to compress, or with level 0 to decompress; libbz2's answer."""


@native
def compress(stream: list, data, action: cint, /):
    """(output, bytes left of the input, libbz2's answer)"""


@native
def decompress(stream: list, data, most: ssize, /):
    """The same; `most` bytes of output, if it is not negative."""


if not available():
    raise ImportError('libbz2.so.1.0: cannot open shared object file: No such file or directory')

RUN, FLUSH, FINISH = 0, 1, 2
STREAM_END = 4
SEQUENCE_ERROR, PARAM_ERROR, MEM_ERROR, DATA_ERROR, DATA_ERROR_MAGIC, IO_ERROR, UNEXPECTED_EOF = -1, -2, -3, -4, -5, -6, -7
