"""Conversion between binary data and ASCII"""


@native
class Error(ValueError):
    pass


@native
class Incomplete(Exception):
    pass


@native
def a2b_base64(data, /, *, strict_mode: bool = False):
    """Decode a line of base64 data."""


@native
def b2a_base64(data, /, *, newline: bool = True):
    """Base64-code line of data."""


@native
def hexlify(data, sep=..., bytes_per_sep: ssize = 1):
    """Hexadecimal representation of binary data."""


b2a_hex = hexlify


@native
def unhexlify(hexstr, /):
    """Binary data of hexadecimal representation."""


a2b_hex = unhexlify


@native
def crc32(data, crc=..., /):
    """Compute CRC-32 incrementally."""


@native
def crc_hqx(data, crc: ssize, /):
    """Compute CRC-CCITT incrementally."""


@native
def b2a_uu(data, /, *, backtick: bool = False):
    """Uuencode line of data."""


@native
def a2b_uu(data, /):
    """Decode a line of uuencoded data."""


@native
def a2b_qp(data, header: bool = False):
    """Decode a string of qp-encoded data."""


@native
def b2a_qp(data, quotetabs: bool = False, istext: bool = True, header: bool = False):
    """Encode a string using quoted-printable encoding.

On encoding, when istext is set, newlines are not encoded, and white
space at end of lines is.  When istext is not set, \\r and \\n (CR/LF)
are both encoded.  When quotetabs is set, space and tabs are encoded."""
