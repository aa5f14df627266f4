# RUN: %run2
# RUN: %run3
# Abstract methods, virtual subclasses.
import abc


def show(f):
    try:
        r = repr(f())
    except Exception as e:
        r = '%s: %s' % (type(e).__name__, e)
    print(r)


Base = abc.ABCMeta('Base', (object,), {'f': abc.abstractmethod(lambda self: 1)})
show(lambda: Base())
class Impl(Base):
    def f(self): return 2
show(lambda: Impl().f())
Base.register(int)
show(lambda: (isinstance(5, Base), issubclass(int, Base), isinstance('', Base)))
#2: TypeError: Can't instantiate abstract class Base with abstract methods f
#3: TypeError: Can't instantiate abstract class Base with abstract method f
#: 2
#: (True, True, False)
