"""Cookies of clients of HTTP: Library Reference, cookielib; Netscape's protocol, as servers use it.

A CookieJar takes the cookies out of responses, and gives those that belong to a request. What is taken and what is given is
decided by a policy.
"""

__all__ = ['Cookie', 'CookieJar', 'CookiePolicy', 'DefaultCookiePolicy', 'FileCookieJar', 'LoadError', 'MozillaCookieJar']

import calendar
import re
import threading
import time
import urllib
import urlparse

from _mail_dates import parsed as _parsed_date

DEFAULT_HTTP_PORT = "80"
MISSING_FILENAME_TEXT = "a filename was not supplied (nor was the CookieJar instance initialised with one)"


class LoadError(IOError):
    pass


def time2netscape(t=None):
    """Return a string representing time in seconds since epoch, t."""
    t = time.gmtime(time.time() if t is None else t)
    return "%s, %02d-%s-%04d %02d:%02d:%02d GMT" % (
        "Mon Tue Wed Thu Fri Sat Sun".split()[t[6]], t[2], "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split()[t[1] - 1],
        t[0], t[3], t[4], t[5])


def time2isoz(t=None):
    """Return a string representing time in seconds since epoch, t: 1994-11-24 08:49:37Z"""
    return "%04d-%02d-%02d %02d:%02d:%02dZ" % time.gmtime(time.time() if t is None else t)[:6]


def http2time(text):
    """Returns time in seconds since epoch of time represented by a string; None if it is no time."""
    words = re.sub(r'^\s*[A-Za-z]+,?\s*', '', text).strip()
    if not words:
        return None
    fields = _parsed_date(re.sub(r'^(\d{1,2})[- ]([A-Za-z]{3})[- ](\d{2,4})', r'\1 \2 \3', words), True)
    if fields is None and ':' in words and not re.search(r'[A-Z]{3}$|[-+]\d{4}$', words):
        fields = _parsed_date(re.sub(r'^(\d{1,2})[- ]([A-Za-z]{3})[- ](\d{2,4})', r'\1 \2 \3', words) + " GMT", True)
    if fields is None:
        return None
    seconds = calendar.timegm(fields) - (fields[9] or 0)
    # CPython's way of reading the form that RFC 1123 prefers makes a float.
    return float(seconds) if re.match(r'^[SMTWF][a-z]{2}, \d{2} [JFMASOND][a-z]{2} \d{4} \d{2}:\d{2}:\d{2} GMT$', text) else seconds


def is_HDN(text):
    """Return True if text is a host domain name: one that is no address of IPv4."""
    return bool(text) and not re.search(r"\.\d+$", text) and text[0] != "." and text[-1] != "."


def domain_match(A, B):
    """Return True if domain A domain-matches domain B, according to RFC 2965."""
    A, B = A.lower(), B.lower()
    if A == B:
        return True
    return is_HDN(A) and B.startswith(".") and A.endswith(B) and len(A) > len(B) and is_HDN(B[1:])


def user_domain_match(A, B):
    """For blocking/accepting domains: B may begin with a dot, which stands for all below it."""
    A, B = A.lower(), B.lower()
    if B.startswith("."):
        return A.endswith(B)
    return A == B


def request_host(request):
    """Return request-host, as defined by RFC 2965."""
    host = urlparse.urlparse(request.get_full_url())[1] or request.get_header("Host", "")
    return re.sub(r":\d+$", "", host, 1).lower()


def eff_request_host(request):
    """Return a tuple (request-host, effective request-host name), as defined by RFC 2965."""
    req_host = host = request_host(request)
    if '.' not in req_host and not re.search(r"\.\d+$", req_host):
        host = req_host + ".local"
    return req_host, host


def request_path(request):
    """Path component of request-URI, as defined by RFC 2965."""
    path = urllib.quote(urlparse.urlsplit(request.get_full_url()).path, "%/;:@&=+$,!~*'()")
    return path if path.startswith("/") else "/" + path


def request_port(request):
    host = request.get_host()
    at = host.find(':')
    return DEFAULT_HTTP_PORT if at < 0 else host[at + 1:]


def reach(h):
    """Return reach of host h, as defined by RFC 2965, section 1."""
    at = h.find(".")
    if at >= 0:
        b = h[at + 1:]
        if is_HDN(h) and (b.find(".") >= 0 or b == "local"):
            return "." + b
    return h


class Cookie:
    """HTTP Cookie.

    This class represents both Netscape and RFC 2965 cookies.
    """

    def __init__(self, version, name, value, port, port_specified, domain, domain_specified, domain_initial_dot, path,
                 path_specified, secure, expires, discard, comment, comment_url, rest, rfc2109=False):
        if version is not None:
            version = int(version)
        if expires is not None:
            expires = int(expires)
        if port is None and port_specified is True:
            raise ValueError("if port is None, port_specified must be false")
        self.version = version
        self.name = name
        self.value = value
        self.port = port
        self.port_specified = port_specified
        self.domain = domain.lower()
        self.domain_specified = domain_specified
        self.domain_initial_dot = domain_initial_dot
        self.path = path
        self.path_specified = path_specified
        self.secure = secure
        self.expires = expires
        self.discard = discard
        self.comment = comment
        self.comment_url = comment_url
        self.rfc2109 = rfc2109
        self._rest = dict(rest)

    def has_nonstandard_attr(self, name):
        return name in self._rest

    def get_nonstandard_attr(self, name, default=None):
        return self._rest.get(name, default)

    def set_nonstandard_attr(self, name, value):
        self._rest[name] = value

    def is_expired(self, now=None):
        if now is None:
            now = time.time()
        return self.expires is not None and self.expires <= now

    def __str__(self):
        port = "" if self.port is None else ":" + self.port
        text = self.name if self.value is None else "%s=%s" % (self.name, self.value)
        return "<Cookie %s for %s>" % (text, self.domain + port + self.path)

    def __repr__(self):
        names = ("version", "name", "value", "port", "port_specified", "domain", "domain_specified", "domain_initial_dot",
                 "path", "path_specified", "secure", "expires", "discard", "comment", "comment_url")
        args = ["%s=%s" % (name, repr(getattr(self, name))) for name in names]
        args += ["rest=%s" % repr(self._rest), "rfc2109=%s" % repr(self.rfc2109)]
        return "Cookie(%s)" % ", ".join(args)


class CookiePolicy:
    """Defines which cookies get accepted from and returned to server.

    May also modify cookies, though this is probably a bad idea.
    """

    def set_ok(self, cookie, request):
        """Return true if (and only if) cookie should be accepted from server."""
        raise NotImplementedError()

    def return_ok(self, cookie, request):
        """Return true if (and only if) cookie should be returned to server."""
        raise NotImplementedError()

    def domain_return_ok(self, domain, request):
        """Return false if cookies should not be returned, given cookie domain."""
        return True

    def path_return_ok(self, path, request):
        """Return false if cookies should not be returned, given cookie path."""
        return True


class DefaultCookiePolicy(CookiePolicy):
    """Implements the standard rules for accepting and returning cookies."""

    DomainStrictNoDots = 1
    DomainStrictNonDomain = 2
    DomainRFC2965Match = 4
    DomainLiberal = 0
    DomainStrict = DomainStrictNoDots | DomainStrictNonDomain

    def __init__(self, blocked_domains=None, allowed_domains=None, netscape=True, rfc2965=False, rfc2109_as_netscape=None,
                 hide_cookie2=False, strict_domain=False, strict_rfc2965_unverifiable=True, strict_ns_unverifiable=False,
                 strict_ns_domain=DomainLiberal, strict_ns_set_initial_dollar=False, strict_ns_set_path=False):
        self.netscape = netscape
        self.rfc2965 = rfc2965
        self.rfc2109_as_netscape = rfc2109_as_netscape
        self.hide_cookie2 = hide_cookie2
        self.strict_domain = strict_domain
        self.strict_rfc2965_unverifiable = strict_rfc2965_unverifiable
        self.strict_ns_unverifiable = strict_ns_unverifiable
        self.strict_ns_domain = strict_ns_domain
        self.strict_ns_set_initial_dollar = strict_ns_set_initial_dollar
        self.strict_ns_set_path = strict_ns_set_path
        self._blocked_domains = tuple(blocked_domains) if blocked_domains is not None else ()
        self._allowed_domains = tuple(allowed_domains) if allowed_domains is not None else None

    def blocked_domains(self):
        """Return the sequence of blocked domains (as a tuple)."""
        return self._blocked_domains

    def set_blocked_domains(self, blocked_domains):
        """Set the sequence of blocked domains."""
        self._blocked_domains = tuple(blocked_domains)

    def is_blocked(self, domain):
        return any(user_domain_match(domain, blocked) for blocked in self._blocked_domains)

    def allowed_domains(self):
        """Return None, or the sequence of allowed domains (as a tuple)."""
        return self._allowed_domains

    def set_allowed_domains(self, allowed_domains):
        """Set the sequence of allowed domains, or None."""
        self._allowed_domains = None if allowed_domains is None else tuple(allowed_domains)

    def is_not_allowed(self, domain):
        if self._allowed_domains is None:
            return False
        return not any(user_domain_match(domain, allowed) for allowed in self._allowed_domains)

    def set_ok(self, cookie, request):
        if cookie.name is None or not self.netscape:
            return False
        if self.strict_ns_set_initial_dollar and cookie.name.startswith("$"):
            return False
        if cookie.path_specified and self.strict_ns_set_path and not request_path(request).startswith(cookie.path):
            return False
        if self.is_blocked(cookie.domain) or self.is_not_allowed(cookie.domain):
            return False
        req_host, erhn = eff_request_host(request)
        if cookie.domain_specified:
            domain = cookie.domain
            undotted = domain[1:] if domain.startswith(".") else domain
            if undotted.find(".") < 0 and domain != ".local":
                return False                # one word is the domain of too many
            if not erhn.endswith(domain) and not (not erhn.startswith(".") and ("." + erhn).endswith(domain)):
                return False
            if self.strict_ns_domain & self.DomainStrictNoDots:
                prefix = req_host[:-len(domain)]
                if prefix.find(".") >= 0 and not re.search(r"\.\d+$", req_host):
                    return False
        if cookie.port_specified and not self._port_matches(cookie, request):
            return False
        return True

    def _port_matches(self, cookie, request):
        return cookie.port is None or request_port(request) in cookie.port.split(",")

    def return_ok(self, cookie, request):
        if cookie.secure and request.get_type() != "https":
            return False
        if cookie.is_expired(self._now) or not self._port_matches(cookie, request):
            return False
        req_host, erhn = eff_request_host(request)
        if self.strict_ns_domain & self.DomainStrictNonDomain and not cookie.domain_specified and cookie.domain != erhn:
            return False
        return ("." + erhn).endswith(cookie.domain if cookie.domain.startswith(".") else "." + cookie.domain)

    def domain_return_ok(self, domain, request):
        req_host, erhn = eff_request_host(request)
        dotted = domain if domain.startswith(".") else "." + domain
        if not any(("." + host).endswith(dotted) for host in (req_host, erhn)):
            return False
        return not self.is_blocked(domain) and not self.is_not_allowed(domain)

    def path_return_ok(self, path, request):
        asked = request_path(request)
        return asked == path or asked.startswith(path) and (path.endswith('/') or asked[len(path):len(path) + 1] == '/')


class Absent:
    pass


class CookieJar:
    """Collection of HTTP cookies.

    You may not need to know about this class: try
    urllib2.build_opener(HTTPCookieProcessor).open(url).
    """

    def __init__(self, policy=None):
        self._policy = policy if policy is not None else DefaultCookiePolicy()
        self._cookies_lock = threading.RLock()
        self._cookies = {}              # by domain, path and name

    def set_policy(self, policy):
        self._policy = policy

    def _cookies_for_request(self, request):
        """Return a list of cookies to be returned to server."""
        found = []
        for domain, paths in self._cookies.items():
            if not self._policy.domain_return_ok(domain, request):
                continue
            for path, named in paths.items():
                if self._policy.path_return_ok(path, request):
                    found += [cookie for cookie in named.values() if self._policy.return_ok(cookie, request)]
        return found

    def add_cookie_header(self, request):
        """Add correct Cookie: header to request (urllib2.Request object)."""
        with self._cookies_lock:
            self._policy._now = self._now = int(time.time())
            cookies = self._cookies_for_request(request)
            cookies.sort(key=lambda cookie: len(cookie.path), reverse=True)     # the most specific first
            if cookies and not request.has_header("Cookie"):
                words = [cookie.name if cookie.value is None else "%s=%s" % (cookie.name, cookie.value) for cookie in cookies]
                request.add_unredirected_header("Cookie", "; ".join(words))
            self.clear_expired_cookies()

    def _parse(self, header):
        """The name, the value and the attributes of a Set-Cookie header."""
        parts = []
        for number, word in enumerate(header.split(';')):
            name, equals, value = word.strip().partition("=")
            name = name.rstrip()
            value = value.lstrip() if equals else None
            if number:
                lower = name.lower()
                if lower in ("expires", "domain", "path", "secure", "version", "port", "max-age", "httponly"):
                    name = lower
                if lower in ("version", "expires", "path", "domain") and value is not None:
                    value = value.strip('"')
                if lower == "expires" and value is not None:
                    value = http2time(value)
            if name or number == 0:
                parts.append((name, value))
        return parts[0][0], parts[0][1], parts[1:]

    def make_cookies(self, response, request):
        """Return sequence of Cookie objects extracted from response object."""
        self._policy._now = self._now = int(time.time())
        found = []
        for header in response.info().getheaders("Set-Cookie"):
            name, value, attributes = self._parse(header)
            if not name:
                continue
            if value is None:
                name, value = None, name
            standard, rest = {}, {}
            for key, text in attributes:
                if key in ("expires", "domain", "path", "secure", "version", "port", "max-age"):
                    standard.setdefault(key, True if key == "secure" and text is None else text)
                else:
                    rest[{"httponly": "HttpOnly"}.get(key, key)] = text
            cookie = self._make(name if name is not None else value, value if name is not None else None, standard, rest, request)
            if cookie is not None:
                found.append(cookie)
        return found

    def _make(self, name, value, standard, rest, request):
        domain, path, port = standard.get("domain", Absent), standard.get("path", Absent), standard.get("port", Absent)
        path_specified = path is not Absent and bool(path)
        if path_specified:
            path = urllib.quote(path, "%/;:@&=+$,!~*'()")
        else:
            # What the request asked for, up to its last slash.
            path = request_path(request)
            path = path[:path.rfind("/")] or "/"
        domain_specified = domain is not Absent and bool(domain)
        domain_initial_dot = domain_specified and domain.startswith(".")
        if not domain_specified:
            domain = eff_request_host(request)[1]
        elif not domain_initial_dot:
            domain = "." + domain
        port_specified = port is not Absent and port is not None
        port = re.sub(r"\s+", "", port) if port_specified else None
        expires = standard.get("expires")
        if "max-age" in standard:
            try:
                expires = self._now + int(standard["max-age"])
            except (TypeError, ValueError):
                pass
        if expires is not None and expires <= self._now:
            # So servers take cookies back.
            try:
                self.clear(domain, path, name)
            except KeyError:
                pass
            return None
        return Cookie(0, name, value, port, port_specified, domain, domain_specified, domain_initial_dot, path, path_specified,
                      standard.get("secure", False), expires, expires is None, None, None, rest)

    def set_cookie_if_ok(self, cookie, request):
        """Set a cookie if policy says it's OK to do so."""
        with self._cookies_lock:
            self._policy._now = self._now = int(time.time())
            if self._policy.set_ok(cookie, request):
                self.set_cookie(cookie)

    def set_cookie(self, cookie):
        """Set a cookie, without checking whether or not it should be set."""
        with self._cookies_lock:
            self._cookies.setdefault(cookie.domain, {}).setdefault(cookie.path, {})[cookie.name] = cookie

    def extract_cookies(self, response, request):
        """Extract cookies from response, where allowable given the request."""
        with self._cookies_lock:
            for cookie in self.make_cookies(response, request):
                if self._policy.set_ok(cookie, request):
                    self.set_cookie(cookie)

    def clear(self, domain=None, path=None, name=None):
        """Clear some cookies.

        Invoking this method without arguments will clear all cookies.  If
        given a single argument, only cookies belonging to that domain will be
        removed.  If given two arguments, cookies belonging to the specified
        path within that domain are removed.  If given three arguments, then
        the cookie with the specified name, path and domain is removed.

        Raises KeyError if no matching cookie exists.
        """
        if name is not None:
            if domain is None or path is None:
                raise ValueError("domain and path must be given to remove a cookie by name")
            del self._cookies[domain][path][name]
        elif path is not None:
            if domain is None:
                raise ValueError("domain must be given to remove cookies by path")
            del self._cookies[domain][path]
        elif domain is not None:
            del self._cookies[domain]
        else:
            self._cookies = {}

    def clear_session_cookies(self):
        """Discard all session cookies."""
        with self._cookies_lock:
            for cookie in list(self):
                if cookie.discard:
                    self.clear(cookie.domain, cookie.path, cookie.name)

    def clear_expired_cookies(self):
        """Discard all expired cookies."""
        with self._cookies_lock:
            now = time.time()
            for cookie in list(self):
                if cookie.is_expired(now):
                    self.clear(cookie.domain, cookie.path, cookie.name)

    def __iter__(self):
        for paths in self._cookies.values():
            for named in paths.values():
                for cookie in named.values():
                    yield cookie

    def __len__(self):
        """Return number of contained cookies."""
        return len(list(self))

    def __repr__(self):
        return "<%s[%s]>" % (self.__class__.__name__, ", ".join([repr(cookie) for cookie in self]))

    def __str__(self):
        return "<%s[%s]>" % (self.__class__.__name__, ", ".join([str(cookie) for cookie in self]))


class FileCookieJar(CookieJar):
    """CookieJar that can be loaded from and saved to a file."""

    def __init__(self, filename=None, delayload=False, policy=None):
        """
        Cookies are NOT loaded from the named file until either the .load() or
        .revert() method is called.
        """
        CookieJar.__init__(self, policy)
        if filename is not None:
            try:
                filename + ""
            except:
                raise ValueError("filename must be string-like")
        self.filename = filename
        self.delayload = bool(delayload)

    def _file(self, filename):
        if filename is not None:
            return filename
        if self.filename is None:
            raise ValueError(MISSING_FILENAME_TEXT)
        return self.filename

    def save(self, filename=None, ignore_discard=False, ignore_expires=False):
        """Save cookies to a file."""
        raise NotImplementedError()

    def load(self, filename=None, ignore_discard=False, ignore_expires=False):
        """Load cookies from a file."""
        filename = self._file(filename)
        with open(filename) as f:
            self._really_load(f, filename, ignore_discard, ignore_expires)

    def revert(self, filename=None, ignore_discard=False, ignore_expires=False):
        """Clear all cookies and reload cookies from a saved file.

        Raises LoadError (or IOError) if reversion is not successful; the
        object's state will not be altered if this happens.
        """
        with self._cookies_lock:
            old = self._cookies
            self._cookies = {}
            try:
                self.load(self._file(filename), ignore_discard, ignore_expires)
            except (LoadError, IOError):
                self._cookies = old
                raise


class MozillaCookieJar(FileCookieJar):
    """Reads and writes the file of cookies that browsers had: a line each, with tabs between the fields."""

    header = """\
# Netscape HTTP Cookie File
# http://curl.haxx.se/rfc/cookie_spec.html
# This is a generated file!  Do not edit.

"""

    def _really_load(self, f, filename, ignore_discard, ignore_expires):
        now = time.time()
        if not re.search("#( Netscape)? HTTP Cookie File", f.readline()):
            raise LoadError("%r does not look like a Netscape format cookies file" % filename)
        for line in f:
            line = line.rstrip("\n")
            if line.strip().startswith(("#", "$")) or not line.strip():
                continue
            try:
                domain, specified, path, secure, expires, name, value = line.split("\t")
            except ValueError:
                raise LoadError("invalid Netscape format cookies file %r: %r" % (filename, line))
            if name == "":
                name, value = value, None       # the file holds what the server sent
            discard = expires == ""
            cookie = Cookie(0, name, value, None, False, domain, specified == "TRUE", domain.startswith("."), path, False,
                            secure == "TRUE", None if discard else expires, discard, None, None, {})
            if (ignore_discard or not cookie.discard) and (ignore_expires or not cookie.is_expired(now)):
                self.set_cookie(cookie)

    def save(self, filename=None, ignore_discard=False, ignore_expires=False):
        with open(self._file(filename), "w") as f:
            f.write(self.header)
            now = time.time()
            for cookie in self:
                if (cookie.discard and not ignore_discard) or (cookie.is_expired(now) and not ignore_expires):
                    continue
                name, value = ("", cookie.name) if cookie.value is None else (cookie.name, cookie.value)
                f.write("\t".join([cookie.domain, str(cookie.domain.startswith(".")).upper(), cookie.path,
                                   "TRUE" if cookie.secure else "FALSE", "" if cookie.expires is None else str(cookie.expires),
                                   name, value]) + "\n")
