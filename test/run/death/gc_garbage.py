# RUN: %run2
# UNSUPPORTED: sanitize
# (The unoptimised runtime's frames keep words that nobody uses any more, which the search takes for references.)
# RUN: %run3
# Library Reference, gc: objects with __del__ in cycles. Python 2 puts them into gc.garbage; Python 3 collects them. And references
# that were let go do not count.
import gc
import weakref


class T(object):
    def __init__(self, n):
        self.n = n

    def __del__(self):
        print("del " + self.n)


a = T("a")
a.me = a
del a
print(gc.collect() > 0, [x.n for x in gc.garbage])
c = [T("b")]
c.append(c)
c = None
gc.collect()
print([x.n for x in gc.garbage])
if gc.garbage:
    gc.garbage[0].me = None
    del gc.garbage[:]
print('end')


class N(object):
    pass


n = N()
r = weakref.ref(n)
s = weakref.ref(n, lambda x: None)
p = weakref.proxy(n)
print(weakref.getweakrefcount(n))
del s
print(weakref.getweakrefcount(n))
del p
print(weakref.getweakrefcount(n))
#2: (True, ['a'])
#3: del a
#3: True []
#: del b
#2: ['a']
#3: []
#: end
#: 3
#: 2
#: 1
#2: del a
