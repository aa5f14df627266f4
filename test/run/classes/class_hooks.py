# RUN: %run3
# PEP 487 and 560: __init_subclass__, __set_name__, __class_getitem__, __mro_entries__.
class Base:
    def __init_subclass__(cls, tag=None, **kw):
        super().__init_subclass__(**kw); print("sub", cls.__name__, tag)
class D1(Base, tag='t'): pass
try:
    class D2(Base, foo=1): pass
except TypeError as e: print(e)
class Desc:
    def __set_name__(self, owner, name): print("set_name", owner.__name__, name)
    def __get__(self, o, t): return (o is None, t.__name__)
    def __set__(self, o, v): print("set", v)
class D3: d = Desc(); e = Desc()
print(D3.d, D3().d); D3().d = 4
class Bad:
    def __set_name__(self, o, n): 1/0
try:
    class D4: b = Bad()
except RuntimeError as e: print(e, repr(e.__cause__))
class GI:
    def __class_getitem__(cls, k): return (cls.__name__, k)
print(GI[3], list[int], dict[str, int])
class ME:
    def __mro_entries__(self, bases): print('mro_entries'); return (GI,)
class D5(ME()): pass
print(D5.__bases__, D5.__orig_bases__ is not None)
#: sub D1 t
#: D2.__init_subclass__() takes no keyword arguments
#: set_name D3 d
#: set_name D3 e
#: (True, 'D3') (False, 'D3')
#: set 4
#: Error calling __set_name__ on 'Bad' instance 'b' in 'D4' ZeroDivisionError('division by zero')
#: ('GI', 3) list[int] dict[str, int]
#: mro_entries
#: (<class '__main__.GI'>,) True
