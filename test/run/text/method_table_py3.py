# RUN: %run3
# The methods of str that Python 3 added.
STRINGS = ['', 'a', 'hello world', 'ABC', '123', 'a\nb', 'été', '€100', '\U0001f600', 'straße', 'İstanbul', 'ΣΑΣ', '\xa0', 'ǅ', '١٢', '½', 'ﬁ']


def show(name, f):
    print(name, ascii([f(s) for s in STRINGS]))


for name in 'upper lower title capitalize swapcase casefold isdecimal isnumeric isprintable isidentifier isascii'.split():
    show(name, lambda s: getattr(s, name)())
show('removeprefix', lambda s: (s.removeprefix('h'), s.removeprefix('ét')))
show('removesuffix', lambda s: (s.removesuffix('d'), s.removesuffix('0')))
show('translate', lambda s: (s.translate({97: 'X', 108: None, 101: 0x20ac}), s.translate(str.maketrans('abc', 'xyz', 'l'))))
print(str.maketrans({'a': 1, 98: None}), ascii('é'), repr('é\x07\u200b\U000e0001'))
#: upper ['', 'A', 'HELLO WORLD', 'ABC', '123', 'A\nB', '\xc9T\xc9', '\u20ac100', '\U0001f600', 'STRASSE', '\u0130STANBUL', '\u03a3\u0391\u03a3', '\xa0', '\u01c4', '\u0661\u0662', '\xbd', 'FI']
#: lower ['', 'a', 'hello world', 'abc', '123', 'a\nb', '\xe9t\xe9', '\u20ac100', '\U0001f600', 'stra\xdfe', 'i\u0307stanbul', '\u03c3\u03b1\u03c2', '\xa0', '\u01c6', '\u0661\u0662', '\xbd', '\ufb01']
#: title ['', 'A', 'Hello World', 'Abc', '123', 'A\nB', '\xc9t\xe9', '\u20ac100', '\U0001f600', 'Stra\xdfe', '\u0130stanbul', '\u03a3\u03b1\u03c2', '\xa0', '\u01c5', '\u0661\u0662', '\xbd', 'Fi']
#: capitalize ['', 'A', 'Hello world', 'Abc', '123', 'A\nb', '\xc9t\xe9', '\u20ac100', '\U0001f600', 'Stra\xdfe', '\u0130stanbul', '\u03a3\u03b1\u03c2', '\xa0', '\u01c5', '\u0661\u0662', '\xbd', 'Fi']
#: swapcase ['', 'A', 'HELLO WORLD', 'abc', '123', 'A\nB', '\xc9T\xc9', '\u20ac100', '\U0001f600', 'STRASSE', 'i\u0307STANBUL', '\u03c3\u03b1\u03c2', '\xa0', '\u01c5', '\u0661\u0662', '\xbd', 'FI']
#: casefold ['', 'a', 'hello world', 'abc', '123', 'a\nb', '\xe9t\xe9', '\u20ac100', '\U0001f600', 'strasse', 'i\u0307stanbul', '\u03c3\u03b1\u03c3', '\xa0', '\u01c6', '\u0661\u0662', '\xbd', 'fi']
#: isdecimal [False, False, False, False, True, False, False, False, False, False, False, False, False, False, True, False, False]
#: isnumeric [False, False, False, False, True, False, False, False, False, False, False, False, False, False, True, True, False]
#: isprintable [True, True, True, True, True, False, True, True, True, True, True, True, False, True, True, True, True]
#: isidentifier [False, True, False, True, False, False, True, False, False, True, True, True, False, True, False, False, True]
#: isascii [True, True, True, True, True, True, False, False, False, False, False, False, False, False, False, False, False]
#: removeprefix [('', ''), ('a', 'a'), ('ello world', 'hello world'), ('ABC', 'ABC'), ('123', '123'), ('a\nb', 'a\nb'), ('\xe9t\xe9', '\xe9'), ('\u20ac100', '\u20ac100'), ('\U0001f600', '\U0001f600'), ('stra\xdfe', 'stra\xdfe'), ('\u0130stanbul', '\u0130stanbul'), ('\u03a3\u0391\u03a3', '\u03a3\u0391\u03a3'), ('\xa0', '\xa0'), ('\u01c5', '\u01c5'), ('\u0661\u0662', '\u0661\u0662'), ('\xbd', '\xbd'), ('\ufb01', '\ufb01')]
#: removesuffix [('', ''), ('a', 'a'), ('hello worl', 'hello world'), ('ABC', 'ABC'), ('123', '123'), ('a\nb', 'a\nb'), ('\xe9t\xe9', '\xe9t\xe9'), ('\u20ac100', '\u20ac10'), ('\U0001f600', '\U0001f600'), ('stra\xdfe', 'stra\xdfe'), ('\u0130stanbul', '\u0130stanbul'), ('\u03a3\u0391\u03a3', '\u03a3\u0391\u03a3'), ('\xa0', '\xa0'), ('\u01c5', '\u01c5'), ('\u0661\u0662', '\u0661\u0662'), ('\xbd', '\xbd'), ('\ufb01', '\ufb01')]
#: translate [('', ''), ('X', 'x'), ('h\u20aco word', 'heo word'), ('ABC', 'ABC'), ('123', '123'), ('X\nb', 'x\ny'), ('\xe9t\xe9', '\xe9t\xe9'), ('\u20ac100', '\u20ac100'), ('\U0001f600', '\U0001f600'), ('strX\xdf\u20ac', 'strx\xdfe'), ('\u0130stXnbu', '\u0130stxnyu'), ('\u03a3\u0391\u03a3', '\u03a3\u0391\u03a3'), ('\xa0', '\xa0'), ('\u01c5', '\u01c5'), ('\u0661\u0662', '\u0661\u0662'), ('\xbd', '\xbd'), ('\ufb01', '\ufb01')]
#: {97: 1, 98: None} '\xe9' 'é\x07\u200b\U000e0001'
