# RUN: %run2
# RUN: %run3
# Encodings, and what their error handlers make of what they cannot translate.
DATA = [b'abc', b'\xe9\x80\x81', b'\xf0\x9f\x98\x80', b'a\xc3', b'\xed\xa0\x80', b'\xe2\x28\xa1', b'\xfe\xff\x00a', b'\x81',
        b'\xd8\x00\x00a', b'\xf5abc', b'\xc0\x80', b'\xf0\x90\x28\xbc']
TEXT = [u'abc', u'\xe9t\xe9', u'\u20ac', u'\U0001f600', u'tab\t\\']


def attempt(f):
    try:
        return f()
    except UnicodeError as e:
        return str(e)


def show(x):
    print(repr(x) if str is bytes else ascii(x))


for encoding in ('utf-8', 'ascii', 'latin-1', 'cp1252', 'utf-16', 'utf-16-be', 'utf-32', 'iso8859-15', 'koi8-r'):
    for errors in ('strict', 'replace', 'ignore'):
        print('%s %s' % (encoding, errors))
        show([attempt(lambda: data.decode(encoding, errors)) for data in DATA])
        show([attempt(lambda: text.encode(encoding, errors)) for text in TEXT])
for errors in ('xmlcharrefreplace', 'backslashreplace'):
    show([text.encode('ascii', errors) for text in TEXT])
for encoding in ('unicode_escape', 'raw_unicode_escape'):
    show([text.encode(encoding) for text in TEXT])
show(b'\\x41\\u20ac\\101\\n'.decode('unicode_escape'))
for bad in (b'a\\x4', b'\\u12', b'\\', b'\\U00110000'):
    show(attempt(lambda: bad.decode('unicode_escape')))
try:
    b'\xff'.decode('utf-8')
except UnicodeDecodeError as e:
    show((e.encoding, e.object, e.start, e.end, e.reason))
try:
    u'x\u20ac\u20ac'.encode('latin-1')
except UnicodeEncodeError as e:
    show((e.encoding, e.object, e.start, e.end, e.reason))
#: utf-8 strict
#2: [u'abc', u'\u9001', u'\U0001f600', "'utf8' codec can't decode byte 0xc3 in position 1: unexpected end of data", u'\ud800', "'utf8' codec can't decode byte 0xe2 in position 0: invalid continuation byte", "'utf8' codec can't decode byte 0xfe in position 0: invalid start byte", "'utf8' codec can't decode byte 0x81 in position 0: invalid start byte", "'utf8' codec can't decode byte 0xd8 in position 0: invalid continuation byte", "'utf8' codec can't decode byte 0xf5 in position 0: invalid start byte", "'utf8' codec can't decode byte 0xc0 in position 0: invalid start byte", "'utf8' codec can't decode bytes in position 0-1: invalid continuation byte"]
#2: ['abc', '\xc3\xa9t\xc3\xa9', '\xe2\x82\xac', '\xf0\x9f\x98\x80', 'tab\t\\']
#3: ['abc', '\u9001', '\U0001f600', "'utf-8' codec can't decode byte 0xc3 in position 1: unexpected end of data", "'utf-8' codec can't decode byte 0xed in position 0: invalid continuation byte", "'utf-8' codec can't decode byte 0xe2 in position 0: invalid continuation byte", "'utf-8' codec can't decode byte 0xfe in position 0: invalid start byte", "'utf-8' codec can't decode byte 0x81 in position 0: invalid start byte", "'utf-8' codec can't decode byte 0xd8 in position 0: invalid continuation byte", "'utf-8' codec can't decode byte 0xf5 in position 0: invalid start byte", "'utf-8' codec can't decode byte 0xc0 in position 0: invalid start byte", "'utf-8' codec can't decode bytes in position 0-1: invalid continuation byte"]
#3: [b'abc', b'\xc3\xa9t\xc3\xa9', b'\xe2\x82\xac', b'\xf0\x9f\x98\x80', b'tab\t\\']
#: utf-8 replace
#2: [u'abc', u'\u9001', u'\U0001f600', u'a\ufffd', u'\ud800', u'\ufffd(\ufffd', u'\ufffd\ufffd\x00a', u'\ufffd', u'\ufffd\x00\x00a', u'\ufffdabc', u'\ufffd\ufffd', u'\ufffd(\ufffd']
#2: ['abc', '\xc3\xa9t\xc3\xa9', '\xe2\x82\xac', '\xf0\x9f\x98\x80', 'tab\t\\']
#3: ['abc', '\u9001', '\U0001f600', 'a\ufffd', '\ufffd\ufffd\ufffd', '\ufffd(\ufffd', '\ufffd\ufffd\x00a', '\ufffd', '\ufffd\x00\x00a', '\ufffdabc', '\ufffd\ufffd', '\ufffd(\ufffd']
#3: [b'abc', b'\xc3\xa9t\xc3\xa9', b'\xe2\x82\xac', b'\xf0\x9f\x98\x80', b'tab\t\\']
#: utf-8 ignore
#2: [u'abc', u'\u9001', u'\U0001f600', u'a', u'\ud800', u'(', u'\x00a', u'', u'\x00\x00a', u'abc', u'', u'(']
#2: ['abc', '\xc3\xa9t\xc3\xa9', '\xe2\x82\xac', '\xf0\x9f\x98\x80', 'tab\t\\']
#3: ['abc', '\u9001', '\U0001f600', 'a', '', '(', '\x00a', '', '\x00\x00a', 'abc', '', '(']
#3: [b'abc', b'\xc3\xa9t\xc3\xa9', b'\xe2\x82\xac', b'\xf0\x9f\x98\x80', b'tab\t\\']
#: ascii strict
#2: [u'abc', "'ascii' codec can't decode byte 0xe9 in position 0: ordinal not in range(128)", "'ascii' codec can't decode byte 0xf0 in position 0: ordinal not in range(128)", "'ascii' codec can't decode byte 0xc3 in position 1: ordinal not in range(128)", "'ascii' codec can't decode byte 0xed in position 0: ordinal not in range(128)", "'ascii' codec can't decode byte 0xe2 in position 0: ordinal not in range(128)", "'ascii' codec can't decode byte 0xfe in position 0: ordinal not in range(128)", "'ascii' codec can't decode byte 0x81 in position 0: ordinal not in range(128)", "'ascii' codec can't decode byte 0xd8 in position 0: ordinal not in range(128)", "'ascii' codec can't decode byte 0xf5 in position 0: ordinal not in range(128)", "'ascii' codec can't decode byte 0xc0 in position 0: ordinal not in range(128)", "'ascii' codec can't decode byte 0xf0 in position 0: ordinal not in range(128)"]
#2: ['abc', "'ascii' codec can't encode character u'\\xe9' in position 0: ordinal not in range(128)", "'ascii' codec can't encode character u'\\u20ac' in position 0: ordinal not in range(128)", "'ascii' codec can't encode character u'\\U0001f600' in position 0: ordinal not in range(128)", 'tab\t\\']
#3: ['abc', "'ascii' codec can't decode byte 0xe9 in position 0: ordinal not in range(128)", "'ascii' codec can't decode byte 0xf0 in position 0: ordinal not in range(128)", "'ascii' codec can't decode byte 0xc3 in position 1: ordinal not in range(128)", "'ascii' codec can't decode byte 0xed in position 0: ordinal not in range(128)", "'ascii' codec can't decode byte 0xe2 in position 0: ordinal not in range(128)", "'ascii' codec can't decode byte 0xfe in position 0: ordinal not in range(128)", "'ascii' codec can't decode byte 0x81 in position 0: ordinal not in range(128)", "'ascii' codec can't decode byte 0xd8 in position 0: ordinal not in range(128)", "'ascii' codec can't decode byte 0xf5 in position 0: ordinal not in range(128)", "'ascii' codec can't decode byte 0xc0 in position 0: ordinal not in range(128)", "'ascii' codec can't decode byte 0xf0 in position 0: ordinal not in range(128)"]
#3: [b'abc', "'ascii' codec can't encode character '\\xe9' in position 0: ordinal not in range(128)", "'ascii' codec can't encode character '\\u20ac' in position 0: ordinal not in range(128)", "'ascii' codec can't encode character '\\U0001f600' in position 0: ordinal not in range(128)", b'tab\t\\']
#: ascii replace
#2: [u'abc', u'\ufffd\ufffd\ufffd', u'\ufffd\ufffd\ufffd\ufffd', u'a\ufffd', u'\ufffd\ufffd\ufffd', u'\ufffd(\ufffd', u'\ufffd\ufffd\x00a', u'\ufffd', u'\ufffd\x00\x00a', u'\ufffdabc', u'\ufffd\ufffd', u'\ufffd\ufffd(\ufffd']
#2: ['abc', '?t?', '?', '?', 'tab\t\\']
#3: ['abc', '\ufffd\ufffd\ufffd', '\ufffd\ufffd\ufffd\ufffd', 'a\ufffd', '\ufffd\ufffd\ufffd', '\ufffd(\ufffd', '\ufffd\ufffd\x00a', '\ufffd', '\ufffd\x00\x00a', '\ufffdabc', '\ufffd\ufffd', '\ufffd\ufffd(\ufffd']
#3: [b'abc', b'?t?', b'?', b'?', b'tab\t\\']
#: ascii ignore
#2: [u'abc', u'', u'', u'a', u'', u'(', u'\x00a', u'', u'\x00\x00a', u'abc', u'', u'(']
#2: ['abc', 't', '', '', 'tab\t\\']
#3: ['abc', '', '', 'a', '', '(', '\x00a', '', '\x00\x00a', 'abc', '', '(']
#3: [b'abc', b't', b'', b'', b'tab\t\\']
#: latin-1 strict
#2: [u'abc', u'\xe9\x80\x81', u'\xf0\x9f\x98\x80', u'a\xc3', u'\xed\xa0\x80', u'\xe2(\xa1', u'\xfe\xff\x00a', u'\x81', u'\xd8\x00\x00a', u'\xf5abc', u'\xc0\x80', u'\xf0\x90(\xbc']
#2: ['abc', '\xe9t\xe9', "'latin-1' codec can't encode character u'\\u20ac' in position 0: ordinal not in range(256)", "'latin-1' codec can't encode character u'\\U0001f600' in position 0: ordinal not in range(256)", 'tab\t\\']
#3: ['abc', '\xe9\x80\x81', '\xf0\x9f\x98\x80', 'a\xc3', '\xed\xa0\x80', '\xe2(\xa1', '\xfe\xff\x00a', '\x81', '\xd8\x00\x00a', '\xf5abc', '\xc0\x80', '\xf0\x90(\xbc']
#3: [b'abc', b'\xe9t\xe9', "'latin-1' codec can't encode character '\\u20ac' in position 0: ordinal not in range(256)", "'latin-1' codec can't encode character '\\U0001f600' in position 0: ordinal not in range(256)", b'tab\t\\']
#: latin-1 replace
#2: [u'abc', u'\xe9\x80\x81', u'\xf0\x9f\x98\x80', u'a\xc3', u'\xed\xa0\x80', u'\xe2(\xa1', u'\xfe\xff\x00a', u'\x81', u'\xd8\x00\x00a', u'\xf5abc', u'\xc0\x80', u'\xf0\x90(\xbc']
#2: ['abc', '\xe9t\xe9', '?', '?', 'tab\t\\']
#3: ['abc', '\xe9\x80\x81', '\xf0\x9f\x98\x80', 'a\xc3', '\xed\xa0\x80', '\xe2(\xa1', '\xfe\xff\x00a', '\x81', '\xd8\x00\x00a', '\xf5abc', '\xc0\x80', '\xf0\x90(\xbc']
#3: [b'abc', b'\xe9t\xe9', b'?', b'?', b'tab\t\\']
#: latin-1 ignore
#2: [u'abc', u'\xe9\x80\x81', u'\xf0\x9f\x98\x80', u'a\xc3', u'\xed\xa0\x80', u'\xe2(\xa1', u'\xfe\xff\x00a', u'\x81', u'\xd8\x00\x00a', u'\xf5abc', u'\xc0\x80', u'\xf0\x90(\xbc']
#2: ['abc', '\xe9t\xe9', '', '', 'tab\t\\']
#3: ['abc', '\xe9\x80\x81', '\xf0\x9f\x98\x80', 'a\xc3', '\xed\xa0\x80', '\xe2(\xa1', '\xfe\xff\x00a', '\x81', '\xd8\x00\x00a', '\xf5abc', '\xc0\x80', '\xf0\x90(\xbc']
#3: [b'abc', b'\xe9t\xe9', b'', b'', b'tab\t\\']
#: cp1252 strict
#2: [u'abc', "'charmap' codec can't decode byte 0x81 in position 2: character maps to <undefined>", u'\xf0\u0178\u02dc\u20ac', u'a\xc3', u'\xed\xa0\u20ac', u'\xe2(\xa1', u'\xfe\xff\x00a', "'charmap' codec can't decode byte 0x81 in position 0: character maps to <undefined>", u'\xd8\x00\x00a', u'\xf5abc', u'\xc0\u20ac', "'charmap' codec can't decode byte 0x90 in position 1: character maps to <undefined>"]
#2: ['abc', '\xe9t\xe9', '\x80', "'charmap' codec can't encode character u'\\U0001f600' in position 0: character maps to <undefined>", 'tab\t\\']
#3: ['abc', "'charmap' codec can't decode byte 0x81 in position 2: character maps to <undefined>", '\xf0\u0178\u02dc\u20ac', 'a\xc3', '\xed\xa0\u20ac', '\xe2(\xa1', '\xfe\xff\x00a', "'charmap' codec can't decode byte 0x81 in position 0: character maps to <undefined>", '\xd8\x00\x00a', '\xf5abc', '\xc0\u20ac', "'charmap' codec can't decode byte 0x90 in position 1: character maps to <undefined>"]
#3: [b'abc', b'\xe9t\xe9', b'\x80', "'charmap' codec can't encode character '\\U0001f600' in position 0: character maps to <undefined>", b'tab\t\\']
#: cp1252 replace
#2: [u'abc', u'\xe9\u20ac\ufffd', u'\xf0\u0178\u02dc\u20ac', u'a\xc3', u'\xed\xa0\u20ac', u'\xe2(\xa1', u'\xfe\xff\x00a', u'\ufffd', u'\xd8\x00\x00a', u'\xf5abc', u'\xc0\u20ac', u'\xf0\ufffd(\xbc']
#2: ['abc', '\xe9t\xe9', '\x80', '?', 'tab\t\\']
#3: ['abc', '\xe9\u20ac\ufffd', '\xf0\u0178\u02dc\u20ac', 'a\xc3', '\xed\xa0\u20ac', '\xe2(\xa1', '\xfe\xff\x00a', '\ufffd', '\xd8\x00\x00a', '\xf5abc', '\xc0\u20ac', '\xf0\ufffd(\xbc']
#3: [b'abc', b'\xe9t\xe9', b'\x80', b'?', b'tab\t\\']
#: cp1252 ignore
#2: [u'abc', u'\xe9\u20ac', u'\xf0\u0178\u02dc\u20ac', u'a\xc3', u'\xed\xa0\u20ac', u'\xe2(\xa1', u'\xfe\xff\x00a', u'', u'\xd8\x00\x00a', u'\xf5abc', u'\xc0\u20ac', u'\xf0(\xbc']
#2: ['abc', '\xe9t\xe9', '\x80', '', 'tab\t\\']
#3: ['abc', '\xe9\u20ac', '\xf0\u0178\u02dc\u20ac', 'a\xc3', '\xed\xa0\u20ac', '\xe2(\xa1', '\xfe\xff\x00a', '', '\xd8\x00\x00a', '\xf5abc', '\xc0\u20ac', '\xf0(\xbc']
#3: [b'abc', b'\xe9t\xe9', b'\x80', b'', b'tab\t\\']
#: utf-16 strict
#2: ["'utf16' codec can't decode byte 0x63 in position 2: truncated data", "'utf16' codec can't decode byte 0x81 in position 2: truncated data", u'\u9ff0\u8098', u'\uc361', "'utf16' codec can't decode byte 0x80 in position 2: truncated data", "'utf16' codec can't decode byte 0xa1 in position 2: truncated data", u'a', "'utf16' codec can't decode byte 0x81 in position 0: truncated data", u'\xd8\u6100', u'\u61f5\u6362', u'\u80c0', u'\u90f0\ubc28']
#2: ['\xff\xfea\x00b\x00c\x00', '\xff\xfe\xe9\x00t\x00\xe9\x00', '\xff\xfe\xac ', '\xff\xfe=\xd8\x00\xde', '\xff\xfet\x00a\x00b\x00\t\x00\\\x00']
#3: ["'utf-16-le' codec can't decode byte 0x63 in position 2: truncated data", "'utf-16-le' codec can't decode byte 0x81 in position 2: truncated data", '\u9ff0\u8098', '\uc361', "'utf-16-le' codec can't decode byte 0x80 in position 2: truncated data", "'utf-16-le' codec can't decode byte 0xa1 in position 2: truncated data", 'a', "'utf-16-le' codec can't decode byte 0x81 in position 0: truncated data", '\xd8\u6100', '\u61f5\u6362', '\u80c0', '\u90f0\ubc28']
#3: [b'\xff\xfea\x00b\x00c\x00', b'\xff\xfe\xe9\x00t\x00\xe9\x00', b'\xff\xfe\xac ', b'\xff\xfe=\xd8\x00\xde', b'\xff\xfet\x00a\x00b\x00\t\x00\\\x00']
#: utf-16 replace
#2: [u'\u6261\ufffd', u'\u80e9\ufffd', u'\u9ff0\u8098', u'\uc361', u'\ua0ed\ufffd', u'\u28e2\ufffd', u'a', u'\ufffd', u'\xd8\u6100', u'\u61f5\u6362', u'\u80c0', u'\u90f0\ubc28']
#2: ['\xff\xfea\x00b\x00c\x00', '\xff\xfe\xe9\x00t\x00\xe9\x00', '\xff\xfe\xac ', '\xff\xfe=\xd8\x00\xde', '\xff\xfet\x00a\x00b\x00\t\x00\\\x00']
#3: ['\u6261\ufffd', '\u80e9\ufffd', '\u9ff0\u8098', '\uc361', '\ua0ed\ufffd', '\u28e2\ufffd', 'a', '\ufffd', '\xd8\u6100', '\u61f5\u6362', '\u80c0', '\u90f0\ubc28']
#3: [b'\xff\xfea\x00b\x00c\x00', b'\xff\xfe\xe9\x00t\x00\xe9\x00', b'\xff\xfe\xac ', b'\xff\xfe=\xd8\x00\xde', b'\xff\xfet\x00a\x00b\x00\t\x00\\\x00']
#: utf-16 ignore
#2: [u'\u6261', u'\u80e9', u'\u9ff0\u8098', u'\uc361', u'\ua0ed', u'\u28e2', u'a', u'', u'\xd8\u6100', u'\u61f5\u6362', u'\u80c0', u'\u90f0\ubc28']
#2: ['\xff\xfea\x00b\x00c\x00', '\xff\xfe\xe9\x00t\x00\xe9\x00', '\xff\xfe\xac ', '\xff\xfe=\xd8\x00\xde', '\xff\xfet\x00a\x00b\x00\t\x00\\\x00']
#3: ['\u6261', '\u80e9', '\u9ff0\u8098', '\uc361', '\ua0ed', '\u28e2', 'a', '', '\xd8\u6100', '\u61f5\u6362', '\u80c0', '\u90f0\ubc28']
#3: [b'\xff\xfea\x00b\x00c\x00', b'\xff\xfe\xe9\x00t\x00\xe9\x00', b'\xff\xfe\xac ', b'\xff\xfe=\xd8\x00\xde', b'\xff\xfet\x00a\x00b\x00\t\x00\\\x00']
#: utf-16-be strict
#2: ["'utf16' codec can't decode byte 0x63 in position 2: truncated data", "'utf16' codec can't decode byte 0x81 in position 2: truncated data", u'\uf09f\u9880', u'\u61c3', "'utf16' codec can't decode byte 0x80 in position 2: truncated data", "'utf16' codec can't decode byte 0xa1 in position 2: truncated data", u'\ufeffa', "'utf16' codec can't decode byte 0x81 in position 0: truncated data", "'utf16' codec can't decode bytes in position 0-1: illegal UTF-16 surrogate", u'\uf561\u6263', u'\uc080', u'\uf090\u28bc']
#2: ['\x00a\x00b\x00c', '\x00\xe9\x00t\x00\xe9', ' \xac', '\xd8=\xde\x00', '\x00t\x00a\x00b\x00\t\x00\\']
#3: ["'utf-16-be' codec can't decode byte 0x63 in position 2: truncated data", "'utf-16-be' codec can't decode byte 0x81 in position 2: truncated data", '\uf09f\u9880', '\u61c3', "'utf-16-be' codec can't decode byte 0x80 in position 2: truncated data", "'utf-16-be' codec can't decode byte 0xa1 in position 2: truncated data", '\ufeffa', "'utf-16-be' codec can't decode byte 0x81 in position 0: truncated data", "'utf-16-be' codec can't decode bytes in position 0-1: illegal UTF-16 surrogate", '\uf561\u6263', '\uc080', '\uf090\u28bc']
#3: [b'\x00a\x00b\x00c', b'\x00\xe9\x00t\x00\xe9', b' \xac', b'\xd8=\xde\x00', b'\x00t\x00a\x00b\x00\t\x00\\']
#: utf-16-be replace
#2: [u'\u6162\ufffd', u'\ue980\ufffd', u'\uf09f\u9880', u'\u61c3', u'\ueda0\ufffd', u'\ue228\ufffd', u'\ufeffa', u'\ufffd', u'\ufffda', u'\uf561\u6263', u'\uc080', u'\uf090\u28bc']
#2: ['\x00a\x00b\x00c', '\x00\xe9\x00t\x00\xe9', ' \xac', '\xd8=\xde\x00', '\x00t\x00a\x00b\x00\t\x00\\']
#3: ['\u6162\ufffd', '\ue980\ufffd', '\uf09f\u9880', '\u61c3', '\ueda0\ufffd', '\ue228\ufffd', '\ufeffa', '\ufffd', '\ufffda', '\uf561\u6263', '\uc080', '\uf090\u28bc']
#3: [b'\x00a\x00b\x00c', b'\x00\xe9\x00t\x00\xe9', b' \xac', b'\xd8=\xde\x00', b'\x00t\x00a\x00b\x00\t\x00\\']
#: utf-16-be ignore
#2: [u'\u6162', u'\ue980', u'\uf09f\u9880', u'\u61c3', u'\ueda0', u'\ue228', u'\ufeffa', u'', u'a', u'\uf561\u6263', u'\uc080', u'\uf090\u28bc']
#2: ['\x00a\x00b\x00c', '\x00\xe9\x00t\x00\xe9', ' \xac', '\xd8=\xde\x00', '\x00t\x00a\x00b\x00\t\x00\\']
#3: ['\u6162', '\ue980', '\uf09f\u9880', '\u61c3', '\ueda0', '\ue228', '\ufeffa', '', 'a', '\uf561\u6263', '\uc080', '\uf090\u28bc']
#3: [b'\x00a\x00b\x00c', b'\x00\xe9\x00t\x00\xe9', b' \xac', b'\xd8=\xde\x00', b'\x00t\x00a\x00b\x00\t\x00\\']
#: utf-32 strict
#2: ["'utf32' codec can't decode bytes in position 0-2: truncated data", "'utf32' codec can't decode bytes in position 0-2: truncated data", "'utf32' codec can't decode bytes in position 0-3: code point not in range(0x110000)", "'utf32' codec can't decode bytes in position 0-1: truncated data", "'utf32' codec can't decode bytes in position 0-2: truncated data", "'utf32' codec can't decode bytes in position 0-2: truncated data", "'utf32' codec can't decode bytes in position 0-3: code point not in range(0x110000)", "'utf32' codec can't decode byte 0x81 in position 0: truncated data", "'utf32' codec can't decode bytes in position 0-3: code point not in range(0x110000)", "'utf32' codec can't decode bytes in position 0-3: code point not in range(0x110000)", "'utf32' codec can't decode bytes in position 0-1: truncated data", "'utf32' codec can't decode bytes in position 0-3: code point not in range(0x110000)"]
#2: ['\xff\xfe\x00\x00a\x00\x00\x00b\x00\x00\x00c\x00\x00\x00', '\xff\xfe\x00\x00\xe9\x00\x00\x00t\x00\x00\x00\xe9\x00\x00\x00', '\xff\xfe\x00\x00\xac \x00\x00', '\xff\xfe\x00\x00\x00\xf6\x01\x00', '\xff\xfe\x00\x00t\x00\x00\x00a\x00\x00\x00b\x00\x00\x00\t\x00\x00\x00\\\x00\x00\x00']
#3: ["'utf-32-le' codec can't decode bytes in position 0-2: truncated data", "'utf-32-le' codec can't decode bytes in position 0-2: truncated data", "'utf-32-le' codec can't decode bytes in position 0-3: code point not in range(0x110000)", "'utf-32-le' codec can't decode bytes in position 0-1: truncated data", "'utf-32-le' codec can't decode bytes in position 0-2: truncated data", "'utf-32-le' codec can't decode bytes in position 0-2: truncated data", "'utf-32-le' codec can't decode bytes in position 0-3: code point not in range(0x110000)", "'utf-32-le' codec can't decode byte 0x81 in position 0: truncated data", "'utf-32-le' codec can't decode bytes in position 0-3: code point not in range(0x110000)", "'utf-32-le' codec can't decode bytes in position 0-3: code point not in range(0x110000)", "'utf-32-le' codec can't decode bytes in position 0-1: truncated data", "'utf-32-le' codec can't decode bytes in position 0-3: code point not in range(0x110000)"]
#3: [b'\xff\xfe\x00\x00a\x00\x00\x00b\x00\x00\x00c\x00\x00\x00', b'\xff\xfe\x00\x00\xe9\x00\x00\x00t\x00\x00\x00\xe9\x00\x00\x00', b'\xff\xfe\x00\x00\xac \x00\x00', b'\xff\xfe\x00\x00\x00\xf6\x01\x00', b'\xff\xfe\x00\x00t\x00\x00\x00a\x00\x00\x00b\x00\x00\x00\t\x00\x00\x00\\\x00\x00\x00']
#: utf-32 replace
#2: [u'\ufffd', u'\ufffd', u'\ufffd', u'\ufffd', u'\ufffd', u'\ufffd', u'\ufffd', u'\ufffd', u'\ufffd', u'\ufffd', u'\ufffd', u'\ufffd']
#2: ['\xff\xfe\x00\x00a\x00\x00\x00b\x00\x00\x00c\x00\x00\x00', '\xff\xfe\x00\x00\xe9\x00\x00\x00t\x00\x00\x00\xe9\x00\x00\x00', '\xff\xfe\x00\x00\xac \x00\x00', '\xff\xfe\x00\x00\x00\xf6\x01\x00', '\xff\xfe\x00\x00t\x00\x00\x00a\x00\x00\x00b\x00\x00\x00\t\x00\x00\x00\\\x00\x00\x00']
#3: ['\ufffd', '\ufffd', '\ufffd', '\ufffd', '\ufffd', '\ufffd', '\ufffd', '\ufffd', '\ufffd', '\ufffd', '\ufffd', '\ufffd']
#3: [b'\xff\xfe\x00\x00a\x00\x00\x00b\x00\x00\x00c\x00\x00\x00', b'\xff\xfe\x00\x00\xe9\x00\x00\x00t\x00\x00\x00\xe9\x00\x00\x00', b'\xff\xfe\x00\x00\xac \x00\x00', b'\xff\xfe\x00\x00\x00\xf6\x01\x00', b'\xff\xfe\x00\x00t\x00\x00\x00a\x00\x00\x00b\x00\x00\x00\t\x00\x00\x00\\\x00\x00\x00']
#: utf-32 ignore
#2: [u'', u'', u'', u'', u'', u'', u'', u'', u'', u'', u'', u'']
#2: ['\xff\xfe\x00\x00a\x00\x00\x00b\x00\x00\x00c\x00\x00\x00', '\xff\xfe\x00\x00\xe9\x00\x00\x00t\x00\x00\x00\xe9\x00\x00\x00', '\xff\xfe\x00\x00\xac \x00\x00', '\xff\xfe\x00\x00\x00\xf6\x01\x00', '\xff\xfe\x00\x00t\x00\x00\x00a\x00\x00\x00b\x00\x00\x00\t\x00\x00\x00\\\x00\x00\x00']
#3: ['', '', '', '', '', '', '', '', '', '', '', '']
#3: [b'\xff\xfe\x00\x00a\x00\x00\x00b\x00\x00\x00c\x00\x00\x00', b'\xff\xfe\x00\x00\xe9\x00\x00\x00t\x00\x00\x00\xe9\x00\x00\x00', b'\xff\xfe\x00\x00\xac \x00\x00', b'\xff\xfe\x00\x00\x00\xf6\x01\x00', b'\xff\xfe\x00\x00t\x00\x00\x00a\x00\x00\x00b\x00\x00\x00\t\x00\x00\x00\\\x00\x00\x00']
#: iso8859-15 strict
#2: [u'abc', u'\xe9\x80\x81', u'\xf0\x9f\x98\x80', u'a\xc3', u'\xed\xa0\x80', u'\xe2(\xa1', u'\xfe\xff\x00a', u'\x81', u'\xd8\x00\x00a', u'\xf5abc', u'\xc0\x80', u'\xf0\x90(\u0152']
#2: ['abc', '\xe9t\xe9', '\xa4', "'charmap' codec can't encode character u'\\U0001f600' in position 0: character maps to <undefined>", 'tab\t\\']
#3: ['abc', '\xe9\x80\x81', '\xf0\x9f\x98\x80', 'a\xc3', '\xed\xa0\x80', '\xe2(\xa1', '\xfe\xff\x00a', '\x81', '\xd8\x00\x00a', '\xf5abc', '\xc0\x80', '\xf0\x90(\u0152']
#3: [b'abc', b'\xe9t\xe9', b'\xa4', "'charmap' codec can't encode character '\\U0001f600' in position 0: character maps to <undefined>", b'tab\t\\']
#: iso8859-15 replace
#2: [u'abc', u'\xe9\x80\x81', u'\xf0\x9f\x98\x80', u'a\xc3', u'\xed\xa0\x80', u'\xe2(\xa1', u'\xfe\xff\x00a', u'\x81', u'\xd8\x00\x00a', u'\xf5abc', u'\xc0\x80', u'\xf0\x90(\u0152']
#2: ['abc', '\xe9t\xe9', '\xa4', '?', 'tab\t\\']
#3: ['abc', '\xe9\x80\x81', '\xf0\x9f\x98\x80', 'a\xc3', '\xed\xa0\x80', '\xe2(\xa1', '\xfe\xff\x00a', '\x81', '\xd8\x00\x00a', '\xf5abc', '\xc0\x80', '\xf0\x90(\u0152']
#3: [b'abc', b'\xe9t\xe9', b'\xa4', b'?', b'tab\t\\']
#: iso8859-15 ignore
#2: [u'abc', u'\xe9\x80\x81', u'\xf0\x9f\x98\x80', u'a\xc3', u'\xed\xa0\x80', u'\xe2(\xa1', u'\xfe\xff\x00a', u'\x81', u'\xd8\x00\x00a', u'\xf5abc', u'\xc0\x80', u'\xf0\x90(\u0152']
#2: ['abc', '\xe9t\xe9', '\xa4', '', 'tab\t\\']
#3: ['abc', '\xe9\x80\x81', '\xf0\x9f\x98\x80', 'a\xc3', '\xed\xa0\x80', '\xe2(\xa1', '\xfe\xff\x00a', '\x81', '\xd8\x00\x00a', '\xf5abc', '\xc0\x80', '\xf0\x90(\u0152']
#3: [b'abc', b'\xe9t\xe9', b'\xa4', b'', b'tab\t\\']
#: koi8-r strict
#2: [u'abc', u'\u0418\u2500\u2502', u'\u041f\xf7\u2264\u2500', u'a\u0446', u'\u041c\u2550\u2500', u'\u0411(\u2551', u'\u0427\u042a\x00a', u'\u2502', u'\u044c\x00\x00a', u'\u0423abc', u'\u044e\u2500', u'\u041f\u2591(\u256a']
#2: ['abc', "'charmap' codec can't encode character u'\\xe9' in position 0: character maps to <undefined>", "'charmap' codec can't encode character u'\\u20ac' in position 0: character maps to <undefined>", "'charmap' codec can't encode character u'\\U0001f600' in position 0: character maps to <undefined>", 'tab\t\\']
#3: ['abc', '\u0418\u2500\u2502', '\u041f\xf7\u2264\u2500', 'a\u0446', '\u041c\u2550\u2500', '\u0411(\u2551', '\u0427\u042a\x00a', '\u2502', '\u044c\x00\x00a', '\u0423abc', '\u044e\u2500', '\u041f\u2591(\u256a']
#3: [b'abc', "'charmap' codec can't encode character '\\xe9' in position 0: character maps to <undefined>", "'charmap' codec can't encode character '\\u20ac' in position 0: character maps to <undefined>", "'charmap' codec can't encode character '\\U0001f600' in position 0: character maps to <undefined>", b'tab\t\\']
#: koi8-r replace
#2: [u'abc', u'\u0418\u2500\u2502', u'\u041f\xf7\u2264\u2500', u'a\u0446', u'\u041c\u2550\u2500', u'\u0411(\u2551', u'\u0427\u042a\x00a', u'\u2502', u'\u044c\x00\x00a', u'\u0423abc', u'\u044e\u2500', u'\u041f\u2591(\u256a']
#2: ['abc', '?t?', '?', '?', 'tab\t\\']
#3: ['abc', '\u0418\u2500\u2502', '\u041f\xf7\u2264\u2500', 'a\u0446', '\u041c\u2550\u2500', '\u0411(\u2551', '\u0427\u042a\x00a', '\u2502', '\u044c\x00\x00a', '\u0423abc', '\u044e\u2500', '\u041f\u2591(\u256a']
#3: [b'abc', b'?t?', b'?', b'?', b'tab\t\\']
#: koi8-r ignore
#2: [u'abc', u'\u0418\u2500\u2502', u'\u041f\xf7\u2264\u2500', u'a\u0446', u'\u041c\u2550\u2500', u'\u0411(\u2551', u'\u0427\u042a\x00a', u'\u2502', u'\u044c\x00\x00a', u'\u0423abc', u'\u044e\u2500', u'\u041f\u2591(\u256a']
#2: ['abc', 't', '', '', 'tab\t\\']
#2: ['abc', '&#233;t&#233;', '&#8364;', '&#128512;', 'tab\t\\']
#2: ['abc', '\\xe9t\\xe9', '\\u20ac', '\\U0001f600', 'tab\t\\']
#2: ['abc', '\\xe9t\\xe9', '\\u20ac', '\\U0001f600', 'tab\\t\\\\']
#2: ['abc', '\xe9t\xe9', '\\u20ac', '\\U0001f600', 'tab\t\\']
#2: u'A\u20acA\n'
#3: ['abc', '\u0418\u2500\u2502', '\u041f\xf7\u2264\u2500', 'a\u0446', '\u041c\u2550\u2500', '\u0411(\u2551', '\u0427\u042a\x00a', '\u2502', '\u044c\x00\x00a', '\u0423abc', '\u044e\u2500', '\u041f\u2591(\u256a']
#3: [b'abc', b't', b'', b'', b'tab\t\\']
#3: [b'abc', b'&#233;t&#233;', b'&#8364;', b'&#128512;', b'tab\t\\']
#3: [b'abc', b'\\xe9t\\xe9', b'\\u20ac', b'\\U0001f600', b'tab\t\\']
#3: [b'abc', b'\\xe9t\\xe9', b'\\u20ac', b'\\U0001f600', b'tab\\t\\\\']
#3: [b'abc', b'\xe9t\xe9', b'\\u20ac', b'\\U0001f600', b'tab\t\\']
#3: 'A\u20acA\n'
#: "'unicodeescape' codec can't decode bytes in position 1-3: truncated \\xXX escape"
#: "'unicodeescape' codec can't decode bytes in position 0-3: truncated \\uXXXX escape"
#: "'unicodeescape' codec can't decode byte 0x5c in position 0: \\ at end of string"
#: "'unicodeescape' codec can't decode bytes in position 0-9: illegal Unicode character"
#2: ('utf8', '\xff', 0, 1, 'invalid start byte')
#2: ('latin-1', u'x\u20ac\u20ac', 1, 3, 'ordinal not in range(256)')
#3: ('utf-8', b'\xff', 0, 1, 'invalid start byte')
#3: ('latin-1', 'x\u20ac\u20ac', 1, 3, 'ordinal not in range(256)')
