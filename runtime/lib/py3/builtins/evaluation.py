"""Calling what is not known before run time."""


@native
def eval(source, globals=None, locals=None, /):
    """Evaluate the given source in the context of globals and locals."""


@native
def exec(source, globals=None, locals=None, /, *, closure=None) -> None:
    """Execute the given source in the context of globals and locals."""


@native
def compile(source, filename, mode, flags=0, dont_inherit=False, optimize=-1, *, _feature_version=-1):
    """Compile source into a code object that can be executed by exec() or eval()."""


@native
def __build_class__(func, name, /, *bases, **kwds):
    """__build_class__(func, name, /, *bases, [metaclass], **kwds) -> class

Internal helper function used by the class statement."""


@native
def aiter(async_iterable, /):
    """Return an AsyncIterator for an AsyncIterable object."""


@native
def anext(aiterator, /):
    """Return the next item from the async iterator."""
