# RUN: %run2
# RUN: %run3
# Sums, extremes and loops in place at their edges: NaN, -0.0, overflow, nothing, subclasses, aliases, raising operands.
nan = float('nan'); inf = float('inf')
def t(f):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, str(e))
def sums():
    a = [-0.0]; b = [1.0, -1.0, -0.0]; c = [2**62, 2**62, 2**62]; d = [True, False, True]; e = []; g = [nan, 1.0]
    return sum(a), sum(b), sum(c), sum(d), sum(e), sum(g) != sum(g), sum([1, 2.5]), sum(a, -0.0), sum(x for x in c), sum([x * 2 for x in c])
def mins(l): return min(l), max(l)
class I(int): pass
class L(list):
    def __iter__(self): return iter([9])
t(sums)
for l in ([nan, 1.0], [1.0, nan], [-0.0, 0.0], [0.0, -0.0], [1, 1.0, True], [True, 1], [], [2**70, 1], [I(3), 2], ['a', 1], L([1, 2])):
    t(lambda: mins(l))
t(lambda: sum(L([1, 2])))
t(lambda: sum(['a']))
t(lambda: [x for x in L([1])])
def alias():
    l = [1, 2, 3]
    n = [l.append(x) for x in l if len(l) < 6]
    return l, n
t(alias)
def raises():
    return sum([1 // x for x in [1, 0]])
t(raises)
t(lambda: any(x > 1 for x in []) or all(x for x in []))
t(lambda: max(x for x in []))
def gen(): return sum(f for f in [1e308, 1e308, -1e308])
t(gen)
def dictloop():
    d = {1: 2.0, 3: 4.0}; s = 0
    try:
        for k, v in d.items():
            s += v
            d[k + 10] = 1.0
            if len(d) > 8: break
    except RuntimeError as e: print(e)
    return s
t(dictloop)
def shadow():
    sum = lambda it: 'mine'
    return sum(x for x in [1])
t(shadow)
b = bytearray(b'ab')
def ba(b):
    s = 0
    for i in range(len(b)):
        s += b[i]; b[i] = 65 + i
    return s, bytes(b)
t(lambda: ba(b))
def bad(b): b[0] = 300
t(lambda: bad(b))
#2: (0.0, 0.0, 13835058055282163712L, 2, 0, True, 3.5, -0.0, 13835058055282163712L, 27670116110564327424L)
#3: (0.0, 0.0, 13835058055282163712, 2, 0, True, 3.5, -0.0, 13835058055282163712, 27670116110564327424)
#: (nan, nan)
#: (1.0, 1.0)
#: (-0.0, -0.0)
#: (0.0, 0.0)
#: (1, 1)
#: (True, True)
#2: ('ValueError', 'min() arg is an empty sequence')
#2: (1, 1180591620717411303424L)
#3: ValueError min() arg is an empty sequence
#3: (1, 1180591620717411303424)
#: (2, 3)
#2: (1, 'a')
#3: TypeError '<' not supported between instances of 'int' and 'str'
#: (9, 9)
#: 9
#2: ('TypeError', "unsupported operand type(s) for +: 'int' and 'str'")
#3: TypeError unsupported operand type(s) for +: 'int' and 'str'
#: [9]
#: ([1, 2, 3, 1, 2, 3], [None, None, None])
#2: ('ZeroDivisionError', 'integer division or modulo by zero')
#3: ZeroDivisionError integer division or modulo by zero
#: True
#2: ('ValueError', 'max() arg is an empty sequence')
#3: ValueError max() arg is an empty sequence
#: inf
#2: 6.0
#3: dictionary changed size during iteration
#3: 2.0
#: 'mine'
#2: (195, 'AB')
#2: ('ValueError', 'byte must be in range(0, 256)')
#3: (195, b'AB')
#3: ValueError byte must be in range(0, 256)
