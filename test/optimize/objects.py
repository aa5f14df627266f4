# RUN: %natrix build --emit=nir-opt %s -o - | FileCheck %s
# Constructors, methods and operators of the program's classes are called without going through the runtime.


class Vec(object):
    def __init__(self, x, y):
        self.x = x
        self.y = y

    def __add__(self, other):
        return Vec(self.x + other.x, self.y + other.y)

    def scaled(self, k=2.0):
        return Vec(self.x * k, self.y * k)


def walk(n):
    at = Vec(0.0, 0.0)
    for i in range(n):
        at = at + Vec(1.0, 2.0).scaled()
    return at.x


print(walk(10))

# CHECK: "walk" {{.*}} cold
# CHECK: new_instance
# CHECK: find_method "__init__"
# CHECK: call_typed
# CHECK: find_method "scaled"
# CHECK: guard_code {{.*}} Vec.scaled
# CHECK: default_argument 1
# CHECK: call_fast
# CHECK: find_operator "__add__"
