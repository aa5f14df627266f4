# RUN: %run2
# xmlrpclib and SimpleXMLRPCServer: values there and back, calls, faults, several calls at once.
import SimpleXMLRPCServer
import threading
import xmlrpclib
from xmlrpclib import Binary, DateTime, Fault, dumps, loads

print dumps((1, 2.5, "a<b&c>", True, [1, ("x",)], {"k": {}}, 5L), "a.method"), repr(dumps((u"\u20ac",)))
print dumps((None,), methodresponse=1, allow_none=1), dumps(Fault(4, "text")), dumps((DateTime("20060102T15:04:05"), Binary("\x00\xff" * 40)), encoding="iso-8859-1")
for value in 1, -5, 1.5, "", "text", u"\xe9", u"&<>", True, [], [1, [2]], {"a": [{}], "b": u"\xe9"}, "line\nline", "  blanks ", 10 ** 9:
    back = loads(dumps((value,)))[0][0]
    print back == value, type(back) is type(value) or (type(value), type(back)),
print
print loads("<?xml version='1.0'?><!-- c --><methodCall><methodName>m</methodName><params><param><value>plain &amp; &#65;</value></param>"
            "<param><value><i4>7</i4></value></param><param><value><string/></value></param><param><value><![CDATA[<x>]]></value></param></params></methodCall>")
print loads(dumps((DateTime((2006, 1, 2, 3, 4, 5, 0, 0, 0)),)))[0][0].value, loads(dumps((Binary("data"),)))[0][0] == Binary("data")
for wrong in ((2 ** 40,),), ((None,),), ((object,),), (({1: 2},),), ([1],), ((set(),),):
    try:
        dumps(*wrong)
    except (OverflowError, TypeError, AssertionError), e:
        print type(e).__name__, e
loop = []
loop.append(loop)
try:
    dumps((loop,))
except TypeError, e:
    print "TypeError:", e
try:
    loads(dumps(Fault(3, "broken")))
except Fault, e:
    print e, repr(e), e.faultCode
for text in "<a>", "nonsense", "<methodResponse></methodResponse>":
    try:
        loads(text)
    except Exception, e:
        print type(e).__name__


class Service:
    def hidden(self):
        pass

    def add(self, a, b):
        """Adds."""
        return a + b

    def _private(self):
        return 1


def fails():
    raise ValueError("inside")


server = SimpleXMLRPCServer.SimpleXMLRPCServer(("127.0.0.1", 0), logRequests=False, allow_none=True)
server.register_instance(Service())
server.register_function(fails)
server.register_function(lambda *args: args, "echo")
server.register_introspection_functions()
server.register_multicall_functions()
t = threading.Thread(target=server.serve_forever, args=(0.01,))
t.start()
proxy = xmlrpclib.ServerProxy("http://127.0.0.1:%d" % server.server_address[1], allow_none=True)
print proxy.add(1, 2), proxy.add("a", "b"), proxy.echo(1, None, {"x": [u"\xe9"]}), proxy.system.listMethods()
for call in proxy.fails, proxy.nothing, proxy._private, lambda: proxy.add(1):
    try:
        call()
    except Fault, e:
        print e.faultCode, e.faultString
calls = xmlrpclib.MultiCall(proxy)
calls.add(1, 1)
calls.fails()
results = calls()
print results[0]
try:
    results[1]
except Fault, e:
    print e
try:
    xmlrpclib.ServerProxy("http://127.0.0.1:%d/elsewhere" % server.server_address[1]).add(1, 2)
except xmlrpclib.ProtocolError, e:
    print e.errcode, e.errmsg
try:
    xmlrpclib.ServerProxy("ftp://x")
except IOError, e:
    print e
proxy("close")()
server.shutdown()
t.join()
server.server_close()
#: <?xml version='1.0'?>
#: <methodCall>
#: <methodName>a.method</methodName>
#: <params>
#: <param>
#: <value><int>1</int></value>
#: </param>
#: <param>
#: <value><double>2.5</double></value>
#: </param>
#: <param>
#: <value><string>a&lt;b&amp;c&gt;</string></value>
#: </param>
#: <param>
#: <value><boolean>1</boolean></value>
#: </param>
#: <param>
#: <value><array><data>
#: <value><int>1</int></value>
#: <value><array><data>
#: <value><string>x</string></value>
#: </data></array></value>
#: </data></array></value>
#: </param>
#: <param>
#: <value><struct>
#: <member>
#: <name>k</name>
#: <value><struct>
#: </struct></value>
#: </member>
#: </struct></value>
#: </param>
#: <param>
#: <value><int>5</int></value>
#: </param>
#: </params>
#: </methodCall>
#: '<params>\n<param>\n<value><string>\xe2\x82\xac</string></value>\n</param>\n</params>\n'
#: <?xml version='1.0'?>
#: <methodResponse>
#: <params>
#: <param>
#: <value><nil/></value></param>
#: </params>
#: </methodResponse>
#: <?xml version='1.0'?>
#: <methodResponse>
#: <fault>
#: <value><struct>
#: <member>
#: <name>faultCode</name>
#: <value><int>4</int></value>
#: </member>
#: <member>
#: <name>faultString</name>
#: <value><string>text</string></value>
#: </member>
#: </struct></value>
#: </fault>
#: </methodResponse>
#: <params>
#: <param>
#: <value><dateTime.iso8601>20060102T15:04:05</dateTime.iso8601></value>
#: </param>
#: <param>
#: <value><base64>
#: AP8A/wD/AP8A/wD/AP8A/wD/AP8A/wD/AP8A/wD/AP8A/wD/AP8A/wD/AP8A/wD/AP8A/wD/AP8A
#: /wD/AP8A/wD/AP8A/wD/AP8A/wD/AP8=
#: </base64></value>
#: </param>
#: </params>
#:
#: True True True True True True True True True True True True True (<type 'unicode'>, <type 'str'>) True True True True True True True True True True True True True True
#: (('plain & A', 7, '', '<x>'), u'm')
#: 20060102T03:04:05 True
#: OverflowError int exceeds XML-RPC limits
#: TypeError cannot marshal None unless allow_none is enabled
#: TypeError cannot marshal <type 'wrapper_descriptor'> objects
#: TypeError dictionary key must be string
#: AssertionError argument must be tuple or Fault instance
#: TypeError cannot marshal <type 'set'> objects
#: TypeError: cannot marshal recursive sequences
#: <Fault 3: 'broken'> <Fault 3: 'broken'> 3
#: ExpatError
#: ExpatError
#: ResponseError
#: 3 ab [1, None, {'x': [u'\xe9']}] ['add', 'echo', 'fails', 'hidden', 'system.listMethods', 'system.methodHelp', 'system.methodSignature', 'system.multicall']
#: 1 <type 'exceptions.ValueError'>:inside
#: 1 <type 'exceptions.Exception'>:method "nothing" is not supported
#: 1 <type 'exceptions.Exception'>:method "_private" is not supported
#: 1 <type 'exceptions.TypeError'>:add() takes exactly 3 arguments (2 given)
#: 2
#: <Fault 1: "<type 'exceptions.ValueError'>:inside">
#: 404 Not Found
#: unsupported XML-RPC protocol
