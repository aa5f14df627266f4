# RUN: %natrix build --std=py3 --emit=nir %s -o - | FileCheck %s
# Only locals that may be unbound are checked.


def sure(a):
    b = a
    for i in b:
        c = i
    return b


# CHECK-LABEL: function {{.*}} "sure"
# CHECK-NOT: check_bound
# CHECK: return


def unsure(a):
    for i in a:
        pass
    return i


# CHECK-LABEL: function {{.*}} "unsure"
# CHECK: check_bound "i" %i.{{[0-9]+}}
