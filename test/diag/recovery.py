# RUN: not %natrix check --std=py3 %s 2>&1 | FileCheck %s --strict-whitespace
# After an error the parser goes on: with the next statement, inside the block of a broken header, after a lost clause.
x = 1 +
# CHECK:      recovery.py:[[#@LINE-1]]:8: error: SyntaxError: invalid syntax
# CHECK-NEXT:{{^}}x = 1 +{{$}}
# CHECK-NEXT:{{^}}       ^{{$}}
f(a b, c)
# CHECK-NEXT: recovery.py:[[#@LINE-1]]:3: error: SyntaxError: invalid syntax. Perhaps you forgot a comma?
# CHECK-NEXT:{{^}}f(a b, c){{$}}
# CHECK-NEXT:{{^}}  ^~~{{$}}
if x
    # CHECK-NEXT: recovery.py:[[#@LINE-1]]:5: error: SyntaxError: expected ':'
    # CHECK-NEXT:{{^}}if x{{$}}
    # CHECK-NEXT:{{^}}    ^{{$}}
    1 = y
    # CHECK-NEXT: recovery.py:[[#@LINE-1]]:5: error: SyntaxError: cannot assign to literal here. Maybe you meant '==' instead of '='?
    # CHECK-NEXT:{{^}}    1 = y{{$}}
    # CHECK-NEXT:{{^}}    ^{{$}}
else:
    z z
    # CHECK-NEXT: recovery.py:[[#@LINE-1]]:7: error: SyntaxError: invalid syntax
    # CHECK-NEXT:{{^}}    z z{{$}}
    # CHECK-NEXT:{{^}}      ^{{$}}
text = 'never closed
# CHECK-NEXT: recovery.py:[[#@LINE-1]]:8: error: SyntaxError: unterminated string literal (detected at line [[#@LINE-1]])
# CHECK-NEXT:{{^}}text = 'never closed{{$}}
# CHECK-NEXT:{{^}}       ^{{$}}
number = 1__0
# CHECK-NEXT: recovery.py:[[#@LINE-1]]:10: error: SyntaxError: invalid decimal literal
# CHECK-NEXT:{{^}}number = 1__0{{$}}
# CHECK-NEXT:{{^}}         ^~{{$}}
f'{a b}'
# CHECK-NEXT: recovery.py:[[#@LINE-1]]:4: error: SyntaxError: f-string: invalid syntax. Perhaps you forgot a comma?
# CHECK-NEXT:{{^}}f'{a b}'{{$}}
# CHECK-NEXT:{{^}}   ^~~{{$}}
