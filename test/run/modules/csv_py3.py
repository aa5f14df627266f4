# RUN: %run3
# REQUIRES: python3-stdlib
# csv: what readers and writers do with quotes, escapes and ends of lines; dialects; errors' texts.
import csv
import io


def tried(f, *args, **keywords):
    try:
        return repr(f(*args, **keywords))
    except Exception as error:
        return '%s: %s' % (type(error).__name__, error)


def read(lines, **options): return list(csv.reader(lines, **options))


def write(rows, **options):
    out = io.StringIO()
    csv.writer(out, **options).writerows(rows)
    return out.getvalue()


texts = [['a,b,c'], ['"a,b",c'], ['"a""b",c'], ['a"b,"c"d'], ['"a', 'b",c'], ['"a\n', 'b",c\n'], [''], ['\n'], ['a\r\n'], ['a\rb'], [',,'],
         ['a, b, "c"'], ['a;b'], ["'a,b',c"], ['1,"2",x'], ['1,2.5'], ['a\\,b,c\\'], ['"a\\"b",c'], ['a\\\nb'], ['"open'], ['a\n\nb'], []]
for lines in texts:
    for options in ({}, {'strict': True}, {'skipinitialspace': True}, {'delimiter': ';'}, {'quotechar': "'"}, {'quoting': csv.QUOTE_NONE},
                    {'quoting': csv.QUOTE_NONNUMERIC}, {'escapechar': '\\'}, {'doublequote': False, 'escapechar': '\\'}):
        print(lines, options, tried(read, lines, **options))
rows = [['a', 'b'], ['a,b', 'c"d'], [''], [], [None], [None, 1], [1, 2.5, True], ["it's", 'line\nend'], ['a\\b', ' x ']]
for row in rows:
    for options in ({}, {'quoting': csv.QUOTE_ALL}, {'quoting': csv.QUOTE_NONNUMERIC}, {'quoting': csv.QUOTE_NONE}, {'escapechar': '\\'},
                    {'quoting': csv.QUOTE_NONE, 'escapechar': '\\'}, {'doublequote': False, 'escapechar': '\\'}, {'doublequote': False},
                    {'delimiter': '\t', 'lineterminator': '\n'}, {'quotechar': "'"}):
        print(row, options, tried(write, [row], **options))
for options in ({'delimiter': ''}, {'delimiter': 'ab'}, {'delimiter': 5}, {'quotechar': 'ab'}, {'quotechar': 5}, {'quotechar': None},
                {'quoting': 9}, {'quoting': 'x'}, {'lineterminator': 5}, {'escapechar': 'xx'}, {'dialect': 'none'}, {'foo': 1}):
    print(options, tried(csv.writer, io.StringIO(), **options).split(" at 0x")[0])
print(tried(csv.writer, 5), tried(csv.reader, 5), tried(read, [b'a']), tried(read, [5]), tried(csv.writer(io.StringIO()).writerow, 5))
csv.register_dialect('own', delimiter='|', quoting=csv.QUOTE_ALL)
print(sorted(csv.list_dialects()), read(['a|b'], dialect='own'), write([['a', 1]], dialect='own'), csv.get_dialect('own').delimiter)
csv.unregister_dialect('own')
print(tried(csv.unregister_dialect, 'own'), tried(csv.get_dialect, 'own'), csv.field_size_limit(), tried(csv.register_dialect, 5))
csv.field_size_limit(3)
print(tried(read, ['abcd']), csv.field_size_limit(131072))
r = csv.reader(['a\n', '"b\n', 'c"\n', 'd'])
print([(row, r.line_num) for row in r], r.dialect.delimiter, type(r), csv.Error.__mro__[:2])
print(list(csv.DictReader(['x,y', '1,2', '3'])), csv.excel_tab.delimiter)
out = io.StringIO()
w = csv.DictWriter(out, ['a', 'b'])
w.writeheader()
w.writerow({'a': 1, 'b': 'x,y'})
print(repr(out.getvalue()), tried(w.writerow, {'c': 1}))
#: ['a,b,c'] {} [['a', 'b', 'c']]
#: ['a,b,c'] {'strict': True} [['a', 'b', 'c']]
#: ['a,b,c'] {'skipinitialspace': True} [['a', 'b', 'c']]
#: ['a,b,c'] {'delimiter': ';'} [['a,b,c']]
#: ['a,b,c'] {'quotechar': "'"} [['a', 'b', 'c']]
#: ['a,b,c'] {'quoting': 3} [['a', 'b', 'c']]
#: ['a,b,c'] {'quoting': 2} ValueError: could not convert string to float: 'a'
#: ['a,b,c'] {'escapechar': '\\'} [['a', 'b', 'c']]
#: ['a,b,c'] {'doublequote': False, 'escapechar': '\\'} [['a', 'b', 'c']]
#: ['"a,b",c'] {} [['a,b', 'c']]
#: ['"a,b",c'] {'strict': True} [['a,b', 'c']]
#: ['"a,b",c'] {'skipinitialspace': True} [['a,b', 'c']]
#: ['"a,b",c'] {'delimiter': ';'} [['a,b,c']]
#: ['"a,b",c'] {'quotechar': "'"} [['"a', 'b"', 'c']]
#: ['"a,b",c'] {'quoting': 3} [['"a', 'b"', 'c']]
#: ['"a,b",c'] {'quoting': 2} ValueError: could not convert string to float: 'c'
#: ['"a,b",c'] {'escapechar': '\\'} [['a,b', 'c']]
#: ['"a,b",c'] {'doublequote': False, 'escapechar': '\\'} [['a,b', 'c']]
#: ['"a""b",c'] {} [['a"b', 'c']]
#: ['"a""b",c'] {'strict': True} [['a"b', 'c']]
#: ['"a""b",c'] {'skipinitialspace': True} [['a"b', 'c']]
#: ['"a""b",c'] {'delimiter': ';'} [['a"b,c']]
#: ['"a""b",c'] {'quotechar': "'"} [['"a""b"', 'c']]
#: ['"a""b",c'] {'quoting': 3} [['"a""b"', 'c']]
#: ['"a""b",c'] {'quoting': 2} ValueError: could not convert string to float: 'c'
#: ['"a""b",c'] {'escapechar': '\\'} [['a"b', 'c']]
#: ['"a""b",c'] {'doublequote': False, 'escapechar': '\\'} [['a"b"', 'c']]
#: ['a"b,"c"d'] {} [['a"b', 'cd']]
#: ['a"b,"c"d'] {'strict': True} Error: ',' expected after '"'
#: ['a"b,"c"d'] {'skipinitialspace': True} [['a"b', 'cd']]
#: ['a"b,"c"d'] {'delimiter': ';'} [['a"b,"c"d']]
#: ['a"b,"c"d'] {'quotechar': "'"} [['a"b', '"c"d']]
#: ['a"b,"c"d'] {'quoting': 3} [['a"b', '"c"d']]
#: ['a"b,"c"d'] {'quoting': 2} ValueError: could not convert string to float: 'a"b'
#: ['a"b,"c"d'] {'escapechar': '\\'} [['a"b', 'cd']]
#: ['a"b,"c"d'] {'doublequote': False, 'escapechar': '\\'} [['a"b', 'cd']]
#: ['"a', 'b",c'] {} [['ab', 'c']]
#: ['"a', 'b",c'] {'strict': True} [['ab', 'c']]
#: ['"a', 'b",c'] {'skipinitialspace': True} [['ab', 'c']]
#: ['"a', 'b",c'] {'delimiter': ';'} [['ab,c']]
#: ['"a', 'b",c'] {'quotechar': "'"} [['"a'], ['b"', 'c']]
#: ['"a', 'b",c'] {'quoting': 3} [['"a'], ['b"', 'c']]
#: ['"a', 'b",c'] {'quoting': 2} ValueError: could not convert string to float: 'c'
#: ['"a', 'b",c'] {'escapechar': '\\'} [['ab', 'c']]
#: ['"a', 'b",c'] {'doublequote': False, 'escapechar': '\\'} [['ab', 'c']]
#: ['"a\n', 'b",c\n'] {} [['a\nb', 'c']]
#: ['"a\n', 'b",c\n'] {'strict': True} [['a\nb', 'c']]
#: ['"a\n', 'b",c\n'] {'skipinitialspace': True} [['a\nb', 'c']]
#: ['"a\n', 'b",c\n'] {'delimiter': ';'} [['a\nb,c']]
#: ['"a\n', 'b",c\n'] {'quotechar': "'"} [['"a'], ['b"', 'c']]
#: ['"a\n', 'b",c\n'] {'quoting': 3} [['"a'], ['b"', 'c']]
#: ['"a\n', 'b",c\n'] {'quoting': 2} ValueError: could not convert string to float: 'c'
#: ['"a\n', 'b",c\n'] {'escapechar': '\\'} [['a\nb', 'c']]
#: ['"a\n', 'b",c\n'] {'doublequote': False, 'escapechar': '\\'} [['a\nb', 'c']]
#: [''] {} [[]]
#: [''] {'strict': True} [[]]
#: [''] {'skipinitialspace': True} [[]]
#: [''] {'delimiter': ';'} [[]]
#: [''] {'quotechar': "'"} [[]]
#: [''] {'quoting': 3} [[]]
#: [''] {'quoting': 2} [[]]
#: [''] {'escapechar': '\\'} [[]]
#: [''] {'doublequote': False, 'escapechar': '\\'} [[]]
#: ['\n'] {} [[]]
#: ['\n'] {'strict': True} [[]]
#: ['\n'] {'skipinitialspace': True} [[]]
#: ['\n'] {'delimiter': ';'} [[]]
#: ['\n'] {'quotechar': "'"} [[]]
#: ['\n'] {'quoting': 3} [[]]
#: ['\n'] {'quoting': 2} [[]]
#: ['\n'] {'escapechar': '\\'} [[]]
#: ['\n'] {'doublequote': False, 'escapechar': '\\'} [[]]
#: ['a\r\n'] {} [['a']]
#: ['a\r\n'] {'strict': True} [['a']]
#: ['a\r\n'] {'skipinitialspace': True} [['a']]
#: ['a\r\n'] {'delimiter': ';'} [['a']]
#: ['a\r\n'] {'quotechar': "'"} [['a']]
#: ['a\r\n'] {'quoting': 3} [['a']]
#: ['a\r\n'] {'quoting': 2} ValueError: could not convert string to float: 'a'
#: ['a\r\n'] {'escapechar': '\\'} [['a']]
#: ['a\r\n'] {'doublequote': False, 'escapechar': '\\'} [['a']]
#: ['a\rb'] {} Error: new-line character seen in unquoted field - do you need to open the file in universal-newline mode?
#: ['a\rb'] {'strict': True} Error: new-line character seen in unquoted field - do you need to open the file in universal-newline mode?
#: ['a\rb'] {'skipinitialspace': True} Error: new-line character seen in unquoted field - do you need to open the file in universal-newline mode?
#: ['a\rb'] {'delimiter': ';'} Error: new-line character seen in unquoted field - do you need to open the file in universal-newline mode?
#: ['a\rb'] {'quotechar': "'"} Error: new-line character seen in unquoted field - do you need to open the file in universal-newline mode?
#: ['a\rb'] {'quoting': 3} Error: new-line character seen in unquoted field - do you need to open the file in universal-newline mode?
#: ['a\rb'] {'quoting': 2} ValueError: could not convert string to float: 'a'
#: ['a\rb'] {'escapechar': '\\'} Error: new-line character seen in unquoted field - do you need to open the file in universal-newline mode?
#: ['a\rb'] {'doublequote': False, 'escapechar': '\\'} Error: new-line character seen in unquoted field - do you need to open the file in universal-newline mode?
#: [',,'] {} [['', '', '']]
#: [',,'] {'strict': True} [['', '', '']]
#: [',,'] {'skipinitialspace': True} [['', '', '']]
#: [',,'] {'delimiter': ';'} [[',,']]
#: [',,'] {'quotechar': "'"} [['', '', '']]
#: [',,'] {'quoting': 3} [['', '', '']]
#: [',,'] {'quoting': 2} [['', '', '']]
#: [',,'] {'escapechar': '\\'} [['', '', '']]
#: [',,'] {'doublequote': False, 'escapechar': '\\'} [['', '', '']]
#: ['a, b, "c"'] {} [['a', ' b', ' "c"']]
#: ['a, b, "c"'] {'strict': True} [['a', ' b', ' "c"']]
#: ['a, b, "c"'] {'skipinitialspace': True} [['a', 'b', 'c']]
#: ['a, b, "c"'] {'delimiter': ';'} [['a, b, "c"']]
#: ['a, b, "c"'] {'quotechar': "'"} [['a', ' b', ' "c"']]
#: ['a, b, "c"'] {'quoting': 3} [['a', ' b', ' "c"']]
#: ['a, b, "c"'] {'quoting': 2} ValueError: could not convert string to float: 'a'
#: ['a, b, "c"'] {'escapechar': '\\'} [['a', ' b', ' "c"']]
#: ['a, b, "c"'] {'doublequote': False, 'escapechar': '\\'} [['a', ' b', ' "c"']]
#: ['a;b'] {} [['a;b']]
#: ['a;b'] {'strict': True} [['a;b']]
#: ['a;b'] {'skipinitialspace': True} [['a;b']]
#: ['a;b'] {'delimiter': ';'} [['a', 'b']]
#: ['a;b'] {'quotechar': "'"} [['a;b']]
#: ['a;b'] {'quoting': 3} [['a;b']]
#: ['a;b'] {'quoting': 2} ValueError: could not convert string to float: 'a;b'
#: ['a;b'] {'escapechar': '\\'} [['a;b']]
#: ['a;b'] {'doublequote': False, 'escapechar': '\\'} [['a;b']]
#: ["'a,b',c"] {} [["'a", "b'", 'c']]
#: ["'a,b',c"] {'strict': True} [["'a", "b'", 'c']]
#: ["'a,b',c"] {'skipinitialspace': True} [["'a", "b'", 'c']]
#: ["'a,b',c"] {'delimiter': ';'} [["'a,b',c"]]
#: ["'a,b',c"] {'quotechar': "'"} [['a,b', 'c']]
#: ["'a,b',c"] {'quoting': 3} [["'a", "b'", 'c']]
#: ["'a,b',c"] {'quoting': 2} ValueError: could not convert string to float: "'a"
#: ["'a,b',c"] {'escapechar': '\\'} [["'a", "b'", 'c']]
#: ["'a,b',c"] {'doublequote': False, 'escapechar': '\\'} [["'a", "b'", 'c']]
#: ['1,"2",x'] {} [['1', '2', 'x']]
#: ['1,"2",x'] {'strict': True} [['1', '2', 'x']]
#: ['1,"2",x'] {'skipinitialspace': True} [['1', '2', 'x']]
#: ['1,"2",x'] {'delimiter': ';'} [['1,"2",x']]
#: ['1,"2",x'] {'quotechar': "'"} [['1', '"2"', 'x']]
#: ['1,"2",x'] {'quoting': 3} [['1', '"2"', 'x']]
#: ['1,"2",x'] {'quoting': 2} ValueError: could not convert string to float: 'x'
#: ['1,"2",x'] {'escapechar': '\\'} [['1', '2', 'x']]
#: ['1,"2",x'] {'doublequote': False, 'escapechar': '\\'} [['1', '2', 'x']]
#: ['1,2.5'] {} [['1', '2.5']]
#: ['1,2.5'] {'strict': True} [['1', '2.5']]
#: ['1,2.5'] {'skipinitialspace': True} [['1', '2.5']]
#: ['1,2.5'] {'delimiter': ';'} [['1,2.5']]
#: ['1,2.5'] {'quotechar': "'"} [['1', '2.5']]
#: ['1,2.5'] {'quoting': 3} [['1', '2.5']]
#: ['1,2.5'] {'quoting': 2} [[1.0, 2.5]]
#: ['1,2.5'] {'escapechar': '\\'} [['1', '2.5']]
#: ['1,2.5'] {'doublequote': False, 'escapechar': '\\'} [['1', '2.5']]
#: ['a\\,b,c\\'] {} [['a\\', 'b', 'c\\']]
#: ['a\\,b,c\\'] {'strict': True} [['a\\', 'b', 'c\\']]
#: ['a\\,b,c\\'] {'skipinitialspace': True} [['a\\', 'b', 'c\\']]
#: ['a\\,b,c\\'] {'delimiter': ';'} [['a\\,b,c\\']]
#: ['a\\,b,c\\'] {'quotechar': "'"} [['a\\', 'b', 'c\\']]
#: ['a\\,b,c\\'] {'quoting': 3} [['a\\', 'b', 'c\\']]
#: ['a\\,b,c\\'] {'quoting': 2} ValueError: could not convert string to float: 'a\\'
#: ['a\\,b,c\\'] {'escapechar': '\\'} [['a,b', 'c\n']]
#: ['a\\,b,c\\'] {'doublequote': False, 'escapechar': '\\'} [['a,b', 'c\n']]
#: ['"a\\"b",c'] {} [['a\\b"', 'c']]
#: ['"a\\"b",c'] {'strict': True} Error: ',' expected after '"'
#: ['"a\\"b",c'] {'skipinitialspace': True} [['a\\b"', 'c']]
#: ['"a\\"b",c'] {'delimiter': ';'} [['a\\b",c']]
#: ['"a\\"b",c'] {'quotechar': "'"} [['"a\\"b"', 'c']]
#: ['"a\\"b",c'] {'quoting': 3} [['"a\\"b"', 'c']]
#: ['"a\\"b",c'] {'quoting': 2} ValueError: could not convert string to float: 'c'
#: ['"a\\"b",c'] {'escapechar': '\\'} [['a"b', 'c']]
#: ['"a\\"b",c'] {'doublequote': False, 'escapechar': '\\'} [['a"b', 'c']]
#: ['a\\\nb'] {} Error: new-line character seen in unquoted field - do you need to open the file in universal-newline mode?
#: ['a\\\nb'] {'strict': True} Error: new-line character seen in unquoted field - do you need to open the file in universal-newline mode?
#: ['a\\\nb'] {'skipinitialspace': True} Error: new-line character seen in unquoted field - do you need to open the file in universal-newline mode?
#: ['a\\\nb'] {'delimiter': ';'} Error: new-line character seen in unquoted field - do you need to open the file in universal-newline mode?
#: ['a\\\nb'] {'quotechar': "'"} Error: new-line character seen in unquoted field - do you need to open the file in universal-newline mode?
#: ['a\\\nb'] {'quoting': 3} Error: new-line character seen in unquoted field - do you need to open the file in universal-newline mode?
#: ['a\\\nb'] {'quoting': 2} ValueError: could not convert string to float: 'a\\'
#: ['a\\\nb'] {'escapechar': '\\'} [['a\nb']]
#: ['a\\\nb'] {'doublequote': False, 'escapechar': '\\'} [['a\nb']]
#: ['"open'] {} [['open']]
#: ['"open'] {'strict': True} Error: unexpected end of data
#: ['"open'] {'skipinitialspace': True} [['open']]
#: ['"open'] {'delimiter': ';'} [['open']]
#: ['"open'] {'quotechar': "'"} [['"open']]
#: ['"open'] {'quoting': 3} [['"open']]
#: ['"open'] {'quoting': 2} [['open']]
#: ['"open'] {'escapechar': '\\'} [['open']]
#: ['"open'] {'doublequote': False, 'escapechar': '\\'} [['open']]
#: ['a\n\nb'] {} Error: new-line character seen in unquoted field - do you need to open the file in universal-newline mode?
#: ['a\n\nb'] {'strict': True} Error: new-line character seen in unquoted field - do you need to open the file in universal-newline mode?
#: ['a\n\nb'] {'skipinitialspace': True} Error: new-line character seen in unquoted field - do you need to open the file in universal-newline mode?
#: ['a\n\nb'] {'delimiter': ';'} Error: new-line character seen in unquoted field - do you need to open the file in universal-newline mode?
#: ['a\n\nb'] {'quotechar': "'"} Error: new-line character seen in unquoted field - do you need to open the file in universal-newline mode?
#: ['a\n\nb'] {'quoting': 3} Error: new-line character seen in unquoted field - do you need to open the file in universal-newline mode?
#: ['a\n\nb'] {'quoting': 2} ValueError: could not convert string to float: 'a'
#: ['a\n\nb'] {'escapechar': '\\'} Error: new-line character seen in unquoted field - do you need to open the file in universal-newline mode?
#: ['a\n\nb'] {'doublequote': False, 'escapechar': '\\'} Error: new-line character seen in unquoted field - do you need to open the file in universal-newline mode?
#: [] {} []
#: [] {'strict': True} []
#: [] {'skipinitialspace': True} []
#: [] {'delimiter': ';'} []
#: [] {'quotechar': "'"} []
#: [] {'quoting': 3} []
#: [] {'quoting': 2} []
#: [] {'escapechar': '\\'} []
#: [] {'doublequote': False, 'escapechar': '\\'} []
#: ['a', 'b'] {} 'a,b\r\n'
#: ['a', 'b'] {'quoting': 1} '"a","b"\r\n'
#: ['a', 'b'] {'quoting': 2} '"a","b"\r\n'
#: ['a', 'b'] {'quoting': 3} 'a,b\r\n'
#: ['a', 'b'] {'escapechar': '\\'} 'a,b\r\n'
#: ['a', 'b'] {'quoting': 3, 'escapechar': '\\'} 'a,b\r\n'
#: ['a', 'b'] {'doublequote': False, 'escapechar': '\\'} 'a,b\r\n'
#: ['a', 'b'] {'doublequote': False} 'a,b\r\n'
#: ['a', 'b'] {'delimiter': '\t', 'lineterminator': '\n'} 'a\tb\n'
#: ['a', 'b'] {'quotechar': "'"} 'a,b\r\n'
#: ['a,b', 'c"d'] {} '"a,b","c""d"\r\n'
#: ['a,b', 'c"d'] {'quoting': 1} '"a,b","c""d"\r\n'
#: ['a,b', 'c"d'] {'quoting': 2} '"a,b","c""d"\r\n'
#: ['a,b', 'c"d'] {'quoting': 3} Error: need to escape, but no escapechar set
#: ['a,b', 'c"d'] {'escapechar': '\\'} '"a,b","c""d"\r\n'
#: ['a,b', 'c"d'] {'quoting': 3, 'escapechar': '\\'} 'a\\,b,c\\"d\r\n'
#: ['a,b', 'c"d'] {'doublequote': False, 'escapechar': '\\'} '"a,b",c\\"d\r\n'
#: ['a,b', 'c"d'] {'doublequote': False} Error: need to escape, but no escapechar set
#: ['a,b', 'c"d'] {'delimiter': '\t', 'lineterminator': '\n'} 'a,b\t"c""d"\n'
#: ['a,b', 'c"d'] {'quotechar': "'"} '\'a,b\',c"d\r\n'
#: [''] {} '""\r\n'
#: [''] {'quoting': 1} '""\r\n'
#: [''] {'quoting': 2} '""\r\n'
#: [''] {'quoting': 3} Error: single empty field record must be quoted
#: [''] {'escapechar': '\\'} '""\r\n'
#: [''] {'quoting': 3, 'escapechar': '\\'} Error: single empty field record must be quoted
#: [''] {'doublequote': False, 'escapechar': '\\'} '""\r\n'
#: [''] {'doublequote': False} '""\r\n'
#: [''] {'delimiter': '\t', 'lineterminator': '\n'} '""\n'
#: [''] {'quotechar': "'"} "''\r\n"
#: [] {} '\r\n'
#: [] {'quoting': 1} '\r\n'
#: [] {'quoting': 2} '\r\n'
#: [] {'quoting': 3} '\r\n'
#: [] {'escapechar': '\\'} '\r\n'
#: [] {'quoting': 3, 'escapechar': '\\'} '\r\n'
#: [] {'doublequote': False, 'escapechar': '\\'} '\r\n'
#: [] {'doublequote': False} '\r\n'
#: [] {'delimiter': '\t', 'lineterminator': '\n'} '\n'
#: [] {'quotechar': "'"} '\r\n'
#: [None] {} '""\r\n'
#: [None] {'quoting': 1} '""\r\n'
#: [None] {'quoting': 2} '""\r\n'
#: [None] {'quoting': 3} Error: single empty field record must be quoted
#: [None] {'escapechar': '\\'} '""\r\n'
#: [None] {'quoting': 3, 'escapechar': '\\'} Error: single empty field record must be quoted
#: [None] {'doublequote': False, 'escapechar': '\\'} '""\r\n'
#: [None] {'doublequote': False} '""\r\n'
#: [None] {'delimiter': '\t', 'lineterminator': '\n'} '""\n'
#: [None] {'quotechar': "'"} "''\r\n"
#: [None, 1] {} ',1\r\n'
#: [None, 1] {'quoting': 1} '"","1"\r\n'
#: [None, 1] {'quoting': 2} '"",1\r\n'
#: [None, 1] {'quoting': 3} ',1\r\n'
#: [None, 1] {'escapechar': '\\'} ',1\r\n'
#: [None, 1] {'quoting': 3, 'escapechar': '\\'} ',1\r\n'
#: [None, 1] {'doublequote': False, 'escapechar': '\\'} ',1\r\n'
#: [None, 1] {'doublequote': False} ',1\r\n'
#: [None, 1] {'delimiter': '\t', 'lineterminator': '\n'} '\t1\n'
#: [None, 1] {'quotechar': "'"} ',1\r\n'
#: [1, 2.5, True] {} '1,2.5,True\r\n'
#: [1, 2.5, True] {'quoting': 1} '"1","2.5","True"\r\n'
#: [1, 2.5, True] {'quoting': 2} '1,2.5,True\r\n'
#: [1, 2.5, True] {'quoting': 3} '1,2.5,True\r\n'
#: [1, 2.5, True] {'escapechar': '\\'} '1,2.5,True\r\n'
#: [1, 2.5, True] {'quoting': 3, 'escapechar': '\\'} '1,2.5,True\r\n'
#: [1, 2.5, True] {'doublequote': False, 'escapechar': '\\'} '1,2.5,True\r\n'
#: [1, 2.5, True] {'doublequote': False} '1,2.5,True\r\n'
#: [1, 2.5, True] {'delimiter': '\t', 'lineterminator': '\n'} '1\t2.5\tTrue\n'
#: [1, 2.5, True] {'quotechar': "'"} '1,2.5,True\r\n'
#: ["it's", 'line\nend'] {} 'it\'s,"line\nend"\r\n'
#: ["it's", 'line\nend'] {'quoting': 1} '"it\'s","line\nend"\r\n'
#: ["it's", 'line\nend'] {'quoting': 2} '"it\'s","line\nend"\r\n'
#: ["it's", 'line\nend'] {'quoting': 3} Error: need to escape, but no escapechar set
#: ["it's", 'line\nend'] {'escapechar': '\\'} 'it\'s,"line\nend"\r\n'
#: ["it's", 'line\nend'] {'quoting': 3, 'escapechar': '\\'} "it's,line\\\nend\r\n"
#: ["it's", 'line\nend'] {'doublequote': False, 'escapechar': '\\'} 'it\'s,"line\nend"\r\n'
#: ["it's", 'line\nend'] {'doublequote': False} 'it\'s,"line\nend"\r\n'
#: ["it's", 'line\nend'] {'delimiter': '\t', 'lineterminator': '\n'} 'it\'s\t"line\nend"\n'
#: ["it's", 'line\nend'] {'quotechar': "'"} "'it''s','line\nend'\r\n"
#: ['a\\b', ' x '] {} 'a\\b, x \r\n'
#: ['a\\b', ' x '] {'quoting': 1} '"a\\b"," x "\r\n'
#: ['a\\b', ' x '] {'quoting': 2} '"a\\b"," x "\r\n'
#: ['a\\b', ' x '] {'quoting': 3} 'a\\b, x \r\n'
#: ['a\\b', ' x '] {'escapechar': '\\'} 'a\\\\b, x \r\n'
#: ['a\\b', ' x '] {'quoting': 3, 'escapechar': '\\'} 'a\\\\b, x \r\n'
#: ['a\\b', ' x '] {'doublequote': False, 'escapechar': '\\'} 'a\\\\b, x \r\n'
#: ['a\\b', ' x '] {'doublequote': False} 'a\\b, x \r\n'
#: ['a\\b', ' x '] {'delimiter': '\t', 'lineterminator': '\n'} 'a\\b\t x \n'
#: ['a\\b', ' x '] {'quotechar': "'"} 'a\\b, x \r\n'
#: {'delimiter': ''} TypeError: "delimiter" must be a 1-character string
#: {'delimiter': 'ab'} TypeError: "delimiter" must be a 1-character string
#: {'delimiter': 5} TypeError: "delimiter" must be string, not int
#: {'quotechar': 'ab'} TypeError: "quotechar" must be a 1-character string
#: {'quotechar': 5} TypeError: "quotechar" must be string or None, not int
#: {'quotechar': None} <_csv.writer object
#: {'quoting': 9} TypeError: bad "quoting" value
#: {'quoting': 'x'} TypeError: "quoting" must be an integer
#: {'lineterminator': 5} TypeError: "lineterminator" must be a string
#: {'escapechar': 'xx'} TypeError: "escapechar" must be a 1-character string
#: {'dialect': 'none'} Error: unknown dialect
#: {'foo': 1} TypeError: 'foo' is an invalid keyword argument for this function
#: TypeError: argument 1 must have a "write" method TypeError: 'int' object is not iterable Error: iterator should return strings, not bytes (the file should be opened in text mode) Error: iterator should return strings, not int (the file should be opened in text mode) Error: iterable expected, not int
#: ['excel', 'excel-tab', 'own', 'unix'] [['a', 'b']] "a"|"1"
#:  |
#: Error: unknown dialect Error: unknown dialect 131072 TypeError: dialect name must be a string
#: Error: field larger than field limit (3) 3
#: [(['a'], 1), (['b\nc'], 3), (['d'], 4)] , <class '_csv.reader'> (<class '_csv.Error'>, <class 'Exception'>)
#: [{'x': '1', 'y': '2'}, {'x': '3', 'y': None}] 	
#: 'a,b\r\n1,"x,y"\r\n' ValueError: dict contains fields not in fieldnames: 'c'
