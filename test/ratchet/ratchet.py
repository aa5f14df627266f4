"""What the ratchets share: measuring, and the limits in limits.json.

A ratchet is a number that may fall but not rise. When a measurement is clearly below its limit, lower the limit in the
same commit, so that the gain is kept.
"""

import json
import os
import re
import shutil
import subprocess
import sys
import tempfile

SKIP = 77
LLVM = '/usr/lib/llvm-19/bin/'
HELLO = 'print("Hello, world!")\n'


def build(natrix, source, folder, name='program', flags=()):
    """The path of the executable natrix makes of a program text."""
    path = os.path.join(folder, name + '.py')
    with open(path, 'w') as file:
        file.write(source)
    exe = os.path.join(folder, name)
    subprocess.run([natrix, 'build', path, '-o', exe, *flags], check=True)
    return exe


def instructions(command):
    """How many instructions a command executes, its children included; None if nothing here can count them."""
    if shutil.which('perf'):
        run = subprocess.run(['perf', 'stat', '-x,', '-e', 'instructions:u', *command],
                             stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True)
        match = re.search(r'^(\d+),.*instructions', run.stderr, re.M)
        if match and int(match.group(1)) > 0:
            return int(match.group(1))
    if shutil.which('valgrind'):
        run = subprocess.run(['valgrind', '--tool=cachegrind', '--cache-sim=no', '--cachegrind-out-file=/dev/null', *command],
                             stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True)
        if run.returncode != 0:
            sys.exit('status %d from %s:\n%s' % (run.returncode, ' '.join(command), run.stderr))
        return int(re.search(r'I\s+refs:\s+([\d,]+)', run.stderr).group(1).replace(',', ''))
    return None


def judge(name, measured):
    """Compare a measurement with its limit; the exit status of the test."""
    with open(os.path.join(os.path.dirname(os.path.abspath(__file__)), 'limits.json')) as file:
        limit = json.load(file)[name]
    print('%s: %d, limit %d' % (name, measured, limit))
    if measured > limit:
        print('over the limit')
        return 1
    if measured < limit * 0.9:
        print('well below: lower the limit in test/ratchet/limits.json')
    return 0


def main(measure):
    """Run measure(natrix, folder) -> {name: number or None}, with natrix from the command line, and judge."""
    natrix = sys.argv[1]
    with tempfile.TemporaryDirectory() as folder:
        results = measure(natrix, folder)
    if None in results.values():
        print('nothing here counts instructions (perf, valgrind)')
        sys.exit(SKIP)
    sys.exit(max([judge(name, number) for name, number in results.items()]))
