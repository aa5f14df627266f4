# RUN: %run2
# RUN: %run3
# The classes of exceptions, their bases, attributes and texts.
for e in (ValueError, TypeError, KeyError, IndexError, AttributeError, NameError, UnboundLocalError, ZeroDivisionError, OverflowError,
          StopIteration, RuntimeError, NotImplementedError, AssertionError, ImportError, EOFError, MemoryError, SystemExit,
          KeyboardInterrupt, GeneratorExit, UnicodeDecodeError, SyntaxError, IndentationError, SystemError, ReferenceError):
    print(e.__name__, [c.__name__ for c in e.__mro__ if c is not object])
e = ValueError("a", 2)
print(str(e), repr(e), e.args, str(ValueError("x")), str(ValueError()), str(KeyError("k")), str(KeyError("a", "b")), repr(Exception([1])))
s = SystemExit(3)
print(s.code, s.args, SystemExit().code)
i = IOError(2, "No such file", "name")
print(i, i.errno, i.strerror, i.filename, i.args)
u = UnicodeDecodeError("ascii", b"ab\xff", 2, 3, "why")
print(u, u.start, u.reason)
class Mine(ValueError):
    pass
print(repr(Mine("x")), isinstance(Mine(), Exception), Mine.__mro__[1].__name__)
#2: ('ValueError', ['ValueError', 'StandardError', 'Exception', 'BaseException'])
#2: ('TypeError', ['TypeError', 'StandardError', 'Exception', 'BaseException'])
#2: ('KeyError', ['KeyError', 'LookupError', 'StandardError', 'Exception', 'BaseException'])
#2: ('IndexError', ['IndexError', 'LookupError', 'StandardError', 'Exception', 'BaseException'])
#2: ('AttributeError', ['AttributeError', 'StandardError', 'Exception', 'BaseException'])
#2: ('NameError', ['NameError', 'StandardError', 'Exception', 'BaseException'])
#2: ('UnboundLocalError', ['UnboundLocalError', 'NameError', 'StandardError', 'Exception', 'BaseException'])
#2: ('ZeroDivisionError', ['ZeroDivisionError', 'ArithmeticError', 'StandardError', 'Exception', 'BaseException'])
#2: ('OverflowError', ['OverflowError', 'ArithmeticError', 'StandardError', 'Exception', 'BaseException'])
#2: ('StopIteration', ['StopIteration', 'Exception', 'BaseException'])
#2: ('RuntimeError', ['RuntimeError', 'StandardError', 'Exception', 'BaseException'])
#2: ('NotImplementedError', ['NotImplementedError', 'RuntimeError', 'StandardError', 'Exception', 'BaseException'])
#2: ('AssertionError', ['AssertionError', 'StandardError', 'Exception', 'BaseException'])
#2: ('ImportError', ['ImportError', 'StandardError', 'Exception', 'BaseException'])
#2: ('EOFError', ['EOFError', 'StandardError', 'Exception', 'BaseException'])
#2: ('MemoryError', ['MemoryError', 'StandardError', 'Exception', 'BaseException'])
#2: ('SystemExit', ['SystemExit', 'BaseException'])
#2: ('KeyboardInterrupt', ['KeyboardInterrupt', 'BaseException'])
#2: ('GeneratorExit', ['GeneratorExit', 'BaseException'])
#2: ('UnicodeDecodeError', ['UnicodeDecodeError', 'UnicodeError', 'ValueError', 'StandardError', 'Exception', 'BaseException'])
#2: ('SyntaxError', ['SyntaxError', 'StandardError', 'Exception', 'BaseException'])
#2: ('IndentationError', ['IndentationError', 'SyntaxError', 'StandardError', 'Exception', 'BaseException'])
#2: ('SystemError', ['SystemError', 'StandardError', 'Exception', 'BaseException'])
#2: ('ReferenceError', ['ReferenceError', 'StandardError', 'Exception', 'BaseException'])
#2: ("('a', 2)", "ValueError('a', 2)", ('a', 2), 'x', '', "'k'", "('a', 'b')", 'Exception([1],)')
#2: (3, (3,), None)
#2: (IOError(2, 'No such file'), 2, 'No such file', 'name', (2, 'No such file'))
#2: (UnicodeDecodeError('ascii', 'ab\xff', 2, 3, 'why'), 2, 'why')
#2: ("Mine('x',)", True, 'ValueError')
#3: ValueError ['ValueError', 'Exception', 'BaseException']
#3: TypeError ['TypeError', 'Exception', 'BaseException']
#3: KeyError ['KeyError', 'LookupError', 'Exception', 'BaseException']
#3: IndexError ['IndexError', 'LookupError', 'Exception', 'BaseException']
#3: AttributeError ['AttributeError', 'Exception', 'BaseException']
#3: NameError ['NameError', 'Exception', 'BaseException']
#3: UnboundLocalError ['UnboundLocalError', 'NameError', 'Exception', 'BaseException']
#3: ZeroDivisionError ['ZeroDivisionError', 'ArithmeticError', 'Exception', 'BaseException']
#3: OverflowError ['OverflowError', 'ArithmeticError', 'Exception', 'BaseException']
#3: StopIteration ['StopIteration', 'Exception', 'BaseException']
#3: RuntimeError ['RuntimeError', 'Exception', 'BaseException']
#3: NotImplementedError ['NotImplementedError', 'RuntimeError', 'Exception', 'BaseException']
#3: AssertionError ['AssertionError', 'Exception', 'BaseException']
#3: ImportError ['ImportError', 'Exception', 'BaseException']
#3: EOFError ['EOFError', 'Exception', 'BaseException']
#3: MemoryError ['MemoryError', 'Exception', 'BaseException']
#3: SystemExit ['SystemExit', 'BaseException']
#3: KeyboardInterrupt ['KeyboardInterrupt', 'BaseException']
#3: GeneratorExit ['GeneratorExit', 'BaseException']
#3: UnicodeDecodeError ['UnicodeDecodeError', 'UnicodeError', 'ValueError', 'Exception', 'BaseException']
#3: SyntaxError ['SyntaxError', 'Exception', 'BaseException']
#3: IndentationError ['IndentationError', 'SyntaxError', 'Exception', 'BaseException']
#3: SystemError ['SystemError', 'Exception', 'BaseException']
#3: ReferenceError ['ReferenceError', 'Exception', 'BaseException']
#3: ('a', 2) ValueError('a', 2) ('a', 2) x  'k' ('a', 'b') Exception([1])
#3: 3 (3,) None
#3: [Errno 2] No such file: 'name' 2 No such file name (2, 'No such file')
#3: 'ascii' codec can't decode byte 0xff in position 2: why 2 why
#3: Mine('x') True ValueError
