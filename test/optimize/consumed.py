# RUN: %natrix build --emit=nir-opt %s -o - | FileCheck %s
# A generator expression in sum() is a loop behind a test of what the name is bound to; in the join() of a constant it needs none.


def total(xs, k):
    return sum(x * k for x in xs)


def text(xs):
    return ", ".join(str(x) for x in xs)


print(total([1, 2], 3), text([1, 2]))

# CHECK: function @1 "total"
# CHECK: is_static "nxd_builtins_sum"
# CHECK: make_function @2
# CHECK: generator_failed
# CHECK: "<genexpr>" {{.*}} absorbed
# CHECK: "<genexpr>" {{.*}} absorbed
# CHECK: "total" {{.*}} cold @1
# CHECK: guard_is "nxd_builtins_sum"
# CHECK: int_binary mul {{.*}} in 0
# CHECK: int_binary add
# CHECK: const 0
