# RUN: %run2
# A str format that meets unicode becomes unicode; str operands are decoded as ASCII.
class U(object):
    def __str__(self):
        return 'str'

    def __unicode__(self):
        return u'unicode'


def attempt(f):
    try:
        return f()
    except Exception as e:
        return '%s: %s' % (type(e).__name__, e)


for f in (lambda: '%s' % u'\xe9', lambda: '%s %s' % ('a', u'b'), lambda: '\xe9 %s' % u'b', lambda: u'%s' % 'abc', lambda: u'%s' % '\xe9',
          lambda: u'%r' % u'\xe9', lambda: '%r' % u'\xe9', lambda: '%(k)s' % {u'k': 1}, lambda: u'%(k)s' % {'k': 1}, lambda: '%c' % u'x',
          lambda: u'%c' % 0x20ac, lambda: '{}'.format(u'x'), lambda: '{}'.format(u'\xe8'), lambda: u'{}'.format('\xe9'),
          lambda: 'a'.join([u'b', 'c']), lambda: u'a'.join(['b', u'c']), lambda: 'abc'.replace('b', u'\xe9'), lambda: 'a' == u'a',
          lambda: hash('abc') == hash(u'abc'), lambda: {'a': 1}[u'a'], lambda: 'a' in u'abc', lambda: u'a' in 'abc',
          lambda: 'abc'.find(u'c'), lambda: 'abc'.split(u'b'), lambda: 'abc'.startswith(u'a'), lambda: str(u'abc'), lambda: str(u'\xe9'),
          lambda: unicode('abc'), lambda: unicode(5), lambda: unicode('\xc3\xa9', 'utf-8'), lambda: unicode(U()), lambda: str(U()),
          lambda: 'abc'.encode('hex'), lambda: '616263'.decode('hex'), lambda: 'abc'.encode('base64'), lambda: 'YWJj\n'.decode('base64'),
          lambda: 'Hello'.encode('rot13'), lambda: 'a\n\x00\'"'.encode('string_escape'), lambda: r'a\n\x41\'\101'.decode('string_escape'),
          lambda: u'abc'.decode('utf-8'), lambda: cmp('a', u'b'), lambda: sorted(['b', u'a', 'c']), lambda: hash('hello world'),
          lambda: hash(u'\u20ac'), lambda: repr(u"it's"), lambda: repr(u'\U0001f600'), lambda: u'%s' % U(), lambda: '%s' % U()):
    print repr(attempt(f))
#: u'\xe9'
#: u'a b'
#: "UnicodeDecodeError: 'ascii' codec can't decode byte 0xe9 in position 0: ordinal not in range(128)"
#: u'abc'
#: "UnicodeDecodeError: 'ascii' codec can't decode byte 0xe9 in position 0: ordinal not in range(128)"
#: u"u'\\xe9'"
#: "u'\\xe9'"
#: '1'
#: u'1'
#: u'x'
#: u'\u20ac'
#: 'x'
#: "UnicodeEncodeError: 'ascii' codec can't encode character u'\\xe8' in position 0: ordinal not in range(128)"
#: "UnicodeDecodeError: 'ascii' codec can't decode byte 0xe9 in position 0: ordinal not in range(128)"
#: u'bac'
#: u'bac'
#: u'a\xe9c'
#: True
#: True
#: 1
#: True
#: True
#: 2
#: [u'a', u'c']
#: True
#: 'abc'
#: "UnicodeEncodeError: 'ascii' codec can't encode character u'\\xe9' in position 0: ordinal not in range(128)"
#: u'abc'
#: u'5'
#: u'\xe9'
#: u'unicode'
#: 'str'
#: '616263'
#: 'abc'
#: 'YWJj\n'
#: 'abc'
#: 'Uryyb'
#: 'a\\n\\x00\\\'"'
#: "a\nA'A"
#: u'abc'
#: -1
#: [u'a', 'b', 'c']
#: -2324238377118044897
#: 1070595220141
#: 'u"it\'s"'
#: "u'\\U0001f600'"
#: u'unicode'
#: 'str'
