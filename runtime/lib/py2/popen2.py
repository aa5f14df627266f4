"""Spawn a command with pipes to its stdin, stdout, and optionally stderr."""

import os
import warnings

warnings.warn("The popen2 module is deprecated.  Use the subprocess module.", DeprecationWarning, stacklevel=2)

__all__ = ["popen2", "popen3", "popen4", "Popen3", "Popen4"]

MAXFD = 256         # descriptors below this are closed in the child
_active = []        # children whose objects may be gone before they end


def _cleanup():
    _active[:] = [child for child in _active if child.poll() < 0]


class Popen3:
    """A child process that runs cmd: a shell command, or a sequence of a program and its arguments. Its input can be
    written to tochild, its output is read from fromchild and, if asked for, its errors from childerr."""

    sts = -1        # not finished yet

    def __init__(self, cmd, capturestderr=False, bufsize=-1):
        self._start(cmd, bufsize, separate=capturestderr, merged=False)

    def _start(self, cmd, bufsize, separate, merged):
        _cleanup()
        self.cmd = cmd
        its_input, to_it = os.pipe()
        from_it, its_output = os.pipe()
        errors, its_errors = os.pipe() if separate else (None, its_output)
        self.pid = os.fork()
        if self.pid == 0:
            os.dup2(its_input, 0)
            os.dup2(its_output, 1)
            if separate or merged:
                os.dup2(its_errors, 2)
            self._become(cmd)
        os.close(its_input)
        os.close(its_output)
        if separate:
            os.close(its_errors)
        self.tochild = os.fdopen(to_it, 'w', bufsize)
        self.fromchild = os.fdopen(from_it, 'r', bufsize)
        self.childerr = os.fdopen(errors, 'r', bufsize) if separate else None
        _active.append(self)

    def _become(self, cmd):
        try:
            for fd in range(3, MAXFD):
                try:
                    os.close(fd)
                except OSError:
                    pass
            if isinstance(cmd, basestring):
                cmd = ['/bin/sh', '-c', cmd]
            os.execvp(cmd[0], cmd)
        finally:
            os._exit(1)

    def poll(self):
        """Return the exit status of the child process if it has finished, or -1 if it hasn't finished yet."""
        return self._ask(os.WNOHANG)

    def wait(self):
        """Wait for and return the exit status of the child process."""
        return self._ask(0)

    def _ask(self, options):
        if self.sts < 0:
            try:
                pid, status = os.waitpid(self.pid, options)
            except OSError:
                if options == 0:
                    raise
            else:
                if pid == self.pid:
                    self.sts = status
        return self.sts


class Popen4(Popen3):
    """A child whose output and errors come through one pipe."""

    def __init__(self, cmd, bufsize=-1):
        self._start(cmd, bufsize, separate=False, merged=True)


def popen2(cmd, bufsize=-1, mode='t'):
    """Run cmd; the files (child_stdout, child_stdin) are returned."""
    child = Popen3(cmd, False, bufsize)
    return child.fromchild, child.tochild


def popen3(cmd, bufsize=-1, mode='t'):
    """Run cmd; the files (child_stdout, child_stdin, child_stderr) are returned."""
    child = Popen3(cmd, True, bufsize)
    return child.fromchild, child.tochild, child.childerr


def popen4(cmd, bufsize=-1, mode='t'):
    """Run cmd; the files (child_stdout_stderr, child_stdin) are returned."""
    child = Popen4(cmd, bufsize)
    return child.fromchild, child.tochild
