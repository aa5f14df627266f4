# RUN: %run2
# RUN: %run3
# __getattr__, __getattribute__, __setattr__, __delattr__, getattr and friends.
class Lazy(object):
    known = "class attribute"
    def __getattr__(self, name):
        if name.startswith("x"):
            return "made " + name
        raise AttributeError("no " + name)
lazy = Lazy()
lazy.own = 1
print(lazy.known, lazy.own, lazy.xyz, hasattr(lazy, "q"), getattr(lazy, "q", "default"))
try:
    lazy.other
except AttributeError as error:
    print(error)
class Guarded(object):
    def __setattr__(self, name, value):
        print("set", name)
        object.__setattr__(self, name, value)
    def __delattr__(self, name):
        print("delete", name)
        object.__delattr__(self, name)
    def __getattribute__(self, name):
        if name == "secret":
            return "intercepted"
        return object.__getattribute__(self, name)
g = Guarded()
g.a = 1
g.secret = 2
print(g.a, g.secret, sorted(g.__dict__.items()))
del g.a
setattr(g, "b", 5)
print(getattr(g, "b"), hasattr(g, "a"))
class Proxy(object):
    def __init__(self, target): self.__dict__["target"] = target
    def __getattr__(self, name): return getattr(self.target, name)
    def __setattr__(self, name, value): setattr(self.target, name, value)
p = Proxy(lazy)
p.own = 2
print(lazy.own, p.own, p.known)
#2: ('class attribute', 1, 'made xyz', False, 'default')
#3: class attribute 1 made xyz False default
#: no other
#2: ('set', 'a')
#2: ('set', 'secret')
#2: (1, 'intercepted', [('a', 1), ('secret', 2)])
#2: ('delete', 'a')
#2: ('set', 'b')
#2: (5, False)
#2: (2, 2, 'class attribute')
#3: set a
#3: set secret
#3: 1 intercepted [('a', 1), ('secret', 2)]
#3: delete a
#3: set b
#3: 5 False
#3: 2 2 class attribute
