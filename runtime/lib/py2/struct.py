"""Functions to convert between Python values and C structs.  Python strings are used to hold the data representing the C
struct and also as format strings to describe the layout of data in the C struct."""

from _struct import Struct, calcsize, error, pack, pack_into, unpack, unpack_from

__all__ = ["calcsize", "pack", "pack_into", "unpack", "unpack_from", "Struct", "error"]
