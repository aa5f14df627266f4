# RUN: %run2
# RUN: %run3
# UNSUPPORTED: mode-aarch64
# Library Reference, codecs: the transforms of bytes by library modules; Python 2 has them as methods of strings too.
from __future__ import print_function
import codecs

data = b'hello=\xff\n and more ' * 5
for name in 'zlib', 'zip', 'bz2', 'uu', 'quopri', 'hex', 'base64':
    packed = codecs.encode(data, name) if name != 'zlib' else codecs.encode(data, 'zlib')
    print(name, codecs.decode(packed, name) == data, codecs.lookup(name) is codecs.lookup(name))
    if str is bytes:
        print(data.encode(name) == packed, packed.decode(name) == data, codecs.getencoder(name)(data) == (packed, len(data)))
        try:
            data.encode(name if name not in ('hex', 'base64') else 'zlib', 'ignore')
        except AssertionError:
            print('only strict')
print(codecs.decode(codecs.encode(b'x', 'uu'), 'uu') == b'x', codecs.encode(b'a b\xff\t\n', 'quopri') == b'a=20b=FF=09\n')
try:
    codecs.decode(b'junk', 'zlib')
except Exception as e:
    print(str(e).split(': ', 1)[-1][-60:] if str is bytes else 'refused')
try:
    codecs.lookup('nothing at all')
except LookupError as e:
    print(str(e).split(':')[0])
#: zlib True True
#2: True True True
#2: only strict
#: zip True True
#2: True True True
#2: only strict
#: bz2 True True
#2: True True True
#2: only strict
#: uu True True
#2: True True True
#2: only strict
#: quopri True True
#2: True True True
#2: only strict
#: hex True True
#2: True True True
#2: only strict
#: base64 True True
#2: True True True
#2: only strict
#: True True
#2: incorrect header check
#3: refused
#: unknown encoding
