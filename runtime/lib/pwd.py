"""This module provides access to the Unix password database.
It is available on all Unix versions.

Password database entries are reported as 7-tuples containing the following
items from the password database (see `<pwd.h>'), in order:
pw_name, pw_passwd, pw_uid, pw_gid, pw_gecos, pw_dir, pw_shell.
The uid and gid items are integers, all others are strings. An
exception is raised if the entry asked for cannot be found."""

from _struct_sequence import struct_sequence


@native
def _user_by_name(name, /): ...


@native
def _user_by_id(uid, /): ...


@native
def _users(): ...


struct_passwd = struct_sequence('pwd.struct_passwd', ('pw_name', 'pw_passwd', 'pw_uid', 'pw_gid', 'pw_gecos', 'pw_dir', 'pw_shell'),
                                """pwd.struct_passwd: Results from getpw*() routines.

This object may be accessed either as a tuple of
  (pw_name,pw_passwd,pw_uid,pw_gid,pw_gecos,pw_dir,pw_shell)
or via the object attributes as named in the above tuple.""")


def getpwnam(name):
    """Return the password database entry for the given user name.

See `help(pwd)` for more on password database entries."""
    return struct_passwd(_user_by_name(name))


def getpwuid(uid):
    """Return the password database entry for the given numeric user ID.

See `help(pwd)` for more on password database entries."""
    return struct_passwd(_user_by_id(uid))


def getpwall():
    """Return a list of all available password database entries, in arbitrary order.

See help(pwd) for more on password database entries."""
    return [struct_passwd(entry) for entry in _users()]
