# RUN: %run3
# super() finds the class through the __class__ cell, in methods, class methods and nested functions.
class Base:
    def f(self): return "Base.f"
    @classmethod
    def make(cls): return "made by " + cls.__name__
    @property
    def p(self): return "base p"
class Derived(Base):
    def f(self):
        def inner():
            return __class__.__name__
        return "Derived.f > " + super().f() + " " + inner()
    @classmethod
    def make(cls): return super().make() + "!"
    @property
    def p(self): return super().p + " derived"
print(Derived().f(), Derived.make(), Derived().p)
class NoSelf:
    def f(): return super()
try:
    NoSelf.f()
except RuntimeError as error:
    print(error)
try:
    super()
except RuntimeError as error:
    print(error)
class Meta(type):
    def __new__(mcs, name, bases, namespace, **kwargs):
        cls = super().__new__(mcs, name, bases, namespace)
        cls.options = sorted(kwargs)
        return cls
class WithMeta(metaclass=Meta, a=1, b=2): pass
print(WithMeta.options, type(WithMeta).__name__)
class Hooked:
    def __init_subclass__(cls, **kw):
        print("subclass", cls.__name__, kw)
    def __set_name__(self, owner, name): print("set_name", name, owner.__name__)
class Sub(Hooked, flag=True):
    attribute = Hooked()
#: Derived.f > Base.f Derived made by Derived! base p derived
#: super(): no arguments
#: super(): no arguments
#: ['a', 'b'] Meta
#: set_name attribute Sub
#: subclass Sub {'flag': True}
