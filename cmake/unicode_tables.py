#!/usr/bin/env python3
"""Writes the Unicode properties that str's methods ask about as compact C++ tables.

    unicode_tables.py --data /usr/share/unicode --out unicode_tables.h

Each code point below LIMIT has a record (flags and digit value), found through two stages of bytes; above it there are
ranges. Case mappings are ranges (first, last, step, delta); those to several characters are lists of their own.
The properties are those of CPython's Tools/unicode/makeunicodedata.py.
"""

import argparse
import bz2
import os

LIMIT = 0x20000
SHIFT = 6

FLAGS = ["Alpha", "Decimal", "Digit", "Numeric", "Lower", "Upper", "Title", "Cased", "CaseIgnorable", "Space",
         "Printable", "IdentifierStart", "IdentifierContinue", "CaseMapped", "Special"]
BIT = {name: 1 << i for i, name in enumerate(FLAGS)}


def rows(path):
    for line in open(path, encoding="utf-8"):
        line = line.split("#")[0].strip()
        if line:
            yield [field.strip() for field in line.split(";")]


def span(text):
    first, _, last = text.partition("..")
    return range(int(first, 16), int(last or first, 16) + 1)


def code_points(text):
    return tuple(int(c, 16) for c in text.split())


class Database:
    def __init__(self, folder):
        self.flags = [0] * 0x110000
        self.value = [0] * 0x110000
        self.upper, self.lower, self.title = {}, {}, {}
        self.special = {}     # code point -> [upper, lower, title, fold], tuples or None
        self.read_characters(folder)
        self.read_properties(folder)
        self.read_numbers(folder)
        self.read_special(folder)
        for mapping in (self.upper, self.lower, self.title):
            for c in mapping:
                self.flags[c] |= BIT["CaseMapped"]

    def read_characters(self, folder):
        first = None
        for row in rows(os.path.join(folder, "UnicodeData.txt")):
            code = int(row[0], 16)
            if row[1].endswith(", First>"):
                first = code
                continue
            for c in range(first if row[1].endswith(", Last>") else code, code + 1):
                self.character(c, row)

    def character(self, c, row):
        category, bidirectional = row[2], row[4]
        flags = 0
        if category in ("Lm", "Lt", "Lu", "Ll", "Lo"):
            flags |= BIT["Alpha"]
        if category == "Lt":
            flags |= BIT["Title"]
        if category == "Zs" or bidirectional in ("WS", "B", "S"):
            flags |= BIT["Space"]
        if c == 0x20 or category not in ("Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp", "Zs"):
            flags |= BIT["Printable"]
        if row[6]:
            flags |= BIT["Decimal"]
        if row[7]:
            flags |= BIT["Digit"]
            self.value[c] = int(row[7])
        if row[8]:
            flags |= BIT["Numeric"]
        self.flags[c] |= flags
        if row[12]:
            self.upper[c] = int(row[12], 16)
        if row[13]:
            self.lower[c] = int(row[13], 16)
        title = int(row[14], 16) if row[14] else c
        if title != self.upper.get(c, c):
            self.title[c] = title

    def read_properties(self, folder):
        wanted = {"Lowercase": "Lower", "Uppercase": "Upper", "Cased": "Cased", "Case_Ignorable": "CaseIgnorable",
                  "XID_Start": "IdentifierStart", "XID_Continue": "IdentifierContinue"}
        for row in rows(os.path.join(folder, "DerivedCoreProperties.txt")):
            if row[1] in wanted:
                for c in span(row[0]):
                    self.flags[c] |= BIT[wanted[row[1]]]
        self.flags[ord("_")] |= BIT["IdentifierStart"]

    def read_numbers(self, folder):
        with bz2.open(os.path.join(folder, "Unihan_NumericValues.txt.bz2"), "rt", encoding="utf-8") as f:
            for line in f:
                if line.startswith("U+"):
                    self.flags[int(line.split()[0][2:], 16)] |= BIT["Numeric"]

    def read_special(self, folder):
        for row in rows(os.path.join(folder, "SpecialCasing.txt")):
            if len(row) > 5 and row[4]:
                continue          # depends on language or context; the final sigma is in the code
            c = int(row[0], 16)
            self.special[c] = [code_points(row[3]), code_points(row[1]), code_points(row[2]), None]
        folds = {c: (c,) for c in self.lower}     # Cherokee's capitals fold to themselves, though they have lower case
        for row in rows(os.path.join(folder, "CaseFolding.txt")):
            if row[1] in "CF":
                folds[int(row[0], 16)] = code_points(row[2])
        for c, folded in folds.items():
            lower = self.special.get(c, [None, None])[1] or (self.lower.get(c, c),)
            if folded != lower:
                entry = self.special.setdefault(c, [
                    (self.upper.get(c, c),), (self.lower.get(c, c),), (self.title.get(c, self.upper.get(c, c)),), None])
                entry[3] = folded
        for c in self.special:
            self.flags[c] |= BIT["Special"]


def mapping_ranges(mapping):
    """[first, last, step, delta]"""
    ranges = []
    for c in sorted(mapping):
        delta = mapping[c] - c
        if ranges:
            first, last, step, d = ranges[-1]
            if d == delta and (c - last == step or (first == last and c - last in (1, 2))):
                ranges[-1] = (first, c, c - last, d)
                continue
        ranges.append((c, c, 1, delta))
    return ranges


def stages(values):
    blocks, first = {}, []
    for at in range(0, LIMIT, 1 << SHIFT):
        block = tuple(values[at:at + (1 << SHIFT)])
        first.append(blocks.setdefault(block, len(blocks)))
    return first, [v for block in blocks for v in block]


def array(kind, name, values, per_line=24):
    lines = ["constexpr %s %s[] = {" % (kind, name)]
    for i in range(0, len(values), per_line):
        lines.append("    " + ", ".join(str(v) for v in values[i:i + per_line]) + ",")
    return lines + ["};"]


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--data", required=True)
    parser.add_argument("--out", required=True)
    options = parser.parse_args()
    data = Database(options.data)

    records = {}
    indexes = [records.setdefault((f, v), len(records)) for f, v in zip(data.flags, data.value)]
    assert len(records) < 256, len(records)
    first, second = stages(indexes)
    assert max(first) < 65536

    out = ["// Generated from Debian's unicode-data by cmake/unicode_tables.py.", "#pragma once", "#include <cstdint>", "",
           "namespace natrix::rt::unicode {", "", "enum Flag : uint16_t {"]
    out += ["  k%s = %d," % (name + "_" * (name in ("Upper", "Lower", "Title", "Special")), bit) for name, bit in BIT.items()]
    out += ["};", "struct Record { uint16_t flags; uint8_t value; };",
            "constexpr uint32_t kLimit = %d;" % LIMIT, "constexpr int kShift = %d;" % SHIFT]
    out += array("Record", "kRecords", ["{%d, %d}" % r for r in records], 12)
    out += array("uint16_t", "kFirstStage", first)
    out += array("uint8_t", "kSecondStage", second, 40)

    above = []
    for c in range(LIMIT, 0x110000):
        if above and above[-1][2] == indexes[c]:
            above[-1][1] = c
        else:
            above.append([c, c, indexes[c]])
    out += ["struct Above { uint32_t last; uint8_t record; };"]
    out += array("Above", "kAbove", ["{%d, %d}" % (last, record) for _, last, record in above], 10)

    out += ["struct Mapping { uint32_t first, last; int32_t step, delta; };"]
    for name, mapping in (("kUpper", data.upper), ("kLower", data.lower), ("kTitle", data.title)):
        for_print = ["{%d, %d, %d, %d}" % r for r in mapping_ranges({c: m for c, m in mapping.items()})]
        out += array("Mapping", name, for_print, 6)

    # Characters whose mappings differ from the simple ones: upper, lower, title, fold; each up to three, 0-filled.
    out += ["struct Special { uint32_t code; uint16_t upper[3], lower[3], title[3], fold[3]; };"]
    lines = []
    for c, entry in sorted(data.special.items()):
        cells = []
        for part in entry:
            part = tuple(part or ())
            assert all(p < 0x10000 for p in part)
            cells.append("{%s}" % ", ".join(str(p) for p in part + (0,) * (3 - len(part))))
        lines.append("{%d, %s}" % (c, ", ".join(cells)))
    out += array("Special", "kSpecial", lines, 2)
    out += ["", "}  // namespace natrix::rt::unicode", ""]
    with open(options.out, "w") as f:
        f.write("\n".join(out))


if __name__ == "__main__":
    main()
