"""The name that email.header had before Python 2.5."""

from email.header import *
from email.header import __all__
