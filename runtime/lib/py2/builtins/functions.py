"""Functions, methods, descriptors, generators: the types behind `def` and `class`."""


@hidden
@final
@hasdict
class function:
    """function(code, globals[, name[, argdefs[, closure]]])

Create a function object from a code object and a dictionary.
The optional name string overrides the name from the code object.
The optional argdefs tuple specifies the default argument values.
The optional closure tuple supplies the bindings for free variables."""
    @native
    def __new__(cls, /, code, globals, name=None, argdefs=None, closure=None): ...
    @native
    def __call__(self, /, *args, **kwargs):
        """x.__call__(...) <==> x(...)"""
    @native
    def __get__(self, instance, owner=None, /):
        """descr.__get__(obj[, type]) -> value"""
    @native
    def __repr__(self, /):
        """x.__repr__() <==> repr(x)"""
    @native
    @property
    def __name__(self): ...
    @native
    @__name__.setter
    def __name__(self, value) -> None: ...
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
    func_name = __name__
    func_doc = __doc__
    func_code = __code__
    func_defaults = __defaults__
    func_dict = __dict__
    func_closure = __closure__
    func_globals = __globals__


@hidden
@final
@cpp("builtin_function")
class builtin_function_or_method:
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
    def __reduce__(self, /): ...
    @native
    @property
    def __name__(self): ...
    @native
    @property
    def __doc__(self): ...
    @native
    @property
    def __module__(self): ...
    @native
    @property
    def __self__(self): ...


@hidden
@final
class method_descriptor:
    @native
    def __call__(self, /, *args, **kwargs):
        """x.__call__(...) <==> x(...)"""
    @native
    def __get__(self, instance, owner=None, /):
        """descr.__get__(obj[, type]) -> value"""
    @native
    def __repr__(self, /):
        """x.__repr__() <==> repr(x)"""
    @native
    def __reduce__(self, /): ...
    @native
    @property
    def __name__(self): ...
    @native
    @property
    def __doc__(self): ...
    @native
    @property
    def __objclass__(self): ...


@hidden
@final
class wrapper_descriptor:
    @native
    def __call__(self, /, *args, **kwargs):
        """x.__call__(...) <==> x(...)"""
    @native
    def __get__(self, instance, owner=None, /):
        """descr.__get__(obj[, type]) -> value"""
    @native
    def __repr__(self, /):
        """x.__repr__() <==> repr(x)"""
    @native
    @property
    def __name__(self): ...
    @native
    @property
    def __doc__(self): ...
    @native
    @property
    def __objclass__(self): ...


@hidden
@final
class classmethod_descriptor:
    @native
    def __call__(self, /, *args, **kwargs):
        """x.__call__(...) <==> x(...)"""
    @native
    def __get__(self, instance, owner=None, /):
        """descr.__get__(obj[, type]) -> value"""
    @native
    def __repr__(self, /):
        """x.__repr__() <==> repr(x)"""
    @native
    @property
    def __name__(self): ...
    @native
    @property
    def __doc__(self): ...
    @native
    @property
    def __objclass__(self): ...


@hidden
@final
@named("method-wrapper")
class method_wrapper:
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
    @property
    def __name__(self): ...
    @native
    @property
    def __doc__(self): ...
    @native
    @property
    def __objclass__(self): ...
    @native
    @property
    def __self__(self): ...


@hidden
@final
@cpp("method")
class instancemethod:
    """instancemethod(function, instance, class)

Create an instance method object."""
    @native
    def __new__(cls, function, instance, klass=..., /): ...
    @native
    def __call__(self, /, *args, **kwargs):
        """x.__call__(...) <==> x(...)"""
    @native
    def __get__(self, instance, owner=None, /):
        """descr.__get__(obj[, type]) -> value"""
    @native
    def __getattribute__(self, name, /):
        """x.__getattribute__('name') <==> x.name"""
    @native
    def __repr__(self, /):
        """x.__repr__() <==> repr(x)"""
    @native
    def __hash__(self, /) -> int:
        """x.__hash__() <==> hash(x)"""
    @native
    def __cmp__(self, other, /) -> int:
        """x.__cmp__(y) <==> cmp(x,y)"""
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
    @native
    @property
    def im_class(self): ...
    im_func = __func__
    im_self = __self__


@hidden
@final
class cell:
    @native
    def __repr__(self, /):
        """x.__repr__() <==> repr(x)"""
    @native
    @property
    def cell_contents(self): ...


@hidden
@final
class code:
    """code(argcount, nlocals, stacksize, flags, codestring, constants, names,
      varnames, filename, name, firstlineno, lnotab[, freevars[, cellvars]])

Create a code object.  Not for mere mortals."""
    @native
    def __repr__(self, /):
        """x.__repr__() <==> repr(x)"""
    @native
    @property
    def co_name(self): ...
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


@hidden
@final
class generator:
    @native
    def __iter__(self, /):
        """x.__iter__() <==> iter(x)"""
    @native
    def next(self, /):
        """x.next() -> the next value, or raise StopIteration"""
    @native
    def send(self, arg, /):
        """send(arg) -> send 'arg' into generator,
return next yielded value or raise StopIteration."""
    @native
    def throw(self, typ, val=..., tb=..., /):
        """throw(typ[,val[,tb]]) -> raise exception in generator,
return next yielded value or raise StopIteration."""
    @native
    def close(self, /) -> None:
        """close() -> raise GeneratorExit inside generator."""
    @native
    def __repr__(self, /):
        """x.__repr__() <==> repr(x)"""
    @native
    @property
    def __name__(self): ...
    @native
    @property
    def gi_code(self): ...
    @native
    @property
    def gi_frame(self): ...
    @native
    @property
    def gi_running(self): ...


class property:
    """property(fget=None, fset=None, fdel=None, doc=None) -> property attribute

fget is a function to be used for getting an attribute value, and likewise
fset is a function for setting, and fdel a function for del'ing, an
attribute."""
    @native
    def __new__(cls, /, *args, **kwargs):
        """T.__new__(S, ...) -> a new object with type S, a subtype of T"""
    @native
    def __init__(self, /, fget=None, fset=None, fdel=None, doc=None) -> None:
        """x.__init__(...) initializes x; see help(type(x)) for signature"""
    @native
    def __get__(self, instance, owner=None, /):
        """descr.__get__(obj[, type]) -> value"""
    @native
    def __set__(self, instance, value, /) -> None:
        """descr.__set__(obj, value)"""
    @native
    def __delete__(self, instance, /) -> None:
        """descr.__delete__(obj)"""
    @native
    def getter(self, fget, /):
        """Descriptor to change the getter on a property."""
    @native
    def setter(self, fset, /):
        """Descriptor to change the setter on a property."""
    @native
    def deleter(self, fdel, /):
        """Descriptor to change the deleter on a property."""
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


class staticmethod:
    """staticmethod(function) -> method

Convert a function to be a static method."""
    @native
    def __new__(cls, /, *args, **kwargs):
        """T.__new__(S, ...) -> a new object with type S, a subtype of T"""
    @native
    def __init__(self, function, /) -> None:
        """x.__init__(...) initializes x; see help(type(x)) for signature"""
    @native
    def __get__(self, instance, owner=None, /):
        """descr.__get__(obj[, type]) -> value"""
    @native
    @property
    def __func__(self): ...


class classmethod:
    """classmethod(function) -> method

Convert a function to be a class method."""
    @native
    def __new__(cls, /, *args, **kwargs):
        """T.__new__(S, ...) -> a new object with type S, a subtype of T"""
    @native
    def __init__(self, function, /) -> None:
        """x.__init__(...) initializes x; see help(type(x)) for signature"""
    @native
    def __get__(self, instance, owner=None, /):
        """descr.__get__(obj[, type]) -> value"""
    @native
    @property
    def __func__(self): ...


class super:
    """super(type, obj) -> bound super object; requires isinstance(obj, type)
super(type) -> unbound super object
super(type, type2) -> bound super object; requires issubclass(type2, type)
Typical use to call a cooperative superclass method:
class C(B):
    def meth(self, arg):
        super(C, self).meth(arg)"""
    @native
    def __new__(cls, /, *args, **kwargs):
        """T.__new__(S, ...) -> a new object with type S, a subtype of T"""
    @native
    def __init__(self, /, *args, **kwargs) -> None:
        """x.__init__(...) initializes x; see help(type(x)) for signature"""
    @native
    def __get__(self, instance, owner=None, /):
        """descr.__get__(obj[, type]) -> value"""
    @native
    def __getattribute__(self, name, /):
        """x.__getattribute__('name') <==> x.name"""
    @native
    def __repr__(self, /):
        """x.__repr__() <==> repr(x)"""
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
        """descr.__get__(obj[, type]) -> value"""
    @native
    def __set__(self, instance, value, /) -> None:
        """descr.__set__(obj, value)"""
    @native
    def __delete__(self, instance, /) -> None:
        """descr.__delete__(obj)"""
    @native
    def __repr__(self, /):
        """x.__repr__() <==> repr(x)"""
    @native
    @property
    def __name__(self): ...
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
        """descr.__get__(obj[, type]) -> value"""
    @native
    def __set__(self, instance, value, /) -> None:
        """descr.__set__(obj, value)"""
    @native
    def __delete__(self, instance, /) -> None:
        """descr.__delete__(obj)"""
    @native
    def __repr__(self, /):
        """x.__repr__() <==> repr(x)"""
    @native
    @property
    def __name__(self): ...
    @native
    @property
    def __doc__(self): ...
    @native
    @property
    def __objclass__(self): ...


@hidden
@final
@cpp("mappingproxy")
class dictproxy:
    @native
    def __getitem__(self, key, /):
        """x.__getitem__(y) <==> x[y]"""
    @native
    def __contains__(self, key, /) -> bool:
        """D.__contains__(k) -> True if D has a key k, else False"""
    @native
    def __len__(self, /) -> int:
        """x.__len__() <==> len(x)"""
    @native
    def __iter__(self, /):
        """x.__iter__() <==> iter(x)"""
    @native
    def __repr__(self, /):
        """x.__repr__() <==> repr(x)"""
    @native
    def __str__(self, /):
        """x.__str__() <==> str(x)"""
    @native
    def __eq__(self, value, /):
        """x.__eq__(y) <==> x==y"""
    @native
    def __ne__(self, value, /):
        """x.__ne__(y) <==> x!=y"""
    @native
    def has_key(self, key, /) -> bool:
        """D.has_key(k) -> True if D has a key k, else False"""
    @native
    def get(self, key, default=None, /):
        """D.get(k[,d]) -> D[k] if D has a key k, else d.  d defaults to None."""
    @native
    def keys(self, /):
        """D.keys() -> list of D's keys"""
    @native
    def values(self, /):
        """D.values() -> list of D's values"""
    @native
    def items(self, /):
        """D.items() -> list of D's (key, value) pairs, as 2-tuples"""
    @native
    def iterkeys(self, /):
        """D.iterkeys() -> an iterator over the keys of D"""
    @native
    def itervalues(self, /):
        """D.itervalues() -> an iterator over the values of D"""
    @native
    def iteritems(self, /):
        """D.iteritems() -> an iterator over the (key, value) items of D"""
    @native
    def copy(self, /):
        """D.copy() -> a shallow copy of D"""


@hidden
@hasdict
class module:
    """module(name[, doc])

Create a module object.
The name must be a string; the optional docstring can have any type."""
    @native
    def __new__(cls, /, *args, **kwargs):
        """T.__new__(S, ...) -> a new object with type S, a subtype of T"""
    @native
    def __init__(self, /, name, doc=None) -> None:
        """x.__init__(...) initializes x; see help(type(x)) for signature"""
    @native
    def __repr__(self, /):
        """x.__repr__() <==> repr(x)"""
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
    def __dict__(self): ...
