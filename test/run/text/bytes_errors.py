# RUN: %run2
# RUN: %run3
# What bytes and bytearray (Python 2: str) say when they are given the wrong thing.
def show(f):
    try:
        print(repr(f()))
    except Exception as e:
        print('%s: %s' % (type(e).__name__, e))


show(lambda: b'\xff'.decode('utf-8'))
show(lambda: b'a\xe2\x82'.decode('utf-8'))
show(lambda: b'a\xe2\x82a'.decode('utf-8'))
show(lambda: b'\xff'.decode('ascii'))
show(lambda: b'\xff'.decode('xx'))
show(lambda: b'\xff'.decode('ascii', 'xx'))
show(lambda: b'a'.find('a'))
show(lambda: b'a'.find(u'a'))
show(lambda: b'a'.find(1.5))
show(lambda: b'a'.find(256))
show(lambda: b'a'.index(b'b'))
show(lambda: b'a'.join(['a']))
show(lambda: b'a'.join([u'a']))
show(lambda: b'a'.join([1]))
show(lambda: b'a'.join(1))
show(lambda: b'a'.split('a'))
show(lambda: b'a'.split(1))
show(lambda: b'a'.split(b''))
show(lambda: b'a'.replace('a', b'b'))
show(lambda: b'a'.strip('a'))
show(lambda: b'a'.startswith('a'))
show(lambda: b'a'.startswith(('a',)))
show(lambda: b'a'.center(5, 'a'))
show(lambda: b'a'.center(5, b'ab'))
show(lambda: b'a'.translate(b'a'))
show(lambda: b'a'.translate(1))
show(lambda: b'a'.partition(1))
show(lambda: b'a'+'a')
show(lambda: b'a'+1)
show(lambda: 1 in b'a')
show(lambda: 'a' in b'a')
show(lambda: 1.5 in b'a')
show(lambda: 256 in b'a')
letter = b'a'
show(lambda: letter['a'])
show(lambda: b'a'[1])
show(lambda: bytes('a'))
show(lambda: bytes(-1))
show(lambda: bytes([1,256]))
show(lambda: bytes(['a']))
show(lambda: bytes(1.5))
show(lambda: bytes(1, 'ascii'))
show(lambda: bytes('a', 'ascii', 1))
show(lambda: bytes(b'a', 'ascii'))
show(lambda: bytes.fromhex('a'))
show(lambda: bytes.fromhex('zz'))
show(lambda: bytes.fromhex(1))
show(lambda: bytearray(b'a')[0])
show(lambda: bytearray(b'a')[1])
show(lambda: bytearray(b'a').append(256))
show(lambda: bytearray(b'a').append('a'))
show(lambda: bytearray(b'a').pop(3))
show(lambda: bytearray().pop())
show(lambda: bytearray(b'a').remove(98))
show(lambda: bytearray(b'a').extend(1))
show(lambda: bytearray(b'a').extend('a'))
show(lambda: bytearray(b'a').extend([1,256]))
show(lambda: bytearray(b'a').insert(0, 256))
show(lambda: bytearray(-1))
show(lambda: bytearray('a'))
show(lambda: bytearray(u'a'))
show(lambda: bytearray(1.5))
show(lambda: bytearray(b'a') + 'a')
show(lambda: bytearray(b'a') + u'a')
show(lambda: bytearray(b'a').__setitem__(5, 1))
show(lambda: bytearray(b'a').__setitem__(0, 256))
show(lambda: bytearray(b'a').__setitem__('a', 1))
show(lambda: hash(bytearray(b'a')))
show(lambda: memoryview(1))
show(lambda: memoryview(u'a'))
show(lambda: letter['a'])
#2: UnicodeDecodeError: 'utf8' codec can't decode byte 0xff in position 0: invalid start byte
#2: UnicodeDecodeError: 'utf8' codec can't decode bytes in position 1-2: unexpected end of data
#2: UnicodeDecodeError: 'utf8' codec can't decode bytes in position 1-2: invalid continuation byte
#3: UnicodeDecodeError: 'utf-8' codec can't decode byte 0xff in position 0: invalid start byte
#3: UnicodeDecodeError: 'utf-8' codec can't decode bytes in position 1-2: unexpected end of data
#3: UnicodeDecodeError: 'utf-8' codec can't decode bytes in position 1-2: invalid continuation byte
#: UnicodeDecodeError: 'ascii' codec can't decode byte 0xff in position 0: ordinal not in range(128)
#: LookupError: unknown encoding: xx
#: LookupError: unknown error handler name 'xx'
#2: 0
#2: 0
#2: TypeError: expected a string or other character buffer object
#2: TypeError: expected a string or other character buffer object
#2: ValueError: substring not found
#2: 'a'
#2: u'a'
#2: TypeError: sequence item 0: expected string, int found
#3: TypeError: argument should be integer or bytes-like object, not 'str'
#3: TypeError: argument should be integer or bytes-like object, not 'str'
#3: TypeError: argument should be integer or bytes-like object, not 'float'
#3: ValueError: byte must be in range(0, 256)
#3: ValueError: subsection not found
#3: TypeError: sequence item 0: expected a bytes-like object, str found
#3: TypeError: sequence item 0: expected a bytes-like object, str found
#3: TypeError: sequence item 0: expected a bytes-like object, int found
#: TypeError: can only join an iterable
#2: ['', '']
#2: TypeError: expected a string or other character buffer object
#3: TypeError: a bytes-like object is required, not 'str'
#3: TypeError: a bytes-like object is required, not 'int'
#: ValueError: empty separator
#2: 'b'
#2: ''
#2: True
#2: True
#2: 'aaaaa'
#2: TypeError: center() argument 2 must be char, not str
#3: TypeError: a bytes-like object is required, not 'str'
#3: TypeError: a bytes-like object is required, not 'str'
#3: TypeError: startswith first arg must be bytes or a tuple of bytes, not str
#3: TypeError: a bytes-like object is required, not 'str'
#3: TypeError: center() argument 2 must be a byte string of length 1, not str
#3: TypeError: center() argument 2 must be a byte string of length 1, not bytes
#: ValueError: translation table must be 256 characters long
#2: TypeError: expected a string or other character buffer object
#2: TypeError: expected a string or other character buffer object
#2: 'aa'
#2: TypeError: cannot concatenate 'str' and 'int' objects
#2: TypeError: 'in <string>' requires string as left operand, not int
#2: True
#2: TypeError: 'in <string>' requires string as left operand, not float
#2: TypeError: 'in <string>' requires string as left operand, not int
#2: TypeError: string indices must be integers, not str
#2: IndexError: string index out of range
#2: 'a'
#2: '-1'
#2: '[1, 256]'
#2: "['a']"
#2: '1.5'
#2: TypeError: str() takes at most 1 argument (2 given)
#2: TypeError: str() takes at most 1 argument (3 given)
#2: TypeError: str() takes at most 1 argument (2 given)
#2: AttributeError: type object 'str' has no attribute 'fromhex'
#2: AttributeError: type object 'str' has no attribute 'fromhex'
#2: AttributeError: type object 'str' has no attribute 'fromhex'
#3: TypeError: a bytes-like object is required, not 'int'
#3: TypeError: a bytes-like object is required, not 'int'
#3: TypeError: can't concat str to bytes
#3: TypeError: can't concat int to bytes
#3: False
#3: TypeError: a bytes-like object is required, not 'str'
#3: TypeError: a bytes-like object is required, not 'float'
#3: ValueError: byte must be in range(0, 256)
#3: TypeError: byte indices must be integers or slices, not str
#3: IndexError: index out of range
#3: TypeError: string argument without an encoding
#3: ValueError: negative count
#3: ValueError: bytes must be in range(0, 256)
#3: TypeError: 'str' object cannot be interpreted as an integer
#3: TypeError: cannot convert 'float' object to bytes
#3: TypeError: encoding without a string argument
#3: TypeError: bytes() argument 'errors' must be str, not int
#3: TypeError: encoding without a string argument
#3: ValueError: non-hexadecimal number found in fromhex() arg at position 1
#3: ValueError: non-hexadecimal number found in fromhex() arg at position 0
#3: TypeError: fromhex() argument must be str, not int
#: 97
#: IndexError: bytearray index out of range
#: ValueError: byte must be in range(0, 256)
#2: None
#3: TypeError: 'str' object cannot be interpreted as an integer
#: IndexError: pop index out of range
#: IndexError: pop from empty bytearray
#: ValueError: value not found in bytearray
#2: TypeError: 'int' object is not iterable
#2: None
#3: TypeError: can't extend bytearray with int
#3: TypeError: 'str' object cannot be interpreted as an integer
#: ValueError: byte must be in range(0, 256)
#: ValueError: byte must be in range(0, 256)
#: ValueError: negative count
#2: bytearray(b'a')
#2: TypeError: unicode argument without an encoding
#2: TypeError: 'float' object is not iterable
#2: bytearray(b'aa')
#2: TypeError: can't concat bytearray to unicode
#3: TypeError: string argument without an encoding
#3: TypeError: string argument without an encoding
#3: TypeError: cannot convert 'float' object to bytearray
#3: TypeError: can't concat str to bytearray
#3: TypeError: can't concat str to bytearray
#: IndexError: bytearray index out of range
#: ValueError: byte must be in range(0, 256)
#2: TypeError: bytearray indices must be integer
#3: TypeError: bytearray indices must be integers or slices, not str
#: TypeError: unhashable type: 'bytearray'
#2: TypeError: cannot make memory view because object does not have the buffer interface
#2: TypeError: cannot make memory view because object does not have the buffer interface
#2: TypeError: string indices must be integers, not str
#3: TypeError: memoryview: a bytes-like object is required, not 'int'
#3: TypeError: memoryview: a bytes-like object is required, not 'str'
#3: TypeError: byte indices must be integers or slices, not str
