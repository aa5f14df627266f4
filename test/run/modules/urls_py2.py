# RUN: %run2
# urlparse, and what urllib knows of addresses.
import urllib
from urlparse import *

for url in ("http://user:pw@WWW.example.com:8080/a/b;p?q=1&r=2#frag", "//h/p?q", "mailto:a@b", "x", "http://[::1]:80/", "HTTP:80/x",
            "svn://h", "tel:1;2", "http:80", "a:1", "a/b;c/d;e", "http://h?q#f?", "file:///x", ""):
    u = urlparse(url)
    print tuple(u), u.geturl(), u.hostname, u.port, u.username, u.password
print urlsplit("http://h/p;x?q#f"), urlsplit("//h/p#f", "ftp", False)
for url in "http://[::1", "http://h:port/":
    try:
        print urlsplit(url).port
    except ValueError, e:
        print "ValueError:", e
base = "http://a/b/c/d;p?q"
for url in ("g", "./g", "g/", "/g", "//g", "?y", "g?y", "#s", "g#s", ";x", "g;x", "", ".", "./", "..", "../", "../g", "../..", "../../", "../../g",
            "../../../g", "./../g", "g/./h", "g/../h", "http:g", "mailto:x", "../../../../g", "/../g", "g:h"):
    print urljoin(base, url),
print
print urldefrag("http://h/p#f"), urldefrag("x")
print parse_qs("a=1&b=2;a=3&c=&d"), parse_qsl("a=%20x+y&b&=", True), parse_qsl(u"a=%e9&b=")
for call in lambda: parse_qs("a", strict_parsing=1), lambda: parse_qsl("a=1&b=2", max_num_fields=1):
    try:
        call()
    except ValueError, e:
        print "ValueError:", e
print urllib.quote("a b/c~%\xe9"), urllib.quote("/", ""), urllib.quote_plus("a b+/"), urllib.unquote("%41%zz%4"), urllib.unquote_plus("a+%2B"), repr(urllib.unquote(u"\u20ac%e9"))
print urllib.urlencode([("a", "1 2"), ("b", [1, 2])]), urllib.urlencode({"a": [1, "x"], "b": u"\xe9"}, True), urllib.urlencode((("x", (1, 2)),), 1)
try:
    urllib.urlencode(5)
except TypeError, e:
    print "TypeError:", e
print urllib.splittype("HTTP://x"), urllib.splithost("//h:1/p"), urllib.splithost("/p"), urllib.splituser("a@b@c"), urllib.splitpasswd("a:b:c")
print urllib.splitport("h:80"), urllib.splitport("h:"), urllib.splitnport("h:x"), urllib.splitnport("h", 7), urllib.splitquery("/p?q?r"), urllib.splittag("a#b")
print urllib.splitattr("/p;a=1;b"), urllib.splitvalue("a=b=c"), urllib.unwrap(" <URL:x:y> "), urllib.pathname2url("/a b"), urllib.url2pathname("/a%20b")
#: ('http', 'user:pw@WWW.example.com:8080', '/a/b', 'p', 'q=1&r=2', 'frag') http://user:pw@WWW.example.com:8080/a/b;p?q=1&r=2#frag www.example.com 8080 user pw
#: ('', 'h', '/p', '', 'q', '') //h/p?q h None None None
#: ('mailto', '', 'a@b', '', '', '') mailto:a@b None None None None
#: ('', '', 'x', '', '', '') x None None None None
#: ('http', '[::1]:80', '/', '', '', '') http://[::1]:80/ ::1 80 None None
#: ('http', '', '80/x', '', '', '') http:///80/x None None None None
#: ('svn', 'h', '', '', '', '') svn://h h None None None
#: ('tel', '', '1', '2', '', '') tel:1;2 None None None None
#: ('http', '', '80', '', '', '') http:///80 None None None None
#: ('', '', 'a:1', '', '', '') a:1 None None None None
#: ('', '', 'a/b;c/d', 'e', '', '') a/b;c/d;e None None None None
#: ('http', 'h', '', '', 'q', 'f?') http://h?q#f? h None None None
#: ('file', '', '/x', '', '', '') file:///x None None None None
#: ('', '', '', '', '', '')  None None None None
#: SplitResult(scheme='http', netloc='h', path='/p;x', query='q', fragment='f') SplitResult(scheme='ftp', netloc='h', path='/p#f', query='', fragment='')
#: ValueError: Invalid IPv6 URL
#: ValueError: invalid literal for int() with base 10: 'port'
#: http://a/b/c/g http://a/b/c/g http://a/b/c/g/ http://a/g http://g http://a/b/c/d;p?y http://a/b/c/g?y http://a/b/c/d;p?q#s http://a/b/c/g#s http://a/b/c/;x http://a/b/c/g;x http://a/b/c/d;p?q http://a/b/c/ http://a/b/c/ http://a/b/ http://a/b/ http://a/b/g http://a/ http://a/ http://a/g http://a/../g http://a/b/g http://a/b/c/g/h http://a/b/c/h http://a/b/c/g mailto:x http://a/../../g http://a/../g g:h
#: ('http://h/p', 'f') ('x', '')
#: {'a': ['1', '3'], 'b': ['2']} [('a', ' x y'), ('b', ''), ('', '')] [(u'a', u'\xe9')]
#: ValueError: bad query field: 'a'
#: ValueError: Max number of fields exceeded
#: a%20b/c%7E%25%E9 %2F a+b%2B%2F A%zz%4 a + u'\u20ac\xe9'
#: a=1+2&b=%5B1%2C+2%5D a=1&a=x&b=%3F x=1&x=2
#: TypeError: not a valid non-string sequence or mapping object
#: ('http', '//x') ('h:1', '/p') (None, '/p') ('a@b', 'c') ('a', 'b:c')
#: ('h', '80') ('h', None) ('h', None) ('h', 7) ('/p?q', 'r') ('a', 'b')
#: ('/p', ['a=1', 'b']) ('a', 'b=c') x:y /a%20b /a b
