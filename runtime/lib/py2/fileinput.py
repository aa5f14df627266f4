"""The lines of several files, or of standard input: Library Reference, fileinput."""

import os
import sys

__all__ = ['input', 'close', 'nextfile', 'filename', 'lineno', 'filelineno', 'isfirstline', 'isstdin', 'FileInput']

DEFAULT_BUFSIZE = 8 * 1024
_state = None


def input(files=None, inplace=0, backup='', bufsize=0, mode='r', openhook=None):
    """Starts with the files named, those of the command line, or standard input."""
    global _state
    if _state and _state._file:
        raise RuntimeError('input() already active')
    _state = FileInput(files, inplace, backup, bufsize, mode, openhook)
    return _state


def close():
    global _state
    state, _state = _state, None
    if state:
        state.close()


def _active():
    if not _state:
        raise RuntimeError('no active input()')
    return _state


def nextfile():
    return _active().nextfile()


def filename():
    return _active().filename()


def lineno():
    return _active().lineno()


def filelineno():
    return _active().filelineno()


def fileno():
    return _active().fileno()


def isfirstline():
    return _active().isfirstline()


def isstdin():
    return _active().isstdin()


class FileInput:
    def __init__(self, files=None, inplace=0, backup='', bufsize=0, mode='r', openhook=None):
        if isinstance(files, basestring):
            files = (files,)
        else:
            files = tuple(sys.argv[1:] if files is None else files) or ('-',)
        if mode not in ('r', 'rU', 'U', 'rb'):
            raise ValueError("FileInput opening mode must be one of 'r', 'rU', 'U' and 'rb'")
        if openhook and inplace:
            raise ValueError('FileInput cannot use an opening hook in inplace mode')
        if openhook and not hasattr(openhook, '__call__'):
            raise ValueError('FileInput openhook must be callable')
        self._files = files
        self._inplace = inplace
        self._backup = backup
        self._mode = mode
        self._openhook = openhook
        self._savestdout = self._output = self._backupfilename = None
        self._filename = self._file = None
        self._lineno = self._filelineno = 0
        self._isstdin = False

    def close(self):
        try:
            self.nextfile()
        finally:
            self._files = ()

    def __iter__(self):
        return self

    def next(self):
        line = self.readline()
        if not line:
            raise StopIteration
        return line

    def __getitem__(self, i):
        if i != self._lineno:
            raise RuntimeError('accessing lines out of order')
        try:
            return self.next()
        except StopIteration:
            raise IndexError('end of input reached')

    def nextfile(self):
        """Goes on with the next file; what was not read of this one does not count."""
        if self._savestdout:
            sys.stdout, self._savestdout = self._savestdout, None
        if self._output:
            output, self._output = self._output, None
            output.close()
        file, self._file = self._file, None
        if file and not self._isstdin:
            file.close()
        backup, self._backupfilename = self._backupfilename, None
        if backup and not self._backup:
            try:
                os.unlink(backup)
            except OSError:
                pass
        self._isstdin = False

    def readline(self):
        while True:
            if not self._file:
                if not self._files:
                    return ''
                self._open()
            line = self._file.readline()
            if line:
                self._lineno += 1
                self._filelineno += 1
                return line
            self.nextfile()

    def _open(self):
        self._filename, self._files = self._files[0], self._files[1:]
        self._filelineno = 0
        if self._filename == '-':
            self._filename, self._file, self._isstdin = '<stdin>', sys.stdin, True
        elif self._inplace:
            # The old file is read under another name; what is printed goes to a new one.
            self._backupfilename = self._filename + (self._backup or os.extsep + 'bak')
            try:
                os.unlink(self._backupfilename)
            except OSError:
                pass
            os.rename(self._filename, self._backupfilename)
            self._file = open(self._backupfilename, self._mode)
            mode = os.fstat(self._file.fileno()).st_mode
            fd = os.open(self._filename, os.O_CREAT | os.O_WRONLY | os.O_TRUNC, mode)
            self._output = os.fdopen(fd, 'w')
            try:
                os.chmod(self._filename, mode)
            except OSError:
                pass
            self._savestdout, sys.stdout = sys.stdout, self._output
        elif self._openhook:
            self._file = self._openhook(self._filename, self._mode)
        else:
            self._file = open(self._filename, self._mode)

    def filename(self):
        return self._filename

    def lineno(self):
        return self._lineno

    def filelineno(self):
        return self._filelineno

    def fileno(self):
        return self._file.fileno() if self._file else -1

    def isfirstline(self):
        return self._filelineno == 1

    def isstdin(self):
        return self._isstdin


def hook_compressed(filename, mode):
    """Opens files of gzip and bzip2 by their names."""
    extension = os.path.splitext(filename)[1]
    if extension == '.gz':
        import gzip
        return gzip.open(filename, mode)
    if extension == '.bz2':
        import bz2
        return bz2.BZ2File(filename, mode)
    return open(filename, mode)


def hook_encoded(encoding):
    """A hook for files in an encoding."""
    import io

    def openhook(filename, mode):
        return io.open(filename, mode.replace('U', '').replace('b', '') or 'r', encoding=encoding, newline='')
    return openhook
