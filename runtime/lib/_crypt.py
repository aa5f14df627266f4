"""The system's one-way function for passwords: crypt(3)."""


@native
def crypt(word: text, salt: text, /):
    """Hash a *word* with the given *salt* and return the hashed password.

*word* will usually be a user's password.  *salt* (either a random 2 or 16
character string, possibly prefixed with $digit$ to indicate the method)
will be used to perturb the encryption algorithm and produce distinct
results for a given *word*."""
