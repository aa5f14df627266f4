# RUN: %run2
# RUN: %run3
# Keys that fit no index, for each kind of object: IndexError where the type has sequence slots, though not this one.
class A: pass
class B(object): pass
class C:
    def __getitem__(self, i): return i
class D:
    def __len__(self): return 3
class E(object):
    def __len__(self): return 3
class F:
    def __getattr__(self, n): raise AttributeError(n)
class G(object):
    def __repr__(self): return 'G()'
    def __index__(self): return 10**20
big=10**20
def t(f):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, str(e))
for o in (A(), B(), C(), D(), E(), F(), None, 3, 2.5, [], (), 'x', {}, set(), t, A, B, iter([])):
    for i in (0, -1, big, -big, G(), 2.5, slice(1,2), slice(big), 'k'):
        t(lambda: o[i])
        try:
            o[i]=1; print('set', sorted(map(str,o)) if isinstance(o, (list,dict)) else '-')
        except Exception as e: print(type(e).__name__, str(e).replace(' object at 0x',' ')[:60])
        try:
            del o[i]; print('del')
        except Exception as e: print(type(e).__name__, str(e)[:60])
#2: ('AttributeError', "A instance has no attribute '__getitem__'")
#2: ('AttributeError', "A instance has no attribute '__setitem__'")
#2: ('AttributeError', "A instance has no attribute '__delitem__'")
#2: ('AttributeError', "A instance has no attribute '__getitem__'")
#2: ('AttributeError', "A instance has no attribute '__setitem__'")
#2: ('AttributeError', "A instance has no attribute '__delitem__'")
#2: ('AttributeError', "A instance has no attribute '__getitem__'")
#2: ('AttributeError', "A instance has no attribute '__setitem__'")
#2: ('AttributeError', "A instance has no attribute '__delitem__'")
#2: ('AttributeError', "A instance has no attribute '__getitem__'")
#2: ('AttributeError', "A instance has no attribute '__setitem__'")
#2: ('AttributeError', "A instance has no attribute '__delitem__'")
#2: ('AttributeError', "A instance has no attribute '__getitem__'")
#2: ('AttributeError', "A instance has no attribute '__setitem__'")
#2: ('AttributeError', "A instance has no attribute '__delitem__'")
#2: ('AttributeError', "A instance has no attribute '__getitem__'")
#2: ('AttributeError', "A instance has no attribute '__setitem__'")
#2: ('AttributeError', "A instance has no attribute '__delitem__'")
#2: ('AttributeError', "A instance has no attribute '__getitem__'")
#2: ('AttributeError', "A instance has no attribute '__setitem__'")
#2: ('AttributeError', "A instance has no attribute '__delitem__'")
#2: ('AttributeError', "A instance has no attribute '__getitem__'")
#2: ('AttributeError', "A instance has no attribute '__setitem__'")
#2: ('AttributeError', "A instance has no attribute '__delitem__'")
#2: ('AttributeError', "A instance has no attribute '__getitem__'")
#2: ('AttributeError', "A instance has no attribute '__setitem__'")
#2: ('AttributeError', "A instance has no attribute '__delitem__'")
#2: ('TypeError', "'B' object does not support indexing")
#2: ('TypeError', "'B' object does not support item assignment")
#2: ('TypeError', "'B' object doesn't support item deletion")
#2: ('TypeError', "'B' object does not support indexing")
#2: ('TypeError', "'B' object does not support item assignment")
#2: ('TypeError', "'B' object doesn't support item deletion")
#2: ('IndexError', "cannot fit 'long' into an index-sized integer")
#2: ('IndexError', "cannot fit 'long' into an index-sized integer")
#2: ('IndexError', "cannot fit 'long' into an index-sized integer")
#2: ('IndexError', "cannot fit 'long' into an index-sized integer")
#2: ('IndexError', "cannot fit 'long' into an index-sized integer")
#2: ('IndexError', "cannot fit 'long' into an index-sized integer")
#2: ('IndexError', "cannot fit 'G' into an index-sized integer")
#2: ('IndexError', "cannot fit 'G' into an index-sized integer")
#2: ('IndexError', "cannot fit 'G' into an index-sized integer")
#2: ('TypeError', "'B' object has no attribute '__getitem__'")
#2: ('TypeError', "'B' object does not support item assignment")
#2: ('TypeError', "'B' object does not support item deletion")
#2: ('TypeError', "'B' object has no attribute '__getitem__'")
#2: ('TypeError', "'B' object does not support item assignment")
#2: ('TypeError', "'B' object does not support item deletion")
#2: ('TypeError', "'B' object has no attribute '__getitem__'")
#2: ('TypeError', "'B' object does not support item assignment")
#2: ('TypeError', "'B' object does not support item deletion")
#2: ('TypeError', "'B' object has no attribute '__getitem__'")
#2: ('TypeError', "'B' object does not support item assignment")
#2: ('TypeError', "'B' object does not support item deletion")
#3: TypeError 'A' object is not subscriptable
#3: TypeError 'A' object does not support item assignment
#3: TypeError 'A' object doesn't support item deletion
#3: TypeError 'A' object is not subscriptable
#3: TypeError 'A' object does not support item assignment
#3: TypeError 'A' object doesn't support item deletion
#3: TypeError 'A' object is not subscriptable
#3: IndexError cannot fit 'int' into an index-sized integer
#3: IndexError cannot fit 'int' into an index-sized integer
#3: TypeError 'A' object is not subscriptable
#3: IndexError cannot fit 'int' into an index-sized integer
#3: IndexError cannot fit 'int' into an index-sized integer
#3: TypeError 'A' object is not subscriptable
#3: IndexError cannot fit 'G' into an index-sized integer
#3: IndexError cannot fit 'G' into an index-sized integer
#3: TypeError 'A' object is not subscriptable
#3: TypeError 'A' object does not support item assignment
#3: TypeError 'A' object does not support item deletion
#3: TypeError 'A' object is not subscriptable
#3: TypeError 'A' object does not support item assignment
#3: TypeError 'A' object does not support item deletion
#3: TypeError 'A' object is not subscriptable
#3: TypeError 'A' object does not support item assignment
#3: TypeError 'A' object does not support item deletion
#3: TypeError 'A' object is not subscriptable
#3: TypeError 'A' object does not support item assignment
#3: TypeError 'A' object does not support item deletion
#3: TypeError 'B' object is not subscriptable
#3: TypeError 'B' object does not support item assignment
#3: TypeError 'B' object doesn't support item deletion
#3: TypeError 'B' object is not subscriptable
#3: TypeError 'B' object does not support item assignment
#3: TypeError 'B' object doesn't support item deletion
#3: TypeError 'B' object is not subscriptable
#3: IndexError cannot fit 'int' into an index-sized integer
#3: IndexError cannot fit 'int' into an index-sized integer
#3: TypeError 'B' object is not subscriptable
#3: IndexError cannot fit 'int' into an index-sized integer
#3: IndexError cannot fit 'int' into an index-sized integer
#3: TypeError 'B' object is not subscriptable
#3: IndexError cannot fit 'G' into an index-sized integer
#3: IndexError cannot fit 'G' into an index-sized integer
#3: TypeError 'B' object is not subscriptable
#3: TypeError 'B' object does not support item assignment
#3: TypeError 'B' object does not support item deletion
#3: TypeError 'B' object is not subscriptable
#3: TypeError 'B' object does not support item assignment
#3: TypeError 'B' object does not support item deletion
#3: TypeError 'B' object is not subscriptable
#3: TypeError 'B' object does not support item assignment
#3: TypeError 'B' object does not support item deletion
#3: TypeError 'B' object is not subscriptable
#3: TypeError 'B' object does not support item assignment
#3: TypeError 'B' object does not support item deletion
#: 0
#2: ('AttributeError', "C instance has no attribute '__setitem__'")
#2: ('AttributeError', "C instance has no attribute '__delitem__'")
#3: TypeError 'C' object does not support item assignment
#3: TypeError 'C' object doesn't support item deletion
#: -1
#2: ('AttributeError', "C instance has no attribute '__setitem__'")
#2: ('AttributeError', "C instance has no attribute '__delitem__'")
#2: 100000000000000000000L
#2: ('AttributeError', "C instance has no attribute '__setitem__'")
#2: ('AttributeError', "C instance has no attribute '__delitem__'")
#2: -100000000000000000000L
#2: ('AttributeError', "C instance has no attribute '__setitem__'")
#2: ('AttributeError', "C instance has no attribute '__delitem__'")
#3: TypeError 'C' object does not support item assignment
#3: TypeError 'C' object doesn't support item deletion
#3: 100000000000000000000
#3: IndexError cannot fit 'int' into an index-sized integer
#3: IndexError cannot fit 'int' into an index-sized integer
#3: -100000000000000000000
#3: IndexError cannot fit 'int' into an index-sized integer
#3: IndexError cannot fit 'int' into an index-sized integer
#: G()
#2: ('AttributeError', "C instance has no attribute '__setitem__'")
#2: ('AttributeError', "C instance has no attribute '__delitem__'")
#3: IndexError cannot fit 'G' into an index-sized integer
#3: IndexError cannot fit 'G' into an index-sized integer
#: 2.5
#2: ('AttributeError', "C instance has no attribute '__setitem__'")
#2: ('AttributeError', "C instance has no attribute '__delitem__'")
#3: TypeError 'C' object does not support item assignment
#3: TypeError 'C' object does not support item deletion
#: slice(1, 2, None)
#2: ('AttributeError', "C instance has no attribute '__setitem__'")
#2: ('AttributeError', "C instance has no attribute '__delitem__'")
#2: slice(None, 100000000000000000000L, None)
#2: ('AttributeError', "C instance has no attribute '__setitem__'")
#2: ('AttributeError', "C instance has no attribute '__delitem__'")
#3: TypeError 'C' object does not support item assignment
#3: TypeError 'C' object does not support item deletion
#3: slice(None, 100000000000000000000, None)
#3: TypeError 'C' object does not support item assignment
#3: TypeError 'C' object does not support item deletion
#: 'k'
#2: ('AttributeError', "C instance has no attribute '__setitem__'")
#2: ('AttributeError', "C instance has no attribute '__delitem__'")
#2: ('AttributeError', "D instance has no attribute '__getitem__'")
#2: ('AttributeError', "D instance has no attribute '__setitem__'")
#2: ('AttributeError', "D instance has no attribute '__delitem__'")
#2: ('AttributeError', "D instance has no attribute '__getitem__'")
#2: ('AttributeError', "D instance has no attribute '__setitem__'")
#2: ('AttributeError', "D instance has no attribute '__delitem__'")
#2: ('AttributeError', "D instance has no attribute '__getitem__'")
#2: ('AttributeError', "D instance has no attribute '__setitem__'")
#2: ('AttributeError', "D instance has no attribute '__delitem__'")
#2: ('AttributeError', "D instance has no attribute '__getitem__'")
#2: ('AttributeError', "D instance has no attribute '__setitem__'")
#2: ('AttributeError', "D instance has no attribute '__delitem__'")
#2: ('AttributeError', "D instance has no attribute '__getitem__'")
#2: ('AttributeError', "D instance has no attribute '__setitem__'")
#2: ('AttributeError', "D instance has no attribute '__delitem__'")
#2: ('AttributeError', "D instance has no attribute '__getitem__'")
#2: ('AttributeError', "D instance has no attribute '__setitem__'")
#2: ('AttributeError', "D instance has no attribute '__delitem__'")
#2: ('AttributeError', "D instance has no attribute '__getitem__'")
#2: ('AttributeError', "D instance has no attribute '__setitem__'")
#2: ('AttributeError', "D instance has no attribute '__delitem__'")
#2: ('AttributeError', "D instance has no attribute '__getitem__'")
#2: ('AttributeError', "D instance has no attribute '__setitem__'")
#2: ('AttributeError', "D instance has no attribute '__delitem__'")
#2: ('AttributeError', "D instance has no attribute '__getitem__'")
#2: ('AttributeError', "D instance has no attribute '__setitem__'")
#2: ('AttributeError', "D instance has no attribute '__delitem__'")
#2: ('TypeError', "'E' object does not support indexing")
#2: ('TypeError', "'E' object does not support item assignment")
#2: ('TypeError', "'E' object doesn't support item deletion")
#2: ('TypeError', "'E' object does not support indexing")
#2: ('TypeError', "'E' object does not support item assignment")
#2: ('TypeError', "'E' object doesn't support item deletion")
#2: ('IndexError', "cannot fit 'long' into an index-sized integer")
#2: ('IndexError', "cannot fit 'long' into an index-sized integer")
#2: ('IndexError', "cannot fit 'long' into an index-sized integer")
#2: ('IndexError', "cannot fit 'long' into an index-sized integer")
#2: ('IndexError', "cannot fit 'long' into an index-sized integer")
#2: ('IndexError', "cannot fit 'long' into an index-sized integer")
#2: ('IndexError', "cannot fit 'G' into an index-sized integer")
#2: ('IndexError', "cannot fit 'G' into an index-sized integer")
#2: ('IndexError', "cannot fit 'G' into an index-sized integer")
#2: ('TypeError', "'E' object has no attribute '__getitem__'")
#2: ('TypeError', "'E' object does not support item assignment")
#2: ('TypeError', "'E' object does not support item deletion")
#2: ('TypeError', "'E' object has no attribute '__getitem__'")
#2: ('TypeError', "'E' object does not support item assignment")
#2: ('TypeError', "'E' object does not support item deletion")
#2: ('TypeError', "'E' object has no attribute '__getitem__'")
#2: ('TypeError', "'E' object does not support item assignment")
#2: ('TypeError', "'E' object does not support item deletion")
#2: ('TypeError', "'E' object has no attribute '__getitem__'")
#2: ('TypeError', "'E' object does not support item assignment")
#2: ('TypeError', "'E' object does not support item deletion")
#2: ('AttributeError', '__getitem__')
#2: ('AttributeError', '__setitem__')
#2: ('AttributeError', '__delitem__')
#2: ('AttributeError', '__getitem__')
#2: ('AttributeError', '__setitem__')
#2: ('AttributeError', '__delitem__')
#2: ('AttributeError', '__getitem__')
#2: ('AttributeError', '__setitem__')
#2: ('AttributeError', '__delitem__')
#2: ('AttributeError', '__getitem__')
#2: ('AttributeError', '__setitem__')
#2: ('AttributeError', '__delitem__')
#2: ('AttributeError', '__getitem__')
#2: ('AttributeError', '__setitem__')
#2: ('AttributeError', '__delitem__')
#2: ('AttributeError', '__getitem__')
#2: ('AttributeError', '__setitem__')
#2: ('AttributeError', '__delitem__')
#2: ('AttributeError', '__getitem__')
#2: ('AttributeError', '__setitem__')
#2: ('AttributeError', '__delitem__')
#2: ('AttributeError', '__getitem__')
#2: ('AttributeError', '__setitem__')
#2: ('AttributeError', '__delitem__')
#2: ('AttributeError', '__getitem__')
#2: ('AttributeError', '__setitem__')
#2: ('AttributeError', '__delitem__')
#2: ('TypeError', "'NoneType' object has no attribute '__getitem__'")
#2: ('TypeError', "'NoneType' object does not support item assignment")
#2: ('TypeError', "'NoneType' object does not support item deletion")
#2: ('TypeError', "'NoneType' object has no attribute '__getitem__'")
#2: ('TypeError', "'NoneType' object does not support item assignment")
#2: ('TypeError', "'NoneType' object does not support item deletion")
#2: ('TypeError', "'NoneType' object has no attribute '__getitem__'")
#2: ('TypeError', "'NoneType' object does not support item assignment")
#2: ('TypeError', "'NoneType' object does not support item deletion")
#2: ('TypeError', "'NoneType' object has no attribute '__getitem__'")
#2: ('TypeError', "'NoneType' object does not support item assignment")
#2: ('TypeError', "'NoneType' object does not support item deletion")
#2: ('TypeError', "'NoneType' object has no attribute '__getitem__'")
#2: ('TypeError', "'NoneType' object does not support item assignment")
#2: ('TypeError', "'NoneType' object does not support item deletion")
#2: ('TypeError', "'NoneType' object has no attribute '__getitem__'")
#2: ('TypeError', "'NoneType' object does not support item assignment")
#2: ('TypeError', "'NoneType' object does not support item deletion")
#2: ('TypeError', "'NoneType' object has no attribute '__getitem__'")
#2: ('TypeError', "'NoneType' object does not support item assignment")
#2: ('TypeError', "'NoneType' object does not support item deletion")
#2: ('TypeError', "'NoneType' object has no attribute '__getitem__'")
#2: ('TypeError', "'NoneType' object does not support item assignment")
#2: ('TypeError', "'NoneType' object does not support item deletion")
#2: ('TypeError', "'NoneType' object has no attribute '__getitem__'")
#2: ('TypeError', "'NoneType' object does not support item assignment")
#2: ('TypeError', "'NoneType' object does not support item deletion")
#2: ('TypeError', "'int' object has no attribute '__getitem__'")
#2: ('TypeError', "'int' object does not support item assignment")
#2: ('TypeError', "'int' object does not support item deletion")
#2: ('TypeError', "'int' object has no attribute '__getitem__'")
#2: ('TypeError', "'int' object does not support item assignment")
#2: ('TypeError', "'int' object does not support item deletion")
#2: ('TypeError', "'int' object has no attribute '__getitem__'")
#2: ('TypeError', "'int' object does not support item assignment")
#2: ('TypeError', "'int' object does not support item deletion")
#2: ('TypeError', "'int' object has no attribute '__getitem__'")
#2: ('TypeError', "'int' object does not support item assignment")
#2: ('TypeError', "'int' object does not support item deletion")
#2: ('TypeError', "'int' object has no attribute '__getitem__'")
#2: ('TypeError', "'int' object does not support item assignment")
#2: ('TypeError', "'int' object does not support item deletion")
#2: ('TypeError', "'int' object has no attribute '__getitem__'")
#2: ('TypeError', "'int' object does not support item assignment")
#2: ('TypeError', "'int' object does not support item deletion")
#2: ('TypeError', "'int' object has no attribute '__getitem__'")
#2: ('TypeError', "'int' object does not support item assignment")
#2: ('TypeError', "'int' object does not support item deletion")
#2: ('TypeError', "'int' object has no attribute '__getitem__'")
#2: ('TypeError', "'int' object does not support item assignment")
#2: ('TypeError', "'int' object does not support item deletion")
#2: ('TypeError', "'int' object has no attribute '__getitem__'")
#2: ('TypeError', "'int' object does not support item assignment")
#2: ('TypeError', "'int' object does not support item deletion")
#2: ('TypeError', "'float' object has no attribute '__getitem__'")
#2: ('TypeError', "'float' object does not support item assignment")
#2: ('TypeError', "'float' object does not support item deletion")
#2: ('TypeError', "'float' object has no attribute '__getitem__'")
#2: ('TypeError', "'float' object does not support item assignment")
#2: ('TypeError', "'float' object does not support item deletion")
#2: ('TypeError', "'float' object has no attribute '__getitem__'")
#2: ('TypeError', "'float' object does not support item assignment")
#2: ('TypeError', "'float' object does not support item deletion")
#2: ('TypeError', "'float' object has no attribute '__getitem__'")
#2: ('TypeError', "'float' object does not support item assignment")
#2: ('TypeError', "'float' object does not support item deletion")
#2: ('TypeError', "'float' object has no attribute '__getitem__'")
#2: ('TypeError', "'float' object does not support item assignment")
#2: ('TypeError', "'float' object does not support item deletion")
#2: ('TypeError', "'float' object has no attribute '__getitem__'")
#2: ('TypeError', "'float' object does not support item assignment")
#2: ('TypeError', "'float' object does not support item deletion")
#2: ('TypeError', "'float' object has no attribute '__getitem__'")
#2: ('TypeError', "'float' object does not support item assignment")
#2: ('TypeError', "'float' object does not support item deletion")
#2: ('TypeError', "'float' object has no attribute '__getitem__'")
#2: ('TypeError', "'float' object does not support item assignment")
#2: ('TypeError', "'float' object does not support item deletion")
#2: ('TypeError', "'float' object has no attribute '__getitem__'")
#2: ('TypeError', "'float' object does not support item assignment")
#2: ('TypeError', "'float' object does not support item deletion")
#2: ('IndexError', 'list index out of range')
#2: ('IndexError', 'list assignment index out of range')
#2: ('IndexError', 'list assignment index out of range')
#2: ('IndexError', 'list index out of range')
#2: ('IndexError', 'list assignment index out of range')
#2: ('IndexError', 'list assignment index out of range')
#2: ('IndexError', "cannot fit 'long' into an index-sized integer")
#2: ('IndexError', "cannot fit 'long' into an index-sized integer")
#2: ('IndexError', "cannot fit 'long' into an index-sized integer")
#2: ('IndexError', "cannot fit 'long' into an index-sized integer")
#2: ('IndexError', "cannot fit 'long' into an index-sized integer")
#2: ('IndexError', "cannot fit 'long' into an index-sized integer")
#2: ('IndexError', "cannot fit 'G' into an index-sized integer")
#2: ('IndexError', "cannot fit 'G' into an index-sized integer")
#2: ('IndexError', "cannot fit 'G' into an index-sized integer")
#2: ('TypeError', 'list indices must be integers, not float')
#2: ('TypeError', 'list indices must be integers, not float')
#2: ('TypeError', 'list indices must be integers, not float')
#3: TypeError 'C' object does not support item assignment
#3: TypeError 'C' object does not support item deletion
#3: TypeError 'D' object is not subscriptable
#3: TypeError 'D' object does not support item assignment
#3: TypeError 'D' object doesn't support item deletion
#3: TypeError 'D' object is not subscriptable
#3: TypeError 'D' object does not support item assignment
#3: TypeError 'D' object doesn't support item deletion
#3: TypeError 'D' object is not subscriptable
#3: IndexError cannot fit 'int' into an index-sized integer
#3: IndexError cannot fit 'int' into an index-sized integer
#3: TypeError 'D' object is not subscriptable
#3: IndexError cannot fit 'int' into an index-sized integer
#3: IndexError cannot fit 'int' into an index-sized integer
#3: TypeError 'D' object is not subscriptable
#3: IndexError cannot fit 'G' into an index-sized integer
#3: IndexError cannot fit 'G' into an index-sized integer
#3: TypeError 'D' object is not subscriptable
#3: TypeError 'D' object does not support item assignment
#3: TypeError 'D' object does not support item deletion
#3: TypeError 'D' object is not subscriptable
#3: TypeError 'D' object does not support item assignment
#3: TypeError 'D' object does not support item deletion
#3: TypeError 'D' object is not subscriptable
#3: TypeError 'D' object does not support item assignment
#3: TypeError 'D' object does not support item deletion
#3: TypeError 'D' object is not subscriptable
#3: TypeError 'D' object does not support item assignment
#3: TypeError 'D' object does not support item deletion
#3: TypeError 'E' object is not subscriptable
#3: TypeError 'E' object does not support item assignment
#3: TypeError 'E' object doesn't support item deletion
#3: TypeError 'E' object is not subscriptable
#3: TypeError 'E' object does not support item assignment
#3: TypeError 'E' object doesn't support item deletion
#3: TypeError 'E' object is not subscriptable
#3: IndexError cannot fit 'int' into an index-sized integer
#3: IndexError cannot fit 'int' into an index-sized integer
#3: TypeError 'E' object is not subscriptable
#3: IndexError cannot fit 'int' into an index-sized integer
#3: IndexError cannot fit 'int' into an index-sized integer
#3: TypeError 'E' object is not subscriptable
#3: IndexError cannot fit 'G' into an index-sized integer
#3: IndexError cannot fit 'G' into an index-sized integer
#3: TypeError 'E' object is not subscriptable
#3: TypeError 'E' object does not support item assignment
#3: TypeError 'E' object does not support item deletion
#3: TypeError 'E' object is not subscriptable
#3: TypeError 'E' object does not support item assignment
#3: TypeError 'E' object does not support item deletion
#3: TypeError 'E' object is not subscriptable
#3: TypeError 'E' object does not support item assignment
#3: TypeError 'E' object does not support item deletion
#3: TypeError 'E' object is not subscriptable
#3: TypeError 'E' object does not support item assignment
#3: TypeError 'E' object does not support item deletion
#3: TypeError 'F' object is not subscriptable
#3: TypeError 'F' object does not support item assignment
#3: TypeError 'F' object doesn't support item deletion
#3: TypeError 'F' object is not subscriptable
#3: TypeError 'F' object does not support item assignment
#3: TypeError 'F' object doesn't support item deletion
#3: TypeError 'F' object is not subscriptable
#3: IndexError cannot fit 'int' into an index-sized integer
#3: IndexError cannot fit 'int' into an index-sized integer
#3: TypeError 'F' object is not subscriptable
#3: IndexError cannot fit 'int' into an index-sized integer
#3: IndexError cannot fit 'int' into an index-sized integer
#3: TypeError 'F' object is not subscriptable
#3: IndexError cannot fit 'G' into an index-sized integer
#3: IndexError cannot fit 'G' into an index-sized integer
#3: TypeError 'F' object is not subscriptable
#3: TypeError 'F' object does not support item assignment
#3: TypeError 'F' object does not support item deletion
#3: TypeError 'F' object is not subscriptable
#3: TypeError 'F' object does not support item assignment
#3: TypeError 'F' object does not support item deletion
#3: TypeError 'F' object is not subscriptable
#3: TypeError 'F' object does not support item assignment
#3: TypeError 'F' object does not support item deletion
#3: TypeError 'F' object is not subscriptable
#3: TypeError 'F' object does not support item assignment
#3: TypeError 'F' object does not support item deletion
#3: TypeError 'NoneType' object is not subscriptable
#3: TypeError 'NoneType' object does not support item assignment
#3: TypeError 'NoneType' object does not support item deletion
#3: TypeError 'NoneType' object is not subscriptable
#3: TypeError 'NoneType' object does not support item assignment
#3: TypeError 'NoneType' object does not support item deletion
#3: TypeError 'NoneType' object is not subscriptable
#3: TypeError 'NoneType' object does not support item assignment
#3: TypeError 'NoneType' object does not support item deletion
#3: TypeError 'NoneType' object is not subscriptable
#3: TypeError 'NoneType' object does not support item assignment
#3: TypeError 'NoneType' object does not support item deletion
#3: TypeError 'NoneType' object is not subscriptable
#3: TypeError 'NoneType' object does not support item assignment
#3: TypeError 'NoneType' object does not support item deletion
#3: TypeError 'NoneType' object is not subscriptable
#3: TypeError 'NoneType' object does not support item assignment
#3: TypeError 'NoneType' object does not support item deletion
#3: TypeError 'NoneType' object is not subscriptable
#3: TypeError 'NoneType' object does not support item assignment
#3: TypeError 'NoneType' object does not support item deletion
#3: TypeError 'NoneType' object is not subscriptable
#3: TypeError 'NoneType' object does not support item assignment
#3: TypeError 'NoneType' object does not support item deletion
#3: TypeError 'NoneType' object is not subscriptable
#3: TypeError 'NoneType' object does not support item assignment
#3: TypeError 'NoneType' object does not support item deletion
#3: TypeError 'int' object is not subscriptable
#3: TypeError 'int' object does not support item assignment
#3: TypeError 'int' object does not support item deletion
#3: TypeError 'int' object is not subscriptable
#3: TypeError 'int' object does not support item assignment
#3: TypeError 'int' object does not support item deletion
#3: TypeError 'int' object is not subscriptable
#3: TypeError 'int' object does not support item assignment
#3: TypeError 'int' object does not support item deletion
#3: TypeError 'int' object is not subscriptable
#3: TypeError 'int' object does not support item assignment
#3: TypeError 'int' object does not support item deletion
#3: TypeError 'int' object is not subscriptable
#3: TypeError 'int' object does not support item assignment
#3: TypeError 'int' object does not support item deletion
#3: TypeError 'int' object is not subscriptable
#3: TypeError 'int' object does not support item assignment
#3: TypeError 'int' object does not support item deletion
#3: TypeError 'int' object is not subscriptable
#3: TypeError 'int' object does not support item assignment
#3: TypeError 'int' object does not support item deletion
#3: TypeError 'int' object is not subscriptable
#3: TypeError 'int' object does not support item assignment
#3: TypeError 'int' object does not support item deletion
#3: TypeError 'int' object is not subscriptable
#3: TypeError 'int' object does not support item assignment
#3: TypeError 'int' object does not support item deletion
#3: TypeError 'float' object is not subscriptable
#3: TypeError 'float' object does not support item assignment
#3: TypeError 'float' object does not support item deletion
#3: TypeError 'float' object is not subscriptable
#3: TypeError 'float' object does not support item assignment
#3: TypeError 'float' object does not support item deletion
#3: TypeError 'float' object is not subscriptable
#3: TypeError 'float' object does not support item assignment
#3: TypeError 'float' object does not support item deletion
#3: TypeError 'float' object is not subscriptable
#3: TypeError 'float' object does not support item assignment
#3: TypeError 'float' object does not support item deletion
#3: TypeError 'float' object is not subscriptable
#3: TypeError 'float' object does not support item assignment
#3: TypeError 'float' object does not support item deletion
#3: TypeError 'float' object is not subscriptable
#3: TypeError 'float' object does not support item assignment
#3: TypeError 'float' object does not support item deletion
#3: TypeError 'float' object is not subscriptable
#3: TypeError 'float' object does not support item assignment
#3: TypeError 'float' object does not support item deletion
#3: TypeError 'float' object is not subscriptable
#3: TypeError 'float' object does not support item assignment
#3: TypeError 'float' object does not support item deletion
#3: TypeError 'float' object is not subscriptable
#3: TypeError 'float' object does not support item assignment
#3: TypeError 'float' object does not support item deletion
#3: IndexError list index out of range
#3: IndexError list assignment index out of range
#3: IndexError list assignment index out of range
#3: IndexError list index out of range
#3: IndexError list assignment index out of range
#3: IndexError list assignment index out of range
#3: IndexError cannot fit 'int' into an index-sized integer
#3: IndexError cannot fit 'int' into an index-sized integer
#3: IndexError cannot fit 'int' into an index-sized integer
#3: IndexError cannot fit 'int' into an index-sized integer
#3: IndexError cannot fit 'int' into an index-sized integer
#3: IndexError cannot fit 'int' into an index-sized integer
#3: IndexError cannot fit 'G' into an index-sized integer
#3: IndexError cannot fit 'G' into an index-sized integer
#3: IndexError cannot fit 'G' into an index-sized integer
#3: TypeError list indices must be integers or slices, not float
#3: TypeError list indices must be integers or slices, not float
#3: TypeError list indices must be integers or slices, not float
#: []
#2: ('TypeError', 'can only assign an iterable')
#3: TypeError can only assign an iterable
#: del
#: []
#2: ('TypeError', 'can only assign an iterable')
#3: TypeError can only assign an iterable
#: del
#2: ('TypeError', 'list indices must be integers, not str')
#2: ('TypeError', 'list indices must be integers, not str')
#2: ('TypeError', 'list indices must be integers, not str')
#2: ('IndexError', 'tuple index out of range')
#2: ('TypeError', "'tuple' object does not support item assignment")
#2: ('TypeError', "'tuple' object doesn't support item deletion")
#2: ('IndexError', 'tuple index out of range')
#2: ('TypeError', "'tuple' object does not support item assignment")
#2: ('TypeError', "'tuple' object doesn't support item deletion")
#2: ('IndexError', "cannot fit 'long' into an index-sized integer")
#2: ('IndexError', "cannot fit 'long' into an index-sized integer")
#2: ('IndexError', "cannot fit 'long' into an index-sized integer")
#2: ('IndexError', "cannot fit 'long' into an index-sized integer")
#2: ('IndexError', "cannot fit 'long' into an index-sized integer")
#2: ('IndexError', "cannot fit 'long' into an index-sized integer")
#2: ('IndexError', "cannot fit 'G' into an index-sized integer")
#2: ('IndexError', "cannot fit 'G' into an index-sized integer")
#2: ('IndexError', "cannot fit 'G' into an index-sized integer")
#2: ('TypeError', 'tuple indices must be integers, not float')
#2: ('TypeError', "'tuple' object does not support item assignment")
#2: ('TypeError', "'tuple' object does not support item deletion")
#3: TypeError list indices must be integers or slices, not str
#3: TypeError list indices must be integers or slices, not str
#3: TypeError list indices must be integers or slices, not str
#3: IndexError tuple index out of range
#3: TypeError 'tuple' object does not support item assignment
#3: TypeError 'tuple' object doesn't support item deletion
#3: IndexError tuple index out of range
#3: TypeError 'tuple' object does not support item assignment
#3: TypeError 'tuple' object doesn't support item deletion
#3: IndexError cannot fit 'int' into an index-sized integer
#3: IndexError cannot fit 'int' into an index-sized integer
#3: IndexError cannot fit 'int' into an index-sized integer
#3: IndexError cannot fit 'int' into an index-sized integer
#3: IndexError cannot fit 'int' into an index-sized integer
#3: IndexError cannot fit 'int' into an index-sized integer
#3: IndexError cannot fit 'G' into an index-sized integer
#3: IndexError cannot fit 'G' into an index-sized integer
#3: IndexError cannot fit 'G' into an index-sized integer
#3: TypeError tuple indices must be integers or slices, not float
#3: TypeError 'tuple' object does not support item assignment
#3: TypeError 'tuple' object does not support item deletion
#: ()
#2: ('TypeError', "'tuple' object does not support item assignment")
#2: ('TypeError', "'tuple' object does not support item deletion")
#3: TypeError 'tuple' object does not support item assignment
#3: TypeError 'tuple' object does not support item deletion
#: ()
#2: ('TypeError', "'tuple' object does not support item assignment")
#2: ('TypeError', "'tuple' object does not support item deletion")
#2: ('TypeError', 'tuple indices must be integers, not str')
#2: ('TypeError', "'tuple' object does not support item assignment")
#2: ('TypeError', "'tuple' object does not support item deletion")
#3: TypeError 'tuple' object does not support item assignment
#3: TypeError 'tuple' object does not support item deletion
#3: TypeError tuple indices must be integers or slices, not str
#3: TypeError 'tuple' object does not support item assignment
#3: TypeError 'tuple' object does not support item deletion
#: 'x'
#2: ('TypeError', "'str' object does not support item assignment")
#2: ('TypeError', "'str' object doesn't support item deletion")
#3: TypeError 'str' object does not support item assignment
#3: TypeError 'str' object doesn't support item deletion
#: 'x'
#2: ('TypeError', "'str' object does not support item assignment")
#2: ('TypeError', "'str' object doesn't support item deletion")
#2: ('IndexError', "cannot fit 'long' into an index-sized integer")
#2: ('IndexError', "cannot fit 'long' into an index-sized integer")
#2: ('IndexError', "cannot fit 'long' into an index-sized integer")
#2: ('IndexError', "cannot fit 'long' into an index-sized integer")
#2: ('IndexError', "cannot fit 'long' into an index-sized integer")
#2: ('IndexError', "cannot fit 'long' into an index-sized integer")
#2: ('IndexError', "cannot fit 'G' into an index-sized integer")
#2: ('IndexError', "cannot fit 'G' into an index-sized integer")
#2: ('IndexError', "cannot fit 'G' into an index-sized integer")
#2: ('TypeError', 'string indices must be integers, not float')
#2: ('TypeError', "'str' object does not support item assignment")
#2: ('TypeError', "'str' object does not support item deletion")
#3: TypeError 'str' object does not support item assignment
#3: TypeError 'str' object doesn't support item deletion
#3: IndexError cannot fit 'int' into an index-sized integer
#3: IndexError cannot fit 'int' into an index-sized integer
#3: IndexError cannot fit 'int' into an index-sized integer
#3: IndexError cannot fit 'int' into an index-sized integer
#3: IndexError cannot fit 'int' into an index-sized integer
#3: IndexError cannot fit 'int' into an index-sized integer
#3: IndexError cannot fit 'G' into an index-sized integer
#3: IndexError cannot fit 'G' into an index-sized integer
#3: IndexError cannot fit 'G' into an index-sized integer
#3: TypeError string indices must be integers, not 'float'
#3: TypeError 'str' object does not support item assignment
#3: TypeError 'str' object does not support item deletion
#: ''
#2: ('TypeError', "'str' object does not support item assignment")
#2: ('TypeError', "'str' object does not support item deletion")
#3: TypeError 'str' object does not support item assignment
#3: TypeError 'str' object does not support item deletion
#: 'x'
#2: ('TypeError', "'str' object does not support item assignment")
#2: ('TypeError', "'str' object does not support item deletion")
#2: ('TypeError', 'string indices must be integers, not str')
#2: ('TypeError', "'str' object does not support item assignment")
#2: ('TypeError', "'str' object does not support item deletion")
#2: ('KeyError', '0')
#2: ('set', ['0'])
#3: TypeError 'str' object does not support item assignment
#3: TypeError 'str' object does not support item deletion
#3: TypeError string indices must be integers, not 'str'
#3: TypeError 'str' object does not support item assignment
#3: TypeError 'str' object does not support item deletion
#3: KeyError 0
#3: set ['0']
#: del
#2: ('KeyError', '-1')
#2: ('set', ['-1'])
#3: KeyError -1
#3: set ['-1']
#: del
#2: ('KeyError', '100000000000000000000L')
#2: ('set', ['100000000000000000000'])
#3: KeyError 100000000000000000000
#3: set ['100000000000000000000']
#: del
#2: ('KeyError', '-100000000000000000000L')
#2: ('set', ['-100000000000000000000'])
#3: KeyError -100000000000000000000
#3: set ['-100000000000000000000']
#: del
#2: ('KeyError', 'G()')
#2: ('set', ['G()'])
#3: KeyError G()
#3: set ['G()']
#: del
#2: ('KeyError', '2.5')
#2: ('set', ['2.5'])
#3: KeyError 2.5
#3: set ['2.5']
#: del
#2: ('TypeError', 'unhashable type')
#2: ('TypeError', 'unhashable type')
#2: ('TypeError', 'unhashable type')
#2: ('TypeError', 'unhashable type')
#2: ('TypeError', 'unhashable type')
#2: ('TypeError', 'unhashable type')
#2: ('KeyError', "'k'")
#2: ('set', ['k'])
#3: TypeError unhashable type: 'slice'
#3: TypeError unhashable type: 'slice'
#3: TypeError unhashable type: 'slice'
#3: TypeError unhashable type: 'slice'
#3: TypeError unhashable type: 'slice'
#3: TypeError unhashable type: 'slice'
#3: KeyError 'k'
#3: set ['k']
#: del
#2: ('TypeError', "'set' object does not support indexing")
#2: ('TypeError', "'set' object does not support item assignment")
#2: ('TypeError', "'set' object doesn't support item deletion")
#2: ('TypeError', "'set' object does not support indexing")
#2: ('TypeError', "'set' object does not support item assignment")
#2: ('TypeError', "'set' object doesn't support item deletion")
#2: ('IndexError', "cannot fit 'long' into an index-sized integer")
#2: ('IndexError', "cannot fit 'long' into an index-sized integer")
#2: ('IndexError', "cannot fit 'long' into an index-sized integer")
#2: ('IndexError', "cannot fit 'long' into an index-sized integer")
#2: ('IndexError', "cannot fit 'long' into an index-sized integer")
#2: ('IndexError', "cannot fit 'long' into an index-sized integer")
#2: ('IndexError', "cannot fit 'G' into an index-sized integer")
#2: ('IndexError', "cannot fit 'G' into an index-sized integer")
#2: ('IndexError', "cannot fit 'G' into an index-sized integer")
#2: ('TypeError', "'set' object has no attribute '__getitem__'")
#2: ('TypeError', "'set' object does not support item assignment")
#2: ('TypeError', "'set' object does not support item deletion")
#2: ('TypeError', "'set' object has no attribute '__getitem__'")
#2: ('TypeError', "'set' object does not support item assignment")
#2: ('TypeError', "'set' object does not support item deletion")
#2: ('TypeError', "'set' object has no attribute '__getitem__'")
#2: ('TypeError', "'set' object does not support item assignment")
#2: ('TypeError', "'set' object does not support item deletion")
#2: ('TypeError', "'set' object has no attribute '__getitem__'")
#2: ('TypeError', "'set' object does not support item assignment")
#2: ('TypeError', "'set' object does not support item deletion")
#2: ('TypeError', "'function' object has no attribute '__getitem__'")
#2: ('TypeError', "'function' object does not support item assignment")
#2: ('TypeError', "'function' object does not support item deletion")
#2: ('TypeError', "'function' object has no attribute '__getitem__'")
#2: ('TypeError', "'function' object does not support item assignment")
#2: ('TypeError', "'function' object does not support item deletion")
#2: ('TypeError', "'function' object has no attribute '__getitem__'")
#2: ('TypeError', "'function' object does not support item assignment")
#2: ('TypeError', "'function' object does not support item deletion")
#2: ('TypeError', "'function' object has no attribute '__getitem__'")
#2: ('TypeError', "'function' object does not support item assignment")
#2: ('TypeError', "'function' object does not support item deletion")
#2: ('TypeError', "'function' object has no attribute '__getitem__'")
#2: ('TypeError', "'function' object does not support item assignment")
#2: ('TypeError', "'function' object does not support item deletion")
#2: ('TypeError', "'function' object has no attribute '__getitem__'")
#2: ('TypeError', "'function' object does not support item assignment")
#2: ('TypeError', "'function' object does not support item deletion")
#2: ('TypeError', "'function' object has no attribute '__getitem__'")
#2: ('TypeError', "'function' object does not support item assignment")
#2: ('TypeError', "'function' object does not support item deletion")
#2: ('TypeError', "'function' object has no attribute '__getitem__'")
#2: ('TypeError', "'function' object does not support item assignment")
#2: ('TypeError', "'function' object does not support item deletion")
#2: ('TypeError', "'function' object has no attribute '__getitem__'")
#2: ('TypeError', "'function' object does not support item assignment")
#2: ('TypeError', "'function' object does not support item deletion")
#2: ('TypeError', "'classobj' object has no attribute '__getitem__'")
#2: ('TypeError', "'classobj' object does not support item assignment")
#2: ('TypeError', "'classobj' object does not support item deletion")
#2: ('TypeError', "'classobj' object has no attribute '__getitem__'")
#2: ('TypeError', "'classobj' object does not support item assignment")
#2: ('TypeError', "'classobj' object does not support item deletion")
#2: ('TypeError', "'classobj' object has no attribute '__getitem__'")
#2: ('TypeError', "'classobj' object does not support item assignment")
#2: ('TypeError', "'classobj' object does not support item deletion")
#2: ('TypeError', "'classobj' object has no attribute '__getitem__'")
#2: ('TypeError', "'classobj' object does not support item assignment")
#2: ('TypeError', "'classobj' object does not support item deletion")
#2: ('TypeError', "'classobj' object has no attribute '__getitem__'")
#2: ('TypeError', "'classobj' object does not support item assignment")
#2: ('TypeError', "'classobj' object does not support item deletion")
#2: ('TypeError', "'classobj' object has no attribute '__getitem__'")
#2: ('TypeError', "'classobj' object does not support item assignment")
#2: ('TypeError', "'classobj' object does not support item deletion")
#2: ('TypeError', "'classobj' object has no attribute '__getitem__'")
#2: ('TypeError', "'classobj' object does not support item assignment")
#2: ('TypeError', "'classobj' object does not support item deletion")
#2: ('TypeError', "'classobj' object has no attribute '__getitem__'")
#2: ('TypeError', "'classobj' object does not support item assignment")
#2: ('TypeError', "'classobj' object does not support item deletion")
#2: ('TypeError', "'classobj' object has no attribute '__getitem__'")
#2: ('TypeError', "'classobj' object does not support item assignment")
#2: ('TypeError', "'classobj' object does not support item deletion")
#2: ('TypeError', "'type' object has no attribute '__getitem__'")
#2: ('TypeError', "'type' object does not support item assignment")
#2: ('TypeError', "'type' object does not support item deletion")
#2: ('TypeError', "'type' object has no attribute '__getitem__'")
#2: ('TypeError', "'type' object does not support item assignment")
#2: ('TypeError', "'type' object does not support item deletion")
#2: ('TypeError', "'type' object has no attribute '__getitem__'")
#2: ('TypeError', "'type' object does not support item assignment")
#2: ('TypeError', "'type' object does not support item deletion")
#2: ('TypeError', "'type' object has no attribute '__getitem__'")
#2: ('TypeError', "'type' object does not support item assignment")
#2: ('TypeError', "'type' object does not support item deletion")
#2: ('TypeError', "'type' object has no attribute '__getitem__'")
#2: ('TypeError', "'type' object does not support item assignment")
#2: ('TypeError', "'type' object does not support item deletion")
#2: ('TypeError', "'type' object has no attribute '__getitem__'")
#2: ('TypeError', "'type' object does not support item assignment")
#2: ('TypeError', "'type' object does not support item deletion")
#2: ('TypeError', "'type' object has no attribute '__getitem__'")
#2: ('TypeError', "'type' object does not support item assignment")
#2: ('TypeError', "'type' object does not support item deletion")
#2: ('TypeError', "'type' object has no attribute '__getitem__'")
#2: ('TypeError', "'type' object does not support item assignment")
#2: ('TypeError', "'type' object does not support item deletion")
#2: ('TypeError', "'type' object has no attribute '__getitem__'")
#2: ('TypeError', "'type' object does not support item assignment")
#2: ('TypeError', "'type' object does not support item deletion")
#2: ('TypeError', "'listiterator' object has no attribute '__getitem__'")
#2: ('TypeError', "'listiterator' object does not support item assignment")
#2: ('TypeError', "'listiterator' object does not support item deletion")
#2: ('TypeError', "'listiterator' object has no attribute '__getitem__'")
#2: ('TypeError', "'listiterator' object does not support item assignment")
#2: ('TypeError', "'listiterator' object does not support item deletion")
#2: ('TypeError', "'listiterator' object has no attribute '__getitem__'")
#2: ('TypeError', "'listiterator' object does not support item assignment")
#2: ('TypeError', "'listiterator' object does not support item deletion")
#2: ('TypeError', "'listiterator' object has no attribute '__getitem__'")
#2: ('TypeError', "'listiterator' object does not support item assignment")
#2: ('TypeError', "'listiterator' object does not support item deletion")
#2: ('TypeError', "'listiterator' object has no attribute '__getitem__'")
#2: ('TypeError', "'listiterator' object does not support item assignment")
#2: ('TypeError', "'listiterator' object does not support item deletion")
#2: ('TypeError', "'listiterator' object has no attribute '__getitem__'")
#2: ('TypeError', "'listiterator' object does not support item assignment")
#2: ('TypeError', "'listiterator' object does not support item deletion")
#2: ('TypeError', "'listiterator' object has no attribute '__getitem__'")
#2: ('TypeError', "'listiterator' object does not support item assignment")
#2: ('TypeError', "'listiterator' object does not support item deletion")
#2: ('TypeError', "'listiterator' object has no attribute '__getitem__'")
#2: ('TypeError', "'listiterator' object does not support item assignment")
#2: ('TypeError', "'listiterator' object does not support item deletion")
#2: ('TypeError', "'listiterator' object has no attribute '__getitem__'")
#2: ('TypeError', "'listiterator' object does not support item assignment")
#2: ('TypeError', "'listiterator' object does not support item deletion")
#3: TypeError 'set' object is not subscriptable
#3: TypeError 'set' object does not support item assignment
#3: TypeError 'set' object doesn't support item deletion
#3: TypeError 'set' object is not subscriptable
#3: TypeError 'set' object does not support item assignment
#3: TypeError 'set' object doesn't support item deletion
#3: TypeError 'set' object is not subscriptable
#3: IndexError cannot fit 'int' into an index-sized integer
#3: IndexError cannot fit 'int' into an index-sized integer
#3: TypeError 'set' object is not subscriptable
#3: IndexError cannot fit 'int' into an index-sized integer
#3: IndexError cannot fit 'int' into an index-sized integer
#3: TypeError 'set' object is not subscriptable
#3: IndexError cannot fit 'G' into an index-sized integer
#3: IndexError cannot fit 'G' into an index-sized integer
#3: TypeError 'set' object is not subscriptable
#3: TypeError 'set' object does not support item assignment
#3: TypeError 'set' object does not support item deletion
#3: TypeError 'set' object is not subscriptable
#3: TypeError 'set' object does not support item assignment
#3: TypeError 'set' object does not support item deletion
#3: TypeError 'set' object is not subscriptable
#3: TypeError 'set' object does not support item assignment
#3: TypeError 'set' object does not support item deletion
#3: TypeError 'set' object is not subscriptable
#3: TypeError 'set' object does not support item assignment
#3: TypeError 'set' object does not support item deletion
#3: TypeError 'function' object is not subscriptable
#3: TypeError 'function' object does not support item assignment
#3: TypeError 'function' object does not support item deletion
#3: TypeError 'function' object is not subscriptable
#3: TypeError 'function' object does not support item assignment
#3: TypeError 'function' object does not support item deletion
#3: TypeError 'function' object is not subscriptable
#3: TypeError 'function' object does not support item assignment
#3: TypeError 'function' object does not support item deletion
#3: TypeError 'function' object is not subscriptable
#3: TypeError 'function' object does not support item assignment
#3: TypeError 'function' object does not support item deletion
#3: TypeError 'function' object is not subscriptable
#3: TypeError 'function' object does not support item assignment
#3: TypeError 'function' object does not support item deletion
#3: TypeError 'function' object is not subscriptable
#3: TypeError 'function' object does not support item assignment
#3: TypeError 'function' object does not support item deletion
#3: TypeError 'function' object is not subscriptable
#3: TypeError 'function' object does not support item assignment
#3: TypeError 'function' object does not support item deletion
#3: TypeError 'function' object is not subscriptable
#3: TypeError 'function' object does not support item assignment
#3: TypeError 'function' object does not support item deletion
#3: TypeError 'function' object is not subscriptable
#3: TypeError 'function' object does not support item assignment
#3: TypeError 'function' object does not support item deletion
#3: TypeError type 'A' is not subscriptable
#3: TypeError 'type' object does not support item assignment
#3: TypeError 'type' object does not support item deletion
#3: TypeError type 'A' is not subscriptable
#3: TypeError 'type' object does not support item assignment
#3: TypeError 'type' object does not support item deletion
#3: TypeError type 'A' is not subscriptable
#3: TypeError 'type' object does not support item assignment
#3: TypeError 'type' object does not support item deletion
#3: TypeError type 'A' is not subscriptable
#3: TypeError 'type' object does not support item assignment
#3: TypeError 'type' object does not support item deletion
#3: TypeError type 'A' is not subscriptable
#3: TypeError 'type' object does not support item assignment
#3: TypeError 'type' object does not support item deletion
#3: TypeError type 'A' is not subscriptable
#3: TypeError 'type' object does not support item assignment
#3: TypeError 'type' object does not support item deletion
#3: TypeError type 'A' is not subscriptable
#3: TypeError 'type' object does not support item assignment
#3: TypeError 'type' object does not support item deletion
#3: TypeError type 'A' is not subscriptable
#3: TypeError 'type' object does not support item assignment
#3: TypeError 'type' object does not support item deletion
#3: TypeError type 'A' is not subscriptable
#3: TypeError 'type' object does not support item assignment
#3: TypeError 'type' object does not support item deletion
#3: TypeError type 'B' is not subscriptable
#3: TypeError 'type' object does not support item assignment
#3: TypeError 'type' object does not support item deletion
#3: TypeError type 'B' is not subscriptable
#3: TypeError 'type' object does not support item assignment
#3: TypeError 'type' object does not support item deletion
#3: TypeError type 'B' is not subscriptable
#3: TypeError 'type' object does not support item assignment
#3: TypeError 'type' object does not support item deletion
#3: TypeError type 'B' is not subscriptable
#3: TypeError 'type' object does not support item assignment
#3: TypeError 'type' object does not support item deletion
#3: TypeError type 'B' is not subscriptable
#3: TypeError 'type' object does not support item assignment
#3: TypeError 'type' object does not support item deletion
#3: TypeError type 'B' is not subscriptable
#3: TypeError 'type' object does not support item assignment
#3: TypeError 'type' object does not support item deletion
#3: TypeError type 'B' is not subscriptable
#3: TypeError 'type' object does not support item assignment
#3: TypeError 'type' object does not support item deletion
#3: TypeError type 'B' is not subscriptable
#3: TypeError 'type' object does not support item assignment
#3: TypeError 'type' object does not support item deletion
#3: TypeError type 'B' is not subscriptable
#3: TypeError 'type' object does not support item assignment
#3: TypeError 'type' object does not support item deletion
#3: TypeError 'list_iterator' object is not subscriptable
#3: TypeError 'list_iterator' object does not support item assignment
#3: TypeError 'list_iterator' object does not support item deletion
#3: TypeError 'list_iterator' object is not subscriptable
#3: TypeError 'list_iterator' object does not support item assignment
#3: TypeError 'list_iterator' object does not support item deletion
#3: TypeError 'list_iterator' object is not subscriptable
#3: TypeError 'list_iterator' object does not support item assignment
#3: TypeError 'list_iterator' object does not support item deletion
#3: TypeError 'list_iterator' object is not subscriptable
#3: TypeError 'list_iterator' object does not support item assignment
#3: TypeError 'list_iterator' object does not support item deletion
#3: TypeError 'list_iterator' object is not subscriptable
#3: TypeError 'list_iterator' object does not support item assignment
#3: TypeError 'list_iterator' object does not support item deletion
#3: TypeError 'list_iterator' object is not subscriptable
#3: TypeError 'list_iterator' object does not support item assignment
#3: TypeError 'list_iterator' object does not support item deletion
#3: TypeError 'list_iterator' object is not subscriptable
#3: TypeError 'list_iterator' object does not support item assignment
#3: TypeError 'list_iterator' object does not support item deletion
#3: TypeError 'list_iterator' object is not subscriptable
#3: TypeError 'list_iterator' object does not support item assignment
#3: TypeError 'list_iterator' object does not support item deletion
#3: TypeError 'list_iterator' object is not subscriptable
#3: TypeError 'list_iterator' object does not support item assignment
#3: TypeError 'list_iterator' object does not support item deletion
