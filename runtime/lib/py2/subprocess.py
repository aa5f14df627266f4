"""Subprocesses with accessible standard streams: Library Reference 17.1."""

import __builtin__
import errno
import fcntl
import os
import signal
import sys
import types

__all__ = ["Popen", "PIPE", "STDOUT", "call", "check_call", "check_output", "CalledProcessError"]

PIPE = -1
STDOUT = -2
MAXFD = os.sysconf("SC_OPEN_MAX")
mswindows = False
_active = []        # children that were not waited for when their objects went away


class CalledProcessError(Exception):
    """This exception is raised when a process run by check_call() or
    check_output() returns a non-zero exit status.
    The exit status will be stored in the returncode attribute;
    check_output() will also store the output in the output attribute.
    """

    def __init__(self, returncode, cmd, output=None):
        self.returncode = returncode
        self.cmd = cmd
        self.output = output

    def __str__(self):
        return "Command '%s' returned non-zero exit status %d" % (self.cmd, self.returncode)


def _cleanup():
    for child in _active[:]:
        if child._internal_poll(_deadstate=sys.maxint) is not None:
            try:
                _active.remove(child)
            except ValueError:
                pass        # another thread was quicker


def _eintr_retry_call(func, *args):
    while True:
        try:
            return func(*args)
        except (OSError, IOError) as e:
            if e.errno != errno.EINTR:
                raise


def call(*popenargs, **kwargs):
    """Run command with arguments.  Wait for command to complete, then
    return the returncode attribute.

    The arguments are the same as for the Popen constructor.  Example:

    retcode = call(["ls", "-l"])
    """
    return Popen(*popenargs, **kwargs).wait()


def check_call(*popenargs, **kwargs):
    """Run command with arguments.  Wait for command to complete.  If
    the exit code was zero then return, otherwise raise
    CalledProcessError.  The CalledProcessError object will have the
    return code in the returncode attribute.

    The arguments are the same as for the Popen constructor.  Example:

    check_call(["ls", "-l"])
    """
    status = call(*popenargs, **kwargs)
    if status:
        raise CalledProcessError(status, _command(popenargs, kwargs))
    return 0


def check_output(*popenargs, **kwargs):
    r"""Run command with arguments and return its output as a byte string.

    If the exit code was non-zero it raises a CalledProcessError.  The
    CalledProcessError object will have the return code in the returncode
    attribute and output in the output attribute.

    The arguments are the same as for the Popen constructor.  Example:

    >>> check_output(["ls", "-l", "/dev/null"])
    'crw-rw-rw- 1 root root 1, 3 Oct 18  2007 /dev/null\n'

    The stdout argument is not allowed as it is used internally.
    To capture standard error in the result, use stderr=STDOUT.

    >>> check_output(["/bin/sh", "-c",
    ...               "ls -l non_existent_file ; exit 0"],
    ...              stderr=STDOUT)
    'ls: non_existent_file: No such file or directory\n'
    """
    if 'stdout' in kwargs:
        raise ValueError('stdout argument not allowed, it will be overridden.')
    process = Popen(stdout=PIPE, *popenargs, **kwargs)
    output, _ = process.communicate()
    status = process.poll()
    if status:
        raise CalledProcessError(status, _command(popenargs, kwargs), output=output)
    return output


def _command(popenargs, kwargs):
    command = kwargs.get("args")
    return popenargs[0] if command is None else command


def list2cmdline(seq):
    """
    Translate a sequence of arguments into a command line
    string, using the same rules as the MS C runtime:

    1) Arguments are delimited by white space, which is either a
       space or a tab.

    2) A string surrounded by double quotation marks is
       interpreted as a single argument, regardless of white space
       contained within.  A quoted string can be embedded in an
       argument.

    3) A double quotation mark preceded by a backslash is
       interpreted as a literal double quotation mark.

    4) Backslashes are interpreted literally, unless they
       immediately precede a double quotation mark.

    5) If backslashes immediately precede a double quotation mark,
       every pair of backslashes is interpreted as a literal
       backslash.  If the number of backslashes is odd, the last
       backslash escapes the next double quotation mark as
       described in rule 3.
    """
    return ' '.join([_quoted(argument) for argument in seq])


def _quoted(argument):
    blank = not argument or ' ' in argument or '\t' in argument
    text = ''
    backslashes = 0
    for c in argument:
        if c == '\\':
            backslashes += 1
            continue
        text += '\\' * (backslashes * 2 + 1 if c == '"' else backslashes) + c
        backslashes = 0
    text += '\\' * (backslashes * 2 if blank else backslashes)
    return '"%s"' % text if blank else text


class Popen(object):
    """ Execute a child program in a new process.

    For a complete description of the arguments see the Python documentation.
    """

    def __init__(self, args, bufsize=0, executable=None, stdin=None, stdout=None, stderr=None, preexec_fn=None, close_fds=False,
                 shell=False, cwd=None, env=None, universal_newlines=False, startupinfo=None, creationflags=0):
        """Create new Popen instance."""
        self._child_created = False
        _cleanup()
        if not isinstance(bufsize, (int, long)):
            raise TypeError("bufsize must be an integer")
        if startupinfo is not None:
            raise ValueError("startupinfo is only supported on Windows platforms")
        if creationflags != 0:
            raise ValueError("creationflags is only supported on Windows platforms")
        self.stdin = self.stdout = self.stderr = None
        self.pid = self.returncode = None
        self.universal_newlines = universal_newlines
        to_close = set()
        try:
            theirs, ours = self._get_handles(stdin, stdout, stderr, to_close)
            self._execute_child(args, executable, preexec_fn, close_fds, cwd, env, shell, theirs, ours)
        except Exception:
            info = sys.exc_info()
            for fd in to_close:
                try:
                    os.close(fd)
                except EnvironmentError:
                    pass
            raise info[0], info[1], info[2]
        for fd in theirs:
            if fd in to_close:
                os.close(fd)
                to_close.discard(fd)
        reading = 'rU' if universal_newlines else 'rb'
        if ours[0] is not None:
            self.stdin = os.fdopen(ours[0], 'wb', bufsize)
        if ours[1] is not None:
            self.stdout = os.fdopen(ours[1], reading, bufsize)
        if ours[2] is not None:
            self.stderr = os.fdopen(ours[2], reading, bufsize)

    def __del__(self, _maxint=sys.maxint):
        if not getattr(self, '_child_created', False):
            return
        self._internal_poll(_deadstate=_maxint)
        if self.returncode is None and _active is not None:
            _active.append(self)

    def pipe_cloexec(self):
        """Create a pipe with FDs set CLOEXEC."""
        ends = os.pipe()
        for fd in ends:
            self._set_cloexec_flag(fd)
        return ends

    def _set_cloexec_flag(self, fd, cloexec=True):
        flags = fcntl.fcntl(fd, fcntl.F_GETFD)
        fcntl.fcntl(fd, fcntl.F_SETFD, flags | fcntl.FD_CLOEXEC if cloexec else flags & ~fcntl.FD_CLOEXEC)

    def _get_handles(self, stdin, stdout, stderr, to_close):
        """The child's descriptors for its input, output and errors, and ours at the other ends; None where there is none."""
        theirs, ours = [], []
        for index, stream in enumerate((stdin, stdout, stderr)):
            its, own = None, None
            if stream is None:
                pass
            elif stream == PIPE:
                ends = self.pipe_cloexec()
                to_close.update(ends)
                its, own = ends if index == 0 else ends[::-1]
            elif index == 2 and stream == STDOUT:
                its = theirs[1] if theirs[1] is not None else sys.__stdout__.fileno()
            elif isinstance(stream, (int, long)):
                its = stream
            else:
                its = stream.fileno()
            theirs.append(its)
            ours.append(own)
        return theirs, ours

    def _execute_child(self, args, executable, preexec_fn, close_fds, cwd, env, shell, theirs, ours):
        args = [args] if isinstance(args, types.StringTypes) else list(args)
        if shell:
            args = ["/bin/sh", "-c"] + args
            if executable:
                args[0] = executable
        if executable is None:
            executable = args[0]
        # What goes wrong in the child comes through a pipe that exec closes.
        report, its_report = self.pipe_cloexec()
        try:
            try:
                self.pid = os.fork()
                self._child_created = True
                if self.pid == 0:
                    self._become(args, executable, preexec_fn, close_fds, cwd, env, theirs, ours, report, its_report)
            finally:
                os.close(its_report)
            data = ''
            while True:
                part = _eintr_retry_call(os.read, report, 65536)
                if not part:
                    break
                data += part
        finally:
            os.close(report)
        if data:
            try:
                _eintr_retry_call(os.waitpid, self.pid, 0)
            except OSError as e:
                if e.errno != errno.ECHILD:
                    raise
            raise _exception_of(data)

    def _become(self, args, executable, preexec_fn, close_fds, cwd, env, theirs, ours, report, its_report):
        try:
            for fd in ours:
                if fd is not None:
                    os.close(fd)
            os.close(report)
            # Descriptors that those of the child would overwrite are moved away first.
            for index in range(3):
                if theirs[index] is not None and theirs[index] < index:
                    theirs[index] = fcntl.fcntl(theirs[index], fcntl.F_DUPFD, 3)
                    self._set_cloexec_flag(theirs[index])
            for index, fd in enumerate(theirs):
                if fd == index:
                    self._set_cloexec_flag(fd, False)
                elif fd is not None:
                    os.dup2(fd, index)
            for fd in set(theirs):
                if fd is not None and fd > 2 and not close_fds:
                    os.close(fd)
            if cwd is not None:
                os.chdir(cwd)
            if preexec_fn:
                preexec_fn()
            if close_fds:
                os.closerange(3, its_report)
                os.closerange(its_report + 1, MAXFD)
            if env is None:
                os.execvp(executable, args)
            else:
                os.execvpe(executable, args, env)
        except:
            os.write(its_report, _text_of(sys.exc_info()))
        finally:
            os._exit(255)

    def poll(self):
        """Check if child process has terminated. Set and return returncode
        attribute."""
        return self._internal_poll()

    def _internal_poll(self, _deadstate=None):
        if self.returncode is None:
            try:
                pid, status = os.waitpid(self.pid, os.WNOHANG)
                if pid == self.pid:
                    self._handle_exitstatus(status)
            except os.error as e:
                if _deadstate is not None:
                    self.returncode = _deadstate
                elif e.errno == errno.ECHILD:
                    # Somebody else has waited for it: its status is lost.
                    self.returncode = 0
        return self.returncode

    def _handle_exitstatus(self, status):
        if os.WIFSIGNALED(status):
            self.returncode = -os.WTERMSIG(status)
        elif os.WIFEXITED(status):
            self.returncode = os.WEXITSTATUS(status)
        else:
            raise RuntimeError("Unknown child exit status!")

    def wait(self):
        """Wait for child process to terminate.  Returns returncode
        attribute."""
        while self.returncode is None:
            try:
                pid, status = _eintr_retry_call(os.waitpid, self.pid, 0)
            except OSError as e:
                if e.errno != errno.ECHILD:
                    raise
                pid, status = self.pid, 0
            if pid == self.pid:
                self._handle_exitstatus(status)
        return self.returncode

    def communicate(self, input=None):
        """Interact with process: Send data to stdin.  Read data from
        stdout and stderr, until end-of-file is reached.  Wait for
        process to terminate.  The optional input argument should be a
        string to be sent to the child process, or None, if no data
        should be sent to the child.

        communicate() returns a tuple (stdout, stderr)."""
        if [self.stdin, self.stdout, self.stderr].count(None) >= 2:
            # One pipe cannot block another.
            stdout = stderr = None
            if self.stdin:
                if input:
                    try:
                        self.stdin.write(input)
                    except IOError as e:
                        if e.errno != errno.EPIPE and e.errno != errno.EINVAL:
                            raise
                self.stdin.close()
            elif self.stdout:
                stdout = _eintr_retry_call(self.stdout.read)
                self.stdout.close()
            elif self.stderr:
                stderr = _eintr_retry_call(self.stderr.read)
                self.stderr.close()
        else:
            stdout, stderr = self._exchange(input)
        self.wait()
        return stdout, stderr

    def _exchange(self, input):
        import select
        if self.stdin:
            self.stdin.flush()
            if not input:
                self.stdin.close()
        parts = dict([(stream, []) for stream in (self.stdout, self.stderr) if stream])
        reading = list(parts)
        writing = [self.stdin] if self.stdin and input else []
        sent = 0
        while reading or writing:
            try:
                readable, writable, _ = select.select(reading, writing, [])
            except select.error as e:
                if e.args[0] == errno.EINTR:
                    continue
                raise
            if writable:
                try:
                    sent += os.write(self.stdin.fileno(), buffer(input, sent, 512))
                    done = sent >= len(input)
                except OSError as e:
                    if e.errno != errno.EPIPE:
                        raise
                    done = True     # the child reads no more
                if done:
                    self.stdin.close()
                    writing = []
            for stream in readable:
                data = os.read(stream.fileno(), 4096)
                if not data:
                    stream.close()
                    reading.remove(stream)
                parts[stream].append(data)
        output = []
        for stream in (self.stdout, self.stderr):
            text = None if stream is None else ''.join(parts[stream])
            output.append(self._translate_newlines(text) if text and self.universal_newlines else text)
        return tuple(output)

    def _translate_newlines(self, data):
        return data.replace("\r\n", "\n").replace("\r", "\n")

    def send_signal(self, sig):
        """Send a signal to the process
        """
        os.kill(self.pid, sig)

    def terminate(self):
        """Terminate the process with SIGTERM
        """
        self.send_signal(signal.SIGTERM)

    def kill(self):
        """Kill the process with SIGKILL
        """
        self.send_signal(signal.SIGKILL)


def _text_of(info):
    """An exception in the child, as its pipe carries it: type, arguments and attributes of a system's error, traceback."""
    import traceback
    cls, value, tb = info
    fields = [getattr(cls, '__name__', str(cls)), ''.join(traceback.format_exception(cls, value, tb))]
    if isinstance(value, EnvironmentError):
        fields += ['e', str(value.errno or 0), value.strerror or '', '' if value.filename is None else 'f' + str(value.filename)]
    else:
        fields += ['', str(value.args[0]) if len(getattr(value, 'args', ())) == 1 else str(value)]
    return '\0'.join(fields)


def _exception_of(data):
    fields = data.split('\0')
    cls = getattr(__builtin__, fields[0], None)
    if not (isinstance(cls, type) and issubclass(cls, BaseException)):
        cls = RuntimeError
    if fields[2] == 'e':
        args = (int(fields[3]), fields[4])
        error = cls(*args + ((fields[5][1:],) if fields[5] else ()))
    else:
        error = cls(fields[3]) if fields[3] else cls()
    error.child_traceback = fields[1]
    return error
