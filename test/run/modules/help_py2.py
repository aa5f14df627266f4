# RUN: %run2
# The builtin help: functions, classes, methods, instances, names; what module site puts into the builtins; repr.Repr.
import math, sys
def area(w, h=1):
    """Return the area.

    Both sides are numbers."""
    return w * h
class Box:
    "A box."
    size = 3
    def open(self, how="slowly"):
        "Open it."
    def close(self): pass
class Lid(Box, object):
    """Lid.

    Long."""
    x = 1
    def __init__(self, a, *b, **c): self.a = a
    def open(self): "Lid open."
    @staticmethod
    def st(q): "static"
    @classmethod
    def cm(cls, z=None): "class method"
    @property
    def pr(self): "prop"
    alias = open
    lam = lambda self, y: y
class E(ValueError): pass
class S(object):
    __slots__ = ('u',)
help(area)
help(Box)
help(Lid)
help(S)
help(Lid.open)
help(Box().open)


help(area.__class__) if 0 else None
help(Box())
help(Lid.pr); help(True and E) if 0 else None
print help
print repr(copyright)[:30], "help" in dir(__builtins__), "exit" in dir(__builtins__)
print credits
print repr(license)
print exit, quit
help('math.cos'); help('nosuch'); import repr as R; print R.repr(range(100)), R.repr('x'*100), R.repr({1:2,3:4,5:6,7:8,9:1}), R.repr(10**60), R.repr((1,)), R.repr(set([3,1]))
#: Help on function area in module __main__:
#:
#: area(w, h=1)
#:     Return the area.
#:     
#:     Both sides are numbers.
#:
#: Help on class Box in module __main__:
#:
#: class Box
#:  |  A box.
#:  |  
#:  |  Methods defined here:
#:  |  
#:  |  close(self)
#:  |  
#:  |  open(self, how='slowly')
#:  |      Open it.
#:  |  
#:  |  ----------------------------------------------------------------------
#:  |  Data and other attributes defined here:
#:  |  
#:  |  size = 3
#:
#: Help on class Lid in module __main__:
#:
#: class Lid(Box, __builtin__.object)
#:  |  Lid.
#:  |  
#:  |  Long.
#:  |  
#:  |  Method resolution order:
#:  |      Lid
#:  |      Box
#:  |      __builtin__.object
#:  |  
#:  |  Methods defined here:
#:  |  
#:  |  __init__(self, a, *b, **c)
#:  |  
#:  |  alias = open(self)
#:  |  
#:  |  lam lambda self, y
#:  |  
#:  |  open(self)
#:  |      Lid open.
#:  |  
#:  |  ----------------------------------------------------------------------
#:  |  Class methods defined here:
#:  |  
#:  |  cm(cls, z=None) from __builtin__.type
#:  |      class method
#:  |  
#:  |  ----------------------------------------------------------------------
#:  |  Static methods defined here:
#:  |  
#:  |  st(q)
#:  |      static
#:  |  
#:  |  ----------------------------------------------------------------------
#:  |  Data descriptors defined here:
#:  |  
#:  |  __dict__
#:  |      dictionary for instance variables (if defined)
#:  |  
#:  |  __weakref__
#:  |      list of weak references to the object (if defined)
#:  |  
#:  |  pr
#:  |      prop
#:  |  
#:  |  ----------------------------------------------------------------------
#:  |  Data and other attributes defined here:
#:  |  
#:  |  x = 1
#:  |  
#:  |  ----------------------------------------------------------------------
#:  |  Methods inherited from Box:
#:  |  
#:  |  close(self)
#:  |  
#:  |  ----------------------------------------------------------------------
#:  |  Data and other attributes inherited from Box:
#:  |  
#:  |  size = 3
#:
#: Help on class S in module __main__:
#:
#: class S(__builtin__.object)
#:  |  Data descriptors defined here:
#:  |  
#:  |  u
#:
#: Help on method open in module __main__:
#:
#: open(self) unbound __main__.Lid method
#:     Lid open.
#:
#: Help on method open in module __main__:
#:
#: open(self, how='slowly') method of __main__.Box instance
#:     Open it.
#:
#: Help on instance of Box in module __main__:
#:
#: class Box
#:  |  A box.
#:  |  
#:  |  Methods defined here:
#:  |  
#:  |  close(self)
#:  |  
#:  |  open(self, how='slowly')
#:  |      Open it.
#:  |  
#:  |  ----------------------------------------------------------------------
#:  |  Data and other attributes defined here:
#:  |  
#:  |  size = 3
#:
#: Help on property:
#:
#:     prop
#:
#: Type help() for interactive help, or help(object) for help about object.
#: Copyright (c) 2001-2020 Python True True
#:     Thanks to CWI, CNRI, BeOpen.com, Zope Corporation and a cast of thousands
#:     for supporting Python development.  See www.python.org for more information.
#: Type license() to see the full license text
#: Use exit() or Ctrl-D (i.e. EOF) to exit Use quit() or Ctrl-D (i.e. EOF) to exit
#: Help on built-in function cos in math:
#:
#: math.cos = cos(...)
#:     cos(x)
#:     
#:     Return the cosine of x (measured in radians).
#:
#: no Python documentation found for 'nosuch'
#:
#: [0, 1, 2, 3, 4, 5, ...] 'xxxxxxxxxxxx...xxxxxxxxxxxxx' {1: 2, 3: 4, 5: 6, 7: 8, ...} 100000000000000000...000000000000000000L (1,) set([1, 3])
