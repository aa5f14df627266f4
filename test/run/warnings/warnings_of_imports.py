# RUN: %run2
# RUN: %run3
# An imported module's warnings come when it is imported.
print("importing")
import warned_module
print(warned_module.__doc__)
#: importing
#: in the module
#: A module with something to warn of; it does so when it is imported.
#err: warned_module.py:6: SyntaxWarning: assertion is always true, perhaps remove parentheses?
#err:   assert (1, "not reached")
