# RUN: %run3
# Formatted string literals: expressions, conversions, format specs, nesting, `=`.
name, n, x = "Ann", 42, 3.14159
print(f"{name} {n} {x}")
print(f"{name!r} {n:5d}| {n:<5}| {n:05} {x:.2f} {x:10.3e}|")
print(f"{n:{'>'}{8}}| {x:.{2}f}")
print(f"{{literal}} {n + 1} {name.upper()} {[i for i in range(3)]}")
print(f"{n=} {x = :.1f} {name=!s}")
print(f"a" "b" f"{n}" 'c')
print(f"{'nested ' + f'{n}'}")
print(f'''{
    n
}''')
print(f"{lambda_(3)}" if (lambda_ := lambda v: v * 2) else "")
print(rf"\n{n}\t", f"\x41{n:x}")
class C:
    def __format__(self, spec): return "<%s>" % spec
print(f"{C():any spec} {C()}")
try:
    f"{n:q}"
except ValueError as error:
    print(error)
#: Ann 42 3.14159
#: 'Ann'    42| 42   | 00042 3.14  3.142e+00|
#:       42| 3.14
#: {literal} 43 ANN [0, 1, 2]
#: n=42 x = 3.1 name=Ann
#: ab42c
#: nested 42
#: 42
#: 6
#: \n42\t A2a
#: <any spec> <>
#: Unknown format code 'q' for object of type 'int'
