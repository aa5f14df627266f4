# RUN: %run2
# RUN: %run3
# What str's and unicode's methods say when they are given the wrong thing.
def show(f):
    try:
        r = repr(f())
        print(r if str is bytes else ascii(r)[1:-1])
    except Exception as e:
        print('%s: %s' % (type(e).__name__, e))


show(lambda: 'a'.find(1))
show(lambda: 'a'.index('b'))
show(lambda: 'a'.rindex('b'))
show(lambda: 'a'.index(1))
show(lambda: 'a'.count(1))
show(lambda: 'a'.find('a', 'x'))
show(lambda: 'a'.startswith(1))
show(lambda: 'a'.startswith((1,)))
show(lambda: 'a'.startswith(('b',1)))
show(lambda: 'a'.endswith(1))
show(lambda: ','.join([1]))
show(lambda: ','.join(['a',1]))
show(lambda: ','.join(1))
show(lambda: 'a'.split(1))
show(lambda: 'a'.split(''))
show(lambda: 'a'.rsplit(1))
show(lambda: 'a'.split('a','b'))
show(lambda: 'a'.replace(1,2))
show(lambda: 'a'.replace('a',2))
show(lambda: 'a'.replace('a','b','c'))
show(lambda: 'a'.strip(1))
show(lambda: 'a'.lstrip(1))
show(lambda: 'a'.partition(1))
show(lambda: 'a'.partition(''))
show(lambda: 'a'.center('a'))
show(lambda: 'a'.center(5, 1))
show(lambda: 'a'.center(5, 'ab'))
show(lambda: 'a'.ljust(5, ''))
show(lambda: 'a'.zfill('a'))
show(lambda: 'a'.expandtabs('a'))
show(lambda: 'a'.splitlines('a'))
show(lambda: 'a'+1)
show(lambda: 'a'*'b')
show(lambda: 'a'*1.5)
show(lambda: 1+'a')
show(lambda: 1 in 'a')
show(lambda: str('a')['b'])
show(lambda: 'a'[1])
show(lambda: str('a')[1.5])
show(lambda: 'a'['a':])
show(lambda: 'a'[::0])
show(lambda: 'a'.translate(1))
show(lambda: 'a'.translate({97:-1}))
show(lambda: 'a'.translate({97:1114112}))
show(lambda: 'a'.translate({97:1.5}))
show(lambda: 'a'.removeprefix(1))
show(lambda: 'a'.encode(1))
show(lambda: 'a'.encode('xx'))
show(lambda: 'a'.encode('ascii','xx'))
show(lambda: u'\xe9'.encode('ascii'))
show(lambda: u'\xe9\xe9'.encode('ascii'))
show(lambda: u'\u20ac'.encode('latin-1'))
show(lambda: u'\u20ac'.encode('ascii','xx'))
show(lambda: str('a', 'ascii'))
show(lambda: str(1, 'ascii'))
show(lambda: str(b'a', 1))
show(lambda: chr(-1))
show(lambda: chr(1114112))
show(lambda: chr('a'))
show(lambda: chr(1.5))
show(lambda: unichr(-1))
show(lambda: unichr(1114112))
show(lambda: unichr('a'))
show(lambda: ord('ab'))
show(lambda: ord(''))
show(lambda: ord(1))
show(lambda: ord(b'ab'))
show(lambda: ord(u'ab'))
show(lambda: unicode(1, 'ascii'))
show(lambda: unicode(u'a', 'ascii'))
show(lambda: unicode('a', 1))
show(lambda: unicode('\xff'))
show(lambda: '\xff'.decode())
show(lambda: '\xff' + u'a')
show(lambda: u'a' in '\xff')
show(lambda: u'a'.join(['\xff']))
show(lambda: '\xe9'.encode('utf-8'))
show(lambda: intern(u'a'))
show(lambda: intern(1))
show(lambda: u'a'.find(1))
show(lambda: u'a'.startswith(1))
show(lambda: u'a'.startswith((1,)))
show(lambda: u'a'.join([1]))
show(lambda: u'a'.join(1))
show(lambda: u'a'.split(1))
show(lambda: u'a'.split(''))
show(lambda: u'a'.replace(1,2))
show(lambda: u'a'.strip(1))
show(lambda: u'a'.partition(1))
show(lambda: u'a'.center(5, 1))
show(lambda: u'a'.center(5, 'ab'))
show(lambda: u'a'.translate(1))
show(lambda: u'a'.translate({97:1114112}))
show(lambda: u'a'.translate({97:1.5}))
show(lambda: u'a'+1)
show(lambda: 1 in u'a')
show(lambda: u'a'[:]['b'])
show(lambda: u'a'[1])
show(lambda: u'a'.count(1))
show(lambda: u'a'.encode('xx'))
show(lambda: basestring())
show(lambda: str.maketrans(1))
show(lambda: str.maketrans('a', 'bc'))
show(lambda: str.maketrans({'ab': 1}))
show(lambda: str.maketrans({1.5: 1}))
show(lambda: str.maketrans(1, 2))
#2: TypeError: expected a string or other character buffer object
#3: TypeError: must be str, not int
#: ValueError: substring not found
#: ValueError: substring not found
#2: TypeError: expected a string or other character buffer object
#2: TypeError: expected a string or other character buffer object
#3: TypeError: must be str, not int
#3: TypeError: must be str, not int
#: TypeError: slice indices must be integers or None or have an __index__ method
#2: TypeError: startswith first arg must be str, unicode, or tuple, not int
#2: TypeError: expected a string or other character buffer object
#2: TypeError: expected a string or other character buffer object
#2: TypeError: endswith first arg must be str, unicode, or tuple, not int
#2: TypeError: sequence item 0: expected string, int found
#2: TypeError: sequence item 1: expected string, int found
#3: TypeError: startswith first arg must be str or a tuple of str, not int
#3: TypeError: tuple for startswith must only contain str, not int
#3: TypeError: tuple for startswith must only contain str, not int
#3: TypeError: endswith first arg must be str or a tuple of str, not int
#3: TypeError: sequence item 0: expected str instance, int found
#3: TypeError: sequence item 1: expected str instance, int found
#: TypeError: can only join an iterable
#2: TypeError: expected a string or other character buffer object
#3: TypeError: must be str or None, not int
#: ValueError: empty separator
#2: TypeError: expected a string or other character buffer object
#2: TypeError: an integer is required
#2: TypeError: expected a string or other character buffer object
#2: TypeError: expected a string or other character buffer object
#2: TypeError: an integer is required
#2: TypeError: strip arg must be None, str or unicode
#2: TypeError: lstrip arg must be None, str or unicode
#2: TypeError: expected a string or other character buffer object
#3: TypeError: must be str or None, not int
#3: TypeError: 'str' object cannot be interpreted as an integer
#3: TypeError: replace() argument 1 must be str, not int
#3: TypeError: replace() argument 2 must be str, not int
#3: TypeError: 'str' object cannot be interpreted as an integer
#3: TypeError: strip arg must be None or str
#3: TypeError: lstrip arg must be None or str
#3: TypeError: must be str, not int
#: ValueError: empty separator
#2: TypeError: an integer is required
#2: TypeError: center() argument 2 must be char, not int
#2: TypeError: center() argument 2 must be char, not str
#2: TypeError: ljust() argument 2 must be char, not str
#2: TypeError: an integer is required
#2: TypeError: an integer is required
#2: TypeError: an integer is required
#2: TypeError: cannot concatenate 'str' and 'int' objects
#3: TypeError: 'str' object cannot be interpreted as an integer
#3: TypeError: The fill character must be a unicode character, not int
#3: TypeError: The fill character must be exactly one character long
#3: TypeError: The fill character must be exactly one character long
#3: TypeError: 'str' object cannot be interpreted as an integer
#3: TypeError: 'str' object cannot be interpreted as an integer
#3: TypeError: 'str' object cannot be interpreted as an integer
#3: TypeError: can only concatenate str (not "int") to str
#: TypeError: can't multiply sequence by non-int of type 'str'
#: TypeError: can't multiply sequence by non-int of type 'float'
#: TypeError: unsupported operand type(s) for +: 'int' and 'str'
#: TypeError: 'in <string>' requires string as left operand, not int
#2: TypeError: string indices must be integers, not str
#3: TypeError: string indices must be integers, not 'str'
#: IndexError: string index out of range
#2: TypeError: string indices must be integers, not float
#3: TypeError: string indices must be integers, not 'float'
#: TypeError: slice indices must be integers or None or have an __index__ method
#: ValueError: slice step cannot be zero
#2: TypeError: expected a string or other character buffer object
#2: TypeError: expected a string or other character buffer object
#2: TypeError: expected a string or other character buffer object
#2: TypeError: expected a string or other character buffer object
#2: AttributeError: 'str' object has no attribute 'removeprefix'
#2: TypeError: encode() argument 1 must be string, not int
#3: TypeError: 'int' object is not subscriptable
#3: ValueError: character mapping must be in range(0x110000)
#3: ValueError: character mapping must be in range(0x110000)
#3: TypeError: character mapping must return integer, None or str
#3: TypeError: removeprefix() argument must be str, not int
#3: TypeError: encode() argument 'encoding' must be str, not int
#: LookupError: unknown encoding: xx
#2: 'a'
#2: UnicodeEncodeError: 'ascii' codec can't encode character u'\xe9' in position 0: ordinal not in range(128)
#3: b'a'
#3: UnicodeEncodeError: 'ascii' codec can't encode character '\xe9' in position 0: ordinal not in range(128)
#: UnicodeEncodeError: 'ascii' codec can't encode characters in position 0-1: ordinal not in range(128)
#2: UnicodeEncodeError: 'latin-1' codec can't encode character u'\u20ac' in position 0: ordinal not in range(256)
#3: UnicodeEncodeError: 'latin-1' codec can't encode character '\u20ac' in position 0: ordinal not in range(256)
#: LookupError: unknown error handler name 'xx'
#2: TypeError: str() takes at most 1 argument (2 given)
#2: TypeError: str() takes at most 1 argument (2 given)
#2: TypeError: str() takes at most 1 argument (2 given)
#2: ValueError: chr() arg not in range(256)
#2: ValueError: chr() arg not in range(256)
#2: TypeError: an integer is required
#2: TypeError: integer argument expected, got float
#2: ValueError: unichr() arg not in range(0x110000) (wide Python build)
#2: ValueError: unichr() arg not in range(0x110000) (wide Python build)
#2: TypeError: an integer is required
#3: TypeError: decoding str is not supported
#3: TypeError: decoding to str: need a bytes-like object, int found
#3: TypeError: str() argument 'encoding' must be str, not int
#3: ValueError: chr() arg not in range(0x110000)
#3: ValueError: chr() arg not in range(0x110000)
#3: TypeError: 'str' object cannot be interpreted as an integer
#3: TypeError: 'float' object cannot be interpreted as an integer
#3: NameError: name 'unichr' is not defined
#3: NameError: name 'unichr' is not defined
#3: NameError: name 'unichr' is not defined
#: TypeError: ord() expected a character, but string of length 2 found
#: TypeError: ord() expected a character, but string of length 0 found
#: TypeError: ord() expected string of length 1, but int found
#: TypeError: ord() expected a character, but string of length 2 found
#: TypeError: ord() expected a character, but string of length 2 found
#2: TypeError: coercing to Unicode: need string or buffer, int found
#2: TypeError: decoding Unicode is not supported
#2: TypeError: unicode() argument 2 must be string, not int
#2: UnicodeDecodeError: 'ascii' codec can't decode byte 0xff in position 0: ordinal not in range(128)
#2: UnicodeDecodeError: 'ascii' codec can't decode byte 0xff in position 0: ordinal not in range(128)
#2: UnicodeDecodeError: 'ascii' codec can't decode byte 0xff in position 0: ordinal not in range(128)
#2: UnicodeDecodeError: 'ascii' codec can't decode byte 0xff in position 0: ordinal not in range(128)
#2: UnicodeDecodeError: 'ascii' codec can't decode byte 0xff in position 0: ordinal not in range(128)
#2: UnicodeDecodeError: 'ascii' codec can't decode byte 0xe9 in position 0: ordinal not in range(128)
#2: TypeError: intern() argument 1 must be string, not unicode
#2: TypeError: intern() argument 1 must be string, not int
#2: TypeError: coercing to Unicode: need string or buffer, int found
#2: TypeError: startswith first arg must be str, unicode, or tuple, not int
#2: TypeError: coercing to Unicode: need string or buffer, int found
#2: TypeError: sequence item 0: expected string or Unicode, int found
#3: NameError: name 'unicode' is not defined
#3: NameError: name 'unicode' is not defined
#3: NameError: name 'unicode' is not defined
#3: NameError: name 'unicode' is not defined
#3: AttributeError: 'str' object has no attribute 'decode'
#3: '\xffa'
#3: False
#3: '\xff'
#3: b'\\xc3\\xa9'
#3: NameError: name 'intern' is not defined
#3: NameError: name 'intern' is not defined
#3: TypeError: must be str, not int
#3: TypeError: startswith first arg must be str or a tuple of str, not int
#3: TypeError: tuple for startswith must only contain str, not int
#3: TypeError: sequence item 0: expected str instance, int found
#: TypeError: can only join an iterable
#2: TypeError: coercing to Unicode: need string or buffer, int found
#3: TypeError: must be str or None, not int
#: ValueError: empty separator
#2: TypeError: coercing to Unicode: need string or buffer, int found
#2: TypeError: strip arg must be None, unicode or str
#2: TypeError: coercing to Unicode: need string or buffer, int found
#2: TypeError: The fill character cannot be converted to Unicode
#3: TypeError: replace() argument 1 must be str, not int
#3: TypeError: strip arg must be None or str
#3: TypeError: must be str, not int
#3: TypeError: The fill character must be a unicode character, not int
#: TypeError: The fill character must be exactly one character long
#2: TypeError: 'int' object has no attribute '__getitem__'
#2: TypeError: character mapping must be in range(0x%lx)
#2: TypeError: character mapping must return integer, None or unicode
#2: TypeError: coercing to Unicode: need string or buffer, int found
#2: TypeError: coercing to Unicode: need string or buffer, int found
#2: TypeError: string indices must be integers
#3: TypeError: 'int' object is not subscriptable
#3: ValueError: character mapping must be in range(0x110000)
#3: TypeError: character mapping must return integer, None or str
#3: TypeError: can only concatenate str (not "int") to str
#3: TypeError: 'in <string>' requires string as left operand, not int
#3: TypeError: string indices must be integers, not 'str'
#: IndexError: string index out of range
#2: TypeError: coercing to Unicode: need string or buffer, int found
#3: TypeError: must be str, not int
#: LookupError: unknown encoding: xx
#2: TypeError: The basestring type cannot be instantiated
#2: AttributeError: type object 'str' has no attribute 'maketrans'
#2: AttributeError: type object 'str' has no attribute 'maketrans'
#2: AttributeError: type object 'str' has no attribute 'maketrans'
#2: AttributeError: type object 'str' has no attribute 'maketrans'
#2: AttributeError: type object 'str' has no attribute 'maketrans'
#3: NameError: name 'basestring' is not defined
#3: TypeError: if you give only one argument to maketrans it must be a dict
#3: ValueError: the first two maketrans arguments must have equal length
#3: ValueError: string keys in translate table must be of length 1
#3: TypeError: keys in translate table must be strings or integers
#3: TypeError: maketrans() argument 2 must be str, not int
