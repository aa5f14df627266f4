# RUN: %run2
# Simple statements 6, expressions 5: print, raise, exec, coercions, built-in functions.
import sys
def t(f, *a, **k):
    try:
        print repr(f(*a, **k)).split(' at 0x')[0]
    except Exception, e:
        print type(e).__name__, e
class W:
    def __init__(self): self.s = []
    def write(self, x): self.s.append(x)
w = W()
print >>w, "a", "b",
print >>w, "c"
print >>w
print >>w, "x\n",
print >>w, "y\t",
print >>w, "z"
print >>w, u"u\xe9", 1, None
print w.s, hasattr(w, "softspace") and w.softspace
print >>None, "to stdout"
print "a",; print "b",; sys.stdout.write("w"); print "c"
print "tab\t",; print "x"; print "nl\n",; print "y"; print "",; print "e"; print; print (1, 2), (3); print("p"), "q"; print `1` + `"a"`, `[1L, u"x"]`
class NoWrite: pass
def pr(f):
    print >>f, "x"
t(pr, NoWrite()); t(pr, 5)
class SS(object):
    def write(self, s): sys.stdout.write("<" + s + ">")
ss = SS(); print >>ss, 1, 2,; print >>ss, 3; print ss.softspace
def r(*a):
    try: exec a[0] in dict(a=a)
    except: print sys.exc_info()[0], sys.exc_info()[1]
r("raise ValueError"); r("raise ValueError, 'x'"); r("raise ValueError, (1, 2)"); r("raise ValueError, None"); r("raise ValueError('a'), None"); r("raise ValueError('a'), 5"); r("raise ValueError, KeyError('k')"); r("raise ValueError, ValueError('vv')"); r("raise 'string'"); r("raise 5"); r("raise None"); r("raise (ValueError, KeyError), 'tup'"); r("raise ((IOError,), 1), 2"); r("raise ()"); r("raise UnicodeDecodeError, 5"); r("raise")
class OldE: pass
class OldE2:
    def __init__(self, *a): self.a = a
    def __str__(self): return "OldE2%r" % (self.a,)
try: raise OldE
except OldE, e: print "old", e.__class__
try: raise OldE2, (1, 2)
except OldE2, e: print "old", e
try: raise OldE2(5)
except (KeyError, OldE2), e: print e
try: raise ValueError, "v", 5
except TypeError, e: print e
def tb():
    try: 1/0
    except ZeroDivisionError: return sys.exc_info()
e = tb()
try: raise e[0], e[1], e[2]
except ZeroDivisionError:
    import traceback
    print [x[2] for x in traceback.extract_tb(sys.exc_info()[2])]
try: raise KeyError("q"), None, e[2]
except KeyError, k: print [x[2] for x in traceback.extract_tb(sys.exc_info()[2])], k
def fexc():
    try: raise KeyError, "inner"
    except KeyError: pass
    return sys.exc_info()[0]
t(fexc); print sys.exc_info()[0] is None or sys.exc_info()[0].__name__; sys.exc_clear(); print sys.exc_info()
try:
    try: 1/0
    finally: print "fin"
except (ValueError, ZeroDivisionError), (x): print x, x.args
try: raise IOError(2, "No", "f")
except IOError, (num, msg): print num, msg
except EnvironmentError: pass
try: [][5]
except IndexError, l: print l
print [x for x in 1, 2, 3], x
def gen():
    yield 1
    try: yield 2
    except ValueError, e: print "caught", e; yield 3
g = gen(); print g.next(), g.next(), g.throw(ValueError, "v"); t(g.next); t(g.throw, ValueError)
g = gen(); g.next(); t(g.throw, KeyError, "k", None); t(lambda: gen().send(4)); 
exec "y1 = 5"; print y1
exec "z = y" in {"y": 3}, {"z": 0}
d = {}; exec "def f(a): return a + q\nq = 4" in d; print d["f"](3), sorted(k for k in d)
def fe():
    a = 1
    exec "b = a + 1"
    return b, sorted(locals())
t(fe)
def fe2(code):
    exec code
    return locals()
t(fe2, "m = 9"); t(fe2, "1/0"); t(fe2, compile("n = 2", "<c>", "exec")); 
def ev(s, *a): return eval(s, *a)
t(ev, "1 +"); t(ev, "s"); t(ev, "a", {"a": 4}); t(ev, "a + b", {"a": 1}, {"b": 2}); t(ev, u"u'\xe9'"); t(ev, " 1"); t(ev, "\n1\n"); t(ev, 5); t(ev, "x", 5); t(ev, "lambda: zz")
execfile_ok = open("ef.py", "w"); execfile_ok.write("efv = 3\nprint __name__\n"); execfile_ok.close()
execfile("ef.py"); print efv; dd = {}; execfile("ef.py", dd); print dd["efv"]; t(execfile, "nofile.py")
print apply(lambda *a, **k: (a, k), (1, 2), {"x": 3}); t(apply, 5); t(apply, len, 5); t(apply, len, ("a",), 5)
print 0777, 0xFFL, 10L, 1e3, 1j, 'a' 'b', repr(ur"\u0041\n"), repr(u'\N{BULLET}'), "\x41\101", 0o17, 0b11, 5 <> 3, 7 / 2, -7 / 2, 7 // 2.0, 7 % -3, 2 ** -1, 10 ** 20, 1 < 2 < 3, not 1, None is None
assert 1, "x"
def asrt(): assert 0, (1, 2)
t(asrt)
def asrt2(): assert []
t(asrt2)
def defaults(a, (b, c)=(1, 2), *d, **e): return a, b, c, d, e
t(defaults, 5); t(defaults, 5, (6, 7), 8, z=9); t(defaults, 5, 6); t(defaults, 5, (1, 2, 3)); t(defaults); t(defaults, 1, a=2); t(lambda a, b: 1, 1); t(lambda a, b=1: 1); t(lambda: 1, 2); t(lambda **k: k, **{u"a": 1}); t(lambda x: x, y=1); t(lambda (a, b), c: (a, b, c), (1, 2), 3)
def nl():
    def inner(): return v
    try: return inner()
    finally: v = 1
t(nl)
def ub():
    print q1
    q1 = 2
t(ub)
def glob():
    global newg
    newg = 10
    del newg
    print newg
t(glob)
for i in range(3):
    if i == 1: continue
    print i,
else: print "else"
while 1: break
else: print "never"
with open("ef.py") as f, open("ef.py") as f2: print f.readline(), f2.closed
print f.closed
import os.path as op, sys as s2
from os import (getcwd, path,)
print op.basename("a/b"), s2 is sys
try: import nomodule.sub
except ImportError, e: print e
try: from os import nothing
except ImportError, e: print e
try: from sys import *
except ImportError, e: print e
print cmp(1, 2), cmp("a", 1), cmp(None, 0), cmp([], ()), 1 < "a", None < 0, (1,) > [5], 1j == 1, sorted([3, "a", None, 2.5, (1,), [0], {}, u"b"])
t(lambda: 1j < 2); t(lambda: {} < 5); t(lambda: cmp(1j, 2j)); t(lambda: max(1, "a")); t(lambda: "a" + u"\xe9"); t(lambda: "\xe9" + u"a"); t(lambda: "\xe9" == u"\xe9"); t(lambda: u"a" == "a"); t(lambda: {u"a": 1}["a"]); t(lambda: "%s" % u"\xe9"); t(lambda: "%s %s" % ("\xe9", u"a")); t(lambda: "".join(["a", u"b"])); t(lambda: u"".join(["\xe9"])); t(lambda: str(u"\xe9")); t(lambda: unicode("\xe9")); t(lambda: u"\xe9".encode("ascii")); t(lambda: "abc".encode("hex")); t(lambda: "616".decode("hex")); t(lambda: u"x".decode("utf8")); t(lambda: "a" in u"abc"); t(lambda: u"a" in "abc"); t(lambda: "abc".replace(u"a", "x")); t(lambda: "a,b".split(u",")); t(lambda: hash("a") == hash(u"a")); t(lambda: isinstance("a", basestring)); t(lambda: u"%s" % "\xe9"); t(lambda: "abc".startswith((u"a",))); t(lambda: unicode(5)); t(lambda: unicode("abc", "utf8")); t(lambda: unicode(u"a", "utf8")); t(lambda: unicode(5, "utf8")); t(lambda: repr(u"\u20ac\U0001F600\x00'\"")); t(lambda: "\xff".decode("utf8", "replace")); t(lambda: "\xff".decode("utf8", "ignore")); t(lambda: "\xff".decode("utf8")); t(lambda: u"\u20ac".encode("latin1")); t(lambda: u"\u20ac".encode("latin1", "xmlcharrefreplace")); t(lambda: u"\u20ac".encode("ascii", "backslashreplace")); t(lambda: "a".decode("nocodec")); t(lambda: "YWJj".decode("base64")); t(lambda: "abc".encode("rot13")); t(lambda: "a\nb".encode("string_escape")); t(lambda: "\\n".decode("string_escape")); t(lambda: u"\\u20ac".encode("unicode_escape")); t(lambda: "\\u20ac".decode("unicode_escape")); t(lambda: u"abc".encode("utf-16")); t(lambda: u"a".encode("utf-32-be"));
t(lambda: sys.maxint + 1); t(lambda: type(2 ** 62 * 2)); t(lambda: int("99999999999999999999")); t(lambda: long("5L")); t(lambda: int("0x1f", 16)); t(lambda: int("0o17", 0)); t(lambda: int("017", 0)); t(lambda: int("z", 36)); t(lambda: int(1e20)); t(lambda: int(float("inf"))); t(lambda: int("a")); t(lambda: int(None)); t(lambda: int("1", 99)); t(lambda: long(None)); t(lambda: float("x")); t(lambda: round(2.5)); t(lambda: round(1234.5, -2)); t(lambda: divmod(-7, 3)); t(lambda: coerce(1, 2.0)); t(lambda: coerce(1, "a")); t(lambda: hex(-255)); t(lambda: oct(8)); t(lambda: oct(8L)); t(lambda: hex(2**70)); t(lambda: chr(256)); t(lambda: unichr(0x110000)); t(lambda: ord("ab")); t(lambda: raw_input); t(lambda: map(None, [1, 2], [3])); t(lambda: map(5, [1])); t(lambda: filter(None, "a0")); t(lambda: filter(lambda x: x > "a", "abc")); t(lambda: filter(lambda x: x, (0, 1))); t(lambda: reduce(lambda a, b: a + b, [1, 2, 3], 10)); t(lambda: reduce(lambda a, b: a, [])); t(lambda: zip([1, 2], "ab")); t(lambda: zip()); t(lambda: zip(5)); t(lambda: range(5, 0, -2)); t(lambda: range(0, 5, 0)); t(lambda: range(1.5)); t(lambda: range("a")); t(lambda: xrange(5)); t(lambda: xrange(1, 10, 3)[1]); t(lambda: xrange(2 ** 70)); t(lambda: list(xrange(5, 0, -2))); t(lambda: sorted([3, 1, 2], cmp=lambda a, b: b - a)); t(lambda: sorted([3, 1], None, None, True)); t(lambda: [3, 1].sort(lambda a, b: 1.5)); t(lambda: {1: 2}.has_key(1)); t(lambda: {1: 2}.iteritems()); t(lambda: {1: 2}.items()); t(lambda: dict(a=1).viewkeys()); t(lambda: {1: 2}.keys()); t(lambda: intern("a")); t(lambda: intern(5)); t(lambda: str(buffer("abc", 1))); t(lambda: file); t(lambda: long); t(lambda: id(1) == id(1)); t(lambda: callable(5)); t(lambda: vars(5)); t(lambda: dir(5)[:3]); t(lambda: reload(5)); t(lambda: __import__("os.path").__name__); t(lambda: isinstance(1, (int, (str, float)))); t(lambda: isinstance(1, 5)); t(lambda: issubclass(1, int)); t(lambda: getattr(5, "x")); t(lambda: getattr(5, u"\xe9", 3)); t(lambda: sum(["a"])); t(lambda: sum(["a"], "")); t(lambda: min()); t(lambda: max([])); t(lambda: max(5)); t(lambda: max([1, 3], key=lambda x: -x)); t(lambda: len(5)); t(lambda: abs("a")); t(lambda: pow(2, 3, 0)); t(lambda: pow(2, -1, 5)); t(lambda: 2 ** -1); t(lambda: 0 ** -1); t(lambda: (-8) ** (1.0 / 3)); t(lambda: 1 << -1); t(lambda: 5 % 0); t(lambda: 5.0 % 0); t(lambda: 5 // 0.0); t(lambda: 5 / 0); t(lambda: 5L / 0); t(lambda: 1j / 0)
#: ['a', ' ', 'b', ' ', 'c', '\n', '\n', 'x\n', 'y\t', 'z', '\n', u'u\xe9', ' ', '1', ' ', 'None', '\n'] 0
#: to stdout
#: a bwc
#: tab	x
#: nl
#: y
#:  e
#:
#: (1, 2) 3
#: p q
#: 1'a' [1L, u'x']
#: AttributeError NoWrite instance has no attribute 'write'
#: AttributeError 'int' object has no attribute 'write'
#: <1>< ><2>< ><3><
#: >0
#: <type 'exceptions.ValueError'> 
#: <type 'exceptions.ValueError'> x
#: <type 'exceptions.ValueError'> (1, 2)
#: <type 'exceptions.ValueError'> 
#: <type 'exceptions.ValueError'> a
#: <type 'exceptions.TypeError'> instance exception may not have a separate value
#: <type 'exceptions.ValueError'> 'k'
#: <type 'exceptions.ValueError'> vv
#: <type 'exceptions.TypeError'> exceptions must be old-style classes or derived from BaseException, not str
#: <type 'exceptions.TypeError'> exceptions must be old-style classes or derived from BaseException, not int
#: <type 'exceptions.TypeError'> exceptions must be old-style classes or derived from BaseException, not NoneType
#: <type 'exceptions.ValueError'> tup
#: <type 'exceptions.IOError'> 2
#: <type 'exceptions.TypeError'> exceptions must be old-style classes or derived from BaseException, not tuple
#: <type 'exceptions.TypeError'> function takes exactly 5 arguments (1 given)
#: <type 'exceptions.TypeError'> exceptions must be old-style classes or derived from BaseException, not NoneType
#: old __main__.OldE
#: old OldE2(1, 2)
#: OldE2(5,)
#: raise: arg 3 must be a traceback or None
#: ['tb']
#: ['tb'] 'q'
#: <type 'exceptions.KeyError'>
#: KeyError
#: (None, None, None)
#: fin
#: integer division or modulo by zero ('integer division or modulo by zero',)
#: 2 No
#: list index out of range
#: [1, 2, 3] 3
#: 1 2 caught v
#: 3
#: StopIteration 
#: ValueError 
#: KeyError 'k'
#: TypeError can't send non-None value to a just-started generator
#: 5
#: 7 ['__builtins__', 'f', 'q']
#: (2, ['a', 'b'])
#: {'code': 'm = 9', 'm': 9}
#: ZeroDivisionError integer division or modulo by zero
#: {'code': <code object <module>
#: SyntaxError unexpected EOF while parsing (<string>, line 1)
#: 's'
#: 4
#: 3
#: u'\xe9'
#: 1
#: 1
#: TypeError eval() arg 1 must be a string or code object
#: TypeError globals must be a dict
#: <function <lambda>
#: __main__
#: 3
#: __builtin__
#: 3
#: IOError [Errno 2] No such file or directory: 'nofile.py'
#: ((1, 2), {'x': 3})
#: TypeError 'int' object is not callable
#: TypeError apply() arg 2 expected sequence, found int
#: TypeError apply() arg 3 expected dictionary, found int
#: 511 255 10 1000.0 1j ab u'A\\n' u'\u2022' AA 15 3 True 3 -4 3.0 -2 0.5 100000000000000000000 True False True
#: AssertionError (1, 2)
#: AssertionError 
#: (5, 1, 2, (), {})
#: (5, 6, 7, (8,), {'z': 9})
#: TypeError 'int' object is not iterable
#: ValueError too many values to unpack
#: TypeError defaults() takes at least 1 argument (0 given)
#: TypeError defaults() got multiple values for keyword argument 'a'
#: TypeError <lambda>() takes exactly 2 arguments (1 given)
#: TypeError <lambda>() takes at least 1 argument (0 given)
#: TypeError <lambda>() takes no arguments (1 given)
#: {u'a': 1}
#: TypeError <lambda>() got an unexpected keyword argument 'y'
#: (1, 2, 3)
#: NameError free variable 'v' referenced before assignment in enclosing scope
#: UnboundLocalError local variable 'q1' referenced before assignment
#: NameError global name 'newg' is not defined
#: 0 2 else
#: efv = 3
#: False
#: True
#: b True
#: No module named nomodule.sub
#: cannot import name nothing
#: -1 1 -1 -1 True True True False [None, 2.5, 3, {}, [0], 'a', (1,), u'b']
#: TypeError no ordering relation is defined for complex numbers
#: False
#: TypeError no ordering relation is defined for complex numbers
#: 'a'
#: u'a\xe9'
#: UnicodeDecodeError 'ascii' codec can't decode byte 0xe9 in position 0: ordinal not in range(128)
#: False
#: True
#: 1
#: u'\xe9'
#: UnicodeDecodeError 'ascii' codec can't decode byte 0xe9 in position 0: ordinal not in range(128)
#: u'ab'
#: UnicodeDecodeError 'ascii' codec can't decode byte 0xe9 in position 0: ordinal not in range(128)
#: UnicodeEncodeError 'ascii' codec can't encode character u'\xe9' in position 0: ordinal not in range(128)
#: UnicodeDecodeError 'ascii' codec can't decode byte 0xe9 in position 0: ordinal not in range(128)
#: UnicodeEncodeError 'ascii' codec can't encode character u'\xe9' in position 0: ordinal not in range(128)
#: '616263'
#: TypeError Odd-length string
#: u'x'
#: True
#: True
#: u'xbc'
#: [u'a', u'b']
#: True
#: True
#: UnicodeDecodeError 'ascii' codec can't decode byte 0xe9 in position 0: ordinal not in range(128)
#: True
#: u'5'
#: u'abc'
#: TypeError decoding Unicode is not supported
#: TypeError coercing to Unicode: need string or buffer, int found
#: 'u\'\\u20ac\\U0001f600\\x00\\\'"\''
#: u'\ufffd'
#: u''
#: UnicodeDecodeError 'utf8' codec can't decode byte 0xff in position 0: invalid start byte
#: UnicodeEncodeError 'latin-1' codec can't encode character u'\u20ac' in position 0: ordinal not in range(256)
#: '&#8364;'
#: '\\u20ac'
#: LookupError unknown encoding: nocodec
#: 'abc'
#: 'nop'
#: 'a\\nb'
#: '\n'
#: '\\\\u20ac'
#: u'\u20ac'
#: '\xff\xfea\x00b\x00c\x00'
#: '\x00\x00\x00a'
#: 9223372036854775808L
#: <type 'long'>
#: 99999999999999999999L
#: 5L
#: 31
#: 15
#: 15
#: 35
#: 100000000000000000000L
#: OverflowError cannot convert float infinity to integer
#: ValueError invalid literal for int() with base 10: 'a'
#: TypeError int() argument must be a string or a number, not 'NoneType'
#: ValueError int() base must be >= 2 and <= 36, or 0
#: TypeError long() argument must be a string or a number, not 'NoneType'
#: ValueError could not convert string to float: x
#: 3.0
#: 1200.0
#: (-3, 2)
#: (1.0, 2.0)
#: TypeError number coercion failed
#: '-0xff'
#: '010'
#: '010L'
#: '0x400000000000000000L'
#: ValueError chr() arg not in range(256)
#: ValueError unichr() arg not in range(0x110000) (wide Python build)
#: TypeError ord() expected a character, but string of length 2 found
#: <built-in function raw_input>
#: [(1, 3), (2, None)]
#: TypeError 'int' object is not callable
#: 'a0'
#: 'bc'
#: (1,)
#: 16
#: TypeError reduce() of empty sequence with no initial value
#: [(1, 'a'), (2, 'b')]
#: []
#: TypeError zip argument #1 must support iteration
#: [5, 3, 1]
#: ValueError range() step argument must not be zero
#: TypeError range() integer end argument expected, got float.
#: TypeError range() integer end argument expected, got str.
#: xrange(5)
#: 4
#: OverflowError Python int too large to convert to C long
#: [5, 3, 1]
#: [3, 2, 1]
#: [3, 1]
#: TypeError comparison function must return int, not float
#: True
#: <dictionary-itemiterator object
#: [(1, 2)]
#: dict_keys(['a'])
#: [1]
#: 'a'
#: TypeError intern() argument 1 must be string, not int
#: 'bc'
#: <type 'file'>
#: <type 'long'>
#: True
#: False
#: TypeError vars() argument must have __dict__ attribute
#: ['__abs__', '__add__', '__and__']
#: TypeError reload() argument must be module
#: 'os'
#: True
#: TypeError isinstance() arg 2 must be a class, type, or tuple of classes and types
#: TypeError issubclass() arg 1 must be a class
#: AttributeError 'int' object has no attribute 'x'
#: UnicodeEncodeError 'ascii' codec can't encode character u'\xe9' in position 0: ordinal not in range(128)
#: TypeError unsupported operand type(s) for +: 'int' and 'str'
#: TypeError sum() can't sum strings [use ''.join(seq) instead]
#: TypeError min expected 1 arguments, got 0
#: ValueError max() arg is an empty sequence
#: TypeError 'int' object is not iterable
#: 1
#: TypeError object of type 'int' has no len()
#: TypeError bad operand type for abs(): 'str'
#: ValueError pow() 3rd argument cannot be 0
#: TypeError pow() 2nd argument cannot be negative when 3rd argument specified
#: 0.5
#: ZeroDivisionError 0.0 cannot be raised to a negative power
#: ValueError negative number cannot be raised to a fractional power
#: ValueError negative shift count
#: ZeroDivisionError integer division or modulo by zero
#: ZeroDivisionError float modulo
#: ZeroDivisionError float divmod()
#: ZeroDivisionError integer division or modulo by zero
#: ZeroDivisionError long division or modulo by zero
#: ZeroDivisionError complex division by zero
#err: py2_6_statements.py:136: UnicodeWarning: Unicode equal comparison failed to convert both arguments to Unicode - interpreting them as being unequal
#err:   t(lambda: 1j < 2); t(lambda: {} < 5); t(lambda: cmp(1j, 2j)); t(lambda: max(1, "a")); t(lambda: "a" + u"\xe9"); t(lambda: "\xe9" + u"a"); t(lambda: "\xe9" == u"\xe9"); t(lambda: u"a" == "a"); t(lambda: {u"a": 1}["a"]); t(lambda: "%s" % u"\xe9"); t(lambda: "%s %s" % ("\xe9", u"a")); t(lambda: "".join(["a", u"b"])); t(lambda: u"".join(["\xe9"])); t(lambda: str(u"\xe9")); t(lambda: unicode("\xe9")); t(lambda: u"\xe9".encode("ascii")); t(lambda: "abc".encode("hex")); t(lambda: "616".decode("hex")); t(lambda: u"x".decode("utf8")); t(lambda: "a" in u"abc"); t(lambda: u"a" in "abc"); t(lambda: "abc".replace(u"a", "x")); t(lambda: "a,b".split(u",")); t(lambda: hash("a") == hash(u"a")); t(lambda: isinstance("a", basestring)); t(lambda: u"%s" % "\xe9"); t(lambda: "abc".startswith((u"a",))); t(lambda: unicode(5)); t(lambda: unicode("abc", "utf8")); t(lambda: unicode(u"a", "utf8")); t(lambda: unicode(5, "utf8")); t(lambda: repr(u"\u20ac\U0001F600\x00'\"")); t(lambda: "\xff".decode("utf8", "replace")); t(lambda: "\xff".decode("utf8", "ignore")); t(lambda: "\xff".decode("utf8")); t(lambda: u"\u20ac".encode("latin1")); t(lambda: u"\u20ac".encode("latin1", "xmlcharrefreplace")); t(lambda: u"\u20ac".encode("ascii", "backslashreplace")); t(lambda: "a".decode("nocodec")); t(lambda: "YWJj".decode("base64")); t(lambda: "abc".encode("rot13")); t(lambda: "a\nb".encode("string_escape")); t(lambda: "\\n".decode("string_escape")); t(lambda: u"\\u20ac".encode("unicode_escape")); t(lambda: "\\u20ac".decode("unicode_escape")); t(lambda: u"abc".encode("utf-16")); t(lambda: u"a".encode("utf-32-be"));
