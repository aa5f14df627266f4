"""Functions that read and write gzipped files.

The user of the file doesn't have to worry about the compression,
but random access is not allowed."""

import errno
import io
import os
import struct
import time
import zlib

import __builtin__

__all__ = ["GzipFile", "open"]

FTEXT, FHCRC, FEXTRA, FNAME, FCOMMENT = 1, 2, 4, 8, 16
READ, WRITE = 1, 2


def write32u(output, value):
    output.write(struct.pack("<L", value))


def read32(input):
    return struct.unpack("<I", input.read(4))[0]


def open(filename, mode="rb", compresslevel=9):
    """Shorthand for GzipFile(filename, mode, compresslevel).

    The filename argument is required; mode defaults to 'rb'
    and compresslevel defaults to 9."""
    return GzipFile(filename, mode, compresslevel)


class GzipFile(io.BufferedIOBase):
    """The GzipFile class simulates most of the methods of a file object with
    the exception of the readinto() and truncate() methods."""

    myfileobj = None
    max_read_chunk = 10 * 1024 * 1024

    def __init__(self, filename=None, mode=None, compresslevel=9, fileobj=None, mtime=None):
        """A file by name, or over another file object, which it does not close. mtime goes into the header
        in place of the present time."""
        if mode:
            mode = mode.replace('U', '')
        if mode and 'b' not in mode:
            mode += 'b'
        if fileobj is None:
            fileobj = self.myfileobj = __builtin__.open(filename, mode or 'rb')
        if filename is None:
            name = getattr(fileobj, 'name', '')
            filename = name if isinstance(name, basestring) and name != '<fdopen>' else ''
        if mode is None:
            mode = getattr(fileobj, 'mode', 'rb')
        self.fileobj = fileobj
        self.name = filename
        self.mtime = mtime
        if mode[0:1] == 'r':
            self.mode = READ
            self.min_readsize = 100
            self._start_reading()
        elif mode[0:1] == 'w' or mode[0:1] == 'a':
            self.mode = WRITE
            self.crc = zlib.crc32("") & 0xffffffffL
            self.size = 0
            self.offset = 0
            self.compress = zlib.compressobj(compresslevel, zlib.DEFLATED, -zlib.MAX_WBITS, zlib.DEF_MEM_LEVEL, 0)
            self._write_gzip_header()
        else:
            raise IOError("Mode %s not supported" % mode)

    def _start_reading(self):
        """At the beginning of the first member."""
        self._new_member = True
        self.decompress = None
        self._input = ""    # read from the file, not yet decompressed
        self._text = ""     # decompressed
        self._at = 0        # how much of it has been read
        self.offset = 0     # of that in the whole

    @property
    def filename(self):
        import warnings
        warnings.warn("use the name attribute", DeprecationWarning, 2)
        if self.mode == WRITE and self.name[-3:] != ".gz":
            return self.name + ".gz"
        return self.name

    def __repr__(self):
        s = repr(self.fileobj)
        return '<gzip ' + s[1:-1] + ' ' + hex(id(self)) + '>'

    def _check_closed(self):
        """Raises a ValueError if the underlying file object has been closed."""
        if self.closed:
            raise ValueError('I/O operation on closed file.')

    def _write_gzip_header(self):
        self.fileobj.write('\037\213\010')
        try:
            name = os.path.basename(self.name)
            if not isinstance(name, str):
                name = name.encode('latin-1')
            if name.endswith('.gz'):
                name = name[:-3]
        except UnicodeEncodeError:
            name = ''
        self.fileobj.write(chr(FNAME if name else 0))
        mtime = time.time() if self.mtime is None else self.mtime
        write32u(self.fileobj, long(mtime))
        self.fileobj.write('\002\377')
        if name:
            self.fileobj.write(name + '\000')

    # --- reading

    def _fetch(self, count):
        """The next bytes of the file; less at its end."""
        while len(self._input) < count:
            more = self.fileobj.read(max(8192, count - len(self._input)))
            if not more:
                break
            self._input += more
        out = self._input[:count]
        self._input = self._input[count:]
        return out

    def _skip_text(self):
        """A text of the header up to its NUL."""
        while True:
            s = self._fetch(1)
            if not s or s == '\000':
                return

    def _read_gzip_header(self):
        """False at the end of the file."""
        # Zeros may pad the file (bug 1704 of CPython).
        while True:
            first = self._fetch(1)
            if first != '\000' or self._at_start:
                break
        if not first:
            return False
        if first + self._fetch(1) != '\037\213':
            raise IOError('Not a gzipped file')
        if self._fetch(1) != '\010':
            raise IOError('Unknown compression method')
        flag = ord(self._fetch(1))
        self.mtime = struct.unpack("<I", self._fetch(4))[0]
        self._fetch(2)  # extra flags, operating system
        if flag & FEXTRA:
            low, high = self._fetch(1), self._fetch(1)
            self._fetch(ord(low) + 256 * ord(high))
        if flag & FNAME:
            self._skip_text()
        if flag & FCOMMENT:
            self._skip_text()
        if flag & FHCRC:
            self._fetch(2)
        return True

    def _read_eof(self):
        """Checks the sum and the size at a member's end."""
        crc32 = struct.unpack("<I", self._fetch(4))[0]
        isize = struct.unpack("<I", self._fetch(4))[0]
        if crc32 != self.crc:
            raise IOError("CRC check failed %s != %s" % (hex(crc32), hex(self.crc)))
        if isize != self.size & 0xffffffff:
            raise IOError("Incorrect length of data produced")

    def _fill(self):
        """Decompresses more; False at the end."""
        if self.fileobj is None:
            return False
        if self._new_member:
            self._at_start = self.decompress is None
            if not self._read_gzip_header():
                return False
            self.decompress = zlib.decompressobj(-zlib.MAX_WBITS)
            self.crc = zlib.crc32("") & 0xffffffffL
            self.size = 0
            self._new_member = False
        data = self._input or self.fileobj.read(65536)
        self._input = ""
        if data:
            text = self.decompress.decompress(data)
        else:
            text = self.decompress.flush()
        if self.decompress.unused_data or not data:
            self._input = self.decompress.unused_data
            self._ended_member = True
        else:
            self._ended_member = False
        self.crc = zlib.crc32(text, self.crc) & 0xffffffffL
        self.size += len(text)
        if self._ended_member:
            self._read_eof()
            self._new_member = True
        self._text = self._text[self._at:] + text if self._at < len(self._text) else text
        self._at = 0
        return True

    def _take(self, stop):
        text = self._text[self._at:stop]
        self._at = stop
        self.offset += len(text)
        return text

    def _check_reading(self, name):
        self._check_closed()
        if self.mode != READ:
            raise IOError(errno.EBADF, name + "() on write-only GzipFile object")

    def read(self, size=-1):
        self._check_reading("read")
        if size is None:
            size = -1
        if size < 0:
            parts = []
            while True:
                parts.append(self._take(len(self._text)))
                if not self._fill():
                    return "".join(parts)
        while len(self._text) - self._at < size and self._fill():
            pass
        return self._take(min(len(self._text), self._at + size))

    def readinto(self, b):
        data = self.read(len(b))
        b[:len(data)] = data
        return long(len(data))

    def readline(self, size=-1):
        self._check_reading("read")
        start = 0
        while True:
            end = self._text.find('\n', self._at + start)
            if end >= 0 or size >= 0 and len(self._text) - self._at >= size:
                break
            start = len(self._text) - self._at
            if not self._fill():
                break
        stop = end + 1 if end >= 0 else len(self._text)
        return self._take(stop if size < 0 else min(stop, self._at + size))

    # --- writing

    def write(self, data):
        self._check_closed()
        if self.mode != WRITE:
            raise IOError(errno.EBADF, "write() on read-only GzipFile object")
        if self.fileobj is None:
            raise ValueError("write() on closed GzipFile object")
        if isinstance(data, memoryview):
            data = data.tobytes()
        if len(data) > 0:
            compressed = self.compress.compress(data)
            self.size += len(data)
            self.crc = zlib.crc32(data, self.crc) & 0xffffffffL
            self.fileobj.write(compressed)
            self.offset += len(data)
        return len(data)

    # --- the rest

    @property
    def closed(self):
        return self.fileobj is None

    def close(self):
        fileobj = self.fileobj
        if fileobj is None:
            return
        self.fileobj = None
        try:
            if self.mode == WRITE:
                fileobj.write(self.compress.flush())
                write32u(fileobj, self.crc)
                write32u(fileobj, self.size & 0xffffffff)  # of 32 bits, as the format says
        finally:
            myfileobj = self.myfileobj
            if myfileobj:
                self.myfileobj = None
                myfileobj.close()

    def flush(self, zlib_mode=zlib.Z_SYNC_FLUSH):
        self._check_closed()
        if self.mode == WRITE:
            self.fileobj.write(self.compress.flush(zlib_mode))
            self.fileobj.flush()

    def fileno(self):
        """Invoke the underlying file object's fileno() method.

        This will raise AttributeError if the underlying file object
        doesn't support fileno()."""
        return self.fileobj.fileno()

    def rewind(self):
        """Return the uncompressed stream file position indicator to the
        beginning of the file"""
        if self.mode != READ:
            raise IOError("Can't rewind in write mode")
        self.fileobj.seek(0)
        self._start_reading()

    def readable(self):
        return self.mode == READ

    def writable(self):
        return self.mode == WRITE

    def seekable(self):
        return True

    def tell(self):
        self._check_closed()
        return self.offset

    def seek(self, offset, whence=0):
        self._check_closed()
        if whence:
            if whence != 1:
                raise ValueError('Seek from end not supported')
            offset = self.offset + offset
        if self.mode == WRITE:
            if offset < self.offset:
                raise IOError('Negative seek in write mode')
            while self.offset < offset:
                self.write('\0' * min(1024, offset - self.offset))
        else:
            if offset < self.offset:
                self.rewind()
            while self.offset < offset and self.read(min(1 << 16, offset - self.offset)):
                pass
        return self.offset
