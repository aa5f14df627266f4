# RUN: %run2
# RUN: %run3
# int, float, complex and float.fromhex of texts and of objects with special methods.
from __future__ import print_function

def tried(f, *args, **keywords):
    try:
        return f(*args, **keywords)
    except Exception as error:
        return "%s: %s" % (type(error).__name__, error)


texts = ["", " 12 ", "-12", "- 12", "0x10", "0b11", "0o17", "017", "1_0", "_1", "1__0", "12L", "1.5", "ff", "zz", "1" * 25, "0", "00", "1e5"]
for text in texts:
    print(repr(text), [tried(int, text)] + [tried(int, text, base) for base in (0, 2, 8, 16, 36, 37)])
for text in ["1.5", ".5", "5.", ".", "1e10", "1e", "inf", "-Infinity", "nan", "1_0.5", " 1.5 ", "1,5", "0x1p3", "1e400", "1e-400",
             "123456789012345678901234567890", "2.2250738585072011e-308", "1+2j", "(1+2j)", "j", "-j", "1 + 2j", "1j+2", "infj", "_1j"]:
    print(repr(text), tried(float, text), tried(complex, text))
for text in ["0x1p3", "1.8", "0x.8p1", "0x1p1024", "0x1p-1075", "inf", "0x", "p3", " 0x1p1 ", "0x1.00000000000008p0"]:
    print(repr(text), tried(float.fromhex, text))
class Number(object):
    def __int__(self): return 42
    def __float__(self): return 4.25
    def __index__(self): return 7
    def __complex__(self): return 1 + 1j
    def __abs__(self): return "absolute"
    def __divmod__(self, other): return "divmod"
    def __rdivmod__(self, other): return "rdivmod"
    def __pow__(self, *others): return "pow", len(others)
class Bad(object):
    def __int__(self): return "x"
    def __float__(self): return "x"
    def __index__(self): return "x"
n, bad = Number(), Bad()
print(int(n), float(n), complex(n), abs(n), divmod(n, 1), divmod(1, n), pow(n, 2), pow(n, 2, 3), bin(n), "abcdefgh"[n])
print([tried(f, bad) for f in (int, float)], tried(lambda: [1][bad]))
print([tried(f, None) for f in (int, float, complex)], tried(int, 5, 3), tried(complex, "x", 1), tried(complex, 1, "x"), int(), float(), complex(), bool())
#: '' ["ValueError: invalid literal for int() with base 10: ''", "ValueError: invalid literal for int() with base 0: ''", "ValueError: invalid literal for int() with base 2: ''", "ValueError: invalid literal for int() with base 8: ''", "ValueError: invalid literal for int() with base 16: ''", "ValueError: invalid literal for int() with base 36: ''", 'ValueError: int() base must be >= 2 and <= 36, or 0']
#2: ' 12 ' [12, 12, "ValueError: invalid literal for int() with base 2: '12 '", 10, 18, 38, 'ValueError: int() base must be >= 2 and <= 36, or 0']
#3: ' 12 ' [12, 12, "ValueError: invalid literal for int() with base 2: ' 12 '", 10, 18, 38, 'ValueError: int() base must be >= 2 and <= 36, or 0']
#: '-12' [-12, -12, "ValueError: invalid literal for int() with base 2: '-12'", -10, -18, -38, 'ValueError: int() base must be >= 2 and <= 36, or 0']
#2: '- 12' [-12, -12, "ValueError: invalid literal for int() with base 2: '- 12'", -10, -18, -38, 'ValueError: int() base must be >= 2 and <= 36, or 0']
#3: '- 12' ["ValueError: invalid literal for int() with base 10: '- 12'", "ValueError: invalid literal for int() with base 0: '- 12'", "ValueError: invalid literal for int() with base 2: '- 12'", "ValueError: invalid literal for int() with base 8: '- 12'", "ValueError: invalid literal for int() with base 16: '- 12'", "ValueError: invalid literal for int() with base 36: '- 12'", 'ValueError: int() base must be >= 2 and <= 36, or 0']
#: '0x10' ["ValueError: invalid literal for int() with base 10: '0x10'", 16, "ValueError: invalid literal for int() with base 2: '0x10'", "ValueError: invalid literal for int() with base 8: '0x10'", 16, 42804, 'ValueError: int() base must be >= 2 and <= 36, or 0']
#: '0b11' ["ValueError: invalid literal for int() with base 10: '0b11'", 3, 3, "ValueError: invalid literal for int() with base 8: '0b11'", 2833, 14293, 'ValueError: int() base must be >= 2 and <= 36, or 0']
#: '0o17' ["ValueError: invalid literal for int() with base 10: '0o17'", 15, "ValueError: invalid literal for int() with base 2: '0o17'", 15, "ValueError: invalid literal for int() with base 16: '0o17'", 31147, 'ValueError: int() base must be >= 2 and <= 36, or 0']
#2: '017' [17, 15, "ValueError: invalid literal for int() with base 2: '017'", 15, 23, 43, 'ValueError: int() base must be >= 2 and <= 36, or 0']
#2: '1_0' ["ValueError: invalid literal for int() with base 10: '1_0'", "ValueError: invalid literal for int() with base 0: '1_0'", "ValueError: invalid literal for int() with base 2: '1_0'", "ValueError: invalid literal for int() with base 8: '1_0'", "ValueError: invalid literal for int() with base 16: '1_0'", "ValueError: invalid literal for int() with base 36: '1_0'", 'ValueError: int() base must be >= 2 and <= 36, or 0']
#3: '017' [17, "ValueError: invalid literal for int() with base 0: '017'", "ValueError: invalid literal for int() with base 2: '017'", 15, 23, 43, 'ValueError: int() base must be >= 2 and <= 36, or 0']
#3: '1_0' [10, 10, 2, 8, 16, 36, 'ValueError: int() base must be >= 2 and <= 36, or 0']
#: '_1' ["ValueError: invalid literal for int() with base 10: '_1'", "ValueError: invalid literal for int() with base 0: '_1'", "ValueError: invalid literal for int() with base 2: '_1'", "ValueError: invalid literal for int() with base 8: '_1'", "ValueError: invalid literal for int() with base 16: '_1'", "ValueError: invalid literal for int() with base 36: '_1'", 'ValueError: int() base must be >= 2 and <= 36, or 0']
#: '1__0' ["ValueError: invalid literal for int() with base 10: '1__0'", "ValueError: invalid literal for int() with base 0: '1__0'", "ValueError: invalid literal for int() with base 2: '1__0'", "ValueError: invalid literal for int() with base 8: '1__0'", "ValueError: invalid literal for int() with base 16: '1__0'", "ValueError: invalid literal for int() with base 36: '1__0'", 'ValueError: int() base must be >= 2 and <= 36, or 0']
#: '12L' ["ValueError: invalid literal for int() with base 10: '12L'", "ValueError: invalid literal for int() with base 0: '12L'", "ValueError: invalid literal for int() with base 2: '12L'", "ValueError: invalid literal for int() with base 8: '12L'", "ValueError: invalid literal for int() with base 16: '12L'", 1389, 'ValueError: int() base must be >= 2 and <= 36, or 0']
#: '1.5' ["ValueError: invalid literal for int() with base 10: '1.5'", "ValueError: invalid literal for int() with base 0: '1.5'", "ValueError: invalid literal for int() with base 2: '1.5'", "ValueError: invalid literal for int() with base 8: '1.5'", "ValueError: invalid literal for int() with base 16: '1.5'", "ValueError: invalid literal for int() with base 36: '1.5'", 'ValueError: int() base must be >= 2 and <= 36, or 0']
#: 'ff' ["ValueError: invalid literal for int() with base 10: 'ff'", "ValueError: invalid literal for int() with base 0: 'ff'", "ValueError: invalid literal for int() with base 2: 'ff'", "ValueError: invalid literal for int() with base 8: 'ff'", 255, 555, 'ValueError: int() base must be >= 2 and <= 36, or 0']
#: 'zz' ["ValueError: invalid literal for int() with base 10: 'zz'", "ValueError: invalid literal for int() with base 0: 'zz'", "ValueError: invalid literal for int() with base 2: 'zz'", "ValueError: invalid literal for int() with base 8: 'zz'", "ValueError: invalid literal for int() with base 16: 'zz'", 1295, 'ValueError: int() base must be >= 2 and <= 36, or 0']
#2: '1111111111111111111111111' [1111111111111111111111111L, 1111111111111111111111111L, 33554431, 5396990266136737387081L, 84510040015215293433113547025L, 23093750784707544589803988584472465525L, 'ValueError: int() base must be >= 2 and <= 36, or 0']
#3: '1111111111111111111111111' [1111111111111111111111111, 1111111111111111111111111, 33554431, 5396990266136737387081, 84510040015215293433113547025, 23093750784707544589803988584472465525, 'ValueError: int() base must be >= 2 and <= 36, or 0']
#: '0' [0, 0, 0, 0, 0, 0, 'ValueError: int() base must be >= 2 and <= 36, or 0']
#: '00' [0, 0, 0, 0, 0, 0, 'ValueError: int() base must be >= 2 and <= 36, or 0']
#: '1e5' ["ValueError: invalid literal for int() with base 10: '1e5'", "ValueError: invalid literal for int() with base 0: '1e5'", "ValueError: invalid literal for int() with base 2: '1e5'", "ValueError: invalid literal for int() with base 8: '1e5'", 485, 1805, 'ValueError: int() base must be >= 2 and <= 36, or 0']
#: '1.5' 1.5 (1.5+0j)
#: '.5' 0.5 (0.5+0j)
#: '5.' 5.0 (5+0j)
#2: '.' ValueError: could not convert string to float: . ValueError: complex() arg is a malformed string
#3: '.' ValueError: could not convert string to float: '.' ValueError: complex() arg is a malformed string
#: '1e10' 10000000000.0 (10000000000+0j)
#2: '1e' ValueError: invalid literal for float(): 1e ValueError: complex() arg is a malformed string
#3: '1e' ValueError: could not convert string to float: '1e' ValueError: complex() arg is a malformed string
#: 'inf' inf (inf+0j)
#: '-Infinity' -inf (-inf+0j)
#: 'nan' nan (nan+0j)
#2: '1_0.5' ValueError: invalid literal for float(): 1_0.5 ValueError: complex() arg is a malformed string
#3: '1_0.5' 10.5 (10.5+0j)
#: ' 1.5 ' 1.5 (1.5+0j)
#2: '1,5' ValueError: invalid literal for float(): 1,5 ValueError: complex() arg is a malformed string
#2: '0x1p3' ValueError: invalid literal for float(): 0x1p3 ValueError: complex() arg is a malformed string
#3: '1,5' ValueError: could not convert string to float: '1,5' ValueError: complex() arg is a malformed string
#3: '0x1p3' ValueError: could not convert string to float: '0x1p3' ValueError: complex() arg is a malformed string
#: '1e400' inf (inf+0j)
#: '1e-400' 0.0 0j
#2: '123456789012345678901234567890' 1.23456789012e+29 (1.23456789012e+29+0j)
#2: '2.2250738585072011e-308' 2.22507385851e-308 (2.22507385851e-308+0j)
#2: '1+2j' ValueError: invalid literal for float(): 1+2j (1+2j)
#2: '(1+2j)' ValueError: could not convert string to float: (1+2j) (1+2j)
#2: 'j' ValueError: could not convert string to float: j 1j
#2: '-j' ValueError: could not convert string to float: -j -1j
#2: '1 + 2j' ValueError: invalid literal for float(): 1 + 2j ValueError: complex() arg is a malformed string
#2: '1j+2' ValueError: invalid literal for float(): 1j+2 ValueError: complex() arg is a malformed string
#2: 'infj' ValueError: invalid literal for float(): infj infj
#2: '_1j' ValueError: could not convert string to float: _1j ValueError: complex() arg is a malformed string
#3: '123456789012345678901234567890' 1.2345678901234568e+29 (1.2345678901234568e+29+0j)
#3: '2.2250738585072011e-308' 2.225073858507201e-308 (2.225073858507201e-308+0j)
#3: '1+2j' ValueError: could not convert string to float: '1+2j' (1+2j)
#3: '(1+2j)' ValueError: could not convert string to float: '(1+2j)' (1+2j)
#3: 'j' ValueError: could not convert string to float: 'j' 1j
#3: '-j' ValueError: could not convert string to float: '-j' -1j
#3: '1 + 2j' ValueError: could not convert string to float: '1 + 2j' ValueError: complex() arg is a malformed string
#3: '1j+2' ValueError: could not convert string to float: '1j+2' ValueError: complex() arg is a malformed string
#3: 'infj' ValueError: could not convert string to float: 'infj' infj
#3: '_1j' ValueError: could not convert string to float: '_1j' ValueError: could not convert string to complex: '_1j'
#: '0x1p3' 8.0
#: '1.8' 1.5
#: '0x.8p1' 1.0
#: '0x1p1024' OverflowError: hexadecimal value too large to represent as a float
#: '0x1p-1075' 0.0
#: 'inf' inf
#: '0x' ValueError: invalid hexadecimal floating-point string
#: 'p3' ValueError: invalid hexadecimal floating-point string
#: ' 0x1p1 ' 2.0
#: '0x1.00000000000008p0' 1.0
#: 42 4.25 (1+1j) absolute divmod rdivmod ('pow', 1) ('pow', 2) 0b111 h
#2: ['TypeError: __int__ returned non-int (type str)', 'TypeError: __float__ returned non-float (type str)'] TypeError: __index__ returned non-(int,long) (type str)
#2: ["TypeError: int() argument must be a string or a number, not 'NoneType'", 'TypeError: float() argument must be a string or a number', 'TypeError: complex() argument must be a string or a number'] TypeError: int() can't convert non-string with explicit base TypeError: complex() can't take second arg if first is a string TypeError: complex() second arg can't be a string 0 0.0 0j False
#3: ['TypeError: __int__ returned non-int (type str)', 'TypeError: Bad.__float__ returned non-float (type str)'] TypeError: __index__ returned non-int (type str)
#3: ["TypeError: int() argument must be a string, a bytes-like object or a real number, not 'NoneType'", "TypeError: float() argument must be a string or a real number, not 'NoneType'", "TypeError: complex() first argument must be a string or a number, not 'NoneType'"] TypeError: int() can't convert non-string with explicit base TypeError: complex() can't take second arg if first is a string TypeError: complex() second arg can't be a string 0 0.0 0j False
