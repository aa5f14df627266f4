#!/usr/bin/env python3
"""Run random programs compiled, interpreted and by CPython, and report where the three differ.

    compare.py --natrix build/dev/bin/natrix --seeds 1-200 [--std py2|py3] [--save DIR] [--reduce]

A program that differs is written to DIR, with --reduce cut down to a few lines that still differ in the same way.
"""

import argparse
import concurrent.futures
import os
import re
import sys
import tempfile

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path[:0] = [HERE, os.path.join(os.path.dirname(HERE), 'tools')]
import reference
from generate import generate
from reduce import reduce_program


ADDRESS = re.compile(r'\b0x[0-9a-f]{8,}')
SYNTAX_WARNING = re.compile(r'^.*SyntaxWarning: .*\n(  .*\n)?', re.M)


class Subject:
    """The ways to run a program: each gives an Outcome, or a text that says why there is none."""

    def __init__(self, natrix, flags):
        self.natrix, self.flags = natrix, flags

    def outcomes(self, text, dialect, ways):
        with tempfile.TemporaryDirectory() as folder:
            program = os.path.join(folder, 'program.py')
            with open(program, 'w') as file:
                file.write(text)
            results = {}
            for way in ways:
                outcome = getattr(self, way)(program, 'py' + dialect, folder)
                # Warnings about odd expressions come when a program is compiled: not at all from an executable.
                stderr = SYNTAX_WARNING.sub('', outcome.stderr)
                outcome.stderr = ADDRESS.sub('0xADDRESS', reference.without_folders(stderr, program))
                results[way] = outcome.results()
            return results

    def cpython(self, program, std, folder):
        return reference.run([reference.interpreter(std[-1]), program], cwd=folder)

    def compiled(self, program, std, folder):
        exe = program[:-3]
        built = reference.run([self.natrix, 'build', '--std=' + std, *self.flags, program, '-o', exe], timeout=120)
        return reference.run([exe], cwd=folder) if built.exit == 0 else built

    def interpreted(self, program, std, folder):
        return reference.run([self.natrix, 'run', '--interpret', '--std=' + std, program], cwd=folder, timeout=120)


def differences(results):
    """Which ways differ from the first one, and in what: {(way, 'stdout' | 'stderr' | 'exit')}."""
    (_, wanted), *others = results.items()
    return {(way, what) for way, found in others
            for what, a, b in zip(('stdout', 'stderr', 'exit'), wanted, found) if a != b}


def describe(results):
    lines = []
    (first, wanted), *others = results.items()
    for way, found in others:
        for what, a, b in zip(('stdout', 'stderr'), wanted, found):
            for number, (x, y) in enumerate(zip(a.split('\n') + ['<end>'], b.split('\n') + ['<end>']), 1):
                if x != y:
                    lines += ['  %s line %d, %s: %s' % (what, number, first, x), '  %*s%s: %s' % (
                        len(what) + len(str(number)) + 8, '', way, y)]
                    break
        if wanted[2] != found[2]:
            lines.append('  exit status, %s: %s, %s: %s' % (first, wanted[2], way, found[2]))
    return '\n'.join(lines)


def seeds(text):
    first, _, last = text.partition('-')
    return range(int(first), int(last or first) + 1)


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument('--natrix', required=True)
    parser.add_argument('--seeds', type=seeds, default=seeds('1-40'), help='a number or a range: 1-200')
    parser.add_argument('--std', choices=['py2', 'py3'], help='one dialect only')
    parser.add_argument('--ways', default='cpython,compiled,interpreted', help='the first is compared with the others')
    parser.add_argument('--flag', action='append', default=[], help='passed to natrix build')
    parser.add_argument('--save', metavar='DIR')
    parser.add_argument('--reduce', action='store_true')
    parser.add_argument('--jobs', type=int, default=os.cpu_count())
    args = parser.parse_args()

    subject = Subject(os.path.abspath(args.natrix), args.flag)
    dialects = [args.std[-1]] if args.std else ['2', '3']
    ways = args.ways.split(',')
    cases, failures = [], 0
    for dialect in dialects:
        present = [way for way in ways if way != 'cpython' or reference.interpreter(dialect)]
        cases += [(seed, dialect, present) for seed in args.seeds]

    def run(case):
        seed, dialect, present = case
        return case, subject.outcomes(generate(seed, dialect), dialect, present)

    with concurrent.futures.ThreadPoolExecutor(args.jobs) as pool:
        for (seed, dialect, present), results in pool.map(run, cases):
            different = differences(results)
            if not different:
                continue
            failures += 1
            print('seed %d, py%s:\n%s' % (seed, dialect, describe(results)), flush=True)
            text = generate(seed, dialect)
            if args.reduce:
                text = reduce_program(text, lambda candidate: bool(
                    different & differences(subject.outcomes(candidate, dialect, present))))
                print('reduced:\n' + text, flush=True)
            if args.save:
                os.makedirs(args.save, exist_ok=True)
                with open(os.path.join(args.save, 'seed%d_py%s.py' % (seed, dialect)), 'w') as file:
                    file.write(text)
    print('%d programs, %d differ' % (len(cases), failures))
    return 1 if failures else 0


if __name__ == '__main__':
    sys.stdout.reconfigure(errors='backslashreplace')
    sys.exit(main())
