# RUN: %run2
# RUN: %run3
# Arrays of all type codes that both dialects have; what they refuse.
from __future__ import print_function
import array
import copy

A = array.array


def attempt(function, *args):
    try:
        print(repr(function(*args)).replace("b'", "'"))
    except Exception as e:
        print(type(e).__name__ + ':', e)


def assign(a, key, value):
    a[key] = value


for code in 'bBhHiIlLfd':
    a = A(code)
    print(code, a.itemsize, a)
    for v in (0, 1, -1, 127, 128, 255, 256, -129, 32768, 65536, 2 ** 31, 2 ** 32, 2 ** 70, 1.5, 'a', None):
        try:
            a.append(v)
        except Exception as e:
            print(v, type(e).__name__, e)
    print([int(x) for x in a], a == A(code, a), a[-1:].itemsize)
for args in [(), ('z',), ('i', 5), ('i', [1, 'x']), ('i', A('d', [1])), ('i', (1, 2)), ('d', A('i', [1])), ('u', u'ab')]:
    attempt(lambda: A(*args).tolist() == ([u'a', u'b'] if args[0] == 'u' else A(*args).tolist()))
a = A('i', range(6))
print(a[1:3], a[::2], a[-1], a[5:0:-2], len(a), 3 in a, 'x' in a, a + a, a * 2, 2 * a)
print(a == A('i', range(6)), a == A('d', range(6)), a != A('i'), a < A('i', [9]), A('i', [1, 2]) > A('i', [1]), a == [0, 1, 2, 3, 4, 5])
for case in [lambda: a[6], lambda: a['x'], lambda: a + [1], lambda: a + A('d'), lambda: a * 'x', lambda: a.index(9), lambda: a.remove(9),
             lambda: a.pop(99), lambda: A('i').pop(), lambda: a.insert(1, 'x'), lambda: a.fromlist([1, 'x']), lambda: a.fromlist(5),
             lambda: a.extend([7, 8]), lambda: a.extend(A('d', [1])), lambda: a.extend(5), lambda: assign(a, 'x', 1), lambda: assign(a, 0, 'x'),
             lambda: assign(a, 99, 1), lambda: assign(a, slice(1, 2), [1]), lambda: assign(a, slice(None, None, 2), A('i', [1])),
             lambda: a.fromunicode(u'a'), lambda: a.tounicode(), lambda: hash(a), lambda: a.__iadd__([1])]:
    attempt(case)
print(a)
a.insert(0, 9)
a.insert(-1, 8)
a.insert(100, 7)
print(a, a.pop(), a.pop(0), a.count(8), a.index(8))
a.reverse()
a.remove(8)
a[0] = 99
a[1:3] = A('i', [1, 2, 3, 4])
print(a)
a[::2] = A('i', [0] * len(a[::2]))
del a[0], a[1:3], a[::2]
a += A('i', [5])
a *= 2
print(a, a.buffer_info()[1], a.tolist(), max(a), sum(a), sorted(a), list(reversed(a)), a.typecode, bool(A('i')))
b = A('h', [1, 2])
b.byteswap()
with open('items', 'wb') as f:
    b.tofile(f)
c = A('h')
with open('items', 'rb') as f:
    c.fromfile(f, 1)
    try:
        c.fromfile(f, 9)
    except EOFError:
        print('end')
print(b, c, copy.copy(a) == a, copy.deepcopy(a) is a, A('d', [1, 0.1]), A('f', [0.1]))
with open('items', 'wb') as f:
    f.write(A('b', [104, 105]))
print(open('items').read(), isinstance(a, bytearray))


class Derived(A):
    pass


d = Derived('i', [1])
d.x = 1
d.extend(range(100))
print(len(d), d.x, d.typecode, type(d + d).__name__, type(d[:]).__name__, d[100])
#: b 1 array('b')
#: 128 OverflowError signed char is greater than maximum
#: 255 OverflowError signed char is greater than maximum
#: 256 OverflowError signed char is greater than maximum
#: -129 OverflowError signed char is less than minimum
#: 32768 OverflowError signed short integer is greater than maximum
#: 65536 OverflowError signed short integer is greater than maximum
#: 2147483648 OverflowError signed short integer is greater than maximum
#: 4294967296 OverflowError signed short integer is greater than maximum
#: 1180591620717411303424 OverflowError Python int too large to convert to C long
#2: 1.5 TypeError integer argument expected, got float
#2: a TypeError an integer is required
#2: None TypeError an integer is required
#3: 1.5 TypeError 'float' object cannot be interpreted as an integer
#3: a TypeError 'str' object cannot be interpreted as an integer
#3: None TypeError 'NoneType' object cannot be interpreted as an integer
#: [0, 1, -1, 127] True 1
#: B 1 array('B')
#: -1 OverflowError unsigned byte integer is less than minimum
#: 256 OverflowError unsigned byte integer is greater than maximum
#: -129 OverflowError unsigned byte integer is less than minimum
#: 32768 OverflowError unsigned byte integer is greater than maximum
#: 65536 OverflowError unsigned byte integer is greater than maximum
#: 2147483648 OverflowError unsigned byte integer is greater than maximum
#: 4294967296 OverflowError unsigned byte integer is greater than maximum
#: 1180591620717411303424 OverflowError Python int too large to convert to C long
#2: 1.5 TypeError integer argument expected, got float
#2: a TypeError an integer is required
#2: None TypeError an integer is required
#3: 1.5 TypeError 'float' object cannot be interpreted as an integer
#3: a TypeError 'str' object cannot be interpreted as an integer
#3: None TypeError 'NoneType' object cannot be interpreted as an integer
#: [0, 1, 127, 128, 255] True 1
#: h 2 array('h')
#: 32768 OverflowError signed short integer is greater than maximum
#: 65536 OverflowError signed short integer is greater than maximum
#: 2147483648 OverflowError signed short integer is greater than maximum
#: 4294967296 OverflowError signed short integer is greater than maximum
#: 1180591620717411303424 OverflowError Python int too large to convert to C long
#2: 1.5 TypeError integer argument expected, got float
#2: a TypeError an integer is required
#2: None TypeError an integer is required
#3: 1.5 TypeError 'float' object cannot be interpreted as an integer
#3: a TypeError 'str' object cannot be interpreted as an integer
#3: None TypeError 'NoneType' object cannot be interpreted as an integer
#: [0, 1, -1, 127, 128, 255, 256, -129] True 2
#: H 2 array('H')
#: -1 OverflowError unsigned short is less than minimum
#: -129 OverflowError unsigned short is less than minimum
#: 65536 OverflowError unsigned short is greater than maximum
#: 2147483648 OverflowError signed integer is greater than maximum
#: 4294967296 OverflowError signed integer is greater than maximum
#: 1180591620717411303424 OverflowError Python int too large to convert to C long
#2: 1.5 TypeError integer argument expected, got float
#2: a TypeError an integer is required
#2: None TypeError an integer is required
#3: 1.5 TypeError 'float' object cannot be interpreted as an integer
#3: a TypeError 'str' object cannot be interpreted as an integer
#3: None TypeError 'NoneType' object cannot be interpreted as an integer
#: [0, 1, 127, 128, 255, 256, 32768] True 2
#: i 4 array('i')
#: 2147483648 OverflowError signed integer is greater than maximum
#: 4294967296 OverflowError signed integer is greater than maximum
#: 1180591620717411303424 OverflowError Python int too large to convert to C long
#2: 1.5 TypeError integer argument expected, got float
#2: a TypeError an integer is required
#2: None TypeError an integer is required
#3: 1.5 TypeError 'float' object cannot be interpreted as an integer
#3: a TypeError 'str' object cannot be interpreted as an integer
#3: None TypeError 'NoneType' object cannot be interpreted as an integer
#: [0, 1, -1, 127, 128, 255, 256, -129, 32768, 65536] True 4
#: I 4 array('I')
#2: -1 OverflowError unsigned int is less than minimum
#2: -129 OverflowError unsigned int is less than minimum
#3: -1 OverflowError can't convert negative value to unsigned int
#3: -129 OverflowError can't convert negative value to unsigned int
#: 4294967296 OverflowError unsigned int is greater than maximum
#2: 1180591620717411303424 OverflowError long int too large to convert
#2: 1.5 TypeError integer argument expected, got float
#2: a TypeError an integer is required
#2: None TypeError an integer is required
#3: 1180591620717411303424 OverflowError Python int too large to convert to C unsigned long
#3: 1.5 TypeError 'float' object cannot be interpreted as an integer
#3: a TypeError 'str' object cannot be interpreted as an integer
#3: None TypeError 'NoneType' object cannot be interpreted as an integer
#: [0, 1, 127, 128, 255, 256, 32768, 65536, 2147483648] True 4
#: l 8 array('l')
#: 1180591620717411303424 OverflowError Python int too large to convert to C long
#2: 1.5 TypeError integer argument expected, got float
#2: a TypeError an integer is required
#2: None TypeError an integer is required
#3: 1.5 TypeError 'float' object cannot be interpreted as an integer
#3: a TypeError 'str' object cannot be interpreted as an integer
#3: None TypeError 'NoneType' object cannot be interpreted as an integer
#: [0, 1, -1, 127, 128, 255, 256, -129, 32768, 65536, 2147483648, 4294967296] True 8
#: L 8 array('L')
#2: -1 OverflowError unsigned long is less than minimum
#2: -129 OverflowError unsigned long is less than minimum
#2: 1180591620717411303424 OverflowError long int too large to convert
#2: 1.5 TypeError integer argument expected, got float
#2: a TypeError an integer is required
#2: None TypeError an integer is required
#3: -1 OverflowError can't convert negative value to unsigned int
#3: -129 OverflowError can't convert negative value to unsigned int
#3: 1180591620717411303424 OverflowError Python int too large to convert to C unsigned long
#3: 1.5 TypeError 'float' object cannot be interpreted as an integer
#3: a TypeError 'str' object cannot be interpreted as an integer
#3: None TypeError 'NoneType' object cannot be interpreted as an integer
#: [0, 1, 127, 128, 255, 256, 32768, 65536, 2147483648, 4294967296] True 8
#: f 4 array('f')
#2: a TypeError a float is required
#2: None TypeError a float is required
#2: [0, 1, -1, 127, 128, 255, 256, -129, 32768, 65536, 2147483648, 4294967296, 1180591620717411303424L, 1] True 4
#3: a TypeError must be real number, not str
#3: None TypeError must be real number, not NoneType
#3: [0, 1, -1, 127, 128, 255, 256, -129, 32768, 65536, 2147483648, 4294967296, 1180591620717411303424, 1] True 4
#: d 8 array('d')
#2: a TypeError a float is required
#2: None TypeError a float is required
#2: [0, 1, -1, 127, 128, 255, 256, -129, 32768, 65536, 2147483648, 4294967296, 1180591620717411303424L, 1] True 8
#3: a TypeError must be real number, not str
#3: None TypeError must be real number, not NoneType
#3: [0, 1, -1, 127, 128, 255, 256, -129, 32768, 65536, 2147483648, 4294967296, 1180591620717411303424, 1] True 8
#: TypeError: array() takes at least 1 argument (0 given)
#2: ValueError: bad typecode (must be c, b, B, u, h, H, i, I, l, L, f or d)
#3: ValueError: bad typecode (must be b, B, u, h, H, i, I, l, L, q, Q, f or d)
#: TypeError: 'int' object is not iterable
#2: TypeError: an integer is required
#2: TypeError: integer argument expected, got float
#3: TypeError: 'str' object cannot be interpreted as an integer
#3: TypeError: 'float' object cannot be interpreted as an integer
#: True
#: True
#: True
#: array('i', [1, 2]) array('i', [0, 2, 4]) 5 array('i', [5, 3, 1]) 6 True False array('i', [0, 1, 2, 3, 4, 5, 0, 1, 2, 3, 4, 5]) array('i', [0, 1, 2, 3, 4, 5, 0, 1, 2, 3, 4, 5]) array('i', [0, 1, 2, 3, 4, 5, 0, 1, 2, 3, 4, 5])
#: True True True True True False
#: IndexError: array index out of range
#: TypeError: array indices must be integers
#: TypeError: can only append array (not "list") to array
#: TypeError: bad argument type for built-in operation
#: TypeError: can't multiply sequence by non-int of type 'str'
#2: ValueError: array.index(x): x not in list
#2: ValueError: array.remove(x): x not in list
#3: ValueError: array.index(x): x not in array
#3: ValueError: array.remove(x): x not in array
#: IndexError: pop index out of range
#: IndexError: pop from empty array
#2: TypeError: an integer is required
#2: TypeError: an integer is required
#3: TypeError: 'str' object cannot be interpreted as an integer
#3: TypeError: 'str' object cannot be interpreted as an integer
#: TypeError: arg must be list
#: None
#: TypeError: can only extend with array of same kind
#: TypeError: 'int' object is not iterable
#2: TypeError: array indices must be integer
#2: TypeError: an integer is required
#3: TypeError: array indices must be integers
#3: TypeError: 'str' object cannot be interpreted as an integer
#: IndexError: array assignment index out of range
#: TypeError: can only assign array (not "list") to array slice
#: ValueError: attempt to assign array of size 1 to extended slice of size 4
#2: ValueError: fromunicode() may only be called on type 'u' arrays
#2: ValueError: tounicode() may only be called on type 'u' arrays
#3: ValueError: fromunicode() may only be called on unicode type arrays
#3: ValueError: tounicode() may only be called on unicode type arrays
#: TypeError: unhashable type: 'array.array'
#: TypeError: can only extend array with array (not "list")
#: array('i', [0, 1, 2, 3, 4, 5, 7, 8])
#: array('i', [0, 1, 2, 3, 4, 5, 7, 8, 8]) 7 9 2 7
#: array('i', [99, 1, 2, 3, 4, 4, 3, 2, 1, 0])
#: array('i', [0, 0, 0, 5, 0, 0, 0, 5]) 8 [0, 0, 0, 5, 0, 0, 0, 5] 5 10 [0, 0, 0, 0, 0, 0, 5, 5] [5, 0, 0, 0, 5, 0, 0, 0] i False
#: end
#: array('h', [256, 512]) array('h', [256, 512]) True False array('d', [1.0, 0.1]) array('f', [0.10000000149011612])
#: hi False
#: 101 1 i array array 99
