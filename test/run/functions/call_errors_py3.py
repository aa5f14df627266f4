# RUN: %run3
# Arguments that do not fit, for functions and natives: every text of CPython 3.11.
def f(a, b, c=3): return (a, b, c)
def g(*args, **kw): return (args, kw)
def h(a, *, k, j=2): return (a, k, j)
def p(a, b, /, c): return (a, b, c)
def z(): pass
class C:
    def m(self, x): return x
def nested():
    def inner(x): pass
    return inner
tests = ["f()", "f(1)", "f(1,2,3,4)", "f(1,2,d=3)", "f(1,a=2)", "f(a=1)", "f(b=1,c=2)", "f(*[1,2])", "f(**{'a':1,'b':2})", "f(*[1],**{'a':2})",
"g(1,2,x=3)", "h()", "h(1)", "h(1,2)", "h(1,k=2)", "h(1,2,3,k=4)", "h(1,2,k=4,j=5)", "h(k=1)", "p(1,2,3)", "p(1,2,c=3)", "p(a=1,b=2,c=3)", "p(1,b=2,c=3)", "z(1)", "z(a=1)", "z(1,2)",
"C().m()", "C().m(1,2)", "C.m()", "C.m(1)", "C.m(1,2)", "C().m(y=1)", "nested()()", "nested()(1,2)", "(lambda x: x)()", "f(*5)", "f(**5)", "g(**{1:2})", "g(*[1],*[2],**{'a':1},**{'b':2})", "g(**{'a':1},**{'a':2})", "g(a=1,**{'a':2})",
"len()", "len(1,2)", "len(5)", "len(x=1)", "[].append()", "[].append(1,2)", "[].append(x=1)", "[].clear(1)", "[].pop(1,2)", "{}.get()", "{}.get(1,2,3)", "{}.pop()", "{}.setdefault()", "isinstance(1)", "getattr(1)", "getattr(1,2)", "getattr(1,'a','b','c')", "hasattr(1, 5)", "setattr(1)", "abs()", "abs('a')", "ord()", "ord('ab')", "chr('a')", "chr(-1)", "divmod(1)", "pow(1)", "sorted(1)", "''.join()", "''.join(5)", "''.join([1])", "''.split(1)", "''.split('a','b','c')", "''.split(foo=1)", "'a'.replace('a')", "'a'.upper(1)", "print(foo=1)", "int('x')", "int(1,2,3)", "int(foo=1)", "int([])", "float('x')", "float([])", "list(1)", "list(1,2)", "tuple(1)", "dict(1)", "dict([1])", "dict([(1,2,3)])", "set(1)", "str(1,2,3)", "range()", "range('a')", "range(1,2,3,4)", "range(1,2,0)", "enumerate()", "zip(1)", "map()", "map(1)", "filter(1)", "iter()", "iter(5)", "iter(5, 6)", "next()", "next(5)", "min()", "min(5)", "max([])", "sum()", "sum(['a'])", "sum(5)", "round('a')", "hash([])", "hash({})", "id()", "input(1,2)", "object.__repr__()", "list.append()", "list.append(5, 1)", "list.append([])", "(1).__add__()", "(1).__add__(1,2)", "int.__add__(1)", "int.__add__('a', 1)", "[].__len__(1)", "callable()", "vars(5)", "dir(1,2)", "C()()", "C.m.x", "f.__call__(1,2)", "eval()", "eval(5)", "exec(5)", "compile(1)", "compile('1','f','bad')", "open()", "type.mro()", "super().x", "staticmethod()", "property(1,2,3,4,5)", "classmethod(1)", "bytes('a')", "bytes(-1)", "bool(1,2)", "complex('a')", "slice()", "frozenset(1)", "reversed(5)", "repr()", "format()", "format(1, 2)", "bin('a')", "hex(1.5)", "any(5)", "all()", "chr()", "__import__()", "__import__('nonexistent_zz')", "object.__getattribute__(1)", "object.__setattr__(1,2)", "'%d' % 'a'", "'%s %s' % 1", "'%s' % (1,2)"]
for s in tests:
    try: print(s, '=>', eval(s))
    except Exception as e: print(s, '->', type(e).__name__, e)
#: f() -> TypeError f() missing 2 required positional arguments: 'a' and 'b'
#: f(1) -> TypeError f() missing 1 required positional argument: 'b'
#: f(1,2,3,4) -> TypeError f() takes from 2 to 3 positional arguments but 4 were given
#: f(1,2,d=3) -> TypeError f() got an unexpected keyword argument 'd'
#: f(1,a=2) -> TypeError f() got multiple values for argument 'a'
#: f(a=1) -> TypeError f() missing 1 required positional argument: 'b'
#: f(b=1,c=2) -> TypeError f() missing 1 required positional argument: 'a'
#: f(*[1,2]) => (1, 2, 3)
#: f(**{'a':1,'b':2}) => (1, 2, 3)
#: f(*[1],**{'a':2}) -> TypeError f() got multiple values for argument 'a'
#: g(1,2,x=3) => ((1, 2), {'x': 3})
#: h() -> TypeError h() missing 1 required positional argument: 'a'
#: h(1) -> TypeError h() missing 1 required keyword-only argument: 'k'
#: h(1,2) -> TypeError h() takes 1 positional argument but 2 were given
#: h(1,k=2) => (1, 2, 2)
#: h(1,2,3,k=4) -> TypeError h() takes 1 positional argument but 3 positional arguments (and 1 keyword-only argument) were given
#: h(1,2,k=4,j=5) -> TypeError h() takes 1 positional argument but 2 positional arguments (and 2 keyword-only arguments) were given
#: h(k=1) -> TypeError h() missing 1 required positional argument: 'a'
#: p(1,2,3) => (1, 2, 3)
#: p(1,2,c=3) => (1, 2, 3)
#: p(a=1,b=2,c=3) -> TypeError p() got some positional-only arguments passed as keyword arguments: 'a, b'
#: p(1,b=2,c=3) -> TypeError p() got some positional-only arguments passed as keyword arguments: 'b'
#: z(1) -> TypeError z() takes 0 positional arguments but 1 was given
#: z(a=1) -> TypeError z() got an unexpected keyword argument 'a'
#: z(1,2) -> TypeError z() takes 0 positional arguments but 2 were given
#: C().m() -> TypeError C.m() missing 1 required positional argument: 'x'
#: C().m(1,2) -> TypeError C.m() takes 2 positional arguments but 3 were given
#: C.m() -> TypeError C.m() missing 2 required positional arguments: 'self' and 'x'
#: C.m(1) -> TypeError C.m() missing 1 required positional argument: 'x'
#: C.m(1,2) => 2
#: C().m(y=1) -> TypeError C.m() got an unexpected keyword argument 'y'
#: nested()() -> TypeError nested.<locals>.inner() missing 1 required positional argument: 'x'
#: nested()(1,2) -> TypeError nested.<locals>.inner() takes 1 positional argument but 2 were given
#: (lambda x: x)() -> TypeError <lambda>() missing 1 required positional argument: 'x'
#: f(*5) -> TypeError __main__.f() argument after * must be an iterable, not int
#: f(**5) -> TypeError __main__.f() argument after ** must be a mapping, not int
#: g(**{1:2}) -> TypeError keywords must be strings
#: g(*[1],*[2],**{'a':1},**{'b':2}) => ((1, 2), {'a': 1, 'b': 2})
#: g(**{'a':1},**{'a':2}) -> TypeError __main__.g() got multiple values for keyword argument 'a'
#: g(a=1,**{'a':2}) -> TypeError __main__.g() got multiple values for keyword argument 'a'
#: len() -> TypeError len() takes exactly one argument (0 given)
#: len(1,2) -> TypeError len() takes exactly one argument (2 given)
#: len(5) -> TypeError object of type 'int' has no len()
#: len(x=1) -> TypeError len() takes no keyword arguments
#: [].append() -> TypeError list.append() takes exactly one argument (0 given)
#: [].append(1,2) -> TypeError list.append() takes exactly one argument (2 given)
#: [].append(x=1) -> TypeError list.append() takes no keyword arguments
#: [].clear(1) -> TypeError list.clear() takes no arguments (1 given)
#: [].pop(1,2) -> TypeError pop expected at most 1 argument, got 2
#: {}.get() -> TypeError get expected at least 1 argument, got 0
#: {}.get(1,2,3) -> TypeError get expected at most 2 arguments, got 3
#: {}.pop() -> TypeError pop expected at least 1 argument, got 0
#: {}.setdefault() -> TypeError setdefault expected at least 1 argument, got 0
#: isinstance(1) -> TypeError isinstance expected 2 arguments, got 1
#: getattr(1) -> TypeError getattr expected at least 2 arguments, got 1
#: getattr(1,2) -> TypeError attribute name must be string, not 'int'
#: getattr(1,'a','b','c') -> TypeError getattr expected at most 3 arguments, got 4
#: hasattr(1, 5) -> TypeError attribute name must be string, not 'int'
#: setattr(1) -> TypeError setattr expected 3 arguments, got 1
#: abs() -> TypeError abs() takes exactly one argument (0 given)
#: abs('a') -> TypeError bad operand type for abs(): 'str'
#: ord() -> TypeError ord() takes exactly one argument (0 given)
#: ord('ab') -> TypeError ord() expected a character, but string of length 2 found
#: chr('a') -> TypeError 'str' object cannot be interpreted as an integer
#: chr(-1) -> ValueError chr() arg not in range(0x110000)
#: divmod(1) -> TypeError divmod expected 2 arguments, got 1
#: pow(1) -> TypeError pow() missing required argument 'exp' (pos 2)
#: sorted(1) -> TypeError 'int' object is not iterable
#: ''.join() -> TypeError str.join() takes exactly one argument (0 given)
#: ''.join(5) -> TypeError can only join an iterable
#: ''.join([1]) -> TypeError sequence item 0: expected str instance, int found
#: ''.split(1) -> TypeError must be str or None, not int
#: ''.split('a','b','c') -> TypeError split() takes at most 2 arguments (3 given)
#: ''.split(foo=1) -> TypeError 'foo' is an invalid keyword argument for split()
#: 'a'.replace('a') -> TypeError replace expected at least 2 arguments, got 1
#: 'a'.upper(1) -> TypeError str.upper() takes no arguments (1 given)
#: print(foo=1) -> TypeError 'foo' is an invalid keyword argument for print()
#: int('x') -> ValueError invalid literal for int() with base 10: 'x'
#: int(1,2,3) -> TypeError int() takes at most 2 arguments (3 given)
#: int(foo=1) -> TypeError 'foo' is an invalid keyword argument for int()
#: int([]) -> TypeError int() argument must be a string, a bytes-like object or a real number, not 'list'
#: float('x') -> ValueError could not convert string to float: 'x'
#: float([]) -> TypeError float() argument must be a string or a real number, not 'list'
#: list(1) -> TypeError 'int' object is not iterable
#: list(1,2) -> TypeError list expected at most 1 argument, got 2
#: tuple(1) -> TypeError 'int' object is not iterable
#: dict(1) -> TypeError 'int' object is not iterable
#: dict([1]) -> TypeError cannot convert dictionary update sequence element #0 to a sequence
#: dict([(1,2,3)]) -> ValueError dictionary update sequence element #0 has length 3; 2 is required
#: set(1) -> TypeError 'int' object is not iterable
#: str(1,2,3) -> TypeError str() argument 'encoding' must be str, not int
#: range() -> TypeError range expected at least 1 argument, got 0
#: range('a') -> TypeError 'str' object cannot be interpreted as an integer
#: range(1,2,3,4) -> TypeError range expected at most 3 arguments, got 4
#: range(1,2,0) -> ValueError range() arg 3 must not be zero
#: enumerate() -> TypeError enumerate() missing required argument 'iterable'
#: zip(1) -> TypeError 'int' object is not iterable
#: map() -> TypeError map() must have at least two arguments.
#: map(1) -> TypeError map() must have at least two arguments.
#: filter(1) -> TypeError filter expected 2 arguments, got 1
#: iter() -> TypeError iter expected at least 1 argument, got 0
#: iter(5) -> TypeError 'int' object is not iterable
#: iter(5, 6) -> TypeError iter(v, w): v must be callable
#: next() -> TypeError next expected at least 1 argument, got 0
#: next(5) -> TypeError 'int' object is not an iterator
#: min() -> TypeError min expected at least 1 argument, got 0
#: min(5) -> TypeError 'int' object is not iterable
#: max([]) -> ValueError max() arg is an empty sequence
#: sum() -> TypeError sum() takes at least 1 positional argument (0 given)
#: sum(['a']) -> TypeError unsupported operand type(s) for +: 'int' and 'str'
#: sum(5) -> TypeError 'int' object is not iterable
#: round('a') -> TypeError type str doesn't define __round__ method
#: hash([]) -> TypeError unhashable type: 'list'
#: hash({}) -> TypeError unhashable type: 'dict'
#: id() -> TypeError id() takes exactly one argument (0 given)
#: input(1,2) -> TypeError input expected at most 1 argument, got 2
#: object.__repr__() -> TypeError descriptor '__repr__' of 'object' object needs an argument
#: list.append() -> TypeError unbound method list.append() needs an argument
#: list.append(5, 1) -> TypeError descriptor 'append' for 'list' objects doesn't apply to a 'int' object
#: list.append([]) -> TypeError list.append() takes exactly one argument (0 given)
#: (1).__add__() -> TypeError expected 1 argument, got 0
#: (1).__add__(1,2) -> TypeError expected 1 argument, got 2
#: int.__add__(1) -> TypeError expected 1 argument, got 0
#: int.__add__('a', 1) -> TypeError descriptor '__add__' requires a 'int' object but received a 'str'
#: [].__len__(1) -> TypeError expected 0 arguments, got 1
#: callable() -> TypeError callable() takes exactly one argument (0 given)
#: vars(5) -> TypeError vars() argument must have __dict__ attribute
#: dir(1,2) -> TypeError dir expected at most 1 argument, got 2
#: C()() -> TypeError 'C' object is not callable
#: C.m.x -> AttributeError 'function' object has no attribute 'x'
#: f.__call__(1,2) => (1, 2, 3)
#: eval() -> TypeError eval expected at least 1 argument, got 0
#: eval(5) -> TypeError eval() arg 1 must be a string, bytes or code object
#: exec(5) -> TypeError exec() arg 1 must be a string, bytes or code object
#: compile(1) -> TypeError compile() missing required argument 'filename' (pos 2)
#: compile('1','f','bad') -> ValueError compile() mode must be 'exec', 'eval' or 'single'
#: open() -> TypeError open() missing required argument 'file' (pos 1)
#: type.mro() -> TypeError unbound method type.mro() needs an argument
#: super().x -> RuntimeError super(): no arguments
#: staticmethod() -> TypeError staticmethod expected 1 argument, got 0
#: property(1,2,3,4,5) -> TypeError property() takes at most 4 arguments (5 given)
#: classmethod(1) => <classmethod(1)>
#: bytes('a') -> TypeError string argument without an encoding
#: bytes(-1) -> ValueError negative count
#: bool(1,2) -> TypeError bool expected at most 1 argument, got 2
#: complex('a') -> ValueError complex() arg is a malformed string
#: slice() -> TypeError slice expected at least 1 argument, got 0
#: frozenset(1) -> TypeError 'int' object is not iterable
#: reversed(5) -> TypeError 'int' object is not reversible
#: repr() -> TypeError repr() takes exactly one argument (0 given)
#: format() -> TypeError format expected at least 1 argument, got 0
#: format(1, 2) -> TypeError format() argument 2 must be str, not int
#: bin('a') -> TypeError 'str' object cannot be interpreted as an integer
#: hex(1.5) -> TypeError 'float' object cannot be interpreted as an integer
#: any(5) -> TypeError 'int' object is not iterable
#: all() -> TypeError all() takes exactly one argument (0 given)
#: chr() -> TypeError chr() takes exactly one argument (0 given)
#: __import__() -> TypeError __import__() missing required argument 'name' (pos 1)
#: __import__('nonexistent_zz') -> ModuleNotFoundError No module named 'nonexistent_zz'
#: object.__getattribute__(1) -> TypeError expected 1 argument, got 0
#: object.__setattr__(1,2) -> TypeError  expected 2 arguments, got 1
#: '%d' % 'a' -> TypeError %d format: a real number is required, not str
#: '%s %s' % 1 -> TypeError not enough arguments for format string
#: '%s' % (1,2) -> TypeError not all arguments converted during string formatting
