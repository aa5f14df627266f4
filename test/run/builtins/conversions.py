# RUN: %run2
# RUN: %run3
# int, float, str, bool, list, tuple, repr, abs, round, divmod, pow, hex, oct, bin, chr, ord, hash, len, id.
print(int("5"), int(5.7), int(), float("1.5"), float(), str(1.0), str(None), str(), bool([]), bool("x"), bool(), list(), tuple(), dict(), set())
print(repr("x"), repr(1), repr(None), repr([1, "a"]), str([1, "a"]), abs(-3), abs(-2.5), abs(3 + 4j), divmod(7, 3), pow(2, 10), pow(2, -1), pow(2, 5, 7))
print(round(2.4), round(-2.6), round(2.345, 2), round(1e20), hash("") == 0 or True, hash(5), hash(True), hash(-1), hash(2.0), hash(None) == hash(None))
print(len("abc"), len([1]), len({}), callable(len), callable(5), id(5) == id(5), type(5) is int, isinstance("x", str), type(type(5)) is type)
print(complex(1, 2), (1 + 2j) * (3 - 1j), (1 + 2j).real, (3j).imag, abs(3 + 4j), complex("1+2j"), 1j ** 2, (1 + 1j) / 2, -1j, 0j)
print(bin(10), oct(64), hex(255), hex(-1), ord("A"), chr(66), all(isinstance(x, int) for x in [1, True]))
def attempt(action):
    try:
        print(action())
    except Exception as error:
        print("%s: %s" % (type(error).__name__, error))
attempt(lambda: int("a"))
attempt(lambda: int(None))
attempt(lambda: float([]))
attempt(lambda: len(5))
attempt(lambda: abs("x"))
attempt(lambda: chr("x"))
attempt(lambda: ord("xy"))
attempt(lambda: hash([]))
attempt(lambda: bool(1, 2))
attempt(lambda: round("x"))
attempt(lambda: list(5))
attempt(lambda: dict(1))
attempt(lambda: complex("x"))
attempt(lambda: hex(1.5))
attempt(lambda: isinstance(1, "x"))
attempt(lambda: 1 + None)
attempt(lambda: None + 1)
attempt(lambda: "a" - "b")
attempt(lambda: [] < 5)
attempt(lambda: -"x")
nothing = None
attempt(lambda: nothing())
attempt(lambda: nothing[0])
attempt(lambda: (5).x)
attempt(lambda: 5 in 5)
#2: (5, 5, 0, 1.5, 0.0, '1.0', 'None', '', False, True, False, [], (), {}, set([]))
#2: ("'x'", '1', 'None', "[1, 'a']", "[1, 'a']", 3, 2.5, 5.0, (2, 1), 1024, 0.5, 4)
#2: (2.0, -3.0, 2.35, 1e+20, True, 5, 1, -2, 2, True)
#2: (3, 1, 0, True, False, True, True, True, True)
#2: ((1+2j), (5+5j), 1.0, 3.0, 5.0, (1+2j), (-1+0j), (0.5+0.5j), -1j, 0j)
#2: ('0b1010', '0100', '0xff', '-0x1', 65, 'B', True)
#3: 5 5 0 1.5 0.0 1.0 None  False True False [] () {} set()
#3: 'x' 1 None [1, 'a'] [1, 'a'] 3 2.5 5.0 (2, 1) 1024 0.5 4
#3: 2 -3 2.35 100000000000000000000 True 5 1 -2 2 True
#3: 3 1 0 True False True True True True
#3: (1+2j) (5+5j) 1.0 3.0 5.0 (1+2j) (-1+0j) (0.5+0.5j) (-0-1j) 0j
#3: 0b1010 0o100 0xff -0x1 65 B True
#: ValueError: invalid literal for int() with base 10: 'a'
#2: TypeError: int() argument must be a string or a number, not 'NoneType'
#2: TypeError: float() argument must be a string or a number
#3: TypeError: int() argument must be a string, a bytes-like object or a real number, not 'NoneType'
#3: TypeError: float() argument must be a string or a real number, not 'list'
#: TypeError: object of type 'int' has no len()
#: TypeError: bad operand type for abs(): 'str'
#2: TypeError: an integer is required
#3: TypeError: 'str' object cannot be interpreted as an integer
#: TypeError: ord() expected a character, but string of length 2 found
#: TypeError: unhashable type: 'list'
#2: TypeError: bool() takes at most 1 argument (2 given)
#2: TypeError: a float is required
#3: TypeError: bool expected at most 1 argument, got 2
#3: TypeError: type str doesn't define __round__ method
#: TypeError: 'int' object is not iterable
#: TypeError: 'int' object is not iterable
#: ValueError: complex() arg is a malformed string
#2: TypeError: hex() argument can't be converted to hex
#2: TypeError: isinstance() arg 2 must be a class, type, or tuple of classes and types
#3: TypeError: 'float' object cannot be interpreted as an integer
#3: TypeError: isinstance() arg 2 must be a type, a tuple of types, or a union
#: TypeError: unsupported operand type(s) for +: 'int' and 'NoneType'
#: TypeError: unsupported operand type(s) for +: 'NoneType' and 'int'
#: TypeError: unsupported operand type(s) for -: 'str' and 'str'
#2: False
#3: TypeError: '<' not supported between instances of 'list' and 'int'
#: TypeError: bad operand type for unary -: 'str'
#: TypeError: 'NoneType' object is not callable
#2: TypeError: 'NoneType' object has no attribute '__getitem__'
#3: TypeError: 'NoneType' object is not subscriptable
#: AttributeError: 'int' object has no attribute 'x'
#: TypeError: argument of type 'int' is not iterable
