# RUN: %run2
# RUN: %run3
# Every method of str and unicode on strings of each width: one line a method, one item a string.
STRINGS = ['', 'a', 'hello world', '  spaced out  ', 'Hello World', 'ABC', '123', 'a,b,,c', 'tab\tsep', 'line1\nline2\r\nline3\rend',
           '-42', 'aAbB', "it's",
           u'\xe9t\xe9', u'\u20ac100', u'\U0001f600smile', u'stra\xdfe', u'\u03a3\u03a3', u'\xa0nb\u2003sp\xa0', u'l1\u2028l2\x85l3',
           u'\u01c5', u'\u0661\u0662', u'\xbd']


def show(name, f):
    print('%s %s' % (name, [f(s) for s in STRINGS]).encode('unicode_escape').decode('ascii').replace('\\\\', '\\'))


for name in ('capitalize title upper lower swapcase isalnum isalpha isdigit islower isspace istitle isupper strip lstrip rstrip '
             'split rsplit splitlines expandtabs').split():
    show(name, lambda s: getattr(s, name)())
show('center', lambda s: s.center(11))
show('center', lambda s: s.center(8, '*'))
show('ljust', lambda s: s.ljust(9))
show('rjust', lambda s: s.rjust(9, '*'))
show('zfill', lambda s: s.zfill(7))
show('expandtabs', lambda s: (s.expandtabs(3), s.expandtabs(0)))
show('strip', lambda s: (s.strip('a '), s.lstrip('h'), s.rstrip('dlr')))
show('split', lambda s: (s.split(None, 1), s.rsplit(None, 1), s.split('l'), s.rsplit('l', 1), s.split('l', 1), s.split('ll')))
show('splitlines', lambda s: s.splitlines(True))
show('partition', lambda s: (s.partition('l'), s.rpartition('l')))
show('find', lambda s: (s.find('l'), s.rfind('l'), s.find('l', 4), s.find('l', -3), s.find('', 3), s.find('', 99), s.rfind('', 0, 2)))
show('count', lambda s: (s.count('l'), s.count(''), s.count('l', 3, -1), s.count('ll')))
show('replace', lambda s: (s.replace('l', 'L'), s.replace('l', '', 1), s.replace('', '-'), s.replace('', '-', 2), s.replace('l', 'lll')))
show('startswith', lambda s: (s.startswith('h'), s.startswith(('x', 'h')), s.startswith('l', 2), s.startswith(''), s.startswith('', 99)))
show('endswith', lambda s: (s.endswith('d'), s.endswith('l', 0, 3), s.endswith('', 99)))
show('slices', lambda s: (s[1:3], s[::-1], s[::2], s[-3:], s[5:2], s[:-1], s[10:0:-3]))
show('operators', lambda s: (s * 0, s * 2, s + 'x', 'l' in s, '' in s, len(s), s < 'b', s >= 'a'))
show('iteration', lambda s: (list(s), s.join(['1', '2', '3']), hash(s) == hash(s + '')))
#err: Traceback (most recent call last):
#err:   File "method_table.py", line 16, in <module>
#err:     show(name, lambda s: getattr(s, name)())
#err:   File "method_table.py", line 11, in show
#err:     print('%s %s' % (name, [f(s) for s in STRINGS]).encode('unicode_escape').decode('ascii').replace('\\\\', '\\'))
#3err:                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#err: AttributeError: 'tuple' object has no attribute 'encode'
#exit: 1
