# RUN: %run3
# surrogateescape carries bytes that are no UTF-8 through str; surrogatepass lets surrogates be encoded.
for data in (b'a\xffb', b'\xe2\x82', b'\xf0\x9f\x98', b'\x80\x81'):
    text = data.decode('utf-8', 'surrogateescape')
    print(ascii(text), text.encode('utf-8', 'surrogateescape') == data)
    print(data.decode('ascii', 'backslashreplace'), data.decode('utf-8', 'backslashreplace'))
print('\ud800'.encode('utf-8', 'surrogatepass'), ascii(b'\xed\xa0\x80'.decode('utf-8', 'surrogatepass')))
for text in ('\ud800x', 'a\udc80', '\ud800\ud801b'):
    try:
        text.encode()
    except UnicodeEncodeError as e:
        print(e)
print('\ud800'.encode('utf-8', 'replace'), '\ud800'.encode('utf-16-le', 'ignore'))
#: 'a\udcffb' True
#: a\xffb a\xffb
#: '\udce2\udc82' True
#: \xe2\x82 \xe2\x82
#: '\udcf0\udc9f\udc98' True
#: \xf0\x9f\x98 \xf0\x9f\x98
#: '\udc80\udc81' True
#: \x80\x81 \x80\x81
#: b'\xed\xa0\x80' '\ud800'
#: 'utf-8' codec can't encode character '\ud800' in position 0: surrogates not allowed
#: 'utf-8' codec can't encode character '\udc80' in position 1: surrogates not allowed
#: 'utf-8' codec can't encode characters in position 0-1: surrogates not allowed
#: b'?' b''
