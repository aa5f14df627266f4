# RUN: %run2
# BaseHTTPServer with httplib and urllib: requests and answers, chunks, errors of both sides, redirection, authentication.
import BaseHTTPServer
import httplib
import socket
import StringIO
import threading
import urllib


class Handler(BaseHTTPServer.BaseHTTPRequestHandler):
    server_version = "Test/1"
    protocol_version = "HTTP/1.1"

    def log_message(self, format, *args):
        log.append(format % args)

    def reply(self, body, code=200, *headers):
        self.send_response(code)
        for name, value in headers:
            self.send_header(name, value)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(body)

    def do_GET(self):
        if self.path == "/moved":
            self.reply("", 301, ("Location", "/there"))
        elif self.path == "/chunks":
            self.send_response(200)
            self.send_header("Transfer-Encoding", "chunked")
            self.end_headers()
            self.wfile.write("5\r\nhello\r\n7;x=y\r\n, world\r\n0\r\nTrailer: 1\r\n\r\n")
        elif self.path == "/secret" and not self.headers.get("Authorization"):
            self.reply("who?", 401, ("WWW-Authenticate", 'Basic realm="here"'))
        elif self.path == "/twice":
            self.reply("x", 200, ("X-A", "1"), ("X-A", "2"))
        elif self.path == "/bad":
            self.send_error(404, "No <such> page")
        else:
            self.reply("%s %s %s" % (self.path, self.headers.get("X-A"), self.headers.get("Authorization")))

    do_HEAD = do_GET

    def do_POST(self):
        data = self.rfile.read(int(self.headers["Content-Length"]))
        self.reply(repr((data, self.headers.gettype())), 201)


log = []
server = BaseHTTPServer.HTTPServer(("127.0.0.1", 0), Handler)
t = threading.Thread(target=server.serve_forever, args=(0.01,))
t.daemon = True
t.start()
base = "127.0.0.1:%d" % server.server_port

c = httplib.HTTPConnection(base, timeout=5)
for method, path in ("GET", "/a"), ("HEAD", "/a"), ("GET", "/chunks"), ("GET", "/twice"):
    c.request(method, path, headers={"X-A": "v"})
    r = c.getresponse()
    print method, path, r.status, r.reason, r.version, r.length, r.getheader("x-a", "none"), repr(r.read()), r.isclosed()
c.request("GET", "/chunks")
r = c.getresponse()
print [r.read(3), r.read(2), r.read(4), r.read(100), r.read()]
c.request("POST", "/p", "body", {"Content-Type": "text/x"})
print c.getresponse().read()
c.request("POST", "/p", StringIO.StringIO("from a file"), {"Content-Length": 11})
print c.getresponse().read()
c.putrequest("GET", "/by-hand", skip_accept_encoding=1)
c.putheader("X-A", 1, "two")
c.endheaders()
print repr(c.getresponse().read())
c.request("PUT", "/p")
r = c.getresponse()
print r.status, r.reason, r.msg["connection"], r.read().split("\n")[-3]
for wrong in (lambda: c.putheader("A", "b"), lambda: c.getresponse(), lambda: c.putrequest("GET", "/a b"),
              lambda: httplib.HTTPConnection("h:x"), lambda: c.putrequest("G\n", "/"), lambda: httplib.HTTPConnection("a b")):
    try:
        wrong()
    except (httplib.HTTPException, ValueError), e:
        print type(e).__name__, e
c.close()
c.request("GET", "/a")
try:
    c.request("GET", "/b")
except httplib.CannotSendRequest, e:
    print "CannotSendRequest"
print c.getresponse().read()
try:
    c.putheader("bad name:", "x")
except httplib.CannotSendHeader:
    print "CannotSendHeader"
c.close()


class Answer:
    def __init__(self, text):
        self.text = text

    def makefile(self, mode, bufsize=None):
        return StringIO.StringIO(self.text)


for text in ("HTTP/1.0 200 OK\r\n\r\nall", "HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nshort", "nonsense\r\nmore", "", "HTTP/1.1 x\r\n\r\n",
             "HTTP/2.0 200 OK\r\n\r\n", "HTTP/1.1 100 Continue\r\nA: b\r\n\r\nHTTP/1.1 204 None\r\nContent-Length: 5\r\n\r\nhello",
             "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\nzz\r\n", "HTTP/1.1 200 " + "x" * 70000):
    r = httplib.HTTPResponse(Answer(text))
    try:
        r.begin()
        print r.status, r.version, r.will_close, r.length, repr(r.read())
    except httplib.HTTPException, e:
        print type(e).__name__, str(e)[:60].strip(), getattr(e, "partial", None)

f = urllib.urlopen("http://%s/moved" % base)
print f.getcode(), f.geturl()[len(base) + 7:], f.read(), f.info().gettype()
print urllib.urlopen("http://user:word@%s/secret" % base).read()
print urllib.urlopen("http://%s/bad" % base).read().split("\n")[6]
print urllib.urlopen("http://%s/form" % base, urllib.urlencode({"a": "1 2"})).read()


class Opener(urllib.FancyURLopener):
    version = "Mine/1"

    def prompt_user_passwd(self, host, realm):
        print "asked for", realm
        return "me", "pw"


print Opener().open("http://%s/secret" % base).read()
try:
    urllib.URLopener().open("http://%s/bad" % base)
except IOError, e:
    print e.args[:3]
name, headers = urllib.urlretrieve("http://%s/file" % base, "saved", urllib.reporthook)
print name, open("saved").read(), headers["content-length"]
print urllib.urlopen("saved").info()["content-length"], urllib.urlopen("data:text/x;base64,aGk=").read()
for url in "nothing://x", "http:///x", "none-such-file":
    try:
        urllib.urlopen(url)
    except IOError, e:
        print e

for line in "GARBAGE", "GET", "A B", "GET / HTTP/x", "GET / HTTP/3.0", "NONE / HTTP/1.0":
    s = socket.create_connection(("127.0.0.1", server.server_port))
    s.sendall(line + "\r\n\r\n")
    text = s.makefile().read()
    print line, "|", text.split("\r\n")[0].split("\n")[0], [part for part in text.split("\n") if "Message" in part]
    s.close()
print log[-1], log[0]
server.shutdown()
t.join()
#: GET /a 200 OK 11 9 none '/a v None' True
#: HEAD /a 200 OK 11 0 none '' True
#: GET /chunks 200 OK 11 None none 'hello, world' True
#: GET /twice 200 OK 11 1 1, 2 'x' True
#: ['hel', 'lo', ', wo', 'rld', '']
#: ('body', 'text/x')
#: ('from a file', 'text/plain')
#: '/by-hand 1\n two None'
#: 501 Unsupported method ('PUT') close <p>Error code explanation: 501 = Server does not support this operation.
#: CannotSendHeader 
#: ResponseNotReady 
#: InvalidURL URL can't contain control characters. '/a b' (found at least ' ')
#: InvalidURL nonnumeric port: 'x'
#: CannotSendRequest 
#: InvalidURL URL can't contain control characters. 'a b' (found at least ' ')
#: CannotSendRequest
#: /a None None
#: CannotSendHeader
#: 200 10 True None 'all'
#: 200 11 False 10 IncompleteRead IncompleteRead(5 bytes read, 5 more expected) short
#: 200 9 1 None 'nonsense\r\nmore'
#: BadStatusLine No status line received - the server has closed the connecti None
#: BadStatusLine HTTP/1.1 x None
#: UnknownProtocol HTTP/2.0 None
#: 204 11 False 0 ''
#: 200 11 False None IncompleteRead IncompleteRead(3 bytes read) abc
#: LineTooLong got more than 65536 bytes when reading header line None
#: 200 /there /there None None text/plain
#: /secret None Basic dXNlcjp3b3Jk
#: <p>Message: No &lt;such&gt; page.
#: ('a=1+2', 'application/x-www-form-urlencoded')
#: asked for here
#: /secret None Basic bWU6cHc=
#: ('http error', 404, 'No <such> page')
#: Block number: 0, Block size: 8192, Total size: 15
#: Block number: 1, Block size: 8192, Total size: 15
#: saved /file None None 15
#: 15 hi
#: [Errno url error] unknown url type: 'nothing'
#: [Errno http error] no host given
#: [Errno 2] No such file or directory: 'none-such-file'
#: GARBAGE | <head> ["<p>Message: Bad request syntax ('GARBAGE')."]
#: GET | <head> ["<p>Message: Bad request syntax ('GET')."]
#: A B | <head> ["<p>Message: Bad HTTP/0.9 request type ('A')."]
#: GET / HTTP/x | <head> ["<p>Message: Bad request version ('HTTP/x')."]
#: GET / HTTP/3.0 | <head> ['<p>Message: Invalid HTTP Version (3.0).']
#: NONE / HTTP/1.0 | HTTP/1.1 501 Unsupported method ('NONE') ["<p>Message: Unsupported method ('NONE')."]
#: "NONE / HTTP/1.0" 501 - "GET /a HTTP/1.1" 200 -
