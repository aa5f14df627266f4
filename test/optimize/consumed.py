# RUN: %natrix build --emit=nir-opt %s -o - | FileCheck %s
# A generator expression in sum() is a loop behind a test of what the name is bound to; in the join() of a constant it needs none.


def total(xs, k):
    return sum(x * k for x in xs)


def text(xs):
    return ", ".join(str(x) for x in xs)


print(total([1, 2], 3), text([1, 2]))

# CHECK: function @1 "total"
# CHECK-DAG: is_static "nxd_builtins_sum"
# CHECK-DAG: make_function @2
# CHECK-DAG: generator_failed
# CHECK: function @5 "<genexpr>" {{.*}} absorbed
# CHECK: function @6 "<genexpr>" {{.*}} absorbed
# CHECK: "total" {{.*}} cold @1
# CHECK: guard_is "nxd_builtins_sum"
# CHECK: int_binary add
# CHECK: int_binary mul
# CHECK: const 0
