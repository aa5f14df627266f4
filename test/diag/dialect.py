# RUN: not %natrix check %s 2>&1 | FileCheck %s
# Neither dialect can read this; a print statement says that it was meant for Python 2.
print "Could not open "file1.txt" today"
# CHECK: dialect.py:3:24: error: SyntaxError: invalid syntax
