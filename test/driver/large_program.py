# A large program is compiled in parts, which share constants, globals, code objects and lines. This file prints one.
# RUN: %python3 %s > %t.py
# RUN: %natrix build -v %t.py -o %t.exe 2>&1 | FileCheck %s --check-prefix=BUILD
# RUN: not %t.exe > %t.out 2>&1
# RUN: FileCheck %s < %t.out
# BUILD: {{[2-9]|[1-9][0-9]+}} of {{.*}} objects compiled
# CHECK: line [[#]], in <module>
# CHECK: f37(-38)
# CHECK: in f37
# CHECK: return 1 // (n + 37 + 1)
# CHECK: ZeroDivisionError
# CHECK: True 10620
FUNCTION = '''\
def f%(k)d(n, seen=[]):
    total = 0
    for i in range(n):
        if i %% 3 == 0:
            total += i * %(k)d
        else:
            seen.append("a text")
    limit.append(total)
    if n < 0:
        return 1 // (n + %(k)d + 1)
    return f%(next)d(n - 1) if n > 3 else seen[0]

'''
MAIN = '''\
results = [globals()["f%d" % k](5) for k in range(60)]
print(all(r is results[0] for r in results), sum(limit))
f37(-38)
'''

print('limit = []\n')
for k in range(60):
    print(FUNCTION % {'k': k, 'next': (k * 7 + 1) % 60})
print(MAIN)
