# RUN: %run3
# A generator that yields again when it is closed for want of references: the report shows the frame that let it go.
import io
import sys


def stubborn():
    try:
        yield 1
    finally:
        yield 2


def leaves_by_break():
    for i in stubborn():
        if i:
            break
    print("after")


def leaves_by_return():
    for i in stubborn():
        return i


def leaves_by_error():
    for i in stubborn():
        if i == 1: raise ValueError(i)


def report(f):
    sys.stderr = io.StringIO()
    try:
        print(f())
    except ValueError as e:
        print(repr(e))
    text, sys.stderr = sys.stderr.getvalue(), sys.__stderr__
    for line in text.splitlines():
        if not line.startswith(("Exception ignored", "  File")):
            print("|", line)
        elif line.startswith("  File"):
            print("|", line[line.index("line"):])


report(leaves_by_break)
report(leaves_by_return)
report(leaves_by_error)
#: after
#: None
#: | Traceback (most recent call last):
#: | line 17, in leaves_by_break
#: |     break
#: | RuntimeError: generator ignored GeneratorExit
#: 1
#: | Traceback (most recent call last):
#: | line 23, in leaves_by_return
#: |     return i
#: | RuntimeError: generator ignored GeneratorExit
#: ValueError(1)
#: | Traceback (most recent call last):
#: | line 28, in leaves_by_error
#: |     if i == 1: raise ValueError(i)
#: |                ^^^^^^^^^^^^^^^^^^^
#: | RuntimeError: generator ignored GeneratorExit
