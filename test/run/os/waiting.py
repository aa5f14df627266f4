# RUN: %run2
# RUN: %run3
# wait3 and wait4, and the status word.
import os


def show(*calls):
    for call in calls:
        try:
            print(call())
        except Exception as e:
            print(type(e).__name__ + ': ' + str(e))


def child(status):
    return os.fork() or os._exit(status)


pid = child(3)
answer = os.wait4(pid, 0)
print(answer[0] == pid, answer[1], type(answer[2]).__name__, len(answer[2]), answer[2].ru_maxrss > 0)
pid = child(4)
answer = os.wait3(0)
print(answer[0] == pid, answer[1], os.WEXITSTATUS(answer[1]))
show(lambda: os.wait3(0), lambda: os.wait4(-1, os.WNOHANG), lambda: os.WEXITSTATUS('a'), lambda: os.WIFSIGNALED(9), lambda: os.WTERMSIG(9),
     lambda: os.WSTOPSIG(0x137f), lambda: os.WIFSTOPPED(0x137f), lambda: os.WCOREDUMP(0x86), lambda: os.WIFCONTINUED(0xffff), lambda: os.WIFSIGNALED(2 ** 40))
#2: (True, 768, 'struct_rusage', 16, True)
#2: (True, 1024, 4)
#2: OSError: [Errno 10] No child processes
#2: OSError: [Errno 10] No child processes
#2: TypeError: an integer is required
#3: True 768 struct_rusage 16 True
#3: True 1024 4
#3: ChildProcessError: [Errno 10] No child processes
#3: ChildProcessError: [Errno 10] No child processes
#3: TypeError: 'str' object cannot be interpreted as an integer
#: True
#: 9
#: 19
#: True
#: True
#: True
#2: OverflowError: signed integer is greater than maximum
#3: OverflowError: Python int too large to convert to C int
