#!/usr/bin/env python3
"""Writes the table by which compiler/source/unicode_names.cpp finds characters by name.

    unicode_names.py UNICODE_DIRECTORY OUTPUT

Of a name only a 64-bit hash is kept; names that follow a rule (ideographs, Hangul) are left to the code.
"""
import os
import sys


def fnv(name):
    value = 0xCBF29CE484222325
    for byte in name.encode("ascii"):
        value = (value ^ byte) * 0x100000001B3 & 0xFFFFFFFFFFFFFFFF
    return value


def lines(path):
    with open(path, encoding="utf-8") as file:
        for line in file:
            line = line.split("#")[0].strip()
            if line:
                yield line.split(";")


def main():
    directory, output = sys.argv[1:]
    table = {}
    for row in lines(os.path.join(directory, "UnicodeData.txt")):
        if not row[1].startswith("<"):
            table[fnv(row[1])] = [int(row[0], 16)]
    for row in lines(os.path.join(directory, "NameAliases.txt")):
        table[fnv(row[1])] = [int(row[0], 16)]
    for row in lines(os.path.join(directory, "NamedSequences.txt")):
        table[fnv(row[0])] = [int(code, 16) for code in row[1].split()]
    with open(output, "w", encoding="ascii") as file:
        for key in sorted(table):
            codes = table[key] + [0] * (4 - len(table[key]))
            file.write("{%du, {%d, %d, %d, %d}},\n" % (key, *codes))


main()
