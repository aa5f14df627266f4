# RUN: not %natrix check --std=py2 %s 2>&1 | FileCheck %s --strict-whitespace --match-full-lines
# RUN: not %natrix run --std=py2 %s 2>&1 | FileCheck %s --strict-whitespace --match-full-lines --check-prefix=PY
# A string that goes on after a backslash: the error is where it begins, for Python 2 itself where the line ends.
text = "\
def f():
    pass
#CHECK:{{.*}}continued_string_py2.py:4:8: error: SyntaxError: EOL while scanning string literal
#CHECK-NEXT:text = "\
#CHECK-NEXT:       ^
#PY:  File "{{.*}}continued_string_py2.py", line 5
#PY-NEXT:    def f():
#PY-NEXT:           ^
#PY-NEXT:SyntaxError: EOL while scanning string literal
