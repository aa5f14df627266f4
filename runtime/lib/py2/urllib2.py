"""Open addresses by a chain of handlers: Library Reference, urllib2.

An OpenerDirector asks its handlers in three rounds: <scheme>_request() may change the request, default_open(),
<scheme>_open() and unknown_open() make a response of it, <scheme>_response() may change that. An answer of HTTP that is none
goes to http_error_<status>(), or to http_error_default().
"""

import base64
import bisect
import httplib
import os
import re
import socket
import sys
import time
import urlparse
from cStringIO import StringIO
from urllib import (addinfourl, ftpwrapper, getproxies, localhost, proxy_bypass, quote, splitattr, splithost, splitpasswd,
                    splitport, splittag, splittype, splituser, splitvalue, unquote, unwrap, url2pathname)

from _url_auth import (AbstractBasicAuthHandler, AbstractDigestAuthHandler, HTTPPasswordMgr, HTTPPasswordMgrWithDefaultRealm,
                       parse_http_list, parse_keqv_list, randombytes)

__version__ = sys.version[:3]

_opener = None


def urlopen(url, data=None, timeout=socket._GLOBAL_DEFAULT_TIMEOUT, cafile=None, capath=None, cadefault=False, context=None):
    global _opener
    if _opener is None:
        _opener = build_opener()
    return _opener.open(url, data, timeout)


def install_opener(opener):
    global _opener
    _opener = opener


class URLError(IOError):
    """It cannot be had; `reason` says why."""

    def __init__(self, reason):
        self.args = reason,
        self.reason = reason

    def __str__(self):
        return '<urlopen error %s>' % self.reason


class HTTPError(URLError, addinfourl):
    """Raised when HTTP error occurs, but also acts like non-error return"""

    __super_init = addinfourl.__init__

    def __init__(self, url, code, msg, hdrs, fp):
        self.code = code
        self.msg = msg
        self.hdrs = hdrs
        self.fp = fp
        self.filename = url
        if fp is not None:
            self.__super_init(fp, hdrs, url, code)

    def __str__(self):
        return 'HTTP Error %s: %s' % (self.code, self.msg)

    @property
    def reason(self):
        return self.msg

    def info(self):
        return self.hdrs


_port = re.compile(r":\d+$")


def request_host(request):
    """Return request-host, as defined by RFC 2965.

    Variation from RFC: returned value is lowercased, for convenient
    comparison.
    """
    host = urlparse.urlparse(request.get_full_url())[1]
    if host == "":
        host = request.get_header("Host", "")
    return _port.sub("", host, 1).lower()


class Request:
    def __init__(self, url, data=None, headers={}, origin_req_host=None, unverifiable=False):
        self.__original = unwrap(url)
        self.__original, self.__fragment = splittag(self.__original)
        self.type = None
        self.host = None
        self.port = None
        self._tunnel_host = None
        self.data = data
        self.headers = {}
        for key, value in headers.items():
            self.add_header(key, value)
        self.unredirected_hdrs = {}
        if origin_req_host is None:
            origin_req_host = request_host(self)
        self.origin_req_host = origin_req_host
        self.unverifiable = unverifiable

    def __getattr__(self, attr):
        # The parts of the address are found out when they are asked for.
        if attr in ('_Request__r_type', '_Request__r_host'):
            getattr(self, 'get_' + attr[len('_Request__r_'):])()
            return self.__dict__[attr]
        raise AttributeError(attr)

    def get_method(self):
        return "POST" if self.has_data() else "GET"

    def add_data(self, data):
        self.data = data

    def has_data(self):
        return self.data is not None

    def get_data(self):
        return self.data

    def get_full_url(self):
        return '%s#%s' % (self.__original, self.__fragment) if self.__fragment else self.__original

    def get_type(self):
        if self.type is None:
            self.type, self.__r_type = splittype(self.__original)
            if self.type is None:
                raise ValueError("unknown url type: %s" % self.__original)
        return self.type

    def get_host(self):
        if self.host is None:
            self.host, self.__r_host = splithost(self.__r_type)
            if self.host:
                self.host = unquote(self.host)
        return self.host

    def get_selector(self):
        return self.__r_host

    def set_proxy(self, host, type):
        if self.type == 'https' and not self._tunnel_host:
            self._tunnel_host = self.host
        else:
            self.type = type
            self.__r_host = self.__original
        self.host = host

    def has_proxy(self):
        return self.__r_host == self.__original

    def get_origin_req_host(self):
        return self.origin_req_host

    def is_unverifiable(self):
        return self.unverifiable

    def add_header(self, key, val):
        self.headers[key.capitalize()] = val

    def add_unredirected_header(self, key, val):
        """A header that is not sent again to where an answer points."""
        self.unredirected_hdrs[key.capitalize()] = val

    def has_header(self, header_name):
        return header_name in self.headers or header_name in self.unredirected_hdrs

    def get_header(self, header_name, default=None):
        return self.headers.get(header_name, self.unredirected_hdrs.get(header_name, default))

    def header_items(self):
        headers = self.unredirected_hdrs.copy()
        headers.update(self.headers)
        return headers.items()


class OpenerDirector:
    def __init__(self):
        self.addheaders = [('User-agent', "Python-urllib/%s" % __version__)]
        self.handlers = []
        self.handle_open = {}
        self.handle_error = {}
        self.process_response = {}
        self.process_request = {}

    def add_handler(self, handler):
        if not hasattr(handler, "add_parent"):
            raise TypeError("expected BaseHandler instance, got %r" % type(handler))
        added = False
        for name in dir(handler):
            if name in ("redirect_request", "do_open", "proxy_open"):
                continue                    # named like handlers, but none
            protocol, underscore, condition = name.partition("_")
            if condition.startswith("error"):
                kind = name[name.find("_", len(protocol) + 1) + 1:]
                try:
                    kind = int(kind)
                except ValueError:
                    pass
                lookup = self.handle_error.setdefault(protocol, {})
            elif condition in ("open", "response", "request"):
                kind = protocol
                lookup = {"open": self.handle_open, "response": self.process_response, "request": self.process_request}[condition]
            else:
                continue
            bisect.insort(lookup.setdefault(kind, []), handler)
            added = True
        if added:
            bisect.insort(self.handlers, handler)
            handler.add_parent(self)

    def close(self):
        """Only exists for backwards compatibility."""

    def _call_chain(self, chain, kind, meth_name, *args):
        """The first that gives something answers."""
        for handler in chain.get(kind, ()):
            result = getattr(handler, meth_name)(*args)
            if result is not None:
                return result

    def open(self, fullurl, data=None, timeout=socket._GLOBAL_DEFAULT_TIMEOUT):
        if isinstance(fullurl, basestring):
            req = Request(fullurl, data)
        else:
            req = fullurl
            if data is not None:
                req.add_data(data)
        req.timeout = timeout
        protocol = req.get_type()
        for processor in self.process_request.get(protocol, []):
            req = getattr(processor, protocol + "_request")(req)
        response = self._open(req, data)
        for processor in self.process_response.get(protocol, []):
            response = getattr(processor, protocol + "_response")(req, response)
        return response

    def _open(self, req, data=None):
        result = self._call_chain(self.handle_open, 'default', 'default_open', req)
        if result:
            return result
        protocol = req.get_type()
        result = self._call_chain(self.handle_open, protocol, protocol + '_open', req)
        if result:
            return result
        return self._call_chain(self.handle_open, 'unknown', 'unknown_open', req)

    def error(self, proto, *args):
        http = proto in ('http', 'https')
        if http:
            table = self.handle_error['http']           # https is not special here
            kind = args[2]
            name = 'http_error_%s' % kind
        else:
            table = self.handle_error
            kind = proto
            name = proto + '_error'
        result = self._call_chain(table, kind, name, *args)
        if result:
            return result
        if http:
            return self._call_chain(table, 'default', 'http_error_default', *args)


def build_opener(*handlers):
    """Create an opener object from a list of handlers.

    The opener will use several default handlers, including support
    for HTTP, FTP and when applicable, HTTPS.

    If any of the handlers passed as arguments are subclasses of the
    default handlers, the default handlers will not be used.
    """
    import types

    def isclass(obj):
        return isinstance(obj, (types.ClassType, type))

    opener = OpenerDirector()
    for cls in (ProxyHandler, UnknownHandler, HTTPHandler, HTTPDefaultErrorHandler, HTTPRedirectHandler, FTPHandler, FileHandler,
                HTTPErrorProcessor):
        if not any(issubclass(given, cls) if isclass(given) else isinstance(given, cls) for given in handlers):
            opener.add_handler(cls())
    for given in handlers:
        opener.add_handler(given() if isclass(given) else given)
    return opener


class BaseHandler:
    handler_order = 500

    def add_parent(self, parent):
        self.parent = parent

    def close(self):
        """Only exists for backwards compatibility."""

    def __lt__(self, other):
        # What has no order comes after.
        return not hasattr(other, "handler_order") or self.handler_order < other.handler_order


class HTTPErrorProcessor(BaseHandler):
    """Process HTTP error responses."""
    handler_order = 1000            # after all others

    def http_response(self, request, response):
        code, msg, headers = response.code, response.msg, response.info()
        if not 200 <= code < 300:
            response = self.parent.error('http', request, response, code, msg, headers)
        return response

    https_response = http_response


class HTTPDefaultErrorHandler(BaseHandler):
    def http_error_default(self, req, fp, code, msg, hdrs):
        raise HTTPError(req.get_full_url(), code, msg, hdrs, fp)


class HTTPRedirectHandler(BaseHandler):
    # To one address, and in all.
    max_repeats = 4
    max_redirections = 10

    def redirect_request(self, req, fp, code, msg, headers, newurl):
        """Return a Request or None in response to a redirect.

        This is called by the http_error_30x methods when a
        redirection response is received.  If a redirection should
        take place, return a new Request to allow http_error_30x to
        perform the redirect.  Otherwise, raise HTTPError if no-one
        else should try to handle this url.  Return None if you can't
        but another Handler might.
        """
        method = req.get_method()
        if not (code in (301, 302, 303, 307) and method in ("GET", "HEAD") or code in (301, 302, 303) and method == "POST"):
            raise HTTPError(req.get_full_url(), code, msg, headers, fp)
        # After a POST too the new request is a GET: so all do it, though RFC 2616 says to ask.
        newurl = newurl.replace(' ', '%20')
        headers = dict((k, v) for k, v in req.headers.items() if k.lower() not in ("content-length", "content-type"))
        return Request(newurl, headers=headers, origin_req_host=req.get_origin_req_host(), unverifiable=True)

    def http_error_302(self, req, fp, code, msg, headers):
        if 'location' in headers:
            newurl = headers.getheaders('location')[0]
        elif 'uri' in headers:
            newurl = headers.getheaders('uri')[0]
        else:
            return
        parts = urlparse.urlparse(newurl)
        if not parts.path and parts.netloc:
            newurl = urlparse.urlunparse(parts[:2] + ("/",) + parts[3:])
        newurl = urlparse.urljoin(req.get_full_url(), newurl)
        # A server shall not make us read our own files.
        lower = newurl.lower()
        if not lower.startswith(('http://', 'https://', 'ftp://')):
            raise HTTPError(newurl, code, msg + " - Redirection to url '%s' is not allowed" % newurl, headers, fp)
        new = self.redirect_request(req, fp, code, msg, headers, newurl)
        if new is None:
            return
        if hasattr(req, 'redirect_dict'):
            visited = new.redirect_dict = req.redirect_dict
            if visited.get(newurl, 0) >= self.max_repeats or len(visited) >= self.max_redirections:
                raise HTTPError(req.get_full_url(), code, self.inf_msg + msg, headers, fp)
        else:
            visited = new.redirect_dict = req.redirect_dict = {}
        visited[newurl] = visited.get(newurl, 0) + 1
        # What is left of the answer is read, so that the connection can be closed.
        fp.read()
        fp.close()
        return self.parent.open(new, timeout=req.timeout)

    http_error_301 = http_error_303 = http_error_307 = http_error_302

    inf_msg = ("The HTTP server returned a redirect error that would "
               "lead to an infinite loop.\n"
               "The last 30x error message was:\n")


def _parse_proxy(proxy):
    """Return (scheme, user, password, host/port) given a URL or an authority."""
    scheme, rest = splittype(proxy)
    if not rest.startswith("/"):
        scheme = None                   # an authority
        authority = proxy
    else:
        if not rest.startswith("//"):
            raise ValueError("proxy URL with no authority: %r" % proxy)
        end = rest.find("/", 2)
        authority = rest[2:] if end == -1 else rest[2:end]
    userinfo, hostport = splituser(authority)
    user, password = (None, None) if userinfo is None else splitpasswd(userinfo)
    return scheme, user, password, hostport


class ProxyHandler(BaseHandler):
    handler_order = 100                 # before the protocols

    def __init__(self, proxies=None):
        if proxies is None:
            proxies = getproxies()
        assert hasattr(proxies, 'has_key'), "proxies must be a mapping"
        self.proxies = proxies
        for scheme, url in proxies.items():
            setattr(self, '%s_open' % scheme, lambda req, proxy=url, type=scheme: self.proxy_open(req, proxy, type))

    def proxy_open(self, req, proxy, type):
        orig_type = req.get_type()
        proxy_type, user, password, hostport = _parse_proxy(proxy)
        if proxy_type is None:
            proxy_type = orig_type
        if req.host and proxy_bypass(req.host):
            return None
        if user and password:
            creds = base64.b64encode('%s:%s' % (unquote(user), unquote(password))).strip()
            req.add_header('Proxy-authorization', 'Basic ' + creds)
        req.set_proxy(unquote(hostport), proxy_type)
        if orig_type == proxy_type or orig_type == 'https':
            return None                 # the protocol's handler goes on
        # The proxy speaks another protocol than what is asked for.
        return self.parent.open(req, timeout=req.timeout)


class HTTPBasicAuthHandler(AbstractBasicAuthHandler, BaseHandler):
    auth_header = 'Authorization'

    def http_error_401(self, req, fp, code, msg, headers):
        response = self.http_error_auth_reqed('www-authenticate', req.get_full_url(), req, headers)
        self.reset_retry_count()
        return response


class ProxyBasicAuthHandler(AbstractBasicAuthHandler, BaseHandler):
    auth_header = 'Proxy-authorization'

    def http_error_407(self, req, fp, code, msg, headers):
        response = self.http_error_auth_reqed('proxy-authenticate', req.get_host(), req, headers)
        self.reset_retry_count()
        return response


class HTTPDigestAuthHandler(BaseHandler, AbstractDigestAuthHandler):
    auth_header = 'Authorization'
    handler_order = 490                 # before Basic

    def http_error_401(self, req, fp, code, msg, headers):
        retry = self.http_error_auth_reqed('www-authenticate', urlparse.urlparse(req.get_full_url())[1], req, headers)
        self.reset_retry_count()
        return retry


class ProxyDigestAuthHandler(BaseHandler, AbstractDigestAuthHandler):
    auth_header = 'Proxy-Authorization'
    handler_order = 490

    def http_error_407(self, req, fp, code, msg, headers):
        retry = self.http_error_auth_reqed('proxy-authenticate', req.get_host(), req, headers)
        self.reset_retry_count()
        return retry


class AbstractHTTPHandler(BaseHandler):
    def __init__(self, debuglevel=0):
        self._debuglevel = debuglevel

    def set_http_debuglevel(self, level):
        self._debuglevel = level

    def do_request_(self, request):
        host = request.get_host()
        if not host:
            raise URLError('no host given')
        if request.has_data():
            if not request.has_header('Content-type'):
                request.add_unredirected_header('Content-type', 'application/x-www-form-urlencoded')
            if not request.has_header('Content-length'):
                request.add_unredirected_header('Content-length', '%d' % len(request.get_data()))
        if request.has_proxy():
            host, _ = splithost(splittype(request.get_selector())[1])
        if not request.has_header('Host'):
            request.add_unredirected_header('Host', host)
        for name, value in self.parent.addheaders:
            name = name.capitalize()
            if not request.has_header(name):
                request.add_unredirected_header(name, value)
        return request

    def do_open(self, http_class, req, **http_conn_args):
        """Return an addinfourl object for the request, using http_class.

        http_class must implement the HTTPConnection API from httplib.
        The addinfourl return value is a file-like object.  It also
        has methods and attributes including:
            - info(): return a mimetools.Message object for the headers
            - geturl(): return the original request URL
            - code: HTTP status code
        """
        host = req.get_host()
        if not host:
            raise URLError('no host given')
        connection = http_class(host, timeout=req.timeout, **http_conn_args)
        connection.set_debuglevel(self._debuglevel)
        headers = dict(req.unredirected_hdrs)
        headers.update(dict((k, v) for k, v in req.headers.items() if k not in headers))
        # Each request has a connection of its own.
        headers["Connection"] = "close"
        headers = dict((name.title(), value) for name, value in headers.items())
        if req._tunnel_host:
            tunnel_headers = {}
            name = "Proxy-Authorization"
            if name in headers:
                tunnel_headers[name] = headers.pop(name)        # it is not for the server
            connection.set_tunnel(req._tunnel_host, headers=tunnel_headers)
        try:
            connection.request(req.get_method(), req.get_selector(), req.data, headers)
        except socket.error as err:
            connection.close()
            raise URLError(err)
        try:
            response = connection.getresponse(buffering=True)
        except TypeError:
            response = connection.getresponse()
        # The file has to give all, however often it is asked; recv() is what it calls.
        response.recv = response.read
        fp = socket._fileobject(response, close=True)
        result = addinfourl(fp, response.msg, req.get_full_url())
        result.code = response.status
        result.msg = response.reason
        return result


class HTTPHandler(AbstractHTTPHandler):
    def http_open(self, req):
        return self.do_open(httplib.HTTPConnection, req)

    http_request = AbstractHTTPHandler.do_request_


class HTTPCookieProcessor(BaseHandler):
    def __init__(self, cookiejar=None):
        if cookiejar is None:
            import cookielib
            cookiejar = cookielib.CookieJar()
        self.cookiejar = cookiejar

    def http_request(self, request):
        self.cookiejar.add_cookie_header(request)
        return request

    def http_response(self, request, response):
        self.cookiejar.extract_cookies(response, request)
        return response

    https_request = http_request
    https_response = http_response


class UnknownHandler(BaseHandler):
    def unknown_open(self, req):
        raise URLError('unknown url type: %s' % req.get_type())


class FileHandler(BaseHandler):
    names = None

    def file_open(self, req):
        url = req.get_selector()
        if url[:2] == '//' and url[2:3] != '/' and req.host and req.host != 'localhost':
            req.type = 'ftp'
            return self.parent.open(req)
        return self.open_local_file(req)

    def get_names(self):
        """The addresses of this machine."""
        if FileHandler.names is None:
            try:
                FileHandler.names = tuple(socket.gethostbyname_ex('localhost')[2] + socket.gethostbyname_ex(socket.gethostname())[2])
            except socket.gaierror:
                FileHandler.names = (socket.gethostbyname('localhost'),)
        return FileHandler.names

    def open_local_file(self, req):
        import mimetools
        import mimetypes
        import rfc822
        host = req.get_host()
        filename = req.get_selector()
        localfile = url2pathname(filename)
        try:
            stats = os.stat(localfile)
            headers = mimetools.Message(StringIO('Content-type: %s\nContent-length: %d\nLast-modified: %s\n' % (
                mimetypes.guess_type(filename)[0] or 'text/plain', stats.st_size, rfc822.formatdate(stats.st_mtime))))
            if host:
                host, port = splitport(host)
            if not host or (not port and socket.gethostbyname(host) in self.get_names()):
                return addinfourl(open(localfile, 'rb'), headers, 'file://' + (host + filename if host else filename))
        except OSError as msg:
            raise URLError(msg)
        raise URLError('file not on local host')


class FTPHandler(BaseHandler):
    def ftp_open(self, req):
        import ftplib
        import mimetools
        import mimetypes
        host = req.get_host()
        if not host:
            raise URLError('ftp error: no host given')
        host, port = splitport(host)
        port = ftplib.FTP_PORT if port is None else int(port)
        user, host = splituser(host)
        user, password = splitpasswd(user) if user else (None, None)
        host = unquote(host)
        try:
            host = socket.gethostbyname(host)
        except socket.error as msg:
            raise URLError(msg)
        path, attrs = splitattr(req.get_selector())
        dirs = map(unquote, path.split('/'))
        name = dirs.pop()
        if dirs and not dirs[0]:
            dirs = dirs[1:]
        try:
            wrapper = self.connect_ftp(user or '', password or '', host, port, dirs, req.timeout)
            kind = 'I' if name else 'D'
            for attr in attrs:
                attr, value = splitvalue(attr)
                if attr.lower() == 'type' and value in ('a', 'A', 'i', 'I', 'd', 'D'):
                    kind = value.upper()
            fp, size = wrapper.retrfile(name, kind)
            guessed = mimetypes.guess_type(req.get_full_url())[0]
            headers = "Content-type: %s\n" % guessed if guessed else ""
            if size is not None and size >= 0:
                headers += "Content-length: %d\n" % size
            return addinfourl(fp, mimetools.Message(StringIO(headers)), req.get_full_url())
        except ftplib.all_errors as msg:
            raise URLError, ('ftp error: %s' % msg), sys.exc_info()[2]

    def connect_ftp(self, user, passwd, host, port, dirs, timeout):
        return ftpwrapper(user, passwd, host, port, dirs, timeout, persistent=False)


class CacheFTPHandler(FTPHandler):
    """Keeps connections, for a while."""

    def __init__(self):
        self.cache = {}
        self.timeout = {}
        self.soonest = 0
        self.delay = 60
        self.max_conns = 16

    def setTimeout(self, t):
        self.delay = t

    def setMaxConns(self, m):
        self.max_conns = m

    def connect_ftp(self, user, passwd, host, port, dirs, timeout):
        key = user, host, port, '/'.join(dirs), timeout
        if key not in self.cache:
            self.cache[key] = ftpwrapper(user, passwd, host, port, dirs, timeout)
        self.timeout[key] = time.time() + self.delay
        self.check_cache()
        return self.cache[key]

    def _drop(self, key):
        self.cache.pop(key).close()
        del self.timeout[key]

    def check_cache(self):
        now = time.time()
        if self.soonest <= now:
            for key, end in self.timeout.items():
                if end < now:
                    self._drop(key)
        self.soonest = min(self.timeout.values())
        if len(self.cache) == self.max_conns:
            for key, end in self.timeout.items():
                if end == self.soonest:
                    self._drop(key)
                    break
            self.soonest = min(self.timeout.values())

    def clear_cache(self):
        for connection in self.cache.values():
            connection.close()
        self.cache.clear()
        self.timeout.clear()
