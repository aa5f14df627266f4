# RUN: %run2
# RUN: %run3
# String methods, one after the other.
s = "Hello, World"
print(s.upper(), s.lower(), s.swapcase(), s.title(), "hELLO wORLD".capitalize(), s.replace("o", "0"), s.replace("l", "L", 2))
print(s.find("o"), s.find("o", 5), s.find("z"), s.rfind("o"), s.index("W"), s.count("l"), s.count(""), "".find(""))
print(s.startswith("He"), s.endswith("ld"), s.startswith(("x", "H")), s.startswith("W", 7), s.endswith("o", 0, 5))
print("  x y ".strip() + "|", "  x ".lstrip() + "|", "  x ".rstrip() + "|", "xxaxx".strip("x"), "abcba".lstrip("ab"), "abc".strip("xyz"))
print("a,b,,c".split(","), " a  b ".split(), "a b c".split(None, 1), "a-b-c".rsplit("-", 1), "".split(), "".split(","), "abc".split("b"))
print("-".join(["a", "b"]), "".join([]), ", ".join("xyz"), "ab\ncd\r\nef".splitlines(), "ab\ncd\n".splitlines(True))
print("x".center(5, "*"), "x".ljust(4) + "|", "x".rjust(4), "-42".zfill(6), "42".zfill(1), "ab".center(5), "abc".center(6, "-"))
print("k=v=w".partition("="), "k=v=w".rpartition("="), "kv".partition("="), "kv".rpartition("="))
print("a1".isalnum(), "a".isalpha(), "1".isdigit(), " ".isspace(), "a".islower(), "A".isupper(), "Ab".istitle(), "".isalpha(), "a b".isalpha())
print("a\tb".expandtabs(4), "\t|".expandtabs(), "ab\tc".expandtabs(2))
def attempt(action):
    try:
        print(action())
    except Exception as error:
        print("%s: %s" % (type(error).__name__, error))
attempt(lambda: s.index("zz"))
attempt(lambda: "a".join([1]))
attempt(lambda: "a" + 1)
attempt(lambda: "a".split(""))
attempt(lambda: s.nothing)
attempt(lambda: "ab" * "c")
attempt(lambda: "a".replace("a"))
attempt(lambda: s.find())
#2: ('HELLO, WORLD', 'hello, world', 'hELLO, wORLD', 'Hello, World', 'Hello world', 'Hell0, W0rld', 'HeLLo, World')
#2: (4, 8, -1, 8, 7, 3, 13, 0)
#2: (True, True, True, True, True)
#2: ('x y|', 'x |', '  x|', 'a', 'cba', 'abc')
#2: (['a', 'b', '', 'c'], ['a', 'b'], ['a', 'b c'], ['a-b', 'c'], [], [''], ['a', 'c'])
#2: ('a-b', '', 'x, y, z', ['ab', 'cd', 'ef'], ['ab\n', 'cd\n'])
#2: ('**x**', 'x   |', '   x', '-00042', '42', '  ab ', '-abc--')
#2: (('k', '=', 'v=w'), ('k=v', '=', 'w'), ('kv', '', ''), ('', '', 'kv'))
#2: (True, True, True, True, True, True, True, False, False)
#2: ('a   b', '        |', 'ab  c')
#3: HELLO, WORLD hello, world hELLO, wORLD Hello, World Hello world Hell0, W0rld HeLLo, World
#3: 4 8 -1 8 7 3 13 0
#3: True True True True True
#3: x y| x |   x| a cba abc
#3: ['a', 'b', '', 'c'] ['a', 'b'] ['a', 'b c'] ['a-b', 'c'] [] [''] ['a', 'c']
#3: a-b  x, y, z ['ab', 'cd', 'ef'] ['ab\n', 'cd\n']
#3: **x** x   |    x -00042 42   ab  -abc--
#3: ('k', '=', 'v=w') ('k=v', '=', 'w') ('kv', '', '') ('', '', 'kv')
#3: True True True True True True True False False
#3: a   b         | ab  c
#: ValueError: substring not found
#2: TypeError: sequence item 0: expected string, int found
#2: TypeError: cannot concatenate 'str' and 'int' objects
#3: TypeError: sequence item 0: expected str instance, int found
#3: TypeError: can only concatenate str (not "int") to str
#: ValueError: empty separator
#: AttributeError: 'str' object has no attribute 'nothing'
#: TypeError: can't multiply sequence by non-int of type 'str'
#2: TypeError: replace() takes at least 2 arguments (1 given)
#2: TypeError: find/rfind/index/rindex() takes at least 1 argument (0 given)
#3: TypeError: replace expected at least 2 arguments, got 1
#3: TypeError: find() takes at least 1 argument (0 given)
