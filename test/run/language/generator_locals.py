# RUN: %run2
# RUN: %run3
# Everything that lives across a yield is there after it: loop state, temporaries, pending jumps, unbound names.


def temporaries(a):
    return_value = [a, (yield 1), a + 1, (yield 2)]
    yield return_value


def pending():
    for n in range(3):
        try:
            if n == 1:
                continue
            if n == 2:
                return
            yield "body %d" % n
        finally:
            yield "finally %d" % n


def unbound(flag):
    if flag:
        x = 1
    yield "first"
    try:
        yield x
    except NameError as e:
        yield type(e).__name__


def nested_loops():
    for a in "ab":
        for b in (1, 2):
            total = 0
            while total < b:
                total += 1
                yield a, b, total


def closure():
    count = [0]

    def step():
        count[0] += 1
        return count[0]
    while step() < 4:
        yield count[0]


def parameters(a, b=2, *rest, **named):
    yield a
    yield b
    yield rest
    yield sorted(named.items())


g = temporaries(10)
print(next(g))
print(g.send("x"))
print(g.send("y"))
print(list(pending()))
print(list(unbound(True)))
print(list(unbound(False)))
print(list(nested_loops()))
print(list(closure()))
print(list(parameters(1, 2, 3, 4, k=5)))
print(list(parameters(1)))
print([x for x in (y * y for y in range(4)) if x % 2 == 0])
#: 1
#: 2
#: [10, 'x', 11, 'y']
#: ['body 0', 'finally 0', 'finally 1', 'finally 2']
#: ['first', 1]
#: ['first', 'UnboundLocalError']
#: [('a', 1, 1), ('a', 2, 1), ('a', 2, 2), ('b', 1, 1), ('b', 2, 1), ('b', 2, 2)]
#: [1, 2, 3]
#: [1, 2, (3, 4), [('k', 5)]]
#: [1, 2, (), []]
#: [0, 4]
