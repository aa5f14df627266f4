"""Module implements the Mersenne Twister random number generator."""


@native
class Random(object):
    """Random() -> create a random number generator with its own internal state."""
    @native
    def __new__(cls, /, *args, **kwargs): ...
    @native
    def random(self, /) -> float:
        """random() -> x in the interval [0, 1)."""
    @native
    def seed(self, n=None, /):
        """seed([n]) -> None.  Defaults to a random seed.  The argument is an int, or its hash is taken."""
    @native
    def getstate(self, /):
        """getstate() -> tuple containing the current state."""
    @native
    def setstate(self, state, /):
        """setstate(state) -> None.  Restores generator state."""
    @native
    def getrandbits(self, k, /):
        """getrandbits(k) -> x.  Generates an int with k random bits."""
    @native
    def jumpahead(self, n, /):
        """jumpahead(int) -> None.  Create new state from existing state and integer."""


@native
def _sha512(data, /):
    """The SHA-512 digest of a bytes object, which seeds from text are made of."""


@native
def _entropy(n: ssize, /):
    """n bytes from the system's source of randomness."""
