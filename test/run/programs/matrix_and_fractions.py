# RUN: %run2
# RUN: %run3
# Exact fractions and matrices with operators; Gauss elimination; big numbers.
def gcd(a, b):
    while b:
        a, b = b, a % b
    return abs(a)

class Fraction(object):
    def __init__(self, n, d=1):
        if d == 0:
            raise ZeroDivisionError("Fraction(%s, 0)" % n)
        g = gcd(n, d) * (1 if d > 0 else -1)
        self.n, self.d = n // g, d // g
    def __add__(self, o): return Fraction(self.n * o.d + o.n * self.d, self.d * o.d)
    def __sub__(self, o): return Fraction(self.n * o.d - o.n * self.d, self.d * o.d)
    def __mul__(self, o): return Fraction(self.n * o.n, self.d * o.d)
    def __truediv__(self, o): return Fraction(self.n * o.d, self.d * o.n)
    __div__ = __truediv__
    def __eq__(self, o): return (self.n, self.d) == (o.n, o.d)
    def __lt__(self, o): return self.n * o.d < o.n * self.d
    def __bool__(self): return self.n != 0
    __nonzero__ = __bool__
    def __repr__(self): return str(self.n) if self.d == 1 else "%s/%s" % (self.n, self.d)

class Matrix(object):
    def __init__(self, rows): self.rows = [list(row) for row in rows]
    def __mul__(self, other):
        return Matrix([[sum((a * b for a, b in zip(row, column)), Fraction(0) if isinstance(row[0], Fraction) else 0)
                        for column in zip(*other.rows)] for row in self.rows])
    def __getitem__(self, at): return self.rows[at[0]][at[1]]
    def __eq__(self, other): return self.rows == other.rows
    def transposed(self): return Matrix(zip(*self.rows))
    def inverse(self):
        n = len(self.rows)
        work = [row + [Fraction(int(i == j)) for j in range(n)] for i, row in enumerate(self.rows)]
        for i in range(n):
            pivot = next((r for r in range(i, n) if work[r][i]), None)
            if pivot is None:
                raise ValueError("singular")
            work[i], work[pivot] = work[pivot], work[i]
            factor = work[i][i]
            work[i] = [x / factor for x in work[i]]
            for r in range(n):
                if r != i and work[r][i]:
                    k = work[r][i]
                    work[r] = [x - k * y for x, y in zip(work[r], work[i])]
        return Matrix(row[n:] for row in work)
    def __repr__(self): return "\n".join(" ".join("%6s" % x for x in row) for row in self.rows)

m = Matrix([[Fraction(1, i + j + 1) for j in range(4)] for i in range(4)])
print(m)
print(m.inverse())
print((m * m.inverse()).rows == [[Fraction(int(i == j)) for j in range(4)] for i in range(4)])
try:
    Matrix([[Fraction(1), Fraction(2)], [Fraction(2), Fraction(4)]]).inverse()
except ValueError as error:
    print(error)
def power(matrix, n):
    result = Matrix([[1, 0], [0, 1]])
    while n:
        if n & 1:
            result = result * matrix
        matrix = matrix * matrix
        n >>= 1
    return result
print(power(Matrix([[1, 1], [1, 0]]), 300)[0, 1])
total = Fraction(0)
for k in range(1, 20):
    total += Fraction(1, k)
print(total, sorted([Fraction(1, 2), Fraction(1, 3), Fraction(3, 4)]), Matrix([[1, 2], [3, 4]]).transposed())
try:
    Fraction(1, 2) / Fraction(0)
except ZeroDivisionError as error:
    print(error)
#:      1    1/2    1/3    1/4
#:    1/2    1/3    1/4    1/5
#:    1/3    1/4    1/5    1/6
#:    1/4    1/5    1/6    1/7
#:     16   -120    240   -140
#:   -120   1200  -2700   1680
#:    240  -2700   6480  -4200
#:   -140   1680  -4200   2800
#: True
#: singular
#: 222232244629420445529739893461909967206666939096499764990979600
#2: (275295799/77597520, [1/3, 1/2, 3/4],      1      3
#2:      2      4)
#3: 275295799/77597520 [1/3, 1/2, 3/4]      1      3
#3:      2      4
#: Fraction(1, 0)
