# RUN: %run2
# RUN: %run3
# Roman numerals, run lengths, Caesar, wrapping, edit distance, anagrams, a Huffman code.
def roman(n):
    result = ""
    for value, text in [(1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"),
                        (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I")]:
        while n >= value:
            result += text
            n -= value
    return result

print([roman(n) for n in (1, 4, 9, 14, 40, 90, 400, 1994, 2024, 3999)])

def encode(text):
    runs = []
    for c in text:
        if runs and runs[-1][0] == c:
            runs[-1][1] += 1
        else:
            runs.append([c, 1])
    return "".join("%s%s" % (n if n > 1 else "", c) for c, n in runs)

def decode(text):
    result, number = [], ""
    for c in text:
        if c.isdigit():
            number += c
        else:
            result.append(c * int(number or 1))
            number = ""
    return "".join(result)

for text in ("aaabccdddd", "", "abc", "zzzzzzzzzzzzz"):
    print(repr(encode(text)), decode(encode(text)) == text)

def caesar(text, shift):
    return "".join(chr((ord(c) - base + shift) % 26 + base) if c.isalpha() else c
                   for c in text for base in [ord("a") if c.islower() else ord("A")])
print(caesar("Hello, World!", 3), caesar(caesar("Hello, World!", 3), -3))

def wrap(text, width):
    line = []
    for word in text.split():
        if line and len(" ".join(line + [word])) > width:
            yield " ".join(line)
            line = []
        line.append(word)
    if line:
        yield " ".join(line)
for line in wrap("The quick brown fox jumps over the lazy dog and runs away from an extraordinarily long word", 20):
    print("|%-20s|%20s|%s|" % (line, line, line.center(20)))

def distance(a, b):
    row = list(range(len(b) + 1))
    for i, x in enumerate(a, 1):
        previous, row[0] = row[0], i
        for j, y in enumerate(b, 1):
            previous, row[j] = row[j], min(row[j] + 1, row[j - 1] + 1, previous + (x != y))
    return row[-1]
print(distance("kitten", "sitting"), distance("", "abc"), distance("flaw", "lawn"), distance("same", "same"))

words = "listen silent enlist google gooegl abc cab bca xyz".split()
groups = {}
for word in words:
    groups.setdefault("".join(sorted(word)), []).append(word)
print(sorted(g for g in groups.values() if len(g) > 1))

def huffman(text):
    nodes = sorted((text.count(c), c) for c in set(text))
    while len(nodes) > 1:
        (n1, a), (n2, b) = nodes[0], nodes[1]
        nodes = nodes[2:] + [(n1 + n2, (a, b))]
        nodes.sort(key=lambda node: (node[0], str(node[1])))
    codes = {}
    def walk(node, code):
        if isinstance(node, tuple):
            walk(node[0], code + "0")
            walk(node[1], code + "1")
        else:
            codes[node] = code or "0"
    walk(nodes[0][1], "")
    return codes
codes = huffman("abracadabra alakazam")
coded = "".join(codes[c] for c in "abracadabra alakazam")
print(sorted(codes.items()), len(coded))
reverse, text, at = dict((v, k) for k, v in codes.items()), "", ""
for bit in coded:
    at += bit
    if at in reverse:
        text, at = text + reverse[at], ""
print(text)
#: ['I', 'IV', 'IX', 'XIV', 'XL', 'XC', 'CD', 'MCMXCIV', 'MMXXIV', 'MMMCMXCIX']
#2: ("'3ab2c4d'", True)
#2: ("''", True)
#2: ("'abc'", True)
#2: ("'13z'", True)
#2: ('Khoor, Zruog!', 'Hello, World!')
#3: '3ab2c4d' True
#3: '' True
#3: 'abc' True
#3: '13z' True
#3: Khoor, Zruog! Hello, World!
#: |The quick brown fox | The quick brown fox|The quick brown fox |
#: |jumps over the lazy | jumps over the lazy|jumps over the lazy |
#: |dog and runs away   |   dog and runs away| dog and runs away  |
#: |from an             |             from an|      from an       |
#: |extraordinarily long|extraordinarily long|extraordinarily long|
#: |word                |                word|        word        |
#2: (3, 3, 2, 0)
#3: 3 3 2 0
#: [['abc', 'cab', 'bca'], ['google', 'gooegl'], ['listen', 'silent', 'enlist']]
#2: ([(' ', '11010'), ('a', '0'), ('b', '1110'), ('c', '11011'), ('d', '1000'), ('k', '1001'), ('l', '1010'), ('m', '1011'), ('r', '1111'), ('z', '1100')], 55)
#3: [(' ', '11010'), ('a', '0'), ('b', '1110'), ('c', '11011'), ('d', '1000'), ('k', '1001'), ('l', '1010'), ('m', '1011'), ('r', '1111'), ('z', '1100')] 55
#: abracadabra alakazam
