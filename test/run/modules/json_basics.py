# -*- coding: utf-8 -*-
# RUN: %run2
# REQUIRES: python3-stdlib
# RUN: %run3
# Writing and reading JSON: layout, escapes, numbers, hooks, errors.
from __future__ import print_function
import json
import sys


def show(f):
    try:
        print(repr(f()))
    except Exception as e:
        print('%s: %s' % (type(e).__name__, e if sys.version_info[0] == 3 or str(e) else ''))


data = {'name': 'Ann', 'n': [1, 2.5, -3, 1e100, True, False, None], 'nested': {'a': [], 'b': {}, 'c': [[]]}}
show(lambda: json.dumps(data, sort_keys=True))
print(json.dumps(data, sort_keys=True, indent=2))
show(lambda: json.dumps(data, sort_keys=True, separators=(',', ':')))
show(lambda: json.dumps(u'\u00e9\u20ac\U0001f600"\\/\b\f\n\r\t\x01\x7f'))
show(lambda: json.dumps(u'\u00e9"', ensure_ascii=False))
show(lambda: json.dumps([float('nan'), float('inf'), -float('inf'), 0.1, 1e16, 10 ** 30]))
show(lambda: json.dumps(float('nan'), allow_nan=False) and 0 if sys.version_info[0] == 2 else 0)
show(lambda: json.dumps({1: 'a', 2.5: 'b', None: 'c', True: 'd'}, sort_keys=sys.version_info[0] == 2))
show(lambda: json.dumps({(1, 2): 3}, skipkeys=True))
show(lambda: json.dumps([1, {'x': set()}], default=lambda o: 'other'))
show(lambda: json.dumps((1, (2,))))
loop = []
loop.append(loop)
show(lambda: json.dumps(loop))
for text in ['[1, 2.5, -0, 1e3, 1E-2, "x", true, false, null]', '{"a": {"b": [1, {"c": []}]}}', '"\\u00e9\\ud83d\\ude00\\n\\/"', ' [ ] ', '{}', '""',
             'NaN', '-Infinity', '123456789012345678901234567890', '"\\ud800"']:
    show(lambda: json.loads(text))
show(lambda: json.loads('{"b": 1, "a": 2}', object_pairs_hook=list))
show(lambda: json.loads('{"b": {"a": 2}}', object_hook=lambda d: sorted(d)))
show(lambda: json.loads('[1, 2.5]', parse_int=lambda s: 'i' + s, parse_float=lambda s: 'f' + s))
show(lambda: json.JSONDecoder().raw_decode('[1] rest'))
for text in ['', '[1,', '[1 2]', '{', '{"a"', '{"a" 1}', '{"a": 1', '{a: 1}', '[1] x', '"abc', '"\\x"', '"\\u12"', '"a\nb"', 'tru', '[1,\n2,\n x]', '{"a": 1,}']:
    show(lambda: json.loads(text))


class Encoder(json.JSONEncoder):
    def default(self, o):
        if isinstance(o, complex):
            return [o.real, o.imag]
        return json.JSONEncoder.default(self, o)


show(lambda: json.dumps({'z': 2 + 1j}, cls=Encoder))
#: '{"n": [1, 2.5, -3, 1e+100, true, false, null], "name": "Ann", "nested": {"a": [], "b": {}, "c": [[]]}}'
#: {
#:   "n": [
#2:     1, 
#2:     2.5, 
#2:     -3, 
#2:     1e+100, 
#2:     true, 
#2:     false, 
#3:     1,
#3:     2.5,
#3:     -3,
#3:     1e+100,
#3:     true,
#3:     false,
#:     null
#2:   ], 
#2:   "name": "Ann", 
#3:   ],
#3:   "name": "Ann",
#:   "nested": {
#2:     "a": [], 
#2:     "b": {}, 
#3:     "a": [],
#3:     "b": {},
#:     "c": [
#:       []
#:     ]
#:   }
#: }
#: '{"n":[1,2.5,-3,1e+100,true,false,null],"name":"Ann","nested":{"a":[],"b":{},"c":[[]]}}'
#: '"\\u00e9\\u20ac\\ud83d\\ude00\\"\\\\/\\b\\f\\n\\r\\t\\u0001\\u007f"'
#2: u'"\xe9\\""'
#3: '"é\\""'
#: '[NaN, Infinity, -Infinity, 0.1, 1e+16, 1000000000000000000000000000000]'
#2: ValueError: Out of range float values are not JSON compliant
#2: '{"null": "c", "1": "d", "2.5": "b"}'
#3: 0
#3: '{"1": "d", "2.5": "b", "null": "c"}'
#: '{}'
#: '[1, {"x": "other"}]'
#: '[1, [2]]'
#: ValueError: Circular reference detected
#2: [1, 2.5, 0, 1000.0, 0.01, u'x', True, False, None]
#2: {u'a': {u'b': [1, {u'c': []}]}}
#2: u'\xe9\U0001f600\n/'
#3: [1, 2.5, 0, 1000.0, 0.01, 'x', True, False, None]
#3: {'a': {'b': [1, {'c': []}]}}
#3: 'é😀\n/'
#: []
#: {}
#2: u''
#3: ''
#: nan
#: -inf
#2: 123456789012345678901234567890L
#2: u'\ud800'
#2: [(u'b', 1), (u'a', 2)]
#2: [u'b']
#3: 123456789012345678901234567890
#3: '\ud800'
#3: [('b', 1), ('a', 2)]
#3: ['b']
#: ['i1', 'f2.5']
#: ([1], 3)
#2: ValueError: No JSON object could be decoded
#2: ValueError: Expecting object: line 1 column 3 (char 2)
#2: ValueError: Expecting , delimiter: line 1 column 4 (char 3)
#2: ValueError: Expecting object: line 1 column 1 (char 0)
#2: ValueError: Expecting : delimiter: line 1 column 5 (char 4)
#2: ValueError: Expecting : delimiter: line 1 column 6 (char 5)
#2: ValueError: Expecting object: line 1 column 7 (char 6)
#2: ValueError: Expecting property name: line 1 column 2 (char 1)
#2: ValueError: Extra data: line 1 column 5 - line 1 column 6 (char 4 - 5)
#2: ValueError: Unterminated string starting at: line 1 column 1 (char 0)
#2: ValueError: Invalid \escape: line 1 column 2 (char 1)
#2: ValueError: Invalid \uXXXX escape: line 1 column 3 (char 2)
#2: ValueError: Invalid control character at: line 1 column 3 (char 2)
#2: ValueError: No JSON object could be decoded
#2: ValueError: No JSON object could be decoded
#2: ValueError: Expecting property name: line 1 column 9 (char 8)
#3: JSONDecodeError: Expecting value: line 1 column 1 (char 0)
#3: JSONDecodeError: Expecting value: line 1 column 4 (char 3)
#3: JSONDecodeError: Expecting ',' delimiter: line 1 column 4 (char 3)
#3: JSONDecodeError: Expecting property name enclosed in double quotes: line 1 column 2 (char 1)
#3: JSONDecodeError: Expecting ':' delimiter: line 1 column 5 (char 4)
#3: JSONDecodeError: Expecting ':' delimiter: line 1 column 6 (char 5)
#3: JSONDecodeError: Expecting ',' delimiter: line 1 column 8 (char 7)
#3: JSONDecodeError: Expecting property name enclosed in double quotes: line 1 column 2 (char 1)
#3: JSONDecodeError: Extra data: line 1 column 5 (char 4)
#3: JSONDecodeError: Unterminated string starting at: line 1 column 1 (char 0)
#3: JSONDecodeError: Invalid \escape: line 1 column 2 (char 1)
#3: JSONDecodeError: Invalid \uXXXX escape: line 1 column 3 (char 2)
#3: JSONDecodeError: Invalid control character at: line 1 column 3 (char 2)
#3: JSONDecodeError: Expecting value: line 1 column 1 (char 0)
#3: JSONDecodeError: Expecting value: line 3 column 2 (char 8)
#3: JSONDecodeError: Expecting property name enclosed in double quotes: line 1 column 9 (char 8)
#: '{"z": [2.0, 1.0]}'
