"""This module provides access to operating system functionality that is
standardized by the C Standard and the POSIX standard."""


@native
def getcwd():
    """Return a string representing the current working directory."""


@native
def chdir(path, /) -> None:
    """Change the current working directory to the specified path."""


@native
def _listdir(path, /):
    """Names, kinds and inodes of the entries: [(name, kind, inode), ...]."""


@native
def mkdir(path, mode: cint = 0o777) -> None:
    """Create a directory."""


@native
def rmdir(path) -> None:
    """Remove a directory."""


@native
def unlink(path) -> None:
    """Remove a file (same as remove())."""


@native
def rename(src, dst) -> None:
    """Rename a file or directory."""


@native
def link(src, dst) -> None:
    """Create a hard link to a file."""


@native
def symlink(src, dst) -> None:
    """Create a symbolic link pointing to src named dst."""


@native
def readlink(path):
    """Return a string representing the path to which the symbolic link points."""


@native
def chmod(path, mode: cint) -> None:
    """Change the access permissions of a file."""


@native
def chown(path, uid: ssize, gid: ssize) -> None:
    """Change the owner and group id of path to the numeric uid and gid."""


@native
def access(path, mode: cint) -> bool:
    """Use the real uid/gid to test for access to a path."""


@native
def _utime(path, accessed, modified, /) -> None: ...


@native
def umask(mask: cint, /) -> int:
    """Set the current numeric umask and return the previous umask."""


@native
def _stat(path, follow: bool, /):
    """The fields of stat_result of a path or descriptor."""


@native
def open(path, flags: cint, mode: cint = 0o777) -> int:
    """Open a file for low level IO.  Returns a file descriptor (integer)."""


@native
def close(fd: cint) -> None:
    """Close a file descriptor."""


@native
def read(fd: cint, length: ssize, /):
    """Read from a file descriptor.  Returns a bytes object."""


@native
def write(fd: cint, data, /) -> int:
    """Write a bytes object to a file descriptor."""


@native
def lseek(fd: cint, position: ssize, how: cint, /) -> int:
    """Set the position of a file descriptor.  Return the new position."""


@native
def ftruncate(fd: cint, length: ssize, /) -> None:
    """Truncate a file, specified by file descriptor, to a specific length."""


@native
def isatty(fd: cint, /) -> bool:
    """Return True if the fd is connected to a terminal."""


@native
def dup(fd: cint, /) -> int:
    """Return a duplicate of a file descriptor."""


@native
def dup2(fd: cint, fd2: cint, inheritable: bool = True) -> int:
    """Duplicate file descriptor."""


@native
def pipe():
    """Create a pipe.  Returns a tuple of two file descriptors: (read_fd, write_fd)."""


@native
def getpid() -> int:
    """Return the current process id."""


@native
def getppid() -> int:
    """Return the parent's process id."""


@native
def getuid() -> int:
    """Return the current process's user id."""


@native
def geteuid() -> int:
    """Return the current process's effective user id."""


@native
def getgid() -> int:
    """Return the current process's group id."""


@native
def getegid() -> int:
    """Return the current process's effective group id."""


@native
def system(command) -> int:
    """Execute the command in a subshell."""


@native
def fork() -> int:
    """Fork a child process.  Return 0 to child process and PID of child to parent process."""


@native
def execv(path, argv, /) -> None:
    """Execute an executable path with arguments, replacing current process."""


@native
def _execve(path, argv, env, /) -> None: ...


@native
def waitpid(pid: ssize, options: cint, /):
    """Wait for completion of a given child process.  Returns a tuple (pid, status)."""


@native
def kill(pid: ssize, signal: cint, /) -> None:
    """Kill a process with a signal."""


@native
def getpgrp() -> int:
    """Return the current process group id."""


@native
def getpgid(pid: ssize, /) -> int:
    """Call the system call getpgid(), and return the result."""


@native
def setpgid(pid: ssize, pgrp: ssize, /) -> None:
    """Call the system call setpgid(pid, pgrp)."""


@native
def setpgrp() -> None:
    """Make the current process the leader of its process group."""


@native
def getsid(pid: ssize, /) -> int:
    """Call the system call getsid(pid) and return the result."""


@native
def setsid() -> None:
    """Call the system call setsid()."""


@native
def killpg(pgid: ssize, signal: cint, /) -> None:
    """Kill a process group with a signal."""


@native
def nice(increment: cint, /) -> int:
    """Add increment to the priority of process and return the new priority."""


@native
def getgroups():
    """Return list of supplemental group IDs for the process."""


@native
def _exit(status: cint) -> None:
    """Exit to the system with specified status, without normal exit processing."""


@native
def abort() -> None:
    """Abort the interpreter immediately."""


@native
def _times():
    """User, system, children's user and system, and elapsed time in seconds."""


@native
def _uname():
    """System, node, release, version, machine."""


@native
def strerror(code: cint, /):
    """Translate an error code to a message string."""


@native
def _environment():
    """[(name, value), ...]"""


@native
def putenv(name, value, /) -> None:
    """Change or add an environment variable."""


@native
def unsetenv(name, /) -> None:
    """Delete an environment variable."""


@native
def urandom(size: ssize, /):
    """Return a bytes object containing random bytes suitable for cryptographic use."""


@native
def _processors() -> int: ...


@native
def _terminal_size(fd: cint, /): ...


@native
def getloadavg():
    """Return average recent system load information."""


O_RDONLY = 0
O_WRONLY = 1
O_RDWR = 2
O_CREAT = 0o100
O_EXCL = 0o200
O_NOCTTY = 0o400
O_TRUNC = 0o1000
O_APPEND = 0o2000
O_NONBLOCK = 0o4000
O_SYNC = 0o4010000
O_CLOEXEC = 0o2000000
F_OK = 0
X_OK = 1
W_OK = 2
R_OK = 4
WNOHANG = 1
WUNTRACED = 2
WCONTINUED = 8
EX_OK = 0
EX_USAGE = 64
EX_DATAERR = 65
EX_NOINPUT = 66
EX_UNAVAILABLE = 69
EX_SOFTWARE = 70
EX_OSERR = 71
EX_IOERR = 74


def WIFEXITED(status):
    """Return True if the process returning status exited via the exit() system call."""
    return status & 0x7f == 0


def WEXITSTATUS(status):
    """Return the process return code from status."""
    return status >> 8 & 0xff


def WIFSIGNALED(status):
    """Return True if the process returning status was terminated by a signal."""
    return status & 0x7f not in (0, 0x7f)


def WTERMSIG(status):
    """Return the signal that terminated the process that provided the status value."""
    return status & 0x7f


def WCOREDUMP(status):
    """Return True if the process returning status was dumped to a core file."""
    return status & 0x80 != 0


def WIFCONTINUED(status):
    """Return True if a particular process was continued from a job control stop."""
    return status == 0xffff


def WIFSTOPPED(status):
    """Return True if the process returning status was stopped."""
    return status & 0xff == 0x7f


def WSTOPSIG(status):
    """Return the signal that stopped the process that provided the status value."""
    return status >> 8 & 0xff
