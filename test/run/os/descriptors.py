# RUN: %run2
# RUN: %run3
# Open descriptors: synchronizing, directories, terminals, FIFOs.
import os
import stat


def show(*calls):
    for call in calls:
        try:
            print(call())
        except Exception as e:
            print(type(e).__name__ + ': ' + str(e))


show(lambda: os.fsync('a'), lambda: os.fsync(-1), lambda: os.fsync(999), lambda: os.fdatasync(1.5), lambda: os.fchdir(999))
with open('file', 'w') as f:
    f.write('0123456789')
    f.flush()
    show(lambda: os.fsync(f), lambda: os.fdatasync(f.fileno()), lambda: os.fchmod(f.fileno(), 0o600), lambda: os.ftruncate(f.fileno(), 4))
print(open('file').read(), oct(os.stat('file').st_mode & 0o777) in ('0600', '0o600'))
here = os.getcwd()
os.mkdir('d')
fd = os.open('d', os.O_RDONLY | os.O_DIRECTORY)
os.fchdir(fd)
print(os.getcwd() == os.path.join(here, 'd'))
os.chdir(here)
os.mkfifo('fifo')
os.mknod('node')
print(stat.S_ISFIFO(os.stat('fifo').st_mode), stat.S_ISREG(os.stat('node').st_mode), os.closerange(900, 910))
show(lambda: os.mkfifo('fifo'), lambda: os.mknod('/nope/a'), lambda: os.dup2(999, 5), lambda: os.open('file', os.O_RDONLY | os.O_DIRECTORY))
master, slave = os.openpty()
print(os.isatty(master), os.isatty(slave), os.ttyname(slave).startswith('/dev/'), os.isatty(fd))
pid, fd = os.forkpty()
if pid == 0:
    os.write(1, b'hello\n')
    os._exit(0)
print(os.read(fd, 100) == b'hello\r\n', os.waitpid(pid, 0)[1])
#2: TypeError: argument must be an int, or have a fileno() method
#3: TypeError: argument must be an int, or have a fileno() method.
#: ValueError: file descriptor cannot be a negative integer (-1)
#: OSError: [Errno 9] Bad file descriptor
#2: TypeError: argument must be an int, or have a fileno() method
#3: TypeError: argument must be an int, or have a fileno() method.
#: OSError: [Errno 9] Bad file descriptor
#: None
#: None
#: None
#: None
#2: ('0123', True)
#3: 0123 True
#: True
#2: (True, True, None)
#2: OSError: [Errno 17] File exists
#2: OSError: [Errno 2] No such file or directory
#3: True True None
#3: FileExistsError: [Errno 17] File exists
#3: FileNotFoundError: [Errno 2] No such file or directory
#: OSError: [Errno 9] Bad file descriptor
#2: OSError: [Errno 20] Not a directory: 'file'
#2: (True, True, True, False)
#2: (True, 0)
#3: NotADirectoryError: [Errno 20] Not a directory: 'file'
#3: True True True False
#3: True 0
