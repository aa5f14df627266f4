# RUN: %run2
# RUN: %run3
# Loops over reversed(): of lists that change meanwhile, of tuples and other sequences; ints that outgrow 64 bits in them.
def f(l):
    out = []
    for x in reversed(l):
        out.append(x)
        if x == 3 and len(l) > 4:
            l.pop()
            l.pop()
            l.pop()
    return out
print(f([1, 2, 3, 4, 5, 6]), f([]), f((1, 2)), f("abc"))
def g(l):
    n = 0
    for x in reversed(l):
        n = n * 3000000007 + x
    return n
print(g([1, 2, 3]), g([1] * 5), g((1, 2**70, 3)))
def h(l):
    for x in reversed(l):
        yield x
print(list(h([1, 2, 3])))
class R(object):
    def __reversed__(self): return iter([9, 8])
print([x for x in reversed(R())])
try:
    f(5)
except TypeError as e:
    print(e)
#2: ([6, 5, 4, 3, 2, 1], [], [2, 1], ['c', 'b', 'a'])
#2: (27000000132000000162L, 81000000783000002844000004602000002801L, 3541774870443375255419879124116L)
#3: [6, 5, 4, 3, 2, 1] [] [2, 1] ['c', 'b', 'a']
#3: 27000000132000000162 81000000783000002844000004602000002801 3541774870443375255419879124116
#: [3, 2, 1]
#: [9, 8]
#2: argument to reversed() must be a sequence
#3: 'int' object is not reversible
