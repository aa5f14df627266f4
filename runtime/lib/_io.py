"""The io module's types: files, buffers, text, streams in memory."""


@native
@layout("File")
@cpp("io_IOBase")
class _IOBase:
    """The abstract base class for all I/O classes."""
    @native
    def __new__(cls, /, *args, **kwargs): ...
    @native
    def __enter__(self, /): ...
    @native
    def __exit__(self, /, *args): ...
    @native
    def __iter__(self, /):
        """Implement iter(self)."""
    @native
    def __next__(self, /):
        """Implement next(self)."""
    next = __next__
    @native
    def close(self, /):
        """Flush and close the IO object."""
    @native
    @property
    def closed(self): ...
    @native
    def fileno(self, /):
        """Return underlying file descriptor if one exists."""
    @native
    def flush(self, /):
        """Flush write buffers, if applicable."""
    @native
    def isatty(self, /):
        """Return whether this is an 'interactive' stream."""
    @native
    def readable(self, /):
        """Return whether object was opened for reading."""
    @native
    def writable(self, /):
        """Return whether object was opened for writing."""
    @native
    def seekable(self, /):
        """Return whether object supports random access."""
    @native
    def readline(self, size=-1, /):
        """Read and return a line from the stream."""
    @native
    def readlines(self, hint=None, /):
        """Return a list of lines from the stream."""
    @native
    def writelines(self, lines, /):
        """Write a list of lines to stream."""
    @native
    def seek(self, target, whence=0, /):
        """Change the stream position to the given byte offset."""
    @native
    def tell(self, /):
        """Return current stream position."""
    @native
    def truncate(self, pos=None, /):
        """Truncate file to size bytes."""
    @native
    def _checkClosed(self, msg=None, /): ...
    @native
    def _checkReadable(self, /): ...
    @native
    def _checkWritable(self, /): ...
    @native
    def _checkSeekable(self, /): ...


@native
@cpp("io_RawIOBase")
class _RawIOBase(_IOBase):
    """Base class for raw binary I/O."""
    @native
    def read(self, size=-1, /): ...
    @native
    def readall(self, /):
        """Read until EOF, using multiple read() call."""


@native
@cpp("io_FileIO")
class FileIO(_RawIOBase):
    """Open a file."""
    @native
    def __init__(self, /, file, mode='r', closefd=True, opener=None) -> None: ...
    @native
    def __repr__(self, /): ...
    @native
    @cpp("read_raw")
    def read(self, size=-1, /):
        """Read at most size bytes, returned as bytes."""
    @native
    @cpp("readall_raw")
    def readall(self, /):
        """Read all data from the file, returned as bytes."""
    @native
    def readinto(self, buffer, /):
        """Same as RawIOBase.readinto()."""
    @native
    def write(self, b, /):
        """Write buffer b to file, return number of bytes written."""
    @native
    @property
    def name(self): ...
    @native
    @name.setter
    def name(self, value) -> None: ...
    @native
    @property
    def mode(self):
        """String giving the file mode"""
    @native
    @property
    def closefd(self):
        """True if the file descriptor will be closed by close()."""


@native
@cpp("io_BufferedIOBase")
class _BufferedIOBase(_IOBase):
    """Base class for buffered IO objects."""
    @native
    def read(self, size=-1, /):
        """Read and return up to n bytes."""
    @native
    def read1(self, size=-1, /):
        """Read and return up to n bytes, with at most one read() call to the underlying raw stream."""
    @native
    def readinto(self, buffer, /): ...
    @native
    def readinto1(self, buffer, /): ...
    @native
    def write(self, b, /):
        """Write the given buffer to the IO stream."""
    @native
    def detach(self, /):
        """Disconnect this buffer from its underlying raw stream and return it."""


@native
@cpp("io_BufferedReader")
class BufferedReader(_BufferedIOBase):
    """Create a new buffered reader using the given readable raw IO object."""
    @native
    def __init__(self, /, raw, buffer_size=8192) -> None: ...
    @native
    def __repr__(self, /): ...
    @native
    def peek(self, size=0, /): ...
    @native
    @property
    def raw(self): ...
    @native
    @property
    def name(self): ...
    @native
    @property
    def mode(self): ...


@native
@cpp("io_BufferedWriter")
class BufferedWriter(_BufferedIOBase):
    """A buffer for a writeable sequential RawIO object."""
    @native
    def __init__(self, /, raw, buffer_size=8192) -> None: ...
    @native
    def __repr__(self, /): ...
    @native
    @property
    def raw(self): ...
    @native
    @property
    def name(self): ...
    @native
    @property
    def mode(self): ...


@native
@cpp("io_BufferedRandom")
class BufferedRandom(_BufferedIOBase):
    """A buffered interface to random access streams."""
    @native
    def __init__(self, /, raw, buffer_size=8192) -> None: ...
    @native
    def __repr__(self, /): ...
    @native
    def peek(self, size=0, /): ...
    @native
    @property
    def raw(self): ...
    @native
    @property
    def name(self): ...
    @native
    @property
    def mode(self): ...


@native
@cpp("io_BytesIO")
class BytesIO(_BufferedIOBase):
    """Buffered I/O implementation using an in-memory bytes buffer."""
    @native
    def __init__(self, /, initial_bytes=b'') -> None: ...
    @native
    def getvalue(self, /):
        """Retrieve the entire contents of the BytesIO object."""
    @native
    def getbuffer(self, /):
        """Get a read-write view over the contents of the BytesIO object."""


@native
@cpp("io_TextIOBase")
class _TextIOBase(_IOBase):
    """Base class for text I/O."""
    @native
    def read(self, size=-1, /):
        """Read at most n characters from stream."""
    @native
    def write(self, s, /):
        """Write string to stream."""
    @native
    def detach(self, /):
        """Separate the underlying buffer from the TextIOBase and return it."""
    @native
    @property
    def encoding(self):
        """Encoding of the text stream."""
    @native
    @property
    def errors(self):
        """The error setting of the decoder or encoder."""
    @native
    @property
    def newlines(self):
        """Line endings translated so far."""


@native
@cpp("io_TextIOWrapper")
class TextIOWrapper(_TextIOBase):
    """Character and line based layer over a BufferedIOBase object, buffer."""
    @native
    def __init__(self, /, buffer, encoding=None, errors=None, newline=None, line_buffering=False, write_through=False) -> None: ...
    @native
    def __repr__(self, /): ...
    @native
    def reconfigure(self, *, encoding=None, errors=None, newline=..., line_buffering=None, write_through=None):
        """Reconfigure the text stream with new parameters."""
    @native
    @property
    def buffer(self): ...
    @native
    @property
    def name(self): ...
    @native
    @property
    def mode(self): ...
    @native
    @mode.setter
    def mode(self, value) -> None: ...
    @native
    @property
    def line_buffering(self): ...
    @native
    @property
    def write_through(self): ...


@native
@cpp("io_StringIO")
class StringIO(_TextIOBase):
    """Text I/O implementation using an in-memory buffer."""
    @native
    def __init__(self, /, initial_value='', newline='\n') -> None: ...
    @native
    def getvalue(self, /):
        """Retrieve the entire contents of the object."""
    @native
    @property
    def line_buffering(self): ...


@native
def open(file, mode='r', buffering=-1, encoding=None, errors=None, newline=None, closefd=True, opener=None):
    """Open file and return a stream.  Raise OSError upon failure."""
