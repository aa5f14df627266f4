"""The system's one-way function for passwords: crypt(3)."""

from _crypt import crypt
