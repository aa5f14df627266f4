# RUN: %natrix build --std=py2 --emit=scopes %s -o - | FileCheck %s
# Python 2: list comprehensions have no scope of their own; a bare exec makes unknown names be looked up by name.


def leaks():
    return [x for x in range(3)]


def executes(code):
    exec code
    return y


# CHECK: function leaks line 5
# CHECK-NOT: listcomp
# CHECK: x: local assigned referenced
# CHECK: function executes line 9 framed unoptimized
# CHECK: y: global referenced
