# RUN: %run3
# Comparisons with literals by identity, calls and subscripts of what cannot be called or subscripted.
print("started")
x = 1
print(x is 1, x is not "a", x is None, x is ...)


def never():
    (1)(2)
    "text"(3)
    [1, 2](0)
    (1, 2)["a"]
    "text"[1.5]
    {1}[0]


print(eval("1 is 1"), eval("'\\d'"), "\d")
#: started
#: True True False False
#: True \d \d
#err: syntax_warnings_py3.py:5: SyntaxWarning: "is" with a literal. Did you mean "=="?
#err:   print(x is 1, x is not "a", x is None, x is ...)
#err: syntax_warnings_py3.py:5: SyntaxWarning: "is not" with a literal. Did you mean "!="?
#err:   print(x is 1, x is not "a", x is None, x is ...)
#err: syntax_warnings_py3.py:9: SyntaxWarning: 'int' object is not callable; perhaps you missed a comma?
#err:   (1)(2)
#err: syntax_warnings_py3.py:10: SyntaxWarning: 'str' object is not callable; perhaps you missed a comma?
#err:   "text"(3)
#err: syntax_warnings_py3.py:11: SyntaxWarning: 'list' object is not callable; perhaps you missed a comma?
#err:   [1, 2](0)
#err: syntax_warnings_py3.py:12: SyntaxWarning: tuple indices must be integers or slices, not str; perhaps you missed a comma?
#err:   (1, 2)["a"]
#err: syntax_warnings_py3.py:13: SyntaxWarning: str indices must be integers or slices, not float; perhaps you missed a comma?
#err:   "text"[1.5]
#err: syntax_warnings_py3.py:14: SyntaxWarning: 'set' object is not subscriptable; perhaps you missed a comma?
#err:   {1}[0]
#err: <string>:1: SyntaxWarning: "is" with a literal. Did you mean "=="?
