# RUN: %run2
# RUN: %run3
# `del` of names, items, slices, attributes.
x = 1
del x
try:
    x
except NameError as error:
    print(error)
items = list(range(10))
del items[0], items[-1], items[2:4], items[::2]
print(items)
d = {1: 2, 3: 4}
del d[1]
print(d)
class Box(object): pass
box = Box()
box.a = 1
del box.a
print(hasattr(box, "a"))
for bad in (lambda: d.__delitem__(9), lambda: items.__delitem__(50), lambda: delattr(box, "zz")):
    try:
        bad()
    except Exception as error:
        print(type(error).__name__, error)
def f():
    y = 1
    del y
    try:
        return y
    except UnboundLocalError as error:
        return type(error).__name__
print(f())
#: name 'x' is not defined
#: [2, 6, 8]
#: {3: 4}
#: False
#2: ('KeyError', KeyError(9,))
#2: ('IndexError', IndexError('list assignment index out of range',))
#2: ('AttributeError', AttributeError('zz',))
#3: KeyError 9
#3: IndexError list assignment index out of range
#3: AttributeError 'Box' object has no attribute 'zz'
#: UnboundLocalError
