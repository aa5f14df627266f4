# RUN: %run2
# Python 2's subprocess: statuses, pipes, files, signals, what is refused.
import os
import subprocess
import sys


def show(*calls):
    for call in calls:
        try:
            print call()
        except subprocess.CalledProcessError as e:
            print 'CalledProcessError:', e, e.returncode, repr(e.output)
        except Exception as e:
            print type(e).__name__ + ':', e


show(lambda: subprocess.call(['true']), lambda: subprocess.call('exit 4', shell=True), lambda: subprocess.check_call(['false']),
     lambda: subprocess.check_output(['echo', 'a  b']), lambda: subprocess.check_output('echo partial; exit 7', shell=True),
     lambda: subprocess.check_output('echo e >&2', shell=True, stderr=subprocess.STDOUT), lambda: subprocess.call(['no-such-command-x']),
     lambda: subprocess.Popen([]), lambda: subprocess.call(['true'], cwd='/no/such'), lambda: subprocess.Popen('x y z'), lambda: subprocess.Popen(5),
     lambda: subprocess.check_output(['echo'], stdout=1), lambda: subprocess.Popen(['true'], bufsize='a'), lambda: subprocess.Popen(['true'], creationflags=1))
p = subprocess.Popen(['sh', '-c', 'read x; echo $x $VAR; pwd'], stdin=subprocess.PIPE, stdout=subprocess.PIPE, env={'VAR': 'v', 'PATH': os.environ['PATH']}, cwd='/')
p.stdin.write('line\n')
p.stdin.close()
print p.stdout.read().split(), p.wait(), p.poll()
a = subprocess.Popen(['printf', 'b\\na\\n'], stdout=subprocess.PIPE)
b = subprocess.Popen(['sort'], stdin=a.stdout, stdout=subprocess.PIPE)
a.stdout.close()
print b.communicate(), a.wait()
p = subprocess.Popen(['sleep', '30'])
print p.poll(), p.terminate(), p.wait()
with open('out.txt', 'w') as f:
    subprocess.call(['echo', 'to a file'], stdout=f)
with open('out.txt') as f:
    print subprocess.check_output(['wc', '-w'], stdin=f, close_fds=True).strip()


def raises():
    raise KeyError('in the child')


show(lambda: subprocess.call(['true'], preexec_fn=raises))
print list(subprocess.Popen('printf "x\\r\\ny\\n"', shell=True, stdout=subprocess.PIPE, universal_newlines=True).stdout)
print subprocess.list2cmdline(['a b', 'c"d', 'e', '', 'f\\', 'g h\\'])
#: 0
#: 4
#: CalledProcessError: Command '['false']' returned non-zero exit status 1 1 None
#: a  b
#:
#: CalledProcessError: Command 'echo partial; exit 7' returned non-zero exit status 7 7 'partial\n'
#: e
#:
#: OSError: [Errno 2] No such file or directory
#: IndexError: list index out of range
#: OSError: [Errno 2] No such file or directory: '/no/such'
#: OSError: [Errno 2] No such file or directory
#: TypeError: 'int' object is not iterable
#: ValueError: stdout argument not allowed, it will be overridden.
#: TypeError: bufsize must be an integer
#: ValueError: creationflags is only supported on Windows platforms
#: ['line', 'v', '/'] 0 0
#: ('a\nb\n', None) 0
#: None None -15
#: 3
#: KeyError: 'in the child'
#: ['x\n', 'y\n']
#: "a b" c\"d e "" f\ "g h\\"
