# RUN: not %natrix run --std=py3 %s 2>&1 | FileCheck %s --strict-whitespace --match-full-lines
# A script that does not compile prints what CPython prints: the line without its indentation, the range underlined.
def f():
    return (1, 2 3)
#CHECK:  File "{{.*}}script_py3.py", line 4
#CHECK-NEXT:    return (1, 2 3)
#CHECK-NEXT:               ^^^
#CHECK-NEXT:SyntaxError: invalid syntax. Perhaps you forgot a comma?
