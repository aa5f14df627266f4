# RUN: %natrix build --std=py2 --emit=types %s -o - | FileCheck %s
# RUN: %natrix build --std=py3 --emit=types %s -o - | FileCheck %s
# What native functions return is known in both dialects.
from math import sqrt


def distance(x, y):
    return sqrt(x * x + y * y)


print("%.3f" % distance(1.0, 2.0))

# CHECK: distance, line 7: float
