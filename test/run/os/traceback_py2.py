# RUN: %run2
# Python 2's traceback: entries, the exception's part, stacks.
import sys
import traceback


def inner():
    1 / 0


def outer():
    inner()


try:
    outer()
except ZeroDivisionError:
    print [entry[1:] for entry in traceback.extract_tb(sys.exc_info()[2])]
    print traceback.format_exc().splitlines()[-1], len(traceback.format_exception(*sys.exc_info())), len(traceback.format_tb(sys.exc_info()[2], 1))
for e in (KeyError('k'), ValueError(), SyntaxError('bad', ('f.py', 2, 5, 'x = = 1\n')), SyntaxError('bad'), UnicodeEncodeError('ascii', u'\xe9', 0, 1, 'no'),
          Exception('two\nlines'), IOError(2, 'm', 'f'), Exception(u'\xe9')):
    print traceback.format_exception_only(type(e), e)
print traceback.format_exception_only('string', 'value'), traceback.format_exception_only(ValueError, None)
print traceback.format_list([('f.py', 3, 'func', '  source  '), ('g.py', 4, 'h', None)])


def where():
    return [entry[2] for entry in traceback.extract_stack()]


print where()[-2:]
traceback.print_list([('f.py', 3, 'func', 'source')], sys.stdout)
#: [(16, '<module>', 'outer()'), (12, 'outer', 'inner()'), (8, 'inner', '1 / 0')]
#: ZeroDivisionError: integer division or modulo by zero 5 1
#: ["KeyError: 'k'\n"]
#: ['ValueError\n']
#: ['  File "f.py", line 2\n', '    x = = 1\n', '        ^\n', 'SyntaxError: bad\n']
#: ['SyntaxError: bad\n']
#: ["UnicodeEncodeError: 'ascii' codec can't encode character u'\\xe9' in position 0: no\n"]
#: ['Exception: two\nlines\n']
#: ["IOError: [Errno 2] m: 'f'\n"]
#: ['Exception: \\xe9\n']
#: ['string: value\n'] ['ValueError\n']
#: ['  File "f.py", line 3, in func\n    source\n', '  File "g.py", line 4, in h\n']
#: ['<module>', 'where']
#:   File "f.py", line 3, in func
#:     source
