# RUN: %run3
# Python 3: paths looked up from an open directory, descriptors in place of paths, links that are not followed.
import os


def show(*calls):
    for call in calls:
        try:
            print(call())
        except Exception as e:
            print(type(e).__name__ + ': ' + str(e))


os.mkdir('d')
fd = os.open('d', os.O_RDONLY)
os.mkdir('sub', dir_fd=fd)
os.close(os.open('file', os.O_CREAT | os.O_WRONLY, dir_fd=fd))
os.symlink('file', 'link', dir_fd=fd)
os.link('file', 'hard', src_dir_fd=fd, dst_dir_fd=fd)
os.rename('hard', 'renamed', src_dir_fd=fd, dst_dir_fd=fd)
print(sorted(os.listdir(fd)), sorted(os.listdir('d')), os.readlink('link', dir_fd=fd))
print(os.stat('file', dir_fd=fd) == os.stat('d/file'), os.stat(fd) == os.stat('d'))
print(os.access('file', os.R_OK, dir_fd=fd), os.access('none', os.R_OK, dir_fd=fd))
os.utime('link', (1, 2), dir_fd=fd, follow_symlinks=False)
print(os.lstat('d/link').st_mtime, os.stat('d/link').st_mtime > 2)
os.utime('d/file', ns=(5, 7))
print(os.stat('d/file').st_mtime_ns)
os.truncate('d/file', 3)
print(os.stat('d/file').st_size)
with os.scandir(fd) as entries:
    print(sorted((e.name, e.path, e.is_dir(), e.is_file(), e.is_symlink(), e.stat().st_size > 10) for e in entries))
for top, dirs, files, inner in os.fwalk('d'):
    dirs.sort()
    print(top, dirs, sorted(files), os.fstat(inner).st_mode & 0o170000 == 0o040000)
os.unlink('link', dir_fd=fd)
os.rmdir('sub', dir_fd=fd)
show(lambda: os.stat(fd, dir_fd=fd), lambda: os.stat('file', dir_fd='x'), lambda: os.stat(1.5), lambda: os.mkdir(5), lambda: os.stat('none', dir_fd=fd),
     lambda: os.utime('d', (1, 2), ns=(1, 2)), lambda: os.utime('d', ns=5), lambda: os.listdir(1.5))
print(os.stat in os.supports_fd, os.open in os.supports_dir_fd, os.stat in os.supports_follow_symlinks)
r, w = os.pipe2(os.O_NONBLOCK)
print(os.get_blocking(r), os.get_inheritable(r), os.set_blocking(r, True), os.get_blocking(r), os.set_inheritable(w, True), os.get_inheritable(w))
f = os.open('data', os.O_RDWR | os.O_CREAT)
print(os.pwrite(f, b'abcdef', 2), os.pread(f, 3, 4), os.lseek(f, 0, os.SEEK_CUR), os.lockf(f, os.F_LOCK, 0))
print(os.sendfile(w, f, 0, 8), os.read(r, 20))
print(os.sched_getaffinity(0) != set(), os.sched_getscheduler(0) == os.SCHED_OTHER, os.sched_getparam(0), os.sched_yield(), os.sched_get_priority_max(os.SCHED_FIFO))
print(os.getpriority(os.PRIO_PROCESS, 0) >= 0, os.cpu_count() > 0)
pid = os.fork() or os._exit(5)
event = os.waitid(os.P_PID, pid, os.WEXITED)
print(event.si_pid == pid, event.si_status, event.si_code == os.CLD_EXITED, os.times().elapsed > 0, os.uname().sysname)
show(lambda: setattr(os.uname(), 'sysname', 1), lambda: os.terminal_size((1,)))
#: ['file', 'link', 'renamed', 'sub'] ['file', 'link', 'renamed', 'sub'] file
#: True True
#: True False
#: 2.0 True
#: 7
#: 3
#: [('file', 'file', False, True, False, False), ('link', 'link', False, True, True, False), ('renamed', 'renamed', False, True, False, False), ('sub', 'sub', True, False, False, True)]
#: d ['sub'] ['file', 'link', 'renamed'] True
#: d/sub [] [] True
#: ValueError: stat: can't specify dir_fd without matching path
#: TypeError: argument should be integer or None, not str
#: TypeError: stat: path should be string, bytes, os.PathLike or integer, not float
#: TypeError: mkdir: path should be string, bytes or os.PathLike, not int
#: FileNotFoundError: [Errno 2] No such file or directory: 'none'
#: ValueError: utime: you may specify either 'times' or 'ns' but not both
#: TypeError: utime: 'ns' must be a tuple of two ints
#: TypeError: listdir: path should be string, bytes, os.PathLike, integer or None, not float
#: True True True
#: False True None True None True
#: 6 b'cde' 0 None
#: 8 b'\x00\x00abcdef'
#: True True posix.sched_param(sched_priority=0) None 99
#: True True
#: True 5 True True Linux
#: AttributeError: readonly attribute
#: TypeError: os.terminal_size() takes a 2-sequence (1-sequence given)
