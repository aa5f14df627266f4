#!/usr/bin/env python3
"""Damage programs, token by token, and see that `natrix check` takes it well.

    mutate.py --natrix build/dev/bin/natrix --count 300 [--seed N] [--save DIR] [folders or files]

Tokens are deleted, doubled, swapped or replaced by others. The checker must end by itself with status 0 or 1, and accept
a program if and only if CPython of the dialect compiles it (where CPython is installed).
"""

import argparse
import concurrent.futures
import os
import random
import re
import subprocess
import sys
import tempfile

HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.dirname(os.path.dirname(HERE))
sys.path[:0] = [os.path.join(ROOT, 'test', 'tools')]
import expectations
import reference

TOKEN = re.compile(r'''\#[^\n]*|"""|\'\'\'|"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'|\w+|\n[ \t]*|[ \t]+|\*\*=?|//=?|[<>!=+*/%&|^-]=|->|.''', re.S)
STRANGE = ['(', ')', '[', '}', ':', ',', '=', '*', '**', '\n', '    ', 'lambda', 'yield', 'def', 'class', 'if', 'else', 'for', 'in',
           'return', 'import', 'not', 'is', '0x', '1e', "'", '"""', '\\', '@', '`', '$', '\0', '\x0c', '\u00e9', '\u20ac', 'print',
           'exec', 'nonlocal', 'async', 'await', '...', ':=', 'None', '1_000', '0777', 'ur"x"', 'f"{x"', 'b"\\xff"', 'del', 'global']

# Compiles each file named on standard input and prints 1 or 0 for each.
ACCEPTS = r'''
import sys
for name in sys.stdin.read().split():
    with open(name, 'rb') as f:
        text = f.read()
    if not text.endswith(b'\n'):
        text += b'\n'                      # as the reading of a file does
    if sys.version_info[0] == 2 and any(ord(c) > 127 or c == '\0' for c in text):
        print('?')                         # compile() judges these otherwise than the reading of a file does
        continue
    try:
        compile(text, name, 'exec')
        print(1)
    except (SyntaxError, ValueError, TypeError):
        print(0)
    except (MemoryError, RuntimeError, OverflowError):
        print('?')
'''


def mutate(text, rng):
    tokens = TOKEN.findall(text)
    for _ in range(rng.choice([1, 1, 1, 2, 4])):
        at = rng.randrange(len(tokens))
        kind = rng.randrange(5)
        if kind == 0:
            del tokens[at]
        elif kind == 1:
            tokens.insert(at, tokens[at])
        elif kind == 2:
            other = rng.randrange(len(tokens))
            tokens[at], tokens[other] = tokens[other], tokens[at]
        elif kind == 3:
            tokens[at] = rng.choice(STRANGE)
        else:
            tokens.insert(at, rng.choice(STRANGE))
        if not tokens:
            return ''
    if rng.random() < 0.05:
        del tokens[rng.randrange(len(tokens)):]
    return ''.join(tokens)


def programs(paths):
    """(path, text, dialects) of each program in the folders."""
    for path in paths:
        names = [path] if os.path.isfile(path) else sorted(
            os.path.join(folder, name) for folder, _, files in os.walk(path) for name in files if name.endswith('.py'))
        for name in names:
            text = expectations.read(name)
            if text.strip():
                yield name, text, [dialect for dialect, _ in expectations.runs(text)] or ['2', '3']


def accepted(dialect, names):
    """What CPython says of each file: '1', '0' or '?'."""
    if not reference.interpreter(dialect):
        return ['?'] * len(names)
    run = subprocess.run([reference.interpreter(dialect), '-W', 'ignore', '-c', ACCEPTS], input='\n'.join(names), text=True,
                         capture_output=True, check=True)
    return run.stdout.split()


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument('--natrix', required=True)
    parser.add_argument('--count', type=int, default=300)
    parser.add_argument('--seed', type=int, default=1)
    parser.add_argument('--save', metavar='DIR')
    parser.add_argument('--jobs', type=int, default=os.cpu_count())
    parser.add_argument('--crashes-only', action='store_true', help='do not compare acceptance with CPython')
    parser.add_argument('paths', nargs='*', default=[os.path.join(ROOT, 'test', 'run'), os.path.join(ROOT, 'examples')])
    args = parser.parse_args()

    rng = random.Random(args.seed)
    sources = list(programs(args.paths))
    failures = 0
    with tempfile.TemporaryDirectory() as folder, concurrent.futures.ThreadPoolExecutor(args.jobs) as pool:
        cases = []
        for number in range(args.count):
            path, text, dialects = rng.choice(sources)
            mutant, dialect = mutate(text, rng), rng.choice(dialects)
            name = os.path.join(folder, 'mutant%d.py' % number)
            expectations.write(name, mutant)
            cases.append((number, path, dialect, name))
        verdicts = {}
        for dialect in '23':
            names = [case[3] for case in cases if case[2] == dialect]
            verdicts.update(zip(names, accepted(dialect, names)))

        def check(case):
            return case, reference.run([args.natrix, 'check', '--std=py' + case[2], case[3]], timeout=30)

        for (number, path, dialect, name), outcome in pool.map(check, cases):
            verdict = verdicts[name]
            if outcome.exit not in (0, 1):
                problem = 'status %s' % outcome.exit
            elif not args.crashes_only and verdict != '?' and verdict != str(1 - outcome.exit):
                problem = 'accepted, not by CPython' if outcome.exit == 0 else 'refused, accepted by CPython'
            else:
                continue
            failures += 1
            print('mutant %d (seed %d) of %s, py%s: %s' % (number, args.seed, os.path.relpath(path, ROOT), dialect, problem))
            print('    ' + '\n    '.join(outcome.stderr.strip().split('\n')[-6:]), flush=True)
            if args.save:
                os.makedirs(args.save, exist_ok=True)
                saved = os.path.join(args.save, 'seed%d_mutant%d_py%s.py' % (args.seed, number, dialect))
                expectations.write(saved, expectations.read(name))
                print('    ' + saved)
    print('%d mutants, %d problems' % (args.count, failures))
    return 1 if failures else 0


if __name__ == '__main__':
    sys.stdout.reconfigure(errors='backslashreplace')
    sys.exit(main())
