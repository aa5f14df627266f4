"""Python 2's file type."""


@native
@cpp("open2")
def open(name, mode=..., buffering=...):
    """open(name[, mode[, buffering]]) -> file object

    Open a file using the file() type, returns a file object.  This is the
    preferred way to open a file.  See file.__doc__ for further information.
    """


class file(object):
    """file(name[, mode[, buffering]]) -> file object

    Open a file.  The mode can be 'r', 'w' or 'a' for reading (default),
    writing or appending.  The file will be created if it doesn't exist
    when opened for writing or appending; it will be truncated when
    opened for writing.  Add a 'b' to the mode for binary files.
    Add a '+' to the mode to allow simultaneous reading and writing.
    If the buffering argument is given, 0 means unbuffered, 1 means line
    buffered, and larger numbers specify the buffer size.  The preferred way
    to open a file is with the builtin open() function.
    Add a 'U' to mode to open the file for input with universal newline
    support.  Any line ending in the input file will be seen as a '\\n'
    in Python.  Also, a file so opened gains the attribute 'newlines';
    the value for this attribute is one of None (no newline read yet),
    '\\r', '\\n', '\\r\\n' or a tuple containing all the newline types seen.

    'U' cannot be combined with 'w' or '+' mode.
    """
    @native
    def __new__(cls, /, *args, **kwargs):
        """T.__new__(S, ...) -> a new object with type S, a subtype of T"""
    @native
    def __init__(self, /, name, mode=..., buffering=...) -> None:
        """x.__init__(...) initializes x; see help(type(x)) for signature"""
    @native
    def __repr__(self, /):
        """x.__repr__() <==> repr(x)"""
    @native
    def __iter__(self, /):
        """x.__iter__() <==> iter(x)"""
    @native
    def __enter__(self, /):
        """__enter__() -> self."""
    @native
    def __exit__(self, /, *args):
        """__exit__(*excinfo) -> None.  Closes the file."""
    @native
    def close(self, /):
        """close() -> None or (perhaps) an integer.  Close the file."""
    @native
    def fileno(self, /):
        """fileno() -> integer "file descriptor"."""
    @native
    def flush(self, /):
        """flush() -> None.  Flush the internal I/O buffer."""
    @native
    def isatty(self, /):
        """isatty() -> true or false.  True if the file is connected to a tty device."""
    @native
    def next(self, /):
        """x.next() -> the next value, or raise StopIteration"""
    @native
    def read(self, size=..., /):
        """read([size]) -> read at most size bytes, returned as a string."""
    @native
    def readinto(self, buffer, /):
        """readinto() -> Undocumented.  Don't use this; it may go away."""
    @native
    def readline(self, size=..., /):
        """readline([size]) -> next line from the file, as a string."""
    @native
    def readlines(self, size=..., /):
        """readlines([size]) -> list of strings, each a line from the file."""
    @native
    def seek(self, offset, whence=..., /):
        """seek(offset[, whence]) -> None.  Move to new file position."""
    @native
    def tell(self, /):
        """tell() -> current file position, an integer (may be a long integer)."""
    @native
    def truncate(self, size=..., /):
        """truncate([size]) -> None.  Truncate the file to at most size bytes."""
    @native
    def write(self, str, /):
        """write(str) -> None.  Write string str to file."""
    @native
    def writelines(self, sequence_of_strings, /):
        """writelines(sequence_of_strings) -> None.  Write the strings to the file."""
    @native
    def xreadlines(self, /):
        """xreadlines() -> returns self."""
    @native
    @property
    def closed(self):
        """True if the file is closed"""
    @native
    @property
    def name(self):
        """file name"""
    @native
    @property
    def mode(self):
        """file mode ('r', 'U', 'w', 'a', possibly with 'b' or '+' added)"""
    @native
    @property
    def encoding(self):
        """file encoding"""
    @native
    @property
    def errors(self):
        """Unicode error handler"""
    @native
    @property
    def newlines(self):
        """end-of-line convention used in this file"""
    @native
    @property
    def softspace(self):
        """flag indicating that a space needs to be printed; used by print"""
    @native
    @softspace.setter
    def softspace(self, value) -> None: ...


@native
@cpp("print2")
def print(*args, sep=' ', end='\n', file=None):
    """print(value, ..., sep=' ', end='\\n', file=sys.stdout)

    Prints the values to a stream, or to sys.stdout by default.
    Optional keyword arguments:
    file: a file-like object (stream); defaults to the current sys.stdout.
    sep:  string inserted between values, default a space.
    end:  string appended after the last value, default a newline.
    """


@native
def raw_input(prompt=..., /):
    """raw_input([prompt]) -> string

    Read a string from standard input.  The trailing newline is stripped.
    If the user hits EOF (Unix: Ctl-D, Windows: Ctl-Z+Return), raise EOFError.
    On Unix, GNU readline is used if enabled.  The prompt string, if given,
    is printed without a trailing newline before reading.
    """
