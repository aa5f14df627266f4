"""Python 2's exceptions. Library Reference, Built-in Exceptions."""

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
    def __getitem__(self, index, /): "x.__getitem__(y) <==> x[y]"
    @native
    def __getslice__(self, i: clip, j: clip, /): "x.__getslice__(i, j) <==> x[i:j]"
    @native
    def __unicode__(self, /): "Return the exception's text as unicode."
    @native
    @property
    def message(self): ...
    @native
    @message.setter
    def message(self, value) -> None: ...


class SystemExit(BaseException):
    """Request to exit from the interpreter."""

    @native
    def __init__(self, *args): "Initialize self."
    code: field[0]


class KeyboardInterrupt(BaseException):
    """Program interrupted by user."""


class GeneratorExit(BaseException):
    """Request that a generator exit."""


class Exception(BaseException):
    """Common base class for all non-exit exceptions."""


class StopIteration(Exception):
    """Signal the end from iterator.next()."""


class StandardError(Exception):
    """Base class for all standard Python exceptions that do not represent
    interpreter exiting."""


class ArithmeticError(StandardError):
    """Base class for arithmetic errors."""


class FloatingPointError(ArithmeticError):
    """Floating point operation failed."""


class OverflowError(ArithmeticError):
    """Result too large to be represented."""


class ZeroDivisionError(ArithmeticError):
    """Second argument to a division or modulo operation was zero."""


class AssertionError(StandardError):
    """Assertion failed."""


class AttributeError(StandardError):
    """Attribute not found."""


class BufferError(StandardError):
    """Buffer error."""


class EOFError(StandardError):
    """Read beyond end of file."""


class EnvironmentError(StandardError):
    """Base class for I/O related errors."""

    @native
    def __init__(self, *args): "Initialize self."
    @native
    def __str__(self, /): "Return str(self)."
    errno: field[0]
    strerror: field[1]
    filename: field[2]


class IOError(EnvironmentError):
    """I/O operation failed."""


class OSError(EnvironmentError):
    """OS system call failed."""


class ImportError(StandardError):
    """Import can't find module, or can't find name in module."""


class LookupError(StandardError):
    """Base class for lookup errors."""


class IndexError(LookupError):
    """Sequence index out of range."""


class KeyError(LookupError):
    """Mapping key not found."""

    @native
    def __str__(self, /): "Return str(self)."


class MemoryError(StandardError):
    """Out of memory."""


class NameError(StandardError):
    """Name not found globally."""


class UnboundLocalError(NameError):
    """Local name referenced but not bound to a value."""


class ReferenceError(StandardError):
    """Weak ref proxy used after referent went away."""


class RuntimeError(StandardError):
    """Unspecified run-time error."""


class NotImplementedError(RuntimeError):
    """Method or function hasn't been implemented yet."""


class SyntaxError(StandardError):
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
    print_file_and_line: field[5]


class IndentationError(SyntaxError):
    """Improper indentation."""


class TabError(IndentationError):
    """Improper mixture of spaces and tabs."""


class SystemError(StandardError):
    """Internal error in the Python interpreter.

    Please report this to the Python maintainer, along with the traceback,
    the Python version, and the hardware/OS platform and version."""


class TypeError(StandardError):
    """Inappropriate argument type."""


class ValueError(StandardError):
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
