# RUN: %run2
# RUN: %run3
# Values there and back; the format of version 2, which both dialects write; what is refused.
from __future__ import print_function
import marshal


def attempt(function, *args):
    try:
        print(function(*args))
    except Exception as e:
        print(type(e).__name__ + ':', e)


values = [None, True, False, Ellipsis, 0, 1, -1, 127, 2 ** 31 - 1, -2 ** 31, 2 ** 31, -2 ** 63, 2 ** 100, -2 ** 100, 2 ** 15, 0.0, 1.5, -1e300, 1e-300,
          float('inf'), 1 + 2j, '', 'abc', 'two words', u'\xe9\u20ac\U0001f600', b'bytes\xff', (), (1, 'a'), [], [1, [2, [3]]], {}, {'k': [1], 2: None},
          set(), set([1]), frozenset([1, 2]), ((1, 2), {'a': (3,)}), StopIteration, tuple(range(300)), 'x' * 300, bytearray(b'array')]
for v in values:
    for version in 0, 1, 2, 3, 4, None:
        back = marshal.loads(marshal.dumps(v) if version is None else marshal.dumps(v, version))
        if back != v or (type(back) is not type(v) and type(v) is not bytearray):
            print('differs', repr(v), repr(back), version)
print(repr(marshal.dumps([None, True, 1, -2, 2.5, 1j], 2)).lstrip('b'))
print(repr(marshal.dumps([2 ** 70, -2 ** 70, (1, 2), {}], 1)).lstrip('b'))
print(repr(marshal.dumps([0.1, 1e100, u'\xe9'], 0)).lstrip('b'))
with open('values', 'wb') as f:
    marshal.dump([1, 2], f)
    marshal.dump('second', f, 2)
with open('values', 'rb') as f:
    print(marshal.load(f), marshal.load(f))
    attempt(marshal.load, f)
print(marshal.loads(marshal.dumps(5) + b'trailing'))
for data in [b'', b'(\2\0\0\0N', b'?', b's\xff\xff\xff\xff', b'0', b'[\1\0\0\0000', b'{i\1\0\0\0N0', b'l\2\0\0\0\1\0\0\0', b'l\1\0\0\0\xff\xff', 5, None]:
    attempt(marshal.loads, data)
for v in [object(), attempt, [lambda: 1], {1: attempt}, type]:
    attempt(marshal.dumps, v)
deep = []
for i in range(3000):
    deep = [deep]
attempt(marshal.dumps, deep)
if str is bytes:
    print(repr(marshal.dumps(['name', 'name', 'two words'])), marshal.loads('(\2\0\0\0t\1\0\0\0aR\0\0\0\0'))
else:
    print(marshal.loads(b'[\2\0\0\0\xda\1ar\0\0\0\0'), marshal.loads(b'\xdb\1\0\0\0r\0\0\0\0'))
    attempt(marshal.loads, b'r\5\0\0\0')
    attempt(marshal.loads, 'text')
#: '[\x06\x00\x00\x00NTi\x01\x00\x00\x00i\xfe\xff\xff\xffg\x00\x00\x00\x00\x00\x00\x04@y\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\xf0?'
#: '[\x04\x00\x00\x00l\x05\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x04l\xfb\xff\xff\xff\x00\x00\x00\x00\x00\x00\x00\x00\x00\x04(\x02\x00\x00\x00i\x01\x00\x00\x00i\x02\x00\x00\x00{0'
#: '[\x03\x00\x00\x00f\x130.10000000000000001f\x061e+100u\x02\x00\x00\x00\xc3\xa9'
#: [1, 2] second
#: EOFError: EOF read where object expected
#: 5
#: EOFError: EOF read where object expected
#: EOFError: EOF read where object expected
#: ValueError: bad marshal data (unknown type code)
#2: ValueError: bad marshal data (string size out of range)
#3: ValueError: bad marshal data (bytes object size out of range)
#: TypeError: NULL object in marshal data for object
#: TypeError: NULL object in marshal data for list
#: {1: None}
#: ValueError: bad marshal data (unnormalized long data)
#: ValueError: bad marshal data (digit out of range in long)
#2: TypeError: loads() argument 1 must be string or read-only buffer, not int
#2: TypeError: loads() argument 1 must be string or read-only buffer, not None
#3: TypeError: a bytes-like object is required, not 'int'
#3: TypeError: a bytes-like object is required, not 'NoneType'
#: ValueError: unmarshallable object
#: ValueError: unmarshallable object
#: ValueError: unmarshallable object
#: ValueError: unmarshallable object
#: ValueError: unmarshallable object
#: ValueError: object too deeply nested to marshal
#2: '[\x03\x00\x00\x00t\x04\x00\x00\x00nameR\x00\x00\x00\x00s\t\x00\x00\x00two words' ('a', 'a')
#3: ['a', 'a'] [[...]]
#3: ValueError: bad marshal data (invalid reference)
#3: TypeError: a bytes-like object is required, not 'str'
