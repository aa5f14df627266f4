"""Operator interface.

This module exports a set of functions corresponding to the intrinsic operators of Python.  For example,
operator.add(x, y) is equivalent to the expression x+y."""


@native
def lt(a, b, /):
    """lt(a, b) -- Same as a<b."""


@native
def le(a, b, /):
    """le(a, b) -- Same as a<=b."""


@native
def eq(a, b, /):
    """eq(a, b) -- Same as a==b."""


@native
def ne(a, b, /):
    """ne(a, b) -- Same as a!=b."""


@native
def ge(a, b, /):
    """ge(a, b) -- Same as a>=b."""


@native
def gt(a, b, /):
    """gt(a, b) -- Same as a>b."""


@native
def is_(a, b, /):
    """is_(a, b) -- Same as a is b."""


@native
def is_not(a, b, /):
    """is_not(a, b) -- Same as a is not b."""


@native
def add(a, b, /):
    """add(a, b) -- Same as a + b."""


@native
def and_(a, b, /):
    """and_(a, b) -- Same as a & b."""


@native
def floordiv(a, b, /):
    """floordiv(a, b) -- Same as a // b."""


@native
def lshift(a, b, /):
    """lshift(a, b) -- Same as a << b."""


@native
def mod(a, b, /):
    """mod(a, b) -- Same as a % b."""


@native
def mul(a, b, /):
    """mul(a, b) -- Same as a * b."""


@native
def or_(a, b, /):
    """or_(a, b) -- Same as a | b."""


@native
def pow(a, b, /):
    """pow(a, b) -- Same as a ** b."""


@native
def rshift(a, b, /):
    """rshift(a, b) -- Same as a >> b."""


@native
def sub(a, b, /):
    """sub(a, b) -- Same as a - b."""


@native
def truediv(a, b, /):
    """truediv(a, b) -- Same as a / b when __future__.division is in effect."""


@native
def xor(a, b, /):
    """xor(a, b) -- Same as a ^ b."""


@native
def concat(a, b, /):
    """concat(a, b) -- Same as a + b, for a and b sequences."""


@native
def contains(a, b, /):
    """contains(a, b) -- Same as b in a (note reversed operands)."""


@native
def getitem(a, b, /):
    """getitem(a, b) -- Same as a[b]."""


@native
def iadd(a, b, /):
    """a = iadd(a, b) -- Same as a += b."""


@native
def iand(a, b, /):
    """a = iand(a, b) -- Same as a &= b."""


@native
def ifloordiv(a, b, /):
    """a = ifloordiv(a, b) -- Same as a //= b."""


@native
def ilshift(a, b, /):
    """a = ilshift(a, b) -- Same as a <<= b."""


@native
def imod(a, b, /):
    """a = imod(a, b) -- Same as a %= b."""


@native
def imul(a, b, /):
    """a = imul(a, b) -- Same as a *= b."""


@native
def ior(a, b, /):
    """a = ior(a, b) -- Same as a |= b."""


@native
def ipow(a, b, /):
    """a = ipow(a, b) -- Same as a **= b."""


@native
def irshift(a, b, /):
    """a = irshift(a, b) -- Same as a >>= b."""


@native
def isub(a, b, /):
    """a = isub(a, b) -- Same as a -= b."""


@native
def itruediv(a, b, /):
    """a = itruediv(a, b) -- Same as a /= b when __future__.division is in effect."""


@native
def ixor(a, b, /):
    """a = ixor(a, b) -- Same as a ^= b."""


@native
def iconcat(a, b, /):
    """a = iconcat(a, b) -- Same as a += b, for a and b sequences."""


@native
def div(a, b, /):
    """div(a, b) -- Same as a / b when __future__.division is not in effect."""


@native
def idiv(a, b, /):
    """a = idiv(a, b) -- Same as a /= b when __future__.division is not in effect."""


@native
def repeat(a, b, /):
    """repeat(a, b) -- Return a * b, where a is a sequence, and b is an integer."""


@native
def irepeat(a, b, /):
    """a = irepeat(a, b) -- Same as a *= b, where a is a sequence, and b is an integer."""


@native
def sequenceIncludes(a, b, /):
    """sequenceIncludes(a, b) -- Same as b in a (note reversed operands; deprecated)."""


@native
def not_(a, /):
    """not_(a) -- Same as not a."""


@native
def abs(a, /):
    """abs(a) -- Same as abs(a)."""


@native
def index(a, /):
    """index(a) -- Same as a.__index__()"""


@native
def inv(a, /):
    """inv(a) -- Same as ~a."""


@native
def invert(a, /):
    """invert(a) -- Same as ~a."""


@native
def neg(a, /):
    """neg(a) -- Same as -a."""


@native
def pos(a, /):
    """pos(a) -- Same as +a."""


@native
def truth(a, /) -> bool:
    """truth(a) -- Return True if a is true, False otherwise."""


@native
def countOf(a, b, /) -> int:
    """countOf(a, b) -- Return the number of times b occurs in a."""


@native
def indexOf(a, b, /) -> int:
    """indexOf(a, b) -- Return the first index of b in a."""


@native
def setitem(a, b, c, /) -> None:
    """setitem(a, b, c) -- Same as a[b] = c."""


@native
def delitem(a, b, /) -> None:
    """delitem(a, b) -- Same as del a[b]."""


@native
def isCallable(a, /) -> bool:
    """isCallable(a) -- Same as callable(a)."""


@native
def isMappingType(a, /) -> bool:
    """isMappingType(a) -- Return True if a has a mapping type, False otherwise."""


@native
def isNumberType(a, /) -> bool:
    """isNumberType(a) -- Return True if a has a numeric type, False otherwise."""


@native
def isSequenceType(a, /) -> bool:
    """isSequenceType(a) -- Return True if a has a sequence type, False otherwise."""


@native
def getslice(a, b, c, /):
    """getslice(a, b, c) -- Same as a[b:c]."""


@native
def setslice(a, b, c, v, /) -> None:
    """setslice(a, b, c, d) -- Same as a[b:c] = d."""


@native
def delslice(a, b, c, /) -> None:
    """delslice(a, b, c) -- Same as del a[b:c]."""


@native
@layout("OperatorGetter")
@cpp("operator_attrgetter")
@final
class attrgetter(object):
    """attrgetter(attr, ...) --> attrgetter object

    Return a callable object that fetches the given attribute(s) from its operand.
    After f = attrgetter('name'), the call f(r) returns r.name.
    After g = attrgetter('name', 'date'), the call g(r) returns (r.name, r.date).
    After h = attrgetter('name.first', 'name.last'), the call h(r) returns
    (r.name.first, r.name.last).
    """
    @native
    def __new__(cls, /, *args, **kwargs): ...
    @native
    def __call__(self, obj, /):
        """Call self as a function."""


@native
@layout("OperatorGetter")
@cpp("operator_itemgetter")
@final
class itemgetter(object):
    """itemgetter(item, ...) --> itemgetter object

    Return a callable object that fetches the given item(s) from its operand.
    After f = itemgetter(2), the call f(r) returns r[2].
    After g = itemgetter(2, 5, 3), the call g(r) returns (r[2], r[5], r[3])
    """
    @native
    def __new__(cls, /, *args, **kwargs): ...
    @native
    def __call__(self, obj, /):
        """Call self as a function."""


@native
@layout("OperatorGetter")
@cpp("operator_methodcaller")
@final
class methodcaller(object):
    """methodcaller(name, ...) --> methodcaller object

    Return a callable object that calls the given method on its operand.
    After f = methodcaller('name'), the call f(r) returns r.name().
    After g = methodcaller('name', 'date', foo=1), the call g(r) returns
    r.name('date', foo=1).
    """
    @native
    def __new__(cls, /, *args, **kwargs): ...
    @native
    def __call__(self, obj, /):
        """Call self as a function."""


__lt__ = lt
__le__ = le
__eq__ = eq
__ne__ = ne
__ge__ = ge
__gt__ = gt
__add__ = add
__and__ = and_
__floordiv__ = floordiv
__lshift__ = lshift
__mod__ = mod
__mul__ = mul
__or__ = or_
__pow__ = pow
__rshift__ = rshift
__sub__ = sub
__truediv__ = truediv
__xor__ = xor
__concat__ = concat
__contains__ = contains
__getitem__ = getitem
__iadd__ = iadd
__iand__ = iand
__ifloordiv__ = ifloordiv
__ilshift__ = ilshift
__imod__ = imod
__imul__ = imul
__ior__ = ior
__ipow__ = ipow
__irshift__ = irshift
__isub__ = isub
__itruediv__ = itruediv
__ixor__ = ixor
__iconcat__ = iconcat
__div__ = div
__idiv__ = idiv
__repeat__ = repeat
__irepeat__ = irepeat
__not__ = not_
__abs__ = abs
__index__ = index
__inv__ = inv
__invert__ = invert
__neg__ = neg
__pos__ = pos
__setitem__ = setitem
__delitem__ = delitem
__getslice__ = getslice
__setslice__ = setslice
__delslice__ = delslice
