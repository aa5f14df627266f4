# RUN: %run2
# RUN: %run3
# A memoryview shows and changes the bytes of another object.
a = bytearray(b'hello world')
m = memoryview(a)
print(len(m), m.itemsize, m.format, m.readonly, m.ndim, m.tolist()[:3])
print(m[1:4].tobytes(), m == b'hello world', m != a)
m[0:5] = b'HELLO'
print(a)
print(memoryview(b'abc').readonly)
try:
    memoryview(b'abc')[0:1] = b'x'
except TypeError as e:
    print(e)
#2: (11, 1L, 'B', False, 1L, [104, 101, 108])
#2: ('ell', True, False)
#2: HELLO world
#3: 11 1 B False 1 [104, 101, 108]
#3: b'ell' True False
#3: bytearray(b'HELLO world')
#: True
#: cannot modify read-only memory
