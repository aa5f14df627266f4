# RUN: %run2
# RUN: %run3
# What the reference's compiler warns of is printed before the program starts, and for texts when they are compiled.
import sys

print("started")
assert (1, "a tuple is true")
for text in ("assert (1, 2)", "assert (1, 2)"):
    exec(text)


def documented():
    assert (), "an empty one is not"


sys.stderr = sys.stdout
compile("x = 1\nassert (x, 'text')", "<text>", "exec")
print("__warningregistry__" in globals())
#: started
#: <text>:2: SyntaxWarning: assertion is always true, perhaps remove parentheses?
#: False
#err: syntax_warnings.py:7: SyntaxWarning: assertion is always true, perhaps remove parentheses?
#err:   assert (1, "a tuple is true")
#err: <string>:1: SyntaxWarning: assertion is always true, perhaps remove parentheses?
#err: <string>:1: SyntaxWarning: assertion is always true, perhaps remove parentheses?
