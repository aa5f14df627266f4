# RUN: %run2
# RUN: %run3
# with: __exit__ runs on every way out, in reverse order, and decides about exceptions.


class M(object):
    def __init__(self, name, swallow=False, fail=None):
        self.name, self.swallow, self.fail = name, swallow, fail

    def __enter__(self):
        print("enter " + self.name)
        if self.fail == "enter":
            raise RuntimeError("enter " + self.name)
        return self.name

    def __exit__(self, kind, value, traceback):
        print("exit %s %s" % (self.name, kind and kind.__name__))
        if self.fail == "exit":
            raise RuntimeError("exit " + self.name)
        return self.swallow


def jumps():
    for n in range(4):
        with M("a%d" % n) as a, M("b%d" % n):
            if n == 0:
                continue
            if n == 1:
                print(a)
            if n == 2:
                break
    with M("r"):
        return "returned"


def raises(*managers):
    try:
        with managers[0]:
            with managers[1]:
                raise KeyError("k")
        print("swallowed")
    except Exception as e:
        print("%s %s" % (type(e).__name__, e))


print(jumps())
raises(M("a"), M("b"))
raises(M("a"), M("b", True))
raises(M("a", True), M("b", fail="exit"))
raises(M("a"), M("b", fail="enter"))
try:
    with object():
        pass
except (AttributeError, TypeError) as e:
    print(e)
#: enter a0
#: enter b0
#: exit b0 None
#: exit a0 None
#: enter a1
#: enter b1
#: a1
#: exit b1 None
#: exit a1 None
#: enter a2
#: enter b2
#: exit b2 None
#: exit a2 None
#: enter r
#: exit r None
#: returned
#: enter a
#: enter b
#: exit b KeyError
#: exit a KeyError
#: KeyError 'k'
#: enter a
#: enter b
#: exit b KeyError
#: exit a None
#: swallowed
#: enter a
#: enter b
#: exit b KeyError
#: exit a RuntimeError
#: swallowed
#: enter a
#: enter b
#: exit a RuntimeError
#: RuntimeError enter b
#2: __exit__
#3: 'object' object does not support the context manager protocol
