# RUN: %run2
# RUN: %run3
# Users and groups of the process: what is refused, and what there is.
import os


def show(*calls):
    for call in calls:
        try:
            print(call())
        except Exception as e:
            print(type(e).__name__ + ': ' + str(e))


show(lambda: os.chown('/nope', -2, 0), lambda: os.chown('/nope', 'a', 0), lambda: os.chown('/nope', 0, 2 ** 40), lambda: os.chown('/nope', -1, -1))
show(lambda: os.setuid(-5), lambda: os.setuid('a'), lambda: os.setuid(2 ** 40), lambda: os.setgid(2 ** 70), lambda: os.setgroups(5), lambda: os.setgroups(['a']))
print(os.getresuid() == (os.getuid(), os.geteuid(), os.getuid()), os.getresgid()[0] == os.getgid())
show(lambda: os.setreuid(-1, -1), lambda: os.setresgid(-1, -1, -1), lambda: os.lchown('/nope', -1, -1), lambda: os.fchown(999, -1, -1))
#2: OverflowError: user id is less than minimum
#2: TypeError: an integer is required
#2: OverflowError: group id is greater than maximum
#2: OSError: [Errno 2] No such file or directory: '/nope'
#2: OverflowError: user id is less than minimum
#2: TypeError: an integer is required
#2: OverflowError: user id is greater than maximum
#2: OverflowError: group id is greater than maximum
#3: OverflowError: uid is less than minimum
#3: TypeError: uid should be integer, not str
#3: OverflowError: gid is less than minimum
#3: FileNotFoundError: [Errno 2] No such file or directory: '/nope'
#3: OverflowError: uid is less than minimum
#3: TypeError: uid should be integer, not str
#3: OverflowError: uid is less than minimum
#3: OverflowError: gid is greater than maximum
#: TypeError: setgroups argument must be a sequence
#: TypeError: groups must be integers
#2: (True, True)
#3: True True
#: None
#: None
#2: OSError: [Errno 2] No such file or directory: '/nope'
#3: FileNotFoundError: [Errno 2] No such file or directory: '/nope'
#: OSError: [Errno 9] Bad file descriptor
