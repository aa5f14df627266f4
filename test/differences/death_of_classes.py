# RUN: %run2
# RUN: %run3
# Classes live as long as the program: weak references to them are never cleared.
# Why: compiled code and inline caches refer to classes by the number of their layout, which is not given to another class.
# Workaround: none needed; the memory that a class takes is small.
import gc
import weakref


class C(object):
    pass


r = weakref.ref(C)
del C
gc.collect()
print(r().__name__)
#: C
