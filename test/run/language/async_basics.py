# RUN: %run3
# Coroutines without an event loop: await, async with, async for, asynchronous generators and comprehensions.


class Wait:
    def __init__(self, value):
        self.value = value

    def __await__(self):
        sent = yield self.value
        return sent


class Manager:
    async def __aenter__(self):
        print("enter", await Wait("entering"))
        return "managed"

    async def __aexit__(self, kind, value, traceback):
        print("exit", kind.__name__ if kind else None, await Wait("leaving"))
        return kind is ValueError


class Count:
    def __init__(self, n):
        self.n = n

    def __aiter__(self):
        return self

    async def __anext__(self):
        if self.n == 0:
            raise StopAsyncIteration
        self.n -= 1
        await Wait("counting")
        return self.n


async def numbers(n):
    for i in range(n):
        await Wait("number")
        yield i


async def main():
    print(await Wait("first"))
    async with Manager() as m:
        print(m)
    async with Manager():
        raise ValueError("swallowed")
    async for n in Count(3):
        if n == 1:
            continue
        print("n", n)
    else:
        print("else")
    print([i async for i in numbers(3)])
    print({i: await Wait(i) async for i in numbers(2)})
    generator = (i * 2 async for i in numbers(3) if i)
    print([x async for x in generator])
    try:
        await fails()
    except KeyError as e:
        print("caught", e)
    return "done"


async def fails():
    await Wait("failing")
    raise KeyError("k")


def run(coroutine):
    sent = None
    waits = 0
    while True:
        try:
            coroutine.send(sent)
        except StopIteration as stop:
            print("waits", waits)
            return stop.value
        waits += 1
        sent = "sent %d" % waits


print(run(main()))
c = fails()
c.close()
try:
    c.send(None)
except RuntimeError as e:
    print(e)
#: sent 1
#: enter sent 2
#: managed
#: exit None sent 3
#: enter sent 4
#: exit ValueError sent 5
#: n 2
#: n 0
#: else
#: [0, 1, 2]
#: {0: 'sent 13', 1: 'sent 15'}
#: [2, 4]
#: caught 'k'
#: waits 19
#: done
#: cannot reuse already awaited coroutine
