# RUN: %run2
# Python 2's ConfigParser: what is read and written, interpolation, errors' texts.
import ConfigParser as C
import StringIO
import sys

TEXT = """# comment
[DEFAULT]
home = /home
Base: %(home)s/base

[one]
a = 1
b: two words ; a comment
c = x;y
empty =
quoted = ""
long = first
  second
\tthird
rem a remark
path = %(base)s/%(A)s
REM: 5

; comment
[two words]
flag = Yes
n = 2.5
loop = %(loop)s
missing = %(nothing)s
percent = 100%%
bad = %x
[one]
z = 26
"""


def tried(f, *args, **keywords):
    try:
        return repr(f(*args, **keywords))
    except Exception, e:
        return '%s: %s' % (type(e).__name__, e)


for kind in (C.RawConfigParser, C.ConfigParser, C.SafeConfigParser):
    p = kind({'Given': 'default'})
    p.readfp(StringIO.StringIO(TEXT))
    print kind.__name__, p.sections(), p.defaults(), p.options('one'), tried(p.options, 'x')
    for section in ('one', 'two words', 'DEFAULT', 'none'):
        for option in ('a', 'b', 'c', 'empty', 'quoted', 'long', 'PATH', 'base', 'given', 'z', 'flag', 'loop', 'missing', 'percent', 'bad', 'none'):
            print section, option, tried(p.get, section, option), p.has_option(section, option)
    print tried(p.items, 'one'), tried(p.items, 'DEFAULT'), tried(p.items, 'none'), tried(p.items, 'two words')
    print tried(p.getint, 'one', 'a'), tried(p.getfloat, 'two words', 'n'), tried(p.getboolean, 'two words', 'flag'), tried(p.getboolean, 'one', 'b')
    print tried(p.getint, 'one', 'b'), p.has_section('one'), p.has_section('DEFAULT')
    print tried(p.add_section, 'one'), tried(p.add_section, 'default'), tried(p.add_section, 'new'), tried(p.set, 'none', 'a', 'b')
    print tried(p.set, 'new', 'Key', 'value\nmore'), tried(p.set, 'new', 'n', 5), tried(p.set, 'new', 'p', '50%'), tried(p.set, 'DEFAULT', 'd', 'e')
    print tried(p.remove_option, 'one', 'A'), tried(p.remove_option, 'one', 'A'), tried(p.remove_option, 'x', 'A'), p.remove_section('two words'), p.remove_section('x')
    p.write(sys.stdout)
    if kind is not C.RawConfigParser:
        print tried(p.get, 'one', 'path', True), tried(p.get, 'one', 'path', vars={'A': 'other'}), tried(p.items, 'one', raw=True)
for text in ('a = 1\n', '[s]\nbad line\nb = 1\n= x\n', '[s]\n  indented = 1\n', '[s\n', '', '[s]\nkey\nother: 1\n'):
    for options in ({}, {'allow_no_value': True}):
        p = C.RawConfigParser(**options)
        print repr(text), tried(p.readfp, StringIO.StringIO(text), 'name'), [(s, p.items(s)) for s in p.sections()]
p = C.SafeConfigParser(allow_no_value=True)
p.readfp(StringIO.StringIO('[s]\nalone\nk = v\n'))
p.set('s', 'more')
p.write(sys.stdout)
print p.get('s', 'alone'), p.read(['/nonexistent']), p.read('/nonexistent')
for e in (C.Error('m'), C.NoSectionError('s'), C.NoOptionError('o', 's'), C.InterpolationDepthError('o', 's', 'raw'), C.ParsingError('f')):
    print repr(e), e.args, e.message, sorted(e.__dict__)


class Cased(C.ConfigParser):
    def optionxform(self, name): return name


p = Cased()
p.readfp(StringIO.StringIO('[s]\nKey = %(Other)s\nOther = 1\n'))
print p.items('s')
#: RawConfigParser ['one', 'two words'] OrderedDict([('given', 'default'), ('home', '/home'), ('base', '%(home)s/base')]) ['a', 'b', 'c', 'empty', 'quoted', 'long', 'path', 'rem', 'z', 'given', 'home', 'base'] NoSectionError: No section: 'x'
#: one a '1' True
#: one b 'two words' True
#: one c 'x;y' True
#: one empty '' True
#: one quoted '' True
#: one long 'first\nsecond\nthird' True
#: one PATH '%(base)s/%(A)s' True
#: one base '%(home)s/base' True
#: one given 'default' True
#: one z '26' True
#: one flag NoOptionError: No option 'flag' in section: 'one' False
#: one loop NoOptionError: No option 'loop' in section: 'one' False
#: one missing NoOptionError: No option 'missing' in section: 'one' False
#: one percent NoOptionError: No option 'percent' in section: 'one' False
#: one bad NoOptionError: No option 'bad' in section: 'one' False
#: one none NoOptionError: No option 'none' in section: 'one' False
#: two words a NoOptionError: No option 'a' in section: 'two words' False
#: two words b NoOptionError: No option 'b' in section: 'two words' False
#: two words c NoOptionError: No option 'c' in section: 'two words' False
#: two words empty NoOptionError: No option 'empty' in section: 'two words' False
#: two words quoted NoOptionError: No option 'quoted' in section: 'two words' False
#: two words long NoOptionError: No option 'long' in section: 'two words' False
#: two words PATH NoOptionError: No option 'PATH' in section: 'two words' False
#: two words base '%(home)s/base' True
#: two words given 'default' True
#: two words z NoOptionError: No option 'z' in section: 'two words' False
#: two words flag 'Yes' True
#: two words loop '%(loop)s' True
#: two words missing '%(nothing)s' True
#: two words percent '100%%' True
#: two words bad '%x' True
#: two words none NoOptionError: No option 'none' in section: 'two words' False
#: DEFAULT a NoOptionError: No option 'a' in section: 'DEFAULT' False
#: DEFAULT b NoOptionError: No option 'b' in section: 'DEFAULT' False
#: DEFAULT c NoOptionError: No option 'c' in section: 'DEFAULT' False
#: DEFAULT empty NoOptionError: No option 'empty' in section: 'DEFAULT' False
#: DEFAULT quoted NoOptionError: No option 'quoted' in section: 'DEFAULT' False
#: DEFAULT long NoOptionError: No option 'long' in section: 'DEFAULT' False
#: DEFAULT PATH NoOptionError: No option 'PATH' in section: 'DEFAULT' False
#: DEFAULT base '%(home)s/base' True
#: DEFAULT given 'default' True
#: DEFAULT z NoOptionError: No option 'z' in section: 'DEFAULT' False
#: DEFAULT flag NoOptionError: No option 'flag' in section: 'DEFAULT' False
#: DEFAULT loop NoOptionError: No option 'loop' in section: 'DEFAULT' False
#: DEFAULT missing NoOptionError: No option 'missing' in section: 'DEFAULT' False
#: DEFAULT percent NoOptionError: No option 'percent' in section: 'DEFAULT' False
#: DEFAULT bad NoOptionError: No option 'bad' in section: 'DEFAULT' False
#: DEFAULT none NoOptionError: No option 'none' in section: 'DEFAULT' False
#: none a NoSectionError: No section: 'none' False
#: none b NoSectionError: No section: 'none' False
#: none c NoSectionError: No section: 'none' False
#: none empty NoSectionError: No section: 'none' False
#: none quoted NoSectionError: No section: 'none' False
#: none long NoSectionError: No section: 'none' False
#: none PATH NoSectionError: No section: 'none' False
#: none base NoSectionError: No section: 'none' False
#: none given NoSectionError: No section: 'none' False
#: none z NoSectionError: No section: 'none' False
#: none flag NoSectionError: No section: 'none' False
#: none loop NoSectionError: No section: 'none' False
#: none missing NoSectionError: No section: 'none' False
#: none percent NoSectionError: No section: 'none' False
#: none bad NoSectionError: No section: 'none' False
#: none none NoSectionError: No section: 'none' False
#: [('given', 'default'), ('home', '/home'), ('base', '%(home)s/base'), ('a', '1'), ('b', 'two words'), ('c', 'x;y'), ('empty', ''), ('quoted', ''), ('long', 'first\nsecond\nthird'), ('path', '%(base)s/%(A)s'), ('rem', '5'), ('z', '26')] [('given', 'default'), ('home', '/home'), ('base', '%(home)s/base')] NoSectionError: No section: 'none' [('given', 'default'), ('home', '/home'), ('base', '%(home)s/base'), ('flag', 'Yes'), ('n', '2.5'), ('loop', '%(loop)s'), ('missing', '%(nothing)s'), ('percent', '100%%'), ('bad', '%x')]
#: 1 2.5 True ValueError: Not a boolean: two words
#: ValueError: invalid literal for int() with base 10: 'two words' True False
#: DuplicateSectionError: Section 'one' already exists ValueError: Invalid section name: default None NoSectionError: No section: 'none'
#: None None None None
#: True False NoSectionError: No section: 'x' True False
#: [DEFAULT]
#: given = default
#: home = /home
#: base = %(home)s/base
#: d = e
#:
#: [one]
#: b = two words
#: c = x;y
#: empty = 
#: quoted = 
#: long = first
#: 	second
#: 	third
#: path = %(base)s/%(A)s
#: rem = 5
#: z = 26
#:
#: [new]
#: key = value
#: 	more
#: n = 5
#: p = 50%
#:
#: ConfigParser ['one', 'two words'] OrderedDict([('given', 'default'), ('home', '/home'), ('base', '%(home)s/base')]) ['a', 'b', 'c', 'empty', 'quoted', 'long', 'path', 'rem', 'z', 'given', 'home', 'base'] NoSectionError: No section: 'x'
#: one a '1' True
#: one b 'two words' True
#: one c 'x;y' True
#: one empty '' True
#: one quoted '' True
#: one long 'first\nsecond\nthird' True
#: one PATH '/home/base/1' True
#: one base '/home/base' True
#: one given 'default' True
#: one z '26' True
#: one flag NoOptionError: No option 'flag' in section: 'one' False
#: one loop NoOptionError: No option 'loop' in section: 'one' False
#: one missing NoOptionError: No option 'missing' in section: 'one' False
#: one percent NoOptionError: No option 'percent' in section: 'one' False
#: one bad NoOptionError: No option 'bad' in section: 'one' False
#: one none NoOptionError: No option 'none' in section: 'one' False
#: two words a NoOptionError: No option 'a' in section: 'two words' False
#: two words b NoOptionError: No option 'b' in section: 'two words' False
#: two words c NoOptionError: No option 'c' in section: 'two words' False
#: two words empty NoOptionError: No option 'empty' in section: 'two words' False
#: two words quoted NoOptionError: No option 'quoted' in section: 'two words' False
#: two words long NoOptionError: No option 'long' in section: 'two words' False
#: two words PATH NoOptionError: No option 'path' in section: 'two words' False
#: two words base '/home/base' True
#: two words given 'default' True
#: two words z NoOptionError: No option 'z' in section: 'two words' False
#: two words flag 'Yes' True
#: two words loop InterpolationDepthError: Value interpolation too deeply recursive:
#: 	section: [two words]
#: 	option : loop
#: 	rawval : %(loop)s
#: True
#: two words missing InterpolationMissingOptionError: Bad value substitution:
#: 	section: [two words]
#: 	option : missing
#: 	key    : nothing
#: 	rawval : %(nothing)s
#: True
#: two words percent '100%%' True
#: two words bad '%x' True
#: two words none NoOptionError: No option 'none' in section: 'two words' False
#: DEFAULT a NoOptionError: No option 'a' in section: 'DEFAULT' False
#: DEFAULT b NoOptionError: No option 'b' in section: 'DEFAULT' False
#: DEFAULT c NoOptionError: No option 'c' in section: 'DEFAULT' False
#: DEFAULT empty NoOptionError: No option 'empty' in section: 'DEFAULT' False
#: DEFAULT quoted NoOptionError: No option 'quoted' in section: 'DEFAULT' False
#: DEFAULT long NoOptionError: No option 'long' in section: 'DEFAULT' False
#: DEFAULT PATH NoOptionError: No option 'path' in section: 'DEFAULT' False
#: DEFAULT base '/home/base' True
#: DEFAULT given 'default' True
#: DEFAULT z NoOptionError: No option 'z' in section: 'DEFAULT' False
#: DEFAULT flag NoOptionError: No option 'flag' in section: 'DEFAULT' False
#: DEFAULT loop NoOptionError: No option 'loop' in section: 'DEFAULT' False
#: DEFAULT missing NoOptionError: No option 'missing' in section: 'DEFAULT' False
#: DEFAULT percent NoOptionError: No option 'percent' in section: 'DEFAULT' False
#: DEFAULT bad NoOptionError: No option 'bad' in section: 'DEFAULT' False
#: DEFAULT none NoOptionError: No option 'none' in section: 'DEFAULT' False
#: none a NoSectionError: No section: 'none' False
#: none b NoSectionError: No section: 'none' False
#: none c NoSectionError: No section: 'none' False
#: none empty NoSectionError: No section: 'none' False
#: none quoted NoSectionError: No section: 'none' False
#: none long NoSectionError: No section: 'none' False
#: none PATH NoSectionError: No section: 'none' False
#: none base NoSectionError: No section: 'none' False
#: none given NoSectionError: No section: 'none' False
#: none z NoSectionError: No section: 'none' False
#: none flag NoSectionError: No section: 'none' False
#: none loop NoSectionError: No section: 'none' False
#: none missing NoSectionError: No section: 'none' False
#: none percent NoSectionError: No section: 'none' False
#: none bad NoSectionError: No section: 'none' False
#: none none NoSectionError: No section: 'none' False
#: [('given', 'default'), ('home', '/home'), ('base', '/home/base'), ('a', '1'), ('b', 'two words'), ('c', 'x;y'), ('empty', ''), ('quoted', ''), ('long', 'first\nsecond\nthird'), ('path', '/home/base/1'), ('rem', '5'), ('z', '26')] [('given', 'default'), ('home', '/home'), ('base', '/home/base')] NoSectionError: No section: 'none' InterpolationDepthError: Value interpolation too deeply recursive:
#: 	section: [two words]
#: 	option : loop
#: 	rawval : %(loop)s
#:
#: 1 2.5 True ValueError: Not a boolean: two words
#: ValueError: invalid literal for int() with base 10: 'two words' True False
#: DuplicateSectionError: Section 'one' already exists ValueError: Invalid section name: default None NoSectionError: No section: 'none'
#: None None None None
#: True False NoSectionError: No section: 'x' True False
#: [DEFAULT]
#: given = default
#: home = /home
#: base = %(home)s/base
#: d = e
#:
#: [one]
#: b = two words
#: c = x;y
#: empty = 
#: quoted = 
#: long = first
#: 	second
#: 	third
#: path = %(base)s/%(A)s
#: rem = 5
#: z = 26
#:
#: [new]
#: key = value
#: 	more
#: n = 5
#: p = 50%
#:
#: '%(base)s/%(A)s' '/home/base/other' [('given', 'default'), ('home', '/home'), ('base', '%(home)s/base'), ('d', 'e'), ('b', 'two words'), ('c', 'x;y'), ('empty', ''), ('quoted', ''), ('long', 'first\nsecond\nthird'), ('path', '%(base)s/%(A)s'), ('rem', '5'), ('z', '26')]
#: SafeConfigParser ['one', 'two words'] OrderedDict([('given', 'default'), ('home', '/home'), ('base', '%(home)s/base')]) ['a', 'b', 'c', 'empty', 'quoted', 'long', 'path', 'rem', 'z', 'given', 'home', 'base'] NoSectionError: No section: 'x'
#: one a '1' True
#: one b 'two words' True
#: one c 'x;y' True
#: one empty '' True
#: one quoted '' True
#: one long 'first\nsecond\nthird' True
#: one PATH '/home/base/1' True
#: one base '/home/base' True
#: one given 'default' True
#: one z '26' True
#: one flag NoOptionError: No option 'flag' in section: 'one' False
#: one loop NoOptionError: No option 'loop' in section: 'one' False
#: one missing NoOptionError: No option 'missing' in section: 'one' False
#: one percent NoOptionError: No option 'percent' in section: 'one' False
#: one bad NoOptionError: No option 'bad' in section: 'one' False
#: one none NoOptionError: No option 'none' in section: 'one' False
#: two words a NoOptionError: No option 'a' in section: 'two words' False
#: two words b NoOptionError: No option 'b' in section: 'two words' False
#: two words c NoOptionError: No option 'c' in section: 'two words' False
#: two words empty NoOptionError: No option 'empty' in section: 'two words' False
#: two words quoted NoOptionError: No option 'quoted' in section: 'two words' False
#: two words long NoOptionError: No option 'long' in section: 'two words' False
#: two words PATH NoOptionError: No option 'path' in section: 'two words' False
#: two words base '/home/base' True
#: two words given 'default' True
#: two words z NoOptionError: No option 'z' in section: 'two words' False
#: two words flag 'Yes' True
#: two words loop InterpolationDepthError: Value interpolation too deeply recursive:
#: 	section: [two words]
#: 	option : loop
#: 	rawval : %(loop)s
#: True
#: two words missing InterpolationMissingOptionError: Bad value substitution:
#: 	section: [two words]
#: 	option : missing
#: 	key    : nothing
#: 	rawval : 
#: True
#: two words percent '100%' True
#: two words bad InterpolationSyntaxError: '%' must be followed by '%' or '(', found: '%x' True
#: two words none NoOptionError: No option 'none' in section: 'two words' False
#: DEFAULT a NoOptionError: No option 'a' in section: 'DEFAULT' False
#: DEFAULT b NoOptionError: No option 'b' in section: 'DEFAULT' False
#: DEFAULT c NoOptionError: No option 'c' in section: 'DEFAULT' False
#: DEFAULT empty NoOptionError: No option 'empty' in section: 'DEFAULT' False
#: DEFAULT quoted NoOptionError: No option 'quoted' in section: 'DEFAULT' False
#: DEFAULT long NoOptionError: No option 'long' in section: 'DEFAULT' False
#: DEFAULT PATH NoOptionError: No option 'path' in section: 'DEFAULT' False
#: DEFAULT base '/home/base' True
#: DEFAULT given 'default' True
#: DEFAULT z NoOptionError: No option 'z' in section: 'DEFAULT' False
#: DEFAULT flag NoOptionError: No option 'flag' in section: 'DEFAULT' False
#: DEFAULT loop NoOptionError: No option 'loop' in section: 'DEFAULT' False
#: DEFAULT missing NoOptionError: No option 'missing' in section: 'DEFAULT' False
#: DEFAULT percent NoOptionError: No option 'percent' in section: 'DEFAULT' False
#: DEFAULT bad NoOptionError: No option 'bad' in section: 'DEFAULT' False
#: DEFAULT none NoOptionError: No option 'none' in section: 'DEFAULT' False
#: none a NoSectionError: No section: 'none' False
#: none b NoSectionError: No section: 'none' False
#: none c NoSectionError: No section: 'none' False
#: none empty NoSectionError: No section: 'none' False
#: none quoted NoSectionError: No section: 'none' False
#: none long NoSectionError: No section: 'none' False
#: none PATH NoSectionError: No section: 'none' False
#: none base NoSectionError: No section: 'none' False
#: none given NoSectionError: No section: 'none' False
#: none z NoSectionError: No section: 'none' False
#: none flag NoSectionError: No section: 'none' False
#: none loop NoSectionError: No section: 'none' False
#: none missing NoSectionError: No section: 'none' False
#: none percent NoSectionError: No section: 'none' False
#: none bad NoSectionError: No section: 'none' False
#: none none NoSectionError: No section: 'none' False
#: [('given', 'default'), ('home', '/home'), ('base', '/home/base'), ('a', '1'), ('b', 'two words'), ('c', 'x;y'), ('empty', ''), ('quoted', ''), ('long', 'first\nsecond\nthird'), ('path', '/home/base/1'), ('rem', '5'), ('z', '26')] [('given', 'default'), ('home', '/home'), ('base', '/home/base')] NoSectionError: No section: 'none' InterpolationDepthError: Value interpolation too deeply recursive:
#: 	section: [two words]
#: 	option : loop
#: 	rawval : %(loop)s
#:
#: 1 2.5 True ValueError: Not a boolean: two words
#: ValueError: invalid literal for int() with base 10: 'two words' True False
#: DuplicateSectionError: Section 'one' already exists ValueError: Invalid section name: default None NoSectionError: No section: 'none'
#: None TypeError: option values must be strings ValueError: invalid interpolation syntax in '50%' at position 2 None
#: True False NoSectionError: No section: 'x' True False
#: [DEFAULT]
#: given = default
#: home = /home
#: base = %(home)s/base
#: d = e
#:
#: [one]
#: b = two words
#: c = x;y
#: empty = 
#: quoted = 
#: long = first
#: 	second
#: 	third
#: path = %(base)s/%(A)s
#: rem = 5
#: z = 26
#:
#: [new]
#: key = value
#: 	more
#:
#: '%(base)s/%(A)s' '/home/base/other' [('given', 'default'), ('home', '/home'), ('base', '%(home)s/base'), ('d', 'e'), ('b', 'two words'), ('c', 'x;y'), ('empty', ''), ('quoted', ''), ('long', 'first\nsecond\nthird'), ('path', '%(base)s/%(A)s'), ('rem', '5'), ('z', '26')]
#: 'a = 1\n' MissingSectionHeaderError: File contains no section headers.
#: file: name, line: 1
#: 'a = 1\n' []
#: 'a = 1\n' MissingSectionHeaderError: File contains no section headers.
#: file: name, line: 1
#: 'a = 1\n' []
#: '[s]\nbad line\nb = 1\n= x\n' ParsingError: File contains parsing errors: name
#: 	[line  2]: 'bad line\n'
#: 	[line  4]: '= x\n' [('s', [('b', ['1'])])]
#: '[s]\nbad line\nb = 1\n= x\n' ParsingError: File contains parsing errors: name
#: 	[line  4]: '= x\n' [('s', [('bad line', None), ('b', ['1'])])]
#: '[s]\n  indented = 1\n' ParsingError: File contains parsing errors: name
#: 	[line  2]: '  indented = 1\n' [('s', [])]
#: '[s]\n  indented = 1\n' ParsingError: File contains parsing errors: name
#: 	[line  2]: '  indented = 1\n' [('s', [])]
#: '[s\n' MissingSectionHeaderError: File contains no section headers.
#: file: name, line: 1
#: '[s\n' []
#: '[s\n' MissingSectionHeaderError: File contains no section headers.
#: file: name, line: 1
#: '[s\n' []
#: '' None []
#: '' None []
#: '[s]\nkey\nother: 1\n' ParsingError: File contains parsing errors: name
#: 	[line  2]: 'key\n' [('s', [('other', ['1'])])]
#: '[s]\nkey\nother: 1\n' None [('s', [('key', None), ('other', '1')])]
#: [s]
#: alone
#: k = v
#: more
#:
#: None [] []
#: m ('m',) m ['_Error__message']
#: No section: 's' ('s',) No section: 's' ['_Error__message', 'section']
#: No option 'o' in section: 's' ('o', 's') No option 'o' in section: 's' ['_Error__message', 'option', 'section']
#: Value interpolation too deeply recursive:
#: 	section: [s]
#: 	option : o
#: 	rawval : raw
#: ('o', 's', 'raw') Value interpolation too deeply recursive:
#: 	section: [s]
#: 	option : o
#: 	rawval : raw
#: ['_Error__message', 'option', 'section']
#: File contains parsing errors: f ('f',) File contains parsing errors: f ['_Error__message', 'errors', 'filename']
#: [('Key', '1'), ('Other', '1')]
