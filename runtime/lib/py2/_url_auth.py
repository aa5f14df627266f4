"""Authentication of HTTP for urllib2: who knows which passwords, and the methods Basic and Digest of RFC 2617."""

import base64
import hashlib
import os
import re
import time
import urlparse


class HTTPPasswordMgr:
    """Passwords by realms and addresses; one for an address is good for what is below it."""

    def __init__(self):
        self.passwd = {}

    def add_password(self, realm, uri, user, passwd):
        if isinstance(uri, basestring):
            uri = [uri]
        known = self.passwd.setdefault(realm, {})
        for default_port in True, False:
            known[tuple([self.reduce_uri(u, default_port) for u in uri])] = (user, passwd)

    def find_user_password(self, realm, authuri):
        known = self.passwd.get(realm, {})
        for default_port in True, False:
            reduced = self.reduce_uri(authuri, default_port)
            for uris, info in known.iteritems():
                for uri in uris:
                    if self.is_suburi(uri, reduced):
                        return info
        return None, None

    def reduce_uri(self, uri, default_port=True):
        """Accept authority or URI and extract only the authority and path."""
        parts = urlparse.urlsplit(uri)
        if parts[1]:
            scheme, authority, path = parts[0], parts[1], parts[2] or '/'
        else:
            scheme, authority, path = None, uri, '/'
        if default_port and not re.search(r'.:\d+$', authority) and scheme is not None:
            port = {"http": 80, "https": 443}.get(scheme)
            if port is not None:
                authority = "%s:%d" % (authority.rstrip(':') if authority.endswith(':') else authority, port)
        return authority, path

    def is_suburi(self, base, test):
        """Check if test is below base in a URI tree

        Both args must be URIs in reduced form.
        """
        if base == test:
            return True
        if base[0] != test[0]:
            return False
        prefix = base[1]
        if prefix[-1:] != '/':
            prefix += '/'
        return test[1].startswith(prefix)


class HTTPPasswordMgrWithDefaultRealm(HTTPPasswordMgr):
    """Passwords for the realm None are good for any."""

    def find_user_password(self, realm, authuri):
        user, password = HTTPPasswordMgr.find_user_password(self, realm, authuri)
        if user is not None:
            return user, password
        return HTTPPasswordMgr.find_user_password(self, None, authuri)


class AbstractBasicAuthHandler:
    _challenge = re.compile('(?:^|,)[ \t]*([^ \t]+)[ \t]+realm=(["\']?)([^"\']*)\\2', re.I)

    def __init__(self, password_mgr=None):
        if password_mgr is None:
            password_mgr = HTTPPasswordMgr()
        self.passwd = password_mgr
        self.add_password = self.passwd.add_password
        self.retried = 0

    def reset_retry_count(self):
        self.retried = 0

    def http_error_auth_reqed(self, authreq, host, req, headers):
        # The host may be a whole address; realm and host say which password is meant.
        challenge = headers.get(authreq, None)
        if challenge:
            match = AbstractBasicAuthHandler._challenge.search(challenge)
            if match:
                scheme, quote, realm = match.groups()
                if quote not in ['"', "'"]:
                    import warnings
                    warnings.warn("Basic Auth Realm was unquoted", UserWarning, 2)
                if scheme.lower() == 'basic':
                    return self.retry_http_basic_auth(host, req, realm)

    def retry_http_basic_auth(self, host, req, realm):
        user, password = self.passwd.find_user_password(realm, host)
        if password is None:
            return None
        auth = 'Basic %s' % base64.b64encode("%s:%s" % (user, password)).strip()
        if req.get_header(self.auth_header, None) == auth:
            return None                     # that was wrong already
        req.add_unredirected_header(self.auth_header, auth)
        return self.parent.open(req, timeout=req.timeout)


def randombytes(n):
    """Return n random bytes."""
    return os.urandom(n)


class AbstractDigestAuthHandler:
    def __init__(self, passwd=None):
        if passwd is None:
            passwd = HTTPPasswordMgr()
        self.passwd = passwd
        self.add_password = self.passwd.add_password
        self.retried = 0
        self.nonce_count = 0
        self.last_nonce = None

    def reset_retry_count(self):
        self.retried = 0

    def http_error_auth_reqed(self, auth_header, host, req, headers):
        challenge = headers.get(auth_header, None)
        if self.retried > 5:
            # Not None, so that Basic is not tried then: it gives the password away.
            from urllib2 import HTTPError
            raise HTTPError(req.get_full_url(), 401, "digest auth failed", headers, None)
        self.retried += 1
        if challenge and challenge.split()[0].lower() == 'digest':
            return self.retry_http_digest_auth(req, challenge)

    def retry_http_digest_auth(self, req, auth):
        token, challenge = auth.split(' ', 1)
        answer = self.get_authorization(req, parse_keqv_list(parse_http_list(challenge)))
        if answer:
            answer = 'Digest %s' % answer
            if req.headers.get(self.auth_header, None) == answer:
                return None
            req.add_unredirected_header(self.auth_header, answer)
            return self.parent.open(req, timeout=req.timeout)

    def get_cnonce(self, nonce):
        """A value that nobody can foresee."""
        text = "%s:%s:%s:%s" % (self.nonce_count, nonce, time.ctime(), randombytes(8).encode('hex'))
        return hashlib.sha1(text).hexdigest()[:16]

    def get_authorization(self, req, chal):
        try:
            realm, nonce = chal['realm'], chal['nonce']
        except KeyError:
            return None
        qop, opaque, algorithm = chal.get('qop'), chal.get('opaque'), chal.get('algorithm', 'MD5')
        H, KD = self.get_algorithm_impls(algorithm)
        if H is None:
            return None
        user, password = self.passwd.find_user_password(realm, req.get_full_url())
        if user is None:
            return None
        entity_digest = self.get_entity_digest(req.get_data(), chal) if req.has_data() else None
        first = "%s:%s:%s" % (user, realm, password)
        second = "%s:%s" % (req.get_method(), req.get_selector())
        if qop is None:
            response = KD(H(first), "%s:%s" % (nonce, H(second)))
        elif 'auth' in qop.split(','):
            if nonce == self.last_nonce:
                self.nonce_count += 1
            else:
                self.nonce_count = 1
                self.last_nonce = nonce
            count = '%08x' % self.nonce_count
            cnonce = self.get_cnonce(nonce)
            response = KD(H(first), "%s:%s:%s:%s:%s" % (nonce, count, cnonce, 'auth', H(second)))
        else:
            from urllib2 import URLError
            raise URLError("qop '%s' is not supported." % qop)
        text = 'username="%s", realm="%s", nonce="%s", uri="%s", response="%s"' % (user, realm, nonce, req.get_selector(), response)
        if opaque:
            text += ', opaque="%s"' % opaque
        if entity_digest:
            text += ', digest="%s"' % entity_digest
        text += ', algorithm="%s"' % algorithm
        if qop:
            text += ', qop=auth, nc=%s, cnonce="%s"' % (count, cnonce)
        return text

    def get_algorithm_impls(self, algorithm):
        make = {'MD5': hashlib.md5, 'SHA': hashlib.sha1}.get(algorithm.upper())
        if make is None:
            return None, None
        H = lambda x: make(x).hexdigest()
        return H, lambda secret, data: H("%s:%s" % (secret, data))

    def get_entity_digest(self, data, chal):
        return None


def parse_keqv_list(l):
    """Parse list of key=value strings where keys are not duplicated."""
    parsed = {}
    for one in l:
        name, value = one.split('=', 1)
        if value[0] == '"' and value[-1] == '"':
            value = value[1:-1]
        parsed[name] = value
    return parsed


def parse_http_list(s):
    """Parse lists as described by RFC 2068 Section 2.

    In particular, parse comma-separated lists where the elements of
    the list may include quoted-strings.  A quoted-string could
    contain a comma.  A non-quoted string could have quotes in the
    middle.  Neither commas nor quotes count if they are escaped.
    Only double-quotes count, not single-quotes.
    """
    found = []
    part = ''
    escaped = quoted = False
    for c in s:
        if escaped:
            part += c
            escaped = False
        elif quoted and c == '\\':
            escaped = True
        elif c == ',' and not quoted:
            found.append(part)
            part = ''
        else:
            if c == '"':
                quoted = not quoted
            part += c
    if part:
        found.append(part)
    return [one.strip() for one in found]
