# RUN: %natrix build %s -o %t.exe
# RUN: llvm-readelf --dynamic-table --program-headers %t.exe | FileCheck --check-prefix=NEEDED %s
# RUN: llvm-readelf --sections %t.exe | FileCheck --check-prefix=STRIPPED %s
# RUN: %natrix build -g %s -o %t.debug
# RUN: llvm-dwarfdump --debug-line %t.debug | FileCheck --check-prefix=LINES %s
# RUN: llvm-symbolizer --obj=%t.debug '__main__:f' 2>/dev/null | FileCheck --check-prefix=NAME %s
# An executable is a PIE that needs the C library and nothing else; DWARF stays with -g only.
def f(x):
    return x + 1
print(f(1))
# NEEDED-NOT: libstdc++
# NEEDED: (NEEDED) {{.*}}libc.so.6
# NEEDED-NOT: libstdc++
# STRIPPED: nx_lines
# STRIPPED-NOT: .debug_line
# LINES: executable.py
# NAME: f
# NAME-NEXT: executable.py:8
