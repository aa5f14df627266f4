# RUN: %natrix build --std=py3 --emit=ast %s -o %t
# RUN: %python3 %tools/compare_parse.py ast3 %s %t
# Statements of Python 3, against ast.dump.
"""A docstring."""
from __future__ import annotations, division
import a, b.c, d as e, f.g as h
from . import i
from .. import j as k
from ...l.m import (n, o as p,)
from q import *
a = b = c, *d = [e, (f, *g)] = h
a.b = c[d] = *e, f
a += 1; a.b -= 1; a[b] @= c,; a //= yield_
a: int; b: str = 'c'; (d): e; f.g: h = 1, 2; i[j]: k
del a, b.c, d[e], (f, [g]), ()
assert a; assert b, c
pass
raise
raise a
raise b from c
global g
while a: break
else: pass
for a, *b in c, *d:
    continue
else:
    e
for (x) in y: pass
if a: b
elif (c := d): e
elif f:
    g
else: h
try: a
except: b
try:
    a
except B: c
except (D, E) as f: g
else: h
finally: i
try: a
finally: b
try: a
except* B as c: d
except* E: f
with a: b
with a as b, c as (d, e), f: g
with (a as b, c): d
with (a, b): c
with (a): b
with (a) as b, (c) as d: e
with (yield_, a) as b: c
with (a, b,) as c: d

@a.b(c)
@d[e]
def f(a, b: int = 1, /, c=2, *d: e, f, g=3, **h: i) -> j:
    """Doc."""
    global k
    return
    return a, *b

@x
class C(A, *B, metaclass=D, **E): x = 1
class F: pass
class G(): pass
def f(*, a): pass
def f(*a: *b): pass
def f(a, /): nonlocal_

async def g():
    async for a in b: c
    async with d as e, f: g
    async def h(): pass
    def inner():
        nonlocal_ = 1

match a:
    case 1 | -2 | 3.5 - 4j | 'x' 'y' | b'z' | None | True: b
    case [c, *_, d] | (e, *f) if g: h
    case (i): j
    case (i,): j
    case []: k
    case {'a': l, **m}: n
    case {1: _, a.b: c, -1: d}: o
    case A(): p
    case A.B(q, r, s=t, u=v): w
    case x as y: z
    case (1 | 2) as y, *_: z
    case a.b.c: d
    case _: e
match a, *b:
    case c, d: e
match (f):
    case _: pass
match = case = _ = 1
match(a)
match[b]
match.c
match * d
print(match, case)
