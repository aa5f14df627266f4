# RUN: %run3
# Python 3: fullmatch, item access, reprs, flags, inline flags, possessive repetitions and atomic groups, Unicode.
import re
import warnings
print(re.fullmatch('a|ab', 'ab'), re.fullmatch('a', 'ab'), re.compile('a+?').fullmatch('aaa').span(), re.compile('b*').fullmatch('abbc', 1, 3))
m = re.match('(?P<x>a)(b)?', 'ac')
print(m[0], m['x'], m[2], m, repr(m))
print(re.compile('a'), re.compile(b'x', re.I), re.compile('a' * 250, re.M | re.S), re.compile('a', re.A | re.X), re.compile('(?i)a').flags, re.compile('a').flags)
print(re.I, re.I | re.M, repr(re.I | re.M), re.RegexFlag(0), str(re.A), re.NOFLAG, re.I.name, re.RegexFlag.X.value, ~re.I)
for p, t in [('(?i:a)b', 'Ab AB'), ('(?s-i:.)x', '\nx'), ('(?-i:a)B', 'ab aB'), ('(?i)(?-i:a)B', 'ab Ab'), ('a*+a', 'aaa'), ('a*+b', 'aab'), ('(?>a*)b', 'aab'), ('(?>a|ab)c', 'abc'),
             ('(?:ab)++c', 'ababc'), ('(?:a|ab)*+b', 'ab'), ('(?:ab|a){2}+b', 'aab'), ('(?>(a)|b)+', 'ab'), ('(a)?+b', 'b'), ('a{1,2}+a', 'aa'), ('(?>(?=a))a', 'a'), ('((?:ab)?+)c', 'abc'),
             (r'\w+', 'caf\xe9 \u0434\u043e\u043c 12\u0661'), (r'(?a)\w+', 'caf\xe9'), (r'\d+', '\u0661\u0662x'), (r'\s', 'a\u2003b\x1c'), (r'\bé', 'é'), ('[à-ü]+', 'ÀÉé', ), ('(?i)[à-ü]+', 'ÀÉé'),
             ('(?i)\u017f', 's S \u017f'), ('(?i)k', '\u212a'), ('(?i)[k-l]', '\u212aL'), ('(?i)\xb5', '\u03bc\u039c'), ('(?i)ß', 'ẞß'), ('(?i)[\u0400-\u04ff]+', 'ДОМ дом'), ('(?i)i', '\u0130\u0131I'),
             ('\U0001f600+', 'x\U0001f600\U0001f600'), ('[\U0001f600-\U0001f64f]', 'a\U0001f601'), (r'\u0041\U00000042\x43', 'ABC'), ('(?i)(σ)\\1', 'Σς σσ Σσ'), (r'(?i)\u1c80', 'В в')]:
    m = re.search(p, t)
    print(ascii(p), m and (m.span(), [ascii(g) for g in m.groups()]), [ascii(x) for x in re.findall(p, t)])
for text in ['[[a]', '[a+--b]', '[a&&b]', '[a~~b]', '[a||b]', '[!--]']:
    with warnings.catch_warnings(record=True) as seen:
        warnings.simplefilter('always')
        re.compile(text)
    print(text, [(w.category.__name__, str(w.message)) for w in seen])
for f in [lambda: re.compile('a', re.L), lambda: re.compile(b'a', re.U), lambda: re.compile('a', re.A | re.U), lambda: re.compile(b'a', re.A | re.L), lambda: re.match('a', b'a'), lambda: re.match(b'a', 'a'),
          lambda: re.sub('a', b'x', 'ba'), lambda: re.sub('a', lambda m: 1, 'xa'), lambda: re.compile(b'(?u)a'), lambda: re.compile(b'(?P<\xe9>a)'), lambda: re.compile('(?P<é>a)').groupindex, 
          lambda: re.Pattern(), lambda: hash(re.compile('x')) == hash(re.compile('x')), lambda: re.Pattern[str], lambda: type(re.compile('a').finditer('')), lambda: re.compile('a').groupindex]:
    try:
        print(repr(f()))
    except Exception as e:
        print('%s: %s' % (type(e).__name__, e))
import copy
p = re.compile('x')
print(copy.copy(p) is p, copy.deepcopy(p) is p, p != re.compile('x', re.I), p == 1)
print([m.span() for m in re.finditer(r'\b|\w+', 'ab c')], re.sub(r'\b', '|', 'ab c'), re.split(r'\b', 'ab c'), re.sub('x*', '-', 'abxd'))
e = None
try:
    re.compile('ab\n(c')
except re.error as x:
    e = x
print(e, e.pattern, e.pos, e.lineno, e.colno, e.msg, re.error('m', b'a\nb', 2), re.error('only').pos)
#: <re.Match object; span=(0, 2), match='ab'> None (0, 3) <re.Match object; span=(1, 3), match='bb'>
#: a a None <re.Match object; span=(0, 1), match='a'> <re.Match object; span=(0, 1), match='a'>
#: re.compile('a') re.compile(b'x', re.IGNORECASE) re.compile('aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa, re.MULTILINE|re.DOTALL) re.compile('a', re.VERBOSE|re.ASCII) 34 32
#: re.IGNORECASE re.IGNORECASE|re.MULTILINE re.IGNORECASE|re.MULTILINE re.NOFLAG re.ASCII re.NOFLAG IGNORECASE 64 re.ASCII|re.LOCALE|re.UNICODE|re.MULTILINE|re.DOTALL|re.VERBOSE|re.TEMPLATE|re.DEBUG
#: '(?i:a)b' ((0, 2), []) ["'Ab'"]
#: '(?s-i:.)x' ((0, 2), []) ["'\\nx'"]
#: '(?-i:a)B' ((3, 5), []) ["'aB'"]
#: '(?i)(?-i:a)B' ((0, 2), []) ["'ab'"]
#: 'a*+a' None []
#: 'a*+b' ((0, 3), []) ["'aab'"]
#: '(?>a*)b' ((0, 3), []) ["'aab'"]
#: '(?>a|ab)c' None []
#: '(?:ab)++c' ((0, 5), []) ["'ababc'"]
#: '(?:a|ab)*+b' ((0, 2), []) ["'ab'"]
#: '(?:ab|a){2}+b' None []
#: '(?>(a)|b)+' ((0, 2), ["'a'"]) ["'a'"]
#: '(a)?+b' ((0, 1), ['None']) ["''"]
#: 'a{1,2}+a' None []
#: '(?>(?=a))a' ((0, 1), []) ["'a'"]
#: '((?:ab)?+)c' ((0, 3), ["'ab'"]) ["'ab'"]
#: '\\w+' ((0, 4), []) ["'caf\\xe9'", "'\\u0434\\u043e\\u043c'", "'12\\u0661'"]
#: '(?a)\\w+' ((0, 3), []) ["'caf'"]
#: '\\d+' ((0, 2), []) ["'\\u0661\\u0662'"]
#: '\\s' ((1, 2), []) ["'\\u2003'", "'\\x1c'"]
#: '\\b\xe9' ((0, 1), []) ["'\\xe9'"]
#: '[\xe0-\xfc]+' ((2, 3), []) ["'\\xe9'"]
#: '(?i)[\xe0-\xfc]+' ((0, 3), []) ["'\\xc0\\xc9\\xe9'"]
#: '(?i)\u017f' ((0, 1), []) ["'s'", "'S'", "'\\u017f'"]
#: '(?i)k' ((0, 1), []) ["'\\u212a'"]
#: '(?i)[k-l]' ((0, 1), []) ["'\\u212a'", "'L'"]
#: '(?i)\xb5' ((0, 1), []) ["'\\u03bc'", "'\\u039c'"]
#: '(?i)\xdf' ((0, 1), []) ["'\\u1e9e'", "'\\xdf'"]
#: '(?i)[\u0400-\u04ff]+' ((0, 3), []) ["'\\u0414\\u041e\\u041c'", "'\\u0434\\u043e\\u043c'"]
#: '(?i)i' ((0, 1), []) ["'\\u0130'", "'\\u0131'", "'I'"]
#: '\U0001f600+' ((1, 3), []) ["'\\U0001f600\\U0001f600'"]
#: '[\U0001f600-\U0001f64f]' ((1, 2), []) ["'\\U0001f601'"]
#: '\\u0041\\U00000042\\x43' ((0, 3), []) ["'ABC'"]
#: '(?i)(\u03c3)\\1' ((3, 5), ["'\\u03c3'"]) ["'\\u03c3'", "'\\u03a3'"]
#: '(?i)\\u1c80' ((0, 1), []) ["'\\u0412'", "'\\u0432'"]
#: [[a] [('FutureWarning', 'Possible nested set at position 1')]
#: [a+--b] [('FutureWarning', 'Possible set difference at position 3')]
#: [a&&b] [('FutureWarning', 'Possible set intersection at position 2')]
#: [a~~b] [('FutureWarning', 'Possible set symmetric difference at position 2')]
#: [a||b] [('FutureWarning', 'Possible set union at position 2')]
#: [!--] [('FutureWarning', 'Possible set difference at position 2')]
#: ValueError: cannot use LOCALE flag with a str pattern
#: ValueError: cannot use UNICODE flag with a bytes pattern
#: ValueError: ASCII and UNICODE flags are incompatible
#: ValueError: ASCII and LOCALE flags are incompatible
#: TypeError: cannot use a string pattern on a bytes-like object
#: TypeError: cannot use a bytes pattern on a string-like object
#: TypeError: sequence item 1: expected str instance, bytes found
#: TypeError: sequence item 1: expected str instance, int found
#: error: bad inline flags: cannot use 'u' flag with a bytes pattern at position 3
#: re.compile(b'(?P<\xe9>a)')
#: mappingproxy({'é': 1})
#: TypeError: cannot create 're.Pattern' instances
#: True
#: re.Pattern[str]
#: <class 'callable_iterator'>
#: {}
#: True True True False
#: [(0, 0), (0, 2), (2, 2), (3, 3), (3, 4), (4, 4)] |ab| |c| ['', 'ab', ' ', 'c', ''] -a-b--d-
#: missing ), unterminated subpattern at position 3 (line 2, column 1) ab
#: (c 3 2 1 missing ), unterminated subpattern m at position 2 (line 2, column 1) None
#err: python3.py:23: DeprecationWarning: bad character in group name '\xe9' at position 4
#err:   lambda: re.sub('a', b'x', 'ba'), lambda: re.sub('a', lambda m: 1, 'xa'), lambda: re.compile(b'(?u)a'), lambda: re.compile(b'(?P<\xe9>a)'), lambda: re.compile('(?P<é>a)').groupindex,
