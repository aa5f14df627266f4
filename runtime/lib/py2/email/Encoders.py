"""The name that email.encoders had before Python 2.5."""

from email.encoders import *
from email.encoders import __all__
