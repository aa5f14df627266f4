# RUN: %natrix build --std=py3 --emit=scopes %s -o - | FileCheck %s
# Locals, cells, free variables, globals, and what a class keeps for super().
g = 1


def outer(a, *args, k=2, **kw):
    b = a

    def inner():
        nonlocal b
        global g
        b = g = a
        return b
    return inner, len


class C(object):
    x = 1

    def m(self):
        self.value = self.__private = 1
        return super().m()


y = [z for z in range(3) if (w := z)]
# CHECK: module top
# CHECK: g: local assigned
# CHECK: outer: local assigned
# CHECK: C: local assigned
# CHECK: object: global referenced
# CHECK: w: declared_global assigned
# CHECK: function outer line 6
# CHECK: a: cell parameter referenced
# CHECK: k: local parameter
# CHECK: args: local parameter
# CHECK: kw: local parameter
# CHECK: b: cell assigned
# CHECK: inner: local assigned referenced
# CHECK: len: global referenced
# CHECK: function inner line 9 nested
# CHECK: b: free nonlocal assigned referenced
# CHECK: g: declared_global assigned
# CHECK: a: free referenced
# CHECK: class C line 17 class_cell
# CHECK: x: local assigned
# CHECK: slots: value _C__private
# CHECK: function m line 20
# CHECK: super: global referenced
# CHECK: __class__: free referenced
# CHECK: function <listcomp> line 25
# CHECK: .0: local parameter
# CHECK: z: local assigned referenced
