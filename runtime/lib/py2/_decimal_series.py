"""Roots, powers and logarithms of module decimal, rightly rounded.

A value that is not exact is found between two integers over a power of ten, with more and more digits until both round to
the same number of the precision (the method of Ziv)."""

from _decimal_context import ROUND_HALF_EVEN, DivisionByZero, Inexact, InvalidOperation, Overflow, Rounded, Subnormal, _rounded

_Decimal = _make = None


def set_decimal(cls, make):
    global _Decimal, _make
    _Decimal, _make = cls, make


def _rooted(n):
    """The integer square root."""
    if n == 0:
        return 0
    x = 1 << (n.bit_length() + 1) // 2
    while True:
        y = (x + n // x) >> 1
        if y >= x:
            return x
        x = y


def _even(context):
    context = context._shallow_copy()
    context.rounding = ROUND_HALF_EVEN
    return context


def sqrt(self, context):
    if self._kind:
        nan = self._check_nans(context=context)
        if nan is not None:
            return nan
        if self._sign == 0:
            return self
    if not self:
        return _make(self._sign, 0, self._exp // 2)._fix(context)
    if self._sign:
        return context._raise_error(InvalidOperation, 'sqrt(-x), x > 0')
    exp = self._exp
    n = self._n if exp & 1 == 0 else self._n * 10
    ideal = exp // 2
    e = exp // 2
    # Enough digits for the precision and one more, whose rest says whether the root is exact.
    shift = context.prec + 2 - (len(str(n)) + 1) // 2
    exact = True
    if shift >= 0:
        n *= 100 ** shift
    else:
        n, left = divmod(n, 100 ** -shift)
        exact = not left
    e -= shift
    root = _rooted(n)
    exact = exact and root * root == n
    if exact:
        if shift >= 0:
            while e < ideal and root % 10 == 0:
                root //= 10
                e += 1
        else:
            root *= 10 ** -shift
            e += shift
    elif root % 5 == 0:
        root += 1
    return _make(0, root, e)._fix(_even(context))


# --- series over integers: each gives value * 10**places, with an error of less than 10 units

def _exp_series(x, places):
    """e**x for x = n / 10**places, 0 <= x < 1 or so."""
    scale = 10 ** places
    halvings = 8
    x >>= halvings
    term = total = scale
    i = 1
    while term:
        term = term * x // (scale * i)
        total += term
        i += 1
    for k in range(halvings):
        total = total * total // scale
    return total


_ln10_known = {}


def _ln_series(x, places):
    """ln(x) for x = n / 10**places, x > 0."""
    scale = 10 ** places
    # Halved to near 1, then by artanh((x - 1) / (x + 1)) * 2 after square roots.
    twos = 0
    while x > 2 * scale:
        x >>= 1
        twos += 1
    while x < scale:
        x <<= 1
        twos -= 1
    roots = 4
    for k in range(roots):
        x = _rooted(x * scale)
    y = (x - scale) * scale // (x + scale)
    square = y * y // scale
    total, term, i = 0, y, 1
    while term:
        total += term // i
        term = term * square // scale
        i += 2
    total = total << (roots + 1)
    return total + twos * _ln2(places) if twos else total


def _ln2(places):
    """ln 2 as 2 artanh(1/3)."""
    known = _ln10_known.get(places)
    if known is None:
        scale = 10 ** (places + 5)
        term = scale // 3
        total, i = 0, 1
        while term:
            total += term // i
            term //= 9
            i += 2
        known = _ln10_known[places] = 2 * total // 10 ** 5
    return known


def _ln10(places):
    """ln 10 = 3 ln 2 + ln 1.25."""
    key = -places
    if key not in _ln10_known:
        more = places + 8
        scale = 10 ** more
        term = scale // 9
        total, i = 0, 1
        while term:  # 2 artanh(1/9) = ln 1.25
            total += term // i
            term //= 81
            i += 2
        _ln10_known[key] = (3 * _ln2(more) + 2 * total) // 10 ** 8
    return _ln10_known[key]


def _settled(approximate, context):
    """approximate(digits) gives (n, exp, error): n has at least that many digits and is within `error` of the value, which is no
    number of few digits. The value with two digits more than the precision, the last of which is sticky."""
    wanted = context.prec + 2
    extra = 6
    while True:
        n, exp, error = approximate(wanted + extra)
        drop = len(str(n)) - wanted
        if drop > 0:
            low, high = (n - error) // 10 ** drop, (n + error) // 10 ** drop
            if low == high:
                if low % 5 == 0:
                    low += 1
                return low, exp + drop
        extra *= 2


def exp(self, context):
    nan = self._check_nans(context=context)
    if nan is not None:
        return nan
    if self._kind:
        return self if not self._sign else _make(0, 0, 0)
    if not self:
        return _make(0, 1, 0)
    p, adjusted = context.prec, self.adjusted()
    if not self._sign and adjusted > len(str((context.Emax + 1) * 3)):
        return _make(0, 1, context.Emax + 1)._fix(_even(context))
    if self._sign and adjusted > len(str((-context.Etiny() + 1) * 3)):
        return _make(0, 1, context.Etiny() - 1)._fix(_even(context))
    if adjusted < -p - 1:  # 1 and a little more or less
        n = 10 ** (p + 2) + (-1 if self._sign else 1)
        return _make(0, n, -p - 2)._fix(_even(context))

    def approximate(digits):
        return _exp_of(-self._n if self._sign else self._n, self._exp, digits)
    n, e = _settled(approximate, context)
    return _make(0, n, e)._fix(_even(context))


def _exp_of(n, e, digits):
    """exp(n * 10**e) as (n, exp, error)."""
    places = digits + max(0, len(str(abs(n))) + e) + 6
    x = n * 10 ** (e + places) if e + places >= 0 else n // 10 ** -(e + places)
    q, r = divmod(x, _ln10(places))  # e**x = 10**q * e**r
    return _exp_series(r, places), q - places, 10 ** 5 + 10 ** max(0, len(str(abs(n))) + e + 2)


def _ln_of(self, places):
    """ln of a positive number, in units of 10**-places."""
    more = places + 10
    size = len(str(self._n))
    x = self._n * 10 ** (more - size + 1) if more >= size - 1 else self._n // 10 ** (size - 1 - more)
    return (_ln_series(x, more) + (self._exp + size - 1) * _ln10(more)) // 10 ** 10


def ln(self, context):
    nan = self._check_nans(context=context)
    if nan is not None:
        return nan
    if not self:
        return _make(1, 0, 0, 'F')
    if self._kind and not self._sign:
        return self
    if self._sign:
        return context._raise_error(InvalidOperation, 'ln of a negative value')
    if self == 1:
        return _make(0, 0, 0)
    n, e = _settled_log(lambda places: _ln_of(self, places), context)
    return _make(int(n < 0), abs(n), e)._fix(_even(context))


def _settled_log(approximate, context):
    """Of a function that gives the value in units of 10**-places: may be negative, or small."""
    places = context.prec + 8
    while True:
        n = approximate(places)
        drop = len(str(abs(n))) - context.prec - 2
        if drop > 1:
            low, high = (abs(n) - 5) // 10 ** drop, (abs(n) + 5) // 10 ** drop
            if low == high:
                if low % 5 == 0:
                    low += 1
                return (-low if n < 0 else low), drop - places
        places += max(6, 6 - drop)


def log10(self, context):
    nan = self._check_nans(context=context)
    if nan is not None:
        return nan
    if not self:
        return _make(1, 0, 0, 'F')
    if self._kind and not self._sign:
        return self
    if self._sign:
        return context._raise_error(InvalidOperation, 'log10 of a negative value')
    text = str(self._n)
    if text[0] == '1' and text[1:] == '0' * (len(text) - 1):
        return _Decimal(self._exp + len(text) - 1)._fix(_even(context))

    def approximate(places):
        more = places + len(str(abs(self.adjusted()) + 1)) + 4
        return _ln_of(self, more) * 10 ** places // _ln10(more)
    n, e = _settled_log(approximate, context)
    return _make(int(n < 0), abs(n), e)._fix(_even(context))


# --- powers

def power_modulo(self, other, modulo, context):
    for x in self, other, modulo:
        if x._kind == 'N':
            return context._raise_error(InvalidOperation, 'sNaN', x)
    for x in self, other, modulo:
        if x._kind == 'n':
            return x._fix_nan(context)

    def integer(x):
        return not x._kind and (x._exp >= 0 or x._n % 10 ** -x._exp == 0)
    if not (integer(self) and integer(other) and integer(modulo)):
        return context._raise_error(InvalidOperation, 'pow() 3rd argument not allowed unless all arguments are integers')
    if other < 0:
        return context._raise_error(InvalidOperation, 'pow() 2nd argument cannot be negative when 3rd argument specified')
    if not modulo:
        return context._raise_error(InvalidOperation, 'pow() 3rd argument cannot be 0')
    if modulo.adjusted() >= context.prec:
        return context._raise_error(InvalidOperation, 'insufficient precision: pow() 3rd argument must not have more than precision digits')
    if not other and not self:
        return context._raise_error(InvalidOperation, 'at least one of pow() 1st argument and 2nd argument must be nonzero ;0**0 is not defined')
    odd = int(other) & 1
    n = pow(abs(int(self)), int(other), abs(int(modulo)))
    return _make(self._sign if odd else 0, n, 0)


def _exact_power(self, other, most):
    """self**other where it is exact and has no more than `most` digits, as (n, exp); else None. self > 0, not 1."""
    n, e = self._n, self._exp
    while n % 10 == 0:
        n //= 10
        e += 1
    yn, ye = other._n, other._exp
    while yn % 10 == 0:
        yn //= 10
        ye += 1
    if ye >= 0:
        y, root = yn * 10 ** ye if ye < 20 else None, 1
        if y is None:
            return None
    else:
        if -ye > 400:
            return None
        y, root = yn, 10 ** -ye
        while y % 2 == 0 and root % 2 == 0:
            y, root = y // 2, root // 2
        while y % 5 == 0 and root % 5 == 0:
            y, root = y // 5, root // 5
    if root > 1:
        if n.bit_length() > 4000 or root > 10000:
            return None
        # A root is exact if it divides the exponent of ten with few zeros taken into the coefficient.
        shift = e % root
        n, e = n * 10 ** shift, e - shift
        r = _root_of(n, root)
        if r is None:
            return None
        n, e = r, e // root
    if other._sign:
        # 1 / n is a number of finitely many digits if n has no other primes than 2 and 5.
        twos = fives = 0
        m = n
        while m % 2 == 0:
            m, twos = m // 2, twos + 1
        while m % 5 == 0:
            m, fives = m // 5, fives + 1
        if m != 1:
            return None
        k = max(twos, fives)
        if k * y > 10 * most + 1000:
            return None
        n, e = 10 ** k // n, -e - k
    if n != 1 and (n.bit_length() - 1) * y > most * 4 + 8:
        return None
    n, e = n ** y, e * y
    return (n, e) if len(str(n)) <= most else None


def _root_of(n, k):
    """The exact k-th root, or None."""
    low, high = 0, 1 << n.bit_length() // k + 1
    while low < high:
        middle = (low + high + 1) >> 1
        if middle ** k <= n:
            low = middle
        else:
            high = middle - 1
    return low if low ** k == n else None


def power(self, other, context):
    nan = self._check_nans(other, context)
    if nan is not None:
        return nan
    if not other:
        if not self:
            return context._raise_error(InvalidOperation, '0 ** 0')
        return _make(0, 1, 0)
    integer = not other._kind and (other._exp >= 0 or other._n % 10 ** min(-other._exp, len(str(other._n)) + 1) == 0)
    sign = 0
    if self._sign:
        if integer:
            if other._exp <= 0 and (other._n // 10 ** -other._exp) & 1:
                sign = 1
        elif self:
            return context._raise_error(InvalidOperation, 'x ** y with x negative and y not an integer')
        self = self.copy_negate()
    if not self:
        return _make(sign, 0, 0) if not other._sign else _make(sign, 0, 0, 'F')
    if self._kind:
        return _make(sign, 0, 0, 'F') if not other._sign else _make(sign, 0, 0)
    if self == 1:
        if integer:
            if other._sign:
                multiplier = 0
            elif other > context.prec:
                multiplier = context.prec
            else:
                multiplier = int(other)
            exp = self._exp * multiplier
            if exp < 1 - context.prec:
                exp = 1 - context.prec
                context._raise_error(Rounded)
        else:
            context._raise_error(Inexact)
            context._raise_error(Rounded)
            exp = 1 - context.prec
        return _make(sign, 10 ** -exp, exp)
    adjusted = self.adjusted()
    if other._kind:
        return _make(0, 0, 0) if (other._sign == 0) == (adjusted < 0) else _make(0, 0, 0, 'F')
    # Out of the exponents' range by far.
    bound = _log10_bound(self) + other.adjusted()
    if (adjusted >= 0) == (other._sign == 0):
        if bound >= len(str(context.Emax)):
            return _make(sign, 1, context.Emax + 1)._fix(context)
    elif bound >= len(str(-context.Etiny())):
        return _make(sign, 1, context.Etiny() - 1)._fix(context)
    exact = _exact_power(self, other, context.prec + 1)
    if exact is not None:
        n, e = exact
        # The ideal exponent of an integral power is the base's times it; else as few zeros as can be.
        if integer and not other._sign:
            ideal = self._exp * int(other)
            zeros = min(e - ideal, context.prec + 1 - len(str(n)))
        else:
            zeros = 0
        if zeros > 0:
            n, e = n * 10 ** zeros, e - zeros
        answer = _make(sign, n, e)
        if not integer:
            # A power that is no integer's is inexact, whatever it gives (the specification, power).
            if len(str(n)) <= context.prec:
                more = context.prec + 1 - len(str(n))
                answer = _make(sign, n * 10 ** more, e - more)
            quiet = context.copy()
            quiet.clear_flags()
            for signal in quiet.traps:
                quiet.traps[signal] = 0
            answer = answer._fix(quiet)
            quiet._raise_error(Inexact)
            if quiet.flags[Subnormal]:
                from _decimal_context import Underflow
                quiet._raise_error(Underflow)
            if quiet.flags[Overflow]:
                context._raise_error(Overflow, 'above Emax', answer._sign)
            for signal in quiet.flags:
                if quiet.flags[signal] and signal is not Overflow:
                    context._raise_error(signal)
            return answer
        return answer._fix(context)

    def approximate(digits):
        # x**y = exp(y ln x)
        places = digits + max(0, bound) + len(str(other._n)) + 8
        log = _ln_of(self, places) * (-other._n if other._sign else other._n)
        return _exp_of(log, other._exp - places, digits)
    n, e = _settled(approximate, context)
    return _make(sign, n, e)._fix(context)


def _log10_bound(self):
    """An integer not above log10(abs(ln(self)))."""
    adjusted = self.adjusted()
    if adjusted >= 1:
        return len(str(adjusted * 23 // 10)) - 1
    if adjusted <= -2:
        return len(str((-1 - adjusted) * 23 // 10)) - 1
    if adjusted == 0:
        a, b = str(self._n - 10 ** -self._exp), str(self._n)
        return len(a) - len(b) - (a < b)
    return self._exp + len(str(10 ** -self._exp - self._n)) - 1
