# RUN: %run2
# RUN: %run3
# o.m(args): the attribute is looked up before the arguments are evaluated.


def argument(name, value=None):
    print("argument " + name)
    return value


class A(object):
    def m(self, x):
        return "old"

    @property
    def p(self):
        print("property read")
        return lambda x: x


def replace(a):
    a.m = lambda x: "new"
    return 1


a = A()
print(a.m(replace(a)))
print(a.m(2))
print(a.p(argument("p", 5)))
try:
    a.missing(argument("never seen"))
except AttributeError as e:
    print(e)
try:
    None.x(argument("never seen either"))
except AttributeError as e:
    print(e)
a.plain = argument
print(a.plain("called plainly", value=argument("inner", 3)))
#: old
#: new
#: property read
#: argument p
#: 5
#: 'A' object has no attribute 'missing'
#: 'NoneType' object has no attribute 'x'
#: argument inner
#: argument called plainly
#: 3
