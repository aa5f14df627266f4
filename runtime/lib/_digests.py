"""Message digests, for module hashlib: a state is a bytearray."""

_kinds = {"md5": (0, 16, 64), "sha1": (1, 20, 64), "sha224": (2, 28, 64), "sha256": (3, 32, 64), "sha384": (4, 48, 128),
          "sha512": (5, 64, 128)}


@native
def start(kind: ssize, /):
    """The state of a new digest."""


@native
def update(state: bytearray, data, /) -> None:
    """Takes in data."""


@native
def finish(state: bytearray, /):
    """The digest of what was taken in; the state stays."""


class HASH(object):
    """A hash is an object used to calculate a checksum of a string of information."""
    __slots__ = ("name", "digest_size", "block_size", "_state")

    def __init__(self, name, data=b"", state=None):
        kind, size, block = _kinds[name]
        self.name = name.upper() if str is bytes else name  # as OpenSSL gives it to 2.7
        self.digest_size = size
        self.block_size = block
        self._state = start(kind) if state is None else state
        if data:
            update(self._state, data)

    @property
    def digestsize(self):
        return self.digest_size

    def update(self, data):
        """Update this hash object's state with the provided string."""
        update(self._state, data)

    def digest(self):
        """Return the digest value as a bytes object."""
        return finish(self._state)

    def hexdigest(self):
        """Return the digest value as a string of hexadecimal digits."""
        return "".join(["%02x" % byte for byte in bytearray(finish(self._state))])

    def copy(self):
        """Return a copy of the hash object."""
        return HASH(self.name.lower(), state=bytearray(self._state))

    def __repr__(self):
        return "<%s HASH object @ %#x>" % (self.name, id(self))
