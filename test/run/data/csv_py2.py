# RUN: %run2
# Reading and writing with all of a dialect's options, dictionaries, the sniffer; what is refused.
import csv
import StringIO


def attempt(function, *args, **keywords):
    try:
        print repr(function(*args, **keywords)).split(' object at')[0]
    except Exception, e:
        print type(e).__name__ + ':', e


def read(lines, **options):
    attempt(lambda: list(csv.reader(lines, **options)))


o = StringIO.StringIO()
w = csv.writer(o)
for row in [['a', 'b"c', 'd,e', 1, 2.5, None, u'uni', 10L, 'x\ny', ''], [], [''], [None], 'abc', (0.1, 1e100, 1.0 / 3, True, 2j)]:
    attempt(w.writerow, row)
attempt(w.writerows, [[1], [2, 3]])
for wrong in 5, [u'\xe9'], iter('ab'):
    attempt(w.writerow, wrong)
attempt(w.writerows, 5)
print repr(o.getvalue())
for options in [dict(delimiter='\t'), dict(quoting=csv.QUOTE_ALL), dict(quoting=csv.QUOTE_NONNUMERIC), dict(quoting=csv.QUOTE_NONE),
                dict(quoting=csv.QUOTE_NONE, escapechar='\\'), dict(doublequote=False), dict(doublequote=False, escapechar='\\'),
                dict(quotechar="'"), dict(lineterminator='!'), dict(quotechar=None, escapechar='\\'), dict(delimiter=':', skipinitialspace=True)]:
    o = StringIO.StringIO()
    attempt(csv.writer(o, **options).writerow, ['a', 'q"q', "s's", 1, 2.5, None, 'c,c', 't\tt', 'b\\b', 'n\nn', ' sp', 'x!', 'y:'])
    print repr(o.getvalue())
for options in [dict(delimiter='ab'), dict(delimiter=''), dict(delimiter=None), dict(delimiter=5), dict(quotechar='ab'), dict(quotechar=''),
                dict(quotechar=None), dict(quoting=9), dict(quoting='x'), dict(lineterminator=5), dict(lineterminator=None), dict(escapechar='ab'),
                dict(foo=1), dict(dialect='nope'), dict(dialect=5), dict(strict=1), dict(delimiter=u','), dict(quotechar=5), dict(escapechar='')]:
    attempt(csv.writer, StringIO.StringIO(), **options)
attempt(csv.reader, 5)
attempt(csv.writer, 5)

for lines in [['a,b,c'], ['a,"b,c",d\n'], ['a,"b\n', 'c",d'], ['"a""b"'], ['"a"b'], ['a\rb'], ['a\nb'], ['a\r\n', 'b\r\n'], [''], ['\n'], ['"abc'], [5],
              ['a\0b'], [u'a,b'], [u'\xe9'], ['a"b"c'], ['a,b,']]:
    read(lines)
for lines, options in [(['"a"b'], dict(strict=1)), (['"abc'], dict(strict=True)), (['a\\,b'], dict(escapechar='\\')),
                       (['1,"2",x'], dict(quoting=csv.QUOTE_NONNUMERIC)), (['1,2.5,"x"'], dict(quoting=csv.QUOTE_NONNUMERIC)),
                       (['a, b'], dict(skipinitialspace=1)), (["'a',b"], dict(quotechar="'")), (['"a"'], dict(quoting=csv.QUOTE_NONE)),
                       (['\\"a'], dict(escapechar='\\')), (['"a\\"b"'], dict(escapechar='\\')), (['a\\'], dict(escapechar='\\')),
                       (['"a\\'], dict(escapechar='\\')), (['a\tb'], dict(delimiter='\t', quotechar=None))]:
    read(lines, **options)
r = csv.reader(['a\n', 'b\n'])
print r.line_num, r.next(), r.line_num, r.dialect.delimiter, type(r)

print sorted(csv.list_dialects())
csv.register_dialect('mine', delimiter='|', quoting=csv.QUOTE_ALL)
print sorted(csv.list_dialects()), csv.get_dialect('mine').delimiter
read(['a|b'], dialect='mine')
csv.unregister_dialect('mine')
for case in [lambda: csv.get_dialect('mine'), lambda: csv.unregister_dialect('mine'), lambda: csv.register_dialect(5),
             lambda: csv.register_dialect('x', quoting=99), lambda: csv.field_size_limit(10), lambda: list(csv.reader(['x' * 11])),
             lambda: csv.field_size_limit('a'), lambda: csv.field_size_limit(131072), lambda: csv.Dialect()]:
    attempt(case)
d = csv.get_dialect('excel')
print [(n, getattr(d, n)) for n in ['delimiter', 'doublequote', 'escapechar', 'lineterminator', 'quotechar', 'quoting', 'skipinitialspace']]


class Semicolons(csv.excel):
    delimiter = ';'


class Incomplete(csv.Dialect):
    delimiter = ';'


attempt(Incomplete)
read(['a;b'], dialect=Semicolons)
read(['a;b'], dialect=Semicolons())
r = csv.DictReader(['n,v', 'a,1', 'b', '', 'c,3,4,5'], restkey='more', restval='R')
print r.fieldnames, r.line_num, [sorted(row.items()) for row in r], r.line_num
r = csv.DictReader(['a,1'], ['x', 'y'])
print sorted(r.next().items())
attempt(r.next)
o = StringIO.StringIO()
w = csv.DictWriter(o, ['a', 'b'], '-')
w.writeheader()
w.writerow({'a': 1})
attempt(w.writerow, {'c': 1})
w.writerows([{'b': 2}, {'a': 3, 'b': 4}])
csv.DictWriter(o, ['a'], extrasaction='ignore').writerow({'a': 1, 'z': 2})
print repr(o.getvalue())
attempt(csv.DictWriter, o, ['a'], extrasaction='x')

s = csv.Sniffer()
for sample in ['a;b;c\n1;2;3\n4;5;6\n', "'a','b'\n'c','d'\n", '"a"| "b"\n"c"| "d"\n', 'a, b\nc, d\n']:
    d = s.sniff(sample)
    print repr(d.delimiter), repr(d.quotechar), bool(d.skipinitialspace), d.doublequote
print s.has_header('name,age\nbob,12\nann,15\n'), s.has_header('a,b\nc,d\n'), s.sniff('a:b\nc:d\n', ':,').delimiter
try:
    print s.sniff('abc').delimiter
except csv.Error, e:
    print e
#: None
#: None
#: None
#: None
#: None
#: None
#: None
#: Error: sequence expected
#: UnicodeEncodeError: 'ascii' codec can't encode character u'\xe9' in position 0: ordinal not in range(128)
#: Error: sequence expected
#: TypeError: writerows() argument must be iterable
#: 'a,"b""c","d,e",1,2.5,,uni,10,"x\ny",\r\n\r\n""\r\n""\r\na,b,c\r\n0.1,1e+100,0.3333333333333333,True,2j\r\n1\r\n2,3\r\n'
#: None
#: 'a\t"q""q"\ts\'s\t1\t2.5\t\tc,c\t"t\tt"\tb\\b\t"n\nn"\t sp\tx!\ty:\r\n'
#: None
#: '"a","q""q","s\'s","1","2.5","","c,c","t\tt","b\\b","n\nn"," sp","x!","y:"\r\n'
#: None
#: '"a","q""q","s\'s",1,2.5,"","c,c","t\tt","b\\b","n\nn"," sp","x!","y:"\r\n'
#: Error: need to escape, but no escapechar set
#: ''
#: None
#: 'a,q\\"q,s\'s,1,2.5,,c\\,c,t\tt,b\\\\b,n\\\nn, sp,x!,y:\r\n'
#: Error: need to escape, but no escapechar set
#: ''
#: None
#: 'a,q\\"q,s\'s,1,2.5,,"c,c",t\tt,"b\\b","n\nn", sp,x!,y:\r\n'
#: None
#: 'a,q"q,\'s\'\'s\',1,2.5,,\'c,c\',t\tt,b\\b,\'n\nn\', sp,x!,y:\r\n'
#: None
#: 'a,"q""q",s\'s,1,2.5,,"c,c",t\tt,b\\b,n\nn, sp,"x!",y:!'
#: None
#: 'a,q"q,s\'s,1,2.5,,c\\,c,t\tt,b\\\\b,n\\\nn, sp,x!,y:\r\n'
#: None
#: 'a:"q""q":s\'s:1:2.5::c,c:t\tt:b\\b:"n\nn": sp:x!:"y:"\r\n'
#: TypeError: "delimiter" must be an 1-character string
#: TypeError: "delimiter" must be an 1-character string
#: TypeError: "delimiter" must be an 1-character string
#: TypeError: "delimiter" must be string, not int
#: TypeError: "quotechar" must be an 1-character string
#: TypeError: quotechar must be set if quoting enabled
#: <_csv.writer
#: TypeError: bad "quoting" value
#: TypeError: "quoting" must be an integer
#: TypeError: "lineterminator" must be a string
#: TypeError: lineterminator must be set
#: TypeError: "escapechar" must be an 1-character string
#: TypeError: 'foo' is an invalid keyword argument for this function
#: Error: unknown dialect
#: <_csv.writer
#: <_csv.writer
#: TypeError: "delimiter" must be string, not unicode
#: TypeError: "quotechar" must be string, not int
#: <_csv.writer
#: TypeError: argument 1 must be an iterator
#: TypeError: argument 1 must have a "write" method
#: [['a', 'b', 'c']]
#: [['a', 'b,c', 'd']]
#: [['a', 'b\nc', 'd']]
#: [['a"b']]
#: [['ab']]
#: Error: new-line character seen in unquoted field - do you need to open the file in universal-newline mode?
#: Error: new-line character seen in unquoted field - do you need to open the file in universal-newline mode?
#: [['a'], ['b']]
#: [[]]
#: [[]]
#: [['abc']]
#: TypeError: expected string or Unicode object, int found
#: Error: line contains NUL
#: [['a', 'b']]
#: UnicodeEncodeError: 'ascii' codec can't encode character u'\xe9' in position 0: ordinal not in range(128)
#: [['a"b"c']]
#: [['a', 'b', '']]
#: Error: ',' expected after '"'
#: Error: unexpected end of data
#: [['a,b']]
#: ValueError: could not convert string to float: x
#: [[1.0, 2.5, 'x']]
#: [['a', 'b']]
#: [['a', 'b']]
#: [['"a"']]
#: [['"a']]
#: [['a"b']]
#: [['a\n']]
#: [['a\n']]
#: [['a', 'b']]
#: 0 ['a'] 1 , <type '_csv.reader'>
#: ['excel', 'excel-tab']
#: ['excel', 'excel-tab', 'mine'] |
#: [['a', 'b']]
#: Error: unknown dialect
#: Error: unknown dialect
#: TypeError: dialect name must be a string or unicode
#: TypeError: bad "quoting" value
#: 131072
#: Error: field larger than field limit (10)
#: TypeError: limit must be an integer
#: 10
#: Error: "quoting" must be an integer
#: [('delimiter', ','), ('doublequote', 1), ('escapechar', None), ('lineterminator', '\r\n'), ('quotechar', '"'), ('quoting', 0), ('skipinitialspace', 0)]
#: Error: "quoting" must be an integer
#: [['a', 'b']]
#: [['a', 'b']]
#: ['n', 'v'] 1 [[('n', 'a'), ('v', '1')], [('n', 'b'), ('v', 'R')], [('more', ['4', '5']), ('n', 'c'), ('v', '3')]] 5
#: [('x', 'a'), ('y', '1')]
#: StopIteration: 
#: ValueError: dict contains fields not in fieldnames: 'c'
#: 'a,b\r\n1,-\r\n-,2\r\n3,4\r\n1\r\n'
#: ValueError: extrasaction (x) must be 'raise' or 'ignore'
#: ';' '"' False False
#: ',' "'" False False
#: '|' '"' True False
#: ',' '"' True False
#: True False :
#: c
