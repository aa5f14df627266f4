"""Operations of Decimal beside its arithmetic: kinds of numbers, extremes, neighbours, digits. decimal.Decimal derives from this."""

from _decimal_context import *

_Decimal = _make = _convert = _size = None


def set_decimal(cls, make, convert, size):
    global _Decimal, _make, _convert, _size
    _Decimal, _make, _convert, _size = cls, make, convert, size


class More(object):
    __slots__ = ()

    def remainder_near(self, other, context=None):
        """Remainder nearest to 0-  abs(remainder-near) <= other/2"""
        if context is None:
            context = getcontext()
        other = _convert(other, True)
        nan = self._check_nans(other, context)
        if nan is not None:
            return nan
        if self._kind:
            return context._raise_error(InvalidOperation, 'remainder_near(infinity, x)')
        if not other:
            if self:
                return context._raise_error(InvalidOperation, 'remainder_near(x, 0)')
            return context._raise_error(DivisionUndefined, 'remainder_near(0, 0)')
        if other._kind:
            return self._fix(context)
        exp = min(self._exp, other._exp)
        if not self._n:
            return _make(self._sign, 0, exp)._fix(context)
        distance = self.adjusted() - other.adjusted()
        if distance >= context.prec + 1:
            return context._raise_error(DivisionImpossible)
        if distance <= -2:
            return self._rescale(exp, context.rounding)._fix(context)
        a, b = self._n * 10 ** (self._exp - exp), other._n * 10 ** (other._exp - exp)
        q, r = divmod(a, b)
        if 2 * r + (q & 1) > b:
            r -= b
            q += 1
        if q >= 10 ** context.prec:
            return context._raise_error(DivisionImpossible)
        return _make(self._sign ^ (r < 0), abs(r), exp)._fix(context)

    def fma(self, other, third, context=None):
        """Fused multiply-add: self * other + third, rounded once."""
        other, third = _convert(other, True), _convert(third, True)
        if self._kind or other._kind:
            if context is None:
                context = getcontext()
            for x in self, other:
                if x._kind == 'N':
                    return context._raise_error(InvalidOperation, 'sNaN', x)
            if self._kind == 'n' or other._kind == 'n':
                product = self if self._kind == 'n' else other
            elif not self or not other:
                return context._raise_error(InvalidOperation, 'INF * 0 in fma' if self._kind else '0 * INF in fma')
            else:
                product = _make(self._sign ^ other._sign, 0, 0, 'F')
        else:
            product = _make(self._sign ^ other._sign, self._n * other._n, self._exp + other._exp)
        return product.__add__(third, context)

    # --- parts and kinds

    def adjusted(self):
        """Return the adjusted exponent of self: that of the first digit"""
        return 0 if self._kind else self._exp + _size(self._n) - 1

    def canonical(self, context=None):
        return self

    def copy_abs(self):
        return _make(0, self._n, self._exp, self._kind)

    def copy_negate(self):
        return _make(1 - self._sign, self._n, self._exp, self._kind)

    def copy_sign(self, other):
        """Returns self with the sign of other."""
        return _make(_convert(other, True)._sign, self._n, self._exp, self._kind)

    def is_canonical(self):
        return True

    def is_finite(self):
        return not self._kind

    def is_infinite(self):
        return self._kind == 'F'

    def is_nan(self):
        return self._kind in ('n', 'N')

    def is_normal(self, context=None):
        """Is it finite, not zero, and not subnormal?"""
        if self._kind or not self._n:
            return False
        return (context or getcontext()).Emin <= self.adjusted()

    def is_qnan(self):
        return self._kind == 'n'

    def is_signed(self):
        return self._sign == 1

    def is_snan(self):
        return self._kind == 'N'

    def is_subnormal(self, context=None):
        if self._kind or not self._n:
            return False
        return self.adjusted() < (context or getcontext()).Emin

    def is_zero(self):
        return not self._kind and not self._n

    def number_class(self, context=None):
        """An indication of the class of self, such as '+Normal'."""
        if self._kind == 'N':
            return 'sNaN'
        if self._kind == 'n':
            return 'NaN'
        sign = '-' if self._sign else '+'
        if self._kind:
            return sign + 'Infinity'
        if not self._n:
            return sign + 'Zero'
        return sign + ('Subnormal' if self.is_subnormal(context) else 'Normal')

    def radix(self):
        return _Decimal(10)

    def same_quantum(self, other):
        """Have they the same exponent?"""
        other = _convert(other, True)
        if self._kind or other._kind:
            return self.is_nan() and other.is_nan() or self.is_infinite() and other.is_infinite()
        return self._exp == other._exp

    def normalize(self, context=None):
        """Normalize- strip trailing 0s, change anything equal to 0 to 0e0"""
        if context is None:
            context = getcontext()
        nan = self._check_nans(context=context)
        if nan is not None:
            return nan
        dup = self._fix(context)
        if dup._kind:
            return dup
        if not dup:
            return _make(dup._sign, 0, 0)
        most = context.Etop() if context._clamp else context.Emax
        n, exp = dup._n, dup._exp
        while n % 10 == 0 and exp < most:
            n //= 10
            exp += 1
        return _make(dup._sign, n, exp)

    # --- extremes and neighbours

    def _extreme(self, other, context, order, key):
        other = _convert(other, True)
        if context is None:
            context = getcontext()
        if self._kind or other._kind:
            a, b = self._isnan(), other._isnan()
            if a or b:
                if b == 1 and a == 0:
                    return self._fix(context)
                if a == 1 and b == 0:
                    return other._fix(context)
                return self._check_nans(other, context)
        c = key(self)._cmp(key(other))
        if c == 0:
            c = self.compare_total(other)
        return (self if c * order > 0 or c == 0 and order < 0 else other)._fix(context)

    def max(self, other, context=None):
        """Returns the larger value; of a number and a NaN the number."""
        return self._extreme(other, context, 1, lambda x: x)

    def min(self, other, context=None):
        """Returns the smaller value; of a number and a NaN the number."""
        return self._extreme(other, context, -1, lambda x: x)

    def max_mag(self, other, context=None):
        """Compares the values numerically with their sign ignored."""
        return self._extreme(other, context, 1, _Decimal.copy_abs)

    def min_mag(self, other, context=None):
        """Compares the values numerically with their sign ignored."""
        return self._extreme(other, context, -1, _Decimal.copy_abs)

    def _next(self, context, up):
        """The nearest number of the context above, or below."""
        if self._kind == 'F' and bool(self._sign) != up:
            return self
        most = _make(int(up), 10 ** context.prec - 1, context.Etop())
        if self._kind == 'F':
            return most
        context = context.copy()
        context.rounding = ROUND_CEILING if up else ROUND_FLOOR
        context._ignore_all_flags()
        new = self._fix(context)
        if new != self:
            return new
        return self.__add__(_make(int(not up), 1, context.Etiny() - 1), context)

    def next_minus(self, context=None):
        """Returns the largest representable number smaller than itself."""
        if context is None:
            context = getcontext()
        nan = self._check_nans(context=context)
        return self._next(context, False) if nan is None else nan

    def next_plus(self, context=None):
        """Returns the smallest representable number larger than itself."""
        if context is None:
            context = getcontext()
        nan = self._check_nans(context=context)
        return self._next(context, True) if nan is None else nan

    def next_toward(self, other, context=None):
        """Returns the number closest to self, in the direction towards other."""
        other = _convert(other, True)
        if context is None:
            context = getcontext()
        nan = self._check_nans(other, context)
        if nan is not None:
            return nan
        c = self._cmp(other)
        if c == 0:
            return self.copy_sign(other)
        answer = self._next(context, c < 0)
        if answer._kind:
            context._raise_error(Overflow, 'Infinite result from next_toward', answer._sign)
            context._raise_error(Inexact)
            context._raise_error(Rounded)
        elif answer.adjusted() < context.Emin:
            for signal in Underflow, Subnormal, Inexact, Rounded:
                context._raise_error(signal)
            if not answer:
                context._raise_error(Clamped)
        return answer

    # --- digits: logical operations, shifts

    def _digits01(self, context):
        """The digits of a logical operand, the last first, as many as the precision; None: it is none."""
        text = str(self._n)
        if self._kind or self._sign or self._exp or text.strip('01'):
            return None
        return [int(c) for c in reversed(text[-context.prec:].rjust(context.prec, '0'))]

    def _logical(self, other, context, operation):
        if context is None:
            context = getcontext()
        a, b = self._digits01(context), _convert(other, True)._digits01(context)
        if a is None or b is None:
            return context._raise_error(InvalidOperation)
        return _make(0, int(''.join([str(operation(x, y)) for x, y in zip(a, b)])[::-1]), 0)

    def logical_and(self, other, context=None):
        """Applies an 'and' operation between self and other's digits."""
        return self._logical(other, context, lambda x, y: x & y)

    def logical_or(self, other, context=None):
        """Applies an 'or' operation between self and other's digits."""
        return self._logical(other, context, lambda x, y: x | y)

    def logical_xor(self, other, context=None):
        """Applies an 'xor' operation between self and other's digits."""
        return self._logical(other, context, lambda x, y: x ^ y)

    def logical_invert(self, context=None):
        """Invert all its digits."""
        if context is None:
            context = getcontext()
        return self.logical_xor(_make(0, int('1' * context.prec), 0), context)

    def _shift_count(self, other, context):
        other = _convert(other, True)
        nan = self._check_nans(other, context)
        if nan is not None:
            return nan, 0
        if other._kind or other._exp != 0 or not -context.prec <= int(other) <= context.prec:
            return context._raise_error(InvalidOperation), 0
        return None, int(other)

    def rotate(self, other, context=None):
        """Returns a rotated copy of self, value-of-other times."""
        if context is None:
            context = getcontext()
        answer, count = self._shift_count(other, context)
        if answer is not None:
            return answer
        if self._kind:
            return self
        text = str(self._n)[-context.prec:].rjust(context.prec, '0')
        count %= context.prec
        return _make(self._sign, int(text[count:] + text[:count]), self._exp)

    def shift(self, other, context=None):
        """Returns a shifted copy of self, value-of-other times."""
        if context is None:
            context = getcontext()
        answer, count = self._shift_count(other, context)
        if answer is not None:
            return answer
        if self._kind:
            return self
        n = self._n % 10 ** context.prec
        n = n // 10 ** -count if count < 0 else n * 10 ** count % 10 ** context.prec
        return _make(self._sign, n, self._exp)

    def scaleb(self, other, context=None):
        """Returns self operand after adding the second value to its exp."""
        if context is None:
            context = getcontext()
        other = _convert(other, True)
        nan = self._check_nans(other, context)
        if nan is not None:
            return nan
        most = 2 * (context.Emax + context.prec)
        if other._exp != 0 or other._kind or not -most <= int(other) <= most:
            return context._raise_error(InvalidOperation)
        if self._kind:
            return self
        return _make(self._sign, self._n, self._exp + int(other))._fix(context)

    def logb(self, context=None):
        """Returns the exponent of the magnitude of self's most significant digit."""
        if context is None:
            context = getcontext()
        nan = self._check_nans(context=context)
        if nan is not None:
            return nan
        if self._kind:
            return _make(0, 0, 0, 'F')
        if not self:
            return context._raise_error(DivisionByZero, 'logb(0)', 1)
        return _Decimal(self.adjusted())._fix(context)
