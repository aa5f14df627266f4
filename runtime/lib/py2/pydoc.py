"""Documentation of objects as text, and the builtin help: Library Reference, pydoc."""

import __builtin__
import inspect
import keyword
import re
import sys
import types
from repr import Repr

_HIDDEN = ('__builtins__', '__doc__', '__file__', '__path__', '__module__', '__name__', '__slots__', '__package__')


class ErrorDuringImport(Exception):
    """A module that was asked about cannot be imported."""

    def __init__(self, filename, exc_info):
        self.filename = filename
        self.exc, self.value, self.tb = exc_info

    def __str__(self):
        exc = self.exc
        if isinstance(exc, types.ClassType):
            exc = exc.__name__
        return 'problem in %s - %s: %s' % (self.filename, exc, self.value)


def getdoc(object):
    """The documentation of an object, without what indents it."""
    text = inspect.getdoc(object)
    if isinstance(text, unicode):
        text = text.encode('ascii', 'backslashreplace')
    return text and re.sub('^ *\n', '', text.rstrip()) or ''


def splitdoc(doc):
    """The first line, if a blank one follows it or nothing, and the rest."""
    lines = doc.strip().split('\n')
    if len(lines) == 1:
        return lines[0], ''
    if len(lines) >= 2 and not lines[1].rstrip():
        return lines[0], '\n'.join(lines[2:])
    return '', '\n'.join(lines)


def classname(object, modname):
    """The name of a class as it is written in a module."""
    name = object.__name__
    if object.__module__ != modname:
        name = object.__module__ + '.' + name
    return name


def isdata(object):
    return not (inspect.ismodule(object) or inspect.isclass(object) or inspect.isroutine(object) or inspect.isframe(object)
                or inspect.istraceback(object) or inspect.iscode(object))


def visiblename(name, all=None, obj=None):
    """Is the name part of what is documented?"""
    if name in _HIDDEN:
        return 0
    if name.startswith('__') and name.endswith('__'):
        return 1
    if name.startswith('_') and hasattr(obj, '_fields'):
        return 1
    if all is not None:
        return name in all
    return not name.startswith('_')


def _is_getset(object):
    return isinstance(object, types.GetSetDescriptorType)


def _is_member(object):
    return isinstance(object, types.MemberDescriptorType)


def _attributes(cls):
    """(name, kind, class that defines it, value) of what a class has."""
    mro = inspect.getmro(cls)
    found = []
    for name in dir(cls):
        value = cls.__dict__[name] if name in cls.__dict__ else getattr(cls, name)
        home = getattr(value, '__objclass__', None)
        if home is None:
            for base in mro:
                if name in base.__dict__:
                    home = base
                    break
        if home is not None and name in home.__dict__:
            value = home.__dict__[name]
        if isinstance(value, staticmethod):
            kind = 'static method'
        elif isinstance(value, classmethod):
            kind = 'class method'
        elif isinstance(value, property):
            kind = 'data descriptor'
        elif inspect.ismethoddescriptor(value):
            kind = 'method'
        elif inspect.isdatadescriptor(value):
            kind = 'data descriptor'
        else:
            value = getattr(cls, name)
            kind = 'method' if inspect.ismethod(value) or inspect.ismethoddescriptor(value) else 'data'
            if kind == 'data' and inspect.isdatadescriptor(value):
                kind = 'data descriptor'
        found.append((name, kind, home, value))
    return found


class TextRepr(Repr):
    """Values on one line, not too long."""

    def __init__(self):
        Repr.__init__(self)
        self.maxlist = self.maxtuple = 20
        self.maxdict = 10
        self.maxstring = self.maxother = 100

    def repr1(self, x, level):
        if hasattr(type(x), '__name__'):
            method = getattr(self, 'repr_' + '_'.join(type(x).__name__.split()), None)
            if method is not None:
                return method(x, level)
        return _cram(_without_address(repr(x)), self.maxother)

    def repr_string(self, x, level):
        return repr(_cram(x, self.maxstring)) if len(x) > self.maxstring else repr(x)

    repr_str = repr_string

    def repr_instance(self, x, level):
        try:
            return _cram(_without_address(repr(x)), self.maxstring)
        except:
            return '<%s instance>' % x.__class__.__name__


def _without_address(text):
    return re.sub(r' at 0x[0-9a-f]{6,16}(>+)$', r'\1', text)


def _cram(text, maxlen):
    if len(text) > maxlen:
        before = max(0, (maxlen - 3) // 2)
        return text[:before] + '...' + text[len(text) - max(0, maxlen - 3 - before):]
    return text


class TextDoc:
    """Writes documentation as text."""

    _repr_instance = TextRepr()
    repr = _repr_instance.repr

    def bold(self, text):
        return text

    def indent(self, text, prefix='    '):
        if not text:
            return ''
        lines = [prefix + line for line in text.split('\n')]
        lines[-1] = lines[-1].rstrip()
        return '\n'.join(lines)

    def section(self, title, contents):
        return self.bold(title) + '\n' + self.indent(contents).rstrip() + '\n\n'

    def document(self, object, name=None, *args):
        if _is_getset(object) or _is_member(object):
            return self.docdata(object, name, *args)
        if inspect.ismodule(object):
            return self.docmodule(object, name, *args)
        if inspect.isclass(object):
            return self.docclass(object, name, *args)
        if inspect.isroutine(object):
            return self.docroutine(object, name, *args)
        if isinstance(object, property) or inspect.isdatadescriptor(object):
            return self.docdata(object, name, *args)
        return self.docother(object, name, *args)

    def formattree(self, tree, modname, parent=None, prefix=''):
        """Classes below their bases."""
        result = ''
        for entry in tree:
            if type(entry) is tuple:
                cls, bases = entry
                result += prefix + classname(cls, modname)
                if bases and bases != (parent,):
                    result += '(%s)' % ', '.join([classname(base, modname) for base in bases])
                result += '\n'
            elif type(entry) is list:
                result += self.formattree(entry, modname, cls, prefix + '    ')
        return result

    def docmodule(self, object, name=None, mod=None):
        name = object.__name__
        synopsis, description = splitdoc(getdoc(object))
        result = self.section('NAME', name + (synopsis and ' - ' + synopsis))
        all = getattr(object, '__all__', None)
        result += self.section('FILE', getattr(object, '__file__', '(built-in)'))
        if description:
            result += self.section('DESCRIPTION', description)
        members = sorted(vars(object).items())
        classes = [(key, value) for key, value in members if inspect.isclass(value) and visiblename(key, all, object)
                   and (all is not None or value.__module__ == name)]
        routines = [(key, value) for key, value in members if inspect.isroutine(value) and visiblename(key, all, object)
                    and (all is not None or inspect.isbuiltin(value) or getattr(value, '__module__', None) == name)]
        data = [(key, value) for key, value in members if isdata(value) and visiblename(key, all, object)]
        if classes:
            contents = [self.formattree(inspect.getclasstree([value for key, value in classes], 1), name)]
            contents += [self.document(value, key, name) for key, value in classes]
            result += self.section('CLASSES', '\n'.join(contents))
        if routines:
            result += self.section('FUNCTIONS', '\n'.join([self.document(value, key, name) for key, value in routines]))
        data = [(key, value) for key, value in data if key not in ('__author__', '__credits__', '__date__', '__version__')]
        if data:
            result += self.section('DATA', '\n'.join([self.docother(value, key, name, maxlen=70) for key, value in data]))
        for attribute, title in (('__version__', 'VERSION'), ('__date__', 'DATE'), ('__author__', 'AUTHOR'), ('__credits__', 'CREDITS')):
            if hasattr(object, attribute):
                result += self.section(title, str(getattr(object, attribute)))
        return result

    def docclass(self, object, name=None, mod=None, *ignored):
        realname = object.__name__
        name = name or realname
        module = object.__module__
        title = 'class ' + realname if name == realname else name + ' = class ' + realname
        if object.__bases__:
            title += '(%s)' % ', '.join([classname(base, module) for base in object.__bases__])
        doc = getdoc(object)
        contents = [doc + '\n'] if doc else []
        mro = list(inspect.getmro(object))
        if len(mro) > 2:
            contents.append('Method resolution order:')
            contents += ['    ' + classname(base, module) for base in mro]
            contents.append('')
        ruled = []

        def head(message):
            if ruled:
                contents.append('-' * 70)
            ruled.append(message)
            contents.append(message + '\n')

        attributes = [item for item in _attributes(object) if visiblename(item[0], obj=object)]
        while attributes:
            cls = mro.pop(0) if mro else attributes[0][2]
            here = sorted([item for item in attributes if item[2] is cls], key=lambda item: item[0])
            attributes = [item for item in attributes if item[2] is not cls]
            if cls is __builtin__.object:
                continue
            tag = 'defined here' if cls is object else 'inherited from ' + classname(cls, module)
            for kind, message in (('method', 'Methods'), ('class method', 'Class methods'), ('static method', 'Static methods')):
                chosen = [item for item in here if item[1] == kind]
                if chosen:
                    head('%s %s:' % (message, tag))
                for key, _, home, value in chosen:
                    contents.append(self.document(getattr(object, key), key, mod, object))
            chosen = [item for item in here if item[1] == 'data descriptor']
            if chosen:
                head('Data descriptors %s:' % tag)
            for key, _, home, value in chosen:
                contents.append(self._docdescriptor(key, value))
            chosen = [item for item in here if item[1] == 'data']
            if chosen:
                head('Data and other attributes %s:' % tag)
            for key, _, home, value in chosen:
                doc = getdoc(value) if hasattr(value, '__call__') or inspect.isdatadescriptor(value) else None
                contents.append(self.docother(getattr(object, key), key, mod, maxlen=70, doc=doc) + '\n')
        text = '\n'.join(contents)
        if not text:
            return title + '\n'
        return title + '\n' + self.indent(text.rstrip(), ' |  ') + '\n'

    def formatvalue(self, object):
        return '=' + self.repr(object)

    def docroutine(self, object, name=None, mod=None, cl=None):
        realname = object.__name__
        name = name or realname
        note = ''
        skip = False
        if inspect.ismethod(object):
            cls = object.im_class
            if cl:
                if cls is not cl:
                    note = ' from ' + classname(cls, mod)
            elif object.im_self is not None:
                note = ' method of %s instance' % classname(object.im_self.__class__, mod)
            else:
                note = ' unbound %s method' % classname(cls, mod)
            object = object.im_func
        title = realname
        if name != realname:
            skip = cl is not None and realname in cl.__dict__ and cl.__dict__[realname] is object
            title = name + ' = ' + realname
        arguments = '(...)'
        if inspect.isfunction(object):
            args, varargs, varkw, defaults = inspect.getargspec(object)
            arguments = inspect.formatargspec(args, varargs, varkw, defaults, formatvalue=self.formatvalue)
            if realname == '<lambda>':
                title = name + ' lambda '
                arguments = arguments[1:-1]
        declaration = title + arguments + note + '\n'
        doc = '' if skip else getdoc(object)
        return declaration + (doc and self.indent(doc).rstrip() + '\n')

    def _docdescriptor(self, name, value):
        doc = getdoc(value)
        return (name + '\n' if name else '') + (self.indent(doc) + '\n' if doc else '')

    def docproperty(self, object, name=None, mod=None, cl=None):
        return self._docdescriptor(name, object)

    docdata = docproperty

    def docother(self, object, name=None, mod=None, parent=None, maxlen=None, doc=None):
        text = self.repr(object)
        start = name + ' = ' if name else ''
        if maxlen:
            chop = maxlen - len(start + text)
            if chop < 0:
                text = text[:chop] + '...'
        line = start + text
        if doc is not None:
            line += '\n' + self.indent(str(doc))
        return line


text = TextDoc()


def plain(text):
    """Without what makes letters bold on terminals."""
    return re.sub('.\b', '', text)


def pager(text):
    sys.stdout.write(plain(text))


plainpager = pager


def describe(thing):
    """What kind of object it is, and its name."""
    if inspect.ismodule(thing):
        if thing.__name__ in sys.builtin_module_names:
            return 'built-in module ' + thing.__name__
        return ('package ' if hasattr(thing, '__path__') else 'module ') + thing.__name__
    if inspect.isbuiltin(thing):
        return 'built-in function ' + thing.__name__
    if _is_getset(thing):
        return 'getset descriptor %s.%s.%s' % (thing.__objclass__.__module__, thing.__objclass__.__name__, thing.__name__)
    if _is_member(thing):
        return 'member descriptor %s.%s.%s' % (thing.__objclass__.__module__, thing.__objclass__.__name__, thing.__name__)
    if inspect.isclass(thing):
        return 'class ' + thing.__name__
    if inspect.isfunction(thing):
        return 'function ' + thing.__name__
    if inspect.ismethod(thing):
        return 'method ' + thing.__name__
    if type(thing) is types.InstanceType:
        return 'instance of ' + thing.__class__.__name__
    return type(thing).__name__


def locate(path, forceload=0):
    """The object of a dotted name, or None."""
    parts = [part for part in path.split('.') if part]
    object, n = None, 0
    while n < len(parts):
        name = '.'.join(parts[:n + 1])
        try:
            __import__(name)
        except ImportError:
            break
        object = sys.modules[name]
        n += 1
    if object is None:
        object = __builtin__
    for part in parts[n:]:
        try:
            object = getattr(object, part)
        except AttributeError:
            return None
    return object


def resolve(thing, forceload=0):
    """The object and its name, for an object or a dotted name."""
    if isinstance(thing, str):
        object = locate(thing, forceload)
        if object is None:
            raise ImportError('no Python documentation found for %r' % thing)
        return object, thing
    name = getattr(thing, '__name__', None)
    return thing, name if isinstance(name, str) else None


def _module_name(object):
    """inspect.getmodule(): of classes, functions and methods, and of instances of classes that have modules."""
    if inspect.ismodule(object):
        return object.__name__
    name = getattr(object, '__module__', None)
    return name if isinstance(name, str) and name in sys.modules else None


def render_doc(thing, title='Python Library Documentation: %s', forceload=0):
    """The documentation of a thing, under a title."""
    object, name = resolve(thing, forceload)
    description = describe(object)
    module = _module_name(object)
    if name and '.' in name:
        description += ' in ' + name[:name.rfind('.')]
    elif module and not inspect.ismodule(object):
        description += ' in module ' + module
    if type(object) is types.InstanceType:
        object = object.__class__
    elif not (inspect.ismodule(object) or inspect.isclass(object) or inspect.isroutine(object) or _is_getset(object) or _is_member(object)
              or isinstance(object, property)):
        object = type(object)
        description += ' object'
    return title % description + '\n\n' + text.document(object, name)


def doc(thing, title='Python Library Documentation: %s', forceload=0):
    """Shows it."""
    try:
        pager(render_doc(thing, title, forceload))
    except (ImportError, ErrorDuringImport) as value:
        print value


class Helper:
    """The builtin help(), and its session."""

    def __repr__(self):
        return '<pydoc.Helper instance>'

    _everything = object()

    def __call__(self, request=_everything):
        if request is not self._everything:
            self.help(request)
        else:
            self.intro()
            self.interact()
            sys.stdout.write(
                '\nYou are now leaving help and returning to the Python interpreter.\n'
                'If you want to ask for help on a particular object directly from the\n'
                'interpreter, you can type "help(object)".  Executing "help(\'string\')"\n'
                'has the same effect as typing a particular string at the help> prompt.\n')

    def intro(self):
        sys.stdout.write('\nWelcome to Python 2.7!  This is the online help utility.\n\n'
                         'Enter the name of any module, keyword, or topic to get help on writing\n'
                         'Python programs and using Python modules.  To quit this help utility and\n'
                         'return to the interpreter, just type "quit".\n\n')

    def interact(self):
        sys.stdout.write('\n')
        while True:
            sys.stdout.write('help> ')
            request = sys.stdin.readline()
            if not request:
                break
            request = re.sub('[ "\']', '', request).strip()
            if request.lower() in ('q', 'quit'):
                break
            self.help(request)

    def help(self, request):
        if type(request) is str:
            request = request.strip()
            if request in keyword.kwlist:
                sys.stdout.write('"%s" is a keyword: see the Language Reference, https://docs.python.org/2.7/reference/.\n' % request)
            elif request in ('True', 'False', 'None'):
                doc(getattr(__builtin__, request), 'Help on %s:')
            elif request:
                doc(request, 'Help on %s:')
        elif isinstance(request, Helper):
            self()
        else:
            doc(request, 'Help on %s:')
        sys.stdout.write('\n')


help = Helper()
