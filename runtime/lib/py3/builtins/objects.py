"""object, type, and the constants' types."""


class object:
    """The base class of the class hierarchy.

When called, it accepts no arguments and returns a new featureless
instance that has no instance attributes and cannot be given any."""
    @native
    def __new__(cls, /, *args, **kwargs):
        """Create and return a new object.  See help(type) for accurate signature."""
    @native
    def __init__(self, /, *args, **kwargs) -> None:
        """Initialize self.  See help(type(self)) for accurate signature."""
    @native
    def __repr__(self, /):
        """Return repr(self)."""
    @native
    def __str__(self, /):
        """Return str(self)."""
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
    def __lt__(self, value, /):
        """Return self<value."""
    @native
    def __le__(self, value, /):
        """Return self<=value."""
    @native
    def __gt__(self, value, /):
        """Return self>value."""
    @native
    def __ge__(self, value, /):
        """Return self>=value."""
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
    @property
    def __class__(self):
        """The object's class."""
    @native
    @__class__.setter
    def __class__(self, value) -> None: ...
    @native
    def __format__(self, format_spec, /):
        """Default object formatter."""
    @native
    def __sizeof__(self, /) -> int:
        """Size of object in memory, in bytes."""
    @native
    def __reduce__(self, /):
        """Helper for pickle."""
    @native
    def __reduce_ex__(self, protocol, /):
        """Helper for pickle."""
    @native
    def __getstate__(self, /):
        """Helper for pickle."""
    @native
    def __dir__(self, /):
        """Default dir() implementation."""
    @native
    @classmethod
    def __subclasshook__(cls, /, *args):
        """Abstract classes can override this to customize issubclass()."""
    @native
    @classmethod
    def __init_subclass__(cls, /, *args, **kwargs) -> None:
        """This method is called when a class is subclassed."""


class type:
    """type(object) -> the object's type
type(name, bases, dict, **kwds) -> a new type"""
    @native
    def __new__(cls, /, *args, **kwargs):
        """Create and return a new object.  See help(type) for accurate signature."""
    @native
    def __init__(self, /, *args, **kwargs) -> None:
        """Initialize self.  See help(type(self)) for accurate signature."""
    @native
    def __call__(self, /, *args, **kwargs):
        """Call self as a function."""
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
    def __instancecheck__(self, instance, /) -> bool:
        """Check if an object is an instance."""
    @native
    def __subclasscheck__(self, subclass, /) -> bool:
        """Check if a class is a subclass."""
    @native
    def __subclasses__(self, /):
        """Return a list of immediate subclasses."""
    @native
    def __dir__(self, /):
        """Specialized __dir__ implementation for types."""
    @native
    def __or__(self, value, /):
        """Return self|value."""
    @native
    def __ror__(self, value, /):
        """Return value|self."""
    @native
    @classmethod
    def __prepare__(cls, /, *args, **kwargs):
        """Used to create the namespace for the class statement."""
    @native
    def mro(self, /):
        """Return a type's method resolution order."""
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
    def __module__(self): ...
    @native
    @__module__.setter
    def __module__(self, value) -> None: ...
    @native
    @property
    def __doc__(self): ...
    @native
    @__doc__.setter
    def __doc__(self, value) -> None: ...
    @native
    @property
    def __dict__(self): ...
    @native
    @property
    def __bases__(self): ...
    @native
    @__bases__.setter
    def __bases__(self, value) -> None: ...
    @native
    @property
    def __base__(self): ...
    @native
    @property
    def __mro__(self): ...
    @native
    @property
    def __annotations__(self): ...
    @native
    @__annotations__.setter
    def __annotations__(self, value) -> None: ...
    @native
    @property
    def __abstractmethods__(self): ...
    @native
    @__abstractmethods__.setter
    def __abstractmethods__(self, value) -> None: ...
    @native
    @property
    def __flags__(self) -> int: ...
    @native
    @property
    def __basicsize__(self) -> int: ...


@hidden
@final
@cpp("none_type")
class NoneType:
    @native
    def __new__(cls, /): ...
    @native
    def __repr__(self, /):
        """Return repr(self)."""
    @native
    def __bool__(self, /) -> bool:
        """True if self else False"""


@hidden
@final
class ellipsis:
    @native
    def __new__(cls, /): ...
    @native
    def __repr__(self, /):
        """Return repr(self)."""
    @native
    def __reduce__(self, /): ...


@hidden
@final
@cpp("not_implemented")
class NotImplementedType:
    @native
    def __new__(cls, /): ...
    @native
    def __repr__(self, /):
        """Return repr(self)."""
    @native
    def __bool__(self, /) -> bool:
        """True if self else False"""
    @native
    def __reduce__(self, /): ...


@hidden
@final
@cpp("union_type")
class UnionType:
    """Represent a PEP 604 union type

E.g. for int | str"""
    @native
    def __repr__(self, /):
        """Return repr(self)."""
    @native
    def __eq__(self, value, /):
        """Return self==value."""
    @native
    def __hash__(self, /) -> int:
        """Return hash(self)."""
    @native
    def __or__(self, value, /):
        """Return self|value."""
    @native
    def __ror__(self, value, /):
        """Return value|self."""
    @native
    def __instancecheck__(self, instance, /) -> bool: ...
    @native
    def __subclasscheck__(self, subclass, /) -> bool: ...
    @native
    @property
    def __args__(self): ...
    @native
    @property
    def __parameters__(self): ...


@hidden
@cpp("generic_alias")
class GenericAlias:
    """Represent a PEP 585 generic type

E.g. for t = list[int], t.__origin__ is list and t.__args__ is (int,)."""
    @native
    def __new__(cls, origin, args, /): ...
    @native
    def __repr__(self, /):
        """Return repr(self)."""
    @native
    def __eq__(self, value, /):
        """Return self==value."""
    @native
    def __hash__(self, /) -> int:
        """Return hash(self)."""
    @native
    def __call__(self, /, *args, **kwargs):
        """Call self as a function."""
    @native
    def __getitem__(self, key, /):
        """Return self[key]."""
    @native
    def __getattribute__(self, name, /):
        """Return getattr(self, name)."""
    @native
    def __or__(self, value, /):
        """Return self|value."""
    @native
    def __ror__(self, value, /):
        """Return value|self."""
    @native
    def __mro_entries__(self, bases, /): ...
    @native
    def __instancecheck__(self, instance, /): ...
    @native
    def __subclasscheck__(self, subclass, /): ...
    @native
    def __reduce__(self, /): ...
    @native
    @property
    def __origin__(self): ...
    @native
    @property
    def __args__(self): ...
    @native
    @property
    def __parameters__(self):
        """Type variables in the GenericAlias."""
