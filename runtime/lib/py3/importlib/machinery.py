"""The machinery of importlib: finders, loaders, hooks, etc."""

# Library Reference, importlib.machinery. There is no byte code: a source file is compiled when its loader executes a module.
import os
import sys

SOURCE_SUFFIXES = ['.py']
DEBUG_BYTECODE_SUFFIXES = OPTIMIZED_BYTECODE_SUFFIXES = BYTECODE_SUFFIXES = ['.pyc']
EXTENSION_SUFFIXES = ['.cpython-311-%s.so' % os.uname().machine, '.abi3.so', '.so']


def all_suffixes():
    """Returns a list of all recognized module suffixes for this process"""
    return SOURCE_SUFFIXES + BYTECODE_SUFFIXES + EXTENSION_SUFFIXES


class ModuleSpec:
    """The specification for a module, used for loading."""

    __module__ = '_frozen_importlib'

    def __init__(self, name, loader, *, origin=None, loader_state=None, is_package=None):
        self.name = name
        self.loader = loader
        self.origin = origin
        self.loader_state = loader_state
        self.submodule_search_locations = [] if is_package else None
        self._uninitialized_submodules = []
        self._set_fileattr = False
        self._cached = None

    def __repr__(self):
        shown = [f'name={self.name!r}', f'loader={self.loader!r}']
        if self.origin is not None:
            shown.append(f'origin={self.origin!r}')
        if self.submodule_search_locations is not None:
            shown.append(f'submodule_search_locations={self.submodule_search_locations}')
        return f'{type(self).__name__}({", ".join(shown)})'

    def __eq__(self, other):
        def key(spec):
            return (spec.name, spec.loader, spec.origin, spec.submodule_search_locations, spec.cached, spec.has_location)
        try:
            return key(self) == key(other)
        except AttributeError:
            return NotImplemented

    @property
    def cached(self):
        if self._cached is None and self.origin is not None and self._set_fileattr and self.origin.endswith('.py'):
            folder, _, file = self.origin.rpartition('/')
            self._cached = os.path.join(folder, '__pycache__', f'{file[:-3]}.{sys.implementation.cache_tag}.pyc')
        return self._cached

    @cached.setter
    def cached(self, cached):
        self._cached = cached

    @property
    def parent(self):
        """The name of the module's parent."""
        return self.name.rpartition('.')[0] if self.submodule_search_locations is None else self.name

    @property
    def has_location(self):
        return self._set_fileattr

    @has_location.setter
    def has_location(self, value):
        self._set_fileattr = bool(value)


class BuiltinImporter:
    """Meta path import for built-in modules."""

    __module__ = '_frozen_importlib'
    _ORIGIN = 'built-in'

    @classmethod
    def find_spec(cls, fullname, path=None, target=None):
        if fullname in sys.builtin_module_names:
            return ModuleSpec(fullname, cls, origin='built-in', is_package=False)
        return None

    @staticmethod
    def create_module(spec):
        __import__(spec.name)
        return sys.modules[spec.name]

    @staticmethod
    def exec_module(module):
        pass

    @classmethod
    def get_code(cls, fullname):
        return None

    @classmethod
    def get_source(cls, fullname):
        return None

    @classmethod
    def is_package(cls, fullname):
        return False


class FrozenImporter:
    """Meta path import for frozen modules."""

    __module__ = '_frozen_importlib'
    _ORIGIN = 'frozen'

    @classmethod
    def find_spec(cls, fullname, path=None, target=None):
        return None


class _FileLoader:
    def __init__(self, fullname, path):
        self.name = fullname
        self.path = path

    def __eq__(self, other):
        return self.__class__ == other.__class__ and self.__dict__ == other.__dict__

    def __hash__(self):
        return hash(self.name) ^ hash(self.path)

    def _checked(self, name):
        if name is not None and name != self.name:
            raise ImportError(f'loader for {self.name} cannot handle {name}', name=name)

    def get_filename(self, name=None):
        """Return the path to the source file as found by the finder."""
        self._checked(name)
        return self.path

    def get_data(self, path):
        """Return the data from path as raw bytes."""
        with open(path, 'rb') as file:
            return file.read()

    def is_package(self, fullname=None):
        self._checked(fullname)
        return os.path.basename(self.path).rsplit('.', 1)[0] == '__init__' and self.name.rpartition('.')[2] != '__init__'

    def create_module(self, spec):
        """Use default semantics for module creation."""

    def load_module(self, fullname=None):
        """Load a module from a file."""
        self._checked(fullname)
        module = sys.modules.get(self.name)
        if module is None:
            from importlib.util import module_from_spec, spec_from_file_location
            module = sys.modules[self.name] = module_from_spec(spec_from_file_location(self.name, self.path, loader=self))
            try:
                self.exec_module(module)
            except BaseException:
                sys.modules.pop(self.name, None)
                raise
        else:
            self.exec_module(module)
        return sys.modules[self.name]


class SourceFileLoader(_FileLoader):
    """Concrete implementation of SourceLoader using the file system."""

    __module__ = '_frozen_importlib_external'

    def path_stats(self, path):
        """Return the metadata for the path."""
        status = os.stat(path)
        return {'mtime': status.st_mtime, 'size': status.st_size}

    def path_mtime(self, path):
        return int(os.stat(path).st_mtime)

    def get_source(self, fullname):
        """Concrete implementation of InspectLoader.get_source."""
        from importlib.util import decode_source
        path = self.get_filename(fullname)
        try:
            data = self.get_data(path)
        except OSError as error:
            raise ImportError('source not available through get_data()', name=fullname) from error
        return decode_source(data)

    def source_to_code(self, data, path, *, _optimize=-1):
        """Return the code object compiled from source."""
        return compile(data, path, 'exec', dont_inherit=True, optimize=_optimize)

    def get_code(self, fullname):
        """Concrete implementation of InspectLoader.get_code."""
        path = self.get_filename(fullname)
        return self.source_to_code(self.get_data(path), path)

    def exec_module(self, module):
        """Execute the module."""
        code = self.get_code(module.__name__)
        exec(code, module.__dict__)


class SourcelessFileLoader(_FileLoader):
    """Loader which handles sourceless file imports."""

    __module__ = '_frozen_importlib_external'

    def get_source(self, fullname):
        """Return None as there is no source code."""
        return None

    def exec_module(self, module):
        raise ImportError(f'byte code cannot be loaded: {self.path!r}', name=self.name, path=self.path)


class ExtensionFileLoader(_FileLoader):
    """Loader for extension modules."""

    __module__ = '_frozen_importlib_external'

    def get_source(self, fullname):
        """Return None as extension modules have no source code."""
        return None

    def get_code(self, fullname):
        """Return None as an extension module cannot create a code object."""
        return None

    def create_module(self, spec):
        raise ImportError(f'extension modules cannot be loaded: {self.path!r}', name=self.name, path=self.path)


class NamespaceLoader:
    """Loader of packages that are folders without an __init__.py."""

    __module__ = '_frozen_importlib_external'

    def __init__(self, name, path, path_finder=None):
        self._path = path

    def is_package(self, fullname):
        return True

    def get_source(self, fullname):
        return ''

    def create_module(self, spec):
        """Use default semantics for module creation."""

    def exec_module(self, module):
        pass


class FileFinder:
    """File-based finder."""

    __module__ = '_frozen_importlib_external'

    def __init__(self, path, *loader_details):
        self._loaders = [(suffix, loader) for loader, suffixes in loader_details for suffix in suffixes]
        self.path = os.path.abspath(path or '.')

    def __repr__(self):
        return f'FileFinder({self.path!r})'

    def invalidate_caches(self):
        """Invalidate the directory mtime."""

    def find_spec(self, fullname, target=None):
        """Try to find a spec for the specified module."""
        from importlib.util import spec_from_file_location
        place = os.path.join(self.path, fullname.rpartition('.')[2])
        for suffix, loader in self._loaders:
            file = os.path.join(place, '__init__' + suffix)
            if os.path.isfile(file):
                return spec_from_file_location(fullname, file, loader=loader(fullname, file), submodule_search_locations=[place])
        for suffix, loader in self._loaders:
            if os.path.isfile(place + suffix):
                return spec_from_file_location(fullname, place + suffix, loader=loader(fullname, place + suffix))
        if os.path.isdir(place):
            spec = ModuleSpec(fullname, None)
            spec.submodule_search_locations = [place]
            return spec
        return None

    @classmethod
    def path_hook(cls, *loader_details):
        """A class method which returns a closure to use on sys.path_hook."""
        def path_hook_for_FileFinder(path):
            if not os.path.isdir(path or '.'):
                raise ImportError('only directories are supported', path=path)
            return cls(path, *loader_details)
        return path_hook_for_FileFinder


class PathFinder:
    """Meta path finder for sys.path and package __path__ attributes."""

    __module__ = '_frozen_importlib_external'

    @staticmethod
    def invalidate_caches():
        """Call the invalidate_caches() method on all path entry finders."""

    @classmethod
    def find_spec(cls, fullname, path=None, target=None):
        """Try to find a spec for 'fullname' on sys.path or 'path'."""
        if path is None:
            path = list(sys.path)
            installed = getattr(os, '__file__', None)
            if installed:
                path.append(os.path.dirname(installed))
        folders = []
        for entry in path:
            spec = FileFinder(entry, (SourceFileLoader, SOURCE_SUFFIXES)).find_spec(fullname, target)
            if spec is not None:
                if spec.loader is not None:
                    return spec
                folders.extend(spec.submodule_search_locations)
        if not folders:
            return None
        spec = ModuleSpec(fullname, NamespaceLoader(fullname, folders))
        spec.submodule_search_locations = folders
        return spec
