# RUN: %run3
# Modules of the reference library that are made with weak references.
import copy
import functools
import weakref


class Method:
    def __init__(self, n):
        self.n = n

    def get(self):
        return self.n


def last(*args):
    print('finalized', args)


o = Method(4)
method = weakref.WeakMethod(o.get)
print(method()())
weakref.finalize(o, last, 1)


@functools.singledispatch
def kind(x):
    return 'object'


@kind.register
def _(x: int):
    return 'int'


@kind.register(list)
def _(x):
    return 'list'


print(kind(1), kind([]), kind('a'), kind(True))
print(copy.copy(weakref.ref(o))() is o, copy.deepcopy({1: [weakref.ref(o)]})[1][0]() is o)

print('end')
#: 4
#: int list object int
#: True True
#: end
#: finalized (1,)
