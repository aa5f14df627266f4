# RUN: %run2
# The exec statement, eval and execfile's kin in Python 2: exec may bind locals of the function it stands in.
x = 1


def binds():
    exec "y = 5; z = y + x"
    return y, z


def rebinds():
    y = 1
    exec "y = 2"
    return y


def in_namespace():
    ns = {"a": 1}
    exec "b = a + 1" in ns
    g, l = {"a": 1}, {}
    exec "c = a" in g, l
    exec("d = a", g, l)
    return ns["b"], sorted(l.items())


print binds()
print rebinds()
print in_namespace()
exec "x = 10"
print x
print eval("x * 2"), eval("a", {"a": 3})
code = compile("1 / 2", "<here>", "eval")
print eval(code)
for source in "1 +", "print 'x", "if x:\npass", "return 1":
    try:
        compile(source, "<text>", "exec")
    except SyntaxError, e:
        print e.__class__.__name__, e.msg, e.lineno, e.offset, repr(e.text)
print sorted(locals().keys())[:2]
#: (5, 6)
#: 2
#: (2, [('c', 1), ('d', 1)])
#: 10
#: 20 3
#: 0
#: SyntaxError invalid syntax 1 4 '1 +\n'
#: SyntaxError EOL while scanning string literal 1 8 "print 'x\n"
#: IndentationError expected an indented block 2 4 'pass\n'
#: SyntaxError 'return' outside function 1 None None
#: ['__builtins__', '__doc__']
