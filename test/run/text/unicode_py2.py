# RUN: %run2
# Python 2's str is bytes; unicode is another type; mixing them decodes as ASCII.
u = u"caf\xe9 \u20ac"
print repr(u), len(u), repr(u[3]), repr(u.upper()), repr(u.encode("utf-8")), repr("caf\xc3\xa9".decode("utf-8"))
print repr("a" + u"b"), "a" == u"a", u"a" in "abc", type("a" + u"b").__name__, repr(u"%s" % "x"), repr("%s" % u"x"), {u"k": 1}["k"]
print isinstance(u, basestring), isinstance("s", unicode), repr(unicode("abc")), repr(str(u"abc")), repr(unicode("\xe9", "latin-1"))
def attempt(action):
    try:
        print repr(action())
    except Exception, error:
        print type(error).__name__, error
attempt(lambda: "\xe9" + u"a")
attempt(lambda: str(u"\xe9"))
attempt(lambda: u"\u20ac".encode("latin-1"))
attempt(lambda: "\xff".decode("utf-8"))
attempt(lambda: unichr(0x20ac))
attempt(lambda: ord(u"\u20ac"))
attempt(lambda: chr(256))
attempt(lambda: u"a\u20ac".split(u"\u20ac"))
attempt(lambda: u"x".join(["a", u"b"]))
attempt(lambda: "%s %s" % ("a", u"\xe9"))
attempt(lambda: u"\u0660".isdigit())
attempt(lambda: "abc".encode("hex"))
attempt(lambda: "616263".decode("hex"))
attempt(lambda: repr(u"\t'\"\\\U0001f600"))
print "\xe9" == "\xe9", u"\xe9" == u"\xe9", sorted([u"b", "a", u"\xe9"])
#: u'caf\xe9 \u20ac' 6 u'\xe9' u'CAF\xc9 \u20ac' 'caf\xc3\xa9 \xe2\x82\xac' u'caf\xe9'
#: u'ab' True True unicode u'x' u'x' 1
#: True False u'abc' 'abc' u'\xe9'
#: UnicodeDecodeError 'ascii' codec can't decode byte 0xe9 in position 0: ordinal not in range(128)
#: UnicodeEncodeError 'ascii' codec can't encode character u'\xe9' in position 0: ordinal not in range(128)
#: UnicodeEncodeError 'latin-1' codec can't encode character u'\u20ac' in position 0: ordinal not in range(256)
#: UnicodeDecodeError 'utf8' codec can't decode byte 0xff in position 0: invalid start byte
#: u'\u20ac'
#: 8364
#: ValueError chr() arg not in range(256)
#: [u'a', u'']
#: u'axb'
#: u'a \xe9'
#: True
#: '616263'
#: 'abc'
#: 'u\'\\t\\\'"\\\\\\U0001f600\''
#: True True ['a', u'b', u'\xe9']
