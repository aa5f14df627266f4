# RUN: %natrix build --std=py2 --emit=tokens %s -o - | FileCheck %s
# What only Python 2 has: backquotes, <>, octals without o, long integers, ur-strings. print and exec are keywords.
print `0777L` <> ur'\u0041', 0xFFl
# CHECK:      3,0-3,5:            NAME           'print'
# CHECK-NEXT: 3,6-3,7:            OP             '`'
# CHECK-NEXT: 3,7-3,12:           NUMBER         '0777L'
# CHECK-NEXT: 3,12-3,13:          OP             '`'
# CHECK-NEXT: 3,14-3,16:          OP             '<>'
# CHECK-NEXT: 3,17-3,27:          STRING         "ur'\\u0041'"
# CHECK-NEXT: 3,27-3,28:          OP             ','
# CHECK-NEXT: 3,29-3,34:          NUMBER         '0xFFl'
# CHECK-NEXT: 3,34-3,35:          NEWLINE        '\n'
