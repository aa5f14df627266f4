"""Utility code for constructing importers, etc."""

# Library Reference, importlib.util.
import os
import sys
from importlib.machinery import (BuiltinImporter, EXTENSION_SUFFIXES, ExtensionFileLoader, ModuleSpec, PathFinder,
                                 SOURCE_SUFFIXES, SourceFileLoader)
from importlib import _resolve_name

MAGIC_NUMBER = b'\xa7\r\r\n'


def decode_source(source_bytes):
    """Decode bytes representing source code and return the string.

    Universal newline support is used in the decoding.
    """
    import io
    import tokenize
    encoding = tokenize.detect_encoding(io.BytesIO(source_bytes).readline)[0]
    return io.IncrementalNewlineDecoder(None, True).decode(source_bytes.decode(encoding))


def cache_from_source(path, debug_override=None, *, optimization=None):
    """Given the path to a .py file, return the path to its .pyc file."""
    folder, file = os.path.split(os.fspath(path))
    base = file.rpartition('.')[0] or file
    if optimization is None:
        optimization = sys.flags.optimize or ''
    level = f'.opt-{optimization}' if optimization != '' else ''
    return os.path.join(folder, '__pycache__', f'{base}.{sys.implementation.cache_tag}{level}.pyc')


def source_from_cache(path):
    """Given the path to a .pyc. file, return the path to its .py file."""
    folder, file = os.path.split(os.fspath(path))
    folder, cache = os.path.split(folder)
    if cache != '__pycache__':
        raise ValueError(f'__pycache__ not bottom-level directory in {path!r}')
    if file.count('.') not in (2, 3):
        raise ValueError(f'expected only 2 or 3 dots in {file!r}')
    return os.path.join(folder, file.partition('.')[0] + '.py')


def resolve_name(name, package):
    """Resolve a relative module name to an absolute one."""
    if not name.startswith('.'):
        return name
    if not package:
        raise ImportError(f'no package specified for {repr(name)} (required for relative module names)')
    level = len(name) - len(name.lstrip('.'))
    return _resolve_name(name[level:], package, level)


def spec_from_loader(name, loader, *, origin=None, is_package=None):
    """Return a module spec based on various loader methods."""
    if origin is None:
        origin = getattr(loader, '_ORIGIN', None)
    if hasattr(loader, 'get_filename'):
        locations = [] if is_package else None
        if is_package is None:
            return spec_from_file_location(name, loader=loader)
        return spec_from_file_location(name, loader=loader, submodule_search_locations=locations)
    if is_package is None:
        try:
            is_package = loader.is_package(name)
        except (AttributeError, ImportError):
            is_package = False
    return ModuleSpec(name, loader, origin=origin, is_package=is_package)


_unknown = object()


def spec_from_file_location(name, location=None, *, loader=None, submodule_search_locations=_unknown):
    """Return a module spec based on a file location."""
    if location is None:
        location = '<unknown>'
        if hasattr(loader, 'get_filename'):
            try:
                location = loader.get_filename(name)
            except ImportError:
                pass
    else:
        location = os.path.abspath(os.fspath(location))
    spec = ModuleSpec(name, loader, origin=location)
    spec._set_fileattr = True
    if loader is None:
        for made, suffixes in ((ExtensionFileLoader, EXTENSION_SUFFIXES), (SourceFileLoader, SOURCE_SUFFIXES)):
            if location.endswith(tuple(suffixes)):
                spec.loader = loader = made(name, location)
                break
        else:
            return None
    if submodule_search_locations is _unknown:
        try:
            if hasattr(loader, 'is_package') and loader.is_package(name):
                spec.submodule_search_locations = []
        except ImportError:
            pass
    else:
        spec.submodule_search_locations = submodule_search_locations
    if spec.submodule_search_locations == [] and location:
        spec.submodule_search_locations.append(os.path.dirname(location))
    return spec


def module_from_spec(spec):
    """Create a module based on the provided spec."""
    module = None
    if hasattr(spec.loader, 'create_module'):
        module = spec.loader.create_module(spec)
    elif hasattr(spec.loader, 'exec_module'):
        raise ImportError('loaders that define exec_module() must also define create_module()')
    if module is None:
        module = type(sys)(spec.name)
        module.__loader__ = spec.loader
        module.__package__ = spec.parent
        module.__spec__ = spec
        if spec.submodule_search_locations is not None:
            module.__path__ = spec.submodule_search_locations
        if spec.has_location:
            module.__file__ = spec.origin
            if spec.cached is not None:
                module.__cached__ = spec.cached
    return module


def _spec_of_module(name, module):
    """Modules that were compiled into the program have no spec of their own."""
    if getattr(module, '__spec__', None) is not None:
        return module.__spec__
    if name == '__main__':
        raise ValueError(f'{name}.__spec__ is None')
    file = getattr(module, '__file__', None)
    if file is None:
        return ModuleSpec(name, BuiltinImporter, origin='built-in')
    return spec_from_file_location(name, file)


def find_spec(name, package=None):
    """Return the spec for the specified module.

    First, sys.modules is checked to see if the module was already imported. If
    so, then sys.modules[name].__spec__ is returned. If that happens to be
    set to None, then ValueError is raised. If the module is not in
    sys.modules, then sys.meta_path is searched for a suitable spec with the
    value of 'path' given to the finders. None is returned if no spec could
    be found.
    """
    fullname = resolve_name(name, package) if name.startswith('.') else name
    if fullname in sys.modules:
        module = sys.modules[fullname]
        return None if module is None else _spec_of_module(fullname, module)
    path = None
    parent_name = fullname.rpartition('.')[0]
    if parent_name:
        parent = __import__(parent_name, fromlist=['__path__'])
        try:
            path = parent.__path__
        except AttributeError as error:
            raise ModuleNotFoundError(f'__path__ attribute not found on {parent_name!r} while trying to find {fullname!r}',
                                      name=fullname) from error
    for finder in [*sys.meta_path, BuiltinImporter, PathFinder]:
        spec = finder.find_spec(fullname, path)
        if spec is not None:
            return spec
    return None


class LazyLoader:
    """A loader that creates a module which is executed when it is first used."""

    def __init__(self, loader):
        if not hasattr(loader, 'exec_module'):
            raise TypeError('loader must define exec_module()')
        self.loader = loader

    @classmethod
    def factory(cls, loader):
        """Construct a callable which returns the eager loader made lazy."""
        return lambda *args, **kwargs: cls(loader(*args, **kwargs))

    def create_module(self, spec):
        return self.loader.create_module(spec)

    def exec_module(self, module):
        """Make the module load lazily."""
        module.__spec__.loader = module.__loader__ = self.loader
        module.__class__ = _LazyModule


class _LazyModule(type(sys)):
    def __getattribute__(self, attribute):
        """Trigger the load of the module and return the attribute."""
        self.__class__ = type(sys)
        self.__spec__.loader.exec_module(self)
        return getattr(self, attribute)
