"""The SHA-1 message digest, under its old name."""

import warnings
from hashlib import sha1 as sha

warnings.warn("the sha module is deprecated; use the hashlib module instead", DeprecationWarning, 2)

new = sha
blocksize = 1
digest_size = digestsize = 20
