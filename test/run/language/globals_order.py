# RUN: %run3
# Python 3: globals() lists names in the order in which they were bound.
first = 1


def second():
    global late
    late = 1


class Third:
    pass


import sys
for fourth in "x":
    pass
second()
print([n for n in globals() if not n.startswith("__")])
#: ['first', 'second', 'Third', 'sys', 'fourth', 'late']
