"""This module provides access to operating system functionality that is
standardized by the C Standard and the POSIX standard."""


@native
def getcwd():
    """Return a string representing the current working directory."""


@native
def chdir(path) -> None:
    """Change the current working directory to the specified path."""


@native
def _listdir(path, /):
    """Names, kinds and inodes of the entries: [(name, kind, inode), ...]."""


@native
@cpp("mkdir_at")
def mkdir(path, mode: cint = 0o777, *, dir_fd=None) -> None:
    """Create a directory."""


@native
@cpp("rmdir_at")
def rmdir(path, *, dir_fd=None) -> None:
    """Remove a directory."""


@native
@cpp("unlink_at")
def unlink(path, *, dir_fd=None) -> None:
    """Remove a file (same as remove())."""


@native
@cpp("rename_at")
def rename(src, dst, *, src_dir_fd=None, dst_dir_fd=None) -> None:
    """Rename a file or directory."""


@native
@cpp("link_at")
def link(src, dst, *, src_dir_fd=None, dst_dir_fd=None, follow_symlinks: bool = True) -> None:
    """Create a hard link to a file."""


@native
@cpp("symlink_at")
def symlink(src, dst, target_is_directory: bool = False, *, dir_fd=None) -> None:
    """Create a symbolic link pointing to src named dst."""


@native
@cpp("readlink_at")
def readlink(path, *, dir_fd=None):
    """Return a string representing the path to which the symbolic link points."""


@native
@cpp("chmod_at")
def chmod(path, mode: cint, *, dir_fd=None, follow_symlinks: bool = True) -> None:
    """Change the access permissions of a file."""


@native
@cpp("chown_at")
def chown(path, uid, gid, *, dir_fd=None, follow_symlinks: bool = True) -> None:
    """Change the owner and group id of path to the numeric uid and gid."""


@native
@cpp("access_at")
def access(path, mode: cint, *, dir_fd=None, effective_ids: bool = False, follow_symlinks: bool = True) -> bool:
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
@cpp("open_at")
def open(path, flags: cint, mode: cint = 0o777, *, dir_fd=None) -> int:
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
def lseek(fd: cint, position: ssize, whence: cint, /) -> int:
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
@cpp("dup2_with")
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


@native
def chroot(path) -> None:
    """Change root directory to path."""


@native
def fchdir(fd) -> None:
    """Change to the directory of the given file descriptor.

fd must be opened on a directory, not a file."""


@native
def fchmod(fd: cint, mode: cint) -> None:
    """Change the access permissions of the file given by file descriptor fd."""


@native
def lchown(path, uid, gid) -> None:
    """Change the owner and group id of path to the numeric uid and gid.

This function will not follow symbolic links."""


@native
def fchown(fd: cint, uid, gid) -> None:
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
def fsync(fd) -> None:
    """Force write of fd to disk."""


@native
def fdatasync(fd) -> None:
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
def _waitid(idtype: cint, id: ssize, options: cint, /): ...


@native
def truncate(path, length: ssize) -> None:
    """Truncate a file, specified by path, to a specific length."""


@native
def pread(fd: cint, length: ssize, offset: ssize, /):
    """Read a number of bytes from a file descriptor starting at a particular offset."""


@native
def pwrite(fd: cint, buffer, offset: ssize, /) -> int:
    """Write bytes to a file descriptor starting at a particular offset."""


@native
def sendfile(out_fd: cint, in_fd: cint, offset, count: ssize) -> int:
    """Copy count bytes from file descriptor in_fd to file descriptor out_fd."""


@native
def sync() -> None:
    """Force write of everything to disk."""


@native
def lockf(fd: cint, command: cint, length: ssize, /) -> None:
    """Apply, test or remove a POSIX lock on an open file descriptor."""


@native
def posix_fallocate(fd: cint, offset: ssize, length: ssize, /) -> None:
    """Ensure a file has allocated at least a particular number of bytes on disk."""


@native
def posix_fadvise(fd: cint, offset: ssize, length: ssize, advice: cint, /) -> None:
    """Announce an intention to access data in a specific pattern."""


@native
def pipe2(flags: cint, /):
    """Create a pipe with flags set atomically."""


@native
def get_inheritable(fd: cint, /) -> bool:
    """Get the close-on-exe flag of the specified file descriptor."""


@native
def set_inheritable(fd: cint, inheritable: cint, /) -> None:
    """Set the inheritable flag of the specified file descriptor."""


@native
def get_blocking(fd: cint, /) -> bool:
    """Get the blocking mode of the file descriptor."""


@native
def set_blocking(fd: cint, blocking: bool, /) -> None:
    """Set the blocking mode of the specified file descriptor."""


@native
def login_tty(fd: cint, /) -> None:
    """Prepare the tty of which fd is a file descriptor for a new login session."""


@native
def getgrouplist(user, group, /):
    """Returns a list of groups to which a user belongs."""


@native
def getpriority(which: cint, who: cint) -> int:
    """Return program scheduling priority."""


@native
def setpriority(which: cint, who: cint, priority: cint) -> None:
    """Set program scheduling priority."""


@native
def sched_yield() -> None:
    """Voluntarily relinquish the CPU."""


@native
def sched_get_priority_max(policy: cint) -> int:
    """Get the maximum scheduling priority for policy."""


@native
def sched_get_priority_min(policy: cint) -> int:
    """Get the minimum scheduling priority for policy."""


@native
def sched_getscheduler(pid: ssize, /) -> int:
    """Get the scheduling policy for the process identified by pid."""


@native
def _sched_setscheduler(pid: ssize, policy: cint, priority: cint, /) -> None: ...


@native
def _sched_getparam(pid: ssize, /) -> int: ...


@native
def _sched_setparam(pid: ssize, priority: cint, /) -> None: ...


@native
def sched_rr_get_interval(pid: ssize, /) -> float:
    """Return the round-robin quantum for the process identified by pid, in seconds."""


@native
def _sched_getaffinity(pid: ssize, /): ...


@native
def _sched_setaffinity(pid: ssize, mask, /) -> None: ...


@native
def WIFEXITED(status: cint) -> bool:
    """Return True if the process returning status exited via the exit() system call."""


@native
def WEXITSTATUS(status: cint) -> int:
    """Return the process return code from status."""


@native
def WIFSIGNALED(status: cint) -> bool:
    """Return True if the process returning status was terminated by a signal."""


@native
def WTERMSIG(status: cint) -> int:
    """Return the signal that terminated the process that provided the status value."""


@native
def WCOREDUMP(status: cint, /) -> bool:
    """Return True if the process returning status was dumped to a core file."""


@native
def WIFCONTINUED(status: cint) -> bool:
    """Return True if a particular process was continued from a job control stop."""


@native
def WIFSTOPPED(status: cint) -> bool:
    """Return True if the process returning status was stopped."""


@native
def WSTOPSIG(status: cint) -> int:
    """Return the signal that stopped the process that provided the status value."""


@native
@cpp("mkfifo_at")
def mkfifo(path, mode: cint = 0o666, *, dir_fd=None) -> None:
    """Create a "fifo" (a POSIX named pipe)."""


@native
@cpp("mknod_at")
def mknod(path, mode: cint = 0o600, device: ssize = 0, *, dir_fd=None) -> None:
    """Create a node in the file system."""


from _posix_constants import *

O_ACCMODE = 3
O_CLOEXEC = 0o2000000
O_FSYNC = 0o4010000
O_PATH = 0o10000000
CLD_EXITED = 1
CLD_KILLED = 2
CLD_DUMPED = 3
CLD_TRAPPED = 4
CLD_STOPPED = 5
CLD_CONTINUED = 6
WEXITED = 4
WSTOPPED = 2
WNOWAIT = 16777216
P_ALL = 0
P_PID = 1
P_PGID = 2
P_PIDFD = 3
F_ULOCK = 0
F_LOCK = 1
F_TLOCK = 2
F_TEST = 3
PRIO_PROCESS = 0
PRIO_PGRP = 1
PRIO_USER = 2
POSIX_FADV_NORMAL = 0
POSIX_FADV_RANDOM = 1
POSIX_FADV_SEQUENTIAL = 2
POSIX_FADV_WILLNEED = 3
POSIX_FADV_DONTNEED = 4
POSIX_FADV_NOREUSE = 5
RTLD_LAZY = 1
RTLD_NOW = 2
RTLD_NOLOAD = 4
RTLD_DEEPBIND = 8
RTLD_GLOBAL = 256
RTLD_LOCAL = 0
RTLD_NODELETE = 4096
SCHED_OTHER = 0
SCHED_FIFO = 1
SCHED_RR = 2
SCHED_BATCH = 3
SCHED_IDLE = 5
SCHED_RESET_ON_FORK = 1073741824
SEEK_DATA = 3
SEEK_HOLE = 4
ST_RDONLY = 1
ST_NOSUID = 2
ST_NODEV = 4
ST_NOEXEC = 8
ST_SYNCHRONOUS = 16
ST_MANDLOCK = 64
ST_WRITE = 128
ST_APPEND = 256
ST_NOATIME = 1024
ST_NODIRATIME = 2048
ST_RELATIME = 4096
GRND_NONBLOCK = 1
GRND_RANDOM = 2
O_DIRECT, O_DIRECTORY, O_NOFOLLOW, O_LARGEFILE, O_TMPFILE = _open_flags()
