# RUN: %run3
# Making classes and instances: orders that do not exist, bases that cannot be, arguments nobody takes.
class A: pass
class B(A): pass
try:
    class C(A, B): pass
except TypeError as e: print(e)
try:
    class C(A, A): pass
except TypeError as e: print(e)
for s in ["class C(bool): pass", "class C(int, str): pass", "class C(5): pass", "class C(type(None)): pass", "class C(None): pass", "type('a', 5, {})", "type(5, (), {})", "type('a', (), 5)", "type('a')", "type('a', ())", "type()", "type.__new__(type)", "object(1)", "A(1)", "A(x=1)", "object.__new__(int)", "int.__new__(A)", "int.__new__(5)", "object.__init__(A(), 1)", "object.__new__(A, 1)", "super(A)", "super(5)", "super(A, 5)", "A.__new__()", "type(print)()", "type((x for x in ()))()"]:
    try:
        exec(s); print('ok', s)
    except (TypeError, RuntimeError) as e: print(s, '->', type(e).__name__, e)
class N:
    def __new__(cls, *a): print('N new', a); return object.__new__(cls)
    def __init__(self, x): self.x = x
print(N(3).x)
try: N()
except TypeError as e: print(e)
class I:
    def __init__(self): return 5
try: I()
except TypeError as e: print(e)
class N2:
    def __new__(cls): return 5
print(N2())
print(A, A.__name__, A.__qualname__, A.__module__, A.__doc__, A.__base__, A.__bases__, A.__mro__, A.__subclasses__())
print(A.__dict__.keys(), type(A.__dict__))
def f():
    class In:
        class In2: pass
        def m(self): pass
    return In
print(f(), f().In2, f().In2.__qualname__, f().m.__qualname__)
#: Cannot create a consistent method resolution
#: order (MRO) for bases A, B
#: duplicate base class A
#: class C(bool): pass -> TypeError type 'bool' is not an acceptable base type
#: class C(int, str): pass -> TypeError multiple bases have instance lay-out conflict
#: class C(5): pass -> TypeError int() takes at most 2 arguments (3 given)
#: class C(type(None)): pass -> TypeError type 'NoneType' is not an acceptable base type
#: class C(None): pass -> TypeError NoneType takes no arguments
#: type('a', 5, {}) -> TypeError type.__new__() argument 2 must be tuple, not int
#: type(5, (), {}) -> TypeError type.__new__() argument 1 must be str, not int
#: type('a', (), 5) -> TypeError type.__new__() argument 3 must be dict, not int
#: ok type('a')
#: type('a', ()) -> TypeError type() takes 1 or 3 arguments
#: type() -> TypeError type() takes 1 or 3 arguments
#: type.__new__(type) -> TypeError type.__new__() takes exactly 3 arguments (0 given)
#: object(1) -> TypeError object() takes no arguments
#: A(1) -> TypeError A() takes no arguments
#: A(x=1) -> TypeError A() takes no arguments
#: object.__new__(int) -> TypeError object.__new__(int) is not safe, use int.__new__()
#: int.__new__(A) -> TypeError int.__new__(A): A is not a subtype of int
#: int.__new__(5) -> TypeError int.__new__(X): X is not a type object (int)
#: object.__init__(A(), 1) -> TypeError A.__init__() takes exactly one argument (the instance to initialize)
#: object.__new__(A, 1) -> TypeError A() takes no arguments
#: ok super(A)
#: super(5) -> TypeError super() argument 1 must be a type, not int
#: super(A, 5) -> TypeError super(type, obj): obj must be an instance or subtype of type
#: A.__new__() -> TypeError object.__new__(): not enough arguments
#: type(print)() -> TypeError cannot create 'builtin_function_or_method' instances
#: type((x for x in ()))() -> TypeError cannot create 'generator' instances
#: N new (3,)
#: 3
#: N new ()
#: N.__init__() missing 1 required positional argument: 'x'
#: __init__() should return None, not 'int'
#: 5
#: <class '__main__.A'> A A __main__ None <class 'object'> (<class 'object'>,) (<class '__main__.A'>, <class 'object'>) [<class '__main__.B'>]
#: dict_keys(['__module__', '__dict__', '__weakref__', '__doc__']) <class 'mappingproxy'>
#: <class '__main__.f.<locals>.In'> <class '__main__.f.<locals>.In.In2'> f.<locals>.In.In2 f.<locals>.In.m
