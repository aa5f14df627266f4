# RUN: %run2
# RUN: %run3
# Sums of several texts: empty ones, identity, operands that are no text, variables set again meanwhile, long ones.
import sys
def f(a, b, n):
    s = "<" + a + ":" + b + ">"
    t = a + "-" + str(n) + "-" + b
    return s + t + ""
def g(x, y):
    r = "k" + x + y
    x = "changed"
    return "k" + x + (lambda: y)() + x
def h(x):
    return "a" + x + "b" + "c"
class R(object):
    def __radd__(self, o): return "R(" + o + ")"
def order(l):
    def say(s):
        l.append(s)
        return s
    return say("a") + say("b") + say("c") + say("d")
print(f("x", "y", 5), f("", "", 10 ** 20), g("1", "2"), h("q"))
l = []
print(order(l), l)
try:
    print(h(R()))
except TypeError as e:
    print(e)
try:
    print(h(5))
except TypeError as e:
    print(e)
def grow(n):
    s = ""
    for i in range(n):
        s = s + "ab" + "c"
    return s
print(len(grow(100000)))
def same(a):
    return (a + "" + "") is a, ("" + a + "") is a
print(same("long text here"))
def uni(a):
    return "x" + a + "\xe9" + "z"
print([ord(c) for c in uni("\xe8")], len(uni("q")))
def mid(a, i):
    x = "p" + a
    if i:
        return x + "q" + "r"
    return x
print(mid("1", 0), mid("1", 1))
def reassign(a, b):
    x = a + b + (a + "z" if b else "")
    a = a + x + (b + "!" + a)
    return a
print(reassign("m", "n"))
#2: ('<x:y>x-5-y', '<:>-100000000000000000000-', 'kchanged2changed', 'aqbc')
#2: ('abcd', ['a', 'b', 'c', 'd'])
#3: <x:y>x-5-y <:>-100000000000000000000- kchanged2changed aqbc
#3: abcd ['a', 'b', 'c', 'd']
#: R(a)bc
#2: cannot concatenate 'str' and 'int' objects
#3: can only concatenate str (not "int") to str
#: 300000
#: (True, True)
#2: ([120, 232, 233, 122], 4)
#2: ('p1', 'p1qr')
#3: [120, 232, 233, 122] 4
#3: p1 p1qr
#: mmnmzn!m
