# RUN: %natrix build --std=py3 --emit=nir %s -o - | FileCheck %s
# The order of evaluation is explicit: a method before its arguments, an item's value before its owner and index.


def method(o, f):
    return o.m(f(), 1)


# CHECK-LABEL: function {{.*}} "method"
# CHECK: %[[M:[0-9]+]] = load_method "m" %o.0
# CHECK: %[[A:[0-9]+]] = call - %f.1
# CHECK: call_loaded - %[[M]], %o.0, %[[A]]


def item(f, g, h):
    f()[g()] = h()


# CHECK-LABEL: function {{.*}} "item"
# CHECK: %[[V:[0-9]+]] = call - %h.2
# CHECK: %[[O:[0-9]+]] = call - %f.0
# CHECK: %[[K:[0-9]+]] = call - %g.1
# CHECK: setitem %[[O]], %[[K]], %[[V]]


def swap(a, b):
    a, b = b, a
    return a


# CHECK-LABEL: function {{.*}} "swap"
# CHECK-NOT: build_tuple
# CHECK: %[[B:[0-9]+]] = copy %b.1
# CHECK: %[[A:[0-9]+]] = copy %a.0
# CHECK: %a.0 = copy %[[B]]
# CHECK: %b.1 = copy %[[A]]
