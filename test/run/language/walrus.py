# RUN: %run3
# := assigns in the enclosing function, also from a comprehension.
if (n := len("abc")) > 2:
    print(n)
print([y for x in range(5) if (y := x * x) > 3], y)
def f():
    total = 0
    values = [total := total + v for v in (1, 2, 3)]
    return values, total
print(f())
i = iter([1, 2, 0, 3])
while x := next(i):
    print(x)
#: 3
#: [4, 9, 16] 16
#: ([1, 3, 6], 6)
#: 1
#: 2
