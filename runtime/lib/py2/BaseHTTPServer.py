"""HTTP servers: Library Reference, BaseHTTPServer; RFC 2616.

A handler's methods do_GET(), do_POST() ... serve the requests with these names. HTTP/1.0 is spoken if a handler does not set
protocol_version.
"""

import mimetools
import socket
import SocketServer
import sys
import time

from _http_status import EXPLANATIONS as _EXPLANATIONS

__version__ = "0.3"

__all__ = ["HTTPServer", "BaseHTTPRequestHandler"]

DEFAULT_ERROR_MESSAGE = """\
<head>
<title>Error response</title>
</head>
<body>
<h1>Error response</h1>
<p>Error code %(code)d.
<p>Message: %(message)s.
<p>Error code explanation: %(code)s = %(explain)s.
</body>
"""

DEFAULT_ERROR_CONTENT_TYPE = "text/html"


def _quote_html(html):
    return html.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


class HTTPServer(SocketServer.TCPServer):

    allow_reuse_address = 1     # a server can be started again at once

    def server_bind(self):
        """Override server_bind to store the server name."""
        SocketServer.TCPServer.server_bind(self)
        host, port = self.socket.getsockname()[:2]
        self.server_name = socket.getfqdn(host)
        self.server_port = port


class BaseHTTPRequestHandler(SocketServer.StreamRequestHandler):
    """HTTP request handler base class.

    Attributes: client_address, command (GET ...), path, request_version, headers (a mimetools.Message), rfile (the body),
    wfile (where the response goes: the status line first, then headers, an empty line, and the data).
    """

    sys_version = "Python/" + sys.version.split()[0]
    server_version = "BaseHTTP/" + __version__
    default_request_version = "HTTP/0.9"

    def parse_request(self):
        """Parse a request (internal).

        The request should be stored in self.raw_requestline; the results
        are in self.command, self.path, self.request_version and
        self.headers.

        Return True for success, False for failure; on failure, an
        error is sent back.
        """
        self.command = None
        self.request_version = version = self.default_request_version
        self.close_connection = 1
        line = self.raw_requestline.rstrip('\r\n')
        self.requestline = line
        words = line.split()
        if len(words) == 3:
            command, path, version = words
            numbers = self._version_numbers(version)
            if numbers is None:
                self.send_error(400, "Bad request version (%r)" % version)
                return False
            if numbers >= (1, 1) and self.protocol_version >= "HTTP/1.1":
                self.close_connection = 0
            if numbers >= (2, 0):
                self.send_error(505, "Invalid HTTP Version (%s)" % version[5:])
                return False
        elif len(words) == 2:
            command, path = words
            if command != 'GET':
                self.send_error(400, "Bad HTTP/0.9 request type (%r)" % command)
                return False
        elif not words:
            return False
        else:
            self.send_error(400, "Bad request syntax (%r)" % line)
            return False
        self.command, self.path, self.request_version = command, path, version
        self.headers = self.MessageClass(self.rfile, 0)
        connection = self.headers.get('Connection', "").lower()
        if connection == 'close':
            self.close_connection = 1
        elif connection == 'keep-alive' and self.protocol_version >= "HTTP/1.1":
            self.close_connection = 0
        return True

    def _version_numbers(self, version):
        """RFC 2616, 3.1: 'HTTP/', a number, a dot, a number. They are compared as numbers: 2.4 comes before 2.13."""
        if version[:5] != 'HTTP/':
            return None
        parts = version.split('/', 1)[1].split(".")
        try:
            return (int(parts[0]), int(parts[1])) if len(parts) == 2 else None
        except ValueError:
            return None

    def handle_one_request(self):
        """Handle a single HTTP request.

        You normally don't need to override this method; see the class
        __doc__ string for information on how to handle specific HTTP
        commands such as GET and POST.
        """
        try:
            self.raw_requestline = self.rfile.readline(65537)
            if len(self.raw_requestline) > 65536:
                self.requestline = ''
                self.request_version = ''
                self.command = ''
                self.send_error(414)
                return
            if not self.raw_requestline:
                self.close_connection = 1
                return
            if not self.parse_request():
                return              # an error has been sent
            method = 'do_' + self.command
            if not hasattr(self, method):
                self.send_error(501, "Unsupported method (%r)" % self.command)
                return
            getattr(self, method)()
            self.wfile.flush()
        except socket.timeout as e:
            self.log_error("Request timed out: %r", e)
            self.close_connection = 1

    def handle(self):
        """Handle multiple requests if necessary."""
        self.close_connection = 1
        self.handle_one_request()
        while not self.close_connection:
            self.handle_one_request()

    def send_error(self, code, message=None):
        """Send and log an error reply.

        Arguments are the error code, and a detailed message.
        The detailed message defaults to the short entry matching the
        response code.

        This sends an error response (so it must be called before any
        output has been generated), logs the error, and finally sends
        a piece of HTML explaining the error to the user.
        """
        short, explain = self.responses.get(code, ('???', '???'))
        if message is None:
            message = short
        self.log_error("code %d, message %s", code, message)
        self.send_response(code, message)
        self.send_header('Connection', 'close')
        content = None
        if code >= 200 and code not in (204, 205, 304):
            # What the client sent may be part of the message, and shall not become a part of the page.
            content = self.error_message_format % {'code': code, 'message': _quote_html(message), 'explain': explain}
            self.send_header("Content-Type", self.error_content_type)
        self.end_headers()
        if self.command != 'HEAD' and content:
            self.wfile.write(content)

    error_message_format = DEFAULT_ERROR_MESSAGE
    error_content_type = DEFAULT_ERROR_CONTENT_TYPE

    def send_response(self, code, message=None):
        """Send the response header and log the response code.

        Also send two standard headers with the server software
        version and the current date.
        """
        self.log_request(code)
        if message is None:
            message = self.responses[code][0] if code in self.responses else ''
        if self.request_version != 'HTTP/0.9':
            self.wfile.write("%s %d %s\r\n" % (self.protocol_version, code, message))
        self.send_header('Server', self.version_string())
        self.send_header('Date', self.date_time_string())

    def send_header(self, keyword, value):
        """Send a MIME header."""
        if self.request_version != 'HTTP/0.9':
            self.wfile.write("%s: %s\r\n" % (keyword, value))
        if keyword.lower() == 'connection':
            if value.lower() == 'close':
                self.close_connection = 1
            elif value.lower() == 'keep-alive':
                self.close_connection = 0

    def end_headers(self):
        """Send the blank line ending the MIME headers."""
        if self.request_version != 'HTTP/0.9':
            self.wfile.write("\r\n")

    def log_request(self, code='-', size='-'):
        """Log an accepted request.

        This is called by send_response().
        """
        self.log_message('"%s" %s %s', self.requestline, str(code), str(size))

    def log_error(self, format, *args):
        """Log an error.

        This is called when a request cannot be fulfilled.  By
        default it passes the message on to log_message().

        Arguments are the same as for log_message().
        """
        self.log_message(format, *args)

    def log_message(self, format, *args):
        """Log an arbitrary message.

        This is used by all other logging functions.  Override
        it if you have specific logging wishes.

        The first argument, FORMAT, is a format string for the
        message to be logged.  If the format string contains
        any % escapes requiring parameters, they should be
        specified as subsequent arguments (it's just like
        printf!).

        The client ip address and current date/time are prefixed to every
        message.
        """
        sys.stderr.write("%s - - [%s] %s\n" % (self.client_address[0], self.log_date_time_string(), format % args))

    def version_string(self):
        """Return the server software version string."""
        return self.server_version + ' ' + self.sys_version

    def date_time_string(self, timestamp=None):
        """Return the current date and time formatted for a message header."""
        t = time.gmtime(time.time() if timestamp is None else timestamp)
        return "%s, %02d %3s %4d %02d:%02d:%02d GMT" % (self.weekdayname[t[6]], t[2], self.monthname[t[1]], t[0], t[3], t[4], t[5])

    def log_date_time_string(self):
        """Return the current time formatted for logging."""
        t = time.localtime(time.time())
        return "%02d/%3s/%04d %02d:%02d:%02d" % (t[2], self.monthname[t[1]], t[0], t[3], t[4], t[5])

    weekdayname = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun']
    monthname = [None, 'Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

    def address_string(self):
        """Return the client address formatted for logging.

        This version looks up the full hostname using gethostbyaddr(),
        and tries to find a name that contains at least one dot.
        """
        host, port = self.client_address[:2]
        return socket.getfqdn(host)

    protocol_version = "HTTP/1.0"

    # How headers are read: anything made of a file, with a method get().
    MessageClass = mimetools.Message

    # Status: a phrase, and a longer message.
    responses = _EXPLANATIONS


def test(HandlerClass=BaseHTTPRequestHandler, ServerClass=HTTPServer, protocol="HTTP/1.0"):
    """Test the HTTP request handler class.

    This runs an HTTP server on port 8000 (or the first command line
    argument).
    """
    port = int(sys.argv[1]) if sys.argv[1:] else 8000
    HandlerClass.protocol_version = protocol
    httpd = ServerClass(('', port), HandlerClass)
    host, port = httpd.socket.getsockname()[:2]
    print "Serving HTTP on", host, "port", port, "..."
    httpd.serve_forever()


if __name__ == '__main__':
    test()
