"""The builtins that CPython's module site makes: help, copyright, credits, license."""

import builtins
import sys


class _Printer(object):
    """Shows a text, when it is printed or called."""

    def __init__(self, name, data):
        self._name = name
        self._data = data

    def __repr__(self):
        if self._data.count('\n') < 23:
            return self._data
        return 'Type %s() to see the full %s text' % ((self._name,) * 2)

    def __call__(self):
        print(self._data)


class _Helper(object):
    """The builtin help: pydoc's, once it is called."""

    def __repr__(self):
        return "Type help() for interactive help, " \
               "or help(object) for help about object."

    def __call__(self, *args, **kwds):
        import pydoc
        return pydoc.help(*args, **kwds)


_Printer.__module__ = _Helper.__module__ = '_sitebuiltins'
builtins.help = _Helper()
builtins.copyright = _Printer('copyright', sys.copyright)
builtins.credits = _Printer('credits', '''\
    Thanks to CWI, CNRI, BeOpen.com, Zope Corporation and a cast of thousands
    for supporting Python development.  See www.python.org for more information.''')
builtins.license = _Printer('license', 'See https://www.python.org/psf/license/')
