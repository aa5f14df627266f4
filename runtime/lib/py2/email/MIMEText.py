"""The name that email.mime.text had before Python 2.5."""

from email.mime.text import *
from email.mime.text import __all__
