# -*- coding: utf-8 -*-
# RUN: %run2
# RUN: %run3
# UNSUPPORTED: mode-aarch64
# Every event of Expat, its errors, its options.
from xml.parsers import expat
import sys
def T(f,*a,**k):
    try: return f(*a,**k)
    except Exception as e: return type(e).__name__, str(e), getattr(e,'code',None), getattr(e,'lineno',None), getattr(e,'offset',None)
out=[]
def show(name):
    def h(*a):
        print(name, [sorted(x.items()) if isinstance(x,dict) else x for x in a])
        return 1
    return h
names=['StartElementHandler','EndElementHandler','ProcessingInstructionHandler','CharacterDataHandler','UnparsedEntityDeclHandler','NotationDeclHandler','StartNamespaceDeclHandler','EndNamespaceDeclHandler','CommentHandler','StartCdataSectionHandler','EndCdataSectionHandler','DefaultHandler','NotStandaloneHandler','ExternalEntityRefHandler','StartDoctypeDeclHandler','EndDoctypeDeclHandler','EntityDeclHandler','XmlDeclHandler','ElementDeclHandler','AttlistDeclHandler','SkippedEntityHandler']
data=b'''<?xml version="1.0" encoding="iso-8859-1" standalone="no"?>
<?xml-stylesheet href="stylesheet.css"?>
<!-- comment data -->
<!DOCTYPE quotations SYSTEM "quotations.dtd" [
<!ELEMENT root ANY>
<!ELEMENT a (b?,(c|d)*,e+)>
<!ATTLIST root attr1 CDATA #REQUIRED attr2 CDATA #IMPLIED x CDATA "dflt">
<!NOTATION notation SYSTEM "notation.jpeg">
<!ENTITY acirc "&#226;">
<!ENTITY external_entity SYSTEM "entity.file">
<!ENTITY unparsed_entity SYSTEM "entity.file" NDATA notation>
%unparsed_entity;
]>

<root attr1="value1" attr2="value2&#8000;">
<myns:subelement xmlns:myns="http://www.python.org/namespace">
     Contents of subelements &amp; \xe9
</myns:subelement>
<sub2><![CDATA[contents of CDATA section]]></sub2>
&external_entity;
&acirc;
&skipped_entity;
</root>
'''
for sep in (None, '!'):
    p=expat.ParserCreate(namespace_separator=sep)
    for n in names: setattr(p,n,show(n))
    p.buffer_text=1
    print(T(p.Parse,data,1))
    print(p.CurrentLineNumber,p.CurrentColumnNumber,p.CurrentByteIndex,p.ErrorCode)
p=expat.ParserCreate(); print(T(p.Parse,b"<a>",True)); print(T(p.Parse,b"x"))
p=expat.ParserCreate(); print(T(p.Parse,b"<a></b>\n",True), p.ErrorLineNumber, p.ErrorColumnNumber)
p=expat.ParserCreate(); print(T(p.Parse,b"",True))
p=expat.ParserCreate(); print(T(p.Parse,b"<a><b>\n <c/></a>",True))
p=expat.ParserCreate(); print(T(p.Parse,b"<?xml version='1.0' encoding='koi8-r'?><a>\xc1</a>",True))
p=expat.ParserCreate(); print(T(p.Parse,b"<?xml version='1.0' encoding='nope'?><a/>",True))
p=expat.ParserCreate("nope2"); print(T(p.Parse,b"<a/>",True))
p=expat.ParserCreate(); print(T(p.Parse,b"<a>&undef;</a>",True))
p=expat.ParserCreate(); p.StartElementHandler=lambda n,a: 1/0; print(T(p.Parse,b"<a><b/></a>",True)[:2])
p=expat.ParserCreate(); p.ordered_attributes=True; p.specified_attributes=1; p.StartElementHandler=show("s"); p.Parse(b"<a z='1' y='2'/>",1)
print(p.ordered_attributes,p.buffer_text,p.buffer_size,p.buffer_used)
p=expat.ParserCreate(); p.CharacterDataHandler=show("cd"); p.Parse(b"<a>one\ntwo&lt;",0); p.Parse(b"three</a>",1)
p=expat.ParserCreate(); p.buffer_text=True; p.CharacterDataHandler=show("cd"); p.Parse(b"<a>one\ntwo&lt;",0); p.Parse(b"three<b/>four</a>",1)
print(T(setattr,p,"buffer_size","x")[:2],T(setattr,p,"buffer_size",0)[:2], T(setattr,p,"nope",0)[0], T(expat.ParserCreate,5)[0], T(expat.ParserCreate,None,"ab")[:2])
p.SetBase("/x"); print(p.GetBase(), p.GetInputContext())
print(expat.ErrorString(4), expat.errors.XML_ERROR_SYNTAX, expat.model.XML_CTYPE_SEQ, expat.native_encoding, expat.error is expat.ExpatError, expat.ExpatError)
p=expat.ParserCreate()
def ext(context,base,sysid,pubid):
    q=p.ExternalEntityParserCreate(context); q.Parse(b"<inner/>text",1); return 1
p.ExternalEntityRefHandler=ext; p.StartElementHandler=show("el"); p.CharacterDataHandler=show("cd")
p.Parse(b"<!DOCTYPE d [<!ENTITY e SYSTEM 'x'>]><d>&e;</d>",1)
p=expat.ParserCreate(); p.Parse(u"<a>x</a>",1)
import io
p=expat.ParserCreate(); p.StartElementHandler=show("el"); print(p.ParseFile(io.BytesIO(b"<q><w/></q>")), T(expat.ParserCreate().ParseFile,5)[:2])
print(type(p), p.StartElementHandler is not None, p.EndElementHandler)
#2: ('XmlDeclHandler', [u'1.0', u'iso-8859-1', 0])
#2: ('DefaultHandler', [u'\n'])
#2: ('ProcessingInstructionHandler', [u'xml-stylesheet', u'href="stylesheet.css"'])
#2: ('DefaultHandler', [u'\n'])
#2: ('CommentHandler', [u' comment data '])
#2: ('DefaultHandler', [u'\n'])
#2: ('NotStandaloneHandler', [])
#2: ('StartDoctypeDeclHandler', [u'quotations', u'quotations.dtd', None, 1])
#2: ('DefaultHandler', [u'\n'])
#2: ('ElementDeclHandler', [u'root', (2, 0, None, ())])
#2: ('DefaultHandler', [u'\n'])
#2: ('ElementDeclHandler', [u'a', (6, 0, None, ((4, 1, u'b', ()), (5, 2, None, ((4, 0, u'c', ()), (4, 0, u'd', ()))), (4, 3, u'e', ())))])
#2: ('DefaultHandler', [u'\n'])
#2: ('AttlistDeclHandler', [u'root', u'attr1', u'CDATA', None, 1])
#2: ('AttlistDeclHandler', [u'root', u'attr2', u'CDATA', None, 0])
#2: ('AttlistDeclHandler', [u'root', u'x', u'CDATA', u'dflt', 0])
#2: ('DefaultHandler', [u'\n'])
#2: ('NotationDeclHandler', [u'notation', None, u'notation.jpeg', None])
#2: ('DefaultHandler', [u'\n'])
#2: ('EntityDeclHandler', [u'acirc', 0, u'\xe2', None, None, None, None])
#2: ('DefaultHandler', [u'\n'])
#2: ('EntityDeclHandler', [u'external_entity', 0, None, None, u'entity.file', None, None])
#2: ('DefaultHandler', [u'\n'])
#2: ('UnparsedEntityDeclHandler', [u'unparsed_entity', None, u'entity.file', None, u'notation'])
#2: ('DefaultHandler', [u'\n'])
#2: ('NotStandaloneHandler', [])
#2: ('DefaultHandler', [u'%unparsed_entity;'])
#2: ('DefaultHandler', [u'\n'])
#2: ('EndDoctypeDeclHandler', [])
#2: ('DefaultHandler', [u'\n\n'])
#2: ('StartElementHandler', [u'root', [(u'attr1', u'value1'), (u'attr2', u'value2\u1f40'), (u'x', u'dflt')]])
#2: ('CharacterDataHandler', [u'\n'])
#2: ('StartElementHandler', [u'myns:subelement', [(u'xmlns:myns', u'http://www.python.org/namespace')]])
#2: ('CharacterDataHandler', [u'\n     Contents of subelements & \xe9\n'])
#2: ('EndElementHandler', [u'myns:subelement'])
#2: ('CharacterDataHandler', [u'\n'])
#2: ('StartElementHandler', [u'sub2', []])
#2: ('StartCdataSectionHandler', [])
#2: ('CharacterDataHandler', [u'contents of CDATA section'])
#2: ('EndCdataSectionHandler', [])
#2: ('EndElementHandler', [u'sub2'])
#2: ('CharacterDataHandler', [u'\n'])
#2: ('ExternalEntityRefHandler', [u'external_entity', None, u'entity.file', None])
#2: ('CharacterDataHandler', [u'\n'])
#2: ('SkippedEntityHandler', [u'acirc', 0])
#2: ('CharacterDataHandler', [u'\n'])
#2: ('SkippedEntityHandler', [u'skipped_entity', 0])
#2: ('CharacterDataHandler', [u'\n'])
#2: ('EndElementHandler', [u'root'])
#2: ('DefaultHandler', [u'\n'])
#3: XmlDeclHandler ['1.0', 'iso-8859-1', 0]
#3: DefaultHandler ['\n']
#3: ProcessingInstructionHandler ['xml-stylesheet', 'href="stylesheet.css"']
#3: DefaultHandler ['\n']
#3: CommentHandler [' comment data ']
#3: DefaultHandler ['\n']
#3: NotStandaloneHandler []
#3: StartDoctypeDeclHandler ['quotations', 'quotations.dtd', None, 1]
#3: DefaultHandler ['\n']
#3: ElementDeclHandler ['root', (2, 0, None, ())]
#3: DefaultHandler ['\n']
#3: ElementDeclHandler ['a', (6, 0, None, ((4, 1, 'b', ()), (5, 2, None, ((4, 0, 'c', ()), (4, 0, 'd', ()))), (4, 3, 'e', ())))]
#3: DefaultHandler ['\n']
#3: AttlistDeclHandler ['root', 'attr1', 'CDATA', None, 1]
#3: AttlistDeclHandler ['root', 'attr2', 'CDATA', None, 0]
#3: AttlistDeclHandler ['root', 'x', 'CDATA', 'dflt', 0]
#3: DefaultHandler ['\n']
#3: NotationDeclHandler ['notation', None, 'notation.jpeg', None]
#3: DefaultHandler ['\n']
#3: EntityDeclHandler ['acirc', 0, 'â', None, None, None, None]
#3: DefaultHandler ['\n']
#3: EntityDeclHandler ['external_entity', 0, None, None, 'entity.file', None, None]
#3: DefaultHandler ['\n']
#3: UnparsedEntityDeclHandler ['unparsed_entity', None, 'entity.file', None, 'notation']
#3: DefaultHandler ['\n']
#3: NotStandaloneHandler []
#3: DefaultHandler ['%unparsed_entity;']
#3: DefaultHandler ['\n']
#3: EndDoctypeDeclHandler []
#3: DefaultHandler ['\n\n']
#3: StartElementHandler ['root', [('attr1', 'value1'), ('attr2', 'value2ὀ'), ('x', 'dflt')]]
#3: CharacterDataHandler ['\n']
#3: StartElementHandler ['myns:subelement', [('xmlns:myns', 'http://www.python.org/namespace')]]
#3: CharacterDataHandler ['\n     Contents of subelements & é\n']
#3: EndElementHandler ['myns:subelement']
#3: CharacterDataHandler ['\n']
#3: StartElementHandler ['sub2', []]
#3: StartCdataSectionHandler []
#3: CharacterDataHandler ['contents of CDATA section']
#3: EndCdataSectionHandler []
#3: EndElementHandler ['sub2']
#3: CharacterDataHandler ['\n']
#3: ExternalEntityRefHandler ['external_entity', None, 'entity.file', None]
#3: CharacterDataHandler ['\n']
#3: SkippedEntityHandler ['acirc', 0]
#3: CharacterDataHandler ['\n']
#3: SkippedEntityHandler ['skipped_entity', 0]
#3: CharacterDataHandler ['\n']
#3: EndElementHandler ['root']
#3: DefaultHandler ['\n']
#: 1
#2: (24, 0, 757, 0)
#2: ('XmlDeclHandler', [u'1.0', u'iso-8859-1', 0])
#2: ('DefaultHandler', [u'\n'])
#2: ('ProcessingInstructionHandler', [u'xml-stylesheet', u'href="stylesheet.css"'])
#2: ('DefaultHandler', [u'\n'])
#2: ('CommentHandler', [u' comment data '])
#2: ('DefaultHandler', [u'\n'])
#2: ('NotStandaloneHandler', [])
#2: ('StartDoctypeDeclHandler', [u'quotations', u'quotations.dtd', None, 1])
#2: ('DefaultHandler', [u'\n'])
#2: ('ElementDeclHandler', [u'root', (2, 0, None, ())])
#2: ('DefaultHandler', [u'\n'])
#2: ('ElementDeclHandler', [u'a', (6, 0, None, ((4, 1, u'b', ()), (5, 2, None, ((4, 0, u'c', ()), (4, 0, u'd', ()))), (4, 3, u'e', ())))])
#2: ('DefaultHandler', [u'\n'])
#2: ('AttlistDeclHandler', [u'root', u'attr1', u'CDATA', None, 1])
#2: ('AttlistDeclHandler', [u'root', u'attr2', u'CDATA', None, 0])
#2: ('AttlistDeclHandler', [u'root', u'x', u'CDATA', u'dflt', 0])
#2: ('DefaultHandler', [u'\n'])
#2: ('NotationDeclHandler', [u'notation', None, u'notation.jpeg', None])
#2: ('DefaultHandler', [u'\n'])
#2: ('EntityDeclHandler', [u'acirc', 0, u'\xe2', None, None, None, None])
#2: ('DefaultHandler', [u'\n'])
#2: ('EntityDeclHandler', [u'external_entity', 0, None, None, u'entity.file', None, None])
#2: ('DefaultHandler', [u'\n'])
#2: ('UnparsedEntityDeclHandler', [u'unparsed_entity', None, u'entity.file', None, u'notation'])
#2: ('DefaultHandler', [u'\n'])
#2: ('NotStandaloneHandler', [])
#2: ('DefaultHandler', [u'%unparsed_entity;'])
#2: ('DefaultHandler', [u'\n'])
#2: ('EndDoctypeDeclHandler', [])
#2: ('DefaultHandler', [u'\n\n'])
#2: ('StartElementHandler', [u'root', [(u'attr1', u'value1'), (u'attr2', u'value2\u1f40'), (u'x', u'dflt')]])
#2: ('CharacterDataHandler', [u'\n'])
#2: ('StartNamespaceDeclHandler', [u'myns', u'http://www.python.org/namespace'])
#2: ('StartElementHandler', [u'http://www.python.org/namespace!subelement', []])
#2: ('CharacterDataHandler', [u'\n     Contents of subelements & \xe9\n'])
#2: ('EndElementHandler', [u'http://www.python.org/namespace!subelement'])
#2: ('EndNamespaceDeclHandler', [u'myns'])
#2: ('CharacterDataHandler', [u'\n'])
#2: ('StartElementHandler', [u'sub2', []])
#2: ('StartCdataSectionHandler', [])
#2: ('CharacterDataHandler', [u'contents of CDATA section'])
#2: ('EndCdataSectionHandler', [])
#2: ('EndElementHandler', [u'sub2'])
#2: ('CharacterDataHandler', [u'\n'])
#2: ('ExternalEntityRefHandler', [u'xml=http://www.w3.org/XML/1998/namespace\x0cexternal_entity', None, u'entity.file', None])
#2: ('CharacterDataHandler', [u'\n'])
#2: ('SkippedEntityHandler', [u'acirc', 0])
#2: ('CharacterDataHandler', [u'\n'])
#2: ('SkippedEntityHandler', [u'skipped_entity', 0])
#2: ('CharacterDataHandler', [u'\n'])
#2: ('EndElementHandler', [u'root'])
#2: ('DefaultHandler', [u'\n'])
#3: 24 0 757 0
#3: XmlDeclHandler ['1.0', 'iso-8859-1', 0]
#3: DefaultHandler ['\n']
#3: ProcessingInstructionHandler ['xml-stylesheet', 'href="stylesheet.css"']
#3: DefaultHandler ['\n']
#3: CommentHandler [' comment data ']
#3: DefaultHandler ['\n']
#3: NotStandaloneHandler []
#3: StartDoctypeDeclHandler ['quotations', 'quotations.dtd', None, 1]
#3: DefaultHandler ['\n']
#3: ElementDeclHandler ['root', (2, 0, None, ())]
#3: DefaultHandler ['\n']
#3: ElementDeclHandler ['a', (6, 0, None, ((4, 1, 'b', ()), (5, 2, None, ((4, 0, 'c', ()), (4, 0, 'd', ()))), (4, 3, 'e', ())))]
#3: DefaultHandler ['\n']
#3: AttlistDeclHandler ['root', 'attr1', 'CDATA', None, 1]
#3: AttlistDeclHandler ['root', 'attr2', 'CDATA', None, 0]
#3: AttlistDeclHandler ['root', 'x', 'CDATA', 'dflt', 0]
#3: DefaultHandler ['\n']
#3: NotationDeclHandler ['notation', None, 'notation.jpeg', None]
#3: DefaultHandler ['\n']
#3: EntityDeclHandler ['acirc', 0, 'â', None, None, None, None]
#3: DefaultHandler ['\n']
#3: EntityDeclHandler ['external_entity', 0, None, None, 'entity.file', None, None]
#3: DefaultHandler ['\n']
#3: UnparsedEntityDeclHandler ['unparsed_entity', None, 'entity.file', None, 'notation']
#3: DefaultHandler ['\n']
#3: NotStandaloneHandler []
#3: DefaultHandler ['%unparsed_entity;']
#3: DefaultHandler ['\n']
#3: EndDoctypeDeclHandler []
#3: DefaultHandler ['\n\n']
#3: StartElementHandler ['root', [('attr1', 'value1'), ('attr2', 'value2ὀ'), ('x', 'dflt')]]
#3: CharacterDataHandler ['\n']
#3: StartNamespaceDeclHandler ['myns', 'http://www.python.org/namespace']
#3: StartElementHandler ['http://www.python.org/namespace!subelement', []]
#3: CharacterDataHandler ['\n     Contents of subelements & é\n']
#3: EndElementHandler ['http://www.python.org/namespace!subelement']
#3: EndNamespaceDeclHandler ['myns']
#3: CharacterDataHandler ['\n']
#3: StartElementHandler ['sub2', []]
#3: StartCdataSectionHandler []
#3: CharacterDataHandler ['contents of CDATA section']
#3: EndCdataSectionHandler []
#3: EndElementHandler ['sub2']
#3: CharacterDataHandler ['\n']
#3: ExternalEntityRefHandler ['xml=http://www.w3.org/XML/1998/namespace\x0cexternal_entity', None, 'entity.file', None]
#3: CharacterDataHandler ['\n']
#3: SkippedEntityHandler ['acirc', 0]
#3: CharacterDataHandler ['\n']
#3: SkippedEntityHandler ['skipped_entity', 0]
#3: CharacterDataHandler ['\n']
#3: EndElementHandler ['root']
#3: DefaultHandler ['\n']
#: 1
#2: (24, 0, 757, 0)
#3: 24 0 757 0
#: ('ExpatError', 'no element found: line 1, column 3', 3, 1, 3)
#: ('ExpatError', 'no element found: line 1, column 6', 3, 1, 6)
#2: (('ExpatError', 'mismatched tag: line 1, column 5', 7, 1, 5), 1, 5)
#3: ('ExpatError', 'mismatched tag: line 1, column 5', 7, 1, 5) 1 5
#: ('ExpatError', 'no element found: line 1, column 0', 3, 1, 0)
#: ('ExpatError', 'mismatched tag: line 2, column 7', 7, 2, 7)
#: 1
#: ('LookupError', 'unknown encoding: nope', None, None, None)
#: ('LookupError', 'unknown encoding: nope2', None, None, None)
#: ('ExpatError', 'undefined entity: line 1, column 3', 11, 1, 3)
#2: ('ZeroDivisionError', 'integer division or modulo by zero')
#2: ('s', [u'a', [u'z', u'1', u'y', u'2']])
#2: (True, False, 8192, 0)
#2: ('cd', [u'one'])
#2: ('cd', [u'\n'])
#2: ('cd', [u'two'])
#2: ('cd', [u'<'])
#2: ('cd', [u'three'])
#2: ('cd', [u'one\ntwo<'])
#2: ('cd', [u'threefour'])
#2: (('TypeError', 'buffer_size must be an integer'), ('ValueError', 'buffer_size must be greater than zero'), 'AttributeError', 'TypeError', ('ValueError', 'namespace_separator must be at most one character, omitted, or None'))
#2: ('/x', None)
#2: ('not well-formed (invalid token)', 'syntax error', 6, 'UTF-8', True, <class 'xml.parsers.expat.ExpatError'>)
#2: ('el', [u'd', []])
#2: ('el', [u'inner', []])
#2: ('cd', [u'text'])
#2: ('el', [u'q', []])
#2: ('el', [u'w', []])
#2: (1, ('TypeError', "argument must have 'read' attribute"))
#2: (<type 'pyexpat.xmlparser'>, True, None)
#3: ('ZeroDivisionError', 'division by zero')
#3: s ['a', ['z', '1', 'y', '2']]
#3: True False 8192 0
#3: cd ['one']
#3: cd ['\n']
#3: cd ['two']
#3: cd ['<']
#3: cd ['three']
#3: cd ['one\ntwo<']
#3: cd ['threefour']
#3: ('TypeError', 'buffer_size must be an integer') ('ValueError', 'buffer_size must be greater than zero') AttributeError TypeError ('ValueError', 'namespace_separator must be at most one character, omitted, or None')
#3: /x None
#3: not well-formed (invalid token) syntax error 6 UTF-8 True <class 'xml.parsers.expat.ExpatError'>
#3: el ['d', []]
#3: el ['inner', []]
#3: cd ['text']
#3: el ['q', []]
#3: el ['w', []]
#3: 1 ('TypeError', "argument must have 'read' attribute")
#3: <class 'pyexpat.xmlparser'> True None
