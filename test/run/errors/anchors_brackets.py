# RUN: %run3
# Where the operator is marked when its operands stand in brackets: between the operands' nodes, which have none.
def one():
    return (1) / (0)


def two():
    return ((1)) // 0


def three():
    return (1 + 2) / (3 - 3)


def four():
    return 1/(0)


def five():
    return (1, 2) + (3)


def six():
    return abs(1) / abs(0)


def seven():
    return (2 ** (1)) % ( 0 )


functions = (one, two, three, four, five, six, seven)


def run(k):
    if k == 0:
        return functions[0]()
    try:
        run(k - 1)
    except (ZeroDivisionError, TypeError):
        functions[k]()


run(6)
#err: Traceback (most recent call last):
#err:   File "anchors_brackets.py", line 38, in run
#err:     run(k - 1)
#err:   File "anchors_brackets.py", line 36, in run
#err:     return functions[0]()
#err:            ^^^^^^^^^^^^^^
#err:   File "anchors_brackets.py", line 4, in one
#err:     return (1) / (0)
#err:            ~~^~~~~~~
#err: ZeroDivisionError: division by zero
#err:
#err: During handling of the above exception, another exception occurred:
#err:
#err: Traceback (most recent call last):
#err:   File "anchors_brackets.py", line 38, in run
#err:     run(k - 1)
#err:   File "anchors_brackets.py", line 40, in run
#err:     functions[k]()
#err:   File "anchors_brackets.py", line 8, in two
#err:     return ((1)) // 0
#err:            ~~~^^~~~~~
#err: ZeroDivisionError: integer division or modulo by zero
#err:
#err: During handling of the above exception, another exception occurred:
#err:
#err: Traceback (most recent call last):
#err:   File "anchors_brackets.py", line 38, in run
#err:     run(k - 1)
#err:   File "anchors_brackets.py", line 40, in run
#err:     functions[k]()
#err:   File "anchors_brackets.py", line 12, in three
#err:     return (1 + 2) / (3 - 3)
#err:            ~~~~~~^~~~~~~~~~~
#err: ZeroDivisionError: division by zero
#err:
#err: During handling of the above exception, another exception occurred:
#err:
#err: Traceback (most recent call last):
#err:   File "anchors_brackets.py", line 38, in run
#err:     run(k - 1)
#err:   File "anchors_brackets.py", line 40, in run
#err:     functions[k]()
#err:   File "anchors_brackets.py", line 16, in four
#err:     return 1/(0)
#err:            ~^^~~
#err: ZeroDivisionError: division by zero
#err:
#err: During handling of the above exception, another exception occurred:
#err:
#err: Traceback (most recent call last):
#err:   File "anchors_brackets.py", line 38, in run
#err:     run(k - 1)
#err:   File "anchors_brackets.py", line 40, in run
#err:     functions[k]()
#err:   File "anchors_brackets.py", line 20, in five
#err:     return (1, 2) + (3)
#err:            ~~~~~~~^~~~~
#err: TypeError: can only concatenate tuple (not "int") to tuple
#err:
#err: During handling of the above exception, another exception occurred:
#err:
#err: Traceback (most recent call last):
#err:   File "anchors_brackets.py", line 38, in run
#err:     run(k - 1)
#err:   File "anchors_brackets.py", line 40, in run
#err:     functions[k]()
#err:   File "anchors_brackets.py", line 24, in six
#err:     return abs(1) / abs(0)
#err:            ~~~~~~~^~~~~~~~
#err: ZeroDivisionError: division by zero
#err:
#err: During handling of the above exception, another exception occurred:
#err:
#err: Traceback (most recent call last):
#err:   File "anchors_brackets.py", line 43, in <module>
#err:     run(6)
#err:   File "anchors_brackets.py", line 40, in run
#err:     functions[k]()
#err:   File "anchors_brackets.py", line 28, in seven
#err:     return (2 ** (1)) % ( 0 )
#err:            ~~~~~~~~~^~~~~~~~~
#err: ZeroDivisionError: integer modulo by zero
#exit: 1
