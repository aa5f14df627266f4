"""Character sets of mail: how headers and bodies in them are encoded."""

import codecs

import email.base64mime
import email.quoprimime
from email import errors
from email.encoders import encode_7or8bit

__all__ = ['Charset', 'add_alias', 'add_charset', 'add_codec']

QP = 1
BASE64 = 2
SHORTEST = 3
MISC_LEN = 7
DEFAULT_CHARSET = 'us-ascii'

# name: (encoding of headers, encoding of bodies, what it is converted to)
CHARSETS = dict([('iso-8859-%d' % n, (QP, QP, None)) for n in (1, 2, 3, 4, 9, 10, 13, 14, 15, 16)])
CHARSETS.update({
    'windows-1252': (QP, QP, None), 'viscii': (QP, QP, None), 'us-ascii': (None, None, None), 'big5': (BASE64, BASE64, None),
    'gb2312': (BASE64, BASE64, None), 'euc-jp': (BASE64, None, 'iso-2022-jp'), 'shift_jis': (BASE64, None, 'iso-2022-jp'),
    'iso-2022-jp': (BASE64, None, None), 'koi8-r': (BASE64, BASE64, None), 'utf-8': (SHORTEST, BASE64, 'utf-8'),
    '8bit': (None, BASE64, 'utf-8'),
})
ALIASES = {'latin_%d' % n: 'iso-8859-%d' % m for n, m in zip(range(1, 11), (1, 2, 3, 4, 9, 10, 13, 14, 15, 16))}
ALIASES.update({name.replace('_', '-'): target for name, target in ALIASES.items()})
ALIASES.update({'cp949': 'ks_c_5601-1987', 'euc_jp': 'euc-jp', 'euc_kr': 'euc-kr', 'ascii': 'us-ascii'})
CODEC_MAP = {'gb2312': 'eucgb2312_cn', 'big5': 'big5_tw', 'us-ascii': None}


def add_charset(charset, header_enc=None, body_enc=None, output_charset=None):
    """Add character set properties to the global registry."""
    if body_enc == SHORTEST:
        raise ValueError('SHORTEST not allowed for body_enc')
    CHARSETS[charset] = (header_enc, body_enc, output_charset)


def add_alias(alias, canonical):
    """Add a character set alias."""
    ALIASES[alias] = canonical


def add_codec(charset, codecname):
    """Add a codec that map characters in the given charset to/from Unicode."""
    CODEC_MAP[charset] = codecname


class Charset:
    """Map character sets to their email properties."""

    def __init__(self, input_charset=DEFAULT_CHARSET):
        # RFC 2046, 4.1.2: names of character sets are of ASCII, in either case.
        try:
            if isinstance(input_charset, unicode):
                input_charset.encode('ascii')
            else:
                input_charset = unicode(input_charset, 'ascii')
        except UnicodeError:
            raise errors.CharsetError(input_charset)
        input_charset = input_charset.lower().encode('ascii')
        # Aliases of Python's codecs are good too.
        if not (input_charset in ALIASES or input_charset in CHARSETS):
            try:
                input_charset = codecs.lookup(input_charset).name
            except LookupError:
                pass
        self.input_charset = ALIASES.get(input_charset, input_charset)
        header, body, converted = CHARSETS.get(self.input_charset, (SHORTEST, BASE64, None))
        if not converted:
            converted = self.input_charset
        self.header_encoding = header
        self.body_encoding = body
        self.output_charset = ALIASES.get(converted, converted)
        self.input_codec = CODEC_MAP.get(self.input_charset, self.input_charset)
        self.output_codec = CODEC_MAP.get(self.output_charset, self.output_charset)

    def __str__(self):
        return self.input_charset.lower()

    __repr__ = __str__

    def __eq__(self, other):
        return str(self) == str(other).lower()

    def __ne__(self, other):
        return not self.__eq__(other)

    def get_body_encoding(self):
        """Return the content-transfer-encoding used for body encoding.

        This is either the string `quoted-printable' or `base64' depending on
        the encoding used, or it is a function in which case you should call
        the function with a single argument, the Message object being
        encoded.
        """
        assert self.body_encoding != SHORTEST
        return {QP: 'quoted-printable', BASE64: 'base64'}.get(self.body_encoding, encode_7or8bit)

    def convert(self, s):
        """Convert a string from the input_codec to the output_codec."""
        return unicode(s, self.input_codec).encode(self.output_codec) if self.input_codec != self.output_codec else s

    def to_splittable(self, s):
        """Convert a possibly multibyte string to a safely splittable format: unicode, if there is a codec."""
        if isinstance(s, unicode) or self.input_codec is None:
            return s
        try:
            return unicode(s, self.input_codec, 'replace')
        except LookupError:
            return s

    def from_splittable(self, ustr, to_output=True):
        """Convert a splittable string back into an encoded string."""
        codec = self.output_codec if to_output else self.input_codec
        if not isinstance(ustr, unicode) or codec is None:
            return ustr
        try:
            return ustr.encode(codec, 'replace')
        except LookupError:
            return ustr

    def get_output_charset(self):
        """Return the output character set."""
        return self.output_charset or self.input_charset

    def _shortest(self, s):
        return BASE64 if email.base64mime.base64_len(s) < email.quoprimime.header_quopri_len(s) else QP

    def encoded_header_len(self, s):
        """Return the length of the encoded header string."""
        name = self.get_output_charset()
        kind = self.header_encoding
        if kind == SHORTEST:
            return min(email.base64mime.base64_len(s), email.quoprimime.header_quopri_len(s)) + len(name) + MISC_LEN
        if kind == BASE64:
            return email.base64mime.base64_len(s) + len(name) + MISC_LEN
        if kind == QP:
            return email.quoprimime.header_quopri_len(s) + len(name) + MISC_LEN
        return len(s)

    def header_encode(self, s, convert=False):
        """Header-encode a string, optionally converting it to output_charset."""
        name = self.get_output_charset()
        if convert:
            s = self.convert(s)
        kind = self._shortest(s) if self.header_encoding == SHORTEST else self.header_encoding
        if kind == BASE64:
            return email.base64mime.header_encode(s, name)
        if kind == QP:
            return email.quoprimime.header_encode(s, name, maxlinelen=None)
        return s

    def body_encode(self, s, convert=True):
        """Body-encode a string and convert it to output_charset."""
        if convert:
            s = self.convert(s)
        if self.body_encoding is BASE64:
            return email.base64mime.body_encode(s)
        if self.body_encoding is QP:
            return email.quoprimime.body_encode(s)
        return s
