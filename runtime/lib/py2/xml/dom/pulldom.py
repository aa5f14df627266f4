"""Documents whose parts are built on demand, event by event: Library Reference, xml.dom.pulldom."""

import xml.sax
import xml.sax.handler

START_ELEMENT = 'START_ELEMENT'
END_ELEMENT = 'END_ELEMENT'
COMMENT = 'COMMENT'
START_DOCUMENT = 'START_DOCUMENT'
END_DOCUMENT = 'END_DOCUMENT'
PROCESSING_INSTRUCTION = 'PROCESSING_INSTRUCTION'
IGNORABLE_WHITESPACE = 'IGNORABLE_WHITESPACE'
CHARACTERS = 'CHARACTERS'


class PullDOM(xml.sax.ContentHandler):
    """Makes (event, node) pairs of what a parser tells, in a linked list. The nodes are not joined to a tree."""

    _locator = None
    document = None

    def __init__(self, documentFactory=None):
        from xml.dom import XML_NAMESPACE
        self.documentFactory = documentFactory
        self.firstEvent = [None, None]
        self.lastEvent = self.firstEvent
        self.elementStack = []
        self.push = self.elementStack.append
        self._ns_contexts = [{XML_NAMESPACE: 'xml'}]
        self._current_context = self._ns_contexts[-1]
        self._xmlns_attrs = []
        self.pending_events = []

    def pop(self):
        result = self.elementStack[-1]
        del self.elementStack[-1]
        return result

    def _event(self, name, node):
        self.lastEvent[1] = [(name, node), None]
        self.lastEvent = self.lastEvent[1]

    def setDocumentLocator(self, locator):
        self._locator = locator

    def startPrefixMapping(self, prefix, uri):
        self._xmlns_attrs.append((prefix or 'xmlns', uri))
        self._ns_contexts.append(self._current_context.copy())
        self._current_context[uri] = prefix or None

    def endPrefixMapping(self, prefix):
        self._current_context = self._ns_contexts.pop()

    def startElementNS(self, name, tagName, attrs):
        from xml.dom import XMLNS_NAMESPACE
        for prefix, value in self._xmlns_attrs:
            attrs._attrs[(XMLNS_NAMESPACE, prefix)] = value
        self._xmlns_attrs = []
        uri, local = name
        if uri:
            if tagName is None:
                prefix = self._current_context[uri]
                tagName = prefix + ':' + local if prefix else local
            make = lambda: self.document.createElementNS(uri, tagName)
        else:
            make = lambda: self.document.createElement(local)
        if self.document is None:
            self.buildDocument(uri, tagName or local)
        node = make()
        for (uri, name), value in attrs.items():
            if uri:
                if uri == XMLNS_NAMESPACE:
                    prefix = 'xmlns'
                else:
                    prefix = self._current_context[uri]
                attribute = self.document.createAttributeNS(uri, prefix + ':' + name if prefix and name != 'xmlns' else name)
            else:
                attribute = self.document.createAttribute(name)
            attribute.value = value
            node.setAttributeNode(attribute)
        self._event(START_ELEMENT, node)
        self.push(node)

    def endElementNS(self, name, tagName):
        self._event(END_ELEMENT, self.pop())

    def startElement(self, name, attrs):
        if self.document is None:
            self.buildDocument(None, name)
        node = self.document.createElement(name)
        for key, value in attrs.items():
            attribute = self.document.createAttribute(key)
            attribute.value = value
            node.setAttributeNode(attribute)
        self._event(START_ELEMENT, node)
        self.push(node)

    def endElement(self, name):
        self._event(END_ELEMENT, self.pop())

    def comment(self, s):
        if self.document:
            self._event(COMMENT, self.document.createComment(s))
        else:
            self.pending_events.append([(COMMENT, s), None])

    def processingInstruction(self, target, data):
        if self.document:
            self._event(PROCESSING_INSTRUCTION, self.document.createProcessingInstruction(target, data))
        else:
            self.pending_events.append([(PROCESSING_INSTRUCTION, target, data), None])

    def ignorableWhitespace(self, chars):
        self._event(IGNORABLE_WHITESPACE, self.document.createTextNode(chars))

    def characters(self, chars):
        self._event(CHARACTERS, self.document.createTextNode(chars))

    def startDocument(self):
        if self.documentFactory is None:
            from xml.dom import minidom
            self.documentFactory = minidom.Document.implementation

    def buildDocument(self, uri, tagname):
        # The document's element is made by its own event.
        document = self.documentFactory.createDocument(None, None, None)
        self.document = document
        self._event(START_DOCUMENT, document)
        self.push(document)
        for event in self.pending_events:
            if event[0][0] == COMMENT:
                self._event(COMMENT, document.createComment(event[0][1]))
            else:
                self._event(PROCESSING_INSTRUCTION, document.createProcessingInstruction(event[0][1], event[0][2]))
        self.pending_events = []

    def endDocument(self):
        self._event(END_DOCUMENT, self.document)
        self.pop()

    def clear(self):
        self.document = None


class ErrorHandler:
    def warning(self, exception):
        print exception

    def error(self, exception):
        raise exception

    def fatalError(self, exception):
        raise exception


class DOMEventStream:
    """The events of a stream, which is read as they are asked for."""

    def __init__(self, stream, parser, bufsize):
        self.stream = stream
        self.parser = parser
        self.bufsize = bufsize
        if not hasattr(self.parser, 'feed'):
            self.getEvent = self._slurp
        self.reset()

    def reset(self):
        self.pulldom = PullDOM()
        self.parser.setFeature(xml.sax.handler.feature_namespaces, 1)
        self.parser.setContentHandler(self.pulldom)

    def __getitem__(self, pos):
        event = self.getEvent()
        if event:
            return event
        raise IndexError

    def next(self):
        event = self.getEvent()
        if event:
            return event
        raise StopIteration

    def __iter__(self):
        return self

    def expandNode(self, node):
        """Reads on until the node is complete, with all that it holds."""
        event = self.getEvent()
        parents = [node]
        while event:
            token, current = event
            if current is node:
                return
            if token != END_ELEMENT:
                parents[-1].appendChild(current)
            if token == START_ELEMENT:
                parents.append(current)
            elif token == END_ELEMENT:
                del parents[-1]
            event = self.getEvent()

    def getEvent(self):
        if not self.pulldom.firstEvent[1]:
            self.pulldom.lastEvent = self.pulldom.firstEvent
        while not self.pulldom.firstEvent[1]:
            data = self.stream.read(self.bufsize)
            if not data:
                self.parser.close()
                return None
            self.parser.feed(data)
        event = self.pulldom.firstEvent[1][0]
        self.pulldom.firstEvent[1] = self.pulldom.firstEvent[1][1]
        return event

    def _slurp(self):
        """For parsers that take a document as a whole only."""
        self.parser.parse(self.stream)
        self.getEvent = self._emit
        return self._emit()

    def _emit(self):
        event = self.pulldom.firstEvent[1][0]
        self.pulldom.firstEvent[1] = self.pulldom.firstEvent[1][1]
        return event

    def clear(self):
        self.pulldom.clear()
        self.parser = None
        self.stream = None


class SAX2DOM(PullDOM):
    """Joins the nodes to a tree as they come."""

    def _join(self):
        node = self.elementStack[-1]
        self.elementStack[-2].appendChild(node)

    def startElementNS(self, name, tagName, attrs):
        PullDOM.startElementNS(self, name, tagName, attrs)
        self._join()

    def startElement(self, name, attrs):
        PullDOM.startElement(self, name, attrs)
        self._join()

    def _join_last(self):
        self.elementStack[-1].appendChild(self.lastEvent[0][1])

    def processingInstruction(self, target, data):
        PullDOM.processingInstruction(self, target, data)
        self._join_last()

    def ignorableWhitespace(self, chars):
        PullDOM.ignorableWhitespace(self, chars)
        self._join_last()

    def characters(self, chars):
        PullDOM.characters(self, chars)
        self._join_last()


default_bufsize = (2 ** 14) - 20


def parse(stream_or_string, parser=None, bufsize=None):
    if bufsize is None:
        bufsize = default_bufsize
    stream = open(stream_or_string) if isinstance(stream_or_string, basestring) else stream_or_string
    return DOMEventStream(stream, parser or xml.sax.make_parser(), bufsize)


def parseString(string, parser=None):
    from cStringIO import StringIO
    return DOMEventStream(StringIO(string), parser or xml.sax.make_parser(), len(string) or default_bufsize)
