# RUN: %run2
# RUN: %run3
# Library Reference, io.BufferedIOBase: readinto() is by read() of the derived class; readlines() stops after its hint.
from __future__ import print_function
import io


class Letters(io.BufferedIOBase):
    def read(self, size=-1):
        return b'abcdefgh'[:size] if size < 9 else b'x' * (size + 1)


buffer = bytearray(5)
print(Letters().readinto(buffer) == 5, buffer == b'abcde')
buffer = bytearray(b'12345678')
print(Letters().readinto(memoryview(buffer)) == 8, buffer == b'abcdefgh')
try:
    Letters().readinto(bytearray(20 if str is not bytes else 3))
except (ValueError, IOError) as e:
    print("refused")
with io.open('lines', 'wb') as f:
    f.write(b'a\nb\nc\n')
for mode in 'r', 'rb':
    print([len(io.open('lines', mode).readlines(n)) for n in range(8)])
print([len(io.BytesIO(b'a\nb\nc\n').readlines(n)) for n in range(8)], [len(io.StringIO(u'a\nb\nc\n').readlines(n)) for n in range(8)])
#: True True
#: True True
#3: refused
#: [3, 1, 2, 2, 3, 3, 3, 3]
#: [3, 1, 2, 2, 3, 3, 3, 3]
#: [3, 1, 1, 2, 2, 3, 3, 3] [3, 1, 2, 2, 3, 3, 3, 3]
