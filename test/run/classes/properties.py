# RUN: %run2
# RUN: %run3
# property with getter, setter, deleter; descriptors of one's own; data descriptors win over the instance.
class Celsius(object):
    def __init__(self): self._t = 0
    @property
    def t(self):
        "The temperature."
        return self._t
    @t.setter
    def t(self, value):
        if value < -273:
            raise ValueError("too cold")
        self._t = value
    @t.deleter
    def t(self):
        print("deleted")
    read_only = property(lambda self: "ro")
c = Celsius()
c.t = 20
print(c.t, Celsius.t.__doc__, c.read_only)
del c.t
def attempt(action):
    try:
        action()
    except Exception as error:
        print(type(error).__name__)
attempt(lambda: setattr(c, "t", -300))
attempt(lambda: setattr(c, "read_only", 1))
class Data(object):
    def __get__(self, instance, owner): return ("get", instance is None, owner.__name__)
    def __set__(self, instance, value): print("set %r" % (value,))
class NonData(object):
    def __get__(self, instance, owner): return "non-data"
class Host(object):
    d, n = Data(), NonData()
h = Host()
h.d = 5
h.__dict__["d"] = "hidden"
h.n = "instance wins"
print(h.d, Host.d, h.n, Host.n)
#2: (20, 'The temperature.', 'ro')
#3: 20 The temperature. ro
#: deleted
#: ValueError
#: AttributeError
#: set 5
#2: (('get', False, 'Host'), ('get', True, 'Host'), 'instance wins', 'non-data')
#3: ('get', False, 'Host') ('get', True, 'Host') instance wins non-data
