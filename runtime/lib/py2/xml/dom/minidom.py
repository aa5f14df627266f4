"""A small implementation of the Document Object Model: Library Reference, xml.dom.minidom."""

import xml.dom
from xml.dom import EMPTY_NAMESPACE, EMPTY_PREFIX, XMLNS_NAMESPACE
from xml.dom._nodes import (CharacterData, Childless, Node, NodeList, append_child as _append_child, elements_by_name, elements_by_name_ns,
                            empty_is_none, split_name, write_data as _write_data)


class DocumentFragment(Node):
    nodeType = Node.DOCUMENT_FRAGMENT_NODE
    nodeName = '#document-fragment'
    nodeValue = None
    attributes = None
    parentNode = None
    _child_node_types = (1, 3, 4, 5, 7, 8, 12)

    def __init__(self):
        self.childNodes = NodeList()


class Attr(Node):
    nodeType = Node.ATTRIBUTE_NODE
    attributes = None
    ownerElement = None
    specified = False
    _is_id = False
    _child_node_types = (3, 5)

    def __init__(self, qName, namespaceURI=EMPTY_NAMESPACE, localName=None, prefix=None):
        self.name = qName
        self.namespaceURI = namespaceURI
        self._prefix = prefix
        self._value = ''
        self.childNodes = NodeList()
        # The value is a text node as well.
        self.childNodes.append(Text())

    nodeName = property(lambda self: self.name)

    @property
    def localName(self):
        return self.name.split(':', 1)[-1]

    @property
    def prefix(self):
        return split_name(self.name)[0] if self._prefix is None and ':' in self.name else self._prefix

    @prefix.setter
    def prefix(self, prefix):
        if prefix == 'xmlns' and self.namespaceURI and self.namespaceURI != XMLNS_NAMESPACE:
            raise xml.dom.NamespaceErr("illegal use of 'xmlns' prefix for the wrong namespace")
        element, name = self.ownerElement, self.localName
        if element is not None:
            del element._attrs[self.name]
        self._prefix = prefix
        self.name = '%s:%s' % (prefix, name) if prefix else name
        if element is not None:
            element._attrs[self.name] = self

    def _get_value(self):
        return self._value

    def _set_value(self, value):
        self._value = value
        self.childNodes[0].data = value

    value = nodeValue = property(_get_value, _set_value)

    def unlink(self):
        element = self.ownerElement
        if element is not None:
            element._attrs.pop(self.name, None)
            element._attrsNS.pop((self.namespaceURI, self.localName), None)
            self.ownerElement = None
        for child in self.childNodes:
            child.unlink()
        del self.childNodes[:]

    def _get_isId(self):
        return self._is_id

    isId = property(_get_isId)


class NamedNodeMap(object):
    """The attributes of an element, by name."""

    def __init__(self, attrs, attrsNS, ownerElement):
        self._attrs = attrs
        self._attrsNS = attrsNS
        self._ownerElement = ownerElement

    length = property(lambda self: len(self._attrs))

    def item(self, index):
        try:
            return self[self._attrs.keys()[index]]
        except IndexError:
            return None

    def items(self):
        return [(node.nodeName, node.value) for node in self._attrs.values()]

    def itemsNS(self):
        return [((node.namespaceURI, node.localName), node.value) for node in self._attrs.values()]

    def has_key(self, value):
        return value in (self._attrs if isinstance(value, basestring) else self._attrsNS)

    def keys(self):
        return self._attrs.keys()

    def keysNS(self):
        return self._attrsNS.keys()

    def values(self):
        return self._attrs.values()

    def get(self, name, value=None):
        return self._attrs.get(name, value)

    def __len__(self):
        return len(self._attrs)

    def __cmp__(self, other):
        return 0 if self._attrs is getattr(other, '_attrs', None) else cmp(id(self), id(other))

    def __getitem__(self, name):
        return self._attrsNS[name] if isinstance(name, tuple) else self._attrs[name]

    def __setitem__(self, name, value):
        if isinstance(value, basestring):
            node = self._attrs.get(name)
            if node is None:
                node = Attr(name)
                node.ownerDocument = self._ownerElement.ownerDocument
                self.setNamedItem(node)
            node.value = value
        elif isinstance(value, Attr):
            self.setNamedItem(value)
        else:
            raise TypeError('value must be a string or Attr object')

    def __delitem__(self, name):
        node = self[name]
        del self._attrs[node.nodeName]
        del self._attrsNS[(node.namespaceURI, node.localName)]
        node.ownerElement = None

    def getNamedItem(self, name):
        return self._attrs.get(name)

    def getNamedItemNS(self, namespaceURI, localName):
        return self._attrsNS.get((namespaceURI, localName))

    def removeNamedItem(self, name):
        node = self.getNamedItem(name)
        if node is None:
            raise xml.dom.NotFoundErr()
        del self[name]
        return node

    def removeNamedItemNS(self, namespaceURI, localName):
        node = self.getNamedItemNS(namespaceURI, localName)
        if node is None:
            raise xml.dom.NotFoundErr()
        del self[(namespaceURI, localName)]
        return node

    def setNamedItem(self, node):
        if not isinstance(node, Attr):
            raise xml.dom.HierarchyRequestErr('%s cannot be child of %s' % (repr(node), repr(self)))
        old = self._attrs.get(node.name)
        if old:
            old.unlink()
        self._attrs[node.name] = node
        self._attrsNS[(node.namespaceURI, node.localName)] = node
        node.ownerElement = self._ownerElement
        return old

    def setNamedItemNS(self, node):
        return self.setNamedItem(node)


AttributeList = NamedNodeMap


class Element(Node):
    nodeType = Node.ELEMENT_NODE
    nodeValue = None
    _child_node_types = (1, 7, 8, 3, 4, 5)

    def __init__(self, tagName, namespaceURI=EMPTY_NAMESPACE, prefix=None, localName=None):
        self.tagName = self.nodeName = tagName
        self.prefix = prefix
        self.namespaceURI = namespaceURI
        self.childNodes = NodeList()
        self._attrs = {}
        self._attrsNS = {}

    @property
    def localName(self):
        return self.tagName.split(':', 1)[-1]

    def _get_tagName(self):
        return self.tagName

    @property
    def attributes(self):
        return NamedNodeMap(self._attrs, self._attrsNS, self)

    def _get_attributes(self):
        return self.attributes

    def unlink(self):
        for attribute in self._attrs.values():
            attribute.unlink()
        Node.unlink(self)

    def getAttribute(self, attname):
        attribute = self._attrs.get(attname)
        return '' if attribute is None else attribute.value

    def getAttributeNS(self, namespaceURI, localName):
        attribute = self._attrsNS.get((namespaceURI, localName))
        return '' if attribute is None else attribute.value

    def setAttribute(self, attname, value):
        attribute = self.getAttributeNode(attname)
        if attribute is None:
            attribute = Attr(attname)
            attribute.value = value
            attribute.ownerDocument = self.ownerDocument
            self.setAttributeNode(attribute)
        elif value != attribute.value:
            attribute.value = value

    def setAttributeNS(self, namespaceURI, qualifiedName, value):
        prefix, local = split_name(qualifiedName)
        attribute = self.getAttributeNodeNS(namespaceURI, local)
        if attribute is None:
            attribute = Attr(qualifiedName, namespaceURI, local, prefix)
            attribute.value = value
            attribute.ownerDocument = self.ownerDocument
            self.setAttributeNode(attribute)
            return
        if value != attribute.value:
            attribute.value = value
        if attribute.prefix != prefix:
            attribute.prefix = prefix

    def getAttributeNode(self, attrname):
        return self._attrs.get(attrname)

    def getAttributeNodeNS(self, namespaceURI, localName):
        return self._attrsNS.get((namespaceURI, localName))

    def setAttributeNode(self, attr):
        if attr.ownerElement not in (None, self):
            raise xml.dom.InuseAttributeErr('attribute node already owned')
        same = self._attrs.get(attr.name)
        if same is not None and same is not attr:
            self.removeAttributeNode(same)
        same_ns = self._attrsNS.get((attr.namespaceURI, attr.localName))
        if same_ns is not None and same_ns is not same and same_ns is not attr:
            self.removeAttributeNode(same_ns)
        self._attrs[attr.name] = attr
        self._attrsNS[(attr.namespaceURI, attr.localName)] = attr
        attr.ownerElement = self
        if same is not attr:
            return same

    setAttributeNodeNS = setAttributeNode

    def removeAttribute(self, name):
        if name not in self._attrs:
            raise xml.dom.NotFoundErr()
        self.removeAttributeNode(self._attrs[name])

    def removeAttributeNS(self, namespaceURI, localName):
        if (namespaceURI, localName) not in self._attrsNS:
            raise xml.dom.NotFoundErr()
        self.removeAttributeNode(self._attrsNS[(namespaceURI, localName)])

    def removeAttributeNode(self, node):
        if node is None or node.name not in self._attrs:
            raise xml.dom.NotFoundErr()
        del self._attrs[node.name]
        self._attrsNS.pop((node.namespaceURI, node.localName), None)
        node.ownerElement = None

    removeAttributeNodeNS = removeAttributeNode

    def hasAttribute(self, name):
        return name in self._attrs

    def hasAttributeNS(self, namespaceURI, localName):
        return (namespaceURI, localName) in self._attrsNS

    def hasAttributes(self):
        return bool(self._attrs)

    def getElementsByTagName(self, name):
        return elements_by_name(self, name, NodeList())

    def getElementsByTagNameNS(self, namespaceURI, localName):
        return elements_by_name_ns(self, namespaceURI, localName, NodeList())

    def setIdAttribute(self, name):
        self.setIdAttributeNode(self.getAttributeNode(name))

    def setIdAttributeNS(self, namespaceURI, localName):
        self.setIdAttributeNode(self.getAttributeNodeNS(namespaceURI, localName))

    def setIdAttributeNode(self, idAttr):
        if idAttr is None or not self.isSameNode(idAttr.ownerElement):
            raise xml.dom.NotFoundErr()
        idAttr._is_id = True

    def __repr__(self):
        return '<DOM Element: %s at %#x>' % (self.tagName, id(self))

    def writexml(self, writer, indent='', addindent='', newl=''):
        writer.write(indent + '<' + self.tagName)
        for name in sorted(self._attrs):
            writer.write(' %s="' % name)
            _write_data(writer, self._attrs[name].value)
            writer.write('"')
        if not self.childNodes:
            writer.write('/>%s' % newl)
            return
        writer.write('>')
        # Text alone stays on the line of its tags.
        if len(self.childNodes) == 1 and self.childNodes[0].nodeType == Node.TEXT_NODE:
            self.childNodes[0].writexml(writer, '', '', '')
        else:
            writer.write(newl)
            for node in self.childNodes:
                node.writexml(writer, indent + addindent, addindent, newl)
            writer.write(indent)
        writer.write('</%s>%s' % (self.tagName, newl))


class ProcessingInstruction(Childless, Node):
    nodeType = Node.PROCESSING_INSTRUCTION_NODE

    def __init__(self, target, data):
        self.target = self.nodeName = target
        self.data = self.nodeValue = data

    def writexml(self, writer, indent='', addindent='', newl=''):
        writer.write('%s<?%s %s?>%s' % (indent, self.target, self.data, newl))


class Text(CharacterData):
    nodeType = Node.TEXT_NODE
    nodeName = '#text'

    def splitText(self, offset):
        if offset < 0 or offset > len(self.data):
            raise xml.dom.IndexSizeErr('illegal offset value')
        new = self.__class__()
        new.data = self.data[offset:]
        new.ownerDocument = self.ownerDocument
        after = self.nextSibling
        if self.parentNode and self in self.parentNode.childNodes:
            if after is None:
                self.parentNode.appendChild(new)
            else:
                self.parentNode.insertBefore(new, after)
        self.data = self.data[:offset]
        return new

    def writexml(self, writer, indent='', addindent='', newl=''):
        _write_data(writer, '%s%s%s' % (indent, self.data, newl))

    def _adjacent(self):
        first = self
        while first.previousSibling is not None and first.previousSibling.nodeType in (Node.TEXT_NODE, Node.CDATA_SECTION_NODE):
            first = first.previousSibling
        nodes = []
        while first is not None and first.nodeType in (Node.TEXT_NODE, Node.CDATA_SECTION_NODE):
            nodes.append(first)
            first = first.nextSibling
        return nodes

    @property
    def wholeText(self):
        return ''.join([node.data for node in self._adjacent()])

    def replaceWholeText(self, content):
        parent = self.parentNode
        for node in self._adjacent():
            if node is not self:
                parent.removeChild(node)
        if content:
            self.data = content
            return self
        parent.removeChild(self)
        return None

    @property
    def isWhitespaceInElementContent(self):
        return False


class Comment(CharacterData):
    nodeType = Node.COMMENT_NODE
    nodeName = '#comment'

    def __init__(self, data):
        CharacterData.__init__(self)
        self._data = data

    def writexml(self, writer, indent='', addindent='', newl=''):
        if '--' in self.data:
            raise ValueError("'--' is not allowed in a comment node")
        writer.write('%s<!--%s-->%s' % (indent, self.data, newl))


class CDATASection(Text):
    nodeType = Node.CDATA_SECTION_NODE
    nodeName = '#cdata-section'

    def writexml(self, writer, indent='', addindent='', newl=''):
        if self.data.find(']]>') >= 0:
            raise ValueError("']]>' not allowed in a CDATA section")
        writer.write('<![CDATA[%s]]>' % self.data)


class ReadOnlySequentialNamedNodeMap(object):
    """Entities or notations of a document type."""

    def __init__(self, seq=()):
        self._seq = seq

    def __len__(self):
        return len(self._seq)

    length = property(__len__)

    def getNamedItem(self, name):
        for node in self._seq:
            if node.nodeName == name:
                return node

    def getNamedItemNS(self, namespaceURI, localName):
        for node in self._seq:
            if node.namespaceURI == namespaceURI and node.localName == localName:
                return node

    def __getitem__(self, name_or_tuple):
        node = self.getNamedItemNS(*name_or_tuple) if isinstance(name_or_tuple, tuple) else self.getNamedItem(name_or_tuple)
        if node is None:
            raise KeyError(name_or_tuple)
        return node

    def item(self, index):
        return self._seq[index] if 0 <= index < len(self._seq) else None

    def _refuse(self, *args):
        raise xml.dom.NoModificationAllowedErr('NamedNodeMap instance is read-only')

    removeNamedItem = removeNamedItemNS = setNamedItem = setNamedItemNS = _refuse


class _Identified(object):
    """What has a public and a system identifier."""

    publicId = None
    systemId = None

    def _identify(self, publicId, systemId):
        self.publicId = publicId
        self.systemId = systemId


class DocumentType(_Identified, Childless, Node):
    nodeType = Node.DOCUMENT_TYPE_NODE
    nodeValue = None
    name = None
    internalSubset = None

    def __init__(self, qualifiedName):
        self.entities = ReadOnlySequentialNamedNodeMap()
        self.notations = ReadOnlySequentialNamedNodeMap()
        if qualifiedName:
            self.name = split_name(qualifiedName)[1]
        self.nodeName = self.name

    def cloneNode(self, deep):
        if self.ownerDocument is not None:
            return None
        clone = DocumentType(None)
        clone.name = clone.nodeName = self.name
        if deep:
            clone.entities._seq = list(self.entities._seq)
            clone.notations._seq = list(self.notations._seq)
        return clone

    def writexml(self, writer, indent='', addindent='', newl=''):
        writer.write('<!DOCTYPE ' + self.name)
        if self.publicId:
            writer.write("%s  PUBLIC '%s'%s  '%s'" % (newl, self.publicId, newl, self.systemId))
        elif self.systemId:
            writer.write("%s  SYSTEM '%s'" % (newl, self.systemId))
        if self.internalSubset is not None:
            writer.write(' [' + self.internalSubset + ']')
        writer.write('>' + newl)


class Entity(_Identified, Node):
    nodeType = Node.ENTITY_NODE
    nodeValue = None
    attributes = None
    actualEncoding = encoding = version = None

    def __init__(self, name, publicId, systemId, notation):
        self.nodeName = name
        self.notationName = notation
        self.childNodes = NodeList()
        self._identify(publicId, systemId)

    def _refuse(self, *args):
        raise xml.dom.HierarchyRequestErr('cannot change the children of an entity node')

    appendChild = insertBefore = removeChild = replaceChild = _refuse


class Notation(_Identified, Childless, Node):
    nodeType = Node.NOTATION_NODE
    nodeValue = None

    def __init__(self, name, publicId, systemId):
        self.nodeName = name
        self._identify(publicId, systemId)


class DOMImplementation(object):
    _features = [('core', '1.0'), ('core', '2.0'), ('core', None), ('xml', '1.0'), ('xml', '2.0'), ('xml', None), ('ls-load', '3.0'),
                 ('ls-load', None)]

    def hasFeature(self, feature, version):
        return (feature.lower(), version or None) in self._features

    def createDocument(self, namespaceURI, qualifiedName, doctype):
        if doctype and doctype.parentNode is not None:
            raise xml.dom.WrongDocumentErr('doctype object owned by another DOM tree')
        document = Document()
        if not (namespaceURI is None and qualifiedName is None and doctype is None):
            if not qualifiedName:
                raise xml.dom.InvalidCharacterErr('Element with no name')
            prefix, local = split_name(qualifiedName)
            if prefix == 'xml' and namespaceURI != 'http://www.w3.org/XML/1998/namespace':
                raise xml.dom.NamespaceErr("illegal use of 'xml' prefix")
            if prefix and not namespaceURI:
                raise xml.dom.NamespaceErr('illegal use of prefix without namespaces')
            element = document.createElementNS(namespaceURI, qualifiedName)
            if doctype:
                document.appendChild(doctype)
            document.appendChild(element)
        if doctype:
            doctype.parentNode = doctype.ownerDocument = document
        document.doctype = doctype
        document.implementation = self
        return document

    def createDocumentType(self, qualifiedName, publicId, systemId):
        doctype = DocumentType(qualifiedName)
        doctype._identify(publicId, systemId)
        return doctype

    def getInterface(self, feature):
        return self if self.hasFeature(feature, None) else None


class Document(Node):
    nodeType = Node.DOCUMENT_NODE
    nodeName = '#document'
    nodeValue = None
    attributes = None
    parentNode = previousSibling = nextSibling = None
    doctype = None
    implementation = DOMImplementation()
    actualEncoding = encoding = standalone = version = None
    strictErrorChecking = False
    errorHandler = None
    documentURI = None
    _child_node_types = (1, 7, 8, 10)

    def __init__(self):
        self.childNodes = NodeList()

    def appendChild(self, node):
        self._refuse(node)
        if node.parentNode is not None:
            node.parentNode.removeChild(node)
        if node.nodeType == Node.ELEMENT_NODE and self.documentElement:
            raise xml.dom.HierarchyRequestErr('two document elements disallowed')
        return Node.appendChild(self, node)

    def removeChild(self, oldChild):
        if oldChild not in self.childNodes:
            raise xml.dom.NotFoundErr()
        Node.removeChild(self, oldChild)
        if self.doctype is oldChild:
            self.doctype = None
        return oldChild

    @property
    def documentElement(self):
        for node in self.childNodes:
            if node.nodeType == Node.ELEMENT_NODE:
                return node

    def _get_documentElement(self):
        return self.documentElement

    def unlink(self):
        if self.doctype is not None:
            self.doctype.unlink()
            self.doctype = None
        Node.unlink(self)

    def cloneNode(self, deep):
        if not deep:
            return None
        clone = self.implementation.createDocument(None, None, None)
        clone.encoding, clone.standalone, clone.version = self.encoding, self.standalone, self.version
        for child in self.childNodes:
            copy = _clone_node(child, deep, clone)
            clone.childNodes.append(copy)
            if copy.nodeType == Node.DOCUMENT_TYPE_NODE:
                clone.doctype = copy
            copy.parentNode = clone
        return clone

    def _own(self, node):
        node.ownerDocument = self
        return node

    def createDocumentFragment(self):
        return self._own(DocumentFragment())

    def createElement(self, tagName):
        return self._own(Element(tagName))

    def createTextNode(self, data):
        if not isinstance(data, basestring):
            raise TypeError('node contents must be a string')
        node = Text()
        node.data = data
        return self._own(node)

    def createCDATASection(self, data):
        if not isinstance(data, basestring):
            raise TypeError('node contents must be a string')
        node = CDATASection()
        node.data = data
        return self._own(node)

    def createComment(self, data):
        return self._own(Comment(data))

    def createProcessingInstruction(self, target, data):
        return self._own(ProcessingInstruction(target, data))

    def createAttribute(self, qName):
        attribute = self._own(Attr(qName))
        attribute.value = ''
        return attribute

    def createElementNS(self, namespaceURI, qualifiedName):
        return self._own(Element(qualifiedName, namespaceURI, split_name(qualifiedName)[0]))

    def createAttributeNS(self, namespaceURI, qualifiedName):
        prefix, local = split_name(qualifiedName)
        return self._own(Attr(qualifiedName, namespaceURI, local, prefix))

    def getElementById(self, id):
        for element in self.getElementsByTagName('*'):
            for attribute in element._attrs.values():
                if attribute._is_id and attribute.value == id:
                    return element
        return None

    def getElementsByTagName(self, name):
        return elements_by_name(self, name, NodeList())

    def getElementsByTagNameNS(self, namespaceURI, localName):
        return elements_by_name_ns(self, namespaceURI, localName, NodeList())

    def isSupported(self, feature, version):
        return self.implementation.hasFeature(feature, version)

    def importNode(self, node, deep):
        if node.nodeType == Node.DOCUMENT_NODE:
            raise xml.dom.NotSupportedErr('cannot import document nodes')
        if node.nodeType == Node.DOCUMENT_TYPE_NODE:
            raise xml.dom.NotSupportedErr('cannot import document type nodes')
        return _clone_node(node, deep, self)

    def writexml(self, writer, indent='', addindent='', newl='', encoding=None):
        if encoding is None:
            writer.write('<?xml version="1.0" ?>' + newl)
        else:
            writer.write('<?xml version="1.0" encoding="%s"?>%s' % (encoding, newl))
        for node in self.childNodes:
            node.writexml(writer, indent, addindent, newl)


def _clone_node(node, deep, newOwnerDocument):
    """A copy of a node, of another document perhaps."""
    same = node.ownerDocument is not None and node.ownerDocument.isSameNode(newOwnerDocument)
    kind = node.nodeType
    if kind == Node.ELEMENT_NODE:
        clone = newOwnerDocument.createElementNS(node.namespaceURI, node.nodeName)
        for attribute in node._attrs.values():
            clone.setAttributeNS(attribute.namespaceURI, attribute.nodeName, attribute.value)
            copy = clone.getAttributeNodeNS(attribute.namespaceURI, attribute.localName)
            copy.specified = attribute.specified
            copy._is_id = attribute._is_id
    elif kind == Node.DOCUMENT_FRAGMENT_NODE:
        clone = newOwnerDocument.createDocumentFragment()
    elif kind == Node.TEXT_NODE:
        clone = newOwnerDocument.createTextNode(node.data)
    elif kind == Node.CDATA_SECTION_NODE:
        clone = newOwnerDocument.createCDATASection(node.data)
    elif kind == Node.PROCESSING_INSTRUCTION_NODE:
        clone = newOwnerDocument.createProcessingInstruction(node.target, node.data)
    elif kind == Node.COMMENT_NODE:
        clone = newOwnerDocument.createComment(node.data)
    elif kind == Node.ATTRIBUTE_NODE:
        clone = newOwnerDocument.createAttributeNS(node.namespaceURI, node.nodeName)
        clone.specified = True
        clone.value = node.value
    elif kind == Node.DOCUMENT_TYPE_NODE:
        clone = newOwnerDocument.implementation.createDocumentType(node.name, node.publicId, node.systemId)
        clone.ownerDocument = newOwnerDocument
        if deep:
            clone.entities._seq = list(node.entities._seq)
            clone.notations._seq = list(node.notations._seq)
    else:
        raise xml.dom.NotSupportedErr('Cannot clone node %s' % repr(node))
    if deep and kind in (Node.ELEMENT_NODE, Node.DOCUMENT_FRAGMENT_NODE):
        for child in node.childNodes:
            clone.appendChild(_clone_node(child, deep, newOwnerDocument))
    operation = xml.dom.UserDataHandler.NODE_CLONED if same else xml.dom.UserDataHandler.NODE_IMPORTED
    node._call_user_data_handler(operation, node, clone)
    return clone


def parse(file, parser=None, bufsize=None):
    """The document of a file, which is given by its name or open."""
    if parser is not None or bufsize:
        from xml.dom import pulldom
        events = pulldom.parse(file, parser=parser, bufsize=bufsize or pulldom.default_bufsize)
        return _whole(events)
    from xml.dom import expatbuilder
    return expatbuilder.parse(file)


def parseString(string, parser=None):
    """The document of a text."""
    if parser is not None:
        from xml.dom import pulldom
        return _whole(pulldom.parseString(string, parser=parser))
    from xml.dom import expatbuilder
    return expatbuilder.parseString(string)


def _whole(events):
    toktype, root = events.getEvent()
    events.expandNode(root)
    events.clear()
    return root


def _features_of(text):
    """The pairs of a string such as "core 2.0 xml"."""
    parts = text.split()
    features = []
    while parts:
        feature = parts.pop(0)
        if feature[0] in '0123456789':
            raise ValueError('bad feature name: %r' % (feature,))
        features.append((feature, parts.pop(0) if parts and parts[0][0] in '0123456789' else None))
    return features


def getDOMImplementation(features=None):
    if features:
        if isinstance(features, basestring):
            features = _features_of(features)
        for feature, version in features:
            if not Document.implementation.hasFeature(feature, version):
                return None
    return Document.implementation
