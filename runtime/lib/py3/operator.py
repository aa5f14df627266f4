"""Operator interface.

This module exports a set of functions corresponding to the intrinsic operators of Python.  For example,
operator.add(x, y) is equivalent to the expression x+y."""


@native
def lt(a, b, /):
    """Same as a < b."""


@native
def le(a, b, /):
    """Same as a <= b."""


@native
def eq(a, b, /):
    """Same as a == b."""


@native
def ne(a, b, /):
    """Same as a != b."""


@native
def ge(a, b, /):
    """Same as a >= b."""


@native
def gt(a, b, /):
    """Same as a > b."""


@native
def is_(a, b, /):
    """Same as a is b."""


@native
def is_not(a, b, /):
    """Same as a is not b."""


@native
def add(a, b, /):
    """Same as a + b."""


@native
def and_(a, b, /):
    """Same as a & b."""


@native
def floordiv(a, b, /):
    """Same as a // b."""


@native
def lshift(a, b, /):
    """Same as a << b."""


@native
def mod(a, b, /):
    """Same as a % b."""


@native
def mul(a, b, /):
    """Same as a * b."""


@native
def or_(a, b, /):
    """Same as a | b."""


@native
def pow(a, b, /):
    """Same as a ** b."""


@native
def rshift(a, b, /):
    """Same as a >> b."""


@native
def sub(a, b, /):
    """Same as a - b."""


@native
def truediv(a, b, /):
    """Same as a / b."""


@native
def xor(a, b, /):
    """Same as a ^ b."""


@native
def concat(a, b, /):
    """Same as a + b, for a and b sequences."""


@native
def contains(a, b, /):
    """Same as b in a (note reversed operands)."""


@native
def getitem(a, b, /):
    """Same as a[b]."""


@native
def iadd(a, b, /):
    """Same as a += b."""


@native
def iand(a, b, /):
    """Same as a &= b."""


@native
def ifloordiv(a, b, /):
    """Same as a //= b."""


@native
def ilshift(a, b, /):
    """Same as a <<= b."""


@native
def imod(a, b, /):
    """Same as a %= b."""


@native
def imul(a, b, /):
    """Same as a *= b."""


@native
def ior(a, b, /):
    """Same as a |= b."""


@native
def ipow(a, b, /):
    """Same as a **= b."""


@native
def irshift(a, b, /):
    """Same as a >>= b."""


@native
def isub(a, b, /):
    """Same as a -= b."""


@native
def itruediv(a, b, /):
    """Same as a /= b."""


@native
def ixor(a, b, /):
    """Same as a ^= b."""


@native
def iconcat(a, b, /):
    """Same as a += b, for a and b sequences."""


@native
def matmul(a, b, /):
    """Same as a @ b."""


@native
def imatmul(a, b, /):
    """Same as a @= b."""


@native
def not_(a, /):
    """Same as not a."""


@native
def abs(a, /):
    """Same as abs(a)."""


@native
def index(a, /):
    """Same as a.__index__()."""


@native
def inv(a, /):
    """Same as ~a."""


@native
def invert(a, /):
    """Same as ~a."""


@native
def neg(a, /):
    """Same as -a."""


@native
def pos(a, /):
    """Same as +a."""


@native
def truth(a, /) -> bool:
    """Return True if a is true, False otherwise."""


@native
def countOf(a, b, /) -> int:
    """Return the number of items in a which are, or which equal, b."""


@native
def indexOf(a, b, /) -> int:
    """Return the first index of b in a."""


@native
def setitem(a, b, c, /) -> None:
    """Same as a[b] = c."""


@native
def delitem(a, b, /) -> None:
    """Same as del a[b]."""


@native
def call(obj, /, *args, **kwargs):
    """Same as obj(*args, **kwargs)."""


@native
def length_hint(obj, default=0, /):
    """Return an estimate of the number of items in obj."""


@native
@layout("OperatorGetter")
@cpp("operator_attrgetter")
class attrgetter(object):
    """Return a callable object that fetches the given attribute(s) from its operand."""
    @native
    def __new__(cls, /, *args, **kwargs): ...
    @native
    def __call__(self, obj, /):
        """Call self as a function."""
    @native
    def __repr__(self, /):
        """Return repr(self)."""
    @native
    def __reduce__(self, /):
        """Return state information for pickling"""


@native
@layout("OperatorGetter")
@cpp("operator_itemgetter")
class itemgetter(object):
    """Return a callable object that fetches the given item(s) from its operand."""
    @native
    def __new__(cls, /, *args, **kwargs): ...
    @native
    def __call__(self, obj, /):
        """Call self as a function."""
    @native
    def __repr__(self, /):
        """Return repr(self)."""
    @native
    def __reduce__(self, /):
        """Return state information for pickling"""


@native
@layout("OperatorGetter")
@cpp("operator_methodcaller")
class methodcaller(object):
    """Return a callable object that calls the given method on its operand."""
    @native
    def __new__(cls, /, *args, **kwargs): ...
    @native
    def __call__(self, obj, /):
        """Call self as a function."""
    @native
    def __repr__(self, /):
        """Return repr(self)."""
    @native
    def __reduce__(self, /):
        """Return state information for pickling"""


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
__matmul__ = matmul
__imatmul__ = imatmul
__not__ = not_
__abs__ = abs
__index__ = index
__inv__ = inv
__invert__ = invert
__neg__ = neg
__pos__ = pos
__setitem__ = setitem
__delitem__ = delitem
__call__ = call
