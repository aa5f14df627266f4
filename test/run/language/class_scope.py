# RUN: %run2
# RUN: %run3
# Names in a class body: its own namespace first, then globals; functions inside do not see it. An enclosing function's
# variable is reached past a class attribute of the same name.
x = "global"


class A(object):
    y = x
    x = "class"
    z = x

    def method(self):
        return x


def outer():
    x = "function"

    class B(object):
        seen = x

        def method(self):
            return x

    class C(object):
        x = "class C"

        def method(self):
            return x
        inner = x
    return B.seen, B().method(), C().method(), C.inner


def conditional(flag):
    class D(object):
        if flag:
            value = 1
        else:
            other = 2
        for i in range(3):
            pass
    return sorted(n for n in vars(D) if not n.startswith("__"))


class Meta(type):
    def __new__(cls, name, bases, namespace):
        namespace["made"] = name.lower()
        return type.__new__(cls, name, bases, namespace)


E_ = Meta("Made", (object,), {})


class Deleted(object):
    a = 1
    b = 2
    del a


print((A.y, A.z, A().method()))
print(outer())
print(conditional(True))
print(conditional(False))
print(E_.made)
print(sorted(n for n in vars(Deleted) if not n.startswith("__")))
print((A.__module__, A.__name__))
try:
    class F(object):
        undefined_name
except NameError as e:
    print(e)
#: ('global', 'class', 'global')
#: ('function', 'function', 'function', 'class C')
#: ['i', 'value']
#: ['i', 'other']
#: made
#: ['b']
#: ('__main__', 'A')
#: name 'undefined_name' is not defined
