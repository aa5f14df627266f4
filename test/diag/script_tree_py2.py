# RUN: not %natrix run --std=py2 %s 2>&1 | FileCheck %s --strict-whitespace --match-full-lines
# What 2.7 finds when it builds the tree has a line, but no caret.
if True:
    len("x") = 3
#CHECK:  File "{{.*}}script_tree_py2.py", line 4
#CHECK-NEXT:    len("x") = 3
#CHECK-NEXT:SyntaxError: can't assign to function call
