# RUN: %run2
# RUN: %run3
# sys.exit raises SystemExit: handlers and finally clauses run, a text goes to stderr with status 1.
import sys
try:
    sys.exit(2)
except SystemExit as error:
    print("caught", error.code)
try:
    try:
        sys.exit("goodbye")
    finally:
        print("finally")
except Exception:
    print("never")
#2: ('caught', 2)
#3: caught 2
#: finally
#err: goodbye
#exit: 1
