# RUN: %run2
# RUN: %run3
# Methods of built-in types: what has a slot is a slot wrapper, on an instance a method-wrapper; all others are methods.
from addresses import without_address


def show(value):
    print(without_address(repr(type(value)) + " " + repr(value)))


class Plain(object):
    def __getitem__(self, index):
        return index


for value in [list.append, list.__len__, list.__getitem__, dict.__contains__, dict.__setitem__, set.__len__, set.__contains__,
              object.__init__, object.__str__, object.__reduce__, int.__add__, int.__radd__, str.__mod__, float.__float__, float.hex,
              type.__call__, type.mro, property.__get__, BaseException.__init__, BaseException.__reduce__, Plain.__str__, Plain.__init__,
              list.__reversed__, list.__sizeof__, tuple.__getnewargs__, list.__init__, dict.__iter__, slice.indices]:
    show(value)
for value in [[].append, [].__len__, [].__getitem__, {}.__contains__, {}.__setitem__, (5).__add__, "".__len__, "".join,
              Plain().__str__, Plain().__init__, len, object.__new__, dict.fromkeys, float.fromhex, None.__repr__,
              (i for i in ()).close, (i for i in ()).__iter__, show.__call__, show.__get__]:
    print(type(value).__name__ + " " + value.__name__)
show(dict.__dict__["fromkeys"])
print(list.__len__.__objclass__.__name__ + " " + list.__len__([1, 2]).__str__() + " " + repr([].__len__.__self__))
print(list.__len__ == list.__len__, [1].__len__ == [2].__len__, hash([].append) == 0)
for call in (lambda: list.__len__(5), lambda: [].__len__(1), lambda: [].__len__(x=1), lambda: [].append(), lambda: list.__len__()):
    try:
        print(call())
    except TypeError as error:
        print(error)
#2: <type 'method_descriptor'> <method 'append' of 'list' objects>
#2: <type 'wrapper_descriptor'> <slot wrapper '__len__' of 'list' objects>
#2: <type 'method_descriptor'> <method '__getitem__' of 'list' objects>
#2: <type 'method_descriptor'> <method '__contains__' of 'dict' objects>
#2: <type 'wrapper_descriptor'> <slot wrapper '__setitem__' of 'dict' objects>
#2: <type 'wrapper_descriptor'> <slot wrapper '__len__' of 'set' objects>
#2: <type 'method_descriptor'> <method '__contains__' of 'set' objects>
#2: <type 'wrapper_descriptor'> <slot wrapper '__init__' of 'object' objects>
#2: <type 'wrapper_descriptor'> <slot wrapper '__str__' of 'object' objects>
#2: <type 'method_descriptor'> <method '__reduce__' of 'object' objects>
#2: <type 'wrapper_descriptor'> <slot wrapper '__add__' of 'int' objects>
#2: <type 'wrapper_descriptor'> <slot wrapper '__radd__' of 'int' objects>
#2: <type 'wrapper_descriptor'> <slot wrapper '__mod__' of 'str' objects>
#2: <type 'wrapper_descriptor'> <slot wrapper '__float__' of 'float' objects>
#2: <type 'method_descriptor'> <method 'hex' of 'float' objects>
#2: <type 'wrapper_descriptor'> <slot wrapper '__call__' of 'type' objects>
#2: <type 'method_descriptor'> <method 'mro' of 'type' objects>
#2: <type 'wrapper_descriptor'> <slot wrapper '__get__' of 'property' objects>
#2: <type 'wrapper_descriptor'> <slot wrapper '__init__' of 'exceptions.BaseException' objects>
#2: <type 'method_descriptor'> <method '__reduce__' of 'exceptions.BaseException' objects>
#2: <type 'wrapper_descriptor'> <slot wrapper '__str__' of 'object' objects>
#2: <type 'wrapper_descriptor'> <slot wrapper '__init__' of 'object' objects>
#2: <type 'method_descriptor'> <method '__reversed__' of 'list' objects>
#2: <type 'method_descriptor'> <method '__sizeof__' of 'list' objects>
#2: <type 'method_descriptor'> <method '__getnewargs__' of 'tuple' objects>
#2: <type 'wrapper_descriptor'> <slot wrapper '__init__' of 'list' objects>
#2: <type 'wrapper_descriptor'> <slot wrapper '__iter__' of 'dict' objects>
#2: <type 'method_descriptor'> <method 'indices' of 'slice' objects>
#3: <class 'method_descriptor'> <method 'append' of 'list' objects>
#3: <class 'wrapper_descriptor'> <slot wrapper '__len__' of 'list' objects>
#3: <class 'method_descriptor'> <method '__getitem__' of 'list' objects>
#3: <class 'method_descriptor'> <method '__contains__' of 'dict' objects>
#3: <class 'wrapper_descriptor'> <slot wrapper '__setitem__' of 'dict' objects>
#3: <class 'wrapper_descriptor'> <slot wrapper '__len__' of 'set' objects>
#3: <class 'method_descriptor'> <method '__contains__' of 'set' objects>
#3: <class 'wrapper_descriptor'> <slot wrapper '__init__' of 'object' objects>
#3: <class 'wrapper_descriptor'> <slot wrapper '__str__' of 'object' objects>
#3: <class 'method_descriptor'> <method '__reduce__' of 'object' objects>
#3: <class 'wrapper_descriptor'> <slot wrapper '__add__' of 'int' objects>
#3: <class 'wrapper_descriptor'> <slot wrapper '__radd__' of 'int' objects>
#3: <class 'wrapper_descriptor'> <slot wrapper '__mod__' of 'str' objects>
#3: <class 'wrapper_descriptor'> <slot wrapper '__float__' of 'float' objects>
#3: <class 'method_descriptor'> <method 'hex' of 'float' objects>
#3: <class 'wrapper_descriptor'> <slot wrapper '__call__' of 'type' objects>
#3: <class 'method_descriptor'> <method 'mro' of 'type' objects>
#3: <class 'wrapper_descriptor'> <slot wrapper '__get__' of 'property' objects>
#3: <class 'wrapper_descriptor'> <slot wrapper '__init__' of 'BaseException' objects>
#3: <class 'method_descriptor'> <method '__reduce__' of 'BaseException' objects>
#3: <class 'wrapper_descriptor'> <slot wrapper '__str__' of 'object' objects>
#3: <class 'wrapper_descriptor'> <slot wrapper '__init__' of 'object' objects>
#3: <class 'method_descriptor'> <method '__reversed__' of 'list' objects>
#3: <class 'method_descriptor'> <method '__sizeof__' of 'list' objects>
#3: <class 'method_descriptor'> <method '__getnewargs__' of 'tuple' objects>
#3: <class 'wrapper_descriptor'> <slot wrapper '__init__' of 'list' objects>
#3: <class 'wrapper_descriptor'> <slot wrapper '__iter__' of 'dict' objects>
#3: <class 'method_descriptor'> <method 'indices' of 'slice' objects>
#: builtin_function_or_method append
#: method-wrapper __len__
#: builtin_function_or_method __getitem__
#: builtin_function_or_method __contains__
#: method-wrapper __setitem__
#: method-wrapper __add__
#: method-wrapper __len__
#: builtin_function_or_method join
#: method-wrapper __str__
#: method-wrapper __init__
#: builtin_function_or_method len
#: builtin_function_or_method __new__
#: builtin_function_or_method fromkeys
#: builtin_function_or_method fromhex
#: method-wrapper __repr__
#: builtin_function_or_method close
#: method-wrapper __iter__
#: method-wrapper __call__
#: method-wrapper __get__
#2: <type 'classmethod_descriptor'> <method 'fromkeys' of 'dict' objects>
#3: <class 'classmethod_descriptor'> <method 'fromkeys' of 'dict' objects>
#: list 2 []
#3: True False False
#3: descriptor '__len__' requires a 'list' object but received a 'int'
#3: expected 0 arguments, got 1
#3: wrapper __len__() takes no keyword arguments
#3: list.append() takes exactly one argument (0 given)
#3: descriptor '__len__' of 'list' object needs an argument
#2err: Traceback (most recent call last):
#2err:   File "native_method_types.py", line 27, in <module>
#2err:     print(list.__len__ == list.__len__, [1].__len__ == [2].__len__, hash([].append) == 0)
#2err: TypeError: unhashable type: 'list'
#2exit: 1
#3exit: 0
