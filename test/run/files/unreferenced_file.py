# RUN: %run2
# RUN: %run3
# open(...).write(...) and the like close the file, as nothing else refers to it: no descriptor is left open, and a program
# written so can be executed. What open() gave otherwise stays.
import os


def open_descriptors():
    return len(os.listdir('/proc/self/fd'))


def lines():
    return open('tool').readlines()


before = open_descriptors()
for i in range(5):
    open('tool', 'w').write('#!/bin/sh\nexit 7\n')
print(open('tool').read().split(), lines(), open('tool').readline().strip(), open_descriptors() - before)
os.chmod('tool', 0o755)
pid = os.fork()
if pid == 0:
    os.execv('tool', ['tool'])
print(os.waitpid(pid, 0)[1] >> 8)
f = open('tool')
print(f.read(2), f.closed)
try:
    open('tool').write('x')
except Exception as e:
    print(type(e).__name__)
try:
    open('none').read()
except (IOError, OSError) as e:
    print(e)


def test():
    def open(name):
        return f
    return open('tool').read(8), f.closed


print(test())
#2: (['#!/bin/sh', 'exit', '7'], ['#!/bin/sh\n', 'exit 7\n'], '#!/bin/sh', 0)
#3: ['#!/bin/sh', 'exit', '7'] ['#!/bin/sh\n', 'exit 7\n'] #!/bin/sh 0
#: 7
#2: ('#!', False)
#2: IOError
#3: #! False
#3: UnsupportedOperation
#: [Errno 2] No such file or directory: 'none'
#: ('/bin/sh\n', False)
