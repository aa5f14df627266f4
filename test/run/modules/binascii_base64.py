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
