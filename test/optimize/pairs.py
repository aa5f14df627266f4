# RUN: %natrix build --emit=nir-opt %s -o - | FileCheck %s
# A function of ints: unboxed, calls itself directly, and every operation that may fail leads to the same place of the cold half.


def fib(n):
    if n < 2:
        return n
    return fib(n - 1) + fib(n - 2)


print(fib(20))

# CHECK: function @1 "fib" {{.*}} fast @[[FAST:[0-9]+]]
# CHECK: resumes
# CHECK: resume_int
# CHECK: function @[[FAST]] "fib" {{.*}} cold @1 result i
# CHECK: locals %n.0:i
# CHECK: edge 1
# CHECK-NOT: compare lt
# CHECK: int_compare lt
# CHECK: load_slot "fib" {{[0-9]+}} edge 0
# CHECK: int_binary sub {{.*}} edge 1
# CHECK: guard_code @1
# CHECK: call_fast @1 {{.*}} else {{.*}} edge
# CHECK: int_binary add
# CHECK: return
