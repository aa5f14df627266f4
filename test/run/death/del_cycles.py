# RUN: %run2
# RUN: %run3
# UNSUPPORTED: sanitize, mode-aarch64
# (The unoptimised runtime's frames, and saved registers on aarch64, keep words that nobody uses any more, which the search takes
# for references: such objects die later.)
# Cycles wait for the collector; an object that comes back to life lives on. __del__ is inherited, and what it raises is reported.
import gc


class Thing(object):
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("gone: " + self.name)


saved = []


class Back(Thing):
    def __del__(self):
        saved.append(self.name)
        if len(saved) == 1:
            again.append(self)


again = []
back = Back('back')
back = None
print(saved)
again.pop()
print(saved)
cycle = [Thing('in cycle')]
cycle.append(cycle)
cycle = None
print('cycle stays')
gc.collect()
print('collected')


class Both(Thing):
    def __del__(self):
        print('own')
        super(Both, self).__del__()


Both('both')


def generator():
    local = Thing('in generator')
    yield 1


g = generator()
next(g)
g = None
print('generator gone')
gc.disable()
one, two = Thing('one'), Thing('two')
one.other = two
del one, two
print(gc.isenabled())
#: ['back']
#2: ['back', 'back']
#3: ['back']
#: cycle stays
#: gone: in cycle
#: collected
#: own
#: gone: both
#: gone: in generator
#: generator gone
#: gone: one
#: gone: two
#: False
