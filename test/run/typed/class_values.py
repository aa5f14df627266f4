# RUN: %run2
# RUN: %run3
# Attributes of classes read through instances, and methods that differ by class, while the classes change.


class Animal(object):
    legs = 4
    name = "animal"
    made = 0

    def __init__(self, weight):
        self.weight = weight
        Animal.made += 1

    def cost(self):
        return self.weight * 2

    def speak(self):
        return "..."


class Bird(Animal):
    legs = 2

    def cost(self):
        return self.weight * 3 + 1

    def speak(self):
        return "tweet"


class Fish(Animal):
    legs = 0
    name = "fish"

    def cost(self):
        return self.weight


class Shark(Fish):
    def cost(self):
        return self.weight * 10


def count_legs(animals):
    n = 0
    for a in animals:
        n += a.legs
    return n


def costs(animals):
    total = 0
    for a in animals:
        total += a.cost()
    return total


def names(animals):
    return [a.name for a in animals]


def voices(animals):
    return [a.speak() for a in animals]


def made(animals):
    return [a.made for a in animals]


zoo = [Animal(1), Bird(2), Fish(3), Shark(4), Bird(5)]
print(count_legs(zoo), costs(zoo), names(zoo), voices(zoo), made(zoo)[0])

Bird.legs = 3                      # an own value
Fish.legs += 10                    # inherited by Shark
print(count_legs(zoo))
Shark.legs = 2 ** 70               # of another type
print(count_legs(zoo))
Shark.legs = 1
del Fish.legs                      # Animal's again
print(count_legs(zoo))
zoo.append(Bird(6))
print(made(zoo))

Fish.name = property(lambda self: "fish of %d" % self.weight)
print(names(zoo))
Fish.name = 7
print(names(zoo))
zoo[0].name = "my own"
print(names(zoo))

Shark.cost = lambda self: self.weight * 1000
print(costs(zoo))
Animal.speak = Bird.__dict__["speak"]
print(voices(zoo))
del Bird.speak
print(voices(zoo))
del Animal.speak
try:
    voices(zoo)
except AttributeError as e:
    print(e)
del Animal.made
try:
    made(zoo)
except AttributeError as e:
    print(e)


class Flagged(object):
    on = False
    level = 1.5

    def flip(self):
        self.on = not self.on      # hides the class's
        return self.on


def flips(things):
    return [(t.flip(), t.on, t.level) for t in things]


flagged = [Flagged(), Flagged()]
print(flips(flagged))
Flagged.level = 2.5
print(flips(flagged[:1]))
print(Flagged.on, flagged[1].on)


class V(object):
    def __init__(self, x):
        self.x = x

    def __add__(self, other):
        if other is None:
            return NotImplemented
        return V(self.x + other.x)

    def __mul__(self, k):
        return V(self.x * k)

    def __eq__(self, other):
        return self.x == other.x


class W(V):
    def __radd__(self, other):
        return W(-1)


def fold(values):
    total = V(0)
    for v in values:
        total = total + v * 2
        total += v
    return total.x


print(fold([V(1), V(2)]))
print((V(1) + W(2)).x, (W(1) + V(2)).x, (W(1) + W(3)).x)
try:
    V(1) + None
except TypeError as e:
    print(e)
V.__iadd__ = lambda self, other: V(100)
print(fold([V(1), V(2)]))
#2: (8, 68, ['animal', 'animal', 'fish', 'fish', 'animal'], ['...', 'tweet', '...', '...', 'tweet'], 5)
#3: 8 68 ['animal', 'animal', 'fish', 'fish', 'animal'] ['...', 'tweet', '...', '...', 'tweet'] 5
#: 30
#: 1180591620717411303444
#: 15
#: [6, 6, 6, 6, 6, 6]
#: ['animal', 'animal', 'fish of 3', 'fish of 4', 'animal', 'animal']
#: ['animal', 'animal', 7, 7, 'animal', 'animal']
#: ['my own', 'animal', 7, 7, 'animal', 'animal']
#: 4047
#: ['tweet', 'tweet', 'tweet', 'tweet', 'tweet', 'tweet']
#: ['tweet', 'tweet', 'tweet', 'tweet', 'tweet', 'tweet']
#: 'Animal' object has no attribute 'speak'
#: 'Animal' object has no attribute 'made'
#: [(True, True, 1.5), (True, True, 1.5)]
#: [(False, False, 2.5)]
#2: (False, True)
#3: False True
#: 9
#2: (-1, 3, 4)
#3: -1 3 4
#: unsupported operand type(s) for +: 'V' and 'NoneType'
#: 100
