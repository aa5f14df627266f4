# RUN: %run3
# Comprehensions are loops of the function they stand in; frames, tracebacks and the recursion limit show calls.
import sys


def show(f, *args):
    try:
        return f(*args)
    except Exception as e:
        tb = e.__traceback__
        while tb is not None:
            code = tb.tb_frame.f_code
            print(code.co_name, tb.tb_lineno, code.co_firstlineno, tb.tb_frame.f_globals is globals())
            tb = tb.tb_next
        print(type(e).__name__, e)


def divide(xs, k):
    return [x // k
            for x in xs]


def nested(rows, k):
    return [[x / k for x in row] for row in rows]


def sets(xs):
    return {hash(x) for x in xs}, {x: len(x)
                                   for x in xs}


def late(xs):
    return [lambda: x + y for x in xs for y in [x * 10]]


def unbound(xs):
    r = [missing for x in xs]
    missing = 1
    return r


def frames(n):
    return [sys._getframe(d).f_code.co_name for d in range(n)]


def lines():
    return [
        (sys._getframe(0).f_lineno,
         sys._getframe(1).f_lineno) for _ in range(1)]


def deep(n):
    return [deep(n - 1) for _ in range(1)] if n else []


depth = 0


def endless():
    global depth
    depth += 1
    return [[endless() for _ in range(1)] for _ in range(1)]


def first_in_finally(xs):
    try:
        return [10 // x for x in xs]
    finally:
        print("finally")


def handler(xs):
    out = []
    for x in xs:
        try:
            out.append([y + 1 for y in x])
        except TypeError as e:
            out.append(str(e))
    return out


def shadow(x):
    a = [x for x in range(x)]
    return a, x


class C:
    n = 3
    r = [i for i in range(n)]


print(divide([1, 2, 3], 2))
show(divide, [1, 2], 0)
show(divide, 5, 0)
show(divide, [1, "a"], 1)
show(nested, [[1, 2], [3]], 0)
print(nested([[1, 2], [3]], 2))
show(sets, ["a", []])
show(sets, [5])
print([f() for f in late([1, 2])])
show(unbound, [1])
print(frames(3))
print(lines())
print(deep(5))
try:
    endless()
except RecursionError as e:
    print(depth, e)
show(first_in_finally, [1, 0])
print(handler([[1, 2], 5, ["a"], [True, 2 ** 62, 2 ** 63 - 1]]))
print(shadow(3))
print(C.r)
print([x + y for x in (1, 2) for y in "ab" if 0] or [x for x in {1: 2}])
big = 2 ** 62
print([x * 4 + big for x in [big, 1, -big]])
#: [0, 1, 1]
#: show 8 6 True
#: divide 19 18 True
#: <listcomp> 19 19 True
#: ZeroDivisionError integer division or modulo by zero
#: show 8 6 True
#: divide 19 18 True
#: TypeError 'int' object is not iterable
#: show 8 6 True
#: divide 19 18 True
#: <listcomp> 19 19 True
#: TypeError unsupported operand type(s) for //: 'str' and 'int'
#: show 8 6 True
#: nested 24 23 True
#: <listcomp> 24 24 True
#: <listcomp> 24 24 True
#: ZeroDivisionError division by zero
#: [[0.5, 1.0], [1.5]]
#: show 8 6 True
#: sets 28 27 True
#: <setcomp> 28 28 True
#: TypeError unhashable type: 'list'
#: show 8 6 True
#: sets 28 27 True
#: <dictcomp> 28 28 True
#: TypeError object of type 'int' has no len()
#: [22, 22]
#: show 8 6 True
#: unbound 37 36 True
#: <listcomp> 37 37 True
#: NameError cannot access free variable 'missing' where it is not associated with a value in enclosing scope
#: ['<listcomp>', 'frames', '<module>']
#: [(48, 47)]
#: [[[[[[]]]]]]
#: 333 maximum recursion depth exceeded
#: finally
#: show 8 6 True
#: first_in_finally 67 65 True
#: <listcomp> 67 67 True
#: ZeroDivisionError integer division or modulo by zero
#: [[2, 3], "'int' object is not iterable", 'can only concatenate str (not "int") to str', [2, 4611686018427387905, 9223372036854775808]]
#: ([0, 1, 2], 3)
#: [0, 1, 2]
#: [1]
#: [23058430092136939520, 4611686018427387908, -13835058055282163712]
