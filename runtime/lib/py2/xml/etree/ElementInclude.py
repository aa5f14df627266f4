"""XInclude for trees of elements: Library Reference, xml.etree.ElementTree."""

import copy

from xml.etree import ElementTree

XINCLUDE = '{http://www.w3.org/2001/XInclude}'
XINCLUDE_INCLUDE = XINCLUDE + 'include'
XINCLUDE_FALLBACK = XINCLUDE + 'fallback'


class FatalIncludeError(SyntaxError):
    pass


def default_loader(href, parse, encoding=None):
    """The root of the file's tree if parse is "xml", else its text."""
    with open(href) as file:
        if parse == 'xml':
            return ElementTree.parse(file).getroot()
        text = file.read()
        return text.decode(encoding) if encoding else text


def include(elem, loader=None):
    """Puts in what the element's XInclude directives name."""
    if loader is None:
        loader = default_loader
    i = 0
    while i < len(elem):
        child = elem[i]
        if child.tag == XINCLUDE_FALLBACK:
            raise FatalIncludeError('xi:fallback tag must be child of xi:include (%r)' % child.tag)
        if child.tag != XINCLUDE_INCLUDE:
            include(child, loader)
            i += 1
            continue
        href, parse = child.get('href'), child.get('parse', 'xml')
        if parse == 'xml':
            node = loader(href, parse)
            if node is None:
                raise FatalIncludeError('cannot load %r as %r' % (href, parse))
            node = copy.copy(node)
            if child.tail:
                node.tail = (node.tail or '') + child.tail
            elem[i] = node
            i += 1
        elif parse == 'text':
            text = loader(href, parse, child.get('encoding'))
            if text is None:
                raise FatalIncludeError('cannot load %r as %r' % (href, parse))
            text += child.tail or ''
            if i:
                elem[i - 1].tail = (elem[i - 1].tail or '') + text
            else:
                elem.text = (elem.text or '') + text
            del elem[i]
        else:
            raise FatalIncludeError('unknown parse type in xi:include tag (%r)' % parse)
