"""This module provides access to some objects used or maintained by the
interpreter and to functions that interact strongly with the interpreter.
"""


class _Record(tuple):
    """A tuple whose items have names (sys.flags, sys.version_info ...)."""

    def __repr__(self):
        pairs = ["%s=%r" % pair for pair in zip(self._fields, self)]
        return "sys.%s(%s)" % (type(self).__name__, ", ".join(pairs))


def _record(name, fields, values):
    namespace = {"_fields": tuple(fields.split()), "n_fields": len(values), "n_sequence_fields": len(values),
                 "__module__": "sys"}
    for index, field in enumerate(namespace["_fields"]):
        namespace[field] = property(lambda self, index=index: self[index])
    return type(name, (_Record,), namespace)(values)


@native
def exit(status=None, /):
    """Exit the interpreter by raising SystemExit(status)."""


@native
def exc_info():
    """Return the type, value and traceback of the exception being handled."""


@native
def excepthook(exctype, value, traceback, /) -> None:
    """Handle an exception by displaying it with a traceback on sys.stderr."""


@native
def displayhook(object, /) -> None:
    """Print an object to sys.stdout and also save it in builtins._"""


@native
def getrecursionlimit() -> int:
    """Return the current value of the recursion limit."""


@native
def setrecursionlimit(limit: cint, /) -> None:
    """Set the maximum depth of the interpreter stack to n."""


@native
def getrefcount(object, /) -> int:
    """Return the reference count of object: compiled programs do not count, so a plausible constant."""


@native
def getsizeof(object, default=..., /):
    """Return the size of object in bytes."""


@native
def getdefaultencoding():
    """Return the current default encoding used by the Unicode implementation."""


@native
def getfilesystemencoding():
    """Return the encoding used to convert Unicode filenames to OS filenames."""


@native
def _getframe(depth: cint = 0, /):
    """Return a frame object from the call stack."""


@native
def _arguments():
    """The command line: sys.argv."""


@native
def _modules():
    """The dict of loaded modules."""


@native
def _stream(descriptor: cint, /):
    """The file object of a standard stream."""


@native
def _executable():
    """The path of this program's file."""


@native
def exc_clear() -> None:
    """Clear global information on the current exception."""


_check_interval = 100       # remembered only: there is no lock to release


def getcheckinterval():
    """Return the current check interval; see setcheckinterval()."""
    return _check_interval


def setcheckinterval(n):
    """Tell the Python interpreter to check for asynchronous events every
n instructions.  This also affects how often thread switches occur."""
    global _check_interval
    _check_interval = n


argv = _arguments()
modules = _modules()
stdin = __stdin__ = _stream(0)
stdout = __stdout__ = _stream(1)
stderr = __stderr__ = _stream(2)
executable = _executable()
path = [argv[0].rpartition("/")[0] if argv else ""]
path_hooks = []
path_importer_cache = {}
meta_path = []
prefix = exec_prefix = "/usr"
byteorder = "little"
maxsize = 9223372036854775807
maxunicode = 1114111
float_repr_style = "short"
dont_write_bytecode = True
float_info = _record("float_info", "max max_exp max_10_exp min min_exp min_10_exp dig mant_dig epsilon radix rounds",
                     (1.7976931348623157e+308, 1024, 308, 2.2250738585072014e-308, -1021, -307, 15, 53,
                      2.220446049250313e-16, 2, 1))
__displayhook__ = displayhook
__excepthook__ = excepthook
warnoptions = []
maxint = 9223372036854775807
py3kwarning = False
builtin_module_names = ("__builtin__", "sys")
platform = "linux2"
subversion = ("CPython", "", "")
version = "2.7.18 (default, May  9 2026, 07:29:50) \n[GCC 12.2.0]"
version_info = _record("version_info", "major minor micro releaselevel serial", (2, 7, 18, "final", 0))
hexversion = 34018032
api_version = 1013
copyright = """Copyright (c) 2001-2020 Python Software Foundation.
All Rights Reserved.

Copyright (c) 2000 BeOpen.com.
All Rights Reserved.

Copyright (c) 1995-2001 Corporation for National Research Initiatives.
All Rights Reserved.

Copyright (c) 1991-1995 Stichting Mathematisch Centrum, Amsterdam.
All Rights Reserved."""
flags = _record("flags", "debug py3k_warning division_warning division_new inspect interactive optimize "
                "dont_write_bytecode no_user_site no_site ignore_environment tabcheck verbose unicode bytes_warning "
                "hash_randomization", (0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0))
long_info = _record("long_info", "bits_per_digit sizeof_digit", (30, 4))
