"""The same as ElementTree, under the name of its version in C."""

from xml.etree.ElementTree import (Comment, Element, ElementTree, PI, ParseError, ProcessingInstruction, QName, SubElement, TreeBuilder,
                                   VERSION, XML, XMLID, XMLParser, XMLTreeBuilder, dump, fromstring, fromstringlist, iselement,
                                   iterparse, parse, register_namespace, tostring, tostringlist)
