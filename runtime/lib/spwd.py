"""This module provides access to the Unix shadow password database.
It is available on various Unix versions.

Shadow password database entries are reported as 9-tuples of type struct_spwd,
containing the following items from the password database (see `<shadow.h>'):
sp_namp, sp_pwdp, sp_lstchg, sp_min, sp_max, sp_warn, sp_inact, sp_expire, sp_flag.
The sp_namp and sp_pwdp are strings, the rest are integers.
An exception is raised if the entry asked for cannot be found.
You have to be root to be able to use this module."""

import sys
from _struct_sequence import struct_sequence


@native
def _shadow_by_name(name, /): ...


@native
def _shadows(): ...


_old = ('sp_nam', 'sp_pwd')
_new = ('sp_namp', 'sp_pwdp')
_rest = ('sp_lstchg', 'sp_min', 'sp_max', 'sp_warn', 'sp_inact', 'sp_expire', 'sp_flag')
_doc = """spwd.struct_spwd: Results from getsp*() routines.

This object may be accessed either as a 9-tuple of
  (sp_namp,sp_pwdp,sp_lstchg,sp_min,sp_max,sp_warn,sp_inact,sp_expire,sp_flag)
or via the object attributes as named in the above tuple."""
if sys.version_info[0] < 3:
    struct_spwd = struct_sequence('spwd.struct_spwd', _old + _rest, _doc)
else:
    struct_spwd = struct_sequence('spwd.struct_spwd', _new + _rest, _doc, _old)


def _entry(values):
    return struct_spwd(values + values[:struct_spwd.n_fields - 9])


def getspnam(arg):
    """Return the shadow password database entry for the given user name.

See `help(spwd)` for more on shadow password database entries."""
    return _entry(_shadow_by_name(arg))


def getspall():
    """Return a list of all available shadow password database entries, in arbitrary order.

See `help(spwd)` for more on shadow password database entries."""
    return [_entry(values) for values in _shadows()]
