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


def eight():
    return (None < (1))[0] if False else [((1) < (2) )[0]]


def nine():
    return (None)[(0)]


def ten():
    return ((1).real)[0 ]


functions = (one, two, three, four, five, six, seven, eight, nine, ten)


def run(k):
    if k == 0:
        return functions[0]()
    try:
        run(k - 1)
    except (ZeroDivisionError, TypeError):
        functions[k]()


run(9)
#err: anchors_brackets.py:36: SyntaxWarning: 'NoneType' object is not subscriptable; perhaps you missed a comma?
#err:   return (None)[(0)]
#err: Traceback (most recent call last):
#err:   File "anchors_brackets.py", line 50, in run
#err:     run(k - 1)
#err:   File "anchors_brackets.py", line 48, in run
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
#err:   File "anchors_brackets.py", line 50, in run
#err:     run(k - 1)
#err:   File "anchors_brackets.py", line 52, in run
#err:     functions[k]()
#err:   File "anchors_brackets.py", line 8, in two
#err:     return ((1)) // 0
#err:            ~~~^^~~~~~
#err: ZeroDivisionError: integer division or modulo by zero
#err:
#err: During handling of the above exception, another exception occurred:
#err:
#err: Traceback (most recent call last):
#err:   File "anchors_brackets.py", line 50, in run
#err:     run(k - 1)
#err:   File "anchors_brackets.py", line 52, in run
#err:     functions[k]()
#err:   File "anchors_brackets.py", line 12, in three
#err:     return (1 + 2) / (3 - 3)
#err:            ~~~~~~^~~~~~~~~~~
#err: ZeroDivisionError: division by zero
#err:
#err: During handling of the above exception, another exception occurred:
#err:
#err: Traceback (most recent call last):
#err:   File "anchors_brackets.py", line 50, in run
#err:     run(k - 1)
#err:   File "anchors_brackets.py", line 52, in run
#err:     functions[k]()
#err:   File "anchors_brackets.py", line 16, in four
#err:     return 1/(0)
#err:            ~^^~~
#err: ZeroDivisionError: division by zero
#err:
#err: During handling of the above exception, another exception occurred:
#err:
#err: Traceback (most recent call last):
#err:   File "anchors_brackets.py", line 50, in run
#err:     run(k - 1)
#err:   File "anchors_brackets.py", line 52, in run
#err:     functions[k]()
#err:   File "anchors_brackets.py", line 20, in five
#err:     return (1, 2) + (3)
#err:            ~~~~~~~^~~~~
#err: TypeError: can only concatenate tuple (not "int") to tuple
#err:
#err: During handling of the above exception, another exception occurred:
#err:
#err: Traceback (most recent call last):
#err:   File "anchors_brackets.py", line 50, in run
#err:     run(k - 1)
#err:   File "anchors_brackets.py", line 52, in run
#err:     functions[k]()
#err:   File "anchors_brackets.py", line 24, in six
#err:     return abs(1) / abs(0)
#err:            ~~~~~~~^~~~~~~~
#err: ZeroDivisionError: division by zero
#err:
#err: During handling of the above exception, another exception occurred:
#err:
#err: Traceback (most recent call last):
#err:   File "anchors_brackets.py", line 50, in run
#err:     run(k - 1)
#err:   File "anchors_brackets.py", line 52, in run
#err:     functions[k]()
#err:   File "anchors_brackets.py", line 28, in seven
#err:     return (2 ** (1)) % ( 0 )
#err:            ~~~~~~~~~^~~~~~~~~
#err: ZeroDivisionError: integer modulo by zero
#err:
#err: During handling of the above exception, another exception occurred:
#err:
#err: Traceback (most recent call last):
#err:   File "anchors_brackets.py", line 50, in run
#err:     run(k - 1)
#err:   File "anchors_brackets.py", line 52, in run
#err:     functions[k]()
#err:   File "anchors_brackets.py", line 32, in eight
#err:     return (None < (1))[0] if False else [((1) < (2) )[0]]
#err:                                           ~~~~~~~~~~^^^^^
#err: TypeError: 'bool' object is not subscriptable
#err:
#err: During handling of the above exception, another exception occurred:
#err:
#err: Traceback (most recent call last):
#err:   File "anchors_brackets.py", line 50, in run
#err:     run(k - 1)
#err:   File "anchors_brackets.py", line 52, in run
#err:     functions[k]()
#err:   File "anchors_brackets.py", line 36, in nine
#err:     return (None)[(0)]
#err:            ~~~~~^^^^^~
#err: TypeError: 'NoneType' object is not subscriptable
#err:
#err: During handling of the above exception, another exception occurred:
#err:
#err: Traceback (most recent call last):
#err:   File "anchors_brackets.py", line 55, in <module>
#err:     run(9)
#err:   File "anchors_brackets.py", line 52, in run
#err:     functions[k]()
#err:   File "anchors_brackets.py", line 40, in ten
#err:     return ((1).real)[0 ]
#err:            ~~~~~~~~~^^^^~
#err: TypeError: 'int' object is not subscriptable
#exit: 1
