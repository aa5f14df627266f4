# RUN: %run3
# Data Model 3.3.3: __prepare__, __new__, __init__ and __call__ of a metaclass; conflicts.
class M(type):
    def __new__(m, name, bases, ns, **kw):
        print("new", name, bases, sorted(k for k in ns if not k.startswith('__')), kw)
        return super().__new__(m, name, bases, ns)
    def __init__(c, name, bases, ns, **kw):
        print("init", name, kw); super().__init__(name, bases, ns)
    @classmethod
    def __prepare__(m, name, bases, **kw):
        print("prepare", name, kw); return {'pre': 1}
    def __call__(c, *a, **k):
        print("call", a, k); return super().__call__(*a, **k)
    def mm(c): return c.__name__
class X(metaclass=M, opt=3):
    y = 1
    def __init__(self, q): self.q = q
x = X(7); print(x.q, X.pre, X.mm(), type(X))
class Y(X): pass
print(type(Y), isinstance(Y, M))
try: class_ = type('Z', (X, int), {})
except TypeError as e: print(e)
class M2(type): pass
class Z2(metaclass=M2): pass
try:
    class Q(X, Z2): pass
except TypeError as e: print(e)
#: prepare X {'opt': 3}
#: new X () ['pre', 'y'] {'opt': 3}
#: init X {'opt': 3}
#: call (7,) {}
#: 7 1 X <class '__main__.M'>
#: prepare Y {}
#: new Y (<class '__main__.X'>,) ['pre'] {}
#: init Y {}
#: <class '__main__.M'> True
#: new Z (<class '__main__.X'>, <class 'int'>) [] {}
#: init Z {}
#: metaclass conflict: the metaclass of a derived class must be a (non-strict) subclass of the metaclasses of all its bases
