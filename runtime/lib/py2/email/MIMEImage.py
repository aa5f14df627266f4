"""The name that email.mime.image had before Python 2.5."""

from email.mime.image import *
from email.mime.image import __all__
