"""Abstract base classes (PEP 3119)."""

import sys

_counter = [0]          # grows with each register(): negative answers from before it are stale


def abstractmethod(funcobj):
    """A decorator indicating abstract methods."""
    funcobj.__isabstractmethod__ = True
    return funcobj


class abstractproperty(property):
    """A decorator indicating abstract properties."""
    __isabstractmethod__ = True


if sys.version_info[0] >= 3:
    class abstractclassmethod(classmethod):
        """A decorator indicating abstract classmethods."""
        __isabstractmethod__ = True

        def __init__(self, callable):
            callable.__isabstractmethod__ = True
            super().__init__(callable)

    class abstractstaticmethod(staticmethod):
        """A decorator indicating abstract staticmethods."""
        __isabstractmethod__ = True

        def __init__(self, callable):
            callable.__isabstractmethod__ = True
            super().__init__(callable)


def _abstract_names(bases, namespace, cls):
    names = set(name for name, value in namespace.items() if getattr(value, "__isabstractmethod__", False))
    for base in bases:
        for name in getattr(base, "__abstractmethods__", ()):
            if getattr(getattr(cls, name, None), "__isabstractmethod__", False):
                names.add(name)
    return frozenset(names)


class ABCMeta(type):
    """Metaclass for defining Abstract Base Classes (ABCs)."""

    def __new__(mcls, name, bases, namespace, **kwargs):
        cls = super(ABCMeta, mcls).__new__(mcls, name, bases, namespace, **kwargs)
        cls.__abstractmethods__ = _abstract_names(bases, namespace, cls)
        cls._abc_registry = []       # classes registered here
        cls._abc_cache = set()       # classes known to be subclasses
        cls._abc_negative = set()    # classes known not to be, as of _abc_version
        cls._abc_version = _counter[0]
        return cls

    def register(cls, subclass):
        """Register a virtual subclass of an ABC."""
        if not isinstance(subclass, type) and sys.version_info[0] >= 3:
            raise TypeError("Can only register classes")
        if issubclass(subclass, cls):
            return subclass
        if issubclass(cls, subclass):
            raise RuntimeError("Refusing to create an inheritance cycle")
        cls._abc_registry.append(subclass)
        _counter[0] += 1
        return subclass

    def __instancecheck__(cls, instance):
        """Override for isinstance(instance, cls)."""
        subclass = getattr(instance, "__class__", None)
        if subclass is not None and subclass in cls._abc_cache:
            return True
        subtype = type(instance)
        if subtype is subclass or subclass is None:
            return cls.__subclasscheck__(subtype)
        return cls.__subclasscheck__(subclass) or cls.__subclasscheck__(subtype)

    def __subclasscheck__(cls, subclass):
        """Override for issubclass(subclass, cls)."""
        if subclass in cls._abc_cache:
            return True
        if cls._abc_version < _counter[0]:
            cls._abc_negative = set()
            cls._abc_version = _counter[0]
        elif subclass in cls._abc_negative:
            return False
        answer = cls.__subclasshook__(subclass)
        if answer is NotImplemented:
            answer = (cls in getattr(subclass, "__mro__", ()) or
                      any(issubclass(subclass, registered) for registered in cls._abc_registry) or
                      any(issubclass(subclass, child) for child in cls.__subclasses__()))
        (cls._abc_cache if answer else cls._abc_negative).add(subclass)
        return answer

    def _dump_registry(cls, file=None):
        """Debug helper to print the ABC registry."""
        out = file or sys.stdout
        out.write("Class: %s.%s\n" % (cls.__module__, cls.__name__))
        for name in sorted(name for name in cls.__dict__ if name.startswith("_abc_")):
            out.write("%s: %r\n" % (name, getattr(cls, name)))


ABC = ABCMeta("ABC", (object,), {
    "__doc__": "Helper class that provides a standard way to create an ABC using inheritance.", "__slots__": (), "__module__": "abc"})
if sys.version_info[0] < 3:
    del ABC


def update_abstractmethods(cls):
    """Recalculate the set of abstract methods of an abstract class."""
    if hasattr(cls, "__abstractmethods__"):
        cls.__abstractmethods__ = _abstract_names(cls.__bases__, cls.__dict__, cls)
    return cls


def get_cache_token():
    """Returns the current ABC cache token."""
    return _counter[0]
