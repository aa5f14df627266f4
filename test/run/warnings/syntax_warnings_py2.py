# RUN: %run2
# Python 2.7's compiler warns of global declarations that come late and of import * in functions.
print "started"


def late():
    x = 1
    global x


def used():
    print y
    global y


def everything():
    from os.path import *
    return basename("a/b")


y = 5
used()
print everything()
exec "def f():\n  z = 1\n  global z"
#: started
#: 5
#: b
#err: syntax_warnings_py2.py:8: SyntaxWarning: name 'x' is assigned to before global declaration
#err:   global x
#err: syntax_warnings_py2.py:13: SyntaxWarning: name 'y' is used prior to global declaration
#err:   global y
#err: syntax_warnings_py2.py:16: SyntaxWarning: import * only allowed at module level
#err:   def everything():
#err: <string>:3: SyntaxWarning: name 'z' is assigned to before global declaration
