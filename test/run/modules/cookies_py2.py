# RUN: %run2
# Cookie: made, sent, read; attributes, quoting.
from Cookie import CookieError, BaseCookie, Morsel, SimpleCookie

c = SimpleCookie()
c["id"] = 42
c["name"] = 'a "b"; c\xe9'
c["id"]["path"] = "/"
c["id"]["max-age"] = 10
c["name"]["secure"] = True
print c
print c.output(["path"], "H:", "|"), repr(c), c["name"].key, repr(c["name"].value), c["name"].coded_value
print c.js_output()
for text in 'a=1; b="x\\"\\073"; Path=/p; $Domain=d; c', "a=1; secure; b=[x]; HttpOnly", "expires=Mon, 01-Jan-2001 10:00:00 GMT", "d=Mon, 01-Jan-2001 10:00:00 GMT; e=", "bad key=1", "a=b c=d":
    c = SimpleCookie(text)
    print [(k, c[k].value, sorted((n, v) for n, v in c[k].items() if v)) for k in sorted(c)]
c = BaseCookie()
c.load({"x": "y z", "n": 5})
print c, c["n"].isReservedKey("PATH")
for wrong in lambda: c.__setitem__("a b", 1), lambda: c.__setitem__("path", 1), lambda: Morsel().__setitem__("nope", 1):
    try:
        wrong()
    except CookieError, e:
        print "CookieError:", e
#: Set-Cookie: id=42; Max-Age=10; Path=/
#: Set-Cookie: name="a \"b\"\073 c\351"; secure
#: H: id=42; Path=/|H: name="a \"b\"\073 c\351" <SimpleCookie: id='42' name='a "b"; c\xe9'> name 'a "b"; c\xe9' "a \"b\"\073 c\351"
#:
#:         <script type="text/javascript">
#:         <!-- begin hiding
#:         document.cookie = "id=42; Max-Age=10; Path=/";
#:         // end hiding -->
#:         </script>
#:         
#:         <script type="text/javascript">
#:         <!-- begin hiding
#:         document.cookie = "name=\"a \\"b\\"\073 c\351\"; secure";
#:         // end hiding -->
#:         </script>
#:         
#: [('a', '1', []), ('b', 'x";', [('domain', 'd'), ('path', '/p')])]
#: [('a', '1', [('secure', True)]), ('b', '[x]', [('httponly', True)])]
#: []
#: [('d', 'Mon, 01-Jan-2001 10:00:00 GMT', []), ('e', '', [])]
#: [('key', '1', [])]
#: [('a', 'b', []), ('c', 'd', [])]
#: Set-Cookie: n=5
#: Set-Cookie: x=y z True
#: CookieError: Illegal key value: a b
#: CookieError: Attempt to set a reserved key: path
#: CookieError: Invalid Attribute nope
