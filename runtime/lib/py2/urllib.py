"""Open an arbitrary URL: Library Reference, urllib.

urlopen() gives an object with the methods of a file, and info(): the headers; geturl(): where it was found in the end;
getcode(): the status. Schemes are http, ftp, file and data.
"""

import base64
import os
import socket
import sys
import time
from urlparse import unquote, urljoin as basejoin

from _url_ftp import ftperrors, ftpwrapper, noheaders
from _url_parts import (always_safe, quote, quote_plus, splitattr, splithost, splitnport, splitpasswd,
                        splitport, splitquery, splittag, splittype, splituser, splitvalue, unquote_plus, unwrap, urlencode)
from _url_proxies import getproxies, getproxies_environment, proxy_bypass, proxy_bypass_environment

__all__ = ["urlopen", "URLopener", "FancyURLopener", "urlretrieve", "urlcleanup", "quote", "quote_plus", "unquote",
           "unquote_plus", "urlencode", "url2pathname", "pathname2url", "splittag", "localhost", "thishost", "ftperrors",
           "basejoin", "unwrap", "splittype", "splithost", "splituser", "splitpasswd", "splitport", "splitnport",
           "splitquery", "splitattr", "splitvalue", "getproxies"]

__version__ = '1.17'

MAXFTPCACHE = 10


def url2pathname(pathname):
    """OS-specific conversion from a relative URL of the 'file' scheme
    to a file system path; not recommended for general use."""
    return unquote(pathname)


def pathname2url(pathname):
    """OS-specific conversion from a file system path to a relative URL
    of the 'file' scheme; not recommended for general use."""
    return quote(pathname)


_urlopener = None


def urlopen(url, data=None, proxies=None, context=None):
    """Create a file-like object for the specified URL to read from."""
    global _urlopener
    if proxies is not None:
        opener = FancyURLopener(proxies=proxies)
    elif not _urlopener:
        _urlopener = opener = FancyURLopener()
    else:
        opener = _urlopener
    return opener.open(url) if data is None else opener.open(url, data)


def urlretrieve(url, filename=None, reporthook=None, data=None, context=None):
    global _urlopener
    if not _urlopener:
        _urlopener = FancyURLopener()
    return _urlopener.retrieve(url, filename, reporthook, data)


def urlcleanup():
    if _urlopener:
        _urlopener.cleanup()


class ContentTooShortError(IOError):
    """Fewer data came than announced; those that came are in `content`."""

    def __init__(self, message, content):
        IOError.__init__(self, message)
        self.content = content


ftpcache = {}


class URLopener:
    """Class to open URLs.
    This is a class rather than just a subroutine because we may need
    more than one set of global protocol-specific options.
    Note -- this is a base class for those who don't want the
    automatic handling of errors type 302 (relocated) and 401
    (authorization needed)."""

    __tempfiles = None

    version = "Python-urllib/%s" % __version__

    def __init__(self, proxies=None, context=None, **x509):
        if proxies is None:
            proxies = getproxies()
        assert hasattr(proxies, 'has_key'), "proxies must be a mapping"
        self.proxies = proxies
        self.key_file = x509.get('key_file')
        self.cert_file = x509.get('cert_file')
        self.context = context
        self.addheaders = [('User-Agent', self.version), ('Accept', '*/*')]
        self.__tempfiles = []
        self.__unlink = os.unlink       # needed when the program ends and modules are taken apart
        self.tempcache = None           # what retrieve() has got, if set to a dictionary
        self.ftpcache = ftpcache

    def __del__(self):
        self.close()

    def close(self):
        self.cleanup()

    def cleanup(self):
        if self.__tempfiles:
            for name in self.__tempfiles:
                try:
                    self.__unlink(name)
                except OSError:
                    pass
            del self.__tempfiles[:]
        if self.tempcache:
            self.tempcache.clear()

    def addheader(self, *args):
        """Add a header to be used by the HTTP interface only
        e.g. u.addheader('Accept', 'sound/basic')"""
        self.addheaders.append(args)

    def open(self, fullurl, data=None):
        """Use URLopener().open(file) instead of open(file, 'r')."""
        fullurl = quote(unwrap(toBytes(fullurl)), safe="%/:=&?~#+!$,;'@()*[]|")
        if self.tempcache and fullurl in self.tempcache:
            filename, headers = self.tempcache[fullurl]
            return addinfourl(open(filename, 'rb'), headers, fullurl)
        scheme, url = splittype(fullurl)
        scheme = scheme or 'file'
        proxy = self.proxies.get(scheme)
        if proxy:
            scheme, proxyhost = splittype(proxy)
            url = splithost(proxyhost)[0], fullurl
        name = 'open_' + scheme.replace('-', '_')
        self.type = scheme
        # Characters that a name cannot hold are in no method's name either.
        if name == 'open_local_file' or not hasattr(self, name):
            if proxy:
                return self.open_unknown_proxy(proxy, fullurl, data)
            return self.open_unknown(fullurl, data)
        try:
            return getattr(self, name)(url) if data is None else getattr(self, name)(url, data)
        except socket.error as e:
            raise IOError, ('socket error', e), sys.exc_info()[2]

    def open_unknown(self, fullurl, data=None):
        """Overridable interface to open unknown URL type."""
        raise IOError, ('url error', 'unknown url type', splittype(fullurl)[0])

    def open_unknown_proxy(self, proxy, fullurl, data=None):
        """Overridable interface to open unknown URL type."""
        raise IOError, ('url error', 'invalid proxy for %s' % splittype(fullurl)[0], proxy)

    def retrieve(self, url, filename=None, reporthook=None, data=None):
        """retrieve(url) returns (filename, headers) for a local object
        or (tempfilename, headers) for a remote object."""
        url = unwrap(toBytes(url))
        if self.tempcache and url in self.tempcache:
            return self.tempcache[url]
        scheme, rest = splittype(url)
        if filename is None and (not scheme or scheme == 'file'):
            try:
                fp = self.open_local_file(rest)
                headers = fp.info()
                fp.close()
                return url2pathname(splithost(rest)[1]), headers
            except IOError:
                pass
        fp = self.open(url, data)
        try:
            headers = fp.info()
            if filename:
                out = open(filename, 'wb')
            else:
                filename = self._temporary(url)
                out = open(filename, 'wb')
            try:
                result = filename, headers
                if self.tempcache is not None:
                    self.tempcache[url] = result
                size = int(headers["Content-Length"]) if "content-length" in headers else -1
                read = self._copy(fp, out, reporthook, size)
            finally:
                out.close()
        finally:
            fp.close()
        if size >= 0 and read < size:
            raise ContentTooShortError("retrieval incomplete: got only %i out of %i bytes" % (read, size), result)
        return result

    def _temporary(self, url):
        """The name of a new file with the ending of the address's path."""
        import tempfile
        host, path = splithost(splittype(url)[1])
        path = splitattr(splitquery(path or "")[0])[0]
        fd, name = tempfile.mkstemp(os.path.splitext(path)[1])
        os.close(fd)
        self.__tempfiles.append(name)
        return name

    def _copy(self, fp, out, reporthook, size):
        block_size = 8192
        read = count = 0
        if reporthook:
            reporthook(count, block_size, size)
        while True:
            block = fp.read(block_size)
            if block == "":
                return read
            read += len(block)
            out.write(block)
            count += 1
            if reporthook:
                reporthook(count, block_size, size)

    def open_http(self, url, data=None):
        """Use HTTP protocol."""
        import httplib
        user = proxy_user = None
        if isinstance(url, str):
            host, selector = splithost(url)
            if host:
                user, host = splituser(host)
                host = unquote(host)
            realhost = host
        else:
            # By a proxy: its address, and the whole address.
            host, selector = url
            proxy_user, host = splituser(host)
            scheme, rest = splittype(selector)
            user = realhost = None
            if scheme.lower() == 'http':
                realhost, rest = splithost(rest)
                if realhost:
                    user, realhost = splituser(realhost)
                if user:
                    selector = "%s://%s%s" % (scheme, realhost, rest)
                if proxy_bypass(realhost):
                    host = realhost
        if not host:
            raise IOError, ('http error', 'no host given')
        http = httplib.HTTP(host)
        if data is not None:
            http.putrequest('POST', selector)
            http.putheader('Content-Type', 'application/x-www-form-urlencoded')
            http.putheader('Content-Length', '%d' % len(data))
        else:
            http.putrequest('GET', selector)
        if proxy_user:
            http.putheader('Proxy-Authorization', _basic(proxy_user))
        if user:
            http.putheader('Authorization', _basic(user))
        if realhost:
            http.putheader('Host', realhost)
        for header in self.addheaders:
            http.putheader(*header)
        http.endheaders(data)
        code, message, headers = http.getreply()
        fp = http.getfile()
        if code == -1:
            if fp:
                fp.close()
            raise IOError, ('http protocol error', 0, 'got a bad status line', None)
        if 200 <= code < 300:
            return addinfourl(fp, headers, "http:" + (url if isinstance(url, str) else url[1]), code)
        if data is None:
            return self.http_error(url, fp, code, message, headers)
        return self.http_error(url, fp, code, message, headers, data)

    def http_error(self, url, fp, errcode, errmsg, headers, data=None):
        """Handle http errors.
        Derived class can override this, or provide specific handlers
        named http_error_DDD where DDD is the 3-digit error code."""
        name = 'http_error_%d' % errcode
        if hasattr(self, name):
            method = getattr(self, name)
            result = method(url, fp, errcode, errmsg, headers) if data is None else method(url, fp, errcode, errmsg, headers, data)
            if result:
                return result
        return self.http_error_default(url, fp, errcode, errmsg, headers)

    def http_error_default(self, url, fp, errcode, errmsg, headers):
        """Default error handler: close the connection and raise IOError."""
        fp.close()
        raise IOError, ('http error', errcode, errmsg, headers)

    def open_file(self, url):
        """Use local file or FTP depending on form of URL."""
        if not isinstance(url, str):
            raise IOError, ('file error', 'proxy support for file protocol currently not implemented')
        if url[:2] == '//' and url[2:3] != '/' and url[2:12].lower() != 'localhost/':
            return self.open_ftp(url)
        return self.open_local_file(url)

    def open_local_file(self, url):
        """Use local file."""
        import mimetools
        import mimetypes
        import rfc822
        from cStringIO import StringIO
        host, path = splithost(url)
        name = url2pathname(path)
        try:
            status = os.stat(name)
        except OSError as e:
            raise IOError(e.errno, e.strerror, e.filename)
        modified = rfc822.formatdate(status.st_mtime)
        headers = mimetools.Message(StringIO('Content-Type: %s\nContent-Length: %d\nLast-modified: %s\n' % (
            mimetypes.guess_type(url)[0] or 'text/plain', status.st_size, modified)))
        where = 'file://' + path if path[:1] == '/' else path
        if not host:
            if path[:2] == './':
                raise ValueError("local file url may start with / or file:. Unknown url of type: %s" % url)
            return addinfourl(open(name, 'rb'), headers, where)
        host, port = splitport(host)
        if not port and socket.gethostbyname(host) in (localhost(), thishost()):
            return addinfourl(open(name, 'rb'), headers, where)
        raise IOError, ('local file error', 'not on local host')

    def open_ftp(self, url):
        """Use FTP protocol."""
        if not isinstance(url, str):
            raise IOError, ('ftp error', 'proxy support for ftp protocol currently not implemented')
        import ftplib
        import mimetools
        import mimetypes
        from cStringIO import StringIO
        host, path = splithost(url)
        if not host:
            raise IOError, ('ftp error', 'no host given')
        host, port = splitport(host)
        user, host = splituser(host)
        user, password = splitpasswd(user) if user else (None, None)
        host = socket.gethostbyname(unquote(host))
        user, password = user or '', password or ''
        port = int(port) if port else ftplib.FTP_PORT
        path, attrs = splitattr(path)
        dirs = unquote(path).split('/')
        name = dirs.pop()
        if dirs and not dirs[0]:
            dirs = dirs[1:]
        if dirs and not dirs[0]:
            dirs[0] = '/'
        key = user, host, port, '/'.join(dirs)
        if len(self.ftpcache) > MAXFTPCACHE:
            for other in self.ftpcache.keys():
                if other != key:
                    self.ftpcache.pop(other).close()
        try:
            if key not in self.ftpcache:
                self.ftpcache[key] = ftpwrapper(user, password, host, port, dirs)
            kind = 'I' if name else 'D'
            for attr in attrs:
                attr, value = splitvalue(attr)
                if attr.lower() == 'type' and value in ('a', 'A', 'i', 'I', 'd', 'D'):
                    kind = value.upper()
            fp, size = self.ftpcache[key].retrfile(name, kind)
            guessed = mimetypes.guess_type("ftp:" + url)[0]
            headers = "Content-Type: %s\n" % guessed if guessed else ""
            if size is not None and size >= 0:
                headers += "Content-Length: %d\n" % size
            return addinfourl(fp, mimetools.Message(StringIO(headers)), "ftp:" + url)
        except ftperrors() as e:
            raise IOError, ('ftp error', e), sys.exc_info()[2]

    def open_data(self, url, data=None):
        """Use "data" URL."""
        import mimetools
        if not isinstance(url, str):
            raise IOError, ('data error', 'proxy support for data protocol currently not implemented')
        from cStringIO import StringIO
        # RFC 2397: data:[<mediatype>][;base64],<data>
        kind, comma, data = url.partition(',')
        if not comma:
            raise IOError, ('data error', 'bad data URL')
        if not kind:
            kind = 'text/plain;charset=US-ASCII'
        semicolon = kind.rfind(';')
        encoding = ''
        if semicolon >= 0 and '=' not in kind[semicolon:]:
            kind, encoding = kind[:semicolon], kind[semicolon + 1:]
        data = base64.decodestring(data) if encoding == 'base64' else unquote(data)
        text = 'Date: %s\nContent-type: %s\nContent-Length: %d\n\n%s' % (
            time.strftime('%a, %d %b %Y %H:%M:%S GMT', time.gmtime(time.time())), kind, len(data), data)
        f = StringIO(text)
        return addinfourl(f, mimetools.Message(f, 0), url)


def _basic(user):
    return 'Basic %s' % base64.b64encode(unquote(user)).strip()


class FancyURLopener(URLopener):
    """Derived class with handlers for errors we can handle (perhaps)."""

    def __init__(self, *args, **kwargs):
        URLopener.__init__(self, *args, **kwargs)
        self.auth_cache = {}
        self.tries = 0
        self.maxtries = 10

    def http_error_default(self, url, fp, errcode, errmsg, headers):
        """Default error handling -- don't raise an exception."""
        return addinfourl(fp, headers, "http:" + url, errcode)

    def http_error_302(self, url, fp, errcode, errmsg, headers, data=None):
        """Error 302 -- relocated (temporarily)."""
        self.tries += 1
        try:
            if self.maxtries and self.tries >= self.maxtries:
                handler = self.http_error_500 if hasattr(self, "http_error_500") else self.http_error_default
                return handler(url, fp, 500, "Internal Server Error: Redirect Recursion", headers)
            return self.redirect_internal(url, fp, errcode, errmsg, headers, data)
        finally:
            self.tries = 0

    def redirect_internal(self, url, fp, errcode, errmsg, headers, data):
        if 'location' in headers:
            target = headers['location']
        elif 'uri' in headers:
            target = headers['uri']
        else:
            return
        fp.close()
        target = basejoin(self.type + ":" + url, target)
        # A server shall not make us read our own files.
        if not target.lower().startswith(('http://', 'https://', 'ftp://')):
            raise IOError('redirect error', errcode, errmsg + " - Redirection to url '%s' is not allowed" % target, headers)
        return self.open(target)

    def http_error_301(self, url, fp, errcode, errmsg, headers, data=None):
        """Error 301 -- also relocated (permanently)."""
        return self.http_error_302(url, fp, errcode, errmsg, headers, data)

    def http_error_303(self, url, fp, errcode, errmsg, headers, data=None):
        """Error 303 -- also relocated (essentially identical to 302)."""
        return self.http_error_302(url, fp, errcode, errmsg, headers, data)

    def http_error_307(self, url, fp, errcode, errmsg, headers, data=None):
        """Error 307 -- relocated, but turn POST into error."""
        if data is None:
            return self.http_error_302(url, fp, errcode, errmsg, headers, data)
        return self.http_error_default(url, fp, errcode, errmsg, headers)

    def http_error_401(self, url, fp, errcode, errmsg, headers, data=None):
        """Error 401 -- authentication required.
        This function supports Basic authentication only."""
        return self._authenticate('www-authenticate', 'retry_%s_basic_auth', url, fp, errcode, errmsg, headers, data)

    def http_error_407(self, url, fp, errcode, errmsg, headers, data=None):
        """Error 407 -- proxy authentication required.
        This function supports Basic authentication only."""
        return self._authenticate('proxy-authenticate', 'retry_proxy_%s_basic_auth', url, fp, errcode, errmsg, headers, data)

    def _authenticate(self, header, method, url, fp, errcode, errmsg, headers, data):
        import re
        match = re.match('[ \t]*([^ \t]+)[ \t]+realm="([^"]*)"', headers[header]) if header in headers else None
        if match is None or match.group(1).lower() != 'basic':
            URLopener.http_error_default(self, url, fp, errcode, errmsg, headers)
        retry = getattr(self, method % self.type)
        if data is None:
            return retry(url, match.group(2))
        return retry(url, match.group(2), data)

    def retry_proxy_http_basic_auth(self, url, realm, data=None):
        host, selector = splithost(url)
        scheme, proxyhost = splittype(self.proxies['http'])
        proxyhost, rest = splithost(proxyhost)
        userinfo, proxyhost = self._userinfo(proxyhost, realm)
        if not userinfo:
            return None
        self.proxies['http'] = 'http://' + userinfo + '@' + proxyhost + rest
        return self._again('http://' + host + selector, data)

    def retry_http_basic_auth(self, url, realm, data=None):
        host, selector = splithost(url)
        userinfo, host = self._userinfo(host, realm)
        if not userinfo:
            return None
        return self._again('http://' + userinfo + '@' + host + selector, data)

    def _again(self, url, data):
        return self.open(url) if data is None else self.open(url, data)

    def _userinfo(self, host, realm):
        """user:password, quoted, and the host. If the address had them they were wrong, and are asked for anew."""
        at = host.find('@') + 1
        host = host[at:]
        user, password = self.get_user_passwd(host, realm, at)
        if not (user or password):
            return None, host
        return quote(user, safe='') + ':' + quote(password, safe=''), host

    def get_user_passwd(self, host, realm, clear_cache=0):
        key = realm + '@' + host.lower()
        if key in self.auth_cache:
            if not clear_cache:
                return self.auth_cache[key]
            del self.auth_cache[key]
        user, password = self.prompt_user_passwd(host, realm)
        if user or password:
            self.auth_cache[key] = (user, password)
        return user, password

    def prompt_user_passwd(self, host, realm):
        """Override this in a GUI environment!"""
        import getpass
        try:
            user = raw_input("Enter username for %s at %s: " % (realm, host))
            return user, getpass.getpass("Enter password for %s in %s at %s: " % (user, realm, host))
        except KeyboardInterrupt:
            print
            return None, None


_localhost = _thishost = None


def localhost():
    """Return the IP address of the magic hostname 'localhost'."""
    global _localhost
    if _localhost is None:
        _localhost = socket.gethostbyname('localhost')
    return _localhost


def thishost():
    """Return the IP address of the current host."""
    global _thishost
    if _thishost is None:
        try:
            _thishost = socket.gethostbyname(socket.gethostname())
        except socket.gaierror:
            _thishost = socket.gethostbyname('localhost')
    return _thishost


class addbase:
    """Base class for addinfo and addclosehook."""

    def __init__(self, fp):
        self.fp = fp
        self.read = fp.read
        self.readline = fp.readline
        for name in ("readlines", "fileno"):
            if hasattr(fp, name):
                setattr(self, name, getattr(fp, name))
        if not hasattr(fp, "fileno"):
            self.fileno = lambda: None
        if hasattr(fp, "__iter__"):
            self.__iter__ = fp.__iter__
            if hasattr(fp, "next"):
                self.next = fp.next

    def __repr__(self):
        return '<%s at %r whose fp = %r>' % (self.__class__.__name__, id(self), self.fp)

    def close(self):
        self.read = self.readline = self.readlines = self.fileno = None
        fp, self.fp = self.fp, None
        if fp:
            fp.close()


class addclosehook(addbase):
    """Class to add a close hook to an open file."""

    def __init__(self, fp, closehook, *hookargs):
        addbase.__init__(self, fp)
        self.closehook = closehook
        self.hookargs = hookargs

    def close(self):
        try:
            hook, args = self.closehook, self.hookargs
            if hook:
                self.closehook = self.hookargs = None
                hook(*args)
        finally:
            addbase.close(self)


class addinfo(addbase):
    """class to add an info() method to an open file."""

    def __init__(self, fp, headers):
        addbase.__init__(self, fp)
        self.headers = headers

    def info(self):
        return self.headers


class addinfourl(addbase):
    """class to add info() and geturl() methods to an open file."""

    def __init__(self, fp, headers, url, code=None):
        addbase.__init__(self, fp)
        self.headers = headers
        self.url = url
        self.code = code

    def info(self):
        return self.headers

    def getcode(self):
        return self.code

    def geturl(self):
        return self.url


def toBytes(url):
    """toBytes(u"URL") --> 'URL'."""
    if isinstance(url, unicode):
        try:
            url = url.encode("ASCII")
        except UnicodeError:
            raise UnicodeError("URL " + repr(url) + " contains non-ASCII characters")
    return url


def reporthook(blocknum, blocksize, totalsize):
    """Prints how far a retrieve() is."""
    print "Block number: %d, Block size: %d, Total size: %d" % (blocknum, blocksize, totalsize)
