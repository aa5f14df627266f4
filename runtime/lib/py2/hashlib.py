"""hashlib module - A common interface to many hash functions: md5(), sha1(), sha224(), sha256(), sha384(), sha512(), and
new(name, string=''), which gives any of them."""

from _digests import HASH, _kinds

algorithms = ('md5', 'sha1', 'sha224', 'sha256', 'sha384', 'sha512')
algorithms_guaranteed = set(algorithms)
algorithms_available = set(algorithms)
__all__ = algorithms + ('new', 'algorithms_guaranteed', 'algorithms_available', 'algorithms', 'pbkdf2_hmac')


def new(name, string=''):
    """new(name, string='') - Return a new hashing object using the named algorithm; optionally initialized with a
    string."""
    if name.lower() not in _kinds:
        raise ValueError('unsupported hash type ' + name)
    return HASH(name.lower(), string)


def md5(string=''):
    """Returns a md5 hash object; optionally initialized with a string"""
    return HASH('md5', string)


def sha1(string=''):
    """Returns a sha1 hash object; optionally initialized with a string"""
    return HASH('sha1', string)


def sha224(string=''):
    """Returns a sha224 hash object; optionally initialized with a string"""
    return HASH('sha224', string)


def sha256(string=''):
    """Returns a sha256 hash object; optionally initialized with a string"""
    return HASH('sha256', string)


def sha384(string=''):
    """Returns a sha384 hash object; optionally initialized with a string"""
    return HASH('sha384', string)


def sha512(string=''):
    """Returns a sha512 hash object; optionally initialized with a string"""
    return HASH('sha512', string)


def pbkdf2_hmac(hash_name, password, salt, iterations, dklen=None):
    """Password based key derivation function 2 (PKCS #5 v2.0) with HMAC as pseudorandom function."""
    import hmac
    base = hmac.HMAC(password, None, lambda s='': new(hash_name, s))
    if iterations < 1:
        raise ValueError(iterations)
    if dklen is None:
        dklen = base.digest_size
    if dklen < 1:
        raise ValueError(dklen)
    key = ''
    block = 1
    while len(key) < dklen:
        mac = base.copy()
        mac.update(salt + chr(block >> 24 & 255) + chr(block >> 16 & 255) + chr(block >> 8 & 255) + chr(block & 255))
        last = mac.digest()
        total = int(last.encode('hex'), 16)
        for i in xrange(iterations - 1):
            mac = base.copy()
            mac.update(last)
            last = mac.digest()
            total ^= int(last.encode('hex'), 16)
        key += ('%0*x' % (2 * base.digest_size, total)).decode('hex')
        block += 1
    return key[:dklen]
