"""Text and attributes of XML: Library Reference, xml.sax.saxutils."""

import sys

from xml.sax import handler, xmlreader


def _replaced(text, pairs):
    for old, new in pairs.items():
        text = text.replace(old, new)
    return text


def escape(data, entities={}):
    """Escape &, <, and > in a string of data.

    You can escape other strings of data by passing a dictionary as
    the optional entities parameter.  The keys and values must all be
    strings; each key will be replaced with its corresponding value.
    """
    return _replaced(data.replace("&", "&amp;").replace(">", "&gt;").replace("<", "&lt;"), entities)


def unescape(data, entities={}):
    """Unescape &amp;, &lt;, and &gt; in a string of data.

    You can unescape other strings of data by passing a dictionary as
    the optional entities parameter.  The keys and values must all be
    strings; each key will be replaced with its corresponding value.
    """
    data = _replaced(data.replace("&lt;", "<").replace("&gt;", ">"), entities)
    return data.replace("&amp;", "&")       # last: what it makes is no reference


def quoteattr(data, entities={}):
    """Escape and quote an attribute value.

    Escape &, <, and > in a string of data, then quote it for use as
    an attribute value.  The \\" character will be escaped as well, if
    necessary.

    You can escape other strings of data by passing a dictionary as
    the optional entities parameter.  The keys and values must all be
    strings; each key will be replaced with its corresponding value.
    """
    entities = entities.copy()
    entities.update({'\n': '&#10;', '\r': '&#13;', '\t': '&#9;'})
    data = escape(data, entities)
    if '"' not in data:
        return '"%s"' % data
    if "'" in data:
        return '"%s"' % data.replace('"', "&quot;")
    return "'%s'" % data


def _open(out, encoding):
    """What text is written to: to files of bytes in the encoding."""
    import codecs
    import io
    if out is None:
        import sys
        out = sys.stdout
    if isinstance(out, io.TextIOBase):
        return out.write
    if isinstance(out, (codecs.StreamWriter, codecs.StreamReaderWriter)):
        return out.write

    def write(text):
        if not isinstance(text, unicode):
            text = unicode(text, encoding)
        out.write(text.encode(encoding, 'xmlcharrefreplace'))
    return write


class XMLGenerator(handler.ContentHandler):
    """Writes the events that it is told as XML."""

    def __init__(self, out=None, encoding='iso-8859-1'):
        handler.ContentHandler.__init__(self)
        self._write = _open(out, encoding)
        # uri -> prefix; the stack keeps what it was before each mapping.
        self._ns_contexts = [{}]
        self._current_context = self._ns_contexts[-1]
        self._undeclared_ns_maps = []
        self._encoding = encoding

    def _qname(self, name):
        uri, local = name
        if uri:
            if uri == 'http://www.w3.org/XML/1998/namespace':
                return 'xml:' + local
            prefix = self._current_context[uri]
            if prefix:
                return prefix + ':' + local
        return local

    def startDocument(self):
        self._write(u'<?xml version="1.0" encoding="%s"?>\n' % self._encoding)

    def endDocument(self):
        pass

    def startPrefixMapping(self, prefix, uri):
        self._ns_contexts.append(self._current_context.copy())
        self._current_context[uri] = prefix
        self._undeclared_ns_maps.append((prefix, uri))

    def endPrefixMapping(self, prefix):
        self._current_context = self._ns_contexts[-1]
        del self._ns_contexts[-1]

    def startElement(self, name, attrs):
        self._write(u'<' + name)
        for name, value in attrs.items():
            self._write(u' %s=%s' % (name, quoteattr(value)))
        self._write(u'>')

    def endElement(self, name):
        self._write(u'</%s>' % name)

    def startElementNS(self, name, qname, attrs):
        self._write(u'<' + self._qname(name))
        for prefix, uri in self._undeclared_ns_maps:
            self._write(u' xmlns%s="%s"' % (':' + prefix if prefix else '', uri))
        self._undeclared_ns_maps = []
        for name, value in attrs.items():
            self._write(u' %s=%s' % (self._qname(name), quoteattr(value)))
        self._write(u'>')

    def endElementNS(self, name, qname):
        self._write(u'</%s>' % self._qname(name))

    def characters(self, content):
        if not isinstance(content, unicode):
            content = unicode(content, self._encoding)
        self._write(escape(content))

    def ignorableWhitespace(self, content):
        if not isinstance(content, unicode):
            content = unicode(content, self._encoding)
        self._write(content)

    def processingInstruction(self, target, data):
        self._write(u'<?%s %s?>' % (target, data))


class XMLFilterBase(xmlreader.XMLReader):
    """Stands between a parser and handlers, and passes on what it is told; a derived class changes some of it."""

    def __init__(self, parent=None):
        xmlreader.XMLReader.__init__(self)
        self._parent = parent

    def error(self, exception):
        self._err_handler.error(exception)

    def fatalError(self, exception):
        self._err_handler.fatalError(exception)

    def warning(self, exception):
        self._err_handler.warning(exception)

    def setDocumentLocator(self, locator):
        self._cont_handler.setDocumentLocator(locator)

    def startDocument(self):
        self._cont_handler.startDocument()

    def endDocument(self):
        self._cont_handler.endDocument()

    def startPrefixMapping(self, prefix, uri):
        self._cont_handler.startPrefixMapping(prefix, uri)

    def endPrefixMapping(self, prefix):
        self._cont_handler.endPrefixMapping(prefix)

    def startElement(self, name, attrs):
        self._cont_handler.startElement(name, attrs)

    def endElement(self, name):
        self._cont_handler.endElement(name)

    def startElementNS(self, name, qname, attrs):
        self._cont_handler.startElementNS(name, qname, attrs)

    def endElementNS(self, name, qname):
        self._cont_handler.endElementNS(name, qname)

    def characters(self, content):
        self._cont_handler.characters(content)

    def ignorableWhitespace(self, chars):
        self._cont_handler.ignorableWhitespace(chars)

    def processingInstruction(self, target, data):
        self._cont_handler.processingInstruction(target, data)

    def skippedEntity(self, name):
        self._cont_handler.skippedEntity(name)

    def notationDecl(self, name, publicId, systemId):
        self._dtd_handler.notationDecl(name, publicId, systemId)

    def unparsedEntityDecl(self, name, publicId, systemId, ndata):
        self._dtd_handler.unparsedEntityDecl(name, publicId, systemId, ndata)

    def resolveEntity(self, publicId, systemId):
        return self._ent_handler.resolveEntity(publicId, systemId)

    def parse(self, source):
        self._parent.setContentHandler(self)
        self._parent.setErrorHandler(self)
        self._parent.setEntityResolver(self)
        self._parent.setDTDHandler(self)
        self._parent.parse(source)

    def setLocale(self, locale):
        self._parent.setLocale(locale)

    def getFeature(self, name):
        return self._parent.getFeature(name)

    def setFeature(self, name, state):
        self._parent.setFeature(name, state)

    def getProperty(self, name):
        return self._parent.getProperty(name)

    def setProperty(self, name, value):
        self._parent.setProperty(name, value)

    def getParent(self):
        return self._parent

    def setParent(self, parent):
        self._parent = parent


def prepare_input_source(source, base=''):
    """An InputSource that can be read, for the name of a file, a URL, an open file or an InputSource."""
    if isinstance(source, basestring):
        source = xmlreader.InputSource(source)
    elif hasattr(source, 'read'):
        file, source = source, xmlreader.InputSource()
        source.setByteStream(file)
        if hasattr(file, 'name'):
            source.setSystemId(file.name)
    if source.getByteStream() is None:
        import os
        system = source.getSystemId()
        name = os.path.join(os.path.dirname(os.path.normpath(base)), system)
        encoding = sys.getfilesystemencoding()
        if isinstance(system, unicode) and isinstance(name, unicode):
            name = name.encode(encoding)
        if os.path.isfile(name):
            source.setSystemId(name)
            source.setByteStream(open(name, 'rb'))
        else:
            import urllib
            import urlparse
            source.setSystemId(urlparse.urljoin(base, system))
            source.setByteStream(urllib.urlopen(source.getSystemId()))
    return source
