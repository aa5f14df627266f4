"""Conversion between binary data and ASCII"""


@native
class Error(Exception):
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


# BinHex 4: text of 64 characters, in which runs of a byte are written as the byte, 0x90 and how many it are.

def rlecode_hqx(data):
    """Binhex RLE-code binary data."""
    result = []
    at = 0
    while at < len(data):
        c = data[at]
        if c == "\x90":
            result.append("\x90\0")
            at += 1
            continue
        end = at + 1
        while end < len(data) and end - at < 255 and data[end] == c:
            end += 1
        if end - at > 3:
            result.append(c + "\x90" + chr(end - at))
        else:
            result.append(data[at:end])
        at = end
    return "".join(result)


def rledecode_hqx(data):
    """Decode hexbin RLE-coded string."""
    result = []
    at = 0
    while at < len(data):
        c = data[at]
        at += 1
        if c != "\x90":
            result.append(c)
            continue
        if at == len(data):
            raise Incomplete
        count = ord(data[at])
        at += 1
        if count == 0:
            result.append("\x90")
        elif not result:
            raise Error("Orphaned RLE code at start")
        else:
            result.append(result[-1][-1] * (count - 1))
    return "".join(result)


_HQX = "!\"#$%&'()*+,-012345689@ABCDEFGHIJKLMNPQRSTUVXYZ[`abcdefhijklmpqr"


def b2a_hqx(data):
    """Encode .hqx data."""
    result = []
    left = bits = 0
    for c in data:
        left = (left << 8 | ord(c)) & 0xffff
        bits += 8
        while bits >= 6:
            bits -= 6
            result.append(_HQX[left >> bits & 0x3f])
    if bits:
        result.append(_HQX[left << 6 - bits & 0x3f])
    return "".join(result)


def a2b_hqx(data):
    """Decode .hqx coding."""
    result = []
    left = bits = 0
    for c in data:
        if c in "\n\r":
            continue
        if c == ":":
            return "".join(result), 1
        value = _HQX.find(c)
        if value < 0:
            raise Error("Illegal char")
        left = (left << 6 | value) & 0xfff
        bits += 6
        if bits >= 8:
            bits -= 8
            result.append(chr(left >> bits & 0xff))
    if bits:
        raise Incomplete("String has incomplete number of bytes")
    return "".join(result), 0
