# RUN: %run2
# RUN: %run3
# str.format and format(): fields, attributes, items, conversions, alignment, nested specs.
print("{} {} {}".format(1, "two", 3.0), "{1} {0} {1}".format("a", "b"), "{x} {y}".format(x=1, y=2), "{{}} {}".format(5))
print("{0[1]} {0[0]} {1[k]} {2.real} {3!r} {3!s}".format([1, 2], {"k": "v"}, 5, "q"))
print("{:5}|{:<5}|{:>5}|{:^5}|{:*^7}|{:05}|{:+}|{: }|{:,}".format("a", "b", "c", "d", "e", 42, 7, 8, 1234567))
print("{:d} {:x} {:X} {:o} {:b} {:#x} {:#b} {:c} {:n}".format(10, 255, 255, 8, 5, 255, 5, 97, 1000))
print("{:.2f} {:e} {:g} {:%} {:.1%} {:10.3f}| {:<10.1f}| {:,.2f}".format(3.14159, 12345.678, 1e-7, 0.5, 0.123, 2.5, 2.5, 12345.678))
print("{:{}} {:{w}.{p}f}|".format("x", 5, 3.14159, w=8, p=2), "{:.2}|{:5.1}|".format("abc", "xyz"))
print(format(5, "03d"), format("s", ">4"), format(1.5, ".3f"), format(None, ""), format(3), format(True, "d"))
def attempt(form, *args, **kwargs):
    try:
        print(form.format(*args, **kwargs))
    except Exception as error:
        print(type(error).__name__, str(error)[:60])
attempt("{}")
attempt("{a}")
attempt("{", 1)
attempt("}", 1)
attempt("{:d}", "x")
attempt("{:z}", 1)
attempt("{0} {}", 1, 2)
attempt("{.nothing}", 1)
attempt("{[5]}", [1])
attempt("{:s}", 5)
#2: ('1 two 3.0', 'b a b', '1 2', '{} 5')
#3: 1 two 3.0 b a b 1 2 {} 5
#: 2 1 v 5 'q' q
#: a    |b    |    c|  d  |***e***|00042|+7| 8|1,234,567
#: 10 ff FF 10 101 0xff 0b101 a 1000
#: 3.14 1.234568e+04 1e-07 50.000000% 12.3%      2.500| 2.5       | 12,345.68
#2: ('x         3.14|', 'ab|x    |')
#2: ('005', '   s', '1.500', 'None', '3', '1')
#2: ('IndexError', 'tuple index out of range')
#2: ('KeyError', "'a'")
#2: ('ValueError', "Single '{' encountered in format string")
#2: ('ValueError', "Single '}' encountered in format string")
#2: ('ValueError', "Unknown format code 'd' for object of type 'str'")
#2: ('ValueError', "Unknown format code 'z' for object of type 'int'")
#2: ('ValueError', 'cannot switch from manual field specification to automatic f')
#2: ('AttributeError', "'int' object has no attribute 'nothing'")
#2: ('IndexError', 'list index out of range')
#2: ('ValueError', "Unknown format code 's' for object of type 'int'")
#3: x         3.14| ab|x    |
#3: 005    s 1.500 None 3 1
#3: IndexError Replacement index 0 out of range for positional args tuple
#3: KeyError 'a'
#3: ValueError Single '{' encountered in format string
#3: ValueError Single '}' encountered in format string
#3: ValueError Unknown format code 'd' for object of type 'str'
#3: ValueError Negative zero coercion (z) not allowed in integer format spe
#3: ValueError cannot switch from manual field specification to automatic f
#3: AttributeError 'int' object has no attribute 'nothing'
#3: IndexError list index out of range
#3: ValueError Unknown format code 's' for object of type 'int'
