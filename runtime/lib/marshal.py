"""This module contains functions that can read and write Python values in
a binary format. The format is specific to Python, but independent of
machine architecture issues.

Not all Python object types are supported; in general, only objects
whose value is independent from a particular invocation of Python can be
written and read."""

import struct as _struct
import sys as _sys

from _extension import has_buffer as _has_buffer

_PY2 = _sys.version_info[0] < 3
version = 2 if _PY2 else 4

# Each value begins with a byte for its type; 128 in it says that the value is numbered for later references.
_REF = 128
_MOST_NESTED = 2000


def _long_digits(n):
    """A long as digits of 15 bits: their number, negative for a negative one, and they."""
    digits = []
    left = abs(n)
    while left:
        digits.append(left & 0x7fff)
        left >>= 15
    return _struct.pack('<i%dH' % len(digits), -len(digits) if n < 0 else len(digits), *digits)


def _float_text(x):
    text = ('%.17g' % x).encode('ascii')
    return _struct.pack('B', len(text)) + text


def _is_name(text):
    for c in text:
        if not ('a' <= c <= 'z' or 'A' <= c <= 'Z' or '0' <= c <= '9' or c == '_'):
            return False
    return True


class _Writer(object):
    def __init__(self, version):
        self.version = min(version, 2) if _PY2 else version
        self.parts = []
        self.interned = {}

    def put(self, code, data=b''):
        self.parts.append(code)
        if data:
            self.parts.append(data)

    def sized(self, code, data):
        self.put(code, _struct.pack('<i', len(data)))
        self.parts.append(data)

    def write(self, x):
        """Writes x; what is in containers waits in a stack of iterators, as deep as the value is."""
        waiting = [iter((x,))]
        while waiting:
            for x in waiting[-1]:
                inner = self.one(x)
                if inner is not None:
                    if len(waiting) >= _MOST_NESTED:
                        raise ValueError('object too deeply nested to marshal')
                    waiting.append(inner)
                    break
            else:
                waiting.pop()

    def one(self, x):
        """Writes x but for what is in it: gives an iterator of that."""
        kind = type(x)
        if x is None:
            self.put(b'N')
        elif x is _null:
            self.put(b'0')
        elif x is StopIteration:
            self.put(b'S')
        elif x is Ellipsis:
            self.put(b'.')
        elif x is True:
            self.put(b'T')
        elif x is False:
            self.put(b'F')
        elif kind is int:
            self.integer(x)
        elif kind is float:
            if self.version > 1:
                self.put(b'g', _struct.pack('<d', x))
            else:
                self.put(b'f', _float_text(x))
        elif kind is complex:
            if self.version > 1:
                self.put(b'y', _struct.pack('<dd', x.real, x.imag))
            else:
                self.put(b'x', _float_text(x.real) + _float_text(x.imag))
        elif kind is str:
            self.string(x)
        elif kind is tuple:
            if self.version >= 4 and len(x) < 256:
                self.put(b')', _struct.pack('B', len(x)))
            else:
                self.put(b'(', _struct.pack('<i', len(x)))
            return iter(x)
        elif kind is list:
            self.put(b'[', _struct.pack('<i', len(x)))
            return iter(x)
        elif kind is dict:
            self.put(b'{')
            return iter([part for item in x.items() for part in item] + [_null])
        elif kind is set or kind is frozenset:
            self.put(b'<' if kind is set else b'>', _struct.pack('<i', len(x)))
            return iter(x)
        elif _PY2 and kind is long:
            self.put(b'l', _long_digits(x))
        elif _PY2 and kind is unicode:
            self.sized(b'u', x.encode('utf-8'))
        elif _has_buffer(x):
            self.sized(b's', bytes(x))
        else:
            raise ValueError('unmarshallable object')

    def integer(self, x):
        if -0x80000000 <= x <= 0x7fffffff:
            self.put(b'i', _struct.pack('<i', x))
        elif _PY2:
            self.put(b'I', _struct.pack('<q', x))
        else:
            self.put(b'l', _long_digits(x))

    def string(self, x):
        if _PY2:
            if self.version > 0 and _is_name(x):  # such texts of a program are interned
                if x in self.interned:
                    self.put(b'R', _struct.pack('<i', self.interned[x]))
                    return
                self.interned[x] = len(self.interned)
                self.sized(b't', x)
            else:
                self.sized(b's', x)
        elif self.version >= 4 and x.isascii():
            short = len(x) < 256
            name = _is_name(x)
            self.put((b'Z' if name else b'z') if short else (b'A' if name else b'a'), _struct.pack('B' if short else '<i', len(x)))
            self.parts.append(x.encode('ascii'))
        else:
            self.sized(b'u', x.encode('utf-8', 'surrogatepass'))


class _Reader(object):
    """Reads from a function that gives the next bytes."""

    def __init__(self, read):
        self.read = read
        self.refs = []
        self.strings = []
        self.depth = 0

    def take(self, size):
        data = self.read(size)
        if len(data) < size:
            raise EOFError('marshal data too short')
        return data

    def byte(self):
        return ord(self.take(1))

    def size(self, what):
        size = _struct.unpack('<i', self.take(4))[0]
        if size < 0:
            raise ValueError('bad marshal data (%s size out of range)' % what)
        return size

    def number_text(self):
        return float(self.take(self.byte()))

    def keep(self, flag, value):
        if flag:
            self.refs.append(value)
        return value

    def value(self):
        """The next value; _null for the end of a dictionary."""
        code = self.read(1)
        if len(code) == 0:
            raise EOFError('EOF read where object expected')
        code = ord(code)
        flag = 0
        if not _PY2:
            flag = code & _REF
        self.depth += 1
        if self.depth > _MOST_NESTED:
            raise ValueError('recursion limit exceeded')
        value = self.of_type(chr(code & ~flag), flag)
        self.depth -= 1
        return value

    def item(self, what):
        value = self.value()
        if value is _null:
            raise TypeError('NULL object in marshal data for ' + what)
        return value

    def of_type(self, code, flag):
        if code == 'N':
            return None
        if code == 'T':
            return True
        if code == 'F':
            return False
        if code == 'S':
            return StopIteration
        if code == '.':
            return Ellipsis
        if code == '0':
            return _null
        if code == 'i':
            return self.keep(flag, _struct.unpack('<i', self.take(4))[0])
        if code == 'I':
            return self.keep(flag, _struct.unpack('<q', self.take(8))[0])
        if code == 'l':
            return self.keep(flag, self.long_value())
        if code == 'g':
            return self.keep(flag, _struct.unpack('<d', self.take(8))[0])
        if code == 'f':
            return self.keep(flag, self.number_text())
        if code == 'y':
            return self.keep(flag, complex(*_struct.unpack('<dd', self.take(16))))
        if code == 'x':
            real = self.number_text()
            return self.keep(flag, complex(real, self.number_text()))
        if code in '(' or code == ')' and not _PY2:
            return self.sequence(code, flag)
        if code == '[':
            result = self.keep(flag, [])
            for i in range(self.size('list')):
                result.append(self.item('list'))
            return result
        if code == '{':
            result = self.keep(flag, {})
            while True:
                key = self.value()
                if key is _null:
                    return result
                value = self.value()
                if value is _null:
                    return result
                result[key] = value
        if code == '<' or code == '>':
            return self.set_value(code, flag)
        if _PY2:
            if code == 's':
                return self.take(self.size('string'))
            if code == 't':
                text = intern(self.take(self.size('string')))
                self.strings.append(text)
                return text
            if code == 'R':
                at = _struct.unpack('<i', self.take(4))[0]
                if not 0 <= at < len(self.strings):
                    raise ValueError('bad marshal data (string ref out of range)')
                return self.strings[at]
            if code == 'u':
                return self.take(self.size('unicode')).decode('utf-8')
        else:
            if code == 's':
                return self.keep(flag, bytes(self.take(self.size('bytes object'))))
            if code in 'zZ':
                return self.keep(flag, str(self.take(self.byte()), 'ascii'))
            if code in 'aA':
                return self.keep(flag, str(self.take(self.size('string')), 'ascii'))
            if code in 'ut':
                return self.keep(flag, str(self.take(self.size('string')), 'utf-8', 'surrogatepass'))
            if code == 'r':
                at = _struct.unpack('<i', self.take(4))[0]
                if not 0 <= at < len(self.refs) or self.refs[at] is _null:
                    raise ValueError('bad marshal data (invalid reference)')
                return self.refs[at]
        raise ValueError('bad marshal data (unknown type code)')

    def long_value(self):
        size = _struct.unpack('<i', self.take(4))[0]
        digits = _struct.unpack('<%dH' % abs(size), self.take(2 * abs(size)))
        n = 0
        for digit in reversed(digits):
            if digit > 0x7fff:
                raise ValueError('bad marshal data (digit out of range in long)')
            n = n << 15 | digit
        if digits and not digits[-1]:
            raise ValueError('bad marshal data (unnormalized long data)')
        n = -n if size < 0 else n
        return long(n) if _PY2 else n

    def reserve(self, flag):
        """The number of a value that is not yet complete."""
        if flag:
            self.refs.append(_null)
        return len(self.refs) - 1

    def sequence(self, code, flag):
        size = self.size('tuple') if code == '(' else self.byte()
        at = self.reserve(flag)
        result = tuple([self.item('tuple') for i in range(size)])
        if flag:
            self.refs[at] = result
        return result

    def set_value(self, code, flag):
        size = self.size('set')
        if code == '<':
            result = self.keep(flag, set())
            for i in range(size):
                result.add(self.item('set'))
            return result
        at = self.reserve(flag)
        result = frozenset([self.item('set') for i in range(size)])
        if flag:
            self.refs[at] = result
        return result


_null = object()


def dumps(value, version=version):
    """Return the bytes object that would be written to a file by dump(value, file).

  value
    Must be a supported type.
  version
    Indicates the data format that dumps should use."""
    writer = _Writer(version)
    writer.write(value)
    return b''.join(writer.parts)


def dump(value, file, version=version):
    """Write the value on the open file.

  value
    Must be a supported type.
  file
    Must be a writeable binary file.
  version
    Indicates the data format that dump should use.

If the value has (or contains an object that has) an unsupported type, a
ValueError exception is raised - but garbage data will also be written
to the file. The object will not be properly read back by load()."""
    if _PY2 and not _is_file(file):
        raise TypeError('marshal.dump() 2nd arg must be file')
    file.write(dumps(value, version))


def _checked(value):
    if value is _null:
        raise TypeError('NULL object in marshal data for object')
    return value


def loads(bytes):
    """Convert the bytes-like object to a value.

If no valid value is found, raise EOFError, ValueError or TypeError.  Extra
bytes in the input are ignored."""
    if not _has_buffer(bytes):
        if _PY2:
            raise TypeError('loads() argument 1 must be string or read-only buffer, not %s' % _name_of(bytes))
        raise TypeError("a bytes-like object is required, not '%s'" % _name_of(bytes))
    at = [0]

    def read(size):
        start = at[0]
        at[0] = start + size
        return bytes[start:start + size]
    return _checked(_Reader(read).value())


def load(file):
    """Read one value from the open file and return it.

If no valid value is read (e.g. because the data has a different Python
version's incompatible marshal format), raise EOFError, ValueError or
TypeError."""
    if _PY2 and not _is_file(file):
        raise TypeError('marshal.load() arg must be file')
    return _checked(_Reader(file.read).value())


def _name_of(x):
    return 'None' if _PY2 and x is None else type(x).__name__


if _PY2:
    import __builtin__

    def _is_file(file):
        return isinstance(file, __builtin__.file)
