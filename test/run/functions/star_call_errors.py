# RUN: %run2
# RUN: %run3
# What may stand after * and ** in calls, and what the errors call the callee.
from __future__ import print_function
import sys
def f(*a, **k): return a, sorted(k.items())
class C(object):
    def __repr__(self): return "<a C>"
    def m(self, *a, **k): return a, sorted(k.items())
    def __call__(self, *a, **k): return "called"
c = C()
class O:
    def m(self): pass
tests = """f(*5)
f(1, *5)
f(*5, **{})
f(*None)
f(**5)
f(**None)
f(1, **5)
f(x=1, **{'x': 2})
f(**{1: 2})
f(**{'a': 1})
f(**{u'a': 1})
f(**{'a b': 1})
c.m(*5)
c.m(**5)
c.m(x=1, **{'x': 2})
C.m(*5)
c(*5)
c(**5)
len(*5)
len(**5)
len(*[])
len(**{'x': 1})
len(x=1)
len([], **{'a': 2})
int(*5)
int(**5)
int(**{'x': 5, 'y': 6})
C(*5)
C(**{'a': 1})
O(*5)
O().m(*5)
(lambda: 0)(*5)
(lambda **k: k)(**{1: 2})
(lambda a: a)(*[1, 2])
(lambda a, b=2: a)()
(lambda a, b=2: a)(1, 2, 3)
(lambda a: a)(b=1)
(lambda a: a)(1, a=1)
"".join(*5)
"".join(**{'iterable': []})
[].append(*5)
sorted([1], **5)
print(*5)
dict(**{1: 2})
dict(**5)
dict([(1, 2)], **{'a': 1})
dict(*5)
map(*5)
f(*[1], *[2]) if sys.version_info[0] > 2 else 0
f(*(i for i in 'ab'), **dict(x=1))
f(*'ab')
f(*{1: 2})
f(*c)
f(**c)
f(**[('a', 1)])
C.m()
C.m(5)
O.m()
O.m(5)
c.m
type(*5)
type('X', (), **5)
super(*5)
range(*5)
f(*range(3))
f(*iter([1]))
5(*5)
None(*5)
"a"(**5)
f.x(*5)
f(**{'self': 1})
c.m(**{'self': 1})
isinstance(*5)
zip(*5)
max(*5)
max(*[])
max(**{'key': 5})
getattr(*5)
ValueError(*5)
ValueError(**{'a': 5})
object(*5)
object(5)
C(5)
object.__new__(C, 5)
C.__init__(c, 5)
f.__call__(*5)
c.__call__(*5)
c.m.__call__(*5)""".split("\n")
for text in tests:
    try:
        r = eval(text)
        print(text, "->", r if not hasattr(r, "__call__") else "callable")
    except Exception as e:
        print(text, type(e).__name__, e)
class It(object):
    def __iter__(self): raise ValueError("in iter")
class It2(object):
    def __iter__(self): raise TypeError("in iter")
class It3(object):
    def __iter__(self): return 5
class It4(object):
    def __iter__(self): yield 1; raise TypeError("late")
class K(object):
    def keys(self): raise TypeError("keys")
class K2(object):
    def keys(self): return ['a', 'b']
    def __getitem__(self, k): return k * 2
class K3(object):
    def keys(self): return [1]
    def __getitem__(self, k): return k
for x in (It(), It2(), It3(), It4()):
    for g in (lambda: f(*x), lambda: len(*x), lambda: f(1, *x), lambda: max(*x)):
        try: print(g())
        except Exception as e: print(type(e).__name__, e)
for x in (K(), K2(), K3()):
    for g in (lambda: f(**x), lambda: f(1, a=2, **x), lambda: dict(**x)):
        try: print(g())
        except Exception as e: print(type(e).__name__, e)
#2: f(*5) TypeError f() argument after * must be an iterable, not int
#2: f(1, *5) TypeError f() argument after * must be an iterable, not int
#2: f(*5, **{}) TypeError f() argument after * must be an iterable, not int
#2: f(*None) TypeError f() argument after * must be an iterable, not NoneType
#2: f(**5) TypeError f() argument after ** must be a mapping, not int
#2: f(**None) TypeError f() argument after ** must be a mapping, not NoneType
#2: f(1, **5) TypeError f() argument after ** must be a mapping, not int
#2: f(x=1, **{'x': 2}) TypeError f() got multiple values for keyword argument 'x'
#2: f(**{1: 2}) TypeError f() keywords must be strings
#3: f(*5) TypeError __main__.f() argument after * must be an iterable, not int
#3: f(1, *5) TypeError Value after * must be an iterable, not int
#3: f(*5, **{}) TypeError __main__.f() argument after * must be an iterable, not int
#3: f(*None) TypeError __main__.f() argument after * must be an iterable, not NoneType
#3: f(**5) TypeError __main__.f() argument after ** must be a mapping, not int
#3: f(**None) TypeError __main__.f() argument after ** must be a mapping, not NoneType
#3: f(1, **5) TypeError __main__.f() argument after ** must be a mapping, not int
#3: f(x=1, **{'x': 2}) TypeError __main__.f() got multiple values for keyword argument 'x'
#3: f(**{1: 2}) TypeError keywords must be strings
#: f(**{'a': 1}) -> ((), [('a', 1)])
#2: f(**{u'a': 1}) -> ((), [(u'a', 1)])
#3: f(**{u'a': 1}) -> ((), [('a', 1)])
#: f(**{'a b': 1}) -> ((), [('a b', 1)])
#2: c.m(*5) TypeError m() argument after * must be an iterable, not int
#2: c.m(**5) TypeError m() argument after ** must be a mapping, not int
#2: c.m(x=1, **{'x': 2}) TypeError m() got multiple values for keyword argument 'x'
#2: C.m(*5) TypeError m() argument after * must be an iterable, not int
#2: c(*5) TypeError C object argument after * must be an iterable, not int
#2: c(**5) TypeError C object argument after ** must be a mapping, not int
#3: c.m(*5) TypeError __main__.C.m() argument after * must be an iterable, not int
#3: c.m(**5) TypeError __main__.C.m() argument after ** must be a mapping, not int
#3: c.m(x=1, **{'x': 2}) TypeError __main__.C.m() got multiple values for keyword argument 'x'
#3: C.m(*5) TypeError __main__.C.m() argument after * must be an iterable, not int
#3: c(*5) TypeError <a C> argument after * must be an iterable, not int
#3: c(**5) TypeError <a C> argument after ** must be a mapping, not int
#: len(*5) TypeError len() argument after * must be an iterable, not int
#: len(**5) TypeError len() argument after ** must be a mapping, not int
#: len(*[]) TypeError len() takes exactly one argument (0 given)
#: len(**{'x': 1}) TypeError len() takes no keyword arguments
#: len(x=1) TypeError len() takes no keyword arguments
#: len([], **{'a': 2}) TypeError len() takes no keyword arguments
#2: int(*5) TypeError type object argument after * must be an iterable, not int
#2: int(**5) TypeError type object argument after ** must be a mapping, not int
#2: int(**{'x': 5, 'y': 6}) TypeError 'y' is an invalid keyword argument for this function
#2: C(*5) TypeError type object argument after * must be an iterable, not int
#2: C(**{'a': 1}) TypeError object() takes no parameters
#2: O(*5) TypeError O constructor argument after * must be an iterable, not int
#2: O().m(*5) TypeError m() argument after * must be an iterable, not int
#2: (lambda: 0)(*5) TypeError <lambda>() argument after * must be an iterable, not int
#2: (lambda **k: k)(**{1: 2}) TypeError <lambda>() keywords must be strings
#2: (lambda a: a)(*[1, 2]) TypeError <lambda>() takes exactly 1 argument (2 given)
#2: (lambda a, b=2: a)() TypeError <lambda>() takes at least 1 argument (0 given)
#2: (lambda a, b=2: a)(1, 2, 3) TypeError <lambda>() takes at most 2 arguments (3 given)
#3: int(*5) TypeError int() argument after * must be an iterable, not int
#3: int(**5) TypeError int() argument after ** must be a mapping, not int
#3: int(**{'x': 5, 'y': 6}) TypeError 'x' is an invalid keyword argument for int()
#3: C(*5) TypeError __main__.C() argument after * must be an iterable, not int
#3: C(**{'a': 1}) TypeError C() takes no arguments
#3: O(*5) TypeError __main__.O() argument after * must be an iterable, not int
#3: O().m(*5) TypeError __main__.O.m() argument after * must be an iterable, not int
#3: (lambda: 0)(*5) TypeError __main__.<lambda>() argument after * must be an iterable, not int
#3: (lambda **k: k)(**{1: 2}) TypeError keywords must be strings
#3: (lambda a: a)(*[1, 2]) TypeError <lambda>() takes 1 positional argument but 2 were given
#3: (lambda a, b=2: a)() TypeError <lambda>() missing 1 required positional argument: 'a'
#3: (lambda a, b=2: a)(1, 2, 3) TypeError <lambda>() takes from 1 to 2 positional arguments but 3 were given
#: (lambda a: a)(b=1) TypeError <lambda>() got an unexpected keyword argument 'b'
#2: (lambda a: a)(1, a=1) TypeError <lambda>() got multiple values for keyword argument 'a'
#2: "".join(*5) TypeError join() argument after * must be an iterable, not int
#2: "".join(**{'iterable': []}) TypeError join() takes no keyword arguments
#2: [].append(*5) TypeError append() argument after * must be an iterable, not int
#3: (lambda a: a)(1, a=1) TypeError <lambda>() got multiple values for argument 'a'
#3: "".join(*5) TypeError str.join() argument after * must be an iterable, not int
#3: "".join(**{'iterable': []}) TypeError str.join() takes no keyword arguments
#3: [].append(*5) TypeError list.append() argument after * must be an iterable, not int
#: sorted([1], **5) TypeError sorted() argument after ** must be a mapping, not int
#: print(*5) TypeError print() argument after * must be an iterable, not int
#2: dict(**{1: 2}) -> {1: 2}
#2: dict(**5) TypeError type object argument after ** must be a mapping, not int
#2: dict([(1, 2)], **{'a': 1}) -> {'a': 1, 1: 2}
#2: dict(*5) TypeError type object argument after * must be an iterable, not int
#3: dict(**{1: 2}) TypeError keywords must be strings
#3: dict(**5) TypeError dict() argument after ** must be a mapping, not int
#3: dict([(1, 2)], **{'a': 1}) -> {1: 2, 'a': 1}
#3: dict(*5) TypeError dict() argument after * must be an iterable, not int
#: map(*5) TypeError map() argument after * must be an iterable, not int
#2: f(*[1], *[2]) if sys.version_info[0] > 2 else 0 SyntaxError invalid syntax (<string>, line 1)
#3: f(*[1], *[2]) if sys.version_info[0] > 2 else 0 -> ((1, 2), [])
#: f(*(i for i in 'ab'), **dict(x=1)) -> (('a', 'b'), [('x', 1)])
#: f(*'ab') -> (('a', 'b'), [])
#: f(*{1: 2}) -> ((1,), [])
#2: f(*c) TypeError f() argument after * must be an iterable, not C
#2: f(**c) TypeError f() argument after ** must be a mapping, not C
#2: f(**[('a', 1)]) TypeError f() argument after ** must be a mapping, not list
#2: C.m() TypeError unbound method m() must be called with C instance as first argument (got nothing instead)
#2: C.m(5) TypeError unbound method m() must be called with C instance as first argument (got int instance instead)
#2: O.m() TypeError unbound method m() must be called with O instance as first argument (got nothing instead)
#2: O.m(5) TypeError unbound method m() must be called with O instance as first argument (got int instance instead)
#3: f(*c) TypeError __main__.f() argument after * must be an iterable, not C
#3: f(**c) TypeError __main__.f() argument after ** must be a mapping, not C
#3: f(**[('a', 1)]) TypeError __main__.f() argument after ** must be a mapping, not list
#3: C.m() TypeError C.m() missing 1 required positional argument: 'self'
#3: C.m(5) -> ((), [])
#3: O.m() TypeError O.m() missing 1 required positional argument: 'self'
#3: O.m(5) -> None
#: c.m -> callable
#2: type(*5) TypeError type object argument after * must be an iterable, not int
#2: type('X', (), **5) TypeError type object argument after ** must be a mapping, not int
#2: super(*5) TypeError type object argument after * must be an iterable, not int
#3: type(*5) TypeError type() argument after * must be an iterable, not int
#3: type('X', (), **5) TypeError type() argument after ** must be a mapping, not int
#3: super(*5) TypeError super() argument after * must be an iterable, not int
#: range(*5) TypeError range() argument after * must be an iterable, not int
#: f(*range(3)) -> ((0, 1, 2), [])
#: f(*iter([1])) -> ((1,), [])
#2: 5(*5) TypeError int object argument after * must be an iterable, not int
#2: None(*5) TypeError NoneType object argument after * must be an iterable, not int
#2: "a"(**5) TypeError str object argument after ** must be a mapping, not int
#3: 5(*5) TypeError 5 argument after * must be an iterable, not int
#3: None(*5) TypeError None argument after * must be an iterable, not int
#3: "a"(**5) TypeError a argument after ** must be a mapping, not int
#: f.x(*5) AttributeError 'function' object has no attribute 'x'
#: f(**{'self': 1}) -> ((), [('self', 1)])
#2: c.m(**{'self': 1}) TypeError m() got multiple values for keyword argument 'self'
#3: c.m(**{'self': 1}) TypeError C.m() got multiple values for argument 'self'
#: isinstance(*5) TypeError isinstance() argument after * must be an iterable, not int
#: zip(*5) TypeError zip() argument after * must be an iterable, not int
#: max(*5) TypeError max() argument after * must be an iterable, not int
#2: max(*[]) TypeError max expected 1 arguments, got 0
#2: max(**{'key': 5}) TypeError max expected 1 arguments, got 0
#3: max(*[]) TypeError max expected at least 1 argument, got 0
#3: max(**{'key': 5}) TypeError max expected at least 1 argument, got 0
#: getattr(*5) TypeError getattr() argument after * must be an iterable, not int
#2: ValueError(*5) TypeError type object argument after * must be an iterable, not int
#2: ValueError(**{'a': 5}) TypeError exceptions.ValueError does not take keyword arguments
#2: object(*5) TypeError type object argument after * must be an iterable, not int
#2: object(5) TypeError object() takes no parameters
#2: C(5) TypeError object() takes no parameters
#2: object.__new__(C, 5) TypeError object() takes no parameters
#2: C.__init__(c, 5) TypeError object.__init__() takes no parameters
#2: f.__call__(*5) TypeError method-wrapper object argument after * must be an iterable, not int
#2: c.__call__(*5) TypeError __call__() argument after * must be an iterable, not int
#2: c.m.__call__(*5) TypeError method-wrapper object argument after * must be an iterable, not int
#3: ValueError(*5) TypeError ValueError() argument after * must be an iterable, not int
#3: ValueError(**{'a': 5}) TypeError ValueError() takes no keyword arguments
#3: object(*5) TypeError object() argument after * must be an iterable, not int
#3: object(5) TypeError object() takes no arguments
#3: C(5) TypeError C() takes no arguments
#3: object.__new__(C, 5) TypeError C() takes no arguments
#3: C.__init__(c, 5) TypeError C.__init__() takes exactly one argument (the instance to initialize)
#3: f.__call__(*5) TypeError function.__call__() argument after * must be an iterable, not int
#3: c.__call__(*5) TypeError __main__.C.__call__() argument after * must be an iterable, not int
#3: c.m.__call__(*5) TypeError method.__call__() argument after * must be an iterable, not int
#: ValueError in iter
#: ValueError in iter
#: ValueError in iter
#: ValueError in iter
#2: TypeError f() argument after * must be an iterable, not It2
#2: TypeError len() argument after * must be an iterable, not It2
#2: TypeError f() argument after * must be an iterable, not It2
#2: TypeError max() argument after * must be an iterable, not It2
#2: TypeError f() argument after * must be an iterable, not It3
#2: TypeError len() argument after * must be an iterable, not It3
#2: TypeError f() argument after * must be an iterable, not It3
#2: TypeError max() argument after * must be an iterable, not It3
#2: TypeError f() argument after * must be an iterable, not It4
#2: TypeError len() argument after * must be an iterable, not It4
#2: TypeError f() argument after * must be an iterable, not It4
#2: TypeError max() argument after * must be an iterable, not It4
#3: TypeError in iter
#3: TypeError in iter
#3: TypeError in iter
#3: TypeError in iter
#3: TypeError iter() returned non-iterator of type 'int'
#3: TypeError iter() returned non-iterator of type 'int'
#3: TypeError iter() returned non-iterator of type 'int'
#3: TypeError iter() returned non-iterator of type 'int'
#3: TypeError late
#3: TypeError late
#3: TypeError late
#3: TypeError late
#: TypeError keys
#: TypeError keys
#: TypeError keys
#: ((), [('a', 'aa'), ('b', 'bb')])
#2: TypeError f() got multiple values for keyword argument 'a'
#3: TypeError __main__.f() got multiple values for keyword argument 'a'
#: {'a': 'aa', 'b': 'bb'}
#2: TypeError f() keywords must be strings
#2: TypeError f() keywords must be strings
#2: {1: 1}
#3: TypeError keywords must be strings
#3: TypeError keywords must be strings
#3: TypeError keywords must be strings
#3err: <string>:1: SyntaxWarning: 'int' object is not callable; perhaps you missed a comma?
#3err: <string>:1: SyntaxWarning: 'NoneType' object is not callable; perhaps you missed a comma?
#3err: <string>:1: SyntaxWarning: 'str' object is not callable; perhaps you missed a comma?
