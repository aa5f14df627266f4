"""HMAC (Keyed-Hashing for Message Authentication), RFC 2104."""

_trans_5C = ''.join([chr(x ^ 0x5C) for x in range(256)])
_trans_36 = ''.join([chr(x ^ 0x36) for x in range(256)])

digest_size = None


class HMAC:
    """RFC 2104 HMAC class: update, copy, digest and hexdigest as of a hash object."""
    blocksize = 64

    def __init__(self, key, msg=None, digestmod=None):
        """digestmod is a module, or a function that makes a hash object; hashlib.md5 if it is not given."""
        if digestmod is None:
            import hashlib
            digestmod = hashlib.md5
        self.digest_cons = digestmod if hasattr(digestmod, '__call__') else lambda d='': digestmod.new(d)
        self.outer = self.digest_cons()
        self.inner = self.digest_cons()
        self.digest_size = self.inner.digest_size
        blocksize = getattr(self.inner, 'block_size', self.blocksize)
        if blocksize < 16:
            blocksize = self.blocksize
        if len(key) > blocksize:
            key = self.digest_cons(key).digest()
        key = key + chr(0) * (blocksize - len(key))
        self.outer.update(key.translate(_trans_5C))
        self.inner.update(key.translate(_trans_36))
        if msg is not None:
            self.update(msg)

    def update(self, msg):
        """Update this hashing object with the string msg."""
        self.inner.update(msg)

    def copy(self):
        """Return a separate copy of this hashing object."""
        other = self.__class__.__new__(self.__class__) if isinstance(self.__class__, type) else HMAC('', None, self.digest_cons)
        other.digest_cons = self.digest_cons
        other.digest_size = self.digest_size
        other.inner = self.inner.copy()
        other.outer = self.outer.copy()
        return other

    def _current(self):
        h = self.outer.copy()
        h.update(self.inner.digest())
        return h

    def digest(self):
        """Return the hash value of this hashing object."""
        return self._current().digest()

    def hexdigest(self):
        """Like digest(), but returns a string of hexadecimal digits instead."""
        return self._current().hexdigest()


def new(key, msg=None, digestmod=None):
    """Create a new hashing object and return it."""
    return HMAC(key, msg, digestmod)


def compare_digest(a, b):
    """Return 'a == b', in a time that does not depend on where they differ."""
    if isinstance(a, unicode) and isinstance(b, unicode):
        a, b = a.encode('ascii'), b.encode('ascii')
    if isinstance(a, unicode) or isinstance(b, unicode):
        raise TypeError("unsupported operand types(s) or combination of types: '%s' and '%s'" % (type(a).__name__, type(b).__name__))
    difference = len(a) ^ len(b)
    for x, y in zip(bytearray(a if len(a) == len(b) else b), bytearray(b)):
        difference |= x ^ y
    return difference == 0
