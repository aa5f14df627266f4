# RUN: %run3
# Library Reference, inspect: signatures, sources, members, the stack.
# REQUIRES: python3-stdlib, mode-interpret
def t(f, *a, **k):
    try:
        print(repr(f(*a, **k)).split(' at 0x')[0])
    except BaseException as e:
        print(type(e).__name__, e)
class C:
    def meth(self): return 1
class E1(Exception):
    def __init__(self, a, b=2): self.a = a; super().__init__(a, b)
def rs5(): raise int
import inspect
def sig(a, /, b: int, c=3, *args, d, e=5, **kw) -> str: "docstring"
t(lambda: inspect.signature(sig)); t(lambda: inspect.getfullargspec(sig)); t(lambda: inspect.signature(sig).parameters["b"].annotation); t(lambda: inspect.signature(sig).bind(1, 2, d=4).arguments); t(lambda: inspect.signature(sig).bind(1)); t(lambda: inspect.getdoc(sig)); t(lambda: inspect.isfunction(sig)); t(lambda: inspect.ismethod(C().meth)); t(lambda: inspect.isclass(C)); t(lambda: [n for n, _ in inspect.getmembers(C, inspect.isfunction)]); t(lambda: inspect.getsource(rs5)); t(lambda: inspect.getsourcelines(sig)[1]); t(lambda: inspect.currentframe().f_code.co_name); t(lambda: inspect.stack()[0].function); t(lambda: inspect.isgeneratorfunction(lambda: (yield))); t(lambda: inspect.signature(E1)); t(lambda: inspect.signature(5)); t(lambda: inspect.getmro(E1)); t(lambda: inspect.cleandoc("a\n   b\n   c")); t(lambda: inspect.unwrap(sig) is sig); t(lambda: inspect.getmodule(C).__name__); t(lambda: inspect.getfile(C).endswith(".py")); t(lambda: inspect.isbuiltin(len)); t(lambda: inspect.iscoroutinefunction(sig)); t(lambda: inspect.getcallargs(sig, 1, 2, d=3)); t(lambda: inspect.getattr_static(C, "meth") is C.meth); t(lambda: inspect.signature(lambda x, *, y=1: 0)); t(lambda: inspect.signature(str.join)); t(lambda: inspect.Parameter("a", inspect.Parameter.KEYWORD_ONLY, default=4)); t(lambda: inspect.Signature([inspect.Parameter("x", 1)]))
#: <Signature (a, /, b: int, c=3, *args, d, e=5, **kw) -> str>
#: FullArgSpec(args=['a', 'b', 'c'], varargs='args', varkw='kw', defaults=(3,), kwonlyargs=['d', 'e'], kwonlydefaults={'e': 5}, annotations={'return': <class 'str'>, 'b': <class 'int'>})
#: <class 'int'>
#: {'a': 1, 'b': 2, 'd': 4}
#: TypeError missing a required argument: 'b'
#: 'docstring'
#: True
#: True
#: True
#: ['meth']
#: 'def rs5(): raise int\n'
#: 15
#: '<lambda>'
#: '<lambda>'
#: True
#: <Signature (a, b=2)>
#: TypeError 5 is not a callable object
#: (<class '__main__.E1'>, <class 'Exception'>, <class 'BaseException'>, <class 'object'>)
#: 'a\nb\nc'
#: True
#: '__main__'
#: True
#: True
#: False
#: {'a': 1, 'b': 2, 'args': (), 'kw': {}, 'd': 3, 'c': 3, 'e': 5}
#: True
#: <Signature (x, *, y=1)>
#: <Signature (self, iterable, /)>
#: <Parameter "a=4">
#: <Signature (x)>
