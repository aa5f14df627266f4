"""RFC 3548: Base16, Base32, Base64 Data Encodings"""

import binascii

__all__ = ['encode', 'decode', 'encodestring', 'decodestring', 'b64encode', 'b64decode', 'b32encode', 'b32decode', 'b16encode',
           'b16decode', 'standard_b64encode', 'standard_b64decode', 'urlsafe_b64encode', 'urlsafe_b64decode']

MAXLINESIZE = 76
MAXBINSIZE = 57

_identity = ''.join(map(chr, range(256)))
_alphabet32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'


def _translate(s, altchars):
    table = list(_identity)
    for old, new in altchars.items():
        table[ord(old)] = new
    return s.translate(''.join(table))


def b64encode(s, altchars=None):
    """Encode a string using Base64.  Optional altchars must be a string of at least length 2 which specifies an alternative
    alphabet for the '+' and '/' characters."""
    encoded = binascii.b2a_base64(s)[:-1]
    if altchars is not None:
        return _translate(encoded, {'+': altchars[0], '/': altchars[1]})
    return encoded


def b64decode(s, altchars=None):
    """Decode a Base64 encoded string.  A TypeError is raised if s were incorrectly padded."""
    if altchars is not None:
        s = _translate(s, {altchars[0]: '+', altchars[1]: '/'})
    try:
        return binascii.a2b_base64(s)
    except binascii.Error, message:
        raise TypeError(message)


def standard_b64encode(s):
    """Encode a string using the standard Base64 alphabet."""
    return b64encode(s)


def standard_b64decode(s):
    """Decode a string encoded with the standard Base64 alphabet."""
    return b64decode(s)


def urlsafe_b64encode(s):
    """Encode a string using the alphabet that has '-' instead of '+' and '_' instead of '/'."""
    return b64encode(s, '-_')


def urlsafe_b64decode(s):
    """Decode a string encoded with the alphabet that has '-' instead of '+' and '_' instead of '/'."""
    return b64decode(s, '-_')


def b32encode(s):
    """Encode a string using Base32."""
    parts = []
    for start in range(0, len(s), 5):
        chunk = s[start:start + 5]
        # Five bytes are eight characters; what is missing is padding.
        bits = int(binascii.hexlify(chunk.ljust(5, '\0')), 16)
        text = ''.join([_alphabet32[bits >> shift & 31] for shift in range(35, -5, -5)])
        used = {1: 2, 2: 4, 3: 5, 4: 7, 5: 8}[len(chunk)]
        parts.append(text[:used] + '=' * (8 - used))
    return ''.join(parts)


def b32decode(s, casefold=False, map01=None):
    """Decode a Base32 encoded string.  casefold accepts lower case; map01 is the letter that the digit 1 stands for, and
    then the digit 0 is the letter O."""
    if len(s) % 8:
        raise TypeError('Incorrect padding')
    if map01:
        s = _translate(s, {'0': 'O', '1': map01})
    if casefold:
        s = s.upper()
    stripped = s.rstrip('=')
    padding = len(s) - len(stripped)
    parts = []
    bits = 0
    for i, c in enumerate(stripped):
        value = _alphabet32.find(c)
        if value < 0:
            raise TypeError('Non-base32 digit found')
        bits = bits << 5 | value
        if i % 8 == 7:
            parts.append(binascii.unhexlify('%010x' % bits))
            bits = 0
    if padding:
        left = {1: 4, 3: 3, 4: 2, 6: 1}.get(padding)
        if left is None:
            raise TypeError('Incorrect padding')
        parts.append(binascii.unhexlify('%010x' % (bits << 5 * padding))[:left])
    return ''.join(parts)


def b16encode(s):
    """Encode a string using Base16."""
    return binascii.hexlify(s).upper()


def b16decode(s, casefold=False):
    """Decode a Base16 encoded string.  casefold accepts lower case."""
    if casefold:
        s = s.upper()
    for c in s:
        if c not in '0123456789ABCDEF':
            raise TypeError('Non-base16 digit found')
    return binascii.unhexlify(s)


def encode(input, output):
    """Encode a file."""
    while True:
        s = input.read(MAXBINSIZE)
        if not s:
            break
        while len(s) < MAXBINSIZE:
            more = input.read(MAXBINSIZE - len(s))
            if not more:
                break
            s += more
        output.write(binascii.b2a_base64(s))


def decode(input, output):
    """Decode a file."""
    while True:
        line = input.readline()
        if not line:
            break
        output.write(binascii.a2b_base64(line))


def encodestring(s):
    """Encode a string into multiple lines of base-64 data."""
    return ''.join([binascii.b2a_base64(s[i:i + MAXBINSIZE]) for i in range(0, len(s), MAXBINSIZE)])


def decodestring(s):
    """Decode a string."""
    return binascii.a2b_base64(s)
