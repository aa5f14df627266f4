# RUN: %run2
# RUN: %run3
# `import` in its forms; a module's body runs once.
import helper_module
import helper_module as again
from helper_module import value, double as twice
print(helper_module.value, again is helper_module, value, twice(4))
def inside():
    import helper_module
    return helper_module.__name__
print(inside())
try:
    import no_such_module
except ImportError as error:
    print(error)
try:
    from helper_module import missing
except ImportError as error:
    print(str(error)[:33])
print(__name__, helper_module.counter)
from helper_module import *
print(double(21), "_hidden" in globals())
#: helper_module runs
#2: (10, True, 10, 8)
#3: 10 True 10 8
#: helper_module
#2: No module named no_such_module
#2: cannot import name missing
#2: ('__main__', [1])
#2: (42, False)
#3: No module named 'no_such_module'
#3: cannot import name 'missing' from
#3: __main__ [1]
#3: 42 False
