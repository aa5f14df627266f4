"""Cookies: Library Reference, Cookie; RFC 2109.

    >>> C = SimpleCookie()
    >>> C["fig"] = "newton"
    >>> print C
    Set-Cookie: fig=newton
"""

import re
import string

__all__ = ["CookieError", "BaseCookie", "SimpleCookie", "SerialCookie", "SmartCookie", "Cookie"]

_nulljoin = ''.join
_semispacejoin = '; '.join
_LegalChars = string.ascii_letters + string.digits + "!#$%&'*+-.^_`|~"
# Others are written as \\ooo; the two that would end the text, with a backslash.
_Translator = dict((chr(n), '\\%03o' % n) for n in range(256) if not ' ' <= chr(n) <= '~' or chr(n) in ',;')
_Translator['"'] = '\\"'
_Translator['\\'] = '\\\\'
_idmap = ''.join(chr(n) for n in xrange(256))
_escape = re.compile(r'\\([0-3][0-7][0-7])|[\\](.)', re.DOTALL)

_weekdayname = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun']
_monthname = [None, 'Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']


class CookieError(Exception):
    pass


def _quote(str, LegalChars=_LegalChars, idmap=_idmap, translate=string.translate):
    """If a text has characters that the name of a cookie may not have, it is put in quotes and they are escaped."""
    if "" == translate(str, idmap, LegalChars):
        return str
    return '"' + _nulljoin([_Translator.get(c, c) for c in str]) + '"'


def _unquote(str):
    if len(str) < 2 or str[0] != '"' or str[-1] != '"':
        return str
    return _escape.sub(lambda m: chr(int(m.group(1), 8)) if m.group(1) else m.group(2), str[1:-1])


def _getdate(future=0, weekdayname=_weekdayname, monthname=_monthname):
    from time import gmtime, time
    year, month, day, hh, mm, ss, wd, y, z = gmtime(time() + future)
    return "%s, %02d %3s %4d %02d:%02d:%02d GMT" % (weekdayname[wd], day, monthname[month], year, hh, mm, ss)


class Morsel(dict):
    """One cookie: a name and a value, and its attributes as a dictionary."""

    _reserved = {"expires": "expires", "path": "Path", "comment": "Comment", "domain": "Domain", "max-age": "Max-Age",
                 "secure": "secure", "httponly": "httponly", "version": "Version"}
    _flags = {'secure', 'httponly'}

    def __init__(self):
        self.key = self.value = self.coded_value = None
        for key in self._reserved:
            dict.__setitem__(self, key, "")

    def __setitem__(self, K, V):
        K = K.lower()
        if K not in self._reserved:
            raise CookieError("Invalid Attribute %s" % K)
        dict.__setitem__(self, K, V)

    def isReservedKey(self, K):
        return K.lower() in self._reserved

    def set(self, key, val, coded_val, LegalChars=_LegalChars, idmap=_idmap, translate=string.translate):
        if key.lower() in self._reserved:
            raise CookieError("Attempt to set a reserved key: %s" % key)
        if "" != translate(key, idmap, LegalChars):
            raise CookieError("Illegal key value: %s" % key)
        self.key = key
        self.value = val
        self.coded_value = coded_val

    def output(self, attrs=None, header="Set-Cookie:"):
        return "%s %s" % (header, self.OutputString(attrs))

    __str__ = output

    def __repr__(self):
        return '<%s: %s=%s>' % (self.__class__.__name__, self.key, repr(self.value))

    def js_output(self, attrs=None):
        return """
        <script type="text/javascript">
        <!-- begin hiding
        document.cookie = \"%s\";
        // end hiding -->
        </script>
        """ % (self.OutputString(attrs).replace('"', r'\"'),)

    def OutputString(self, attrs=None):
        """Return a string suitable for HTTP."""
        parts = ["%s=%s" % (self.key, self.coded_value)]
        if attrs is None:
            attrs = self._reserved
        for name, value in sorted(self.items()):
            if value == "" or name not in attrs:
                continue
            shown = self._reserved[name]
            if name == "expires" and type(value) == type(1):
                parts.append("%s=%s" % (shown, _getdate(value)))
            elif name == "max-age" and type(value) == type(1):
                parts.append("%s=%d" % (shown, value))
            elif name in self._flags:
                parts.append(str(shown))
            else:
                parts.append("%s=%s" % (shown, value))
        return _semispacejoin(parts)


_LegalKeyChars = r"\w\d!#%&'~_`><@,:/\$\*\+\-\.\^\|\)\(\?\}\{\="
_LegalValueChars = _LegalKeyChars + r"\[\]"
_CookiePattern = re.compile(
    r"\s*"                                          # blanks before it
    r"(?P<key>[" + _LegalKeyChars + r"]+?)"
    r"(\s*=\s*"
    r"(?P<val>"
    r'"(?:[^\\"]|\\.)*"'                            # a quoted text
    r"|\w{3},\s[\s\w\d-]{9,11}\s[\d:]{8}\sGMT"      # a date
    r"|[" + _LegalValueChars + r"]*"                # a word, or nothing
    r"))?"
    r"\s*(\s+|;|$)")


class BaseCookie(dict):
    """A container of cookies: Morsels by their names."""

    def value_decode(self, val):
        """real_value, coded_value = value_decode(STRING)
        Called prior to setting a cookie's value from the network
        representation.  The VALUE is the value read from HTTP
        header.
        Override this function to modify the behavior of cookies.
        """
        return val, val

    def value_encode(self, val):
        """real_value, coded_value = value_encode(VALUE)
        Called prior to setting a cookie's value from the dictionary
        representation.  The VALUE is the value being assigned.
        Override this function to modify the behavior of cookies.
        """
        strval = str(val)
        return strval, strval

    def __init__(self, input=None):
        if input:
            self.load(input)

    def __set(self, key, real_value, coded_value):
        """Private method for setting a cookie's value"""
        M = self.get(key, Morsel())
        M.set(key, real_value, coded_value)
        dict.__setitem__(self, key, M)

    def __setitem__(self, key, value):
        """Dictionary style assignment."""
        if isinstance(value, Morsel):
            dict.__setitem__(self, key, value)      # what pickle gives back
        else:
            rval, cval = self.value_encode(value)
            self.__set(key, rval, cval)

    def output(self, attrs=None, header="Set-Cookie:", sep="\015\012"):
        """Return a string suitable for HTTP."""
        return sep.join([value.output(attrs, header) for _, value in sorted(self.items())])

    __str__ = output

    def __repr__(self):
        words = ['%s=%s' % (key, repr(value.value)) for key, value in sorted(self.items())]
        return '<%s: %s>' % (self.__class__.__name__, ' '.join(words))

    def js_output(self, attrs=None):
        """Return a string suitable for JavaScript."""
        return _nulljoin([value.js_output(attrs) for _, value in sorted(self.items())])

    def load(self, rawdata):
        """Load cookies from a string (presumably HTTP_COOKIE) or
        from a dictionary.  Loading cookies from a dictionary 'd'
        is equivalent to calling:
            map(Cookie.__setitem__, d.keys(), d.values())
        """
        if type(rawdata) == type(""):
            self.__ParseString(rawdata)
        else:
            for k, v in rawdata.items():
                self[k] = v

    def __ParseString(self, str, patt=_CookiePattern):
        at = 0
        last = None             # the cookie that attributes belong to
        while 0 <= at < len(str):
            match = patt.match(str, at)
            if not match:
                break
            key, value = match.group("key"), match.group("val")
            at = match.end(0)
            if key[0] == "$":
                # RFC 2109: attributes that a client sends back.
                if last is not None:
                    last[key[1:]] = value
            elif key.lower() in Morsel._reserved:
                if last is not None:
                    if value is None:
                        if key.lower() in Morsel._flags:
                            last[key] = True
                    else:
                        last[key] = _unquote(value)
            elif value is not None:
                rval, cval = self.value_decode(value)
                self.__set(key, rval, cval)
                last = self[key]


class SimpleCookie(BaseCookie):
    """SimpleCookie
    SimpleCookie supports strings as cookie values.  When setting
    the value using the dictionary assignment notation, SimpleCookie
    calls the builtin str() to convert the value to a string.  Values
    received from HTTP are kept as strings.
    """

    def value_decode(self, val):
        return _unquote(val), val

    def value_encode(self, val):
        strval = str(val)
        return strval, _quote(strval)


class SerialCookie(BaseCookie):
    """SerialCookie
    SerialCookie supports arbitrary objects as cookie values. All
    values are serialized (using cPickle) before being sent to the
    client.  All incoming values are assumed to be valid Pickle
    representations.  IF AN INCOMING VALUE IS NOT IN A VALID PICKLE
    FORMAT, THEN AN EXCEPTION WILL BE RAISED.

    Note: Large cookie values add overhead because they must be
    retransmitted on every HTTP transaction.

    Note: HTTP has a 2k limit on the size of a cookie.  This class
    does not check for this limit, so be careful!!!
    """

    def __init__(self, input=None):
        _warn()
        BaseCookie.__init__(self, input)

    def value_decode(self, val):
        from cPickle import loads
        return loads(_unquote(val)), val

    def value_encode(self, val):
        from cPickle import dumps
        return val, _quote(dumps(val))


class SmartCookie(BaseCookie):
    """SmartCookie
    SmartCookie supports arbitrary objects as cookie values.  If the
    object is a string, then it is quoted.  If the object is not a
    string, however, then SmartCookie will use cPickle to serialize
    the object into a string representation.

    Note: Large cookie values add overhead because they must be
    retransmitted on every HTTP transaction.

    Note: HTTP has a 2k limit on the size of a cookie.  This class
    does not check for this limit, so be careful!!!
    """

    def __init__(self, input=None):
        _warn()
        BaseCookie.__init__(self, input)

    def value_decode(self, val):
        strval = _unquote(val)
        try:
            from cPickle import loads
            return loads(strval), val
        except:
            return strval, val

    def value_encode(self, val):
        if type(val) == type(""):
            return val, _quote(val)
        from cPickle import dumps
        return val, _quote(dumps(val))


def _warn():
    import warnings
    warnings.warn("Cookie/Serial/SmartCookie class is insecure; do not use it", DeprecationWarning, stacklevel=3)


Cookie = SmartCookie
