#!/usr/bin/env python3
"""Write the `#:` lines of tests from the reference interpreters, CPython 2.7 and 3.11.

    ninja update-tests                                   all tests
    test/tools/update_tests.py test/run/language         some
    test/tools/update_tests.py --check                   change nothing; fail if a test and the reference disagree

A test is updated if both interpreters that its RUN lines call for are found. Tests in test/differences are left
alone: they say on purpose what CPython doesn't.
"""

import argparse
import concurrent.futures
import os
import sys
import tempfile

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
import expectations as expect
import reference

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
FOLDERS = ['test/run', 'test/examples']


def test_files(paths):
    for path in paths:
        if os.path.isfile(path):
            yield path
        for folder, _, names in sorted(os.walk(path)):
            yield from (os.path.join(folder, name) for name in sorted(names) if name.endswith(('.py', '.test')))


def update(path):
    """(path, old text, new text), new being None if a reference is missing, or text is equal if nothing changes."""
    text = expect.read(path)
    results = {}
    for dialect, program in expect.runs(text):
        if not reference.interpreter(dialect):
            return path, text, None
        program = program.replace('%examples', ROOT + '/examples') if program else os.path.abspath(path)
        with tempfile.TemporaryDirectory() as folder:
            outcome = reference.run_reference(dialect, program, expect.Expectations(text, dialect), folder)
        results[dialect] = outcome.results()
    new = expect.updated(text, results) if results else text
    if '2' in results and not new.isascii() and 'coding' not in ''.join(text.split('\n')[:2]):
        raise SystemExit('%s: its lines are not all ASCII, so Python 2 needs "# -*- coding: utf-8 -*-" in line 1' % path)
    return path, text, new


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument('--check', action='store_true')
    parser.add_argument('--jobs', type=int, default=os.cpu_count())
    parser.add_argument('paths', nargs='*')
    args = parser.parse_args()

    paths = args.paths or [os.path.join(ROOT, folder) for folder in FOLDERS]
    total, changed, skipped = 0, 0, 0
    with concurrent.futures.ThreadPoolExecutor(args.jobs) as pool:
        for path, old, new in pool.map(update, test_files(paths)):
            total += 1
            if new is None:
                skipped += 1
            elif new != old:
                changed += 1
                print(('differs from the reference: ' if args.check else 'updated ') + os.path.relpath(path))
                if not args.check:
                    expect.write(path, new)
    print('%d files, %d %s, %d without a reference' % (total, changed, 'differ' if args.check else 'updated', skipped))
    return 1 if args.check and changed else 0


if __name__ == '__main__':
    sys.exit(main())
