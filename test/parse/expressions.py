# RUN: %natrix build --std=py3 --emit=ast %s -o %t
# RUN: %python3 %tools/compare_parse.py ast3 %s %t
# Expressions of Python 3, against ast.dump.
-1 ** -2 + ~x * (y @ z) // 3 % 4 << 1 >> 2 & 3 ^ 4 | 5
not a < b <= c != d is not e not in f and g or not h
a if b else c if d else e
lambda a, /, b=1, *c, d, e=2, **f: (yield)
x[1], x[1:], x[:2], x[::3], x[1:2, ...], x[*y], x[*y, 1], x[()], x[a := 1]
f(), f(a, *b, c=1, **d), f(x for x in y), f((x for x in y), 1), f(a := 1), f(*a, b, *c, d=1, *e)
(), (1,), (1, 2), (1), [], [1, *a], {}, {1}, {*a, 1}, {1: 2, **a, 3: 4}, {(c := 1): 2}
[x async for x in y if a if b for z in w], {x for x in y}, {x: y for x, y in z}, (x for (x, *y) in z)
123456789012345678901234567890, 0xFFFFFFFFFFFFFFFFFFFF, 0b1, 0o17, 1_0, 1e400, 1e-400, 1.5, 1e16, 1e-5, 3j, 0_0
'a\x41\u0041\U00010041\N{BULLET}\101\z' "b" u'c', u'd' 'e', b'\x00\xff\'"', r'\x', 'é\ud800', "it's", '"\''
f'', f'{a}', f'{a!r:>{b}}' 'c' f'{{}}{d=}{e = !s}', f'{a["b"]:{c}{d}e}', rf'\{a}', f'''
{a
+ b}''' f'{x:{y!r}}', f"{(lambda: 1)}", f'{a != b}{a == b}{a >= b}', u'x' f'y{z}w'
a.b.c[d](e)(f).g, (await_ := 1), ..., None, True, False, ａ, ﬁ

async def g():
    await a.b(c) ** -d
    return (await e), [await f async for f in h]
    yield
    x = yield a, *b

def h():
    x = yield from a
    (yield)
    yield a,
