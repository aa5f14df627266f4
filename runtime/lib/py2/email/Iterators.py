"""The name that email.iterators had before Python 2.5."""

from email.iterators import *
from email.iterators import __all__
