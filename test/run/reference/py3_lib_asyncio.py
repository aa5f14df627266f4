# RUN: %run3
# Library Reference, asyncio; Data Model 3.4: tasks, synchronisation, streams, subprocesses, awaitables.
# REQUIRES: python3-stdlib, mode-interpret
import asyncio, sys, types
def t(f, *a, **k):
    try:
        print(repr(f(*a, **k)).split(' at 0x')[0])
    except BaseException as e:
        print(type(e).__name__, e)
async def add(a, b):
    await asyncio.sleep(0)
    return a + b
async def main():
    print(await add(1, 2))
    print(await asyncio.gather(add(1, 2), add(3, 4)))
    task = asyncio.create_task(add(5, 6), name="mytask")
    print(task.get_name(), task.done())
    print(await task, task.done(), task.result())
    try:
        await asyncio.wait_for(asyncio.sleep(10), 0.01)
    except asyncio.TimeoutError as e:
        print("timeout", type(e).__name__)
    t2 = asyncio.create_task(asyncio.sleep(10))
    await asyncio.sleep(0)
    t2.cancel()
    try: await t2
    except asyncio.CancelledError: print("cancelled", t2.cancelled())
    q = asyncio.Queue()
    async def producer():
        for i in range(3): await q.put(i)
        await q.put(None)
    async def consumer():
        out = []
        while (x := await q.get()) is not None: out.append(x)
        return out
    print((await asyncio.gather(producer(), consumer()))[1])
    lock = asyncio.Lock()
    async with lock: print(lock.locked())
    print(lock.locked())
    ev = asyncio.Event()
    async def waiter(): await ev.wait(); return "set"
    w = asyncio.create_task(waiter()); await asyncio.sleep(0); ev.set(); print(await w)
    sem = asyncio.Semaphore(2); order = []
    async def worker(i):
        async with sem:
            order.append(i); await asyncio.sleep(0.001 * i)
    await asyncio.gather(*[worker(i) for i in range(4)]); print(order)
    r = await asyncio.gather(add(1, 1), add(1, "a"), return_exceptions=True); print(r)
    try:
        async with asyncio.timeout(0.05): await asyncio.sleep(5)
    except TimeoutError: print("timeout ctx")
    async with asyncio.TaskGroup() as tg:
        a = tg.create_task(add(1, 1)); b = tg.create_task(add(2, 2))
    print(a.result(), b.result())
    try:
        async with asyncio.TaskGroup() as tg:
            tg.create_task(add(1, "x")); tg.create_task(asyncio.sleep(10))
    except* TypeError as eg: print(repr(eg.exceptions))
    done, pending = await asyncio.wait([asyncio.create_task(add(1, 1)), asyncio.create_task(asyncio.sleep(5))], return_when=asyncio.FIRST_COMPLETED)
    print(len(done), len(pending)); [p.cancel() for p in pending]
    print(sorted([await c for c in asyncio.as_completed([add(1, 1), add(2, 2)])]))
    loop = asyncio.get_running_loop()
    f = loop.create_future(); loop.call_soon(f.set_result, 42); print(await f)
    f = loop.create_future(); loop.call_later(0.001, f.set_exception, ValueError("fut"))
    try: await f
    except ValueError as e: print(e)
    print(await loop.run_in_executor(None, lambda: "executor")); print(await asyncio.to_thread(lambda: "thread"))
    async def agen():
        try:
            for i in range(3): yield i; await asyncio.sleep(0)
        finally: print("agen closed")
    print([x async for x in agen()]); print([x async for x in agen() if x], {x: x async for x in agen()})
    g = agen()
    async for x in g: break
    await g.aclose()
    server = await asyncio.start_server(handle, "127.0.0.1", 0)
    port = server.sockets[0].getsockname()[1]
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    writer.write(b"hello\nworld\n"); await writer.drain()
    print(await reader.readline(), await reader.readline()); writer.close(); await writer.wait_closed()
    server.close(); await server.wait_closed()
    p = await asyncio.create_subprocess_exec("/bin/echo", "hi", stdout=asyncio.subprocess.PIPE)
    print(await p.communicate(), p.returncode)
    return "done"
async def handle(r, w):
    while line := await r.readline(): w.write(line.upper()); await w.drain()
    w.close()
print(asyncio.run(main()))
async def fails(): raise KeyError("x")
t(asyncio.run, fails()); t(asyncio.run, 5)
async def ctx():
    class C:
        async def __aenter__(self): print("aenter"); return self
        async def __aexit__(self, *a): print("aexit", a[0]); return True
    async with C() as c: raise ValueError
    class Bad: pass
    try:
        async with Bad(): pass
    except TypeError as e: print(e)
    except AttributeError as e: print(e)
    try:
        async for x in Bad(): pass
    except TypeError as e: print(e)
    try: await Bad()
    except TypeError as e: print(e)
    try: await 5
    except TypeError as e: print(e)
asyncio.run(ctx())
import contextvars
v = contextvars.ContextVar("v", default=0)
async def cv(n): v.set(n); await asyncio.sleep(0); return v.get()
async def cvm(): return await asyncio.gather(cv(1), cv(2)), v.get()
print(asyncio.run(cvm()))
with asyncio.Runner() as r: print(r.run(add(1, 2)))
class Aw:
    def __await__(self): x = yield "y"; return x
c = None
async def drive(): return await Aw()
c = drive(); print(c.send(None))
try: c.send(5)
except StopIteration as e: print(e.value)
c = drive(); c.close(); print(type(c).__name__, c.cr_running, c.cr_await)
t(lambda: c.send(None))
async def ag():
    x = yield 1
    print("got", x); yield 2
a = ag()
try: a.asend(None).send(None)
except StopIteration as e: print(e.value)
try: a.asend("hi").send(None)
except StopIteration as e: print(e.value)
try: a.athrow(ValueError("t")).send(None)
except ValueError as e: print("thrown", e)
t(lambda: types.coroutine(lambda: (yield)))
#: 3
#: [3, 7]
#: mytask False
#: 11 True 11
#: timeout TimeoutError
#: cancelled True
#: [0, 1, 2]
#: True
#: False
#: set
#: [0, 1, 2, 3]
#: [2, TypeError("unsupported operand type(s) for +: 'int' and 'str'")]
#: timeout ctx
#: 2 4
#: (TypeError("unsupported operand type(s) for +: 'int' and 'str'"),)
#: 1 1
#: [2, 4]
#: 42
#: fut
#: executor
#: thread
#: agen closed
#: [0, 1, 2]
#: agen closed
#: agen closed
#: [1, 2] {0: 0, 1: 1, 2: 2}
#: agen closed
#: b'HELLO\n' b'WORLD\n'
#: (b'hi\n', None) 0
#: done
#: KeyError 'x'
#: ValueError a coroutine was expected, got 5
#: aenter
#: aexit <class 'ValueError'>
#: 'Bad' object does not support the asynchronous context manager protocol
#: 'async for' requires an object with __aiter__ method, got Bad
#: object Bad can't be used in 'await' expression
#: object int can't be used in 'await' expression
#: ([1, 2], 0)
#: 3
#: y
#: 5
#: coroutine False None
#: RuntimeError cannot reuse already awaited coroutine
#: 1
#: got hi
#: 2
#: thrown t
#: <function <lambda>.<locals>.<lambda>
