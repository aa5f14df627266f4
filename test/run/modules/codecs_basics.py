# -*- coding: utf-8 -*-
# RUN: %run2
# RUN: %run3
# The codec registry; keyword and types.
import codecs, keyword, types


def show(f):
    try:
        r = repr(f())
    except Exception as e:
        r = '%s: %s' % (type(e).__name__, e)
    print(r)


show(lambda: codecs.encode(u'\xe9', 'utf-8'))
show(lambda: codecs.decode(b'\xc3\xa9', 'utf-8'))
show(lambda: codecs.lookup('UTF8').name)
show(lambda: codecs.lookup('nope'))
show(lambda: codecs.getencoder('latin-1')(u'\xe9'))
show(lambda: codecs.BOM_UTF8)
dec = codecs.getincrementaldecoder('utf-8')()
show(lambda: (dec.decode(b'\xe2\x82'), dec.decode(b'\xac')))
codecs.register_error('test.x', lambda e: (u'<%d>' % e.start, e.end))
show(lambda: u'a\u20acb'.encode('ascii', 'test.x'))
show(lambda: b'a\xffb'.decode('ascii', 'test.x'))
show(lambda: codecs.lookup_error('zzz'))
show(lambda: keyword.iskeyword('for'))
show(lambda: keyword.iskeyword('foo'))
show(lambda: isinstance(show, types.FunctionType))
show(lambda: isinstance((x for x in []), types.GeneratorType))
show(lambda: isinstance(len, types.BuiltinFunctionType))
show(lambda: type(types).__name__)
#2: '\xc3\xa9'
#2: u'\xe9'
#3: b'\xc3\xa9'
#3: 'é'
#: 'utf-8'
#: LookupError: unknown encoding: nope
#2: ('\xe9', 1)
#2: '\xef\xbb\xbf'
#2: (u'', u'\u20ac')
#3: (b'\xe9', 1)
#3: b'\xef\xbb\xbf'
#3: ('', '€')
#3: b'a<1>b'
#: 'a<1>b'
#2: u'a<1>b'
#: LookupError: unknown error handler name 'zzz'
#: True
#: False
#: True
#: True
#: True
#: 'module'
