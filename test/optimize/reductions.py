# RUN: %natrix build --emit=nir-opt %s -o - | FileCheck %s
# Sums and extremes of lists of numbers need no calls; bytes are taken as ints.


def totals(xs):
    return sum(xs) + max(xs)


def checksum(n):
    data = bytearray(n)
    data[0] = 3
    c = 0
    for b in data:
        c ^= b
    return c + data[1]


print(totals([1, 2]), checksum(4))

# CHECK: "totals" {{.*}} cold @1 result i
# CHECK-NOT: {{ = call }}
# CHECK: int_select
# CHECK: "checksum" {{.*}} cold @2 result i
# CHECK: byte_store
# CHECK-NOT: {{ = next }}
# CHECK: byte_item
# CHECK: const 0
