"""A client of XML-RPC, and its messages: Library Reference, xmlrpclib; http://www.xmlrpc.com/spec."""

import base64
import httplib
import socket
import time
import urllib
from cStringIO import StringIO
from types import *

try:
    import datetime
except ImportError:
    datetime = None

from _xmlrpc_parser import ExpatError, Parser as ExpatParser

__version__ = "1.0.1"

MAXINT = 2 ** 31 - 1
MININT = -2 ** 31

# Codes of http://xmlrpc-epi.sourceforge.net/specs/rfc.fault_codes.php
PARSE_ERROR = -32700
SERVER_ERROR = -32600
APPLICATION_ERROR = -32500
SYSTEM_ERROR = -32400
TRANSPORT_ERROR = -32300
NOT_WELLFORMED_ERROR = -32700
UNSUPPORTED_ENCODING = -32701
INVALID_ENCODING_CHAR = -32702
INVALID_XMLRPC = -32600
METHOD_NOT_FOUND = -32601
INVALID_METHOD_PARAMS = -32602
INTERNAL_ERROR = -32603

boolean = Boolean = bool


def escape(s):
    return s.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def _stringify(text):
    """ASCII is a str."""
    try:
        return text.encode("ascii")
    except UnicodeError:
        return text


class Error(Exception):
    """Base class for client errors."""

    def __str__(self):
        return repr(self)


class ProtocolError(Error):
    """Indicates an HTTP protocol error."""

    def __init__(self, url, errcode, errmsg, headers):
        Error.__init__(self)
        self.url = url
        self.errcode = errcode
        self.errmsg = errmsg
        self.headers = headers

    def __repr__(self):
        return "<ProtocolError for %s: %s %s>" % (self.url, self.errcode, self.errmsg)


class ResponseError(Error):
    """Indicates a broken response package."""


class Fault(Error):
    """Indicates an XML-RPC fault package."""

    def __init__(self, faultCode, faultString, **extra):
        Error.__init__(self)
        self.faultCode = faultCode
        self.faultString = faultString

    def __repr__(self):
        return "<Fault %s: %s>" % (self.faultCode, repr(self.faultString))


def _strftime(value):
    if datetime and isinstance(value, datetime.datetime):
        return "%04d%02d%02dT%02d:%02d:%02d" % value.timetuple()[:6]
    if not isinstance(value, (TupleType, time.struct_time)):
        value = time.localtime(time.time() if value == 0 else value)
    return "%04d%02d%02dT%02d:%02d:%02d" % value[:6]


class DateTime:
    """DateTime wrapper for an ISO 8601 string or time tuple or
    localtime integer value to generate 'dateTime.iso8601' XML-RPC
    value.
    """

    def __init__(self, value=0):
        self.value = value if isinstance(value, StringType) else _strftime(value)

    def make_comparable(self, other):
        if isinstance(other, DateTime):
            return self.value, other.value
        if datetime and isinstance(other, datetime.datetime):
            return self.value, other.strftime("%Y%m%dT%H:%M:%S")
        if isinstance(other, (str, unicode)):
            return self.value, other
        if hasattr(other, "timetuple"):
            return self.timetuple(), other.timetuple()
        kind = other.__class__.__name__ if hasattr(other, "__class__") else str(type(other))
        raise TypeError("Can't compare %s and %s" % (self.__class__.__name__, kind))

    def __lt__(self, other):
        s, o = self.make_comparable(other)
        return s < o

    def __le__(self, other):
        s, o = self.make_comparable(other)
        return s <= o

    def __gt__(self, other):
        s, o = self.make_comparable(other)
        return s > o

    def __ge__(self, other):
        s, o = self.make_comparable(other)
        return s >= o

    def __eq__(self, other):
        s, o = self.make_comparable(other)
        return s == o

    def __ne__(self, other):
        s, o = self.make_comparable(other)
        return s != o

    def timetuple(self):
        return time.strptime(self.value, "%Y%m%dT%H:%M:%S")

    def __cmp__(self, other):
        s, o = self.make_comparable(other)
        return cmp(s, o)

    def __str__(self):
        return self.value

    def __repr__(self):
        return "<DateTime %s at %x>" % (repr(self.value), id(self))

    def decode(self, data):
        self.value = str(data).strip()

    def encode(self, out):
        out.write("<value><dateTime.iso8601>")
        out.write(self.value)
        out.write("</dateTime.iso8601></value>\n")


class Binary:
    """Wrapper for binary data."""

    def __init__(self, data=None):
        self.data = data

    def __str__(self):
        return self.data or ""

    def __cmp__(self, other):
        return cmp(self.data, other.data if isinstance(other, Binary) else other)

    def decode(self, data):
        self.data = base64.decodestring(data)

    def encode(self, out):
        out.write("<value><base64>\n")
        base64.encode(StringIO(self.data), out)
        out.write("</base64></value>\n")


WRAPPERS = (DateTime, Binary)


class Marshaller:
    """Generate an XML-RPC params chunk from a Python data structure.

    Create a Marshaller instance for each set of parameters, and use
    the "dumps" method to convert your data (represented as a tuple)
    to an XML-RPC params chunk.  To write a fault response, pass a
    Fault instance instead.  You may prefer to use the "dumps" module
    function for this purpose.
    """

    def __init__(self, encoding=None, allow_none=0):
        self.memo = {}
        self.data = None
        self.encoding = encoding
        self.allow_none = allow_none

    dispatch = {}

    def dumps(self, values):
        out = []
        write = out.append
        if isinstance(values, Fault):
            write("<fault>\n")
            self._dump({'faultCode': values.faultCode, 'faultString': values.faultString}, write)
            write("</fault>\n")
        else:
            # A sequence: one for each parameter.
            write("<params>\n")
            for value in values:
                write("<param>\n")
                self._dump(value, write)
                write("</param>\n")
            write("</params>\n")
        return "".join(out)

    def _dump(self, value, write):
        dump = self.dispatch.get(type(value))
        if dump is None:
            # Instances are written as what they hold; those of classes derived from built-in types are not known.
            if not hasattr(value, '__dict__') or any(base in self.dispatch for base in type(value).__mro__):
                raise TypeError("cannot marshal %s objects" % type(value))
            dump = self.dispatch[InstanceType]
        dump(self, value, write)

    def dump_nil(self, value, write):
        if not self.allow_none:
            raise TypeError("cannot marshal None unless allow_none is enabled")
        write("<value><nil/></value>")
    dispatch[NoneType] = dump_nil

    def dump_int(self, value, write):
        if value > MAXINT or value < MININT:
            raise OverflowError("int exceeds XML-RPC limits")
        write("<value><int>%s</int></value>\n" % value)
    dispatch[IntType] = dump_int

    def dump_bool(self, value, write):
        write("<value><boolean>%s</boolean></value>\n" % ("1" if value else "0"))
    dispatch[bool] = dump_bool

    def dump_long(self, value, write):
        if value > MAXINT or value < MININT:
            raise OverflowError("long int exceeds XML-RPC limits")
        write("<value><int>%s</int></value>\n" % int(value))
    dispatch[LongType] = dump_long

    def dump_double(self, value, write):
        write("<value><double>%r</double></value>\n" % value)
    dispatch[FloatType] = dump_double

    def dump_string(self, value, write, escape=escape):
        write("<value><string>%s</string></value>\n" % escape(value))
    dispatch[StringType] = dump_string

    def dump_unicode(self, value, write, escape=escape):
        if self.encoding:
            value = value.encode(self.encoding, 'xmlcharrefreplace')
        write("<value><string>%s</string></value>\n" % escape(value))
    dispatch[UnicodeType] = dump_unicode

    def dump_array(self, value, write):
        self._enter(value, "sequences")
        write("<value><array><data>\n")
        for one in value:
            self._dump(one, write)
        write("</data></array></value>\n")
        del self.memo[id(value)]
    dispatch[TupleType] = dump_array
    dispatch[ListType] = dump_array

    def _enter(self, value, kind):
        if id(value) in self.memo:
            raise TypeError("cannot marshal recursive " + kind)
        self.memo[id(value)] = None

    def dump_struct(self, value, write, escape=escape):
        self._enter(value, "dictionaries")
        write("<value><struct>\n")
        for key, one in value.items():
            write("<member>\n")
            if type(key) is UnicodeType and self.encoding:
                key = key.encode(self.encoding, 'xmlcharrefreplace')
            elif type(key) not in StringTypes:
                raise TypeError("dictionary key must be string")
            write("<name>%s</name>\n" % escape(key))
            self._dump(one, write)
            write("</member>\n")
        write("</struct></value>\n")
        del self.memo[id(value)]
    dispatch[DictType] = dump_struct

    def dump_datetime(self, value, write):
        write("<value><dateTime.iso8601>%s</dateTime.iso8601></value>\n" % _strftime(value))
    if datetime:
        dispatch[datetime.datetime] = dump_datetime

    def dump_instance(self, value, write):
        if value.__class__ in WRAPPERS:
            self.write = write
            value.encode(self)
            del self.write
        else:
            self.dump_struct(value.__dict__, write)
    dispatch[InstanceType] = dump_instance


class Unmarshaller:
    """Unmarshal an XML-RPC response, based on incoming XML event
    messages (start, data, end).  Call close() to get the resulting
    data structure.

    Note that this reader is fairly tolerant, and gladly accepts bogus
    XML-RPC data without complaining (but not bogus XML).
    """

    def __init__(self, use_datetime=0):
        self._type = None
        self._stack = []
        self._marks = []
        self._data = []
        self._methodname = None
        self._encoding = "utf-8"
        self._value = False
        self._use_datetime = use_datetime

    def close(self):
        if self._type is None or self._marks:
            raise ResponseError()
        if self._type == "fault":
            raise Fault(**self._stack[0])
        return tuple(self._stack)

    def getmethodname(self):
        return self._methodname

    def xml(self, encoding, standalone):
        self._encoding = encoding

    def start(self, tag, attrs):
        tag = tag.split(":")[-1]            # extensions have prefixes
        if tag in ("array", "struct"):
            self._marks.append(len(self._stack))
        self._data = []
        if self._value and tag not in self.dispatch:
            raise ResponseError("unknown tag %r" % tag)
        self._value = tag == "value"

    def data(self, text):
        self._data.append(text)

    def end(self, tag):
        method = self.dispatch.get(tag) or self.dispatch.get(tag.split(":")[-1])
        if method:
            method(self, "".join(self._data))

    dispatch = {}

    def _add(self, value):
        self._stack.append(value)
        self._value = False

    def end_nil(self, data):
        self._add(None)
    dispatch["nil"] = end_nil

    def end_boolean(self, data):
        if data not in ("0", "1"):
            raise TypeError("bad boolean value")
        self._add(data == "1")
    dispatch["boolean"] = end_boolean

    def end_int(self, data):
        self._add(int(data))
    for _name in "i1", "i2", "i4", "i8", "int", "biginteger":
        dispatch[_name] = end_int

    def end_double(self, data):
        self._add(float(data))
    dispatch["double"] = dispatch["float"] = end_double

    def end_string(self, data):
        self._add(_stringify(data))
    dispatch["string"] = dispatch["name"] = end_string

    def end_array(self, data):
        mark = self._marks.pop()
        self._stack[mark:] = [self._stack[mark:]]
        self._value = False
    dispatch["array"] = end_array

    def end_struct(self, data):
        mark = self._marks.pop()
        items = self._stack[mark:]
        self._stack[mark:] = [dict(zip(map(_stringify, items[::2]), items[1::2]))]
        self._value = False
    dispatch["struct"] = end_struct

    def end_base64(self, data):
        value = Binary()
        value.decode(data)
        self._add(value)
    dispatch["base64"] = end_base64

    def end_dateTime(self, data):
        value = DateTime()
        value.decode(data)
        if self._use_datetime:
            value = datetime.datetime.strptime(str(data), "%Y%m%dT%H:%M:%S")
        self._add(value)
    dispatch["dateTime.iso8601"] = end_dateTime

    def end_value(self, data):
        # Without an element of its type it is a string.
        if self._value:
            self.end_string(data)
    dispatch["value"] = end_value

    def end_params(self, data):
        self._type = "params"
    dispatch["params"] = end_params

    def end_fault(self, data):
        self._type = "fault"
    dispatch["fault"] = end_fault

    def end_methodName(self, data):
        self._methodname = data
        self._type = "methodName"
    dispatch["methodName"] = end_methodName


class _MultiCallMethod:
    # Its calls are gathered, and made when the MultiCall is called.
    def __init__(self, call_list, name):
        self.__call_list = call_list
        self.__name = name

    def __getattr__(self, name):
        return _MultiCallMethod(self.__call_list, "%s.%s" % (self.__name, name))

    def __call__(self, *args):
        self.__call_list.append((self.__name, args))


class MultiCallIterator:
    """Iterates over the results of a multicall. Exceptions are
    raised in response to xmlrpc faults."""

    def __init__(self, results):
        self.results = results

    def __getitem__(self, i):
        item = self.results[i]
        if type(item) == type({}):
            raise Fault(item['faultCode'], item['faultString'])
        if type(item) == type([]):
            return item[0]
        raise ValueError("unexpected type in multicall result")


class MultiCall:
    """server -> an object used to boxcar method calls

    server should be a ServerProxy object.

    Methods can be added to the MultiCall using normal
    method call syntax e.g.:

    multicall = MultiCall(server_proxy)
    multicall.add(2,3)
    multicall.get_address("Guido")

    To execute the multicall, call the MultiCall object e.g.:

    add_result, address = multicall()
    """

    def __init__(self, server):
        self.__server = server
        self.__call_list = []

    def __repr__(self):
        return "<MultiCall at %x>" % id(self)

    __str__ = __repr__

    def __getattr__(self, name):
        return _MultiCallMethod(self.__call_list, name)

    def __call__(self):
        calls = [{'methodName': name, 'params': args} for name, args in self.__call_list]
        return MultiCallIterator(self.__server.system.multicall(calls))


def getparser(use_datetime=0):
    """getparser() -> parser, unmarshaller

    Create an instance of the fastest available parser, and attach it
    to an unmarshalling object.  Return both objects.
    """
    target = Unmarshaller(use_datetime=use_datetime)
    return ExpatParser(target), target


def dumps(params, methodname=None, methodresponse=None, encoding=None, allow_none=0):
    """data [,options] -> marshalled data

    Convert an argument tuple or a Fault instance to an XML-RPC
    request (or response, if the methodresponse option is used).

    In addition to the data object, the following options can be given
    as keyword arguments:

        methodname: the method name for a methodCall packet

        methodresponse: true to create a methodResponse packet.
        If this option is used with a tuple, the tuple must be
        a singleton (i.e. it can contain only one element).

        encoding: the packet encoding (default is UTF-8)

    All 8-bit strings in the data structure are assumed to use the
    packet encoding.  Unicode strings are automatically converted,
    where necessary.
    """
    assert isinstance(params, (TupleType, Fault)), "argument must be tuple or Fault instance"
    if isinstance(params, Fault):
        methodresponse = 1
    elif methodresponse:
        assert len(params) == 1, "response tuple must be a singleton"
    if not encoding:
        encoding = "utf-8"
    data = Marshaller(encoding, allow_none).dumps(params)
    head = "<?xml version='1.0'?>\n" if encoding == "utf-8" else "<?xml version='1.0' encoding='%s'?>\n" % str(encoding)
    if methodname:
        if not isinstance(methodname, StringType):
            methodname = methodname.encode(encoding, 'xmlcharrefreplace')
        return head + "<methodCall>\n<methodName>" + methodname + "</methodName>\n" + data + "</methodCall>\n"
    if methodresponse:
        return head + "<methodResponse>\n" + data + "</methodResponse>\n"
    return data


def loads(data, use_datetime=0):
    """data -> unmarshalled data, method name

    Convert an XML-RPC packet to unmarshalled data plus a method
    name (None if not present).

    If the XML-RPC packet represents a fault condition, this function
    raises a Fault exception.
    """
    parser, target = getparser(use_datetime=use_datetime)
    parser.feed(data)
    parser.close()
    return target.close(), target.getmethodname()


class _Method:
    # Names with dots are asked for one after the other.
    def __init__(self, send, name):
        self.__send = send
        self.__name = name

    def __getattr__(self, name):
        return _Method(self.__send, "%s.%s" % (self.__name, name))

    def __call__(self, *args):
        return self.__send(self.__name, args)


class Transport:
    """Handles an HTTP transaction to an XML-RPC server."""

    user_agent = "xmlrpclib.py/%s (by www.pythonware.com)" % __version__
    accept_gzip_encoding = False
    encode_threshold = None

    def __init__(self, use_datetime=0):
        self._use_datetime = use_datetime
        self._connection = (None, None)
        self._extra_headers = []

    def request(self, host, handler, request_body, verbose=0):
        # A connection that was kept may have been closed by the server meanwhile.
        for last in False, True:
            try:
                return self.single_request(host, handler, request_body, verbose)
            except socket.error as e:
                import errno
                if last or e.errno not in (errno.ECONNRESET, errno.ECONNABORTED, errno.EPIPE):
                    raise
            except httplib.BadStatusLine:
                if last:
                    raise

    def single_request(self, host, handler, request_body, verbose=0):
        h = self.make_connection(host)
        if verbose:
            h.set_debuglevel(1)
        try:
            self.send_request(h, handler, request_body)
            self.send_host(h, host)
            self.send_user_agent(h)
            self.send_content(h, request_body)
            response = h.getresponse(buffering=True)
            if response.status == 200:
                self.verbose = verbose
                return self.parse_response(response)
        except Fault:
            raise
        except Exception:
            self.close()
            raise
        if response.getheader("content-length", 0):
            response.read()
        raise ProtocolError(host + handler, response.status, response.reason, response.msg)

    def getparser(self):
        return getparser(use_datetime=self._use_datetime)

    def get_host_info(self, host):
        """The host, headers for its user, and what a secure connection needs."""
        x509 = {}
        if isinstance(host, TupleType):
            host, x509 = host
        auth, host = urllib.splituser(host)
        if not auth:
            return host, None, x509
        auth = "".join(base64.encodestring(urllib.unquote(auth)).split())
        return host, [("Authorization", "Basic " + auth)], x509

    def make_connection(self, host):
        if self._connection and host == self._connection[0]:
            return self._connection[1]
        chost, self._extra_headers, x509 = self.get_host_info(host)
        self._connection = host, httplib.HTTPConnection(chost)
        return self._connection[1]

    def close(self):
        host, connection = self._connection
        if connection:
            self._connection = (None, None)
            connection.close()

    def send_request(self, connection, handler, request_body):
        connection.putrequest("POST", handler)

    def send_host(self, connection, host):
        extra = self._extra_headers
        if extra:
            for key, value in extra.items() if isinstance(extra, DictType) else extra:
                connection.putheader(key, value)

    def send_user_agent(self, connection):
        connection.putheader("User-Agent", self.user_agent)

    def send_content(self, connection, request_body):
        connection.putheader("Content-Type", "text/xml")
        connection.putheader("Content-Length", str(len(request_body)))
        connection.endheaders(request_body)

    def parse_response(self, response):
        parser, target = self.getparser()
        while True:
            data = response.read(1024)
            if not data:
                break
            if self.verbose:
                print "body:", repr(data)
            parser.feed(data)
        parser.close()
        return target.close()


class SafeTransport(Transport):
    """Handles an HTTPS transaction to an XML-RPC server."""

    def __init__(self, use_datetime=0, context=None):
        Transport.__init__(self, use_datetime=use_datetime)
        self.context = context

    def make_connection(self, host):
        raise NotImplementedError("your version of httplib doesn't support HTTPS")


class ServerProxy:
    """uri [,options] -> a logical connection to an XML-RPC server

    uri is the connection point on the server, given as
    scheme://host/target.

    The standard implementation always supports the "http" scheme.  If
    SSL socket support is available (Python 2.0), it also supports
    "https".

    If the target part and the slash preceding it are both omitted,
    "/RPC2" is assumed.

    The following options can be given as keyword arguments:

        transport: a transport factory
        encoding: the request encoding (default is UTF-8)

    All 8-bit strings passed to the server proxy are assumed to use
    the given encoding.
    """

    def __init__(self, uri, transport=None, encoding=None, verbose=0, allow_none=0, use_datetime=0, context=None):
        if isinstance(uri, unicode):
            uri = uri.encode('ISO-8859-1')
        scheme, rest = urllib.splittype(uri)
        if scheme not in ("http", "https"):
            raise IOError("unsupported XML-RPC protocol")
        self.__host, self.__handler = urllib.splithost(rest)
        if not self.__handler:
            self.__handler = "/RPC2"
        if transport is None:
            transport = SafeTransport(use_datetime, context) if scheme == "https" else Transport(use_datetime)
        self.__transport = transport
        self.__encoding = encoding
        self.__verbose = verbose
        self.__allow_none = allow_none

    def __close(self):
        self.__transport.close()

    def __request(self, methodname, params):
        request = dumps(params, methodname, encoding=self.__encoding, allow_none=self.__allow_none)
        response = self.__transport.request(self.__host, self.__handler, request, verbose=self.__verbose)
        return response[0] if len(response) == 1 else response

    def __repr__(self):
        return "<ServerProxy for %s%s>" % (self.__host, self.__handler)

    __str__ = __repr__

    def __getattr__(self, name):
        return _Method(self.__request, name)

    def __call__(self, attr):
        """A workaround to get special attributes on the ServerProxy
           without interfering with the magic __getattr__
        """
        if attr == "close":
            return self.__close
        if attr == "transport":
            return self.__transport
        raise AttributeError("Attribute %r not found" % (attr,))


Server = ServerProxy
