# RUN: %run2
# RUN: %run3
# Indexing and slicing, with every combination of missing, negative and oversized bounds.
s = "abcdefg"
print(s[0], s[-1], s[2:5], s[:3], s[4:], s[:], s[-3:], s[:-2], s[::2], s[::-1], s[5:1:-2], s[10:], s[-100:3], s[3:3], s[5:2])
for i in (7, -8, 100):
    try:
        s[i]
    except IndexError as error:
        print(error)
for i in ("x", 1.0, None):
    try:
        s[i]
    except TypeError as error:
        print(error)
try:
    s[::0]
except ValueError as error:
    print(error)
try:
    s[0] = "x"
except TypeError as error:
    print(error)
print(s[slice(1, 3)], s[True], len(s), "" [0:5], s[1:][1:][0], [s[i:j] for i in (-2, 0, 2, None) for j in (-1, 3, None)])
print("a" < "b" < "ba", "" < "a", "Z" < "a", "abc" == "ab" + "c", "a" != "b", "b" in s, "cd" in s, "dc" in s, "" in s)
print("ab" * 3, 2 * "x", "a" * 0, "a" * -1, "con" "cat", max("hello"), min("hello"), sorted("hello"), list(reversed("abc")))
for a, b in zip(s, s[1:]):
    if a + b in ("ab", "fg"):
        print(a, b)
#2: ('a', 'g', 'cde', 'abc', 'efg', 'abcdefg', 'efg', 'abcde', 'aceg', 'gfedcba', 'fd', '', 'abc', '', '')
#3: a g cde abc efg abcdefg efg abcde aceg gfedcba fd  abc  
#: string index out of range
#: string index out of range
#: string index out of range
#2: string indices must be integers, not str
#2: string indices must be integers, not float
#2: string indices must be integers, not NoneType
#3: string indices must be integers, not 'str'
#3: string indices must be integers, not 'float'
#3: string indices must be integers, not 'NoneType'
#: slice step cannot be zero
#: 'str' object does not support item assignment
#2: ('bc', 'b', 7, '', 'c', ['f', '', 'fg', 'abcdef', 'abc', 'abcdefg', 'cdef', 'c', 'cdefg', 'abcdef', 'abc', 'abcdefg'])
#2: (True, True, True, True, True, True, True, False, True)
#2: ('ababab', 'xx', '', '', 'concat', 'o', 'e', ['e', 'h', 'l', 'l', 'o'], ['c', 'b', 'a'])
#2: ('a', 'b')
#2: ('f', 'g')
#3: bc b 7  c ['f', '', 'fg', 'abcdef', 'abc', 'abcdefg', 'cdef', 'c', 'cdefg', 'abcdef', 'abc', 'abcdefg']
#3: True True True True True True True False True
#3: ababab xx   concat o e ['e', 'h', 'l', 'l', 'o'] ['c', 'b', 'a']
#3: a b
#3: f g
