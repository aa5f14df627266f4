# RUN: %run2
# Arguments that do not fit, for functions and natives: every text of CPython 2.7.
def f(a, b, c=3): return (a, b, c)
def g(*args, **kw): return (args, kw)
def z(): pass
def v(a, *b): pass
def d(a=1): pass
class C(object):
    def m(self, x): return x
def t((a, b), c): return (a, b, c)
for s in ["f()", "f(1)", "f(1,2,3,4)", "f(1,2,d=3)", "f(1,a=2)", "f(a=1)", "f(b=1,c=2)", "f(*[1],**{'a':2})", "z(1)", "z(a=1)", "v()", "d(1,2)", "d(b=1)", "C().m()", "C().m(1,2)", "C.m()", "t((1,2),3)", "t(1,2)", "f(*5)", "f(**5)", "g(**{1:2})", "g(a=1,**{'a':2})", "len()", "len(1,2)", "[].append()", "[].append(1,2)", "[].append(x=1)", "[].pop(1,2)", "{}.get()", "{}.get(1,2,3)", "{}.pop()", "isinstance(1)", "getattr(1)", "abs()", "abs('a')", "ord('ab')", "chr('a')", "chr(300)", "divmod(1)", "sorted()", "sorted(1)", "''.join()", "''.join(5)", "''.join([1])", "''.split(1)", "'a'.replace('a')", "'a'.upper(1)", "int('x')", "int([])", "float('x')", "list(1)", "list(1,2)", "dict(1)", "set(1)", "str(1,2,3)", "range()", "range('a')", "range(1,2,0)", "xrange('a')", "zip(1)", "map()", "map(1)", "filter(1)", "iter(5)", "next(5)", "min()", "min(5)", "sum(['a'])", "round('a')", "hash([])", "id()", "reduce(1)", "unichr(-1)", "raw_input(1,2)", "vars(1,2)", "5()", "cmp(1)", "'%d' % 'a'", "'%s %s' % 1", "'%s' % (1,2)", "bool(1,2)", "complex('a')", "eval(5)", "compile(1)", "open()", "staticmethod()", "property(1,2,3,4,5)", "reversed(5)", "tuple(1)", "enumerate()", "unicode(1,2,3,4)", "long('x')", "hex('a')", "oct(1.5)", "__import__()", "__import__('nonexist_zz')", "object.__getattribute__(1)", "range(10)[1.5]", "[1]['a']", "(1,)['a']", "'a'['b']", "{}[1]", "{}[[]]", "5 in 5", "1 in 'a'"]:
    try: print s, '=>', eval(s)
    except Exception as e: print s, '->', type(e).__name__, e
#: f() => f() -> TypeError f() takes at least 2 arguments (0 given)
#: f(1) => f(1) -> TypeError f() takes at least 2 arguments (1 given)
#: f(1,2,3,4) => f(1,2,3,4) -> TypeError f() takes at most 3 arguments (4 given)
#: f(1,2,d=3) => f(1,2,d=3) -> TypeError f() got an unexpected keyword argument 'd'
#: f(1,a=2) => f(1,a=2) -> TypeError f() got multiple values for keyword argument 'a'
#: f(a=1) => f(a=1) -> TypeError f() takes at least 2 arguments (1 given)
#: f(b=1,c=2) => f(b=1,c=2) -> TypeError f() takes at least 2 arguments (2 given)
#: f(*[1],**{'a':2}) => f(*[1],**{'a':2}) -> TypeError f() got multiple values for keyword argument 'a'
#: z(1) => z(1) -> TypeError z() takes no arguments (1 given)
#: z(a=1) => z(a=1) -> TypeError z() takes no arguments (1 given)
#: v() => v() -> TypeError v() takes at least 1 argument (0 given)
#: d(1,2) => d(1,2) -> TypeError d() takes at most 1 argument (2 given)
#: d(b=1) => d(b=1) -> TypeError d() got an unexpected keyword argument 'b'
#: C().m() => C().m() -> TypeError m() takes exactly 2 arguments (1 given)
#: C().m(1,2) => C().m(1,2) -> TypeError m() takes exactly 2 arguments (3 given)
#: C.m() => C.m() -> TypeError unbound method m() must be called with C instance as first argument (got nothing instead)
#: t((1,2),3) => (1, 2, 3)
#: t(1,2) => t(1,2) -> TypeError 'int' object is not iterable
#: f(*5) => f(*5) -> TypeError f() argument after * must be an iterable, not int
#: f(**5) => f(**5) -> TypeError f() argument after ** must be a mapping, not int
#: g(**{1:2}) => g(**{1:2}) -> TypeError g() keywords must be strings
#: g(a=1,**{'a':2}) => g(a=1,**{'a':2}) -> TypeError g() got multiple values for keyword argument 'a'
#: len() => len() -> TypeError len() takes exactly one argument (0 given)
#: len(1,2) => len(1,2) -> TypeError len() takes exactly one argument (2 given)
#: [].append() => [].append() -> TypeError append() takes exactly one argument (0 given)
#: [].append(1,2) => [].append(1,2) -> TypeError append() takes exactly one argument (2 given)
#: [].append(x=1) => [].append(x=1) -> TypeError append() takes no keyword arguments
#: [].pop(1,2) => [].pop(1,2) -> TypeError pop() takes at most 1 argument (2 given)
#: {}.get() => {}.get() -> TypeError get expected at least 1 arguments, got 0
#: {}.get(1,2,3) => {}.get(1,2,3) -> TypeError get expected at most 2 arguments, got 3
#: {}.pop() => {}.pop() -> TypeError pop expected at least 1 arguments, got 0
#: isinstance(1) => isinstance(1) -> TypeError isinstance expected 2 arguments, got 1
#: getattr(1) => getattr(1) -> TypeError getattr expected at least 2 arguments, got 1
#: abs() => abs() -> TypeError abs() takes exactly one argument (0 given)
#: abs('a') => abs('a') -> TypeError bad operand type for abs(): 'str'
#: ord('ab') => ord('ab') -> TypeError ord() expected a character, but string of length 2 found
#: chr('a') => chr('a') -> TypeError an integer is required
#: chr(300) => chr(300) -> ValueError chr() arg not in range(256)
#: divmod(1) => divmod(1) -> TypeError divmod expected 2 arguments, got 1
#: sorted() => sorted() -> TypeError Required argument 'iterable' (pos 1) not found
#: sorted(1) => sorted(1) -> TypeError 'int' object is not iterable
#: ''.join() => ''.join() -> TypeError join() takes exactly one argument (0 given)
#: ''.join(5) => ''.join(5) -> TypeError can only join an iterable
#: ''.join([1]) => ''.join([1]) -> TypeError sequence item 0: expected string, int found
#: ''.split(1) => ''.split(1) -> TypeError expected a string or other character buffer object
#: 'a'.replace('a') => 'a'.replace('a') -> TypeError replace() takes at least 2 arguments (1 given)
#: 'a'.upper(1) => 'a'.upper(1) -> TypeError upper() takes no arguments (1 given)
#: int('x') => int('x') -> ValueError invalid literal for int() with base 10: 'x'
#: int([]) => int([]) -> TypeError int() argument must be a string or a number, not 'list'
#: float('x') => float('x') -> ValueError could not convert string to float: x
#: list(1) => list(1) -> TypeError 'int' object is not iterable
#: list(1,2) => list(1,2) -> TypeError list() takes at most 1 argument (2 given)
#: dict(1) => dict(1) -> TypeError 'int' object is not iterable
#: set(1) => set(1) -> TypeError 'int' object is not iterable
#: str(1,2,3) => str(1,2,3) -> TypeError str() takes at most 1 argument (3 given)
#: range() => range() -> TypeError range expected at least 1 arguments, got 0
#: range('a') => range('a') -> TypeError range() integer end argument expected, got str.
#: range(1,2,0) => range(1,2,0) -> ValueError range() step argument must not be zero
#: xrange('a') => xrange('a') -> TypeError an integer is required
#: zip(1) => zip(1) -> TypeError zip argument #1 must support iteration
#: map() => map() -> TypeError map() requires at least two args
#: map(1) => map(1) -> TypeError map() requires at least two args
#: filter(1) => filter(1) -> TypeError filter expected 2 arguments, got 1
#: iter(5) => iter(5) -> TypeError 'int' object is not iterable
#: next(5) => next(5) -> TypeError int object is not an iterator
#: min() => min() -> TypeError min expected 1 arguments, got 0
#: min(5) => min(5) -> TypeError 'int' object is not iterable
#: sum(['a']) => sum(['a']) -> TypeError unsupported operand type(s) for +: 'int' and 'str'
#: round('a') => round('a') -> TypeError a float is required
#: hash([]) => hash([]) -> TypeError unhashable type: 'list'
#: id() => id() -> TypeError id() takes exactly one argument (0 given)
#: reduce(1) => reduce(1) -> TypeError reduce expected at least 2 arguments, got 1
#: unichr(-1) => unichr(-1) -> ValueError unichr() arg not in range(0x110000) (wide Python build)
#: raw_input(1,2) => raw_input(1,2) -> TypeError [raw_]input expected at most 1 arguments, got 2
#: vars(1,2) => vars(1,2) -> TypeError vars expected at most 1 arguments, got 2
#: 5() => 5() -> TypeError 'int' object is not callable
#: cmp(1) => cmp(1) -> TypeError cmp expected 2 arguments, got 1
#: '%d' % 'a' => '%d' % 'a' -> TypeError %d format: a number is required, not str
#: '%s %s' % 1 => '%s %s' % 1 -> TypeError not enough arguments for format string
#: '%s' % (1,2) => '%s' % (1,2) -> TypeError not all arguments converted during string formatting
#: bool(1,2) => bool(1,2) -> TypeError bool() takes at most 1 argument (2 given)
#: complex('a') => complex('a') -> ValueError complex() arg is a malformed string
#: eval(5) => eval(5) -> TypeError eval() arg 1 must be a string or code object
#: compile(1) => compile(1) -> TypeError Required argument 'filename' (pos 2) not found
#: open() => open() -> TypeError Required argument 'name' (pos 1) not found
#: staticmethod() => staticmethod() -> TypeError staticmethod expected 1 arguments, got 0
#: property(1,2,3,4,5) => property(1,2,3,4,5) -> TypeError property() takes at most 4 arguments (5 given)
#: reversed(5) => reversed(5) -> TypeError argument to reversed() must be a sequence
#: tuple(1) => tuple(1) -> TypeError 'int' object is not iterable
#: enumerate() => enumerate() -> TypeError Required argument 'sequence' (pos 1) not found
#: unicode(1,2,3,4) => unicode(1,2,3,4) -> TypeError unicode() takes at most 3 arguments (4 given)
#: long('x') => long('x') -> ValueError invalid literal for long() with base 10: 'x'
#: hex('a') => hex('a') -> TypeError hex() argument can't be converted to hex
#: oct(1.5) => oct(1.5) -> TypeError oct() argument can't be converted to oct
#: __import__() => __import__() -> TypeError Required argument 'name' (pos 1) not found
#: __import__('nonexist_zz') => __import__('nonexist_zz') -> ImportError No module named nonexist_zz
#: object.__getattribute__(1) => object.__getattribute__(1) -> TypeError expected 1 arguments, got 0
#: range(10)[1.5] => range(10)[1.5] -> TypeError list indices must be integers, not float
#: [1]['a'] => [1]['a'] -> TypeError list indices must be integers, not str
#: (1,)['a'] => (1,)['a'] -> TypeError tuple indices must be integers, not str
#: 'a'['b'] => 'a'['b'] -> TypeError string indices must be integers, not str
#: {}[1] => {}[1] -> KeyError 1
#: {}[[]] => {}[[]] -> TypeError unhashable type: 'list'
#: 5 in 5 => 5 in 5 -> TypeError argument of type 'int' is not iterable
#: 1 in 'a' => 1 in 'a' -> TypeError 'in <string>' requires string as left operand, not int
