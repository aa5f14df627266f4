# RUN: not %natrix run --std=py2 %s 2>&1 | FileCheck %s --strict-whitespace --match-full-lines
# Errors of the scanner and of the grammar come before those of the tree, wherever they stand.
1 = x
if True:
        print "a"
    print "b"
#CHECK:  File "{{.*}}script_indentation_py2.py", line 6
#CHECK-NEXT:    print "b"
#CHECK-NEXT:            ^
#CHECK-NEXT:IndentationError: unindent does not match any outer indentation level
