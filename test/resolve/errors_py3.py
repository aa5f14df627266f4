# RUN: not %natrix check --std=py3 %s 2>&1 | FileCheck %s
# Errors that CPython's symbol table and compiler find after parsing.


def f(a):
    global a


# CHECK: :[[#@LINE-3]]:5: {{.*}}name 'a' is parameter and global


def g():
    print(x)
    global x


# CHECK: :[[#@LINE-3]]:5: {{.*}}name 'x' is used prior to global declaration


def h():
    x = 1
    global x


# CHECK: :[[#@LINE-3]]:5: {{.*}}name 'x' is assigned to before global declaration


def i():
    def inner():
        nonlocal missing


# CHECK: {{.*}}no binding for nonlocal 'missing' found


def j(a, a):
    from os import *


# CHECK-DAG: duplicate argument 'a' in function definition
# CHECK-DAG: import * only allowed at module level

return 1
# CHECK-DAG: :[[#@LINE-1]]:1: {{.*}}'return' outside function
break
# CHECK-DAG: :[[#@LINE-1]]:1: {{.*}}'break' outside loop
continue
# CHECK-DAG: :[[#@LINE-1]]:1: {{.*}}'continue' not properly in loop
yield 1
# CHECK-DAG: :[[#@LINE-1]]:1: {{.*}}'yield' outside function
await 1
# CHECK-DAG: :[[#@LINE-1]]:1: {{.*}}'await' outside function


def k():
    async for x in y:
        pass
# CHECK-DAG: :[[#@LINE-2]]:5: {{.*}}'async for' outside async function
