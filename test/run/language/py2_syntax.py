# RUN: %run2
# What only Python 2 has: backquotes, <>, exec, except E, e, octal, long literals, tuple parameters.
print `1 + 1`, `"a"`, `[1, "b"]`
print 1 <> 2, 1 <> 1
exec "made = 5"
print made
scope = {"a": 1}
exec "b = a + 1" in scope
print scope["b"]
try:
    raise ValueError, "text"
except ValueError, error:
    print error
print 0777, 0o17, 10L, 0xffL, 0b101
def f((a, b), c):
    return a, b, c
print f((1, 2), 3)
print map(lambda (k, v): k + v, [(1, 2), (3, 4)])
print ur"\n\u0041", "a" u"b"
raw = raise_ = 1
class Old:
    x = 1
print Old().x, type(Old()).__name__
print [x for x in 1, 2, 3], x
#: 2 'a' [1, 'b']
#: True False
#: 5
#: 2
#: text
#: 511 15 10 255 5
#: (1, 2, 3)
#: [3, 7]
#: \nA ab
#: 1 instance
#: [1, 2, 3] 3
