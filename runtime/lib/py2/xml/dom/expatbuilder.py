"""From Expat's events to a document of minidom."""

from xml.dom import EMPTY_NAMESPACE, XMLNS_NAMESPACE
from xml.dom import minidom
from xml.dom._nodes import append_child
from xml.parsers import expat


def _split(name):
    """Expat's "namespace local prefix" as (namespace, qualified name, prefix)."""
    parts = name.split(' ')
    if len(parts) == 3:
        return parts[0], '%s:%s' % (parts[2], parts[1]), parts[2]
    if len(parts) == 2:
        return parts[0], parts[1], None
    return EMPTY_NAMESPACE, name, None


class Builder(object):
    """Builds one document."""

    def __init__(self, namespaces):
        self.namespaces = namespaces
        self.document = minidom.Document()
        self.node = self.document
        self.cdata = False
        self.new_cdata = False
        self.declared = []
        self.parser = parser = expat.ParserCreate(namespace_separator=' ' if namespaces else None)
        if namespaces:
            parser.namespace_prefixes = True
            parser.StartNamespaceDeclHandler = self.start_namespace
        parser.buffer_text = True
        parser.ordered_attributes = True
        parser.specified_attributes = True
        parser.StartDoctypeDeclHandler = self.start_doctype
        parser.StartElementHandler = self.first_element
        parser.EndElementHandler = self.end_element
        parser.ProcessingInstructionHandler = self.instruction
        parser.CharacterDataHandler = self.text
        parser.StartCdataSectionHandler = self.start_cdata
        parser.EndCdataSectionHandler = self.end_cdata
        parser.CommentHandler = self.comment
        parser.EntityDeclHandler = self.entity
        parser.XmlDeclHandler = self.declaration
        parser.ElementDeclHandler = self.element_declaration
        parser.AttlistDeclHandler = self.attribute_declaration
        parser.ExternalEntityRefHandler = self.external
        self.ids = {}

    def add(self, node):
        node.ownerDocument = self.document
        append_child(self.node, node)

    def declaration(self, version, encoding, standalone):
        document = self.document
        document.version = version
        document.encoding = encoding
        if standalone >= 0:
            document.standalone = bool(standalone)

    def start_doctype(self, name, system, public, has_subset):
        doctype = self.document.implementation.createDocumentType(name, public, system)
        self.add(doctype)
        self.document.doctype = doctype
        # What stands in the subset is no part of the tree.
        self.parser.CommentHandler = self.parser.ProcessingInstructionHandler = None
        doctype.entities._seq = []
        doctype.notations._seq = []
        self.parser.NotationDeclHandler = self.notation
        self.parser.EndDoctypeDeclHandler = self.end_doctype

    def end_doctype(self):
        self.parser.NotationDeclHandler = self.parser.EndDoctypeDeclHandler = None
        self.parser.CommentHandler = self.comment
        self.parser.ProcessingInstructionHandler = self.instruction

    def entity(self, name, is_parameter, value, base, system, public, notation):
        if is_parameter:
            return
        node = minidom.Entity(name, public, system, notation)
        node.ownerDocument = self.document
        if value is not None:
            child = self.document.createTextNode(value)
            node.childNodes.append(child)
        self.document.doctype.entities._seq.append(node)

    def notation(self, name, base, system, public):
        node = minidom.Notation(name, public, system)
        node.ownerDocument = self.document
        self.document.doctype.notations._seq.append(node)

    def element_declaration(self, name, model):
        """What is declared is not checked."""

    def attribute_declaration(self, element, name, type, default, required):
        if type == 'ID':
            self.ids.setdefault(element, []).append(name)

    def external(self, context, base, system, public):
        return 1

    def start_namespace(self, prefix, uri):
        self.declared.append((prefix, uri))

    def first_element(self, name, attributes):
        self.parser.StartElementHandler = self.start_element
        self.start_element(name, attributes)

    def start_element(self, name, attributes):
        document = self.document
        if self.namespaces:
            uri, name, prefix = _split(name)
            element = minidom.Element(name, uri, prefix)
        else:
            element = minidom.Element(name)
        self.add(element)
        self.node = element
        for prefix, uri in self.declared:
            self.attribute(element, XMLNS_NAMESPACE, 'xmlns:' + prefix if prefix else 'xmlns', 'xmlns', uri or '')
        self.declared = []
        for i in range(0, len(attributes), 2):
            if self.namespaces:
                uri, key, prefix = _split(attributes[i])
            else:
                uri, key, prefix = EMPTY_NAMESPACE, attributes[i], None
            self.attribute(element, uri, key, prefix, attributes[i + 1])
        for key in self.ids.get(name, ()):
            if key in element._attrs:
                element._attrs[key]._is_id = True

    def attribute(self, element, uri, name, prefix, value):
        attribute = minidom.Attr(name, uri, None, prefix)
        attribute.value = value
        attribute.ownerDocument = self.document
        attribute.ownerElement = element
        attribute.specified = True
        element._attrs[name] = attribute
        element._attrsNS[(uri, attribute.localName)] = attribute

    def end_element(self, name):
        self.node = self.node.parentNode

    def text(self, data):
        last = self.node.lastChild
        if self.cdata:
            if not self.new_cdata and last is not None and last.nodeType == minidom.Node.CDATA_SECTION_NODE:
                last.appendData(data)
                return
            node = minidom.CDATASection()
            self.new_cdata = False
        elif last is not None and last.nodeType == minidom.Node.TEXT_NODE:
            last.data = last.data + data
            return
        else:
            node = minidom.Text()
        node.data = data
        self.add(node)

    def start_cdata(self):
        self.cdata = self.new_cdata = True

    def end_cdata(self):
        self.cdata = self.new_cdata = False

    def comment(self, data):
        self.add(minidom.Comment(data))

    def instruction(self, target, data):
        self.add(minidom.ProcessingInstruction(target, data))


class _Done(Exception):
    """The text of the subset is complete."""


def _subset(text):
    """The text of the internal subset of a document's type; None: there is none. A parser without other handlers gives it."""
    parser = expat.ParserCreate()
    pieces = []

    def start(name, system, public, has_subset):
        if not has_subset:
            raise _Done
        parser.DefaultHandler = pieces.append

    def end(*args):
        raise _Done

    parser.StartDoctypeDeclHandler = start
    parser.EndDoctypeDeclHandler = parser.StartElementHandler = end
    try:
        parser.Parse(text, True)
    except _Done:
        pass
    return ''.join(pieces) if parser.DefaultHandler else None


def parse(file, namespaces=True):
    if isinstance(file, basestring):
        with open(file, 'rb') as opened:
            text = opened.read()
    else:
        text = file.read()
    return parseString(text, namespaces)


def parseString(string, namespaces=True):
    builder = Builder(namespaces)
    builder.parser.Parse(string, True)
    if builder.document.doctype is not None:
        builder.document.doctype.internalSubset = _subset(string)
    return builder.document
