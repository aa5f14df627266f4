"""The MD5 message digest, under its old name."""

import warnings
from hashlib import md5

warnings.warn("the md5 module is deprecated; use hashlib instead", DeprecationWarning, 2)

new = md5
digest_size = 16
