# RUN: %run2
# __metaclass__ in its places, mixtures of old and new classes, properties, slots, special methods of 2.7.
class M(type):
    def __new__(m, name, bases, ns):
        print 'new', name, bases, sorted(ns); return type.__new__(m, name, bases, ns)
class X(object):
    __metaclass__ = M
    a = 1
class Y(X): pass
class Z: __metaclass__ = M
print type(Z), type(Y), Z.__mro__
def meta(name, bases, ns): return (name, bases, sorted(ns))
class W: __metaclass__ = meta
print W
class Old: pass
class Mix(Old, object): pass
print [c.__name__ for c in Mix.__mro__], type(Mix)
try:
    class Bad(int, str): pass
except TypeError as e: print e
try:
    class Bad(bool): pass
except TypeError as e: print e
try:
    class Bad(5): pass
except TypeError as e: print e
class P(object):
    @property
    def x(self): return 1
    y = property()
for s in ["P().x = 1", "del P().x", "P().y"]:
    try: exec s
    except AttributeError as e: print e
class S(object):
    __slots__ = ['a', 'b']
s = S()
for c in ["s.a", "s.c = 1", "s.__dict__", "s.a = 5; print s.a; del s.a", "del s.a", "print S.a"]:
    try: exec c
    except AttributeError as e: print type(e).__name__, e
class K(object):
    def __cmp__(self, o): return -1
    def __getslice__(self, a, b): return (a, b)
    def __unicode__(self): return u'uni'
    def __div__(self, o): return 'div'
    def __truediv__(self, o): return 'truediv'
    def __hash__(self): return 3
    def __long__(self): return 5L
    def __oct__(self): return 'oct'
    def __hex__(self): return 'hex'
    def __index__(self): return 2
    def __nonzero__(self): return 5
k = K()
print k < 1, k > 1, k == 1, k[1:2], k[:], unicode(k), k / 1, long(k), oct(k), hex(k), range(5)[k], {k: 1}.values()
try: bool(k)
except TypeError as e: print e
class R(object):
    def __nonzero__(self): return 'a'
try: bool(R())
except TypeError as e: print e
def gen():
    try:
        x = yield 1
        print 'x', x
        yield 2
    finally: print 'fin'
g = gen(); print g.next(), g.send(5); g.close()
try: g.next()
except StopIteration as e: print repr(e)
g = gen(); g.next()
try: g.throw(ValueError, 'q')
except ValueError as e: print e
try: gen().send(1)
except TypeError as e: print e
print g.gi_running, type(g), g.__name__
print isinstance(K, type), isinstance(Old, type), issubclass(Mix, Old), isinstance(Mix(), Old)
#: new X (<type 'object'>,) ['__metaclass__', '__module__', 'a']
#: new Y (<class '__main__.X'>,) ['__module__']
#: new Z () ['__metaclass__', '__module__']
#: <class '__main__.M'> <class '__main__.M'> (<class '__main__.Z'>, <type 'object'>)
#: ('W', (), ['__metaclass__', '__module__'])
#: ['Mix', 'Old', 'object'] <type 'type'>
#: Error when calling the metaclass bases
#:     multiple bases have instance lay-out conflict
#: Error when calling the metaclass bases
#:     type 'bool' is not an acceptable base type
#: Error when calling the metaclass bases
#:     int() takes at most 2 arguments (3 given)
#: can't set attribute
#: can't delete attribute
#: unreadable attribute
#: AttributeError a
#: AttributeError 'S' object has no attribute 'c'
#: AttributeError 'S' object has no attribute '__dict__'
#: 5
#: AttributeError a
#: <member 'a' of 'S' objects>
#: True False False (1, 2) (0, 9223372036854775807) uni div 5 oct hex 2 [1]
#: __nonzero__ should return bool or int, returned str
#: 1 x 5
#: 2
#: fin
#: StopIteration()
#: fin
#: q
#: can't send non-None value to a just-started generator
#: 0 <type 'generator'> gen
#: True False True True
