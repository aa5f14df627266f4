# RUN: %run2
# RUN: %run3
# Private names are mangled; __slots__ limits attributes; __new__ makes, __init__ fills.
class Private(object):
    def __init__(self):
        self.__x = 1
        self.__y__ = 2
    def get(self): return self.__x
class Child(Private):
    def __init__(self):
        Private.__init__(self)
        self.__x = "child's"
c = Child()
print(c.get(), c._Child__x, c._Private__x, c.__y__)
class Slotted(object):
    __slots__ = ("a", "b")
s = Slotted()
s.a = 1
print(s.a)
for name in ("b", "c"):
    try:
        getattr(s, name)
    except AttributeError as error:
        print(error)
try:
    s.c = 1
except AttributeError as error:
    print(type(error).__name__)
class Single(object):
    instance = None
    def __new__(cls, *args):
        if cls.instance is None:
            print("new", args)
            cls.instance = object.__new__(cls)
        return cls.instance
    def __init__(self, *args): print("init", args)
print(Single(1) is Single(2))
class Other(object):
    def __new__(cls): return 5
    def __init__(self): print("never")
print(Other())
class Number(int):
    def __new__(cls, text): return int.__new__(cls, len(text))
    def __add__(self, o): return "sum %d" % int.__add__(self, o)
print(Number("abc"), Number("ab") + 1, Number("ab") * 2, repr(Number("x")), isinstance(Number(""), int))
#2: (1, "child's", 1, 2)
#3: 1 child's 1 2
#: 1
#2: b
#3: 'Slotted' object has no attribute 'b'
#: 'Slotted' object has no attribute 'c'
#: AttributeError
#2: ('new', (1,))
#2: ('init', (1,))
#2: ('init', (2,))
#3: new (1,)
#3: init (1,)
#3: init (2,)
#: True
#: 5
#2: (3, 'sum 3', 4, '1', True)
#3: 3 sum 3 4 1 True
