# RUN: %natrix build --std=py3 --emit=nir %s -o - | FileCheck %s
# A finally body is emitted once; a switch says where it goes on.


def f(x, g):
    while x:
        try:
            if x == 1:
                break
            if x == 2:
                continue
            return x
        finally:
            g("finally")


# CHECK-LABEL: function {{.*}} "f"
# CHECK-COUNT-1: call - %g.1
# CHECK-NOT: call - %g.1
# CHECK: switch %{{[0-9]+}}, b{{[0-9]+}}, b{{[0-9]+}}, b{{[0-9]+}}, b{{[0-9]+}}
