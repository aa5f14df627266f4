"""Calling what is not known before run time."""


@native
def cmp(x, y, /) -> int:
    """cmp(x, y) -> integer

Return negative if x<y, zero if x==y, positive if x>y."""


@native
def apply(object, args=..., kwargs=..., /):
    """apply(object[, args[, kwargs]]) -> value

Call a callable object with positional arguments taken from the tuple args,
and keyword arguments taken from the optional dictionary kwargs.
Note that classes are callable, as are instances with a __call__() method."""


@native
def eval(source, globals=None, locals=None, /):
    """eval(source[, globals[, locals]]) -> value

Evaluate the source in the context of globals and locals."""


@native
def execfile(filename, globals=None, locals=None, /) -> None:
    """execfile(filename[, globals[, locals]])

Read and execute a Python script from a file."""


@native
@cpp("compile2")
def compile(source, filename, mode, flags=0, dont_inherit=0):
    """compile(source, filename, mode[, flags[, dont_inherit]]) -> code object

Compile the source string (a Python module, statement or expression)
into a code object that can be executed by the exec statement or eval()."""


@native
def reload(module, /):
    """reload(module) -> module

Reload the module.  The module must have been successfully imported before."""


@native
@cpp("input2")
def input(prompt=..., /):
    """input([prompt]) -> value

Equivalent to eval(raw_input(prompt))."""
