# RUN: %run3
# property: getter, setter, deleter, and the texts when one is missing.
class P:
    def __init__(self): self._x = 1
    @property
    def x(self): "doc x"; return self._x
    @x.setter
    def x(self, v): self._x = v
    @property
    def ro(self): return 5
    @x.deleter
    def x(self): print("deleting")
p = P()
print(p.x, P.x.__doc__, P.x.fget is not None); p.x = 3; print(p.x); del p.x
for s in ["p.ro = 1", "del p.ro", "P.ro.__get__(p)", "property().__get__(p)"]:
    try: print(eval(s) if '=' not in s and 'del' not in s else exec(s))
    except AttributeError as e: print(e)
class W:
    x = property(None, lambda s, v: None)
try: W().x
except AttributeError as e: print(e)
#: 1 doc x True
#: 3
#: deleting
#: property 'ro' of 'P' object has no setter
#: property 'ro' of 'P' object has no deleter
#: 5
#: property of 'P' object has no getter
#: property 'x' of 'W' object has no getter
