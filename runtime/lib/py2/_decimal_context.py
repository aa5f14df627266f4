"""Signals, contexts and rounding of module decimal."""

import thread as _thread

__all__ = ['ROUND_DOWN', 'ROUND_HALF_UP', 'ROUND_HALF_EVEN', 'ROUND_CEILING', 'ROUND_FLOOR', 'ROUND_UP', 'ROUND_HALF_DOWN',
           'ROUND_05UP', 'DecimalException', 'Clamped', 'InvalidOperation', 'ConversionSyntax', 'DivisionByZero',
           'DivisionImpossible', 'DivisionUndefined', 'Inexact', 'InvalidContext', 'Rounded', 'Subnormal', 'Overflow',
           'Underflow', 'DefaultContext', 'BasicContext', 'ExtendedContext', 'setcontext', 'getcontext', 'localcontext']

ROUND_DOWN, ROUND_HALF_UP, ROUND_HALF_EVEN, ROUND_CEILING = 'ROUND_DOWN', 'ROUND_HALF_UP', 'ROUND_HALF_EVEN', 'ROUND_CEILING'
ROUND_FLOOR, ROUND_UP, ROUND_HALF_DOWN, ROUND_05UP = 'ROUND_FLOOR', 'ROUND_UP', 'ROUND_HALF_DOWN', 'ROUND_05UP'

_Decimal = None


def _set_decimal(cls):
    global _Decimal
    _Decimal = cls


def _rounded(sign, n, drop, rounding):
    """n without its last `drop` digits, rounded; was anything lost?"""
    q, left = divmod(n, 10 ** drop)
    if not left:
        return q, False
    half = 2 * left - 10 ** drop
    if rounding == ROUND_HALF_EVEN:
        up = half > 0 or half == 0 and q & 1
    elif rounding == ROUND_HALF_UP:
        up = half >= 0
    elif rounding == ROUND_HALF_DOWN:
        up = half > 0
    elif rounding == ROUND_DOWN:
        up = False
    elif rounding == ROUND_UP:
        up = True
    elif rounding == ROUND_CEILING:
        up = not sign
    elif rounding == ROUND_FLOOR:
        up = sign
    else:
        up = q % 5 == 0
    return q + 1 if up else q, True


def _special(sign, kind, n=0):
    return _Decimal((sign, tuple(map(int, str(n))) if n else (), kind))


class DecimalException(ArithmeticError):
    """Base exception class."""

    def handle(self, context, *args):
        """What the operation gives if the signal is not trapped."""


class Clamped(DecimalException):
    """Exponent of a 0 changed to fit bounds."""


class InvalidOperation(DecimalException):
    """An invalid operation was performed."""

    def handle(self, context, *args):
        if args:
            nan = args[0]
            return _special(nan._sign, 'n', nan._n)._fix_nan(context)
        return _special(0, 'n')


class ConversionSyntax(InvalidOperation):
    """Trying to convert badly formed string."""

    def handle(self, context, *args):
        return _special(0, 'n')


class DivisionByZero(DecimalException, ZeroDivisionError):
    """Division by 0."""

    def handle(self, context, sign, *args):
        return _special(sign, 'F')


class DivisionImpossible(InvalidOperation):
    """Cannot perform the division adequately."""

    def handle(self, context, *args):
        return _special(0, 'n')


class DivisionUndefined(InvalidOperation, ZeroDivisionError):
    """Undefined result of division."""

    def handle(self, context, *args):
        return _special(0, 'n')


class Inexact(DecimalException):
    """Had to round, losing information."""


class InvalidContext(InvalidOperation):
    """Invalid context.  Unknown rounding, for example."""

    def handle(self, context, *args):
        return _special(0, 'n')


class Rounded(DecimalException):
    """Number got rounded (not  necessarily changed during rounding)."""


class Subnormal(DecimalException):
    """Exponent < Emin before rounding."""


class Overflow(Inexact, Rounded):
    """Numerical overflow."""

    def handle(self, context, sign, *args):
        infinite = {ROUND_CEILING: not sign, ROUND_FLOOR: bool(sign), ROUND_DOWN: False, ROUND_05UP: False}
        if infinite.get(context.rounding, True):
            return _special(sign, 'F')
        return _Decimal((sign, (9,) * context.prec, context.Emax - context.prec + 1))


class Underflow(Inexact, Rounded, Subnormal):
    """Numerical underflow with result rounded to 0."""


_signals = [Clamped, DivisionByZero, Inexact, Overflow, Rounded, Underflow, InvalidOperation, Subnormal]
_signal_of = {ConversionSyntax: InvalidOperation, DivisionImpossible: InvalidOperation, DivisionUndefined: InvalidOperation,
              InvalidContext: InvalidOperation}


class Context(object):
    """Contains the context for a Decimal instance: precision, rounding, the signals that raise (traps), those that have
    occurred (flags), and the bounds of exponents."""

    def __init__(self, prec=None, rounding=None, traps=None, flags=None, Emin=None, Emax=None, capitals=None, _clamp=0,
                 _ignored_flags=None):
        default = DefaultContext if 'DefaultContext' in globals() else None
        self.prec = prec if prec is not None else default.prec
        self.rounding = rounding if rounding is not None else default.rounding
        self.Emin = Emin if Emin is not None else default.Emin
        self.Emax = Emax if Emax is not None else default.Emax
        self.capitals = capitals if capitals is not None else default.capitals
        self._clamp = _clamp if _clamp is not None else default._clamp
        self._ignored_flags = [] if _ignored_flags is None else _ignored_flags
        if traps is None:
            self.traps = default.traps.copy()
        elif not isinstance(traps, dict):
            self.traps = dict([(s, int(s in traps)) for s in _signals])
        else:
            self.traps = traps
        if flags is None:
            self.flags = dict.fromkeys(_signals, 0)
        elif not isinstance(flags, dict):
            self.flags = dict([(s, int(s in flags)) for s in _signals])
        else:
            self.flags = flags

    def __repr__(self):
        names = ['flags=[' + ', '.join([f.__name__ for f, v in self.flags.items() if v]) + ']',
                 'traps=[' + ', '.join([t.__name__ for t, v in self.traps.items() if v]) + ']']
        return ('Context(prec=%d, rounding=%s, Emin=%d, Emax=%d, capitals=%d, ' %
                (self.prec, self.rounding, self.Emin, self.Emax, self.capitals)) + ', '.join(names) + ')'

    def clear_flags(self):
        """Reset all flags to zero"""
        for flag in self.flags:
            self.flags[flag] = 0

    def _shallow_copy(self):
        return Context(self.prec, self.rounding, self.traps, self.flags, self.Emin, self.Emax, self.capitals, self._clamp,
                       self._ignored_flags)

    def copy(self):
        """Returns a deep copy from self."""
        return Context(self.prec, self.rounding, self.traps.copy(), self.flags.copy(), self.Emin, self.Emax, self.capitals,
                       self._clamp, self._ignored_flags)

    __copy__ = copy
    __hash__ = None

    def _raise_error(self, condition, explanation=None, *args):
        """Signals: sets the flag, and raises or gives the condition's result."""
        signal = _signal_of.get(condition, condition)
        if signal in self._ignored_flags:
            return signal().handle(self, *args)
        self.flags[signal] = 1
        if not self.traps[signal]:
            return condition().handle(self, *args)
        raise signal(explanation)

    def _ignore_all_flags(self):
        self._ignored_flags = list(_signals)
        return []

    def _set_rounding(self, type):
        """Sets the rounding type and gives the previous one."""
        rounding = self.rounding
        self.rounding = type
        return rounding

    def Etiny(self):
        """Returns Etiny (= Emin - prec + 1)"""
        return int(self.Emin - self.prec + 1)

    def Etop(self):
        """Returns maximum exponent (= Emax - prec + 1)"""
        return int(self.Emax - self.prec + 1)

    def create_decimal(self, num='0'):
        """Creates a new Decimal instance but using self as context: it is rounded."""
        if isinstance(num, basestring) and num != num.strip():
            return self._raise_error(ConversionSyntax, "no trailing or leading whitespace is permitted.")
        d = _Decimal(num, context=self)
        if d.is_nan() and len(str(d._n)) > self.prec - self._clamp:
            return self._raise_error(ConversionSyntax, "diagnostic info too long in NaN")
        return d._fix(self)

    def create_decimal_from_float(self, f):
        """Creates a new Decimal instance from a float but rounding using self as the context."""
        return _Decimal.from_float(f)._fix(self)

    def is_normal(self, a):
        return _decimal(a).is_normal(context=self)

    def is_subnormal(self, a):
        return _decimal(a).is_subnormal(context=self)

    def number_class(self, a):
        return _decimal(a).number_class(context=self)

    def to_sci_string(self, a):
        """Converts a number to a string, using scientific notation."""
        return _decimal(a).__str__(context=self)

    def to_eng_string(self, a):
        """Converts a number to a string, using engineering notation."""
        return _decimal(a).to_eng_string(context=self)

    def copy_decimal(self, a):
        """Returns a copy of the decimal object."""
        return _Decimal(_decimal(a))

    def power(self, a, b, modulo=None):
        """Raises a to the power of b, to modulo if given."""
        result = _decimal(a).__pow__(b, modulo, context=self)
        if result is NotImplemented:
            raise TypeError("Unable to convert %s to Decimal" % b)
        return result

    def radix(self):
        return _Decimal(10)


def _decimal(a):
    if isinstance(a, _DecimalOrInt()):
        return a if isinstance(a, _Decimal) else _Decimal(a)
    raise TypeError("Unable to convert %s to Decimal" % a)


def _DecimalOrInt():
    return _Decimal, int, long


def _add_operations():
    """The methods of contexts that are methods of numbers with this context."""
    def operation(name, method, operands):
        def one(self, a):
            return getattr(_decimal(a), method)(context=self)

        def two(self, a, b):
            result = getattr(_decimal(a), method)(b, context=self)
            if result is NotImplemented:
                raise TypeError("Unable to convert %s to Decimal" % b)
            return result

        def three(self, a, b, c):
            return getattr(_decimal(a), method)(b, c, context=self)
        function = (one, two, three)[operands - 1]
        function.__name__ = name
        setattr(Context, name, function)

    for name, method in (('abs', '__abs__'), ('minus', '__neg__'), ('plus', '__pos__')):
        operation(name, method, 1)
    for name in ('exp', 'ln', 'log10', 'logb', 'logical_invert', 'next_minus', 'next_plus', 'normalize', 'sqrt', 'to_integral_exact',
                 'to_integral_value', 'canonical'):
        operation(name, name, 1)
    for name, method in (('add', '__add__'), ('divide', '__div__'), ('divide_int', '__floordiv__'), ('divmod', '__divmod__'),
                         ('multiply', '__mul__'), ('remainder', '__mod__'), ('subtract', '__sub__')):
        operation(name, method, 2)
    for name in ('compare', 'compare_signal', 'logical_and', 'logical_or', 'logical_xor', 'max', 'max_mag', 'min', 'min_mag',
                 'next_toward', 'remainder_near', 'rotate', 'scaleb', 'shift'):
        operation(name, name, 2)
    operation('fma', 'fma', 3)
    Context.to_integral = Context.to_integral_value

    def quantize(self, a, b):
        return _decimal(a).quantize(b, context=self)
    Context.quantize = quantize

    def plain(name, operands):
        def one(self, a):
            return getattr(_decimal(a), name)()

        def two(self, a, b):
            return getattr(_decimal(a), name)(b)
        function = one if operands == 1 else two
        function.__name__ = name
        setattr(Context, name, function)

    for name in ('copy_abs', 'copy_negate', 'is_canonical', 'is_finite', 'is_infinite', 'is_nan', 'is_qnan', 'is_signed', 'is_snan',
                 'is_zero'):
        plain(name, 1)
    for name in ('compare_total', 'compare_total_mag', 'copy_sign', 'same_quantum'):
        plain(name, 2)


_add_operations()
for _cls in _signals + _signal_of.keys() + [DecimalException, Context]:
    _cls.__module__ = 'decimal'
del _cls

DefaultContext = Context(28, ROUND_HALF_EVEN, [DivisionByZero, Overflow, InvalidOperation], [], -999999999, 999999999, 1)
BasicContext = Context(9, ROUND_HALF_UP, [DivisionByZero, Overflow, InvalidOperation, Clamped, Underflow], [], -999999999,
                       999999999, 1)
ExtendedContext = Context(9, ROUND_HALF_EVEN, [], [], -999999999, 999999999, 1)

_local = _thread._local()


def setcontext(context):
    """Set this thread's context to context."""
    if context in (DefaultContext, BasicContext, ExtendedContext):
        context = context.copy()
        context.clear_flags()
    _local.context = context


def getcontext():
    """Returns this thread's context."""
    try:
        return _local.context
    except AttributeError:
        context = _local.context = DefaultContext.copy()
        context.clear_flags()
        return context


class _ContextManager(object):
    """A context in a with statement."""

    def __init__(self, new_context):
        self.new_context = new_context.copy()

    def __enter__(self):
        self.saved_context = getcontext()
        setcontext(self.new_context)
        return self.new_context

    def __exit__(self, t, v, tb):
        setcontext(self.saved_context)


def localcontext(ctx=None):
    """Return a context manager for a copy of the supplied context"""
    return _ContextManager(getcontext() if ctx is None else ctx)
