# RUN: %run3
# PEP 342, 380, 479: send, throw, close, delegation, StopIteration inside.
def gen():
    try:
        x = yield 1
        print('got', x)
        y = yield 2
        print('got', y)
        return 'done'
    finally:
        print('finally')
g = gen(); print(next(g), g.send('a'))
try: g.send('b')
except StopIteration as e: print(e.value, repr(e))
try: next(g)
except StopIteration as e: print(repr(e))
g = gen()
try: g.send(1)
except TypeError as e: print(e)
next(g)
try: g.throw(ValueError('x'))
except ValueError as e: print(repr(e))
g = gen(); next(g); g.close(); g.close()
def ign():
    while True:
        try: yield 1
        except GeneratorExit: pass
def sub():
    r = yield from inner()
    print('r', r)
    yield from [1, 2]
def inner():
    try:
        a = yield 'i1'
        print('a', a)
    except KeyError as e:
        print('caught', e); yield 'after'
    return 'ret'
s = sub(); print(next(s)); print(s.throw(KeyError('k'))); print(list(s))
s = sub(); next(s); print(s.send('q'), s.gi_running, s.gi_yieldfrom is not None)
def rec():
    yield next(g2)
g2 = rec()
try: next(g2)
except ValueError as e: print(e)
def st():
    yield 1
    raise StopIteration('z')
try: list(st())
except RuntimeError as e: print(e, repr(e.__cause__))
print(type(g), repr(g)[:22], g.__name__, g.__qualname__)
try: g.throw(5)
except TypeError as e: print(e)
def th():
    yield
t = th()
try: t.throw(ValueError, 'msg')
except ValueError as e: print(e)
try: t.throw(ValueError('again'))
except ValueError as e: print(e)
def hx():
    try: 1/0
    except ZeroDivisionError:
        yield 1
        import sys
        print(sys.exc_info()[0])
import sys
h = hx(); next(h); print(sys.exc_info()[0])
try: raise KeyError
except KeyError:
    print(list(h), sys.exc_info()[0])
print([x for x in (i * 2 for i in range(3))], sum(i for i in range(4)))
#: got a
#: 1 2
#: got b
#: finally
#: done StopIteration('done')
#: StopIteration()
#: can't send non-None value to a just-started generator
#: finally
#: ValueError('x')
#: finally
#: i1
#: caught 'k'
#: after
#: r ret
#: [1, 2]
#: a q
#: r ret
#: 1 False True
#: generator already executing
#: generator raised StopIteration StopIteration('z')
#: <class 'generator'> <generator object gen  gen gen
#: exceptions must be classes or instances deriving from BaseException, not int
#: msg
#: again
#: None
#: <class 'ZeroDivisionError'>
#: [] <class 'KeyError'>
#: [0, 2, 4] 6
