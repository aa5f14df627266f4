# RUN: %natrix check --explain --std=py3 %s | FileCheck %s
# RUN: %natrix check --explain --std=py3 -v %s | FileCheck --check-prefix=ALL %s
# RUN: %natrix check --explain --std=py2 %s | FileCheck --check-prefix=PY2 %s
# PY2: class Node: instances have a foreseen layout
# PY2: explain.py:{{[0-9]+}}: dynamic: `+`: its operands are Any and int
# What natrix check --explain says of types, of what is dynamic, and why: each reason as the passes noted it.
import sys

# CHECK: explain.py: {{[0-9]+}} of {{[0-9]+}} functions are typed; operations: {{[0-9]+}} typed, {{[0-9]+}} by the runtime, {{[0-9]+}} dynamic


# CHECK: :[[#@LINE+1]]: class Node: instances have a foreseen layout
class Node(object):
    def __init__(self, value):
        # CHECK-NEXT: .next: None
        # CHECK-NEXT: .value: int
        self.value = value
        self.next = None


# CHECK: :[[#@LINE+2]]: class Slotted: the layout of its instances is not foreseen: it has __slots__
# CHECK-NEXT: help: do without it
class Slotted(object):
    __slots__ = ("a",)

    def __init__(self):
        # CHECK: .a: int
        self.a = 1


class Third(object):
    pass


# CHECK: :[[#@LINE+1]]: class Both: the layout of its instances is not foreseen: it has several bases
class Both(Third, Slotted):
    pass


# CHECK: module __main__: not typed


# CHECK: :[[#@LINE+1]]: total: typed, gives int
def total(node):
    # CHECK-NEXT: node: Node | None
    # CHECK-NEXT: t: int
    t = 0
    while node is not None:
        t = t + node.value
        node = node.next
    return t


# CHECK: :[[#@LINE+1]]: mixed: typed, gives Any
def mixed(n):
    # CHECK: x: Any
    # CHECK-NEXT: line [[#@LINE+5]]: it is int from line [[#@LINE+2]], and here str
    # CHECK-NEXT: help: use two variables
    x = 1
    for i in range(n):
        if i == 3:
            x = "text"
    return x


# CHECK: add: not typed, gives Any: none of its operations has a typed form
def add(x, k):
    # CHECK: x: Any
    # CHECK-NEXT: line {{[0-9]+}}: a value is passed here, which may be anything
    # CHECK-NEXT: line {{[0-9]+}}: attribute `.argv` of a module that is compiled without types
    # CHECK-NEXT: help: int(), float(), str()
    # CHECK: explain.py:[[#@LINE+2]]:12: dynamic: `+`: its operands are Any and int
    # CHECK: help: int(), float(), str()
    return x + k


# CHECK: unset: typed
def unset(n):
    # CHECK: last: int
    # CHECK-NEXT: kept as an object: it may be unset where it is read
    # CHECK-NEXT: help: bind it before, on every path
    for last in range(n):
        pass
    return last


# CHECK: framed: not typed, gives int: it names eval, exec, locals
# CHECK-NEXT: help: put that use into a function of its own
def framed(a):
    b = a + 1
    return len(locals()) + b


# CHECK: caller: typed
def caller(odd, slotted):
    # CHECK: explain.py:[[#@LINE+2]]:12: dynamic: call of `framed`: the function that is called has no typed form
    # CHECK: explain.py:[[#@LINE+1]]:24: dynamic: `.a`: the layout of instances of Slotted is not foreseen
    return framed(2) + slotted.a + add.__name__.count(odd)


# CHECK: uncalled: not typed, gives Any: none of its operations has a typed form
def uncalled(f, y):
    # CHECK: f: Any
    # CHECK-NEXT: no call of the function was seen
    # CHECK-NEXT: help: a default value tells the type of a parameter
    # CHECK: explain.py:[[#@LINE+2]]:12: dynamic: `.name`: the object is Any
    # CHECK: explain.py:[[#@LINE+1]]:12: dynamic: call of `f`: what is called is Any
    return f(y).name


# CHECK: summed: typed, gives Any
def summed(n):
    # CHECK: t: Any
    # CHECK-NEXT: line [[#@LINE+5]]: the items are of different types: int, None, str
    # CHECK-NEXT: help: put items of one type in a container
    # CHECK: dynamic: `+=`: its operands are Any and
    t = 0
    for i in range(n):
        t += [i, None, "x"][i]
    return t


# An unknown result is told by what the operands were before.
# CHECK: minus: typed, gives Any
def minus(n):
    # CHECK: t: Any
    # CHECK-NEXT: line [[#@LINE+3]]: what operator sub makes of str and int is not foreseen
    t = "text"
    for i in range(n):
        t = t - i
    return t


class Shape(object):
    # CHECK: Shape.twice: typed
    def twice(self):
        # CHECK: explain.py:[[#@LINE+3]]:16: dynamic: `*`: its operands are int and Any
        # CHECK-NEXT: line [[#@LINE+2]]: the methods `.area()` of Shape give different types: float, int
        # CHECK-NEXT: help: let them all give one type
        return 2 * self.area()


class Square(Shape):
    def area(self):
        return 1


class Circle(Shape):
    def area(self):
        return 3.0


# What the runtime does on known types is told only with -v.
# CHECK: texts: {{.*}}gives str
# CHECK-NEXT: a: str
# CHECK-NOT: runtime
# ALL: texts: {{.*}}gives str
# ALL: explain.py:[[#@LINE+2]]:12: runtime: `+`: its operands are str and str
def texts(a):
    return a + "b"


print(total(Node(1)), mixed(5), unset(3), summed(0), minus(0), Square().twice(), Circle().twice(), texts("a"))
print(add(sys.argv[0], 1) if len(sys.argv) > 5 else 0, Both)
print(caller("x", Slotted()))
