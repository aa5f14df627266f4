"""How trees of elements are written: as XML, HTML or text."""

_namespace_map = {
    'http://www.w3.org/XML/1998/namespace': 'xml', 'http://www.w3.org/1999/xhtml': 'html',
    'http://www.w3.org/1999/02/22-rdf-syntax-ns#': 'rdf', 'http://schemas.xmlsoap.org/wsdl/': 'wsdl',
    'http://www.w3.org/2001/XMLSchema': 'xs', 'http://www.w3.org/2001/XMLSchema-instance': 'xsi',
    'http://purl.org/dc/elements/1.1/': 'dc'}

_HTML_EMPTY = frozenset('area base basefont br col frame hr img input isindex link meta param'.split())


def raise_serialization_error(text):
    raise TypeError('cannot serialize %r (type %s)' % (text, type(text).__name__))


def _encode(text, encoding):
    try:
        return text.encode(encoding, 'xmlcharrefreplace')
    except (TypeError, AttributeError):
        raise_serialization_error(text)


def _escape(text, encoding, pairs):
    try:
        for plain, escaped in pairs:
            if plain in text:
                text = text.replace(plain, escaped)
        return text.encode(encoding, 'xmlcharrefreplace')
    except (TypeError, AttributeError):
        raise_serialization_error(text)


def _cdata(text, encoding):
    return _escape(text, encoding, (('&', '&amp;'), ('<', '&lt;'), ('>', '&gt;')))


def _attribute(text, encoding):
    return _escape(text, encoding, (('&', '&amp;'), ('<', '&lt;'), ('>', '&gt;'), ('"', '&quot;'), ('\n', '&#10;')))


def _html_attribute(text, encoding):
    return _escape(text, encoding, (('&', '&amp;'), ('>', '&gt;'), ('"', '&quot;')))


def _names(root, encoding, default, special, QName):
    """What each name of the tree is written as, and the prefix of each namespace."""
    qnames = {None: None}
    namespaces = {}
    if default:
        namespaces[default] = ''

    def add(qname):
        try:
            if qname[:1] == '{':
                uri, tag = qname[1:].rsplit('}', 1)
                prefix = namespaces.get(uri)
                if prefix is None:
                    prefix = _namespace_map.get(uri)
                    if prefix is None:
                        prefix = 'ns%d' % len(namespaces)
                    if prefix != 'xml':
                        namespaces[uri] = prefix
                qnames[qname] = ('%s:%s' % (prefix, tag) if prefix else tag).encode(encoding)
            else:
                if default:
                    raise ValueError('cannot use non-qualified names with default_namespace option')
                qnames[qname] = qname.encode(encoding)
        except TypeError:
            raise_serialization_error(qname)

    for element in root.iter():
        tag = element.tag
        if isinstance(tag, QName):
            if tag.text not in qnames:
                add(tag.text)
        elif isinstance(tag, basestring):
            if tag not in qnames:
                add(tag)
        elif tag is not None and tag not in special:
            raise_serialization_error(tag)
        for key, value in element.items():
            if isinstance(key, QName):
                key = key.text
            if key not in qnames:
                add(key)
            if isinstance(value, QName) and value.text not in qnames:
                add(value.text)
        if isinstance(element.text, QName) and element.text.text not in qnames:
            add(element.text.text)
    return qnames, namespaces


class Writer(object):
    """Writes one tree. `special` are the functions that stand for tags of comments and instructions."""

    def __init__(self, write, encoding, method, special, QName):
        self.write, self.encoding, self.html = write, encoding, method == 'html'
        self.comment, self.instruction = special
        self.QName = QName
        self.attribute = _html_attribute if self.html else _attribute

    def start(self, root, default):
        self.qnames, namespaces = _names(root, self.encoding, default, (self.comment, self.instruction), self.QName)
        self.element(root, namespaces)

    def text(self, value):
        return self.qnames[value.text] if isinstance(value, self.QName) else _cdata(value, self.encoding)

    def element(self, element, namespaces=None):
        write, encoding, tag, text = self.write, self.encoding, element.tag, element.text
        if tag is self.comment:
            write('<!--%s-->' % (_cdata(text, encoding) if self.html else _encode(text, encoding)))
        elif tag is self.instruction:
            write('<?%s?>' % (_cdata(text, encoding) if self.html else _encode(text, encoding)))
        else:
            tag = self.qnames[tag.text if isinstance(tag, self.QName) else tag]
            if tag is None:
                if text:
                    write(_cdata(text, encoding))
                for child in element:
                    self.element(child)
            else:
                self.named(element, tag, text, namespaces)
        if element.tail:
            write(_cdata(element.tail, encoding))

    def named(self, element, tag, text, namespaces):
        write, encoding, qnames = self.write, self.encoding, self.qnames
        write('<' + tag)
        if namespaces:
            for uri, prefix in sorted(namespaces.items(), key=lambda item: item[1]):
                write(' xmlns%s="%s"' % ((':' + prefix if prefix else '').encode(encoding), self.attribute(uri, encoding)))
        for key, value in sorted(element.items()):
            if isinstance(key, self.QName):
                key = key.text
            value = qnames[value.text] if isinstance(value, self.QName) else self.attribute(value, encoding)
            write(' %s="%s"' % (qnames[key], value))
        lower = tag.lower()
        if self.html:
            write('>')
            if text:
                write(_encode(text, encoding) if lower in ('script', 'style') else self.text(text))
        elif text or len(element):
            write('>')
            if text:
                write(self.text(text))
        else:
            write(' />')
            return
        for child in element:
            self.element(child)
        if not self.html or lower not in _HTML_EMPTY:
            write('</' + tag + '>')
