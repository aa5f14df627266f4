#!/usr/bin/env python3
"""Build the program of a test, run it, and compare stdout, stderr and exit status with what the test file says.

Behind %run2 and %run3 in lit (test/README.md). Modes: compile (build, run), interpret (natrix run --interpret),
gc-stress (build, run with a collection at every n-th allocation), aarch64 (cross build, run under qemu).
"""

import argparse
import difflib
import os
import shlex
import shutil
import sys

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
import expectations as expect
import reference

SLOWER = {'compile': 1, 'interpret': 4, 'gc-stress': 4, 'aarch64': 4}


def diff(name, expected, found):
    lines = difflib.unified_diff(expected.split('\n'), found.split('\n'), 'expected ' + name, name, lineterm='')
    return '\n'.join(lines)


def show(command):
    print('  ' + ' '.join(map(shlex.quote, command)))


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument('--std', choices=['py2', 'py3'], required=True)
    parser.add_argument('--mode', choices=sorted(SLOWER), default='compile')
    parser.add_argument('--natrix', required=True)
    parser.add_argument('--work', required=True, help='a folder to build and run in; emptied first')
    parser.add_argument('--timeout', type=int, default=60)
    parser.add_argument('--natrix-flag', action='append', default=[], help='passed to natrix')
    parser.add_argument('test')
    parser.add_argument('program', nargs='?', help='the program, if it is not the test file itself')
    args = parser.parse_args()

    program = os.path.abspath(args.program or args.test)
    expected = expect.Expectations(expect.read(args.test), args.std[-1])
    work = os.path.abspath('%s.%s.%s' % (args.work, args.std, args.mode))
    shutil.rmtree(work, ignore_errors=True)
    os.makedirs(work + '/cwd')
    timeout = args.timeout * SLOWER[args.mode]
    env = dict(expected.env)

    std = ['--std=' + args.std, *args.natrix_flag]
    if args.mode == 'interpret':
        command = [args.natrix, 'run', '--interpret', *std, program, *expected.args]
    else:
        exe = work + '/' + os.path.splitext(os.path.basename(program))[0]
        build = [args.natrix, 'build', *std, program, '-o', exe]
        command = [exe, *expected.args]
        if args.mode == 'aarch64':
            build.insert(2, '--target=aarch64-linux-gnu')
            # qemu pays for each page of address space that the heap might reserve.
            command = ['qemu-aarch64', '-R', '8G', '-L', '/usr/aarch64-linux-gnu', *command]
        elif args.mode == 'gc-stress':
            env['NATRIX_GC'] = 'stress'
        built = reference.run(build, timeout=timeout)
        if built.exit != 0:
            print('the build failed, status %s:' % built.exit)
            show(build)
            print(built.stdout + built.stderr)
            return 1

    found = reference.run(command, expected.stdin, env, work + '/cwd', timeout)
    found.stderr = reference.without_folders(found.stderr, program)
    if found.results() == expected.results():
        shutil.rmtree(work)
        return 0

    if args.mode != 'interpret':
        show(build)
    show(command)
    for name, want, got in (('stdout', expected.stdout, found.stdout), ('stderr', expected.stderr, found.stderr)):
        if want != got:
            print(diff(name, want, got))
    if expected.exit != found.exit:
        print('exit status %s, expected %d' % (found.exit, expected.exit))
        if expected.stderr == found.stderr == '':
            print('(nothing on stderr)')
    return 1


if __name__ == '__main__':
    # What a failing program wrote may be anything.
    sys.stdout.reconfigure(errors='backslashreplace')
    sys.exit(main())
