# RUN: %run3
# Expressions 6.2.9: yield, yield from, send, throw, close.
def t(f, *a, **k):
    try:
        print(repr(f(*a, **k)).split(' at 0x')[0])
    except BaseException as e:
        print(type(e).__name__, e)
import sys
def g():
    r = []
    try:
        while True:
            try: x = yield len(r)
            except ValueError as e: r.append("VE %s" % e); continue
            r.append(x)
            if x == "stop": return r
    finally: print("fin", r)
x = g(); t(next, x); t(x.send, "a"); t(x.throw, ValueError("q")); t(x.throw, ValueError, "w"); t(x.throw, ValueError); t(x.throw, ValueError, ValueError("inst"), None); t(x.send, "stop"); t(next, x); t(x.send, 4); t(x.throw, KeyError("k")); x.close()
x = g(); t(x.send, 5); t(x.send, None); t(x.close); t(x.close); t(next, x)
x = g(); t(x.throw, KeyError("early")); t(next, x)
x = g(); next(x); t(x.throw, KeyError("mid"))
x = g(); t(x.throw, 5); t(x.throw, KeyError("a"), KeyError("b")); t(x.throw); t(x.throw, KeyError, None, 5); t(x.send); t(next, x, 1)
def bad():
    try: yield 1
    except GeneratorExit: yield 2
x.close(); x = bad(); next(x); t(x.close)
def stop():
    yield 1
    raise StopIteration("inner")
x = stop(); next(x); t(next, x)
def stop2():
    yield next(iter([]))
try: list(stop2())
except RuntimeError as e: print(e, repr(e.__cause__))
def ret():
    return 5
    yield
try: next(ret())
except StopIteration as e: print(e.value, e.args)
def sub():
    try: r = yield "s1"; print("sub got", r)
    except KeyError as e: print("sub caught", e); yield "recovered"
    yield "s2"; return "subret"
def deleg(): r = yield from sub(); print("ret", r); yield from [10, 20]; yield from (); return "end"
x = deleg(); t(next, x); t(x.send, "hello"); t(next, x); t(next, x); t(next, x); t(next, x)
x = deleg(); next(x); t(x.throw, KeyError("kk")); print(x.gi_yieldfrom.__name__); t(next, x); x.close()
def d2(): yield from 5
t(next, d2())
def d3(): yield from [1, 2]
x = d3(); next(x); t(x.send, 5)
x = d3(); next(x); t(x.throw, ValueError("v"))
class It:
    def __iter__(self): return self
    def __next__(self): return 1
    def send(self, v): return ("sent", v)
    def throw(self, *a): return ("thrown", len(a))
    def close(self): print("It.close")
def d4(): yield from It()
x = d4(); t(next, x); t(x.send, 3); t(x.throw, ValueError("x")); x.close()
def selfref():
    yield next(me)
me = selfref(); t(next, me)
x = g(); print(x.gi_frame is not None, x.gi_running, x.gi_code.co_name, x.__name__, x.__qualname__); next(x); x.close(); print(x.gi_frame); print(repr(x)[:19])
x.__name__ = "nn"; t(lambda: x.__name__); t(lambda: setattr(x, "__name__", 5))
ge = (i * j for i in range(3) for j in range(2) if i != j); print(list(ge), list(ge), ge.__name__, ge.__qualname__)
t(lambda: (i for i in 5)); t(lambda: list(i for i in [1] if 1/0)); t(lambda: sum(i for i in range(5))); t(lambda: dict((i, i) for i in "ab")); t(lambda: max((i for i in [3, 1]), default=0))
def count():
    n = 0
    while n < 3: n += 1; yield n
print([*count()], {*count()}, (*count(),), dict(zip(count(), count()))); a, *b = count(); print(a, b)
def rec(n):
    if n: yield n; yield from rec(n - 1)
print(list(rec(5)), sum(rec(300)))
def ctx():
    try: yield 1
    except ValueError: yield sys.exc_info()[0].__name__
    yield sys.exc_info()[0]
x = ctx(); next(x)
try: raise KeyError
except KeyError: print(x.throw(ValueError()), sys.exc_info()[0].__name__, next(x).__name__ if True else 0)
def tree(n):
    return (yield from tree(n - 1)) + 1 if n else (yield "leaf") or 0
x = tree(3); print(next(x))
try: x.send(10)
except StopIteration as e: print(e.value)
def fin():
    try: yield 1
    finally:
        yield 2
        print("after")
x = fin(); next(x); t(x.throw, ZeroDivisionError("z")); t(next, x)
lam = lambda: (yield 5); t(lambda: list(lam()))
def kw(*, a=(yield_ := 3)): yield a
t(lambda: list(kw(a=1))); t(lambda: list(kw())); t(lambda: kw(1))
class C:
    def __iter__(self): yield from (self, 1)[1:]
print(list(C()), 1 in C())
def deep():
    with open("/dev/null") as f:
        for l in f: yield l
    for i in (1, 2):
        try: yield i
        finally: print("f", i)
print(list(deep()))
def tb(): yield 1; raise ValueError("from gen")
try:
    for _ in tb(): pass
except ValueError as e:
    f = e.__traceback__; n = []
    while f: n.append((f.tb_frame.f_code.co_name, f.tb_lineno)); f = f.tb_next
    print(n)
#: 0
#: 1
#: 2
#: 3
#: 4
#: 5
#: fin ['a', 'VE q', 'VE w', 'VE ', 'VE inst', 'stop']
#: StopIteration ['a', 'VE q', 'VE w', 'VE ', 'VE inst', 'stop']
#: StopIteration 
#: StopIteration 
#: KeyError 'k'
#: TypeError can't send non-None value to a just-started generator
#: 0
#: fin []
#: None
#: None
#: StopIteration 
#: KeyError 'early'
#: StopIteration 
#: fin []
#: KeyError 'mid'
#: TypeError exceptions must be classes or instances deriving from BaseException, not int
#: TypeError instance exception may not have a separate value
#: TypeError throw expected at least 1 argument, got 0
#: TypeError throw() third argument must be a traceback object
#: TypeError generator.send() takes exactly one argument (0 given)
#: 0
#: fin []
#: RuntimeError generator ignored GeneratorExit
#: RuntimeError generator raised StopIteration
#: generator raised StopIteration StopIteration()
#: 5 (5,)
#: 's1'
#: sub got hello
#: 's2'
#: ret subret
#: 10
#: 20
#: StopIteration end
#: StopIteration 
#: sub caught 'kk'
#: 'recovered'
#: sub
#: 's2'
#: TypeError 'int' object is not iterable
#: AttributeError 'list_iterator' object has no attribute 'send'
#: ValueError v
#: 1
#: ('sent', 3)
#: ('thrown', 1)
#: It.close
#: ValueError generator already executing
#: True False g g g
#: fin []
#: None
#: <generator object g
#: 'nn'
#: TypeError __name__ must be set to a string object
#: [0, 0, 0, 2] [] <genexpr> <genexpr>
#: TypeError 'int' object is not iterable
#: ZeroDivisionError division by zero
#: 10
#: {'a': 'a', 'b': 'b'}
#: 3
#: [1, 2, 3] {1, 2, 3} (1, 2, 3) {1: 1, 2: 2, 3: 3}
#: 1 [2, 3]
#: [5, 4, 3, 2, 1] 45150
#: ValueError KeyError KeyError
#: leaf
#: 13
#: 2
#: after
#: ZeroDivisionError z
#: [5]
#: [1]
#: [3]
#: TypeError kw() takes 0 positional arguments but 1 was given
#: [1] True
#: f 1
#: f 2
#: [1, 2]
#: [('<module>', 107), ('tb', 105)]
