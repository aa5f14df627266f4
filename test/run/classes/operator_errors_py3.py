# RUN: %run3
# Operators on what does not know them.
class V:
    def __init__(s, v): s.v = v
    def __add__(s, o): return ('add', s.v, getattr(o, 'v', o))
    def __radd__(s, o): return ('radd', s.v, o)
    def __iadd__(s, o): s.v += 1; return s
    def __lt__(s, o): return s.v < o.v
    def __eq__(s, o): return isinstance(o, V) and s.v == o.v
    def __len__(s): return s.v
    def __getitem__(s, k): return ('item', k)
    def __contains__(s, k): return k == s.v
    def __call__(s, *a): return ('call', a)
    def __neg__(s): return ('neg', s.v)
    def __index__(s): return s.v
    def __bool__(s): return s.v != 0
    def __matmul__(s, o): return 'matmul'
    def __pow__(s, o, m=None): return ('pow', o, m)
    def __rpow__(s, o): return ('rpow', o)
    def __divmod__(s, o): return 'divmod'
a = V(3); b = V(4)
print(a + b, a + 1, 1 + a, [1] + a if False else 0, a < b, a > b, a == V(3), a != V(3), len(a), a[1], a[1:2], a[::2], 3 in a, 4 in a, a(1), -a, [10,20,30,40][a], bool(V(0)), a @ b, a ** 2, pow(a, 2, 3), 2 ** a, divmod(a, 1))
a += 1; print(a.v)
tests = ["a <= b", "a - b", "1 - a", "a * 2", "+a", "~a", "a @ 1", "1 @ a", "'a' + 1", "1 + 'a'", "[1] + (2,)", "(1,) + [2]", "[1] + 1", "[1] * 'a'", "'a' * 'b'", "'a' * 1.5", "1.5 * 'a'", "1 < 'a'", "None < None", "[] < ()", "{} < {}", "1j < 2j", "-'a'", "+[]", "~1.5", "1 << 1.5", "1 & 1.5", "None + 1", "print >> 1", "hash(a)", "len[0]", "int[0]", "(1,2)[5]", "[1][5]", "'a'[5]", "{}[1]", "{}[[]]", "5 in 5", "5 in None", "1 in 'a'", "a.x[0]", "int()", "1 // 0", "1 % 0", "1 / 0", "1.0 / 0", "1.0 // 0", "2 ** -1", "0 ** -1", "pow(2, 3, 0)", "pow(2,-1,5)", "1 << -1", "b'a' + 'a'", "'a' + b'a'", "1 + None", "[1,2] - [1]", "{1} + {2}", "{1} | [2]", "{1} - {1}", "{'a':1} | {'b':2}", "{} | []", "'a' % 1", "set() < 1", "a.v.b.c", "len(5)", "not a", "(1).__add__('a')", "(1).__lt__('a')", "object() < object()", "object() == object()", "type(1) | None", "int | str", "isinstance(1, int | str)", "int | 5", "5 | int", "isinstance(1, 5)", "issubclass(1, int)", "issubclass(int, 5)", "isinstance(1, (str, 5))", "isinstance(1, (int, 5))", "isinstance('a', list[int])"]
for s in tests:
    try: print(s, '=>', eval(s))
    except Exception as e: print(s, '->', type(e).__name__, e)
for s in ["(1,)[0] = 2", "'a'[0] = 2", "del (1,)[0]", "del 5[0]", "5[0] = 1", "x = 1; x += 'a'", "x = [1]; x += 5", "x = [1]; x += 'ab'; print(x)", "x = (1,); x += [1]", "x = 'a'; x += 1", "x = 1; x **= 'a'", "x = 1; x @= 2", "x = {1}; x |= [2]", "del {}[1]", "del [][0]", "[1][5] = 2", "[][:] = 5", "a.b.c = 1", "del a.zz", "for i in 5: pass", "a, b = 5", "a, b = 1, 2, 3", "a, b = 1,", "a, *b = ()", "with 5: pass", "raise 5", "raise int", "assert 0, 'msg'", "x = undefined_name", "del undefined_name", "import nonexist_mod"]:
    try: exec(s); print(s, 'ok')
    except BaseException as e: print(s, '->', type(e).__name__, e)
#: ('add', 3, 4) ('add', 3, 1) ('radd', 3, 1) 0 True False True False 3 ('item', 1) ('item', slice(1, 2, None)) ('item', slice(None, None, 2)) True False ('call', (1,)) ('neg', 3) 40 False matmul ('pow', 2, None) ('pow', 2, 3) ('rpow', 2) divmod
#: 4
#: a <= b -> TypeError '<=' not supported between instances of 'V' and 'V'
#: a - b -> TypeError unsupported operand type(s) for -: 'V' and 'V'
#: 1 - a -> TypeError unsupported operand type(s) for -: 'int' and 'V'
#: a * 2 -> TypeError unsupported operand type(s) for *: 'V' and 'int'
#: +a -> TypeError bad operand type for unary +: 'V'
#: ~a -> TypeError bad operand type for unary ~: 'V'
#: a @ 1 => matmul
#: 1 @ a -> TypeError unsupported operand type(s) for @: 'int' and 'V'
#: 'a' + 1 -> TypeError can only concatenate str (not "int") to str
#: 1 + 'a' -> TypeError unsupported operand type(s) for +: 'int' and 'str'
#: [1] + (2,) -> TypeError can only concatenate list (not "tuple") to list
#: (1,) + [2] -> TypeError can only concatenate tuple (not "list") to tuple
#: [1] + 1 -> TypeError can only concatenate list (not "int") to list
#: [1] * 'a' -> TypeError can't multiply sequence by non-int of type 'str'
#: 'a' * 'b' -> TypeError can't multiply sequence by non-int of type 'str'
#: 'a' * 1.5 -> TypeError can't multiply sequence by non-int of type 'float'
#: 1.5 * 'a' -> TypeError can't multiply sequence by non-int of type 'float'
#: 1 < 'a' -> TypeError '<' not supported between instances of 'int' and 'str'
#: None < None -> TypeError '<' not supported between instances of 'NoneType' and 'NoneType'
#: [] < () -> TypeError '<' not supported between instances of 'list' and 'tuple'
#: {} < {} -> TypeError '<' not supported between instances of 'dict' and 'dict'
#: 1j < 2j -> TypeError '<' not supported between instances of 'complex' and 'complex'
#: -'a' -> TypeError bad operand type for unary -: 'str'
#: +[] -> TypeError bad operand type for unary +: 'list'
#: ~1.5 -> TypeError bad operand type for unary ~: 'float'
#: 1 << 1.5 -> TypeError unsupported operand type(s) for <<: 'int' and 'float'
#: 1 & 1.5 -> TypeError unsupported operand type(s) for &: 'int' and 'float'
#: None + 1 -> TypeError unsupported operand type(s) for +: 'NoneType' and 'int'
#: print >> 1 -> TypeError unsupported operand type(s) for >>: 'builtin_function_or_method' and 'int'. Did you mean "print(<message>, file=<output_stream>)"?
#: hash(a) -> TypeError unhashable type: 'V'
#: len[0] -> TypeError 'builtin_function_or_method' object is not subscriptable
#: int[0] -> TypeError type 'int' is not subscriptable
#: (1,2)[5] -> IndexError tuple index out of range
#: [1][5] -> IndexError list index out of range
#: 'a'[5] -> IndexError string index out of range
#: {}[1] -> KeyError 1
#: {}[[]] -> TypeError unhashable type: 'list'
#: 5 in 5 -> TypeError argument of type 'int' is not iterable
#: 5 in None -> TypeError argument of type 'NoneType' is not iterable
#: 1 in 'a' -> TypeError 'in <string>' requires string as left operand, not int
#: a.x[0] -> AttributeError 'V' object has no attribute 'x'
#: int() => 0
#: 1 // 0 -> ZeroDivisionError integer division or modulo by zero
#: 1 % 0 -> ZeroDivisionError integer modulo by zero
#: 1 / 0 -> ZeroDivisionError division by zero
#: 1.0 / 0 -> ZeroDivisionError float division by zero
#: 1.0 // 0 -> ZeroDivisionError float floor division by zero
#: 2 ** -1 => 0.5
#: 0 ** -1 -> ZeroDivisionError 0.0 cannot be raised to a negative power
#: pow(2, 3, 0) -> ValueError pow() 3rd argument cannot be 0
#: pow(2,-1,5) => 3
#: 1 << -1 -> ValueError negative shift count
#: b'a' + 'a' -> TypeError can't concat str to bytes
#: 'a' + b'a' -> TypeError can only concatenate str (not "bytes") to str
#: 1 + None -> TypeError unsupported operand type(s) for +: 'int' and 'NoneType'
#: [1,2] - [1] -> TypeError unsupported operand type(s) for -: 'list' and 'list'
#: {1} + {2} -> TypeError unsupported operand type(s) for +: 'set' and 'set'
#: {1} | [2] -> TypeError unsupported operand type(s) for |: 'set' and 'list'
#: {1} - {1} => set()
#: {'a':1} | {'b':2} => {'a': 1, 'b': 2}
#: {} | [] -> TypeError unsupported operand type(s) for |: 'dict' and 'list'
#: 'a' % 1 -> TypeError not all arguments converted during string formatting
#: set() < 1 -> TypeError '<' not supported between instances of 'set' and 'int'
#: a.v.b.c -> AttributeError 'int' object has no attribute 'b'
#: len(5) -> TypeError object of type 'int' has no len()
#: not a => False
#: (1).__add__('a') => NotImplemented
#: (1).__lt__('a') => NotImplemented
#: object() < object() -> TypeError '<' not supported between instances of 'object' and 'object'
#: object() == object() => False
#: type(1) | None => int | None
#: int | str => int | str
#: isinstance(1, int | str) => True
#: int | 5 -> TypeError unsupported operand type(s) for |: 'type' and 'int'
#: 5 | int -> TypeError unsupported operand type(s) for |: 'int' and 'type'
#: isinstance(1, 5) -> TypeError isinstance() arg 2 must be a type, a tuple of types, or a union
#: issubclass(1, int) -> TypeError issubclass() arg 1 must be a class
#: issubclass(int, 5) -> TypeError issubclass() arg 2 must be a class, a tuple of classes, or a union
#: isinstance(1, (str, 5)) -> TypeError isinstance() arg 2 must be a type, a tuple of types, or a union
#: isinstance(1, (int, 5)) => True
#: isinstance('a', list[int]) -> TypeError isinstance() argument 2 cannot be a parameterized generic
#: (1,)[0] = 2 -> TypeError 'tuple' object does not support item assignment
#: 'a'[0] = 2 -> TypeError 'str' object does not support item assignment
#: del (1,)[0] -> TypeError 'tuple' object doesn't support item deletion
#: del 5[0] -> TypeError 'int' object does not support item deletion
#: 5[0] = 1 -> TypeError 'int' object does not support item assignment
#: x = 1; x += 'a' -> TypeError unsupported operand type(s) for +=: 'int' and 'str'
#: x = [1]; x += 5 -> TypeError 'int' object is not iterable
#: [1, 'a', 'b']
#: x = [1]; x += 'ab'; print(x) ok
#: x = (1,); x += [1] -> TypeError can only concatenate tuple (not "list") to tuple
#: x = 'a'; x += 1 -> TypeError can only concatenate str (not "int") to str
#: x = 1; x **= 'a' -> TypeError unsupported operand type(s) for **=: 'int' and 'str'
#: x = 1; x @= 2 -> TypeError unsupported operand type(s) for @=: 'int' and 'int'
#: x = {1}; x |= [2] -> TypeError unsupported operand type(s) for |=: 'set' and 'list'
#: del {}[1] -> KeyError 1
#: del [][0] -> IndexError list assignment index out of range
#: [1][5] = 2 -> IndexError list assignment index out of range
#: [][:] = 5 -> TypeError can only assign an iterable
#: a.b.c = 1 -> AttributeError 'V' object has no attribute 'b'
#: del a.zz -> AttributeError 'V' object has no attribute 'zz'
#: for i in 5: pass -> TypeError 'int' object is not iterable
#: a, b = 5 -> TypeError cannot unpack non-iterable int object
#: a, b = 1, 2, 3 -> ValueError too many values to unpack (expected 2)
#: a, b = 1, -> ValueError not enough values to unpack (expected 2, got 1)
#: a, *b = () -> ValueError not enough values to unpack (expected at least 1, got 0)
#: with 5: pass -> TypeError 'int' object does not support the context manager protocol
#: raise 5 -> TypeError exceptions must derive from BaseException
#: raise int -> TypeError exceptions must derive from BaseException
#: assert 0, 'msg' -> AssertionError msg
#: x = undefined_name -> NameError name 'undefined_name' is not defined
#: del undefined_name -> NameError name 'undefined_name' is not defined
#: import nonexist_mod -> ModuleNotFoundError No module named 'nonexist_mod'
