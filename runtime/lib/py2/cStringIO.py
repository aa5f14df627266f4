"""A simple fast partial StringIO replacement."""


@native
@final
@layout("File")
@cpp("cStringIO_StringO")
class StringO(object):
    """Simple type for output to strings."""
    @native
    def __iter__(self, /):
        """x.__iter__() <==> iter(x)"""
    @native
    def next(self, /):
        """x.next() -> the next value, or raise StopIteration"""
    @native
    def close(self, /):
        """close(): explicitly release resources held."""
    @native
    def flush(self, /):
        """flush(): does nothing."""
    @native
    def getvalue(self, use_pos=..., /):
        """getvalue([use_pos]) -- Get the string value."""
    @native
    def isatty(self, /):
        """isatty(): always returns 0"""
    @native
    def read(self, s=..., /):
        """read([s]) -- Read s characters, or the rest of the string"""
    @native
    def readline(self, size=..., /):
        """readline() -- Read one line"""
    @native
    def readlines(self, size=..., /):
        """readlines() -- Read all lines"""
    @native
    def reset(self, /):
        """reset() -- Reset the file position to the beginning"""
    @native
    def seek(self, position, mode=..., /):
        """seek(position) -- set the current position"""
    @native
    def tell(self, /):
        """tell() -- get the current position."""
    @native
    def truncate(self, size=..., /):
        """truncate(): truncate the file at the current position."""
    @native
    def write(self, s, /):
        """write(s) -- Write a string to the file"""
    @native
    def writelines(self, sequence_of_strings, /):
        """writelines(sequence_of_strings) -> None.  Write the strings to the file."""
    @native
    @property
    def closed(self):
        """True if the file is closed"""
    @native
    @property
    def softspace(self): ...
    @native
    @softspace.setter
    def softspace(self, value) -> None: ...


@native
@final
@layout("File")
@cpp("cStringIO_StringI")
class StringI(object):
    """Simple type for treating strings as input file streams"""
    @native
    def __iter__(self, /):
        """x.__iter__() <==> iter(x)"""
    @native
    def next(self, /):
        """x.next() -> the next value, or raise StopIteration"""
    @native
    def close(self, /):
        """close(): explicitly release resources held."""
    @native
    def flush(self, /):
        """flush(): does nothing."""
    @native
    def getvalue(self, use_pos=..., /):
        """getvalue([use_pos]) -- Get the string value."""
    @native
    def isatty(self, /):
        """isatty(): always returns 0"""
    @native
    def read(self, s=..., /):
        """read([s]) -- Read s characters, or the rest of the string"""
    @native
    def readline(self, size=..., /):
        """readline() -- Read one line"""
    @native
    def readlines(self, size=..., /):
        """readlines() -- Read all lines"""
    @native
    def reset(self, /):
        """reset() -- Reset the file position to the beginning"""
    @native
    def seek(self, position, mode=..., /):
        """seek(position) -- set the current position"""
    @native
    def tell(self, /):
        """tell() -- get the current position."""
    @native
    def truncate(self, size=..., /):
        """truncate(): truncate the file at the current position."""
    @native
    @property
    def closed(self):
        """True if the file is closed"""
    @native
    @property
    def softspace(self): ...
    @native
    @softspace.setter
    def softspace(self, value) -> None: ...


@native
def StringIO(s=..., /):
    """StringIO([s]) -- Return a StringIO-like stream for reading or writing"""


OutputType = StringO
InputType = StringI
