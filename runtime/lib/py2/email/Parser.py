"""The name that email.parser had before Python 2.5."""

from email.parser import *
from email.parser import __all__
