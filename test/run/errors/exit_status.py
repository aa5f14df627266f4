# RUN: %run2
# RUN: %run3
# The exit status is what sys.exit was given.
import sys
print("out")
sys.exit(42)
#: out
#exit: 42
