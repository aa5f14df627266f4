# RUN: %run3
# Data Model 3.3.2.4: __slots__, private names in it, what is refused.
class S:
    __slots__ = ('a', 'b', '__c')
    def __init__(self): self.a = 1; self.__c = 4
    def c(self): return self.__c
s = S()
print(s.a, s.c())
try: s.b
except AttributeError as e: print(e)
try: s.zz = 1
except AttributeError as e: print(e)
try: s.__dict__
except AttributeError as e: print(e)
del s.a
try: s.a
except AttributeError as e: print(e)
try: del s.a
except AttributeError as e: print(e)
print(S.a, S.__slots__)
class T(S):
    pass
t = T(); t.zz = 1; t.b = 2
print(t.__dict__, t.b, t.c())
class U(S):
    __slots__ = ['d']
u = U(); u.d = 5; u.b = 1; print(u.d, u.b, u.c())
for body in ["__slots__ = ('x',); x = 1", "__slots__ = 5", "__slots__ = ('a b',)", "__slots__ = ('__dict__', '__dict__')", "__slots__ = (3,)"]:
    try: exec("class X:\n    " + body)
    except (TypeError, ValueError) as e: print(type(e).__name__, e)
for b in ["int", "tuple", "bytes", "str", "list"]:
    try: exec("class X(%s):\n    __slots__ = ('x',)\nX().x = 3\nprint(X.x)" % b)
    except (TypeError, AttributeError) as e: print(type(e).__name__, e)
#: 1 4
#: 'S' object has no attribute 'b'
#: 'S' object has no attribute 'zz'
#: 'S' object has no attribute '__dict__'
#: 'S' object has no attribute 'a'
#: a
#: <member 'a' of 'S' objects> ('a', 'b', '__c')
#: {'zz': 1} 2 4
#: 5 1 4
#: ValueError 'x' in __slots__ conflicts with class variable
#: TypeError 'int' object is not iterable
#: TypeError __slots__ must be identifiers
#: TypeError __dict__ slot disallowed: we already got one
#: TypeError __slots__ items must be strings, not 'int'
#: TypeError nonempty __slots__ not supported for subtype of 'int'
#: TypeError nonempty __slots__ not supported for subtype of 'tuple'
#: TypeError nonempty __slots__ not supported for subtype of 'bytes'
#: <member 'x' of 'X' objects>
#: <member 'x' of 'X' objects>
