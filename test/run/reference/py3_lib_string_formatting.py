# RUN: %run3
# Library Reference, string: format specifications, str.format, % of str and bytes, f-strings, templates.
def t(f, *a, **k):
    try:
        print(repr(f(*a, **k)).split(' at 0x')[0])
    except BaseException as e:
        print(type(e).__name__, e)
for spec in ["", "d", "5", "<5", ">5", "^5", "*^9", "+", " ", "-", "05", "+05d", ",", "_", "x", "X", "#x", "#X", "o", "#o", "b", "#b", "#010x", "e", "f", ".2f", "g", "%", "c", "n", "=+8", "=8", "s", ".2", ".2d", ",x", "_x", "#_b", "_c", ",s", "q", "5.", "<", "{", "^05", "0<5", "x<#8x", "z", "z.1f", "10,.2f", "+,", "08,", "012_x", "99999999999999999999", "#d", "#", "+c", "#c", "\u20ac>5"]:
    t(format, 1234, spec); t(format, -1234, spec); t(format, True, spec)
for spec in ["", "5", "10", "<10", "^10", "010", "+", " ", "f", ".0f", ".3f", "e", ".2e", "E", "g", ".3g", "G", ".10g", "%", ".1%", "n", ",", "_", ",.2f", "10.3f", "+10.3f", "*>+12.2f", "=+12.2f", "#.0f", "#g", ".3", "d", "x", "s", "z", "z.1f", "0=10", "F", "_.3f", ",g", ",e", ".", ",%", "#.3g", "c"]:
    for v in (3.14159, -0.0, 1e20, float("inf"), float("-nan"), 0.0001234, -1234567.891): t(format, v, spec)
for spec in ["", "5", ">8", "^8", ".2", "8.2", "s", "<8s", "08", "=8", "d", "+", ",", "_", "*^8.3s", "#", "z", " ", "\u3042<6", "010s"]: t(format, "hello", spec)
for spec in ["", "f", ".2f", ">20", "+.1e", "g", "=20", "020", "d", ",.1f", "%", "n", "#.3g", ".3"]: t(format, 3 - 4.5j, spec); t(format, complex("nan+infj"), spec)
for fmt, args in [("%d", 5), ("%d", 5.9), ("%d", "5"), ("%i %u", (1, 2)), ("%x", 255), ("%x", 2.5), ("%#x %#o %X", (255, 8, 255)), ("%5d|%-5d|%05d|%+d|% d", (1, 2, 3, 4, 5)), ("%s", (1,)), ("%s %s", (1,)), ("%s", (1, 2)), ("%s", [1, 2]), ("%r", "a"), ("%a", "\u20ac"), ("%c", 65), ("%c", "a"), ("%c", "ab"), ("%c", -1), ("%c", 0x110000), ("%c", 1.5), ("%f", 1.5), ("%.2f", 2), ("%10.3e", 1234.5), ("%g", 1e10), ("%G", 1e-10), ("%#g", 1.0), ("%f", "a"), ("%f", 1j), ("%%", ()), ("%", ()), ("%d", ()), ("%z", 1), ("%5%", ()), ("%(a)s", {"a": 1}), ("%(a)s", {}), ("%(a)s", 1), ("%(a)s %s", {"a": 1}), ("%(a", {"a": 1}), ("%(a)5.2f|%(a)s", {"a": 2}), ("%*d", (5, 1)), ("%-*d|", (5, 1)), ("%.*f", (2, 1.5)), ("%*d", ("a", 1)), ("%s", None), ("%.2s", "hello"), ("%5.1s|", "hello"), ("%ld", 1), ("%d", True), ("%s", b"a"), ("%d", None), ("%d", 1e400), ("%d", float("nan")), ("%o", -8), ("%+x", -255), ("%#5x|%-#7x|%#07x", (1, 2, 3)), ("%.5d", 42), ("%.0f", 0.5), ("%.0f", 1.5), ("%s %%", 1), ("abc", 1), ("abc", {}), ("abc", ()), ("abc", []), ("%(x)s", [1]), ("%r", (1,)), ("%s", ((1, 2),)), ("%.3r", "abcdef"), ("%e", 0), ("%.1000d", 1) if 0 else ("%d", 1), ("%s%s", "ab"), ("%y", ()), ("%-", 1), ("%.", 1), ("%5", 1), ("%#s", 1), ("%0s|", "a"), ("%05s|", "a"), ("% s", 1), ("%+s", 1), ("%i", "x"), ("%x", "x"), ("%b", 1), ("%(a)s %(b)s", dict(a=1, b=2, c=3)), ("%()s", {"": 1}), ("%((a))s", {"(a)": 1})]:
    t(lambda: fmt % args)
for fmt, args in [(b"%d", 5), (b"%s", b"x"), (b"%s", "x"), (b"%b", b"y"), (b"%a", "\u20ac"), (b"%r", 1), (b"%c", 65), (b"%c", b"a"), (b"%c", "a"), (b"%c", 256), (b"%5.1f|", 2.25), (b"%(a)d", {b"a": 1}), (b"%(a)d", {"a": 1}), (b"%x", 255), (b"%s", 5), (b"%b", bytearray(b"q")), (b"%s", memoryview(b"m")), (b"%d %d", (1,)), (b"%d", (1, 2)), (bytearray(b"%d"), 3), (b"%s", (1, 2)), (b"%10s|", b"a"), (b"%-10s|", b"a"), (b"%.1s", b"abc")]: t(lambda: fmt % args)
class O:
    a = 5; d = {"k": "v", "0": "zero", 0: "int0"}; l = [10, 20]
    def __format__(self, s): return "O(%s)" % s
    def __repr__(self): return "<O>"
    def __str__(self): return "str O"
o = O()
for fmt in ["{}", "{0}", "{} {}", "{0} {0}", "{1}", "{0} {}", "{} {0}", "{0.a}", "{0.d[k]}", "{0.d[0]}", "{0.l[1]}", "{0.l[-1]}", "{0.l[9]}", "{0.zz}", "{0.d[zz]}", "{0!r}", "{0!s}", "{0!a}", "{0!x}", "{0!}", "{0!rr}", "{0:abc}", "{0!r:>8}", "{0:{1}}", "{:{}}", "{0:{1}{1}}", "{0:{1:{1}}}", "{", "}", "{{", "}}", "{{}}", "{0", "{0:", "{a}", "{0[}", "{0[]}", "{0.}", "{0..a}", "{0]}", "{!r}", "{:}", "{ }", "{ 0}", "{0 }", "{-1}", "{0.a.real}", "{0.l[1].real}", "{0a}", "{99}", "{0:{{}}}", "{:{}} {}", "{0[a]b}", "{99999999999999999999}", "{0.l[99999999999999999999]}", "{:\n}", "a{0}b{{c", "{0!r}}", "{{0}", "{0:}}"]:
    t(lambda: fmt.format(o, 3))
t(lambda: "{a} {b[0]} {c.real}".format(a=1, b=[2], c=3)); t(lambda: "{a}".format(1)); t(lambda: "{}".format()); t(lambda: "{0}{a}".format(1, a=2)); t(lambda: "{a}".format_map({"a": 1})); t(lambda: "{}".format_map({"a": 1})); t(lambda: "{a}".format_map(5)); t(lambda: "{:>{w}.{p}f}".format(3.14159, w=10, p=2)); t(lambda: "{0:{fill}{align}{width}}".format("x", fill="*", align="^", width=5))
import datetime
t(lambda: f"{datetime.date(2020, 1, 2):%d/%m/%Y}"); t(lambda: "{:%H:%M}".format(datetime.datetime(2020, 1, 2, 3, 4)))
x, w, p = 3.14159, 10, 3
print(f"{x}|{x:.2f}|{x:{w}.{p}}|{x!r:>12}|{x=}|{x = }|{x=:.2f}|{x=!s}|{ x + 1 = }|{{}}|{'a' 'b'}|{{{x}}}|{x:{'>'}{w}}|{(lambda: 1)()}|{ {1: 2}[1] }|{x if w else p}|{w!r:^{w}}|{o}|{o:q}|{o!s}|{o!r}|{o=}|{o=:z}|{'€'!a}")
print(f"""{
x
:.1f}""", f'{"nested " + f"{w}"}', rf"\{x}\n", F"{w:d}{w:#x}", f"{w:,}{1000000:,}", f"{'%' * 2}", f"{w,}", f"{*[1, 2],}", f"{(y := 5)}{y}", f"{x!r}" f"{w}" "lit{}")
t(lambda: f"{x:q}"); t(lambda: f"{undefined}"); t(lambda: f"{1/0}"); t(lambda: f"{'a':d}");
t(lambda: round(2.5)); t(lambda: round(3.5)); t(lambda: round(-2.5)); t(lambda: round(2.675, 2)); t(lambda: round(1234, -2)); t(lambda: round(1250, -2)); t(lambda: round(1.5, None)); t(lambda: round(1e300, 2)); t(lambda: round(float("inf"))); t(lambda: round(float("nan"))); t(lambda: round(1.5, "a")); t(lambda: round(5, 400)); t(lambda: round(1.23, 400)); t(lambda: round(1.23, -400)); t(lambda: round(True, 1))
import string
t(lambda: string.Template("$a ${b} $$").substitute(a=1, b=2)); t(lambda: string.Template("$a $c").substitute(a=1)); t(lambda: string.Template("$a $c").safe_substitute(a=1)); t(lambda: string.Template("$ a").substitute()); t(lambda: list(string.Formatter().parse("a{0!r:x}b{c}"))); t(lambda: string.Formatter().format("{0} {a}", 1, a=2)); t(lambda: string.Formatter().vformat("{} {}", (1, 2), {})); t(lambda: string.capwords("hello  world")); 
#: '1234'
#: '-1234'
#: 'True'
#: '1234'
#: '-1234'
#: '1'
#: ' 1234'
#: '-1234'
#: '    1'
#: '1234 '
#: '-1234'
#: '1    '
#: ' 1234'
#: '-1234'
#: '    1'
#: '1234 '
#: '-1234'
#: '  1  '
#: '**1234***'
#: '**-1234**'
#: '****1****'
#: '+1234'
#: '-1234'
#: '+1'
#: ' 1234'
#: '-1234'
#: ' 1'
#: '1234'
#: '-1234'
#: '1'
#: '01234'
#: '-1234'
#: '00001'
#: '+1234'
#: '-1234'
#: '+0001'
#: '1,234'
#: '-1,234'
#: '1'
#: '1_234'
#: '-1_234'
#: '1'
#: '4d2'
#: '-4d2'
#: '1'
#: '4D2'
#: '-4D2'
#: '1'
#: '0x4d2'
#: '-0x4d2'
#: '0x1'
#: '0X4D2'
#: '-0X4D2'
#: '0X1'
#: '2322'
#: '-2322'
#: '1'
#: '0o2322'
#: '-0o2322'
#: '0o1'
#: '10011010010'
#: '-10011010010'
#: '1'
#: '0b10011010010'
#: '-0b10011010010'
#: '0b1'
#: '0x000004d2'
#: '-0x00004d2'
#: '0x00000001'
#: '1.234000e+03'
#: '-1.234000e+03'
#: '1.000000e+00'
#: '1234.000000'
#: '-1234.000000'
#: '1.000000'
#: '1234.00'
#: '-1234.00'
#: '1.00'
#: '1234'
#: '-1234'
#: '1'
#: '123400.000000%'
#: '-123400.000000%'
#: '100.000000%'
#: 'Ӓ'
#: OverflowError %c arg not in range(0x110000)
#: '\x01'
#: '1234'
#: '-1234'
#: '1'
#: '+   1234'
#: '-   1234'
#: '+      1'
#: '    1234'
#: '-   1234'
#: '       1'
#: ValueError Unknown format code 's' for object of type 'int'
#: ValueError Unknown format code 's' for object of type 'int'
#: ValueError Unknown format code 's' for object of type 'bool'
#: ValueError Precision not allowed in integer format specifier
#: ValueError Precision not allowed in integer format specifier
#: ValueError Precision not allowed in integer format specifier
#: ValueError Precision not allowed in integer format specifier
#: ValueError Precision not allowed in integer format specifier
#: ValueError Precision not allowed in integer format specifier
#: ValueError Cannot specify ',' with 'x'.
#: ValueError Cannot specify ',' with 'x'.
#: ValueError Cannot specify ',' with 'x'.
#: '4d2'
#: '-4d2'
#: '1'
#: '0b100_1101_0010'
#: '-0b100_1101_0010'
#: '0b1'
#: ValueError Cannot specify '_' with 'c'.
#: ValueError Cannot specify '_' with 'c'.
#: ValueError Cannot specify '_' with 'c'.
#: ValueError Cannot specify ',' with 's'.
#: ValueError Cannot specify ',' with 's'.
#: ValueError Cannot specify ',' with 's'.
#: ValueError Unknown format code 'q' for object of type 'int'
#: ValueError Unknown format code 'q' for object of type 'int'
#: ValueError Unknown format code 'q' for object of type 'bool'
#: ValueError Format specifier missing precision
#: ValueError Format specifier missing precision
#: ValueError Format specifier missing precision
#: '1234'
#: '-1234'
#: '1'
#: ValueError Unknown format code '{' for object of type 'int'
#: ValueError Unknown format code '{' for object of type 'int'
#: ValueError Unknown format code '{' for object of type 'bool'
#: '12340'
#: '-1234'
#: '00100'
#: '12340'
#: '-1234'
#: '10000'
#: '0x4d2xxx'
#: '-0x4d2xx'
#: '0x1xxxxx'
#: ValueError Negative zero coercion (z) not allowed in integer format specifier
#: ValueError Negative zero coercion (z) not allowed in integer format specifier
#: ValueError Negative zero coercion (z) not allowed in integer format specifier
#: '1234.0'
#: '-1234.0'
#: '1.0'
#: '  1,234.00'
#: ' -1,234.00'
#: '      1.00'
#: '+1,234'
#: '-1,234'
#: '+1'
#: '0,001,234'
#: '-001,234'
#: '0,000,001'
#: '00_0000_04d2'
#: '-0_0000_04d2'
#: '00_0000_0001'
#: ValueError Too many decimal digits in format string
#: ValueError Too many decimal digits in format string
#: ValueError Too many decimal digits in format string
#: '1234'
#: '-1234'
#: '1'
#: '1234'
#: '-1234'
#: '1'
#: ValueError Sign not allowed with integer format specifier 'c'
#: ValueError Sign not allowed with integer format specifier 'c'
#: ValueError Sign not allowed with integer format specifier 'c'
#: ValueError Alternate form (#) not allowed with integer format specifier 'c'
#: ValueError Alternate form (#) not allowed with integer format specifier 'c'
#: ValueError Alternate form (#) not allowed with integer format specifier 'c'
#: '€1234'
#: '-1234'
#: '€€€€1'
#: '3.14159'
#: '-0.0'
#: '1e+20'
#: 'inf'
#: 'nan'
#: '0.0001234'
#: '-1234567.891'
#: '3.14159'
#: ' -0.0'
#: '1e+20'
#: '  inf'
#: '  nan'
#: '0.0001234'
#: '-1234567.891'
#: '   3.14159'
#: '      -0.0'
#: '     1e+20'
#: '       inf'
#: '       nan'
#: ' 0.0001234'
#: '-1234567.891'
#: '3.14159   '
#: '-0.0      '
#: '1e+20     '
#: 'inf       '
#: 'nan       '
#: '0.0001234 '
#: '-1234567.891'
#: ' 3.14159  '
#: '   -0.0   '
#: '  1e+20   '
#: '   inf    '
#: '   nan    '
#: '0.0001234 '
#: '-1234567.891'
#: '0003.14159'
#: '-0000000.0'
#: '000001e+20'
#: '0000000inf'
#: '0000000nan'
#: '00.0001234'
#: '-1234567.891'
#: '+3.14159'
#: '-0.0'
#: '+1e+20'
#: '+inf'
#: '+nan'
#: '+0.0001234'
#: '-1234567.891'
#: ' 3.14159'
#: '-0.0'
#: ' 1e+20'
#: ' inf'
#: ' nan'
#: ' 0.0001234'
#: '-1234567.891'
#: '3.141590'
#: '-0.000000'
#: '100000000000000000000.000000'
#: 'inf'
#: 'nan'
#: '0.000123'
#: '-1234567.891000'
#: '3'
#: '-0'
#: '100000000000000000000'
#: 'inf'
#: 'nan'
#: '0'
#: '-1234568'
#: '3.142'
#: '-0.000'
#: '100000000000000000000.000'
#: 'inf'
#: 'nan'
#: '0.000'
#: '-1234567.891'
#: '3.141590e+00'
#: '-0.000000e+00'
#: '1.000000e+20'
#: 'inf'
#: 'nan'
#: '1.234000e-04'
#: '-1.234568e+06'
#: '3.14e+00'
#: '-0.00e+00'
#: '1.00e+20'
#: 'inf'
#: 'nan'
#: '1.23e-04'
#: '-1.23e+06'
#: '3.141590E+00'
#: '-0.000000E+00'
#: '1.000000E+20'
#: 'INF'
#: 'NAN'
#: '1.234000E-04'
#: '-1.234568E+06'
#: '3.14159'
#: '-0'
#: '1e+20'
#: 'inf'
#: 'nan'
#: '0.0001234'
#: '-1.23457e+06'
#: '3.14'
#: '-0'
#: '1e+20'
#: 'inf'
#: 'nan'
#: '0.000123'
#: '-1.23e+06'
#: '3.14159'
#: '-0'
#: '1E+20'
#: 'INF'
#: 'NAN'
#: '0.0001234'
#: '-1.23457E+06'
#: '3.14159'
#: '-0'
#: '1e+20'
#: 'inf'
#: 'nan'
#: '0.0001234'
#: '-1234567.891'
#: '314.159000%'
#: '-0.000000%'
#: '10000000000000000000000.000000%'
#: 'inf%'
#: 'nan%'
#: '0.012340%'
#: '-123456789.100000%'
#: '314.2%'
#: '-0.0%'
#: '10000000000000000000000.0%'
#: 'inf%'
#: 'nan%'
#: '0.0%'
#: '-123456789.1%'
#: '3.14159'
#: '-0'
#: '1e+20'
#: 'inf'
#: 'nan'
#: '0.0001234'
#: '-1.23457e+06'
#: '3.14159'
#: '-0.0'
#: '1e+20'
#: 'inf'
#: 'nan'
#: '0.0001234'
#: '-1,234,567.891'
#: '3.14159'
#: '-0.0'
#: '1e+20'
#: 'inf'
#: 'nan'
#: '0.0001234'
#: '-1_234_567.891'
#: '3.14'
#: '-0.00'
#: '100,000,000,000,000,000,000.00'
#: 'inf'
#: 'nan'
#: '0.00'
#: '-1,234,567.89'
#: '     3.142'
#: '    -0.000'
#: '100000000000000000000.000'
#: '       inf'
#: '       nan'
#: '     0.000'
#: '-1234567.891'
#: '    +3.142'
#: '    -0.000'
#: '+100000000000000000000.000'
#: '      +inf'
#: '      +nan'
#: '    +0.000'
#: '-1234567.891'
#: '*******+3.14'
#: '*******-0.00'
#: '+100000000000000000000.00'
#: '********+inf'
#: '********+nan'
#: '*******+0.00'
#: '*-1234567.89'
#: '+       3.14'
#: '-       0.00'
#: '+100000000000000000000.00'
#: '+        inf'
#: '+        nan'
#: '+       0.00'
#: '- 1234567.89'
#: '3.'
#: '-0.'
#: '100000000000000000000.'
#: 'inf'
#: 'nan'
#: '0.'
#: '-1234568.'
#: '3.14159'
#: '-0.00000'
#: '1.00000e+20'
#: 'inf'
#: 'nan'
#: '0.000123400'
#: '-1.23457e+06'
#: '3.14'
#: '-0.0'
#: '1e+20'
#: 'inf'
#: 'nan'
#: '0.000123'
#: '-1.23e+06'
#: ValueError Unknown format code 'd' for object of type 'float'
#: ValueError Unknown format code 'd' for object of type 'float'
#: ValueError Unknown format code 'd' for object of type 'float'
#: ValueError Unknown format code 'd' for object of type 'float'
#: ValueError Unknown format code 'd' for object of type 'float'
#: ValueError Unknown format code 'd' for object of type 'float'
#: ValueError Unknown format code 'd' for object of type 'float'
#: ValueError Unknown format code 'x' for object of type 'float'
#: ValueError Unknown format code 'x' for object of type 'float'
#: ValueError Unknown format code 'x' for object of type 'float'
#: ValueError Unknown format code 'x' for object of type 'float'
#: ValueError Unknown format code 'x' for object of type 'float'
#: ValueError Unknown format code 'x' for object of type 'float'
#: ValueError Unknown format code 'x' for object of type 'float'
#: ValueError Unknown format code 's' for object of type 'float'
#: ValueError Unknown format code 's' for object of type 'float'
#: ValueError Unknown format code 's' for object of type 'float'
#: ValueError Unknown format code 's' for object of type 'float'
#: ValueError Unknown format code 's' for object of type 'float'
#: ValueError Unknown format code 's' for object of type 'float'
#: ValueError Unknown format code 's' for object of type 'float'
#: '3.14159'
#: '0.0'
#: '1e+20'
#: 'inf'
#: 'nan'
#: '0.0001234'
#: '-1234567.891'
#: '3.1'
#: '0.0'
#: '100000000000000000000.0'
#: 'inf'
#: 'nan'
#: '0.0'
#: '-1234567.9'
#: '0003.14159'
#: '-0000000.0'
#: '000001e+20'
#: '0000000inf'
#: '0000000nan'
#: '00.0001234'
#: '-1234567.891'
#: '3.141590'
#: '-0.000000'
#: '100000000000000000000.000000'
#: 'INF'
#: 'NAN'
#: '0.000123'
#: '-1234567.891000'
#: '3.142'
#: '-0.000'
#: '100_000_000_000_000_000_000.000'
#: 'inf'
#: 'nan'
#: '0.000'
#: '-1_234_567.891'
#: '3.14159'
#: '-0'
#: '1e+20'
#: 'inf'
#: 'nan'
#: '0.0001234'
#: '-1.23457e+06'
#: '3.141590e+00'
#: '-0.000000e+00'
#: '1.000000e+20'
#: 'inf'
#: 'nan'
#: '1.234000e-04'
#: '-1.234568e+06'
#: ValueError Format specifier missing precision
#: ValueError Format specifier missing precision
#: ValueError Format specifier missing precision
#: ValueError Format specifier missing precision
#: ValueError Format specifier missing precision
#: ValueError Format specifier missing precision
#: ValueError Format specifier missing precision
#: '314.159000%'
#: '-0.000000%'
#: '10,000,000,000,000,000,000,000.000000%'
#: 'inf%'
#: 'nan%'
#: '0.012340%'
#: '-123,456,789.100000%'
#: '3.14'
#: '-0.00'
#: '1.00e+20'
#: 'inf'
#: 'nan'
#: '0.000123'
#: '-1.23e+06'
#: ValueError Unknown format code 'c' for object of type 'float'
#: ValueError Unknown format code 'c' for object of type 'float'
#: ValueError Unknown format code 'c' for object of type 'float'
#: ValueError Unknown format code 'c' for object of type 'float'
#: ValueError Unknown format code 'c' for object of type 'float'
#: ValueError Unknown format code 'c' for object of type 'float'
#: ValueError Unknown format code 'c' for object of type 'float'
#: 'hello'
#: 'hello'
#: '   hello'
#: ' hello  '
#: 'he'
#: 'he      '
#: 'hello'
#: 'hello   '
#: 'hello000'
#: ValueError '=' alignment not allowed in string format specifier
#: ValueError Unknown format code 'd' for object of type 'str'
#: ValueError Sign not allowed in string format specifier
#: ValueError Cannot specify ',' with 's'.
#: ValueError Cannot specify '_' with 's'.
#: '**hel***'
#: ValueError Alternate form (#) not allowed in string format specifier
#: ValueError Negative zero coercion (z) not allowed in string format specifier
#: ValueError Space not allowed in string format specifier
#: 'helloあ'
#: 'hello00000'
#: '(3-4.5j)'
#: '(nan+infj)'
#: '3.000000-4.500000j'
#: 'nan+infj'
#: '3.00-4.50j'
#: 'nan+infj'
#: '            (3-4.5j)'
#: '          (nan+infj)'
#: '+3.0e+00-4.5e+00j'
#: '+nan+infj'
#: '3-4.5j'
#: 'nan+infj'
#: ValueError '=' alignment flag is not allowed in complex format specifier
#: ValueError '=' alignment flag is not allowed in complex format specifier
#: ValueError Zero padding is not allowed in complex format specifier
#: ValueError Zero padding is not allowed in complex format specifier
#: ValueError Unknown format code 'd' for object of type 'complex'
#: ValueError Unknown format code 'd' for object of type 'complex'
#: '3.0-4.5j'
#: 'nan+infj'
#: ValueError Unknown format code '%' for object of type 'complex'
#: ValueError Unknown format code '%' for object of type 'complex'
#: '3-4.5j'
#: 'nan+infj'
#: '3.00-4.50j'
#: 'nan+infj'
#: '(3-4.5j)'
#: '(nan+infj)'
#: '5'
#: '5'
#: TypeError %d format: a real number is required, not str
#: '1 2'
#: 'ff'
#: TypeError %x format: an integer is required, not float
#: '0xff 0o10 FF'
#: '    1|2    |00003|+4| 5'
#: '1'
#: TypeError not enough arguments for format string
#: TypeError not all arguments converted during string formatting
#: '[1, 2]'
#: "'a'"
#: "'\\u20ac'"
#: 'A'
#: 'a'
#: TypeError %c requires int or char
#: OverflowError %c arg not in range(0x110000)
#: OverflowError %c arg not in range(0x110000)
#: TypeError %c requires int or char
#: '1.500000'
#: '2.00'
#: ' 1.234e+03'
#: '1e+10'
#: '1E-10'
#: '1.00000'
#: TypeError must be real number, not str
#: TypeError must be real number, not complex
#: '%'
#: ValueError incomplete format
#: TypeError not enough arguments for format string
#: ValueError unsupported format character 'z' (0x7a) at index 1
#: TypeError not enough arguments for format string
#: '1'
#: KeyError 'a'
#: TypeError format requires a mapping
#: TypeError not enough arguments for format string
#: ValueError incomplete format key
#: ' 2.00|2'
#: '    1'
#: '1    |'
#: '1.50'
#: TypeError * wants int
#: 'None'
#: 'he'
#: '    h|'
#: '1'
#: '1'
#: "b'a'"
#: TypeError %d format: a real number is required, not NoneType
#: OverflowError cannot convert float infinity to integer
#: ValueError cannot convert float NaN to integer
#: '-10'
#: '-ff'
#: '  0x1|0x2    |0x00003'
#: '00042'
#: '0'
#: '2'
#: '1 %'
#: TypeError not all arguments converted during string formatting
#: 'abc'
#: 'abc'
#: 'abc'
#: TypeError list indices must be integers or slices, not str
#: '1'
#: '(1, 2)'
#: "'ab"
#: '0.000000e+00'
#: '1'
#: TypeError not enough arguments for format string
#: TypeError not enough arguments for format string
#: ValueError incomplete format
#: ValueError incomplete format
#: ValueError incomplete format
#: '1'
#: 'a|'
#: '    a|'
#: '1'
#: '1'
#: TypeError %i format: a real number is required, not str
#: TypeError %x format: an integer is required, not str
#: ValueError unsupported format character 'b' (0x62) at index 1
#: '1 2'
#: '1'
#: '1'
#: b'5'
#: b'x'
#: TypeError %b requires a bytes-like object, or an object that implements __bytes__, not 'str'
#: b'y'
#: b"'\\u20ac'"
#: b'1'
#: b'A'
#: b'a'
#: TypeError %c requires an integer in range(256) or a single byte
#: OverflowError %c arg not in range(256)
#: b'  2.2|'
#: b'1'
#: KeyError b'a'
#: b'ff'
#: TypeError %b requires a bytes-like object, or an object that implements __bytes__, not 'int'
#: b'q'
#: b'm'
#: TypeError not enough arguments for format string
#: TypeError not all arguments converted during bytes formatting
#: bytearray(b'3')
#: TypeError %b requires a bytes-like object, or an object that implements __bytes__, not 'int'
#: b'         a|'
#: b'a         |'
#: b'a'
#: 'O()'
#: 'O()'
#: 'O() 3'
#: 'O() O()'
#: '3'
#: ValueError cannot switch from manual field specification to automatic field numbering
#: ValueError cannot switch from automatic field numbering to manual field specification
#: '5'
#: 'v'
#: 'int0'
#: '20'
#: TypeError list indices must be integers or slices, not str
#: IndexError list index out of range
#: AttributeError 'O' object has no attribute 'zz'
#: KeyError 'zz'
#: '<O>'
#: 'str O'
#: '<O>'
#: ValueError Unknown conversion specifier x
#: ValueError unmatched '{' in format spec
#: ValueError expected ':' after conversion specifier
#: 'O(abc)'
#: '     <O>'
#: 'O(3)'
#: 'O(3)'
#: 'O(33)'
#: ValueError Max string recursion exceeded
#: ValueError Single '{' encountered in format string
#: ValueError Single '}' encountered in format string
#: '{'
#: '}'
#: '{}'
#: ValueError expected '}' before end of string
#: ValueError unmatched '{' in format spec
#: KeyError 'a'
#: ValueError expected '}' before end of string
#: ValueError Empty attribute in format string
#: ValueError Empty attribute in format string
#: ValueError Empty attribute in format string
#: KeyError '0]'
#: '<O>'
#: 'O()'
#: KeyError ' '
#: KeyError ' 0'
#: KeyError '0 '
#: KeyError '-1'
#: '5'
#: '20'
#: KeyError '0a'
#: IndexError Replacement index 99 out of range for positional args tuple
#: 'O({})'
#: IndexError Replacement index 2 out of range for positional args tuple
#: TypeError 'O' object is not subscriptable
#: ValueError Too many decimal digits in format string
#: ValueError Too many decimal digits in format string
#: 'O(\n)'
#: 'aO()b{c'
#: ValueError Single '}' encountered in format string
#: ValueError Single '}' encountered in format string
#: ValueError Single '}' encountered in format string
#: '1 2 3'
#: KeyError 'a'
#: IndexError Replacement index 0 out of range for positional args tuple
#: '12'
#: '1'
#: ValueError Format string contains positional fields
#: TypeError 'int' object is not subscriptable
#: '      3.14'
#: '**x**'
#: '02/01/2020'
#: '03:04'
#: 3.14159|3.14|      3.14|     3.14159|x=3.14159|x = 3.14159|x=3.14|x=3.14159| x + 1 = 4.14159|{}|ab|{3.14159}|   3.14159|1|2|3.14159|    10    |O()|O(q)|str O|<O>|o=<O>|o=O(z)|'\u20ac'
#: 3.1 nested 10 \3.14159\n 100xa 101,000,000 %% (10,) (1, 2) 55 3.1415910lit{}
#: ValueError Unknown format code 'q' for object of type 'float'
#: NameError name 'undefined' is not defined
#: ZeroDivisionError division by zero
#: ValueError Unknown format code 'd' for object of type 'str'
#: 2
#: 4
#: -2
#: 2.67
#: 1200
#: 1200
#: 2
#: 1e+300
#: OverflowError cannot convert float infinity to integer
#: ValueError cannot convert float NaN to integer
#: TypeError 'str' object cannot be interpreted as an integer
#: 5
#: 1.23
#: 0.0
#: 1
#: '1 2 $'
#: KeyError 'c'
#: '1 $c'
#: ValueError Invalid placeholder in string: line 1, col 1
#: [('a', '0', 'x', 'r'), ('b', 'c', '', None)]
#: '1 2'
#: '1 2'
#: 'Hello World'
