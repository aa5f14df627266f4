# RUN: %run2
# urllib2: requests, redirection, errors, passwords of both kinds, handlers of one's own; SimpleHTTPServer and CGI forms.
import BaseHTTPServer
import cgi
import os
import SimpleHTTPServer
import StringIO
import threading
import urllib2


class Handler(SimpleHTTPServer.SimpleHTTPRequestHandler):
    def log_message(self, *args):
        pass

    def answer(self, code, body, **headers):
        self.send_response(code)
        for name, value in headers.items():
            self.send_header(name.replace("_", "-"), value)
        self.end_headers()
        self.wfile.write(body)

    def do_GET(self):
        given = self.headers.get("Authorization", "")
        if self.path == "/loop":
            self.answer(302, "", Location="/loop")
        elif self.path == "/moved":
            self.answer(301, "", Location="echo?x")
        elif self.path == "/away":
            self.answer(302, "", Location="file:///etc/passwd")
        elif self.path == "/basic" and not given:
            self.answer(401, "", WWW_Authenticate='Basic realm="R"')
        elif self.path == "/digest" and not given:
            self.answer(401, "", WWW_Authenticate='Digest realm="R", nonce="N", qop="auth"')
        elif self.path == "/teapot":
            self.answer(418, "short and stout", X_Kind="pot")
        elif self.path.startswith(("/echo", "/basic", "/digest")):
            self.answer(200, "%s %s %s" % (self.path, self.headers.get("X-A"), " ".join(sorted(given.split())[:3])))
        else:
            SimpleHTTPServer.SimpleHTTPRequestHandler.do_GET(self)

    def do_POST(self):
        form = cgi.FieldStorage(self.rfile, self.headers, environ={"REQUEST_METHOD": "POST"})
        self.answer(200, repr([(name, form.getlist(name), form[name].filename if not isinstance(form[name], list) else None) for name in sorted(form.keys())]))


os.mkdir("folder")
open("folder/b&c.txt", "w").write("contents\n")
os.mkdir("folder/sub")
server = BaseHTTPServer.HTTPServer(("127.0.0.1", 0), Handler)
t = threading.Thread(target=server.serve_forever, args=(0.01,))
t.daemon = True
t.start()
base = "http://127.0.0.1:%d" % server.server_port


def show(what, opener=urllib2.urlopen):
    try:
        f = opener(what)
        print f.code, f.msg, f.geturl()[len(base):], f.read()
    except urllib2.HTTPError, e:
        print "HTTPError:", e, e.code, e.headers.get("x-kind"), repr(e.read())
    except urllib2.URLError, e:
        print "URLError:", e


show(urllib2.Request(base + "/echo", headers={"x-a": "value"}))
show(base + "/moved")
for path in "/loop", "/away", "/teapot", "/missing":
    try:
        urllib2.urlopen(base + path)
    except urllib2.HTTPError, e:
        print str(e).replace(base, "").split("\n")[0]
show(base + "/folder")
show(base + "/folder/b&c.txt")
show("nothing://x")
request = urllib2.Request(base + "/form", "a=1&a=2&b=x+y")
print request.get_method(), request.has_data(), request.get_selector(), request.get_type()
show(request)
body = ('--B\r\nContent-Disposition: form-data; name="text"\r\n\r\nvalue\r\n--B\r\nContent-Disposition: form-data; name="file"; filename="n.txt"\r\n'
        'Content-Type: text/plain\r\n\r\nline\nline\r\n\r\n--B--\r\n')
show(urllib2.Request(base + "/form", body, {"Content-Type": "multipart/form-data; boundary=B"}))
passwords = urllib2.HTTPPasswordMgrWithDefaultRealm()
passwords.add_password(None, base, "me", "pw")
opener = urllib2.build_opener(urllib2.HTTPBasicAuthHandler(passwords), urllib2.HTTPDigestAuthHandler(passwords))
show(base + "/basic", opener.open)
print opener.open(base + "/digest").read()[:20]


class Upper(urllib2.BaseHandler):
    def up_open(self, request):
        return StringIO.StringIO(request.get_full_url().upper())

    def http_request(self, request):
        request.add_header("X-A", "added")
        return request


opener = urllib2.build_opener(Upper)
print opener.open("up:x").read(), opener.open(base + "/echo").read()
print urllib2.parse_http_list('a, "b, c", d="e, f"'), urllib2.parse_keqv_list(['a="b"', "c=d"])
server.shutdown()
t.join()
#: 200 OK /echo /echo value 
#: 200 OK /echo?x /echo?x None 
#: HTTP Error 302: The HTTP server returned a redirect error that would lead to an infinite loop.
#: HTTP Error 302: Found - Redirection to url 'file:///etc/passwd' is not allowed
#: HTTP Error 418: 
#: HTTP Error 404: File not found
#: 200 OK /folder/ <!DOCTYPE html PUBLIC "-//W3C//DTD HTML 3.2 Final//EN"><html>
#: <title>Directory listing for /folder/</title>
#: <body>
#: <h2>Directory listing for /folder/</h2>
#: <hr>
#: <ul>
#: <li><a href="b%26c.txt">b&amp;c.txt</a>
#: <li><a href="sub/">sub/</a>
#: </ul>
#: <hr>
#: </body>
#: </html>
#:
#: 200 OK /folder/b&c.txt contents
#:
#: URLError: <urlopen error unknown url type: nothing>
#: POST True /form http
#: 200 OK /form [('a', ['1', '2'], None), ('b', ['x y'], None)]
#: 200 OK /form [('file', ['line\nline\r\n'], 'n.txt'), ('text', ['value'], None)]
#: 200 OK /basic /basic None Basic bWU6cHc=
#: /digest None Digest 
#: UP:X /echo added 
#: ['a', '"b, c"', 'd="e, f"'] {'a': 'b', 'c': 'd'}
