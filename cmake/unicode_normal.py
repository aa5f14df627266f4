#!/usr/bin/env python3
"""Writes the tables of compiler/source/normalize.cpp: decompositions, compositions and combining classes.

    unicode_normal.py UNICODE_DIRECTORY OUTPUT
"""
import os
import sys


def main():
    directory, output = sys.argv[1:]
    decomposition, canonical, classes = {}, {}, {}
    with open(os.path.join(directory, "UnicodeData.txt"), encoding="ascii") as file:
        for line in file:
            row = line.rstrip("\n").split(";")
            code = int(row[0], 16)
            if row[3] != "0":
                classes[code] = int(row[3])
            if row[5]:
                parts = row[5].split()
                compatible = parts[0].startswith("<")
                decomposition[code] = [int(part, 16) for part in parts[compatible:]]
                if not compatible and len(parts) == 2:
                    canonical[code] = tuple(decomposition[code])
    with open(os.path.join(directory, "CompositionExclusions.txt"), encoding="utf-8") as file:
        excluded = {int(line.split()[0], 16) for line in file if line.strip() and not line.startswith("#")}

    def full(code):
        return [one for part in decomposition[code] for one in full(part)] if code in decomposition else [code]

    pool = []
    with open(output, "w", encoding="ascii") as file:
        file.write("constexpr Decomposition kDecompositions[] = {\n")
        for code in sorted(decomposition):
            parts = full(code)
            file.write("{%d, %d, %d},\n" % (code, len(pool), len(parts)))
            pool += parts
        file.write("};\nconstexpr char32_t kParts[] = {\n%s};\n" % "".join("%d,\n" % part for part in pool))
        pairs = sorted((first, second, code) for code, (first, second) in canonical.items()
                       if code not in excluded and not classes.get(code) and not classes.get(first))
        file.write("constexpr Composition kCompositions[] = {\n%s};\n" % "".join("{%d, %d, %d},\n" % pair for pair in pairs))
        file.write("constexpr CombiningClass kClasses[] = {\n%s};\n" % "".join("{%d, %d},\n" % item for item in sorted(classes.items())))


main()
