# RUN: %run2
# RUN: %run3
# Operator methods: forward, reflected, in place, NotImplemented, comparison, containers, calls.
class V(object):
    def __init__(self, *v): self.v = v
    def __repr__(self): return "V%s" % (self.v,)
    def __add__(self, o): return V(*[a + b for a, b in zip(self.v, o.v)]) if isinstance(o, V) else NotImplemented
    def __radd__(self, o): return V(o, *self.v)
    def __mul__(self, k): return V(*[a * k for a in self.v])
    __rmul__ = __mul__
    def __neg__(self): return V(*[-a for a in self.v])
    def __abs__(self): return sum(abs(a) for a in self.v)
    def __eq__(self, o): return isinstance(o, V) and self.v == o.v
    def __ne__(self, o): return not self == o
    def __lt__(self, o): return self.v < o.v
    def __hash__(self): return hash(self.v)
    def __len__(self): return len(self.v)
    def __getitem__(self, i): return self.v[i]
    def __contains__(self, x): return x in self.v
    def __call__(self, *args): return ("called", args)
    def __nonzero__(self): return any(self.v)
    __bool__ = __nonzero__
    def __int__(self): return 42
    def __float__(self): return 4.5
    def __index__(self): return 2
    def __invert__(self): return "inverted"
    def __divmod__(self, o): return "divmod", o
    def __pow__(self, o, m=None): return "pow", o, m
    def __lshift__(self, o): return "shift", o
    def __floordiv__(self, o): return "floor"
    def __mod__(self, o): return "mod"
    def __xor__(self, o): return "xor"

a, b = V(1, 2), V(3, 4)
print(a + b, 5 + a, a * 3, 3 * a, -a, abs(V(-1, 2)))
print(a == V(1, 2), a != b, a < b, a > b, a == 1, {a: 1}[V(1, 2)])
print(len(a), a[0], a[-1], a[:1], 2 in a, 9 in a, list(a), a(1, 2), bool(V(0, 0)), bool(a))
print(int(a), float(a), [10, 20, 30][a], ~a, divmod(a, 1), a ** 2, pow(a, 2, 3), a << 1, a // 1, a % 1, a ^ 1)
def attempt(action):
    try:
        print(action())
    except TypeError as error:
        print(error)
attempt(lambda: a + 1)
attempt(lambda: a - 1)
attempt(lambda: 1 - a)
attempt(lambda: +a)
attempt(lambda: a | b)
attempt(lambda: object() + object())
attempt(lambda: len(object()))
attempt(lambda: object()[0])
attempt(lambda: object()())
#2: (V(4, 6), V(5, 1, 2), V(3, 6), V(3, 6), V(-1, -2), 3)
#2: (True, True, True, False, False, 1)
#2: (2, 1, 2, (1,), True, False, [1, 2], ('called', (1, 2)), False, True)
#2: (42, 4.5, 30, 'inverted', ('divmod', 1), ('pow', 2, None), ('pow', 2, 3), ('shift', 1), 'floor', 'mod', 'xor')
#3: V(4, 6) V(5, 1, 2) V(3, 6) V(3, 6) V(-1, -2) 3
#3: True True True False False 1
#3: 2 1 2 (1,) True False [1, 2] ('called', (1, 2)) False True
#3: 42 4.5 30 inverted ('divmod', 1) ('pow', 2, None) ('pow', 2, 3) ('shift', 1) floor mod xor
#: unsupported operand type(s) for +: 'V' and 'int'
#: unsupported operand type(s) for -: 'V' and 'int'
#: unsupported operand type(s) for -: 'int' and 'V'
#: bad operand type for unary +: 'V'
#: unsupported operand type(s) for |: 'V' and 'V'
#: unsupported operand type(s) for +: 'object' and 'object'
#: object of type 'object' has no len()
#2: 'object' object has no attribute '__getitem__'
#3: 'object' object is not subscriptable
#: 'object' object is not callable
