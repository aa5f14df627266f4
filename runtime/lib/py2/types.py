"""Names of the built-in types."""

import sys

NoneType = type(None)
TypeType = type
ObjectType = object
IntType = int
LongType = long
FloatType = float
BooleanType = bool
ComplexType = complex
StringType = str
UnicodeType = unicode
StringTypes = (StringType, UnicodeType)
TupleType = tuple
ListType = list
DictType = DictionaryType = dict


def _f():
    pass


FunctionType = type(_f)
LambdaType = type(lambda: None)
CodeType = type(_f.func_code)


def _g():
    yield 1


GeneratorType = type(_g())


class _C:
    def _m(self):
        pass


ClassType = type(_C)
UnboundMethodType = type(_C._m)
_x = _C()
InstanceType = type(_x)
MethodType = type(_x._m)
BuiltinFunctionType = type(len)
BuiltinMethodType = type([].append)
ModuleType = type(sys)
FileType = file
XRangeType = xrange
BufferType = buffer
SliceType = slice
EllipsisType = type(Ellipsis)
DictProxyType = type(TypeType.__dict__)
NotImplementedType = type(NotImplemented)

try:
    raise TypeError
except TypeError:
    TracebackType = type(sys.exc_info()[2])
    FrameType = type(sys.exc_info()[2].tb_frame)

GetSetDescriptorType = type(FunctionType.func_code)


class _Slotted(object):
    __slots__ = ("slot",)


MemberDescriptorType = type(_Slotted.slot)
del _Slotted

del sys, _f, _g, _C, _x
