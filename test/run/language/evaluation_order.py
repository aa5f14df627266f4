# RUN: %run2
# RUN: %run3
# Operands, arguments, keys and targets are evaluated left to right; assignment evaluates the value first.
def note(name, value=None):
    print(name)
    return value

note("a", 1) + note("b", 2) * note("c", 3)
[note("list 1"), note("list 2")]
note("f", lambda *args, **kw: None)(note("x"), note("y"), k=note("z"))
target, d = [0] * 3, {}
note("t", target)[note("i", 1)] = note("v", 5)
d[note("key", "k")] = note("value", 9)
a = b = note("once", 7)
note("left", 1) < note("middle", 0) < note("never", 2)
note("and", 0) and note("never")
note("or", 1) or note("never")
note("no") if note("test", True) else note("never")
target[note("j", 2)] += note("add", 3)
print(target, sorted(d.items()), a, b)
#: a
#: b
#: c
#: list 1
#: list 2
#: f
#: x
#: y
#: z
#: v
#: t
#: i
#: value
#: key
#: once
#: left
#: middle
#: and
#: or
#: test
#: no
#: j
#: add
#2: ([0, 5, 3], [('k', 9)], 7, 7)
#3: [0, 5, 3] [('k', 9)] 7 7
