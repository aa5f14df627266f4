"""Functions that ask about any object."""


@native
def getattr(object, name, default=..., /):
    """getattr(object, name[, default]) -> value

Get a named attribute from an object; getattr(x, 'y') is equivalent to x.y.
When a default argument is given, it is returned when the attribute doesn't
exist; without it, an exception is raised in that case."""


@native
def setattr(object, name, value, /) -> None:
    """Sets the named attribute on the given object to the specified value.

setattr(x, 'y', v) is equivalent to ``x.y = v''"""


@native
def delattr(object, name, /) -> None:
    """Deletes the named attribute from the given object.

delattr(x, 'y') is equivalent to ``del x.y''"""


@native
def hasattr(object, name, /) -> bool:
    """Return whether the object has an attribute with the given name.

This is done by calling getattr(obj, name) and catching AttributeError."""


@native
def isinstance(object, class_or_tuple, /) -> bool:
    """Return whether an object is an instance of a class or of a subclass thereof.

A tuple, as in ``isinstance(x, (A, B, ...))``, may be given as the target to
check against. This is equivalent to ``isinstance(x, A) or isinstance(x, B)
or ...`` etc."""


@native
def issubclass(cls, class_or_tuple, /) -> bool:
    """Return whether 'cls' is derived from another class or is the same class.

A tuple, as in ``issubclass(x, (A, B, ...))``, may be given as the target to
check against. This is equivalent to ``issubclass(x, A) or issubclass(x, B)
or ...``."""


@native
def callable(object, /) -> bool:
    """Return whether the object is callable (i.e., some kind of function).

Note that classes are callable, as are instances of classes with a
__call__() method."""


@native
def id(object, /):
    """Return the identity of an object.

This is guaranteed to be unique among simultaneously existing objects."""


@native
def hash(object, /) -> int:
    """Return the hash value for the given object.

Two objects that compare equal must also have the same hash value, but the
reverse is not necessarily true."""


@native
def len(object, /) -> int:
    """Return the number of items in a container."""


@native
def vars(object=..., /):
    """vars([object]) -> dictionary

Without arguments, equivalent to locals().
With an argument, equivalent to object.__dict__."""


@native
def dir(object=..., /):
    """dir([object]) -> list of strings

If called without an argument, return the names in the current scope.
Else, return an alphabetized list of names comprising (some of) the attributes
of the given object, and of attributes reachable from it."""


@native
def globals():
    """Return the dictionary containing the current scope's global variables."""


@native
def locals():
    """Return a dictionary containing the current scope's local variables."""


@native
def __import__(name, globals=None, locals=None, fromlist=..., level=...):
    """Import a module."""


@hidden
class Quitter:
    @native
    def __call__(self, /, code=None): ...
    @native
    def __repr__(self, /): ...
    @native
    @property
    def name(self): ...


Ellipsis = ...
NotImplemented = NotImplemented
