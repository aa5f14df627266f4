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
def _set_asyncgen_hooks(firstiter, finalizer, /) -> None: ...


@native
def _asyncgen_hooks(): ...


_kept = object()


def set_asyncgen_hooks(firstiter=_kept, finalizer=_kept):
    """set_asyncgen_hooks(* [, firstiter] [, finalizer])

Set a finalizer for async generators objects."""
    before = _asyncgen_hooks()
    for name, hook in ("finalizer", finalizer), ("firstiter", firstiter):
        if hook is not _kept and hook is not None and not callable(hook):
            raise TypeError("callable %s expected, got %.50s" % (name, type(hook).__name__))
    _set_asyncgen_hooks(before[0] if firstiter is _kept else firstiter, before[1] if finalizer is _kept else finalizer)


def get_asyncgen_hooks():
    """Return the installed asynchronous generators hooks.

This returns a namedtuple of the form (firstiter, finalizer)."""
    return _record("asyncgen_hooks", "firstiter finalizer", _asyncgen_hooks())


@native
def exit(status=None, /):
    """Exit the interpreter by raising SystemExit(status)."""


_audit_hooks = []


def addaudithook(hook):
    """Adds a new audit hook callback."""
    _audit_hooks.append(hook)


def audit(event, /, *args):
    """Passes the event to any hooks that are attached: what the program and the library's Python code report."""
    for hook in _audit_hooks:
        hook(event, args)


@native
def exc_info():
    """Return the type, value and traceback of the exception being handled."""


@native
def exception():
    """Return the current exception."""


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
def is_finalizing() -> bool:
    """Return True if the interpreter is shutting down."""


@native
def intern(string, /):
    """Enter a string in the table of interned strings and return it."""


@native
def getfilesystemencodeerrors():
    """Return the error mode used for Unicode to OS filename conversion."""


@native
def get_int_max_str_digits() -> int:
    """Return the maximum string digits limit for non-binary int<->str conversions."""


@native
def set_int_max_str_digits(maxdigits: cint) -> None:
    """Set the maximum string digits limit for non-binary int<->str conversions."""


def getswitchinterval():
    """Return the current thread switch interval; there is no lock to switch."""
    return 0.005


def setswitchinterval(interval, /):
    """Set the ideal thread switching delay: without effect."""


def unraisablehook(unraisable, /):
    """Handle an unraisable exception."""
    print("Exception ignored in:", repr(unraisable.object), file=stderr)


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
orig_argv = list(argv)
base_prefix = base_exec_prefix = prefix
platlibdir = "lib"
pycache_prefix = None
stdlib_module_names = frozenset()
builtin_module_names = ("builtins", "sys")
platform = "linux"
version = "3.11.2 (main, Oct  7 2026, 12:35:07) [GCC 12.2.0]"
version_info = _record("version_info", "major minor micro releaselevel serial", (3, 11, 2, "final", 0))
hexversion = 51053296
api_version = 1013
copyright = """Copyright (c) 2001-2023 Python Software Foundation.
All Rights Reserved.

Copyright (c) 2000 BeOpen.com.
All Rights Reserved.

Copyright (c) 1995-2001 Corporation for National Research Initiatives.
All Rights Reserved.

Copyright (c) 1991-1995 Stichting Mathematisch Centrum, Amsterdam.
All Rights Reserved."""
abiflags = ""
flags = _record("flags", "debug inspect interactive optimize dont_write_bytecode no_user_site no_site "
                "ignore_environment verbose bytes_warning quiet hash_randomization isolated dev_mode utf8_mode "
                "warn_default_encoding safe_path int_max_str_digits",
                (0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 1, 0, False, 0, 0, False, -1))
hash_info = _record("hash_info", "width modulus inf nan imag algorithm hash_bits seed_bits cutoff",
                    (64, 2305843009213693951, 314159, 0, 1000003, "siphash13", 64, 128, 0))
int_info = _record("int_info", "bits_per_digit sizeof_digit default_max_str_digits str_digits_check_threshold",
                   (30, 4, 4300, 640))
thread_info = _record("thread_info", "name lock version", ("pthread", "semaphore", "NPTL 2.36"))
__unraisablehook__ = unraisablehook


class _Implementation:
    """Describes what runs this program."""

    name = "natrix"
    cache_tag = None
    version = version_info
    hexversion = hexversion


implementation = _Implementation()
