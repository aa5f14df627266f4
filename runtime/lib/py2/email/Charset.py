"""The name that email.charset had before Python 2.5."""

from email.charset import *
from email.charset import __all__
