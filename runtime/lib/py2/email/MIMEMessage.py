"""The name that email.mime.message had before Python 2.5."""

from email.mime.message import *
from email.mime.message import __all__
