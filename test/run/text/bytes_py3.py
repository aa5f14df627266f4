# RUN: %run3
# bytes and bytearray in Python 3.
b = b"abc\x00\xff"
print(b, b[0], b[-1], b[1:3], len(b), list(b), b + b"d", b * 2, 97 in b, b"bc" in b, bytes(3), bytes([1, 2, 255]), bytes(b"x"))
print(b.hex(), bytes.fromhex("41 42"), b"a,b".split(b","), b"-".join([b"x", b"y"]), b.upper(), b.find(b"c"), b.startswith(b"ab"), b.replace(b"a", b"zz"))
print(b"%d %s %5.1f %x" % (5, b"s", 2.25, 255), b"it's", b'"', repr(b"'\"\\\n"), b"a" < b"b", b"" == bytes(), hash(b"a") == hash(b"a"))
a = bytearray(b"hello")
a[0] = 72
a.append(33)
a += b"?"
a[1:3] = b"EY"
del a[-1]
print(a, len(a), a.decode(), bytes(a), a == b"HEYlo!", a.pop(), a)
a.extend([1, 2])
a.insert(0, 9)
a.reverse()
print(a, list(a[:2]), a.find(b"Y"))
def attempt(action):
    try:
        print(action())
    except Exception as error:
        print("%s: %s" % (type(error).__name__, error))
attempt(lambda: bytes([256]))
attempt(lambda: bytes("x"))
attempt(lambda: b[10])
attempt(lambda: a.append(300))
attempt(lambda: b.__setitem__(0, 1))
attempt(lambda: b"a".find("a"))
attempt(lambda: bytes(-1))
#: b'abc\x00\xff' 97 255 b'bc' 5 [97, 98, 99, 0, 255] b'abc\x00\xffd' b'abc\x00\xffabc\x00\xff' True True b'\x00\x00\x00' b'\x01\x02\xff' b'x'
#: 61626300ff b'AB' [b'a', b'b'] b'x-y' b'ABC\x00\xff' 2 True b'zzbc\x00\xff'
#: b'5 s   2.2 ff' b"it's" b'"' b'\'"\\\n' True True True
#: bytearray(b'HEYlo') 6 HEYlo! b'HEYlo!' True 33 bytearray(b'HEYlo')
#: bytearray(b'\x02\x01olYEH\t') [2, 1] 4
#: ValueError: bytes must be in range(0, 256)
#: TypeError: string argument without an encoding
#: IndexError: index out of range
#: ValueError: byte must be in range(0, 256)
#: AttributeError: 'bytes' object has no attribute '__setitem__'
#: TypeError: argument should be integer or bytes-like object, not 'str'
#: ValueError: negative count
