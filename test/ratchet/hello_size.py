"""The size of hello, stripped."""

import os
import subprocess

import ratchet


def measure(natrix, folder):
    sizes = {}
    for std in ('py2', 'py3'):
        exe = ratchet.build(natrix, ratchet.HELLO, folder, 'hello_' + std, ['--std=' + std])
        subprocess.run([ratchet.LLVM + 'llvm-strip', exe], check=True)
        sizes[std] = os.path.getsize(exe)
    return {'hello_bytes': max(sizes.values())}


ratchet.main(measure)
