# RUN: %run2
# RUN: %run3
# Error texts of operators on types that don't go together.
values = [1, 1.5, "s", [], (), {}, set(), None, len]
import operator
for name in ("add", "sub", "mul", "and_", "lshift", "mod", "pow", "lt"):
    for a, b in [(1, "s"), ("s", 1.5), ([], 1.5), ((), []), ({}, {}), (None, 1), (1, None), (set(), []), (len, 1)]:
        if name == "mod" and a == "s":
            continue
        try:
            result = getattr(operator, name)(a, b)
            print(name, repr(result)[:9] if name != "lt" else "ordered")
        except TypeError as error:
            print(name, error)
#2: ('add', TypeError("unsupported operand type(s) for +: 'int' and 'str'",))
#2: ('add', TypeError("cannot concatenate 'str' and 'float' objects",))
#2: ('add', TypeError('can only concatenate list (not "float") to list',))
#2: ('add', TypeError('can only concatenate tuple (not "list") to tuple',))
#2: ('add', TypeError("unsupported operand type(s) for +: 'dict' and 'dict'",))
#2: ('add', TypeError("unsupported operand type(s) for +: 'NoneType' and 'int'",))
#2: ('add', TypeError("unsupported operand type(s) for +: 'int' and 'NoneType'",))
#2: ('add', TypeError("unsupported operand type(s) for +: 'set' and 'list'",))
#2: ('add', TypeError("unsupported operand type(s) for +: 'builtin_function_or_method' and 'int'",))
#2: ('sub', TypeError("unsupported operand type(s) for -: 'int' and 'str'",))
#2: ('sub', TypeError("unsupported operand type(s) for -: 'str' and 'float'",))
#2: ('sub', TypeError("unsupported operand type(s) for -: 'list' and 'float'",))
#2: ('sub', TypeError("unsupported operand type(s) for -: 'tuple' and 'list'",))
#2: ('sub', TypeError("unsupported operand type(s) for -: 'dict' and 'dict'",))
#2: ('sub', TypeError("unsupported operand type(s) for -: 'NoneType' and 'int'",))
#2: ('sub', TypeError("unsupported operand type(s) for -: 'int' and 'NoneType'",))
#2: ('sub', TypeError("unsupported operand type(s) for -: 'set' and 'list'",))
#2: ('sub', TypeError("unsupported operand type(s) for -: 'builtin_function_or_method' and 'int'",))
#2: ('mul', "'s'")
#2: ('mul', TypeError("can't multiply sequence by non-int of type 'float'",))
#2: ('mul', TypeError("can't multiply sequence by non-int of type 'float'",))
#2: ('mul', TypeError("can't multiply sequence by non-int of type 'list'",))
#2: ('mul', TypeError("unsupported operand type(s) for *: 'dict' and 'dict'",))
#2: ('mul', TypeError("unsupported operand type(s) for *: 'NoneType' and 'int'",))
#2: ('mul', TypeError("unsupported operand type(s) for *: 'int' and 'NoneType'",))
#2: ('mul', TypeError("can't multiply sequence by non-int of type 'set'",))
#2: ('mul', TypeError("unsupported operand type(s) for *: 'builtin_function_or_method' and 'int'",))
#2: ('and_', TypeError("unsupported operand type(s) for &: 'int' and 'str'",))
#2: ('and_', TypeError("unsupported operand type(s) for &: 'str' and 'float'",))
#2: ('and_', TypeError("unsupported operand type(s) for &: 'list' and 'float'",))
#2: ('and_', TypeError("unsupported operand type(s) for &: 'tuple' and 'list'",))
#2: ('and_', TypeError("unsupported operand type(s) for &: 'dict' and 'dict'",))
#2: ('and_', TypeError("unsupported operand type(s) for &: 'NoneType' and 'int'",))
#2: ('and_', TypeError("unsupported operand type(s) for &: 'int' and 'NoneType'",))
#2: ('and_', TypeError("unsupported operand type(s) for &: 'set' and 'list'",))
#2: ('and_', TypeError("unsupported operand type(s) for &: 'builtin_function_or_method' and 'int'",))
#2: ('lshift', TypeError("unsupported operand type(s) for <<: 'int' and 'str'",))
#2: ('lshift', TypeError("unsupported operand type(s) for <<: 'str' and 'float'",))
#2: ('lshift', TypeError("unsupported operand type(s) for <<: 'list' and 'float'",))
#2: ('lshift', TypeError("unsupported operand type(s) for <<: 'tuple' and 'list'",))
#2: ('lshift', TypeError("unsupported operand type(s) for <<: 'dict' and 'dict'",))
#2: ('lshift', TypeError("unsupported operand type(s) for <<: 'NoneType' and 'int'",))
#2: ('lshift', TypeError("unsupported operand type(s) for <<: 'int' and 'NoneType'",))
#2: ('lshift', TypeError("unsupported operand type(s) for <<: 'set' and 'list'",))
#2: ('lshift', TypeError("unsupported operand type(s) for <<: 'builtin_function_or_method' and 'int'",))
#2: ('mod', TypeError("unsupported operand type(s) for %: 'int' and 'str'",))
#2: ('mod', TypeError("unsupported operand type(s) for %: 'list' and 'float'",))
#2: ('mod', TypeError("unsupported operand type(s) for %: 'tuple' and 'list'",))
#2: ('mod', TypeError("unsupported operand type(s) for %: 'dict' and 'dict'",))
#2: ('mod', TypeError("unsupported operand type(s) for %: 'NoneType' and 'int'",))
#2: ('mod', TypeError("unsupported operand type(s) for %: 'int' and 'NoneType'",))
#2: ('mod', TypeError("unsupported operand type(s) for %: 'set' and 'list'",))
#2: ('mod', TypeError("unsupported operand type(s) for %: 'builtin_function_or_method' and 'int'",))
#2: ('pow', TypeError("unsupported operand type(s) for ** or pow(): 'int' and 'str'",))
#2: ('pow', TypeError("unsupported operand type(s) for ** or pow(): 'str' and 'float'",))
#2: ('pow', TypeError("unsupported operand type(s) for ** or pow(): 'list' and 'float'",))
#2: ('pow', TypeError("unsupported operand type(s) for ** or pow(): 'tuple' and 'list'",))
#2: ('pow', TypeError("unsupported operand type(s) for ** or pow(): 'dict' and 'dict'",))
#2: ('pow', TypeError("unsupported operand type(s) for ** or pow(): 'NoneType' and 'int'",))
#2: ('pow', TypeError("unsupported operand type(s) for ** or pow(): 'int' and 'NoneType'",))
#2: ('pow', TypeError("unsupported operand type(s) for ** or pow(): 'set' and 'list'",))
#2: ('pow', TypeError("unsupported operand type(s) for ** or pow(): 'builtin_function_or_method' and 'int'",))
#2: ('lt', 'ordered')
#2: ('lt', 'ordered')
#2: ('lt', 'ordered')
#2: ('lt', 'ordered')
#2: ('lt', 'ordered')
#2: ('lt', 'ordered')
#2: ('lt', 'ordered')
#2: ('lt', 'ordered')
#2: ('lt', 'ordered')
#3: add unsupported operand type(s) for +: 'int' and 'str'
#3: add can only concatenate str (not "float") to str
#3: add can only concatenate list (not "float") to list
#3: add can only concatenate tuple (not "list") to tuple
#3: add unsupported operand type(s) for +: 'dict' and 'dict'
#3: add unsupported operand type(s) for +: 'NoneType' and 'int'
#3: add unsupported operand type(s) for +: 'int' and 'NoneType'
#3: add unsupported operand type(s) for +: 'set' and 'list'
#3: add unsupported operand type(s) for +: 'builtin_function_or_method' and 'int'
#3: sub unsupported operand type(s) for -: 'int' and 'str'
#3: sub unsupported operand type(s) for -: 'str' and 'float'
#3: sub unsupported operand type(s) for -: 'list' and 'float'
#3: sub unsupported operand type(s) for -: 'tuple' and 'list'
#3: sub unsupported operand type(s) for -: 'dict' and 'dict'
#3: sub unsupported operand type(s) for -: 'NoneType' and 'int'
#3: sub unsupported operand type(s) for -: 'int' and 'NoneType'
#3: sub unsupported operand type(s) for -: 'set' and 'list'
#3: sub unsupported operand type(s) for -: 'builtin_function_or_method' and 'int'
#3: mul 's'
#3: mul can't multiply sequence by non-int of type 'float'
#3: mul can't multiply sequence by non-int of type 'float'
#3: mul can't multiply sequence by non-int of type 'list'
#3: mul unsupported operand type(s) for *: 'dict' and 'dict'
#3: mul unsupported operand type(s) for *: 'NoneType' and 'int'
#3: mul unsupported operand type(s) for *: 'int' and 'NoneType'
#3: mul can't multiply sequence by non-int of type 'set'
#3: mul unsupported operand type(s) for *: 'builtin_function_or_method' and 'int'
#3: and_ unsupported operand type(s) for &: 'int' and 'str'
#3: and_ unsupported operand type(s) for &: 'str' and 'float'
#3: and_ unsupported operand type(s) for &: 'list' and 'float'
#3: and_ unsupported operand type(s) for &: 'tuple' and 'list'
#3: and_ unsupported operand type(s) for &: 'dict' and 'dict'
#3: and_ unsupported operand type(s) for &: 'NoneType' and 'int'
#3: and_ unsupported operand type(s) for &: 'int' and 'NoneType'
#3: and_ unsupported operand type(s) for &: 'set' and 'list'
#3: and_ unsupported operand type(s) for &: 'builtin_function_or_method' and 'int'
#3: lshift unsupported operand type(s) for <<: 'int' and 'str'
#3: lshift unsupported operand type(s) for <<: 'str' and 'float'
#3: lshift unsupported operand type(s) for <<: 'list' and 'float'
#3: lshift unsupported operand type(s) for <<: 'tuple' and 'list'
#3: lshift unsupported operand type(s) for <<: 'dict' and 'dict'
#3: lshift unsupported operand type(s) for <<: 'NoneType' and 'int'
#3: lshift unsupported operand type(s) for <<: 'int' and 'NoneType'
#3: lshift unsupported operand type(s) for <<: 'set' and 'list'
#3: lshift unsupported operand type(s) for <<: 'builtin_function_or_method' and 'int'
#3: mod unsupported operand type(s) for %: 'int' and 'str'
#3: mod unsupported operand type(s) for %: 'list' and 'float'
#3: mod unsupported operand type(s) for %: 'tuple' and 'list'
#3: mod unsupported operand type(s) for %: 'dict' and 'dict'
#3: mod unsupported operand type(s) for %: 'NoneType' and 'int'
#3: mod unsupported operand type(s) for %: 'int' and 'NoneType'
#3: mod unsupported operand type(s) for %: 'set' and 'list'
#3: mod unsupported operand type(s) for %: 'builtin_function_or_method' and 'int'
#3: pow unsupported operand type(s) for ** or pow(): 'int' and 'str'
#3: pow unsupported operand type(s) for ** or pow(): 'str' and 'float'
#3: pow unsupported operand type(s) for ** or pow(): 'list' and 'float'
#3: pow unsupported operand type(s) for ** or pow(): 'tuple' and 'list'
#3: pow unsupported operand type(s) for ** or pow(): 'dict' and 'dict'
#3: pow unsupported operand type(s) for ** or pow(): 'NoneType' and 'int'
#3: pow unsupported operand type(s) for ** or pow(): 'int' and 'NoneType'
#3: pow unsupported operand type(s) for ** or pow(): 'set' and 'list'
#3: pow unsupported operand type(s) for ** or pow(): 'builtin_function_or_method' and 'int'
#3: lt '<' not supported between instances of 'int' and 'str'
#3: lt '<' not supported between instances of 'str' and 'float'
#3: lt '<' not supported between instances of 'list' and 'float'
#3: lt '<' not supported between instances of 'tuple' and 'list'
#3: lt '<' not supported between instances of 'dict' and 'dict'
#3: lt '<' not supported between instances of 'NoneType' and 'int'
#3: lt '<' not supported between instances of 'int' and 'NoneType'
#3: lt '<' not supported between instances of 'set' and 'list'
#3: lt '<' not supported between instances of 'builtin_function_or_method' and 'int'
