"""What the SAX API raises: Library Reference, xml.sax, "SAXException Objects"."""


class SAXException(Exception):
    """An error or warning of XML, with the exception behind it, if there is one."""

    def __init__(self, msg, exception=None):
        self._msg = msg
        self._exception = exception
        Exception.__init__(self, msg)

    def getMessage(self):
        return self._msg

    def getException(self):
        return self._exception

    def __str__(self):
        return self._msg

    def __getitem__(self, ix):
        raise AttributeError('__getitem__')


class SAXParseException(SAXException):
    """The same with a place in the document, as the locator tells it now."""

    def __init__(self, msg, exception, locator):
        SAXException.__init__(self, msg, exception)
        self._locator = locator
        self._systemId = locator.getSystemId()
        self._colnum = locator.getColumnNumber()
        self._linenum = locator.getLineNumber()

    def getColumnNumber(self):
        return self._colnum

    def getLineNumber(self):
        return self._linenum

    def getPublicId(self):
        return self._locator.getPublicId()

    def getSystemId(self):
        return self._systemId

    def __str__(self):
        system = self.getSystemId()
        shown = [('?' if n is None else n) for n in (self.getLineNumber(), self.getColumnNumber())]
        return '%s:%s:%s: %s' % ('<unknown>' if system is None else system, shown[0], shown[1], self._msg)


class SAXNotRecognizedException(SAXException):
    """A feature or property is not known."""


class SAXNotSupportedException(SAXException):
    """A feature or property is known, but cannot have this value."""


class SAXReaderNotAvailable(SAXNotSupportedException):
    """There is no such parser."""
