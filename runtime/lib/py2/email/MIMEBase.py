"""The name that email.mime.base had before Python 2.5."""

from email.mime.base import *
from email.mime.base import __all__
