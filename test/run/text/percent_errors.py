# -*- coding: utf-8 -*-
# RUN: %run2
# RUN: %run3
# printf-style formatting: what is refused, and how.
def show(f):
    try:
        print(repr(f()))
    except Exception as e:
        print('%s: %s' % (type(e).__name__, e))


show(lambda: 'a' % 1)
show(lambda: '%d' % 'a')
show(lambda: '%d' % 1.5)
show(lambda: '%x' % 1.5)
show(lambda: '%x' % 'a')
show(lambda: '%f' % 'a')
show(lambda: '%c' % 'ab')
show(lambda: '%c' % 1.5)
show(lambda: '%c' % 256)
show(lambda: '%c' % -1)
show(lambda: '%c' % 1114112)
show(lambda: '%s')
show(lambda: '%s' % ())
show(lambda: '%s %s' % 'a')
show(lambda: '%s %s' % ('a',))
show(lambda: '%s' % (1,2))
show(lambda: '%' % ())
show(lambda: '%z' % 1)
show(lambda: '%(a)s' % 1)
show(lambda: '%(a)s' % {})
show(lambda: '%(a' % {})
show(lambda: '%*d' % ('a', 1))
show(lambda: '%*d' % (1,))
show(lambda: '%.*d' % (1.5, 1))
show(lambda: '%(a)*d' % {'a': 1})
show(lambda: '%d' % None)
show(lambda: '%i' % 'a')
show(lambda: '%u' % None)
show(lambda: '%o' % None)
show(lambda: '%X' % None)
show(lambda: '%e' % None)
show(lambda: '%d' % float('nan'))
show(lambda: '%d' % float('inf'))
show(lambda: '%r %y' % (1, 2))
show(lambda: '%99999999999999999999d' % 1)
show(lambda: '%.99999999999999999999d' % 1)
show(lambda: '%5' % 1)
show(lambda: '%-' % 1)
show(lambda: '%s' % {})
show(lambda: 'abc' % {})
show(lambda: 'abc' % [])
show(lambda: 'abc' % [1])
show(lambda: 'abc' % 'x')
show(lambda: 'abc' % (1,))
show(lambda: 'abc' % ())
show(lambda: '%c' % u'ab')
show(lambda: '%c' % b'a')
show(lambda: u'%c' % 'ab')
show(lambda: u'%d' % 'a')
show(lambda: u'%s' % '\xff')
show(lambda: '%s%s' % (u'a', '\xff'))
show(lambda: '%\u20ac' % 1)
show(lambda: b'%s' % 'a')
show(lambda: b'%b' % 'a')
show(lambda: b'%d' % 'a')
show(lambda: b'%c' % 256)
show(lambda: b'%c' % 'a')
show(lambda: b'%c' % b'ab')
show(lambda: b'%a' % 'a')
show(lambda: b'%r' % 1)
#: TypeError: not all arguments converted during string formatting
#2: TypeError: %d format: a number is required, not str
#3: TypeError: %d format: a real number is required, not str
#: '1'
#2: '1'
#2: TypeError: %x format: a number is required, not str
#2: TypeError: float argument required, not str
#3: TypeError: %x format: an integer is required, not float
#3: TypeError: %x format: an integer is required, not str
#3: TypeError: must be real number, not str
#: TypeError: %c requires int or char
#2: TypeError: integer argument expected, got float
#2: OverflowError: unsigned byte integer is greater than maximum
#2: OverflowError: unsigned byte integer is less than minimum
#2: OverflowError: unsigned byte integer is greater than maximum
#3: TypeError: %c requires int or char
#3: 'Ā'
#3: OverflowError: %c arg not in range(0x110000)
#3: OverflowError: %c arg not in range(0x110000)
#: '%s'
#: TypeError: not enough arguments for format string
#: TypeError: not enough arguments for format string
#: TypeError: not enough arguments for format string
#: TypeError: not all arguments converted during string formatting
#: ValueError: incomplete format
#: ValueError: unsupported format character 'z' (0x7a) at index 1
#: TypeError: format requires a mapping
#: KeyError: 'a'
#: ValueError: incomplete format key
#: TypeError: * wants int
#: TypeError: not enough arguments for format string
#: TypeError: * wants int
#: TypeError: not enough arguments for format string
#2: TypeError: %d format: a number is required, not NoneType
#2: TypeError: %d format: a number is required, not str
#2: TypeError: %u format: a number is required, not NoneType
#2: TypeError: %o format: a number is required, not NoneType
#2: TypeError: %X format: a number is required, not NoneType
#2: TypeError: float argument required, not NoneType
#2: TypeError: %d format: a number is required, not float
#2: TypeError: %d format: a number is required, not float
#3: TypeError: %d format: a real number is required, not NoneType
#3: TypeError: %i format: a real number is required, not str
#3: TypeError: %u format: a real number is required, not NoneType
#3: TypeError: %o format: an integer is required, not NoneType
#3: TypeError: %X format: an integer is required, not NoneType
#3: TypeError: must be real number, not NoneType
#3: ValueError: cannot convert float NaN to integer
#3: OverflowError: cannot convert float infinity to integer
#: ValueError: unsupported format character 'y' (0x79) at index 4
#: ValueError: width too big
#2: ValueError: prec too big
#3: ValueError: precision too big
#: ValueError: incomplete format
#: ValueError: incomplete format
#: '{}'
#: 'abc'
#: 'abc'
#: 'abc'
#: TypeError: not all arguments converted during string formatting
#: TypeError: not all arguments converted during string formatting
#: 'abc'
#: TypeError: %c requires int or char
#2: 'a'
#: TypeError: %c requires int or char
#2: TypeError: %d format: a number is required, not str
#2: UnicodeDecodeError: 'ascii' codec can't decode byte 0xff in position 0: ordinal not in range(128)
#2: UnicodeDecodeError: 'ascii' codec can't decode byte 0xff in position 0: ordinal not in range(128)
#2: ValueError: unsupported format character '\' (0x5c) at index 1
#2: 'a'
#2: ValueError: unsupported format character 'b' (0x62) at index 1
#2: TypeError: %d format: a number is required, not str
#2: OverflowError: unsigned byte integer is greater than maximum
#2: 'a'
#: TypeError: %c requires int or char
#2: ValueError: unsupported format character 'a' (0x61) at index 1
#2: '1'
#3: TypeError: %d format: a real number is required, not str
#3: 'ÿ'
#3: 'aÿ'
#3: ValueError: unsupported format character '?' (0x20ac) at index 1
#3: TypeError: %b requires a bytes-like object, or an object that implements __bytes__, not 'str'
#3: TypeError: %b requires a bytes-like object, or an object that implements __bytes__, not 'str'
#3: TypeError: %d format: a real number is required, not str
#3: OverflowError: %c arg not in range(256)
#3: TypeError: %c requires an integer in range(256) or a single byte
#3: TypeError: %c requires an integer in range(256) or a single byte
#3: b"'a'"
#3: b'1'
