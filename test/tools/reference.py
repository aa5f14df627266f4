"""The reference interpreters (CPython 2.7 and 3.11) and how programs are run for comparison."""

import glob
import os
import re
import shutil
import subprocess

# What both the reference and the compiled program run with, so that output depends on nothing else.
ENVIRONMENT = {
    'PYTHONHASHSEED': '0',
    'PYTHONDONTWRITEBYTECODE': '1',
    'PYTHONIOENCODING': 'utf-8',
    'LC_ALL': 'C.UTF-8',
    'TZ': 'UTC',
}


def interpreter(dialect):
    """The path of CPython for dialect '2' or '3', or None."""
    if dialect == '2':
        candidates = [os.environ.get('NATRIX_PYTHON2'), *glob.glob(os.path.expanduser('~/.pyenv/versions/2.7*/bin/python2.7')),
                      '/usr/bin/python2.7', shutil.which('python2.7')]
    else:
        candidates = [os.environ.get('NATRIX_PYTHON3'), '/usr/bin/python3.11', shutil.which('python3.11')]
    for candidate in candidates:
        if candidate and os.access(candidate, os.X_OK):
            return candidate
    return None


def environment(extra=None):
    # The caller's PYTHONUNBUFFERED and the like would change what is seen.
    inherited = {name: value for name, value in os.environ.items() if not name.startswith('PYTHON')}
    return {**inherited, **ENVIRONMENT, **(extra or {})}


class Outcome:
    """What a program did: stdout and stderr as text, exit status (minus the signal if one ended it; None: timeout)."""

    def __init__(self, stdout, stderr, exit):
        self.stdout, self.stderr, self.exit = stdout, stderr, exit

    def results(self):
        return self.stdout, self.stderr, self.exit


def run(command, stdin='', env=None, cwd=None, timeout=60):
    """Run a command and return its Outcome."""
    def decode(data):
        return (data or b'').decode('utf-8', 'surrogateescape')

    process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
                               env=environment(env), cwd=cwd)
    try:
        out, err = process.communicate(stdin.encode('utf-8', 'surrogateescape'), timeout)
        return Outcome(decode(out), decode(err), process.returncode)
    except subprocess.TimeoutExpired:
        process.kill()
        out, err = process.communicate()
        return Outcome(decode(out), decode(err) + 'timeout after %d s\n' % timeout, None)


def without_folders(text, program):
    """Text with the program's own folder removed, so that tracebacks and warnings read the same wherever the tree lies."""
    folder = os.path.dirname(os.path.abspath(program))
    return re.sub('(?:(?<=")|^)' + re.escape(folder) + '/', '', text, flags=re.M)


def run_reference(dialect, program, expectations, cwd):
    """The Outcome of a program under CPython."""
    outcome = run([interpreter(dialect), program, *expectations.args], expectations.stdin, expectations.env, cwd)
    outcome.stderr = without_folders(outcome.stderr, program)
    return outcome
