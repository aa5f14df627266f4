"""Trees of elements, which are sequences of their children: Library Reference, xml.etree.ElementTree."""

import sys
import warnings

from xml.etree import ElementPath
from xml.etree._serialize import Writer, _namespace_map

__all__ = ['Comment', 'dump', 'Element', 'ElementTree', 'fromstring', 'fromstringlist', 'iselement', 'iterparse', 'parse', 'ParseError',
           'PI', 'ProcessingInstruction', 'QName', 'SubElement', 'tostring', 'tostringlist', 'TreeBuilder', 'VERSION', 'XML', 'XMLParser',
           'XMLTreeBuilder']

VERSION = '1.3.0'


class ParseError(SyntaxError):
    pass


def iselement(element):
    return isinstance(element, Element) or hasattr(element, 'tag')


class Element(object):
    tag = None
    attrib = None
    text = None
    tail = None

    def __init__(self, tag, attrib={}, **extra):
        attrib = attrib.copy()
        attrib.update(extra)
        self.tag = tag
        self.attrib = attrib
        self._children = []

    def __repr__(self):
        return '<Element %s at 0x%x>' % (repr(self.tag), id(self))

    def makeelement(self, tag, attrib):
        return self.__class__(tag, attrib)

    def copy(self):
        new = self.makeelement(self.tag, self.attrib)
        new.text = self.text
        new.tail = self.tail
        new[:] = self
        return new

    def __len__(self):
        return len(self._children)

    def __nonzero__(self):
        warnings.warn("The behavior of this method will change in future versions.  Use specific 'len(elem)' or 'elem is not None' test instead.",
                      FutureWarning, stacklevel=2)
        return len(self._children) != 0

    def __getitem__(self, index):
        return self._children[index]

    def __setitem__(self, index, element):
        self._children[index] = element

    def __delitem__(self, index):
        del self._children[index]

    def append(self, element):
        self._children.append(element)

    def extend(self, elements):
        self._children.extend(elements)

    def insert(self, index, element):
        self._children.insert(index, element)

    def remove(self, element):
        self._children.remove(element)

    def getchildren(self):
        warnings.warn("This method will be removed in future versions.  Use 'list(elem)' or iteration over elem instead.", DeprecationWarning,
                      stacklevel=2)
        return self._children

    def find(self, path, namespaces=None):
        return ElementPath.find(self, path, namespaces)

    def findtext(self, path, default=None, namespaces=None):
        return ElementPath.findtext(self, path, default, namespaces)

    def findall(self, path, namespaces=None):
        return ElementPath.findall(self, path, namespaces)

    def iterfind(self, path, namespaces=None):
        return ElementPath.iterfind(self, path, namespaces)

    def clear(self):
        self.attrib.clear()
        self._children = []
        self.text = self.tail = None

    def get(self, key, default=None):
        return self.attrib.get(key, default)

    def set(self, key, value):
        self.attrib[key] = value

    def keys(self):
        return self.attrib.keys()

    def items(self):
        return self.attrib.items()

    def iter(self, tag=None):
        if tag == '*':
            tag = None
        if tag is None or self.tag == tag:
            yield self
        for child in self._children:
            for found in child.iter(tag):
                yield found

    def getiterator(self, tag=None):
        warnings.warn("This method will be removed in future versions.  Use 'elem.iter()' or 'list(elem.iter())' instead.",
                      PendingDeprecationWarning, stacklevel=2)
        return list(self.iter(tag))

    def itertext(self):
        if not isinstance(self.tag, basestring) and self.tag is not None:
            return
        if self.text:
            yield self.text
        for child in self:
            for text in child.itertext():
                yield text
            if child.tail:
                yield child.tail


_Element = _ElementInterface = Element


def SubElement(parent, tag, attrib={}, **extra):
    attrib = attrib.copy()
    attrib.update(extra)
    element = parent.makeelement(tag, attrib)
    parent.append(element)
    return element


def Comment(text=None):
    element = Element(Comment)
    element.text = text
    return element


def ProcessingInstruction(target, text=None):
    element = Element(ProcessingInstruction)
    element.text = target + ' ' + text if text else target
    return element


PI = ProcessingInstruction


class QName(object):
    def __init__(self, text_or_uri, tag=None):
        self.text = '{%s}%s' % (text_or_uri, tag) if tag else text_or_uri

    def __str__(self):
        return self.text

    def __hash__(self):
        return hash(self.text)

    def __cmp__(self, other):
        return cmp(self.text, other.text if isinstance(other, QName) else other)


class ElementTree(object):
    def __init__(self, element=None, file=None):
        self._root = element
        if file:
            self.parse(file)

    def getroot(self):
        return self._root

    def _setroot(self, element):
        self._root = element

    def parse(self, source, parser=None):
        opened = not hasattr(source, 'read')
        if opened:
            source = open(source, 'rb')
        try:
            if not parser:
                parser = XMLParser(target=TreeBuilder())
            while 1:
                data = source.read(65536)
                if not data:
                    break
                parser.feed(data)
            self._root = parser.close()
            return self._root
        finally:
            if opened:
                source.close()

    def iter(self, tag=None):
        return self._root.iter(tag)

    def getiterator(self, tag=None):
        warnings.warn("This method will be removed in future versions.  Use 'tree.iter()' or 'list(tree.iter())' instead.",
                      PendingDeprecationWarning, stacklevel=2)
        return list(self.iter(tag))

    def _relative(self, path):
        if path[:1] == '/':
            path = '.' + path
            warnings.warn('This search is broken in 1.3 and earlier, and will be fixed in a future version.  If you rely on the current '
                          'behaviour, change it to %r' % path, FutureWarning, stacklevel=3)
        return path

    def find(self, path, namespaces=None):
        return self._root.find(self._relative(path), namespaces)

    def findtext(self, path, default=None, namespaces=None):
        return self._root.findtext(self._relative(path), default, namespaces)

    def findall(self, path, namespaces=None):
        return self._root.findall(self._relative(path), namespaces)

    def iterfind(self, path, namespaces=None):
        return self._root.iterfind(self._relative(path), namespaces)

    def write(self, file_or_filename, encoding=None, xml_declaration=None, default_namespace=None, method=None):
        if not method:
            method = 'xml'
        elif method not in ('xml', 'html', 'text', 'c14n'):
            raise ValueError('unknown method %r' % method)
        opened = not hasattr(file_or_filename, 'write')
        file = open(file_or_filename, 'wb') if opened else file_or_filename
        try:
            write = file.write
            if not encoding:
                encoding = 'utf-8' if method == 'c14n' else 'us-ascii'
            elif xml_declaration or xml_declaration is None and encoding.lower() not in ('utf-8', 'us-ascii'):
                if method == 'xml':
                    write("<?xml version='1.0' encoding='%s'?>\n" % encoding)
            if method == 'text':
                for part in self._root.itertext():
                    write(part.encode(encoding))
                if self._root.tail:
                    write(self._root.tail.encode(encoding))
            else:
                Writer(write, encoding, method, (Comment, ProcessingInstruction), QName).start(self._root, default_namespace)
        finally:
            if opened:
                file.close()

    def write_c14n(self, file):
        return self.write(file, method='c14n')


def register_namespace(prefix, uri):
    if prefix[:2] == 'ns' and prefix[2:].isdigit():
        raise ValueError('Prefix format reserved for internal use')
    for old_uri, old_prefix in _namespace_map.items():
        if old_uri == uri or old_prefix == prefix:
            del _namespace_map[old_uri]
    _namespace_map[uri] = prefix


class _Pieces(object):
    def __init__(self):
        self.pieces = []
        self.write = self.pieces.append


def tostringlist(element, encoding=None, method=None):
    file = _Pieces()
    ElementTree(element).write(file, encoding, method=method)
    return file.pieces


def tostring(element, encoding=None, method=None):
    return ''.join(tostringlist(element, encoding, method))


def dump(elem):
    if not isinstance(elem, ElementTree):
        elem = ElementTree(elem)
    elem.write(sys.stdout)
    tail = elem.getroot().tail
    if not tail or tail[-1] != '\n':
        sys.stdout.write('\n')


def parse(source, parser=None):
    tree = ElementTree()
    tree.parse(source, parser)
    return tree


class _IterParseIterator(object):
    def __init__(self, source, events, parser, close_source=False):
        self._file = source
        self._close_file = close_source
        self._events = []
        self._index = 0
        self._error = None
        self.root = self._root = None
        self._parser = parser
        append = self._events.append
        expat = parser._parser
        for event in ('end',) if events is None else events:
            if event == 'start':
                expat.ordered_attributes = 1
                expat.specified_attributes = 1

                def handler(tag, attrib, start=parser._start_list):
                    append(('start', start(tag, attrib)))
                expat.StartElementHandler = handler
            elif event == 'end':
                def handler(tag, end=parser._end):
                    append(('end', end(tag)))
                expat.EndElementHandler = handler
            elif event == 'start-ns':
                def handler(prefix, uri):
                    try:
                        uri = (uri or '').encode('ascii')
                    except UnicodeError:
                        pass
                    append(('start-ns', (prefix or '', uri or '')))
                expat.StartNamespaceDeclHandler = handler
            elif event == 'end-ns':
                def handler(prefix):
                    append(('end-ns', None))
                expat.EndNamespaceDeclHandler = handler
            else:
                raise ValueError('unknown event %r' % event)

    def next(self):
        try:
            while 1:
                if self._index < len(self._events):
                    event = self._events[self._index]
                    self._index += 1
                    return event
                if self._error:
                    error, self._error = self._error, None
                    raise error
                if self._parser is None:
                    self.root = self._root
                    break
                del self._events[:]
                self._index = 0
                data = self._file.read(16384)
                try:
                    if data:
                        self._parser.feed(data)
                    else:
                        self._root = self._parser.close()
                        self._parser = None
                except SyntaxError as error:
                    self._error = error
        except:
            self._close()
            raise
        self._close()
        raise StopIteration

    def _close(self):
        if self._close_file:
            self._file.close()

    def __iter__(self):
        return self


def iterparse(source, events=None, parser=None):
    opened = not hasattr(source, 'read')
    if opened:
        source = open(source, 'rb')
    try:
        return _IterParseIterator(source, events, parser or XMLParser(target=TreeBuilder()), opened)
    except:
        if opened:
            source.close()
        raise


def XML(text, parser=None):
    if not parser:
        parser = XMLParser(target=TreeBuilder())
    parser.feed(text)
    return parser.close()


fromstring = XML


def XMLID(text, parser=None):
    tree = XML(text, parser)
    ids = {}
    for element in tree.iter():
        if element.get('id'):
            ids[element.get('id')] = element
    return tree, ids


def fromstringlist(sequence, parser=None):
    if not parser:
        parser = XMLParser(target=TreeBuilder())
    for text in sequence:
        parser.feed(text)
    return parser.close()


class TreeBuilder(object):
    def __init__(self, element_factory=None):
        self._data = []
        self._open = []
        self._last = None
        self._tail = None
        self._factory = Element if element_factory is None else element_factory

    def close(self):
        assert len(self._open) == 0, 'missing end tags'
        assert self._last is not None, 'missing toplevel element'
        return self._last

    def _flush(self):
        if self._data:
            if self._last is not None:
                text = ''.join(self._data)
                if self._tail:
                    assert self._last.tail is None, 'internal error (tail)'
                    self._last.tail = text
                else:
                    assert self._last.text is None, 'internal error (text)'
                    self._last.text = text
            self._data = []

    def data(self, data):
        self._data.append(data)

    def start(self, tag, attrs):
        self._flush()
        self._last = element = self._factory(tag, attrs)
        if self._open:
            self._open[-1].append(element)
        self._open.append(element)
        self._tail = 0
        return element

    def end(self, tag):
        self._flush()
        self._last = self._open.pop()
        assert self._last.tag == tag, 'end tag mismatch (expected %s, got %s)' % (self._last.tag, tag)
        self._tail = 1
        return self._last


class XMLParser(object):
    def __init__(self, html=0, target=None, encoding=None):
        from xml.parsers import expat
        parser = expat.ParserCreate(encoding, '}')
        if target is None:
            target = TreeBuilder()
        self.parser = self._parser = parser
        self.target = self._target = target
        self._error = expat.error
        self._names = {}
        self._doctype = None
        self.entity = {}
        self.version = 'Expat %d.%d.%d' % expat.version_info
        parser.DefaultHandlerExpand = self._default
        parser.StartElementHandler = self._start
        parser.EndElementHandler = self._end
        parser.CharacterDataHandler = self._data
        parser.CommentHandler = self._comment
        parser.ProcessingInstructionHandler = self._pi
        parser.buffer_text = 1
        parser.ordered_attributes = 1
        parser.specified_attributes = 1
        parser.StartElementHandler = self._start_list

    def _raiseerror(self, value):
        error = ParseError(value)
        error.code = value.code
        error.position = value.lineno, value.offset
        raise error

    def _fixtext(self, text):
        # ASCII is str.
        try:
            return text.encode('ascii')
        except UnicodeError:
            return text

    def _fixname(self, key):
        try:
            name = self._names[key]
        except KeyError:
            name = key
            if '}' in name:
                name = '{' + name
            self._names[key] = name = self._fixtext(name)
        return name

    def _start(self, tag, attributes):
        attrib = {}
        for key, value in attributes.items():
            attrib[self._fixname(key)] = self._fixtext(value)
        return self.target.start(self._fixname(tag), attrib)

    def _start_list(self, tag, attributes):
        attrib = {}
        for i in range(0, len(attributes), 2):
            attrib[self._fixname(attributes[i])] = self._fixtext(attributes[i + 1])
        return self.target.start(self._fixname(tag), attrib)

    def _data(self, text):
        return self.target.data(self._fixtext(text))

    def _end(self, tag):
        return self.target.end(self._fixname(tag))

    def _comment(self, data):
        comment = getattr(self.target, 'comment', None)
        if comment is not None:
            return comment(self._fixtext(data))

    def _pi(self, target, data):
        pi = getattr(self.target, 'pi', None)
        if pi is not None:
            return pi(self._fixtext(target), self._fixtext(data))

    def _default(self, text):
        first = text[:1]
        if first == '&':
            try:
                self.target.data(self.entity[text[1:-1]])
            except KeyError:
                from xml.parsers import expat
                parser = self._parser
                error = expat.error('undefined entity %s: line %d, column %d' % (text, parser.ErrorLineNumber, parser.ErrorColumnNumber))
                error.code = 11
                error.lineno = parser.ErrorLineNumber
                error.offset = parser.ErrorColumnNumber
                raise error
        elif first == '<' and text == '<!DOCTYPE':
            self._doctype = []
        elif self._doctype is not None:
            if first == '>':
                self._doctype = None
                return
            text = text.strip()
            if not text:
                return
            self._doctype.append(text)
            if len(self._doctype) > 2:
                kind = self._doctype[1]
                if kind == 'PUBLIC' and len(self._doctype) == 4:
                    name, kind, public, system = self._doctype
                elif kind == 'SYSTEM' and len(self._doctype) == 3:
                    name, kind, system = self._doctype
                    public = None
                else:
                    return
                if public:
                    public = public[1:-1]
                if hasattr(self.target, 'doctype'):
                    self.target.doctype(name, public, system[1:-1])
                elif type(self).doctype.__func__ is not XMLParser.doctype.__func__:
                    self.doctype(name, public, system[1:-1])
                self._doctype = None

    def doctype(self, name, pubid, system):
        """This method of XMLParser is deprecated."""
        warnings.warn('This method of XMLParser is deprecated.  Define doctype() method on the TreeBuilder target.', DeprecationWarning)

    def feed(self, data):
        try:
            self._parser.Parse(data, 0)
        except self._error as error:
            self._raiseerror(error)

    def close(self):
        try:
            self._parser.Parse('', 1)
        except self._error as error:
            self._raiseerror(error)
        tree = self.target.close()
        del self.target, self._parser
        return tree


XMLTreeBuilder = XMLParser
