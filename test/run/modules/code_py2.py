# RUN: %run2
# Python 2's code and codeop: statements typed at a prompt, complete or not.
import code
import codeop

for text in ("x = 1", "if x:", "if x:\n  y = 1\n", "def f():\n  return 1", "(1,", "'''open", "# comment", "", "for i in x:\n  pass\n"):
    print repr(text), codeop.compile_command(text) is not None
for text in ("x = = 1", "a b", "'open"):
    try:
        codeop.compile_command(text)
    except SyntaxError as e:
        print repr(text), e.msg, e.lineno

console = code.InteractiveConsole({"__name__": "typed"})
shown = []
console.write = shown.append
for line in ("x = 6", "x * 7", "def double(n):", "  return n * 2", "", "double(", "21)", "1 / 0", "unknown", "print __name__"):
    more = console.push(line)
    print repr(line), more
print "".join(shown)
#: 'x = 1' True
#: 'if x:' False
#: 'if x:\n  y = 1\n' True
#: 'def f():\n  return 1' False
#: '(1,' False
#: "'''open" False
#: '# comment' True
#: '' True
#: 'for i in x:\n  pass\n' True
#: 'x = = 1' invalid syntax 1
#: 'a b' invalid syntax 1
#: "'open" EOL while scanning string literal 1
#: 'x = 6' False
#: 42
#: 'x * 7' False
#: 'def double(n):' True
#: '  return n * 2' True
#: '' False
#: 'double(' True
#: 42
#: '21)' False
#: '1 / 0' False
#: 'unknown' False
#: typed
#: 'print __name__' False
#: Traceback (most recent call last):
#:   File "<console>", line 1, in <module>
#: ZeroDivisionError: integer division or modulo by zero
#: Traceback (most recent call last):
#:   File "<console>", line 1, in <module>
#: NameError: name 'unknown' is not defined
#:
