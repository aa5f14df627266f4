# RUN: %run3
# Execution model 4: eval, exec, compile and their errors, frames, tracebacks, exception groups, warnings.
# REQUIRES: python3-stdlib, mode-interpret
import sys, traceback, warnings, io
def t(f, *a, **k):
    try:
        print(repr(f(*a, **k)).split(' at 0x')[0])
    except BaseException as e:
        print(type(e).__name__, e)
def ev():
    a = 1; b = [2]
    print(eval("a + b[0]"), sorted(eval("locals()")), eval("[a for _ in range(2)]", globals(), {"a": 5}) if 0 else "")
    exec("a = 99; new = 3"); print(a, "new" in locals())
    exec("c = a + 1", {"a": 10}, d := {}); print(d)
    l = locals(); l["a"] = 7; print(a, sorted(k for k in l))
ev()
t(eval, "1 +"); t(eval, "a b"); t(eval, ""); t(eval, "x = 1"); t(eval, 5); t(eval, b"1+1"); t(eval, "zz"); t(eval, "1", 5); t(eval, "1", {}, 5); t(eval, " 1"); t(eval, "(1,\n2)"); t(eval, "__builtins__ is not None", {}); t(eval, "len('a')", {"__builtins__": {}}); t(eval, "len('a')", {"len": lambda x: "mine"}); t(eval, "lambda: q", {"q": 4}); t(lambda: eval("lambda: q", {"q": 4})()); t(exec, "import math; print(math.floor(2.5))"); t(exec, "raise KeyError('x')"); t(exec, "def f(: pass"); t(exec, "  x=1"); t(exec, "if 1:\nx"); t(exec, "return 5"); t(exec, "yield 1"); t(exec, "break"); t(exec, "'abc"); t(exec, "x = (1"); t(exec, "f(a=1, a=2)"); t(exec, "def f(a, a): pass"); t(exec, "nonlocal q"); t(exec, "global g1; g1 = 4"); t(lambda: g1); t(exec, "1 = x"); t(exec, "f() = 1"); t(exec, "del f()"); t(exec, "x +"); t(exec, "class C: x = 1\nprint(C.x)"); t(exec, "for i in range(2): print(i)"); t(exec, "a, b = 1"); t(exec, "async def f(): await g()\nprint(f)") if 0 else None; t(exec, "x: int = 5\nprint(__annotations__)", {}); t(exec, "print(__name__)", {"__name__": "nn"}); t(exec, "print('é')".encode()); t(exec, "\ufeffprint('bom')"); t(exec, "a\0b"); t(exec, "print(1) print(2)"); t(exec, "else: pass"); t(exec, "import .x"); t(exec, "from . import x", {"__package__": ""}); t(exec, "from __future__ import nope"); t(exec, "None = 1"); t(exec, "True += 1"); t(exec, "lambda: (yield)"); t(exec, "f'{'"); t(exec, "f'{}'"); t(exec, "f'{a b}'"); t(exec, "'\\N{nope}'"); t(exec, "b'é'"); t(exec, "0777"); t(exec, "1_"); t(exec, "0x"); t(exec, "1e"); t(exec, "1a"); t(exec, "$"); t(exec, "a?"); t(exec, "print 1"); t(exec, "exec 'a'"); t(exec, "raise A, 'b'"); t(exec, "except: pass"); t(exec, "try: pass"); t(exec, "try: pass\nexcept: pass\nexcept A: pass"); t(exec, "with a as 1: pass"); t(exec, "for 1 in a: pass"); t(exec, "*a = 1"); t(exec, "*a, *b = 1"); t(exec, "(a, b) += 1"); t(exec, "def f(*): pass"); t(exec, "def f(a=1, b): pass"); t(exec, "f(**a, *b)"); t(exec, "f(a=1, b)"); t(exec, "match x:\n case a: pass\n case b: pass"); t(exec, "match x:\n case a | b: pass"); t(exec, "(x := 1"); t(exec, "x := 1"); t(exec, "[x := 1 for x in y]"); t(exec, "await x"); t(exec, "async with a: pass"); t(exec, "class C(zz, a=1, *b): pass"); t(exec, "assert (1, 'x')") if 0 else None; t(exec, "'a' 1"); t(exec, "{1: 2, 3}"); t(exec, "{1, 2: 3}"); t(exec, "a.1"); t(exec, "a[1"); t(exec, "a[1)"); t(exec, ")"); t(exec, "\tif 1:\n        x\n\ty"); t(exec, "if 1:\n  x\n y"); t(exec, "x = yield = 1"); t(exec, "a = b = "); t(exec, "def f(x):\n  global x"); t(exec, "def f():\n  x = 1\n  global x"); t(exec, "if x = 1: pass"); t(exec, "while (a = 1): pass"); t(exec, "print(a if b)"); t(exec, "[a for a in]"); t(exec, "import a as b.c"); t(exec, "from a import (b"); t(exec, "from a import *, b"); t(exec, "def f(): from a import *"); t(exec, "@a\nx = 1"); t(exec, "__debug__ = 1"); t(exec, "a = \\\n"); t(exec, "a \\ b")
c = compile("x + 1", "<c>", "eval"); t(eval, c, {"x": 4}); t(lambda: c.co_filename); t(exec, c, {"x": 1}); t(eval, compile("y = 2", "f", "exec"), d := {}); t(lambda: d["y"]); t(compile, "1", "f", "bad"); t(compile, 5, "f", "exec"); t(compile, "1;2", "f", "eval"); t(compile, "1\n2", "f", "single"); t(lambda: eval(compile("5", "f", "single"))); t(compile); t(lambda: compile("a", "f", "exec", 0, True, -1) is not None)
def fr():
    loc = 5
    f = sys._getframe()
    return f.f_code.co_name, f.f_back.f_code.co_name, f.f_globals is globals(), f.f_builtins["len"] is len
t(fr); t(sys._getframe, 1000); t(lambda: sys._getframe(0).f_code.co_name); t(lambda: sys._getframe("a"))
class C:
    def meth(self): return sys._getframe().f_code.co_qualname
t(C().meth)
def a(): b()
def b(): c_()
def c_(): raise ValueError("deep\nmultiline")
try: a()
except ValueError as e:
    tb = e.__traceback__; names = []
    while tb: names.append((tb.tb_frame.f_code.co_name, tb.tb_lineno)); tb = tb.tb_next
    print(names)
    traceback.print_exc(); print(traceback.format_exception_only(e)); print(traceback.format_exc(limit=1), file=sys.stderr); print([s.name for s in traceback.extract_tb(e.__traceback__)]); print(traceback.extract_tb(e.__traceback__)[-1].line); traceback.print_tb(e.__traceback__); print("".join(traceback.format_exception(type(e), e, e.__traceback__)), file=sys.stderr); print("".join(traceback.TracebackException.from_exception(e).format()), file=sys.stderr)
try:
    try: 1/0
    except ZeroDivisionError as z: raise KeyError("k") from z
except KeyError: traceback.print_exc()
try:
    try: 1/0
    except ZeroDivisionError: {}["miss"]
except KeyError: traceback.print_exc()
try: raise ExceptionGroup("eg", [ValueError(1), ExceptionGroup("in", [KeyError("k")])])
except ExceptionGroup as eg: eg.add_note("a note\nline2"); traceback.print_exc(); print(eg.split(KeyError)); print(eg.subgroup(lambda e: isinstance(e, ValueError))); print(repr(eg.derive([OSError()])))
t(ExceptionGroup, "x", []); t(ExceptionGroup, "x", [5]); t(ExceptionGroup, 5, [ValueError()]); t(ExceptionGroup, "x", [KeyboardInterrupt()]); t(BaseExceptionGroup, "x", [ValueError()]); t(BaseExceptionGroup, "x", [KeyboardInterrupt()]); t(lambda: ValueError().add_note(5))
def es():
    try: raise ExceptionGroup("g", [ValueError("v"), TypeError("t"), OSError("o")])
    except* ValueError as e: print("VE", e.exceptions)
    except* (TypeError, KeyError) as e: print("TE", e.exceptions); raise
t(es)
def es2():
    try: raise ValueError("naked")
    except* ValueError as e: print(repr(e))
es2()
def inner(): raise RuntimeError("with note")
try: inner()
except RuntimeError as e: e.add_note("n1"); e.add_note("n2"); traceback.print_exc(); print(e.__notes__)
print(traceback.format_list([("f.py", 3, "fn", "code")])); print([f.name for f in traceback.extract_stack()]); t(lambda: [f.name for f in traceback.extract_stack()][-1])
e = ValueError("x"); t(lambda: e.with_traceback(5)); t(lambda: e.with_traceback(None)); t(lambda: setattr(e, "__traceback__", 5)); t(lambda: setattr(e, "__cause__", 5)); t(lambda: setattr(e, "__context__", 5)); t(lambda: setattr(e, "args", 5)); e.args = [1, 2]; t(lambda: (e.args, str(e), repr(e)))
def rs():
    raise ValueError from 5
t(rs)
def rs2(): raise 5
t(rs2)
def rs3(): raise
t(rs3)
def rs4(): raise ValueError from None
t(rs4)
def rs5(): raise int
t(rs5)
with warnings.catch_warnings(record=True) as w:
    warnings.simplefilter("always"); warnings.warn("hey"); warnings.warn("dep", DeprecationWarning); warnings.warn(UserWarning("inst")); print([(str(x.message), x.category.__name__, x.lineno) for x in w])
with warnings.catch_warnings():
    warnings.simplefilter("error")
    t(warnings.warn, "err"); t(warnings.warn, "err", 5)
t(warnings.formatwarning, "m", UserWarning, "f.py", 3, "line"); t(lambda: warnings.filters is not None)
t(OSError, 2, "no"); t(lambda: OSError(2, "no", "f").filename); t(lambda: str(OSError(2, "no", "f"))); t(lambda: type(OSError(13, "x")).__name__); t(lambda: OSError(1, 2, 3, 4, 5)); t(lambda: str(OSError())); t(lambda: str(KeyError("a"))); t(lambda: str(KeyError("a", "b"))); t(lambda: StopIteration(5).value); t(lambda: SystemExit(3).code); t(lambda: UnicodeDecodeError("utf8", b"\xff", 0, 1, "r")); t(lambda: str(UnicodeDecodeError("utf8", b"\xff", 0, 1, "r"))); t(lambda: UnicodeDecodeError(1)); t(lambda: str(UnicodeEncodeError("ascii", "\xe9", 0, 1, "ordinal"))); t(lambda: ImportError("m", name="n", path="p").name); t(lambda: ImportError(x=1)); t(lambda: AttributeError("a", name="n", obj=5).obj); t(lambda: NameError("a", name="q").name); t(lambda: SyntaxError("m", ("f", 1, 2, "text")).lineno); t(lambda: str(SyntaxError("m", ("f", 1, 2, "text")))); t(lambda: ValueError(1, x=2)); t(lambda: BaseException.__new__(5)); t(lambda: repr(Exception(1))); t(lambda: repr(Exception(1, "a"))); t(lambda: Exception(1) == Exception(1)); t(lambda: issubclass(FileNotFoundError, OSError)); t(lambda: IOError is OSError)
class E1(Exception):
    def __init__(self, a, b=2): self.a = a; super().__init__(a, b)
    def __str__(self): return "E1:" + str(self.a)
t(lambda: E1(1)); t(lambda: str(E1(1))); t(lambda: E1())
class E2(Exception): pass
t(lambda: E2(1, 2).args); t(lambda: E2(x=1))
t(lambda: sorted(vars())); t(lambda: dir()); t(lambda: "t" in globals()); t(dir, 5, 6); t(lambda: len(dir(int)) > 50)
#: 3 ['a', 'b'] 
#: 1 True
#: {'c': 11}
#: 1 ['a', 'b', 'd', 'new']
#: SyntaxError invalid syntax (<string>, line 1)
#: SyntaxError invalid syntax (<string>, line 1)
#: SyntaxError invalid syntax (<string>, line 0)
#: SyntaxError invalid syntax (<string>, line 1)
#: TypeError eval() arg 1 must be a string, bytes or code object
#: 2
#: NameError name 'zz' is not defined
#: TypeError globals must be a dict
#: TypeError locals must be a mapping
#: 1
#: (1, 2)
#: True
#: NameError name 'len' is not defined
#: 'mine'
#: <function <lambda>
#: 4
#: 2
#: None
#: KeyError 'x'
#: SyntaxError invalid syntax (<string>, line 1)
#: IndentationError unexpected indent (<string>, line 1)
#: IndentationError expected an indented block after 'if' statement on line 1 (<string>, line 2)
#: SyntaxError 'return' outside function (<string>, line 1)
#: SyntaxError 'yield' outside function (<string>, line 1)
#: SyntaxError 'break' outside loop (<string>, line 1)
#: SyntaxError unterminated string literal (detected at line 1) (<string>, line 1)
#: SyntaxError '(' was never closed (<string>, line 1)
#: SyntaxError keyword argument repeated: a (<string>, line 1)
#: SyntaxError duplicate argument 'a' in function definition (<string>, line 1)
#: SyntaxError nonlocal declaration not allowed at module level (<string>, line 1)
#: None
#: 4
#: SyntaxError cannot assign to literal here. Maybe you meant '==' instead of '='? (<string>, line 1)
#: SyntaxError cannot assign to function call here. Maybe you meant '==' instead of '='? (<string>, line 1)
#: SyntaxError cannot delete function call (<string>, line 1)
#: SyntaxError invalid syntax (<string>, line 1)
#: 1
#: None
#: 0
#: 1
#: None
#: TypeError cannot unpack non-iterable int object
#: {'x': <class 'int'>}
#: None
#: nn
#: None
#: é
#: None
#: SyntaxError invalid non-printable character U+FEFF (<string>, line 1)
#: ValueError source code string cannot contain null bytes
#: SyntaxError invalid syntax (<string>, line 1)
#: SyntaxError invalid syntax (<string>, line 1)
#: SyntaxError invalid syntax (<string>, line 1)
#: ImportError attempted relative import with no known parent package
#: SyntaxError future feature nope is not defined (<string>, line 1)
#: SyntaxError cannot assign to None (<string>, line 1)
#: SyntaxError 'True' is an illegal expression for augmented assignment (<string>, line 1)
#: None
#: SyntaxError f-string: expecting '}' (<string>, line 1)
#: SyntaxError f-string: empty expression not allowed (<string>, line 1)
#: SyntaxError f-string: invalid syntax. Perhaps you forgot a comma? (<string>, line 1)
#: SyntaxError (unicode error) 'unicodeescape' codec can't decode bytes in position 0-7: unknown Unicode character name (<string>, line 1)
#: SyntaxError bytes can only contain ASCII literal characters (<string>, line 1)
#: SyntaxError leading zeros in decimal integer literals are not permitted; use an 0o prefix for octal integers (<string>, line 1)
#: SyntaxError invalid decimal literal (<string>, line 1)
#: SyntaxError invalid hexadecimal literal (<string>, line 1)
#: SyntaxError invalid decimal literal (<string>, line 1)
#: SyntaxError invalid decimal literal (<string>, line 1)
#: SyntaxError invalid syntax (<string>, line 1)
#: SyntaxError invalid syntax (<string>, line 1)
#: SyntaxError Missing parentheses in call to 'print'. Did you mean print(...)? (<string>, line 1)
#: SyntaxError Missing parentheses in call to 'exec'. Did you mean exec(...)? (<string>, line 1)
#: SyntaxError invalid syntax (<string>, line 1)
#: SyntaxError invalid syntax (<string>, line 1)
#: SyntaxError expected 'except' or 'finally' block (<string>, line 1)
#: SyntaxError default 'except:' must be last (<string>, line 2)
#: SyntaxError cannot assign to literal (<string>, line 1)
#: SyntaxError cannot assign to literal (<string>, line 1)
#: SyntaxError starred assignment target must be in a list or tuple (<string>, line 1)
#: SyntaxError multiple starred expressions in assignment (<string>, line 1)
#: SyntaxError 'tuple' is an illegal expression for augmented assignment (<string>, line 1)
#: SyntaxError named arguments must follow bare * (<string>, line 1)
#: SyntaxError non-default argument follows default argument (<string>, line 1)
#: SyntaxError iterable argument unpacking follows keyword argument unpacking (<string>, line 1)
#: SyntaxError positional argument follows keyword argument (<string>, line 1)
#: SyntaxError name capture 'a' makes remaining patterns unreachable (<string>, line 2)
#: SyntaxError name capture 'a' makes remaining patterns unreachable (<string>, line 2)
#: SyntaxError '(' was never closed (<string>, line 1)
#: SyntaxError invalid syntax (<string>, line 1)
#: SyntaxError assignment expression cannot rebind comprehension iteration variable 'x' (<string>, line 1)
#: SyntaxError 'await' outside function (<string>, line 1)
#: SyntaxError 'async with' outside async function (<string>, line 1)
#: NameError name 'zz' is not defined
#: SyntaxError invalid syntax (<string>, line 1)
#: SyntaxError ':' expected after dictionary key (<string>, line 1)
#: SyntaxError invalid syntax (<string>, line 1)
#: SyntaxError invalid syntax (<string>, line 1)
#: SyntaxError '[' was never closed (<string>, line 1)
#: SyntaxError closing parenthesis ')' does not match opening parenthesis '[' (<string>, line 1)
#: SyntaxError unmatched ')' (<string>, line 1)
#: IndentationError unexpected indent (<string>, line 1)
#: IndentationError unindent does not match any outer indentation level (<string>, line 3)
#: SyntaxError assignment to yield expression not possible (<string>, line 1)
#: SyntaxError invalid syntax (<string>, line 1)
#: SyntaxError name 'x' is parameter and global (<string>, line 2)
#: SyntaxError name 'x' is assigned to before global declaration (<string>, line 3)
#: SyntaxError invalid syntax. Maybe you meant '==' or ':=' instead of '='? (<string>, line 1)
#: SyntaxError invalid syntax. Maybe you meant '==' or ':=' instead of '='? (<string>, line 1)
#: SyntaxError expected 'else' after 'if' expression (<string>, line 1)
#: SyntaxError invalid syntax (<string>, line 1)
#: SyntaxError invalid syntax (<string>, line 1)
#: SyntaxError '(' was never closed (<string>, line 1)
#: SyntaxError invalid syntax (<string>, line 1)
#: SyntaxError import * only allowed at module level (<string>, line 1)
#: SyntaxError invalid syntax (<string>, line 2)
#: SyntaxError cannot assign to __debug__ (<string>, line 1)
#: SyntaxError unexpected EOF while parsing (<string>, line 1)
#: SyntaxError unexpected character after line continuation character (<string>, line 1)
#: 5
#: '<c>'
#: None
#: None
#: 2
#: ValueError compile() mode must be 'exec', 'eval' or 'single'
#: TypeError compile() arg 1 must be a string, bytes or AST object
#: SyntaxError invalid syntax (f, line 1)
#: SyntaxError multiple statements found while compiling a single statement (f, line 1)
#: 5
#: None
#: TypeError compile() missing required argument 'source' (pos 1)
#: True
#: ('fr', 't', True, True)
#: ValueError call stack is not deep enough
#: '<lambda>'
#: TypeError 'str' object cannot be interpreted as an integer
#: 'C.meth'
#: [('<module>', 30), ('a', 27), ('b', 28), ('c_', 29)]
#: ['ValueError: deep\nmultiline\n']
#: ['<module>', 'a', 'b', 'c_']
#: def c_(): raise ValueError("deep\nmultiline")
#: (ExceptionGroup('eg', [ExceptionGroup('in', [KeyError('k')])]), ExceptionGroup('eg', [ValueError(1)]))
#: eg (1 sub-exception)
#: ExceptionGroup('eg', [OSError()])
#: ValueError second argument (exceptions) must be a non-empty sequence
#: ValueError Item 0 of second argument (exceptions) is not an exception
#: TypeError BaseExceptionGroup.__new__() argument 1 must be str, not int
#: TypeError Cannot nest BaseExceptions in an ExceptionGroup
#: ExceptionGroup('x', [ValueError()])
#: BaseExceptionGroup('x', [KeyboardInterrupt()])
#: TypeError note must be a str, not 'int'
#: VE (ValueError('v'),)
#: TE (TypeError('t'),)
#: ExceptionGroup g (2 sub-exceptions)
#: ExceptionGroup('', (ValueError('naked'),))
#: ['n1', 'n2']
#: ['  File "f.py", line 3, in fn\n    code\n']
#: ['<module>']
#: '<lambda>'
#: TypeError __traceback__ must be a traceback or None
#: ValueError('x')
#: TypeError __traceback__ must be a traceback or None
#: TypeError exception cause must be None or derive from BaseException
#: TypeError exception context must be None or derive from BaseException
#: TypeError 'int' object is not iterable
#: ((1, 2), '(1, 2)', 'ValueError(1, 2)')
#: TypeError exception causes must derive from BaseException
#: TypeError exceptions must derive from BaseException
#: RuntimeError No active exception to reraise
#: ValueError 
#: TypeError exceptions must derive from BaseException
#: [('hey', 'UserWarning', 73), ('dep', 'DeprecationWarning', 73), ('inst', 'UserWarning', 73)]
#: UserWarning err
#: TypeError category must be a Warning subclass, not 'int'
#: 'f.py:3: UserWarning: m\n  line\n'
#: True
#: FileNotFoundError(2, 'no')
#: 'f'
#: "[Errno 2] no: 'f'"
#: 'PermissionError'
#: PermissionError(1, 2)
#: ''
#: "'a'"
#: "('a', 'b')"
#: 5
#: 3
#: UnicodeDecodeError('utf8', b'\xff', 0, 1, 'r')
#: "'utf8' codec can't decode byte 0xff in position 0: r"
#: TypeError function takes exactly 5 arguments (1 given)
#: "'ascii' codec can't encode character '\\xe9' in position 0: ordinal"
#: 'n'
#: TypeError 'x' is an invalid keyword argument for ImportError()
#: 5
#: 'q'
#: 1
#: 'm (f, line 1)'
#: TypeError ValueError() takes no keyword arguments
#: TypeError BaseException.__new__(X): X is not a type object (int)
#: 'Exception(1)'
#: "Exception(1, 'a')"
#: False
#: True
#: True
#: E1(1, 2)
#: 'E1:1'
#: TypeError E1.__init__() missing 1 required positional argument: 'a'
#: (1, 2)
#: TypeError E2() takes no keyword arguments
#: []
#: []
#: True
#: TypeError dir expected at most 1 argument, got 2
#: True
#err: Traceback (most recent call last):
#err:   File "py3_4_execution.py", line 30, in <module>
#err:     try: a()
#err:          ^^^
#err:   File "py3_4_execution.py", line 27, in a
#err:     def a(): b()
#err:              ^^^
#err:   File "py3_4_execution.py", line 28, in b
#err:     def b(): c_()
#err:              ^^^^
#err:   File "py3_4_execution.py", line 29, in c_
#err:     def c_(): raise ValueError("deep\nmultiline")
#err:               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#err: ValueError: deep
#err: multiline
#err: Traceback (most recent call last):
#err:   File "py3_4_execution.py", line 30, in <module>
#err:     try: a()
#err:          ^^^
#err: ValueError: deep
#err: multiline
#err:
#err:   File "py3_4_execution.py", line 30, in <module>
#err:     try: a()
#err:          ^^^
#err:   File "py3_4_execution.py", line 27, in a
#err:     def a(): b()
#err:              ^^^
#err:   File "py3_4_execution.py", line 28, in b
#err:     def b(): c_()
#err:              ^^^^
#err:   File "py3_4_execution.py", line 29, in c_
#err:     def c_(): raise ValueError("deep\nmultiline")
#err:               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#err: Traceback (most recent call last):
#err:   File "py3_4_execution.py", line 30, in <module>
#err:     try: a()
#err:          ^^^
#err:   File "py3_4_execution.py", line 27, in a
#err:     def a(): b()
#err:              ^^^
#err:   File "py3_4_execution.py", line 28, in b
#err:     def b(): c_()
#err:              ^^^^
#err:   File "py3_4_execution.py", line 29, in c_
#err:     def c_(): raise ValueError("deep\nmultiline")
#err:               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#err: ValueError: deep
#err: multiline
#err:
#err: Traceback (most recent call last):
#err:   File "py3_4_execution.py", line 30, in <module>
#err:     try: a()
#err:          ^^^
#err:   File "py3_4_execution.py", line 27, in a
#err:     def a(): b()
#err:              ^^^
#err:   File "py3_4_execution.py", line 28, in b
#err:     def b(): c_()
#err:              ^^^^
#err:   File "py3_4_execution.py", line 29, in c_
#err:     def c_(): raise ValueError("deep\nmultiline")
#err:               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#err: ValueError: deep
#err: multiline
#err:
#err: Traceback (most recent call last):
#err:   File "py3_4_execution.py", line 37, in <module>
#err:     try: 1/0
#err:          ~^~
#err: ZeroDivisionError: division by zero
#err:
#err: The above exception was the direct cause of the following exception:
#err:
#err: Traceback (most recent call last):
#err:   File "py3_4_execution.py", line 38, in <module>
#err:     except ZeroDivisionError as z: raise KeyError("k") from z
#err:                                    ^^^^^^^^^^^^^^^^^^^^^^^^^^
#err: KeyError: 'k'
#err: Traceback (most recent call last):
#err:   File "py3_4_execution.py", line 41, in <module>
#err:     try: 1/0
#err:          ~^~
#err: ZeroDivisionError: division by zero
#err:
#err: During handling of the above exception, another exception occurred:
#err:
#err: Traceback (most recent call last):
#err:   File "py3_4_execution.py", line 42, in <module>
#err:     except ZeroDivisionError: {}["miss"]
#err:                               ~~^^^^^^^^
#err: KeyError: 'miss'
#err:   + Exception Group Traceback (most recent call last):
#err:   |   File "py3_4_execution.py", line 44, in <module>
#err:   |     try: raise ExceptionGroup("eg", [ValueError(1), ExceptionGroup("in", [KeyError("k")])])
#err:   |          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#err:   | ExceptionGroup: eg (2 sub-exceptions)
#err:   | a note
#err:   | line2
#err:   +-+---------------- 1 ----------------
#err:     | ValueError: 1
#err:     +---------------- 2 ----------------
#err:     | ExceptionGroup: in (1 sub-exception)
#err:     +-+---------------- 1 ----------------
#err:       | KeyError: 'k'
#err:       +------------------------------------
#err: Traceback (most recent call last):
#err:   File "py3_4_execution.py", line 57, in <module>
#err:     try: inner()
#err:          ^^^^^^^
#err:   File "py3_4_execution.py", line 56, in inner
#err:     def inner(): raise RuntimeError("with note")
#err:                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#err: RuntimeError: with note
#err: n1
#err: n2
