"""os.spawn*: a program in a new process, for both dialects. What they execute with is looked up in os when they run."""

from posix import WEXITSTATUS, WIFSIGNALED, WIFSTOPPED, WTERMSIG, _exit, fork, waitpid

__all__ = ['P_WAIT', 'P_NOWAIT', 'P_NOWAITO', 'spawnv', 'spawnve', 'spawnvp', 'spawnvpe', 'spawnl', 'spawnle', 'spawnlp', 'spawnlpe']

P_WAIT = 0
P_NOWAIT = P_NOWAITO = 1


def spawnv(mode, file, args):
    """spawnv(mode, file, args) -> integer

Execute file with arguments from args in a subprocess.
If mode == P_NOWAIT return the pid of the process.
If mode == P_WAIT return the process's exit code if it exits normally;
otherwise return -SIG, where SIG is the signal that killed it."""
    return _spawn(mode, file, args, None, 'execv')


def _spawn(mode, file, args, env, name):
    import os
    execute = getattr(os, name)
    pid = fork()
    if not pid:
        try:
            if env is None:
                execute(file, args)
            else:
                execute(file, args, env)
        except:
            _exit(127)
    if mode == P_NOWAIT:
        return pid
    while True:
        pid, status = waitpid(pid, 0)
        if WIFSTOPPED(status):
            continue
        return -WTERMSIG(status) if WIFSIGNALED(status) else WEXITSTATUS(status)


def spawnl(mode, file, *args):
    """spawnl(mode, file, *args) -> integer

Execute file with arguments from args in a subprocess."""
    return spawnv(mode, file, args)


def spawnve(mode, file, args, env):
    """spawnve(mode, file, args, env) -> integer

Execute file with arguments from args in a subprocess with the
specified environment."""
    return _spawn(mode, file, args, env, 'execve')


def spawnvp(mode, file, args):
    """spawnvp(mode, file, args) -> integer

Execute file (which is looked for along $PATH) with arguments from
args in a subprocess."""
    return _spawn(mode, file, args, None, 'execvp')


def spawnvpe(mode, file, args, env):
    """spawnvpe(mode, file, args, env) -> integer

Execute file (which is looked for along $PATH) with arguments from
args in a subprocess with the supplied environment."""
    return _spawn(mode, file, args, env, 'execvpe')


def spawnle(mode, file, *args):
    """spawnle(mode, file, *args, env) -> integer

Execute file with arguments from args in a subprocess with the
supplied environment."""
    return spawnve(mode, file, args[:-1], args[-1])


def spawnlp(mode, file, *args):
    """spawnlp(mode, file, *args) -> integer

Execute file (which is looked for along $PATH) with arguments from
args in a subprocess with the supplied environment."""
    return spawnvp(mode, file, args)


def spawnlpe(mode, file, *args):
    """spawnlpe(mode, file, *args, env) -> integer

Execute file (which is looked for along $PATH) with arguments from
args in a subprocess with the supplied environment."""
    return spawnvpe(mode, file, args[:-1], args[-1])
