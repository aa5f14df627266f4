"""The name that email.message had before Python 2.5."""

from email.message import Message
