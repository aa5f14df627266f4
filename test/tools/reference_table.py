#!/usr/bin/env python3
"""Writes docs/reference.md: the sections of the Language and Library References that test/run/reference goes through.

A test of that folder is one section in one dialect: its second line names the section, each line of output that it
expects is a case. --check compares instead of writing.
"""

import os
import re
import sys

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
import expectations

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
TESTS = 'test/run/reference'
TABLE = 'docs/reference.md'
HEAD = """# Sections of the references that tests go through

Each test is a dense program about one section, with what succeeds and what raises, and expects what CPython of its
dialect writes. Made by `test/tools/reference_table.py`; a case is a line of output.

| Python | section | test | cases |
| --- | --- | --- | --- |
"""


def rows():
    for name in sorted(os.listdir(os.path.join(ROOT, TESTS))):
        match = re.match(r'py([23])_\w+\.py$', name)
        if not match:
            continue
        text = expectations.read(os.path.join(ROOT, TESTS, name))
        section = text.split('\n')[1].lstrip('# ').rstrip('.')
        cases = len(re.findall(r'^#[23]?(?:err)?:', text, re.MULTILINE))
        yield '3.11' if match.group(1) == '3' else '2.7', section, name, cases


def table():
    found = list(rows())
    lines = ['| %s | %s | `%s/%s` | %d |' % (python, section, TESTS, name, cases) for python, section, name, cases in found]
    return HEAD + '\n'.join(lines) + '\n\n%d tests, %d cases.\n' % (len(found), sum(row[3] for row in found))


def main():
    path = os.path.join(ROOT, TABLE)
    if sys.argv[1:] != ['--check']:
        with open(path, 'w', encoding='utf-8') as file:
            file.write(table())
        return 0
    if not os.path.isfile(path) or expectations.read(path) != table():
        print('%s is not what test/tools/reference_table.py writes' % TABLE)
        return 1
    return 0


if __name__ == '__main__':
    sys.exit(main())
