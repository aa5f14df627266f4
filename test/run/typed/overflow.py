# RUN: %run2
# RUN: %run3
# Ints that pass 2**63 midway, in each operator and wherever the number then lives: the results are exact.
class Box(object):
    def __init__(self, n):
        self.n = n


total = 2 ** 62


def add(a, b):
    return a + b


def shift(n):
    return (1 << n) - 1


def power(n):
    return 3 ** n


def grow():
    global total
    for i in range(4):
        total += total
    return total


def numbers(n):
    x = 1
    for i in range(n):
        x *= 1000
        yield x


def main():
    big = 2 ** 63 - 1
    print(add(1, 2), add(big, 1), add(-big, -big))
    print(-big - 1, -(-big - 1), (-big - 1) // -1, (-big - 1) % -1, abs(-big - 1))
    print([str(shift(n)) for n in (3, 62, 63, 64, 100)])
    print([str(power(n)) for n in (2, 39, 40, 41, 50)])
    x = 1
    for i in range(70):
        x = x * 2 + 1
    print(str(x))
    box = Box(1)
    for i in range(25):
        box.n = box.n * 1000 // 7
    print(str(box.n))
    items = [1] * 3
    for i in range(45):
        items[i % 3] = items[i % 3] * 100 + i
    print([str(n) for n in items])
    print(str(grow()), str(total))
    print([str(n) for n in numbers(8)])
    a, b = 0, 1
    for i in range(100):
        a, b = b, a + b
    print(str(a))
    n, steps = 837799 << 40, 0
    while n != 1:
        n = n // 2 if n % 2 == 0 else 3 * n + 1
        steps += 1
    print(steps)


main()
#2: (3, 9223372036854775808L, -18446744073709551614L)
#2: (-9223372036854775808L, 9223372036854775808L, 9223372036854775808L, 0L, 9223372036854775808L)
#3: 3 9223372036854775808 -18446744073709551614
#3: -9223372036854775808 9223372036854775808 9223372036854775808 0 9223372036854775808
#: ['7', '4611686018427387903', '9223372036854775807', '18446744073709551615', '1267650600228229401496703205375']
#: ['9', '4052555153018976267', '12157665459056928801', '36472996377170786403', '717897987691852588770249']
#: 2361183241434822606847
#: 741173818693327353695838403548057401634157493542265285
#: ['1000306091215182124273033363942', '1010407101316192225283134374043', '1020508111417202326293235384144']
#2: ('73786976294838206464', '73786976294838206464')
#3: 73786976294838206464 73786976294838206464
#: ['1000', '1000000', '1000000000', '1000000000000', '1000000000000000', '1000000000000000000', '1000000000000000000000', '1000000000000000000000000']
#: 354224848179261915075
#: 564
