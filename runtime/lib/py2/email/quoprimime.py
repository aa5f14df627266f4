"""Quoted-printable in bodies and headers: RFC 2045 to 2047."""

import re
from string import hexdigits

from email.utils import fix_eols

__all__ = ['body_decode', 'body_encode', 'body_quopri_check', 'body_quopri_len', 'decode', 'decodestring', 'encode',
           'encodestring', 'header_decode', 'header_encode', 'header_quopri_check', 'header_quopri_len', 'quote', 'unquote']

CRLF = '\r\n'
NL = '\n'
MISC_LEN = 7

_header_special = re.compile(r'[^-a-zA-Z0-9!*+/ ]')
_body_special = re.compile(r'[^ !-<>-~\t]')


def header_quopri_check(c):
    """Return True if the character should be escaped with header quopri."""
    return bool(_header_special.match(c))


def body_quopri_check(c):
    """Return True if the character should be escaped with body quopri."""
    return bool(_body_special.match(c))


def header_quopri_len(s):
    """Return the length of str when it is encoded with header quopri."""
    return sum(3 if _header_special.match(c) else 1 for c in s)


def body_quopri_len(str):
    """Return the length of str when it is encoded with body quopri."""
    return sum(3 if _body_special.match(c) else 1 for c in str)


def _max_append(L, s, maxlen, extra=''):
    """To the last of the lines, if it does not become too long."""
    if not L:
        L.append(s.lstrip())
    elif len(L[-1]) + len(s) <= maxlen:
        L[-1] += extra + s
    else:
        L.append(s.lstrip())


def unquote(s):
    """Turn a string in the form =AB to the ASCII character with value 0xab"""
    return chr(int(s[1:3], 16))


def quote(c):
    return "=%02X" % ord(c)


def header_encode(header, charset="iso-8859-1", keep_eols=False, maxlinelen=76, eol=NL):
    """Encode a single header line with quoted-printable (like) encoding."""
    if not header:
        return header
    if not keep_eols:
        header = fix_eols(header)
    size = maxlinelen - len(charset) - MISC_LEN - 1 if maxlinelen is not None else 100000
    words = []
    for c in header:
        _max_append(words, '_' if c == ' ' else quote(c) if header_quopri_check(c) else c, size)
    return (eol + ' ').join(['=?%s?q?%s?=' % (charset, word) for word in words])


def encode(body, binary=False, maxlinelen=76, eol=NL):
    """Encode with quoted-printable, wrapping at maxlinelen characters.

    If binary is False (the default), end-of-line characters will be converted
    to the canonical email end-of-line sequence \\r\\n.  Otherwise they will
    be left verbatim.

    Each line of encoded text will end with eol, which defaults to "\\n".  Set
    this to "\\r\\n" if you will be using the result of this function directly
    in an email.

    Each line will be wrapped at, at most, maxlinelen characters (defaults to
    76 characters).  Long lines will have the `soft linefeed' quoted-printable
    character "=" appended to them, so the decoded text will be identical to
    the original text.
    """
    if not body:
        return body
    if not binary:
        body = fix_eols(body)
    lines = body.splitlines(1)
    encoded = []
    for number, whole in enumerate(lines):
        line = whole[:-2] if whole.endswith(CRLF) else whole[:-1] if whole[-1] in CRLF else whole
        last = line[-1:]
        blank = last in (' ', '\t')
        text = ''
        for at, c in enumerate(line):
            if body_quopri_check(c):
                c = quote(c)
            elif at + 1 == len(line):
                # The last character needs no room for what goes on; a blank there is protected below.
                if not blank:
                    text += c
                break
            if len(text) + len(c) >= maxlinelen:
                encoded.append(text + '=' + eol)
                text = ''
            text += c
        if blank:
            if number + 1 < len(lines):
                text += last + '=' + eol
            else:
                if len(text) + 3 > maxlinelen:
                    text += '=' + eol
                text += quote(last)
        encoded.append(text + eol if len(whole) > len(line) else text)
    return ''.join(encoded)


body_encode = encode
encodestring = encode


def decode(encoded, eol=NL):
    """Decode a quoted-printable string.

    Lines are separated with eol, which defaults to \\n.
    """
    if not encoded:
        return encoded
    text = ''
    for line in encoded.splitlines():
        line = line.rstrip()
        if not line:
            text += eol
            continue
        at = 0
        while at < len(line):
            c = line[at]
            if c != '=':
                text += c
                at += 1
            elif at + 1 == len(line):
                at += 1             # the line goes on
                continue
            elif at + 2 < len(line) and line[at + 1] in hexdigits and line[at + 2] in hexdigits:
                text += unquote(line[at:at + 3])
                at += 3
            else:
                text += c
                at += 1
            if at == len(line):
                text += eol
    if not encoded.endswith(eol) and text.endswith(eol):
        text = text[:-1]
    return text


body_decode = decode
decodestring = decode


def header_decode(s):
    """Decode a string encoded with RFC 2045 MIME header `Q' encoding.

    This function does not parse a full MIME header value encoded with
    quoted-printable (like =?iso-8859-1?q?Hello_World?=) -- please use
    the high level email.header class for that functionality.
    """
    return re.sub(r'=[a-fA-F0-9]{2}', lambda m: unquote(m.group(0)), s.replace('_', ' '))
