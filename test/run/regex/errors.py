# RUN: %run2
# RUN: %run3
# Errors of patterns and templates: texts and places.
import re
import warnings
warnings.simplefilter('ignore')

for pattern in ['(', ')', 'a)', '(a', '[', '[a', '[^', '*', '+a', '?', 'a**', 'a+*', 'a{2}{3}', 'a??', 'a???', '^*', '$+', '(?', '(?P', '(?P<', '(?P<>a)',
                '(?P<a', '(?P<1>a)', '(?P<a-b>a)', '(?P<a>x)(?P<a>y)', '(?P=a)', '(?P=', '(?P=)', '(?P=1)', '(?Px)', '(?P>', '(?z)', '(?<', '(?<a', '(?<=a*)b',
                '(?<!a|bc)b', '(?#', '(?#a', '(?=', '(?!', '(?:', '(?(', '(?(1', '(?(1)', '(?(1)a|b|c)', '(?(a)b)', '(?()b)', '(?(0)b)', '(?(-1)b)',
                '\\', 'a\\', '\\1', '(\\1)', '(a)\\2', '\\x', '\\x1', '\\xg', '[\\x', '[\\x1]', '[b-a]', '[\\d-a]', '[a-\\d]', '[a-\\x01]', '\\8', '[\\8]', '\\400', '[\\400]',
                'a{3,2}', 'a{99999999999}', '(?i', '(?iz)', '(?i-', '(?i-:', '(?-i)', '(?i-i:a)', '(?-:a)', 'a(?i)b', '(?L)a', '(?au)a', '(?a-u:x)', '(?u:a)', '(?ti)a',
                '\\q', '[\\q]', '\\u12', '(?P<name', '(?P<n>a)(?P=n', '(?P<n>(?P=n))', '(?<=(a)\\1)b', '(?<=(?P<x>a)(?P=x))', 'x\n(y', '(?s)(?x) (', '|*', '(*)', '(?>a', 'a*+', 'a++b', 'a?+', 'a{1,2}+',
                '(?i:(a)', '((((((a', '[a', '[]', '[^]', '[]-a]', '[a-', '[a-b', '(?P<a>.)(?P<b>(?P=c))', '\\A*', '\\b+', '(?:a*)*', '(a*)**']:
    try:
        p = re.compile(pattern)
        print('%r: ok %s' % (pattern, p.groups))
    except re.error as e:
        print('%r: %s %s' % (pattern, e, [getattr(e, n, '-') for n in ('msg', 'pos', 'lineno', 'colno')]))
    except Exception as e:
        print('%r: %s %s' % (pattern, type(e).__name__, e))

for template in ['\\', 'a\\', '\\1', '\\2', '\\g', '\\g<', '\\g<>', '\\g<1', '\\g<2>', '\\g<a>', '\\g<b>', '\\g<-1>', '\\g<1a>', '\\g<a b>', '\\0', '\\01', '\\012', '\\101', '\\400', '\\18', '\\q', '\\n\\t', '\\.', '\\g<0>', '[\\g<a>]', '\\99']:
    try:
        print('%r: %r' % (template, re.sub('(?P<a>x)', template, 'axb')))
    except (re.error, IndexError) as e:
        print('%r: %s %s %s' % (template, type(e).__name__, e, getattr(e, 'pos', '-')))
for f in [lambda: re.compile(1), lambda: re.compile('a').match(1), lambda: re.compile(re.compile('a'), re.I), lambda: re.sub('a', 1, 'a'), lambda: re.compile('a', 'b'),
          lambda: re.match('a', 'a').group(1), lambda: re.match('a', 'a').group('x'), lambda: re.match('a', 'a').start(2), lambda: re.match('(a)|b', 'b').expand('\\1'), lambda: re.sub('(a)|b', '[\\1]', 'ab'),
          lambda: re.compile('a').match(), lambda: re.compile('a').sub('x'), lambda: re.compile('(').foo, lambda: re.match('a', 'a').group([])]:
    try:
        print(repr(f()))
    except Exception as e:
        print('%s: %s' % (type(e).__name__, e))
#2: '(': unbalanced parenthesis ['-', '-', '-', '-']
#2: ')': unbalanced parenthesis ['-', '-', '-', '-']
#2: 'a)': unbalanced parenthesis ['-', '-', '-', '-']
#2: '(a': unbalanced parenthesis ['-', '-', '-', '-']
#2: '[': unexpected end of regular expression ['-', '-', '-', '-']
#2: '[a': unexpected end of regular expression ['-', '-', '-', '-']
#2: '[^': unexpected end of regular expression ['-', '-', '-', '-']
#2: '*': nothing to repeat ['-', '-', '-', '-']
#2: '+a': nothing to repeat ['-', '-', '-', '-']
#2: '?': nothing to repeat ['-', '-', '-', '-']
#2: 'a**': multiple repeat ['-', '-', '-', '-']
#2: 'a+*': multiple repeat ['-', '-', '-', '-']
#2: 'a{2}{3}': multiple repeat ['-', '-', '-', '-']
#3: '(': missing ), unterminated subpattern at position 0 ['missing ), unterminated subpattern', 0, 1, 1]
#3: ')': unbalanced parenthesis at position 0 ['unbalanced parenthesis', 0, 1, 1]
#3: 'a)': unbalanced parenthesis at position 1 ['unbalanced parenthesis', 1, 1, 2]
#3: '(a': missing ), unterminated subpattern at position 0 ['missing ), unterminated subpattern', 0, 1, 1]
#3: '[': unterminated character set at position 0 ['unterminated character set', 0, 1, 1]
#3: '[a': unterminated character set at position 0 ['unterminated character set', 0, 1, 1]
#3: '[^': unterminated character set at position 0 ['unterminated character set', 0, 1, 1]
#3: '*': nothing to repeat at position 0 ['nothing to repeat', 0, 1, 1]
#3: '+a': nothing to repeat at position 0 ['nothing to repeat', 0, 1, 1]
#3: '?': nothing to repeat at position 0 ['nothing to repeat', 0, 1, 1]
#3: 'a**': multiple repeat at position 2 ['multiple repeat', 2, 1, 3]
#3: 'a+*': multiple repeat at position 2 ['multiple repeat', 2, 1, 3]
#3: 'a{2}{3}': multiple repeat at position 4 ['multiple repeat', 4, 1, 5]
#: 'a??': ok 0
#2: 'a???': multiple repeat ['-', '-', '-', '-']
#2: '^*': nothing to repeat ['-', '-', '-', '-']
#2: '$+': nothing to repeat ['-', '-', '-', '-']
#2: '(?': unexpected end of pattern ['-', '-', '-', '-']
#2: '(?P': unexpected end of pattern ['-', '-', '-', '-']
#2: '(?P<': unterminated name ['-', '-', '-', '-']
#2: '(?P<>a)': missing group name ['-', '-', '-', '-']
#2: '(?P<a': unterminated name ['-', '-', '-', '-']
#2: '(?P<1>a)': bad character in group name '1' ['-', '-', '-', '-']
#2: '(?P<a-b>a)': bad character in group name 'a-b' ['-', '-', '-', '-']
#2: '(?P<a>x)(?P<a>y)': redefinition of group name 'a' as group 2; was group 1 ['-', '-', '-', '-']
#2: '(?P=a)': unknown group name: 'a' ['-', '-', '-', '-']
#2: '(?P=': unterminated name ['-', '-', '-', '-']
#2: '(?P=)': missing group name ['-', '-', '-', '-']
#2: '(?P=1)': bad character in backref group name '1' ['-', '-', '-', '-']
#2: '(?Px)': unknown specifier: ?Px ['-', '-', '-', '-']
#2: '(?P>': unknown specifier: ?P> ['-', '-', '-', '-']
#2: '(?z)': unexpected end of pattern ['-', '-', '-', '-']
#2: '(?<': syntax error ['-', '-', '-', '-']
#2: '(?<a': syntax error ['-', '-', '-', '-']
#2: '(?<=a*)b': look-behind requires fixed-width pattern ['-', '-', '-', '-']
#2: '(?<!a|bc)b': look-behind requires fixed-width pattern ['-', '-', '-', '-']
#2: '(?#': unbalanced parenthesis ['-', '-', '-', '-']
#2: '(?#a': unbalanced parenthesis ['-', '-', '-', '-']
#2: '(?=': unbalanced parenthesis ['-', '-', '-', '-']
#2: '(?!': unbalanced parenthesis ['-', '-', '-', '-']
#2: '(?:': unbalanced parenthesis ['-', '-', '-', '-']
#2: '(?(': unterminated name ['-', '-', '-', '-']
#2: '(?(1': unterminated name ['-', '-', '-', '-']
#2: '(?(1)': unbalanced parenthesis ['-', '-', '-', '-']
#2: '(?(1)a|b|c)': conditional backref with more than two branches ['-', '-', '-', '-']
#2: '(?(a)b)': unknown group name: 'a' ['-', '-', '-', '-']
#2: '(?()b)': missing group name ['-', '-', '-', '-']
#2: '(?(0)b)': ok 0
#2: '(?(-1)b)': OverflowError regular expression code size limit exceeded
#2: '\\': bogus escape (end of line) ['-', '-', '-', '-']
#2: 'a\\': bogus escape (end of line) ['-', '-', '-', '-']
#2: '\\1': bogus escape: '\\1' ['-', '-', '-', '-']
#2: '(\\1)': cannot refer to open group ['-', '-', '-', '-']
#2: '(a)\\2': bogus escape: '\\2' ['-', '-', '-', '-']
#2: '\\x': bogus escape: '\\x' ['-', '-', '-', '-']
#2: '\\x1': bogus escape: '\\x1' ['-', '-', '-', '-']
#2: '\\xg': bogus escape: '\\x' ['-', '-', '-', '-']
#2: '[\\x': bogus escape: '\\' ['-', '-', '-', '-']
#2: '[\\x1]': bogus escape: '\\1' ['-', '-', '-', '-']
#2: '[b-a]': bad character range ['-', '-', '-', '-']
#2: '[\\d-a]': bad character range ['-', '-', '-', '-']
#2: '[a-\\d]': bad character range ['-', '-', '-', '-']
#2: '[a-\\x01]': bad character range ['-', '-', '-', '-']
#2: '\\8': bogus escape: '\\8' ['-', '-', '-', '-']
#2: '[\\8]': bogus escape: '\\8' ['-', '-', '-', '-']
#2: '\\400': ok 0
#2: '[\\400]': ok 0
#2: 'a{3,2}': bad repeat interval ['-', '-', '-', '-']
#3: 'a???': multiple repeat at position 3 ['multiple repeat', 3, 1, 4]
#3: '^*': nothing to repeat at position 1 ['nothing to repeat', 1, 1, 2]
#3: '$+': nothing to repeat at position 1 ['nothing to repeat', 1, 1, 2]
#3: '(?': unexpected end of pattern at position 2 ['unexpected end of pattern', 2, 1, 3]
#3: '(?P': unexpected end of pattern at position 3 ['unexpected end of pattern', 3, 1, 4]
#3: '(?P<': missing group name at position 4 ['missing group name', 4, 1, 5]
#3: '(?P<>a)': missing group name at position 4 ['missing group name', 4, 1, 5]
#3: '(?P<a': missing >, unterminated name at position 4 ['missing >, unterminated name', 4, 1, 5]
#3: '(?P<1>a)': bad character in group name '1' at position 4 ["bad character in group name '1'", 4, 1, 5]
#3: '(?P<a-b>a)': bad character in group name 'a-b' at position 4 ["bad character in group name 'a-b'", 4, 1, 5]
#3: '(?P<a>x)(?P<a>y)': redefinition of group name 'a' as group 2; was group 1 at position 12 ["redefinition of group name 'a' as group 2; was group 1", 12, 1, 13]
#3: '(?P=a)': unknown group name 'a' at position 4 ["unknown group name 'a'", 4, 1, 5]
#3: '(?P=': missing group name at position 4 ['missing group name', 4, 1, 5]
#3: '(?P=)': missing group name at position 4 ['missing group name', 4, 1, 5]
#3: '(?P=1)': bad character in group name '1' at position 4 ["bad character in group name '1'", 4, 1, 5]
#3: '(?Px)': unknown extension ?Px at position 1 ['unknown extension ?Px', 1, 1, 2]
#3: '(?P>': unknown extension ?P> at position 1 ['unknown extension ?P>', 1, 1, 2]
#3: '(?z)': unknown extension ?z at position 1 ['unknown extension ?z', 1, 1, 2]
#3: '(?<': unexpected end of pattern at position 3 ['unexpected end of pattern', 3, 1, 4]
#3: '(?<a': unknown extension ?<a at position 1 ['unknown extension ?<a', 1, 1, 2]
#3: '(?<=a*)b': look-behind requires fixed-width pattern ['look-behind requires fixed-width pattern', None, None, None]
#3: '(?<!a|bc)b': look-behind requires fixed-width pattern ['look-behind requires fixed-width pattern', None, None, None]
#3: '(?#': missing ), unterminated comment at position 0 ['missing ), unterminated comment', 0, 1, 1]
#3: '(?#a': missing ), unterminated comment at position 0 ['missing ), unterminated comment', 0, 1, 1]
#3: '(?=': missing ), unterminated subpattern at position 0 ['missing ), unterminated subpattern', 0, 1, 1]
#3: '(?!': missing ), unterminated subpattern at position 0 ['missing ), unterminated subpattern', 0, 1, 1]
#3: '(?:': missing ), unterminated subpattern at position 0 ['missing ), unterminated subpattern', 0, 1, 1]
#3: '(?(': missing group name at position 3 ['missing group name', 3, 1, 4]
#3: '(?(1': missing ), unterminated name at position 3 ['missing ), unterminated name', 3, 1, 4]
#3: '(?(1)': missing ), unterminated subpattern at position 0 ['missing ), unterminated subpattern', 0, 1, 1]
#3: '(?(1)a|b|c)': conditional backref with more than two branches at position 8 ['conditional backref with more than two branches', 8, 1, 9]
#3: '(?(a)b)': unknown group name 'a' at position 3 ["unknown group name 'a'", 3, 1, 4]
#3: '(?()b)': missing group name at position 3 ['missing group name', 3, 1, 4]
#3: '(?(0)b)': bad group number at position 3 ['bad group number', 3, 1, 4]
#3: '(?(-1)b)': bad character in group name '-1' at position 3 ["bad character in group name '-1'", 3, 1, 4]
#3: '\\': bad escape (end of pattern) at position 0 ['bad escape (end of pattern)', 0, 1, 1]
#3: 'a\\': bad escape (end of pattern) at position 1 ['bad escape (end of pattern)', 1, 1, 2]
#3: '\\1': invalid group reference 1 at position 1 ['invalid group reference 1', 1, 1, 2]
#3: '(\\1)': cannot refer to an open group at position 1 ['cannot refer to an open group', 1, 1, 2]
#3: '(a)\\2': invalid group reference 2 at position 4 ['invalid group reference 2', 4, 1, 5]
#3: '\\x': incomplete escape \x at position 0 ['incomplete escape \\x', 0, 1, 1]
#3: '\\x1': incomplete escape \x1 at position 0 ['incomplete escape \\x1', 0, 1, 1]
#3: '\\xg': incomplete escape \x at position 0 ['incomplete escape \\x', 0, 1, 1]
#3: '[\\x': incomplete escape \x at position 1 ['incomplete escape \\x', 1, 1, 2]
#3: '[\\x1]': incomplete escape \x1 at position 1 ['incomplete escape \\x1', 1, 1, 2]
#3: '[b-a]': bad character range b-a at position 1 ['bad character range b-a', 1, 1, 2]
#3: '[\\d-a]': bad character range \d-a at position 1 ['bad character range \\d-a', 1, 1, 2]
#3: '[a-\\d]': bad character range a-\d at position 1 ['bad character range a-\\d', 1, 1, 2]
#3: '[a-\\x01]': bad character range a-\x at position 3 ['bad character range a-\\x', 3, 1, 4]
#3: '\\8': invalid group reference 8 at position 1 ['invalid group reference 8', 1, 1, 2]
#3: '[\\8]': bad escape \8 at position 1 ['bad escape \\8', 1, 1, 2]
#3: '\\400': octal escape value \400 outside of range 0-0o377 at position 0 ['octal escape value \\400 outside of range 0-0o377', 0, 1, 1]
#3: '[\\400]': octal escape value \400 outside of range 0-0o377 at position 1 ['octal escape value \\400 outside of range 0-0o377', 1, 1, 2]
#3: 'a{3,2}': min repeat greater than max repeat at position 2 ['min repeat greater than max repeat', 2, 1, 3]
#: 'a{99999999999}': OverflowError the repetition number is too large
#2: '(?i': unexpected end of pattern ['-', '-', '-', '-']
#2: '(?iz)': unknown extension ['-', '-', '-', '-']
#2: '(?i-': unknown extension ['-', '-', '-', '-']
#2: '(?i-:': unknown extension ['-', '-', '-', '-']
#2: '(?-i)': unexpected end of pattern ['-', '-', '-', '-']
#2: '(?i-i:a)': unknown extension ['-', '-', '-', '-']
#2: '(?-:a)': unexpected end of pattern ['-', '-', '-', '-']
#2: 'a(?i)b': ok 0
#2: '(?L)a': ok 0
#2: '(?au)a': unexpected end of pattern ['-', '-', '-', '-']
#2: '(?a-u:x)': unexpected end of pattern ['-', '-', '-', '-']
#2: '(?u:a)': unknown extension ['-', '-', '-', '-']
#3: '(?i': missing -, : or ) at position 3 ['missing -, : or )', 3, 1, 4]
#3: '(?iz)': unknown flag at position 3 ['unknown flag', 3, 1, 4]
#3: '(?i-': missing flag at position 4 ['missing flag', 4, 1, 5]
#3: '(?i-:': missing flag at position 4 ['missing flag', 4, 1, 5]
#3: '(?-i)': missing : at position 4 ['missing :', 4, 1, 5]
#3: '(?i-i:a)': bad inline flags: flag turned on and off at position 5 ['bad inline flags: flag turned on and off', 5, 1, 6]
#3: '(?-:a)': missing flag at position 3 ['missing flag', 3, 1, 4]
#3: 'a(?i)b': global flags not at the start of the expression at position 1 ['global flags not at the start of the expression', 1, 1, 2]
#3: '(?L)a': bad inline flags: cannot use 'L' flag with a str pattern at position 3 ["bad inline flags: cannot use 'L' flag with a str pattern", 3, 1, 4]
#3: '(?au)a': bad inline flags: flags 'a', 'u' and 'L' are incompatible at position 4 ["bad inline flags: flags 'a', 'u' and 'L' are incompatible", 4, 1, 5]
#3: '(?a-u:x)': bad inline flags: cannot turn off flags 'a', 'u' and 'L' at position 5 ["bad inline flags: cannot turn off flags 'a', 'u' and 'L'", 5, 1, 6]
#3: '(?u:a)': ok 0
#: '(?ti)a': ok 0
#2: '\\q': ok 0
#2: '[\\q]': ok 0
#2: '\\u12': ok 0
#2: '(?P<name': unterminated name ['-', '-', '-', '-']
#2: '(?P<n>a)(?P=n': unterminated name ['-', '-', '-', '-']
#2: '(?P<n>(?P=n))': ok 1
#2: '(?<=(a)\\1)b': ok 1
#2: '(?<=(?P<x>a)(?P=x))': ok 1
#2: 'x\n(y': unbalanced parenthesis ['-', '-', '-', '-']
#2: '(?s)(?x) (': unbalanced parenthesis ['-', '-', '-', '-']
#2: '|*': nothing to repeat ['-', '-', '-', '-']
#2: '(*)': nothing to repeat ['-', '-', '-', '-']
#2: '(?>a': unexpected end of pattern ['-', '-', '-', '-']
#2: 'a*+': multiple repeat ['-', '-', '-', '-']
#2: 'a++b': multiple repeat ['-', '-', '-', '-']
#2: 'a?+': multiple repeat ['-', '-', '-', '-']
#2: 'a{1,2}+': multiple repeat ['-', '-', '-', '-']
#2: '(?i:(a)': unknown extension ['-', '-', '-', '-']
#2: '((((((a': unbalanced parenthesis ['-', '-', '-', '-']
#2: '[a': unexpected end of regular expression ['-', '-', '-', '-']
#2: '[]': unexpected end of regular expression ['-', '-', '-', '-']
#2: '[^]': unexpected end of regular expression ['-', '-', '-', '-']
#3: '\\q': bad escape \q at position 0 ['bad escape \\q', 0, 1, 1]
#3: '[\\q]': bad escape \q at position 1 ['bad escape \\q', 1, 1, 2]
#3: '\\u12': incomplete escape \u12 at position 0 ['incomplete escape \\u12', 0, 1, 1]
#3: '(?P<name': missing >, unterminated name at position 4 ['missing >, unterminated name', 4, 1, 5]
#3: '(?P<n>a)(?P=n': missing ), unterminated name at position 12 ['missing ), unterminated name', 12, 1, 13]
#3: '(?P<n>(?P=n))': cannot refer to an open group at position 10 ['cannot refer to an open group', 10, 1, 11]
#3: '(?<=(a)\\1)b': cannot refer to group defined in the same lookbehind subpattern at position 9 ['cannot refer to group defined in the same lookbehind subpattern', 9, 1, 10]
#3: '(?<=(?P<x>a)(?P=x))': cannot refer to group defined in the same lookbehind subpattern at position 18 ['cannot refer to group defined in the same lookbehind subpattern', 18, 1, 19]
#3: 'x\n(y': missing ), unterminated subpattern at position 2 (line 2, column 1) ['missing ), unterminated subpattern', 2, 2, 1]
#3: '(?s)(?x) (': missing ), unterminated subpattern at position 9 ['missing ), unterminated subpattern', 9, 1, 10]
#3: '|*': nothing to repeat at position 1 ['nothing to repeat', 1, 1, 2]
#3: '(*)': nothing to repeat at position 1 ['nothing to repeat', 1, 1, 2]
#3: '(?>a': missing ), unterminated subpattern at position 0 ['missing ), unterminated subpattern', 0, 1, 1]
#3: 'a*+': ok 0
#3: 'a++b': ok 0
#3: 'a?+': ok 0
#3: 'a{1,2}+': ok 0
#3: '(?i:(a)': missing ), unterminated subpattern at position 0 ['missing ), unterminated subpattern', 0, 1, 1]
#3: '((((((a': missing ), unterminated subpattern at position 5 ['missing ), unterminated subpattern', 5, 1, 6]
#3: '[a': unterminated character set at position 0 ['unterminated character set', 0, 1, 1]
#3: '[]': unterminated character set at position 0 ['unterminated character set', 0, 1, 1]
#3: '[^]': unterminated character set at position 0 ['unterminated character set', 0, 1, 1]
#: '[]-a]': ok 0
#2: '[a-': unexpected end of regular expression ['-', '-', '-', '-']
#2: '[a-b': unexpected end of regular expression ['-', '-', '-', '-']
#2: '(?P<a>.)(?P<b>(?P=c))': unknown group name: 'c' ['-', '-', '-', '-']
#2: '\\A*': nothing to repeat ['-', '-', '-', '-']
#2: '\\b+': nothing to repeat ['-', '-', '-', '-']
#3: '[a-': unterminated character set at position 0 ['unterminated character set', 0, 1, 1]
#3: '[a-b': unterminated character set at position 0 ['unterminated character set', 0, 1, 1]
#3: '(?P<a>.)(?P<b>(?P=c))': unknown group name 'c' at position 18 ["unknown group name 'c'", 18, 1, 19]
#3: '\\A*': nothing to repeat at position 2 ['nothing to repeat', 2, 1, 3]
#3: '\\b+': nothing to repeat at position 2 ['nothing to repeat', 2, 1, 3]
#: '(?:a*)*': ok 0
#2: '(a*)**': multiple repeat ['-', '-', '-', '-']
#2: '\\': error bogus escape (end of line) -
#2: 'a\\': error bogus escape (end of line) -
#3: '(a*)**': multiple repeat at position 5 ['multiple repeat', 5, 1, 6]
#3: '\\': error bad escape (end of pattern) at position 0 0
#3: 'a\\': error bad escape (end of pattern) at position 1 1
#: '\\1': 'axb'
#2: '\\2': error invalid group reference -
#2: '\\g': error missing group name -
#2: '\\g<': error unterminated group name -
#2: '\\g<>': error missing group name -
#2: '\\g<1': error unterminated group name -
#2: '\\g<2>': error invalid group reference -
#3: '\\2': error invalid group reference 2 at position 1 1
#3: '\\g': error missing < at position 2 2
#3: '\\g<': error missing group name at position 3 3
#3: '\\g<>': error missing group name at position 3 3
#3: '\\g<1': error missing >, unterminated name at position 3 3
#3: '\\g<2>': error invalid group reference 2 at position 3 3
#: '\\g<a>': 'axb'
#2: '\\g<b>': IndexError unknown group name: 'b' -
#2: '\\g<-1>': error negative group number -
#2: '\\g<1a>': error bad character in group name -
#2: '\\g<a b>': error bad character in group name -
#3: '\\g<b>': IndexError unknown group name 'b' -
#3: '\\g<-1>': error bad character in group name '-1' at position 3 3
#3: '\\g<1a>': error bad character in group name '1a' at position 3 3
#3: '\\g<a b>': error bad character in group name 'a b' at position 3 3
#: '\\0': 'a\x00b'
#: '\\01': 'a\x01b'
#: '\\012': 'a\nb'
#: '\\101': 'aAb'
#2: '\\400': 'a\x00b'
#2: '\\18': error invalid group reference -
#2: '\\q': 'a\\qb'
#3: '\\400': error octal escape value \400 outside of range 0-0o377 at position 0 0
#3: '\\18': error invalid group reference 18 at position 1 1
#3: '\\q': error bad escape \q at position 0 0
#: '\\n\\t': 'a\n\tb'
#: '\\.': 'a\\.b'
#: '\\g<0>': 'axb'
#: '[\\g<a>]': 'a[x]b'
#2: '\\99': error invalid group reference -
#3: '\\99': error invalid group reference 99 at position 1 1
#: TypeError: first argument must be string or compiled pattern
#2: TypeError: expected string or buffer
#2: ValueError: Cannot process flags argument with a compiled pattern
#2: TypeError: object of type 'int' has no len()
#2: TypeError: unsupported operand type(s) for &: 'str' and 'int'
#3: TypeError: expected string or bytes-like object, got 'int'
#3: ValueError: cannot process flags argument with a compiled pattern
#3: TypeError: decoding to str: need a bytes-like object, int found
#3: TypeError: unsupported operand type(s) for &: 'str' and 'RegexFlag'
#: IndexError: no such group
#: IndexError: no such group
#: IndexError: no such group
#2: error: unmatched group
#2: error: unmatched group
#2: TypeError: Required argument 'string' (pos 1) not found
#2: TypeError: Required argument 'string' (pos 2) not found
#2: error: unbalanced parenthesis
#3: ''
#3: '[a][]'
#3: TypeError: match() missing required argument 'string' (pos 1)
#3: TypeError: sub() missing required argument 'string' (pos 2)
#3: error: missing ), unterminated subpattern at position 0
#: IndexError: no such group
