# RUN: %run2
# RUN: %run3
# The line shown for a statement of several lines.
def total(*values):
    return sum(values)

result = total(
    1,
    2,
    "three",
)
#err: Traceback (most recent call last):
#2err:   File "traceback_multiline.py", line 10, in <module>
#2err:     "three",
#3err:   File "traceback_multiline.py", line 7, in <module>
#3err:     result = total(
#3err:              ^^^^^^
#err:   File "traceback_multiline.py", line 5, in total
#err:     return sum(values)
#3err:            ^^^^^^^^^^^
#err: TypeError: unsupported operand type(s) for +: 'int' and 'str'
#exit: 1
