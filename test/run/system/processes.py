# RUN: %run2
# RUN: %run3
# Processes: groups and sessions, statuses, os.spawn and os.popen.
import os
import sys


def child(f):
    pid = os.fork()
    if pid == 0:
        try:
            f()
        finally:
            os._exit(9)
    status = os.waitpid(pid, 0)[1]
    return os.WIFEXITED(status), os.WEXITSTATUS(status), os.WIFSIGNALED(status)


def write(text):
    with open('tool', 'w') as f:
        f.write(text)


write('#!/bin/sh\necho "tool $1" > said\nexit 7\n')
os.chmod('tool', 0o755)
print(child(lambda: os.execv('./tool', ['tool', 'one'])), open('said').read().strip())
write('#!/bin/sh\nexit 5\n')
print(os.WEXITSTATUS(os.system('./tool')))
print(child(lambda: os._exit(os.getpgrp() != os.getpgid(0))))


def lead():
    os.setsid()
    os._exit(3 if os.getsid(0) == os.getpid() == os.getpgrp() else 4)


print(child(lead))
print(child(lambda: os._exit(os.nice(2) - os.nice(0))))
print(os.spawnv(os.P_WAIT, '/bin/sh', ['sh', '-c', 'exit 6']), os.spawnlp(os.P_WAIT, 'sh', 'sh', '-c', 'kill -9 $$'))
pipe = os.popen('echo popen')
print(pipe.read().strip(), pipe.close(), isinstance(os.getgroups(), list))
for call in (lambda: os.killpg(999999, 0), lambda: os.getpgid(999999), lambda: os.waitpid(-1, 0)):
    try:
        call()
    except OSError as e:
        print(e)
if sys.version_info[0] == 2:
    import commands
    import warnings
    print(commands.getstatusoutput('echo out; echo err >&2; exit 3'))
    print(commands.mkarg("it's $x"), commands.mkarg('plain'))
    with warnings.catch_warnings():
        warnings.simplefilter('ignore')
        import popen2
    child = popen2.Popen3('cat; echo error >&2; exit 2', True)
    child.tochild.write('through\n')
    child.tochild.close()
    print(child.fromchild.read(), child.childerr.read(), child.wait() >> 8, child.poll() >> 8)
#2: ((True, 7, False), 'tool one')
#3: (True, 7, False) tool one
#: 5
#: (True, 0, False)
#: (True, 3, False)
#: (True, 0, False)
#2: (6, -9)
#2: ('popen', None, True)
#3: 6 -9
#3: popen None True
#: [Errno 3] No such process
#: [Errno 3] No such process
#: [Errno 10] No child processes
#2: (768, 'out\nerr')
#2: (' "it\'s \\$x"', " 'plain'")
#2: ('through\n', 'error\n', 2, 2)
