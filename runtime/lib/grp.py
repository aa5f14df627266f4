"""Access to the Unix group database.

Group entries are reported as 4-tuples containing the following fields
from the group database, in order:

  name   - name of the group
  passwd - group password (encrypted); often empty
  gid    - numeric ID of the group
  mem    - list of members

The gid is an integer, name and password are strings.  (Note that most
users are not explicitly listed as members of the groups they are in
according to the password database.  Check both databases to get
complete membership information.)"""

import sys
from _struct_sequence import struct_sequence


@native
def _group_by_name(name, /): ...


@native
def _group_by_id(id, /): ...


@native
def _groups(): ...


struct_group = struct_sequence('grp.struct_group', ('gr_name', 'gr_passwd', 'gr_gid', 'gr_mem'), """grp.struct_group: Results from getgr*() routines.

This object may be accessed either as a tuple of
  (gr_name,gr_passwd,gr_gid,gr_mem)
or via the object attributes as named in the above tuple.
""")


def getgrnam(name):
    """Return the group database entry for the given group name.

If name is not valid, raise KeyError."""
    return struct_group(_group_by_name(name))


def getgrgid(id):
    """Return the group database entry for the given numeric group ID.

If id is not valid, raise KeyError."""
    return struct_group(_group_by_id(int(id) if sys.version_info[0] < 3 else id))


def getgrall():
    """Return a list of all available group entries, in arbitrary order.

An entry whose name starts with '+' or '-' represents an instruction
to use YP/NIS and may not be accessible via getgrnam or getgrgid."""
    return [struct_group(entry) for entry in _groups()]
