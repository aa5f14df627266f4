# RUN: %run2
# Python 2's pprint: when it breaks lines, how far it indents, depth, recursion.
import pprint
import re
import sys


def show(x, **options):
    print re.sub('id=[0-9]+', 'id=N', pprint.pformat(x, **options))


class Own(dict): pass


class Shown(list):
    def __repr__(self): return '<shown>'


values = [{'a': [1, 2, {'b': 3}], 'c': (1,)}, range(30), Own(a=1), set([1, 2]), frozenset(range(30)), (1,) * 30, {}, [], (), set(),
          frozenset(), Shown([1]), 'text', u'text', "it's", 1.5, None, [[], {}, ()], {1: {2: {3: {4: 5}}}}, [(1, 2)] * 12,
          {'x' * 30: 'y' * 60, 'k': range(20)}, [set([1]), Shown()], {(1, 2): 'a', 'b': None, 3: u'\xe9'}]
for x in values:
    show(x)
    show(x, width=10)
    show(x, indent=4, width=20)
    show(x, depth=2)
    print pprint.saferepr(x) == repr(x), pprint.isreadable(x), pprint.isrecursive(x)
a = [1]
a.append(a)
d = {'a': a}
d['d'] = d
for x in (a, d):
    show(x)
    print re.sub('id=[0-9]+', 'id=N', pprint.saferepr(x)), pprint.isreadable(x), pprint.isrecursive(x)
pprint.pprint({'b': 1, 'a': 2})
p = pprint.PrettyPrinter(width=20, stream=sys.stdout)
p.pprint(['abcdefgh', 'ijklmnop', 'qrst'])
print p.isreadable([1]), p.isrecursive(a), p.isreadable(a), p.format([1], {}, 0, 0)
for options in ({'indent': -1}, {'depth': 0}, {'width': 0}, {'indent': 'x'}):
    try:
        pprint.pformat(1, **options)
    except Exception, e:
        print type(e).__name__, e
#: {'a': [1, 2, {'b': 3}], 'c': (1,)}
#: {'a': [1,
#:        2,
#:        {'b': 3}],
#:  'c': (1,)}
#: {   'a': [   1,
#:              2,
#:              {   'b': 3}],
#:     'c': (1,)}
#: {'a': [1, 2, {...}], 'c': (1,)}
#: True True False
#: [0,
#:  1,
#:  2,
#:  3,
#:  4,
#:  5,
#:  6,
#:  7,
#:  8,
#:  9,
#:  10,
#:  11,
#:  12,
#:  13,
#:  14,
#:  15,
#:  16,
#:  17,
#:  18,
#:  19,
#:  20,
#:  21,
#:  22,
#:  23,
#:  24,
#:  25,
#:  26,
#:  27,
#:  28,
#:  29]
#: [0,
#:  1,
#:  2,
#:  3,
#:  4,
#:  5,
#:  6,
#:  7,
#:  8,
#:  9,
#:  10,
#:  11,
#:  12,
#:  13,
#:  14,
#:  15,
#:  16,
#:  17,
#:  18,
#:  19,
#:  20,
#:  21,
#:  22,
#:  23,
#:  24,
#:  25,
#:  26,
#:  27,
#:  28,
#:  29]
#: [   0,
#:     1,
#:     2,
#:     3,
#:     4,
#:     5,
#:     6,
#:     7,
#:     8,
#:     9,
#:     10,
#:     11,
#:     12,
#:     13,
#:     14,
#:     15,
#:     16,
#:     17,
#:     18,
#:     19,
#:     20,
#:     21,
#:     22,
#:     23,
#:     24,
#:     25,
#:     26,
#:     27,
#:     28,
#:     29]
#: [0,
#:  1,
#:  2,
#:  3,
#:  4,
#:  5,
#:  6,
#:  7,
#:  8,
#:  9,
#:  10,
#:  11,
#:  12,
#:  13,
#:  14,
#:  15,
#:  16,
#:  17,
#:  18,
#:  19,
#:  20,
#:  21,
#:  22,
#:  23,
#:  24,
#:  25,
#:  26,
#:  27,
#:  28,
#:  29]
#: True True False
#: {'a': 1}
#: {'a': 1}
#: {   'a': 1}
#: {'a': 1}
#: True True False
#: set([1, 2])
#: set([1,
#:      2])
#: set([1, 2])
#: set([1, 2])
#: True True False
#: frozenset([0,
#:            1,
#:            2,
#:            3,
#:            4,
#:            5,
#:            6,
#:            7,
#:            8,
#:            9,
#:            10,
#:            11,
#:            12,
#:            13,
#:            14,
#:            15,
#:            16,
#:            17,
#:            18,
#:            19,
#:            20,
#:            21,
#:            22,
#:            23,
#:            24,
#:            25,
#:            26,
#:            27,
#:            28,
#:            29])
#: frozenset([0,
#:            1,
#:            2,
#:            3,
#:            4,
#:            5,
#:            6,
#:            7,
#:            8,
#:            9,
#:            10,
#:            11,
#:            12,
#:            13,
#:            14,
#:            15,
#:            16,
#:            17,
#:            18,
#:            19,
#:            20,
#:            21,
#:            22,
#:            23,
#:            24,
#:            25,
#:            26,
#:            27,
#:            28,
#:            29])
#: frozenset([   0,
#:               1,
#:               2,
#:               3,
#:               4,
#:               5,
#:               6,
#:               7,
#:               8,
#:               9,
#:               10,
#:               11,
#:               12,
#:               13,
#:               14,
#:               15,
#:               16,
#:               17,
#:               18,
#:               19,
#:               20,
#:               21,
#:               22,
#:               23,
#:               24,
#:               25,
#:               26,
#:               27,
#:               28,
#:               29])
#: frozenset([0,
#:            1,
#:            2,
#:            3,
#:            4,
#:            5,
#:            6,
#:            7,
#:            8,
#:            9,
#:            10,
#:            11,
#:            12,
#:            13,
#:            14,
#:            15,
#:            16,
#:            17,
#:            18,
#:            19,
#:            20,
#:            21,
#:            22,
#:            23,
#:            24,
#:            25,
#:            26,
#:            27,
#:            28,
#:            29])
#: True True False
#: (1,
#:  1,
#:  1,
#:  1,
#:  1,
#:  1,
#:  1,
#:  1,
#:  1,
#:  1,
#:  1,
#:  1,
#:  1,
#:  1,
#:  1,
#:  1,
#:  1,
#:  1,
#:  1,
#:  1,
#:  1,
#:  1,
#:  1,
#:  1,
#:  1,
#:  1,
#:  1,
#:  1,
#:  1,
#:  1)
#: (1,
#:  1,
#:  1,
#:  1,
#:  1,
#:  1,
#:  1,
#:  1,
#:  1,
#:  1,
#:  1,
#:  1,
#:  1,
#:  1,
#:  1,
#:  1,
#:  1,
#:  1,
#:  1,
#:  1,
#:  1,
#:  1,
#:  1,
#:  1,
#:  1,
#:  1,
#:  1,
#:  1,
#:  1,
#:  1)
#: (   1,
#:     1,
#:     1,
#:     1,
#:     1,
#:     1,
#:     1,
#:     1,
#:     1,
#:     1,
#:     1,
#:     1,
#:     1,
#:     1,
#:     1,
#:     1,
#:     1,
#:     1,
#:     1,
#:     1,
#:     1,
#:     1,
#:     1,
#:     1,
#:     1,
#:     1,
#:     1,
#:     1,
#:     1,
#:     1)
#: (1,
#:  1,
#:  1,
#:  1,
#:  1,
#:  1,
#:  1,
#:  1,
#:  1,
#:  1,
#:  1,
#:  1,
#:  1,
#:  1,
#:  1,
#:  1,
#:  1,
#:  1,
#:  1,
#:  1,
#:  1,
#:  1,
#:  1,
#:  1,
#:  1,
#:  1,
#:  1,
#:  1,
#:  1,
#:  1)
#: True True False
#: {}
#: {}
#: {   }
#: {}
#: True True False
#: []
#: []
#: []
#: []
#: True True False
#: ()
#: ()
#: ()
#: ()
#: True True False
#: set([])
#: set([])
#: set([])
#: set([])
#: True True False
#: frozenset([])
#: frozenset([])
#: frozenset([])
#: frozenset([])
#: True True False
#: <shown>
#: <shown>
#: <shown>
#: <shown>
#: True False False
#: 'text'
#: 'text'
#: 'text'
#: 'text'
#: True True False
#: u'text'
#: u'text'
#: u'text'
#: u'text'
#: True True False
#: "it's"
#: "it's"
#: "it's"
#: "it's"
#: True True False
#: 1.5
#: 1.5
#: 1.5
#: 1.5
#: True True False
#: None
#: None
#: None
#: None
#: True True False
#: [[], {}, ()]
#: [[],
#:  {},
#:  ()]
#: [[], {   }, ()]
#: [[], {}, ()]
#: True True False
#: {1: {2: {3: {4: 5}}}}
#: {1: {2: {3: {4: 5}}}}
#: {   1: {   2: {   3: {   4: 5}}}}
#: {1: {2: {...}}}
#: True True False
#: [(1, 2),
#:  (1, 2),
#:  (1, 2),
#:  (1, 2),
#:  (1, 2),
#:  (1, 2),
#:  (1, 2),
#:  (1, 2),
#:  (1, 2),
#:  (1, 2),
#:  (1, 2),
#:  (1, 2)]
#: [(1, 2),
#:  (1, 2),
#:  (1, 2),
#:  (1, 2),
#:  (1, 2),
#:  (1, 2),
#:  (1, 2),
#:  (1, 2),
#:  (1, 2),
#:  (1, 2),
#:  (1, 2),
#:  (1, 2)]
#: [   (1, 2),
#:     (1, 2),
#:     (1, 2),
#:     (1, 2),
#:     (1, 2),
#:     (1, 2),
#:     (1, 2),
#:     (1, 2),
#:     (1, 2),
#:     (1, 2),
#:     (1, 2),
#:     (1, 2)]
#: [(1, 2),
#:  (1, 2),
#:  (1, 2),
#:  (1, 2),
#:  (1, 2),
#:  (1, 2),
#:  (1, 2),
#:  (1, 2),
#:  (1, 2),
#:  (1, 2),
#:  (1, 2),
#:  (1, 2)]
#: True True False
#: {'k': [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19],
#:  'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxx': 'yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy'}
#: {'k': [0,
#:        1,
#:        2,
#:        3,
#:        4,
#:        5,
#:        6,
#:        7,
#:        8,
#:        9,
#:        10,
#:        11,
#:        12,
#:        13,
#:        14,
#:        15,
#:        16,
#:        17,
#:        18,
#:        19],
#:  'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxx': 'yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy'}
#: {   'k': [   0,
#:              1,
#:              2,
#:              3,
#:              4,
#:              5,
#:              6,
#:              7,
#:              8,
#:              9,
#:              10,
#:              11,
#:              12,
#:              13,
#:              14,
#:              15,
#:              16,
#:              17,
#:              18,
#:              19],
#:     'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxx': 'yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy'}
#: {'k': [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19],
#:  'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxx': 'yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy'}
#: True True False
#: [set([1]), <shown>]
#: [set([1]),
#:  <shown>]
#: [set([1]), <shown>]
#: [set([1]), <shown>]
#: True False False
#: {3: u'\xe9', 'b': None, (1, 2): 'a'}
#: {3: u'\xe9',
#:  'b': None,
#:  (1, 2): 'a'}
#: {   3: u'\xe9',
#:     'b': None,
#:     (1, 2): 'a'}
#: {3: u'\xe9', 'b': None, (1, 2): 'a'}
#: False True False
#: [1, <Recursion on list with id=N>]
#: [1, <Recursion on list with id=N>] False True
#: {'a': [1, <Recursion on list with id=N>],
#:  'd': <Recursion on dict with id=N>}
#: {'a': [1, <Recursion on list with id=N>], 'd': <Recursion on dict with id=N>} False True
#: {'a': 2, 'b': 1}
#: ['abcdefgh',
#:  'ijklmnop',
#:  'qrst']
#: True True False ('[1]', True, False)
#: AssertionError indent must be >= 0
#: AssertionError depth must be > 0
#: AssertionError width must be != 0
#: ValueError invalid literal for int() with base 10: 'x'
