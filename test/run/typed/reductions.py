# RUN: %run2
# RUN: %run3
# Sums and extremes of lists of numbers, loops over bytes, bytearrays and tuples, rows of zip(*rows).
from __future__ import print_function
import sys


def totals(xs):
    return sum(xs), min(xs), max(xs)


def float_totals(xs):
    return sum(xs), min(xs), max(xs)


def attempt(f, *args):
    try:
        return f(*args)
    except Exception as e:
        return type(e).__name__, str(e)


def checksum(data):
    c = 0
    for b in data:
        c = (c * 31 + b) & 0xFFFF
    for i in range(len(data)):
        c ^= data[i]
    for i, b in enumerate(data):
        c += i * b
    for a, b in zip(data, data):
        c += a * b
    return c


def fill(n):
    data = bytearray(n)
    for i in range(n):
        data[i] = i * 7 & 255
    data[-1] = 3
    return data


def put(data, at, byte):
    data[at] = byte
    return data[at]


def take(data, at):
    return data[at]


def characters(text):
    return [c for c in text]


def columns(rows):
    return [sum(list(column)) for column in zip(*rows)], [max(a, b) for a, b in zip(*rows)]


def walk(t):
    s = 0
    for x in t:
        s += x
    for i, x in enumerate(tuple(t)):
        s += i * x
    return s


def grow(data):
    n = 0
    for b in data:
        n += b
        if len(data) < 5:
            data.append(b + 1)
    return n


def bump(xs):
    t = 0
    for x in tuple(xs):
        t += x
    return t


print(totals([3, 1, 2]), totals([2 ** 62, 2 ** 62, -5]), totals([7]), attempt(totals, []))
print(float_totals([0.5, -1.5, 2.25]), float_totals([-0.0, 0.0]), float_totals([1e308, 1e308]), sum([-0.0]), attempt(float_totals, []))
nan = float("nan")
print(float_totals([nan, 1.0]), float_totals([1.0, nan]), float_totals([1.0, 2]), attempt(totals, [1, "a"]), attempt(totals, [True, 2]))
print(checksum(fill(300)), checksum(bytearray(b"abc")), fill(0) if False else "", len(fill(10)))
print(put(bytearray(3), 1, 255), attempt(put, bytearray(3), 1, 256), attempt(put, bytearray(3), 1, -1), attempt(put, bytearray(3), 3, 1), put(bytearray(3), -3, 9),
      attempt(put, bytearray(3), -4, 9), put([1, 2], 0, 5))
print(take(bytearray(b"xyz"), -1), attempt(take, bytearray(b"xyz"), 3), take([1], 0))
print(characters("abc"), len(characters(b"abc")), characters(u"a\u20ac") == [u"a", u"\u20ac"])
print(columns([[1, 2, 3], [4, 5, 6]]), columns([]), walk((1, 2, 3)), walk([4, 5]), attempt(walk, (1, "a")))
print(grow(bytearray([1])), bump([1, 2]), bump([0.5]), attempt(bump, 5))
print(sum(b * 2 for b in bytearray(b"ab")), [sum(row) for row in [[1, 2], [3]]], sum([i & 1 for i in range(9)]))
#2: (6, 1, 3) (9223372036854775803L, -5, 4611686018427387904) (7, 7, 7) ('ValueError', 'min() arg is an empty sequence')
#3: (6, 1, 3) (9223372036854775803, -5, 4611686018427387904) (7, 7, 7) ('ValueError', 'min() arg is an empty sequence')
#: (1.25, -1.5, 2.25) (0.0, -0.0, -0.0) (inf, 1e+308, 1e+308) 0.0 ('ValueError', 'min() arg is an empty sequence')
#: (nan, nan, nan) (nan, 1.0, 1.0) (3.0, 1.0, 2) ('TypeError', "unsupported operand type(s) for +: 'int' and 'str'") (3, True, 2)
#: 12059148 59832  10
#: 255 ('ValueError', 'byte must be in range(0, 256)') ('ValueError', 'byte must be in range(0, 256)') ('IndexError', 'bytearray index out of range') 9 ('IndexError', 'bytearray index out of range') 5
#: 122 ('IndexError', 'bytearray index out of range') 1
#: ['a', 'b', 'c'] 3 True
#: ([5, 7, 9], [4, 5, 6]) ([], []) 14 14 ('TypeError', "unsupported operand type(s) for +=: 'int' and 'str'")
#: 15 3 0.5 ('TypeError', "'int' object is not iterable")
#: 390 [3, 3] 4
