#!/usr/bin/env python3
"""Write a link stub: a shared library with the symbols of another one, and no code.

An executable is linked against the stub and runs with the real library. Symbol versions are what matters here: the
dynamic loader gives an unversioned reference the oldest version of a symbol, which for pthread_cond_wait and others is
an incompatible one. So the stub defines each symbol under the default version that the real library gives it.

usage: link_stub.py --target TRIPLE [--compiler clang-19] /lib/x86_64-linux-gnu/libc.so.6 libc.so
"""

import argparse
import os
import re
import shutil
import subprocess
import tempfile

# "   123: 00000000000a1b2c   45 FUNC    GLOBAL DEFAULT   15 name@@VERSION"
SYMBOL = re.compile(r'\s*\d+: [0-9a-f]+\s+(\d+) (\w+)\s+(GLOBAL|WEAK|UNIQUE)\s+\w+\s+(?:\[.*?\]\s+)?(\w+) (\S+)')
TYPES = {'FUNC': 'function', 'IFUNC': 'function', 'OBJECT': 'object', 'TLS': 'tls_object', 'NOTYPE': 'notype'}


def tool(name):
    """The LLVM 19 tool of that name."""
    for candidate in (name + '-19', '/usr/lib/llvm-19/bin/' + name, name):
        if shutil.which(candidate):
            return candidate
    raise SystemExit('link_stub.py: %s not found' % name)


def read(library):
    """The soname of a library, and its symbols by version: {version: [(name, type, size)]}."""
    run = [tool('llvm-readelf'), '--dynamic-table', '--dyn-syms', '--wide', library]
    text = subprocess.run(run, check=True, capture_output=True, text=True).stdout
    soname = re.search(r'soname: \[(.*?)\]', text).group(1)
    versions = {}
    for line in text.splitlines():
        match = SYMBOL.match(line)
        if not match:
            continue
        size, kind, _, section, name = match.groups()
        if section in ('UND', 'ABS') or '@@' not in name:      # a version itself, or not the default version
            continue
        name, version = name.split('@@')
        if version != 'GLIBC_PRIVATE':
            versions.setdefault(version, []).append((name, TYPES[kind], int(size)))
    return soname, versions


def assembly(versions):
    """One empty definition for each symbol: functions in .text, objects with their size, as copy relocations need it."""
    lines = []
    for symbols in versions.values():
        for name, kind, size in symbols:
            section = {'function': '.text', 'notype': '.text', 'object': '.bss',
                       'tls_object': '.section .tbss,"awT",@nobits'}[kind]
            size = 0 if kind in ('function', 'notype') else size
            lines += [section, '.globl ' + name, '.type %s, @%s' % (name, kind), name + ':',
                      '.size %s, %d' % (name, size), '.zero %d' % size]
    return '\n'.join(lines) + '\n'


def version_script(versions):
    nodes = ['%s { global: %s; };' % (version, '; '.join('"%s"' % name for name, _, _ in sorted(symbols)))
             for version, symbols in sorted(versions.items())]
    return '\n'.join(nodes) + '\n'


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument('--target', required=True)
    parser.add_argument('--compiler', default='clang-19')
    parser.add_argument('library')
    parser.add_argument('stub')
    args = parser.parse_args()

    soname, versions = read(args.library)
    os.makedirs(os.path.dirname(os.path.abspath(args.stub)), exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        source, script, stub = (os.path.join(folder, name) for name in ('stub.s', 'stub.map', 'stub.so'))
        with open(source, 'w') as out:
            out.write(assembly(versions))
        with open(script, 'w') as out:
            out.write(version_script(versions))
        subprocess.run([args.compiler, '--target=' + args.target, '-fuse-ld=lld', '-nostdlib', '-shared',
                        '-Wl,-soname,' + soname, '-Wl,--version-script,' + script, '-Wl,-z,noseparate-code',
                        '-Wl,--build-id=none', '-s', source, '-o', stub], check=True)
        shutil.move(stub, args.stub)


if __name__ == '__main__':
    main()
