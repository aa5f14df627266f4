"""The instructions it takes to build hello, and to run it."""

import ratchet


def measure(natrix, folder):
    exe = ratchet.build(natrix, ratchet.HELLO, folder, 'hello', ['--std=py3'])
    build = [natrix, 'build', '--std=py3', exe + '.py', '-o', exe]
    return {'hello_build_instructions': ratchet.instructions(build), 'hello_run_instructions': ratchet.instructions([exe])}


ratchet.main(measure)
