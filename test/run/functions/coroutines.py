# RUN: %run3
# PEP 492, 525: awaiting, asynchronous iteration and managers without a loop; the texts of misuse.
import types
async def co(x):
    return x + 1
async def main():
    a = await co(1)
    print('a', a)
    async for i in agen(): print('i', i)
    async with CM() as c: print(c)
    print([i async for i in agen()])
    return 'end'
async def agen():
    for i in range(2): yield i
class CM:
    async def __aenter__(self): print('enter'); return 'cm'
    async def __aexit__(self, *a): print('exit', a)
m = main()
try: m.send(None)
except StopIteration as e: print(e.value)
c = co(1)
print(type(c), c.__name__); c.close()
try: c.send(None)
except RuntimeError as e: print(e)
async def bad(): await 5
try: bad().send(None)
except TypeError as e: print(e)
async def bad2():
    async for x in 5: pass
try: bad2().send(None)
except TypeError as e: print(e)
async def bad3():
    async with 5: pass
try: bad3().send(None)
except TypeError as e: print(e)
class Aw:
    def __await__(self):
        r = yield 'susp'
        return r * 2
async def u(): return await Aw()
x = u(); print(x.send(None))
try: x.send(21)
except StopIteration as e: print(e.value)
a = agen()
async def dr():
    print(await a.__anext__(), await a.asend(None))
    try: await a.__anext__()
    except StopAsyncIteration: print('stop')
    await a.aclose()
try: dr().send(None)
except StopIteration: print('ok')
#: a 2
#: i 0
#: i 1
#: enter
#: cm
#: exit (None, None, None)
#: [0, 1]
#: end
#: <class 'coroutine'> co
#: cannot reuse already awaited coroutine
#: object int can't be used in 'await' expression
#: 'async for' requires an object with __aiter__ method, got int
#: 'int' object does not support the asynchronous context manager protocol
#: susp
#: 42
#: 0 1
#: stop
#: ok
