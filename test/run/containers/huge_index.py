# RUN: %run2
# RUN: %run3
# Keys that fit no index, for each kind of object: IndexError where the type has sequence slots, though not this one.
class Old: pass
class New(object): pass
class Items:
    def __getitem__(self, i): return i
class Sized(object):
    def __len__(self): return 3
class Index(object):
    def __index__(self): return 10**20
    def __repr__(self): return 'Index()'
def get(o, key): return o[key]
def put(o, key): o[key] = 1
def delete(o, key): del o[key]
def tell(f, o, key):
    try:
        return repr(f(o, key))
    except Exception as e:
        return type(e).__name__ + ' ' + str(e)
for o in (Old(), New(), Items(), Sized(), None, 3, 'x', (), [], set(), tell, Old, New, iter([])):
    for key in (0, 10**20, Index(), 'k'):
        print(' | '.join([tell(f, o, key) for f in (get, put, delete)]))
#2: AttributeError Old instance has no attribute '__getitem__' | AttributeError Old instance has no attribute '__setitem__' | AttributeError Old instance has no attribute '__delitem__'
#2: AttributeError Old instance has no attribute '__getitem__' | AttributeError Old instance has no attribute '__setitem__' | AttributeError Old instance has no attribute '__delitem__'
#2: AttributeError Old instance has no attribute '__getitem__' | AttributeError Old instance has no attribute '__setitem__' | AttributeError Old instance has no attribute '__delitem__'
#2: AttributeError Old instance has no attribute '__getitem__' | AttributeError Old instance has no attribute '__setitem__' | AttributeError Old instance has no attribute '__delitem__'
#2: TypeError 'New' object does not support indexing | TypeError 'New' object does not support item assignment | TypeError 'New' object doesn't support item deletion
#2: IndexError cannot fit 'long' into an index-sized integer | IndexError cannot fit 'long' into an index-sized integer | IndexError cannot fit 'long' into an index-sized integer
#3: TypeError 'Old' object is not subscriptable | TypeError 'Old' object does not support item assignment | TypeError 'Old' object doesn't support item deletion
#3: TypeError 'Old' object is not subscriptable | IndexError cannot fit 'int' into an index-sized integer | IndexError cannot fit 'int' into an index-sized integer
#3: TypeError 'Old' object is not subscriptable | IndexError cannot fit 'Index' into an index-sized integer | IndexError cannot fit 'Index' into an index-sized integer
#3: TypeError 'Old' object is not subscriptable | TypeError 'Old' object does not support item assignment | TypeError 'Old' object does not support item deletion
#3: TypeError 'New' object is not subscriptable | TypeError 'New' object does not support item assignment | TypeError 'New' object doesn't support item deletion
#3: TypeError 'New' object is not subscriptable | IndexError cannot fit 'int' into an index-sized integer | IndexError cannot fit 'int' into an index-sized integer
#3: TypeError 'New' object is not subscriptable | IndexError cannot fit 'Index' into an index-sized integer | IndexError cannot fit 'Index' into an index-sized integer
#3: TypeError 'New' object is not subscriptable | TypeError 'New' object does not support item assignment | TypeError 'New' object does not support item deletion
#3: 0 | TypeError 'Items' object does not support item assignment | TypeError 'Items' object doesn't support item deletion
#3: 100000000000000000000 | IndexError cannot fit 'int' into an index-sized integer | IndexError cannot fit 'int' into an index-sized integer
#3: Index() | IndexError cannot fit 'Index' into an index-sized integer | IndexError cannot fit 'Index' into an index-sized integer
#3: 'k' | TypeError 'Items' object does not support item assignment | TypeError 'Items' object does not support item deletion
#3: TypeError 'Sized' object is not subscriptable | TypeError 'Sized' object does not support item assignment | TypeError 'Sized' object doesn't support item deletion
#3: TypeError 'Sized' object is not subscriptable | IndexError cannot fit 'int' into an index-sized integer | IndexError cannot fit 'int' into an index-sized integer
#3: TypeError 'Sized' object is not subscriptable | IndexError cannot fit 'Index' into an index-sized integer | IndexError cannot fit 'Index' into an index-sized integer
#3: TypeError 'Sized' object is not subscriptable | TypeError 'Sized' object does not support item assignment | TypeError 'Sized' object does not support item deletion
#3: TypeError 'NoneType' object is not subscriptable | TypeError 'NoneType' object does not support item assignment | TypeError 'NoneType' object does not support item deletion
#3: TypeError 'NoneType' object is not subscriptable | TypeError 'NoneType' object does not support item assignment | TypeError 'NoneType' object does not support item deletion
#3: TypeError 'NoneType' object is not subscriptable | TypeError 'NoneType' object does not support item assignment | TypeError 'NoneType' object does not support item deletion
#3: TypeError 'NoneType' object is not subscriptable | TypeError 'NoneType' object does not support item assignment | TypeError 'NoneType' object does not support item deletion
#3: TypeError 'int' object is not subscriptable | TypeError 'int' object does not support item assignment | TypeError 'int' object does not support item deletion
#3: TypeError 'int' object is not subscriptable | TypeError 'int' object does not support item assignment | TypeError 'int' object does not support item deletion
#3: TypeError 'int' object is not subscriptable | TypeError 'int' object does not support item assignment | TypeError 'int' object does not support item deletion
#3: TypeError 'int' object is not subscriptable | TypeError 'int' object does not support item assignment | TypeError 'int' object does not support item deletion
#3: 'x' | TypeError 'str' object does not support item assignment | TypeError 'str' object doesn't support item deletion
#3: IndexError cannot fit 'int' into an index-sized integer | IndexError cannot fit 'int' into an index-sized integer | IndexError cannot fit 'int' into an index-sized integer
#: IndexError cannot fit 'Index' into an index-sized integer | IndexError cannot fit 'Index' into an index-sized integer | IndexError cannot fit 'Index' into an index-sized integer
#2: TypeError 'New' object has no attribute '__getitem__' | TypeError 'New' object does not support item assignment | TypeError 'New' object does not support item deletion
#2: 0 | AttributeError Items instance has no attribute '__setitem__' | AttributeError Items instance has no attribute '__delitem__'
#2: 100000000000000000000L | AttributeError Items instance has no attribute '__setitem__' | AttributeError Items instance has no attribute '__delitem__'
#2: Index() | AttributeError Items instance has no attribute '__setitem__' | AttributeError Items instance has no attribute '__delitem__'
#2: 'k' | AttributeError Items instance has no attribute '__setitem__' | AttributeError Items instance has no attribute '__delitem__'
#2: TypeError 'Sized' object does not support indexing | TypeError 'Sized' object does not support item assignment | TypeError 'Sized' object doesn't support item deletion
#2: IndexError cannot fit 'long' into an index-sized integer | IndexError cannot fit 'long' into an index-sized integer | IndexError cannot fit 'long' into an index-sized integer
#3: TypeError string indices must be integers, not 'str' | TypeError 'str' object does not support item assignment | TypeError 'str' object does not support item deletion
#3: IndexError tuple index out of range | TypeError 'tuple' object does not support item assignment | TypeError 'tuple' object doesn't support item deletion
#3: IndexError cannot fit 'int' into an index-sized integer | IndexError cannot fit 'int' into an index-sized integer | IndexError cannot fit 'int' into an index-sized integer
#: IndexError cannot fit 'Index' into an index-sized integer | IndexError cannot fit 'Index' into an index-sized integer | IndexError cannot fit 'Index' into an index-sized integer
#2: TypeError 'Sized' object has no attribute '__getitem__' | TypeError 'Sized' object does not support item assignment | TypeError 'Sized' object does not support item deletion
#2: TypeError 'NoneType' object has no attribute '__getitem__' | TypeError 'NoneType' object does not support item assignment | TypeError 'NoneType' object does not support item deletion
#2: TypeError 'NoneType' object has no attribute '__getitem__' | TypeError 'NoneType' object does not support item assignment | TypeError 'NoneType' object does not support item deletion
#2: TypeError 'NoneType' object has no attribute '__getitem__' | TypeError 'NoneType' object does not support item assignment | TypeError 'NoneType' object does not support item deletion
#2: TypeError 'NoneType' object has no attribute '__getitem__' | TypeError 'NoneType' object does not support item assignment | TypeError 'NoneType' object does not support item deletion
#2: TypeError 'int' object has no attribute '__getitem__' | TypeError 'int' object does not support item assignment | TypeError 'int' object does not support item deletion
#2: TypeError 'int' object has no attribute '__getitem__' | TypeError 'int' object does not support item assignment | TypeError 'int' object does not support item deletion
#2: TypeError 'int' object has no attribute '__getitem__' | TypeError 'int' object does not support item assignment | TypeError 'int' object does not support item deletion
#2: TypeError 'int' object has no attribute '__getitem__' | TypeError 'int' object does not support item assignment | TypeError 'int' object does not support item deletion
#2: 'x' | TypeError 'str' object does not support item assignment | TypeError 'str' object doesn't support item deletion
#2: IndexError cannot fit 'long' into an index-sized integer | IndexError cannot fit 'long' into an index-sized integer | IndexError cannot fit 'long' into an index-sized integer
#3: TypeError tuple indices must be integers or slices, not str | TypeError 'tuple' object does not support item assignment | TypeError 'tuple' object does not support item deletion
#3: IndexError list index out of range | IndexError list assignment index out of range | IndexError list assignment index out of range
#3: IndexError cannot fit 'int' into an index-sized integer | IndexError cannot fit 'int' into an index-sized integer | IndexError cannot fit 'int' into an index-sized integer
#: IndexError cannot fit 'Index' into an index-sized integer | IndexError cannot fit 'Index' into an index-sized integer | IndexError cannot fit 'Index' into an index-sized integer
#2: TypeError string indices must be integers, not str | TypeError 'str' object does not support item assignment | TypeError 'str' object does not support item deletion
#2: IndexError tuple index out of range | TypeError 'tuple' object does not support item assignment | TypeError 'tuple' object doesn't support item deletion
#2: IndexError cannot fit 'long' into an index-sized integer | IndexError cannot fit 'long' into an index-sized integer | IndexError cannot fit 'long' into an index-sized integer
#2: IndexError cannot fit 'Index' into an index-sized integer | IndexError cannot fit 'Index' into an index-sized integer | IndexError cannot fit 'Index' into an index-sized integer
#2: TypeError tuple indices must be integers, not str | TypeError 'tuple' object does not support item assignment | TypeError 'tuple' object does not support item deletion
#2: IndexError list index out of range | IndexError list assignment index out of range | IndexError list assignment index out of range
#2: IndexError cannot fit 'long' into an index-sized integer | IndexError cannot fit 'long' into an index-sized integer | IndexError cannot fit 'long' into an index-sized integer
#2: IndexError cannot fit 'Index' into an index-sized integer | IndexError cannot fit 'Index' into an index-sized integer | IndexError cannot fit 'Index' into an index-sized integer
#2: TypeError list indices must be integers, not str | TypeError list indices must be integers, not str | TypeError list indices must be integers, not str
#2: TypeError 'set' object does not support indexing | TypeError 'set' object does not support item assignment | TypeError 'set' object doesn't support item deletion
#2: IndexError cannot fit 'long' into an index-sized integer | IndexError cannot fit 'long' into an index-sized integer | IndexError cannot fit 'long' into an index-sized integer
#2: IndexError cannot fit 'Index' into an index-sized integer | IndexError cannot fit 'Index' into an index-sized integer | IndexError cannot fit 'Index' into an index-sized integer
#2: TypeError 'set' object has no attribute '__getitem__' | TypeError 'set' object does not support item assignment | TypeError 'set' object does not support item deletion
#2: TypeError 'function' object has no attribute '__getitem__' | TypeError 'function' object does not support item assignment | TypeError 'function' object does not support item deletion
#2: TypeError 'function' object has no attribute '__getitem__' | TypeError 'function' object does not support item assignment | TypeError 'function' object does not support item deletion
#2: TypeError 'function' object has no attribute '__getitem__' | TypeError 'function' object does not support item assignment | TypeError 'function' object does not support item deletion
#2: TypeError 'function' object has no attribute '__getitem__' | TypeError 'function' object does not support item assignment | TypeError 'function' object does not support item deletion
#2: TypeError 'classobj' object has no attribute '__getitem__' | TypeError 'classobj' object does not support item assignment | TypeError 'classobj' object does not support item deletion
#2: TypeError 'classobj' object has no attribute '__getitem__' | TypeError 'classobj' object does not support item assignment | TypeError 'classobj' object does not support item deletion
#2: TypeError 'classobj' object has no attribute '__getitem__' | TypeError 'classobj' object does not support item assignment | TypeError 'classobj' object does not support item deletion
#2: TypeError 'classobj' object has no attribute '__getitem__' | TypeError 'classobj' object does not support item assignment | TypeError 'classobj' object does not support item deletion
#2: TypeError 'type' object has no attribute '__getitem__' | TypeError 'type' object does not support item assignment | TypeError 'type' object does not support item deletion
#2: TypeError 'type' object has no attribute '__getitem__' | TypeError 'type' object does not support item assignment | TypeError 'type' object does not support item deletion
#2: TypeError 'type' object has no attribute '__getitem__' | TypeError 'type' object does not support item assignment | TypeError 'type' object does not support item deletion
#2: TypeError 'type' object has no attribute '__getitem__' | TypeError 'type' object does not support item assignment | TypeError 'type' object does not support item deletion
#2: TypeError 'listiterator' object has no attribute '__getitem__' | TypeError 'listiterator' object does not support item assignment | TypeError 'listiterator' object does not support item deletion
#2: TypeError 'listiterator' object has no attribute '__getitem__' | TypeError 'listiterator' object does not support item assignment | TypeError 'listiterator' object does not support item deletion
#2: TypeError 'listiterator' object has no attribute '__getitem__' | TypeError 'listiterator' object does not support item assignment | TypeError 'listiterator' object does not support item deletion
#2: TypeError 'listiterator' object has no attribute '__getitem__' | TypeError 'listiterator' object does not support item assignment | TypeError 'listiterator' object does not support item deletion
#3: TypeError list indices must be integers or slices, not str | TypeError list indices must be integers or slices, not str | TypeError list indices must be integers or slices, not str
#3: TypeError 'set' object is not subscriptable | TypeError 'set' object does not support item assignment | TypeError 'set' object doesn't support item deletion
#3: TypeError 'set' object is not subscriptable | IndexError cannot fit 'int' into an index-sized integer | IndexError cannot fit 'int' into an index-sized integer
#3: TypeError 'set' object is not subscriptable | IndexError cannot fit 'Index' into an index-sized integer | IndexError cannot fit 'Index' into an index-sized integer
#3: TypeError 'set' object is not subscriptable | TypeError 'set' object does not support item assignment | TypeError 'set' object does not support item deletion
#3: TypeError 'function' object is not subscriptable | TypeError 'function' object does not support item assignment | TypeError 'function' object does not support item deletion
#3: TypeError 'function' object is not subscriptable | TypeError 'function' object does not support item assignment | TypeError 'function' object does not support item deletion
#3: TypeError 'function' object is not subscriptable | TypeError 'function' object does not support item assignment | TypeError 'function' object does not support item deletion
#3: TypeError 'function' object is not subscriptable | TypeError 'function' object does not support item assignment | TypeError 'function' object does not support item deletion
#3: TypeError type 'Old' is not subscriptable | TypeError 'type' object does not support item assignment | TypeError 'type' object does not support item deletion
#3: TypeError type 'Old' is not subscriptable | TypeError 'type' object does not support item assignment | TypeError 'type' object does not support item deletion
#3: TypeError type 'Old' is not subscriptable | TypeError 'type' object does not support item assignment | TypeError 'type' object does not support item deletion
#3: TypeError type 'Old' is not subscriptable | TypeError 'type' object does not support item assignment | TypeError 'type' object does not support item deletion
#3: TypeError type 'New' is not subscriptable | TypeError 'type' object does not support item assignment | TypeError 'type' object does not support item deletion
#3: TypeError type 'New' is not subscriptable | TypeError 'type' object does not support item assignment | TypeError 'type' object does not support item deletion
#3: TypeError type 'New' is not subscriptable | TypeError 'type' object does not support item assignment | TypeError 'type' object does not support item deletion
#3: TypeError type 'New' is not subscriptable | TypeError 'type' object does not support item assignment | TypeError 'type' object does not support item deletion
#3: TypeError 'list_iterator' object is not subscriptable | TypeError 'list_iterator' object does not support item assignment | TypeError 'list_iterator' object does not support item deletion
#3: TypeError 'list_iterator' object is not subscriptable | TypeError 'list_iterator' object does not support item assignment | TypeError 'list_iterator' object does not support item deletion
#3: TypeError 'list_iterator' object is not subscriptable | TypeError 'list_iterator' object does not support item assignment | TypeError 'list_iterator' object does not support item deletion
#3: TypeError 'list_iterator' object is not subscriptable | TypeError 'list_iterator' object does not support item assignment | TypeError 'list_iterator' object does not support item deletion
