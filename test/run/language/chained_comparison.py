# RUN: %run2
# RUN: %run3
# a < b < c evaluates b once and stops at the first that is false.
def show(x):
    print(x)
    return x

print(1 < 2 < 3, 1 < 3 < 2, 3 > 2 > 1 > 0, 1 == 1 != 2)
print(show(1) < show(5) < show(3) < show(9))
print(1 in [1] == [1])
x = 5
print(0 <= x <= 10, not 0 <= x <= 4, x is x is not None)
#2: (True, False, True, True)
#3: True False True True
#: 1
#: 5
#: 3
#: False
#: True
#2: (True, True, True)
#3: True True True
