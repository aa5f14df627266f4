"""Execute shell commands via os.popen() and return status, output."""

import os
import warnings

__all__ = ["getstatusoutput", "getoutput", "getstatus"]


def getstatusoutput(cmd):
    """Return (status, output) of executing cmd in a shell; errors are part of the output, its last newline is not."""
    pipe = os.popen('{ %s; } 2>&1' % cmd)
    output = pipe.read()
    status = pipe.close() or 0
    return status, output[:-1] if output.endswith('\n') else output


def getoutput(cmd):
    """Return output (stdout or stderr) of executing cmd in a shell."""
    return getstatusoutput(cmd)[1]


def getstatus(file):
    """Return output of "ls -ld <file>" in a string."""
    warnings.warn("commands.getstatus() is deprecated", DeprecationWarning, stacklevel=2)
    return getoutput('ls -ld' + mkarg(file))


def mkarg(x):
    """The argument quoted for the shell, with a blank before it."""
    if "'" not in x:
        return " '%s'" % x
    return ' "%s"' % ''.join('\\' + c if c in '\\$"`' else c for c in x)


def mk2arg(head, x):
    """mkarg of the two joined as a path."""
    return mkarg(os.path.join(head, x))
