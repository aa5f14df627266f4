# RUN: %python3 -c "print('(' * 100000 + '1' + ')' * 100000)" > %t.parens.py
# RUN: not %natrix check --std=py3 %t.parens.py 2>&1 | FileCheck %s --check-prefix=PARENS
# RUN: not %natrix build --std=py3 %t.parens.py -o %t.exe 2>&1 | FileCheck %s --check-prefix=PARENS
# RUN: not %natrix run --std=py3 %t.parens.py 2>&1 | FileCheck %s --check-prefix=PARENS
# PARENS: SyntaxError: too many nested parentheses
# RUN: not %natrix check --std=py2 %t.parens.py 2>&1 | FileCheck %s --check-prefix=PARENS2
# RUN: not %natrix run --std=py2 %t.parens.py 2>&1 | FileCheck %s --check-prefix=PARENS2
# PARENS2: MemoryError
# RUN: %python3 -c "print('1' + '+1' * 100000)" > %t.sum.py
# RUN: not %natrix check --std=py3 %t.sum.py 2>&1 | FileCheck %s --check-prefix=SUM
# RUN: not %natrix build --std=py3 %t.sum.py -o %t.exe 2>&1 | FileCheck %s --check-prefix=SUM
# RUN: not %natrix run --std=py3 %t.sum.py 2>&1 | FileCheck %s --check-prefix=SUM
# SUM: RecursionError: maximum recursion depth exceeded during compilation
# RUN: %python3 -c "print('x = ' + '-' * 100000 + '1')" > %t.minus.py
# RUN: not %natrix check --std=py3 %t.minus.py 2>&1 | FileCheck %s --check-prefix=TOODEEP
# RUN: not %natrix check --std=py2 %t.minus.py 2>&1 | FileCheck %s --check-prefix=TOODEEP
# RUN: %python3 -c "print('def f(' * 100000)" > %t.lambda.py
# RUN: not %natrix check --std=py3 %t.lambda.py 2>&1 | FileCheck %s --check-prefix=TOODEEP
# RUN: %python3 -c "print('x' + '.a' * 100000)" > %t.dots.py
# RUN: not %natrix run --std=py3 %t.dots.py 2>&1 | FileCheck %s --check-prefix=TOODEEP
# RUN: %python3 -c "print('\n'.join(' ' * i + 'if x:' for i in range(3000)))" > %t.blocks.py
# RUN: not %natrix check --std=py3 %t.blocks.py 2>&1 | FileCheck %s --check-prefix=TOODEEP
# TOODEEP: {{(Syntax|Memory|Recursion|Indentation)Error: }}
# RUN: %python3 -c "print('(' * 99 + '1' + ')' * 99)" > %t.stack.py
# RUN: not %natrix run --std=py2 %t.stack.py 2>&1 | FileCheck %s --check-prefix=STACK
# STACK:      s_push: parser stack overflow
# STACK-NEXT: MemoryError
# Nesting that would exhaust the stack is an error, not a crash.
pass
