"""A POSIX helper for the subprocess module."""


@native
def fork_exec(process_args, executable_list, close_fds: bool, pass_fds: tuple, cwd, env, p2cread: cint, p2cwrite: cint, c2pread: cint,
              c2pwrite: cint, errread: cint, errwrite: cint, errpipe_read: cint, errpipe_write: cint, restore_signals: bool,
              call_setsid: bool, pgid_to_set: ssize, gid, extra_groups, uid, child_umask: cint, preexec_fn, allow_vfork: bool, /) -> int:
    """Spawn a fresh new child process.

Fork a child process, close parent file descriptors as appropriate in the
child and duplicate the few that are needed before calling exec() in the
child process.

If close_fds is True, close file descriptors 3 and higher, except those listed
in the sorted tuple pass_fds.

The preexec_fn, if supplied, will be called immediately before closing file
descriptors and exec.

Returns: the child process's PID.

Raises: Only on an error in the parent process."""
