# RUN: %natrix build --emit=nir-opt %s -o - | FileCheck %s
# isinstance() of known classes looks at the object, and where it holds the variable has a local of its own of that type.


class Shape(object):
    pass


class Square(Shape):
    pass


def total(value):
    if isinstance(value, list):
        return value[0]
    if isinstance(value, Shape):
        return 1
    return len(value)


print(total([1]) + total("abc") + total(Square()))

# CHECK: function {{.*}} "total" {{.*}} cold @
# CHECK: is_instance [[ROW:[0-9]+]] [[ROW]] %value.0
# CHECK: [[LIST:%[0-9]+]] = guard_row [[ROW]] %value.0
# CHECK: list_item [[LIST]]
# CHECK: guard_foreseen 0
# CHECK: is_instance {{[0-9]+ [0-9]+}} %value.0
