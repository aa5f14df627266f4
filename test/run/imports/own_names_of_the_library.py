# RUN: %run2
# RUN: %run3
# A module of the program's folder hides one of the library, unless the interpreter has that from the start.
import stat
import math
import string

print(hasattr(stat, "S_ISDIR"), hasattr(math, "pi"), hasattr(string, "digits"))
#2: own math
#: own string
#2: (True, False, False)
#3: True True False
