#!/usr/bin/env python3
"""Checks of the source tree that need no compiler: the habits that are easily forgotten.

Files stay below 800 lines and open with a comment that says what they are; no unfinished marks; no tabs, no blanks at the
end of lines, no conflict markers; every C++ source file belongs to a library.
"""

import os
import re
import sys

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
FOLDERS = ['cmake', 'compiler', 'include', 'runtime', 'examples', 'test']
MARKS = re.compile(r'\b(TODO|FIXME|XXX|HACK)\b|^(<<<<<<<|>>>>>>>) ')
LIMIT = 800


def sources():
    for folder in FOLDERS:
        for path, folders, names in os.walk(os.path.join(ROOT, folder)):
            folders[:] = [f for f in folders if f != '__pycache__']
            for name in sorted(names):
                if name.endswith(('.cpp', '.h', '.def', '.py', '.cmake', '.sh')):
                    yield os.path.relpath(os.path.join(path, name), ROOT)


def problems(path):
    with open(os.path.join(ROOT, path), encoding='utf-8', errors='replace') as file:
        lines = file.read().split('\n')
    generated = lines[0].startswith('// Generated')
    if len(lines) > LIMIT and not generated and not path.endswith('.def'):
        yield '%d lines; %d are the limit' % (len(lines), LIMIT)
    if path.startswith('test/') and not path.startswith('test/tools'):
        return                                   # the text of a test is its own business
    first = next((line for line in lines if line and not line.startswith('#!')), '')
    if not first.startswith(('//', '"""', '#', "'''")) and not generated:
        yield 'does not open with a comment'
    for number, line in enumerate(lines, 1):
        if MARKS.search(line) and path != os.path.relpath(os.path.abspath(__file__), ROOT):
            yield 'line %d: %s' % (number, line.strip())
        if line != line.rstrip():
            yield 'line %d: blanks at the end' % number
        if '\t' in line:
            yield 'line %d: a tab' % number


def orphans(paths):
    """C++ sources that no CMakeLists.txt on the way up names."""
    for path in paths:
        if not path.endswith('.cpp') or path.startswith('test/'):
            continue
        folder, named = os.path.dirname(path), False
        while folder and not named:
            listing = os.path.join(ROOT, folder, 'CMakeLists.txt')
            if os.path.exists(listing):
                with open(listing) as file:
                    named = os.path.relpath(path, folder) in re.split(r'[\s()]+', file.read())
            folder = os.path.dirname(folder)
        if not named:
            yield path


def main():
    paths = list(sources())
    found = ['%s: %s' % (path, problem) for path in paths for problem in problems(path)]
    found += [path + ': in no library' for path in orphans(paths)]
    print('\n'.join(found))
    return 1 if found else 0


if __name__ == '__main__':
    sys.exit(main())
