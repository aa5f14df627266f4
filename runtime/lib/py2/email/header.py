"""Headers with other characters than ASCII: RFC 2047."""

import binascii
import re

import email.base64mime
import email.quoprimime
from email.charset import Charset
from email.errors import HeaderParseError
from email.quoprimime import _max_append

__all__ = ['Header', 'decode_header', 'make_header']

NL = '\n'
SPACE = ' '
USPACE = u' '
UEMPTYSTRING = u''
MAXLINELEN = 76
USASCII = Charset('us-ascii')
UTF8 = Charset('utf-8')

_word = re.compile(r'=\?([^?]*?)\?([qb])\?(.*?)\?=(?=[ \t]|$)', re.IGNORECASE | re.MULTILINE)
_field = re.compile(r'[\041-\176]+:$')
_embedded = re.compile(r'\n[^ \t]+:')


def decode_header(header):
    """Decode a message header value without converting charset.

    Returns a list of (decoded_string, charset) pairs containing each of the
    decoded parts of the header.  Charset is None for non-encoded parts of the
    header, otherwise a lower-case string containing the name of the character
    set specified in the encoded string.

    An email.errors.HeaderParseError may be raised when certain decoding error
    occurs (e.g. a base64 decoding exception).
    """
    header = str(header)
    if not _word.search(header):
        return [(header, None)]
    decoded = []
    for line in header.splitlines():
        if not _word.search(line):
            decoded.append((line, None))
            continue
        parts = _word.split(line)
        while parts:
            plain = parts.pop(0).strip()
            if plain:
                if decoded and decoded[-1][1] is None:
                    decoded[-1] = (decoded[-1][0] + SPACE + plain, None)
                else:
                    decoded.append((plain, None))
            if parts:
                charset, encoding = [s.lower() for s in parts[0:2]]
                text = parts[2]
                if encoding == 'q':
                    word = email.quoprimime.header_decode(text)
                else:
                    missing = len(text) % 4
                    if missing:
                        text += '==='[:4 - missing]
                    try:
                        word = email.base64mime.decode(text)
                    except binascii.Error:
                        raise HeaderParseError      # what it is not, is not guessed
                # Parts of one character set are one.
                if decoded and decoded[-1][1] == charset:
                    decoded[-1] = (decoded[-1][0] + word, charset)
                else:
                    decoded.append((word, charset))
                del parts[0:3]
    return decoded


def make_header(decoded_seq, maxlinelen=None, header_name=None, continuation_ws=' '):
    """Create a Header from a sequence of pairs as returned by decode_header()

    decode_header() takes a header value string and returns a sequence of
    pairs of the format (decoded_string, charset) where charset is the string
    name of the character set.

    This function takes one of those sequence of pairs and returns a Header
    instance.  Optional maxlinelen, header_name, and continuation_ws are as in
    the Header constructor.
    """
    h = Header(maxlinelen=maxlinelen, header_name=header_name, continuation_ws=continuation_ws)
    for s, charset in decoded_seq:
        if charset is not None and not isinstance(charset, Charset):
            charset = Charset(charset)
        h.append(s, charset)
    return h


class Header:
    """A header's value, in parts of one character set each."""

    def __init__(self, s=None, charset=None, maxlinelen=None, header_name=None, continuation_ws=' ', errors='strict'):
        if charset is None:
            charset = USASCII
        if not isinstance(charset, Charset):
            charset = Charset(charset)
        self._charset = charset
        self._continuation_ws = continuation_ws
        blanks = len(continuation_ws.replace('\t', ' ' * 8))
        self._chunks = []
        if s is not None:
            self.append(s, charset, errors)
        if maxlinelen is None:
            maxlinelen = MAXLINELEN
        # The name and what follows it stand in the first line.
        self._firstlinelen = maxlinelen if header_name is None else maxlinelen - len(header_name) - 2
        self._maxlinelen = maxlinelen - blanks

    def __str__(self):
        """A synonym for self.encode()."""
        return self.encode()

    def __unicode__(self):
        """Helper for the built-in unicode function."""
        uchunks = []
        last = None
        for s, charset in self._chunks:
            # Between encoded words there is no blank, between them and others there is.
            following = charset
            if uchunks:
                if last not in (None, 'us-ascii'):
                    if following in (None, 'us-ascii'):
                        uchunks.append(USPACE)
                        following = None
                elif following not in (None, 'us-ascii'):
                    uchunks.append(USPACE)
            last = following
            uchunks.append(unicode(s, str(charset)))
        return UEMPTYSTRING.join(uchunks)

    def __eq__(self, other):
        # Swapped, so that the other side may be a string.
        return other == self.encode()

    def __ne__(self, other):
        return not self == other

    def append(self, s, charset=None, errors='strict'):
        """Append a string to the MIME header.

        Optional charset, if given, should be a Charset instance or the name
        of a character set (which will be converted to a Charset instance).  A
        value of None (the default) means that the charset given in the
        constructor is used.

        s may be a byte string or a Unicode string.  If it is a byte string
        (i.e. isinstance(s, str) is true), then charset is the encoding of
        that byte string, and a UnicodeError will be raised if the string
        cannot be decoded with that charset.  If s is a Unicode string, then
        charset is a hint specifying the character set of the characters in
        the string.  In this case, when producing an RFC 2822 compliant header
        using RFC 2047 rules, the Unicode string will be encoded using the
        following charsets in order: us-ascii, the charset hint, utf-8.  The
        first character set not to provoke a UnicodeError is used.

        Optional `errors' is passed as the third argument to any unicode() or
        ustr.encode() call.
        """
        if charset is None:
            charset = self._charset
        elif not isinstance(charset, Charset):
            charset = Charset(charset)
        if charset != '8bit':
            if isinstance(s, str):
                # It must be what it says it is, here and where it goes.
                decoded = unicode(s, charset.input_codec or 'us-ascii', errors)
                decoded.encode(charset.output_codec or 'us-ascii', errors)
            elif isinstance(s, unicode):
                for charset in USASCII, charset, UTF8:
                    try:
                        s = s.encode(charset.output_codec or 'us-ascii', errors)
                        break
                    except UnicodeError:
                        pass
                else:
                    assert False, 'utf-8 conversion failed'
        self._chunks.append((s, charset))

    def _split(self, s, charset, maxlinelen, splitchars):
        """The parts in which a chunk is written."""
        splittable = charset.to_splittable(s)
        encoded = charset.from_splittable(splittable, True)
        if charset.encoded_header_len(encoded) <= maxlinelen:
            return [(encoded, charset)]
        if charset == '8bit':
            return [(s, charset)]
        if charset == 'us-ascii':
            lines = _split_ascii(s, maxlinelen, self._maxlinelen, self._continuation_ws, splitchars)
            return [(line, charset) for line in lines]
        # As much as the first line holds, and then the rest.
        first, rest = _binsplit(splittable, charset, maxlinelen)
        head = charset.from_splittable(first, True)
        return [(head, charset)] + self._split(charset.from_splittable(rest, False), charset, self._maxlinelen, splitchars)

    def _encode_chunks(self, newchunks, maxlinelen):
        lines = []
        for header, charset in newchunks:
            if not header:
                continue
            s = header if charset is None or charset.header_encoding is None else charset.header_encode(header)
            _max_append(lines, s, maxlinelen, '' if lines and lines[-1].endswith(' ') else ' ')
        return (NL + self._continuation_ws).join(lines)

    def encode(self, splitchars=';, '):
        """Encode a message header into an RFC-compliant format.

        There are many issues involved in converting a given string for use in
        an email header.  Only certain character sets are readable in most
        email clients, and as header strings can only contain a subset of
        7-bit ASCII, care must be taken to properly convert and encode (with
        Base64 or quoted-printable) header strings.  In addition, there is a
        75-character length limit on any given encoded header field, so
        line-wrapping must be performed, even with double-byte character sets.

        Optional splitchars is a string containing characters to split long
        ASCII lines on, in rough support of RFC 2822's `highest level
        syntactic breaks'.  This doesn't affect RFC 2047 encoded lines.
        """
        newchunks = []
        maxlinelen = self._firstlinelen
        lastlen = 0
        for s, charset in self._chunks:
            # A part begins in the line where the one before ended, if that leaves room.
            targetlen = maxlinelen - lastlen - 1
            if targetlen < charset.encoded_header_len(''):
                targetlen = maxlinelen
            newchunks += self._split(s, charset, targetlen, splitchars)
            lastchunk, lastcharset = newchunks[-1]
            lastlen = lastcharset.encoded_header_len(lastchunk)
        value = self._encode_chunks(newchunks, maxlinelen)
        if _embedded.search(value):
            raise HeaderParseError("header value appears to contain an embedded header: {!r}".format(value))
        return value


def _split_ascii(s, firstlen, restlen, continuation_ws, splitchars):
    """Lines, parted at the first of `splitchars` that is there."""
    lines = []
    maxlen = firstlen
    for line in s.splitlines():
        line = line.lstrip()
        found = [ch for ch in splitchars if ch in line]
        if len(line) < maxlen or not found:
            lines.append(line)
            maxlen = restlen
            continue
        ch = found[0]
        end = ch if ch in ';,' else ''
        joiner = end + ' '
        this = []
        linelen = 0
        for part in re.split(r'%s\s*' % ch, line):
            current = linelen + max(0, len(this) - 1) * len(joiner)
            if ch == ' ' and not lines and len(this) == 1 and _field.match(this[0]):
                # A header's name is not parted from its value.
                this.append(part)
                linelen += len(part)
            elif current + len(part) > maxlen:
                if this:
                    lines.append(joiner.join(this) + end)
                if len(part) > maxlen and ch != ' ':
                    inner = _split_ascii(part, maxlen, restlen, continuation_ws, ' ')
                    lines.extend(inner[:-1])
                    this = [inner[-1]]
                else:
                    this = [part]
                linelen = len(continuation_ws.replace('\t', ' ' * 8)) + len(this[-1])
                maxlen = restlen
            else:
                this.append(part)
                linelen += len(part)
        if this:
            lines.append(joiner.join(this))
    return lines


def _binsplit(splittable, charset, maxlinelen):
    """The longest beginning that fits when it is encoded, and the rest."""
    low, high = 0, len(splittable)
    while low < high:
        middle = (low + high + 1) >> 1
        if charset.encoded_header_len(charset.from_splittable(splittable[:middle], True)) <= maxlinelen:
            low = middle
        else:
            high = middle - 1
    return splittable[:low], splittable[low:]
