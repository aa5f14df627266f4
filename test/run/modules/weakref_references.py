# RUN: %run2
# RUN: %run3
# Library Reference, weakref: what references, proxies and their counts are while the object lives.
import weakref


class C(object):
    def __init__(self, n):
        self.n = n

    def __call__(self, x):
        return x + self.n

    def __len__(self):
        return 7

    def __add__(self, other):
        return 'add', other

    def __radd__(self, other):
        return 'radd', other


class Plain(object):
    pass


def callback(reference):
    print('dead')


def refused(f, *args):
    try:
        f(*args)
    except TypeError as e:
        print(e)


c = C(3)
r = weakref.ref(c)
noted = weakref.ref(c, callback)
p = weakref.proxy(c)
print([r is weakref.ref(c), p is weakref.proxy(c), noted is r])
print([weakref.getweakrefcount(c), [weakref.getweakrefs(c)[i] is [r, p, noted][i] for i in range(3)], c.__weakref__ is r])
print([r() is c, r == noted, r != noted, hash(r) == hash(c), r == 5])
noted = None
print([type(r).__name__, type(p).__name__, type(r).__module__, type(weakref.proxy(Plain())).__name__])

# Proxies pass operations on.
print([p.n, p(4), len(p), p + 1, 1 + p, isinstance(p, C), p.__class__ is C, bool(p)])
p.m = 5
del p.n
print(sorted(vars(c)))
try:
    p.missing
except AttributeError as e:
    print(e)
refused(hash, p)

# What takes no references.
for value in 3, 'text', None, (), [], {}, 1.5, object(), ValueError, len(''):
    if not isinstance(value, type):
        refused(weakref.ref, value)
refused(weakref.ref)
refused(weakref.ref, c, None, None)


class Slots(object):
    __slots__ = 'a',


class WithRef(object):
    __slots__ = 'a', '__weakref__'


class Under(WithRef):
    pass


class Tuple(tuple):
    pass


class Number(float):
    pass


refused(weakref.ref, Slots())
refused(weakref.ref, Tuple())
for o in WithRef(), Under(), Number(), C, refused, set():
    print(weakref.ref(o)() is o)
print(['__weakref__' in k.__dict__ for k in (Slots, WithRef, Under, Tuple, Number, Plain)])


# Subclasses of ref have attributes, and are never shared.
class Keyed(weakref.ref):
    __slots__ = 'key',

    def __new__(cls, o, callback, key):
        self = super(Keyed, cls).__new__(cls, o, callback)
        self.key = key
        return self

    def __init__(self, o, callback, key):
        super(Keyed, self).__init__(o, callback)


k = Keyed(c, None, 'x')
print([k.key, k() is c, k is r, Keyed(c, None, 'y') is k])
#: [True, True, False]
#: [3, [True, True, True], True]
#: [True, True, False, True, False]
#2: ['weakref', 'weakcallableproxy', '__builtin__', 'weakproxy']
#3: ['ReferenceType', 'CallableProxyType', 'weakref', 'ProxyType']
#: [3, 7, 7, ('add', 1), ('radd', 1), True, True, True]
#: ['m']
#: 'C' object has no attribute 'missing'
#2: unhashable type: 'weakcallableproxy'
#3: unhashable type: 'weakref.CallableProxyType'
#: cannot create weak reference to 'int' object
#: cannot create weak reference to 'str' object
#: cannot create weak reference to 'NoneType' object
#: cannot create weak reference to 'tuple' object
#: cannot create weak reference to 'list' object
#: cannot create weak reference to 'dict' object
#: cannot create weak reference to 'float' object
#: cannot create weak reference to 'object' object
#: cannot create weak reference to 'int' object
#2: __new__ expected at least 1 arguments, got 0
#3: __new__ expected at least 1 argument, got 0
#: __new__ expected at most 2 arguments, got 3
#: cannot create weak reference to 'Slots' object
#: cannot create weak reference to 'Tuple' object
#: True
#: True
#: True
#: True
#: True
#: True
#: [False, True, False, False, True, True]
#: ['x', True, False, False]
