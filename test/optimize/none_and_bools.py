# RUN: %natrix build --emit=types --std=py2 %s -o - | FileCheck %s
# RUN: %natrix build --emit=types --std=py3 %s -o - | FileCheck %s
# RUN: %run2
# RUN: %run3
# True and False are bools in Python 2 too, where they are names. A number that may be None is one where it is used as one.


# CHECK: find, line [[#@LINE+1]]: float | None
def find(n):
    if n % 2 == 0:
        return n * 0.5


# CHECK: total, line [[#@LINE+1]]: float
def total(n):
    # CHECK: t: float
    t = 0.0
    for i in range(n):
        t += find(2 * i)
    return t


# CHECK: search, line [[#@LINE+1]]: bool
def search(items, wanted):
    # CHECK: found: bool
    found = False
    for item in items:
        if item == wanted:
            found = True
        elif found:
            return found == 1
    return found


print(total(10))
print(search([1, 2, 3], 2), search([1, 2, 3], 4), search([3], 3))
try:
    print(1.0 + find(1))
except TypeError as e:
    print(str(e))
if str is bytes:
    exec("True = 0")
print(search([1, 2], 1), bool(True))
#2: 45.0
#2: (True, False, True)
#2: unsupported operand type(s) for +: 'float' and 'NoneType'
#2: (0, False)
#3: 45.0
#3: True False True
#3: unsupported operand type(s) for +: 'float' and 'NoneType'
#3: True True
