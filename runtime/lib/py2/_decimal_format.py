"""format() of Decimal: Library Reference, format specification mini-language."""

import re as _re

from _decimal_context import getcontext, _rounded

_spec = _re.compile(r'(?:(.)?([<>=^]))?([-+ ])?(0)?([1-9]\d*|0(?=\d))?(,)?(?:\.(0|(?!0)\d+))?([eEfFgGn%])?$', _re.DOTALL)


def _parsed(text):
    found = _spec.match(text)
    if found is None:
        raise ValueError('Invalid format specifier: ' + text)
    fill, align, sign, zero, width, comma, precision, kind = found.groups()
    if zero:
        if fill is not None:
            raise ValueError("Fill character conflicts with '0' in format specifier: " + text)
        if align is not None:
            raise ValueError("Alignment conflicts with '0' in format specifier: " + text)
        fill, align = '0', '='
    if kind == 'n' and comma:
        raise ValueError("Explicit thousands separator conflicts with 'n' type in format specifier: " + text)
    precision = None if precision is None else int(precision)
    if precision == 0 and (kind is None or kind in 'gG'):
        precision = 1
    return fill or ' ', align or '>', sign or '-', bool(zero), int(width or '0'), comma or '', precision, kind


def _grouped(digits, separator, least):
    """Digits in threes, with zeros in front up to a length."""
    if not separator:
        return digits.rjust(max(least, 1), '0')
    groups = []
    digits = digits or '0'
    while True:
        part = digits[-3:]
        digits = digits[:-3]
        # A further group is begun only if there are digits for it, or room for the separator and one.
        left = least - sum([len(g) + 1 for g in groups])
        part = part.rjust(min(3, max(left, 1)), '0')
        groups.append(part)
        if not digits and sum([len(g) + 1 for g in groups]) - 1 >= least:
            break
        if not digits and left - len(part) <= 0:
            break
    return separator.join(reversed(groups))


def _locale_settings(kind, comma, _localeconv):
    if kind == 'n':
        if _localeconv is None:
            try:
                import locale
                _localeconv = locale.localeconv()
            except ImportError:
                return '.', ''
        return _localeconv['decimal_point'], _localeconv['thousands_sep']
    return '.', comma


def formatted(d, specifier, context, _localeconv):
    if context is None:
        context = getcontext()
    fill, align, sign, zero, width, comma, precision, kind = _parsed(specifier)
    unicode_result = isinstance(specifier, unicode)
    point, separator = _locale_settings(kind, comma, _localeconv)
    shown_sign = '-' if d._sign else sign if sign in '+ ' else ''
    if d._kind:
        body = str(d.copy_abs()) + ('%' if kind == '%' else '')
        text = _padded(shown_sign, body, fill if not zero else ' ', align if not zero else '>', width)
        return unicode(text) if unicode_result else text
    if kind is None or kind == 'n':
        kind = 'gG'[context.capitals] if kind is None else 'g'
    n, exp = d._n, d._exp
    if kind == '%':
        exp += 2
    if precision is not None:
        if kind in 'eE':
            n, exp = _to_size(d._sign, n, exp, precision + 1, context.rounding)
        elif kind in 'fF%':
            n, exp = _to_exponent(d._sign, n, exp, -precision, context.rounding)
        elif len(str(n)) > precision:
            n, exp = _to_size(d._sign, n, exp, precision, context.rounding)
    if not n and exp > 0 and kind in 'fF%':
        exp = 0
    digits = str(n)
    left = exp + len(digits)
    if kind in 'eE':
        dot = 1 - precision if not n and precision is not None else 1
    elif kind in 'fF%':
        dot = left
    else:
        dot = left if exp <= 0 and left > -6 else 1
    if dot < 0:
        whole, fraction = '0', '0' * -dot + digits
    elif dot > len(digits):
        whole, fraction = digits + '0' * (dot - len(digits)), ''
    else:
        whole, fraction = digits[:dot] or '0', digits[dot:]
    exponent = left - dot
    tail = point + fraction if fraction else ''
    if exponent != 0 or kind in 'eE':
        tail += {'E': 'E', 'e': 'e', 'G': 'E', 'g': 'e'}[kind] + '%+d' % exponent
    if kind == '%':
        tail += '%'
    least = width - len(shown_sign) - len(tail) if zero else 0
    text = _padded(shown_sign, _grouped(whole, separator, least) + tail, fill, align, width)
    return unicode(text) if unicode_result else text


def _to_size(sign, n, exp, size, rounding):
    """Rounded to a number of digits."""
    have = len(str(n))
    if not n:
        return 0, exp
    if have <= size:
        return n * 10 ** (size - have), exp - (size - have)
    n, lost = _rounded(sign, n, have - size, rounding)
    exp += have - size
    if len(str(n)) > size:
        n //= 10
        exp += 1
    return n, exp


def _to_exponent(sign, n, exp, wanted, rounding):
    if exp >= wanted or not n:
        return (n * 10 ** (exp - wanted) if n else 0), wanted
    if len(str(n)) + exp < wanted:
        n, exp = 1, wanted - 1
    return _rounded(sign, n, wanted - exp, rounding)[0], wanted


def _padded(sign, body, fill, align, width):
    padding = fill * (width - len(sign) - len(body))
    if align == '<':
        return sign + body + padding
    if align == '>':
        return padding + sign + body
    if align == '=':
        return sign + padding + body
    half = len(padding) // 2
    return padding[:half] + sign + body + padding[half:]
