# RUN: %run2
# RUN: %run3
# Attributes that only code given to exec sets are found by names of the program, whatever the class has of that name.
class Point:
    y = 2

names = {}
exec("def init(self, x, y):\n    self.x = x\n    self.y = y\n", names)
Point.__init__ = names["init"]
for i in range(5):
    p = Point(i, 4)
    print("%s %s %s %s" % (p.x, p.y, getattr(p, "y"), sorted(vars(p).items())))
#: 0 4 4 [('x', 0), ('y', 4)]
#: 1 4 4 [('x', 1), ('y', 4)]
#: 2 4 4 [('x', 2), ('y', 4)]
#: 3 4 4 [('x', 3), ('y', 4)]
#: 4 4 4 [('x', 4), ('y', 4)]
