# RUN: %run3
# Library Reference: functools, itertools, contextlib, types, operator.
def t(f, *a, **k):
    try:
        print(repr(f(*a, **k)).split(' at 0x')[0])
    except BaseException as e:
        print(type(e).__name__, e)
import functools, itertools, contextlib, types, operator, sys
@functools.lru_cache(maxsize=2)
def sq(x): print("calc", x); return x * x
t(sq, 1); t(sq, 1); t(sq, 2); t(sq, 3); t(sq, 1); t(sq.cache_info); sq.cache_clear(); t(sq.cache_info); t(lambda: sq.__wrapped__.__name__); t(sq, []); t(lambda: sq.cache_parameters())
@functools.cache
def fib(n): return n if n < 2 else fib(n - 1) + fib(n - 2)
t(fib, 80)
p = functools.partial(int, base=2); t(p, "101"); t(lambda: p); t(lambda: (p.func, p.args, p.keywords)); t(functools.partial, 5); t(lambda: functools.partial(p, "11")()); t(functools.partial)
@functools.wraps(sq)
def w(): pass
t(lambda: w.__name__); t(lambda: w.__wrapped__ is sq)
t(functools.reduce, lambda a, b: a + b, [1, 2, 3]); t(functools.reduce, lambda a, b: a, []); t(functools.reduce, lambda a, b: a + b, [], 5); t(functools.reduce, 5, [1, 2])
@functools.total_ordering
class V:
    def __init__(self, v): self.v = v
    def __eq__(self, o): return self.v == o.v
    def __lt__(self, o): return self.v < o.v
t(lambda: (V(1) <= V(1), V(2) > V(1), V(1) >= V(2)))
t(lambda: functools.total_ordering(type("E", (), {})))
@functools.singledispatch
def sd(x): return "obj"
@sd.register
def _(x: int): return "int"
@sd.register(str)
def _(x): return "str"
@sd.register
def _(x: list | tuple): return "lt"
t(lambda: (sd(1), sd("a"), sd(1.5), sd(True), sd([]), sd(()))); t(sd); t(lambda: sd.dispatch(bool)(1))
class SM:
    @functools.singledispatchmethod
    def f(self, x): return "base"
    @f.register
    def _(self, x: int): return "int"
    @functools.cached_property
    def cp(self): print("computing"); return 42
    @functools.partialmethod
    def pm(self, x): return x
    def real(self, a, b): return a, b
    part = functools.partialmethod(real, 1)
s = SM(); t(lambda: (s.f(1), s.f("a"))); t(lambda: s.cp); t(lambda: s.cp); t(lambda: s.part(2))
t(sorted, [3, 1, 2], key=functools.cmp_to_key(lambda a, b: b - a)); t(lambda: functools.cmp_to_key(lambda a, b: 0)(1) < functools.cmp_to_key(lambda a, b: 0)(2))
I = itertools
t(lambda: list(I.islice(I.count(5, 2), 3))); t(lambda: I.count(5)); t(lambda: I.count(1, 0.5)); t(lambda: list(I.islice(I.cycle("ab"), 5))); t(lambda: list(I.repeat(1, 3))); t(lambda: I.repeat(1, 3)); t(lambda: list(I.accumulate([1, 2, 3]))); t(lambda: list(I.accumulate([1, 2, 3], operator.mul, initial=10))); t(lambda: list(I.chain([1], "a", (2,)))); t(lambda: list(I.chain.from_iterable([[1], [2]]))); t(lambda: list(I.compress("abcd", [1, 0, 1]))); t(lambda: list(I.dropwhile(lambda x: x < 2, [1, 2, 1]))); t(lambda: list(I.takewhile(lambda x: x < 2, [1, 2, 1]))); t(lambda: list(I.filterfalse(None, [0, 1]))); t(lambda: [(k, list(g)) for k, g in I.groupby("aabbca")]); t(lambda: [(k, list(g)) for k, g in I.groupby([1, 3, 2], key=lambda x: x % 2)]); t(lambda: list(I.islice("abcdef", 1, 5, 2))); t(lambda: I.islice("a", -1)); t(lambda: I.islice("a", "b")); t(lambda: I.islice("a", 0, 5, 0)); t(lambda: list(I.pairwise([1, 2, 3]))); t(lambda: list(I.starmap(pow, [(2, 3), (3, 2)]))); t(lambda: list(map(list, I.tee([1, 2], 2)))); t(lambda: list(I.zip_longest("ab", "c", fillvalue="-"))); t(lambda: list(I.product("ab", repeat=2))); t(lambda: list(I.product("ab", [1, 2]))); t(lambda: list(I.permutations("abc", 2))); t(lambda: list(I.combinations("abcd", 2))); t(lambda: list(I.combinations_with_replacement("ab", 2))); t(lambda: I.combinations("a", -1)); t(lambda: I.product("a", repeat=-1)); t(lambda: list(I.product(repeat=0))); t(lambda: I.chain(5)); t(lambda: list(I.chain(5))); t(lambda: list(zip([1, 2], [3], strict=True))); t(lambda: list(zip([1], [3, 4], strict=True))); t(lambda: list(zip())); t(lambda: list(map(lambda *a: a, [1], [2]))); t(lambda: map(5)); t(lambda: list(map(None, [1]))); t(lambda: list(filter(None, [0, 1]))); t(lambda: list(enumerate("ab", 5))); t(lambda: enumerate("a", "b")); t(lambda: zip(1)); t(lambda: zip([], a=1))
@contextlib.contextmanager
def cm(x):
    print("enter", x)
    try: yield x
    except ValueError as e: print("caught", e)
    finally: print("exit", x)
with cm(1) as v: print(v)
with cm(2): raise ValueError("v")
def k():
    with cm(3): raise KeyError("k")
t(k)
@cm(4)
def decorated(): print("body"); return 5
t(decorated); t(decorated)
@contextlib.contextmanager
def noyield():
    if 0: yield
t(lambda: noyield().__enter__())
@contextlib.contextmanager
def twice(): yield 1; yield 2
def tw():
    with twice(): pass
t(tw)
with contextlib.suppress(KeyError, OSError): {}[1]
with contextlib.ExitStack() as st:
    st.enter_context(cm(5)); st.callback(print, "callback", 1); st.push(lambda *a: print("push", a)); print("in stack")
import io
with contextlib.redirect_stdout(io.StringIO()) as out: print("captured")
print(repr(out.getvalue()))
with contextlib.closing(io.StringIO("x")) as c: pass
print(c.closed)
with contextlib.nullcontext(7) as n: print(n)
class CD(contextlib.ContextDecorator):
    def __enter__(self): print("cd in")
    def __exit__(self, *a): print("cd out")
@CD()
def f(): return 1
t(f)
ns = types.SimpleNamespace(a=1, b="x"); t(lambda: ns); ns.c = 3; t(lambda: ns); t(lambda: ns == types.SimpleNamespace(a=1, b="x", c=3)); t(types.SimpleNamespace, 1)
m = types.MappingProxyType({"a": 1}); t(lambda: m); t(lambda: m["a"]); t(lambda: m.__setitem__("a", 1)); t(lambda: m | {"b": 2})
mod = types.ModuleType("mod", "doc"); t(lambda: mod); t(lambda: mod.__doc__); t(lambda: mod.x); 
def gf(): yield
t(lambda: isinstance(gf(), types.GeneratorType)); t(lambda: types.MethodType(len, [1, 2])()); t(lambda: types.FunctionType(gf.__code__, {})); t(lambda: isinstance(gf, types.FunctionType)); t(lambda: isinstance(len, types.BuiltinFunctionType)); t(lambda: types.CellType(5).cell_contents); t(lambda: types.CellType().cell_contents)
class Dca:
    @types.DynamicClassAttribute
    def x(self): return 5
t(lambda: Dca().x); t(lambda: Dca.x)
g = operator.itemgetter(1, 2); t(g, "abc"); t(lambda: g); t(operator.itemgetter(5), "abc"); t(operator.attrgetter("real.imag", "imag"), 5); t(operator.methodcaller("upper"), "a"); t(operator.attrgetter(5)) if 0 else t(lambda: operator.attrgetter(5)); t(operator.itemgetter); t(operator.add, 1, "a"); t(operator.concat, 1, 2); t(operator.indexOf, [1, 2], 3); t(operator.countOf, [1, 1], 1); t(operator.contains, [1], 1); t(operator.setitem, [1], 0, 2); t(operator.is_not, 1, None); t(operator.truth, []); t(operator.iadd, [1], [2]); t(operator.call, len, "abc"); t(lambda: operator.methodcaller("x", 1, a=2))
#: calc 1
#: 1
#: 1
#: calc 2
#: 4
#: calc 3
#: 9
#: calc 1
#: 1
#: CacheInfo(hits=1, misses=4, maxsize=2, currsize=2)
#: CacheInfo(hits=0, misses=0, maxsize=2, currsize=0)
#: 'sq'
#: TypeError unhashable type: 'list'
#: {'maxsize': 2, 'typed': False}
#: 23416728348467685
#: 5
#: functools.partial(<class 'int'>, base=2)
#: (<class 'int'>, (), {'base': 2})
#: TypeError the first argument must be callable
#: 3
#: TypeError type 'partial' takes at least one argument
#: 'sq'
#: True
#: 6
#: TypeError reduce() of empty iterable with no initial value
#: 5
#: TypeError 'int' object is not callable
#: (True, True, False)
#: ValueError must define at least one ordering operation: < > <= >=
#: ('int', 'str', 'obj', 'int', 'lt', 'lt')
#: TypeError sd requires at least 1 positional argument
#: 'int'
#: ('int', 'base')
#: computing
#: 42
#: 42
#: (1, 2)
#: [3, 2, 1]
#: False
#: [5, 7, 9]
#: count(5)
#: count(1, 0.5)
#: ['a', 'b', 'a', 'b', 'a']
#: [1, 1, 1]
#: repeat(1, 3)
#: [1, 3, 6]
#: [10, 10, 20, 60]
#: [1, 'a', 2]
#: [1, 2]
#: ['a', 'c']
#: [2, 1]
#: [1]
#: [0]
#: [('a', ['a', 'a']), ('b', ['b', 'b']), ('c', ['c']), ('a', ['a'])]
#: [(1, [1, 3]), (0, [2])]
#: ['b', 'd']
#: ValueError Stop argument for islice() must be None or an integer: 0 <= x <= sys.maxsize.
#: ValueError Stop argument for islice() must be None or an integer: 0 <= x <= sys.maxsize.
#: ValueError Step for islice() must be a positive integer or None.
#: [(1, 2), (2, 3)]
#: [8, 9]
#: [[1, 2], [1, 2]]
#: [('a', 'c'), ('b', '-')]
#: [('a', 'a'), ('a', 'b'), ('b', 'a'), ('b', 'b')]
#: [('a', 1), ('a', 2), ('b', 1), ('b', 2)]
#: [('a', 'b'), ('a', 'c'), ('b', 'a'), ('b', 'c'), ('c', 'a'), ('c', 'b')]
#: [('a', 'b'), ('a', 'c'), ('a', 'd'), ('b', 'c'), ('b', 'd'), ('c', 'd')]
#: [('a', 'a'), ('a', 'b'), ('b', 'b')]
#: ValueError r must be non-negative
#: ValueError repeat argument cannot be negative
#: [()]
#: <itertools.chain object
#: TypeError 'int' object is not iterable
#: ValueError zip() argument 2 is shorter than argument 1
#: ValueError zip() argument 2 is longer than argument 1
#: []
#: [(1, 2)]
#: TypeError map() must have at least two arguments.
#: TypeError 'NoneType' object is not callable
#: [1]
#: [(5, 'a'), (6, 'b')]
#: TypeError 'str' object cannot be interpreted as an integer
#: TypeError 'int' object is not iterable
#: TypeError 'a' is an invalid keyword argument for zip()
#: enter 1
#: 1
#: exit 1
#: enter 2
#: caught v
#: exit 2
#: enter 3
#: exit 3
#: KeyError 'k'
#: enter 4
#: body
#: exit 4
#: 5
#: enter 4
#: body
#: exit 4
#: 5
#: RuntimeError generator didn't yield
#: RuntimeError generator didn't stop
#: enter 5
#: in stack
#: push (None, None, None)
#: callback 1
#: exit 5
#: 'captured\n'
#: True
#: 7
#: cd in
#: cd out
#: 1
#: namespace(a=1, b='x')
#: namespace(a=1, b='x', c=3)
#: True
#: TypeError no positional arguments expected
#: mappingproxy({'a': 1})
#: 1
#: AttributeError 'mappingproxy' object has no attribute '__setitem__'
#: {'a': 1, 'b': 2}
#: <module 'mod'>
#: 'doc'
#: AttributeError module 'mod' has no attribute 'x'
#: True
#: 2
#: <function gf
#: True
#: True
#: 5
#: ValueError Cell is empty
#: 5
#: AttributeError 
#: ('b', 'c')
#: operator.itemgetter(1, 2)
#: IndexError string index out of range
#: (0, 0)
#: 'A'
#: TypeError attribute name must be a string
#: TypeError itemgetter expected 1 argument, got 0
#: TypeError unsupported operand type(s) for +: 'int' and 'str'
#: TypeError 'int' object can't be concatenated
#: ValueError sequence.index(x): x not in sequence
#: 2
#: True
#: None
#: True
#: False
#: [1, 2]
#: 3
#: operator.methodcaller('x', 1, a=2)
