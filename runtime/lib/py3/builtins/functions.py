"""Functions, methods, descriptors, modules: the types behind `def` and `class`."""


@hidden
@final
@hasdict
class function:
    """Create a function object."""
    @native
    def __new__(cls, /, code, globals, name=None, argdefs=None, closure=None): ...
    @native
    def __call__(self, /, *args, **kwargs):
        """Call self as a function."""
    @native
    def __get__(self, instance, owner=None, /):
        """Return an attribute of instance, which is of type owner."""
    @native
    def __repr__(self, /):
        """Return repr(self)."""
    @native
    @property
    def __name__(self): ...
    @native
    @__name__.setter
    def __name__(self, value) -> None: ...
    @native
    @property
    def __qualname__(self): ...
    @native
    @__qualname__.setter
    def __qualname__(self, value) -> None: ...
    @native
    @property
    def __doc__(self): ...
    @native
    @__doc__.setter
    def __doc__(self, value) -> None: ...
    @native
    @property
    def __module__(self): ...
    @native
    @__module__.setter
    def __module__(self, value) -> None: ...
    @native
    @property
    def __code__(self): ...
    @native
    @__code__.setter
    def __code__(self, value) -> None: ...
    @native
    @property
    def __defaults__(self): ...
    @native
    @__defaults__.setter
    def __defaults__(self, value) -> None: ...
    @native
    @property
    def __kwdefaults__(self): ...
    @native
    @__kwdefaults__.setter
    def __kwdefaults__(self, value) -> None: ...
    @native
    @property
    def __annotations__(self): ...
    @native
    @__annotations__.setter
    def __annotations__(self, value) -> None: ...
    @native
    @property
    def __dict__(self): ...
    @native
    @__dict__.setter
    def __dict__(self, value) -> None: ...
    @native
    @property
    def __closure__(self): ...
    @native
    @property
    def __globals__(self): ...
    @native
    @property
    def __builtins__(self): ...


@hidden
@final
@cpp("builtin_function")
class builtin_function_or_method:
    @native
    def __call__(self, /, *args, **kwargs):
        """Call self as a function."""
    @native
    def __repr__(self, /):
        """Return repr(self)."""
    @native
    def __hash__(self, /) -> int:
        """Return hash(self)."""
    @native
    def __eq__(self, value, /):
        """Return self==value."""
    @native
    def __ne__(self, value, /):
        """Return self!=value."""
    @native
    def __reduce__(self, /): ...
    @native
    @property
    def __name__(self): ...
    @native
    @property
    def __qualname__(self): ...
    @native
    @property
    def __doc__(self): ...
    @native
    @property
    def __module__(self): ...
    @native
    @property
    def __self__(self): ...
    @native
    @property
    def __text_signature__(self): ...


@hidden
@final
class method_descriptor:
    @native
    def __call__(self, /, *args, **kwargs):
        """Call self as a function."""
    @native
    def __get__(self, instance, owner=None, /):
        """Return an attribute of instance, which is of type owner."""
    @native
    def __repr__(self, /):
        """Return repr(self)."""
    @native
    def __reduce__(self, /): ...
    @native
    @property
    def __name__(self): ...
    @native
    @property
    def __qualname__(self): ...
    @native
    @property
    def __doc__(self): ...
    @native
    @property
    def __objclass__(self): ...
    @native
    @property
    def __text_signature__(self): ...


@hidden
@final
class wrapper_descriptor:
    @native
    def __call__(self, /, *args, **kwargs):
        """Call self as a function."""
    @native
    def __get__(self, instance, owner=None, /):
        """Return an attribute of instance, which is of type owner."""
    @native
    def __repr__(self, /):
        """Return repr(self)."""
    @native
    def __reduce__(self, /): ...
    @native
    @property
    def __name__(self): ...
    @native
    @property
    def __qualname__(self): ...
    @native
    @property
    def __doc__(self): ...
    @native
    @property
    def __objclass__(self): ...
    @native
    @property
    def __text_signature__(self): ...


@hidden
@final
class classmethod_descriptor:
    @native
    def __call__(self, /, *args, **kwargs):
        """Call self as a function."""
    @native
    def __get__(self, instance, owner=None, /):
        """Return an attribute of instance, which is of type owner."""
    @native
    def __repr__(self, /):
        """Return repr(self)."""
    @native
    def __reduce__(self, /): ...
    @native
    @property
    def __name__(self): ...
    @native
    @property
    def __qualname__(self): ...
    @native
    @property
    def __doc__(self): ...
    @native
    @property
    def __objclass__(self): ...
    @native
    @property
    def __text_signature__(self): ...


@hidden
@final
@named("method-wrapper")
class method_wrapper:
    @native
    def __call__(self, /, *args, **kwargs):
        """Call self as a function."""
    @native
    def __repr__(self, /):
        """Return repr(self)."""
    @native
    def __hash__(self, /) -> int:
        """Return hash(self)."""
    @native
    def __eq__(self, value, /):
        """Return self==value."""
    @native
    def __ne__(self, value, /):
        """Return self!=value."""
    @native
    def __reduce__(self, /): ...
    @native
    @property
    def __name__(self): ...
    @native
    @property
    def __qualname__(self): ...
    @native
    @property
    def __doc__(self): ...
    @native
    @property
    def __objclass__(self): ...
    @native
    @property
    def __self__(self): ...
    @native
    @property
    def __text_signature__(self): ...


@hidden
@final
class method:
    """Create a bound instance method object."""
    @native
    def __new__(cls, function, instance, klass=..., /): ...
    @native
    def __call__(self, /, *args, **kwargs):
        """Call self as a function."""
    @native
    def __get__(self, instance, owner=None, /):
        """Return an attribute of instance, which is of type owner."""
    @native
    def __getattribute__(self, name, /):
        """Return getattr(self, name)."""
    @native
    def __repr__(self, /):
        """Return repr(self)."""
    @native
    def __hash__(self, /) -> int:
        """Return hash(self)."""
    @native
    def __eq__(self, value, /):
        """Return self==value."""
    @native
    def __ne__(self, value, /):
        """Return self!=value."""
    @native
    def __reduce__(self, /): ...
    @native
    @property
    def __func__(self): ...
    @native
    @property
    def __self__(self): ...
    @native
    @property
    def __doc__(self): ...


@hidden
@final
class cell:
    """Create a new cell object."""
    @native
    def __new__(cls, contents=..., /): ...
    @native
    def __repr__(self, /):
        """Return repr(self)."""
    @native
    @property
    def cell_contents(self): ...
    @native
    @cell_contents.setter
    def cell_contents(self, value) -> None: ...


@hidden
@final
class code:
    """Create a code object.  Not for mere mortals."""
    @native
    def __repr__(self, /):
        """Return repr(self)."""
    @native
    @property
    def co_name(self): ...
    @native
    @property
    def co_qualname(self): ...
    @native
    @property
    def co_filename(self): ...
    @native
    @property
    def co_firstlineno(self): ...
    @native
    @property
    def co_argcount(self): ...
    @native
    @property
    def co_posonlyargcount(self): ...
    @native
    @property
    def co_kwonlyargcount(self): ...
    @native
    @property
    def co_nlocals(self): ...
    @native
    @property
    def co_flags(self): ...
    @native
    @property
    def co_varnames(self): ...
    @native
    @property
    def co_freevars(self): ...
    @native
    @property
    def co_cellvars(self): ...
    @native
    @property
    def co_names(self): ...
    @native
    @property
    def co_consts(self): ...
    @native
    @property
    def co_code(self): ...
    @native
    @property
    def co_stacksize(self): ...
    @native
    def co_positions(self, /): ...


class property:
    """Property attribute.

  fget
    function to be used for getting an attribute value
  fset
    function to be used for setting an attribute value
  fdel
    function to be used for del'ing an attribute
  doc
    docstring"""
    @native
    def __new__(cls, /, *args, **kwargs):
        """Create and return a new object.  See help(type) for accurate signature."""
    @native
    def __init__(self, /, fget=None, fset=None, fdel=None, doc=None) -> None:
        """Initialize self.  See help(type(self)) for accurate signature."""
    @native
    def __get__(self, instance, owner=None, /):
        """Return an attribute of instance, which is of type owner."""
    @native
    def __set__(self, instance, value, /) -> None:
        """Set an attribute of instance to value."""
    @native
    def __delete__(self, instance, /) -> None:
        """Delete an attribute of instance."""
    @native
    def getter(self, fget, /):
        """Descriptor to obtain a copy of the property with a different getter."""
    @native
    def setter(self, fset, /):
        """Descriptor to obtain a copy of the property with a different setter."""
    @native
    def deleter(self, fdel, /):
        """Descriptor to obtain a copy of the property with a different deleter."""
    @native
    def __set_name__(self, owner, name, /) -> None:
        """Method to set name of a property."""
    @native
    @property
    def fget(self): ...
    @native
    @property
    def fset(self): ...
    @native
    @property
    def fdel(self): ...
    @native
    @property
    def __doc__(self): ...
    @native
    @__doc__.setter
    def __doc__(self, value) -> None: ...
    @native
    @property
    def __isabstractmethod__(self): ...


@hasdict
class staticmethod:
    """staticmethod(function) -> method

Convert a function to be a static method."""
    @native
    def __new__(cls, /, *args, **kwargs):
        """Create and return a new object.  See help(type) for accurate signature."""
    @native
    def __init__(self, function, /) -> None:
        """Initialize self.  See help(type(self)) for accurate signature."""
    @native
    def __get__(self, instance, owner=None, /):
        """Return an attribute of instance, which is of type owner."""
    @native
    def __call__(self, /, *args, **kwargs):
        """Call self as a function."""
    @native
    def __repr__(self, /):
        """Return repr(self)."""
    @native
    @property
    def __func__(self): ...
    @native
    @property
    def __wrapped__(self): ...
    @native
    @property
    def __isabstractmethod__(self): ...
    @native
    @property
    def __dict__(self): ...


@hasdict
class classmethod:
    """classmethod(function) -> method

Convert a function to be a class method."""
    @native
    def __new__(cls, /, *args, **kwargs):
        """Create and return a new object.  See help(type) for accurate signature."""
    @native
    def __init__(self, function, /) -> None:
        """Initialize self.  See help(type(self)) for accurate signature."""
    @native
    def __get__(self, instance, owner=None, /):
        """Return an attribute of instance, which is of type owner."""
    @native
    def __repr__(self, /):
        """Return repr(self)."""
    @native
    @property
    def __func__(self): ...
    @native
    @property
    def __wrapped__(self): ...
    @native
    @property
    def __isabstractmethod__(self): ...
    @native
    @property
    def __dict__(self): ...


class super:
    """super() -> same as super(__class__, <first argument>)
super(type) -> unbound super object
super(type, obj) -> bound super object; requires isinstance(obj, type)
super(type, type2) -> bound super object; requires issubclass(type2, type)"""
    @native
    def __new__(cls, /, *args, **kwargs):
        """Create and return a new object.  See help(type) for accurate signature."""
    @native
    def __init__(self, /, *args, **kwargs) -> None:
        """Initialize self.  See help(type(self)) for accurate signature."""
    @native
    def __get__(self, instance, owner=None, /):
        """Return an attribute of instance, which is of type owner."""
    @native
    def __getattribute__(self, name, /):
        """Return getattr(self, name)."""
    @native
    def __repr__(self, /):
        """Return repr(self)."""
    @native
    @property
    def __thisclass__(self): ...
    @native
    @property
    def __self__(self): ...
    @native
    @property
    def __self_class__(self): ...


@hidden
@final
class getset_descriptor:
    @native
    def __get__(self, instance, owner=None, /):
        """Return an attribute of instance, which is of type owner."""
    @native
    def __set__(self, instance, value, /) -> None:
        """Set an attribute of instance to value."""
    @native
    def __delete__(self, instance, /) -> None:
        """Delete an attribute of instance."""
    @native
    def __repr__(self, /):
        """Return repr(self)."""
    @native
    @property
    def __name__(self): ...
    @native
    @property
    def __qualname__(self): ...
    @native
    @property
    def __doc__(self): ...
    @native
    @property
    def __objclass__(self): ...


@hidden
@final
class member_descriptor:
    @native
    def __get__(self, instance, owner=None, /):
        """Return an attribute of instance, which is of type owner."""
    @native
    def __set__(self, instance, value, /) -> None:
        """Set an attribute of instance to value."""
    @native
    def __delete__(self, instance, /) -> None:
        """Delete an attribute of instance."""
    @native
    def __repr__(self, /):
        """Return repr(self)."""
    @native
    @property
    def __name__(self): ...
    @native
    @property
    def __qualname__(self): ...
    @native
    @property
    def __doc__(self): ...
    @native
    @property
    def __objclass__(self): ...


@hidden
@final
class mappingproxy:
    """Read-only proxy of a mapping."""
    @native
    def __new__(cls, mapping, /): ...
    @native
    def __getitem__(self, key, /):
        """Return self[key]."""
    @native
    def __contains__(self, key, /) -> bool:
        """True if the dictionary has the specified key, else False."""
    @native
    def __len__(self, /) -> int:
        """Return len(self)."""
    @native
    def __iter__(self, /):
        """Implement iter(self)."""
    @native
    def __reversed__(self, /):
        """D.__reversed__() -> reverse iterator"""
    @native
    def __repr__(self, /):
        """Return repr(self)."""
    @native
    def __str__(self, /):
        """Return str(self)."""
    @native
    def __eq__(self, value, /):
        """Return self==value."""
    @native
    def __ne__(self, value, /):
        """Return self!=value."""
    __hash__ = None
    @native
    def __or__(self, value, /):
        """Return self|value."""
    @native
    def __ror__(self, value, /):
        """Return value|self."""
    @native
    def get(self, key, default=None, /):
        """Return the value for key if key is in the mapping, else default."""
    @native
    def keys(self, /):
        """D.keys() -> a set-like object providing a view on D's keys"""
    @native
    def values(self, /):
        """D.values() -> an object providing a view on D's values"""
    @native
    def items(self, /):
        """D.items() -> a set-like object providing a view on D's items"""
    @native
    def copy(self, /):
        """D.copy() -> a shallow copy of D"""


@hidden
@hasdict
class module:
    """Create a module object.

The name must be a string; the optional docstring can have any type."""
    @native
    def __new__(cls, /, *args, **kwargs):
        """Create and return a new object.  See help(type) for accurate signature."""
    @native
    def __init__(self, /, name, doc=None) -> None:
        """Initialize self.  See help(type(self)) for accurate signature."""
    @native
    def __repr__(self, /):
        """Return repr(self)."""
    @native
    def __getattribute__(self, name, /):
        """Return getattr(self, name)."""
    @native
    def __setattr__(self, name, value, /) -> None:
        """Implement setattr(self, name, value)."""
    @native
    def __delattr__(self, name, /) -> None:
        """Implement delattr(self, name)."""
    @native
    def __dir__(self, /):
        """__dir__() -> list
specialized dir() implementation"""
    @native
    @property
    def __dict__(self): ...
    @native
    @property
    def __annotations__(self): ...
    @native
    @__annotations__.setter
    def __annotations__(self, value) -> None: ...
