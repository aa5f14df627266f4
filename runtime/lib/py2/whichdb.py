"""Guess which db package to use to open a db file."""

import os
import struct
import sys


def whichdb(filename):
    """Guess which db package to use to open a db file.

    Return values:

    - None if the database file can't be read;
    - empty string if the file can be read but can't be recognized
    - the module name (e.g. "dbm" or "gdbm") if recognized."""
    try:
        open(filename + os.extsep + "pag", "rb").close()
        open(filename + os.extsep + "dir", "rb").close()
        return "dbm"
    except IOError:
        pass
    try:
        os.stat(filename + os.extsep + "dat")
        if os.stat(filename + os.extsep + "dir").st_size == 0:
            return "dumbdbm"
        with open(filename + os.extsep + "dir", "rb") as f:
            if f.read(1) in ("'", '"'):
                return "dumbdbm"
    except (OSError, IOError):
        pass
    try:
        with open(filename, "rb") as f:
            s16 = f.read(16)
    except IOError:
        return None
    s = s16[0:4]
    if len(s) != 4:
        return ""
    magic = struct.unpack("=l", s)[0]
    if magic in (0x13579ace, 0x13579acd, 0x13579acf):
        return "gdbm"
    # Berkeley DB has its magic number first, or after twelve bytes.
    if magic in (0x00061561, 0x61150600):
        return "bsddb185"
    if len(s16) == 16 and struct.unpack("=l", s16[-4:])[0] in (0x00061561, 0x61150600):
        return "dbhash"
    return ""


if __name__ == "__main__":
    for filename in sys.argv[1:]:
        print whichdb(filename) or "UNKNOWN", filename
