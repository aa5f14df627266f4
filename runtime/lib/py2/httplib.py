"""A client of HTTP/1.1: Library Reference, httplib; RFC 2616.

A connection is idle, or a request is being sent (putrequest(), putheader(), endheaders()), or it is sent and its response
awaited (getresponse()). The response must be read before the next request is sent.
"""

import mimetools
import os
import re
import socket
from urlparse import urlsplit
from _http_status import REASONS as responses
from _http_line import LineAndFileWrapper

__all__ = ["HTTP", "HTTPResponse", "HTTPConnection", "HTTPException", "NotConnected", "UnknownProtocol",
           "UnknownTransferEncoding", "UnimplementedFileMode", "IncompleteRead", "InvalidURL", "ImproperConnectionState",
           "CannotSendRequest", "CannotSendHeader", "ResponseNotReady", "BadStatusLine", "error", "responses"]

HTTP_PORT = 80
HTTPS_PORT = 443

_UNKNOWN = 'UNKNOWN'

_CS_IDLE = 'Idle'
_CS_REQ_STARTED = 'Request-started'
_CS_REQ_SENT = 'Request-sent'

CONTINUE, SWITCHING_PROTOCOLS, PROCESSING = 100, 101, 102
OK, CREATED, ACCEPTED, NON_AUTHORITATIVE_INFORMATION = 200, 201, 202, 203
NO_CONTENT, RESET_CONTENT, PARTIAL_CONTENT, MULTI_STATUS = 204, 205, 206, 207
IM_USED = 226
MULTIPLE_CHOICES, MOVED_PERMANENTLY, FOUND, SEE_OTHER = 300, 301, 302, 303
NOT_MODIFIED, USE_PROXY, TEMPORARY_REDIRECT = 304, 305, 307
BAD_REQUEST, UNAUTHORIZED, PAYMENT_REQUIRED, FORBIDDEN = 400, 401, 402, 403
NOT_FOUND, METHOD_NOT_ALLOWED, NOT_ACCEPTABLE, PROXY_AUTHENTICATION_REQUIRED = 404, 405, 406, 407
REQUEST_TIMEOUT, CONFLICT, GONE, LENGTH_REQUIRED = 408, 409, 410, 411
PRECONDITION_FAILED, REQUEST_ENTITY_TOO_LARGE, REQUEST_URI_TOO_LONG, UNSUPPORTED_MEDIA_TYPE = 412, 413, 414, 415
REQUESTED_RANGE_NOT_SATISFIABLE, EXPECTATION_FAILED, UNPROCESSABLE_ENTITY, LOCKED = 416, 417, 422, 423
FAILED_DEPENDENCY, UPGRADE_REQUIRED = 424, 426
INTERNAL_SERVER_ERROR, NOT_IMPLEMENTED, BAD_GATEWAY, SERVICE_UNAVAILABLE = 500, 501, 502, 503
GATEWAY_TIMEOUT, HTTP_VERSION_NOT_SUPPORTED, INSUFFICIENT_STORAGE, NOT_EXTENDED = 504, 505, 507, 510

MAXAMOUNT = 1048576
_MAXLINE = 65536
_MAXHEADERS = 100

_is_legal_header_name = re.compile(r'\A[^:\s][^:\r\n]*\Z').match
_is_illegal_header_value = re.compile(r'\n(?![ \t])|\r(?![ \t\n])').search
_contains_disallowed_url_pchar_re = re.compile('[\x00-\x20\x7f]')
_contains_disallowed_method_pchar_re = re.compile('[\x00-\x1f]')

# A body is announced by these even when it is empty.
_METHODS_EXPECTING_BODY = set(['PATCH', 'POST', 'PUT'])


class HTTPException(Exception):
    pass


class NotConnected(HTTPException):
    pass


class InvalidURL(HTTPException):
    pass


class UnknownProtocol(HTTPException):
    def __init__(self, version):
        self.args = version,
        self.version = version


class UnknownTransferEncoding(HTTPException):
    pass


class UnimplementedFileMode(HTTPException):
    pass


class IncompleteRead(HTTPException):
    def __init__(self, partial, expected=None):
        self.args = partial,
        self.partial = partial
        self.expected = expected

    def __repr__(self):
        more = ', %i more expected' % self.expected if self.expected is not None else ''
        return 'IncompleteRead(%i bytes read%s)' % (len(self.partial), more)

    def __str__(self):
        return repr(self)


class ImproperConnectionState(HTTPException):
    pass


class CannotSendRequest(ImproperConnectionState):
    pass


class CannotSendHeader(ImproperConnectionState):
    pass


class ResponseNotReady(ImproperConnectionState):
    pass


class BadStatusLine(HTTPException):
    def __init__(self, line):
        if not line:
            line = repr(line)
        self.args = line,
        self.line = line


class LineTooLong(HTTPException):
    def __init__(self, line_type):
        HTTPException.__init__(self, "got more than %d bytes when reading %s" % (_MAXLINE, line_type))


error = HTTPException


def _read_line(fp, what):
    line = fp.readline(_MAXLINE + 1)
    if len(line) > _MAXLINE:
        raise LineTooLong(what)
    return line


class HTTPMessage(mimetools.Message):
    """The headers of a response. Those that come more than once are joined by commas."""

    def addheader(self, key, value):
        """Add header for field key handling repeats."""
        known = self.dict.get(key)
        self.dict[key] = value if known is None else known + ', ' + value

    def addcontinue(self, key, more):
        """Add more field data from a continuation line."""
        self.dict[key] = self.dict[key] + "\n " + more

    def readheaders(self):
        """Read header lines.

        Read header lines up to the entirely blank line that terminates them.
        The (normally blank) line that ends the headers is skipped, but not
        included in the returned list.  If an invalid line is found in the
        header section, it is skipped, and further lines are processed.

        The variable self.status is set to the empty string if all went well,
        otherwise it is an error message.  The variable self.headers is a
        completely uninterpreted list of lines contained in the header (so
        printing them will reproduce the header exactly as it appears in the
        file).

        If multiple header fields with the same name occur, they are combined
        according to the rules in RFC 2616 sec 4.2:

        Appending each subsequent field-value to the first, each separated
        by a comma. The order in which header fields with the same field-name
        are received is significant to the interpretation of the combined
        field value.
        """
        self.dict = {}
        self.unixfrom = ''
        self.headers = lines = []
        self.status = ''
        name = ''
        first = True
        while True:
            if len(lines) > _MAXHEADERS:
                raise HTTPException("got more than %d headers" % _MAXHEADERS)
            line = _read_line(self.fp, "header line")
            if not line:
                self.status = 'EOF in headers'
                break
            if first and line.startswith('From '):
                self.unixfrom += line
                continue
            first = False
            if name and line[0] in ' \t':
                lines.append(line)
                self.addcontinue(name, line.strip())
                continue
            if self.iscomment(line):
                continue
            if self.islast(line):
                break
            name = self.isheader(line)
            if name:
                lines.append(line)
                self.addheader(name, line[len(name) + 1:].strip())
            elif name is None:
                self.status = 'Non-header line where header expected'


class HTTPResponse:
    """The response to a request."""

    def __init__(self, sock, debuglevel=0, strict=0, method=None, buffering=False):
        # Without a buffer nothing is read past the response: an old-style HTTP/0.9 answer and the next response stay in
        # the connection.
        self.fp = sock.makefile('rb') if buffering else sock.makefile('rb', 0)
        self.debuglevel = debuglevel
        self.strict = strict
        self._method = method
        self.msg = None
        self.version = self.status = self.reason = _UNKNOWN
        self.chunked = self.chunk_left = self.length = self.will_close = _UNKNOWN

    def _read_status(self):
        line = _read_line(self.fp, "header line")
        if self.debuglevel > 0:
            print "reply:", repr(line)
        if not line:
            raise BadStatusLine("No status line received - the server has closed the connection")
        words = line.split(None, 2)
        version, status, reason = (words + ['', ''])[:3] if words else ('', '', '')
        if not version.startswith('HTTP/'):
            if self.strict:
                self.close()
                raise BadStatusLine(line)
            # The answer of HTTP/0.9 is the body alone.
            self.fp = LineAndFileWrapper(line, self.fp)
            return "HTTP/0.9", 200, ""
        try:
            number = int(status)
        except ValueError:
            raise BadStatusLine(line)
        if not 100 <= number <= 999:
            raise BadStatusLine(line)
        return version, number, reason

    def begin(self):
        """Reads the status and the headers."""
        if self.msg is not None:
            return
        while True:
            version, status, reason = self._read_status()
            if status != CONTINUE:
                break
            # What goes before the actual response.
            count = 0
            while True:
                skipped = _read_line(self.fp, "header line").strip()
                if not skipped:
                    break
                count += 1
                if count > _MAXHEADERS:
                    raise HTTPException("got more than %d headers" % _MAXHEADERS)
                if self.debuglevel > 0:
                    print "header:", skipped
        self.status = status
        self.reason = reason.strip()
        if version == 'HTTP/1.0':
            self.version = 10
        elif version.startswith('HTTP/1.'):
            self.version = 11
        elif version == 'HTTP/0.9':
            self.version = 9
        else:
            raise UnknownProtocol(version)
        if self.version == 9:
            self.length = None
            self.chunked = 0
            self.will_close = 1
            from cStringIO import StringIO
            self.msg = HTTPMessage(StringIO())
            return
        self.msg = HTTPMessage(self.fp, 0)
        if self.debuglevel > 0:
            for line in self.msg.headers:
                print "header:", line,
        self.msg.fp = None
        encoding = self.msg.getheader('transfer-encoding')
        self.chunked = 1 if encoding and encoding.lower() == "chunked" else 0
        if self.chunked:
            self.chunk_left = None
        self.will_close = self._check_close()
        self.length = self._body_length()
        # Without a length the body ends with the connection.
        if not self.will_close and not self.chunked and self.length is None:
            self.will_close = 1

    def _body_length(self):
        if self.status == NO_CONTENT or self.status == NOT_MODIFIED or 100 <= self.status < 200 or self._method == 'HEAD':
            return 0
        length = self.msg.getheader('content-length')
        if not length or self.chunked:
            return None
        try:
            length = int(length)
        except ValueError:
            return None
        return length if length >= 0 else None

    def _check_close(self):
        connection = self.msg.getheader('connection')
        if self.version == 11:
            return bool(connection and "close" in connection.lower())
        # In HTTP/1.0 the server says when it does not close.
        if self.msg.getheader('keep-alive'):
            return False
        if connection and "keep-alive" in connection.lower():
            return False
        proxy = self.msg.getheader('proxy-connection')
        if proxy and "keep-alive" in proxy.lower():
            return False
        return True

    def close(self):
        fp = self.fp
        if fp:
            self.fp = None
            fp.close()

    def isclosed(self):
        """Whether the whole body has been read."""
        return self.fp is None

    def read(self, amt=None):
        if self.fp is None:
            return ''
        if self._method == 'HEAD':
            self.close()
            return ''
        if self.chunked:
            return self._read_chunked(amt)
        if amt is None:
            if self.length is None:
                text = self.fp.read()
            else:
                try:
                    text = self._safe_read(self.length)
                except IncompleteRead:
                    self.close()
                    raise
                self.length = 0
            self.close()
            return text
        if self.length is not None and amt > self.length:
            amt = self.length
        text = self.fp.read(amt)
        if not text and amt:
            self.close()
        if self.length is not None:
            self.length -= len(text)
            if not self.length:
                self.close()
        return text

    def _read_chunked(self, amt):
        parts = []
        while True:
            if self.chunk_left is None:
                size = _read_line(self.fp, "chunk size")
                try:
                    left = int(size.partition(';')[0], 16)      # extensions of chunks are left out
                except ValueError:
                    self.close()
                    raise IncompleteRead(''.join(parts))
                if left == 0:
                    break
                self.chunk_left = left
            if amt is not None and amt < self.chunk_left:
                parts.append(self._safe_read(amt))
                self.chunk_left -= amt
                return ''.join(parts)
            if amt is not None and amt == self.chunk_left:
                parts.append(self._safe_read(amt))
                self._safe_read(2)
                self.chunk_left = None
                return ''.join(parts)
            parts.append(self._safe_read(self.chunk_left))
            if amt is not None:
                amt -= self.chunk_left
            self._safe_read(2)          # the end of the line
            self.chunk_left = None
        while True:                     # headers after the body
            line = _read_line(self.fp, "trailer line")
            if not line or line == '\r\n':
                break
        self.close()
        return ''.join(parts)

    def _safe_read(self, amt):
        """Read the number of bytes requested, compensating for partial reads.

        Normally, we have a blocking socket, but a read() can be interrupted
        by a signal (resulting in a partial read).

        Note that we cannot distinguish between EOF and an interrupt when zero
        bytes have been read. IncompleteRead() will be raised in this
        situation.

        This function should be used when <amt> bytes "should" be present for
        reading. If the bytes are truly not available (due to EOF), then the
        IncompleteRead exception can be used to detect the problem.
        """
        parts = []
        while amt > 0:
            part = self.fp.read(min(amt, MAXAMOUNT))
            if not part:
                raise IncompleteRead(''.join(parts), amt)
            parts.append(part)
            amt -= len(part)
        return ''.join(parts)

    def fileno(self):
        return self.fp.fileno()

    def getheader(self, name, default=None):
        if self.msg is None:
            raise ResponseNotReady()
        return self.msg.getheader(name, default)

    def getheaders(self):
        """Return list of (header, value) tuples."""
        if self.msg is None:
            raise ResponseNotReady()
        return self.msg.items()


class HTTPConnection:
    """A connection to a server."""

    _http_vsn = 11
    _http_vsn_str = 'HTTP/1.1'
    response_class = HTTPResponse
    default_port = HTTP_PORT
    auto_open = 1
    debuglevel = 0
    strict = 0

    def __init__(self, host, port=None, strict=None, timeout=socket._GLOBAL_DEFAULT_TIMEOUT, source_address=None):
        self.timeout = timeout
        self.source_address = source_address
        self.sock = None
        self._buffer = []
        self.__response = None
        self.__state = _CS_IDLE
        self._method = None
        self._tunnel_host = None
        self._tunnel_port = None
        self._tunnel_headers = {}
        if strict is not None:
            self.strict = strict
        self.host, self.port = self._get_hostport(host, port)
        self._validate_host(self.host)
        self._create_connection = socket.create_connection

    def set_tunnel(self, host, port=None, headers=None):
        """ Set up host and port for HTTP CONNECT tunnelling.

        In a connection that uses HTTP Connect tunneling, the host passed to the
        constructor is used as proxy server that relays all communication to the
        endpoint passed to set_tunnel. This is done by sending a HTTP CONNECT
        request to the proxy server when the connection is established.

        This method must be called before the HTTP connection has been
        established.

        The headers argument should be a mapping of extra HTTP headers to send
        with the CONNECT request.
        """
        if self.sock:
            raise RuntimeError("Can't setup tunnel for established connection.")
        self._tunnel_host, self._tunnel_port = self._get_hostport(host, port)
        if headers:
            self._tunnel_headers = headers
        else:
            self._tunnel_headers.clear()

    def _get_hostport(self, host, port):
        if port is None:
            colon, bracket = host.rfind(':'), host.rfind(']')       # addresses of IPv6 hold colons
            if colon > bracket:
                try:
                    port = int(host[colon + 1:])
                except ValueError:
                    if host[colon + 1:]:
                        raise InvalidURL("nonnumeric port: '%s'" % host[colon + 1:])
                    port = self.default_port        # http://foo.com:/ is the same as http://foo.com/
                host = host[:colon]
            else:
                port = self.default_port
        if host and host[0] == '[' and host[-1] == ']':
            host = host[1:-1]
        return host, port

    def set_debuglevel(self, level):
        self.debuglevel = level

    def _tunnel(self):
        self.send("CONNECT %s:%d HTTP/1.0\r\n" % (self._tunnel_host, self._tunnel_port))
        for header, value in self._tunnel_headers.iteritems():
            self.send("%s: %s\r\n" % (header, value))
        self.send("\r\n")
        response = self.response_class(self.sock, strict=self.strict, method=self._method)
        version, code, message = response._read_status()
        if version == "HTTP/0.9":
            self.close()
            raise socket.error("Invalid response from tunnel request")
        if code != 200:
            self.close()
            raise socket.error("Tunnel connection failed: %d %s" % (code, message.strip()))
        while True:
            line = _read_line(response.fp, "header line")
            if not line or line == '\r\n':
                break

    def connect(self):
        """Connect to the host and port specified in __init__."""
        self.sock = self._create_connection((self.host, self.port), self.timeout, self.source_address)
        if self._tunnel_host:
            self._tunnel()

    def close(self):
        """Close the connection to the HTTP server."""
        self.__state = _CS_IDLE
        try:
            sock = self.sock
            if sock:
                self.sock = None
                sock.close()
        finally:
            response = self.__response
            if response:
                self.__response = None
                response.close()

    def send(self, data):
        """Send `data' to the server."""
        if self.sock is None:
            if not self.auto_open:
                raise NotConnected()
            self.connect()
        if self.debuglevel > 0:
            print "send:", repr(data)
        if hasattr(data, 'read') and type(data).__name__ != 'array':      # an array has a read() of its own kind
            if self.debuglevel > 0:
                print "sendIng a read()able"
            while True:
                block = data.read(8192)
                if not block:
                    break
                self.sock.sendall(block)
        else:
            self.sock.sendall(data)

    def _output(self, s):
        """Add a line of output to the current request buffer.

        Assumes that the line does *not* end with \\r\\n.
        """
        self._buffer.append(s)

    def _send_output(self, message_body=None):
        """Send the currently buffered request and clear the buffer."""
        self._buffer += ["", ""]
        message = "\r\n".join(self._buffer)
        del self._buffer[:]
        # Together they may go out as one packet.
        if isinstance(message_body, str):
            message += message_body
            message_body = None
        self.send(message)
        if message_body is not None:
            self.send(message_body)

    def putrequest(self, method, url, skip_host=0, skip_accept_encoding=0):
        """Send a request to the server.

        `method' specifies an HTTP request method, e.g. 'GET'.
        `url' specifies the object being requested, e.g. '/index.html'.
        `skip_host' if True does not add automatically a 'Host:' header
        `skip_accept_encoding' if True does not add automatically an
           'Accept-Encoding:' header
        """
        if self.__response and self.__response.isclosed():
            self.__response = None
        if self.__state != _CS_IDLE:
            raise CannotSendRequest()
        self.__state = _CS_REQ_STARTED
        self._validate_method(method)
        self._method = method
        url = url or '/'
        self._validate_path(url)
        self._output(self._encode_request('%s %s %s' % (method, url, self._http_vsn_str)))
        if self._http_vsn != 11:
            return
        if not skip_host:
            self.putheader('Host', self._host_header(url))
        if not skip_accept_encoding:
            self.putheader('Accept-Encoding', 'identity')

    def _host_header(self, url):
        netloc = urlsplit(url)[1] if url.startswith('http') else ''
        if netloc:
            try:
                return netloc.encode("ascii")
            except UnicodeEncodeError:
                return netloc.encode("idna")
        host, port = (self._tunnel_host, self._tunnel_port) if self._tunnel_host else (self.host, self.port)
        try:
            host = host.encode("ascii")
        except UnicodeEncodeError:
            host = host.encode("idna")
        if ':' in host:
            host = "[" + host + "]"
        return host if port == self.default_port else "%s:%s" % (host, port)

    def _encode_request(self, request):
        return request

    def _validate_method(self, method):
        """Nothing may be smuggled into the request."""
        found = _contains_disallowed_method_pchar_re.search(method)
        if found:
            raise ValueError("method can't contain control characters. %r (found at least %r)" % (method, found.group()))

    def _validate_path(self, url):
        found = _contains_disallowed_url_pchar_re.search(url)
        if found:
            raise InvalidURL("URL can't contain control characters. %r (found at least %r)" % (url, found.group()))

    def _validate_host(self, host):
        found = _contains_disallowed_url_pchar_re.search(host)
        if found:
            raise InvalidURL("URL can't contain control characters. %r (found at least %r)" % (host, found.group()))

    def putheader(self, header, *values):
        """Send a request header line to the server.

        For example: h.putheader('Accept', 'text/html')
        """
        if self.__state != _CS_REQ_STARTED:
            raise CannotSendHeader()
        header = '%s' % header
        if not _is_legal_header_name(header):
            raise ValueError('Invalid header name %r' % (header,))
        values = [str(value) for value in values]
        for value in values:
            if _is_illegal_header_value(value):
                raise ValueError('Invalid header value %r' % (value,))
        self._output('%s: %s' % (header, '\r\n\t'.join(values)))

    def endheaders(self, message_body=None):
        """Indicate that the last header line has been sent to the server.

        This method sends the request to the server.  The optional
        message_body argument can be used to pass a message body
        associated with the request.  The message body will be sent in
        the same packet as the message headers if it is string, otherwise it is
        sent as a separate packet.
        """
        if self.__state != _CS_REQ_STARTED:
            raise CannotSendHeader()
        self.__state = _CS_REQ_SENT
        self._send_output(message_body)

    def request(self, method, url, body=None, headers={}):
        """Send a complete request to the server."""
        self._send_request(method, url, body, headers)

    def _set_content_length(self, body, method):
        length = None
        if body is None and method.upper() in _METHODS_EXPECTING_BODY:
            length = '0'
        elif body is not None:
            try:
                length = str(len(body))
            except (TypeError, AttributeError):
                try:
                    length = str(os.fstat(body.fileno()).st_size)
                except (AttributeError, OSError):
                    if self.debuglevel > 0:
                        print "Cannot stat!!"
        if length is not None:
            self.putheader('Content-Length', length)

    def _send_request(self, method, url, body, headers):
        names = [name.lower() for name in headers]
        skips = {}
        if 'host' in names:
            skips['skip_host'] = 1
        if 'accept-encoding' in names:
            skips['skip_accept_encoding'] = 1
        self.putrequest(method, url, **skips)
        if 'content-length' not in names:
            self._set_content_length(body, method)
        for name, value in headers.iteritems():
            self.putheader(name, value)
        self.endheaders(body)

    def getresponse(self, buffering=False):
        "Get the response from the server."
        if self.__response and self.__response.isclosed():
            self.__response = None
        if self.__state != _CS_REQ_SENT or self.__response:
            raise ResponseNotReady()
        args = (self.sock, self.debuglevel) if self.debuglevel > 0 else (self.sock,)
        options = {"strict": self.strict, "method": self._method}
        if buffering:
            options["buffering"] = True
        response = self.response_class(*args, **options)
        try:
            response.begin()
            self.__state = _CS_IDLE
            if response.will_close:
                self.close()            # the response has a file of its own
            else:
                self.__response = response
            return response
        except:
            response.close()
            raise


class HTTP:
    "Compatibility class with httplib.py from 1.5."

    _http_vsn = 10
    _http_vsn_str = 'HTTP/1.0'
    debuglevel = 0
    _connection_class = HTTPConnection

    def __init__(self, host='', port=None, strict=None):
        self._setup(self._connection_class(host, 0 if port == 0 else port, strict))

    def _setup(self, conn):
        self._conn = conn
        self.send = conn.send
        self.putrequest = conn.putrequest
        self.putheader = conn.putheader
        self.endheaders = conn.endheaders
        self.set_debuglevel = conn.set_debuglevel
        conn._http_vsn = self._http_vsn
        conn._http_vsn_str = self._http_vsn_str
        self.file = None

    def connect(self, host=None, port=None):
        "Accept arguments to set the host/port, since the superclass doesn't."
        if host is not None:
            self._conn.host, self._conn.port = self._conn._get_hostport(host, port)
        self._conn.connect()

    def getfile(self):
        "Provide a getfile, since the superclass' does not use this concept."
        return self.file

    def getreply(self, buffering=False):
        """Compat definition since superclass does not define it.

        Returns a tuple consisting of:
        - server status code (e.g. '200' if all goes well)
        - server "reason" corresponding to status code
        - any RFC822 headers in the response from the server
        """
        try:
            response = self._conn.getresponse(buffering=buffering) if buffering else self._conn.getresponse()
        except BadStatusLine as e:
            self.file = self._conn.sock.makefile('rb', 0)
            self.close()
            self.headers = None
            return -1, e.line, None
        self.headers = response.msg
        self.file = response.fp
        return response.status, response.reason, response.msg

    def close(self):
        self._conn.close()
        # getfile() still has its file.
        self.file = None
