"""This module performs file control and I/O control on file
descriptors.  It is an interface to the fcntl() and ioctl() Unix
routines.  File descriptors can be obtained with the fileno() method of
a file or socket object."""

import sys


@native
def fcntl(fd, cmd: cint, arg=0, /):
    """Perform the operation `cmd` on file descriptor fd.

The values used for `cmd` are operating system dependent, and are available
as constants in the fcntl module, using the same names as used in
the relevant C header files.  The argument arg is optional, and
defaults to 0; it may be an int or a string.  If arg is given as a string,
the return value of fcntl is a string of that length, containing the
resulting value put in the arg buffer by the operating system.  The length
of the arg string is not allowed to exceed 1024 bytes.  If the arg given
is an integer or if none is specified, the result value is an integer
corresponding to the return value of the fcntl call in the C code."""


@native
def ioctl(fd, request, arg=0, mutate_flag: bool = True, /):
    """Perform the operation request on file descriptor fd.

The argument arg is an int, a string or a mutable buffer. If it is mutable and
mutate_flag is true, it is overwritten by what the system gives and the result
is the call's; otherwise strings of at most 1024 bytes give such a string."""


@native
def flock(fd, operation: cint, /) -> None:
    """Perform the lock operation `operation` on file descriptor `fd`.

See the Unix manual page for flock(2) for details (On some systems, this
function is emulated using fcntl())."""


@native
def lockf(fd, cmd: cint, len=0, start=0, whence: cint = 0, /) -> None:
    """A wrapper around the fcntl() locking calls.

`fd` is the file descriptor of the file to lock or unlock, and operation is one
of LOCK_UN, LOCK_SH, LOCK_EX, or'ed with LOCK_NB to fail at once."""


DN_ACCESS = 1
DN_ATTRIB = 32
DN_CREATE = 4
DN_DELETE = 8
DN_MODIFY = 2
DN_MULTISHOT = 0x80000000
DN_RENAME = 16
FASYNC = 0x2000
FD_CLOEXEC = 1
F_DUPFD = 0
F_EXLCK = 4
F_GETFD = 1
F_GETFL = 3
F_GETLEASE = 0x401
F_GETLK = 5
F_GETLK64 = 5
F_GETOWN = 9
F_GETSIG = 11
F_NOTIFY = 0x402
F_RDLCK = 0
F_SETFD = 2
F_SETFL = 4
F_SETLEASE = 0x400
F_SETLK = 6
F_SETLK64 = 6
F_SETLKW = 7
F_SETLKW64 = 7
F_SETOWN = 8
F_SETSIG = 10
F_SHLCK = 8
F_UNLCK = 2
F_WRLCK = 1
LOCK_EX = 2
LOCK_MAND = 32
LOCK_NB = 4
LOCK_READ = 64
LOCK_RW = 192
LOCK_SH = 1
LOCK_UN = 8
LOCK_WRITE = 128
if sys.version_info[0] > 2:
    F_ADD_SEALS = 0x409
    F_DUPFD_CLOEXEC = 0x406
    F_GETPIPE_SZ = 0x408
    F_GET_SEALS = 0x40a
    F_OFD_GETLK = 36
    F_OFD_SETLK = 37
    F_OFD_SETLKW = 38
    F_SEAL_GROW = 4
    F_SEAL_SEAL = 1
    F_SEAL_SHRINK = 2
    F_SEAL_WRITE = 8
    F_SETPIPE_SZ = 0x407
