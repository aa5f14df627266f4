# RUN: %run3
# Data Model 3.3.2: reading, setting and deleting attributes, and the texts when that fails.
# attributes
class A: pass
a = A()
for expr in ["a.x", "A.x", "(1).x", "int.x", "None.x", "print.x", "A().m", "len.foo", "a.__dict__.x", "[].foo"]:
    try:
        eval(expr)
    except AttributeError as e:
        print(type(e).__name__, e)
for stmt in ["a.x = 1; print(a.x, vars(a))", "del a.x; print(vars(a))", "del a.x", "int.x = 1", "(1).x = 1", "object().x = 1", "del A.foo", "del int.x", "print.x = 1", "A.y = 5; print(a.y)", "a.__class__ = 5", "a.__dict__ = 5", "a.__dict__ = {'q': 3}; print(a.q)", "[].x = 1", "[].append = 1", "f = lambda: 0; f.x = 1; print(f.x, f.__dict__); del f.x; print(f.__dict__)", "None.x = 1"]:
    try:
        exec(stmt)
    except (AttributeError, TypeError) as e:
        print(type(e).__name__, e)
#: AttributeError 'A' object has no attribute 'x'
#: AttributeError type object 'A' has no attribute 'x'
#: AttributeError 'int' object has no attribute 'x'
#: AttributeError type object 'int' has no attribute 'x'
#: AttributeError 'NoneType' object has no attribute 'x'
#: AttributeError 'builtin_function_or_method' object has no attribute 'x'
#: AttributeError 'A' object has no attribute 'm'
#: AttributeError 'builtin_function_or_method' object has no attribute 'foo'
#: AttributeError 'dict' object has no attribute 'x'
#: AttributeError 'list' object has no attribute 'foo'
#: 1 {'x': 1}
#: {}
#: AttributeError 'A' object has no attribute 'x'
#: TypeError cannot set 'x' attribute of immutable type 'int'
#: AttributeError 'int' object has no attribute 'x'
#: AttributeError 'object' object has no attribute 'x'
#: AttributeError type object 'A' has no attribute 'foo'
#: TypeError cannot set 'x' attribute of immutable type 'int'
#: AttributeError 'builtin_function_or_method' object has no attribute 'x'
#: 5
#: TypeError __class__ must be set to a class, not 'int' object
#: TypeError __dict__ must be set to a dictionary, not a 'int'
#: 3
#: AttributeError 'list' object has no attribute 'x'
#: AttributeError 'list' object attribute 'append' is read-only
#: 1 {'x': 1}
#: {}
#: AttributeError 'NoneType' object has no attribute 'x'
