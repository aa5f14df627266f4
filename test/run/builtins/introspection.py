# RUN: %run2
# RUN: %run3
# type, isinstance, issubclass, hasattr, getattr, setattr, vars, dir of one's own objects, names and docs.
class A(object):
    "doc of A"
    x = 1
    def m(self): "doc of m"
class B(A): pass
b = B()
b.y = 2
print(type(b).__name__, type(b) is B, B.__bases__ == (A,), A.__doc__, b.m.__doc__, A.m.__name__, B.__module__, b.__class__.__name__)
print(hasattr(b, "x"), hasattr(b, "q"), getattr(b, "y"), getattr(b, "q", 0), vars(b), [n for n in dir(b) if not n.startswith("_")])
setattr(b, "z", 3)
delattr(b, "y")
print(sorted(vars(b).items()), isinstance(b, (int, A)), issubclass(B, A), issubclass(bool, int), isinstance(None, type(None)))
C = type("C", (A,), {"n": 5, "f": lambda self: self.n + self.x})
print(C().f(), C.__name__, C().n, type(C) is type)
def f(a, b=1):
    "doc of f"
print(f.__name__, f.__doc__, f.__module__, len.__name__, type(f).__name__, type(len).__name__, type(b.m).__name__, type(f).__name__)
print([type(x).__name__ for x in (1, 1.0, "", None, True, [], (), {}, set(), 1j, len, f, int, A, b, frozenset(), iter([]), slice(1))])
print(repr(int), repr(A), repr(type), repr(Exception), repr(None), repr(Ellipsis), repr(NotImplemented), repr(slice(1, 2)), repr(len))
print(sorted(k for k in globals() if len(k) == 1))
#2: ('B', True, True, 'doc of A', 'doc of m', 'm', '__main__', 'B')
#2: (True, False, 2, 0, {'y': 2}, ['m', 'x', 'y'])
#2: ([('z', 3)], True, True, True, True)
#2: (6, 'C', 5, True)
#2: ('f', 'doc of f', '__main__', 'len', 'function', 'builtin_function_or_method', 'instancemethod', 'function')
#2: ['int', 'float', 'str', 'NoneType', 'bool', 'list', 'tuple', 'dict', 'set', 'complex', 'builtin_function_or_method', 'function', 'type', 'type', 'B', 'frozenset', 'listiterator', 'slice']
#2: ("<type 'int'>", "<class '__main__.A'>", "<type 'type'>", "<type 'exceptions.Exception'>", 'None', 'Ellipsis', 'NotImplemented', 'slice(1, 2, None)', '<built-in function len>')
#2: ['A', 'B', 'C', 'b', 'f', 'n', 'x']
#3: B True True doc of A doc of m m __main__ B
#3: True False 2 0 {'y': 2} ['m', 'x', 'y']
#3: [('z', 3)] True True True True
#3: 6 C 5 True
#3: f doc of f __main__ len function builtin_function_or_method method function
#3: ['int', 'float', 'str', 'NoneType', 'bool', 'list', 'tuple', 'dict', 'set', 'complex', 'builtin_function_or_method', 'function', 'type', 'type', 'B', 'frozenset', 'list_iterator', 'slice']
#3: <class 'int'> <class '__main__.A'> <class 'type'> <class 'Exception'> None Ellipsis NotImplemented slice(1, 2, None) <built-in function len>
#3: ['A', 'B', 'C', 'b', 'f']
