# RUN: %natrix build --emit=nir-opt %s -o - | FileCheck %s
# A loop over the items of a dict takes keys and values from the iterator, without pairs.


def swapped(d):
    s = 0
    for k, v in d.items():
        s += k * v
    return s


print(swapped({1:2}))

# CHECK: "swapped" {{.*}} cold @1
# CHECK-NOT: {{ = (next|unpack) }}
# CHECK: dict_pair
# CHECK: const 0
