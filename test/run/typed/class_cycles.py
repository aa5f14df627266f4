# RUN: %run2
# RUN: %run3
# Classes made by functions that call themselves with them: inference ends.
def f(C, n):
    class D(C):
        pass
    return D if n == 0 else f(D, n - 1)
l = []
l.append((l, 1))
def g(C):
    class E(C):
        def m(self):
            return self.zz
    return g(E)
print(len(l))
#: 1
