# RUN: %run2
# RUN: %run3
# Where errors of text given to eval, exec and compile are found, and in what words.
texts = ["1 +", "x = 1", "(1", "", " ", "\t 1", "  'leading'", "\n1", "#", "1 2", "'a", "f(", "[1, 2", "def f(:", "lambda: (yield)", "1\n", "1\n2", "x y z",
         "if x:", "try: pass", "@d", "x = \\", "print(1", "else: pass", "for x in", "while 1:", "return 1", "f(a=1, 2)", "1 if 2"]
for text in texts:
    for mode in ("eval", "exec", "single"):
        try:
            compile(text, "<text>", mode)
            print(mode + " " + repr(text) + " compiles")
        except SyntaxError as error:
            print("%s %r: %s %s %s %s" % (mode, text, type(error).__name__, error.msg, error.lineno, error.offset))
    try:
        print(type(eval(text)).__name__)
    except SyntaxError as error:
        print("%s %s %s %r" % (type(error).__name__, error.msg, error.offset, error.text))
#2: eval '1 +': SyntaxError unexpected EOF while parsing 1 3
#3: eval '1 +': SyntaxError invalid syntax 1 0
#: exec '1 +': SyntaxError invalid syntax 1 4
#2: single '1 +': SyntaxError unexpected EOF while parsing 1 3
#2: SyntaxError unexpected EOF while parsing 3 '1 +'
#3: single '1 +': SyntaxError invalid syntax 1 0
#3: SyntaxError invalid syntax 0 '1 +'
#: eval 'x = 1': SyntaxError invalid syntax 1 3
#: exec 'x = 1' compiles
#: single 'x = 1' compiles
#: SyntaxError invalid syntax 3 'x = 1'
#2: eval '(1': SyntaxError unexpected EOF while parsing 1 2
#2: exec '(1': SyntaxError unexpected EOF while parsing 1 3
#2: single '(1': SyntaxError unexpected EOF while parsing 1 2
#2: SyntaxError unexpected EOF while parsing 2 '(1'
#2: eval '': SyntaxError unexpected EOF while parsing 0 0
#3: eval '(1': SyntaxError '(' was never closed 1 1
#3: exec '(1': SyntaxError '(' was never closed 1 1
#3: single '(1': SyntaxError '(' was never closed 1 1
#3: SyntaxError '(' was never closed 1 '(1'
#3: eval '': SyntaxError invalid syntax 0 0
#: exec '' compiles
#2: single '': SyntaxError unexpected EOF while parsing 0 0
#2: SyntaxError unexpected EOF while parsing 0 ''
#2: eval ' ': SyntaxError unexpected EOF while parsing 1 1
#3: single '': SyntaxError invalid syntax 0 0
#3: SyntaxError invalid syntax 0 ''
#3: eval ' ': IndentationError unexpected indent 1 1
#: exec ' ' compiles
#2: single ' ': SyntaxError unexpected EOF while parsing 1 1
#2: SyntaxError unexpected EOF while parsing 0 ''
#3: single ' ': IndentationError unexpected indent 1 1
#3: SyntaxError invalid syntax 0 ''
#: eval '\t 1': IndentationError unexpected indent 1 2
#: exec '\t 1': IndentationError unexpected indent 1 2
#: single '\t 1': IndentationError unexpected indent 1 2
#: int
#: eval "  'leading'": IndentationError unexpected indent 1 2
#: exec "  'leading'": IndentationError unexpected indent 1 2
#: single "  'leading'": IndentationError unexpected indent 1 2
#: str
#: eval '\n1' compiles
#: exec '\n1' compiles
#: single '\n1' compiles
#: int
#2: eval '#': SyntaxError unexpected EOF while parsing 1 1
#3: eval '#': SyntaxError invalid syntax 1 0
#: exec '#' compiles
#2: single '#': SyntaxError unexpected EOF while parsing 1 1
#2: SyntaxError unexpected EOF while parsing 1 '#'
#2: eval '1 2': SyntaxError unexpected EOF while parsing 1 3
#3: single '#': SyntaxError invalid syntax 1 0
#3: SyntaxError invalid syntax 0 '#'
#3: eval '1 2': SyntaxError invalid syntax 1 3
#: exec '1 2': SyntaxError invalid syntax 1 3
#2: single '1 2': SyntaxError unexpected EOF while parsing 1 3
#2: SyntaxError unexpected EOF while parsing 3 '1 2'
#2: eval "'a": SyntaxError EOL while scanning string literal 1 2
#2: exec "'a": SyntaxError EOL while scanning string literal 1 2
#2: single "'a": SyntaxError EOL while scanning string literal 1 2
#2: SyntaxError EOL while scanning string literal 2 "'a"
#2: eval 'f(': SyntaxError unexpected EOF while parsing 1 2
#2: exec 'f(': SyntaxError unexpected EOF while parsing 1 3
#2: single 'f(': SyntaxError unexpected EOF while parsing 1 2
#2: SyntaxError unexpected EOF while parsing 2 'f('
#2: eval '[1, 2': SyntaxError unexpected EOF while parsing 1 5
#2: exec '[1, 2': SyntaxError unexpected EOF while parsing 1 6
#2: single '[1, 2': SyntaxError unexpected EOF while parsing 1 5
#2: SyntaxError unexpected EOF while parsing 5 '[1, 2'
#2: eval 'def f(:': SyntaxError invalid syntax 1 3
#3: single '1 2': SyntaxError invalid syntax 1 3
#3: SyntaxError invalid syntax 3 '1 2'
#3: eval "'a": SyntaxError unterminated string literal (detected at line 1) 1 1
#3: exec "'a": SyntaxError unterminated string literal (detected at line 1) 1 1
#3: single "'a": SyntaxError unterminated string literal (detected at line 1) 1 1
#3: SyntaxError unterminated string literal (detected at line 1) 1 "'a"
#3: eval 'f(': SyntaxError '(' was never closed 1 2
#3: exec 'f(': SyntaxError '(' was never closed 1 2
#3: single 'f(': SyntaxError '(' was never closed 1 2
#3: SyntaxError '(' was never closed 2 'f('
#3: eval '[1, 2': SyntaxError '[' was never closed 1 1
#3: exec '[1, 2': SyntaxError '[' was never closed 1 1
#3: single '[1, 2': SyntaxError '[' was never closed 1 1
#3: SyntaxError '[' was never closed 1 '[1, 2'
#3: eval 'def f(:': SyntaxError invalid syntax 1 1
#: exec 'def f(:': SyntaxError invalid syntax 1 7
#2: single 'def f(:': SyntaxError unexpected EOF while parsing 1 7
#2: SyntaxError invalid syntax 3 'def f(:'
#3: single 'def f(:': SyntaxError invalid syntax 1 7
#3: SyntaxError invalid syntax 1 'def f(:'
#: eval 'lambda: (yield)' compiles
#: exec 'lambda: (yield)' compiles
#: single 'lambda: (yield)' compiles
#: function
#: eval '1\n' compiles
#: exec '1\n' compiles
#: single '1\n' compiles
#: int
#: eval '1\n2': SyntaxError invalid syntax 2 1
#: exec '1\n2' compiles
#2: single '1\n2' compiles
#3: single '1\n2': SyntaxError multiple statements found while compiling a single statement 1 2
#: SyntaxError invalid syntax 1 '2'
#: eval 'x y z': SyntaxError invalid syntax 1 3
#: exec 'x y z': SyntaxError invalid syntax 1 3
#: single 'x y z': SyntaxError invalid syntax 1 3
#: SyntaxError invalid syntax 3 'x y z'
#2: eval 'if x:': SyntaxError invalid syntax 1 2
#2: exec 'if x:': SyntaxError unexpected EOF while parsing 1 6
#2: single 'if x:': SyntaxError unexpected EOF while parsing 1 5
#2: SyntaxError invalid syntax 2 'if x:'
#2: eval 'try: pass': SyntaxError invalid syntax 1 3
#2: exec 'try: pass': SyntaxError unexpected EOF while parsing 1 10
#2: single 'try: pass': SyntaxError unexpected EOF while parsing 1 9
#2: SyntaxError invalid syntax 3 'try: pass'
#3: eval 'if x:': SyntaxError invalid syntax 1 1
#3: exec 'if x:': IndentationError expected an indented block after 'if' statement on line 1 1 6
#3: single 'if x:': IndentationError expected an indented block after 'if' statement on line 1 1 5
#3: SyntaxError invalid syntax 1 'if x:'
#3: eval 'try: pass': SyntaxError invalid syntax 1 1
#3: exec 'try: pass': SyntaxError expected 'except' or 'finally' block 1 10
#3: single 'try: pass': SyntaxError expected 'except' or 'finally' block 1 9
#3: SyntaxError invalid syntax 1 'try: pass'
#: eval '@d': SyntaxError invalid syntax 1 1
#2: exec '@d': SyntaxError unexpected EOF while parsing 1 3
#2: single '@d': SyntaxError unexpected EOF while parsing 1 2
#3: exec '@d': SyntaxError invalid syntax 1 0
#3: single '@d': SyntaxError invalid syntax 1 0
#: SyntaxError invalid syntax 1 '@d'
#: eval 'x = \\': SyntaxError invalid syntax 1 3
#: exec 'x = \\': SyntaxError unexpected EOF while parsing 1 6
#: single 'x = \\': SyntaxError unexpected character after line continuation character 1 5
#: SyntaxError invalid syntax 3 'x = \\'
#2: eval 'print(1': SyntaxError invalid syntax 1 5
#2: exec 'print(1': SyntaxError unexpected EOF while parsing 1 8
#2: single 'print(1': SyntaxError unexpected EOF while parsing 1 7
#2: SyntaxError invalid syntax 5 'print(1'
#2: eval 'else: pass': SyntaxError invalid syntax 1 4
#2: exec 'else: pass': SyntaxError invalid syntax 1 4
#2: single 'else: pass': SyntaxError invalid syntax 1 4
#2: SyntaxError invalid syntax 4 'else: pass'
#2: eval 'for x in': SyntaxError invalid syntax 1 3
#3: eval 'print(1': SyntaxError '(' was never closed 1 6
#3: exec 'print(1': SyntaxError '(' was never closed 1 6
#3: single 'print(1': SyntaxError '(' was never closed 1 6
#3: SyntaxError '(' was never closed 6 'print(1'
#3: eval 'else: pass': SyntaxError invalid syntax 1 1
#3: exec 'else: pass': SyntaxError invalid syntax 1 1
#3: single 'else: pass': SyntaxError invalid syntax 1 1
#3: SyntaxError invalid syntax 1 'else: pass'
#3: eval 'for x in': SyntaxError invalid syntax 1 1
#: exec 'for x in': SyntaxError invalid syntax 1 9
#2: single 'for x in': SyntaxError unexpected EOF while parsing 1 8
#2: SyntaxError invalid syntax 3 'for x in'
#2: eval 'while 1:': SyntaxError invalid syntax 1 5
#2: exec 'while 1:': SyntaxError unexpected EOF while parsing 1 9
#2: single 'while 1:': SyntaxError unexpected EOF while parsing 1 8
#2: SyntaxError invalid syntax 5 'while 1:'
#2: eval 'return 1': SyntaxError invalid syntax 1 6
#2: exec 'return 1': SyntaxError 'return' outside function 1 None
#2: single 'return 1': SyntaxError 'return' outside function 1 None
#2: SyntaxError invalid syntax 6 'return 1'
#2: eval 'f(a=1, 2)': SyntaxError non-keyword arg after keyword arg 1 None
#2: exec 'f(a=1, 2)': SyntaxError non-keyword arg after keyword arg 1 None
#2: single 'f(a=1, 2)': SyntaxError non-keyword arg after keyword arg 1 None
#2: SyntaxError non-keyword arg after keyword arg None None
#2: eval '1 if 2': SyntaxError unexpected EOF while parsing 1 6
#2: exec '1 if 2': SyntaxError invalid syntax 1 7
#2: single '1 if 2': SyntaxError unexpected EOF while parsing 1 6
#2: SyntaxError unexpected EOF while parsing 6 '1 if 2'
#3: single 'for x in': SyntaxError invalid syntax 1 0
#3: SyntaxError invalid syntax 1 'for x in'
#3: eval 'while 1:': SyntaxError invalid syntax 1 1
#3: exec 'while 1:': IndentationError expected an indented block after 'while' statement on line 1 1 9
#3: single 'while 1:': IndentationError expected an indented block after 'while' statement on line 1 1 8
#3: SyntaxError invalid syntax 1 'while 1:'
#3: eval 'return 1': SyntaxError invalid syntax 1 1
#3: exec 'return 1': SyntaxError 'return' outside function 1 1
#3: single 'return 1': SyntaxError 'return' outside function 1 1
#3: SyntaxError invalid syntax 1 'return 1'
#3: eval 'f(a=1, 2)': SyntaxError positional argument follows keyword argument 1 9
#3: exec 'f(a=1, 2)': SyntaxError positional argument follows keyword argument 1 9
#3: single 'f(a=1, 2)': SyntaxError positional argument follows keyword argument 1 9
#3: SyntaxError positional argument follows keyword argument 9 'f(a=1, 2)'
#3: eval '1 if 2': SyntaxError expected 'else' after 'if' expression 1 1
#3: exec '1 if 2': SyntaxError expected 'else' after 'if' expression 1 1
#3: single '1 if 2': SyntaxError expected 'else' after 'if' expression 1 1
#3: SyntaxError expected 'else' after 'if' expression 1 '1 if 2'
