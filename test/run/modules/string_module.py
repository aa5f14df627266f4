# RUN: %run2
# RUN: %run3
# string: constants, Template, Formatter.
from __future__ import print_function

def tried(f, *args, **keywords):
    try:
        return f(*args, **keywords)
    except Exception as error:
        return "%s: %s" % (type(error).__name__, error)


import string
print(string.ascii_letters, string.digits, string.punctuation, repr(string.whitespace), string.capwords("hello big  world"))
T = string.Template
print(T("$a ${b} $$ $c").substitute(a=1, b="x", c=[2]), tried(T("$a").substitute), tried(T("$").substitute), tried(T("x\n ${").substitute))
print(T("$a $b ${c} $").safe_substitute(a=1), T("$a $b").substitute({"a": 5}, b=6))
class F(string.Formatter):
    def get_value(self, key, args, keywords): return "V%s" % key if isinstance(key, str) else args[key]
print(string.Formatter().format("{0} {a} {0!r:>5} {b[1]} {c.real:{w}}", "x", a=1, b=[1, 2], c=3 + 0j, w=6), F().format("{z}"))
print(tried(string.Formatter().format, "{"), list(string.Formatter().parse("a{b!r:c}d{{e")))
#2: abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ 0123456789 !"#$%&'()*+,-./:;<=>?@[\]^_`{|}~ '\t\n\x0b\x0c\r ' Hello Big World
#3: abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ 0123456789 !"#$%&'()*+,-./:;<=>?@[\]^_`{|}~ ' \t\n\r\x0b\x0c' Hello Big World
#: 1 x $ [2] KeyError: 'a' ValueError: Invalid placeholder in string: line 1, col 1 ValueError: Invalid placeholder in string: line 2, col 2
#: 1 $b ${c} $ 5 6
#: x 1   'x' 2    3.0 Vz
#: ValueError: Single '{' encountered in format string [('a', 'b', 'c', 'r'), ('d{', None, None, None), ('e', None, None, None)]
