# RUN: %run3
# What Python 3's collections, functools, contextlib, types and warnings have beyond Python 2's.
import collections
import collections.abc
import contextlib
import functools
import types
import warnings


def show(f):
    try:
        r = repr(f())
    except Exception as e:
        r = '%s: %s' % (type(e).__name__, e)
    print(r)


@functools.lru_cache(maxsize=None)
def fib(n): return n if n < 2 else fib(n - 1) + fib(n - 2)
show(lambda: (fib(80), fib.cache_info()))
@functools.lru_cache(maxsize=2)
def sq(x): print('calc', x); return x * x
[sq(i) for i in (1, 2, 1, 3, 2, 1)]; show(lambda: sq.cache_info()); sq.cache_clear(); show(lambda: sq.cache_info()); show(lambda: sq.__wrapped__(5))
class K:
    @functools.lru_cache
    def m(self, x): return x * 2
    @functools.cached_property
    def cp(self): print('computing'); return 42
k = K(); show(lambda: (k.m(2), k.m(2), K.m.cache_info(), k.cp, k.cp))
@functools.singledispatch
def g(x): return 'object'
@g.register
def _(x: int): return 'int'
@g.register(list)
def _(x): return 'list'
@g.register(collections.abc.Mapping)
def _(x): return 'mapping'
show(lambda: (g(1), g([]), g({}), g('s'), g(True)))
show(lambda: functools.partial(print, 1, sep='-')); show(lambda: functools.partial(functools.partial(int, base=2)).keywords)
P = collections.namedtuple('P', 'x y z', defaults=[5]); show(lambda: (P(1, 2), P._field_defaults, P(1, 2)._asdict())); show(lambda: P())
show(lambda: isinstance({}, collections.abc.Mapping)); show(lambda: isinstance([], collections.abc.Sequence)); show(lambda: isinstance(iter([]), collections.abc.Iterator)); show(lambda: isinstance(3, collections.abc.Hashable)); show(lambda: isinstance([], collections.abc.Hashable)); show(lambda: issubclass(list, collections.abc.Iterable)); show(lambda: isinstance(lambda: 0, collections.abc.Callable))
class MyMap(collections.abc.MutableMapping):
    def __init__(self): self.d = {}
    def __getitem__(self, k): return self.d[k]
    def __setitem__(self, k, v): self.d[k] = v
    def __delitem__(self, k): del self.d[k]
    def __iter__(self): return iter(self.d)
    def __len__(self): return len(self.d)
m = MyMap(); m['a'] = 1; m.update(b=2); show(lambda: (list(m.items()), m.pop('a'), m.get('zz', 5), 'b' in m, dict(m), sorted(m.keys()), m == {'b': 2}))
class Bad(collections.abc.Sequence): pass
show(lambda: Bad())
cm = collections.ChainMap({'a': 1}, {'a': 2, 'b': 3}); show(lambda: (cm['a'], cm['b'], list(cm), cm, cm.new_child({'c': 1})['c']))
with contextlib.suppress(KeyError): {}['x']
class Buf:
    def __init__(s): s.t = ''
    def write(s, x): s.t += x
    def getvalue(s): return s.t
buf = Buf()
with contextlib.redirect_stdout(buf): print('captured')
show(lambda: buf.getvalue())
with contextlib.ExitStack() as st:
    st.callback(print, 'cb'); st.enter_context(contextlib.closing(type('C', (), {'close': lambda s: print('closed')})())); st.push(lambda *a: print(a[0]))
with contextlib.nullcontext(5) as x: show(lambda: x)
@contextlib.contextmanager
def c():
    print('in'); yield; print('out')
@c()
def decorated(): print('body')
decorated(); decorated()
show(lambda: types.SimpleNamespace(a=1, b='x')); show(lambda: types.SimpleNamespace(a=1) == types.SimpleNamespace(a=1))
od = collections.OrderedDict(a=1, b=2, c=3); od.move_to_end('a'); show(lambda: list(od)); od.move_to_end('c', last=False); show(lambda: od)
u = collections.UserDict(a=1); u['b'] = 2; show(lambda: (u, len(u), 'a' in u)); ul = collections.UserList([1, 2]); ul.append(3); show(lambda: ul + [4]); us = collections.UserString('abc'); show(lambda: (us.upper(), us + 'd', len(us)))
with warnings.catch_warnings(record=True) as w:
    warnings.simplefilter('always'); warnings.warn('hey', DeprecationWarning); show(lambda: (len(w), str(w[0].message), w[0].category))
show(lambda: collections.Counter('abca').total()); show(lambda: collections.Counter(a=1) <= collections.Counter(a=2)); show(lambda: +collections.Counter(a=-1, b=2))
show(lambda: collections.deque([1,2,3,4]).index(3)); show(lambda: collections.deque([1,2]).index(9)); dq = collections.deque([1,2,3]); dq.insert(1, 'x'); show(lambda: (dq, dq.copy(), dq * 2))
show(lambda: collections.defaultdict(list, a=[1]) | {'b': 2})
#: (23416728348467685, CacheInfo(hits=78, misses=81, maxsize=None, currsize=81))
#: calc 1
#: calc 2
#: calc 3
#: calc 2
#: calc 1
#: CacheInfo(hits=1, misses=5, maxsize=2, currsize=2)
#: CacheInfo(hits=0, misses=0, maxsize=2, currsize=0)
#: calc 5
#: 25
#: computing
#: (4, 4, CacheInfo(hits=1, misses=1, maxsize=128, currsize=1), 42, 42)
#: ('int', 'list', 'mapping', 'object', 'int')
#: functools.partial(<built-in function print>, 1, sep='-')
#: {'base': 2}
#: (P(x=1, y=2, z=5), {'z': 5}, {'x': 1, 'y': 2, 'z': 5})
#: TypeError: P.__new__() missing 2 required positional arguments: 'x' and 'y'
#: True
#: True
#: True
#: True
#: False
#: True
#: True
#: ([('a', 1), ('b', 2)], 1, 5, True, {'b': 2}, ['b'], True)
#: TypeError: Can't instantiate abstract class Bad with abstract methods __getitem__, __len__
#: (1, 3, ['a', 'b'], ChainMap({'a': 1}, {'a': 2, 'b': 3}), 1)
#: 'captured\n'
#: None
#: closed
#: cb
#: 5
#: in
#: body
#: out
#: in
#: body
#: out
#: namespace(a=1, b='x')
#: True
#: ['b', 'c', 'a']
#: OrderedDict([('c', 3), ('b', 2), ('a', 1)])
#: ({'a': 1, 'b': 2}, 2, True)
#: [1, 2, 3, 4]
#: ('ABC', 'abcd', 3)
#: (1, 'hey', <class 'DeprecationWarning'>)
#: 4
#: True
#: Counter({'b': 2})
#: 2
#: ValueError: 9 is not in deque
#: (deque([1, 'x', 2, 3]), deque([1, 'x', 2, 3]), deque([1, 'x', 2, 3, 1, 'x', 2, 3]))
#: defaultdict(<class 'list'>, {'a': [1], 'b': 2})
