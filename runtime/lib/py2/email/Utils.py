"""The name that email.utils had before Python 2.5."""

from email.utils import *
from email.utils import __all__
