# RUN: not %natrix run --std=py2 %s 2>&1 | FileCheck %s --strict-whitespace --match-full-lines
# In Python 2 a caret stands under the last character of the offending token.
def f():
    print "Could not open "file1.txt" today"
#CHECK:  File "{{.*}}script_py2.py", line 4
#CHECK-NEXT:    print "Could not open "file1.txt" today"
#CHECK-NEXT:                               ^
#CHECK-NEXT:SyntaxError: invalid syntax
