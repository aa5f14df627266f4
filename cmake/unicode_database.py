#!/usr/bin/env python3
"""Writes what module unicodedata knows of characters as C++ tables, for runtime/modules/unicodedata.cpp.

    unicode_database.py --data /usr/share/unicode --out unicode_database.h

Each code point has a record, found through two stages: category, bidirectional class, combining class, mirrored, width, and
the Unicode version that brought it, by which a dialect leaves out what its CPython does not know. Names are lists of words.
"""

import argparse
import bz2
import os
from fractions import Fraction

SHIFT = 7
CATEGORIES = "Cn Lu Ll Lt Lm Lo Mn Mc Me Nd Nl No Pc Pd Ps Pe Pi Pf Po Sm Sc Sk So Zs Zl Zp Cc Cf Cs Co".split()
BIDIRECTIONAL = ["", "L", "LRE", "LRO", "R", "AL", "RLE", "RLO", "PDF", "EN", "ES", "ET", "AN", "CS", "NSM", "BN", "B", "S", "WS", "ON",
                 "LRI", "RLI", "FSI", "PDI"]
WIDTHS = ["F", "H", "W", "Na", "A", "N"]  # the first is that of unassigned characters
TAGS = ["", "<noBreak>", "<compat>", "<super>", "<fraction>", "<sub>", "<font>", "<circle>", "<wide>", "<vertical>", "<square>",
        "<isolated>", "<final>", "<initial>", "<medial>", "<small>", "<narrow>"]
AGES = [(3, 2), (5, 2), (14, 0)]


def rows(path):
    for line in open(path, encoding="utf-8"):
        line = line.split("#")[0].strip()
        if line:
            yield [field.strip() for field in line.split(";")]


def span(text):
    first, _, last = text.partition("..")
    return range(int(first, 16), int(last or first, 16) + 1)


def characters(folder):
    """(range, row) of UnicodeData.txt."""
    first = None
    for row in rows(os.path.join(folder, "UnicodeData.txt")):
        code = int(row[0], 16)
        if row[1].endswith(", First>"):
            first = code
        elif row[1].endswith(", Last>"):
            yield range(first, code + 1), row
        else:
            yield range(code, code + 1), row


def numbers(values):
    return ",".join(map(str, values))


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--data", required=True)
    parser.add_argument("--out", required=True)
    options = parser.parse_args()
    folder = options.data

    age = [0] * 0x110000
    for row in rows(os.path.join(folder, "DerivedAge.txt")):
        version = tuple(int(part) for part in row[1].split("."))
        number = sum(version > known for known in AGES) + 1
        for c in span(row[0]):
            age[c] = number
    width = [WIDTHS.index("N")] * 0x110000
    for row in rows(os.path.join(folder, "EastAsianWidth.txt")):
        for c in span(row[0]):
            width[c] = WIDTHS.index(row[1])
    records = {(0, 0, 0, 0, 0, 0): 0}
    record_of = [0] * 0x110000
    numeric, decompositions, names = {}, {}, {}
    for codes, row in characters(folder):
        for c in codes:
            record = (CATEGORIES.index(row[2]), BIDIRECTIONAL.index(row[4]), int(row[3]), int(row[9] == "Y"), width[c], age[c])
            record_of[c] = records.setdefault(record, len(records))
        c = codes[0]
        if row[8]:
            value = Fraction(row[8])
            numeric[c] = (int(row[6] or -1), int(row[7] or -1), value.numerator, value.denominator)
        if row[5]:
            parts = row[5].split()
            tag = parts.pop(0) if parts[0].startswith("<") else ""
            decompositions[c] = [TAGS.index(tag)] + [int(part, 16) for part in parts]
        if not row[1].startswith("<"):
            names[c] = row[1]
    with bz2.open(os.path.join(folder, "Unihan_NumericValues.txt.bz2"), "rt", encoding="utf-8") as f:
        for line in f:
            if line.startswith("U+"):
                code, _, value = line.split()[:3]
                numeric.setdefault(int(code[2:], 16), (-1, -1, int(value.replace(",", "")), 1))
    excluded = set()
    for row in rows(os.path.join(folder, "CompositionExclusions.txt")):
        excluded.add(int(row[0], 16))
    by_number = list(records)
    compositions = []
    for c, (tag, *parts) in decompositions.items():
        if tag == 0 and len(parts) == 2 and c not in excluded and by_number[record_of[c]][2] == 0 and by_number[record_of[parts[0]]][2] == 0:
            compositions.append((parts[0], parts[1], c))

    with open(options.out, "w", encoding="ascii") as out:
        out.write("// Made by cmake/unicode_database.py.\n#pragma once\n#include <cstdint>\nnamespace natrix::rt::ucd {\n")
        for name, texts in (("kCategories", CATEGORIES), ("kBidirectional", BIDIRECTIONAL), ("kWidths", WIDTHS), ("kTags", TAGS)):
            out.write("constexpr const char* %s[] = {%s};\n" % (name, ",".join('"%s"' % text for text in texts)))
        out.write("struct Record { uint8_t category, bidirectional, combining, mirrored, width, age; };\nconstexpr Record kRecords[] = {%s};\n" %
                  ",".join("{%s}" % numbers(record) for record in by_number))
        blocks, index = {}, []
        for start in range(0, 0x110000, 1 << SHIFT):
            index.append(blocks.setdefault(tuple(record_of[start:start + (1 << SHIFT)]), len(blocks)))
        out.write("constexpr int kShift = %d;\nconstexpr uint16_t kIndex[] = {%s};\nconstexpr uint16_t kBlocks[] = {%s};\n" %
                  (SHIFT, numbers(index), ",".join(numbers(block) for block in blocks)))
        out.write("struct Number { uint32_t code; int8_t decimal, digit; int64_t numerator; int32_t denominator; };\nconstexpr Number kNumbers[] = {%s};\n" %
                  ",".join("{%d,%s}" % (c, numbers(numeric[c])) for c in sorted(numeric)))
        flat, starts = [], []
        for c in sorted(decompositions):
            starts.append((c, len(flat)))
            flat += decompositions[c]
        starts.append((0x110000, len(flat)))
        out.write("struct Start { uint32_t code, at; };\nconstexpr Start kDecompositions[] = {%s};\nconstexpr uint32_t kParts[] = {%s};\n" %
                  (",".join("{%s}" % numbers(start) for start in starts), numbers(flat)))
        out.write("struct Pair { uint32_t first, second, code; };\nconstexpr Pair kCompositions[] = {%s};\n" %
                  ",".join("{%s}" % numbers(pair) for pair in sorted(compositions)))
        words = sorted({word for name in names.values() for word in name.split(" ")})
        number_of = {word: i for i, word in enumerate(words)}
        flat, starts = [], []
        for c in sorted(names):
            starts.append((c, len(flat)))
            flat += [number_of[word] for word in names[c].split(" ")]
        starts.append((0x110000, len(flat)))
        ends, end = [0], 0
        for word in words:
            end += len(word)
            ends.append(end)
        # Side by side: pointers to words would have to be relocated.
        out.write("constexpr char kWordText[] = %s;\nconstexpr uint32_t kWordAt[] = {%s};\n" %
                  ("\n".join('"%s"' % "".join(words[i:i + 16]) for i in range(0, len(words), 16)), numbers(ends)))
        out.write("constexpr uint16_t kNameWords[] = {%s};\nconstexpr Start kNames[] = {%s};\n" %
                  (numbers(flat), ",".join("{%s}" % numbers(start) for start in starts)))
        aliases = sorted((row[1], int(row[0], 16)) for row in rows(os.path.join(folder, "NameAliases.txt")))
        out.write("struct Alias { const char* name; uint32_t code; };\nconstexpr Alias kAliases[] = {%s};\n" %
                  ",".join('{"%s",%d}' % alias for alias in aliases))
        sequences = [(row[0], [int(code, 16) for code in row[1].split()]) for row in rows(os.path.join(folder, "NamedSequences.txt"))]
        out.write("struct Sequence { const char* name; uint32_t codes[4]; };\nconstexpr Sequence kSequences[] = {%s};\n" %
                  ",".join('{"%s",{%s}}' % (name, numbers(codes)) for name, codes in sequences))
        out.write("}  // namespace natrix::rt::ucd\n")


main()
