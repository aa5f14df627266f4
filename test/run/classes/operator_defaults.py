# RUN: %run2
# RUN: %run3
# Methods of operators that have more parameters than the operator gives: the others have their defaults.
class Number:
    def __pow__(self, exponent, modulus=None):
        return ("pow", exponent, modulus)

    def __sub__(self, other, *more):
        return ("sub", other, more)

    def __add__(self, other, scale=3, **named):
        return ("add", other, scale, named)

def all_of(n):
    return [n ** 2, n - 2, n + 2]

print(all_of(Number()))
power = lambda: Number() ** 2
print(power())
#: [('pow', 2, None), ('sub', 2, ()), ('add', 2, 3, {})]
#: ('pow', 2, None)
