# RUN: %run2
# Python 2 orders unlike types; unbound methods check their receiver; the texts of new-style classes.
class A(object):
    def f(self): return 1
    @classmethod
    def c(cls): return cls
    @staticmethod
    def s(x): return x
a = A()
print A.f, A.f.im_class, A.f.__self__, a.f.im_self is a
for s in ["A.f()", "A.f(5)", "A.f(a)", "a.f(1)", "a.zz", "A.zz", "a.x = 1", "object().x = 1", "int.x = 1", "A(1)", "object(1)", "A.__dict__['f'](a)", "len(5)", "a[0]", "a[0] = 1", "del a[0]", "a + 1", "a()", "iter(a)", "None.x", "5()", "5[0]", "int[0]", "'a' + 1", "1 + 'a'", "[1] + (1,)", "1 < 'a'", "None < 1", "[] < ()", "'a' < 1", "{} < []", "1j < 2", "cmp(1, 'a')", "sorted([3, 'a', None, 1.5, (1,), [2], {}])", "max([1, 'a'])", "u'a' < 1", "'a' == u'a'", "5 == '5'", "a == 5", "a != 5", "cmp(a, a)", "not a", "hash(a) == hash(a)", "print_", "a.f.x = 1", "A.f.x", "super(A, a).f", "super(A)", "super()", "super(5)", "super(A, 5)", "type(a)", "type('X', (object,), {'a':1}).a", "type(1,2,3)", "type('a', (), 5)", "type()", "isinstance(1, 5)", "issubclass(1, int)", "issubclass(int, 5)", "raise_", "A.__subclasses__()", "A.__mro__", "object.__new__(int)", "int.__new__(A)", "coerce(1, 2.0)", "coerce(1, 'a')", "apply(A.s, (3,))", "apply(A.s, 5)", "callable(a)", "vars(5)", "hasattr(a, 5)", "getattr(a, 'x')", "intern('a')", "`a.__class__`"]:
    try: print s, '=>', eval(s)
    except SyntaxError:
        try: exec s; print s, 'ok'
        except Exception as e: print s, '->', type(e).__name__, e
    except Exception as e: print s, '->', type(e).__name__, e
#: <unbound method A.f> <class '__main__.A'> None True
#: A.f() => A.f() -> TypeError unbound method f() must be called with A instance as first argument (got nothing instead)
#: A.f(5) => A.f(5) -> TypeError unbound method f() must be called with A instance as first argument (got int instance instead)
#: A.f(a) => 1
#: a.f(1) => a.f(1) -> TypeError f() takes exactly 1 argument (2 given)
#: a.zz => a.zz -> AttributeError 'A' object has no attribute 'zz'
#: A.zz => A.zz -> AttributeError type object 'A' has no attribute 'zz'
#: a.x = 1 => a.x = 1 ok
#: object().x = 1 => object().x = 1 -> AttributeError 'object' object has no attribute 'x'
#: int.x = 1 => int.x = 1 -> TypeError can't set attributes of built-in/extension type 'int'
#: A(1) => A(1) -> TypeError object() takes no parameters
#: object(1) => object(1) -> TypeError object() takes no parameters
#: A.__dict__['f'](a) => 1
#: len(5) => len(5) -> TypeError object of type 'int' has no len()
#: a[0] => a[0] -> TypeError 'A' object does not support indexing
#: a[0] = 1 => a[0] = 1 -> TypeError 'A' object does not support item assignment
#: del a[0] => del a[0] -> TypeError 'A' object doesn't support item deletion
#: a + 1 => a + 1 -> TypeError unsupported operand type(s) for +: 'A' and 'int'
#: a() => a() -> TypeError 'A' object is not callable
#: iter(a) => iter(a) -> TypeError 'A' object is not iterable
#: None.x => None.x -> AttributeError 'NoneType' object has no attribute 'x'
#: 5() => 5() -> TypeError 'int' object is not callable
#: 5[0] => 5[0] -> TypeError 'int' object has no attribute '__getitem__'
#: int[0] => int[0] -> TypeError 'type' object has no attribute '__getitem__'
#: 'a' + 1 => 'a' + 1 -> TypeError cannot concatenate 'str' and 'int' objects
#: 1 + 'a' => 1 + 'a' -> TypeError unsupported operand type(s) for +: 'int' and 'str'
#: [1] + (1,) => [1] + (1,) -> TypeError can only concatenate list (not "tuple") to list
#: 1 < 'a' => True
#: None < 1 => True
#: [] < () => True
#: 'a' < 1 => False
#: {} < [] => True
#: 1j < 2 => 1j < 2 -> TypeError no ordering relation is defined for complex numbers
#: cmp(1, 'a') => -1
#: sorted([3, 'a', None, 1.5, (1,), [2], {}]) => [None, 1.5, 3, {}, [2], 'a', (1,)]
#: max([1, 'a']) => a
#: u'a' < 1 => False
#: 'a' == u'a' => True
#: 5 == '5' => False
#: a == 5 => False
#: a != 5 => True
#: cmp(a, a) => 0
#: not a => False
#: hash(a) == hash(a) => True
#: print_ => print_ -> NameError name 'print_' is not defined
#: a.f.x = 1 => a.f.x = 1 -> AttributeError 'instancemethod' object has no attribute 'x'
#: A.f.x => A.f.x -> AttributeError 'function' object has no attribute 'x'
#: super(A, a).f => super(A, a).f -> AttributeError 'super' object has no attribute 'f'
#: super(A) => <super: <class 'A'>, NULL>
#: super() => super() -> TypeError super() takes at least 1 argument (0 given)
#: super(5) => super(5) -> TypeError super() argument 1 must be type, not int
#: super(A, 5) => super(A, 5) -> TypeError super(type, obj): obj must be an instance or subtype of type
#: type(a) => <class '__main__.A'>
#: type('X', (object,), {'a':1}).a => 1
#: type(1,2,3) => type(1,2,3) -> TypeError type() argument 1 must be string, not int
#: type('a', (), 5) => type('a', (), 5) -> TypeError type() argument 3 must be dict, not int
#: type() => type() -> TypeError type() takes 1 or 3 arguments
#: isinstance(1, 5) => isinstance(1, 5) -> TypeError isinstance() arg 2 must be a class, type, or tuple of classes and types
#: issubclass(1, int) => issubclass(1, int) -> TypeError issubclass() arg 1 must be a class
#: issubclass(int, 5) => issubclass(int, 5) -> TypeError issubclass() arg 2 must be a class or tuple of classes
#: raise_ => raise_ -> NameError name 'raise_' is not defined
#: A.__subclasses__() => []
#: A.__mro__ => (<class '__main__.A'>, <type 'object'>)
#: object.__new__(int) => object.__new__(int) -> TypeError object.__new__(int) is not safe, use int.__new__()
#: int.__new__(A) => int.__new__(A) -> TypeError int.__new__(A): A is not a subtype of int
#: coerce(1, 2.0) => (1.0, 2.0)
#: coerce(1, 'a') => coerce(1, 'a') -> TypeError number coercion failed
#: apply(A.s, (3,)) => 3
#: apply(A.s, 5) => apply(A.s, 5) -> TypeError apply() arg 2 expected sequence, found int
#: callable(a) => False
#: vars(5) => vars(5) -> TypeError vars() argument must have __dict__ attribute
#: hasattr(a, 5) => hasattr(a, 5) -> TypeError hasattr(): attribute name must be string
#: getattr(a, 'x') => 1
#: intern('a') => a
#: `a.__class__` => <class '__main__.A'>
