# RUN: %run2
# Python 2: where C wants a number, __int__ is asked; where Python wants an index, __index__.
class Int(object):
    def __int__(self):
        return 3


class Index(object):
    def __index__(self):
        return 3


class Float(object):
    def __int__(self):
        return 3.0


class Big(object):
    def __int__(self):
        return 10 ** 30


class Old:
    def __int__(self):
        return 4


class OldPlain:
    pass


for value in (2, True, 5L, Int(), Index(), Float(), Big(), Old(), OldPlain(), 3.0, 10 ** 30, "3", None):
    for name, call in (("ljust", "x".ljust), ("pop", range(9).pop), ("split", lambda v: "a b c d".split(None, v)),
                       ("bytearray.pop", bytearray("abcdefghij").pop), ("xrange", xrange), ("unicode.center", u"abc".center),
                       ("index", lambda v: "abcdef"[v]), ("tuple", lambda v: (1, 2) * v), ("exception", lambda v: ValueError(1, 2, 3, 4, 5, 6)[v])):
        try:
            print name, repr(call(value))
        except Exception, error:
            print name, type(error).__name__, error
#: ljust 'x '
#: pop 2
#: split ['a', 'b', 'c d']
#: bytearray.pop 99
#: xrange xrange(2)
#: unicode.center u'abc'
#: index 'c'
#: tuple (1, 2, 1, 2)
#: exception 3
#: ljust 'x'
#: pop 1
#: split ['a', 'b c d']
#: bytearray.pop 98
#: xrange xrange(1)
#: unicode.center u'abc'
#: index 'b'
#: tuple (1, 2)
#: exception 2
#: ljust 'x    '
#: pop 5
#: split ['a', 'b', 'c', 'd']
#: bytearray.pop 102
#: xrange xrange(5)
#: unicode.center u' abc '
#: index 'f'
#: tuple (1, 2, 1, 2, 1, 2, 1, 2, 1, 2)
#: exception 6
#: ljust 'x  '
#: pop 3
#: split ['a', 'b', 'c', 'd']
#: bytearray.pop 100
#: xrange xrange(3)
#: unicode.center u'abc'
#: index index TypeError string indices must be integers, not Int
#: tuple tuple TypeError can't multiply sequence by non-int of type 'Int'
#: exception exception TypeError sequence index must be integer, not 'Int'
#: ljust ljust TypeError an integer is required
#: pop pop TypeError an integer is required
#: split split TypeError an integer is required
#: bytearray.pop bytearray.pop TypeError an integer is required
#: xrange xrange TypeError an integer is required
#: unicode.center unicode.center TypeError an integer is required
#: index 'd'
#: tuple (1, 2, 1, 2, 1, 2)
#: exception 4
#: ljust ljust TypeError __int__ method should return an integer
#: pop pop TypeError __int__ method should return an integer
#: split split TypeError __int__ method should return an integer
#: bytearray.pop bytearray.pop TypeError __int__ method should return an integer
#: xrange xrange TypeError __int__ method should return an integer
#: unicode.center unicode.center TypeError __int__ method should return an integer
#: index index TypeError string indices must be integers, not Float
#: tuple tuple TypeError can't multiply sequence by non-int of type 'Float'
#: exception exception TypeError sequence index must be integer, not 'Float'
#: ljust ljust OverflowError Python int too large to convert to C long
#: pop pop OverflowError Python int too large to convert to C long
#: split split OverflowError Python int too large to convert to C long
#: bytearray.pop bytearray.pop OverflowError Python int too large to convert to C long
#: xrange xrange OverflowError Python int too large to convert to C long
#: unicode.center unicode.center OverflowError Python int too large to convert to C long
#: index index TypeError string indices must be integers, not Big
#: tuple tuple TypeError can't multiply sequence by non-int of type 'Big'
#: exception exception TypeError sequence index must be integer, not 'Big'
#: ljust 'x   '
#: pop 4
#: split ['a', 'b', 'c', 'd']
#: bytearray.pop 101
#: xrange xrange(4)
#: unicode.center u'abc '
#: index index TypeError object cannot be interpreted as an index
#: tuple tuple TypeError object cannot be interpreted as an index
#: exception exception TypeError object cannot be interpreted as an index
#: ljust ljust AttributeError OldPlain instance has no attribute '__trunc__'
#: pop pop AttributeError OldPlain instance has no attribute '__trunc__'
#: split split AttributeError OldPlain instance has no attribute '__trunc__'
#: bytearray.pop bytearray.pop AttributeError OldPlain instance has no attribute '__trunc__'
#: xrange xrange AttributeError OldPlain instance has no attribute '__trunc__'
#: unicode.center unicode.center AttributeError OldPlain instance has no attribute '__trunc__'
#: index index TypeError object cannot be interpreted as an index
#: tuple tuple TypeError object cannot be interpreted as an index
#: exception exception TypeError object cannot be interpreted as an index
#: ljust ljust TypeError integer argument expected, got float
#: pop pop TypeError integer argument expected, got float
#: split split TypeError integer argument expected, got float
#: bytearray.pop bytearray.pop TypeError integer argument expected, got float
#: xrange xrange TypeError integer argument expected, got float
#: unicode.center unicode.center TypeError integer argument expected, got float
#: index index TypeError string indices must be integers, not float
#: tuple tuple TypeError can't multiply sequence by non-int of type 'float'
#: exception exception TypeError sequence index must be integer, not 'float'
#: ljust ljust OverflowError Python int too large to convert to C long
#: pop pop OverflowError Python int too large to convert to C long
#: split split OverflowError Python int too large to convert to C long
#: bytearray.pop bytearray.pop OverflowError Python int too large to convert to C long
#: xrange xrange OverflowError Python int too large to convert to C long
#: unicode.center unicode.center OverflowError Python int too large to convert to C long
#: index index IndexError cannot fit 'long' into an index-sized integer
#: tuple tuple OverflowError cannot fit 'long' into an index-sized integer
#: exception exception IndexError cannot fit 'long' into an index-sized integer
#: ljust ljust TypeError an integer is required
#: pop pop TypeError an integer is required
#: split split TypeError an integer is required
#: bytearray.pop bytearray.pop TypeError an integer is required
#: xrange xrange TypeError an integer is required
#: unicode.center unicode.center TypeError an integer is required
#: index index TypeError string indices must be integers, not str
#: tuple tuple TypeError can't multiply sequence by non-int of type 'str'
#: exception exception TypeError sequence index must be integer, not 'str'
#: ljust ljust TypeError an integer is required
#: pop pop TypeError an integer is required
#: split split TypeError an integer is required
#: bytearray.pop bytearray.pop TypeError an integer is required
#: xrange xrange TypeError an integer is required
#: unicode.center unicode.center TypeError an integer is required
#: index index TypeError string indices must be integers, not NoneType
#: tuple tuple TypeError can't multiply sequence by non-int of type 'NoneType'
#: exception exception TypeError sequence index must be integer, not 'NoneType'
