# RUN: not %natrix check %s 2>&1 | FileCheck --check-prefix=CLANG %s
# RUN: not %natrix run %s 2>&1 | FileCheck --check-prefix=PYTHON %s
# `check` and `build` report as a compiler does, `run` as Python does.
x = = 1
# CLANG: syntax_error.py:[[#@LINE-1]]:5: error: SyntaxError: invalid syntax
# PYTHON:   File "{{/.*}}syntax_error.py", line [[#@LINE-2]]
# PYTHON-NEXT:     x = = 1
# PYTHON-NEXT:         ^
# PYTHON-NEXT: SyntaxError: invalid syntax
