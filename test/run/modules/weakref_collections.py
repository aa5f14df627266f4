# RUN: %run2
# RUN: %run3
# Library Reference, weakref: mappings and sets that do not keep their items alive. A collection takes those that died; one or
# two may seem to be used still, by what earlier calls left on the stack.
import gc
import weakref


class Item(object):
    def __init__(self, name):
        self.name = name
        self.itself = self

    def __repr__(self):
        return 'Item(%r)' % self.name


def deep(n):
    words = [n] * 50
    return deep(n - 1) if n else len(words)


def far(n):
    return fill() if n == 0 else far(n - 1)


def fill():
    for n in range(50):
        item = Item(n)
        values[item.name] = item
        keys[item] = item.name
        members.add(item)
        references.append(weakref.ref(item, lambda r: called.append(r() is None)))
    return item


values = weakref.WeakValueDictionary()
keys = weakref.WeakKeyDictionary()
members = weakref.WeakSet()
references = []
called = []
kept = far(30)
deep(100)
gc.collect()
print([len(values) < 5, values.get('none'), values[49], 49 in values])
print([len(keys) < 5, kept in keys, keys.get(kept)])
print([len(members) < 5, kept in members])
print([sum(map(lambda r: r() is None, references)) == len(called) > 45, all(called)])
del references[:]
try:
    values['none']
except KeyError as e:
    print(repr(e))
values.update(x=kept)
print([values.pop('x'), values.setdefault('z', kept), values.pop('none', 1)])
print([kept in (members | weakref.WeakSet()), len(members - members), members == weakref.WeakSet(members)])
print([type(x).__name__ for x in (values.copy(), keys.copy(), members.copy())])
#: [True, None, Item(49), True]
#: [True, True, 49]
#: [True, True]
#: [True, True]
#2: KeyError('none',)
#3: KeyError('none')
#: [Item(49), Item(49), 1]
#: [True, 0, True]
#2: ['instance', 'instance', 'WeakSet']
#3: ['WeakValueDictionary', 'WeakKeyDictionary', 'WeakSet']
