# RUN: %run3
# exec, eval and compile: namespaces, modes, locals of the caller, and errors as CPython raises them.
x = 1


def reads():
    y = 2
    return eval("x + y"), sorted(locals())


def writes():
    y = 2
    exec("y = 5; z = 6")
    return y, "z" in locals()


def namespace():
    ns = {"a": 1}
    exec("b = a + 1\ndef f(n): return n * b\nc = f(10)", ns)
    return ns["b"], ns["c"], ns["f"](2)


def two_namespaces():
    g, l = {"a": 1}, {}
    exec("b = a\ndel b\nc = a + 1", g, l)
    return sorted(k for k in g if k != "__builtins__"), l


print(reads())
print(writes())
print(namespace())
print(two_namespaces())
exec("x = 10")
print(x)
print(eval("[i * x for i in range(3)]"))
print(eval("a + b", {"a": 1}, {"b": 2}))
code = compile("1 + 2", "<here>", "eval")
print(eval(code), code.co_filename)
exec(compile("print('from code')", "<there>", "exec"))
exec(compile("40 + 2", "<single>", "single"))
for source, mode in ("1 +", "eval"), ("x = ", "exec"), ("if x:\npass", "exec"), ("return 1", "exec"), ("a b", "eval"):
    try:
        compile(source, "<text>", mode)
    except SyntaxError as e:
        print(type(e).__name__, e.msg, e.lineno, e.offset, repr(e.text), e.filename)
try:
    eval("undefined + 1")
except NameError as e:
    print(e)


class C:
    exec("attribute = 5")
    other = eval("attribute + 1")


print(C.attribute, C.other)
print(eval("(lambda n: n + x)(1)"))
print(eval("__name__"))
print(sorted(eval("locals()", {}, {"k": 1})))
#: (3, ['y'])
#: (2, True)
#: (2, 20, 4)
#: (['a'], {'c': 2})
#: 10
#: [0, 10, 20]
#: 3
#: 3 <here>
#: from code
#: 42
#: SyntaxError invalid syntax 1 0 '1 +' <text>
#: SyntaxError invalid syntax 1 5 'x = \n' <text>
#: IndentationError expected an indented block after 'if' statement on line 1 2 1 'pass\n' <text>
#: SyntaxError 'return' outside function 1 1 None <text>
#: SyntaxError invalid syntax 1 3 'a b' <text>
#: name 'undefined' is not defined
#: 5 6
#: 11
#: __main__
#: ['k']
