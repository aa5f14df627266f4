# RUN: %natrix build --std=py3 --emit=nir %s -o - | FileCheck %s
# A generator is two functions; only what lives across the yield is saved.


def g(n):
    unused = n + 1
    for i in n:
        yield i


# CHECK-LABEL: function {{.*}} "g" kind generator
# CHECK: %[[G:[0-9]+]] = make_generator @[[R:[0-9]+]] %n.0
# CHECK: return %[[G]]
# CHECK: function @[[R]] "g" kind generator {{.*}} is_resume frame 2
# CHECK: %[[S:[0-9]+]] = gen_state
# CHECK: switch %[[S]]
# CHECK: gen_save 1 %[[IT:[0-9]+]]
# CHECK-NEXT: gen_suspend 1 %i
# CHECK: %[[IT]] = gen_load 1
# CHECK: check_sent
