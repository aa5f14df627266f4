"""This module provides the components needed to build your own
__import__ function.  Undocumented functions are obsolete."""

# Library Reference, imp. There is no byte code here: what has a source file is compiled from it when it is loaded.
import os
import sys

SEARCH_ERROR = 0
PY_SOURCE = 1
PY_COMPILED = 2
C_EXTENSION = 3
PY_RESOURCE = 4
PKG_DIRECTORY = 5
C_BUILTIN = 6
PY_FROZEN = 7
PY_CODERESOURCE = 8
IMP_HOOK = 9


def new_module(name):
    """new_module(name) -> module
Create a new module.  Do not enter it in sys.modules.
The module name must include the full package name, if any."""
    return type(sys)(name)


def get_magic():
    """get_magic() -> string
Return the magic number for .pyc or .pyo files."""
    return '\x03\xf3\r\n'


def get_suffixes():
    """get_suffixes() -> [(suffix, mode, type), ...]
Return a list of (suffix, mode, type) tuples describing the files
that find_module() looks for."""
    return [('.so', 'rb', C_EXTENSION), ('module.so', 'rb', C_EXTENSION), ('.py', 'U', PY_SOURCE), ('.pyc', 'rb', PY_COMPILED)]


def find_module(name, path=None):
    """find_module(name, [path]) -> (file, filename, (suffix, mode, type))
Search for a module.  If path is omitted or None, search for a
built-in, frozen or special module and continue search in sys.path.
The module name cannot contain '.'; to search for a submodule of a
package, pass the submodule name and the package's __path__."""
    if path is None:
        if is_builtin(name):
            return None, name, ('', '', C_BUILTIN)
        path = sys.path
    for folder in path:
        place = os.path.join(folder, name)
        if os.path.isfile(os.path.join(place, '__init__.py')):
            return None, place, ('', '', PKG_DIRECTORY)
        if os.path.isfile(place + '.py'):
            return open(place + '.py', 'U'), place + '.py', ('.py', 'U', PY_SOURCE)
    raise ImportError('No module named ' + name)


def load_module(name, file, filename, description):
    """load_module(name, file, filename, (suffix, mode, type)) -> module
Load a module, given information returned by find_module().
The module name must include the full package name, if any."""
    suffix, mode, kind = description
    if kind == PY_SOURCE:
        if file is None:
            raise ValueError('load_module arg#2 should be a file or None')
        return load_source(name, filename, file)
    if kind == PKG_DIRECTORY:
        return load_package(name, filename)
    if kind == C_BUILTIN:
        return init_builtin(name)
    raise ImportError("Don't know how to import %s (type code %d)" % (filename, kind))


def load_source(name, pathname, file=None):
    """load_source(name, pathname[, file]) -> module
Load a module from a source file, in sys.modules under this name."""
    if file is None:
        with open(pathname, 'U') as opened:
            text = opened.read()
    else:
        text = file.read()
    return _run(name, pathname, compile(text, pathname, 'exec', 0, True))


def load_package(name, pathname):
    """load_package(name, pathname) -> module
Load the package in this folder."""
    start = os.path.join(pathname, '__init__.py')
    with open(start, 'U') as opened:
        text = opened.read()
    return _run(name, start, compile(text, start, 'exec', 0, True), [pathname])


def _run(name, pathname, code, path=None):
    module = sys.modules.get(name)
    made = module is None
    if made:
        module = sys.modules[name] = new_module(name)
    module.__file__ = pathname
    module.__builtins__ = sys.modules['__builtin__']
    if path is not None:
        module.__path__ = path
    try:
        exec code in module.__dict__
    except:
        if made:
            sys.modules.pop(name, None)
        raise
    return sys.modules.get(name, module)


def is_builtin(name):
    """is_builtin(name) -> integer
1 for a built-in module, -1 for one that cannot be initialized twice, else 0."""
    if name not in sys.builtin_module_names:
        return 0
    return -1 if name in ('sys', '__builtin__', '__main__', 'exceptions') else 1


def init_builtin(name):
    """init_builtin(name) -> module
Initialize a built-in module; None if there is none of this name."""
    return __import__(name) if is_builtin(name) else None


def is_frozen(name):
    """is_frozen(name) -> bool: is there a frozen module of this name?"""
    return False


def init_frozen(name):
    """init_frozen(name) -> None: there are no frozen modules."""


def reload(module):
    """Reload the module, as the builtin of this name does."""
    return _reload(module)


_reload = sys.modules['__builtin__'].reload


# An import holds a lock only while it runs; this one is for code that wants it for longer.
_held = 0


def lock_held():
    """lock_held() -> boolean
Return True if the import lock is currently held, else False."""
    return _held > 0


def acquire_lock():
    """acquire_lock() -> None
Acquires the interpreter's import lock for the current thread."""
    global _held
    _held += 1


def release_lock():
    """release_lock() -> None
Release the interpreter's import lock."""
    global _held
    if _held == 0:
        raise RuntimeError('not holding the import lock')
    _held -= 1


class NullImporter(object):
    """Null importer object"""

    def __init__(self, path):
        if path == '':
            raise ImportError('empty pathname')
        if os.path.isdir(path):
            raise ImportError('existing directory')

    def find_module(self, fullname, path=None):
        """Always return None"""
