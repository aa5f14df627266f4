# RUN: %run2
# RUN: %run3
# UNSUPPORTED: mode-aarch64, sanitize
# (Saved registers there, and the unoptimised runtime's frames, keep words that nobody uses any more, which the search takes for references: such objects die later.)
# Library Reference, weakref: a reference is cleared and its callback called when the object goes.
import gc
import weakref


class Node(object):
    pass


def note(reference):
    print('callback, cleared: %s' % (reference() is None))


n = Node()
first = weakref.ref(n, note)
second = weakref.ref(n)
print(weakref.getweakrefcount(n))
del n
print([first(), second()])
n = Node()
p = weakref.proxy(n)
n.value = 3
print(p.value)
n = None
try:
    p.value
except ReferenceError as e:
    print(e)
n = Node()
weakref.ref(n, note)
n = None
print('a reference that went first calls nothing')
values = weakref.WeakValueDictionary()
n = values['k'] = Node()
print(len(values))
n = None
print(len(values))
keys = weakref.WeakKeyDictionary()
n = Node()
keys[n] = 1
print(len(keys))
del n
print(len(keys))
members = weakref.WeakSet()
a, b = Node(), Node()
members.add(a)
members.add(b)
a = None
print(len(members))
u, v = Node(), Node()
u.other, v.other = v, u
w = weakref.ref(u, note)
del u, v
print('cycle still there: %s' % (w() is not None))
gc.collect()
print(w())


def f():
    pass


r = weakref.ref(f)
del f
print(r())


class Method(object):
    def m(self):
        pass


print(weakref.ref(Method().m)())
order = []
o = Node()
references = [weakref.ref(o, lambda r, i=i: order.append(i)) for i in range(4)]
o = None
print(order)
items = weakref.proxy(set([1]))
try:
    items.add(2)
except ReferenceError as e:
    print(e)


class Own(object):
    def __del__(self):
        print(self.reference() is None)


o = Own()
o.reference = weakref.ref(o)
o = None
#: 2
#: callback, cleared: True
#: [None, None]
#: 3
#: weakly-referenced object no longer exists
#: a reference that went first calls nothing
#: 1
#: 0
#: 1
#: 0
#: 1
#: cycle still there: True
#: callback, cleared: True
#: None
#: None
#: None
#: [3, 2, 1, 0]
#: weakly-referenced object no longer exists
#2: True
#3: False
