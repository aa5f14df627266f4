# RUN: %run2
# RUN: %run3
# `and`, `or` give an operand; truth is __bool__/__nonzero__ or __len__.
print(1 and 2, 0 and 2, 1 or 2, 0 or 2, None or [] or "x", "" and 1)
print(not 0, not "x", not [], not [0])
class Empty(object):
    def __len__(self): return 0
class False_(object):
    def __bool__(self): return False
    __nonzero__ = __bool__
class Plain(object): pass
for thing in (0, 0.0, "", [], (), {}, set(), None, False, Empty(), False_(), Plain(), "0", [0], -1, 0.1):
    print("yes" if thing else "no")
x = 5
print("big" if x > 10 else "middle" if x > 3 else "small")
class Bad(object):
    def __bool__(self): return 2
    __nonzero__ = lambda self: "x"
try:
    if Bad(): pass
except TypeError as error:
    print(error)
#2: (2, 0, 1, 2, 'x', '')
#2: (True, False, True, False)
#3: 2 0 1 2 x 
#3: True False True False
#: no
#: no
#: no
#: no
#: no
#: no
#: no
#: no
#: no
#: no
#: no
#: yes
#: yes
#: yes
#: yes
#: yes
#: middle
#2: __nonzero__ should return bool or int, returned str
#3: __bool__ should return bool, returned int
