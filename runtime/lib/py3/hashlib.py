"""hashlib module - A common interface to hash functions: md5(), sha1(), sha224(), sha256(), sha384(), sha512(), and
new(name, data=b''), which gives any of them."""

from _digests import HASH, _kinds

algorithms_guaranteed = {"md5", "sha1", "sha224", "sha256", "sha384", "sha512"}
algorithms_available = set(algorithms_guaranteed)
__all__ = ("md5", "sha1", "sha224", "sha256", "sha384", "sha512", "new", "algorithms_guaranteed", "algorithms_available",
           "pbkdf2_hmac", "file_digest")


def new(name, data=b"", **kwargs):
    """new(name, data=b'') - Return a new hashing object using the named algorithm; optionally initialized with data (which
    must be a bytes-like object)."""
    if name.lower() not in _kinds:
        raise ValueError("unsupported hash type " + name)
    return HASH(name.lower(), data)


def md5(string=b"", *, usedforsecurity=True):
    """Returns a md5 hash object; optionally initialized with a string"""
    return HASH("md5", string)


def sha1(string=b"", *, usedforsecurity=True):
    """Returns a sha1 hash object; optionally initialized with a string"""
    return HASH("sha1", string)


def sha224(string=b"", *, usedforsecurity=True):
    """Returns a sha224 hash object; optionally initialized with a string"""
    return HASH("sha224", string)


def sha256(string=b"", *, usedforsecurity=True):
    """Returns a sha256 hash object; optionally initialized with a string"""
    return HASH("sha256", string)


def sha384(string=b"", *, usedforsecurity=True):
    """Returns a sha384 hash object; optionally initialized with a string"""
    return HASH("sha384", string)


def sha512(string=b"", *, usedforsecurity=True):
    """Returns a sha512 hash object; optionally initialized with a string"""
    return HASH("sha512", string)


def pbkdf2_hmac(hash_name, password, salt, iterations, dklen=None):
    """Password based key derivation function 2 (PKCS #5 v2.0) with HMAC as pseudorandom function."""
    import hmac
    base = hmac.HMAC(password, None, hash_name)
    if iterations < 1:
        raise ValueError("iteration value must be greater than 0.")
    if dklen is None:
        dklen = base.digest_size
    if dklen < 1:
        raise ValueError("key length must be greater than 0.")
    key = b""
    block = 1
    while len(key) < dklen:
        mac = base.copy()
        mac.update(bytes(salt) + block.to_bytes(4, "big"))
        last = mac.digest()
        total = int.from_bytes(last, "big")
        for i in range(iterations - 1):
            mac = base.copy()
            mac.update(last)
            last = mac.digest()
            total ^= int.from_bytes(last, "big")
        key += total.to_bytes(base.digest_size, "big")
        block += 1
    return key[:dklen]


def file_digest(fileobj, digest, /, *, _bufsize=2 ** 18):
    """Hash the contents of a file-like object. Returns a digest object."""
    result = new(digest) if isinstance(digest, str) else digest()
    if hasattr(fileobj, "getbuffer"):
        result.update(fileobj.getbuffer())
        return result
    if not (hasattr(fileobj, "readinto") and hasattr(fileobj, "readable") and fileobj.readable()):
        raise ValueError(f"'{fileobj!r}' is not a file-like object in binary reading mode.")
    while data := fileobj.read(_bufsize):
        result.update(data)
    return result
