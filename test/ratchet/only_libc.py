"""An executable needs only the system's C library, and has nothing of libstdc++ or of C++ exceptions in it."""

import re
import subprocess
import sys
import tempfile

import ratchet

# libm and the loader are parts of glibc.
ALLOWED = re.compile(r'lib[cm]\.so\.6$|ld-linux.*\.so\.\d$')

# Definitions that only libstdc++ has: allocation, exceptions, streams. Inline templates (std::span ...) are our own code,
# and so is __throw_out_of_range_fmt, which string_view::substr calls.
FOREIGN = re.compile(r'operator (new|delete)|__cxa_(throw|begin_catch|allocate_exception|demangle|guard)|__gxx_personality'
                     r'|^std::(__throw_(?!out_of_range_fmt)|terminate|ios_base|__cxx11::basic_string|ostream|cout|exception)')

PROGRAM = '''
import sys
class A(object):
    def __repr__(self): return "A"
def g():
    yield 1
    yield 2
print([A(), 1.5, 2 ** 100, "text", {1: 2}, (1,), list(g()), sorted([3, 1, 2])])
try:
    {}[1]
except KeyError as error:
    print(error)
'''


def main():
    natrix, failures = sys.argv[1], []
    with tempfile.TemporaryDirectory() as folder:
        for std in ('py2', 'py3'):
            exe = ratchet.build(natrix, PROGRAM, folder, 'program_' + std, ['--std=' + std])
            dynamic = subprocess.run([ratchet.LLVM + 'llvm-readelf', '--dynamic-table', exe], check=True,
                                     capture_output=True, text=True).stdout
            for library in re.findall(r'NEEDED.*\[(.*)\]', dynamic):
                print('%s needs %s' % (std, library))
                if not ALLOWED.match(library):
                    failures.append('%s needs %s' % (std, library))
            symbols = subprocess.run([ratchet.LLVM + 'llvm-nm', '--demangle', '--format=just-symbols', exe], check=True,
                                     capture_output=True, text=True).stdout.splitlines()
            failures += ['%s contains %s' % (std, symbol) for symbol in symbols if FOREIGN.search(symbol)]
    print('\n'.join(failures))
    return 1 if failures else 0


sys.exit(main())
