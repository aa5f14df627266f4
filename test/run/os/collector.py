# RUN: %run2
# RUN: %run3
# module gc: settings, and the heap as a program sees it.
import gc


def show(*calls):
    for call in calls:
        try:
            print(call())
        except Exception as e:
            print(type(e).__name__ + ': ' + str(e))


class A(object):
    pass


show(lambda: gc.isenabled(), lambda: gc.disable(), lambda: gc.isenabled(), lambda: gc.enable(), lambda: gc.get_threshold(), lambda: gc.set_threshold(5),
     lambda: gc.get_threshold(), lambda: gc.collect(5), lambda: gc.garbage, lambda: gc.set_debug(0), lambda: gc.get_debug())
x = A()
y = [x]
print([gc.is_tracked(o) for o in (5, 1.5, 'a', [], {}, {'a': []}, x, A, (1, 2), ([],))])
print(any(o is y for o in gc.get_referrers(x)), any(o is y for o in gc.get_objects()), gc.get_referents([1, 'a']), gc.get_referents(5))
print(gc.collect() >= 0)
#: True
#: None
#: False
#: None
#: (700, 10, 10)
#: None
#: (5, 10, 10)
#: ValueError: invalid generation
#: []
#: None
#: 0
#: [False, False, False, True, False, True, True, True, False, True]
#2: (True, True, ['a', 1], [])
#3: True True ['a', 1] []
#: True
