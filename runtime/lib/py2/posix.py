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
def mkdir(path, mode: cint = 0o777, /) -> None:
    """Create a directory."""


@native
def rmdir(path, /) -> None:
    """Remove a directory."""


@native
def unlink(path, /) -> None:
    """Remove a file (same as remove())."""


@native
def rename(src, dst, /) -> None:
    """Rename a file or directory."""


@native
def link(src, dst, /) -> None:
    """Create a hard link to a file."""


@native
def symlink(src, dst, /) -> None:
    """Create a symbolic link pointing to src named dst."""


@native
def readlink(path, /):
    """Return a string representing the path to which the symbolic link points."""


@native
def chmod(path, mode: cint, /) -> None:
    """Change the access permissions of a file."""


@native
def chown(path, uid, gid, /) -> None:
    """Change the owner and group id of path to the numeric uid and gid."""


@native
def access(path, mode: cint, /) -> bool:
    """Use the real uid/gid to test for access to a path."""


@native
def _utime(path, accessed, modified, dir_fd=None, follow_symlinks: bool = True, /) -> None: ...


@native
def umask(mask: cint, /) -> int:
    """Set the current numeric umask and return the previous umask."""


@native
def _stat(path, follow: bool, dir_fd=None, /):
    """The fields of stat_result of a path or descriptor."""


@native
def open(path, flags: cint, mode: cint = 0o777, /) -> int:
    """Open a file for low level IO.  Returns a file descriptor (integer)."""


@native
def close(fd: cint, /) -> None:
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
def dup2(fd: cint, fd2: cint, /) -> None:
    """Duplicate file descriptor."""


@native
def pipe():
    """Create a pipe.  Returns a tuple of two file descriptors: (read_fd, write_fd)."""


@native
def _fdopen(fd: cint, mode, bufsize, /):
    """Python 2's os.fdopen."""


@native
def _popen(command, mode, bufsize, /):
    """Python 2's os.popen."""


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
def system(command, /) -> int:
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
def _exit(status: cint, /) -> None:
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


@native
def chroot(path, /) -> None:
    """Change root directory to path."""


@native
def fchdir(fd, /) -> None:
    """Change to the directory of the given file descriptor.

fd must be opened on a directory, not a file."""


@native
def fchmod(fd: cint, mode: cint, /) -> None:
    """Change the access permissions of the file given by file descriptor fd."""


@native
def lchown(path, uid, gid, /) -> None:
    """Change the owner and group id of path to the numeric uid and gid.

This function will not follow symbolic links."""


@native
def fchown(fd: cint, uid, gid, /) -> None:
    """Change the owner and group id of the file specified by file descriptor."""


@native
def _statvfs(path, /): ...


@native
def _pathconf(path, name: cint, /) -> int: ...


@native
def _sysconf(name: cint, /) -> int: ...


@native
def _confstr(name: cint, /): ...


@native
def fsync(fd, /) -> None:
    """Force write of fd to disk."""


@native
def fdatasync(fd, /) -> None:
    """Force write of fd to disk without forcing update of metadata."""


@native
def closerange(fd_low: cint, fd_high: cint, /) -> None:
    """Closes all file descriptors in [fd_low, fd_high), ignoring errors."""


@native
def ttyname(fd: cint, /):
    """Return the name of the terminal device connected to 'fd'."""


@native
def ctermid():
    """Return the name of the controlling terminal for this process."""


@native
def tcgetpgrp(fd: cint, /) -> int:
    """Return the process group associated with the terminal specified by fd."""


@native
def tcsetpgrp(fd: cint, pgid: ssize, /) -> None:
    """Set the process group associated with the terminal specified by fd."""


@native
def openpty():
    """Open a pseudo-terminal.

Return a tuple of (master_fd, slave_fd) containing open file descriptors
for both the master and slave ends."""


@native
def forkpty():
    """Fork a new process with a new pseudo-terminal as controlling tty.

Returns a tuple of (pid, master_fd).
Like fork(), return pid of 0 to the child process,
and pid of child to the parent process.
To both, return fd of newly opened pseudo-terminal."""


@native
def _open_flags(): ...


@native
def setuid(uid, /) -> None:
    """Set the current process's user id."""


@native
def seteuid(euid, /) -> None:
    """Set the current process's effective user id."""


@native
def setgid(gid, /) -> None:
    """Set the current process's group id."""


@native
def setegid(egid, /) -> None:
    """Set the current process's effective group id."""


@native
def setreuid(ruid, euid, /) -> None:
    """Set the current process's real and effective user ids."""


@native
def setregid(rgid, egid, /) -> None:
    """Set the current process's real and effective group ids."""


@native
def getresuid():
    """Return a tuple of the current process's real, effective, and saved user ids."""


@native
def getresgid():
    """Return a tuple of the current process's real, effective, and saved group ids."""


@native
def setresuid(ruid, euid, suid, /) -> None:
    """Set the current process's real, effective, and saved user ids."""


@native
def setresgid(rgid, egid, sgid, /) -> None:
    """Set the current process's real, effective, and saved group ids."""


@native
def setgroups(groups, /) -> None:
    """Set the groups of the current process to list."""


@native
def initgroups(username, gid, /) -> None:
    """Initialize the group access list.

Call the system initgroups() to initialize the group access list with all of
the groups of which the specified username is a member, plus the specified
group id."""


@native
def getlogin():
    """Return the actual login name."""


@native
def _wait4(pid: ssize, options: cint, /): ...


@native
def mkfifo(path, mode: cint = 0o666, /) -> None:
    """Create a FIFO (a POSIX named pipe)."""


@native
def mknod(path, mode: cint = 0o600, device: cint = 0, /) -> None:
    """Create a filesystem node (file, device special file or named pipe)."""


@native
def WIFEXITED(status: cint, /) -> bool:
    """Return True if the process returning status exited via the exit() system call."""


@native
def WEXITSTATUS(status: cint, /) -> int:
    """Return the process return code from status."""


@native
def WIFSIGNALED(status: cint, /) -> bool:
    """Return True if the process returning status was terminated by a signal."""


@native
def WTERMSIG(status: cint, /) -> int:
    """Return the signal that terminated the process that provided the status value."""


@native
def WCOREDUMP(status: cint, /) -> bool:
    """Return True if the process returning status was dumped to a core file."""


@native
def WIFCONTINUED(status: cint, /) -> bool:
    """Return True if a particular process was continued from a job control stop."""


@native
def WIFSTOPPED(status: cint, /) -> bool:
    """Return True if the process returning status was stopped."""


@native
def WSTOPSIG(status: cint, /) -> int:
    """Return the signal that stopped the process that provided the status value."""


from _posix_constants import *

O_DIRECT, O_DIRECTORY, O_NOFOLLOW, O_LARGEFILE = _open_flags()[:4]
