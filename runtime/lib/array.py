"""This module defines an object type which can efficiently represent
an array of basic values: characters, integers, floating point
numbers.  Arrays are sequence types and behave very much like lists,
except that the type of objects stored in them is constrained.
"""

from _array_class import array
from _extension import seal as _seal

_seal(array, 'array.array')
ArrayType = array
if str is not bytes:
    from _array_class import typecodes
