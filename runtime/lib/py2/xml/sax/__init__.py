"""XML as a sequence of events: Library Reference, xml.sax."""

from xml.sax._exceptions import (SAXException, SAXNotRecognizedException, SAXNotSupportedException, SAXParseException,
                                 SAXReaderNotAvailable)
from xml.sax.handler import ContentHandler, ErrorHandler
from xml.sax.xmlreader import InputSource

default_parser_list = ['xml.sax.expatreader']


def parse(source, handler, errorHandler=ErrorHandler()):
    parser = make_parser()
    parser.setContentHandler(handler)
    parser.setErrorHandler(errorHandler)
    parser.parse(source)


def parseString(string, handler, errorHandler=ErrorHandler()):
    import cStringIO
    if errorHandler is None:
        errorHandler = ErrorHandler()
    parser = make_parser()
    parser.setContentHandler(handler)
    parser.setErrorHandler(errorHandler)
    source = InputSource()
    source.setByteStream(cStringIO.StringIO(string))
    parser.parse(source)


def make_parser(parser_list=[]):
    """The first parser of the modules named that there is."""
    import sys
    from xml.sax import expatreader
    for name in parser_list + default_parser_list:
        if name == 'xml.sax.expatreader':
            return expatreader.create_parser()
        try:
            __import__(name)
        except ImportError:
            continue
        return sys.modules[name].create_parser()
    raise SAXReaderNotAvailable('No parsers found', None)
