# RUN: %run2
# Python 2's inspect: kinds of objects, signatures, frames.
import inspect
import sys


def plain(a, b=2, *rest, **names):
    """One line.

        Indented.
    Not.
    """
    return inspect.currentframe().f_code.co_name, inspect.stack()[1][3]


def produce():
    yield 1


class Old:
    def method(self, x=None):
        pass


class New(Old, object):
    pass


def caller():
    return plain(1)

print inspect.getargspec(plain), inspect.getargspec(Old().method), inspect.getargspec(produce)
print inspect.formatargspec(*inspect.getargspec(plain))
print inspect.getdoc(plain)
for thing in (plain, Old, New, Old().method, Old.method, len, sys, produce, produce(), plain.func_code, [].append, property(), str.join):
    print [name for name in ("ismodule", "isclass", "ismethod", "isfunction", "isbuiltin", "isroutine", "isgenerator", "iscode",
                             "isgeneratorfunction", "isdatadescriptor", "ismethoddescriptor", "isabstract") if getattr(inspect, name)(thing)]
print caller()
print [c.__name__ for c in inspect.getmro(New)], [c.__name__ for c in inspect.getmro(Old)]
print inspect.getmembers(Old(), inspect.ismethod)[0][0], inspect.getmodulename("a/b.py"), inspect.getmodule(plain).__name__
try:
    inspect.getargspec(len)
except TypeError as e:
    print e
here = inspect.getframeinfo(inspect.currentframe())
print here.lineno, here.function, here.code_context, here.index
try:
    plain()
except TypeError:
    print [record[3] for record in inspect.trace()]
#: ArgSpec(args=['a', 'b'], varargs='rest', keywords='names', defaults=(2,)) ArgSpec(args=['self', 'x'], varargs=None, keywords=None, defaults=(None,)) ArgSpec(args=[], varargs=None, keywords=None, defaults=None)
#: (a, b=2, *rest, **names)
#: One line.
#:
#:     Indented.
#: Not.
#: ['isfunction', 'isroutine']
#: ['isclass']
#: ['isclass']
#: ['ismethod', 'isroutine']
#: ['ismethod', 'isroutine']
#: ['isbuiltin', 'isroutine']
#: ['ismodule']
#: ['isfunction', 'isroutine', 'isgeneratorfunction']
#: ['isgenerator']
#: ['iscode']
#: ['isbuiltin', 'isroutine']
#: ['isdatadescriptor']
#: ['isroutine', 'ismethoddescriptor']
#: ('plain', 'caller')
#: ['New', 'Old', 'object'] ['Old']
#: method b __main__
#: <built-in function len> is not a Python function
#: 45 <module> ['here = inspect.getframeinfo(inspect.currentframe())\n'] 0
#: ['<module>']
