"""Messages with MIME headers, and their encodings: Library Reference, mimetools."""

import os
import rfc822
import socket
import sys
import tempfile
import time

__all__ = ["Message", "choose_boundary", "encode", "decode", "copyliteral", "copybinary"]


class Message(rfc822.Message):
    """A derived class of rfc822.Message that knows about MIME headers and
    contains some hooks for decoding encoded and multipart messages."""

    def __init__(self, fp, seekable=1):
        rfc822.Message.__init__(self, fp, seekable)
        self.encodingheader = self.getheader('content-transfer-encoding')
        self.typeheader = self.getheader('content-type')
        self.parsetype()
        self.parseplist()

    def parsetype(self):
        text = self.typeheader
        if text is None:
            text = 'text/plain'
        at = text.find(';')
        self.plisttext = text[at:] if at >= 0 else ''
        fields = [field.strip().lower() for field in (text[:at] if at >= 0 else text).split('/')]
        self.type = '/'.join(fields)
        self.maintype = fields[0]
        self.subtype = '/'.join(fields[1:])

    def parseplist(self):
        self.plist = []
        for part in self.plisttext.split(';')[1:]:
            name, equals, value = part.partition('=')
            if equals:
                part = name.strip().lower() + '=' + value.strip()
            self.plist.append(part.strip())

    def getplist(self):
        return self.plist

    def getparam(self, name):
        start = name.lower() + '='
        for part in self.plist:
            if part.startswith(start):
                return rfc822.unquote(part[len(start):])
        return None

    def getparamnames(self):
        return [part.partition('=')[0].lower() for part in self.plist if '=' in part]

    def getencoding(self):
        return '7bit' if self.encodingheader is None else self.encodingheader.lower()

    def gettype(self):
        return self.type

    def getmaintype(self):
        return self.maintype

    def getsubtype(self):
        return self.subtype


_prefix = None
_count = 0


def choose_boundary():
    """Return a string usable as a multipart boundary.

    The string chosen is unique within a single program run, and
    incorporates the user id (if available), process id (if available),
    and current time.  So it's very unlikely the returned string appears
    in message text, but there's no guarantee.

    The boundary contains dots so you have to quote it in the header."""
    global _prefix, _count
    _count += 1
    if _prefix is None:
        try:
            host = socket.gethostbyname(socket.gethostname())
        except socket.gaierror:
            host = '127.0.0.1'
        _prefix = '%s.%d.%d' % (host, os.getuid(), os.getpid())
    return "%s.%.3f.%d" % (_prefix, time.time(), _count)


_UUENCODE = ('uuencode', 'x-uuencode', 'uue', 'x-uue')


def decode(input, output, encoding):
    """Decode common content-transfer-encodings (base64, quopri, uuencode)."""
    if encoding == 'base64':
        import base64
        return base64.decode(input, output)
    if encoding == 'quoted-printable':
        import quopri
        return quopri.decode(input, output)
    if encoding in _UUENCODE:
        import uu
        return uu.decode(input, output)
    if encoding in ('7bit', '8bit'):
        return output.write(input.read())
    if encoding in decodetab:
        pipethrough(input, decodetab[encoding], output)
    else:
        raise ValueError('unknown Content-Transfer-Encoding: %s' % encoding)


def encode(input, output, encoding):
    """Encode common content-transfer-encodings (base64, quopri, uuencode)."""
    if encoding == 'base64':
        import base64
        return base64.encode(input, output)
    if encoding == 'quoted-printable':
        import quopri
        return quopri.encode(input, output, 0)
    if encoding in _UUENCODE:
        import uu
        return uu.encode(input, output)
    if encoding in ('7bit', '8bit'):
        return output.write(input.read())
    if encoding in encodetab:
        pipethrough(input, encodetab[encoding], output)
    else:
        raise ValueError('unknown Content-Transfer-Encoding: %s' % encoding)


# What others could be done by: commands of metamail.
uudecode_pipe = '''(
TEMP=/tmp/@uu.$$
sed "s%^begin [0-7][0-7]* .*%begin 600 $TEMP%" | uudecode
cat $TEMP
rm $TEMP
)'''
decodetab = {
    'uuencode': uudecode_pipe, 'x-uuencode': uudecode_pipe, 'uue': uudecode_pipe, 'x-uue': uudecode_pipe,
    'quoted-printable': 'mmencode -u -q', 'base64': 'mmencode -u -b',
}
encodetab = {
    'x-uuencode': 'uuencode tempfile', 'uuencode': 'uuencode tempfile', 'x-uue': 'uuencode tempfile', 'uue': 'uuencode tempfile',
    'quoted-printable': 'mmencode -q', 'base64': 'mmencode -b',
}


def pipeto(input, command):
    pipe = os.popen(command, 'w')
    copyliteral(input, pipe)
    pipe.close()


def pipethrough(input, command, output):
    fd, name = tempfile.mkstemp()
    temp = os.fdopen(fd, 'w')
    copyliteral(input, temp)
    temp.close()
    pipe = os.popen(command + ' <' + name, 'r')
    copybinary(pipe, output)
    pipe.close()
    os.unlink(name)


def copyliteral(input, output):
    """Copies line by line."""
    while True:
        line = input.readline()
        if not line:
            break
        output.write(line)


def copybinary(input, output):
    """Copies in blocks."""
    while True:
        block = input.read(8192)
        if not block:
            break
        output.write(block)
