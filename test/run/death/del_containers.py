# RUN: %run2
# RUN: %run3
# What only a container refers to goes when it is taken out, or with the container: lists from the last item to the first.


class Thing(object):
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("gone: " + self.name)


items = [Thing('in list'), Thing('other')]
items.pop(0)
print('popped')
items[0] = None
print('replaced')
items = [Thing('item %d' % i) for i in range(4)]
del items[0]
print('deleted')
items = None
print('list gone')
twice = [Thing('twice')]
twice *= 2
del twice[0]
print('once more')
del twice[0]
print('none left')
d = {'k': Thing('value')}
d['k'] = 0
print('value replaced')
d = dict(a=Thing('a'))
d.pop('a')
print('value popped')
d['b'] = Thing('b')
d.clear()
print('cleared')
s = set([Thing('in set')])
s.clear()
print('set cleared')
pair = Thing('in tuple'), 1
pair = pair[1:]
print('sliced away')
keep = Thing('kept')
y = [keep]
del keep
y = y + [1]
y = y[1:]
print('concatenated and sliced')


class Holder(object):
    pass


h = Holder()
h.attribute = Thing('attribute')
del h.attribute
print('attribute deleted')
h.attribute = Thing('attribute again')
h = None
print('holder gone')


def keywords(**given):
    return len(given)


print(keywords(k=Thing('keyword')))
#: gone: in list
#: popped
#: gone: other
#: replaced
#: gone: item 0
#: deleted
#: gone: item 3
#: gone: item 2
#: gone: item 1
#: list gone
#: once more
#: gone: twice
#: none left
#: gone: value
#: value replaced
#: gone: a
#: value popped
#: gone: b
#: cleared
#: gone: in set
#: set cleared
#: gone: in tuple
#: sliced away
#: gone: kept
#: concatenated and sliced
#: gone: attribute
#: attribute deleted
#: gone: attribute again
#: holder gone
#: gone: keyword
#: 1
