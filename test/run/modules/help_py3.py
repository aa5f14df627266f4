# RUN: %run3
# REQUIRES: mode-interpret
# The builtin help, with the pydoc of the reference library: interpreted, because that takes half a minute to compile.
def area(w, h=1):
    """Return the area."""
class Box:
    "A box."
    size = 3
    def open(self, how="slowly"):
        "Open it."
help(area); help(Box); print(help)
import math
def f(): pass
class K(dict):
    """K doc."""
    a: int = 1
    def m(self, x: int = 3, *, y: str = "q") -> None: ...
    @property
    def p(self): "pp"
    @staticmethod
    def s(): ...
    @classmethod
    def c(cls): ...
import io, pydoc
print(len(pydoc.render_doc(math)) > 1000, "cos" in pydoc.render_doc(math))
t=pydoc.plain(pydoc.render_doc(K)); print(t[:900].rstrip())
help(K.m); help(K().m); help("nosuch_thing"); help(3 .real) if 0 else None
print(pydoc.describe(len), pydoc.describe(K), pydoc.locate("os.path.join").__name__)
for n in ("help","copyright","credits","license","quit","exit"): print(n, n in dir(__builtins__))
#: Help on function area in module __main__:
#:
#: area(w, h=1)
#:     Return the area.
#:
#: Help on class Box in module __main__:
#:
#: class Box(builtins.object)
#:  |  A box.
#:  |  
#:  |  Methods defined here:
#:  |  
#:  |  open(self, how='slowly')
#:  |      Open it.
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
#:  |  ----------------------------------------------------------------------
#:  |  Data and other attributes defined here:
#:  |  
#:  |  size = 3
#:
#: Type help() for interactive help, or help(object) for help about object.
#: True True
#: Python Library Documentation: class K in module __main__
#:
#: class K(builtins.dict)
#:  |  K doc.
#:  |  
#:  |  Method resolution order:
#:  |      K
#:  |      builtins.dict
#:  |      builtins.object
#:  |  
#:  |  Methods defined here:
#:  |  
#:  |  m(self, x: int = 3, *, y: str = 'q') -> None
#:  |  
#:  |  ----------------------------------------------------------------------
#:  |  Class methods defined here:
#:  |  
#:  |  c() from builtins.type
#:  |  
#:  |  ----------------------------------------------------------------------
#:  |  Static methods defined here:
#:  |  
#:  |  s()
#:  |  
#:  |  ----------------------------------------------------------------------
#:  |  Readonly properties defined here:
#:  |  
#:  |  p
#:  |      pp
#:  |  
#:  |  ----------------------------------------------------------------------
#:  |  Data descriptors defined here:
#:  |  
#:  |  __dict__
#:  |      dictionary for instance variables (if defined)
#:  |  
#:  |  __weakref__
#:  |      list o
#: Help on function m in module __main__:
#:
#: m(self, x: int = 3, *, y: str = 'q') -> None
#:
#: Help on method m in module __main__:
#:
#: m(x: int = 3, *, y: str = 'q') -> None method of __main__.K instance
#:
#: No Python documentation found for 'nosuch_thing'.
#: Use help() to get the interactive help utility.
#: Use help(str) for help on the str class.
#: built-in function len class K join
#: help True
#: copyright True
#: credits True
#: license True
#: quit True
#: exit True
