# RUN: %natrix build --emit=nir-opt %s -o - | FileCheck %s
# A comprehension is a loop of the function it stands in: no function, no call, no iterator, no cell for what it captures.


def scale(rows, k):
    return [[x * k for x in row] for row in rows]


print(scale([[1, 2], [3]], 4))

# CHECK: "<listcomp>" {{.*}} absorbed
# CHECK: "scale" {{.*}} cold @1
# CHECK: inlined @2 in -1 at 6 11 49
# CHECK: inlined @3 in 0 at 6 12 32
# CHECK-NOT: {{ = (iter|call|next|make_function|make_cell) }}
# CHECK: int_binary mul
# CHECK: list_append {{.*}} in 1
# CHECK: const 0
