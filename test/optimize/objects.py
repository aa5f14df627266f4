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

# CHECK: class "Vec" slots "x" "y" method "__init__" @{{[0-9]+}} method "scaled" @{{[0-9]+}}
# CHECK: foresee_class 0
# CHECK: "__init__" {{.*}} cold
# CHECK: guard_class 0 0 %self
# CHECK: slot_set 0 %self
# CHECK: "walk" {{.*}} cold
# CHECK: guard_foreseen 0
# CHECK: class_method 0 0
# CHECK: new_foreseen 0
# CHECK: enter_inlined
# CHECK: slot_get 0 %at
# CHECK: slot_set 0
# CHECK: class_method 0
# CHECK: default_argument 1
# CHECK: enter_inlined
# CHECK: guard_class 0 0 %at
# CHECK: class_method 0
# CHECK: call_cold {{.*}} Vec.__init__
