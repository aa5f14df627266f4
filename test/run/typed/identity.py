# RUN: %run2
# RUN: %run3
# Identity of ints that live unboxed in locals.
def f(n):
    x = n * 1000003
    y = x
    l = [x]
    return x is y, l[0] is x, x is None, x is not y
print(f(10**12))
#: (True, True, False, False)
