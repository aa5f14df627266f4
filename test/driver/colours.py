# RUN: not %natrix check %s > %t.out 2>&1
# RUN: FileCheck --check-prefix=PLAIN %s < %t.out
# RUN: %python3 %tools/on_terminal.py %natrix check %s | FileCheck --check-prefix=COLOUR %s
# RUN: env NO_COLOR=1 %python3 %tools/on_terminal.py %natrix check %s | FileCheck --check-prefix=PLAIN %s
# RUN: env TERM=dumb %python3 %tools/on_terminal.py %natrix check %s | FileCheck --check-prefix=PLAIN %s
# Diagnostics are coloured on a terminal only, and not if $NO_COLOR is set.
x = = 1
# PLAIN: colours.py:[[#@LINE-1]]:5: error: SyntaxError: invalid syntax
# COLOUR: {{\[1m.*\[31merror: .*\[0m}}
