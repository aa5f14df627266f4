# RUN: %run2
# RUN: %run3
# Every format code at its bounds; buffers too short; offsets; formats that are none.
from __future__ import print_function
import struct,sys
def t(f,*a):
    try: r=repr(f(*a))
    except Exception as e: r='%s: %s'%(type(e).__name__,e)
    print(f.__name__, r)
for o in '@<':
    for c in 'bBhHiIlLqQnNP':
        for v in (-1,300,1<<70,-(1<<70),1<<31,-(1<<31)-1,1<<63,1<<64, 'a'):
            t(struct.pack,o+c,v)
for a in [('c','a'),('c',b'ab'),('s','a'),('s',1),('p',b'abc'),('3p',b'abc'),('5s',b'abc'),('f',1e39),('f','x'),('d','x'),('?',[]),('?',5),('e',1e6),('e',1.5),('x',),('2x3s',b'a'),('ii',1),('i',1,2),('z',1),('5',),('i5',1),(' i i ',1,2),('>i ',1),('0i',),('0s',b''),(b'i',1),(u'i',1),(5,1),('99999999999999999999i',),('i99999999999999999999999i',),('bhilq',1,2,3,4,5),('llh0l',1,2,3),('<bq',1,2),('f',float('inf')),('=i\0i',1),('<n',1),('',)]:
    t(struct.pack,*a)
for a in [('i',b'abc'),('2s',b'ab'),('3p',b'\x05ab'),('3p',b'\x01ab'),('c',b'a'),('?',b'\x02'),('e',b'\0<'),('<q',b'\xff'*8),('Q',b'\xff'*8),('P',b'\1'+b'\0'*7),('B',u'a'),('B',1),('f',b'\0\0\x80?'),('B',bytearray(b'a')),('xB',b'ab'),('0s',b'')]:
    t(struct.unpack,*a)
for a in [('i',b'abcdefg',4),('i',b'abcdefg',2),('i',b'abcd',-4),('i',b'abcd',-2),('i',b'abcd',-9),('B',b'abc',3)]:
    t(struct.unpack_from,*a)
for a in [('i',bytearray(2),0,1),('i',bytearray(6),3,1),('i',bytearray(8),-4,1),('i',bytearray(8),-9,1),('i',bytearray(8),-2,1),('i',b'abcd',0,1),('i',bytearray(8),0),('i',bytearray(8))]:
    t(struct.pack_into,*a)
s=struct.Struct('<hb'); t(s.pack,1,2); print(s.size, repr(s.format)); t(s.unpack,b'\1\0\2'); t(s.unpack_from,b'xx\1\0\2',2); b=bytearray(4); s.pack_into(b,1,5,6); print(repr(b)); t(s.pack,1); t(s.unpack,b'')
t(struct.Struct,5); t(struct.calcsize,'bi'); t(struct.calcsize,'=bi'); t(struct.calcsize,'i0q'); t(struct.calcsize,'zz')
if sys.version_info[0]>2:
    print(list(struct.iter_unpack('<h',b'\1\0\2\0'))); t(struct.iter_unpack,'h',b'abc'); t(struct.iter_unpack,'',b'abc'); print(list(s.iter_unpack(b'\1\0\2'*2)))
#2: pack '\xff'
#3: pack b'\xff'
#: pack error: byte format requires -128 <= number <= 127
#2: pack error: integer out of range for 'b' format code
#2: pack error: integer out of range for 'b' format code
#3: pack error: argument out of range
#3: pack error: argument out of range
#: pack error: byte format requires -128 <= number <= 127
#: pack error: byte format requires -128 <= number <= 127
#2: pack error: integer out of range for 'b' format code
#2: pack error: integer out of range for 'b' format code
#2: pack error: cannot convert argument to integer
#3: pack error: argument out of range
#3: pack error: argument out of range
#3: pack error: required argument is not an integer
#: pack error: ubyte format requires 0 <= number <= 255
#: pack error: ubyte format requires 0 <= number <= 255
#2: pack error: integer out of range for 'B' format code
#2: pack error: integer out of range for 'B' format code
#3: pack error: argument out of range
#3: pack error: argument out of range
#: pack error: ubyte format requires 0 <= number <= 255
#: pack error: ubyte format requires 0 <= number <= 255
#2: pack error: integer out of range for 'B' format code
#2: pack error: integer out of range for 'B' format code
#2: pack error: cannot convert argument to integer
#2: pack '\xff\xff'
#2: pack ',\x01'
#2: pack error: integer out of range for 'h' format code
#2: pack error: integer out of range for 'h' format code
#2: pack error: short format requires SHRT_MIN <= number <= SHRT_MAX
#2: pack error: short format requires SHRT_MIN <= number <= SHRT_MAX
#2: pack error: integer out of range for 'h' format code
#2: pack error: integer out of range for 'h' format code
#2: pack error: cannot convert argument to integer
#2: pack error: ushort format requires 0 <= number <= USHRT_MAX
#2: pack ',\x01'
#2: pack error: integer out of range for 'H' format code
#2: pack error: integer out of range for 'H' format code
#2: pack error: ushort format requires 0 <= number <= USHRT_MAX
#2: pack error: ushort format requires 0 <= number <= USHRT_MAX
#2: pack error: integer out of range for 'H' format code
#2: pack error: integer out of range for 'H' format code
#2: pack error: cannot convert argument to integer
#2: pack '\xff\xff\xff\xff'
#2: pack ',\x01\x00\x00'
#2: pack error: integer out of range for 'i' format code
#2: pack error: integer out of range for 'i' format code
#3: pack error: argument out of range
#3: pack error: argument out of range
#3: pack error: required argument is not an integer
#3: pack b'\xff\xff'
#3: pack b',\x01'
#3: pack error: argument out of range
#3: pack error: argument out of range
#3: pack error: short format requires -32768 <= number <= 32767
#3: pack error: short format requires -32768 <= number <= 32767
#3: pack error: argument out of range
#3: pack error: argument out of range
#3: pack error: required argument is not an integer
#3: pack error: ushort format requires 0 <= number <= 65535
#3: pack b',\x01'
#3: pack error: argument out of range
#3: pack error: argument out of range
#3: pack error: ushort format requires 0 <= number <= 65535
#3: pack error: ushort format requires 0 <= number <= 65535
#3: pack error: argument out of range
#3: pack error: argument out of range
#3: pack error: required argument is not an integer
#3: pack b'\xff\xff\xff\xff'
#3: pack b',\x01\x00\x00'
#3: pack error: argument out of range
#3: pack error: argument out of range
#: pack error: 'i' format requires -2147483648 <= number <= 2147483647
#: pack error: 'i' format requires -2147483648 <= number <= 2147483647
#2: pack error: integer out of range for 'i' format code
#2: pack error: integer out of range for 'i' format code
#2: pack error: cannot convert argument to integer
#2: pack error: integer out of range for 'I' format code
#2: pack ',\x01\x00\x00'
#2: pack error: integer out of range for 'I' format code
#2: pack error: integer out of range for 'I' format code
#2: pack '\x00\x00\x00\x80'
#2: pack error: integer out of range for 'I' format code
#3: pack error: argument out of range
#3: pack error: argument out of range
#3: pack error: required argument is not an integer
#3: pack error: argument out of range
#3: pack b',\x01\x00\x00'
#3: pack error: argument out of range
#3: pack error: argument out of range
#3: pack b'\x00\x00\x00\x80'
#3: pack error: argument out of range
#: pack error: 'I' format requires 0 <= number <= 4294967295
#2: pack error: integer out of range for 'I' format code
#2: pack error: cannot convert argument to integer
#2: pack '\xff\xff\xff\xff\xff\xff\xff\xff'
#2: pack ',\x01\x00\x00\x00\x00\x00\x00'
#2: pack error: integer out of range for 'l' format code
#2: pack error: integer out of range for 'l' format code
#2: pack '\x00\x00\x00\x80\x00\x00\x00\x00'
#2: pack '\xff\xff\xff\x7f\xff\xff\xff\xff'
#2: pack error: integer out of range for 'l' format code
#2: pack error: integer out of range for 'l' format code
#2: pack error: cannot convert argument to integer
#2: pack error: integer out of range for 'L' format code
#2: pack ',\x01\x00\x00\x00\x00\x00\x00'
#2: pack error: integer out of range for 'L' format code
#2: pack error: integer out of range for 'L' format code
#2: pack '\x00\x00\x00\x80\x00\x00\x00\x00'
#2: pack error: integer out of range for 'L' format code
#2: pack '\x00\x00\x00\x00\x00\x00\x00\x80'
#2: pack error: integer out of range for 'L' format code
#2: pack error: cannot convert argument to integer
#2: pack '\xff\xff\xff\xff\xff\xff\xff\xff'
#2: pack ',\x01\x00\x00\x00\x00\x00\x00'
#2: pack error: integer out of range for 'q' format code
#2: pack error: integer out of range for 'q' format code
#2: pack '\x00\x00\x00\x80\x00\x00\x00\x00'
#2: pack '\xff\xff\xff\x7f\xff\xff\xff\xff'
#2: pack error: integer out of range for 'q' format code
#2: pack error: integer out of range for 'q' format code
#2: pack error: cannot convert argument to integer
#2: pack error: integer out of range for 'Q' format code
#2: pack ',\x01\x00\x00\x00\x00\x00\x00'
#2: pack error: integer out of range for 'Q' format code
#2: pack error: integer out of range for 'Q' format code
#2: pack '\x00\x00\x00\x80\x00\x00\x00\x00'
#2: pack error: integer out of range for 'Q' format code
#2: pack '\x00\x00\x00\x00\x00\x00\x00\x80'
#2: pack error: integer out of range for 'Q' format code
#2: pack error: cannot convert argument to integer
#2: pack error: bad char in struct format
#2: pack error: bad char in struct format
#2: pack error: bad char in struct format
#2: pack error: bad char in struct format
#2: pack error: bad char in struct format
#2: pack error: bad char in struct format
#2: pack error: bad char in struct format
#2: pack error: bad char in struct format
#2: pack error: bad char in struct format
#2: pack error: bad char in struct format
#2: pack error: bad char in struct format
#2: pack error: bad char in struct format
#2: pack error: bad char in struct format
#2: pack error: bad char in struct format
#2: pack error: bad char in struct format
#2: pack error: bad char in struct format
#2: pack error: bad char in struct format
#2: pack error: bad char in struct format
#2: pack '\xff\xff\xff\xff\xff\xff\xff\xff'
#2: pack ',\x01\x00\x00\x00\x00\x00\x00'
#2: pack OverflowError: long int too large to convert
#2: pack OverflowError: Python int too large to convert to C long
#2: pack '\x00\x00\x00\x80\x00\x00\x00\x00'
#2: pack '\xff\xff\xff\x7f\xff\xff\xff\xff'
#2: pack '\x00\x00\x00\x00\x00\x00\x00\x80'
#2: pack OverflowError: long int too large to convert
#2: pack error: cannot convert argument to integer
#2: pack '\xff'
#3: pack error: argument out of range
#3: pack error: required argument is not an integer
#3: pack b'\xff\xff\xff\xff\xff\xff\xff\xff'
#3: pack b',\x01\x00\x00\x00\x00\x00\x00'
#3: pack error: argument out of range
#3: pack error: argument out of range
#3: pack b'\x00\x00\x00\x80\x00\x00\x00\x00'
#3: pack b'\xff\xff\xff\x7f\xff\xff\xff\xff'
#3: pack error: argument out of range
#3: pack error: argument out of range
#3: pack error: required argument is not an integer
#3: pack error: argument out of range
#3: pack b',\x01\x00\x00\x00\x00\x00\x00'
#3: pack error: argument out of range
#3: pack error: argument out of range
#3: pack b'\x00\x00\x00\x80\x00\x00\x00\x00'
#3: pack error: argument out of range
#3: pack b'\x00\x00\x00\x00\x00\x00\x00\x80'
#3: pack error: argument out of range
#3: pack error: required argument is not an integer
#3: pack b'\xff\xff\xff\xff\xff\xff\xff\xff'
#3: pack b',\x01\x00\x00\x00\x00\x00\x00'
#3: pack error: argument out of range
#3: pack error: argument out of range
#3: pack b'\x00\x00\x00\x80\x00\x00\x00\x00'
#3: pack b'\xff\xff\xff\x7f\xff\xff\xff\xff'
#3: pack error: argument out of range
#3: pack error: argument out of range
#3: pack error: required argument is not an integer
#3: pack error: argument out of range
#3: pack b',\x01\x00\x00\x00\x00\x00\x00'
#3: pack error: argument out of range
#3: pack error: argument out of range
#3: pack b'\x00\x00\x00\x80\x00\x00\x00\x00'
#3: pack error: argument out of range
#3: pack b'\x00\x00\x00\x00\x00\x00\x00\x80'
#3: pack error: argument out of range
#3: pack error: required argument is not an integer
#3: pack b'\xff\xff\xff\xff\xff\xff\xff\xff'
#3: pack b',\x01\x00\x00\x00\x00\x00\x00'
#3: pack error: argument out of range
#3: pack error: argument out of range
#3: pack b'\x00\x00\x00\x80\x00\x00\x00\x00'
#3: pack b'\xff\xff\xff\x7f\xff\xff\xff\xff'
#3: pack error: argument out of range
#3: pack error: argument out of range
#3: pack error: required argument is not an integer
#3: pack error: argument out of range
#3: pack b',\x01\x00\x00\x00\x00\x00\x00'
#3: pack error: argument out of range
#3: pack error: argument out of range
#3: pack b'\x00\x00\x00\x80\x00\x00\x00\x00'
#3: pack error: argument out of range
#3: pack b'\x00\x00\x00\x00\x00\x00\x00\x80'
#3: pack error: argument out of range
#3: pack error: required argument is not an integer
#3: pack b'\xff\xff\xff\xff\xff\xff\xff\xff'
#3: pack b',\x01\x00\x00\x00\x00\x00\x00'
#3: pack error: int too large to convert
#3: pack error: int too large to convert
#3: pack b'\x00\x00\x00\x80\x00\x00\x00\x00'
#3: pack b'\xff\xff\xff\x7f\xff\xff\xff\xff'
#3: pack b'\x00\x00\x00\x00\x00\x00\x00\x80'
#3: pack error: int too large to convert
#3: pack error: required argument is not an integer
#3: pack b'\xff'
#: pack error: byte format requires -128 <= number <= 127
#2: pack error: integer out of range for 'b' format code
#2: pack error: integer out of range for 'b' format code
#3: pack error: argument out of range
#3: pack error: argument out of range
#: pack error: byte format requires -128 <= number <= 127
#: pack error: byte format requires -128 <= number <= 127
#2: pack error: integer out of range for 'b' format code
#2: pack error: integer out of range for 'b' format code
#2: pack error: cannot convert argument to integer
#3: pack error: argument out of range
#3: pack error: argument out of range
#3: pack error: required argument is not an integer
#: pack error: ubyte format requires 0 <= number <= 255
#: pack error: ubyte format requires 0 <= number <= 255
#2: pack error: integer out of range for 'B' format code
#2: pack error: integer out of range for 'B' format code
#3: pack error: argument out of range
#3: pack error: argument out of range
#: pack error: ubyte format requires 0 <= number <= 255
#: pack error: ubyte format requires 0 <= number <= 255
#2: pack error: integer out of range for 'B' format code
#2: pack error: integer out of range for 'B' format code
#2: pack error: cannot convert argument to integer
#2: pack '\xff\xff'
#2: pack ',\x01'
#2: pack error: integer out of range for 'h' format code
#2: pack error: integer out of range for 'h' format code
#2: pack error: short format requires SHRT_MIN <= number <= SHRT_MAX
#2: pack error: short format requires SHRT_MIN <= number <= SHRT_MAX
#2: pack error: integer out of range for 'h' format code
#2: pack error: integer out of range for 'h' format code
#2: pack error: cannot convert argument to integer
#2: pack error: ushort format requires 0 <= number <= USHRT_MAX
#2: pack ',\x01'
#2: pack error: integer out of range for 'H' format code
#2: pack error: integer out of range for 'H' format code
#2: pack error: ushort format requires 0 <= number <= USHRT_MAX
#2: pack error: ushort format requires 0 <= number <= USHRT_MAX
#2: pack error: integer out of range for 'H' format code
#2: pack error: integer out of range for 'H' format code
#2: pack error: cannot convert argument to integer
#2: pack '\xff\xff\xff\xff'
#2: pack ',\x01\x00\x00'
#2: pack error: integer out of range for 'i' format code
#2: pack error: integer out of range for 'i' format code
#3: pack error: argument out of range
#3: pack error: argument out of range
#3: pack error: required argument is not an integer
#3: pack b'\xff\xff'
#3: pack b',\x01'
#3: pack error: argument out of range
#3: pack error: argument out of range
#3: pack error: short format requires -32768 <= number <= 32767
#3: pack error: short format requires -32768 <= number <= 32767
#3: pack error: argument out of range
#3: pack error: argument out of range
#3: pack error: required argument is not an integer
#3: pack error: ushort format requires 0 <= number <= 65535
#3: pack b',\x01'
#3: pack error: argument out of range
#3: pack error: argument out of range
#3: pack error: ushort format requires 0 <= number <= 65535
#3: pack error: ushort format requires 0 <= number <= 65535
#3: pack error: argument out of range
#3: pack error: argument out of range
#3: pack error: required argument is not an integer
#3: pack b'\xff\xff\xff\xff'
#3: pack b',\x01\x00\x00'
#3: pack error: argument out of range
#3: pack error: argument out of range
#: pack error: 'i' format requires -2147483648 <= number <= 2147483647
#: pack error: 'i' format requires -2147483648 <= number <= 2147483647
#2: pack error: integer out of range for 'i' format code
#2: pack error: integer out of range for 'i' format code
#2: pack error: cannot convert argument to integer
#2: pack error: integer out of range for 'I' format code
#2: pack ',\x01\x00\x00'
#2: pack error: integer out of range for 'I' format code
#2: pack error: integer out of range for 'I' format code
#2: pack '\x00\x00\x00\x80'
#2: pack error: integer out of range for 'I' format code
#3: pack error: argument out of range
#3: pack error: argument out of range
#3: pack error: required argument is not an integer
#3: pack error: argument out of range
#3: pack b',\x01\x00\x00'
#3: pack error: argument out of range
#3: pack error: argument out of range
#3: pack b'\x00\x00\x00\x80'
#3: pack error: argument out of range
#: pack error: 'I' format requires 0 <= number <= 4294967295
#2: pack error: integer out of range for 'I' format code
#2: pack error: cannot convert argument to integer
#2: pack '\xff\xff\xff\xff'
#2: pack ',\x01\x00\x00'
#2: pack error: integer out of range for 'l' format code
#2: pack error: integer out of range for 'l' format code
#3: pack error: argument out of range
#3: pack error: required argument is not an integer
#3: pack b'\xff\xff\xff\xff'
#3: pack b',\x01\x00\x00'
#3: pack error: argument out of range
#3: pack error: argument out of range
#: pack error: 'l' format requires -2147483648 <= number <= 2147483647
#: pack error: 'l' format requires -2147483648 <= number <= 2147483647
#2: pack error: integer out of range for 'l' format code
#2: pack error: integer out of range for 'l' format code
#2: pack error: cannot convert argument to integer
#2: pack error: integer out of range for 'L' format code
#2: pack ',\x01\x00\x00'
#2: pack error: integer out of range for 'L' format code
#2: pack error: integer out of range for 'L' format code
#2: pack '\x00\x00\x00\x80'
#2: pack error: integer out of range for 'L' format code
#3: pack error: argument out of range
#3: pack error: argument out of range
#3: pack error: required argument is not an integer
#3: pack error: argument out of range
#3: pack b',\x01\x00\x00'
#3: pack error: argument out of range
#3: pack error: argument out of range
#3: pack b'\x00\x00\x00\x80'
#3: pack error: argument out of range
#: pack error: 'L' format requires 0 <= number <= 4294967295
#2: pack error: integer out of range for 'L' format code
#2: pack error: cannot convert argument to integer
#2: pack '\xff\xff\xff\xff\xff\xff\xff\xff'
#2: pack ',\x01\x00\x00\x00\x00\x00\x00'
#2: pack error: integer out of range for 'q' format code
#2: pack error: integer out of range for 'q' format code
#2: pack '\x00\x00\x00\x80\x00\x00\x00\x00'
#2: pack '\xff\xff\xff\x7f\xff\xff\xff\xff'
#2: pack error: integer out of range for 'q' format code
#2: pack error: integer out of range for 'q' format code
#2: pack error: cannot convert argument to integer
#2: pack error: integer out of range for 'Q' format code
#2: pack ',\x01\x00\x00\x00\x00\x00\x00'
#2: pack error: integer out of range for 'Q' format code
#2: pack error: integer out of range for 'Q' format code
#2: pack '\x00\x00\x00\x80\x00\x00\x00\x00'
#2: pack error: integer out of range for 'Q' format code
#2: pack '\x00\x00\x00\x00\x00\x00\x00\x80'
#2: pack error: integer out of range for 'Q' format code
#2: pack error: cannot convert argument to integer
#3: pack error: argument out of range
#3: pack error: required argument is not an integer
#3: pack b'\xff\xff\xff\xff\xff\xff\xff\xff'
#3: pack b',\x01\x00\x00\x00\x00\x00\x00'
#3: pack error: argument out of range
#3: pack error: argument out of range
#3: pack b'\x00\x00\x00\x80\x00\x00\x00\x00'
#3: pack b'\xff\xff\xff\x7f\xff\xff\xff\xff'
#3: pack error: argument out of range
#3: pack error: argument out of range
#3: pack error: required argument is not an integer
#3: pack error: argument out of range
#3: pack b',\x01\x00\x00\x00\x00\x00\x00'
#3: pack error: argument out of range
#3: pack error: argument out of range
#3: pack b'\x00\x00\x00\x80\x00\x00\x00\x00'
#3: pack error: argument out of range
#3: pack b'\x00\x00\x00\x00\x00\x00\x00\x80'
#3: pack error: argument out of range
#3: pack error: required argument is not an integer
#: pack error: bad char in struct format
#: pack error: bad char in struct format
#: pack error: bad char in struct format
#: pack error: bad char in struct format
#: pack error: bad char in struct format
#: pack error: bad char in struct format
#: pack error: bad char in struct format
#: pack error: bad char in struct format
#: pack error: bad char in struct format
#: pack error: bad char in struct format
#: pack error: bad char in struct format
#: pack error: bad char in struct format
#: pack error: bad char in struct format
#: pack error: bad char in struct format
#: pack error: bad char in struct format
#: pack error: bad char in struct format
#: pack error: bad char in struct format
#: pack error: bad char in struct format
#: pack error: bad char in struct format
#: pack error: bad char in struct format
#: pack error: bad char in struct format
#: pack error: bad char in struct format
#: pack error: bad char in struct format
#: pack error: bad char in struct format
#: pack error: bad char in struct format
#: pack error: bad char in struct format
#: pack error: bad char in struct format
#2: pack 'a'
#2: pack error: char format require string of length 1
#2: pack 'a'
#2: pack error: argument for 's' must be a string
#2: pack '\x00'
#2: pack '\x02ab'
#2: pack 'abc\x00\x00'
#2: pack '\x00\x00\x80\x7f'
#3: pack error: char format requires a bytes object of length 1
#3: pack error: char format requires a bytes object of length 1
#3: pack error: argument for 's' must be a bytes object
#3: pack error: argument for 's' must be a bytes object
#3: pack b'\x00'
#3: pack b'\x02ab'
#3: pack b'abc\x00\x00'
#3: pack b'\x00\x00\x80\x7f'
#: pack error: required argument is not a float
#: pack error: required argument is not a float
#2: pack '\x00'
#2: pack '\x01'
#2: pack error: bad char in struct format
#2: pack error: bad char in struct format
#2: pack '\x00'
#2: pack '\x00\x00a\x00\x00'
#3: pack b'\x00'
#3: pack b'\x01'
#3: pack OverflowError: float too large to pack with e format
#3: pack b'\x00>'
#3: pack b'\x00'
#3: pack b'\x00\x00a\x00\x00'
#: pack error: pack expected 2 items for packing (got 1)
#: pack error: pack expected 1 items for packing (got 2)
#: pack error: bad char in struct format
#2: pack ''
#2: pack '\x01\x00\x00\x00'
#2: pack '\x01\x00\x00\x00\x02\x00\x00\x00'
#2: pack '\x00\x00\x00\x01'
#2: pack ''
#2: pack ''
#2: pack '\x01\x00\x00\x00'
#2: pack '\x01\x00\x00\x00'
#2: pack TypeError: Struct() argument 1 must be string, not int
#3: pack error: repeat count given without format specifier
#3: pack error: repeat count given without format specifier
#3: pack b'\x01\x00\x00\x00\x02\x00\x00\x00'
#3: pack b'\x00\x00\x00\x01'
#3: pack b''
#3: pack b''
#3: pack b'\x01\x00\x00\x00'
#3: pack b'\x01\x00\x00\x00'
#3: pack TypeError: Struct() argument 1 must be a str or bytes object, not int
#: pack error: total struct size too long
#: pack error: total struct size too long
#2: pack '\x01\x00\x02\x00\x03\x00\x00\x00\x04\x00\x00\x00\x00\x00\x00\x00\x05\x00\x00\x00\x00\x00\x00\x00'
#2: pack '\x01\x00\x00\x00\x00\x00\x00\x00\x02\x00\x00\x00\x00\x00\x00\x00\x03\x00\x00\x00\x00\x00\x00\x00'
#2: pack '\x01\x02\x00\x00\x00\x00\x00\x00\x00'
#2: pack '\x00\x00\x80\x7f'
#2: pack '\x01\x00\x00\x00'
#3: pack b'\x01\x00\x02\x00\x03\x00\x00\x00\x04\x00\x00\x00\x00\x00\x00\x00\x05\x00\x00\x00\x00\x00\x00\x00'
#3: pack b'\x01\x00\x00\x00\x00\x00\x00\x00\x02\x00\x00\x00\x00\x00\x00\x00\x03\x00\x00\x00\x00\x00\x00\x00'
#3: pack b'\x01\x02\x00\x00\x00\x00\x00\x00\x00'
#3: pack b'\x00\x00\x80\x7f'
#3: pack error: embedded null character
#: pack error: bad char in struct format
#2: pack ''
#2: unpack error: unpack requires a string argument of length 4
#2: unpack ('ab',)
#2: unpack ('ab',)
#2: unpack ('a',)
#2: unpack ('a',)
#3: pack b''
#3: unpack error: unpack requires a buffer of 4 bytes
#3: unpack (b'ab',)
#3: unpack (b'ab',)
#3: unpack (b'a',)
#3: unpack (b'a',)
#: unpack (True,)
#2: unpack error: bad char in struct format
#3: unpack (1.0,)
#: unpack (-1,)
#2: unpack (18446744073709551615L,)
#3: unpack (18446744073709551615,)
#: unpack (1,)
#2: unpack (97,)
#2: unpack error: unpack requires a string argument of length 1
#3: unpack TypeError: a bytes-like object is required, not 'str'
#3: unpack TypeError: a bytes-like object is required, not 'int'
#: unpack (1.0,)
#: unpack (97,)
#: unpack (98,)
#2: unpack ('',)
#2: unpack_from error: unpack_from requires a buffer of at least 4 bytes
#3: unpack (b'',)
#3: unpack_from error: unpack_from requires a buffer of at least 8 bytes for unpacking 4 bytes at offset 4 (actual buffer size is 7)
#: unpack_from (1717920867,)
#: unpack_from (1684234849,)
#2: unpack_from error: unpack_from requires a buffer of at least 4 bytes
#2: unpack_from error: unpack_from requires a buffer of at least 4 bytes
#2: unpack_from error: unpack_from requires a buffer of at least 1 bytes
#2: pack_into error: pack_into requires a buffer of at least 4 bytes
#2: pack_into error: pack_into requires a buffer of at least 4 bytes
#3: unpack_from error: not enough data to unpack 4 bytes at offset -2
#3: unpack_from error: offset -9 out of range for 4-byte buffer
#3: unpack_from error: unpack_from requires a buffer of at least 4 bytes for unpacking 1 bytes at offset 3 (actual buffer size is 3)
#3: pack_into error: pack_into requires a buffer of at least 4 bytes for packing 4 bytes at offset 0 (actual buffer size is 2)
#3: pack_into error: pack_into requires a buffer of at least 7 bytes for packing 4 bytes at offset 3 (actual buffer size is 6)
#: pack_into None
#2: pack_into error: pack_into requires a buffer of at least 4 bytes
#2: pack_into error: pack_into requires a buffer of at least 4 bytes
#2: pack_into TypeError: argument must be read-write buffer, not str
#3: pack_into error: offset -9 out of range for 8-byte buffer
#3: pack_into error: no space to pack 4 bytes at offset -2
#3: pack_into TypeError: argument must be read-write bytes-like object, not bytes
#: pack_into error: pack_into expected 1 items for packing (got 0)
#: pack_into error: pack_into expected offset argument
#2: pack '\x01\x00\x02'
#3: pack b'\x01\x00\x02'
#: 3 '<hb'
#: unpack (1, 2)
#: unpack_from (1, 2)
#: bytearray(b'\x00\x05\x00\x06')
#: pack error: pack expected 2 items for packing (got 1)
#2: unpack error: unpack requires a string argument of length 3
#2: Struct TypeError: Struct() argument 1 must be string, not int
#3: unpack error: unpack requires a buffer of 3 bytes
#3: Struct TypeError: Struct() argument 1 must be a str or bytes object, not int
#: calcsize 8
#: calcsize 5
#: calcsize 8
#: calcsize error: bad char in struct format
#3: [(1,), (2,)]
#3: iter_unpack error: iterative unpacking requires a buffer of a multiple of 2 bytes
#3: iter_unpack error: cannot iteratively unpack with a struct of length 0
#3: [(1, 2), (1, 2)]
