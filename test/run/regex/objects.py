# RUN: %run2
# RUN: %run3
# Pattern and match objects: attributes, methods, scanners, callables.
import re

p = re.compile(r'(?P<year>\d{4})-(?P<month>\d\d)(-(\d\d))?', re.I)
print(p.pattern, p.groups, sorted(p.groupindex.items()), p.flags & re.I)
m = p.search('on 2024-05-17, and 1999-12')
print(m.group(), m.group(1), m.group('month', 'year', 0), m.groups(), m.groupdict() == {'year': '2024', 'month': '05'})
print(m.start(), m.end(), m.span(), m.start(1), m.end('month'), m.span(3), m.regs, m.pos, m.endpos, m.lastindex, m.lastgroup)
print(m.string, m.re is p, bool(m), m.expand(r'\g<month>/\1 \g<0>\n'))
m = p.search('on 2024-05-17, and 1999-12', 10)
print(m.groups(), m.groups('-'), m.span(3), m.pos, m.endpos)
print(p.search('on 2024-05-17', 3, 9), p.match('on 2024-05-17', 3).span(), p.match('2024-05', -5, 100).span(), p.search('', 5, 2))
print([x.group() for x in re.finditer('[a-c]', 'xaybzc')], [x.span() for x in re.compile('a').finditer('aaaa', 1, 3)])
print(re.sub('[aeiou]', lambda m: m.group().upper(), 'hello world'), re.sub('a', lambda m: None, 'banana'))
print(re.sub('(b)(c)?', lambda m: repr(m.groups()), 'abcb'), re.sub('x', '-', 'abc'), re.sub('', '-', 'abc'), re.sub('b*', '-', 'abc'))
print(re.sub('(?P<w>a+)', r'<\g<w>|\1|\g<1>>', 'caat'), re.subn('a', 'b', 'banana', 2), re.sub('a', 'b', 'banana', count=1))
print(re.split(r'\W+', 'Words, words, words.'), re.split(r'(\W+)', 'Words, words.'), re.split(r'\W+', 'Words, words, words.', 1))
print(re.split('x*', 'axbc'), re.split('(x)?', 'axb'), re.split('[a-f]+', '0a3B9', flags=re.I))
print(re.findall(r'(\w)(\d)?', 'a1b'), re.findall('(a)|b', 'ab'), re.findall('', 'ab'), re.findall('a|', 'aab'))
print(re.escape('a.b*c-d_e f\n'), re.escape('1+1=2 ~!@#%&'))
s = p.scanner('2024-05 2025-06')
print(s.search().group(), s.search().group(), s.search(), s.pattern is p)
s = re.compile('a').scanner('aab')
print(s.match().span(), s.match().span(), s.match())
print(re.purge(), re.compile('a') == re.compile('a'), re.I | re.M == 10, int(re.S | re.X))


def number(scanner, token): return int(token)
def word(scanner, token): return 'W' + token


scanner = re.Scanner([(r'\d+', number), (r'[a-z]+', word), (r'\s+', None), ('[=+]', 'op'), ('(.)(!)', lambda s, t: (t, s.match.lastindex))])
print(scanner.scan('foo = 312 + bar X! ? rest'))
print(re.match('a', 'ab').re.match('b'), re.template('a').pattern, re.error.__name__, isinstance(re.error('x'), Exception))
b = re.compile(b'(a)(b)?')
print(b.match(b'ac').groups() == (b'a', None), b.sub(b'x\\1', b'abc') == b'xac', b.split(b'xay') == [b'x', b'a', None, b'y'])
print(b.search(bytearray(b'zab')).span(), re.findall(b'[a-z]', bytearray(b'a1b')) == [b'a', b'b'])
print(re.compile(r'(\d+)' * 20).match('1' * 20).lastindex)
#2: ('(?P<year>\\d{4})-(?P<month>\\d\\d)(-(\\d\\d))?', 4, [('month', 2), ('year', 1)], 2)
#2: ('2024-05-17', '2024', ('05', '2024', '2024-05-17'), ('2024', '05', '-17', '17'), True)
#2: (3, 13, (3, 13), 3, 10, (10, 13), ((3, 13), (3, 7), (8, 10), (10, 13), (11, 13)), 0, 26, 3, None)
#2: ('on 2024-05-17, and 1999-12', True, True, '05/2024 2024-05-17\n')
#2: (('1999', '12', None, None), ('1999', '12', '-', '-'), (-1, -1), 10, 26)
#2: (None, (3, 13), (0, 7), None)
#2: (['a', 'b', 'c'], [(1, 2), (2, 3)])
#2: ('hEllO wOrld', 'bnn')
#2: ("a('b', 'c')('b', None)", 'abc', '-a-b-c-', '-a-c-')
#2: ('c<aa|aa|aa>t', ('bbnbna', 2), 'bbnana')
#2: (['Words', 'words', 'words', ''], ['Words', ', ', 'words', '.', ''], ['Words', 'words, words.'])
#2: (['a', 'bc'], ['a', 'x', 'b'], ['0', '3', '9'])
#2: ([('a', '1'), ('b', '')], ['a', ''], ['', '', ''], ['a', 'a', '', ''])
#2: ('a\\.b\\*c\\-d\\_e\\ f\\\n', '1\\+1\\=2\\ \\~\\!\\@\\#\\%\\&')
#2: ('2024-05', '2025-06', None, True)
#2: ((0, 1), (1, 2), None)
#2: (None, True, True, 80)
#3: (?P<year>\d{4})-(?P<month>\d\d)(-(\d\d))? 4 [('month', 2), ('year', 1)] re.IGNORECASE
#3: 2024-05-17 2024 ('05', '2024', '2024-05-17') ('2024', '05', '-17', '17') True
#3: 3 13 (3, 13) 3 10 (10, 13) ((3, 13), (3, 7), (8, 10), (10, 13), (11, 13)) 0 26 3 None
#3: on 2024-05-17, and 1999-12 True True 05/2024 2024-05-17
#3:
#3: ('1999', '12', None, None) ('1999', '12', '-', '-') (-1, -1) 10 26
#3: None (3, 13) (0, 7) None
#3: ['a', 'b', 'c'] [(1, 2), (2, 3)]
#3: hEllO wOrld bnn
#3: a('b', 'c')('b', None) abc -a-b-c- -a--c-
#3: c<aa|aa|aa>t ('bbnbna', 2) bbnana
#3: ['Words', 'words', 'words', ''] ['Words', ', ', 'words', '.', ''] ['Words', 'words, words.']
#3: ['', 'a', '', 'b', 'c', ''] ['', None, 'a', 'x', '', None, 'b', None, ''] ['0', '3', '9']
#3: [('a', '1'), ('b', '')] ['a', ''] ['', '', ''] ['a', 'a', '', '']
#3: a\.b\*c\-d_e\ f\
#3:  1\+1=2\ \~!@\#%\&
#3: 2024-05 2025-06 None True
#3: (0, 1) (1, 2) None
#3: None True True 80
#: (['Wfoo', 'op', 312, 'op', 'Wbar', ('X!', 5)], '? rest')
#2: (None, 'a', 'error', True)
#2: (True, True, True)
#2: ((1, 3), True)
#3: None a error True
#3: True True True
#3: (1, 3) True
#: 20
