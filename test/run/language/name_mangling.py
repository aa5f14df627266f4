# RUN: %run2
# RUN: %run3
# Language Reference 6.2.1: __x in a class is _Class__x, in attributes, variables and parameters; not in the keywords of calls.


class _Account(object):
    __count = 0

    def __init__(self, __balance):
        self.__balance = __balance
        _Account.__count += 1

    def __helper(self, __x=1):
        __local = __x + self.__balance
        return __local

    def total(self):
        return self.__helper(5), self.__helper()

    @property
    def names(self):
        return sorted(vars(self))

    def keyword(self):
        return self.__helper(__x=5)

    def closure(self):
        __cell = 3

        def inner():
            return __cell
        return inner()

    __dunder__ = "kept"


class __(object):
    __attribute = 1


a = _Account(10)
print(a.total())
print(a.names)
print(sorted(n for n in vars(_Account) if "Account" in n))
print(a.closure())
try:
    a.keyword()
except TypeError as e:
    print("TypeError")
print(_Account.__dunder__)
print(sorted(n for n in vars(__) if "attribute" in n))
try:
    a.__balance
except AttributeError as e:
    print(e)
#: (15, 11)
#: ['_Account__balance']
#: ['_Account__count', '_Account__helper']
#: 3
#: TypeError
#: kept
#: ['__attribute']
#: '_Account' object has no attribute '__balance'
