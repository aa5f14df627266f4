"""What minidom's nodes have in common: lists, families, and text."""

import xml.dom
from xml.dom import EMPTY_NAMESPACE


class NodeList(list):
    __slots__ = ()

    def item(self, index):
        if 0 <= index < len(self):
            return self[index]

    length = property(lambda self: len(self), doc='The number of nodes in the NodeList.')
    _get_length = list.__len__

    def __add__(self, other):
        return NodeList(list.__add__(self, other))

    def __radd__(self, other):
        return NodeList(list.__add__(NodeList(other), self))


class Node(xml.dom.Node):
    namespaceURI = None
    parentNode = None
    ownerDocument = None
    nextSibling = None
    previousSibling = None
    prefix = xml.dom.EMPTY_PREFIX

    def __nonzero__(self):
        return True

    def __repr__(self):
        # The classes of 2.7 are old-style ones.
        return '<xml.dom.minidom.%s instance at %#x>' % (self.__class__.__name__, id(self))

    @property
    def firstChild(self):
        return self.childNodes[0] if self.childNodes else None

    @property
    def lastChild(self):
        return self.childNodes[-1] if self.childNodes else None

    @property
    def localName(self):
        return None

    def hasChildNodes(self):
        return bool(self.childNodes)

    def _refuse(self, node):
        if node.nodeType not in self._child_node_types:
            raise xml.dom.HierarchyRequestErr('%s cannot be child of %s' % (repr(node), repr(self)))

    def insertBefore(self, newChild, refChild):
        if newChild.nodeType == self.DOCUMENT_FRAGMENT_NODE:
            for child in tuple(newChild.childNodes):
                self.insertBefore(child, refChild)
            return newChild
        self._refuse(newChild)
        if newChild.parentNode is not None:
            newChild.parentNode.removeChild(newChild)
        if refChild is None:
            self.appendChild(newChild)
            return newChild
        try:
            index = self.childNodes.index(refChild)
        except ValueError:
            raise xml.dom.NotFoundErr()
        self.childNodes.insert(index, newChild)
        newChild.nextSibling = refChild
        refChild.previousSibling = newChild
        newChild.previousSibling = self.childNodes[index - 1] if index else None
        if index:
            self.childNodes[index - 1].nextSibling = newChild
        newChild.parentNode = self
        return newChild

    def appendChild(self, node):
        if node.nodeType == self.DOCUMENT_FRAGMENT_NODE:
            for child in tuple(node.childNodes):
                self.appendChild(child)
            return node
        self._refuse(node)
        if node.parentNode is not None:
            node.parentNode.removeChild(node)
        append_child(self, node)
        node.nextSibling = None
        return node

    def replaceChild(self, newChild, oldChild):
        if newChild.nodeType == self.DOCUMENT_FRAGMENT_NODE:
            after = oldChild.nextSibling
            self.removeChild(oldChild)
            return self.insertBefore(newChild, after)
        self._refuse(newChild)
        if newChild is oldChild:
            return
        if newChild.parentNode is not None:
            newChild.parentNode.removeChild(newChild)
        try:
            index = self.childNodes.index(oldChild)
        except ValueError:
            raise xml.dom.NotFoundErr()
        self.childNodes[index] = newChild
        newChild.parentNode = self
        oldChild.parentNode = None
        newChild.nextSibling, newChild.previousSibling = oldChild.nextSibling, oldChild.previousSibling
        oldChild.nextSibling = oldChild.previousSibling = None
        if newChild.previousSibling:
            newChild.previousSibling.nextSibling = newChild
        if newChild.nextSibling:
            newChild.nextSibling.previousSibling = newChild
        return oldChild

    def removeChild(self, oldChild):
        try:
            self.childNodes.remove(oldChild)
        except ValueError:
            raise xml.dom.NotFoundErr()
        if oldChild.nextSibling is not None:
            oldChild.nextSibling.previousSibling = oldChild.previousSibling
        if oldChild.previousSibling is not None:
            oldChild.previousSibling.nextSibling = oldChild.nextSibling
        oldChild.nextSibling = oldChild.previousSibling = None
        oldChild.parentNode = None
        return oldChild

    def normalize(self):
        kept = []
        for child in self.childNodes:
            if child.nodeType == Node.TEXT_NODE:
                if not child.data:
                    if kept:
                        kept[-1].nextSibling = child.nextSibling
                    if child.nextSibling:
                        child.nextSibling.previousSibling = child.previousSibling
                    child.unlink()
                    continue
                if kept and kept[-1].nodeType == child.nodeType:
                    node = kept[-1]
                    node.data += child.data
                    node.nextSibling = child.nextSibling
                    if child.nextSibling:
                        child.nextSibling.previousSibling = node
                    child.unlink()
                    continue
            kept.append(child)
            if child.nodeType == Node.ELEMENT_NODE:
                child.normalize()
        self.childNodes[:] = kept

    def cloneNode(self, deep):
        from xml.dom.minidom import _clone_node
        return _clone_node(self, deep, self.ownerDocument or self)

    def isSupported(self, feature, version):
        return self.ownerDocument.implementation.hasFeature(feature, version)

    def _get_localName(self):
        return self.localName

    def _get_firstChild(self):
        return self.firstChild

    def _get_lastChild(self):
        return self.lastChild

    def _get_childNodes(self):
        return self.childNodes

    def isSameNode(self, other):
        return self is other

    def getInterface(self, feature):
        return self if self.isSupported(feature, None) else None

    _user_data = None

    def getUserData(self, key):
        return (self._user_data or {}).get(key, (None,))[0]

    def setUserData(self, key, data, handler):
        if self._user_data is None:
            self._user_data = {}
        old = self.getUserData(key)
        if data is None:
            self._user_data.pop(key, None)
        else:
            self._user_data[key] = (data, handler)
        return old

    def _call_user_data_handler(self, operation, src, dst):
        for key, (data, handler) in (self._user_data or {}).items():
            if handler is not None:
                handler.handle(operation, key, data, src, dst)

    def unlink(self):
        self.parentNode = self.ownerDocument = None
        if self.childNodes:
            for child in self.childNodes:
                child.unlink()
            self.childNodes = NodeList()
        self.previousSibling = None
        self.nextSibling = None

    def toxml(self, encoding=None):
        return self.toprettyxml('', '', encoding)

    def toprettyxml(self, indent='\t', newl='\n', encoding=None):
        # The text is unicode where a piece of it is; it is encoded only on demand.
        from StringIO import StringIO
        writer = StringIO()
        if encoding is not None:
            import codecs
            writer = codecs.lookup(encoding)[3](writer)
        if self.nodeType == Node.DOCUMENT_NODE:
            self.writexml(writer, '', indent, newl, encoding)
        else:
            self.writexml(writer, '', indent, newl)
        return writer.getvalue()


def append_child(parent, node):
    """Without any test."""
    children = parent.childNodes
    if children:
        last = children[-1]
        node.previousSibling = last
        last.nextSibling = node
    children.append(node)
    node.parentNode = parent


def write_data(writer, data):
    """The text with what may not stand in it escaped."""
    if data:
        writer.write(data.replace('&', '&amp;').replace('<', '&lt;').replace('"', '&quot;').replace('>', '&gt;'))


class Childless(object):
    """Nodes that take no children."""

    attributes = None
    firstChild = lastChild = None

    @property
    def childNodes(self):
        return ()

    @childNodes.setter
    def childNodes(self, value):
        pass

    def appendChild(self, node):
        raise xml.dom.HierarchyRequestErr(self.nodeName + ' nodes cannot have children')

    def hasChildNodes(self):
        return False

    def insertBefore(self, newChild, refChild):
        raise xml.dom.HierarchyRequestErr(self.nodeName + ' nodes do not have children')

    def removeChild(self, oldChild):
        raise xml.dom.NotFoundErr(self.nodeName + ' nodes do not have children')

    def normalize(self):
        pass

    def replaceChild(self, newChild, oldChild):
        raise xml.dom.HierarchyRequestErr(self.nodeName + ' nodes do not have children')


class CharacterData(Childless, Node):
    """Text in any form: its data is its value."""

    def __init__(self):
        self.ownerDocument = self.parentNode = None
        self.previousSibling = self.nextSibling = None
        self._data = ''

    data = nodeValue = property(lambda self: self._data, lambda self, data: setattr(self, '_data', data))

    def __len__(self):
        return len(self._data)

    length = property(__len__)

    def __repr__(self):
        data = self.data
        return '<DOM %s node "%r%s">' % (self.__class__.__name__, data[0:10], '...' if len(data) > 10 else '')

    def _checked(self, offset, count=0):
        if offset < 0:
            raise xml.dom.IndexSizeErr('offset cannot be negative')
        if offset >= len(self.data):
            raise xml.dom.IndexSizeErr('offset cannot be beyond end of data')
        if count < 0:
            raise xml.dom.IndexSizeErr('count cannot be negative')

    def substringData(self, offset, count):
        self._checked(offset, count)
        return self.data[offset:offset + count]

    def appendData(self, arg):
        self.data = self.data + arg

    def insertData(self, offset, arg):
        self._checked(offset)
        if arg:
            self.data = '%s%s%s' % (self.data[:offset], arg, self.data[offset:])

    def deleteData(self, offset, count):
        self._checked(offset, count)
        if count:
            self.data = self.data[:offset] + self.data[offset + count:]

    def replaceData(self, offset, count, arg):
        self._checked(offset, count)
        if count:
            self.data = '%s%s%s' % (self.data[:offset], arg, self.data[offset + count:])


def elements_by_name(parent, name, found):
    for node in parent.childNodes:
        if node.nodeType == Node.ELEMENT_NODE:
            if name == '*' or node.tagName == name:
                found.append(node)
            elements_by_name(node, name, found)
    return found


def elements_by_name_ns(parent, namespace, local, found):
    for node in parent.childNodes:
        if node.nodeType == Node.ELEMENT_NODE:
            if local in ('*', node.localName) and namespace in ('*', node.namespaceURI):
                found.append(node)
            elements_by_name_ns(node, namespace, local, found)
    return found


def split_name(name):
    """(prefix, local name)"""
    parts = name.split(':', 1)
    return (parts[0], parts[1]) if len(parts) == 2 else (None, parts[0])


def empty_is_none(namespace):
    return namespace or EMPTY_NAMESPACE
