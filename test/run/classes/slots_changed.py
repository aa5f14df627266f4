# RUN: %run2
# RUN: %run3
# Attributes of __slots__ while their classes change: what an access found before must not be taken for what is there now.
class Point(object):
    __slots__ = ('x', 'y')

    def __init__(self, x, y):
        self.x = x
        self.y = y


class Named(Point):
    __slots__ = ('name',)


class Open(Point):
    pass


def get(p):
    try:
        return p.x
    except AttributeError as e:
        return 'none'


def put(p, v):
    try:
        p.x = v
        return p.x
    except AttributeError as e:
        return 'cannot'


points = [Point(1, 2), Named(3, 4), Open(5, 6)]
for i in range(3):
    print([get(p) for p in points], [put(p, i) for p in points])
for p in points:
    del p.x
print([get(p) for p in points], [put(p, 9) for p in points])
n = Named(1, 2)
n.name = 'n'
o = Open(1, 2)
o.z = 3
print(n.name, n.x, o.z, o.__dict__)

Named.x = 'class'
print([get(p) for p in points], [put(p, 7) for p in points])
del Named.x
print([get(p) for p in points], [put(p, 8) for p in points])
member = Point.x
Point.x = property(lambda self: 'property')
print([get(p) for p in points], [put(p, 7) for p in points])
del Point.x
print([get(p) for p in points], [put(p, 7) for p in points])
Point.x = member
print([get(p) for p in points[:2]], [put(p, 6) for p in points[:2]])
#2: ([1, 3, 5], [0, 0, 0])
#2: ([0, 0, 0], [1, 1, 1])
#2: ([1, 1, 1], [2, 2, 2])
#2: (['none', 'none', 'none'], [9, 9, 9])
#2: ('n', 1, 3, {'z': 3})
#2: ([9, 'class', 9], [7, 'cannot', 7])
#2: ([7, 9, 7], [8, 8, 8])
#2: (['property', 'property', 'property'], ['cannot', 'cannot', 'cannot'])
#2: (['none', 'none', 'none'], ['cannot', 'cannot', 7])
#2: ([8, 8], [6, 6])
#3: [1, 3, 5] [0, 0, 0]
#3: [0, 0, 0] [1, 1, 1]
#3: [1, 1, 1] [2, 2, 2]
#3: ['none', 'none', 'none'] [9, 9, 9]
#3: n 1 3 {'z': 3}
#3: [9, 'class', 9] [7, 'cannot', 7]
#3: [7, 9, 7] [8, 8, 8]
#3: ['property', 'property', 'property'] ['cannot', 'cannot', 'cannot']
#3: ['none', 'none', 'none'] ['cannot', 'cannot', 7]
#3: [8, 8] [6, 6]
