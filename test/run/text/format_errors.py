# RUN: %run2
# RUN: %run3
# str.format and format(): what is refused, and how.
def show(f):
    try:
        print(repr(f()))
    except Exception as e:
        print('%s: %s' % (type(e).__name__, e))


show(lambda: format(1, 2))
show(lambda: format('a', 'd'))
show(lambda: format('a', '=5'))
show(lambda: format('a', '+5'))
show(lambda: format('a', ' 5'))
show(lambda: format('a', ','))
show(lambda: format('a', '#'))
show(lambda: format(u'a', 'd'))
show(lambda: format(object(), 'd'))
show(lambda: format([], '5'))
show(lambda: '{}'.format())
show(lambda: '{0}'.format())
show(lambda: '{a}'.format())
show(lambda: '{'.format())
show(lambda: '}'.format())
show(lambda: '{a'.format())
show(lambda: '{0!x}'.format(1))
show(lambda: '{0!}'.format(1))
show(lambda: '{0!rr}'.format(1))
show(lambda: '{0!r'.format(1))
show(lambda: '{0.a}'.format(1))
show(lambda: '{0.}'.format(1))
show(lambda: '{0[a]}'.format(1))
show(lambda: '{0[a]}'.format([]))
show(lambda: '{0[0]}'.format([]))
show(lambda: '{0[}'.format([]))
show(lambda: '{0[]}'.format([]))
show(lambda: '{0[a}'.format([]))
show(lambda: '{0[a]x}'.format({'a':1}))
show(lambda: '{} {0}'.format(1))
show(lambda: '{0} {}'.format(1))
show(lambda: '{:d}'.format('a'))
show(lambda: '{:{}}'.format(1))
show(lambda: '{:{:{}}}'.format(1,2,3))
show(lambda: '{0:x}'.format(1.5))
show(lambda: '{:c}'.format(-1))
show(lambda: '{!s:d}'.format(1))
show(lambda: '{}{'.format(1))
show(lambda: '{}}'.format(1))
show(lambda: '{0:>{w}}'.format('a'))
show(lambda: '{99999999999999999999}'.format(1))
show(lambda: '{0[99999999999999999999]}'.format([1]))
show(lambda: '{:a<b}'.format('x'))
show(lambda: '{:10000000000000000000}'.format('x'))
show(lambda: '{:.10000000000000000000}'.format('x'))
show(lambda: '{:.}'.format('x'))
show(lambda: '{a.b}'.format(a=1))
show(lambda: '{:%}'.format('a'))
show(lambda: '{:<5.5s}x'.format('abcdefg'))
show(lambda: '{0.__class__}'.format(1))
show(lambda: '{0!a}'.format(1))
#2: TypeError: format expects arg 2 to be string or unicode, not int
#3: TypeError: format() argument 2 must be str, not int
#: ValueError: Unknown format code 'd' for object of type 'str'
#: ValueError: '=' alignment not allowed in string format specifier
#: ValueError: Sign not allowed in string format specifier
#2: ValueError: Sign not allowed in string format specifier
#3: ValueError: Space not allowed in string format specifier
#: ValueError: Cannot specify ',' with 's'.
#: ValueError: Alternate form (#) not allowed in string format specifier
#2: ValueError: Unknown format code 'd' for object of type 'unicode'
#: ValueError: Unknown format code 'd' for object of type 'str'
#2: '[]   '
#2: IndexError: tuple index out of range
#2: IndexError: tuple index out of range
#3: TypeError: unsupported format string passed to object.__format__
#3: TypeError: unsupported format string passed to list.__format__
#3: IndexError: Replacement index 0 out of range for positional args tuple
#3: IndexError: Replacement index 0 out of range for positional args tuple
#: KeyError: 'a'
#: ValueError: Single '{' encountered in format string
#: ValueError: Single '}' encountered in format string
#2: ValueError: unmatched '{' in format
#3: ValueError: expected '}' before end of string
#: ValueError: Unknown conversion specifier x
#2: ValueError: end of format while looking for conversion specifier
#2: ValueError: expected ':' after format specifier
#2: ValueError: unmatched '{' in format
#3: ValueError: unmatched '{' in format spec
#3: ValueError: expected ':' after conversion specifier
#3: ValueError: unmatched '{' in format spec
#: AttributeError: 'int' object has no attribute 'a'
#: ValueError: Empty attribute in format string
#2: TypeError: 'int' object has no attribute '__getitem__'
#2: TypeError: list indices must be integers, not str
#3: TypeError: 'int' object is not subscriptable
#3: TypeError: list indices must be integers or slices, not str
#: IndexError: list index out of range
#2: ValueError: Missing ']' in format string
#3: ValueError: expected '}' before end of string
#: ValueError: Empty attribute in format string
#2: ValueError: Missing ']' in format string
#3: ValueError: expected '}' before end of string
#: ValueError: Only '.' or '[' may follow ']' in format field specifier
#: ValueError: cannot switch from automatic field numbering to manual field specification
#: ValueError: cannot switch from manual field specification to automatic field numbering
#: ValueError: Unknown format code 'd' for object of type 'str'
#2: IndexError: tuple index out of range
#3: IndexError: Replacement index 1 out of range for positional args tuple
#: ValueError: Max string recursion exceeded
#: ValueError: Unknown format code 'x' for object of type 'float'
#2: OverflowError: %c arg not in range(0x100)
#3: OverflowError: %c arg not in range(0x110000)
#: ValueError: Unknown format code 'd' for object of type 'str'
#: ValueError: Single '{' encountered in format string
#: ValueError: Single '}' encountered in format string
#: KeyError: 'w'
#: ValueError: Too many decimal digits in format string
#: ValueError: Too many decimal digits in format string
#: ValueError: Unknown format code 'b' for object of type 'str'
#: ValueError: Too many decimal digits in format string
#: ValueError: Too many decimal digits in format string
#: ValueError: Format specifier missing precision
#: AttributeError: 'int' object has no attribute 'b'
#: ValueError: Unknown format code '%' for object of type 'str'
#: 'abcdex'
#2: "<type 'int'>"
#2: ValueError: Unknown conversion specifier a
#3: "<class 'int'>"
#3: '1'
