"""Arrays of numbers, of both dialects: Library Reference, array."""

import sys as _sys

from _array import storage as _storage
from _extension import has_buffer as _has_buffer
from _extension import type_name as _type_name

_PY2 = _sys.version_info[0] < 3
typecodes = 'cbBuhHiIlLfd' if _PY2 else 'bBuhHiIlLqQfd'
_named = "bad typecode (must be %s or %s)" % (', '.join(typecodes[:-1]), typecodes[-1])


def _make(cls, code, arguments):
    if not isinstance(code, str if not _PY2 else basestring) or len(code) != 1:
        if _PY2:
            raise TypeError('array() argument 1 or typecode must be char (string or ascii-unicode with length 1), not ' + _type_name(code))
        raise TypeError('array() argument 1 must be a unicode character, not ' + _type_name(code))
    if len(arguments) > 1:
        raise TypeError('array() takes at most 2 arguments (%d given)' % (1 + len(arguments)))
    if code not in typecodes:
        raise ValueError(_named)
    self = _storage.__new__(cls, str(code))
    if arguments:
        _fill(self, code, arguments[0])
    return self


def _fill(self, code, initial):
    if isinstance(initial, array):
        if initial.typecode == code:
            self._append_bytes(initial._bytes())
        else:
            if not _PY2 and code != 'u' and initial.typecode == 'u':
                raise TypeError("cannot use a unicode array to initialize an array with typecode '%s'" % code)
            for item in initial:
                self.append(item)
    elif _PY2 and isinstance(initial, str):
        self.fromstring(initial)
    elif _PY2 and isinstance(initial, unicode):
        if code != 'u':
            for item in initial:
                self.append(item)
        else:
            self.fromunicode(initial)
    elif not _PY2 and isinstance(initial, str):
        if code != 'u':
            raise TypeError("cannot use a str to initialize an array with typecode '%s'" % code)
        self.fromunicode(initial)
    elif not _PY2 and isinstance(initial, (bytes, bytearray)):
        self.frombytes(initial)
    else:
        for item in initial:
            self.append(item)


class array(_storage):
    """array(typecode [, initializer]) -> array

Return a new array whose items are restricted by typecode, and
initialized from the optional initializer value, which must be a list,
string or iterable over elements of the appropriate type.

Arrays represent basic values and behave very much like lists, except
the type of objects stored in them is constrained. The type is specified
at object creation time by using a type code, which is a single character."""
    __module__ = 'array'
    __slots__ = ()
    __hash__ = None

    def __new__(cls, *arguments, **keywords):
        if keywords and cls is array:
            raise TypeError('array.array() does not take keyword arguments' if _PY2 else 'array.array() takes no keyword arguments')
        if not arguments:
            raise TypeError('array() takes at least 1 argument (0 given)')
        return _make(cls, arguments[0], arguments[1:])

    def __repr__(self):
        code = self.typecode
        if len(self) == 0:
            return "array('%s')" % code
        if code == 'u':
            return "array('u', %r)" % (self.tounicode(),)
        if code == 'c':
            return "array('c', %r)" % (self._bytes(),)
        return "array('%s', %r)" % (code, self.tolist())

    def __contains__(self, x):
        for item in self:
            if item is x or item == x:
                return True
        return False

    def _new(self, items):
        other = array(self.typecode)
        other._append_bytes(items)
        return other

    def __add__(self, other):
        if not isinstance(other, array):
            raise TypeError('can only append array (not "%s") to array' % _type_name(other))
        if other.typecode != self.typecode:
            raise TypeError('bad argument type for built-in operation')
        return self._new(self._bytes() + other._bytes())

    def __iadd__(self, other):
        if not isinstance(other, array):
            raise TypeError('can only extend array with array (not "%s")' % _type_name(other))
        self.extend(other)
        return self

    def _count(self, n):
        try:
            return n.__index__()
        except AttributeError:
            raise TypeError("can't multiply sequence by non-int of type '%s'" % _type_name(n))

    def __mul__(self, n):
        n = self._count(n)
        other = self._new(self._bytes())
        other._multiply(n)
        return other

    __rmul__ = __mul__

    def __imul__(self, n):
        self._multiply(self._count(n))
        return self

    def __eq__(self, other):
        if not isinstance(other, array):
            return NotImplemented
        if len(self) != len(other):
            return False
        if self.typecode == other.typecode and self.typecode not in 'fd':
            return self._bytes() == other._bytes()
        return self.tolist() == other.tolist()

    def __ne__(self, other):
        equal = self.__eq__(other)
        return equal if equal is NotImplemented else not equal

    def __lt__(self, other):
        return self.tolist() < other.tolist() if isinstance(other, array) else NotImplemented

    def __le__(self, other):
        return self.tolist() <= other.tolist() if isinstance(other, array) else NotImplemented

    def __gt__(self, other):
        return self.tolist() > other.tolist() if isinstance(other, array) else NotImplemented

    def __ge__(self, other):
        return self.tolist() >= other.tolist() if isinstance(other, array) else NotImplemented

    def count(self, v):
        """Return number of occurrences of v in the array."""
        n = 0
        for item in self:
            if item == v:
                n += 1
        return n

    def index(self, v, *bounds):
        """Return index of first occurrence of v in the array."""
        start, stop = 0, len(self)
        if bounds:
            if _PY2:
                raise TypeError('index() takes exactly one argument (%d given)' % (1 + len(bounds)))
            start, stop, step = slice(*(bounds + (None,))[:2]).indices(len(self))
        i = start
        while i < stop and i < len(self):
            if self[i] == v:
                return i
            i += 1
        raise ValueError('array.index(x): x not in ' + ('list' if _PY2 else 'array'))

    def remove(self, v):
        """Remove the first occurrence of v in the array."""
        i = 0
        while i < len(self):
            if self[i] == v:
                del self[i]
                return
            i += 1
        raise ValueError('array.remove(x): x not in ' + ('list' if _PY2 else 'array'))

    def extend(self, bb):
        """Append items to the end of the array."""
        if isinstance(bb, array):
            if bb.typecode != self.typecode:
                raise TypeError('can only extend with array of same kind')
            self._append_bytes(bb._bytes())
            return
        for item in bb:
            self.append(item)

    def fromlist(self, list):
        """Append items to array from list."""
        if not isinstance(list, _list):
            raise TypeError('arg must be list')
        before = len(self)
        try:
            for item in list:
                self.append(item)
        except Exception:
            del self[before:]
            raise

    def _from_bytes(self, data, what):
        if len(data) * getattr(data, 'itemsize', 1) % self.itemsize:
            raise ValueError(what + ' length not a multiple of item size')
        self._append_bytes(data)

    def fromunicode(self, ustr):
        """Extends this array with data from the unicode string ustr.

The array must be a unicode type array; otherwise a ValueError is raised."""
        if not isinstance(ustr, _text):
            raise TypeError('fromunicode() argument must be str, not ' + _type_name(ustr))
        if self.typecode != 'u':
            raise ValueError("fromunicode() may only be called on %s" % ("type 'u' arrays" if _PY2 else 'unicode type arrays'))
        for c in ustr:
            self.append(c)

    def tounicode(self):
        """Extends this array with data from the unicode string ustr.

Convert the array to a unicode string.  The array must be a unicode type array; otherwise a ValueError is raised."""
        if self.typecode != 'u':
            raise ValueError("tounicode() may only be called on %s" % ("type 'u' arrays" if _PY2 else 'unicode type arrays'))
        return _text().join(self.tolist())

    def _read_items(self, f, n):
        data = f.read(n * self.itemsize)
        whole = len(data) // self.itemsize
        self._append_bytes(data[:whole * self.itemsize])
        if whole < n:
            raise EOFError('not enough items in file' if _PY2 else 'read() didn\'t return enough bytes')

    def __copy__(self):
        return self._new(self._bytes())

    def __deepcopy__(self, memo):
        return self._new(self._bytes())

    if _PY2:
        def fromstring(self, string):
            """Appends items from the string, interpreting it as an array of machine values."""
            if not _has_buffer(string):
                raise TypeError('fromstring() argument 1 must be string or read-only buffer, not ' + _type_name(string))
            self._from_bytes(string, 'string')

        def tostring(self):
            """Convert the array to an array of machine values and return the string representation."""
            return self._bytes()

        def fromfile(self, f, n):
            """Read n objects from the file object f and append them to the end of the array."""
            if not isinstance(f, file):
                raise TypeError('arg1 must be open file')
            self._read_items(f, n)

        def tofile(self, f):
            """Write all items (as machine values) to the file object f."""
            if not isinstance(f, file):
                raise TypeError('arg must be open file')
            f.write(self._bytes())

        read = fromfile
        write = tofile

        def __reduce__(self):
            code = self.typecode
            items = self._bytes() if code == 'c' else self.tounicode() if code == 'u' else self.tolist()
            return type(self), (code, items), getattr(self, '__dict__', None)

        def __reduce_ex__(self, protocol):
            return self.__reduce__()
    else:
        def frombytes(self, buffer):
            """Appends items from the string, interpreting it as an array of machine values, as if it had been read from a file using the fromfile() method)."""
            if not _has_buffer(buffer):
                raise TypeError("a bytes-like object is required, not '%s'" % _type_name(buffer))
            self._from_bytes(memoryview(buffer).cast('B') if not isinstance(buffer, (bytes, bytearray)) else buffer, 'bytes')

        def tobytes(self):
            """Convert the array to an array of machine values and return the bytes representation."""
            return self._bytes()

        def fromfile(self, f, n):
            """Read n objects from the file object f and append them to the end of the array."""
            self._read_items(f, n)

        def tofile(self, f):
            """Write all items (as machine values) to the file object f."""
            f.write(self._bytes())

        def __reduce_ex__(self, protocol):
            code = self.typecode
            items = self.tounicode() if code == 'u' else self.tolist()
            if len(self) == 0:
                return type(self), (code,), getattr(self, '__dict__', None)
            return type(self), (code, items), getattr(self, '__dict__', None)


_list = list
_text = unicode if _PY2 else str
