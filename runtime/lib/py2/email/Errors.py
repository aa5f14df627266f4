"""The name that email.errors had before Python 2.5."""

from email.errors import *
