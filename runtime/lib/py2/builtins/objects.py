"""object, type, and the constants' types."""


class object:
    """The most base type"""
    @native
    def __new__(cls, /, *args, **kwargs):
        """T.__new__(S, ...) -> a new object with type S, a subtype of T"""
    @native
    def __init__(self, /, *args, **kwargs) -> None:
        """x.__init__(...) initializes x; see help(type(x)) for signature"""
    @native
    def __repr__(self, /):
        """x.__repr__() <==> repr(x)"""
    @native
    def __str__(self, /):
        """x.__str__() <==> str(x)"""
    @native
    def __hash__(self, /) -> int:
        """x.__hash__() <==> hash(x)"""
    @native
    def __getattribute__(self, name, /):
        """x.__getattribute__('name') <==> x.name"""
    @native
    def __setattr__(self, name, value, /) -> None:
        """x.__setattr__('name', value) <==> x.name = value"""
    @native
    def __delattr__(self, name, /) -> None:
        """x.__delattr__('name') <==> del x.name"""
    @native
    @property
    def __class__(self):
        """the object's class"""
    @native
    @__class__.setter
    def __class__(self, value) -> None: ...
    @native
    def __format__(self, format_spec, /):
        """default object formatter"""
    @native
    def __sizeof__(self, /) -> int:
        """__sizeof__() -> int
size of object in memory, in bytes"""
    @native
    def __reduce__(self, /):
        """helper for pickle"""
    @native
    def __reduce_ex__(self, protocol, /):
        """helper for pickle"""
    @native
    @classmethod
    def __subclasshook__(cls, /, *args):
        """Abstract classes can override this to customize issubclass()."""


class type:
    """type(object) -> the object's type
type(name, bases, dict) -> a new type"""
    @native
    def __new__(cls, /, *args, **kwargs):
        """T.__new__(S, ...) -> a new object with type S, a subtype of T"""
    @native
    def __init__(self, /, *args, **kwargs) -> None:
        """x.__init__(...) initializes x; see help(type(x)) for signature"""
    @native
    def __call__(self, /, *args, **kwargs):
        """x.__call__(...) <==> x(...)"""
    @native
    def __repr__(self, /):
        """x.__repr__() <==> repr(x)"""
    @native
    def __hash__(self, /) -> int:
        """x.__hash__() <==> hash(x)"""
    @native
    def __eq__(self, value, /):
        """x.__eq__(y) <==> x==y"""
    @native
    def __ne__(self, value, /):
        """x.__ne__(y) <==> x!=y"""
    @native
    def __lt__(self, value, /):
        """x.__lt__(y) <==> x<y"""
    @native
    def __le__(self, value, /):
        """x.__le__(y) <==> x<=y"""
    @native
    def __gt__(self, value, /):
        """x.__gt__(y) <==> x>y"""
    @native
    def __ge__(self, value, /):
        """x.__ge__(y) <==> x>=y"""
    @native
    def __getattribute__(self, name, /):
        """x.__getattribute__('name') <==> x.name"""
    @native
    def __setattr__(self, name, value, /) -> None:
        """x.__setattr__('name', value) <==> x.name = value"""
    @native
    def __delattr__(self, name, /) -> None:
        """x.__delattr__('name') <==> del x.name"""
    @native
    def __instancecheck__(self, instance, /) -> bool:
        """__instancecheck__() -> bool
check if an object is an instance"""
    @native
    def __subclasscheck__(self, subclass, /) -> bool:
        """__subclasscheck__() -> bool
check if a class is a subclass"""
    @native
    def __subclasses__(self, /):
        """__subclasses__() -> list of immediate subclasses"""
    @native
    def mro(self, /):
        """mro() -> list
return a type's method resolution order"""
    @native
    @property
    def __name__(self): ...
    @native
    @__name__.setter
    def __name__(self, value) -> None: ...
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
    def __repr__(self, /):
        """x.__repr__() <==> repr(x)"""
    @native
    def __hash__(self, /) -> int:
        """x.__hash__() <==> hash(x)"""


@hidden
@final
class ellipsis:
    @native
    def __repr__(self, /):
        """x.__repr__() <==> repr(x)"""


@hidden
@final
@cpp("not_implemented")
class NotImplementedType:
    @native
    def __repr__(self, /):
        """x.__repr__() <==> repr(x)"""


@hidden
@final
class classobj:
    """classobj(name, bases, dict)

Create a class object.  The name must be a string; the second argument
a tuple of classes, and the third a dictionary."""
    @native
    def __new__(cls, name, bases, dict, /): ...
    @native
    def __call__(self, /, *args, **kwargs):
        """x.__call__(...) <==> x(...)"""
    @native
    def __repr__(self, /):
        """x.__repr__() <==> repr(x)"""
    @native
    def __str__(self, /):
        """x.__str__() <==> str(x)"""
    @native
    def __getattribute__(self, name, /):
        """x.__getattribute__('name') <==> x.name"""
    @native
    def __setattr__(self, name, value, /) -> None:
        """x.__setattr__('name', value) <==> x.name = value"""
    @native
    def __delattr__(self, name, /) -> None:
        """x.__delattr__('name') <==> del x.name"""


@hidden
@final
class instance:
    """instance(class[, dict])

Create an instance without calling its __init__() method.
The class must be a classic class.
If present, dict must be a dictionary or None."""
    @native
    def __new__(cls, klass, dict=..., /): ...
    @native
    def __call__(self, /, *args, **kwargs):
        """x.__call__(...) <==> x(...)"""
    @native
    def __repr__(self, /):
        """x.__repr__() <==> repr(x)"""
    @native
    def __str__(self, /):
        """x.__str__() <==> str(x)"""
    @native
    def __hash__(self, /) -> int:
        """x.__hash__() <==> hash(x)"""
    @native
    def __getattribute__(self, name, /):
        """x.__getattribute__('name') <==> x.name"""
    @native
    def __setattr__(self, name, value, /) -> None:
        """x.__setattr__('name', value) <==> x.name = value"""
    @native
    def __delattr__(self, name, /) -> None:
        """x.__delattr__('name') <==> del x.name"""
    @native
    def next(self, /):
        """x.next() -> the next value, or raise StopIteration"""
