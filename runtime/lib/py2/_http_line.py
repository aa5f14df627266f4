"""What httplib makes of an answer of HTTP/0.9, whose first line was taken for a status."""


class LineAndFileWrapper:
    """A limited file-like object for HTTP/0.9 responses: a line that was read, and the file it came from."""

    def __init__(self, line, file):
        self._line = line
        self._file = file
        self._line_consumed = 0
        self._line_offset = 0
        self._line_left = len(line)

    def __getattr__(self, attr):
        return getattr(self._file, attr)

    def _take(self, amt):
        text = self._line[self._line_offset:self._line_offset + amt]
        self._line_offset += len(text)
        self._line_left -= len(text)
        self._line_consumed = self._line_left == 0
        return text

    def read(self, amt=None):
        if not self._line_left:
            return self._file.read() if amt is None else self._file.read(amt)
        if amt is None:
            return self._take(self._line_left) + self._file.read()
        text = self._take(amt)
        return text + self._file.read(amt - len(text)) if len(text) < amt else text

    def readline(self):
        return self._take(self._line_left) if self._line_left else self._file.readline()

    def readlines(self, size=None):
        if not self._line_left:
            return self._file.readlines() if size is None else self._file.readlines(size)
        lines = [self._take(self._line_left)]
        return lines + (self._file.readlines() if size is None else self._file.readlines(size))
