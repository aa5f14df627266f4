"""Get useful information from live Python objects."""

# Library Reference, inspect.
import linecache
import os
import sys
import types
from collections import namedtuple

CO_OPTIMIZED, CO_NEWLOCALS, CO_VARARGS, CO_VARKEYWORDS = 0x1, 0x2, 0x4, 0x8
CO_NESTED, CO_GENERATOR, CO_NOFREE = 0x10, 0x20, 0x40

ArgSpec = namedtuple('ArgSpec', 'args varargs keywords defaults')
Arguments = namedtuple('Arguments', 'args varargs keywords')
ArgInfo = namedtuple('ArgInfo', 'args varargs keywords locals')
Traceback = namedtuple('Traceback', 'filename lineno function code_context index')


def ismodule(object):
    """Return true if the object is a module."""
    return isinstance(object, types.ModuleType)


def isclass(object):
    """Return true if the object is a class."""
    return isinstance(object, (type, types.ClassType))


def ismethod(object):
    """Return true if the object is an instance method."""
    return isinstance(object, types.MethodType)


def isfunction(object):
    """Return true if the object is a user-defined function."""
    return isinstance(object, types.FunctionType)


def isbuiltin(object):
    """Return true if the object is a built-in function or method."""
    return isinstance(object, types.BuiltinFunctionType)


def isgeneratorfunction(object):
    """Return true if the object is a user-defined generator function."""
    return bool((isfunction(object) or ismethod(object)) and object.func_code.co_flags & CO_GENERATOR)


def isgenerator(object):
    """Return true if the object is a generator."""
    return isinstance(object, types.GeneratorType)


def iscode(object):
    """Return true if the object is a code object."""
    return isinstance(object, types.CodeType)


def isframe(object):
    """Return true if the object is a frame object."""
    return isinstance(object, types.FrameType)


def istraceback(object):
    """Return true if the object is a traceback."""
    return isinstance(object, types.TracebackType)


def isdatadescriptor(object):
    """Return true if the object is a data descriptor."""
    return hasattr(object, '__set__') and hasattr(object, '__get__')


def ismethoddescriptor(object):
    """Return true if the object is a method descriptor, but none of what ismethod(), isfunction() and isclass() know."""
    return (hasattr(object, '__get__') and not hasattr(object, '__set__') and
            not (ismethod(object) or isfunction(object) or isclass(object)))


def isroutine(object):
    """Return true if the object is any kind of function or method."""
    return isbuiltin(object) or isfunction(object) or ismethod(object) or ismethoddescriptor(object)


def isabstract(object):
    """Return true if the object is an abstract base class (ABC)."""
    return isinstance(object, type) and bool(getattr(object, '__abstractmethods__', None))


def getmembers(object, predicate=None):
    """Return all members of an object as (name, value) pairs sorted by name.
    Optionally, only return members that satisfy a given predicate."""
    found = []
    for name in dir(object):
        try:
            value = getattr(object, name)
        except AttributeError:
            continue
        if predicate is None or predicate(value):
            found.append((name, value))
    found.sort()
    return found


def getclasstree(classes, unique=0):
    """Classes below their bases: a list of (class, bases), each followed by a list of what is derived from it."""
    children = {}
    roots = []
    for cls in classes:
        for base in cls.__bases__ or ():
            children.setdefault(base, []).append(cls)
            if unique and base in classes:
                break
        if not cls.__bases__ and cls not in roots:
            roots.append(cls)
    for base in children:
        if base not in classes:
            roots.append(base)
    return _subtree(roots, children)


def _subtree(classes, children):
    tree = []
    for cls in sorted(classes, key=lambda cls: (cls.__module__, cls.__name__)):
        tree.append((cls, cls.__bases__))
        if cls in children:
            tree.append(_subtree(children[cls], children))
    return tree


def getmro(cls):
    """Return tuple of base classes (including cls) in method resolution order."""
    if hasattr(cls, '__mro__'):
        return cls.__mro__
    order = []

    def walk(one):
        if one not in order:
            order.append(one)
            for base in one.__bases__:
                walk(base)
    walk(cls)
    return tuple(order)


def getdoc(object):
    """Get the documentation string for an object, its margin removed."""
    doc = getattr(object, '__doc__', None)
    return cleandoc(doc) if isinstance(doc, basestring) else None


def cleandoc(doc):
    """Clean up indentation from docstrings."""
    lines = doc.expandtabs().split('\n')
    margins = [len(line) - len(line.lstrip()) for line in lines[1:] if line.strip()]
    margin = min(margins) if margins else 0
    lines = [lines[0].lstrip()] + [line[margin:] for line in lines[1:]]
    while lines and not lines[-1]:
        lines.pop()
    while lines and not lines[0]:
        lines.pop(0)
    return '\n'.join(lines)


def getargs(co):
    """Get information about the arguments accepted by a code object."""
    if not iscode(co):
        raise TypeError('{!r} is not a code object'.format(co))
    count = co.co_argcount
    args = list(co.co_varnames[:count])
    varargs = keywords = None
    if co.co_flags & CO_VARARGS:
        varargs = co.co_varnames[count]
        count += 1
    if co.co_flags & CO_VARKEYWORDS:
        keywords = co.co_varnames[count]
    return Arguments(args, varargs, keywords)


def getargspec(func):
    """Get the names and default values of a function's arguments, as a tuple (args, varargs, keywords, defaults)."""
    if ismethod(func):
        func = func.im_func
    if not isfunction(func):
        raise TypeError('{!r} is not a Python function'.format(func))
    args, varargs, keywords = getargs(func.func_code)
    return ArgSpec(args, varargs, keywords, func.func_defaults)


def formatargspec(args, varargs=None, varkw=None, defaults=None, formatarg=str, formatvarargs=lambda name: '*' + name,
                  formatvarkw=lambda name: '**' + name, formatvalue=lambda value: '=' + repr(value)):
    """Format an argument spec from the 4 values returned by getargspec."""
    shown = []
    first = len(args) - len(defaults) if defaults else len(args)
    for i, arg in enumerate(args):
        shown.append(formatarg(arg) + (formatvalue(defaults[i - first]) if i >= first else ''))
    if varargs is not None:
        shown.append(formatvarargs(varargs))
    if varkw is not None:
        shown.append(formatvarkw(varkw))
    return '(' + ', '.join(shown) + ')'


def getargvalues(frame):
    """Get information about arguments passed into a particular frame."""
    args, varargs, keywords = getargs(frame.f_code)
    return ArgInfo(args, varargs, keywords, frame.f_locals)


def getfile(object):
    """Work out which source or compiled file an object was defined in."""
    if ismodule(object):
        if hasattr(object, '__file__'):
            return object.__file__
        raise TypeError('{!r} is a built-in module'.format(object))
    if isclass(object):
        module = sys.modules.get(object.__module__)
        if hasattr(module, '__file__'):
            return module.__file__
        raise TypeError('{!r} is a built-in class'.format(object))
    if ismethod(object):
        object = object.im_func
    if isfunction(object):
        object = object.func_code
    if istraceback(object):
        object = object.tb_frame
    if isframe(object):
        object = object.f_code
    if iscode(object):
        return object.co_filename
    raise TypeError('{!r} is not a module, class, method, function, traceback, frame, or code object'.format(object))


def getsourcefile(object):
    """Return the filename that can be used to locate an object's source; None if there is none."""
    filename = getfile(object)
    return filename if os.path.exists(filename) else None


def getmodulename(path):
    """Return the module name for a given file, or None."""
    name, suffix = os.path.splitext(os.path.basename(path))
    return name if suffix in ('.py', '.pyc') else None


def getmodule(object):
    """Return the module an object was defined in, or None if not found."""
    if ismodule(object):
        return object
    return sys.modules.get(getattr(object, '__module__', None))


def getframeinfo(frame, context=1):
    """Get information about a frame or traceback object."""
    if istraceback(frame):
        lineno = frame.tb_lineno
        frame = frame.tb_frame
    else:
        lineno = frame.f_lineno
    if not isframe(frame):
        raise TypeError('{!r} is not a frame or traceback object'.format(frame))
    filename = frame.f_code.co_filename
    lines = linecache.getlines(filename) if context > 0 else []
    if not lines:
        return Traceback(filename, lineno, frame.f_code.co_name, None, None)
    start = max(min(lineno - 1 - context // 2, len(lines) - context), 0)
    return Traceback(filename, lineno, frame.f_code.co_name, lines[start:start + context], lineno - 1 - start)


def getlineno(frame):
    """Get the line number from a frame object."""
    return frame.f_lineno


def getouterframes(frame, context=1):
    """Get a list of records for a frame and all higher (calling) frames."""
    found = []
    while frame:
        found.append((frame,) + getframeinfo(frame, context))
        frame = frame.f_back
    return found


def getinnerframes(tb, context=1):
    """Get a list of records for a traceback's frame and all lower frames."""
    found = []
    while tb:
        found.append((tb.tb_frame,) + getframeinfo(tb, context))
        tb = tb.tb_next
    return found


currentframe = sys._getframe


def stack(context=1):
    """Return a list of records for the stack above the caller's frame."""
    return getouterframes(sys._getframe(1), context)


def trace(context=1):
    """Return a list of records for the stack below the current exception."""
    return getinnerframes(sys.exc_info()[2], context)
