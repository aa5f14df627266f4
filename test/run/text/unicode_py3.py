# RUN: %run3
# Python 3's str holds code points: widths of storage, encoding, escapes, case mapping.
s = "na\u00efve \u20ac \U0001f600"
print(len(s), ascii(s), [hex(ord(c)) for c in s if ord(c) > 127], s[-1] == "\U0001f600", s.encode("utf-8"))
print(ascii("\u00e9".upper()), ascii("\u00df".upper()), ascii("\u0130".lower()), "\u00c9".isupper(), "\u0660".isdigit(), ascii("\u01c6".title()))
print(b"caf\xc3\xa9".decode("utf-8") == "caf\u00e9", "caf\u00e9".encode("latin-1"), "x".encode(), str(b"ab", "ascii"), bytes("a\u20ac", "utf-8"))
def attempt(action):
    try:
        print(ascii(action()))
    except Exception as error:
        print(type(error).__name__, ascii(str(error)))
attempt(lambda: "\u20ac".encode("ascii"))
attempt(lambda: "\u20ac".encode("latin-1"))
attempt(lambda: b"\xff".decode("utf-8"))
attempt(lambda: b"a\x80".decode("ascii"))
attempt(lambda: "\u20ac".encode("ascii", "replace"))
attempt(lambda: "\u20ac".encode("ascii", "ignore"))
attempt(lambda: "\u20ac".encode("ascii", "xmlcharrefreplace"))
attempt(lambda: "\u20ac".encode("ascii", "backslashreplace"))
attempt(lambda: b"\xff\xfe".decode("utf-8", "replace"))
attempt(lambda: "x".encode("no-such-codec"))
attempt(lambda: "a" + b"b")
attempt(lambda: b"a" + "b")
print("a" == b"a", repr("\x80\xa0\xad\u0378\ud800"), "\N{EURO SIGN}" == "\u20ac", "e\u0301" == "\u00e9")
print(sorted(["b", "\u00e9", "a", "\u20ac", "Z"]) == ["Z", "a", "b", "\u00e9", "\u20ac"], "\u20ac" * 2 in "x\u20ac\u20ac", ascii("a\u20acb\u20ac".replace("\u20ac", "e")))
print(ascii("\u20acuro".find("u")), ascii("a\u20acb".split("\u20ac")), "\u2028x".splitlines() == ["", "x"], ascii("\u3000x".strip()))
#: 9 'na\xefve \u20ac \U0001f600' ['0xef', '0x20ac', '0x1f600'] True b'na\xc3\xafve \xe2\x82\xac \xf0\x9f\x98\x80'
#: '\xc9' 'SS' 'i\u0307' True True '\u01c5'
#: True b'caf\xe9' b'x' ab b'a\xe2\x82\xac'
#: UnicodeEncodeError "'ascii' codec can't encode character '\\u20ac' in position 0: ordinal not in range(128)"
#: UnicodeEncodeError "'latin-1' codec can't encode character '\\u20ac' in position 0: ordinal not in range(256)"
#: UnicodeDecodeError "'utf-8' codec can't decode byte 0xff in position 0: invalid start byte"
#: UnicodeDecodeError "'ascii' codec can't decode byte 0x80 in position 1: ordinal not in range(128)"
#: b'?'
#: b''
#: b'&#8364;'
#: b'\\u20ac'
#: '\ufffd\ufffd'
#: LookupError 'unknown encoding: no-such-codec'
#: TypeError 'can only concatenate str (not "bytes") to str'
#: TypeError "can't concat str to bytes"
#: False '\x80\xa0\xad\u0378\ud800' True False
#: True True 'aebe'
#: 1 ['a', 'b'] True 'x'
