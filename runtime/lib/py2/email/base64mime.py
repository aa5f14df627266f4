"""Base64 in bodies and headers: RFC 2045 to 2047."""

from binascii import a2b_base64, b2a_base64

from email.utils import fix_eols

__all__ = ['base64_len', 'body_decode', 'body_encode', 'decode', 'decodestring', 'encode', 'encodestring', 'header_encode']

CRLF = '\r\n'
NL = '\n'
EMPTYSTRING = ''
MISC_LEN = 7            # what =?..?b?..?= adds to the charset and the text


def base64_len(s):
    """Return the length of s when it is encoded with base64."""
    groups, rest = divmod(len(s), 3)
    return groups * 4 + (4 if rest else 0)


def header_encode(header, charset='iso-8859-1', keep_eols=False, maxlinelen=76, eol=NL):
    """Encode a single header line with Base64 encoding in a given charset."""
    if not header:
        return header
    if not keep_eols:
        header = fix_eols(header)
    size = (maxlinelen - len(charset) - MISC_LEN) * 3 // 4
    words = []
    for at in range(0, len(header), size):
        word = b2a_base64(header[at:at + size])
        words.append('=?%s?b?%s?=' % (charset, word[:-1] if word.endswith(NL) and eol != NL else word.rstrip(NL)))
    return (eol + ' ').join(words)


def encode(s, binary=True, maxlinelen=76, eol=NL):
    """Encode a string with base64.

    Each line will be wrapped at, at most, maxlinelen characters (defaults to
    76 characters).

    If binary is False, end-of-line characters will be converted to the
    canonical email end-of-line sequence \\r\\n.  Otherwise they will be left
    verbatim (this is the default).

    Each line of encoded text will end with eol, which defaults to "\\n".  Set
    this to "\\r\\n" if you will be using the result of this function directly
    in an email.
    """
    if not s:
        return s
    if not binary:
        s = fix_eols(s)
    size = maxlinelen * 3 // 4
    lines = []
    for at in range(0, len(s), size):
        line = b2a_base64(s[at:at + size])
        lines.append(line[:-1] + eol if eol != NL else line)
    return EMPTYSTRING.join(lines)


body_encode = encode
encodestring = encode


def decode(s, convert_eols=None):
    """Decode a raw base64 string.

    If convert_eols is set to a string value, all canonical email linefeeds,
    e.g. "\\r\\n", in the decoded text will be converted to the value of
    convert_eols.  os.linesep is a good choice for convert_eols if you are
    decoding a text attachment.
    """
    if not s:
        return s
    text = a2b_base64(s)
    return text.replace(CRLF, convert_eols) if convert_eols else text


body_decode = decode
decodestring = decode
