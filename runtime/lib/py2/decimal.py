"""Decimal numbers by the General Decimal Arithmetic Specification: Library Reference, decimal."""

# A finite number is (-1)**_sign * _n * 10**_exp; in a special one _kind is 'F' (infinity), 'n' (quiet NaN) or 'N' (signaling
# NaN), whose payload is _n. An operation makes its exact result, or one with enough digits to be rounded rightly, and
# Decimal._fix rounds it to the context.

import math as _math
import re as _re
from collections import namedtuple as _namedtuple

import _decimal_format
import _decimal_more
import _decimal_series as _series
from _decimal_context import *
from _decimal_context import Context, _rounded, _set_decimal

__all__ = ['Decimal', 'Context', 'DefaultContext', 'BasicContext', 'ExtendedContext', 'DecimalException', 'Clamped',
           'InvalidOperation', 'DivisionByZero', 'Inexact', 'Rounded', 'Subnormal', 'Overflow', 'Underflow', 'ROUND_DOWN',
           'ROUND_HALF_UP', 'ROUND_HALF_EVEN', 'ROUND_CEILING', 'ROUND_FLOOR', 'ROUND_UP', 'ROUND_HALF_DOWN', 'ROUND_05UP',
           'setcontext', 'getcontext', 'localcontext']

DecimalTuple = _namedtuple('DecimalTuple', 'sign digits exponent')

_number = _re.compile(r'([-+])?(?:(?:(\d+)(?:\.(\d*))?|\.(\d+))(?:[eE]([-+]?\d+))?|(inf(?:inity)?)|(s)?nan(\d*))$',
                      _re.IGNORECASE | _re.UNICODE)


def _size(n):
    """How many digits n has; 0 has one."""
    return len(str(n))


def _make(sign, n, exp, kind=''):
    self = object.__new__(Decimal)
    self._sign = sign
    self._n = n
    self._exp = exp
    self._kind = kind
    return self


class Decimal(_decimal_more.More):
    """Floating point class for decimal arithmetic."""

    __slots__ = ('_exp', '_n', '_sign', '_kind')

    def __new__(cls, value="0", context=None):
        """Create a decimal point instance.

        >>> Decimal('3.14')              # string input
        Decimal('3.14')
        >>> Decimal((0, (3, 1, 4), -2))  # tuple (sign, digit_tuple, exponent)
        Decimal('3.14')
        >>> Decimal(314)                 # int or long
        Decimal('314')"""
        if isinstance(value, basestring):
            made = _parsed(value, context)
        elif isinstance(value, (int, long)):
            made = _make(int(value < 0), abs(int(value)), 0)
        elif isinstance(value, Decimal):
            made = value
        elif isinstance(value, (list, tuple)):
            made = _from_tuple(value)
        elif isinstance(value, float):
            made = Decimal.from_float(value)
        else:
            raise TypeError("Cannot convert %r to Decimal" % value)
        if cls is Decimal:
            return made
        self = object.__new__(cls)
        self._sign, self._n, self._exp, self._kind = made._sign, made._n, made._exp, made._kind
        return self

    @classmethod
    def from_float(cls, f):
        """Converts a float to a decimal number, exactly."""
        if isinstance(f, (int, long)):
            return cls(f)
        if f != f or f in (float('inf'), -float('inf')):
            return cls(repr(f))
        sign = 0 if _math.copysign(1.0, f) == 1.0 else 1
        n, d = abs(f).as_integer_ratio()
        k = d.bit_length() - 1
        result = _make(sign, n * 5 ** k, -k)
        return result if cls is Decimal else cls(result)

    # --- NaNs

    def _isnan(self):
        return 1 if self._kind == 'n' else 2 if self._kind == 'N' else 0

    def _isinfinity(self):
        return 0 if self._kind != 'F' else -1 if self._sign else 1

    def _check_nans(self, other=None, context=None):
        """The NaN that an operation with NaNs gives; None without them."""
        if not self._kind and (other is None or not other._kind):
            return None
        a = self._isnan()
        b = 0 if other is None else other._isnan()
        if not a and not b:
            return None
        if context is None:
            context = getcontext()
        if a == 2:
            return context._raise_error(InvalidOperation, 'sNaN', self)
        if b == 2:
            return context._raise_error(InvalidOperation, 'sNaN', other)
        return (self if a else other)._fix_nan(context)

    def _fix_nan(self, context):
        """A NaN whose payload fits the precision."""
        most = context.prec - context._clamp
        if _size(self._n) > most:
            return _make(self._sign, self._n % 10 ** most, self._exp, self._kind)
        return self

    # --- rounding

    def _fix(self, context):
        """The number rounded to the context."""
        if self._kind:
            return self._fix_nan(context) if self._kind != 'F' else self
        etiny, etop = context.Etiny(), context.Etop()
        sign, n, exp = self._sign, self._n, self._exp
        if not n:
            new = min(max(exp, etiny), etop if context._clamp else context.Emax)
            if new == exp:
                return self
            context._raise_error(Clamped)
            return _make(sign, 0, new)
        size = _size(n)
        low = size + exp - context.prec
        if low > etop:
            answer = context._raise_error(Overflow, 'above Emax', sign)
            context._raise_error(Inexact)
            context._raise_error(Rounded)
            return answer
        subnormal = low < etiny
        if subnormal:
            low = etiny
        if exp < low:
            if size + exp < low:
                n, exp = 1, low - 1  # less than half of the last place, whatever it is
            n, inexact = _rounded(sign, n, low - exp, context.rounding)
            if _size(n) > context.prec:
                n //= 10
                low += 1
            answer = _make(sign, n, low) if low <= etop else context._raise_error(Overflow, 'above Emax', sign)
            if inexact and subnormal:
                context._raise_error(Underflow)
            if subnormal:
                context._raise_error(Subnormal)
            if inexact:
                context._raise_error(Inexact)
            context._raise_error(Rounded)
            if not answer:
                context._raise_error(Clamped)
            return answer
        if subnormal:
            context._raise_error(Subnormal)
        if context._clamp and exp > etop:
            context._raise_error(Clamped)
            return _make(sign, n * 10 ** (exp - etop), etop)
        return self

    def _rescale(self, exp, rounding):
        """The number with that exponent, rounded if need be."""
        if self._kind:
            return self
        if not self._n:
            return _make(self._sign, 0, exp)
        if self._exp >= exp:
            return _make(self._sign, self._n * 10 ** (self._exp - exp), exp)
        n, at = self._n, self._exp
        if _size(n) + at < exp:
            n, at = 1, exp - 1
        return _make(self._sign, _rounded(self._sign, n, exp - at, rounding)[0], exp)

    def quantize(self, exp, rounding=None, context=None, watchexp=True):
        """Quantize self so its exponent is the same as that of exp."""
        exp = _convert(exp, True)
        context, rounding = _given(context, rounding)
        if self._kind or exp._kind:
            nan = self._check_nans(exp, context)
            if nan is not None:
                return nan
            if exp._kind and self._kind:
                return _make(self._sign, self._n, self._exp, self._kind)
            return context._raise_error(InvalidOperation, 'quantize with one INF')
        if not watchexp:
            answer = self._rescale(exp._exp, rounding)
            if answer._exp > self._exp:
                context._raise_error(Rounded)
                if answer != self:
                    context._raise_error(Inexact)
            return answer
        if not context.Etiny() <= exp._exp <= context.Emax:
            return context._raise_error(InvalidOperation, 'target exponent out of bounds in quantize')
        if not self._n:
            return _make(self._sign, 0, exp._exp)._fix(context)
        at = self.adjusted()
        if at > context.Emax:
            return context._raise_error(InvalidOperation, 'exponent of quantize result too large for current context')
        if at - exp._exp + 1 > context.prec:
            return context._raise_error(InvalidOperation, 'quantize result has too many digits for current context')
        answer = self._rescale(exp._exp, rounding)
        if answer.adjusted() > context.Emax:
            return context._raise_error(InvalidOperation, 'exponent of quantize result too large for current context')
        if _size(answer._n) > context.prec:
            return context._raise_error(InvalidOperation, 'quantize result has too many digits for current context')
        if answer and answer.adjusted() < context.Emin:
            context._raise_error(Subnormal)
        if answer._exp > self._exp:
            if answer != self:
                context._raise_error(Inexact)
            context._raise_error(Rounded)
        return answer._fix(context)

    def to_integral_exact(self, rounding=None, context=None):
        """Rounds to a nearby integer, signaling Inexact and Rounded."""
        context, rounding = _given(context, rounding)
        if self._kind:
            return self._check_nans(context=context) or self
        if self._exp >= 0:
            return self
        if not self._n:
            return _make(self._sign, 0, 0)
        answer = self._rescale(0, rounding)
        if answer != self:
            context._raise_error(Inexact)
        context._raise_error(Rounded)
        return answer

    def to_integral_value(self, rounding=None, context=None):
        """Rounds to a nearby integer, without signals."""
        context, rounding = _given(context, rounding)
        if self._kind:
            return self._check_nans(context=context) or self
        return self if self._exp >= 0 else self._rescale(0, rounding)

    to_integral = to_integral_value

    # --- comparison

    def _cmp(self, other):
        """-1, 0 or 1; there is no NaN."""
        if self._kind or other._kind:
            a, b = self._isinfinity(), other._isinfinity()
            return (a > b) - (a < b)
        if not self._n or not other._n:
            a = 0 if not self._n else -1 if self._sign else 1
            b = 0 if not other._n else -1 if other._sign else 1
            return (a > b) - (a < b)
        if self._sign != other._sign:
            return -1 if self._sign else 1
        order = -1 if self._sign else 1
        a, b = self.adjusted(), other.adjusted()
        if a != b:
            return order if a > b else -order
        exp = min(self._exp, other._exp)
        a, b = self._n * 10 ** (self._exp - exp), other._n * 10 ** (other._exp - exp)
        return 0 if a == b else order if a > b else -order

    def _compare_check_nans(self, other, context):
        """For the ordering operators: a NaN is an invalid operation, after which they are false."""
        if not self._kind and not other._kind:
            return 0
        if context is None:
            context = getcontext()
        for nan, kind, text in ((self, 'N', 'sNaN'), (other, 'N', 'sNaN'), (self, 'n', 'NaN'), (other, 'n', 'NaN')):
            if nan._kind == kind:
                return context._raise_error(InvalidOperation, 'comparison involving ' + text, nan)
        return 0

    def __eq__(self, other, context=None):
        other = _convert_for_comparison(other)
        if other is NotImplemented:
            return other
        if self._check_nans(other, context):
            return False
        return self._cmp(other) == 0

    def __ne__(self, other, context=None):
        other = _convert_for_comparison(other)
        if other is NotImplemented:
            return other
        if self._check_nans(other, context):
            return True
        return self._cmp(other) != 0

    def __lt__(self, other, context=None):
        other = _convert_for_comparison(other)
        if other is NotImplemented:
            return other
        return False if self._compare_check_nans(other, context) else self._cmp(other) < 0

    def __le__(self, other, context=None):
        other = _convert_for_comparison(other)
        if other is NotImplemented:
            return other
        return False if self._compare_check_nans(other, context) else self._cmp(other) <= 0

    def __gt__(self, other, context=None):
        other = _convert_for_comparison(other)
        if other is NotImplemented:
            return other
        return False if self._compare_check_nans(other, context) else self._cmp(other) > 0

    def __ge__(self, other, context=None):
        other = _convert_for_comparison(other)
        if other is NotImplemented:
            return other
        return False if self._compare_check_nans(other, context) else self._cmp(other) >= 0

    def compare(self, other, context=None):
        """Compares one to another: Decimal -1, 0 or 1, or NaN."""
        other = _convert(other, True)
        nan = self._check_nans(other, context)
        return Decimal(self._cmp(other)) if nan is None else nan

    def compare_signal(self, other, context=None):
        """The same, but all NaNs signal."""
        other = _convert(other, True)
        return self._compare_check_nans(other, context) or self.compare(other, context=context)

    def compare_total(self, other):
        """Compares by the abstract representation: a total order, with NaNs and exponents."""
        other = _convert(other, True)
        if self._sign != other._sign:
            return _make(self._sign, 1, 0)
        order = 1 if self._sign else 0

        def key(x):
            return {'': 0, 'F': 1, 'N': 2, 'n': 3}[x._kind]
        a, b = key(self), key(other)
        if a == b and a >= 2:
            a, b = (_size(self._n), self._n), (_size(other._n), other._n)
            if not self._n:
                a = (0, 0)
            if not other._n:
                b = (0, 0)
        elif a == b:
            c = self._cmp(other)
            if c:
                return _make(int(c < 0), 1, 0)
            a, b = self._exp, other._exp
        if a == b:
            return _make(0, 0, 0)
        return _make(order ^ (a < b), 1, 0)

    def compare_total_mag(self, other):
        """The same of the absolute values."""
        return self.copy_abs().compare_total(_convert(other, True).copy_abs())

    def __hash__(self):
        if self._kind:
            if self._kind == 'N':
                raise TypeError('Cannot hash a signaling NaN value.')
            if self._kind == 'n':
                return 0
            return -271828 if self._sign else 314159
        # Equal to the hash of an equal float, else to that of an equal integer (2.7's Lib/decimal.py).
        as_float = float(self)
        if Decimal.from_float(as_float) == self:
            return hash(as_float)
        if self._exp >= 0 or -self._exp < _size(self._n) and self._n % 10 ** -self._exp == 0:
            n = self._n if self._exp >= 0 else self._n // 10 ** -self._exp
            power = pow(10, self._exp, 2 ** 64 - 1) if self._exp >= 0 else 1
            return hash((-1) ** self._sign * n * power)
        text = str(self._n)
        return hash((self._sign, self._exp + len(text), text.rstrip('0')))

    # --- arithmetic

    def __nonzero__(self):
        return bool(self._kind or self._n)

    def __neg__(self, context=None):
        nan = self._check_nans(context=context)
        if nan is not None:
            return nan
        if context is None:
            context = getcontext()
        answer = self.copy_abs() if not self and context.rounding != ROUND_FLOOR else self.copy_negate()
        return answer._fix(context)

    def __pos__(self, context=None):
        nan = self._check_nans(context=context)
        if nan is not None:
            return nan
        if context is None:
            context = getcontext()
        answer = self.copy_abs() if not self and context.rounding != ROUND_FLOOR else self
        return answer._fix(context)

    def __abs__(self, round=True, context=None):
        if not round:
            return self.copy_abs()
        nan = self._check_nans(context=context)
        if nan is not None:
            return nan
        return self.__neg__(context=context) if self._sign else self.__pos__(context=context)

    def __add__(self, other, context=None):
        other = _convert(other)
        if other is NotImplemented:
            return other
        if context is None:
            context = getcontext()
        if self._kind or other._kind:
            nan = self._check_nans(other, context)
            if nan is not None:
                return nan
            if self._kind and other._kind and self._sign != other._sign:
                return context._raise_error(InvalidOperation, '-INF + INF')
            return self if self._kind else other
        exp = min(self._exp, other._exp)
        if not self._n and not other._n:
            sign = self._sign & other._sign
            if self._sign != other._sign and context.rounding == ROUND_FLOOR:
                sign = 1
            return _make(sign, 0, exp)._fix(context)
        if not self._n or not other._n:
            number, zero = (other, self) if not self._n else (self, other)
            exp = max(exp, number._exp - context.prec - 1)
            return number._rescale(exp, context.rounding)._fix(context)
        # A number far below the other's last place only tells on which side of it the sum lies.
        high, low = (self, other) if self._exp >= other._exp else (other, self)
        top = _size(high._n) + high._exp
        least = min(high._exp, top - context.prec - 2) - 1
        n, e = low._n, low._exp
        if e + _size(n) - 1 < least:
            n, e = 1, least
        exp = min(high._exp, e)
        a = high._n * 10 ** (high._exp - exp) * (-1 if high._sign else 1)
        b = n * 10 ** (e - exp) * (-1 if low._sign else 1)
        total = a + b
        if not total:
            return _make(int(context.rounding == ROUND_FLOOR), 0, exp)._fix(context)
        return _make(int(total < 0), abs(total), exp)._fix(context)

    __radd__ = __add__

    def __sub__(self, other, context=None):
        other = _convert(other)
        if other is NotImplemented:
            return other
        nan = self._check_nans(other, context)
        return self.__add__(other.copy_negate(), context=context) if nan is None else nan

    def __rsub__(self, other, context=None):
        other = _convert(other)
        if other is NotImplemented:
            return other
        return other.__sub__(self, context=context)

    def __mul__(self, other, context=None):
        other = _convert(other)
        if other is NotImplemented:
            return other
        if context is None:
            context = getcontext()
        sign = self._sign ^ other._sign
        if self._kind or other._kind:
            nan = self._check_nans(other, context)
            if nan is not None:
                return nan
            if not self or not other:
                return context._raise_error(InvalidOperation, '(+-)INF * 0' if self._kind else '0 * (+-)INF')
            return _make(sign, 0, 0, 'F')
        return _make(sign, self._n * other._n, self._exp + other._exp)._fix(context)

    __rmul__ = __mul__

    def __truediv__(self, other, context=None):
        other = _convert(other)
        if other is NotImplemented:
            return NotImplemented
        if context is None:
            context = getcontext()
        sign = self._sign ^ other._sign
        if self._kind or other._kind:
            nan = self._check_nans(other, context)
            if nan is not None:
                return nan
            if self._kind and other._kind:
                return context._raise_error(InvalidOperation, '(+-)INF/(+-)INF')
            if self._kind:
                return _make(sign, 0, 0, 'F')
            context._raise_error(Clamped, 'Division by infinity')
            return _make(sign, 0, context.Etiny())
        if not other._n:
            if not self._n:
                return context._raise_error(DivisionUndefined, '0 / 0')
            return context._raise_error(DivisionByZero, 'x / 0', sign)
        ideal = self._exp - other._exp
        if not self._n:
            return _make(sign, 0, ideal)._fix(context)
        shift = _size(other._n) - _size(self._n) + context.prec + 1
        exp = ideal - shift
        n, left = divmod(self._n * 10 ** shift, other._n) if shift >= 0 else divmod(self._n, other._n * 10 ** -shift)
        if left:
            if n % 5 == 0:
                n += 1  # the digit that rounding looks at: neither exact nor a half
        else:
            while exp < ideal and n % 10 == 0:
                n //= 10
                exp += 1
        return _make(sign, n, exp)._fix(context)

    __div__ = __truediv__

    def __rtruediv__(self, other, context=None):
        other = _convert(other)
        if other is NotImplemented:
            return other
        return other.__truediv__(self, context=context)

    __rdiv__ = __rtruediv__

    def _divide(self, other, context):
        """(self // other, self % other); other is not zero, self is finite."""
        sign = self._sign ^ other._sign
        ideal = self._exp if other._kind else min(self._exp, other._exp)
        distance = self.adjusted() - other.adjusted() if not other._kind else 0
        if not self._n or other._kind or distance <= -2:
            return _make(sign, 0, 0), self._rescale(ideal, context.rounding)
        if distance <= context.prec:
            exp = min(self._exp, other._exp)
            q, r = divmod(self._n * 10 ** (self._exp - exp), other._n * 10 ** (other._exp - exp))
            if q < 10 ** context.prec:
                return _make(sign, q, 0), _make(self._sign, r, ideal)
        answer = context._raise_error(DivisionImpossible, 'quotient too large in //, % or divmod')
        return answer, answer

    def __divmod__(self, other, context=None):
        other = _convert(other)
        if other is NotImplemented:
            return other
        if context is None:
            context = getcontext()
        nan = self._check_nans(other, context)
        if nan is not None:
            return nan, nan
        if self._kind:
            if other._kind:
                answer = context._raise_error(InvalidOperation, 'divmod(INF, INF)')
                return answer, answer
            return _make(self._sign ^ other._sign, 0, 0, 'F'), context._raise_error(InvalidOperation, 'INF % x')
        if not other:
            if not self:
                answer = context._raise_error(DivisionUndefined, 'divmod(0, 0)')
                return answer, answer
            return (context._raise_error(DivisionByZero, 'x // 0', self._sign ^ other._sign),
                    context._raise_error(InvalidOperation, 'x % 0'))
        quotient, remainder = self._divide(other, context)
        return quotient, remainder._fix(context)

    def __rdivmod__(self, other, context=None):
        other = _convert(other)
        return other if other is NotImplemented else other.__divmod__(self, context=context)

    def __mod__(self, other, context=None):
        other = _convert(other)
        if other is NotImplemented:
            return other
        if context is None:
            context = getcontext()
        nan = self._check_nans(other, context)
        if nan is not None:
            return nan
        if self._kind:
            return context._raise_error(InvalidOperation, 'INF % x')
        if not other:
            return context._raise_error(InvalidOperation, 'x % 0') if self else context._raise_error(DivisionUndefined, '0 % 0')
        return self._divide(other, context)[1]._fix(context)

    def __rmod__(self, other, context=None):
        other = _convert(other)
        return other if other is NotImplemented else other.__mod__(self, context=context)

    def __floordiv__(self, other, context=None):
        other = _convert(other)
        if other is NotImplemented:
            return other
        if context is None:
            context = getcontext()
        nan = self._check_nans(other, context)
        if nan is not None:
            return nan
        if self._kind:
            if other._kind:
                return context._raise_error(InvalidOperation, 'INF // INF')
            return _make(self._sign ^ other._sign, 0, 0, 'F')
        if not other:
            if self:
                return context._raise_error(DivisionByZero, 'x // 0', self._sign ^ other._sign)
            return context._raise_error(DivisionUndefined, '0 // 0')
        return self._divide(other, context)[0]

    def __rfloordiv__(self, other, context=None):
        other = _convert(other)
        return other if other is NotImplemented else other.__floordiv__(self, context=context)

    # --- conversion

    def __float__(self):
        if self._kind == 'N':
            raise ValueError('Cannot convert signaling NaN to float')
        if self._kind == 'n':
            return float('-nan' if self._sign else 'nan')
        return float(str(self))

    def __int__(self):
        if self._kind == 'F':
            raise OverflowError('Cannot convert infinity to integer')
        if self._kind:
            raise ValueError('Cannot convert NaN to integer')
        n = self._n * 10 ** self._exp if self._exp >= 0 else self._n // 10 ** min(-self._exp, _size(self._n) + 1)
        return int(-n if self._sign else n)

    __trunc__ = __int__

    def __long__(self):
        return long(self.__int__())

    def __complex__(self):
        return complex(float(self))

    real = property(lambda self: self)
    imag = property(lambda self: Decimal(0))

    def conjugate(self):
        return self

    def as_tuple(self):
        """Represents the number as a triple tuple."""
        digits = tuple(map(int, str(self._n)))
        if self._kind == 'F':
            return DecimalTuple(self._sign, (0,), 'F')
        if self._kind:
            return DecimalTuple(self._sign, digits if self._n else (), self._kind)
        return DecimalTuple(self._sign, digits, self._exp)

    def __repr__(self):
        return "Decimal('%s')" % str(self)

    def __str__(self, eng=False, context=None):
        sign = '-' if self._sign else ''
        if self._kind:
            if self._kind == 'F':
                return sign + 'Infinity'
            return sign + ('NaN' if self._kind == 'n' else 'sNaN') + (str(self._n) if self._n else '')
        text = str(self._n)
        left = self._exp + len(text)
        if self._exp <= 0 and left > -6:
            dot = left
        elif not eng:
            dot = 1
        elif not self._n:
            dot = (left + 1) % 3 - 1
        else:
            dot = (left - 1) % 3 + 1
        if dot <= 0:
            text = '0.' + '0' * -dot + text
        elif dot >= len(text):
            text += '0' * (dot - len(text))
        else:
            text = text[:dot] + '.' + text[dot:]
        if left != dot:
            text += ('E' if (context or getcontext()).capitals else 'e') + '%+d' % (left - dot)
        return sign + text

    def to_eng_string(self, context=None):
        """Convert to a string with exponents that are multiples of 3."""
        return self.__str__(eng=True, context=context)

    def __format__(self, specifier, context=None, _localeconv=None):
        return _decimal_format.formatted(self, specifier, context, _localeconv)

    def __reduce__(self):
        return self.__class__, (str(self),)

    def __copy__(self):
        return self if type(self) is Decimal else self.__class__(str(self))

    def __deepcopy__(self, memo):
        return self if type(self) is Decimal else self.__class__(str(self))

    # --- roots, powers, logarithms

    def sqrt(self, context=None):
        """Return the square root of self."""
        return _series.sqrt(self, context or getcontext())

    def exp(self, context=None):
        """Returns e ** self."""
        return _series.exp(self, context or getcontext())

    def ln(self, context=None):
        """Returns the natural (base e) logarithm of self."""
        return _series.ln(self, context or getcontext())

    def log10(self, context=None):
        """Returns the base 10 logarithm of self."""
        return _series.log10(self, context or getcontext())

    def __pow__(self, other, modulo=None, context=None):
        """Return self ** other [ % modulo]."""
        other = _convert(other)
        if other is NotImplemented:
            return other
        if modulo is not None:
            modulo = _convert(modulo)
            if modulo is NotImplemented:
                return modulo
            return _series.power_modulo(self, other, modulo, context or getcontext())
        return _series.power(self, other, context or getcontext())

    def __rpow__(self, other, context=None):
        other = _convert(other)
        return other if other is NotImplemented else other.__pow__(self, context=context)


def _given(context, rounding):
    if context is None:
        context = getcontext()
    return context, context.rounding if rounding is None else rounding


def _parsed(value, context):
    text = value.strip()
    found = _number.match(text)
    if found is None:
        return (context or getcontext())._raise_error(ConversionSyntax, 'Invalid literal for Decimal: %r' % value)
    sign, whole, fraction, only, exponent, infinity, signaling, payload = found.groups()
    sign = int(sign == '-')
    if infinity:
        return _make(sign, 0, 0, 'F')
    if payload is not None and whole is None and only is None:
        return _make(sign, int(payload or '0'), 0, 'N' if signaling else 'n')
    fraction = only if only is not None else fraction or ''
    return _make(sign, int((whole or '') + fraction), int(exponent or '0') - len(fraction))


def _from_tuple(value):
    if len(value) != 3:
        raise ValueError('Invalid tuple size in creation of Decimal from list or tuple.  '
                         'The list or tuple should have exactly three elements.')
    sign, digits, exponent = value
    if not (isinstance(sign, (int, long)) and sign in (0, 1)):
        raise ValueError('Invalid sign.  The first value in the tuple should be an integer; either 0 for a positive number '
                         'or 1 for a negative number.')
    if exponent == 'F':
        return _make(sign, 0, 0, 'F')
    for digit in digits:
        if not (isinstance(digit, (int, long)) and 0 <= digit <= 9):
            raise ValueError('The second value in the tuple must be composed of integers in the range 0 through 9.')
    n = int(''.join(map(str, digits)) or '0')
    if exponent in ('n', 'N'):
        return _make(sign, n, 0, exponent)
    if not isinstance(exponent, (int, long)):
        raise ValueError("The third value in the tuple must be an integer, or one of the strings 'F', 'n', 'N'.")
    return _make(sign, n, exponent)


def _convert(other, raiseit=False):
    """An operand as a Decimal; floats are none."""
    if isinstance(other, Decimal):
        return other
    if isinstance(other, (int, long)):
        return Decimal(other)
    if raiseit:
        raise TypeError('Unable to convert %s to Decimal' % other)
    return NotImplemented


def _convert_for_comparison(other):
    if isinstance(other, float):
        return Decimal.from_float(other)
    return _convert(other)


_set_decimal(Decimal)
_series.set_decimal(Decimal, _make)
_decimal_more.set_decimal(Decimal, _make, _convert, _size)
