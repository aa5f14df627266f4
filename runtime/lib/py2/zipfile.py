"""Read and write ZIP files: Library Reference, zipfile; PKWARE's APPNOTE."""

import binascii
import cStringIO
import io
import os
import re
import shutil
import stat
import string
import struct
import sys
import time

try:
    import zlib
    crc32 = zlib.crc32
except ImportError:
    zlib = None
    crc32 = binascii.crc32

__all__ = ["BadZipfile", "error", "ZIP_STORED", "ZIP_DEFLATED", "is_zipfile", "ZipInfo", "ZipFile", "PyZipFile", "LargeZipFile"]


class BadZipfile(Exception):
    pass


class LargeZipFile(Exception):
    """Raised when writing a zipfile, the zipfile requires ZIP64 extensions
    and those extensions are disabled."""


error = BadZipfile
ZIP64_LIMIT = (1 << 31) - 1
ZIP_FILECOUNT_LIMIT = (1 << 16) - 1
ZIP_MAX_COMMENT = (1 << 16) - 1
ZIP_STORED, ZIP_DEFLATED = 0, 8

# The records: end of central directory, central directory entry, local header, the two of Zip64.
structEndArchive, stringEndArchive, sizeEndCentDir = "<4s4H2LH", "PK\005\006", 22
structCentralDir, stringCentralDir, sizeCentralDir = "<4s4B4HL2L5H2L", "PK\001\002", 46
structFileHeader, stringFileHeader, sizeFileHeader = "<4s2B4HL2L2H", "PK\003\004", 30
structEndArchive64Locator, stringEndArchive64Locator, sizeEndCentDir64Locator = "<4sLQL", "PK\x06\x07", 20
structEndArchive64, stringEndArchive64, sizeEndCentDir64 = "<4sQ2H2L4Q", "PK\x06\x06", 56


def is_zipfile(filename):
    """Quickly see if a file is a ZIP file by checking the magic number.

    The filename argument may be a file or file-like object too."""
    try:
        if hasattr(filename, "read"):
            return _end_record(filename) is not None
        with open(filename, "rb") as fp:
            return _end_record(fp) is not None
    except IOError:
        return False


def _end_record(fp):
    """(entries, size and start of the central directory, comment, where the record stands); None: no ZIP file."""
    fp.seek(0, 2)
    size = fp.tell()
    start = max(size - ZIP_MAX_COMMENT - sizeEndCentDir, 0)
    fp.seek(start, 0)
    data = fp.read()
    at = len(data) - sizeEndCentDir
    if at < 0:
        return None
    if data[at:at + 4] != stringEndArchive or data[-2:] != "\000\000":
        at = data.rfind(stringEndArchive)
        if at < 0 or len(data) - at < sizeEndCentDir:
            return None
    record = struct.unpack(structEndArchive, data[at:at + sizeEndCentDir])
    count, length, offset, comment_size = record[4], record[5], record[6], record[7]
    comment = data[at + sizeEndCentDir:at + sizeEndCentDir + comment_size]
    where = start + at
    big = _end_record64(fp, where)
    if big is not None:
        count, length, offset, where = big
    return count, length, offset, comment, where


def _end_record64(fp, end):
    at = end - sizeEndCentDir64Locator
    if at < 0:
        return None
    fp.seek(at)
    data = fp.read(sizeEndCentDir64Locator)
    if len(data) != sizeEndCentDir64Locator:
        return None
    sig, disk, offset, disks = struct.unpack(structEndArchive64Locator, data)
    if sig != stringEndArchive64Locator:
        return None
    if disk != 0 or disks != 1:
        raise BadZipfile("zipfiles that span multiple disks are not supported")
    at -= sizeEndCentDir64
    if at < 0:
        return None
    fp.seek(at)
    data = fp.read(sizeEndCentDir64)
    if len(data) != sizeEndCentDir64:
        return None
    record = struct.unpack(structEndArchive64, data)
    return (record[7], record[8], record[9], at) if record[0] == stringEndArchive64 else None


class ZipInfo(object):
    """Class with attributes describing each file in the ZIP archive."""

    __slots__ = ('orig_filename', 'filename', 'date_time', 'compress_type', 'comment', 'extra', 'create_system', 'create_version',
                 'extract_version', 'reserved', 'flag_bits', 'volume', 'internal_attr', 'external_attr', 'header_offset', 'CRC',
                 'compress_size', 'file_size', '_raw_time')

    def __init__(self, filename="NoName", date_time=(1980, 1, 1, 0, 0, 0)):
        self.orig_filename = filename
        nul = filename.find(chr(0))
        if nul >= 0:
            filename = filename[:nul]
        if os.sep != "/" and os.sep in filename:
            filename = filename.replace(os.sep, "/")
        self.filename = filename
        self.date_time = date_time
        if date_time[0] < 1980:
            raise ValueError('ZIP does not support timestamps before 1980')
        self.compress_type = ZIP_STORED
        self.comment = ""
        self.extra = ""
        self.create_system = 3
        self.create_version = self.extract_version = 20
        self.reserved = self.flag_bits = self.volume = self.internal_attr = self.external_attr = 0

    def _stamp(self):
        dt = self.date_time
        return dt[3] << 11 | dt[4] << 5 | dt[5] // 2, (dt[0] - 1980) << 9 | dt[1] << 5 | dt[2]

    def _encoded(self):
        """(name, flags): a name that is not ASCII is written as UTF-8, with a flag."""
        if isinstance(self.filename, unicode):
            try:
                return self.filename.encode('ascii'), self.flag_bits
            except UnicodeEncodeError:
                return self.filename.encode('utf-8'), self.flag_bits | 0x800
        return self.filename, self.flag_bits

    def FileHeader(self, zip64=None):
        """Return the per-file header as a string."""
        if self.flag_bits & 0x08:
            crc = packed = size = 0  # they follow the data
        else:
            crc, packed, size = self.CRC, self.compress_size, self.file_size
        extra = self.extra
        if zip64 is None:
            zip64 = size > ZIP64_LIMIT or packed > ZIP64_LIMIT
        if zip64:
            extra += struct.pack('<HHQQ', 1, 16, size, packed)
        if size > ZIP64_LIMIT or packed > ZIP64_LIMIT:
            if not zip64:
                raise LargeZipFile("Filesize would require ZIP64 extensions")
            size = packed = 0xffffffff
            self.extract_version = max(45, self.extract_version)
            self.create_version = max(45, self.extract_version)
        name, flags = self._encoded()
        dostime, dosdate = self._stamp()
        return struct.pack(structFileHeader, stringFileHeader, self.extract_version, self.reserved, flags, self.compress_type, dostime,
                           dosdate, crc & 0xffffffff, packed, size, len(name), len(extra)) + name + extra

    def _central(self):
        """The entry of the central directory."""
        extra64 = []
        size, packed, offset = self.file_size, self.compress_size, self.header_offset
        if size > ZIP64_LIMIT or packed > ZIP64_LIMIT:
            extra64 += [size, packed]
            size = packed = 0xffffffff
        if offset > ZIP64_LIMIT:
            extra64.append(offset)
            offset = 0xffffffff
        extra = self.extra
        extract, create = self.extract_version, self.create_version
        if extra64:
            extra = struct.pack('<HH' + 'Q' * len(extra64), 1, 8 * len(extra64), *extra64) + extra
            extract, create = max(45, extract), max(45, create)
        name, flags = self._encoded()
        dostime, dosdate = self._stamp()
        return struct.pack(structCentralDir, stringCentralDir, create, self.create_system, extract, self.reserved, flags,
                           self.compress_type, dostime, dosdate, self.CRC & 0xffffffff, packed, size, len(name), len(extra),
                           len(self.comment), 0, self.internal_attr, self.external_attr, offset) + name + extra + self.comment

    def _decode_extra(self):
        """The Zip64 part of the extra data."""
        extra = self.extra
        while len(extra) >= 4:
            kind, size = struct.unpack('<HH', extra[:4])
            if size + 4 > len(extra):
                raise BadZipfile("Corrupt extra field %04x (size=%d)" % (kind, size))
            if kind == 1:
                if size % 8 and size != 28:
                    raise BadZipfile("Corrupt extra field %04x (size=%d)" % (kind, size))
                counts = list(struct.unpack('<%dQ' % min(size // 8, 3), extra[4:4 + 8 * min(size // 8, 3)]))
                if self.file_size in (0xffffffffffffffff, 0xffffffff):
                    self.file_size = counts.pop(0)
                if self.compress_size == 0xffffffff:
                    self.compress_size = counts.pop(0)
                if self.header_offset == 0xffffffff:
                    self.header_offset = counts.pop(0)
            extra = extra[size + 4:]


class _ZipDecrypter(object):
    """The old cipher of ZIP files, which decrypts only. Each byte changes the keys."""

    def __init__(self, pwd):
        self.keys = [305419896, 591751049, 878082192]
        for p in pwd:
            self._update(ord(p))

    def _crc(self, byte, crc):
        return ~crc32(chr(byte), ~crc & 0xffffffff) & 0xffffffff

    def _update(self, byte):
        keys = self.keys
        keys[0] = self._crc(byte, keys[0])
        keys[1] = ((keys[1] + (keys[0] & 255)) * 134775813 + 1) & 0xffffffff
        keys[2] = self._crc(keys[1] >> 24 & 255, keys[2])

    def __call__(self, c):
        k = self.keys[2] | 2
        byte = ord(c) ^ (k * (k ^ 1) >> 8) & 255
        self._update(byte)
        return chr(byte)


compressor_names = {0: 'store', 1: 'shrink', 6: 'implode', 8: 'deflate', 9: 'deflate64', 12: 'bzip2', 14: 'lzma', 97: 'wavpack',
                    98: 'ppmd'}


class ZipExtFile(io.BufferedIOBase):
    """File-like object for reading an archive member.
       Is returned by ZipFile.open()."""

    PATTERN = re.compile(r'^(?P<chunk>[^\r\n]+)|(?P<newline>\n|\r\n?)')

    def __init__(self, fileobj, mode, zipinfo, decrypter=None, close_fileobj=False):
        self._fileobj = fileobj
        self._decrypter = decrypter
        self._close_fileobj = close_fileobj
        self._left = zipinfo.compress_size
        if decrypter is not None:
            self._left -= 12
        if zipinfo.compress_type == ZIP_DEFLATED:
            self._decompressor = zlib.decompressobj(-15)
        elif zipinfo.compress_type == ZIP_STORED:
            self._decompressor = None
        else:
            name = compressor_names.get(zipinfo.compress_type)
            raise NotImplementedError("compression type %d%s" % (zipinfo.compress_type, ' (%s)' % name if name else ''))
        self._text = ''
        self._at = 0
        self._ended = False
        self._universal = 'U' in mode
        self.newlines = None
        self.mode = mode
        self.name = zipinfo.filename
        self._expected = getattr(zipinfo, 'CRC', None)
        self._crc = crc32('') & 0xffffffff

    def _fill(self):
        """Takes in more; False at the end."""
        if self._ended:
            return False
        data = self._fileobj.read(min(self._left, 65536)) if self._left > 0 else ''
        if self._left > 0 and not data:
            raise EOFError
        self._left -= len(data)
        if self._decrypter is not None:
            data = ''.join([self._decrypter(c) for c in data])
        if self._decompressor is not None:
            text = self._decompressor.decompress(data)
            if self._left <= 0:
                text += self._decompressor.flush()
        else:
            text = data
        self._ended = self._left <= 0
        self._crc = crc32(text, self._crc) & 0xffffffff
        if self._ended and self._expected is not None and self._crc != self._expected:
            raise BadZipfile("Bad CRC-32 for file %r" % self.name)
        if self._universal:
            text = text.replace('\r\n', '\n').replace('\r', '\n')
        self._text = self._text[self._at:] + text
        self._at = 0
        return True

    def read(self, n=-1):
        """Read and return up to n bytes.
        If the argument is omitted, None, or negative, data is read and returned until EOF is reached."""
        if n is None or n < 0:
            while self._fill():
                pass
            n = len(self._text) - self._at
        while len(self._text) - self._at < n and self._fill():
            pass
        text = self._text[self._at:self._at + n]
        self._at += len(text)
        return text

    def read1(self, n):
        """Read up to n bytes with at most one read() system call."""
        if self._at == len(self._text):
            self._fill()
        text = self._text[self._at:] if n is None or n < 0 else self._text[self._at:self._at + n]
        self._at += len(text)
        return text

    def peek(self, n=1):
        """Returns buffered bytes without advancing the position."""
        while len(self._text) - self._at < n and self._fill():
            pass
        return self._text[self._at:self._at + 512]

    def readline(self, limit=-1):
        """Read and return a line from the stream.

        If limit is specified, at most limit bytes will be read."""
        while True:
            end = self._text.find('\n', self._at)
            if end >= 0 or limit >= 0 and len(self._text) - self._at >= limit or not self._fill():
                break
        stop = end + 1 if end >= 0 else len(self._text)
        if limit >= 0:
            stop = min(stop, self._at + limit)
        text = self._text[self._at:stop]
        self._at = stop
        return text

    def readable(self):
        return True

    def close(self):
        try:
            if self._close_fileobj:
                self._fileobj.close()
        finally:
            super(ZipExtFile, self).close()


class ZipFile(object):
    """Class with methods to open, read, write, close, list zip files.

    z = ZipFile(file, mode="r", compression=ZIP_STORED, allowZip64=False)

    file: Either the path to the file, or a file-like object.
          If it is a path, the file will be opened and closed by ZipFile.
    mode: The mode can be either read "r", write "w" or append "a".
    compression: ZIP_STORED (no compression) or ZIP_DEFLATED (requires zlib).
    allowZip64: if True ZipFile will create files with ZIP64 extensions when
                needed, otherwise it will raise an exception when this would
                be necessary."""

    fp = None

    def __init__(self, file, mode="r", compression=ZIP_STORED, allowZip64=False):
        if mode not in ("r", "w", "a"):
            raise RuntimeError('ZipFile() requires mode "r", "w", or "a"')
        self._check_kind(compression)
        self._allowZip64 = allowZip64
        self._didModify = False
        self.debug = 0
        self.NameToInfo = {}
        self.filelist = []
        self.compression = compression
        self.mode = mode
        self.pwd = None
        self._comment = ''
        if isinstance(file, basestring):
            self._filePassed = 0
            self.filename = file
            modes = {'r': 'rb', 'w': 'wb', 'a': 'r+b'}
            try:
                self.fp = open(file, modes[mode])
            except IOError:
                if mode != 'a':
                    raise
                self.mode = mode = 'w'
                self.fp = open(file, modes[mode])
        else:
            self._filePassed = 1
            self.fp = file
            self.filename = getattr(file, 'name', None)
        try:
            if mode == 'r':
                self._RealGetContents()
            elif mode == 'w':
                self._didModify = True
                self._start_disk = self.fp.tell()
            else:
                try:
                    self._RealGetContents()
                    self.fp.seek(self.start_dir, 0)
                except BadZipfile:  # no ZIP file: one is appended
                    self.fp.seek(0, 2)
                    self._didModify = True
                    self._start_disk = self.fp.tell()
        except:
            fp = self.fp
            self.fp = None
            if not self._filePassed:
                fp.close()
            raise

    def __enter__(self):
        return self

    def __exit__(self, type, value, traceback):
        self.close()

    def _check_kind(self, compression):
        if compression == ZIP_DEFLATED:
            if not zlib:
                raise RuntimeError("Compression requires the (missing) zlib module")
        elif compression != ZIP_STORED:
            raise RuntimeError("That compression method is not supported")

    def _RealGetContents(self):
        """Read in the table of contents for the ZIP file."""
        fp = self.fp
        try:
            end = _end_record(fp)
        except IOError:
            raise BadZipfile("File is not a zip file")
        if not end:
            raise BadZipfile("File is not a zip file")
        count, size, offset, self._comment, where = end
        # What stands before the archive shifts all of it.
        self._start_disk = where - size - offset
        self.start_dir = offset + self._start_disk
        if self.start_dir < 0:
            raise BadZipfile("Bad offset for central directory")
        fp.seek(self.start_dir, 0)
        directory = cStringIO.StringIO(fp.read(size))
        total = 0
        while total < size:
            data = directory.read(sizeCentralDir)
            if len(data) != sizeCentralDir:
                raise BadZipfile("Truncated central directory")
            record = struct.unpack(structCentralDir, data)
            if record[0] != stringCentralDir:
                raise BadZipfile("Bad magic number for central directory")
            name = directory.read(record[12])
            info = ZipInfo(name)
            info.extra = directory.read(record[13])
            info.comment = directory.read(record[14])
            info.header_offset = record[18]
            (info.create_version, info.create_system, info.extract_version, info.reserved, info.flag_bits, info.compress_type, t, d,
             info.CRC, info.compress_size, info.file_size) = record[1:12]
            info.volume, info.internal_attr, info.external_attr = record[15:18]
            info._raw_time = t
            info.date_time = ((d >> 9) + 1980, d >> 5 & 0xF, d & 0x1F, t >> 11, t >> 5 & 0x3F, (t & 0x1F) * 2)
            info._decode_extra()
            info.header_offset += self._start_disk
            if info.flag_bits & 0x800:
                info.filename = info.filename.decode('utf-8')
            self.filelist.append(info)
            self.NameToInfo[info.filename] = info
            total += sizeCentralDir + record[12] + record[13] + record[14]

    def namelist(self):
        """Return a list of file names in the archive."""
        return [info.filename for info in self.filelist]

    def infolist(self):
        """Return a list of class ZipInfo instances for files in the archive."""
        return self.filelist

    def printdir(self):
        """Print a table of contents for the zip file."""
        print "%-46s %19s %12s" % ("File Name", "Modified    ", "Size")
        for info in self.filelist:
            print "%-46s %s %12d" % (info.filename, "%d-%02d-%02d %02d:%02d:%02d" % info.date_time[:6], info.file_size)

    def testzip(self):
        """Read all the files and check the CRC."""
        for info in self.filelist:
            try:
                with self.open(info.filename, "r") as f:
                    while f.read(1 << 20):
                        pass
            except BadZipfile:
                return info.filename

    def getinfo(self, name):
        """Return the instance of ZipInfo given 'name'."""
        info = self.NameToInfo.get(name)
        if info is None:
            raise KeyError('There is no item named %r in the archive' % name)
        return info

    def setpassword(self, pwd):
        """Set default password for encrypted files."""
        self.pwd = pwd

    @property
    def comment(self):
        """The comment text associated with the ZIP file."""
        return self._comment

    @comment.setter
    def comment(self, comment):
        if len(comment) > ZIP_MAX_COMMENT:
            import warnings
            warnings.warn('Archive comment is too long; truncating to %d bytes' % ZIP_MAX_COMMENT, stacklevel=2)
            comment = comment[:ZIP_MAX_COMMENT]
        self._comment = comment
        self._didModify = True

    def read(self, name, pwd=None):
        """Return file bytes (as a string) for name."""
        with self.open(name, "r", pwd) as f:
            return f.read()

    def open(self, name, mode="r", pwd=None):
        """Return file-like object for 'name'."""
        if mode not in ("r", "U", "rU"):
            raise RuntimeError('open() requires mode "r", "U", or "rU"')
        if not self.fp:
            raise RuntimeError("Attempt to read ZIP archive that was already closed")
        # A file that was given is read by all members alike; one of a name is opened anew.
        fp, own = (self.fp, False) if self._filePassed else (open(self.filename, 'rb'), True)
        try:
            info = name if isinstance(name, ZipInfo) else self.getinfo(name)
            fp.seek(info.header_offset, 0)
            header = fp.read(sizeFileHeader)
            if len(header) != sizeFileHeader:
                raise BadZipfile("Truncated file header")
            header = struct.unpack(structFileHeader, header)
            if header[0] != stringFileHeader:
                raise BadZipfile("Bad magic number for file header")
            fname = fp.read(header[10])
            fp.read(header[11])
            if fname != info.orig_filename:
                raise BadZipfile('File name in directory "%s" and header "%s" differ.' % (info.orig_filename, fname))
            decrypter = None
            if info.flag_bits & 0x1:
                pwd = pwd or self.pwd
                if not pwd:
                    raise RuntimeError("File %s is encrypted, password required for extraction" % name)
                decrypter = _ZipDecrypter(pwd)
                first = [decrypter(c) for c in fp.read(12)]
                check = info._raw_time >> 8 & 0xff if info.flag_bits & 0x8 else info.CRC >> 24 & 0xff
                if ord(first[11]) != check:
                    raise RuntimeError("Bad password for file", name)
            return ZipExtFile(fp, mode, info, decrypter, close_fileobj=own)
        except:
            if own:
                fp.close()
            raise

    def extract(self, member, path=None, pwd=None):
        """Extract a member from the archive to the current working directory,
           using its full name, or to path. The path of the file is given back."""
        if not isinstance(member, ZipInfo):
            member = self.getinfo(member)
        return self._extract_member(member, os.getcwd() if path is None else path, pwd)

    def extractall(self, path=None, members=None, pwd=None):
        """Extract all members from the archive to the current working
           directory, or to path; or those that are named."""
        for member in self.namelist() if members is None else members:
            self.extract(member, path, pwd)

    def _extract_member(self, member, targetpath, pwd):
        # No drive, no root, no way up: members stay below the path.
        name = os.path.splitdrive(member.filename.replace('/', os.path.sep))[1]
        name = os.path.sep.join([part for part in name.split(os.path.sep) if part not in ('', os.path.curdir, os.path.pardir)])
        targetpath = os.path.normpath(os.path.join(targetpath, name))
        above = os.path.dirname(targetpath)
        if above and not os.path.exists(above):
            os.makedirs(above)
        if member.filename[-1] == '/':
            if not os.path.isdir(targetpath):
                os.mkdir(targetpath)
            return targetpath
        source = self.open(member, pwd=pwd)
        with source, open(targetpath, "wb") as target:
            shutil.copyfileobj(source, target)
        return targetpath

    def _writecheck(self, info):
        """Check for errors before writing a file to the archive."""
        if info.filename in self.NameToInfo:
            import warnings
            warnings.warn('Duplicate name: %r' % info.filename, stacklevel=3)
        if self.mode not in ("w", "a"):
            raise RuntimeError('write() requires mode "w" or "a"')
        if not self.fp:
            raise RuntimeError("Attempt to write ZIP archive that was already closed")
        self._check_kind(info.compress_type)
        if not self._allowZip64:
            what = None
            if len(self.filelist) >= ZIP_FILECOUNT_LIMIT:
                what = "Files count"
            elif info.file_size > ZIP64_LIMIT:
                what = "Filesize"
            elif info.header_offset > ZIP64_LIMIT:
                what = "Zipfile size"
            if what:
                raise LargeZipFile(what + " would require ZIP64 extensions")

    def write(self, filename, arcname=None, compress_type=None):
        """Put the bytes from filename into the archive under the name
        arcname."""
        if not self.fp:
            raise RuntimeError("Attempt to write to ZIP archive that was already closed")
        st = os.stat(filename)
        isdir = stat.S_ISDIR(st.st_mode)
        if arcname is None:
            arcname = filename
        arcname = os.path.normpath(os.path.splitdrive(arcname)[1]).lstrip(os.sep)
        info = ZipInfo(arcname + '/' if isdir else arcname, time.localtime(st.st_mtime)[:6])
        info.external_attr = (st.st_mode & 0xFFFF) << 16
        info.compress_type = ZIP_STORED if isdir else self.compression if compress_type is None else compress_type
        info.file_size = 0 if isdir else st.st_size
        info.flag_bits = 0
        info.header_offset = self.fp.tell()
        self._writecheck(info)
        self._didModify = True
        info.CRC = info.compress_size = 0
        if isdir:
            info.external_attr |= 0x10
            self._listed(info)
            self.fp.write(info.FileHeader(False))
            return
        with open(filename, "rb") as fp:
            zip64 = self._allowZip64 and info.file_size * 1.05 > ZIP64_LIMIT
            self.fp.write(info.FileHeader(zip64))
            compressor = zlib.compressobj(zlib.Z_DEFAULT_COMPRESSION, zlib.DEFLATED, -15) if info.compress_type == ZIP_DEFLATED else None
            crc = size = packed = 0
            while True:
                data = fp.read(1024 * 8)
                if not data:
                    break
                size += len(data)
                crc = crc32(data, crc) & 0xffffffff
                if compressor:
                    data = compressor.compress(data)
                packed += len(data)
                self.fp.write(data)
        if compressor:
            data = compressor.flush()
            packed += len(data)
            self.fp.write(data)
        info.CRC, info.file_size, info.compress_size = crc, size, packed
        if not zip64 and self._allowZip64 and max(size, packed) > ZIP64_LIMIT:
            raise RuntimeError('File size has increased during compressing')
        # The header again, with the sizes.
        here = self.fp.tell()
        self.fp.seek(info.header_offset, 0)
        self.fp.write(info.FileHeader(zip64))
        self.fp.seek(here, 0)
        self._listed(info)

    def _listed(self, info):
        self.filelist.append(info)
        self.NameToInfo[info.filename] = info

    def writestr(self, zinfo_or_arcname, bytes, compress_type=None):
        """Write a file into the archive.  The contents is the string
        'bytes'.  'zinfo_or_arcname' is either a ZipInfo instance or
        the name of the file in the archive."""
        if isinstance(zinfo_or_arcname, ZipInfo):
            info = zinfo_or_arcname
        else:
            info = ZipInfo(zinfo_or_arcname, time.localtime(time.time())[:6])
            info.compress_type = self.compression
            if info.filename[-1] == '/':
                info.external_attr = 0o40775 << 16 | 0x10
            else:
                info.external_attr = 0o600 << 16
        if not self.fp:
            raise RuntimeError("Attempt to write to ZIP archive that was already closed")
        if compress_type is not None:
            info.compress_type = compress_type
        info.file_size = len(bytes)
        info.header_offset = self.fp.tell()
        self._writecheck(info)
        self._didModify = True
        info.CRC = crc32(bytes) & 0xffffffff
        if info.compress_type == ZIP_DEFLATED:
            compressor = zlib.compressobj(zlib.Z_DEFAULT_COMPRESSION, zlib.DEFLATED, -15)
            bytes = compressor.compress(bytes) + compressor.flush()
        info.compress_size = len(bytes)
        zip64 = info.file_size > ZIP64_LIMIT or info.compress_size > ZIP64_LIMIT
        if zip64 and not self._allowZip64:
            raise LargeZipFile("Filesize would require ZIP64 extensions")
        self.fp.write(info.FileHeader(zip64))
        self.fp.write(bytes)
        if info.flag_bits & 0x08:
            self.fp.write(struct.pack('<LQQ' if zip64 else '<LLL', info.CRC, info.compress_size, info.file_size))
        self.fp.flush()
        self._listed(info)

    def __del__(self):
        self.close()

    def close(self):
        """Close the file, and for mode "w" and "a" write the ending
        records."""
        if self.fp is None:
            return
        try:
            if self.mode in ("w", "a") and self._didModify:
                self._write_end()
        finally:
            fp = self.fp
            self.fp = None
            if not self._filePassed:
                fp.close()

    def _write_end(self):
        start = self.fp.tell()
        shift = getattr(self, '_start_disk', 0)
        for info in self.filelist:
            info.header_offset -= shift
            self.fp.write(info._central())
            info.header_offset += shift
        end = self.fp.tell()
        count, size, offset = len(self.filelist), end - start, start - shift
        if count > ZIP_FILECOUNT_LIMIT or size > ZIP64_LIMIT or offset > ZIP64_LIMIT:
            if not self._allowZip64:
                what = "Files count" if count > ZIP_FILECOUNT_LIMIT else "Central directory offset" if offset > ZIP64_LIMIT else \
                    "Central directory size"
                raise LargeZipFile(what + " would require ZIP64 extensions")
            self.fp.write(struct.pack(structEndArchive64, stringEndArchive64, 44, 45, 45, 0, 0, count, count, size, offset))
            self.fp.write(struct.pack(structEndArchive64Locator, stringEndArchive64Locator, 0, end - shift, 1))
            count, size, offset = min(count, 0xFFFF), min(size, 0xFFFFFFFF), min(offset, 0xFFFFFFFF)
        self.fp.write(struct.pack(structEndArchive, stringEndArchive, 0, 0, count, count, size, offset, len(self._comment)))
        self.fp.write(self._comment)
        if self.mode == 'a':
            self.fp.truncate()
        self.fp.flush()


class PyZipFile(ZipFile):
    """Class to create ZIP archives with Python library files and packages."""

    def writepy(self, pathname, basename=""):
        """Add all files from "pathname" to the ZIP archive: a module, or the modules of a folder, and of its packages. They are
        added as source files; there are no compiled ones here."""
        folder, name = os.path.split(pathname)
        if os.path.isdir(pathname):
            if os.path.isfile(os.path.join(pathname, "__init__.py")):
                basename = basename + "/" + name if basename else name
            for filename in sorted(os.listdir(pathname)):
                path = os.path.join(pathname, filename)
                if os.path.isdir(path):
                    if os.path.isfile(os.path.join(path, "__init__.py")):
                        self.writepy(path, basename)
                elif filename.endswith(".py"):
                    self.write(path, basename + "/" + filename if basename else filename)
        else:
            if pathname[-3:] != ".py":
                raise RuntimeError('Files added with writepy() must end with ".py"')
            self.write(pathname, basename + "/" + name if basename else name)
