"""Messages as RFC 2822 describes them: Library Reference, rfc822.

A Message is made of a file object positioned at its headers; afterwards the file is positioned at its body.
"""

import time

from _mail_addresses import Reader as _Reader
from _mail_dates import parsed as _parsed, seconds as _seconds

__all__ = ["Message", "AddressList", "parsedate", "parsedate_tz", "mktime_tz"]

_blanklines = ('\r\n', '\n')


class Message:
    """Represents a single RFC 2822-compliant message."""

    def __init__(self, fp, seekable=1):
        """Initialize the class instance and read the headers."""
        if seekable == 1:
            try:
                fp.tell()
            except (AttributeError, IOError):
                seekable = 0
        self.fp = fp
        self.seekable = seekable
        self.startofheaders = None
        self.startofbody = None
        if seekable:
            self.startofheaders = self._position()
        self.readheaders()
        if seekable:
            self.startofbody = self._position()

    def _position(self):
        try:
            return self.fp.tell()
        except IOError:
            self.seekable = 0
            return None

    def rewindbody(self):
        """Rewind the file to the start of the body (if seekable)."""
        if not self.seekable:
            raise IOError("unseekable file")
        self.fp.seek(self.startofbody)

    def readheaders(self):
        """Read header lines.

        Read header lines up to the entirely blank line that terminates them.
        The (normally blank) line that ends the headers is skipped, but not
        included in the returned list.  If a non-header line ends the headers,
        (which is an error), an attempt is made to backspace over it; it is
        never included in the returned list.

        The variable self.status is set to the empty string if all went well,
        otherwise it is an error message.  The variable self.headers is a
        completely uninterpreted list of lines contained in the header (so
        printing them will reproduce the header exactly as it appears in the
        file).
        """
        self.dict = {}
        self.unixfrom = ''
        self.headers = lines = []
        self.status = ''
        name = ''
        first = True
        unread = getattr(self.fp, 'unread', None)
        while True:
            start = None
            if unread is None and self.seekable:
                start = self._position()
            line = self.fp.readline()
            if not line:
                self.status = 'EOF in headers'
                break
            if first and line.startswith('From '):
                self.unixfrom += line
                continue
            first = False
            if name and line[0] in ' \t':           # goes on
                lines.append(line)
                self.dict[name] = (self.dict[name] + "\n " + line.strip()).strip()
                continue
            if self.iscomment(line):
                continue
            if self.islast(line):
                break
            name = self.isheader(line)
            if name:
                lines.append(line)
                self.dict[name] = line[len(name) + 1:].strip()
                continue
            if name is not None:
                continue                            # a header without a name is left out
            # It belongs to the body: the next reader shall have it.
            self.status = 'Non-header line where header expected' if self.dict else 'No headers'
            if unread is not None:
                unread(line)
            elif start is not None:
                self.fp.seek(start)
            else:
                self.status += '; bad seek'
            break

    def isheader(self, line):
        """Determine whether a given line is a legal header.

        This method should return the header name, suitably canonicalized.
        You may override this method in order to use Message parsing on tagged
        data in RFC 2822-like formats with special header formats.
        """
        at = line.find(':')
        if at > -1:
            return line[:at].lower()
        return None

    def islast(self, line):
        """Determine whether a line is a legal end of RFC 2822 headers.

        You may override this method if your application wants to bend the
        rules, e.g. to strip trailing whitespace, or to recognize MH template
        separators ('--------').  For convenience (e.g. for code reading from
        sockets) a line consisting of \\r\\n also matches.
        """
        return line in _blanklines

    def iscomment(self, line):
        """Determine whether a line should be skipped entirely.

        You may override this method in order to use Message parsing on tagged
        data in RFC 2822-like formats that support embedded comments or
        free-text data.
        """
        return False

    def getallmatchingheaders(self, name):
        """Find all header lines matching a given header name.

        Look through the list of headers and find all lines matching a given
        header name (and their continuation lines).  A list of the lines is
        returned, without interpretation.  If the header does not occur, an
        empty list is returned.  If the header occurs multiple times, all
        occurrences are returned.  Case is not important in the header name.
        """
        return [line for group in self._groups(name) for line in group]

    def getfirstmatchingheader(self, name):
        """Get the first header line matching name.

        This is similar to getallmatchingheaders, but it returns only the
        first matching header (and its continuation lines).
        """
        for group in self._groups(name):
            return group
        return []

    def _groups(self, name):
        """The lines of each header of this name."""
        start = name.lower() + ':'
        group = None
        groups = []
        for line in self.headers:
            if line[:len(start)].lower() == start:
                group = []
                groups.append(group)
            elif not line[:1].isspace():
                group = None
            if group is not None:
                group.append(line)
        return groups

    def getrawheader(self, name):
        """A higher-level interface to getfirstmatchingheader().

        Return a string containing the literal text of the header but with the
        keyword stripped.  All leading, trailing and embedded whitespace is
        kept in the string, however.  Return None if the header does not
        occur.
        """
        lines = self.getfirstmatchingheader(name)
        if not lines:
            return None
        lines[0] = lines[0][len(name) + 1:]
        return ''.join(lines)

    def getheader(self, name, default=None):
        """Get the header value for a name.

        This is the normal interface: it returns a stripped version of the
        header value for a given header name, or None if it doesn't exist.
        This uses the dictionary version which finds the *last* such header.
        """
        return self.dict.get(name.lower(), default)
    get = getheader

    def getheaders(self, name):
        """Get all values for a header.

        This returns a list of values for headers given more than once; each
        value in the result list is stripped in the same way as the result of
        getheader().  If the header is not given, return an empty list.
        """
        result = []
        for group in self._groups(name):
            value = group[0][group[0].find(':') + 1:].strip()
            for line in group[1:]:
                value = "%s\n %s" % (value, line.strip()) if value else line.strip()
            result.append(value)
        return result

    def getaddr(self, name):
        """Get a single address from a header, as a tuple.

        An example return value:
        ('Guido van Rossum', 'guido@cwi.nl')
        """
        addresses = self.getaddrlist(name)
        return addresses[0] if addresses else (None, None)

    def getaddrlist(self, name):
        """Get a list of addresses from a header.

        Retrieves a list of addresses from a header, where each address is a
        tuple as returned by getaddr().  Scans all named headers, so it works
        properly with multiple To: or Cc: headers for example.
        """
        parts = []
        for line in self.getallmatchingheaders(name):
            if line[0] in ' \t':
                parts.append(line)
                continue
            if parts:
                parts.append(', ')
            parts.append(line[line.find(':') + 1:] if ':' in line else '')
        return AddressList(''.join(parts)).addresslist

    def getdate(self, name):
        """Retrieve a date field from a header.

        Retrieves a date field from the named header, returning a tuple
        compatible with time.mktime().
        """
        text = self.get(name)
        return None if text is None else parsedate(text)

    def getdate_tz(self, name):
        """Retrieve a date field from a header as a 10-tuple.

        The first 9 elements make up a tuple compatible with time.mktime(),
        and the 10th is the offset of the poster's time zone from GMT/UTC.
        """
        text = self.get(name)
        return None if text is None else parsedate_tz(text)

    def __len__(self):
        """Get the number of headers in a message."""
        return len(self.dict)

    def __getitem__(self, name):
        """Get a specific header, as from a dictionary."""
        return self.dict[name.lower()]

    def __setitem__(self, name, value):
        """Set the value of a header.

        Note: This is not a perfect inversion of __getitem__, because any
        changed headers get stuck at the end of the raw-headers list rather
        than where the altered header was.
        """
        del self[name]
        self.dict[name.lower()] = value
        for line in (name + ": " + value).split("\n"):
            self.headers.append(line + "\n")

    def __delitem__(self, name):
        """Delete all occurrences of a specific header, if it is present."""
        if name.lower() not in self.dict:
            return
        del self.dict[name.lower()]
        gone = [id(line) for line in self.getallmatchingheaders(name)]
        self.headers[:] = [line for line in self.headers if id(line) not in gone]

    def setdefault(self, name, default=""):
        key = name.lower()
        if key in self.dict:
            return self.dict[key]
        for line in (name + ": " + default).split("\n"):
            self.headers.append(line + "\n")
        self.dict[key] = default
        return default

    def has_key(self, name):
        """Determine whether a message contains the named header."""
        return name.lower() in self.dict

    def __contains__(self, name):
        """Determine whether a message contains the named header."""
        return name.lower() in self.dict

    def __iter__(self):
        return iter(self.dict)

    def keys(self):
        """Get all of a message's header field names."""
        return self.dict.keys()

    def values(self):
        """Get all of a message's header field values."""
        return self.dict.values()

    def items(self):
        """Get all of a message's headers.

        Returns a list of name, value tuples.
        """
        return self.dict.items()

    def __str__(self):
        return ''.join(self.headers)


def unquote(s):
    """Remove quotes from a string."""
    if len(s) > 1:
        if s.startswith('"') and s.endswith('"'):
            return s[1:-1].replace('\\\\', '\\').replace('\\"', '"')
        if s.startswith('<') and s.endswith('>'):
            return s[1:-1]
    return s


def quote(s):
    """Add quotes around a string."""
    return s.replace('\\', '\\\\').replace('"', '\\"')


def parseaddr(address):
    """Parse an address into a (realname, mailaddr) tuple."""
    addresses = AddressList(address).addresslist
    return addresses[0] if addresses else (None, None)


class AddressList:
    """An AddressList encapsulates a list of parsed RFC 2822 addresses. They add and subtract like sets."""

    def __init__(self, field):
        self.field = field
        self.addresslist = _Reader(field, False).all() if field else []

    def __len__(self):
        return len(self.addresslist)

    def __str__(self):
        return ", ".join(map(dump_address_pair, self.addresslist))

    def __add__(self, other):
        result = AddressList(None)
        result.addresslist = self.addresslist[:]
        result += other
        return result

    def __iadd__(self, other):
        for address in other.addresslist:
            if address not in self.addresslist:
                self.addresslist.append(address)
        return self

    def __sub__(self, other):
        result = AddressList(None)
        result.addresslist = [address for address in self.addresslist if address not in other.addresslist]
        return result

    def __isub__(self, other):
        for address in other.addresslist:
            if address in self.addresslist:
                self.addresslist.remove(address)
        return self

    def __getitem__(self, index):
        return self.addresslist[index]


def dump_address_pair(pair):
    """Dump a (name, address) pair in a canonicalized form."""
    return '"%s" <%s>' % pair if pair[0] else pair[1]


def parsedate_tz(data):
    """Convert a date string to a time tuple.

    Accounts for military timezones.
    """
    return _parsed(data, False) if data else None


def parsedate(data):
    """Convert a time string to a time tuple."""
    fields = parsedate_tz(data) if data is not None else None
    return fields and fields[:9]


def mktime_tz(data):
    """Turn a 10-tuple as returned by parsedate_tz() into a UTC timestamp."""
    return float(_seconds(data))


def formatdate(timeval=None):
    """Returns time format preferred for Internet standards.

    Sun, 06 Nov 1994 08:49:37 GMT  ; RFC 822, updated by RFC 1123

    According to RFC 1123, day and month names must always be in
    English.  If not for that, this code could use strftime().  It
    can't because strftime() honors the locale and could generate
    non-English names.
    """
    t = time.gmtime(time.time() if timeval is None else timeval)
    return "%s, %02d %s %04d %02d:%02d:%02d GMT" % (
        "Mon Tue Wed Thu Fri Sat Sun".split()[t[6]], t[2], "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split()[t[1] - 1],
        t[0], t[3], t[4], t[5])
