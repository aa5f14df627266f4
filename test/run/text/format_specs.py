# RUN: %run2
# RUN: %run3
# The format specification mini-language: one line a specification.
VALUES = ['abc', 42, -1234567, 3.14159, 1234567.891, True, 0.0, -0.04]


def attempt(f):
    try:
        return f()
    except (TypeError, ValueError) as e:
        return '%s: %s' % (type(e).__name__, e)


for spec in ['', '5', '<5', '>5', '^5', '*^9', '05', 'd', '5d', '+d', ' d', 'x', '#x', '#X', 'b', '#b', 'o', 'n', ',', ',d', '.2f', '10.3f',
             '<10.3f', 'e', '.3e', 'g', '.3g', '%', '.1%', '=+8d', '*=8d', '.3', '10.2', 's', '<8s', '^8.2s', '08.3f', '+.2f', ' .2f', ',.2f',
             'G', 'E', 'F', 'r', '5.', '<<5', '}<5', '012', '0<6']:
    print('%r %s' % (spec, [attempt(lambda: format(value, spec)) for value in VALUES]))


class Thing(object):
    v = [5]

    def __format__(self, spec):
        return 'thing(%r)' % (spec,)


print('{} {}'.format(1, 2))
print('{1} {0} {a} {b!r} {c!s}'.format(1, 2, a=1, b='x', c='y'))
print('{0[1]} {0[-1]} {1.v} {1.v[0]}'.format({'-1': 5, 1: 6}, Thing()))
print('{:{}}|{:{w}.{p}}'.format('x', 5, 3.14159, w=10, p=3))
print('{{}} {{{}}} {:,} {:%}'.format(1, 1234567, 0.25))
print('{f}{f:abc}'.format(f=Thing()), '{0[a b]} {0[]]}'.format({'a b': 3, ']': 4}))
print(u'{:\xe9^5}'.format(u'x').encode('utf-8') == b'\xc3\xa9\xc3\xa9x\xc3\xa9\xc3\xa9')
#: '' ['abc', '42', '-1234567', '3.14159', '1234567.891', 'True', '0.0', '-0.04']
#: '5' ['abc  ', '   42', '-1234567', '3.14159', '1234567.891', '    1', '  0.0', '-0.04']
#: '<5' ['abc  ', '42   ', '-1234567', '3.14159', '1234567.891', '1    ', '0.0  ', '-0.04']
#: '>5' ['  abc', '   42', '-1234567', '3.14159', '1234567.891', '    1', '  0.0', '-0.04']
#: '^5' [' abc ', ' 42  ', '-1234567', '3.14159', '1234567.891', '  1  ', ' 0.0 ', '-0.04']
#: '*^9' ['***abc***', '***42****', '-1234567*', '*3.14159*', '1234567.891', '****1****', '***0.0***', '**-0.04**']
#2: '05' ["ValueError: '=' alignment not allowed in string format specifier", '00042', '-1234567', '3.14159', '1234567.891', '00001', '000.0', '-0.04']
#3: '05' ['abc00', '00042', '-1234567', '3.14159', '1234567.891', '00001', '000.0', '-0.04']
#: 'd' ["ValueError: Unknown format code 'd' for object of type 'str'", '42', '-1234567', "ValueError: Unknown format code 'd' for object of type 'float'", "ValueError: Unknown format code 'd' for object of type 'float'", '1', "ValueError: Unknown format code 'd' for object of type 'float'", "ValueError: Unknown format code 'd' for object of type 'float'"]
#: '5d' ["ValueError: Unknown format code 'd' for object of type 'str'", '   42', '-1234567', "ValueError: Unknown format code 'd' for object of type 'float'", "ValueError: Unknown format code 'd' for object of type 'float'", '    1', "ValueError: Unknown format code 'd' for object of type 'float'", "ValueError: Unknown format code 'd' for object of type 'float'"]
#: '+d' ["ValueError: Unknown format code 'd' for object of type 'str'", '+42', '-1234567', "ValueError: Unknown format code 'd' for object of type 'float'", "ValueError: Unknown format code 'd' for object of type 'float'", '+1', "ValueError: Unknown format code 'd' for object of type 'float'", "ValueError: Unknown format code 'd' for object of type 'float'"]
#: ' d' ["ValueError: Unknown format code 'd' for object of type 'str'", ' 42', '-1234567', "ValueError: Unknown format code 'd' for object of type 'float'", "ValueError: Unknown format code 'd' for object of type 'float'", ' 1', "ValueError: Unknown format code 'd' for object of type 'float'", "ValueError: Unknown format code 'd' for object of type 'float'"]
#: 'x' ["ValueError: Unknown format code 'x' for object of type 'str'", '2a', '-12d687', "ValueError: Unknown format code 'x' for object of type 'float'", "ValueError: Unknown format code 'x' for object of type 'float'", '1', "ValueError: Unknown format code 'x' for object of type 'float'", "ValueError: Unknown format code 'x' for object of type 'float'"]
#: '#x' ["ValueError: Unknown format code 'x' for object of type 'str'", '0x2a', '-0x12d687', "ValueError: Unknown format code 'x' for object of type 'float'", "ValueError: Unknown format code 'x' for object of type 'float'", '0x1', "ValueError: Unknown format code 'x' for object of type 'float'", "ValueError: Unknown format code 'x' for object of type 'float'"]
#: '#X' ["ValueError: Unknown format code 'X' for object of type 'str'", '0X2A', '-0X12D687', "ValueError: Unknown format code 'X' for object of type 'float'", "ValueError: Unknown format code 'X' for object of type 'float'", '0X1', "ValueError: Unknown format code 'X' for object of type 'float'", "ValueError: Unknown format code 'X' for object of type 'float'"]
#: 'b' ["ValueError: Unknown format code 'b' for object of type 'str'", '101010', '-100101101011010000111', "ValueError: Unknown format code 'b' for object of type 'float'", "ValueError: Unknown format code 'b' for object of type 'float'", '1', "ValueError: Unknown format code 'b' for object of type 'float'", "ValueError: Unknown format code 'b' for object of type 'float'"]
#: '#b' ["ValueError: Unknown format code 'b' for object of type 'str'", '0b101010', '-0b100101101011010000111', "ValueError: Unknown format code 'b' for object of type 'float'", "ValueError: Unknown format code 'b' for object of type 'float'", '0b1', "ValueError: Unknown format code 'b' for object of type 'float'", "ValueError: Unknown format code 'b' for object of type 'float'"]
#: 'o' ["ValueError: Unknown format code 'o' for object of type 'str'", '52', '-4553207', "ValueError: Unknown format code 'o' for object of type 'float'", "ValueError: Unknown format code 'o' for object of type 'float'", '1', "ValueError: Unknown format code 'o' for object of type 'float'", "ValueError: Unknown format code 'o' for object of type 'float'"]
#: 'n' ["ValueError: Unknown format code 'n' for object of type 'str'", '42', '-1234567', '3.14159', '1.23457e+06', '1', '0', '-0.04']
#: ',' ["ValueError: Cannot specify ',' with 's'.", '42', '-1,234,567', '3.14159', '1,234,567.891', '1', '0.0', '-0.04']
#: ',d' ["ValueError: Unknown format code 'd' for object of type 'str'", '42', '-1,234,567', "ValueError: Unknown format code 'd' for object of type 'float'", "ValueError: Unknown format code 'd' for object of type 'float'", '1', "ValueError: Unknown format code 'd' for object of type 'float'", "ValueError: Unknown format code 'd' for object of type 'float'"]
#: '.2f' ["ValueError: Unknown format code 'f' for object of type 'str'", '42.00', '-1234567.00', '3.14', '1234567.89', '1.00', '0.00', '-0.04']
#: '10.3f' ["ValueError: Unknown format code 'f' for object of type 'str'", '    42.000', '-1234567.000', '     3.142', '1234567.891', '     1.000', '     0.000', '    -0.040']
#: '<10.3f' ["ValueError: Unknown format code 'f' for object of type 'str'", '42.000    ', '-1234567.000', '3.142     ', '1234567.891', '1.000     ', '0.000     ', '-0.040    ']
#: 'e' ["ValueError: Unknown format code 'e' for object of type 'str'", '4.200000e+01', '-1.234567e+06', '3.141590e+00', '1.234568e+06', '1.000000e+00', '0.000000e+00', '-4.000000e-02']
#: '.3e' ["ValueError: Unknown format code 'e' for object of type 'str'", '4.200e+01', '-1.235e+06', '3.142e+00', '1.235e+06', '1.000e+00', '0.000e+00', '-4.000e-02']
#: 'g' ["ValueError: Unknown format code 'g' for object of type 'str'", '42', '-1.23457e+06', '3.14159', '1.23457e+06', '1', '0', '-0.04']
#: '.3g' ["ValueError: Unknown format code 'g' for object of type 'str'", '42', '-1.23e+06', '3.14', '1.23e+06', '1', '0', '-0.04']
#: '%' ["ValueError: Unknown format code '%' for object of type 'str'", '4200.000000%', '-123456700.000000%', '314.159000%', '123456789.100000%', '100.000000%', '0.000000%', '-4.000000%']
#: '.1%' ["ValueError: Unknown format code '%' for object of type 'str'", '4200.0%', '-123456700.0%', '314.2%', '123456789.1%', '100.0%', '0.0%', '-4.0%']
#: '=+8d' ["ValueError: Unknown format code 'd' for object of type 'str'", '+     42', '-1234567', "ValueError: Unknown format code 'd' for object of type 'float'", "ValueError: Unknown format code 'd' for object of type 'float'", '+      1', "ValueError: Unknown format code 'd' for object of type 'float'", "ValueError: Unknown format code 'd' for object of type 'float'"]
#: '*=8d' ["ValueError: Unknown format code 'd' for object of type 'str'", '******42', '-1234567', "ValueError: Unknown format code 'd' for object of type 'float'", "ValueError: Unknown format code 'd' for object of type 'float'", '*******1', "ValueError: Unknown format code 'd' for object of type 'float'", "ValueError: Unknown format code 'd' for object of type 'float'"]
#: '.3' ['abc', 'ValueError: Precision not allowed in integer format specifier', 'ValueError: Precision not allowed in integer format specifier', '3.14', '1.23e+06', 'ValueError: Precision not allowed in integer format specifier', '0.0', '-0.04']
#: '10.2' ['ab        ', 'ValueError: Precision not allowed in integer format specifier', 'ValueError: Precision not allowed in integer format specifier', '       3.1', '   1.2e+06', 'ValueError: Precision not allowed in integer format specifier', '       0.0', '     -0.04']
#: 's' ['abc', "ValueError: Unknown format code 's' for object of type 'int'", "ValueError: Unknown format code 's' for object of type 'int'", "ValueError: Unknown format code 's' for object of type 'float'", "ValueError: Unknown format code 's' for object of type 'float'", "ValueError: Unknown format code 's' for object of type 'bool'", "ValueError: Unknown format code 's' for object of type 'float'", "ValueError: Unknown format code 's' for object of type 'float'"]
#: '<8s' ['abc     ', "ValueError: Unknown format code 's' for object of type 'int'", "ValueError: Unknown format code 's' for object of type 'int'", "ValueError: Unknown format code 's' for object of type 'float'", "ValueError: Unknown format code 's' for object of type 'float'", "ValueError: Unknown format code 's' for object of type 'bool'", "ValueError: Unknown format code 's' for object of type 'float'", "ValueError: Unknown format code 's' for object of type 'float'"]
#: '^8.2s' ['   ab   ', "ValueError: Unknown format code 's' for object of type 'int'", "ValueError: Unknown format code 's' for object of type 'int'", "ValueError: Unknown format code 's' for object of type 'float'", "ValueError: Unknown format code 's' for object of type 'float'", "ValueError: Unknown format code 's' for object of type 'bool'", "ValueError: Unknown format code 's' for object of type 'float'", "ValueError: Unknown format code 's' for object of type 'float'"]
#: '08.3f' ["ValueError: Unknown format code 'f' for object of type 'str'", '0042.000', '-1234567.000', '0003.142', '1234567.891', '0001.000', '0000.000', '-000.040']
#: '+.2f' ["ValueError: Unknown format code 'f' for object of type 'str'", '+42.00', '-1234567.00', '+3.14', '+1234567.89', '+1.00', '+0.00', '-0.04']
#: ' .2f' ["ValueError: Unknown format code 'f' for object of type 'str'", ' 42.00', '-1234567.00', ' 3.14', ' 1234567.89', ' 1.00', ' 0.00', '-0.04']
#: ',.2f' ["ValueError: Unknown format code 'f' for object of type 'str'", '42.00', '-1,234,567.00', '3.14', '1,234,567.89', '1.00', '0.00', '-0.04']
#: 'G' ["ValueError: Unknown format code 'G' for object of type 'str'", '42', '-1.23457E+06', '3.14159', '1.23457E+06', '1', '0', '-0.04']
#: 'E' ["ValueError: Unknown format code 'E' for object of type 'str'", '4.200000E+01', '-1.234567E+06', '3.141590E+00', '1.234568E+06', '1.000000E+00', '0.000000E+00', '-4.000000E-02']
#: 'F' ["ValueError: Unknown format code 'F' for object of type 'str'", '42.000000', '-1234567.000000', '3.141590', '1234567.891000', '1.000000', '0.000000', '-0.040000']
#: 'r' ["ValueError: Unknown format code 'r' for object of type 'str'", "ValueError: Unknown format code 'r' for object of type 'int'", "ValueError: Unknown format code 'r' for object of type 'int'", "ValueError: Unknown format code 'r' for object of type 'float'", "ValueError: Unknown format code 'r' for object of type 'float'", "ValueError: Unknown format code 'r' for object of type 'bool'", "ValueError: Unknown format code 'r' for object of type 'float'", "ValueError: Unknown format code 'r' for object of type 'float'"]
#: '5.' ['ValueError: Format specifier missing precision', 'ValueError: Format specifier missing precision', 'ValueError: Format specifier missing precision', 'ValueError: Format specifier missing precision', 'ValueError: Format specifier missing precision', 'ValueError: Format specifier missing precision', 'ValueError: Format specifier missing precision', 'ValueError: Format specifier missing precision']
#: '<<5' ['abc<<', '42<<<', '-1234567', '3.14159', '1234567.891', '1<<<<', '0.0<<', '-0.04']
#: '}<5' ['abc}}', '42}}}', '-1234567', '3.14159', '1234567.891', '1}}}}', '0.0}}', '-0.04']
#2: '012' ["ValueError: '=' alignment not allowed in string format specifier", '000000000042', '-00001234567', '000003.14159', '01234567.891', '000000000001', '0000000000.0', '-00000000.04']
#3: '012' ['abc000000000', '000000000042', '-00001234567', '000003.14159', '01234567.891', '000000000001', '0000000000.0', '-00000000.04']
#: '0<6' ['abc000', '420000', '-1234567', '3.14159', '1234567.891', '100000', '0.0000', '-0.040']
#: 1 2
#: 2 1 1 'x' y
#: 6 5 [5] 5
#: x    |      3.14
#: {} {1} 1,234,567 25.000000%
#err: Traceback (most recent call last):
#err:   File "format_specs.py", line 32, in <module>
#err:     print('{f}{f:abc}'.format(f=Thing()), '{0[a b]} {0[]]}'.format({'a b': 3, ']': 4}))
#3err:                                           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#err: ValueError: Empty attribute in format string
#exit: 1
