# RUN: %run2
# cookielib: what is kept of responses, what is given to requests, files of cookies.
import cookielib
import rfc822
import StringIO
import urllib2
from cookielib import CookieJar, DefaultCookiePolicy, MozillaCookieJar


class Response:
    def __init__(self, *cookies):
        self.text = "".join("Set-Cookie: %s\n" % c for c in cookies) + "\n"

    def info(self):
        return rfc822.Message(StringIO.StringIO(self.text))


def given(jar, url):
    request = urllib2.Request(url)
    jar.add_cookie_header(request)
    return request.get_header("Cookie")


jar = CookieJar()
jar.extract_cookies(Response("a=1; path=/", "b=2; path=/deep", "c=3; domain=.example.com; path=/", "d=4; secure", "e=5; max-age=0", "f=6; expires=Mon, 01-Jan-2001 10:00:00 GMT",
                             "g=7; expires=Fri, 01-Jan-2100 10:00:00 GMT; path=/; HttpOnly", "evil=1; domain=.com", "other=1; domain=.other.org"), urllib2.Request("http://www.example.com/x/y"))
print sorted(str(c) for c in jar), len(jar)
for url in "http://www.example.com/", "http://www.example.com/deep/er", "http://www.example.com/deeper", "http://sub.example.com/", "http://example.org/", "https://www.example.com/x/z":
    print url, given(jar, url)
for c in sorted(jar, key=str):
    print c.name, c.value, c.domain, c.path, c.secure, c.expires, c.discard, c.domain_specified, c.path_specified, c.has_nonstandard_attr("HttpOnly")
jar.clear_session_cookies()
print [str(c) for c in jar]
jar.extract_cookies(Response("g=; expires=Mon, 01-Jan-2001 10:00:00 GMT; path=/"), urllib2.Request("http://www.example.com/"))
print len(jar)
policy = DefaultCookiePolicy(blocked_domains=["ads.net", ".ads.net"], allowed_domains=None)
jar = CookieJar(policy)
jar.extract_cookies(Response("x=1"), urllib2.Request("http://www.ads.net/"))
jar.extract_cookies(Response("x=1"), urllib2.Request("http://localhost/"))
print jar, policy.blocked_domains(), policy.is_blocked("ads.net"), given(jar, "http://localhost/p")
jar = MozillaCookieJar("cookies.txt")
jar.extract_cookies(Response("k=v; expires=Fri, 01-Jan-2100 10:00:00 GMT", "s=t"), urllib2.Request("http://h.example.com/"))
jar.save()
print open("cookies.txt").read()
again = MozillaCookieJar("cookies.txt")
again.load()
print again, given(again, "http://h.example.com/q")
try:
    jar.clear("no", "such", "cookie")
except KeyError, e:
    print "KeyError:", e
print cookielib.http2time("Wed, 09 Feb 1994 22:23:32 GMT"), cookielib.http2time("09-Feb-94 22:23:32 GMT"), cookielib.http2time("x"), cookielib.time2netscape(0), cookielib.time2isoz(0)
#: ['<Cookie a=1 for www.example.com/>', '<Cookie b=2 for www.example.com/deep>', '<Cookie c=3 for .example.com/>', '<Cookie d=4 for www.example.com/x>', '<Cookie g=7 for www.example.com/>'] 5
#: http://www.example.com/ c=3; a=1; g=7
#: http://www.example.com/deep/er b=2; c=3; a=1; g=7
#: http://www.example.com/deeper c=3; a=1; g=7
#: http://sub.example.com/ c=3
#: http://example.org/ None
#: https://www.example.com/x/z d=4; c=3; a=1; g=7
#: a 1 www.example.com / False None True False True False
#: b 2 www.example.com /deep False None True False True False
#: c 3 .example.com / False None True True True False
#: d 4 www.example.com /x True None True False False False
#: g 7 www.example.com / False 4102480800 False False True True
#: ['<Cookie g=7 for www.example.com/>']
#: 0
#: <CookieJar[<Cookie x=1 for localhost.local/>]> ('ads.net', '.ads.net') True x=1
#: # Netscape HTTP Cookie File
#: # http://curl.haxx.se/rfc/cookie_spec.html
#: # This is a generated file!  Do not edit.
#:
#: h.example.com	FALSE	/	FALSE	4102480800	k	v
#:
#: <MozillaCookieJar[<Cookie k=v for h.example.com/>]> k=v
#: KeyError: 'no'
#: 760832612.0 760832612 None Thu, 01-Jan-1970 00:00:00 GMT 1970-01-01 00:00:00Z
