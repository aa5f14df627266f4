"""Python 3's exceptions. Library Reference, Built-in Exceptions."""

@layout("Exception")
@hasdict
class BaseException(object):
    """Common base class for all exceptions"""

    @native
    def __new__(cls, *args, **kwargs): "Create and return a new object."
    @native
    def __init__(self, *args): "Initialize self."
    @native
    def __repr__(self, /): "Return repr(self)."
    @native
    def __str__(self, /): "Return str(self)."
    @native
    def __reduce__(self, /): "Helper for pickle."
    @native
    def __setstate__(self, state, /): "Update the attributes from a dict."
    @native
    @property
    def args(self): ...
    @native
    @args.setter
    def args(self, value): ...
    @native
    def with_traceback(self, tb, /): "Exception.with_traceback(tb) -- set self.__traceback__ to tb and return self."
    @native
    def add_note(self, note, /) -> None: "Exception.add_note(note) -- add a note to the exception"
    @native
    @property
    def __traceback__(self): ...
    @native
    @__traceback__.setter
    def __traceback__(self, value) -> None: ...
    @native
    @property
    def __context__(self): ...
    @native
    @__context__.setter
    def __context__(self, value) -> None: ...
    @native
    @property
    def __cause__(self): ...
    @native
    @__cause__.setter
    def __cause__(self, value) -> None: ...
    @native
    @property
    def __suppress_context__(self): ...
    @native
    @__suppress_context__.setter
    def __suppress_context__(self, value) -> None: ...


class SystemExit(BaseException):
    """Request to exit from the interpreter."""

    @native
    def __init__(self, *args): "Initialize self."
    code: field[0]


class KeyboardInterrupt(BaseException):
    """Program interrupted by user."""


class GeneratorExit(BaseException):
    """Request that a generator exit."""


class BaseExceptionGroup(BaseException):
    """A combination of multiple unrelated exceptions."""

    @native
    def __new__(cls, message, exceptions, /): "Create and return a new object."
    @native
    def __init__(self, *args): "Initialize self."
    @native
    def __str__(self, /): "Return str(self)."
    @native
    def derive(self, excs, /): "A group of the same kind with other exceptions."
    @native
    def split(self, condition, /): "(matching, rest)"
    @native
    def subgroup(self, condition, /): "The part that matches."
    @native
    @classmethod
    def __class_getitem__(cls, item, /): "See PEP 585"
    message: field[0]
    exceptions: field[1]


class Exception(BaseException):
    """Common base class for all non-exit exceptions."""


class StopIteration(Exception):
    """Signal the end from iterator.__next__()."""

    @native
    def __init__(self, *args): "Initialize self."
    value: field[0]


class StopAsyncIteration(Exception):
    """Signal the end from iterator.__anext__()."""


class ArithmeticError(Exception):
    """Base class for arithmetic errors."""


class FloatingPointError(ArithmeticError):
    """Floating point operation failed."""


class OverflowError(ArithmeticError):
    """Result too large to be represented."""


class ZeroDivisionError(ArithmeticError):
    """Second argument to a division or modulo operation was zero."""


class AssertionError(Exception):
    """Assertion failed."""


class AttributeError(Exception):
    """Attribute not found."""

    @native
    def __init__(self, *args, **kwargs): "Initialize self."
    name: field[0]
    obj: field[1]


class BufferError(Exception):
    """Buffer error."""


class EOFError(Exception):
    """Read beyond end of file."""


class ImportError(Exception):
    """Import can't find module, or can't find name in module."""

    @native
    def __init__(self, *args, **kwargs): "Initialize self."
    @native
    def __str__(self, /): "Return str(self)."
    msg: field[0]
    name: field[1]
    path: field[2]


class ModuleNotFoundError(ImportError):
    """Module not found."""


class LookupError(Exception):
    """Base class for lookup errors."""


class IndexError(LookupError):
    """Sequence index out of range."""


class KeyError(LookupError):
    """Mapping key not found."""

    @native
    def __str__(self, /): "Return str(self)."


class MemoryError(Exception):
    """Out of memory."""


class NameError(Exception):
    """Name not found globally."""

    @native
    def __init__(self, *args, **kwargs): "Initialize self."
    name: field[0]


class UnboundLocalError(NameError):
    """Local name referenced but not bound to a value."""


class OSError(Exception):
    """Base class for I/O related errors."""

    @native
    def __new__(cls, *args, **kwargs): "Create an OSError, or the subclass for its errno."
    @native
    def __init__(self, *args): "Initialize self."
    @native
    def __str__(self, /): "Return str(self)."
    errno: field[0]
    strerror: field[1]
    filename: field[2]
    filename2: field[3]
    characters_written: field[4]


class BlockingIOError(OSError):
    """I/O operation would block."""


class ChildProcessError(OSError):
    """Child process error."""


class ConnectionError(OSError):
    """Connection error."""


class FileExistsError(OSError):
    """File already exists."""


class FileNotFoundError(OSError):
    """File not found."""


class InterruptedError(OSError):
    """Interrupted by signal."""


class IsADirectoryError(OSError):
    """Operation doesn't work on directories."""


class NotADirectoryError(OSError):
    """Operation only works on directories."""


class PermissionError(OSError):
    """Not enough permissions."""


class ProcessLookupError(OSError):
    """Process not found."""


class TimeoutError(OSError):
    """Timeout expired."""


class BrokenPipeError(ConnectionError):
    """Broken pipe."""


class ConnectionAbortedError(ConnectionError):
    """Connection aborted."""


class ConnectionRefusedError(ConnectionError):
    """Connection refused."""


class ConnectionResetError(ConnectionError):
    """Connection reset."""


class ReferenceError(Exception):
    """Weak ref proxy used after referent went away."""


class RuntimeError(Exception):
    """Unspecified run-time error."""


class NotImplementedError(RuntimeError):
    """Method or function hasn't been implemented yet."""


class RecursionError(RuntimeError):
    """Recursion limit exceeded."""


class SyntaxError(Exception):
    """Invalid syntax."""

    @native
    def __init__(self, *args): "Initialize self."
    @native
    def __str__(self, /): "Return str(self)."
    msg: field[0]
    filename: field[1]
    lineno: field[2]
    offset: field[3]
    text: field[4]
    end_lineno: field[5]
    end_offset: field[6]
    print_file_and_line: field[7]


class IndentationError(SyntaxError):
    """Improper indentation."""


class TabError(IndentationError):
    """Improper mixture of spaces and tabs."""


class SystemError(Exception):
    """Internal error in the Python interpreter."""


class TypeError(Exception):
    """Inappropriate argument type."""


class ValueError(Exception):
    """Inappropriate argument value (of correct type)."""


class UnicodeError(ValueError):
    """Unicode related error."""


class UnicodeDecodeError(UnicodeError):
    """Unicode decoding error."""

    @native
    def __init__(self, *args): "Initialize self."
    @native
    def __str__(self, /): "Return str(self)."
    encoding: field[0]
    object: field[1]
    start: field[2]
    end: field[3]
    reason: field[4]


class UnicodeEncodeError(UnicodeError):
    """Unicode encoding error."""

    @native
    def __init__(self, *args): "Initialize self."
    @native
    def __str__(self, /): "Return str(self)."
    encoding: field[0]
    object: field[1]
    start: field[2]
    end: field[3]
    reason: field[4]


class UnicodeTranslateError(UnicodeError):
    """Unicode translation error."""

    @native
    def __init__(self, *args): "Initialize self."
    @native
    def __str__(self, /): "Return str(self)."
    object: field[0]
    start: field[1]
    end: field[2]
    reason: field[3]


class ExceptionGroup(BaseExceptionGroup, Exception):
    """A combination of multiple unrelated exceptions."""


class Warning(Exception):
    """Base class for warning categories."""


class BytesWarning(Warning):
    """Base class for warnings about bytes and buffer related problems."""


class DeprecationWarning(Warning):
    """Base class for warnings about deprecated features."""


class FutureWarning(Warning):
    """Base class for warnings about constructs that will change semantically in the future."""


class ImportWarning(Warning):
    """Base class for warnings about probable mistakes in module imports"""


class PendingDeprecationWarning(Warning):
    """Base class for warnings about features which will be deprecated in the future."""


class RuntimeWarning(Warning):
    """Base class for warnings about dubious runtime behavior."""


class SyntaxWarning(Warning):
    """Base class for warnings about dubious syntax."""


class UnicodeWarning(Warning):
    """Base class for warnings about Unicode related problems."""


class UserWarning(Warning):
    """Base class for warnings generated by user code."""


class EncodingWarning(Warning):
    """Base class for warnings about encodings."""


class ResourceWarning(Warning):
    """Base class for warnings about resource usage."""


EnvironmentError = OSError
IOError = OSError
