"""The name that email.mime.audio had before Python 2.5."""

from email.mime.audio import *
from email.mime.audio import __all__
