# RUN: %run2
# RUN: %run3
# base64, hexadecimal, uuencode, CRCs: results and errors.
from __future__ import print_function
import binascii as b, sys
def t(f,*a,**k):
    try: r=repr(f(*a,**k))
    except Exception as e: r='%s.%s: %s'%(type(e).__module__,type(e).__name__,e)
    print(r)
for x in [b'',b'YQ==',b'YQ',b'YWI=',b'YW=I',b'YWJj\n',b'Y',b'YWJjY',b'YQ=',b'=',b'==',b'a\xffb=c',b'YWJ-jZA==',b'YQ==YQ==',u'YQ==',u'\xe9',1,b'YWJjZA']: t(b.a2b_base64,x)
for x in [b'',b'a',b'ab',b'abc',b'\xff'*60,u'a',1]: t(b.b2a_base64,x)
for x in [b'',b'ab\xff',u'a']: t(b.hexlify,x); 
for x in [b'',b'61fF',b'6',b'zz',u'61',u'\xe9\xe9',1]: t(b.unhexlify,x)
for a in [(b'',),(b'hello',),(b'hello',123),(b'x',-1),(b'x',1<<33)]: t(b.crc32,*a)
for a in [(b'hello',0),(b'hello',0x1234)]: t(b.crc_hqx,*a)
for x in [b'',b'a',b'abc',b'x'*45,b'x'*46,b'\0\0\0']: t(b.b2a_uu,x)
for x in [b'#86)C\n',b' \n',b'"86\n',b'#86)C#\n',b'#8\x7f',b'',b'!80``',b'M' ]: t(b.a2b_uu,x)
if sys.version_info[0]>2:
    t(b.hexlify,b'abcd','-'); t(b.hexlify,b'abcdef','-',2); t(b.hexlify,b'abcde',b':',-2); t(b.b2a_base64,b'a',newline=False); t(b.b2a_uu,b'\0',backtick=True); t(b.a2b_base64,b'YQ==',strict_mode=True); t(b.a2b_base64,b'YQ=',strict_mode=True);t(b.a2b_base64,b'Y-Q==',strict_mode=True);t(b.a2b_base64,b'=YQ==',strict_mode=True);t(b.a2b_base64,b'YQ==a',strict_mode=True);t(b.a2b_base64,b'Y=Q=',strict_mode=True)
print(b.Error.__mro__[1], b.Incomplete.__mro__[1])
import base64
print((base64.b64encode(b'hello?>'), base64.b64decode(b'aGVsbG8/Pg=='), base64.urlsafe_b64encode(b'hello?>\xff\xfe'), base64.urlsafe_b64decode(b'_-8='),))
print((base64.b64encode(b'\xfb\xff', b'-_'), base64.b64decode(b'-_8=', b'-_'),))
for n in range(7): print((base64.b32encode(b'abcdef'[:n]), base64.b32decode(base64.b32encode(b'abcdef'[:n])),))
print((base64.b16encode(b'\xab\x01'), base64.b16decode(b'AB01'), base64.b16decode(b'ab01', True), base64.b32decode(b'mfra====', True), base64.b32decode(b'M1023456', map01=b'I'),))
#2: ''
#2: 'a'
#3: b''
#3: b'a'
#: binascii.Error: Incorrect padding
#2: 'ab'
#3: b'ab'
#: binascii.Error: Incorrect padding
#2: 'abc'
#3: b'abc'
#3: binascii.Error: Invalid base64-encoded string: number of data characters (1) cannot be 1 more than a multiple of 4
#3: binascii.Error: Invalid base64-encoded string: number of data characters (5) cannot be 1 more than a multiple of 4
#: binascii.Error: Incorrect padding
#3: b''
#3: b''
#: binascii.Error: Incorrect padding
#3: b'abcd'
#3: b'a'
#3: b'a'
#3: builtins.ValueError: string argument should contain only ASCII characters
#3: builtins.TypeError: argument should be bytes, buffer or ASCII string, not 'int'
#: binascii.Error: Incorrect padding
#2: ''
#2: ''
#2: binascii.Error: Incorrect padding
#2: 'abcd'
#2: 'a'
#2: 'a'
#2: exceptions.UnicodeEncodeError: 'ascii' codec can't encode character u'\xe9' in position 0: ordinal not in range(128)
#2: exceptions.TypeError: a2b_base64() argument 1 must be string or buffer, not int
#2: binascii.Error: Incorrect padding
#2: '\n'
#2: 'YQ==\n'
#2: 'YWI=\n'
#2: 'YWJj\n'
#2: '////////////////////////////////////////////////////////////////////////////////\n'
#2: 'YQ==\n'
#2: exceptions.TypeError: b2a_base64() argument 1 must be string or buffer, not int
#2: ''
#2: '6162ff'
#2: '61'
#2: ''
#2: 'a\xff'
#2: exceptions.TypeError: Odd-length string
#2: exceptions.TypeError: Non-hexadecimal digit found
#2: 'a'
#2: exceptions.UnicodeEncodeError: 'ascii' codec can't encode characters in position 0-1: ordinal not in range(128)
#2: exceptions.TypeError: a2b_hex() argument 1 must be string or buffer, not int
#3: b'\n'
#3: b'YQ==\n'
#3: b'YWI=\n'
#3: b'YWJj\n'
#3: b'////////////////////////////////////////////////////////////////////////////////\n'
#3: builtins.TypeError: a bytes-like object is required, not 'str'
#3: builtins.TypeError: a bytes-like object is required, not 'int'
#3: b''
#3: b'6162ff'
#3: builtins.TypeError: a bytes-like object is required, not 'str'
#3: b''
#3: b'a\xff'
#3: binascii.Error: Odd-length string
#3: binascii.Error: Non-hexadecimal digit found
#3: b'a'
#3: builtins.ValueError: string argument should contain only ASCII characters
#3: builtins.TypeError: argument should be bytes, buffer or ASCII string, not 'int'
#: 0
#: 907060870
#2: -1206749352
#2: -1591671055
#2: -1931733373
#3: 3088217944
#3: 2703296241
#3: 2363233923
#: 50018
#: 26019
#2: ' \n'
#2: '!80  \n'
#2: '#86)C\n'
#2: "M>'AX>'AX>'AX>'AX>'AX>'AX>'AX>'AX>'AX>'AX>'AX>'AX>'AX>'AX>'AX\n"
#3: b' \n'
#3: b'!80  \n'
#3: b'#86)C\n'
#3: b"M>'AX>'AX>'AX>'AX>'AX>'AX>'AX>'AX>'AX>'AX>'AX>'AX>'AX>'AX>'AX\n"
#: binascii.Error: At most 45 bytes at once
#2: '#    \n'
#2: 'abc'
#2: ''
#2: 'a`'
#3: b'#    \n'
#3: b'abc'
#3: b''
#3: b'a`'
#: binascii.Error: Trailing garbage
#: binascii.Error: Illegal char
#2: '\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00'
#2: 'a'
#2: '\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00'
#2: <type 'exceptions.Exception'> <type 'exceptions.Exception'>
#2: ('aGVsbG8/Pg==', 'hello?>', 'aGVsbG8_Pv_-', '\xff\xef')
#2: ('-_8=', '\xfb\xff')
#2: ('', '')
#2: ('ME======', 'a')
#2: ('MFRA====', 'ab')
#2: ('MFRGG===', 'abc')
#2: ('MFRGGZA=', 'abcd')
#2: ('MFRGGZDF', 'abcde')
#2: ('MFRGGZDFMY======', 'abcdef')
#2: ('AB01', '\xab\x01', '\xab\x01', 'ab', 'b\x1d\xad\xf3\xbe')
#3: b'\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00'
#3: b'a'
#3: b'\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00'
#3: b'61-62-63-64'
#3: b'6162-6364-6566'
#3: b'6162:6364:65'
#3: b'YQ=='
#3: b'!````\n'
#3: b'a'
#3: binascii.Error: Incorrect padding
#3: binascii.Error: Only base64 data is allowed
#3: binascii.Error: Leading padding not allowed
#3: binascii.Error: Excess data after padding
#3: binascii.Error: Discontinuous padding not allowed
#3: <class 'ValueError'> <class 'Exception'>
#3: (b'aGVsbG8/Pg==', b'hello?>', b'aGVsbG8_Pv_-', b'\xff\xef')
#3: (b'-_8=', b'\xfb\xff')
#3: (b'', b'')
#3: (b'ME======', b'a')
#3: (b'MFRA====', b'ab')
#3: (b'MFRGG===', b'abc')
#3: (b'MFRGGZA=', b'abcd')
#3: (b'MFRGGZDF', b'abcde')
#3: (b'MFRGGZDFMY======', b'abcdef')
#3: (b'AB01', b'\xab\x01', b'\xab\x01', b'ab', b'b\x1d\xad\xf3\xbe')
