# RUN: %run2
# RUN: %run3
# atexit: last registered, first called.
from __future__ import print_function

import atexit
def bye(*args, **keywords): print("bye", args, keywords)
def failing(): raise ValueError("at exit")
atexit.register(bye, 1, x=2)
atexit.register(bye)
print(atexit.register(bye, "last") is bye)
#: True
#: bye ('last',) {}
#: bye () {}
#: bye (1,) {'x': 2}
