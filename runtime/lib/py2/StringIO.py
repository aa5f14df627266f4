"""File-like objects that read from or write to a string buffer.

What is written may be str or unicode; getvalue() joins them as + would.
"""

import errno as _errno

__all__ = ["StringIO"]


def _complain_ifclosed(closed):
    if closed:
        raise ValueError("I/O operation on closed file")


class StringIO:
    """class StringIO([buffer])

    When a StringIO object is created, it can be initialized to an existing
    string by passing the string to the constructor."""

    def __init__(self, buf=''):
        if not isinstance(buf, basestring):
            buf = str(buf)
        self.buf = buf
        self.len = len(buf)
        self.buflist = []
        self.pos = 0
        self.closed = False
        self.softspace = 0

    def __iter__(self):
        return self

    def next(self):
        """A file object is its own iterator."""
        _complain_ifclosed(self.closed)
        r = self.readline()
        if not r:
            raise StopIteration
        return r

    def close(self):
        """Free the memory buffer."""
        if not self.closed:
            self.closed = True
            del self.buf, self.pos

    def isatty(self):
        """Returns False because StringIO objects are not connected to a tty-like device."""
        _complain_ifclosed(self.closed)
        return False

    def _join(self):
        if self.buflist:
            self.buf += ''.join(self.buflist)
            self.buflist = []

    def seek(self, pos, mode=0):
        """Set the file's current position."""
        _complain_ifclosed(self.closed)
        self._join()
        if mode == 1:
            pos += self.pos
        elif mode == 2:
            pos += self.len
        self.pos = max(0, pos)

    def tell(self):
        """Return the file's current position."""
        _complain_ifclosed(self.closed)
        return self.pos

    def read(self, n=-1):
        """Read at most size bytes from the file."""
        _complain_ifclosed(self.closed)
        self._join()
        if n is None or n < 0:
            end = self.len
        else:
            end = min(self.pos + n, self.len)
        r = self.buf[self.pos:end]
        self.pos = end
        return r

    def readline(self, length=None):
        """Read one entire line from the file."""
        _complain_ifclosed(self.closed)
        self._join()
        i = self.buf.find('\n', self.pos)
        end = self.len if i < 0 else i + 1
        if length is not None and length >= 0 and self.pos + length < end:
            end = self.pos + length
        r = self.buf[self.pos:end]
        self.pos = end
        return r

    def readlines(self, sizehint=0):
        """Read until EOF using readline() and return a list containing the lines."""
        total = 0
        lines = []
        line = self.readline()
        while line:
            lines.append(line)
            total += len(line)
            if 0 < sizehint <= total:
                break
            line = self.readline()
        return lines

    def truncate(self, size=None):
        """Truncate the file's size."""
        _complain_ifclosed(self.closed)
        if size is None:
            size = self.pos
        elif size < 0:
            raise IOError(_errno.EINVAL, "Negative size not allowed")
        elif size < self.pos:
            self.pos = size
        self.buf = self.getvalue()[:size]
        self.len = size

    def write(self, s):
        """Write a string to the file."""
        _complain_ifclosed(self.closed)
        if not s:
            return
        if not isinstance(s, basestring):
            s = str(s)
        position = self.pos
        length = self.len
        if position == length:
            self.buflist.append(s)
            self.len = self.pos = position + len(s)
            return
        if position > length:
            self.buflist.append('\0' * (position - length))
            length = position
        end = position + len(s)
        if position < length:
            self._join()
            self.buflist = [self.buf[:position], s, self.buf[end:]]
            self.buf = ''
            if end > length:
                length = end
        else:
            self.buflist.append(s)
            length = end
        self.len = length
        self.pos = end

    def writelines(self, iterable):
        """Write a sequence of strings to the file."""
        write = self.write
        for line in iterable:
            write(line)

    def flush(self):
        """Flush the internal buffer"""
        _complain_ifclosed(self.closed)

    def getvalue(self):
        """Retrieve the entire contents of the "file" at any time before the object's close() method is called."""
        _complain_ifclosed(self.closed)
        self._join()
        return self.buf
