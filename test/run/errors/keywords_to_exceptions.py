# RUN: %run2
# RUN: %run3
# Most exceptions take no keywords, and say so in the name of the object's class.
class E(Exception): pass
class F(Exception):
    def __init__(self, a): self.a = a
class G(Exception):
    def __new__(cls, a): return Exception.__new__(cls)
for f in (lambda: ValueError(a=5), lambda: E(a=1), lambda: F(a=1).args, lambda: F(1).args, lambda: E(1, b=2), lambda: SystemExit(a=1), lambda: OSError(a=1), lambda: KeyError(a=1), lambda: G(a=1), lambda: BaseException(a=1), lambda: StopIteration(a=1), lambda: SyntaxError(a=1), lambda: UnicodeDecodeError(a=1), lambda: E.__init__(E(), a=1), lambda: UnicodeError(x=1), lambda: AssertionError(x=2), lambda: ImportError(name="x", path="y").args, lambda: ImportError(z=1)):
    try: print(f())
    except TypeError as e: print(e)
#2: exceptions.ValueError does not take keyword arguments
#2: E does not take keyword arguments
#3: ValueError() takes no keyword arguments
#3: E() takes no keyword arguments
#: ()
#3: (1,)
#3: E() takes no keyword arguments
#3: SystemExit() takes no keyword arguments
#3: OSError() takes no keyword arguments
#3: KeyError() takes no keyword arguments
#3: G() takes no keyword arguments
#3: BaseException() takes no keyword arguments
#3: StopIteration() takes no keyword arguments
#3: SyntaxError() takes no keyword arguments
#3: UnicodeDecodeError() takes no keyword arguments
#3: E() takes no keyword arguments
#3: UnicodeError() takes no keyword arguments
#3: AssertionError() takes no keyword arguments
#: ()
#2: E does not take keyword arguments
#2: exceptions.SystemExit does not take keyword arguments
#2: exceptions.OSError does not take keyword arguments
#2: exceptions.KeyError does not take keyword arguments
#2: G does not take keyword arguments
#2: exceptions.BaseException does not take keyword arguments
#2: exceptions.StopIteration does not take keyword arguments
#2: exceptions.SyntaxError does not take keyword arguments
#2: exceptions.UnicodeDecodeError does not take keyword arguments
#2: E does not take keyword arguments
#2: exceptions.UnicodeError does not take keyword arguments
#2: exceptions.AssertionError does not take keyword arguments
#2: exceptions.ImportError does not take keyword arguments
#2: exceptions.ImportError does not take keyword arguments
#3: 'z' is an invalid keyword argument for ImportError()
