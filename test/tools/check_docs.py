#!/usr/bin/env python3
"""Checks README.md's table of what is supported: each row names a test that exists and covers the dialects it claims.

The tests themselves run elsewhere, so the table is true when all tests pass. Links between documents
must lead somewhere too.
"""

import os
import re
import sys

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
import expectations

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
ROW = re.compile(r'\| (.+?) \| ([23, ]+) \| `(test/\S+)` \|$')


def table_problems():
    rows = 0
    for line in expectations.read(ROOT + '/README.md').split('\n'):
        match = ROW.match(line)
        if not match:
            continue
        rows += 1
        feature, dialects, path = match.groups()
        if not os.path.isfile(os.path.join(ROOT, path)):
            yield 'README.md: %s: no such test: %s' % (feature, path)
            continue
        covered = {dialect for dialect, _ in expectations.runs(expectations.read(os.path.join(ROOT, path)))}
        for dialect in re.findall('[23]', dialects):
            if dialect not in covered:
                yield 'README.md: %s: %s has no RUN line for Python %s' % (feature, path, dialect)
    if rows == 0:
        yield 'README.md: no table of what is supported'


def link_problems():
    for folder, _, names in os.walk(ROOT):
        if os.path.relpath(folder, ROOT).startswith(('build', '.git')):
            continue
        for name in names:
            if not name.endswith('.md'):
                continue
            path = os.path.join(folder, name)
            for target in re.findall(r'\]\(([^)#:]+)\)', expectations.read(path)):
                if not os.path.exists(os.path.join(folder, target)):
                    yield '%s: no such file: %s' % (os.path.relpath(path, ROOT), target)


def main():
    problems = [*table_problems(), *link_problems()]
    print('\n'.join(problems))
    return 1 if problems else 0


if __name__ == '__main__':
    sys.exit(main())
