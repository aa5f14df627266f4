# RUN: %run2
# Old-style classes and instances: attributes, calls, and what they answer to operators they lack.
class O:
    x = 5
    def __init__(self, a=1): self.a = a
    def m(self, k=2): return (self.a, k)
o = O(3)
print o.m(), O.m(o), o.x, str(O), O.__name__, O.__module__, O.__bases__, o.__dict__, O.__doc__
print repr(o)[:20], str(o)[:20], O.m, type(o), type(O), isinstance(o, O)
for s in ["o.zz", "O.zz", "O.m()", "O.m(5)", "o.m(1,2)", "O(1,2)", "o()", "o[0]", "len(o)", "o + 1", "1 + o", "o < 5", "-o", "iter(o)", "hash(o) and 1", "for i in o: pass", "o.__class__ = 5", "O.__bases__ = 5", "del o.zz", "del O.zz", "o[1:2]", "o[0] = 1", "del o[0]", "1 in o", "o()", "str(o)[:12]", "float(o)", "o.m.im_class", "o.m.im_self is o", "O.m.im_self", "coerce(o, 1)", "cmp(o, o)", "divmod(o, 1)", "pow(o, 1)", "~o", "o ** 2", "o += 1"]:
    try: print s, '=>', eval(s)
    except SyntaxError:
        try: exec s; print s, 'ok'
        except Exception as e: print s, '->', type(e).__name__, e
    except Exception as e: print s, '->', type(e).__name__, e
class E:
    def __init__(self): pass
try: E(5)
except TypeError as e: print e
class F: pass
try: F(5)
except TypeError as e: print e
#: (3, 2) (3, 2) 5 __main__.O O __main__ () {'a': 3} None
#: <__main__.O instance <__main__.O instance <unbound method O.m> <type 'instance'> <type 'classobj'> True
#: o.zz => o.zz -> AttributeError O instance has no attribute 'zz'
#: O.zz => O.zz -> AttributeError class O has no attribute 'zz'
#: O.m() => O.m() -> TypeError unbound method m() must be called with O instance as first argument (got nothing instead)
#: O.m(5) => O.m(5) -> TypeError unbound method m() must be called with O instance as first argument (got int instance instead)
#: o.m(1,2) => o.m(1,2) -> TypeError m() takes at most 2 arguments (3 given)
#: O(1,2) => O(1,2) -> TypeError __init__() takes at most 2 arguments (3 given)
#: o() => o() -> AttributeError O instance has no __call__ method
#: o[0] => o[0] -> AttributeError O instance has no attribute '__getitem__'
#: len(o) => len(o) -> AttributeError O instance has no attribute '__len__'
#: o + 1 => o + 1 -> TypeError unsupported operand type(s) for +: 'instance' and 'int'
#: 1 + o => 1 + o -> TypeError unsupported operand type(s) for +: 'int' and 'instance'
#: o < 5 => True
#: -o => -o -> AttributeError O instance has no attribute '__neg__'
#: iter(o) => iter(o) -> TypeError iteration over non-sequence
#: hash(o) and 1 => 1
#: for i in o: pass => for i in o: pass -> TypeError iteration over non-sequence
#: o.__class__ = 5 => o.__class__ = 5 -> TypeError __class__ must be set to a class
#: O.__bases__ = 5 => O.__bases__ = 5 -> TypeError __bases__ must be a tuple object
#: del o.zz => del o.zz -> AttributeError O instance has no attribute 'zz'
#: del O.zz => del O.zz -> AttributeError class O has no attribute 'zz'
#: o[1:2] => o[1:2] -> AttributeError O instance has no attribute '__getitem__'
#: o[0] = 1 => o[0] = 1 -> AttributeError O instance has no attribute '__setitem__'
#: del o[0] => del o[0] -> AttributeError O instance has no attribute '__delitem__'
#: 1 in o => 1 in o -> TypeError argument of type 'instance' is not iterable
#: o() => o() -> AttributeError O instance has no __call__ method
#: str(o)[:12] => <__main__.O 
#: float(o) => float(o) -> AttributeError O instance has no attribute '__float__'
#: o.m.im_class => __main__.O
#: o.m.im_self is o => True
#: O.m.im_self => None
#: coerce(o, 1) => coerce(o, 1) -> TypeError number coercion failed
#: cmp(o, o) => 0
#: divmod(o, 1) => divmod(o, 1) -> TypeError unsupported operand type(s) for divmod(): 'instance' and 'int'
#: pow(o, 1) => pow(o, 1) -> TypeError unsupported operand type(s) for ** or pow(): 'instance' and 'int'
#: ~o => ~o -> AttributeError O instance has no attribute '__invert__'
#: o ** 2 => o ** 2 -> TypeError unsupported operand type(s) for ** or pow(): 'instance' and 'int'
#: o += 1 => o += 1 -> TypeError unsupported operand type(s) for +=: 'instance' and 'int'
#: __init__() takes exactly 1 argument (2 given)
#: this constructor takes no arguments
