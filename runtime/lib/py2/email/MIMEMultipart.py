"""The name that email.mime.multipart had before Python 2.5."""

from email.mime.multipart import *
from email.mime.multipart import __all__
