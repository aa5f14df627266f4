"""The name that email.generator had before Python 2.5."""

from email.generator import *
from email.generator import __all__
