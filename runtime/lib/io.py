"""The io module provides the Python interfaces to stream handling."""

from _io import BufferedRandom, BufferedReader, BufferedWriter, BytesIO, FileIO, StringIO, TextIOWrapper
from _io import open
from _io import _BufferedIOBase as BufferedIOBase, _IOBase as IOBase, _RawIOBase as RawIOBase, _TextIOBase as TextIOBase
from _io_errors import UnsupportedOperation

__all__ = ['BlockingIOError', 'open', 'IOBase', 'RawIOBase', 'FileIO', 'BytesIO', 'StringIO', 'BufferedIOBase',
           'BufferedReader', 'BufferedWriter', 'BufferedRWPair', 'BufferedRandom', 'TextIOBase', 'TextIOWrapper',
           'UnsupportedOperation', 'SEEK_SET', 'SEEK_CUR', 'SEEK_END']

SEEK_SET = 0
SEEK_CUR = 1
SEEK_END = 2
DEFAULT_BUFFER_SIZE = 8192
OpenWrapper = open

if str is bytes:
    class BlockingIOError(IOError):
        """Exception raised when I/O would block on a non-blocking I/O stream."""

        def __init__(self, errno, strerror, characters_written=0):
            IOError.__init__(self, errno, strerror)
            self.characters_written = characters_written
else:
    from builtins import BlockingIOError

    __all__ += ['open_code', 'text_encoding']

    def open_code(path):
        """Opens the provided file with the intent to import the contents."""
        return open(path, 'rb')

    def text_encoding(encoding, stacklevel=2):
        """A helper function to choose the text encoding."""
        return 'locale' if encoding is None else encoding


class BufferedRWPair(BufferedIOBase):
    """A buffered reader and a buffered writer over two raw objects that are not seekable, as one object."""

    def __init__(self, reader, writer, buffer_size=DEFAULT_BUFFER_SIZE):
        self.reader = BufferedReader(reader, buffer_size)
        self.writer = BufferedWriter(writer, buffer_size)

    def read(self, size=-1):
        return self.reader.read(size)

    def read1(self, size=-1):
        return self.reader.read1(size)

    def readinto(self, b):
        return self.reader.readinto(b)

    def readline(self, size=-1):
        return self.reader.readline(size)

    def peek(self, size=0):
        return self.reader.peek(size)

    def write(self, b):
        return self.writer.write(b)

    def flush(self):
        return self.writer.flush()

    def readable(self):
        return self.reader.readable()

    def writable(self):
        return self.writer.writable()

    def isatty(self):
        return self.reader.isatty() or self.writer.isatty()

    def close(self):
        self.writer.close()
        self.reader.close()

    @property
    def closed(self):
        return self.writer.closed
