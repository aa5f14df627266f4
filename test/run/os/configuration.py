# RUN: %run2
# RUN: %run3
# sysconf, confstr, pathconf, device numbers, file systems.
import os


def show(*calls):
    for call in calls:
        try:
            print(call())
        except Exception as e:
            print(type(e).__name__ + ': ' + str(e))


show(lambda: os.sysconf('x'), lambda: os.sysconf(99999), lambda: os.sysconf(None), lambda: os.confstr(5.5),
     lambda: os.pathconf('/', 'PC_NAME_MAX'), lambda: os.fpathconf(0, 'PC_NAME_MAX') > 0, lambda: os.pathconf('/nope', 1),
     lambda: os.sysconf('SC_PAGESIZE') == os.sysconf(os.sysconf_names['SC_PAGE_SIZE']), lambda: os.confstr('CS_PATH'))
print(len(os.sysconf_names), len(os.pathconf_names), len(os.confstr_names))
show(lambda: os.makedev(1, 2), lambda: os.major(0x12345678), lambda: os.minor(0x12345678), lambda: os.minor(os.makedev(300, 70000)))
info = os.statvfs('.')
print(type(info).__name__, len(info), info.f_bsize == info[0], info.f_namemax, os.fstatvfs(0).f_bsize > 0)
show(lambda: os.statvfs('/nope'), lambda: os.fstatvfs(999))
print(os.O_CREAT, os.O_APPEND, os.O_NDELAY, os.EX_TEMPFAIL, os.EX_CONFIG, os.NGROUPS_MAX, os.TMP_MAX)
print(os.ctermid(), len(os.times()), len(os.getloadavg()), len(os.urandom(5)))
show(lambda: os.urandom(-1), lambda: os.ttyname(999))
#: ValueError: unrecognized configuration name
#: OSError: [Errno 22] Invalid argument
#: TypeError: configuration names must be strings or integers
#: TypeError: configuration names must be strings or integers
#: 255
#: True
#: 255
#: True
#: /bin:/usr/bin
#2: (134, 14, 25)
#3: 135 20 27
#: 258
#: 1110
#: 74616
#: 70000
#2: ('statvfs_result', 10, True, 255, True)
#2: OSError: [Errno 2] No such file or directory: '/nope'
#3: statvfs_result 10 True 255 True
#3: FileNotFoundError: [Errno 2] No such file or directory: '/nope'
#: OSError: [Errno 9] Bad file descriptor
#2: (64, 1024, 2048, 75, 78, 65536, 238328)
#2: ('/dev/tty', 5, 3, 5)
#3: 64 1024 2048 75 78 65536 238328
#3: /dev/tty 5 3 5
#: ValueError: negative argument not allowed
#: OSError: [Errno 9] Bad file descriptor
