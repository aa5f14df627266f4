"""Support for CGI scripts: Library Reference, cgi.

FieldStorage reads a form as a web server hands it over: in the environment and on standard input.
"""

import mimetools
import os
import rfc822
import sys
import urlparse
import UserDict
from cStringIO import StringIO

__version__ = "2.6"

__all__ = ["MiniFieldStorage", "FieldStorage", "FormContentDict", "SvFormContentDict", "InterpFormContentDict", "FormContent",
           "parse", "parse_qs", "parse_qsl", "parse_multipart", "parse_header", "print_exception", "print_environ",
           "print_form", "print_directory", "print_arguments", "print_environ_usage", "escape"]

# Logging is on if a file is set: log() writes to it, initlog() opens it.
logfile = ""
logfp = None

# How many bytes a form may have; 0: any.
maxlen = 0


def initlog(*allargs):
    """Write a log message, if there is a log file.

    Even though this function is called initlog(), you should always
    use log(); log is a variable that is set either to initlog
    (initially), to dolog (once the log file has been opened), or to
    nolog (when logging is disabled).
    """
    global logfp, log
    if logfile and not logfp:
        try:
            logfp = open(logfile, "a")
        except IOError:
            pass
    log = dolog if logfp else nolog
    log(*allargs)


def dolog(fmt, *args):
    """Write a log message to the log file.  See initlog() for docs."""
    logfp.write(fmt % args + "\n")


def nolog(*allargs):
    """Dummy function, assigned to log when logging is disabled."""


log = initlog


def parse(fp=None, environ=os.environ, keep_blank_values=0, strict_parsing=0):
    """Parse a query in the environment or from a file (default stdin)

        Arguments, all optional:

        fp              : file pointer; default: sys.stdin

        environ         : environment dictionary; default: os.environ

        keep_blank_values: flag indicating whether blank values in
            percent-encoded forms should be treated as blank strings.
            A true value indicates that blanks should be retained as
            blank strings.  The default false value indicates that
            blank values are to be ignored and treated as if they were
            not included.

        strict_parsing: flag indicating what to do with parsing errors.
            If false (the default), errors are silently ignored.
            If true, errors raise a ValueError exception.
    """
    if fp is None:
        fp = sys.stdin
    if 'REQUEST_METHOD' not in environ:
        environ['REQUEST_METHOD'] = 'GET'       # a script that is tried without a server
    if environ['REQUEST_METHOD'] == 'POST':
        ctype, pdict = parse_header(environ['CONTENT_TYPE'])
        if ctype == 'multipart/form-data':
            return parse_multipart(fp, pdict)
        qs = ''
        if ctype == 'application/x-www-form-urlencoded':
            length = int(environ['CONTENT_LENGTH'])
            if maxlen and length > maxlen:
                raise ValueError('Maximum content length exceeded')
            qs = fp.read(length)
        more = environ.get('QUERY_STRING') or (sys.argv[1] if sys.argv[1:] else '')
        if more:
            qs = qs + '&' + more if qs else more
    elif 'QUERY_STRING' in environ:
        qs = environ['QUERY_STRING']
    else:
        qs = sys.argv[1] if sys.argv[1:] else ""
        environ['QUERY_STRING'] = qs
    return urlparse.parse_qs(qs, keep_blank_values, strict_parsing)


def parse_qs(qs, keep_blank_values=0, strict_parsing=0):
    """Parse a query given as a string argument."""
    return urlparse.parse_qs(qs, keep_blank_values, strict_parsing)


def parse_qsl(qs, keep_blank_values=0, strict_parsing=0, max_num_fields=None):
    """Parse a query given as a string argument."""
    return urlparse.parse_qsl(qs, keep_blank_values, strict_parsing, max_num_fields)


def parse_multipart(fp, pdict):
    """Parse multipart input.

    Arguments:
    fp   : input file
    pdict: dictionary containing other parameters of content-type header

    Returns a dictionary just like parse_qs(): keys are the field names, each
    value is a list of values for that field.  This is easy to use but not
    much good if you are expecting megabytes to be uploaded -- in that case,
    use the FieldStorage class instead which is much more flexible.  Note
    that content-type is the raw, unparsed contents of the content-type
    header.
    """
    boundary = pdict.get('boundary', "")
    if not valid_boundary(boundary):
        raise ValueError('Invalid boundary in multipart form: %r' % (boundary,))
    nextpart, lastpart = "--" + boundary, "--" + boundary + "--"
    result = {}
    terminator = ""
    while terminator != lastpart:
        headers = data = None
        size = -1
        if terminator:                          # the part after a boundary begins with headers
            headers = mimetools.Message(fp)
            length = headers.getheader('content-length')
            if length:
                try:
                    size = int(length)
                except ValueError:
                    pass
            if size > 0:
                if maxlen and size > maxlen:
                    raise ValueError('Maximum content length exceeded')
                data = fp.read(size)
            else:
                data = ""
        lines = []
        while True:
            line = fp.readline()
            if not line:
                terminator = lastpart           # the end comes too early
                break
            if line[:2] == "--":
                terminator = line.strip()
                if terminator in (nextpart, lastpart):
                    break
            lines.append(line)
        if data is None:
            continue
        if size < 0 and lines:
            # The end of the last line belongs to the boundary.
            last = lines[-1]
            lines[-1] = last[:-2] if last[-2:] == "\r\n" else last[:-1] if last[-1:] == "\n" else last
            data = "".join(lines)
        disposition = headers['content-disposition'] if 'content-disposition' in headers else ''
        if not disposition:
            continue
        key, params = parse_header(disposition)
        if key == 'form-data' and 'name' in params:
            result.setdefault(params['name'], []).append(data)
    return result


def _parseparam(s):
    """The parts between semicolons; those within quotes are text."""
    while s[:1] == ';':
        s = s[1:]
        end = s.find(';')
        while end > 0 and (s.count('"', 0, end) - s.count('\\"', 0, end)) % 2:
            end = s.find(';', end + 1)
        if end < 0:
            end = len(s)
        yield s[:end].strip()
        s = s[end:]


def parse_header(line):
    """Parse a Content-type like header.

    Return the main content-type and a dictionary of options.

    """
    parts = _parseparam(';' + line)
    key = parts.next()
    params = {}
    for part in parts:
        name, equals, value = part.partition('=')
        if equals:
            value = value.strip()
            if len(value) >= 2 and value[0] == value[-1] == '"':
                value = value[1:-1].replace('\\\\', '\\').replace('\\"', '"')
            params[name.strip().lower()] = value
    return key, params


class MiniFieldStorage:
    """Like FieldStorage, for use when no file uploads are possible."""

    filename = None
    list = None
    type = None
    file = None
    type_options = {}
    disposition = None
    disposition_options = {}
    headers = {}

    def __init__(self, name, value):
        """Constructor from field name and value."""
        self.name = name
        self.value = value

    def __repr__(self):
        """Return printable representation."""
        return "MiniFieldStorage(%r, %r)" % (self.name, self.value)


class FieldStorage:
    """Store a sequence of fields, reading multipart/form-data.

    It is like a dictionary from the names of fields to items; an item is a FieldStorage or a MiniFieldStorage, or a list of
    such if a name comes more than once. Attributes: name, filename, value, file, type, type_options, disposition,
    disposition_options, headers, list.
    """

    def __init__(self, fp=None, headers=None, outerboundary="", environ=os.environ, keep_blank_values=0, strict_parsing=0,
                 max_num_fields=None):
        """Constructor.  Read multipart/* until last part.

        Arguments, all optional:

        fp              : file pointer; default: sys.stdin
            (not used when the request method is GET)

        headers         : header dictionary-like object; default:
            taken from environ as per CGI spec

        outerboundary   : terminating multipart boundary
            (for internal use only)

        environ         : environment dictionary; default: os.environ

        keep_blank_values: flag indicating whether blank values in
            percent-encoded forms should be treated as blank strings.
            A true value indicates that blanks should be retained as
            blank strings.  The default false value indicates that
            blank values are to be ignored and treated as if they were
            not included.

        strict_parsing: flag indicating what to do with parsing errors.
            If false (the default), errors are silently ignored.
            If true, errors raise a ValueError exception.

        max_num_fields: int. If set, then __init__ throws a ValueError
            if there are more than n fields read by parse_qsl().
        """
        method = environ['REQUEST_METHOD'].upper() if 'REQUEST_METHOD' in environ else 'GET'
        self.keep_blank_values = keep_blank_values
        self.strict_parsing = strict_parsing
        self.max_num_fields = max_num_fields
        self.qs_on_post = None
        if method in ('GET', 'HEAD'):
            if 'QUERY_STRING' in environ:
                qs = environ['QUERY_STRING']
            else:
                qs = sys.argv[1] if sys.argv[1:] else ""
            fp = StringIO(qs)
            if headers is None:
                headers = {'content-type': "application/x-www-form-urlencoded"}
        if headers is None:
            headers = {}
            if method == 'POST':
                headers['content-type'] = "application/x-www-form-urlencoded"
            if 'CONTENT_TYPE' in environ:
                headers['content-type'] = environ['CONTENT_TYPE']
            if 'QUERY_STRING' in environ:
                self.qs_on_post = environ['QUERY_STRING']
            if 'CONTENT_LENGTH' in environ:
                headers['content-length'] = environ['CONTENT_LENGTH']
        self.fp = fp or sys.stdin
        self.headers = headers
        self.outerboundary = outerboundary
        self.disposition, self.disposition_options = "", {}
        if 'content-disposition' in headers:
            self.disposition, self.disposition_options = parse_header(headers['content-disposition'])
        self.name = self.disposition_options.get('name')
        self.filename = self.disposition_options.get('filename')
        # A part of a form that says nothing is plain text; a form of its own without a method is a query.
        if 'content-type' in headers:
            self.type, self.type_options = parse_header(headers['content-type'])
        elif outerboundary or method != 'POST':
            self.type, self.type_options = "text/plain", {}
        else:
            self.type, self.type_options = 'application/x-www-form-urlencoded', {}
        self.innerboundary = self.type_options.get('boundary', "")
        length = -1
        if 'content-length' in headers:
            try:
                length = int(headers['content-length'])
            except ValueError:
                pass
            if maxlen and length > maxlen:
                raise ValueError('Maximum content length exceeded')
        self.length = length
        self.list = self.file = None
        self.done = 0
        if self.type == 'application/x-www-form-urlencoded':
            self.read_urlencoded()
        elif self.type[:10] == 'multipart/':
            self.read_multi(environ, keep_blank_values, strict_parsing)
        else:
            self.read_single()

    def __repr__(self):
        """Return a printable representation."""
        return "FieldStorage(%r, %r, %r)" % (self.name, self.filename, self.value)

    def __iter__(self):
        return iter(self.keys())

    def __getattr__(self, name):
        if name != 'value':
            raise AttributeError(name)
        if self.file:
            self.file.seek(0)
            value = self.file.read()
            self.file.seek(0)
            return value
        return self.list if self.list is not None else None

    def _items(self, key):
        if self.list is None:
            raise TypeError("not indexable")
        return [item for item in self.list if item.name == key]

    def __getitem__(self, key):
        """Dictionary style indexing."""
        found = self._items(key)
        if not found:
            raise KeyError(key)
        return found[0] if len(found) == 1 else found

    def getvalue(self, key, default=None):
        """Dictionary style get() method, including 'value' lookup."""
        if key not in self:
            return default
        value = self[key]
        return [item.value for item in value] if type(value) is type([]) else value.value

    def getfirst(self, key, default=None):
        """ Return the first value received."""
        if key not in self:
            return default
        value = self[key]
        return value[0].value if type(value) is type([]) else value.value

    def getlist(self, key):
        """ Return list of received values."""
        if key not in self:
            return []
        value = self[key]
        return [item.value for item in value] if type(value) is type([]) else [value.value]

    def keys(self):
        """Dictionary style keys() method."""
        if self.list is None:
            raise TypeError("not indexable")
        return list(set(item.name for item in self.list))

    def has_key(self, key):
        """Dictionary style has_key() method."""
        return bool(self._items(key))

    def __contains__(self, key):
        """Dictionary style __contains__ method."""
        return bool(self._items(key))

    def __len__(self):
        """Dictionary style len(x) support."""
        return len(self.keys())

    def __nonzero__(self):
        return bool(self.list)

    def _query(self, qs):
        pairs = urlparse.parse_qsl(qs, self.keep_blank_values, self.strict_parsing, self.max_num_fields)
        return [MiniFieldStorage(name, value) for name, value in pairs]

    def read_urlencoded(self):
        """Internal: read data in query string format."""
        qs = self.fp.read(self.length)
        if self.qs_on_post:
            qs += '&' + self.qs_on_post
        self.list = self._query(qs)
        self.skip_lines()

    FieldStorageClass = None

    def read_multi(self, environ, keep_blank_values, strict_parsing):
        """Internal: read a part that is itself multipart."""
        boundary = self.innerboundary
        if not valid_boundary(boundary):
            raise ValueError('Invalid boundary in multipart form: %r' % (boundary,))
        self.list = self._query(self.qs_on_post) if self.qs_on_post else []
        limit = self.max_num_fields
        if limit is not None:
            limit -= len(self.list)
        make = self.FieldStorageClass or self.__class__
        part = make(self.fp, {}, boundary, environ, keep_blank_values, strict_parsing)      # what stands before the first
        while not part.done:
            if limit is not None:
                limit -= 1
                if limit < 0:
                    raise ValueError('Max number of fields exceeded')
            headers = rfc822.Message(self.fp)
            part = make(self.fp, headers, boundary, environ, keep_blank_values, strict_parsing, limit)
            if limit is not None and part.list:
                limit -= len(part.list)
            self.list.append(part)
        self.skip_lines()

    def read_single(self):
        """Internal: read an atomic part."""
        if self.length >= 0:
            self.read_binary()
            self.skip_lines()
        else:
            self.read_lines()
        self.file.seek(0)

    bufsize = 8 * 1024

    def read_binary(self):
        """Internal: read binary data."""
        self.file = self.make_file('b')
        left = self.length
        while left > 0:
            data = self.fp.read(min(left, self.bufsize))
            if not data:
                self.done = -1          # the end comes too early
                break
            self.file.write(data)
            left -= len(data)

    def read_lines(self):
        """Internal: read lines until EOF or outerboundary."""
        self.file = self.__file = StringIO()        # until it gets too long
        if self.outerboundary:
            self.read_lines_to_outerboundary()
        else:
            self.read_lines_to_eof()

    def __write(self, line):
        if self.__file is not None:
            if self.__file.tell() + len(line) > 1000:
                self.file = self.make_file('')
                self.file.write(self.__file.getvalue())
                self.__file = None
        self.file.write(line)

    def read_lines_to_eof(self):
        """Internal: read lines until EOF."""
        while True:
            line = self.fp.readline(1 << 16)
            if not line:
                self.done = -1
                break
            self.__write(line)

    def read_lines_to_outerboundary(self):
        """Internal: read lines until outerboundary."""
        # The end of the last line belongs to the boundary: it is kept back until it is known what follows.
        kept = ""
        for line in self._lines():
            if line is None:
                break
            if line[-2:] == "\r\n":
                end = 2
            else:
                end = 1 if line[-1:] == "\n" else 0
            self.__write(kept + (line[:-end] if end else line))
            kept = line[-end:] if end else ""

    def skip_lines(self):
        """Internal: skip lines until outer boundary if defined."""
        if self.outerboundary and not self.done:
            for line in self._lines():
                if line is None:
                    break

    def _lines(self):
        """The lines up to the boundary, which sets `done`: 1 after the last part, -1 at the end of the file."""
        nextpart = "--" + self.outerboundary
        lastpart = nextpart + "--"
        whole = True                # only what begins a line can be a boundary
        while True:
            line = self.fp.readline(1 << 16)
            if not line:
                self.done = -1
                return
            if line[:2] == "--" and whole:
                word = line.strip()
                if word == nextpart:
                    return
                if word == lastpart:
                    self.done = 1
                    return
            whole = line.endswith("\n")
            yield line

    def make_file(self, binary=None):
        """Overridable: return a readable & writable file.

        The file will be used as follows:
        - data is written to it
        - seek(0)
        - data is read from it

        The 'binary' argument is unused -- the file is always opened
        in binary mode.
        """
        import tempfile
        return tempfile.TemporaryFile("w+b")


class FormContentDict(UserDict.UserDict):
    """Form content as dictionary with a list of values per field.

    form = FormContentDict()

    form[key] -> [value, value, ...]
    key in form -> Boolean
    form.keys() -> [key, key, ...]
    form.values() -> [[val, val, ...], [val, val, ...], ...]
    form.items() ->  [(key, [val, val, ...]), (key, [val, val, ...]), ...]
    form.dict == {key: [val, val, ...], ...}
    """

    def __init__(self, environ=os.environ, keep_blank_values=0, strict_parsing=0):
        self.dict = self.data = parse(environ=environ, keep_blank_values=keep_blank_values, strict_parsing=strict_parsing)
        self.query_string = environ['QUERY_STRING']


class SvFormContentDict(FormContentDict):
    """Form content as dictionary expecting a single value per field. A field with more raises IndexError."""

    def __getitem__(self, key):
        if len(self.dict[key]) > 1:
            raise IndexError('expecting a single value')
        return self.dict[key][0]

    def getlist(self, key):
        return self.dict[key]

    def values(self):
        return [value[0] for value in self.dict.values()]

    def items(self):
        return [(key, value[0]) for key, value in self.dict.items()]


class InterpFormContentDict(SvFormContentDict):
    """Values that look like numbers are numbers."""

    def __getitem__(self, key):
        text = SvFormContentDict.__getitem__(self, key)
        for kind in int, float:
            if text[:1] in '0123456789+-.':
                try:
                    return kind(text)
                except ValueError:
                    pass
        return text.strip()

    def values(self):
        return [self[key] for key in self.keys() if len(self.dict[key]) == 1]

    def items(self):
        return [(key, self[key]) for key in self.keys() if len(self.dict[key]) == 1]


class FormContent(FormContentDict):
    """This class is present for backwards compatibility only."""

    def values(self, key):
        return self.dict.get(key)

    def indexed_value(self, key, location):
        values = self.dict.get(key)
        return values[location] if values and len(values) > location else None

    def value(self, key):
        return self.dict[key][0] if key in self.dict else None

    def length(self, key):
        return len(self.dict[key])

    def stripped(self, key):
        return self.dict[key][0].strip() if key in self.dict else None

    def pars(self):
        return self.dict


def print_exception(type=None, value=None, tb=None, limit=None):
    """Shows an exception as a part of a page."""
    import traceback
    if type is None:
        type, value, tb = sys.exc_info()
    print
    print "<H3>Traceback (most recent call last):</H3>"
    lines = traceback.format_tb(tb, limit) + traceback.format_exception_only(type, value)
    print "<PRE>%s<B>%s</B></PRE>" % (escape("".join(lines[:-1])), escape(lines[-1]))


def print_environ(environ=os.environ):
    """Dump the shell environment as HTML."""
    print
    print "<H3>Shell Environment:</H3>"
    print "<DL>"
    for key in sorted(environ.keys()):
        print "<DT>", escape(key), "<DD>", escape(environ[key])
    print "</DL>"
    print


def print_form(form):
    """Dump the contents of a form as HTML."""
    print
    print "<H3>Form Contents:</H3>"
    if not form.keys():
        print "<P>No form fields."
    print "<DL>"
    for key in sorted(form.keys()):
        value = form[key]
        print "<DT>" + escape(key) + ":",
        print "<i>" + escape(repr(type(value))) + "</i>"
        print "<DD>" + escape(repr(value))
    print "</DL>"
    print


def print_directory():
    """Dump the current directory as HTML."""
    print
    print "<H3>Current Working Directory:</H3>"
    try:
        pwd = os.getcwd()
    except os.error as msg:
        print "os.error:", escape(str(msg))
    else:
        print escape(pwd)
    print


def print_arguments():
    print
    print "<H3>Command Line Arguments:</H3>"
    print
    print sys.argv
    print


def print_environ_usage():
    """Dump a list of environment variables used by CGI as HTML."""
    print
    print "<H3>These environment variables could have been set:</H3>"
    print "<UL>"
    for name in ("AUTH_TYPE CONTENT_LENGTH CONTENT_TYPE DATE_GMT DATE_LOCAL DOCUMENT_NAME DOCUMENT_ROOT DOCUMENT_URI "
                 "GATEWAY_INTERFACE LAST_MODIFIED PATH PATH_INFO PATH_TRANSLATED QUERY_STRING REMOTE_ADDR REMOTE_HOST "
                 "REMOTE_IDENT REMOTE_USER REQUEST_METHOD SCRIPT_NAME SERVER_NAME SERVER_PORT SERVER_PROTOCOL SERVER_ROOT "
                 "SERVER_SOFTWARE").split():
        print "<LI>" + name
    print "</UL>"
    print


def escape(s, quote=None):
    '''Replace special characters "&", "<" and ">" to HTML-safe sequences.
    If the optional flag quote is true, the quotation mark character (")
    is also translated.'''
    s = s.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    return s.replace('"', "&quot;") if quote else s


def valid_boundary(s, _vb_pattern="^[ -~]{0,200}[!-~]$"):
    import re
    return re.match(_vb_pattern, s)


def test(environ=os.environ):
    """Robust test CGI script, usable as main program.

    Write minimal HTTP headers and dump all information provided to
    the script in HTML form.
    """
    print "Content-type: text/html"
    print
    sys.stderr = sys.stdout
    try:
        print_directory()
        print_arguments()
        print_form(FieldStorage())
        print_environ(environ)
        print_environ_usage()
    except:
        print_exception()


if __name__ == '__main__':
    test()
