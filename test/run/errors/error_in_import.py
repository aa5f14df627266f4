# RUN: %run2
# RUN: %run3
# An uncaught exception in an imported module: both files appear.
import failing_helper
#err: Traceback (most recent call last):
#err:   File "error_in_import.py", line 4, in <module>
#err:     import failing_helper
#err:   File "failing_helper.py", line 6, in <module>
#err:     check(1)
#err:   File "failing_helper.py", line 3, in check
#err:     return [0][n]
#3err:            ~~~^^^
#err: IndexError: list index out of range
#exit: 1
