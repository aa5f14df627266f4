# RUN: %python3 -c "print('(' * 100000 + '1' + ')' * 100000)" > %t.parens.py
# RUN: not %natrix check --std=py3 %t.parens.py 2>&1 | FileCheck %s --check-prefix=PARENS
# PARENS: error: SyntaxError: too many nested parentheses
# RUN: %python3 -c "print('1' + '+1' * 100000)" > %t.sum.py
# RUN: not %natrix check --std=py3 %t.sum.py 2>&1 | FileCheck %s --check-prefix=SUM
# SUM: error: RecursionError: maximum recursion depth exceeded during compilation
# RUN: %python3 -c "print('(' * 99 + '1' + ')' * 99)" > %t.stack.py
# RUN: not %natrix run --std=py2 %t.stack.py 2>&1 | FileCheck %s --check-prefix=STACK
# STACK:      s_push: parser stack overflow
# STACK-NEXT: MemoryError
# Nesting that would exhaust the stack is an error, not a crash.
pass
