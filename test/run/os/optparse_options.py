# RUN: %run2
# RUN: %run3
# optparse: actions, types, groups, help, errors.
import optparse
import sys

sys.argv[0] = 'prog'
parser = optparse.OptionParser(usage='usage: %prog [options] file', version='%prog 1.0', description='Describes %prog. ' * 8, epilog='The end.')
parser.add_option('-f', '--file', dest='filename', help='write report to FILE, which is %default if not given', metavar='FILE', default='out')
parser.add_option('-q', '--quiet', action='store_false', dest='verbose', default=True, help="don't print status messages to stdout")
parser.add_option('-v', action='count', dest='level')
parser.add_option('-n', type='int', help='a number')
parser.add_option('--ratio', type=float, default='0.5')
parser.add_option('--very-long-option-name', action='append', help='appends ' * 15)
parser.add_option('--point', nargs=2, type='int')
parser.add_option('--color', choices=['red', 'green'], help=optparse.SUPPRESS_HELP)
parser.add_option('--const', action='append_const', const=7, dest='consts')
seen = []
parser.add_option('-c', action='callback', type='string', callback=lambda option, opt, value, parser, *args: seen.append((opt, value) + args), callback_args=(1,))
group = parser.add_option_group('Dangerous', 'Careful with these.')
group.add_option('-g', action='store_true', help='in a group')
for args in ([], ['-f', 'x', 'rest', '-q'], ['-fx', '-vvv', '-n', '0x10'], ['--rat=2', '--point', '1', '2', '--const', '--const', '-cval', '-g'],
             ['--very', 'a', '--very-long-option-name=b', '--', '-q'], ['--color=red', '-']):
    values, rest = parser.parse_args(args)
    print(sorted(values.__dict__.items(), key=str), rest)
print(seen, parser.has_option('-f'), str(parser.get_option('--file')), parser.get_option_group('-g').title)
parser.print_help()
parser.print_version()


class Quiet(optparse.OptionParser):
    def exit(self, status=0, msg=None):
        print('exit %s %s' % (status, msg))
        raise SystemExit

    def print_usage(self, file=None):
        print(self.get_usage())


other = Quiet(prog='other', formatter=optparse.TitledHelpFormatter())
other.add_option('-n', type='int')
other.add_option('--ratio', type='float')
other.add_option('--rat', choices=['a', 'b'])
other.add_option('--pair', nargs=2)
for args in (['-n', 'x'], ['-z'], ['--ra', '5'], ['--none'], ['-n'], ['--pair', '1'], ['--rat=c'], ['--ratio=x'], ['--help=1'], ['-h']):
    try:
        other.parse_args(args)
    except SystemExit:
        pass
for args, keywords in ((('f',), {}), (('-ff',), {}), ((), {}), (('-f',), {'action': 'x'}), (('-f',), {'type': 'x'}), (('-f',), {'choices': ['a'], 'type': 'int'}),
                       (('-f',), {'type': 'choice'}), (('-f',), {'action': 'store', 'const': 1}), (('-f',), {'action': 'count', 'nargs': 2}),
                       (('-f',), {'action': 'callback', 'callback': 5}), (('-f',), {'color': 1}), (('-n',), {}), (('-f',), {'callback': len}),
                       (('-f',), {'action': 'count', 'type': 'int'})):
    try:
        other.add_option(*args, **keywords)
        print('added')
    except (optparse.OptionError, TypeError, IndexError) as e:
        print('%s: %s' % (type(e).__name__, e))
#2: ([('c', None), ('color', None), ('consts', None), ('filename', 'out'), ('g', None), ('level', None), ('n', None), ('point', None), ('ratio', 0.5), ('verbose', True), ('very_long_option_name', None)], [])
#2: ([('c', None), ('color', None), ('consts', None), ('filename', 'x'), ('g', None), ('level', None), ('n', None), ('point', None), ('ratio', 0.5), ('verbose', False), ('very_long_option_name', None)], ['rest'])
#2: ([('c', None), ('color', None), ('consts', None), ('filename', 'x'), ('g', None), ('level', 3), ('n', 16), ('point', None), ('ratio', 0.5), ('verbose', True), ('very_long_option_name', None)], [])
#2: ([('c', None), ('color', None), ('consts', [7, 7]), ('filename', 'out'), ('g', True), ('level', None), ('n', None), ('point', (1, 2)), ('ratio', 2.0), ('verbose', True), ('very_long_option_name', None)], [])
#2: ([('c', None), ('color', None), ('consts', None), ('filename', 'out'), ('g', None), ('level', None), ('n', None), ('point', None), ('ratio', 0.5), ('verbose', True), ('very_long_option_name', ['a', 'b'])], ['-q'])
#2: ([('c', None), ('color', 'red'), ('consts', None), ('filename', 'out'), ('g', None), ('level', None), ('n', None), ('point', None), ('ratio', 0.5), ('verbose', True), ('very_long_option_name', None)], ['-'])
#2: ([('-c', 'val', 1)], True, '-f/--file', 'Dangerous')
#3: [('c', None), ('color', None), ('consts', None), ('filename', 'out'), ('g', None), ('level', None), ('n', None), ('point', None), ('ratio', 0.5), ('verbose', True), ('very_long_option_name', None)] []
#3: [('c', None), ('color', None), ('consts', None), ('filename', 'x'), ('g', None), ('level', None), ('n', None), ('point', None), ('ratio', 0.5), ('verbose', False), ('very_long_option_name', None)] ['rest']
#3: [('c', None), ('color', None), ('consts', None), ('filename', 'x'), ('g', None), ('level', 3), ('n', 16), ('point', None), ('ratio', 0.5), ('verbose', True), ('very_long_option_name', None)] []
#3: [('c', None), ('color', None), ('consts', [7, 7]), ('filename', 'out'), ('g', True), ('level', None), ('n', None), ('point', (1, 2)), ('ratio', 2.0), ('verbose', True), ('very_long_option_name', None)] []
#3: [('c', None), ('color', None), ('consts', None), ('filename', 'out'), ('g', None), ('level', None), ('n', None), ('point', None), ('ratio', 0.5), ('verbose', True), ('very_long_option_name', ['a', 'b'])] ['-q']
#3: [('c', None), ('color', 'red'), ('consts', None), ('filename', 'out'), ('g', None), ('level', None), ('n', None), ('point', None), ('ratio', 0.5), ('verbose', True), ('very_long_option_name', None)] ['-']
#3: [('-c', 'val', 1)] True -f/--file Dangerous
#: Usage: prog [options] file
#:
#: Describes prog. Describes prog. Describes prog. Describes prog. Describes
#: prog. Describes prog. Describes prog. Describes prog.
#:
#: Options:
#:   --version             show program's version number and exit
#:   -h, --help            show this help message and exit
#:   -f FILE, --file=FILE  write report to FILE, which is out if not given
#:   -q, --quiet           don't print status messages to stdout
#:   -v                    
#:   -n N                  a number
#:   --ratio=RATIO         
#:   --very-long-option-name=VERY_LONG_OPTION_NAME
#:                         appends appends appends appends appends appends
#:                         appends appends appends appends appends appends
#:                         appends appends appends
#:   --point=POINT         
#:   --const               
#:   -c C                  
#:
#:   Dangerous:
#:     Careful with these.
#:
#:     -g                  in a group
#:
#: The end.
#: prog 1.0
#: Usage
#: =====
#:   other [options]
#:
#: exit 2 other: error: option -n: invalid integer value: 'x'
#:
#: Usage
#: =====
#:   other [options]
#:
#: exit 2 other: error: no such option: -z
#:
#: Usage
#: =====
#:   other [options]
#:
#: exit 2 other: error: ambiguous option: --ra (--rat, --ratio?)
#:
#: Usage
#: =====
#:   other [options]
#:
#: exit 2 other: error: no such option: --none
#:
#: Usage
#: =====
#:   other [options]
#:
#2: exit 2 other: error: -n option requires an argument
#3: exit 2 other: error: -n option requires 1 argument
#:
#: Usage
#: =====
#:   other [options]
#:
#: exit 2 other: error: --pair option requires 2 arguments
#:
#: Usage
#: =====
#:   other [options]
#:
#: exit 2 other: error: option --rat: invalid choice: 'c' (choose from 'a', 'b')
#:
#: Usage
#: =====
#:   other [options]
#:
#: exit 2 other: error: option --ratio: invalid floating-point value: 'x'
#:
#: Usage
#: =====
#:   other [options]
#:
#: exit 2 other: error: --help option does not take a value
#:
#: Usage
#: =====
#:   other [options]
#:
#: Options
#: =======
#: --help, -h     show this help message and exit
#: -n N           
#: --ratio=RATIO  
#: --rat=RAT      
#: --pair=PAIR    
#: exit 0 None
#: OptionError: invalid option string 'f': must be at least two characters long
#: OptionError: invalid long option string '-ff': must start with --, followed by non-dash
#: IndexError: tuple index out of range
#: OptionError: option -f: invalid action: 'x'
#: OptionError: option -f: invalid option type: 'x'
#: OptionError: option -f: must not supply choices for type 'int'
#: OptionError: option -f: must supply a list of choices for type 'choice'
#: OptionError: option -f: 'const' must not be supplied for action 'store'
#: OptionError: option -f: 'nargs' must not be supplied for action 'count'
#: OptionError: option -f: callback not callable: 5
#: OptionError: option -f: invalid keyword arguments: color
#: OptionConflictError: option -n: conflicting option string(s): -n
#: OptionError: option -f: callback supplied (<built-in function len>) for non-callback option
#: OptionError: option -f: must not supply a type for action 'count'
