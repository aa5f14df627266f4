# -*- coding: utf-8 -*-
# RUN: %run2
# Python 2: unicode patterns and texts, flags, mixed substitution, names of types.
import re
for p, t, f in [(u'\\w+', u'caf\xe9', 0), (u'\\w+', u'caf\xe9', re.U), ('\\w+', u'caf\xe9', re.U), (u'(?i)É', u'é', re.U), (u'(?i)É', u'é', 0), ('(?iu)\xc3', '\xe3', 0), (u'[\u0400-\u04ff]+', u'xДа', 0),
                (u'\\d', u'\u0661', 0), (u'\\d', u'\u0661', re.U), ('\\s+', ' \t\x1c\xa0', 0), (u'\\s+', u' \x1c\xa0', re.U), ('(?L)\\w+', 'ab\xe9', 0), (u'(?i)[k]', u'\u212a', re.U), (u'(?iu)ſ', u's', 0)]:
    m = re.search(p, t, f)
    print repr(p), f, m and (m.span(), m.group())
print repr(re.sub('a', u'\xe9', 'banana')), repr(re.sub(u'a', 'x', 'banana')), repr(re.sub('a', u'x', u'')), repr(re.sub('n', lambda m: u'N', 'banana'))
print repr(re.compile(u'(?P<n>a)').groupindex), repr(re.findall(u'a', 'ba')), repr(re.split('a', u'bab')), re.sub('x', '', u'abc').__class__
print type(re.compile('a')), type(re.match('a', 'a')), type(re.compile('a').scanner('')), re._pattern_type
print repr(re.escape(u'é-a')), repr(re.escape('\xe9')), re.compile('a').flags, re.compile(u'a').flags, re.compile('(?iL)a').flags
import sre_constants, copy
print sre_constants.error is re.error, re.error.__module__
for f in [lambda: copy.copy(re.compile('a')), lambda: copy.deepcopy(re.match('a', 'a')), lambda: re.compile('(a)' * 101), lambda: re.compile('(?P<a>a)').match('a')['a'], lambda: re.match('a', 'a').foo, lambda: re.compile('a').fullmatch]:
    try:
        print f()
    except Exception as e:
        print '%s: %s' % (type(e).__name__, e)
print [m.span() for m in re.finditer('x*', 'axbxxc')], re.sub('x*', '-', 'abxd'), re.split('x*', 'axbc'), re.findall('x*', 'axb')
print re.match(buffer('ab'), 'ab') if False else re.match('a(b)', buffer('abc')).groups(), re.sub('a', 'x', buffer('bab')), re.sub('a', 'x', bytearray('bab'))
#: u'\\w+' 0 ((0, 3), u'caf')
#: u'\\w+' 32 ((0, 4), u'caf\xe9')
#: '\\w+' 32 ((0, 4), u'caf\xe9')
#: u'(?i)\xc9' 32 ((0, 1), u'\xe9')
#: u'(?i)\xc9' 0 None
#: '(?iu)\xc3' 0 ((0, 1), '\xe3')
#: u'[\u0400-\u04ff]+' 0 ((1, 3), u'\u0414\u0430')
#: u'\\d' 0 None
#: u'\\d' 32 ((0, 1), u'\u0661')
#: '\\s+' 0 ((0, 2), ' \t')
#: u'\\s+' 32 ((0, 3), u' \x1c\xa0')
#: '(?L)\\w+' 0 ((0, 2), 'ab')
#: u'(?i)[k]' 32 ((0, 1), u'\u212a')
#: u'(?iu)\u017f' 0 ((0, 1), u's')
#: u'b\xe9n\xe9n\xe9' 'bxnxnx' u'' u'baNaNa'
#: {u'n': 1} ['a'] [u'b', u'b'] <type 'unicode'>
#: <type '_sre.SRE_Pattern'> <type '_sre.SRE_Match'> <type '_sre.SRE_Scanner'> <type '_sre.SRE_Pattern'>
#: u'\\\xe9\\-a' '\\\xe9' 0 0 6
#: True sre_constants
#: TypeError: cannot copy this pattern object
#: TypeError: cannot deepcopy this match object
#: AssertionError: sorry, but this version only supports 100 named groups
#: TypeError: '_sre.SRE_Match' object has no attribute '__getitem__'
#: AttributeError: '_sre.SRE_Match' object has no attribute 'foo'
#: AttributeError: '_sre.SRE_Pattern' object has no attribute 'fullmatch'
#: [(0, 0), (1, 2), (2, 2), (3, 5), (5, 5), (6, 6)] -a-b-d- ['a', 'bc'] ['', 'x', '', '']
#: ('b',) bxb bxb
