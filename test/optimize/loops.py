# RUN: %natrix build --emit=nir-opt %s -o - | FileCheck %s
# Loops over ranges, lists, enumerate and zip have no iterator objects; an edge inside makes them.


def total(xs, ys):
    s = 0.0
    for i in range(10):
        s += i
    for x in xs:
        s += x
    for k, x in enumerate(xs):
        s += k * x
    for x, y in zip(xs, ys):
        s += x * y
    return s


print(total([1.5, 2.5], [0.5, 0.25]))

# CHECK: function @1 "total"
# CHECK-DAG: make_range_iterator
# CHECK-DAG: make_sequence_iterator
# CHECK-DAG: make_enumerate
# CHECK-DAG: make_zip
# CHECK: "total" {{.*}} cold @1 result f
# CHECK-NOT: {{ = (iter|next|unpack) }}
# CHECK: const 0
